// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_tablespace`.
    static let pgTablespace1: StaticString = #"""
oid	spcname	spcowner	spcacl	spcoptions
\N	\N	10	\N	\N
1663	pg_default			
1664	pg_global			

"""#
}
