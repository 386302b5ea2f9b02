// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_proc`.
    static let pgProc2: StaticString = #"""
3320	setweight															3		3614	3614 18 1009						tsvector_setweight_by_filter				
3625	tsvector_concat																	3614	3614 3614						tsvector_concat				
3321	ts_delete																	3614	3614 25						tsvector_delete_str				
3323	ts_delete																	3614	3614 1009						tsvector_delete_arr				
3322	unnest					10							t			1		2249	3614	{3614,25,1005,1009}	{i,o,o,o}	{tsvector,lexeme,positions,weights}			tsvector_unnest				
3326	tsvector_to_array															1		1009	3614						tsvector_to_array				
3327	array_to_tsvector															1		3614	1009						array_to_tsvector				
3319	ts_filter																	3614	3614 1002						tsvector_filter				
3634	ts_match_vq																		3614 3615						ts_match_vq				
3635	ts_match_qv																		3615 3614						ts_match_qv				
3760	ts_match_tt				100									s					25 25						ts_match_tt				
3761	ts_match_tq				100									s					25 3615						ts_match_tq				
3648	gtsvector_compress															1		2281							gtsvector_compress				
3649	gtsvector_decompress															1		2281							gtsvector_decompress				
3650	gtsvector_picksplit																	2281	2281 2281						gtsvector_picksplit				
3651	gtsvector_union																	3642	2281 2281						gtsvector_union				
3652	gtsvector_same															3		2281	3642 3642 2281						gtsvector_same				
3653	gtsvector_penalty															3		2281	2281 2281 2281						gtsvector_penalty				
3654	gtsvector_consistent															5			2281 3614 21 26 2281						gtsvector_consistent				
3790	gtsvector_consistent															5			2281 3642 23 26 2281						gtsvector_consistent_oldsig				
3434	gtsvector_options											f				1		2278							gtsvector_options				
3656	gin_extract_tsvector															3		2281	3614 2281 2281						gin_extract_tsvector				
3657	gin_extract_tsquery															7		2281	3614 2281 21 2281 2281 2281 2281						gin_extract_tsquery				
3658	gin_tsquery_consistent															8			2281 21 3614 23 2281 2281 2281 2281						gin_tsquery_consistent				
3921	gin_tsquery_triconsistent															7		18	2281 21 3614 23 2281 2281 2281						gin_tsquery_triconsistent				
3724	gin_cmp_tslexeme																	23	25 25						gin_cmp_tslexeme				
2700	gin_cmp_prefix															4		23	25 25 21 2281						gin_cmp_prefix				
3077	gin_extract_tsvector																	2281	3614 2281						gin_extract_tsvector_2args				
3087	gin_extract_tsquery															5		2281	3615 2281 21 2281 2281						gin_extract_tsquery_5args				
3088	gin_tsquery_consistent															6			2281 21 3615 23 2281 2281						gin_tsquery_consistent_6args				
3791	gin_extract_tsquery															7		2281	3615 2281 21 2281 2281 2281 2281						gin_extract_tsquery_oldsig				
3792	gin_tsquery_consistent															8			2281 21 3615 23 2281 2281 2281 2281						gin_tsquery_consistent_oldsig				
3789	gin_clean_pending_list													v	u	1		20	2205						gin_clean_pending_list				
3662	tsquery_lt																		3615 3615						tsquery_lt				
3663	tsquery_le																		3615 3615						tsquery_le				
3664	tsquery_eq																		3615 3615						tsquery_eq				
3665	tsquery_ne																		3615 3615						tsquery_ne				
3666	tsquery_ge																		3615 3615						tsquery_ge				
3667	tsquery_gt																		3615 3615						tsquery_gt				
3668	tsquery_cmp																	23	3615 3615						tsquery_cmp				
3669	tsquery_and																	3615	3615 3615						tsquery_and				
3670	tsquery_or																	3615	3615 3615						tsquery_or				
5003	tsquery_phrase																	3615	3615 3615						tsquery_phrase				
5004	tsquery_phrase															3		3615	3615 3615 23						tsquery_phrase_distance				
3671	tsquery_not															1		3615	3615						tsquery_not				
3691	tsq_mcontains																		3615 3615						tsq_mcontains				
3692	tsq_mcontained																		3615 3615						tsq_mcontained				
3672	numnode															1		23	3615						tsquery_numnode				
3673	querytree															1		25	3615						tsquerytree				
3684	ts_rewrite															3		3615	3615 3615 3615						tsquery_rewrite				
3685	ts_rewrite				100									v	u			3615	3615 25						tsquery_rewrite_query				
3695	gtsquery_compress															1		2281							gtsquery_compress				
3697	gtsquery_picksplit																	2281	2281 2281						gtsquery_picksplit				
3698	gtsquery_union																	20	2281 2281						gtsquery_union				
3699	gtsquery_same															3		2281	20 20 2281						gtsquery_same				
3700	gtsquery_penalty															3		2281	2281 2281 2281						gtsquery_penalty				
3701	gtsquery_consistent															5			2281 3615 21 26 2281						gtsquery_consistent				
3793	gtsquery_consistent															5			2281 2281 23 26 2281						gtsquery_consistent_oldsig				
3686	tsmatchsel													s		4		701	2281 26 2281 23						tsmatchsel				
3687	tsmatchjoinsel													s		5		701	2281 26 2281 21 2281						tsmatchjoinsel				
3688	ts_typanalyze													s		1									ts_typanalyze				
3689	ts_stat				10	10000							t	v	u	1		2249	25	{25,25,23,23}	{i,o,o,o}	{query,word,ndoc,nentry}			ts_stat1				
3690	ts_stat				10	10000							t	v	u			2249	25 25	{25,25,25,23,23}	{i,i,o,o,o}	{query,weights,word,ndoc,nentry}			ts_stat2				
3703	ts_rank															4		700	1021 3614 3615 23						ts_rank_wttf				
3704	ts_rank															3		700	1021 3614 3615						ts_rank_wtt				
3705	ts_rank															3		700	3614 3615 23						ts_rank_ttf				
3706	ts_rank																	700	3614 3615						ts_rank_tt				
3707	ts_rank_cd															4		700	1021 3614 3615 23						ts_rankcd_wttf				
3708	ts_rank_cd															3		700	1021 3614 3615						ts_rankcd_wtt				
3709	ts_rank_cd															3		700	3614 3615 23						ts_rankcd_ttf				
3710	ts_rank_cd																	700	3614 3615						ts_rankcd_tt				
3713	ts_token_type					16							t			1		2249	26	{26,23,25,25}	{i,o,o,o}	{parser_oid,tokid,alias,description}			ts_token_type_byid				
3714	ts_token_type					16							t	s		1		2249	25	{25,23,25,25}	{i,o,o,o}	{parser_name,tokid,alias,description}			ts_token_type_byname				
3715	ts_parse					1000							t					2249	26 25	{26,25,23,25}	{i,i,o,o}	{parser_oid,txt,tokid,token}			ts_parse_byid				
3716	ts_parse					1000							t	s				2249	25 25	{25,25,23,25}	{i,i,o,o}	{parser_name,txt,tokid,token}			ts_parse_byname				
3717	prsd_start																	2281	2281 23						prsd_start				
3718	prsd_nexttoken															3		2281	2281 2281 2281						prsd_nexttoken				
3719	prsd_end															1		2278							prsd_end				
3720	prsd_headline															3		2281	2281 2281 3615						prsd_headline				
3721	prsd_lextype															1		2281							prsd_lextype				
3723	ts_lexize																	1009	3769 25						ts_lexize				
3725	dsimple_init															1		2281							dsimple_init				
3726	dsimple_lexize															4		2281	2281 2281 2281 2281						dsimple_lexize				
3728	dsynonym_init															1		2281							dsynonym_init				
3729	dsynonym_lexize															4		2281	2281 2281 2281 2281						dsynonym_lexize				
3731	dispell_init															1		2281							dispell_init				
3732	dispell_lexize															4		2281	2281 2281 2281 2281						dispell_lexize				
3740	thesaurus_init															1		2281							thesaurus_init				
3741	thesaurus_lexize															4		2281	2281 2281 2281 2281						thesaurus_lexize				
3743	ts_headline				100											4		25	3734 25 3615 25						ts_headline_byid_opt				
3744	ts_headline				100											3		25	3734 25 3615						ts_headline_byid				
3754	ts_headline				100									s		3		25	25 3615 25						ts_headline_opt				
3755	ts_headline				100									s				25	25 3615						ts_headline				
4201	ts_headline				100											4		3802	3734 3802 3615 25						ts_headline_jsonb_byid_opt				
4202	ts_headline				100											3		3802	3734 3802 3615						ts_headline_jsonb_byid				
4203	ts_headline				100									s		3		3802	3802 3615 25						ts_headline_jsonb_opt				
4204	ts_headline				100									s				3802	3802 3615						ts_headline_jsonb				
4205	ts_headline				100											4		114	3734 114 3615 25						ts_headline_json_byid_opt				
4206	ts_headline				100											3		114	3734 114 3615						ts_headline_json_byid				
4207	ts_headline				100									s		3		114	114 3615 25						ts_headline_json_opt				
4208	ts_headline				100									s				114	114 3615						ts_headline_json				
3745	to_tsvector				100													3614	3734 25						to_tsvector_byid				
3746	to_tsquery				100													3615	3734 25						to_tsquery_byid				
3747	plainto_tsquery				100													3615	3734 25						plainto_tsquery_byid				
5006	phraseto_tsquery				100													3615	3734 25						phraseto_tsquery_byid				
5007	websearch_to_tsquery				100													3615	3734 25						websearch_to_tsquery_byid				
3749	to_tsvector				100									s		1		3614	25						to_tsvector				
3750	to_tsquery				100									s		1		3615	25						to_tsquery				
3751	plainto_tsquery				100									s		1		3615	25						plainto_tsquery				
5001	phraseto_tsquery				100									s		1		3615	25						phraseto_tsquery				
5009	websearch_to_tsquery				100									s		1		3615	25						websearch_to_tsquery				
4209	to_tsvector				100									s		1		3614	3802						jsonb_string_to_tsvector				
4213	jsonb_to_tsvector				100									s				3614	3802 3802						jsonb_to_tsvector				
4210	to_tsvector				100									s		1		3614	114						json_string_to_tsvector				
4215	json_to_tsvector				100									s				3614	114 3802						json_to_tsvector				
4211	to_tsvector				100													3614	3734 3802						jsonb_string_to_tsvector_byid				
4214	jsonb_to_tsvector				100											3		3614	3734 3802 3802						jsonb_to_tsvector_byid				
4212	to_tsvector				100													3614	3734 114						json_string_to_tsvector_byid				
4216	json_to_tsvector				100											3		3614	3734 114 3802						json_to_tsvector_byid				
3752	tsvector_update_trigger											f		v		0		2279	\e						tsvector_update_trigger_byid				
3753	tsvector_update_trigger_column											f		v		0		2279	\e						tsvector_update_trigger_bycolumn				
3759	get_current_ts_config													s		0		3734	\e						get_current_ts_config				
3736	regconfigin													s		1		3734	2275						regconfigin				
3737	regconfigout													s		1		2275	3734						regconfigout				
3738	regconfigrecv															1		3734							regconfigrecv				
3739	regconfigsend															1		17	3734						regconfigsend				
3771	regdictionaryin													s		1		3769	2275						regdictionaryin				
3772	regdictionaryout													s		1		2275	3769						regdictionaryout				
3773	regdictionaryrecv															1		3769							regdictionaryrecv				
3774	regdictionarysend															1		17	3769						regdictionarysend				
3806	jsonb_in															1		3802	2275						jsonb_in				
3805	jsonb_recv															1		3802							jsonb_recv				
3804	jsonb_out															1		2275	3802						jsonb_out				
3803	jsonb_send															1		17	3802						jsonb_send				
3263	jsonb_object															1		3802	1009						jsonb_object				
3264	jsonb_object																	3802	1009 1009						jsonb_object_two_arg				
3787	to_jsonb													s		1		3802	2283						to_jsonb				
3265	jsonb_agg_transfn											f		s				2281	2281 2283						jsonb_agg_transfn				
3266	jsonb_agg_finalfn											f		s		1		3802							jsonb_agg_finalfn				
3267	jsonb_agg								a			f		s		1		3802	2283										
2940	txid_snapshot_out															1		2275	2970						pg_snapshot_out				
3268	jsonb_object_agg_transfn											f		s		3		2281	2281 2276 2276						jsonb_object_agg_transfn				
3269	jsonb_object_agg_finalfn											f		s		1		3802							jsonb_object_agg_finalfn				
3270	jsonb_object_agg								a			f						3802	2276 2276										
3271	jsonb_build_array						2276					f		s		1		3802	2276	{2276}	{v}				jsonb_build_array				
3272	jsonb_build_array											f		s		0		3802	\e						jsonb_build_array_noargs				
3273	jsonb_build_object						2276					f		s		1		3802	2276	{2276}	{v}				jsonb_build_object				
3274	jsonb_build_object											f		s		0		3802	\e						jsonb_build_object_noargs				
3262	jsonb_strip_nulls															1		3802	3802						jsonb_strip_nulls				
3478	jsonb_object_field																	3802	3802 25			{from_json,field_name}			jsonb_object_field				
3214	jsonb_object_field_text																	25	3802 25			{from_json,field_name}			jsonb_object_field_text				
3215	jsonb_array_element																	3802	3802 23			{from_json,element_index}			jsonb_array_element				
3216	jsonb_array_element_text																	25	3802 23			{from_json,element_index}			jsonb_array_element_text				
3217	jsonb_extract_path						25											3802	3802 1009	{3802,1009}	{i,v}	{from_json,path_elems}			jsonb_extract_path				
3940	jsonb_extract_path_text						25											25	3802 1009	{3802,1009}	{i,v}	{from_json,path_elems}			jsonb_extract_path_text				
3219	jsonb_array_elements					100							t			1		3802	3802	{3802,3802}	{i,o}	{from_json,value}			jsonb_array_elements				
3465	jsonb_array_elements_text					100							t			1		25	3802	{3802,25}	{i,o}	{from_json,value}			jsonb_array_elements_text				
3207	jsonb_array_length															1		23	3802						jsonb_array_length				
3931	jsonb_object_keys					100							t			1		25	3802						jsonb_object_keys				
3208	jsonb_each					100							t			1		2249	3802	{3802,25,3802}	{i,o,o}	{from_json,key,value}			jsonb_each				
3932	jsonb_each_text					100							t			1		2249	3802	{3802,25,25}	{i,o,o}	{from_json,key,value}			jsonb_each_text				
3209	jsonb_populate_record											f		s				2283	2283 3802						jsonb_populate_record				
3475	jsonb_populate_recordset					100						f	t	s				2283	2283 3802						jsonb_populate_recordset				
3490	jsonb_to_record													s		1		2249	3802						jsonb_to_record				
3491	jsonb_to_recordset					100						f	t	s		1		2249	3802						jsonb_to_recordset				
3210	jsonb_typeof															1		25	3802						jsonb_typeof				
4038	jsonb_ne																		3802 3802						jsonb_ne				
4039	jsonb_lt																		3802 3802						jsonb_lt				
4040	jsonb_gt																		3802 3802						jsonb_gt				
4041	jsonb_le																		3802 3802						jsonb_le				
4042	jsonb_ge																		3802 3802						jsonb_ge				
4043	jsonb_eq																		3802 3802						jsonb_eq				
4044	jsonb_cmp																	23	3802 3802						jsonb_cmp				
4045	jsonb_hash															1		23	3802						jsonb_hash				
3416	jsonb_hash_extended																	20	3802 20						jsonb_hash_extended				
4046	jsonb_contains																		3802 3802						jsonb_contains				
4047	jsonb_exists																		3802 25						jsonb_exists				
4048	jsonb_exists_any																		3802 1009						jsonb_exists_any				
4049	jsonb_exists_all																		3802 1009						jsonb_exists_all				
4050	jsonb_contained																		3802 3802						jsonb_contained				
3480	gin_compare_jsonb																	23	25 25						gin_compare_jsonb				
3482	gin_extract_jsonb															3		2281	3802 2281 2281						gin_extract_jsonb				
3483	gin_extract_jsonb_query															7		2281	3802 2281 21 2281 2281 2281 2281						gin_extract_jsonb_query				
3484	gin_consistent_jsonb															8			2281 21 3802 23 2281 2281 2281 2281						gin_consistent_jsonb				
3488	gin_triconsistent_jsonb															7		18	2281 21 3802 23 2281 2281 2281						gin_triconsistent_jsonb				
3485	gin_extract_jsonb_path															3		2281	3802 2281 2281						gin_extract_jsonb_path				
3486	gin_extract_jsonb_query_path															7		2281	3802 2281 21 2281 2281 2281 2281						gin_extract_jsonb_query_path				
3487	gin_consistent_jsonb_path															8			2281 21 3802 23 2281 2281 2281 2281						gin_consistent_jsonb_path				
3489	gin_triconsistent_jsonb_path															7		18	2281 21 3802 23 2281 2281 2281						gin_triconsistent_jsonb_path				
3301	jsonb_concat																	3802	3802 3802						jsonb_concat				
3302	jsonb_delete																	3802	3802 25						jsonb_delete				
3303	jsonb_delete																	3802	3802 23						jsonb_delete_idx				
3343	jsonb_delete						25											3802	3802 1009	{3802,1009}	{i,v}	{from_json,path_elems}			jsonb_delete_array				
3304	jsonb_delete_path																	3802	3802 1009						jsonb_delete_path				
3306	jsonb_pretty															1		25	3802						jsonb_pretty				
4001	jsonpath_in															1		4072	2275						jsonpath_in				
4002	jsonpath_recv															1		4072							jsonpath_recv				
4003	jsonpath_out															1		2275	4072						jsonpath_out				
4004	jsonpath_send															1		17	4072						jsonpath_send				
4010	jsonb_path_exists_opr																		3802 4072						jsonb_path_exists_opr				
4011	jsonb_path_match_opr																		3802 4072						jsonb_path_match_opr				
2939	txid_snapshot_in															1		2970	2275						pg_snapshot_in				
3579	jsonb_insert															4	1	3802	3802 1009 3802 16			{jsonb_in,path,replacement,insert_after}	false		jsonb_insert				
4006	jsonb_path_query					1000							t			4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query				
1177	jsonb_path_exists_tz													s		4	2		3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_exists_tz				
1180	jsonb_path_query_array_tz													s		4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_array_tz				
2941	txid_snapshot_recv															1		2970							pg_snapshot_recv				
2942	txid_snapshot_send															1		17	2970						pg_snapshot_send				
2943	txid_current													s	u	0		20	\e						pg_current_xact_id				
3348	txid_current_if_assigned													s	u	0		20	\e						pg_current_xact_id_if_assigned				
2944	txid_current_snapshot													s		0		2970	\e						pg_current_snapshot				
2945	txid_snapshot_xmin															1		20	2970						pg_snapshot_xmin				
2946	txid_snapshot_xmax															1		20	2970						pg_snapshot_xmax				
2947	txid_snapshot_xip					50							t			1		20	2970						pg_snapshot_xip				
2948	txid_visible_in_snapshot																		20 2970						pg_visible_in_snapshot				
3360	txid_status													v		1		25	20						pg_xact_status				
5055	pg_snapshot_in															1		5038	2275						pg_snapshot_in				
5056	pg_snapshot_out															1		2275	5038						pg_snapshot_out				
5057	pg_snapshot_recv															1		5038							pg_snapshot_recv				
5058	pg_snapshot_send															1		17	5038						pg_snapshot_send				
5061	pg_current_snapshot													s		0		5038	\e						pg_current_snapshot				
5062	pg_snapshot_xmin															1		5069	5038						pg_snapshot_xmin				
5063	pg_snapshot_xmax															1		5069	5038						pg_snapshot_xmax				
5064	pg_snapshot_xip					50							t			1		5069	5038						pg_snapshot_xip				
5065	pg_visible_in_snapshot																		5069 5038						pg_visible_in_snapshot				
5059	pg_current_xact_id													s	u	0		5069	\e						pg_current_xact_id				
5060	pg_current_xact_id_if_assigned													s	u	0		5069	\e						pg_current_xact_id_if_assigned				
5066	pg_xact_status													v		1		25	5069						pg_xact_status				
2981	record_eq																		2249 2249						record_eq				
2982	record_ne																		2249 2249						record_ne				
2983	record_lt																		2249 2249						record_lt				
2984	record_gt																		2249 2249						record_gt				
2985	record_le																		2249 2249						record_le				
2986	record_ge																		2249 2249						record_ge				
2987	btrecordcmp																	23	2249 2249						btrecordcmp				
6192	hash_record															1		23	2249						hash_record				
6193	hash_record_extended																	20	2249 20						hash_record_extended				
3181	record_image_eq																		2249 2249						record_image_eq				
3182	record_image_ne																		2249 2249						record_image_ne				
3183	record_image_lt																		2249 2249						record_image_lt				
3184	record_image_gt																		2249 2249						record_image_gt				
3185	record_image_le																		2249 2249						record_image_le				
3186	record_image_ge																		2249 2249						record_image_ge				
3187	btrecordimagecmp																	23	2249 2249						btrecordimagecmp				
5051	btequalimage															1			26						btequalimage				
3082	pg_available_extensions				10	100							t	s		0		2249	\e	{19,25,25}	{o,o,o}	{name,default_version,comment}			pg_available_extensions				
3083	pg_available_extension_versions				10	100							t	s		0		2249	\e	{19,25,16,16,16,19,1003,25}	{o,o,o,o,o,o,o,o}	{name,version,superuser,trusted,relocatable,schema,requires,comment}			pg_available_extension_versions				
3084	pg_extension_update_paths				10	100							t	s		1		2249	19	{19,25,25,25}	{i,o,o,o}	{name,source,target,path}			pg_extension_update_paths				
3086	pg_extension_config_dump													v	u			2278	2205 25						pg_extension_config_dump				
3100	row_number							6233:window_row_number_support	w			f				0		20	\e						window_row_number				
6233	window_row_number_support															1		2281							window_row_number_support				
3101	rank							6234:window_rank_support	w			f				0		20	\e						window_rank				
6234	window_rank_support															1		2281							window_rank_support				
3102	dense_rank							6235:window_dense_rank_support	w			f				0		20	\e						window_dense_rank				
6235	window_dense_rank_support															1		2281							window_dense_rank_support				
3103	percent_rank								w			f				0		701	\e						window_percent_rank				
3104	cume_dist								w			f				0		701	\e						window_cume_dist				
3105	ntile								w							1		23	23						window_ntile				
3106	lag								w							1		2283	2283						window_lag				
3107	lag								w									2283	2283 23						window_lag_with_offset				
3108	lag								w							3		5077	5077 23 5077						window_lag_with_offset_and_default				
3109	lead								w							1		2283	2283						window_lead				
3110	lead								w									2283	2283 23						window_lead_with_offset				
3111	lead								w							3		5077	5077 23 5077						window_lead_with_offset_and_default				
3112	first_value								w							1		2283	2283						window_first_value				
3113	last_value								w							1		2283	2283						window_last_value				
3114	nth_value								w									2283	2283 23						window_nth_value				
3832	anyrange_in													s		3		3831	2275 26 23						anyrange_in				
3833	anyrange_out													s		1		2275	3831						anyrange_out				
3834	range_in													s		3		3831	2275 26 23						range_in				
3835	range_out													s		1		2275	3831						range_out				
3836	range_recv													s		3		3831	2281 26 23						range_recv				
3837	range_send													s		1		17	3831						range_send				
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
4057	range_merge																	3831	3831 3831						range_merge				
4228	range_merge															1		3831	4537						range_merge_from_multirange				
3868	range_intersect																	3831	3831 3831						range_intersect				
3869	range_minus																	3831	3831 3831						range_minus				
3870	range_cmp																	23	3831 3831						range_cmp				
3871	range_lt																		3831 3831						range_lt				
3872	range_le																		3831 3831						range_le				
3873	range_ge																		3831 3831						range_ge				
3874	range_gt																		3831 3831						range_gt				
3875	range_gist_consistent															5			2281 3831 21 26 2281						range_gist_consistent				
3876	range_gist_union																	3831	2281 2281						range_gist_union				
3879	range_gist_penalty															3		2281	2281 2281 2281						range_gist_penalty				
3880	range_gist_picksplit																	2281	2281 2281						range_gist_picksplit				
3881	range_gist_same															3		2281	3831 3831 2281						range_gist_same				
6154	multirange_gist_consistent															5			2281 4537 21 26 2281						multirange_gist_consistent				
6156	multirange_gist_compress															1		2281							multirange_gist_compress				
3902	hash_range															1		23	3831						hash_range				
3417	hash_range_extended																	20	3831 20						hash_range_extended				
3916	range_typanalyze													s		1									range_typanalyze				
3169	rangesel													s		4		701	2281 26 2281 23						rangesel				
4401	range_intersect_agg_transfn																	3831	3831 3831						range_intersect_agg_transfn				
4450	range_intersect_agg								a			f				1		3831	3831										
3914	int4range_canonical															1		3904	3904						int4range_canonical				
3928	int8range_canonical															1		3926	3926						int8range_canonical				
3915	daterange_canonical															1		3912	3912						daterange_canonical				
3922	int4range_subdiff																	701	23 23						int4range_subdiff				
3923	int8range_subdiff																	701	20 20						int8range_subdiff				
3924	numrange_subdiff																	701	1700 1700						numrange_subdiff				
3925	daterange_subdiff																	701	1082 1082						daterange_subdiff				
3929	tsrange_subdiff																	701	1114 1114						tsrange_subdiff				
3930	tstzrange_subdiff																	701	1184 1184						tstzrange_subdiff				
3840	int4range											f						3904	23 23						range_constructor2				
3841	int4range											f				3		3904	23 23 25						range_constructor3				
3844	numrange											f						3906	1700 1700						range_constructor2				
3845	numrange											f				3		3906	1700 1700 25						range_constructor3				
3933	tsrange											f						3908	1114 1114						range_constructor2				
3934	tsrange											f				3		3908	1114 1114 25						range_constructor3				
3937	tstzrange											f						3910	1184 1184						range_constructor2				
3938	tstzrange											f				3		3910	1184 1184 25						range_constructor3				
3941	daterange											f						3912	1082 1082						range_constructor2				
3942	daterange											f				3		3912	1082 1082 25						range_constructor3				
3945	int8range											f						3926	20 20						range_constructor2				
3946	int8range											f				3		3926	20 20 25						range_constructor3				
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
4541	range_contains_multirange																		3831 4537						range_contains_multirange				
4542	multirange_contained_by_range																		4537 3831						multirange_contained_by_range				
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
6225	multirange_agg_transfn											f						2281	2281 4537						multirange_agg_transfn				
6226	multirange_agg_finalfn											f						4537	2281 4537						range_agg_finalfn				
6227	range_agg								a			f				1		4537	4537										
4388	multirange_intersect_agg_transfn																	4537	4537 4537						multirange_intersect_agg_transfn				
4389	range_intersect_agg								a			f				1		4537	4537										
1293	unnest					100							t			1		3831	4537						multirange_unnest				
3846	make_date															3		1082	23 23 23			{year,month,day}			make_date				
3847	make_time															3		1083	23 23 701			{hour,min,sec}			make_time				
3461	make_timestamp															6		1114	23 23 23 23 23 701			{year,month,mday,hour,min,sec}			make_timestamp				
3462	make_timestamptz													s		6		1184	23 23 23 23 23 701			{year,month,mday,hour,min,sec}			make_timestamptz				
3463	make_timestamptz													s		7		1184	23 23 23 23 23 701 25			{year,month,mday,hour,min,sec,timezone}			make_timestamptz_at_timezone				
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
3469	spg_range_quad_config																	2278	2281 2281						spg_range_quad_config				
3470	spg_range_quad_choose																	2278	2281 2281						spg_range_quad_choose				
3471	spg_range_quad_picksplit																	2278	2281 2281						spg_range_quad_picksplit				
3472	spg_range_quad_inner_consistent																	2278	2281 2281						spg_range_quad_inner_consistent				
3473	spg_range_quad_leaf_consistent																		2281 2281						spg_range_quad_leaf_consistent				
5012	spg_box_quad_config																	2278	2281 2281						spg_box_quad_config				
5013	spg_box_quad_choose																	2278	2281 2281						spg_box_quad_choose				
5014	spg_box_quad_picksplit																	2278	2281 2281						spg_box_quad_picksplit				
5015	spg_box_quad_inner_consistent																	2278	2281 2281						spg_box_quad_inner_consistent				
5016	spg_box_quad_leaf_consistent																		2281 2281						spg_box_quad_leaf_consistent				
5010	spg_bbox_quad_config																	2278	2281 2281						spg_bbox_quad_config				
5011	spg_poly_quad_compress															1		603	604						spg_poly_quad_compress				
4220	pg_copy_physical_replication_slot													v	u	3		2249	19 19 16	{19,19,16,19,3220}	{i,i,i,o,o}	{src_slot_name,dst_slot_name,temporary,slot_name,lsn}			pg_copy_physical_replication_slot_a				
4221	pg_copy_physical_replication_slot													v	u			2249	19 19	{19,19,19,3220}	{i,i,o,o}	{src_slot_name,dst_slot_name,slot_name,lsn}			pg_copy_physical_replication_slot_b				
3780	pg_drop_replication_slot													v	u	1		2278	19						pg_drop_replication_slot				
3781	pg_get_replication_slots					10						f	t	s		0		2249	\e	{19,19,25,26,16,16,23,28,28,3220,3220,25,20,16}	{o,o,o,o,o,o,o,o,o,o,o,o,o,o}	{slot_name,plugin,slot_type,datoid,temporary,active,active_pid,xmin,catalog_xmin,restart_lsn,confirmed_flush_lsn,wal_status,safe_wal_size,two_phase}			pg_get_replication_slots				
4222	pg_copy_logical_replication_slot													v	u	4		2249	19 19 16 19	{19,19,16,19,19,3220}	{i,i,i,i,o,o}	{src_slot_name,dst_slot_name,temporary,plugin,slot_name,lsn}			pg_copy_logical_replication_slot_a				
4223	pg_copy_logical_replication_slot													v	u	3		2249	19 19 16	{19,19,16,19,3220}	{i,i,i,o,o}	{src_slot_name,dst_slot_name,temporary,slot_name,lsn}			pg_copy_logical_replication_slot_b				
4224	pg_copy_logical_replication_slot													v	u			2249	19 19	{19,19,19,3220}	{i,i,o,o}	{src_slot_name,dst_slot_name,slot_name,lsn}			pg_copy_logical_replication_slot_c				
3878	pg_replication_slot_advance													v	u			2249	19 3220	{19,3220,19,3220}	{i,i,o,o}	{slot_name,upto_lsn,slot_name,end_lsn}			pg_replication_slot_advance				
3577	pg_logical_emit_message													v	u	3		3220	16 25 25						pg_logical_emit_message_text				
3578	pg_logical_emit_message													v	u	3		3220	16 25 17						pg_logical_emit_message_bytea				
3588	binary_upgrade_set_next_toast_pg_class_oid													v	r	1		2278	26						binary_upgrade_set_next_toast_pg_class_oid				
3784	pg_logical_slot_peek_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,25}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_peek_changes				
3785	pg_logical_slot_peek_binary_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,17}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_peek_binary_changes				
3786	pg_create_logical_replication_slot													v	u	4	2	2249	19 19 16 16	{19,19,16,16,19,3220}	{i,i,i,i,o,o}	{slot_name,plugin,temporary,twophase,slot_name,lsn}	false; false		pg_create_logical_replication_slot				
3566	pg_event_trigger_dropped_objects				10	100							t	s	r	0		2249	\e	{26,26,23,16,16,16,25,25,25,25,1009,1009}	{o,o,o,o,o,o,o,o,o,o,o,o}	{classid,objid,objsubid,original,normal,is_temporary,object_type,schema_name,object_name,object_identity,address_names,address_args}			pg_event_trigger_dropped_objects				
4566	pg_event_trigger_table_rewrite_oid													s	r	0		26	\e	{26}	{o}	{oid}			pg_event_trigger_table_rewrite_oid				
4567	pg_event_trigger_table_rewrite_reason													s	r	0		23	\e						pg_event_trigger_table_rewrite_reason				
4568	pg_event_trigger_ddl_commands				10	100							t	s	r	0		2249	\e	{26,26,23,25,25,25,25,16,32}	{o,o,o,o,o,o,o,o,o}	{classid,objid,objsubid,command_tag,object_type,schema_name,object_identity,in_extension,command}			pg_event_trigger_ddl_commands				
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
3582	binary_upgrade_set_next_pg_type_oid													v	r	1		2278	26						binary_upgrade_set_next_pg_type_oid				
3584	binary_upgrade_set_next_array_pg_type_oid													v	r	1		2278	26						binary_upgrade_set_next_array_pg_type_oid				
4390	binary_upgrade_set_next_multirange_pg_type_oid													v	r	1		2278	26						binary_upgrade_set_next_multirange_pg_type_oid				
4391	binary_upgrade_set_next_multirange_array_pg_type_oid													v	r	1		2278	26						binary_upgrade_set_next_multirange_array_pg_type_oid				
3586	binary_upgrade_set_next_heap_pg_class_oid													v	r	1		2278	26						binary_upgrade_set_next_heap_pg_class_oid				
3587	binary_upgrade_set_next_index_pg_class_oid													v	r	1		2278	26						binary_upgrade_set_next_index_pg_class_oid				
3589	binary_upgrade_set_next_pg_enum_oid													v	r	1		2278	26						binary_upgrade_set_next_pg_enum_oid				
3590	binary_upgrade_set_next_pg_authid_oid													v	r	1		2278	26						binary_upgrade_set_next_pg_authid_oid				
3591	binary_upgrade_create_empty_extension											f		v	u	7		2278	25 25 16 25 1028 1009 1009						binary_upgrade_create_empty_extension				
4083	binary_upgrade_set_record_init_privs													v	r	1		2278	16						binary_upgrade_set_record_init_privs				
4101	binary_upgrade_set_missing_value													v	u	3		2278	26 25 25						binary_upgrade_set_missing_value				
4551	binary_upgrade_set_next_attribute_versions													v	u	1		2278	3221						binary_upgrade_set_next_attribute_versions				
4545	binary_upgrade_set_next_heap_relfilenode													v	u	1		2278	26						binary_upgrade_set_next_heap_relfilenode				
4546	binary_upgrade_set_next_index_relfilenode													v	u	1		2278	26						binary_upgrade_set_next_index_relfilenode				
4547	binary_upgrade_set_next_toast_relfilenode													v	u	1		2278	26						binary_upgrade_set_next_toast_relfilenode				
4548	binary_upgrade_set_next_pg_tablespace_oid													v	u	1		2278	26						binary_upgrade_set_next_pg_tablespace_oid				
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
5040	matchingsel													s		4		701	2281 26 2281 23						matchingsel				
5041	matchingjoinsel													s		5		701	2281 26 2281 21 2281						matchingjoinsel				
6004	pg_replication_origin_drop													v	u	1		2278	25						pg_replication_origin_drop				{postgres=X/postgres}
6008	pg_replication_origin_session_is_setup													v	r	0			\e						pg_replication_origin_session_is_setup				{postgres=X/postgres}
6009	pg_replication_origin_session_progress													v	u	1		3220	16						pg_replication_origin_session_progress				{postgres=X/postgres}
6007	pg_replication_origin_session_reset													v	u	0		2278	\e						pg_replication_origin_session_reset				{postgres=X/postgres}
6006	pg_replication_origin_session_setup													v	u	1		2278	25						pg_replication_origin_session_setup				{postgres=X/postgres}
6119	pg_get_publication_tables					1000							t	s		1		2249	25	{25,26,22,194}	{i,o,o,o}	{pubname,relid,attrs,qual}			pg_get_publication_tables				
6121	pg_relation_is_publishable													s		1			2205						pg_relation_is_publishable				
3298	row_security_active													s		1			26						row_security_active				
3299	row_security_active													s		1			25						row_security_active_name				
3441	pg_control_system													v		0		2249	\e	{23,23,20,1184}	{o,o,o,o}	{pg_control_version,catalog_version_no,system_identifier,pg_control_last_modified}			pg_control_system				
3442	pg_control_checkpoint													v		0		2249	\e	{3220,3220,25,23,23,16,25,26,28,28,28,26,28,28,26,28,28,1184}	{o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o,o}	{checkpoint_lsn,redo_lsn,redo_wal_file,timeline_id,prev_timeline_id,full_page_writes,next_xid,next_oid,next_multixact_id,next_multi_offset,oldest_xid,oldest_xid_dbid,oldest_active_xid,oldest_multi_xid,oldest_multi_dbid,oldest_commit_ts_xid,newest_commit_ts_xid,checkpoint_time}			pg_control_checkpoint				
3443	pg_control_recovery													v		0		2249	\e	{3220,23,3220,3220,16}	{o,o,o,o,o}	{min_recovery_end_lsn,min_recovery_end_timeline,backup_start_lsn,backup_end_lsn,end_of_backup_record_required}			pg_control_recovery				
3444	pg_control_init													v		0		2249	\e	{23,23,23,23,23,23,23,23,23,16,23}	{o,o,o,o,o,o,o,o,o,o,o}	{max_data_alignment,database_block_size,blocks_per_segment,wal_block_size,bytes_per_wal_segment,max_identifier_length,max_index_columns,max_toast_chunk_size,large_object_chunk_size,float8_pass_by_value,data_page_checksum_version}			pg_control_init				
6179	array_subscript_handler															1		2281							array_subscript_handler				
6180	raw_array_subscript_handler															1		2281							raw_array_subscript_handler				
6098	jsonb_subscript_handler															1		2281							jsonb_subscript_handler				
3445	pg_import_system_collations				100									v	u	1		23	4089						pg_import_system_collations				
3448	pg_collation_actual_version				100									v		1		25	26						pg_collation_actual_version				
6249	pg_database_collation_actual_version				100									v		1		25	26						pg_database_collation_actual_version				
5031	pg_ls_archive_statusdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_archive_statusdir				{postgres=X/postgres,pg_monitor=X/postgres}
5029	pg_ls_tmpdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_tmpdir_noargs				{postgres=X/postgres,pg_monitor=X/postgres}
6270	pg_ls_logicalsnapdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_logicalsnapdir				{postgres=X/postgres,pg_monitor=X/postgres}
6012	pg_replication_origin_advance													v	u			2278	25 3220						pg_replication_origin_advance				{postgres=X/postgres}
6013	pg_replication_origin_progress													v	u			3220	25 16						pg_replication_origin_progress				{postgres=X/postgres}
6011	pg_replication_origin_xact_reset													v	r	0		2278	\e						pg_replication_origin_xact_reset				{postgres=X/postgres}
6014	pg_show_replication_origin_status					100						f	t	v	r	0		2249	\e	{26,25,3220,3220}	{o,o,o,o}	{local_id,external_id,remote_lsn,local_lsn}			pg_show_replication_origin_status				{postgres=X/postgres}
6272	pg_ls_replslotdir				10	20							t	v		1		2249	25	{25,25,20,1184}	{i,o,o,o}	{slot_name,name,size,modification}			pg_ls_replslotdir				{postgres=X/postgres,pg_monitor=X/postgres}
3400	pg_config					23							t	s	r	0		2249	\e	{25,25}	{o,o}	{name,setting}			pg_config				{postgres=X/postgres}
3354	pg_ls_waldir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_waldir				{postgres=X/postgres,pg_monitor=X/postgres}
5028	satisfies_hash_partition						2276					f				4			26 23 23 2276		{i,i,i,v}				satisfies_hash_partition				
3423	pg_partition_tree					1000							t	v		1		2249	2205	{2205,2205,2205,16,23}	{i,o,o,o,o}	{rootrelid,relid,parentrelid,isleaf,level}			pg_partition_tree				
3425	pg_partition_ancestors					10							t	v		1		2205	2205	{2205,2205}	{i,o}	{partitionid,relid}			pg_partition_ancestors				
3424	pg_partition_root															1		2205	2205						pg_partition_root				
6198	unistr															1		25	25						unistr				
4596	brin_bloom_summary_in															1		4600	2275						brin_bloom_summary_in				
4597	brin_bloom_summary_out															1		2275	4600						brin_bloom_summary_out				
4598	brin_bloom_summary_recv													s		1		4600							brin_bloom_summary_recv				
4599	brin_bloom_summary_send													s		1		17	4600						brin_bloom_summary_send				
4638	brin_minmax_multi_summary_in															1		4601	2275						brin_minmax_multi_summary_in				
4639	brin_minmax_multi_summary_out															1		2275	4601						brin_minmax_multi_summary_out				
4640	brin_minmax_multi_summary_recv													s		1		4601							brin_minmax_multi_summary_recv				
4641	brin_minmax_multi_summary_send													s		1		17	4601						brin_minmax_multi_summary_send				
879	lpad			14														25	25 23						\e				
880	rpad			14														25	25 23						\e				
2074	substring			14												3		25	25 25 25						\e				
4351	is_normalized																1		25 25				'NFC'::text		unicode_is_normalized				
1812	bit_length			14												1		23	1560						\e				
1810	bit_length			14												1		23	17						\e				
1811	bit_length			14												1		23	25						\e				
1741	log			14												1		1700	1700						\e				
1481	log10			14												1		1700	1700						\e				
5054	jsonb_set_lax											f				5	2	3802	3802 1009 3802 16 25			{jsonb_in,path,replacement,create_if_missing,null_value_treatment}	true; 'use_json_null'::text		jsonb_set_lax				
1708	round			14												1		1700	1700						\e				
1710	trunc			14												1		1700	1700						\e				
5023	numeric_pl_pg_lsn			14														3220	1700 3220						\e				
1426	path_contain_pt			14															602 600						\e				
1544	polygon			14												1		604	718						\e				
3935	pg_sleep_for			14										v		1		2278	1186						\e				
1386	age			14										s		1		1186	1184						\e				
2059	age			14										s		1		1186	1114						\e				
1384	date_part			14														701	25 1082						\e				
1176	timestamptz			14										s				1184	1082 1083						\e				
1296	timedate_pl			14														1114	1083 1082						\e				
1268	parse_ident																1	1009	25 16			{str,strict}	true		parse_ident				
2623	pg_stat_file													v		1		2249	25	{25,20,1184,1184,1184,1184,16}	{i,o,o,o,o,o,o}	{filename,size,access,modification,change,creation,isdir}			pg_stat_file_1arg				{postgres=X/postgres}
1298	timetzdate_pl			14														1184	1266 1082						\e				
1848	interval_pl_time			14														1083	1186 1083						\e				
2546	interval_pl_date			14														1114	1186 1082						\e				
2547	interval_pl_timetz			14														1266	1186 1266						\e				
2548	interval_pl_timestamp			14														1114	1186 1114						\e				
2549	interval_pl_timestamptz			14										s				1184	1186 1184						\e				
2550	integer_pl_date			14														1082	23 1082						\e				
1306	overlaps			14								f		s		4			1184 1184 1184 1186						\e				
1305	overlaps			14								f		s		4			1184 1186 1184 1186						\e				
1307	overlaps			14								f		s		4			1184 1186 1184 1184						\e				
3936	pg_sleep_until			14										v		1		2278	1184						\e				
2043	overlaps			14								f				4			1114 1114 1114 1186						\e				
2044	overlaps			14								f				4			1114 1186 1114 1114						\e				
2042	overlaps			14								f				4			1114 1186 1114 1186						\e				
1309	overlaps			14								f				4			1083 1186 1083 1186						\e				
6183	ts_debug			14	100	1000							t	s				2249	3734 25	{3734,25,25,25,25,3770,3769,1009}	{i,i,o,o,o,o,o,o}	{config,document,alias,description,token,dictionaries,dictionary,lexemes}			\e				
6010	pg_replication_origin_xact_setup													v	r			2278	3220 1184						pg_replication_origin_xact_setup				{postgres=X/postgres}
1310	overlaps			14								f				4			1083 1083 1083 1186						\e				
1311	overlaps			14								f				4			1083 1186 1083 1083						\e				
2631	int8pl_inet			14														869	20 869						\e				
2932	xpath			14														143	25 142						\e				
3050	xpath_exists			14															25 142						\e				
2325	pg_relation_size			14										v		1		20	2205						\e				
1215	obj_description			14	100									s				25	26 19						\e				
1993	shobj_description			14	100									s				25	26 19						\e				
1348	obj_description			14	100									s		1		25	26						\e				
1216	col_description			14	100									s				25	26 23						\e				
6184	ts_debug			14	100	1000							t	s		1		2249	25	{25,25,25,25,3770,3769,1009}	{i,o,o,o,o,o,o}	{document,alias,description,token,dictionaries,dictionary,lexemes}			\e				
2096	pg_terminate_backend													v			1		23 20			{pid,timeout}	0		pg_terminate_backend				
3960	json_populate_record											f		s		3	1	2283	2283 114 16			{base,from_json,use_json_as_text}	false		json_populate_record				
3961	json_populate_recordset					100						f	t	s		3	1	2283	2283 114 16			{base,from_json,use_json_as_text}	false		json_populate_recordset				
3782	pg_logical_slot_get_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,25}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_get_changes				
3783	pg_logical_slot_get_binary_changes				1000	1000	25					f	t	v	u	4	1	2249	19 3220 23 1009	{19,3220,23,1009,3220,28,17}	{i,i,i,v,o,o,o}	{slot_name,upto_lsn,upto_nchanges,options,lsn,xid,data}	'{}'::text[]		pg_logical_slot_get_binary_changes				
3779	pg_create_physical_replication_slot													v	u	3	2	2249	19 16 16	{19,16,16,19,3220}	{i,i,i,o,o}	{slot_name,immediately_reserve,temporary,slot_name,lsn}	false; false		pg_create_physical_replication_slot				
3464	make_interval															7	7	1186	23 23 23 23 23 23 701			{years,months,weeks,days,hours,mins,secs}	0; 0; 0; 0; 0; 0; 0.0		make_interval				
3305	jsonb_set															4	1	3802	3802 1009 3802 16			{jsonb_in,path,replacement,create_if_missing}	true		jsonb_set				
2172	pg_backup_start													v	r		1	3220	25 16			{label,fast}	false		pg_backup_start				{postgres=X/postgres}
3353	pg_ls_logdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_logdir				{postgres=X/postgres,pg_monitor=X/postgres}
4005	jsonb_path_exists															4	2		3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_exists				
4009	jsonb_path_match															4	2		3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_match				
4007	jsonb_path_query_array															4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_array				
4008	jsonb_path_query_first															4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_first				
2030	jsonb_path_match_tz													s		4	2		3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_match_tz				
1179	jsonb_path_query_tz					1000							t	s		4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_tz				
2023	jsonb_path_query_first_tz													s		4	2	3802	3802 4072 3802 16			{target,path,vars,silent}	'{}'::jsonb; false		jsonb_path_query_first_tz				
4350	normalize																1	25	25 25				'NFC'::text		unicode_normalize_func				
2739	pg_backup_stop													v	r	1	1	2249	16	{16,3220,25,25}	{i,o,o,o}	{wait_for_archive,lsn,labelfile,spcmapfile}	true		pg_backup_stop				{postgres=X/postgres}
3436	pg_promote													v			2		16 23			{wait,wait_seconds}	true; 60		pg_promote				{postgres=X/postgres}
2274	pg_stat_reset											f		v		0		2278	\e						pg_stat_reset				{postgres=X/postgres}
3777	pg_stat_reset_single_function_counters													v		1		2278	26						pg_stat_reset_single_function_counters				{postgres=X/postgres}
6230	pg_stat_have_stats													v	r	3			25 26 26						pg_stat_have_stats				{postgres=X/postgres}
764	lo_import													v	u	1		26	25						be_lo_import				{postgres=X/postgres}
767	lo_import													v	u			26	25 26						be_lo_import_with_oid				{postgres=X/postgres}
3293	pg_read_file													v		4		25	25 20 20 16						pg_read_file_v2				{postgres=X/postgres}
6003	pg_replication_origin_create													v	u	1		26	25						pg_replication_origin_create				{postgres=X/postgres}
6005	pg_replication_origin_oid													s		1		26	25						pg_replication_origin_oid				{postgres=X/postgres}
5030	pg_ls_tmpdir				10	20							t	v		1		2249	26	{26,25,20,1184}	{i,o,o,o}	{tablespace,name,size,modification}			pg_ls_tmpdir_1arg				{postgres=X/postgres,pg_monitor=X/postgres}
6271	pg_ls_logicalmapdir				10	20							t	v		0		2249	\e	{25,20,1184}	{o,o,o}	{name,size,modification}			pg_ls_logicalmapdir				{postgres=X/postgres,pg_monitor=X/postgres}
5052	pg_get_shmem_allocations					50							t	v		0		2249	\e	{25,20,20,20}	{o,o,o,o}	{name,off,size,allocated_size}			pg_get_shmem_allocations				{postgres=X/postgres,pg_read_all_stats=X/postgres}
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
