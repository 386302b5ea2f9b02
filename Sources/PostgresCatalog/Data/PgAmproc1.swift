// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_amproc`.
    static let pgAmproc1: StaticString = #"""
oid	amprocfamily	amproclefttype	amprocrighttype	amprocnum	amproc
\N	1976	869	869	1	3383:brin_minmax_opcinfo
10000	397	2277	2277		382:btarraycmp
10001	423	1560	1560		1596:bitcmp
10002	423	1560	1560	4	5051:btequalimage
10003	424	16	16		1693:btboolcmp
10004	424	16	16	4	5051:btequalimage
10005	426	1042	1042		1078:bpcharcmp
10006	426	1042	1042	2	3328:bpchar_sortsupport
10007	426	1042	1042	4	5050:btvarstrequalimage
10008	428	17	17		1954:byteacmp
10009	428	17	17	2	3331:bytea_sortsupport
10010	428	17	17	4	5051:btequalimage
10011	429	18	18		358:btcharcmp
10012	429	18	18	4	5051:btequalimage
10013	434	1082	1082		1092:date_cmp
10014	434	1082	1082	2	3136:date_sortsupport
10015	434	1082	1082	4	5051:btequalimage
10016	434	1082	1114		2344:date_cmp_timestamp
10017	434	1082	1184		2357:date_cmp_timestamptz
10018	434	1114	1114		2045:timestamp_cmp
10019	434	1114	1114	2	3137:timestamp_sortsupport
10020	434	1114	1114	4	5051:btequalimage
10021	434	1114	1082		2370:timestamp_cmp_date
10022	434	1114	1184		2526:timestamp_cmp_timestamptz
10023	434	1184	1184		1314:timestamptz_cmp
10024	434	1184	1184	2	3137:timestamp_sortsupport
10025	434	1184	1184	4	5051:btequalimage
10026	434	1184	1082		2383:timestamptz_cmp_date
10027	434	1184	1114		2533:timestamptz_cmp_timestamp
10028	434	1082	1186	3	4133:pg_catalog.in_range
10029	434	1114	1186	3	4134:pg_catalog.in_range
10030	434	1184	1186	3	4135:pg_catalog.in_range
10031	1970	700	700		354:btfloat4cmp
10032	1970	700	700	2	3132:btfloat4sortsupport
10033	1970	700	701		2194:btfloat48cmp
10034	1970	701	701		355:btfloat8cmp
10035	1970	701	701	2	3133:btfloat8sortsupport
10036	1970	701	700		2195:btfloat84cmp
10037	1970	701	701	3	4139:pg_catalog.in_range
10038	1970	700	701	3	4140:pg_catalog.in_range
10039	1974				926:network_cmp
10040	1974			2	5033:network_sortsupport
10041	1974			4	5051:btequalimage
10042		21	21		350:btint2cmp
10043		21	21	2	3129:btint2sortsupport
10044		21	21	4	5051:btequalimage
10045		21	23		2190:btint24cmp
10046		21	20		2192:btint28cmp
10047		21	20	3	4130:pg_catalog.in_range
10048		21	23	3	4131:pg_catalog.in_range
10049		21	21	3	4132:pg_catalog.in_range
10050		23	23		351:btint4cmp
10051		23	23	2	3130:btint4sortsupport
10052		23	23	4	5051:btequalimage
10053		23	20		2188:btint48cmp
10054		23	21		2191:btint42cmp
10055		23	20	3	4127:pg_catalog.in_range
10056		23	23	3	4128:pg_catalog.in_range
10057		23	21	3	4129:pg_catalog.in_range
10058		20	20		842:btint8cmp
10059		20	20	2	3131:btint8sortsupport
10060		20	20	4	5051:btequalimage
10061		20	23		2189:btint84cmp
10062		20	21		2193:btint82cmp
10063		20	20	3	4126:pg_catalog.in_range
10064	1982	1186	1186		1315:interval_cmp
10065	1982	1186	1186	3	4136:pg_catalog.in_range
10066	1984	829	829		836:macaddr_cmp
10067	1984	829	829	2	3359:macaddr_sortsupport
10068	1984	829	829	4	5051:btequalimage
10069	1988	1700	1700		1769:numeric_cmp
10070	1988	1700	1700	2	3283:numeric_sortsupport
10071	1988	1700	1700	3	4141:pg_catalog.in_range
10072	1989	26	26		356:btoidcmp
10073	1989	26	26	2	3134:btoidsortsupport
10074	1989	26	26	4	5051:btequalimage
10075	1991	30	30		404:btoidvectorcmp
10076	1991	30	30	4	5051:btequalimage
10077	1994	25	25		360:bttextcmp
10078	1994	25	25	2	3255:bttextsortsupport
10079	1994	25	25	4	5050:btvarstrequalimage
10080	1994	19	19		359:btnamecmp
10081	1994	19	19	2	3135:btnamesortsupport
10082	1994	19	19	4	5050:btvarstrequalimage
10083	1994	19	25		246:btnametextcmp
10084	1994	25	19		253:bttextnamecmp
10085	1996	1083	1083		1107:time_cmp
10086	1996	1083	1083	4	5051:btequalimage
10087	1996	1083	1186	3	4137:pg_catalog.in_range
10088	2000	1266	1266		1358:timetz_cmp
10089	2000	1266	1266	4	5051:btequalimage
10090	2000	1266	1186	3	4138:pg_catalog.in_range
10091	2002	1562	1562		1672:varbitcmp
10092	2002	1562	1562	4	5051:btequalimage
10093	2095	25	25		2166:bttext_pattern_cmp
10094	2095	25	25	2	3332:bttext_pattern_sortsupport
10095	2095	25	25	4	5051:btequalimage
10096	2097	1042	1042		2180:btbpchar_pattern_cmp
10097	2097	1042	1042	2	3333:btbpchar_pattern_sortsupport
10098	2097	1042	1042	4	5051:btequalimage
10099	2099	790	790		377:cash_cmp
10100	2099	790	790	4	5051:btequalimage
10101	2789	27	27		2794:bttidcmp
10102	2789	27	27	4	5051:btequalimage
10103	2968	2950	2950		2960:uuid_cmp
10104	2968	2950	2950	2	3300:uuid_sortsupport
10105	2968	2950	2950	4	5051:btequalimage
10106	2994	2249	2249		2987:btrecordcmp
10107	3194	2249	2249		3187:btrecordimagecmp
10108	3253	3220	3220		3251:pg_lsn_cmp
10109	3253	3220	3220	4	5051:btequalimage
10110	3371	774	774		4119:macaddr8_cmp
10111	3371	774	774	4	5051:btequalimage
10112	3522	3500	3500		3514:enum_cmp
10113	3522	3500	3500	4	5051:btequalimage
10114	3626	3614	3614		3622:tsvector_cmp
10115	3683	3615	3615		3668:tsquery_cmp
10116	3901	3831	3831		3870:range_cmp
10117	4199	4537	4537		4273:multirange_cmp
10118	4033	3802	3802		4044:jsonb_cmp
10119	5067	5069	5069		5096:xid8cmp
10120	5067	5069	5069	4	5051:btequalimage
10121	427	1042	1042		1080:hashbpchar
10122	427	1042	1042	2	972:hashbpcharextended
10123	431	18	18		454:hashchar
10124	431	18	18	2	446:hashcharextended
10125	435	1082	1082		450:hashint4
10126	435	1082	1082	2	425:hashint4extended
10127	627	2277	2277		626:hash_array
10128	627	2277	2277	2	782:hash_array_extended
10129	1971	700	700		451:hashfloat4
10130	1971	700	700	2	443:hashfloat4extended
10131	1971	701	701		452:hashfloat8
10132	1971	701	701	2	444:hashfloat8extended
10133	1975				422:hashinet
10134	1975			2	779:hashinetextended
10135	1977	21	21		449:hashint2
10136	1977	21	21	2	441:hashint2extended
10137	1977	23	23		450:hashint4
10138	1977	23	23	2	425:hashint4extended
10139	1977	20	20		949:hashint8
10140	1977	20	20	2	442:hashint8extended
10141	1983	1186	1186		1697:interval_hash
10142	1983	1186	1186	2	3418:interval_hash_extended
10143	1985	829	829		399:hashmacaddr
10144	1985	829	829	2	778:hashmacaddrextended
10145	1990	26	26		453:hashoid
10146	1990	26	26	2	445:hashoidextended
10147	1992	30	30		457:hashoidvector
10148	1992	30	30	2	776:hashoidvectorextended
10149	1995	25	25		400:hashtext
10150	1995	25	25	2	448:hashtextextended
10151	1995	19	19		455:hashname
10152	1995	19	19	2	447:hashnameextended
10153	1997	1083	1083		1688:time_hash
10154	1997	1083	1083	2	3409:time_hash_extended
10155	1998	1700	1700		432:hash_numeric
10156	1998	1700	1700	2	780:hash_numeric_extended
10157	1999	1184	1184		2039:timestamp_hash
10158	1999	1184	1184	2	3411:timestamp_hash_extended
10159	2001	1266	1266		1696:timetz_hash
10160	2001	1266	1266	2	3410:timetz_hash_extended
10161	2040	1114	1114		2039:timestamp_hash
10162	2040	1114	1114	2	3411:timestamp_hash_extended
10163	2222	16	16		454:hashchar
10164	2222	16	16	2	446:hashcharextended
10165	2223	17	17		456:hashvarlena
10166	2223	17	17	2	772:hashvarlenaextended
10167	2225	28	28		450:hashint4
10168	2225	28	28	2	425:hashint4extended
10169	5032	5069	5069		949:hashint8
10170	5032	5069	5069	2	442:hashint8extended
10171	2226	29	29		450:hashint4
10172	2226	29	29	2	425:hashint4extended
10173	2227	27	27		2233:hashtid
10174	2227	27	27	2	2234:hashtidextended
10175	2229	25	25		400:hashtext
10176	2229	25	25	2	448:hashtextextended
10177	2231	1042	1042		1080:hashbpchar
10178	2231	1042	1042	2	972:hashbpcharextended
10179	2235	1033	1033		329:hash_aclitem
10180	2235	1033	1033	2	777:hash_aclitem_extended
10181	2969	2950	2950		2963:uuid_hash
10182	2969	2950	2950	2	3412:uuid_hash_extended
10183	6194	2249	2249		6192:hash_record
10184	6194	2249	2249	2	6193:hash_record_extended
10185	3254	3220	3220		3252:pg_lsn_hash
10186	3254	3220	3220	2	3413:pg_lsn_hash_extended
10187	3372	774	774		328:hashmacaddr8
10188	3372	774	774	2	781:hashmacaddr8extended
10189	3523	3500	3500		3515:hashenum
10190	3523	3500	3500	2	3414:hashenumextended
10191	3903	3831	3831		3902:hash_range
10192	3903	3831	3831	2	3417:hash_range_extended
10193	4225	4537	4537		4278:hash_multirange
10194	4225	4537	4537	2	4279:hash_multirange_extended
10195	4034	3802	3802		4045:jsonb_hash
10196	4034	3802	3802	2	3416:jsonb_hash_extended
10197	1029	600	600		2179:gist_point_consistent
10198	1029	600	600	2	2583:gist_box_union
10199	1029	600	600	3	1030:gist_point_compress
10200	1029	600	600	5	2581:gist_box_penalty
10201	1029	600	600	6	2582:gist_box_picksplit
10202	1029	600	600	7	2584:gist_box_same
10203	1029	600	600	8	3064:gist_point_distance
10204	1029	600	600	9	3282:gist_point_fetch
10205	1029	600	600	11	3435:gist_point_sortsupport
10206	2593	603	603		2578:gist_box_consistent
10207	2593	603	603	2	2583:gist_box_union
10208	2593	603	603	5	2581:gist_box_penalty
10209	2593	603	603	6	2582:gist_box_picksplit
10210	2593	603	603	7	2584:gist_box_same
10211	2593	603	603	8	3998:gist_box_distance
10212	2594	604	604		2585:gist_poly_consistent
10213	2594	604	604	2	2583:gist_box_union
10214	2594	604	604	3	2586:gist_poly_compress
10215	2594	604	604	5	2581:gist_box_penalty
10216	2594	604	604	6	2582:gist_box_picksplit
10217	2594	604	604	7	2584:gist_box_same
10218	2594	604	604	8	3288:gist_poly_distance
10219	2595	718	718		2591:gist_circle_consistent
10220	2595	718	718	2	2583:gist_box_union
10221	2595	718	718	3	2592:gist_circle_compress
10222	2595	718	718	5	2581:gist_box_penalty
10223	2595	718	718	6	2582:gist_box_picksplit
10224	2595	718	718	7	2584:gist_box_same
10225	2595	718	718	8	3280:gist_circle_distance
10226	3655	3614	3614		3654:pg_catalog.gtsvector_consistent
10227	3655	3614	3614	2	3651:gtsvector_union
10228	3655	3614	3614	3	3648:gtsvector_compress
10229	3655	3614	3614	4	3649:gtsvector_decompress
10230	3655	3614	3614	5	3653:gtsvector_penalty
10231	3655	3614	3614	6	3650:gtsvector_picksplit
10232	3655	3614	3614	7	3652:gtsvector_same
10233	3655	3614	3614	10	3434:gtsvector_options
10234	3702	3615	3615		3701:pg_catalog.gtsquery_consistent
10235	3702	3615	3615	2	3698:gtsquery_union
10236	3702	3615	3615	3	3695:gtsquery_compress
10237	3702	3615	3615	5	3700:gtsquery_penalty
10238	3702	3615	3615	6	3697:gtsquery_picksplit
10239	3702	3615	3615	7	3699:gtsquery_same
10240	3919	3831	3831		3875:range_gist_consistent
10241	3919	3831	3831	2	3876:range_gist_union
10242	3919	3831	3831	5	3879:range_gist_penalty
10243	3919	3831	3831	6	3880:range_gist_picksplit
10244	3919	3831	3831	7	3881:range_gist_same
10245	3550				3553:inet_gist_consistent
10246	3550			2	3554:inet_gist_union
10247	3550			3	3555:inet_gist_compress
10248	3550			5	3557:inet_gist_penalty
10249	3550			6	3558:inet_gist_picksplit
10250	3550			7	3559:inet_gist_same
10251	3550			9	3573:inet_gist_fetch
10252	6158	4537	4537		6154:multirange_gist_consistent
10253	6158	4537	4537	2	3876:range_gist_union
10254	6158	4537	4537	3	6156:multirange_gist_compress
10255	6158	4537	4537	5	3879:range_gist_penalty
10256	6158	4537	4537	6	3880:range_gist_picksplit
10257	6158	4537	4537	7	3881:range_gist_same
10258	2745	2277	2277	2	2743:pg_catalog.ginarrayextract
10259	2745	2277	2277	3	2774:ginqueryarrayextract
10260	2745	2277	2277	4	2744:ginarrayconsistent
10261	2745	2277	2277	6	3920:ginarraytriconsistent
10262	3659	3614	3614		3724:gin_cmp_tslexeme
10263	3659	3614	3614	2	3656:pg_catalog.gin_extract_tsvector
10264	3659	3614	3614	3	3657:pg_catalog.gin_extract_tsquery
10265	3659	3614	3614	4	3658:pg_catalog.gin_tsquery_consistent
10266	3659	3614	3614	5	2700:gin_cmp_prefix
10267	3659	3614	3614	6	3921:gin_tsquery_triconsistent
10268	4036	3802	3802		3480:gin_compare_jsonb
10269	4036	3802	3802	2	3482:gin_extract_jsonb
10270	4036	3802	3802	3	3483:gin_extract_jsonb_query
10271	4036	3802	3802	4	3484:gin_consistent_jsonb
10272	4036	3802	3802	6	3488:gin_triconsistent_jsonb
10273	4037	3802	3802		351:btint4cmp
10274	4037	3802	3802	2	3485:gin_extract_jsonb_path
10275	4037	3802	3802	3	3486:gin_extract_jsonb_query_path
10276	4037	3802	3802	4	3487:gin_consistent_jsonb_path
10277	4037	3802	3802	6	3489:gin_triconsistent_jsonb_path
10278	3474	3831	3831		3469:spg_range_quad_config
10279	3474	3831	3831	2	3470:spg_range_quad_choose
10280	3474	3831	3831	3	3471:spg_range_quad_picksplit
10281	3474	3831	3831	4	3472:spg_range_quad_inner_consistent
10282	3474	3831	3831	5	3473:spg_range_quad_leaf_consistent
10283	3794				3795:inet_spg_config
10284	3794			2	3796:inet_spg_choose
10285	3794			3	3797:inet_spg_picksplit
10286	3794			4	3798:inet_spg_inner_consistent
10287	3794			5	3799:inet_spg_leaf_consistent
10288	4015	600	600		4018:spg_quad_config
10289	4015	600	600	2	4019:spg_quad_choose
10290	4015	600	600	3	4020:spg_quad_picksplit
10291	4015	600	600	4	4021:spg_quad_inner_consistent
10292	4015	600	600	5	4022:spg_quad_leaf_consistent
10293	4016	600	600		4023:spg_kd_config
10294	4016	600	600	2	4024:spg_kd_choose
10295	4016	600	600	3	4025:spg_kd_picksplit
10296	4016	600	600	4	4026:spg_kd_inner_consistent
10297	4016	600	600	5	4022:spg_quad_leaf_consistent
10298	4017	25	25		4027:spg_text_config
10299	4017	25	25	2	4028:spg_text_choose
10300	4017	25	25	3	4029:spg_text_picksplit
10301	4017	25	25	4	4030:spg_text_inner_consistent
10302	4017	25	25	5	4031:spg_text_leaf_consistent
10303	5000	603	603		5012:spg_box_quad_config
10304	5000	603	603	2	5013:spg_box_quad_choose
10305	5000	603	603	3	5014:spg_box_quad_picksplit
10306	5000	603	603	4	5015:spg_box_quad_inner_consistent
10307	5000	603	603	5	5016:spg_box_quad_leaf_consistent
10308	5008	604	604		5010:spg_bbox_quad_config
10309	5008	604	604	2	5013:spg_box_quad_choose
10310	5008	604	604	3	5014:spg_box_quad_picksplit
10311	5008	604	604	4	5015:spg_box_quad_inner_consistent
10312	5008	604	604	5	5016:spg_box_quad_leaf_consistent
10313	5008	604	604	6	5011:spg_poly_quad_compress
10314	4064	17	17		
10315	4064	17	17	2	3384:brin_minmax_add_value
10316	4064	17	17	3	3385:brin_minmax_consistent
10317	4064	17	17	4	3386:brin_minmax_union
10318	4578	17	17		4591:brin_bloom_opcinfo
10319	4578	17	17	2	4592:brin_bloom_add_value
10320	4578	17	17	3	4593:brin_bloom_consistent
10321	4578	17	17	4	4594:brin_bloom_union
10322	4578	17	17	5	4595:brin_bloom_options
10323	4578	17	17	11	456:hashvarlena
10324	4062	18	18		
10325	4062	18	18	2	3384:brin_minmax_add_value
10326	4062	18	18	3	3385:brin_minmax_consistent
10327	4062	18	18	4	3386:brin_minmax_union
10328	4577	18	18		4591:brin_bloom_opcinfo
10329	4577	18	18	2	4592:brin_bloom_add_value
10330	4577	18	18	3	4593:brin_bloom_consistent
10331	4577	18	18	4	4594:brin_bloom_union
10332	4577	18	18	5	4595:brin_bloom_options
10333	4577	18	18	11	454:hashchar
10334	4065	19	19		
10335	4065	19	19	2	3384:brin_minmax_add_value
10336	4065	19	19	3	3385:brin_minmax_consistent
10337	4065	19	19	4	3386:brin_minmax_union
10338	4579	19	19		4591:brin_bloom_opcinfo
10339	4579	19	19	2	4592:brin_bloom_add_value
10340	4579	19	19	3	4593:brin_bloom_consistent
10341	4579	19	19	4	4594:brin_bloom_union
10342	4579	19	19	5	4595:brin_bloom_options
10343	4579	19	19	11	455:hashname
10344	4054	20	20		
10345	4054	20	20	2	3384:brin_minmax_add_value
10346	4054	20	20	3	3385:brin_minmax_consistent
10347	4054	20	20	4	3386:brin_minmax_union
10348	4054	21	21		
10349	4054	21	21	2	3384:brin_minmax_add_value
10350	4054	21	21	3	3385:brin_minmax_consistent
10351	4054	21	21	4	3386:brin_minmax_union
10352	4054	23	23		
10353	4054	23	23	2	3384:brin_minmax_add_value
10354	4054	23	23	3	3385:brin_minmax_consistent
10355	4054	23	23	4	3386:brin_minmax_union
10356	4602	21	21		4616:brin_minmax_multi_opcinfo
10357	4602	21	21	2	4617:brin_minmax_multi_add_value
10358	4602	21	21	3	4618:brin_minmax_multi_consistent
10359	4602	21	21	4	4619:brin_minmax_multi_union
10360	4602	21	21	5	4620:brin_minmax_multi_options
10361	4602	21	21	11	4621:brin_minmax_multi_distance_int2
10362	4602	23	23		4616:brin_minmax_multi_opcinfo
10363	4602	23	23	2	4617:brin_minmax_multi_add_value
10364	4602	23	23	3	4618:brin_minmax_multi_consistent
10365	4602	23	23	4	4619:brin_minmax_multi_union
10366	4602	23	23	5	4620:brin_minmax_multi_options
10367	4602	23	23	11	4622:brin_minmax_multi_distance_int4
10368	4602	20	20		4616:brin_minmax_multi_opcinfo
10369	4602	20	20	2	4617:brin_minmax_multi_add_value
10370	4602	20	20	3	4618:brin_minmax_multi_consistent
10371	4602	20	20	4	4619:brin_minmax_multi_union
10372	4602	20	20	5	4620:brin_minmax_multi_options
10373	4602	20	20	11	4623:brin_minmax_multi_distance_int8
10374	4572	20	20		4591:brin_bloom_opcinfo
10375	4572	20	20	2	4592:brin_bloom_add_value
10376	4572	20	20	3	4593:brin_bloom_consistent
10377	4572	20	20	4	4594:brin_bloom_union
10378	4572	20	20	5	4595:brin_bloom_options
10379	4572	20	20	11	949:hashint8
10380	4572	21	21		4591:brin_bloom_opcinfo
10381	4572	21	21	2	4592:brin_bloom_add_value
10382	4572	21	21	3	4593:brin_bloom_consistent
10383	4572	21	21	4	4594:brin_bloom_union
10384	4572	21	21	5	4595:brin_bloom_options
10385	4572	21	21	11	449:hashint2
10386	4572	23	23		4591:brin_bloom_opcinfo
10387	4572	23	23	2	4592:brin_bloom_add_value
10388	4572	23	23	3	4593:brin_bloom_consistent
10389	4572	23	23	4	4594:brin_bloom_union
10390	4572	23	23	5	4595:brin_bloom_options
10391	4572	23	23	11	450:hashint4
10392	4056	25	25		
10393	4056	25	25	2	3384:brin_minmax_add_value
10394	4056	25	25	3	3385:brin_minmax_consistent
10395	4056	25	25	4	3386:brin_minmax_union
10396	4573	25	25		4591:brin_bloom_opcinfo
10397	4573	25	25	2	4592:brin_bloom_add_value
10398	4573	25	25	3	4593:brin_bloom_consistent
10399	4573	25	25	4	4594:brin_bloom_union
10400	4573	25	25	5	4595:brin_bloom_options
10401	4573	25	25	11	400:hashtext
10402	4068	26	26		
10403	4068	26	26	2	3384:brin_minmax_add_value
10404	4068	26	26	3	3385:brin_minmax_consistent
10405	4068	26	26	4	3386:brin_minmax_union
10406	4606	26	26		4616:brin_minmax_multi_opcinfo
10407	4606	26	26	2	4617:brin_minmax_multi_add_value
10408	4606	26	26	3	4618:brin_minmax_multi_consistent
10409	4606	26	26	4	4619:brin_minmax_multi_union
10410	4606	26	26	5	4620:brin_minmax_multi_options
10411	4606	26	26	11	4622:brin_minmax_multi_distance_int4
10412	4580	26	26		4591:brin_bloom_opcinfo
10413	4580	26	26	2	4592:brin_bloom_add_value
10414	4580	26	26	3	4593:brin_bloom_consistent
10415	4580	26	26	4	4594:brin_bloom_union
10416	4580	26	26	5	4595:brin_bloom_options
10417	4580	26	26	11	453:hashoid
10418	4069	27	27		
10419	4069	27	27	2	3384:brin_minmax_add_value
10420	4069	27	27	3	3385:brin_minmax_consistent
10421	4069	27	27	4	3386:brin_minmax_union
10422	4581	27	27		4591:brin_bloom_opcinfo
10423	4581	27	27	2	4592:brin_bloom_add_value
10424	4581	27	27	3	4593:brin_bloom_consistent
10425	4581	27	27	4	4594:brin_bloom_union
10426	4581	27	27	5	4595:brin_bloom_options
10427	4581	27	27	11	2233:hashtid
10428	4607	27	27		4616:brin_minmax_multi_opcinfo
10429	4607	27	27	2	4617:brin_minmax_multi_add_value
10430	4607	27	27	3	4618:brin_minmax_multi_consistent
10431	4607	27	27	4	4619:brin_minmax_multi_union
10432	4607	27	27	5	4620:brin_minmax_multi_options
10433	4607	27	27	11	4627:brin_minmax_multi_distance_tid
10434	4070	700	700		
10435	4070	700	700	2	3384:brin_minmax_add_value
10436	4070	700	700	3	3385:brin_minmax_consistent
10437	4070	700	700	4	3386:brin_minmax_union
10438	4070	701	701		
10439	4070	701	701	2	3384:brin_minmax_add_value
10440	4070	701	701	3	3385:brin_minmax_consistent
10441	4070	701	701	4	3386:brin_minmax_union
10442	4608	700	700		4616:brin_minmax_multi_opcinfo
10443	4608	700	700	2	4617:brin_minmax_multi_add_value
10444	4608	700	700	3	4618:brin_minmax_multi_consistent
10445	4608	700	700	4	4619:brin_minmax_multi_union
10446	4608	700	700	5	4620:brin_minmax_multi_options
10447	4608	700	700	11	4624:brin_minmax_multi_distance_float4
10448	4608	701	701		4616:brin_minmax_multi_opcinfo
10449	4608	701	701	2	4617:brin_minmax_multi_add_value
10450	4608	701	701	3	4618:brin_minmax_multi_consistent
10451	4608	701	701	4	4619:brin_minmax_multi_union
10452	4608	701	701	5	4620:brin_minmax_multi_options
10453	4608	701	701	11	4625:brin_minmax_multi_distance_float8
10454	4582	700	700		4591:brin_bloom_opcinfo
10455	4582	700	700	2	4592:brin_bloom_add_value
10456	4582	700	700	3	4593:brin_bloom_consistent
10457	4582	700	700	4	4594:brin_bloom_union
10458	4582	700	700	5	4595:brin_bloom_options
10459	4582	700	700	11	451:hashfloat4
10460	4582	701	701		4591:brin_bloom_opcinfo
10461	4582	701	701	2	4592:brin_bloom_add_value
10462	4582	701	701	3	4593:brin_bloom_consistent
10463	4582	701	701	4	4594:brin_bloom_union
10464	4582	701	701	5	4595:brin_bloom_options
10465	4582	701	701	11	452:hashfloat8
10466	4074	829	829		
10467	4074	829	829	2	3384:brin_minmax_add_value
10468	4074	829	829	3	3385:brin_minmax_consistent
10469	4074	829	829	4	3386:brin_minmax_union
10470	4609	829	829		4616:brin_minmax_multi_opcinfo
10471	4609	829	829	2	4617:brin_minmax_multi_add_value
10472	4609	829	829	3	4618:brin_minmax_multi_consistent
10473	4609	829	829	4	4619:brin_minmax_multi_union
10474	4609	829	829	5	4620:brin_minmax_multi_options
10475	4609	829	829	11	4634:brin_minmax_multi_distance_macaddr
10476	4583	829	829		4591:brin_bloom_opcinfo
10477	4583	829	829	2	4592:brin_bloom_add_value
10478	4583	829	829	3	4593:brin_bloom_consistent
10479	4583	829	829	4	4594:brin_bloom_union
10480	4583	829	829	5	4595:brin_bloom_options
10481	4583	829	829	11	399:hashmacaddr
10482	4109	774	774		
10483	4109	774	774	2	3384:brin_minmax_add_value
10484	4109	774	774	3	3385:brin_minmax_consistent
10485	4109	774	774	4	3386:brin_minmax_union
10486	4610	774	774		4616:brin_minmax_multi_opcinfo
10487	4610	774	774	2	4617:brin_minmax_multi_add_value
10488	4610	774	774	3	4618:brin_minmax_multi_consistent
10489	4610	774	774	4	4619:brin_minmax_multi_union
10490	4610	774	774	5	4620:brin_minmax_multi_options
10491	4610	774	774	11	4635:brin_minmax_multi_distance_macaddr8
10492	4584	774	774		4591:brin_bloom_opcinfo
10493	4584	774	774	2	4592:brin_bloom_add_value
10494	4584	774	774	3	4593:brin_bloom_consistent
10495	4584	774	774	4	4594:brin_bloom_union
10496	4584	774	774	5	4595:brin_bloom_options
10497	4584	774	774	11	328:hashmacaddr8
10498	4075				
10499	4075			2	3384:brin_minmax_add_value
10500	4075			3	3385:brin_minmax_consistent
10501	4075			4	3386:brin_minmax_union
10502	4611				4616:brin_minmax_multi_opcinfo
10503	4611			2	4617:brin_minmax_multi_add_value
10504	4611			3	4618:brin_minmax_multi_consistent
10505	4611			4	4619:brin_minmax_multi_union
10506	4611			5	4620:brin_minmax_multi_options
10507	4611			11	4636:brin_minmax_multi_distance_inet
10508	4585				4591:brin_bloom_opcinfo
10509	4585			2	4592:brin_bloom_add_value
10510	4585			3	4593:brin_bloom_consistent
10511	4585			4	4594:brin_bloom_union
10512	4585			5	4595:brin_bloom_options
10513	4585			11	422:hashinet
10514	4102				4105:brin_inclusion_opcinfo
10515	4102			2	4106:brin_inclusion_add_value
10516	4102			3	4107:brin_inclusion_consistent
10517	4102			4	4108:brin_inclusion_union
10518	4102			11	4063:inet_merge
10519	4102			12	4071:inet_same_family
10520	4102			13	930:network_supeq
10521	4076	1042	1042		
10522	4076	1042	1042	2	3384:brin_minmax_add_value
10523	4076	1042	1042	3	3385:brin_minmax_consistent
10524	4076	1042	1042	4	3386:brin_minmax_union
10525	4586	1042	1042		4591:brin_bloom_opcinfo
10526	4586	1042	1042	2	4592:brin_bloom_add_value
10527	4586	1042	1042	3	4593:brin_bloom_consistent
10528	4586	1042	1042	4	4594:brin_bloom_union
10529	4586	1042	1042	5	4595:brin_bloom_options
10530	4586	1042	1042	11	1080:hashbpchar
10531	4077	1083	1083		
10532	4077	1083	1083	2	3384:brin_minmax_add_value
10533	4077	1083	1083	3	3385:brin_minmax_consistent
10534	4077	1083	1083	4	3386:brin_minmax_union
10535	4612	1083	1083		4616:brin_minmax_multi_opcinfo
10536	4612	1083	1083	2	4617:brin_minmax_multi_add_value
10537	4612	1083	1083	3	4618:brin_minmax_multi_consistent
10538	4612	1083	1083	4	4619:brin_minmax_multi_union
10539	4612	1083	1083	5	4620:brin_minmax_multi_options
10540	4612	1083	1083	11	4630:brin_minmax_multi_distance_time
10541	4587	1083	1083		4591:brin_bloom_opcinfo
10542	4587	1083	1083	2	4592:brin_bloom_add_value
10543	4587	1083	1083	3	4593:brin_bloom_consistent
10544	4587	1083	1083	4	4594:brin_bloom_union
10545	4587	1083	1083	5	4595:brin_bloom_options
10546	4587	1083	1083	11	1688:time_hash
10547	4059	1114	1114		
10548	4059	1114	1114	2	3384:brin_minmax_add_value
10549	4059	1114	1114	3	3385:brin_minmax_consistent
10550	4059	1114	1114	4	3386:brin_minmax_union
10551	4059	1184	1184		
10552	4059	1184	1184	2	3384:brin_minmax_add_value
10553	4059	1184	1184	3	3385:brin_minmax_consistent
10554	4059	1184	1184	4	3386:brin_minmax_union
10555	4059	1082	1082		
10556	4059	1082	1082	2	3384:brin_minmax_add_value
10557	4059	1082	1082	3	3385:brin_minmax_consistent
10558	4059	1082	1082	4	3386:brin_minmax_union
10559	4605	1114	1114		4616:brin_minmax_multi_opcinfo
10560	4605	1114	1114	2	4617:brin_minmax_multi_add_value
10561	4605	1114	1114	3	4618:brin_minmax_multi_consistent
10562	4605	1114	1114	4	4619:brin_minmax_multi_union
10563	4605	1114	1114	5	4620:brin_minmax_multi_options
10564	4605	1114	1114	11	4637:brin_minmax_multi_distance_timestamp
10565	4605	1184	1184		4616:brin_minmax_multi_opcinfo
10566	4605	1184	1184	2	4617:brin_minmax_multi_add_value
10567	4605	1184	1184	3	4618:brin_minmax_multi_consistent
10568	4605	1184	1184	4	4619:brin_minmax_multi_union
10569	4605	1184	1184	5	4620:brin_minmax_multi_options
10570	4605	1184	1184	11	4637:brin_minmax_multi_distance_timestamp
10571	4605	1082	1082		4616:brin_minmax_multi_opcinfo
10572	4605	1082	1082	2	4617:brin_minmax_multi_add_value
10573	4605	1082	1082	3	4618:brin_minmax_multi_consistent
10574	4605	1082	1082	4	4619:brin_minmax_multi_union
10575	4605	1082	1082	5	4620:brin_minmax_multi_options
10576	4605	1082	1082	11	4629:brin_minmax_multi_distance_date
10577	4576	1114	1114		4591:brin_bloom_opcinfo
10578	4576	1114	1114	2	4592:brin_bloom_add_value
10579	4576	1114	1114	3	4593:brin_bloom_consistent
10580	4576	1114	1114	4	4594:brin_bloom_union
10581	4576	1114	1114	5	4595:brin_bloom_options
10582	4576	1114	1114	11	2039:timestamp_hash
10583	4576	1184	1184		4591:brin_bloom_opcinfo
10584	4576	1184	1184	2	4592:brin_bloom_add_value
10585	4576	1184	1184	3	4593:brin_bloom_consistent
10586	4576	1184	1184	4	4594:brin_bloom_union
10587	4576	1184	1184	5	4595:brin_bloom_options
10588	4576	1184	1184	11	2039:timestamp_hash
10589	4576	1082	1082		4591:brin_bloom_opcinfo
10590	4576	1082	1082	2	4592:brin_bloom_add_value
10591	4576	1082	1082	3	4593:brin_bloom_consistent
10592	4576	1082	1082	4	4594:brin_bloom_union
10593	4576	1082	1082	5	4595:brin_bloom_options
10594	4576	1082	1082	11	450:hashint4
10595	4078	1186	1186		
10596	4078	1186	1186	2	3384:brin_minmax_add_value
10597	4078	1186	1186	3	3385:brin_minmax_consistent
10598	4078	1186	1186	4	3386:brin_minmax_union
10599	4613	1186	1186		4616:brin_minmax_multi_opcinfo
10600	4613	1186	1186	2	4617:brin_minmax_multi_add_value
10601	4613	1186	1186	3	4618:brin_minmax_multi_consistent
10602	4613	1186	1186	4	4619:brin_minmax_multi_union
10603	4613	1186	1186	5	4620:brin_minmax_multi_options
10604	4613	1186	1186	11	4631:brin_minmax_multi_distance_interval
10605	4588	1186	1186		4591:brin_bloom_opcinfo
10606	4588	1186	1186	2	4592:brin_bloom_add_value
10607	4588	1186	1186	3	4593:brin_bloom_consistent
10608	4588	1186	1186	4	4594:brin_bloom_union
10609	4588	1186	1186	5	4595:brin_bloom_options
10610	4588	1186	1186	11	1697:interval_hash
10611	4058	1266	1266		
10612	4058	1266	1266	2	3384:brin_minmax_add_value
10613	4058	1266	1266	3	3385:brin_minmax_consistent
10614	4058	1266	1266	4	3386:brin_minmax_union
10615	4604	1266	1266		4616:brin_minmax_multi_opcinfo
10616	4604	1266	1266	2	4617:brin_minmax_multi_add_value
10617	4604	1266	1266	3	4618:brin_minmax_multi_consistent
10618	4604	1266	1266	4	4619:brin_minmax_multi_union
10619	4604	1266	1266	5	4620:brin_minmax_multi_options
10620	4604	1266	1266	11	4632:brin_minmax_multi_distance_timetz
10621	4575	1266	1266		4591:brin_bloom_opcinfo
10622	4575	1266	1266	2	4592:brin_bloom_add_value
10623	4575	1266	1266	3	4593:brin_bloom_consistent
10624	4575	1266	1266	4	4594:brin_bloom_union
10625	4575	1266	1266	5	4595:brin_bloom_options
10626	4575	1266	1266	11	1696:timetz_hash
10627	4079	1560	1560		
10628	4079	1560	1560	2	3384:brin_minmax_add_value
10629	4079	1560	1560	3	3385:brin_minmax_consistent
10630	4079	1560	1560	4	3386:brin_minmax_union
10631	4080	1562	1562		
10632	4080	1562	1562	2	3384:brin_minmax_add_value
10633	4080	1562	1562	3	3385:brin_minmax_consistent
10634	4080	1562	1562	4	3386:brin_minmax_union
10635	4055	1700	1700		
10636	4055	1700	1700	2	3384:brin_minmax_add_value
10637	4055	1700	1700	3	3385:brin_minmax_consistent
10638	4055	1700	1700	4	3386:brin_minmax_union
10639	4603	1700	1700		4616:brin_minmax_multi_opcinfo
10640	4603	1700	1700	2	4617:brin_minmax_multi_add_value
10641	4603	1700	1700	3	4618:brin_minmax_multi_consistent
10642	4603	1700	1700	4	4619:brin_minmax_multi_union
10643	4603	1700	1700	5	4620:brin_minmax_multi_options
10644	4603	1700	1700	11	4626:brin_minmax_multi_distance_numeric
10645	4574	1700	1700		4591:brin_bloom_opcinfo
10646	4574	1700	1700	2	4592:brin_bloom_add_value
10647	4574	1700	1700	3	4593:brin_bloom_consistent
10648	4574	1700	1700	4	4594:brin_bloom_union
10649	4574	1700	1700	5	4595:brin_bloom_options
10650	4574	1700	1700	11	432:hash_numeric
10651	4081	2950	2950		
10652	4081	2950	2950	2	3384:brin_minmax_add_value
10653	4081	2950	2950	3	3385:brin_minmax_consistent
10654	4081	2950	2950	4	3386:brin_minmax_union
10655	4614	2950	2950		4616:brin_minmax_multi_opcinfo
10656	4614	2950	2950	2	4617:brin_minmax_multi_add_value
10657	4614	2950	2950	3	4618:brin_minmax_multi_consistent
10658	4614	2950	2950	4	4619:brin_minmax_multi_union
10659	4614	2950	2950	5	4620:brin_minmax_multi_options
10660	4614	2950	2950	11	4628:brin_minmax_multi_distance_uuid
10661	4589	2950	2950		4591:brin_bloom_opcinfo
10662	4589	2950	2950	2	4592:brin_bloom_add_value
10663	4589	2950	2950	3	4593:brin_bloom_consistent
10664	4589	2950	2950	4	4594:brin_bloom_union
10665	4589	2950	2950	5	4595:brin_bloom_options
10666	4589	2950	2950	11	2963:uuid_hash
10667	4103	3831	3831		4105:brin_inclusion_opcinfo
10668	4103	3831	3831	2	4106:brin_inclusion_add_value
10669	4103	3831	3831	3	4107:brin_inclusion_consistent
10670	4103	3831	3831	4	4108:brin_inclusion_union
10671	4103	3831	3831	11	4057:pg_catalog.range_merge
10672	4103	3831	3831	13	3859:range_contains
10673	4103	3831	3831	14	3850:pg_catalog.isempty
10674	4082	3220	3220		
10675	4082	3220	3220	2	3384:brin_minmax_add_value
10676	4082	3220	3220	3	3385:brin_minmax_consistent
10677	4082	3220	3220	4	3386:brin_minmax_union
10678	4615	3220	3220		4616:brin_minmax_multi_opcinfo
10679	4615	3220	3220	2	4617:brin_minmax_multi_add_value
10680	4615	3220	3220	3	4618:brin_minmax_multi_consistent
10681	4615	3220	3220	4	4619:brin_minmax_multi_union
10682	4615	3220	3220	5	4620:brin_minmax_multi_options
10683	4615	3220	3220	11	4633:brin_minmax_multi_distance_pg_lsn
10684	4590	3220	3220		4591:brin_bloom_opcinfo
10685	4590	3220	3220	2	4592:brin_bloom_add_value
10686	4590	3220	3220	3	4593:brin_bloom_consistent
10687	4590	3220	3220	4	4594:brin_bloom_union
10688	4590	3220	3220	5	4595:brin_bloom_options
10689	4590	3220	3220	11	3252:pg_lsn_hash
10690	4104	603	603		4105:brin_inclusion_opcinfo
10691	4104	603	603	2	4106:brin_inclusion_add_value
10692	4104	603	603	3	4107:brin_inclusion_consistent
10693	4104	603	603	4	4108:brin_inclusion_union
10694	4104	603	603	11	4067:bound_box
10695	4104	603	603	13	187:box_contain

"""#
}
