// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_authid`.
    static let pgAuthid1: StaticString = #"""
oid	rolname	rolsuper	rolinherit	rolcreaterole	rolcreatedb	rolcanlogin	rolreplication	rolbypassrls	rolconnlimit	rolpassword	rolvaliduntil
\N	\N	f	t	f	f	f	f	f	-1	\N	\N
10	postgres	t		t	t	t	t	t			
3373	pg_monitor										
3374	pg_read_all_settings										
3375	pg_read_all_stats										
3377	pg_stat_scan_tables										
4200	pg_signal_backend										
4544	pg_checkpoint										
4569	pg_read_server_files										
4570	pg_write_server_files										
4571	pg_execute_server_program										
6171	pg_database_owner										
6181	pg_read_all_data										
6182	pg_write_all_data										

"""#
}
