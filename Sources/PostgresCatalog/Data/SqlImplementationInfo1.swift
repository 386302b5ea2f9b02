// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `sql_implementation_info`.
    static let sqlImplementationInfo1: StaticString = #"""
implementation_info_id	implementation_info_name	integer_value	character_value	comments
\N	\N	\N	\N	\N
10003	CATALOG NAME		Y	
10004	COLLATING SEQUENCE			
13	SERVER NAME		\e	
17	DBMS NAME		PostgreSQL	
18	DBMS VERSION		15.20.0000)	
2	DATA SOURCE NAME		\e	
23	CURSOR COMMIT BEHAVIOR	1		close cursors and retain prepared statements
26	DEFAULT TRANSACTION ISOLATION	2		READ COMMITTED; user-settable
28	IDENTIFIER CASE	3		stored in mixed case - case sensitive
46	TRANSACTION CAPABLE	2		both DML and DDL
85	NULL COLLATION	0		nulls higher than non-nulls
94	SPECIAL CHARACTERS		\e	all non-ASCII characters allowed

"""#
}
