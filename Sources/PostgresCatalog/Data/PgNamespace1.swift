// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_namespace`.
    static let pgNamespace1: StaticString = #"""
oid	nspname	nspowner	nspacl
\N	\N	10	\N
11	pg_catalog		
99	pg_toast		
2200	public	6171	
13207	information_schema		

"""#
}
