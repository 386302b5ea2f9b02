// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_proc`.
    static let pgProc2: StaticString = #"""
3729	dsynonym_lexize															4		2281	2281 2281 2281 2281						dsynonym_lexize				
3731	dispell_init															1		2281							dispell_init				
3732	dispell_lexize															4		2281	2281 2281 2281 2281						dispell_lexize				
3736	regconfigin													s		1		3734	2275						regconfigin				
3737	regconfigout													s		1		2275	3734						regconfigout				
3738	regconfigrecv															1		3734							regconfigrecv				
3739	regconfigsend															1		17	3734						regconfigsend				
3740	thesaurus_init															1		2281							thesaurus_init				
3741	thesaurus_lexize															4		2281	2281 2281 2281 2281						thesaurus_lexize				
3743	ts_headline				100											4		25	3734 25 3615 25						ts_headline_byid_opt				
3744	ts_headline				100											3		25	3734 25 3615						ts_headline_byid				
3745	to_tsvector				100													3614	3734 25						to_tsvector_byid				
3746	to_tsquery				100													3615	3734 25						to_tsquery_byid				
3747	plainto_tsquery				100													3615	3734 25						plainto_tsquery_byid				
3749	to_tsvector				100									s		1		3614	25						to_tsvector				
3750	to_tsquery				100									s		1		3615	25						to_tsquery				
3751	plainto_tsquery				100									s		1		3615	25						plainto_tsquery				
3752	tsvector_update_trigger											f		v		0		2279	\e						tsvector_update_trigger_byid				
3753	tsvector_update_trigger_column											f		v		0		2279	\e						tsvector_update_trigger_bycolumn				
3754	ts_headline				100									s		3		25	25 3615 25						ts_headline_opt				
3755	ts_headline				100									s				25	25 3615						ts_headline				
3756	pg_ts_parser_is_visible				10									s		1			26						pg_ts_parser_is_visible				
3757	pg_ts_dict_is_visible				10									s		1			26						pg_ts_dict_is_visible				
3758	pg_ts_config_is_visible				10									s		1			26						pg_ts_config_is_visible				
3759	get_current_ts_config													s		0		3734	\e						get_current_ts_config				
3760	ts_match_tt				100									s					25 25						ts_match_tt				
3761	ts_match_tq				100									s					25 3615						ts_match_tq				
3768	pg_ts_template_is_visible				10									s		1			26						pg_ts_template_is_visible				
3771	regdictionaryin													s		1		3769	2275						regdictionaryin				
3772	regdictionaryout													s		1		2275	3769						regdictionaryout				
3773	regdictionaryrecv															1		3769							regdictionaryrecv				
3774	regdictionarysend															1		17	3769						regdictionarysend				
3775	pg_stat_reset_shared													v		1		2278	25						pg_stat_reset_shared				{postgres=X/postgres}
3776	pg_stat_reset_single_table_counters													v		1		2278	26						pg_stat_reset_single_table_counters				{postgres=X/postgres}
3777	pg_stat_reset_single_function_counters													v		1		2278	26						pg_stat_reset_single_function_counters				{postgres=X/postgres}
3778	pg_tablespace_location													s		1		25	26						pg_tablespace_location				
3779	pg_create_physical_replication_slot													v	u	3	2	2249	19 16 16	{19,16,16,19,3220}	{i,i,i,o,o}	{slot_name,immediately_reserve,temporary,slot_name,lsn}	false; false		pg_create_physical_replication_slot				
3780	pg_drop_replication_slot													v	u	1		2278	19						pg_drop_replication_slot				
3781	pg_get_replication_slots					10						f	t	s		0		2249	\e	{19,19,25,26,16,16,23,28,28,3220,3220,25,20,16}	{o,o,o,o,o,o,o,o,o,o,o,o,o,o}	{slot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase}			pg_get_replication_slots				
3782	pg_logical_slot_get_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,25}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_get_changes				
3783	pg_logical_slot_get_binary_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,17}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_get_binary_changes				
3784	pg_logical_slot_peek_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,25}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_peek_changes				
3785	pg_logical_slot_peek_binary_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,17}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_peek_binary_changes				
3786	pg_create_logical_replication_slot													v	u	4	2	2249	19 19 16 16	{19,19,16,16,19,3220}	{i,i,i,i,o,o}	{slot_name,plugin,temporary,twophase,slot_name,lsn}	false; false		pg_create_logical_replication_slot				
3787	to_jsonb													s		1		3802	2283						to_jsonb				
3788	pg_stat_get_snapshot_timestamp													s	r	0		1184	\e						pg_stat_get_snapshot_timestamp				
3789	gin_clean_pending_list													v	u	1		20	2205						gin_clean_pending_list				
3790	gtsvector_consistent															5			2281 3642 23 26 2281						gtsvector_consistent_oldsig				
3791	gin_extract_tsquery															7		2281	3615 2281 21 2281 2281 2281 2281						gin_extract_tsquery_oldsig				
3792	gin_tsquery_consistent															8			2281 21 3615 23 2281 2281 2281 2281						gin_tsquery_consistent_oldsig				
3793	gtsquery_consistent															5			2281 2281 23 26 2281						gtsquery_consistent_oldsig				
3795	inet_spg_config																	2278	2281 2281						inet_spg_config				
3796	inet_spg_choose																	2278	2281 2281						inet_spg_choose				
3797	inet_spg_picksplit																	2278	2281 2281						inet_spg_picksplit				
3798	inet_spg_inner_consistent																	2278	2281 2281						inet_spg_inner_consistent				
3799	inet_spg_leaf_consistent																		2281 2281						inet_spg_leaf_consistent				
3800	pg_current_logfile											f		v		0		25	\e						pg_current_logfile				{postgres=X/postgres}
3801	pg_current_logfile											f		v		1		25	25						pg_current_logfile_1arg				{postgres=X/postgres}
3803	jsonb_send															1		17	3802						jsonb_send				
3804	jsonb_out															1		2275	3802						jsonb_out				
3805	jsonb_recv															1		3802							jsonb_recv				
3806	jsonb_in															1		3802	2275						jsonb_in				
3808	pg_get_function_arg_default													s				25	26 23						pg_get_function_arg_default				
3809	pg_export_snapshot													v	u	0		25	\e						pg_export_snapshot				
3810	pg_is_in_recovery													v		0			\e						pg_is_in_recovery				
3811	money													s		1		790	23						int4_cash				
3812	money													s		1		790	20						int8_cash				
3815	pg_collation_is_visible				10									s		1			26						pg_collation_is_visible				
3816	array_typanalyze													s		1									array_typanalyze				
3817	arraycontsel													s		4		701	2281 26 2281 23						arraycontsel				
3818	arraycontjoinsel													s		5		701	2281 26 2281 21 2281						arraycontjoinsel				
3819	pg_get_multixact_members					1000							t	v		1		2249	28	{28,28,25}	{i,o,o}	{multixid,xid,mode}			pg_get_multixact_members				
3820	pg_last_wal_receive_lsn													v		0		3220	\e						pg_last_wal_receive_lsn				
3821	pg_last_wal_replay_lsn													v		0		3220	\e						pg_last_wal_replay_lsn				
3822	cash_div_cash																	701	790 790						cash_div_cash				
3823	numeric													s		1		1700	790						cash_numeric				
3824	money													s		1		790	1700						numeric_cash				
3826	pg_read_file													v		1		25	25						pg_read_file_all				{postgres=X/postgres}
3827	pg_read_binary_file													v		3		17	25 20 20						pg_read_binary_file_off_len				{postgres=X/postgres}
3828	pg_read_binary_file													v		1		17	25						pg_read_binary_file_all				{postgres=X/postgres}
3829	pg_opfamily_is_visible				10									s		1			26						pg_opfamily_is_visible				
3830	pg_last_xact_replay_timestamp													v		0		1184	\e						pg_last_xact_replay_timestamp				
3832	anyrange_in													s		3		3831	2275 26 23						anyrange_in				
3833	anyrange_out													s		1		2275	3831						anyrange_out				
3834	range_in													s		3		3831	2275 26 23						range_in				
3835	range_out													s		1		2275	3831						range_out				
3836	range_recv													s		3		3831	2281 26 23						range_recv				
3837	range_send													s		1		17	3831						range_send				
3839	pg_identify_object													s		3		2249	26 26 23	{26,26,23,25,25,25,25}	{i,i,i,o,o,o,o}	{classid,objid,objsubid,type,schema,name,identity}			pg_identify_object				
3840	int4range											f						3904	23 23						range_constructor2				
3841	int4range											f				3		3904	23 23 25						range_constructor3				
3842	pg_relation_is_updatable				10									s				23	2205 16						pg_relation_is_updatable				
3843	pg_column_is_updatable				10									s		3			2205 21 16						pg_column_is_updatable				
3844	numrange											f						3906	1700 1700						range_constructor2				
3845	numrange											f				3		3906	1700 1700 25						range_constructor3				
3846	make_date															3		1082	23 23 23			{year,month,day}			make_date				
3847	make_time															3		1083	23 23 701			{hour,min,sec}			make_time				
3848	lower															1		2283	3831						range_lower				
3849	upper															1		2283	3831						range_upper				
3850	isempty															1			3831						range_empty				
3851	lower_inc															1			3831						range_lower_inc				
3852	upper_inc															1			3831						range_upper_inc				
3853	lower_inf															1			3831						range_lower_inf				
3854	upper_inf															1			3831						range_upper_inf				
3855	range_eq																		3831 3831						range_eq				
3856	range_ne																		3831 3831						range_ne				
3857	range_overlaps																		3831 3831						range_overlaps				
3858	range_contains_elem																		3831 2283						range_contains_elem				
3859	range_contains																		3831 3831						range_contains				
3860	elem_contained_by_range																		2283 3831						elem_contained_by_range				
3861	range_contained_by																		3831 3831						range_contained_by				
3862	range_adjacent																		3831 3831						range_adjacent				
3863	range_before																		3831 3831						range_before				
3864	range_after																		3831 3831						range_after				
3865	range_overleft																		3831 3831						range_overleft				
3866	range_overright																		3831 3831						range_overright				
3867	range_union																	3831	3831 3831						range_union				
3868	range_intersect																	3831	3831 3831						range_intersect				
3869	range_minus																	3831	3831 3831						range_minus				
3870	range_cmp																	23	3831 3831						range_cmp				
3871	range_lt																		3831 3831						range_lt				
3872	range_le																		3831 3831						range_le				
3873	range_ge																		3831 3831						range_ge				
3874	range_gt																		3831 3831						range_gt				
3875	range_gist_consistent															5			2281 3831 21 26 2281						range_gist_consistent				
3876	range_gist_union																	3831	2281 2281						range_gist_union				
3878	pg_replication_slot_advance													v	u			2249	19 3220	{19,3220,19,3220}	{i,i,o,o}	{slot_name,upto_lsn,slot_name,end_lsn}			pg_replication_slot_advance				
3879	range_gist_penalty															3		2281	2281 2281 2281						range_gist_penalty				
3880	range_gist_picksplit																	2281	2281 2281						range_gist_picksplit				
3881	range_gist_same															3		2281	3831 3831 2281						range_gist_same				
3902	hash_range															1		23	3831						hash_range				
3914	int4range_canonical															1		3904	3904						int4range_canonical				
3915	daterange_canonical															1		3912	3912						daterange_canonical				
3916	range_typanalyze													s		1									range_typanalyze				
3917	timestamp_support															1		2281							timestamp_support				
3918	interval_support															1		2281							interval_support				
3920	ginarraytriconsistent															7		18	2281 21 2277 23 2281 2281 2281						ginarraytriconsistent				
3921	gin_tsquery_triconsistent															7		18	2281 21 3614 23 2281 2281 2281						gin_tsquery_triconsistent				
3922	int4range_subdiff																	701	23 23						int4range_subdiff				
3923	int8range_subdiff																	701	20 20						int8range_subdiff				
3924	numrange_subdiff																	701	1700 1700						numrange_subdiff				
3925	daterange_subdiff																	701	1082 1082						daterange_subdiff				
3928	int8range_canonical															1		3926	3926						int8range_canonical				
3929	tsrange_subdiff																	701	1114 1114						tsrange_subdiff				
3930	tstzrange_subdiff																	701	1184 1184						tstzrange_subdiff				
3931	jsonb_object_keys					100							t			1		25	3802						jsonb_object_keys				
3932	jsonb_each_text					100							t			1		2249	3802	{3802,25,25}	{i,o,o}	{from_json,key,value}			jsonb_each_text				
3933	tsrange											f						3908	1114 1114						range_constructor2				
3934	tsrange											f				3		3908	1114 1114 25						range_constructor3				
3935	pg_sleep_for			14										v		1		2278	1186						\e				
3936	pg_sleep_until			14										v		1		2278	1184						\e				
3937	tstzrange											f						3910	1184 1184						range_constructor2				
3938	tstzrange											f				3		3910	1184 1184 25						range_constructor3				
3939	mxid_age													s		1		23	28						mxid_age				
3940	jsonb_extract_path_text						25											25	3802 1009	{3802,1009}	{i,v}	{from_json,path_elems}			jsonb_extract_path_text				
3941	daterange											f						3912	1082 1082						range_constructor2				
3942	daterange											f				3		3912	1082 1082 25						range_constructor3				
3943	acldefault																	1034	18 26						acldefault_sql				
3944	time_support															1		2281							time_support				
3945	int8range											f						3926	20 20						range_constructor2				
3946	int8range											f				3		3926	20 20 25						range_constructor3				
3947	json_object_field																	114	114 25			{from_json,field_name}			json_object_field				
3948	json_object_field_text																	25	114 25			{from_json,field_name}			json_object_field_text				
3949	json_array_element																	114	114 23			{from_json,element_index}			json_array_element				
3950	json_array_element_text																	25	114 23			{from_json,element_index}			json_array_element_text				
3951	json_extract_path						25											114	114 1009	{114,1009}	{i,v}	{from_json,path_elems}			json_extract_path				
3952	brin_summarize_new_values													v	u	1		23	2205						brin_summarize_new_values				
3953	json_extract_path_text						25											25	114 1009	{114,1009}	{i,v}	{from_json,path_elems}			json_extract_path_text				
3954	pg_get_object_address													s		3		2249	25 1009 1009	{25,1009,1009,26,26,23}	{i,i,i,o,o,o}	{type,object_names,object_args,classid,objid,objsubid}			pg_get_object_address				
3955	json_array_elements					100							t			1		114	114	{114,114}	{i,o}	{from_json,value}			json_array_elements				
3956	json_array_length															1		23	114						json_array_length				
3957	json_object_keys					100							t			1		25	114						json_object_keys				
3958	json_each					100							t			1		2249	114	{114,25,114}	{i,o,o}	{from_json,key,value}			json_each				
3959	json_each_text					100							t			1		2249	114	{114,25,25}	{i,o,o}	{from_json,key,value}			json_each_text				
3960	json_populate_record											f		s		3	1	2283	2283 114 16			{base,from_json,use_json_as_text}	false		json_populate_record				
3961	json_populate_recordset					100						f	t	s		3	1	2283	2283 114 16			{base,from_json,use_json_as_text}	false		json_populate_recordset				
3968	json_typeof															1		25	114						json_typeof				
3969	json_array_elements_text					100							t			1		25	114	{114,25}	{i,o}	{from_json,value}			json_array_elements_text				
3970	ordered_set_transition											f						2281	2281 2276						ordered_set_transition				
3971	ordered_set_transition_multi						2276					f						2281	2281 2276	{2281,2276}	{i,v}				ordered_set_transition_multi				
3972	percentile_disc								a			f						2283	701 2283										
3973	percentile_disc_final											f				3		2283	2281 701 2283						percentile_disc_final				
3974	percentile_cont								a			f						701	701 701										
3975	percentile_cont_float8_final											f						701	2281 701						percentile_cont_float8_final				
3976	percentile_cont								a			f						1186	701 1186										
3977	percentile_cont_interval_final											f						1186	2281 701						percentile_cont_interval_final				
3978	percentile_disc								a			f						2277	1022 2283										
3979	percentile_disc_multi_final											f				3		2277	2281 1022 2283						percentile_disc_multi_final				
3980	percentile_cont								a			f						1022	1022 701										
3981	percentile_cont_float8_multi_final											f						1022	2281 1022						percentile_cont_float8_multi_final				
3982	percentile_cont								a			f						1187	1022 1186										
3983	percentile_cont_interval_multi_final											f						1187	2281 1022						percentile_cont_interval_multi_final				
3984	mode								a			f				1		2283	2283										
3985	mode_final											f						2283	2281 2283						mode_final				
3986	rank						2276		a			f				1		20	2276	{2276}	{v}								
3987	rank_final						2276					f						20	2281 2276	{2281,2276}	{i,v}				hypothetical_rank_final				
3988	percent_rank						2276		a			f				1		701	2276	{2276}	{v}								
3989	percent_rank_final						2276					f						701	2281 2276	{2281,2276}	{i,v}				hypothetical_percent_rank_final				
3990	cume_dist						2276		a			f				1		701	2276	{2276}	{v}								
3991	cume_dist_final						2276					f						701	2281 2276	{2281,2276}	{i,v}				hypothetical_cume_dist_final				
3992	dense_rank						2276		a			f				1		20	2276	{2276}	{v}								
3993	dense_rank_final						2276					f						20	2281 2276	{2281,2276}	{i,v}				hypothetical_dense_rank_final				
3994	generate_series_int4_support															1		2281							generate_series_int4_support				
3995	generate_series_int8_support															1		2281							generate_series_int8_support				
3996	array_unnest_support															1		2281							array_unnest_support				
3998	gist_box_distance															5		701	2281 603 21 26 2281						gist_box_distance				
3999	brin_summarize_range													v	u			23	2205 20						brin_summarize_range				
4001	jsonpath_in															1		4072	2275						jsonpath_in				
4002	jsonpath_recv															1		4072							jsonpath_recv				
4003	jsonpath_out															1		2275	4072						jsonpath_out				
4004	jsonpath_send															1		17	4072						jsonpath_send				
4005	jsonb_path_exists															4	2		3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_exists				
4006	jsonb_path_query					1000							t			4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query				
4007	jsonb_path_query_array															4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_array				
4008	jsonb_path_query_first															4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_first				
4009	jsonb_path_match															4	2		3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_match				
4010	jsonb_path_exists_opr																		3802 4072						jsonb_path_exists_opr				
4011	jsonb_path_match_opr																		3802 4072						jsonb_path_match_opr				
4014	brin_desummarize_range													v	u			2278	2205 20						brin_desummarize_range				
4018	spg_quad_config																	2278	2281 2281						spg_quad_config				
4019	spg_quad_choose																	2278	2281 2281						spg_quad_choose				
4020	spg_quad_picksplit																	2278	2281 2281						spg_quad_picksplit				
4021	spg_quad_inner_consistent																	2278	2281 2281						spg_quad_inner_consistent				
4022	spg_quad_leaf_consistent																		2281 2281						spg_quad_leaf_consistent				
4023	spg_kd_config																	2278	2281 2281						spg_kd_config				
4024	spg_kd_choose																	2278	2281 2281						spg_kd_choose				
4025	spg_kd_picksplit																	2278	2281 2281						spg_kd_picksplit				
4026	spg_kd_inner_consistent																	2278	2281 2281						spg_kd_inner_consistent				
4027	spg_text_config																	2278	2281 2281						spg_text_config				
4028	spg_text_choose																	2278	2281 2281						spg_text_choose				
4029	spg_text_picksplit																	2278	2281 2281						spg_text_picksplit				
4030	spg_text_inner_consistent																	2278	2281 2281						spg_text_inner_consistent				
4031	spg_text_leaf_consistent																		2281 2281						spg_text_leaf_consistent				
4032	pg_sequence_last_value													v	u	1		20	2205						pg_sequence_last_value				
4038	jsonb_ne																		3802 3802						jsonb_ne				
4039	jsonb_lt																		3802 3802						jsonb_lt				
4040	jsonb_gt																		3802 3802						jsonb_gt				
4041	jsonb_le																		3802 3802						jsonb_le				
4042	jsonb_ge																		3802 3802						jsonb_ge				
4043	jsonb_eq																		3802 3802						jsonb_eq				
4044	jsonb_cmp																	23	3802 3802						jsonb_cmp				
4045	jsonb_hash															1		23	3802						jsonb_hash				
4046	jsonb_contains																		3802 3802						jsonb_contains				
4047	jsonb_exists																		3802 25						jsonb_exists				
4048	jsonb_exists_any																		3802 1009						jsonb_exists_any				
4049	jsonb_exists_all																		3802 1009						jsonb_exists_all				
4050	jsonb_contained																		3802 3802						jsonb_contained				
4051	array_agg_array_transfn											f						2281	2281 2277						array_agg_array_transfn				
4052	array_agg_array_finalfn											f						2277	2281 2277						array_agg_array_finalfn				
4053	array_agg								a			f				1		2277	2277										
4057	range_merge																	3831	3831 3831						range_merge				
4063	inet_merge																	650	869 869						inet_merge				
4067	bound_box																	603	603 603						boxes_bound_box				
4071	inet_same_family																		869 869						inet_same_family				
4083	binary_upgrade_set_record_init_privs													v	r	1		2278	16						binary_upgrade_set_record_init_privs				
4084	regnamespacein													s		1		4089	2275						regnamespacein				
4085	regnamespaceout													s		1		2275	4089						regnamespaceout				
4086	to_regnamespace													s		1		4089	25						to_regnamespace				
4087	regnamespacerecv															1		4089							regnamespacerecv				
4088	regnamespacesend															1		17	4089						regnamespacesend				
4091	box															1		603	600						point_box				
4092	regroleout													s		1		2275	4096						regroleout				
4093	to_regrole													s		1		4096	25						to_regrole				
4094	regrolerecv															1		4096							regrolerecv				
4095	regrolesend															1		17	4096						regrolesend				
4098	regrolein													s		1		4096	2275						regrolein				
4099	pg_rotate_logfile_old													v		0			\e						pg_rotate_logfile				
4100	pg_read_file_old													v		3		25	25 20 20						pg_read_file				
4101	binary_upgrade_set_missing_value													v	u	3		2278	26 25 25						binary_upgrade_set_missing_value				
4105	brin_inclusion_opcinfo															1		2281							brin_inclusion_opcinfo				
4106	brin_inclusion_add_value															4			2281 2281 2281 2281						brin_inclusion_add_value				
4107	brin_inclusion_consistent															3			2281 2281 2281						brin_inclusion_consistent				
4108	brin_inclusion_union															3			2281 2281 2281						brin_inclusion_union				
4110	macaddr8_in															1		774	2275						macaddr8_in				
4111	macaddr8_out															1		2275	774						macaddr8_out				
4112	trunc															1		774	774						macaddr8_trunc				
4113	macaddr8_eq										t								774 774						macaddr8_eq				
4114	macaddr8_lt										t								774 774						macaddr8_lt				
4115	macaddr8_le										t								774 774						macaddr8_le				
4116	macaddr8_gt										t								774 774						macaddr8_gt				
4117	macaddr8_ge										t								774 774						macaddr8_ge				
4118	macaddr8_ne										t								774 774						macaddr8_ne				
4119	macaddr8_cmp										t							23	774 774						macaddr8_cmp				
4120	macaddr8_not															1		774	774						macaddr8_not				
4121	macaddr8_and																	774	774 774						macaddr8_and				
4122	macaddr8_or																	774	774 774						macaddr8_or				
4123	macaddr8										t					1		774	829						macaddrtomacaddr8				
4124	macaddr															1		829	774						macaddr8tomacaddr				
4125	macaddr8_set7bit															1		774	774						macaddr8_set7bit				
4126	in_range															5			20 20 20 16 16						in_range_int8_int8				
4127	in_range															5			23 23 20 16 16						in_range_int4_int8				
4128	in_range															5			23 23 23 16 16						in_range_int4_int4				
4129	in_range															5			23 23 21 16 16						in_range_int4_int2				
4130	in_range															5			21 21 20 16 16						in_range_int2_int8				
4131	in_range															5			21 21 23 16 16						in_range_int2_int4				
4132	in_range															5			21 21 21 16 16						in_range_int2_int2				
4133	in_range															5			1082 1082 1186 16 16						in_range_date_interval				
4134	in_range															5			1114 1114 1186 16 16						in_range_timestamp_interval				
4135	in_range													s		5			1184 1184 1186 16 16						in_range_timestamptz_interval				
4136	in_range															5			1186 1186 1186 16 16						in_range_interval_interval				
4137	in_range															5			1083 1083 1186 16 16						in_range_time_interval				
4138	in_range															5			1266 1266 1186 16 16						in_range_timetz_interval				
4139	in_range															5			701 701 701 16 16						in_range_float8_float8				
4140	in_range															5			700 700 701 16 16						in_range_float4_float8				
4141	in_range															5			1700 1700 1700 16 16						in_range_numeric_numeric				
4187	pg_lsn_larger																	3220	3220 3220						pg_lsn_larger				
4188	pg_lsn_smaller																	3220	3220 3220						pg_lsn_smaller				
4189									a			f				1		3220	3220										
4190	min								a			f				1		3220	3220										
4193	regcollationin													s		1		4191	2275						regcollationin				
4194	regcollationout													s		1		2275	4191						regcollationout				
4195	to_regcollation													s		1		4191	25						to_regcollation				
4196	regcollationrecv															1		4191							regcollationrecv				
4197	regcollationsend															1		17	4191						regcollationsend				
4201	ts_headline				100											4		3802	3734 3802 3615 25						ts_headline_jsonb_byid_opt				
4202	ts_headline				100											3		3802	3734 3802 3615						ts_headline_jsonb_byid				
4203	ts_headline				100									s		3		3802	3802 3615 25						ts_headline_jsonb_opt				
4204	ts_headline				100									s				3802	3802 3615						ts_headline_jsonb				
4205	ts_headline				100											4		114	3734 114 3615 25						ts_headline_json_byid_opt				
4206	ts_headline				100											3		114	3734 114 3615						ts_headline_json_byid				
4207	ts_headline				100									s		3		114	114 3615 25						ts_headline_json_opt				
4208	ts_headline				100									s				114	114 3615						ts_headline_json				
4209	to_tsvector				100									s		1		3614	3802						jsonb_string_to_tsvector				
4210	to_tsvector				100									s		1		3614	114						json_string_to_tsvector				
4211	to_tsvector				100													3614	3734 3802						jsonb_string_to_tsvector_byid				
4212	to_tsvector				100													3614	3734 114						json_string_to_tsvector_byid				
4213	jsonb_to_tsvector				100									s				3614	3802 3802						jsonb_to_tsvector				
4214	jsonb_to_tsvector				100											3		3614	3734 3802 3802						jsonb_to_tsvector_byid				
4215	json_to_tsvector				100									s				3614	114 3802						json_to_tsvector				
4216	json_to_tsvector				100											3		3614	3734 114 3802						json_to_tsvector_byid				
4220	pg_copy_physical_replication_slot													v	u	3		2249	19 19 16	{19,19,16,19,3220}	{i,i,i,o,o}	{src_slot_name,dst_slot_name,temporary,slot_name,lsn}			pg_copy_physical_replication_slot_a				
4221	pg_copy_physical_replication_slot													v	u			2249	19 19	{19,19,19,3220}	{i,i,o,o}	{src_slot_name,dst_slot_name,slot_name,lsn}			pg_copy_physical_replication_slot_b				
4222	pg_copy_logical_replication_slot													v	u	4		2249	19 19 16 19	{19,19,16,19,19,3220}	{i,i,i,i,o,o}	{src_slot_name,dst_slot_name,temporary,plugin,slot_name,lsn}			pg_copy_logical_replication_slot_a				
4223	pg_copy_logical_replication_slot													v	u	3		2249	19 19 16	{19,19,16,19,3220}	{i,i,i,o,o}	{src_slot_name,dst_slot_name,temporary,slot_name,lsn}			pg_copy_logical_replication_slot_b				
4224	pg_copy_logical_replication_slot													v	u			2249	19 19	{19,19,19,3220}	{i,i,o,o}	{src_slot_name,dst_slot_name,slot_name,lsn}			pg_copy_logical_replication_slot_c				
4226	anycompatiblemultirange_in													s		3		4538	2275 26 23						anycompatiblemultirange_in				
4227	anycompatiblemultirange_out													s		1		2275	4538						anycompatiblemultirange_out				
4228	range_merge															1		3831	4537						range_merge_from_multirange				
4229	anymultirange_in													s		3		4537	2275 26 23						anymultirange_in				
4230	anymultirange_out													s		1		2275	4537						anymultirange_out				
4231	multirange_in													s		3		4537	2275 26 23						multirange_in				
4232	multirange_out													s		1		2275	4537						multirange_out				
4233	multirange_recv													s		3		4537	2281 26 23						multirange_recv				
4234	multirange_send													s		1		17	4537						multirange_send				
4235	lower															1		2283	4537						multirange_lower				
4236	upper															1		2283	4537						multirange_upper				
4237	isempty															1			4537						multirange_empty				
4238	lower_inc															1			4537						multirange_lower_inc				
4239	upper_inc															1			4537						multirange_upper_inc				
4240	lower_inf															1			4537						multirange_lower_inf				
4241	upper_inf															1			4537						multirange_upper_inf				
4242	multirange_typanalyze													s		1									multirange_typanalyze				
4243	multirangesel													s		4		701	2281 26 2281 23						multirangesel				
4244	multirange_eq																		4537 4537						multirange_eq				
4245	multirange_ne																		4537 4537						multirange_ne				
4246	range_overlaps_multirange																		3831 4537						range_overlaps_multirange				
4247	multirange_overlaps_range																		4537 3831						multirange_overlaps_range				
4248	multirange_overlaps_multirange																		4537 4537						multirange_overlaps_multirange				
4249	multirange_contains_elem																		4537 2283						multirange_contains_elem				
4250	multirange_contains_range																		4537 3831						multirange_contains_range				
4251	multirange_contains_multirange																		4537 4537						multirange_contains_multirange				
4252	elem_contained_by_multirange																		2283 4537						elem_contained_by_multirange				
4253	range_contained_by_multirange																		3831 4537						range_contained_by_multirange				
4254	multirange_contained_by_multirange																		4537 4537						multirange_contained_by_multirange				
4255	range_adjacent_multirange																		3831 4537						range_adjacent_multirange				
4256	multirange_adjacent_multirange																		4537 4537						multirange_adjacent_multirange				
4257	multirange_adjacent_range																		4537 3831						multirange_adjacent_range				
4258	range_before_multirange																		3831 4537						range_before_multirange				
4259	multirange_before_range																		4537 3831						multirange_before_range				
4260	multirange_before_multirange																		4537 4537						multirange_before_multirange				
4261	range_after_multirange																		3831 4537						range_after_multirange				
4262	multirange_after_range																		4537 3831						multirange_after_range				
4263	multirange_after_multirange																		4537 4537						multirange_after_multirange				
4264	range_overleft_multirange																		3831 4537						range_overleft_multirange				
4265	multirange_overleft_range																		4537 3831						multirange_overleft_range				
4266	multirange_overleft_multirange																		4537 4537						multirange_overleft_multirange				
4267	range_overright_multirange																		3831 4537						range_overright_multirange				
4268	multirange_overright_range																		4537 3831						multirange_overright_range				
4269	multirange_overright_multirange																		4537 4537						multirange_overright_multirange				
4270	multirange_union																	4537	4537 4537						multirange_union				
4271	multirange_minus																	4537	4537 4537						multirange_minus				
4272	multirange_intersect																	4537	4537 4537						multirange_intersect				
4273	multirange_cmp																	23	4537 4537						multirange_cmp				
4274	multirange_lt																		4537 4537						multirange_lt				
4275	multirange_le																		4537 4537						multirange_le				
4276	multirange_ge																		4537 4537						multirange_ge				
4277	multirange_gt																		4537 4537						multirange_gt				
4278	hash_multirange															1		23	4537						hash_multirange				
4279	hash_multirange_extended																	20	4537 20						hash_multirange_extended				
4280	int4multirange															0		4451	\e						multirange_constructor0				
4281	int4multirange															1		4451	3904						multirange_constructor1				
4282	int4multirange						3904									1		4451	3905	{3905}	{v}				multirange_constructor2				
4283	nummultirange															0		4532	\e						multirange_constructor0				
4284	nummultirange															1		4532	3906						multirange_constructor1				
4285	nummultirange						3906									1		4532	3907	{3907}	{v}				multirange_constructor2				
4286	tsmultirange															0		4533	\e						multirange_constructor0				
4287	tsmultirange															1		4533	3908						multirange_constructor1				
4288	tsmultirange						3908									1		4533	3909	{3909}	{v}				multirange_constructor2				
4289	tstzmultirange															0		4534	\e						multirange_constructor0				
4290	tstzmultirange															1		4534	3910						multirange_constructor1				
4291	tstzmultirange						3910									1		4534	3911	{3911}	{v}				multirange_constructor2				
4292	datemultirange															0		4535	\e						multirange_constructor0				
4293	datemultirange															1		4535	3912						multirange_constructor1				
4294	datemultirange						3912									1		4535	3913	{3913}	{v}				multirange_constructor2				
4295	int8multirange															0		4536	\e						multirange_constructor0				
4296	int8multirange															1		4536	3926						multirange_constructor1				
4297	int8multirange						3926									1		4536	3927	{3927}	{v}				multirange_constructor2				
4298	multirange															1		4537	3831						multirange_constructor1				
4299	range_agg_transfn											f						2281	2281 3831						range_agg_transfn				
4300	range_agg_finalfn											f						4537	2281 3831						range_agg_finalfn				
4301	range_agg								a			f				1		4537	3831										
4302	koi8r_to_mic			13												6		23	23 23 2275 2281 23 16						koi8r_to_mic	$libdir/cyrillic_and_mic			
4303	mic_to_koi8r			13												6		23	23 23 2275 2281 23 16						mic_to_koi8r	$libdir/cyrillic_and_mic			
4304	iso_to_mic			13												6		23	23 23 2275 2281 23 16						iso_to_mic	$libdir/cyrillic_and_mic			
4305	mic_to_iso			13												6		23	23 23 2275 2281 23 16						mic_to_iso	$libdir/cyrillic_and_mic			
4306	win1251_to_mic			13												6		23	23 23 2275 2281 23 16						win1251_to_mic	$libdir/cyrillic_and_mic			
4307	mic_to_win1251			13												6		23	23 23 2275 2281 23 16						mic_to_win1251	$libdir/cyrillic_and_mic			
4308	win866_to_mic			13												6		23	23 23 2275 2281 23 16						win866_to_mic	$libdir/cyrillic_and_mic			
4309	mic_to_win866			13												6		23	23 23 2275 2281 23 16						mic_to_win866	$libdir/cyrillic_and_mic			
4310	koi8r_to_win1251			13												6		23	23 23 2275 2281 23 16						koi8r_to_win1251	$libdir/cyrillic_and_mic			
4311	win1251_to_koi8r			13												6		23	23 23 2275 2281 23 16						win1251_to_koi8r	$libdir/cyrillic_and_mic			
4312	koi8r_to_win866			13												6		23	23 23 2275 2281 23 16						koi8r_to_win866	$libdir/cyrillic_and_mic			
4313	win866_to_koi8r			13												6		23	23 23 2275 2281 23 16						win866_to_koi8r	$libdir/cyrillic_and_mic			
4314	win866_to_win1251			13												6		23	23 23 2275 2281 23 16						win866_to_win1251	$libdir/cyrillic_and_mic			
4315	win1251_to_win866			13												6		23	23 23 2275 2281 23 16						win1251_to_win866	$libdir/cyrillic_and_mic			
4316	iso_to_koi8r			13												6		23	23 23 2275 2281 23 16						iso_to_koi8r	$libdir/cyrillic_and_mic			
4317	koi8r_to_iso			13												6		23	23 23 2275 2281 23 16						koi8r_to_iso	$libdir/cyrillic_and_mic			
4318	iso_to_win1251			13												6		23	23 23 2275 2281 23 16						iso_to_win1251	$libdir/cyrillic_and_mic			
4319	win1251_to_iso			13												6		23	23 23 2275 2281 23 16						win1251_to_iso	$libdir/cyrillic_and_mic			
4320	iso_to_win866			13												6		23	23 23 2275 2281 23 16						iso_to_win866	$libdir/cyrillic_and_mic			
4321	win866_to_iso			13												6		23	23 23 2275 2281 23 16						win866_to_iso	$libdir/cyrillic_and_mic			
4322	euc_cn_to_mic			13												6		23	23 23 2275 2281 23 16						euc_cn_to_mic	$libdir/euc_cn_and_mic			
4323	mic_to_euc_cn			13												6		23	23 23 2275 2281 23 16						mic_to_euc_cn	$libdir/euc_cn_and_mic			
4324	euc_jp_to_sjis			13												6		23	23 23 2275 2281 23 16						euc_jp_to_sjis	$libdir/euc_jp_and_sjis			
4325	sjis_to_euc_jp			13												6		23	23 23 2275 2281 23 16						sjis_to_euc_jp	$libdir/euc_jp_and_sjis			
4326	euc_jp_to_mic			13												6		23	23 23 2275 2281 23 16						euc_jp_to_mic	$libdir/euc_jp_and_sjis			
4327	sjis_to_mic			13												6		23	23 23 2275 2281 23 16						sjis_to_mic	$libdir/euc_jp_and_sjis			
4328	mic_to_euc_jp			13												6		23	23 23 2275 2281 23 16						mic_to_euc_jp	$libdir/euc_jp_and_sjis			
4329	mic_to_sjis			13												6		23	23 23 2275 2281 23 16						mic_to_sjis	$libdir/euc_jp_and_sjis			
4330	euc_kr_to_mic			13												6		23	23 23 2275 2281 23 16						euc_kr_to_mic	$libdir/euc_kr_and_mic			
4331	mic_to_euc_kr			13												6		23	23 23 2275 2281 23 16						mic_to_euc_kr	$libdir/euc_kr_and_mic			
4332	euc_tw_to_big5			13												6		23	23 23 2275 2281 23 16						euc_tw_to_big5	$libdir/euc_tw_and_big5			
4333	big5_to_euc_tw			13												6		23	23 23 2275 2281 23 16						big5_to_euc_tw	$libdir/euc_tw_and_big5			
4334	euc_tw_to_mic			13												6		23	23 23 2275 2281 23 16						euc_tw_to_mic	$libdir/euc_tw_and_big5			
4335	big5_to_mic			13												6		23	23 23 2275 2281 23 16						big5_to_mic	$libdir/euc_tw_and_big5			
4336	mic_to_euc_tw			13												6		23	23 23 2275 2281 23 16						mic_to_euc_tw	$libdir/euc_tw_and_big5			
4337	mic_to_big5			13												6		23	23 23 2275 2281 23 16						mic_to_big5	$libdir/euc_tw_and_big5			
4338	latin2_to_mic			13												6		23	23 23 2275 2281 23 16						latin2_to_mic	$libdir/latin2_and_win1250			
4339	mic_to_latin2			13												6		23	23 23 2275 2281 23 16						mic_to_latin2	$libdir/latin2_and_win1250			
4340	win1250_to_mic			13												6		23	23 23 2275 2281 23 16						win1250_to_mic	$libdir/latin2_and_win1250			
4341	mic_to_win1250			13												6		23	23 23 2275 2281 23 16						mic_to_win1250	$libdir/latin2_and_win1250			
4342	latin2_to_win1250			13												6		23	23 23 2275 2281 23 16						latin2_to_win1250	$libdir/latin2_and_win1250			
4343	win1250_to_latin2			13												6		23	23 23 2275 2281 23 16						win1250_to_latin2	$libdir/latin2_and_win1250			
4344	latin1_to_mic			13												6		23	23 23 2275 2281 23 16						latin1_to_mic	$libdir/latin_and_mic			
4345	mic_to_latin1			13												6		23	23 23 2275 2281 23 16						mic_to_latin1	$libdir/latin_and_mic			
4346	latin3_to_mic			13												6		23	23 23 2275 2281 23 16						latin3_to_mic	$libdir/latin_and_mic			
4347	mic_to_latin3			13												6		23	23 23 2275 2281 23 16						mic_to_latin3	$libdir/latin_and_mic			
4348	latin4_to_mic			13												6		23	23 23 2275 2281 23 16						latin4_to_mic	$libdir/latin_and_mic			
4349	mic_to_latin4			13												6		23	23 23 2275 2281 23 16						mic_to_latin4	$libdir/latin_and_mic			
4350	normalize																1	25	25 25				'NFC'::text		unicode_normalize_func				
4351	is_normalized																1		25 25				'NFC'::text		unicode_is_normalized				
4352	big5_to_utf8			13												6		23	23 23 2275 2281 23 16						big5_to_utf8	$libdir/utf8_and_big5			
4353	utf8_to_big5			13												6		23	23 23 2275 2281 23 16						utf8_to_big5	$libdir/utf8_and_big5			
4354	utf8_to_koi8r			13												6		23	23 23 2275 2281 23 16						utf8_to_koi8r	$libdir/utf8_and_cyrillic			
4355	koi8r_to_utf8			13												6		23	23 23 2275 2281 23 16						koi8r_to_utf8	$libdir/utf8_and_cyrillic			
4356	utf8_to_koi8u			13												6		23	23 23 2275 2281 23 16						utf8_to_koi8u	$libdir/utf8_and_cyrillic			
4357	koi8u_to_utf8			13												6		23	23 23 2275 2281 23 16						koi8u_to_utf8	$libdir/utf8_and_cyrillic			
4358	utf8_to_win			13												6		23	23 23 2275 2281 23 16						utf8_to_win	$libdir/utf8_and_win			
4359	win_to_utf8			13												6		23	23 23 2275 2281 23 16						win_to_utf8	$libdir/utf8_and_win			
4360	euc_cn_to_utf8			13												6		23	23 23 2275 2281 23 16						euc_cn_to_utf8	$libdir/utf8_and_euc_cn			
4361	utf8_to_euc_cn			13												6		23	23 23 2275 2281 23 16						utf8_to_euc_cn	$libdir/utf8_and_euc_cn			
4362	euc_jp_to_utf8			13												6		23	23 23 2275 2281 23 16						euc_jp_to_utf8	$libdir/utf8_and_euc_jp			
4363	utf8_to_euc_jp			13												6		23	23 23 2275 2281 23 16						utf8_to_euc_jp	$libdir/utf8_and_euc_jp			
4364	euc_kr_to_utf8			13												6		23	23 23 2275 2281 23 16						euc_kr_to_utf8	$libdir/utf8_and_euc_kr			
4365	utf8_to_euc_kr			13												6		23	23 23 2275 2281 23 16						utf8_to_euc_kr	$libdir/utf8_and_euc_kr			
4366	euc_tw_to_utf8			13												6		23	23 23 2275 2281 23 16						euc_tw_to_utf8	$libdir/utf8_and_euc_tw			
4367	utf8_to_euc_tw			13												6		23	23 23 2275 2281 23 16						utf8_to_euc_tw	$libdir/utf8_and_euc_tw			
4368	gb18030_to_utf8			13												6		23	23 23 2275 2281 23 16						gb18030_to_utf8	$libdir/utf8_and_gb18030			
4369	utf8_to_gb18030			13												6		23	23 23 2275 2281 23 16						utf8_to_gb18030	$libdir/utf8_and_gb18030			
4370	gbk_to_utf8			13												6		23	23 23 2275 2281 23 16						gbk_to_utf8	$libdir/utf8_and_gbk			
4371	utf8_to_gbk			13												6		23	23 23 2275 2281 23 16						utf8_to_gbk	$libdir/utf8_and_gbk			
4372	utf8_to_iso8859			13												6		23	23 23 2275 2281 23 16						utf8_to_iso8859	$libdir/utf8_and_iso8859			
4373	iso8859_to_utf8			13												6		23	23 23 2275 2281 23 16						iso8859_to_utf8	$libdir/utf8_and_iso8859			
4374	iso8859_1_to_utf8			13												6		23	23 23 2275 2281 23 16						iso8859_1_to_utf8	$libdir/utf8_and_iso8859_1			
4375	utf8_to_iso8859_1			13												6		23	23 23 2275 2281 23 16						utf8_to_iso8859_1	$libdir/utf8_and_iso8859_1			
4376	johab_to_utf8			13												6		23	23 23 2275 2281 23 16						johab_to_utf8	$libdir/utf8_and_johab			
4377	utf8_to_johab			13												6		23	23 23 2275 2281 23 16						utf8_to_johab	$libdir/utf8_and_johab			
4378	sjis_to_utf8			13												6		23	23 23 2275 2281 23 16						sjis_to_utf8	$libdir/utf8_and_sjis			
4379	utf8_to_sjis			13												6		23	23 23 2275 2281 23 16						utf8_to_sjis	$libdir/utf8_and_sjis			
4380	uhc_to_utf8			13												6		23	23 23 2275 2281 23 16						uhc_to_utf8	$libdir/utf8_and_uhc			
4381	utf8_to_uhc			13												6		23	23 23 2275 2281 23 16						utf8_to_uhc	$libdir/utf8_and_uhc			
4382	euc_jis_2004_to_utf8			13												6		23	23 23 2275 2281 23 16						euc_jis_2004_to_utf8	$libdir/utf8_and_euc2004			
4383	utf8_to_euc_jis_2004			13												6		23	23 23 2275 2281 23 16						utf8_to_euc_jis_2004	$libdir/utf8_and_euc2004			
4384	shift_jis_2004_to_utf8			13												6		23	23 23 2275 2281 23 16						shift_jis_2004_to_utf8	$libdir/utf8_and_sjis2004			
4385	utf8_to_shift_jis_2004			13												6		23	23 23 2275 2281 23 16						utf8_to_shift_jis_2004	$libdir/utf8_and_sjis2004			
4386	euc_jis_2004_to_shift_jis_2004			13												6		23	23 23 2275 2281 23 16						euc_jis_2004_to_shift_jis_2004	$libdir/euc2004_sjis2004			
4387	shift_jis_2004_to_euc_jis_2004			13												6		23	23 23 2275 2281 23 16						shift_jis_2004_to_euc_jis_2004	$libdir/euc2004_sjis2004			
4388	multirange_intersect_agg_transfn																	4537	4537 4537						multirange_intersect_agg_transfn				
4389	range_intersect_agg								a			f				1		4537	4537										
4390	binary_upgrade_set_next_multirange_pg_type_oid													v	r	1		2278	26						binary_upgrade_set_next_multirange_pg_type_oid				
4391	binary_upgrade_set_next_multirange_array_pg_type_oid													v	r	1		2278	26						binary_upgrade_set_next_multirange_array_pg_type_oid				
4401	range_intersect_agg_transfn																	3831	3831 3831						range_intersect_agg_transfn				
4450	range_intersect_agg								a			f				1		3831	3831										
4541	range_contains_multirange																		3831 4537						range_contains_multirange				
4542	multirange_contained_by_range																		4537 3831						multirange_contained_by_range				
4543	pg_log_backend_memory_contexts													v		1			23						pg_log_backend_memory_contexts				{postgres=X/postgres}
4545	binary_upgrade_set_next_heap_relfilenode													v	u	1		2278	26						binary_upgrade_set_next_heap_relfilenode				
4546	binary_upgrade_set_next_index_relfilenode													v	u	1		2278	26						binary_upgrade_set_next_index_relfilenode				
4547	binary_upgrade_set_next_toast_relfilenode													v	u	1		2278	26						binary_upgrade_set_next_toast_relfilenode				
4548	binary_upgrade_set_next_pg_tablespace_oid													v	u	1		2278	26						binary_upgrade_set_next_pg_tablespace_oid				
4551	binary_upgrade_set_next_attribute_versions													v	u	1		2278	3221						binary_upgrade_set_next_attribute_versions				
4566	pg_event_trigger_table_rewrite_oid													s	r	0		26	\e	{26}	{o}	{oid}			pg_event_trigger_table_rewrite_oid				
4567	pg_event_trigger_table_rewrite_reason													s	r	0		23	\e						pg_event_trigger_table_rewrite_reason				
4568	pg_event_trigger_ddl_commands				10	100							t	s	r	0		2249	\e	{26,26,23,25,25,25,25,16,32}	{o,o,o,o,o,o,o,o,o}	{classid,objid,objsubid,command_tag,object_type,schema_name,object_identity,in_extension,command}			pg_event_trigger_ddl_commands				
4591	brin_bloom_opcinfo															1		2281							brin_bloom_opcinfo				
4592	brin_bloom_add_value															4			2281 2281 2281 2281						brin_bloom_add_value				
4593	brin_bloom_consistent															4			2281 2281 2281 23						brin_bloom_consistent				
4594	brin_bloom_union															3			2281 2281 2281						brin_bloom_union				
4595	brin_bloom_options											f				1		2278							brin_bloom_options				
4596	brin_bloom_summary_in															1		4600	2275						brin_bloom_summary_in				
4597	brin_bloom_summary_out															1		2275	4600						brin_bloom_summary_out				
4598	brin_bloom_summary_recv													s		1		4600							brin_bloom_summary_recv				
4599	brin_bloom_summary_send													s		1		17	4600						brin_bloom_summary_send				
4616	brin_minmax_multi_opcinfo															1		2281							brin_minmax_multi_opcinfo				
4617	brin_minmax_multi_add_value															4			2281 2281 2281 2281						brin_minmax_multi_add_value				
4618	brin_minmax_multi_consistent															4			2281 2281 2281 23						brin_minmax_multi_consistent				
4619	brin_minmax_multi_union															3			2281 2281 2281						brin_minmax_multi_union				
4620	brin_minmax_multi_options											f				1		2278							brin_minmax_multi_options				
4621	brin_minmax_multi_distance_int2																	701	2281 2281						brin_minmax_multi_distance_int2				
4622	brin_minmax_multi_distance_int4																	701	2281 2281						brin_minmax_multi_distance_int4				
4623	brin_minmax_multi_distance_int8																	701	2281 2281						brin_minmax_multi_distance_int8				
4624	brin_minmax_multi_distance_float4																	701	2281 2281						brin_minmax_multi_distance_float4				
4625	brin_minmax_multi_distance_float8																	701	2281 2281						brin_minmax_multi_distance_float8				
4626	brin_minmax_multi_distance_numeric																	701	2281 2281						brin_minmax_multi_distance_numeric				
4627	brin_minmax_multi_distance_tid																	701	2281 2281						brin_minmax_multi_distance_tid				
4628	brin_minmax_multi_distance_uuid																	701	2281 2281						brin_minmax_multi_distance_uuid				
4629	brin_minmax_multi_distance_date																	701	2281 2281						brin_minmax_multi_distance_date				
4630	brin_minmax_multi_distance_time																	701	2281 2281						brin_minmax_multi_distance_time				
4631	brin_minmax_multi_distance_interval																	701	2281 2281						brin_minmax_multi_distance_interval				
4632	brin_minmax_multi_distance_timetz																	701	2281 2281						brin_minmax_multi_distance_timetz				
4633	brin_minmax_multi_distance_pg_lsn																	701	2281 2281						brin_minmax_multi_distance_pg_lsn				
4634	brin_minmax_multi_distance_macaddr																	701	2281 2281						brin_minmax_multi_distance_macaddr				
4635	brin_minmax_multi_distance_macaddr8																	701	2281 2281						brin_minmax_multi_distance_macaddr8				
4636	brin_minmax_multi_distance_inet																	701	2281 2281						brin_minmax_multi_distance_inet				
4637	brin_minmax_multi_distance_timestamp																	701	2281 2281						brin_minmax_multi_distance_timestamp				
4638	brin_minmax_multi_summary_in															1		4601	2275						brin_minmax_multi_summary_in				
4639	brin_minmax_multi_summary_out															1		2275	4601						brin_minmax_multi_summary_out				
4640	brin_minmax_multi_summary_recv													s		1		4601							brin_minmax_multi_summary_recv				
4641	brin_minmax_multi_summary_send													s		1		17	4601						brin_minmax_multi_summary_send				
5001	phraseto_tsquery				100									s		1		3615	25						phraseto_tsquery				
5003	tsquery_phrase																	3615	3615 3615						tsquery_phrase				
5004	tsquery_phrase															3		3615	3615 3615 23						tsquery_phrase_distance				
5006	phraseto_tsquery				100													3615	3734 25						phraseto_tsquery_byid				
5007	websearch_to_tsquery				100													3615	3734 25						websearch_to_tsquery_byid				
5009	websearch_to_tsquery				100									s		1		3615	25						websearch_to_tsquery				
5010	spg_bbox_quad_config																	2278	2281 2281						spg_bbox_quad_config				
5011	spg_poly_quad_compress															1		603	604						spg_poly_quad_compress				
5012	spg_box_quad_config																	2278	2281 2281						spg_box_quad_config				
5013	spg_box_quad_choose																	2278	2281 2281						spg_box_quad_choose				
5014	spg_box_quad_picksplit																	2278	2281 2281						spg_box_quad_picksplit				
5015	spg_box_quad_inner_consistent																	2278	2281 2281						spg_box_quad_inner_consistent				
5016	spg_box_quad_leaf_consistent																		2281 2281						spg_box_quad_leaf_consistent				
5018	pg_mcv_list_in															1		5017	2275						pg_mcv_list_in				
5019	pg_mcv_list_out															1		2275	5017						pg_mcv_list_out				
5020	pg_mcv_list_recv													s		1		5017							pg_mcv_list_recv				
5021	pg_mcv_list_send													s		1		17	5017						pg_mcv_list_send				
5022	pg_lsn_pli																	3220	3220 1700						pg_lsn_pli				
5023	numeric_pl_pg_lsn			14														3220	1700 3220						\e				
5024	pg_lsn_mii																	3220	3220 1700						pg_lsn_mii				
5028	satisfies_hash_partition						2276					f				4			26 23 23 2276		{i,i,i,v}				satisfies_hash_partition				
5029	pg_ls_tmpdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_tmpdir_noargs				{postgres=X/postgres,pg_monitor=X/postgres}
5030	pg_ls_tmpdir				10	20							t	v		1		2249	26	{26,25,20,1184}	{i,o,o,o}	{tablespace,name,size,modification}			pg_ls_tmpdir_1arg				{postgres=X/postgres,pg_monitor=X/postgres}
5031	pg_ls_archive_statusdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_archive_statusdir				{postgres=X/postgres,pg_monitor=X/postgres}
5033	network_sortsupport															1		2278							network_sortsupport				
5034	xid8lt										t								5069 5069						xid8lt				
5035	xid8gt										t								5069 5069						xid8gt				
5036	xid8le										t								5069 5069						xid8le				
5037	xid8ge										t								5069 5069						xid8ge				
5040	matchingsel													s		4		701	2281 26 2281 23						matchingsel				
5041	matchingjoinsel													s		5		701	2281 26 2281 21 2281						matchingjoinsel				
5042	min_scale															1		23	1700						numeric_min_scale				
5043	trim_scale															1		1700	1700						numeric_trim_scale				
5044	gcd																	23	23 23						int4gcd				
5045	gcd																	20	20 20						int8gcd				
5046	lcm																	23	23 23						int4lcm				
5047	lcm																	20	20 20						int8lcm				
5048	gcd																	1700	1700 1700						numeric_gcd				
5049	lcm																	1700	1700 1700						numeric_lcm				
5050	btvarstrequalimage															1			26						btvarstrequalimage				
5051	btequalimage															1			26						btequalimage				
5052	pg_get_shmem_allocations					50							t	v		0		2249	\e	{25,20,20,20}	{o,o,o,o}	{name,off,size,allocated_size}			pg_get_shmem_allocations				{postgres=X/postgres,pg_read_all_stats=X/postgres}
5053	pg_stat_get_ins_since_vacuum													s	r	1		20	26						pg_stat_get_ins_since_vacuum				
5054	jsonb_set_lax											f				5	2	3802	3802 1009 3802 16 25			{jsonb_in,path,replacement,create_if_missing,null_value_treatment}	true; 'use_json_null'::text		jsonb_set_lax				
5055	pg_snapshot_in															1		5038	2275						pg_snapshot_in				
5056	pg_snapshot_out															1		2275	5038						pg_snapshot_out				
5057	pg_snapshot_recv															1		5038							pg_snapshot_recv				
5058	pg_snapshot_send															1		17	5038						pg_snapshot_send				
5059	pg_current_xact_id													s	u	0		5069	\e						pg_current_xact_id				
5060	pg_current_xact_id_if_assigned													s	u	0		5069	\e						pg_current_xact_id_if_assigned				
5061	pg_current_snapshot													s		0		5038	\e						pg_current_snapshot				
5062	pg_snapshot_xmin															1		5069	5038						pg_snapshot_xmin				
5063	pg_snapshot_xmax															1		5069	5038						pg_snapshot_xmax				
5064	pg_snapshot_xip					50							t			1		5069	5038						pg_snapshot_xip				
5065	pg_visible_in_snapshot																		5069 5038						pg_visible_in_snapshot				
5066	pg_xact_status													v		1		25	5069						pg_xact_status				
5070	xid8in															1		5069	2275						xid8in				
5071	xid															1		28	5069						xid8toxid				
5081	xid8out															1		2275	5069						xid8out				
5082	xid8recv															1		5069							xid8recv				
5083	xid8send															1		17	5069						xid8send				
5084	xid8eq										t								5069 5069						xid8eq				
5085	xid8ne										t								5069 5069						xid8ne				
5086	anycompatible_in															1		5077	2275						anycompatible_in				
5087	anycompatible_out															1		2275	5077						anycompatible_out				
5088	anycompatiblearray_in															1		5078	2275						anycompatiblearray_in				
5089	anycompatiblearray_out													s		1		2275	5078						anycompatiblearray_out				
5090	anycompatiblearray_recv													s		1		5078							anycompatiblearray_recv				
5091	anycompatiblearray_send													s		1		17	5078						anycompatiblearray_send				
5092	anycompatiblenonarray_in															1		5079	2275						anycompatiblenonarray_in				
5093	anycompatiblenonarray_out															1		2275	5079						anycompatiblenonarray_out				
5094	anycompatiblerange_in													s		3		5080	2275 26 23						anycompatiblerange_in				
5095	anycompatiblerange_out													s		1		2275	5080						anycompatiblerange_out				
5096	xid8cmp										t							23	5069 5069						xid8cmp				
5097	xid8_larger																	5069	5069 5069						xid8_larger				
5098	xid8_smaller																	5069	5069 5069						xid8_smaller				
5099									a			f				1		5069	5069										
5100	min								a			f				1		5069	5069										
6003	pg_replication_origin_create													v	u	1		26	25						pg_replication_origin_create				{postgres=X/postgres}
6004	pg_replication_origin_drop													v	u	1		2278	25						pg_replication_origin_drop				{postgres=X/postgres}
6005	pg_replication_origin_oid													s		1		26	25						pg_replication_origin_oid				{postgres=X/postgres}
6006	pg_replication_origin_session_setup													v	u	1		2278	25						pg_replication_origin_session_setup				{postgres=X/postgres}
6007	pg_replication_origin_session_reset													v	u	0		2278	\e						pg_replication_origin_session_reset				{postgres=X/postgres}
6008	pg_replication_origin_session_is_setup													v	r	0			\e						pg_replication_origin_session_is_setup				{postgres=X/postgres}
6009	pg_replication_origin_session_progress													v	u	1		3220	16						pg_replication_origin_session_progress				{postgres=X/postgres}
6010	pg_replication_origin_xact_setup													v	r			2278	3220 1184						pg_replication_origin_xact_setup				{postgres=X/postgres}
6011	pg_replication_origin_xact_reset													v	r	0		2278	\e						pg_replication_origin_xact_reset				{postgres=X/postgres}
6012	pg_replication_origin_advance													v	u			2278	25 3220						pg_replication_origin_advance				{postgres=X/postgres}
6013	pg_replication_origin_progress													v	u			3220	25 16						pg_replication_origin_progress				{postgres=X/postgres}
6014	pg_show_replication_origin_status					100						f	t	v	r	0		2249	\e	{26,25,3220,3220}	{o,o,o,o}	{local_id,external_id,remote_lsn,local_lsn}			pg_show_replication_origin_status				{postgres=X/postgres}
6098	jsonb_subscript_handler															1		2281							jsonb_subscript_handler				
6103	pg_lsn															1		3220	1700						numeric_pg_lsn				
6118	pg_stat_get_subscription					10						f	t	s	r	1		2249	26	{26,26,26,23,3220,1184,1184,3220,1184}	{i,o,o,o,o,o,o,o,o}	{subid,subid,relid,pid,received_lsn,last_msg_send_time,last_msg_receipt_time,latest_end_lsn,latest_end_time}			pg_stat_get_subscription				
6119	pg_get_publication_tables					1000							t	s		1		2249	25	{25,26,22,194}	{i,o,o,o}	{pubname,relid,attrs,qual}			pg_get_publication_tables				
6120	pg_get_replica_identity_index				10									s		1		2205	2205						pg_get_replica_identity_index				
6121	pg_relation_is_publishable													s		1			2205						pg_relation_is_publishable				
6154	multirange_gist_consistent															5			2281 4537 21 26 2281						multirange_gist_consistent				
6156	multirange_gist_compress															1		2281							multirange_gist_compress				
6159	pg_get_catalog_foreign_keys				10	250							t	s		0		2249	\e	{2205,1009,2205,1009,16,16}	{o,o,o,o,o,o}	{fktable,fkcols,pktable,pkcols,is_array,is_opt}			pg_get_catalog_foreign_keys				
6160	string_to_table					1000						f	t					25	25 25						text_to_table				
6161	string_to_table					1000						f	t			3		25	25 25 25						text_to_table_null				
6162	bit_count															1		20	1560						bit_bit_count				
6163	bit_count															1		20	17						bytea_bit_count				
6164	bit_xor								a			f				1		21	21										
6165	bit_xor								a			f				1		23	23										
6166	bit_xor								a			f				1		20	20										
6167	bit_xor								a			f				1		1560	1560										
6168	pg_xact_commit_timestamp_origin													v		1		2249	28	{28,1184,26}	{i,o,o}	{xid,timestamp,roident}			pg_xact_commit_timestamp_origin				
6169	pg_stat_get_replication_slot													s	r	1		2249	25	{25,25,20,20,20,20,20,20,20,20,1184}	{i,o,o,o,o,o,o,o,o,o,o}	{slot_name,slot_name,spill_txns,spill_count,spill_bytes,stream_txns,stream_count,stream_bytes,total_txns,total_bytes,stats_reset}			pg_stat_get_replication_slot				
6170	pg_stat_reset_replication_slot											f		v		1		2278	25						pg_stat_reset_replication_slot				{postgres=X/postgres}
6172	trim_array																	2277	2277 23						trim_array				
6173	pg_get_statisticsobjdef_expressions													s		1		1009	26						pg_get_statisticsobjdef_expressions				
6174	pg_get_statisticsobjdef_columns													s		1		25	26						pg_get_statisticsobjdef_columns				
6177	date_bin															3		1114	1186 1114 1114						timestamp_bin				
6178	date_bin															3		1184	1186 1184 1184						timestamptz_bin				
6179	array_subscript_handler															1		2281							array_subscript_handler				
6180	raw_array_subscript_handler															1		2281							raw_array_subscript_handler				
6183	ts_debug			14	100	1000							t	s				2249	3734 25	{3734,25,25,25,25,3770,3769,1009}	{i,i,o,o,o,o,o,o}	{config,document,alias,description,token,dictionaries,dictionary,lexemes}			\e				
6184	ts_debug			14	100	1000							t	s		1		2249	25	{25,25,25,25,3770,3769,1009}	{i,o,o,o,o,o,o}	{document,alias,description,token,dictionaries,dictionary,lexemes}			\e				
6185	pg_stat_get_db_session_time													s	r	1		701	26						pg_stat_get_db_session_time				
6186	pg_stat_get_db_active_time													s	r	1		701	26						pg_stat_get_db_active_time				
6187	pg_stat_get_db_idle_in_transaction_time													s	r	1		701	26						pg_stat_get_db_idle_in_transaction_time				
6188	pg_stat_get_db_sessions													s	r	1		20	26						pg_stat_get_db_sessions				
6189	pg_stat_get_db_sessions_abandoned													s	r	1		20	26						pg_stat_get_db_sessions_abandoned				
6190	pg_stat_get_db_sessions_fatal													s	r	1		20	26						pg_stat_get_db_sessions_fatal				
6191	pg_stat_get_db_sessions_killed													s	r	1		20	26						pg_stat_get_db_sessions_killed				
6192	hash_record															1		23	2249						hash_record				
6193	hash_record_extended																	20	2249 20						hash_record_extended				
6195	ltrim																	17	17 17						bytealtrim				
6196	rtrim																	17	17 17						byteartrim				
6197	pg_get_function_sqlbody													s		1		25	26						pg_get_function_sqlbody				
6198	unistr															1		25	25						unistr				
6199	extract																	1700	25 1082						extract_date				
6200	extract																	1700	25 1083						extract_time				
6201	extract																	1700	25 1266						extract_timetz				
6202	extract																	1700	25 1114						extract_timestamp				
6203	extract													s				1700	25 1184						extract_timestamptz				
6204	extract																	1700	25 1186						extract_interval				
6205	has_parameter_privilege													s		3			19 25 25						has_parameter_privilege_name_name				
6206	has_parameter_privilege													s		3			26 25 25						has_parameter_privilege_id_name				
6207	has_parameter_privilege													s					25 25						has_parameter_privilege_name				
6224	pg_get_wal_resource_managers					50							t	v		0		2249	\e	{23,25,16}	{o,o,o}	{rm_id,rm_name,rm_builtin}			pg_get_wal_resource_managers				
6225	multirange_agg_transfn											f						2281	2281 4537						multirange_agg_transfn				
6226	multirange_agg_finalfn											f						4537	2281 4537						range_agg_finalfn				
6227	range_agg								a			f				1		4537	4537										
6230	pg_stat_have_stats													v	r	3			25 26 26						pg_stat_have_stats				{postgres=X/postgres}
6231	pg_stat_get_subscription_stats													s	r	1		2249	26	{26,26,20,20,1184}	{i,o,o,o,o}	{subid,subid,apply_error_count,sync_error_count,stats_reset}			pg_stat_get_subscription_stats				
6232	pg_stat_reset_subscription_stats											f		v		1		2278	26						pg_stat_reset_subscription_stats				{postgres=X/postgres}
6233	window_row_number_support															1		2281							window_row_number_support				
6234	window_rank_support															1		2281							window_rank_support				
6235	window_dense_rank_support															1		2281							window_dense_rank_support				
6236	int8inc_support															1		2281							int8inc_support				
6240	pg_settings_get_flags													s		1		1009	25						pg_settings_get_flags				
6241	pg_stop_making_pinned_objects													v	u	0		2278	\e						pg_stop_making_pinned_objects				
6242	text_starts_with_support															1		2281							text_starts_with_support				
6248	pg_stat_get_recovery_prefetch					1							t	v		0		2249	\e	{1184,20,20,20,20,20,20,23,23,23}	{o,o,o,o,o,o,o,o,o,o}	{stats_reset,prefetch,hit,skip_init,skip_new,skip_fpw,skip_rep,wal_distance,block_distance,io_depth}			pg_stat_get_recovery_prefetch				
6249	pg_database_collation_actual_version				100									v		1		25	26						pg_database_collation_actual_version				
6250	pg_ident_file_mappings					1000							t	v		0		2249	\e	{23,25,25,25,25}	{o,o,o,o,o}	{line_number,map_name,sys_name,pg_username,error}			pg_ident_file_mappings				{postgres=X/postgres}
6251	regexp_replace															6		25	25 25 25 23 23 25						textregexreplace_extended				
6252	regexp_replace															5		25	25 25 25 23 23						textregexreplace_extended_no_flags				
6253	regexp_replace															4		25	25 25 25 23						textregexreplace_extended_no_n				
6254	regexp_count																	23	25 25						regexp_count_no_start				
6255	regexp_count															3		23	25 25 23						regexp_count_no_flags				
6256	regexp_count															4		23	25 25 23 25						regexp_count				
6257	regexp_instr																	23	25 25						regexp_instr_no_start				
6258	regexp_instr															3		23	25 25 23						regexp_instr_no_n				
6259	regexp_instr															4		23	25 25 23 23						regexp_instr_no_endoption				
6260	regexp_instr															5		23	25 25 23 23 23						regexp_instr_no_flags				
6261	regexp_instr															6		23	25 25 23 23 23 25						regexp_instr_no_subexpr				
6262	regexp_instr															7		23	25 25 23 23 23 25 23						regexp_instr				
6263	regexp_like																		25 25						regexp_like_no_flags				
6264	regexp_like															3			25 25 25						regexp_like				
6265	regexp_substr																	25	25 25						regexp_substr_no_start				
6266	regexp_substr															3		25	25 25 23						regexp_substr_no_n				
6267	regexp_substr															4		25	25 25 23 23						regexp_substr_no_flags				
6268	regexp_substr															5		25	25 25 23 23 25						regexp_substr_no_subexpr				
6269	regexp_substr															6		25	25 25 23 23 25 23						regexp_substr				
6270	pg_ls_logicalsnapdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_logicalsnapdir				{postgres=X/postgres,pg_monitor=X/postgres}
6271	pg_ls_logicalmapdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_logicalmapdir				{postgres=X/postgres,pg_monitor=X/postgres}
6272	pg_ls_replslotdir				10	20							t	v		1		2249	25	{25,25,20,1184}	{i,o,o,o}	{slot_name,name,size,modification}			pg_ls_replslotdir				{postgres=X/postgres,pg_monitor=X/postgres}
13148	dsnowball_init			13										v	u	1		2281							dsnowball_init	$libdir/dict_snowball			
13149	dsnowball_lexize			13										v	u	4		2281	2281 2281 2281 2281						dsnowball_lexize	$libdir/dict_snowball			
13208	_pg_expandarray	13207		14	100	1000							t			1		2249	2277	{2277,2283,23}	{i,o,o}	{"",x,n}			select $1[s],\n        s operator(pg_catalog.-) pg_catalog.array_lower($1,1) operator(pg_catalog.+) 1\n        from pg_catalog.generate_series(pg_catalog.array_lower($1,1),\n                                        pg_catalog.array_upper($1,1),\n                                        1) as g(s)				
13209	_pg_index_position	13207		14	100									s	u			23	26 21						\e				
13210	_pg_truetypid	13207		14	100													26	75 71						\e				
13211	_pg_truetypmod	13207		14	100													23	75 71						\e				
13212	_pg_char_max_length	13207		14	100													23	26 23			{typid,typmod}			\e				
13213	_pg_char_octet_length	13207		14	100													23	26 23			{typid,typmod}			\e				
13215	_pg_numeric_precision	13207		14	100													23	26 23			{typid,typmod}			\e				
13216	_pg_numeric_precision_radix	13207		14	100													23	26 23			{typid,typmod}			\e				
13217	_pg_numeric_scale	13207		14	100													23	26 23			{typid,typmod}			\e				
13218	_pg_datetime_precision	13207		14	100													23	26 23			{typid,typmod}			\e				
13219	_pg_interval_type	13207		14	100													25	26 23			{typid,mod}			\e				
13560	plpgsql_call_handler			13								f		v	u	0		2280	\e						plpgsql_call_handler	$libdir/plpgsql			
13561	plpgsql_inline_handler			13										v	u	1		2278							plpgsql_inline_handler	$libdir/plpgsql			
13562	plpgsql_validator			13										v	u	1		2278	26						plpgsql_validator	$libdir/plpgsql			

"""#
}
