// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_language`.
    static let pgLanguage1: StaticString = #"""
oid	lanname	lanowner	lanispl	lanpltrusted	lanplcallfoid	laninline	lanvalidator	lanacl
\N	\N	10	f	f	0	0	\N	\N
12	internal						2246	
13	c						2247	
14	sql			t			2248	
13563	plpgsql		t	t	13560	13561	13562	

"""#
}
