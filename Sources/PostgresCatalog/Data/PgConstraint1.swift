// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_constraint`.
    static let pgConstraint1: StaticString = #"""
oid	conname	connamespace	contype	condeferrable	condeferred	convalidated	conrelid	contypid	conindid	conparentid	confrelid	confupdtype	confdeltype	confmatchtype	conislocal	coninhcount	connoinherit	conkey	confkey	conpfeqop	conppeqop	conffeqop	confdelsetcols	conexclop	conbin
\N	\N	11	p	f	f	t	2602	0	0	0	0	 	 	 	t	0	t	{1}	\N	\N	\N	\N	\N	\N	\N
10115	pg_proc_oid_index						1255		2690																
10116	pg_proc_proname_args_nsp_index		u				1255		2691									{2,20,3}							
10117	pg_type_oid_index						1247		2703																
10118	pg_type_typname_nsp_index		u				1247		2704									{2,3}							
10119	pg_attribute_relid_attnam_index		u				1249		2658									{1,2}							
10120	pg_attribute_relid_attnum_index						1249		2659									{1,6}							
10121	pg_class_oid_index						1259		2662																
10122	pg_class_relname_nsp_index		u				1259		2663									{2,3}							
10123	pg_attrdef_adrelid_adnum_index		u				2604		2656									{2,3}							
10124	pg_attrdef_oid_index						2604		2657																
10125	pg_constraint_conrelid_contypid_conname_index		u				2606		2665									{8,9,2}							
10126	pg_constraint_oid_index						2606		2667																
10127	pg_inherits_relid_seqno_index						2611		2680									{1,3}							
10128	pg_index_indexrelid_index						2610		2679																
10129	pg_operator_oid_index						2617		2688																
10130	pg_operator_oprname_l_r_n_index		u				2617		2689									{2,8,9,3}							
10131	pg_opfamily_am_name_nsp_index		u				2753		2754									{2,3,4}							
10132	pg_opfamily_oid_index						2753		2755																
10133	pg_opclass_am_name_nsp_index		u				2616		2686									{2,3,4}							
10134	pg_opclass_oid_index						2616		2687																
10135	pg_am_name_index		u				2601		2651									{2}							
10136	pg_am_oid_index						2601		2652																
10137	pg_amop_fam_strat_index		u						2653									{2,3,4,5}							
10138	pg_amop_opr_fam_index		u						2654									{7,6,2}							
10139	pg_amop_oid_index								2756																
10140	pg_amproc_fam_proc_index		u				2603		2655									{2,3,4,5}							
10141	pg_amproc_oid_index						2603		2757																
10142	pg_language_name_index		u				2612		2681									{2}							
10143	pg_language_oid_index						2612		2682																
10144	pg_largeobject_metadata_oid_index						2995		2996																
10145	pg_largeobject_loid_pn_index						2613		2683									{1,2}							
10146	pg_aggregate_fnoid_index						2600		2650																
10147	pg_statistic_relid_att_inh_index						2619		2696									{1,2,3}							
10148	pg_statistic_ext_oid_index						3381		3380																
10149	pg_statistic_ext_name_index		u				3381		3997									{3,4}							
10150	pg_statistic_ext_data_stxoid_inh_index						3429		3433									{1,2}							
10151	pg_rewrite_oid_index						2618		2692																
10152	pg_rewrite_rel_rulename_index		u				2618		2693									{3,2}							
10153	pg_trigger_tgrelid_tgname_index		u				2620		2701									{2,4}							
10154	pg_trigger_oid_index						2620		2702																
10155	pg_event_trigger_evtname_index		u				3466		3467									{2}							
10156	pg_event_trigger_oid_index						3466		3468																
10157	pg_description_o_c_o_index						2609		2675									{1,2,3}							
10158	pg_cast_oid_index						2605		2660																
10159	pg_cast_source_target_index		u				2605		2661									{2,3}							
10160	pg_enum_oid_index						3501		3502																
10161	pg_enum_typid_label_index		u				3501		3503									{2,4}							
10162	pg_enum_typid_sortorder_index		u				3501		3534									{2,3}							
10163	pg_namespace_nspname_index		u				2615		2684									{2}							
10164	pg_namespace_oid_index						2615		2685																
10165	pg_conversion_default_index		u				2607		2668									{3,5,6,1}							
10166	pg_conversion_name_nsp_index		u				2607		2669									{2,3}							
10167	pg_conversion_oid_index						2607		2670																
10168	pg_database_datname_index		u				1262		2671									{2}							
10169	pg_database_oid_index						1262		2672																
10170	pg_db_role_setting_databaseid_rol_index						2964		2965									{1,2}							
10171	pg_tablespace_oid_index						1213		2697																
10172	pg_tablespace_spcname_index		u				1213		2698									{2}							
10173	pg_authid_rolname_index		u				1260		2676									{2}							
10174	pg_authid_oid_index						1260		2677																
10175	pg_auth_members_role_member_index						1261		2694									{1,2}							
10176	pg_auth_members_member_role_index		u				1261		2695									{2,1}							
10177	pg_shdescription_o_c_index						2396		2397									{1,2}							
10178	pg_ts_config_cfgname_index		u				3602		3608									{2,3}							
10179	pg_ts_config_oid_index						3602		3712																
10180	pg_ts_config_map_index						3603		3609									{1,2,3}							
10181	pg_ts_dict_dictname_index		u				3600		3604									{2,3}							
10182	pg_ts_dict_oid_index						3600		3605																
10183	pg_ts_parser_prsname_index		u				3601		3606									{2,3}							
10184	pg_ts_parser_oid_index						3601		3607																
10185	pg_ts_template_tmplname_index		u				3764		3766									{2,3}							
10186	pg_ts_template_oid_index						3764		3767																
10187	pg_extension_oid_index						3079		3080																
10188	pg_extension_name_index		u				3079		3081									{2}							
10189	pg_foreign_data_wrapper_oid_index						2328		112																
10190	pg_foreign_data_wrapper_name_index		u				2328		548									{2}							
10191	pg_foreign_server_oid_index						1417		113																
10192	pg_foreign_server_name_index		u				1417		549									{2}							
10193	pg_user_mapping_oid_index						1418		174																
10194	pg_user_mapping_user_server_index		u				1418		175									{2,3}							
10195	pg_foreign_table_relid_index						3118		3119																
10196	pg_policy_oid_index						3256		3257																
10197	pg_policy_polrelid_polname_index		u				3256		3258									{3,2}							
10198	pg_replication_origin_roiident_index						6000		6001																
10199	pg_replication_origin_roname_index		u				6000		6002									{2}							
10200	pg_default_acl_role_nsp_obj_index		u				826		827									{2,3,4}							
10201	pg_default_acl_oid_index						826		828																
10202	pg_init_privs_o_c_o_index						3394		3395									{1,2,3}							
10203	pg_seclabel_object_index						3596		3597									{1,2,3,4}							
10204	pg_shseclabel_object_index						3592		3593									{1,2,3}							
10205	pg_collation_name_enc_nsp_index		u				3456		3164									{2,7,3}							
10206	pg_collation_oid_index						3456		3085																
10207	pg_parameter_acl_parname_index		u				6243		6246									{2}							
10208	pg_parameter_acl_oid_index						6243		6247																
10209	pg_partitioned_table_partrelid_index						3350		3351																
10210	pg_range_rngtypid_index						3541		3542																
10211	pg_range_rngmultitypid_index		u				3541		2228									{3}							
10212	pg_transform_oid_index						3576		3574																
10213	pg_transform_type_lang_index		u				3576		3575									{2,3}							
10214	pg_sequence_seqrelid_index						2224		5002																
10215	pg_publication_oid_index						6104		6110																
10216	pg_publication_pubname_index		u				6104		6111									{2}							
10217	pg_publication_namespace_oid_index						6237		6238																
10218	pg_publication_namespace_pnnspid_pnpubid_index		u				6237		6239									{3,2}							
10219	pg_publication_rel_oid_index						6106		6112																
10220	pg_publication_rel_prrelid_prpubid_index		u				6106		6113									{3,2}							
10221	pg_subscription_oid_index						6100		6114																
10222	pg_subscription_subname_index		u				6100		6115									{2,4}							
10223	pg_subscription_rel_srrelid_srsubid_index						6102		6117									{2,1}							
13222	cardinal_number_domain_check	13207	c				0	13221									f	\N							CHECK ((VALUE >= 0))
13235	yes_or_no_check	13207	c				0	13234									f	\N							CHECK (((VALUE)::text = ANY ((ARRAY['YES'::character varying, 'NO'::character varying])::text[])))

"""#
}
