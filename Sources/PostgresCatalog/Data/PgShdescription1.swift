// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_shdescription`.
    static let pgShdescription1: StaticString = #"""
objoid	classoid	description
\N	1262	\N
1		default template for new databases
4		unmodifiable empty database
5		default administrative connection database

"""#
}
