// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_extension`.
    static let pgExtension1: StaticString = #"""
oid	extname	extowner	extnamespace	extrelocatable	extversion	extconfig	extcondition
\N	\N	\N	\N	\N	\N	\N	\N
13559	plpgsql	10	11	f	1.0		

"""#
}
