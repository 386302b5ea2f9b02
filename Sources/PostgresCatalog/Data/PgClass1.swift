// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_class`.
    static let pgClass1: StaticString = #"""
oid	relname	relnamespace	reltype	reloftype	relowner	relam	relfilenode	reltablespace	relpages	reltuples	relallvisible	reltoastrelid	relhasindex	relisshared	relpersistence	relkind	relnatts	relchecks	relhasrules	relhastriggers	relhassubclass	relrowsecurity	relforcerowsecurity	relispopulated	relreplident	relispartition	relrewrite	relfrozenxid	relminmxid	relacl	reloptions	relpartbound
\N	\N	11	0	0	10	403	0	0	0	0	0	0	f	f	p	i	2	0	f	f	f	f	f	t	n	f	0	0	0	\N	\N	\N
112	pg_foreign_data_wrapper_oid_index						112		1								1															
113	pg_foreign_server_oid_index						113		1								1															
174	pg_user_mapping_oid_index						174		1								1															
175	pg_user_mapping_user_server_index						175		1																							
548	pg_foreign_data_wrapper_name_index						548		1								1															
549	pg_foreign_server_name_index						549		1								1															
826	pg_default_acl		10088			2	826					4143	t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
827	pg_default_acl_role_nsp_obj_index						827		1								3															
828	pg_default_acl_oid_index						828		1								1															
1213	pg_tablespace		10056			2		1664	1	2	1	4185	t	t		r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1214	pg_shdepend		10060			2		1664	2	57	2		t	t		r	7											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1232	pg_shdepend_depender_index							1664	2	57				t			4															
1233	pg_shdepend_reference_index							1664	2	57				t																		
1247	pg_type		71			2			15	611	15	4171	t			r	32											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1249	pg_attribute		75			2			56	3054	56		t			r	26											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1255	pg_proc		81			2			96	3244	96	2836	t			r	30											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1259	pg_class		83			2			14	410	14		t			r	33											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1260	pg_authid		2842			2		1664	1	13	1	4175	t	t		r	12											717	1	{postgres=arwdDxt/postgres}		
1261	pg_auth_members		2843			2		1664	1	3	1		t	t		r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1262	pg_database		1248			2		1664	1	2	1	4177	t	t		r	16											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1417	pg_foreign_server		10078			2	1417					4151	t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
1418	pg_user_mapping		10080			2	1418					4173	t			r	4											717	1	{postgres=arwdDxt/postgres}		
2187	pg_inherits_parent_index						2187		1								1															
2224	pg_sequence		10105			2	2224						t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2228	pg_range_rngmultitypid_index						2228		2	6							1															
2328	pg_foreign_data_wrapper		10076			2	2328					4149	t			r	7											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2336	pg_toast_2620	99				2	2336						t			t	3											717	1			
2337	pg_toast_2620_index	99					2337		1																							
2396	pg_shdescription		10062			2		1664	1	1	1	2846	t	t		r	3											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2397	pg_shdescription_o_c_index							1664	2	1				t																		
2579	pg_constraint_conparentid_index						2579		2	111							1															
2600	pg_aggregate		10027			2	2600		2	148	2	4159	t			r	22											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2601	pg_am		10015			2	2601		1	7	1		t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2602	pg_amop		10017			2	2602		7	945	7		t			r	9											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2603	pg_amproc		10019			2	2603		5	696	5		t			r	6											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2604	pg_attrdef		10001			2	2604					2830	t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2605	pg_cast		10043			2	2605		2	229	2		t			r	6											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2606	pg_constraint		10003			2	2606		3	111	3	2832	t			r	26											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2607	pg_conversion		10049			2	2607		2	128	2		t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2608	pg_depend		10051			2	2608		14	1831	14		t			r	7											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2609	pg_description		10041			2	2609		44	5136	44	2834	t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2610	pg_index		10007			2	2610		4	162	4		t			r	21											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2611	pg_inherits		10005			2	2611						t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2612	pg_language		10021			2	2612		1	4	1	4157	t			r	9											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2613	pg_largeobject		10025			2	2613						t			r	3											717	1	{postgres=arwdDxt/postgres}		
2615	pg_namespace		10047			2	2615		1	4	1	4163	t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2616	pg_opclass		10013			2	2616		3	177	3		t			r	9											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2617	pg_operator		10009			2	2617		14	799	14		t			r	15											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2618	pg_rewrite		10035			2	2618		14	142	14	2838	t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2619	pg_statistic		10029			2	2619		25	411	25	2840	t			r	31											717	1	{postgres=arwdDxt/postgres}		
2620	pg_trigger		10037			2	2620					2336	t			r	19											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2650	pg_aggregate_fnoid_index						2650		2	148							1															
2651	pg_am_name_index						2651		2	7							1															
2652	pg_am_oid_index						2652		2	7							1															
2653	pg_amop_fam_strat_index						2653		6	945							4															
2654	pg_amop_opr_fam_index						2654		6	945							3															
2655	pg_amproc_fam_proc_index						2655		5	696							4															
2656	pg_attrdef_adrelid_adnum_index						2656		1																							
2657	pg_attrdef_oid_index						2657		1								1															
2658	pg_attribute_relid_attnam_index								15	3054																						
2659	pg_attribute_relid_attnum_index								11	3054																						
2660	pg_cast_oid_index						2660		2	229							1															
2661	pg_cast_source_target_index						2661		2	229																						
2662	pg_class_oid_index								4	410							1															
2663	pg_class_relname_nsp_index								5	410																						
2664	pg_constraint_conname_nsp_index						2664		2	111																						
2665	pg_constraint_conrelid_contypid_conname_index						2665		2	111							3															
2666	pg_constraint_contypid_index						2666		2	111							1															
2667	pg_constraint_oid_index						2667		2	111							1															
2668	pg_conversion_default_index						2668		2	128							4															
2669	pg_conversion_name_nsp_index						2669		2	128																						
2670	pg_conversion_oid_index						2670		2	128							1															
2671	pg_database_datname_index							1664	2	1				t			1															
2672	pg_database_oid_index							1664	2	1				t			1															
2673	pg_depend_depender_index						2673		10	1831							3															
2674	pg_depend_reference_index						2674		8	1831							3															
2675	pg_description_o_c_o_index						2675		28	5136							3															
2676	pg_authid_rolname_index							1664	2	13				t			1															
2677	pg_authid_oid_index							1664	2	13				t			1															
2678	pg_index_indrelid_index						2678		2	162							1															
2679	pg_index_indexrelid_index						2679		2	162							1															
2680	pg_inherits_relid_seqno_index						2680		1																							
2681	pg_language_name_index						2681		2	4							1															
2682	pg_language_oid_index						2682		2	4							1															
2683	pg_largeobject_loid_pn_index						2683		1																							
2684	pg_namespace_nspname_index						2684		2	4							1															
2685	pg_namespace_oid_index						2685		2	4							1															
2686	pg_opclass_am_name_nsp_index						2686		2	177							3															
2687	pg_opclass_oid_index						2687		2	177							1															
2688	pg_operator_oid_index						2688		5	799							1															
2689	pg_operator_oprname_l_r_n_index						2689		6	799							4															
2690	pg_proc_oid_index								11	3244							1															
2691	pg_proc_proname_args_nsp_index								31	3244							3															
2692	pg_rewrite_oid_index						2692		2	142							1															
2693	pg_rewrite_rel_rulename_index						2693		2	142																						
2694	pg_auth_members_role_member_index							1664	2	3				t																		
2695	pg_auth_members_member_role_index							1664	2	3				t																		
2696	pg_statistic_relid_att_inh_index						2696		5	411							3															
2697	pg_tablespace_oid_index							1664	2	2				t			1															
2698	pg_tablespace_spcname_index							1664	2	2				t			1															
2699	pg_trigger_tgconstraint_index						2699		1								1															
2701	pg_trigger_tgrelid_tgname_index						2701		1																							
2702	pg_trigger_oid_index						2702		1								1															
2703	pg_type_oid_index								4	611							1															
2704	pg_type_typname_nsp_index								5	611																						
2753	pg_opfamily		10011			2	2753		2	146	2		t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2754	pg_opfamily_am_name_nsp_index						2754		2	146							3															
2755	pg_opfamily_oid_index						2755		2	146							1															
2756	pg_amop_oid_index						2756		5	945							1															
2757	pg_amproc_oid_index						2757		4	696							1															
2830	pg_toast_2604	99				2	2830						t			t	3											717	1			
2831	pg_toast_2604_index	99					2831		1																							
2832	pg_toast_2606	99				2	2832						t			t	3											717	1			
2833	pg_toast_2606_index	99					2833		1																							
2834	pg_toast_2609	99				2	2834						t			t	3											717	1			
2835	pg_toast_2609_index	99					2835		1																							
2836	pg_toast_1255	99				2			1	3	1		t			t	3											717	1			
2837	pg_toast_1255_index	99							1																							
2838	pg_toast_2618	99				2	2838		64	287	64		t			t	3											717	1			
2839	pg_toast_2618_index	99					2839		1																							
2840	pg_toast_2619	99				2	2840		3	13	3		t			t	3											717	1			
2841	pg_toast_2619_index	99					2841		1																							
2846	pg_toast_2396	99				2		1664					t	t		t	3											717	1			
2847	pg_toast_2396_index	99						1664	1					t																		
2964	pg_db_role_setting		10054			2		1664				2966	t	t		r	3											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2965	pg_db_role_setting_databaseid_rol_index							1664	1					t																		
2966	pg_toast_2964	99				2		1664					t	t		t	3											717	1			
2967	pg_toast_2964_index	99						1664	1					t																		
2995	pg_largeobject_metadata		10023			2	2995						t			r	3											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
2996	pg_largeobject_metadata_oid_index						2996		1								1															
3079	pg_extension		10074			2	3079		1	1	1	4147	t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3080	pg_extension_oid_index						3080		2	1							1															
3081	pg_extension_name_index						3081		2	1							1															
3085	pg_collation_oid_index						3085		5	811							1															
3118	pg_foreign_table		10082			2	3118					4153	t			r	3											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3119	pg_foreign_table_relid_index						3119		1								1															
3164	pg_collation_name_enc_nsp_index						3164		6	811							3															
3256	pg_policy		10084			2	3256					4167	t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3257	pg_policy_oid_index						3257		1								1															
3258	pg_policy_polrelid_polname_index						3258		1																							
3350	pg_partitioned_table		10099			2	3350					4165	t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3351	pg_partitioned_table_partrelid_index						3351		1								1															
3379	pg_statistic_ext_relid_index						3379		1								1															
3380	pg_statistic_ext_oid_index						3380		1								1															
3381	pg_statistic_ext		10031			2	3381					3439	t			r	9											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3394	pg_init_privs		10090			2	3394		3	213	3	4155	t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3395	pg_init_privs_o_c_o_index						3395		2	213							3															
3429	pg_statistic_ext_data		10033			2	3429					3430	t			r	6											717	1	{postgres=arwdDxt/postgres}		
3430	pg_toast_3429	99				2	3430						t			t	3											717	1			
3431	pg_toast_3429_index	99					3431		1																							
3433	pg_statistic_ext_data_stxoid_inh_index						3433		1																							
3439	pg_toast_3381	99				2	3439						t			t	3											717	1			
3440	pg_toast_3381_index	99					3440		1																							
3455	pg_class_tblspc_relfilenode_index								2	410																						
3456	pg_collation		10095			2	3456		14	811	14	6175	t			r	11											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3466	pg_event_trigger		10039			2	3466					4145	t			r	7											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3467	pg_event_trigger_evtname_index						3467		1								1															
3468	pg_event_trigger_oid_index						3468		1								1															
3501	pg_enum		10045			2	3501						t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3502	pg_enum_oid_index						3502		1								1															
3503	pg_enum_typid_label_index						3503		1																							
3534	pg_enum_typid_sortorder_index						3534		1																							
3541	pg_range		10101			2	3541		1	6	1		t			r	7											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3542	pg_range_rngtypid_index						3542		2	6							1															
3574	pg_transform_oid_index						3574		1								1															
3575	pg_transform_type_lang_index						3575		1																							
3576	pg_transform		10103			2	3576						t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3592	pg_shseclabel		4066			2		1664				4060	t	t		r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3593	pg_shseclabel_object_index							1664	1					t			3															
3596	pg_seclabel		10092			2	3596					3598	t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3597	pg_seclabel_object_index						3597		1								4															
3598	pg_toast_3596	99				2	3598						t			t	3											717	1			
3599	pg_toast_3596_index	99					3599		1																							
3600	pg_ts_dict		10068			2	3600		1	29	1	4169	t			r	6											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3601	pg_ts_parser		10070			2	3601		1	1	1		t			r	8											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3602	pg_ts_config		10064			2	3602		1	29	1		t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3603	pg_ts_config_map		10066			2	3603		3	551	3		t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3604	pg_ts_dict_dictname_index						3604		2	29																						
3605	pg_ts_dict_oid_index						3605		2	29							1															
3606	pg_ts_parser_prsname_index						3606		2	1																						
3607	pg_ts_parser_oid_index						3607		2	1							1															
3608	pg_ts_config_cfgname_index						3608		2	29																						
3609	pg_ts_config_map_index						3609		4	551							3															
3712	pg_ts_config_oid_index						3712		2	29							1															
3764	pg_ts_template		10072			2	3764		1	5	1		t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
3766	pg_ts_template_tmplname_index						3766		2	5																						
3767	pg_ts_template_oid_index						3767		2	5							1															
3997	pg_statistic_ext_name_index						3997		1																							
4060	pg_toast_3592	99				2		1664					t	t		t	3											717	1			
4061	pg_toast_3592_index	99						1664	1					t																		
4143	pg_toast_826	99				2	4143						t			t	3											717	1			
4144	pg_toast_826_index	99					4144		1																							
4145	pg_toast_3466	99				2	4145						t			t	3											717	1			
4146	pg_toast_3466_index	99					4146		1																							
4147	pg_toast_3079	99				2	4147						t			t	3											717	1			
4148	pg_toast_3079_index	99					4148		1																							
4149	pg_toast_2328	99				2	4149						t			t	3											717	1			
4150	pg_toast_2328_index	99					4150		1																							
4151	pg_toast_1417	99				2	4151						t			t	3											717	1			
4152	pg_toast_1417_index	99					4152		1																							
4153	pg_toast_3118	99				2	4153						t			t	3											717	1			
4154	pg_toast_3118_index	99					4154		1																							
4155	pg_toast_3394	99				2	4155						t			t	3											717	1			
4156	pg_toast_3394_index	99					4156		1																							
4157	pg_toast_2612	99				2	4157						t			t	3											717	1			
4158	pg_toast_2612_index	99					4158		1																							
4159	pg_toast_2600	99				2	4159						t			t	3											717	1			
4160	pg_toast_2600_index	99					4160		1																							
4163	pg_toast_2615	99				2	4163						t			t	3											717	1			
4164	pg_toast_2615_index	99					4164		1																							
4165	pg_toast_3350	99				2	4165						t			t	3											717	1			
4166	pg_toast_3350_index	99					4166		1																							
4167	pg_toast_3256	99				2	4167						t			t	3											717	1			
4168	pg_toast_3256_index	99					4168		1																							
4169	pg_toast_3600	99				2	4169						t			t	3											717	1			
4170	pg_toast_3600_index	99					4170		1																							
4171	pg_toast_1247	99				2							t			t	3											717	1			
4172	pg_toast_1247_index	99							1																							
4173	pg_toast_1418	99				2	4173						t			t	3											717	1			
4174	pg_toast_1418_index	99					4174		1																							
4175	pg_toast_1260	99				2		1664					t	t		t	3											717	1			
4176	pg_toast_1260_index	99						1664	1					t																		
4177	pg_toast_1262	99				2		1664					t	t		t	3											717	1			
4178	pg_toast_1262_index	99						1664	1					t																		
4181	pg_toast_6000	99				2		1664					t	t		t	3											717	1			
4182	pg_toast_6000_index	99						1664	1					t																		
4183	pg_toast_6100	99				2		1664					t	t		t	3											717	1			
4184	pg_toast_6100_index	99						1664	1					t																		
4185	pg_toast_1213	99				2		1664					t	t		t	3											717	1			
4186	pg_toast_1213_index	99						1664	1					t																		
5002	pg_sequence_seqrelid_index						5002		1								1															
6000	pg_replication_origin		10086			2		1664				4181	t	t		r												717	1	{postgres=arwdDxt/postgres,=r/postgres}		
6001	pg_replication_origin_roiident_index							1664	1					t			1															
6002	pg_replication_origin_roname_index							1664	1					t			1															
6100	pg_subscription		6101			2		1664				4183	t	t		r	14											717	1	{postgres=arwdDxt/postgres}		
6102	pg_subscription_rel		10114			2	6102						t			r	4											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
6104	pg_publication		10107			2	6104						t			r	9											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
6106	pg_publication_rel		10111			2	6106					6228	t			r	5											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
6110	pg_publication_oid_index						6110		1								1															
6111	pg_publication_pubname_index						6111		1								1															
6112	pg_publication_rel_oid_index						6112		1								1															
6113	pg_publication_rel_prrelid_prpubid_index						6113		1																							
6114	pg_subscription_oid_index							1664	1					t			1															
6115	pg_subscription_subname_index							1664	1					t																		
6116	pg_publication_rel_prpubid_index						6116		1								1															
6117	pg_subscription_rel_srrelid_srsubid_index						6117		1																							
6175	pg_toast_3456	99				2	6175						t			t	3											717	1			
6176	pg_toast_3456_index	99					6176		1																							
6228	pg_toast_6106	99				2	6228						t			t	3											717	1			
6229	pg_toast_6106_index	99					6229		1																							
6237	pg_publication_namespace		10109			2	6237						t			r	3											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
6238	pg_publication_namespace_oid_index						6238		1								1															
6239	pg_publication_namespace_pnnspid_pnpubid_index						6239		1																							
6243	pg_parameter_acl		10097			2		1664				6244	t	t		r	3											717	1	{postgres=arwdDxt/postgres,=r/postgres}		
6244	pg_toast_6243	99				2		1664					t	t		t	3											717	1			
6245	pg_toast_6243_index	99						1664	1					t																		
6246	pg_parameter_acl_parname_index							1664	1					t			1															
6247	pg_parameter_acl_oid_index							1664	1					t			1															
12000	pg_roles		12002			0				-1						v	13		t											{postgres=arwdDxt/postgres,=r/postgres}		
12005	pg_shadow		12007			0				-1						v	9		t											{postgres=arwdDxt/postgres}		
12010	pg_group		12012			0				-1						v	3		t											{postgres=arwdDxt/postgres,=r/postgres}		
12014	pg_user		12016			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
12018	pg_policies		12020			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12023	pg_rules		12025			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
12028	pg_views		12030			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
12033	pg_tables		12035			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12038	pg_matviews		12040			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12043	pg_indexes		12045			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
12048	pg_sequences		12050			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12053	pg_stats		12055			0				-1						v	14		t											{postgres=arwdDxt/postgres,=r/postgres}	{security_barrier=true}	
12058	pg_stats_ext		12060			0				-1						v	15		t											{postgres=arwdDxt/postgres,=r/postgres}	{security_barrier=true}	
12063	pg_stats_ext_exprs		12065			0				-1						v	17		t											{postgres=arwdDxt/postgres,=r/postgres}	{security_barrier=true}	
12068	pg_publication_tables		12070			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
12073	pg_locks		12075			0				-1						v	16		t											{postgres=arwdDxt/postgres,=r/postgres}		
12077	pg_cursors		12079			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
12081	pg_available_extensions		12083			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
12085	pg_available_extension_versions		12087			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
12090	pg_prepared_xacts		12092			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
12095	pg_prepared_statements		12097			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12099	pg_seclabels		12101			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12104	pg_settings		12106			0				-1						v	17		t											{postgres=arwdDxt/postgres,=rw/postgres}		
12110	pg_file_settings		12112			0				-1						v	7		t											{postgres=arwdDxt/postgres}		
12114	pg_hba_file_rules		12116			0				-1						v	9		t											{postgres=arwdDxt/postgres}		
12118	pg_ident_file_mappings		12120			0				-1						v	5		t											{postgres=arwdDxt/postgres}		
12122	pg_timezone_abbrevs		12124			0				-1						v	3		t											{postgres=arwdDxt/postgres,=r/postgres}		
12126	pg_timezone_names		12128			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
12130	pg_config		12132			0				-1						v			t											{postgres=arwdDxt/postgres}		
12134	pg_shmem_allocations		12136			0				-1						v	4		t											{postgres=arwdDxt/postgres,pg_read_all_stats=r/postgres}		
12138	pg_backend_memory_contexts		12140			0				-1						v	9		t											{postgres=arwdDxt/postgres,pg_read_all_stats=r/postgres}		
12142	pg_stat_all_tables		12144			0				-1						v	23		t											{postgres=arwdDxt/postgres,=r/postgres}		
12147	pg_stat_xact_all_tables		12149			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12152	pg_stat_sys_tables		12154			0				-1						v	23		t											{postgres=arwdDxt/postgres,=r/postgres}		
12157	pg_stat_xact_sys_tables		12159			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12161	pg_stat_user_tables		12163			0				-1						v	23		t											{postgres=arwdDxt/postgres,=r/postgres}		
12166	pg_stat_xact_user_tables		12168			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12170	pg_statio_all_tables		12172			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12175	pg_statio_sys_tables		12177			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12179	pg_statio_user_tables		12181			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12183	pg_stat_all_indexes		12185			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12188	pg_stat_sys_indexes		12190			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12192	pg_stat_user_indexes		12194			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12196	pg_statio_all_indexes		12198			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12201	pg_statio_sys_indexes		12203			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12205	pg_statio_user_indexes		12207			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12209	pg_statio_all_sequences		12211			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
12214	pg_statio_sys_sequences		12216			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
12218	pg_statio_user_sequences		12220			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
12222	pg_stat_activity		12224			0				-1						v	22		t											{postgres=arwdDxt/postgres,=r/postgres}		
12227	pg_stat_replication		12229			0				-1						v	20		t											{postgres=arwdDxt/postgres,=r/postgres}		
12232	pg_stat_slru		12234			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
12236	pg_stat_wal_receiver		12238			0				-1						v	15		t											{postgres=arwdDxt/postgres,=r/postgres}		
12240	pg_stat_recovery_prefetch		12242			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
12244	pg_stat_subscription		12246			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
12249	pg_stat_ssl		12251			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
12253	pg_stat_gssapi		12255			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
12257	pg_replication_slots		12259			0				-1						v	15		t											{postgres=arwdDxt/postgres,=r/postgres}		
12262	pg_stat_replication_slots		12264			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
12266	pg_stat_database		12268			0				-1						v	28		t											{postgres=arwdDxt/postgres,=r/postgres}		
12271	pg_stat_database_conflicts		12273			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12275	pg_stat_user_functions		12277			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
12280	pg_stat_xact_user_functions		12282			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
12285	pg_stat_archiver		12287			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
12289	pg_stat_bgwriter		12291			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12293	pg_stat_wal		12295			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
12297	pg_stat_progress_analyze		12299			0				-1						v	12		t											{postgres=arwdDxt/postgres,=r/postgres}		
12302	pg_stat_progress_vacuum		12304			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
12307	pg_stat_progress_cluster		12309			0				-1						v	12		t											{postgres=arwdDxt/postgres,=r/postgres}		
12312	pg_stat_progress_create_index		12314			0				-1						v	16		t											{postgres=arwdDxt/postgres,=r/postgres}		
12317	pg_stat_progress_basebackup		12319			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
12322	pg_stat_progress_copy		12324			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
12327	pg_user_mappings		12329			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
12332	pg_replication_origin_status		12334			0				-1						v	4		t											{postgres=arwdDxt/postgres}		
12336	pg_stat_subscription_stats		12338			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13227	information_schema_catalog_name	13207	13229			0				-1						v	1		t											{postgres=arwdDxt/postgres,=r/postgres}		
13236	applicable_roles	13207	13238			0				-1						v	3		t											{postgres=arwdDxt/postgres,=r/postgres}		
13241	administrable_role_authorizations	13207	13243			0				-1						v	3		t											{postgres=arwdDxt/postgres,=r/postgres}		
13245	attributes	13207	13247			0				-1						v	31		t											{postgres=arwdDxt/postgres,=r/postgres}		
13250	character_sets	13207	13252			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13255	check_constraint_routine_usage	13207	13257			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13260	check_constraints	13207	13262			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
13265	collations	13207	13267			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
13270	collation_character_set_applicability	13207	13272			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13275	column_column_usage	13207	13277			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13280	column_domain_usage	13207	13282			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13285	column_privileges	13207	13287			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13290	column_udt_usage	13207	13292			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13295	columns	13207	13297			0				-1						v	44		t											{postgres=arwdDxt/postgres,=r/postgres}		
13300	constraint_column_usage	13207	13302			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13305	constraint_table_usage	13207	13307			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13310	domain_constraints	13207	13312			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13315	domain_udt_usage	13207	13317			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13320	domains	13207	13322			0				-1						v	27		t											{postgres=arwdDxt/postgres,=r/postgres}		
13325	enabled_roles	13207	13327			0				-1						v	1		t											{postgres=arwdDxt/postgres,=r/postgres}		
13329	key_column_usage	13207	13331			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
13334	parameters	13207	13336			0				-1						v	32		t											{postgres=arwdDxt/postgres,=r/postgres}		
13339	referential_constraints	13207	13341			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
13344	role_column_grants	13207	13346			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13348	routine_column_usage	13207	13350			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
13353	routine_privileges	13207	13355			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
13358	role_routine_grants	13207	13360			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
13362	routine_routine_usage	13207	13364			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13367	routine_sequence_usage	13207	13369			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
13372	routine_table_usage	13207	13374			0				-1						v	9		t											{postgres=arwdDxt/postgres,=r/postgres}		
13377	routines	13207	13379			0				-1						v	82		t											{postgres=arwdDxt/postgres,=r/postgres}		
13382	schemata	13207	13384			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13386	sequences	13207	13388			0				-1						v	12		t											{postgres=arwdDxt/postgres,=r/postgres}		
13391	sql_features	13207	13393			2	13391		8	714	8	13394				r	7								d			717	1	{postgres=arwdDxt/postgres,=r/postgres}		
13394	pg_toast_13391	99				2	13394						t			t	3											717	1			
13395	pg_toast_13391_index	99					13395		1																							
13396	sql_implementation_info	13207	13398			2	13396		1	12	1	13399				r	5								d			717	1	{postgres=arwdDxt/postgres,=r/postgres}		
13399	pg_toast_13396	99				2	13399						t			t	3											717	1			
13400	pg_toast_13396_index	99					13400		1																							
13401	sql_parts	13207	13403			2	13401		1	10	1	13404				r	5								d			717	1			
13404	pg_toast_13401	99				2	13404						t			t	3											717	1			
13405	pg_toast_13401_index	99					13405		1																							
13406	sql_sizing	13207	13408			2	13406		1	23	1	13409				r	4								d			717	1	{postgres=arwdDxt/postgres,=r/postgres}		
13409	pg_toast_13406	99				2	13409						t			t	3											717	1			
13410	pg_toast_13406_index	99					13410		1																							
13411	table_constraints	13207	13413			0				-1						v	11		t											{postgres=arwdDxt/postgres,=r/postgres}		
13416	table_privileges	13207	13418			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13421	role_table_grants	13207	13423			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13425	tables	13207	13427			0				-1						v	12		t											{postgres=arwdDxt/postgres,=r/postgres}		
13430	transforms	13207	13432			0				-1						v	8		t													
13435	triggered_update_columns	13207	13437			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13440	triggers	13207	13442			0				-1						v	17		t											{postgres=arwdDxt/postgres,=r/postgres}		
13445	udt_privileges	13207	13447			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13450	role_udt_grants	13207	13452			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13454	usage_privileges	13207	13456			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13459	role_usage_grants	13207	13461			0				-1						v	8		t											{postgres=arwdDxt/postgres,=r/postgres}		
13463	user_defined_types	13207	13465			0				-1						v	29		t											{postgres=arwdDxt/postgres,=r/postgres}		
13468	view_column_usage	13207	13470			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13473	view_routine_usage	13207	13475			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13478	view_table_usage	13207	13480			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13483	views	13207	13485			0				-1						v	10		t											{postgres=arwdDxt/postgres,=r/postgres}		
13488	data_type_privileges	13207	13490			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13493	element_types	13207	13495			0				-1						v	29		t											{postgres=arwdDxt/postgres,=r/postgres}		
13498	_pg_foreign_table_columns	13207	13500			0				-1						v	4		t													
13503	column_options	13207	13505			0				-1						v	6		t											{postgres=arwdDxt/postgres,=r/postgres}		
13507	_pg_foreign_data_wrappers	13207	13509			0				-1						v	7		t													
13511	foreign_data_wrapper_options	13207	13513			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
13515	foreign_data_wrappers	13207	13517			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13519	_pg_foreign_servers	13207	13521			0				-1						v	9		t													
13524	foreign_server_options	13207	13526			0				-1						v	4		t											{postgres=arwdDxt/postgres,=r/postgres}		
13528	foreign_servers	13207	13530			0				-1						v	7		t											{postgres=arwdDxt/postgres,=r/postgres}		
13532	_pg_foreign_tables	13207	13534			0				-1						v	7		t													
13537	foreign_table_options	13207	13539			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13541	foreign_tables	13207	13543			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13545	_pg_user_mappings	13207	13547			0				-1						v	7		t													
13550	user_mapping_options	13207	13552			0				-1						v	5		t											{postgres=arwdDxt/postgres,=r/postgres}		
13555	user_mappings	13207	13557			0				-1						v	3		t											{postgres=arwdDxt/postgres,=r/postgres}		

"""#
}
