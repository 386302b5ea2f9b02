// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_namespace`.
    static let pgNamespace1: StaticString = #"""
oid	nspname	nspowner	nspacl
\N	\N	10	{postgres=UC/postgres,=U/postgres}
11	pg_catalog		
99	pg_toast		\N
2200	public	6171	{pg_database_owner=UC/pg_database_owner,=U/pg_database_owner}
13207	information_schema		

"""#
}
