// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_type`.
    static let pgType1: StaticString = #"""
oid	typname	typnamespace	typowner	typlen	typbyval	typtype	typcategory	typispreferred	typisdefined	typdelim	typrelid	typsubscript	typelem	typarray	typinput	typoutput	typreceive	typsend	typmodin	typmodout	typanalyze	typalign	typstorage	typnotnull	typbasetype	typtypmod	typndims	typcollation	typdefaultbin	typdefault	typacl
\N	_pg_user_mappings	11	10	-1	f	b	A	f	t	,	0	-	0	0	750:array_in	751:array_out	2400:array_recv	2401:array_send	-	-	-	d	x	f	0	-1	0	0	\N	\N	\N
16	bool			1	t		B	t						1000	1242:boolin	1243:boolout	2436:boolrecv	2437:boolsend				c	p								
17	bytea						U							1001	1244:byteain	31:byteaout	2412:bytearecv	2413:byteasend				i									
18	char			1	t		Z							1002	1245:charin	33:charout	2434:charrecv	2435:charsend				c	p								
19	name			64			S					6180:raw_array_subscript_handler	18	1003	34:namein	35:nameout	2422:namerecv	2423:namesend				c	p					950			
20	int8			8	t		N							1016	460:int8in	461:int8out	2408:int8recv	2409:int8send					p								
21	int2			2	t		N							1005	38:int2in	39:int2out	2404:int2recv	2405:int2send				s	p								
22	int2vector											6179:array_subscript_handler	21	1006	40:int2vectorin	41:int2vectorout	2410:int2vectorrecv	2411:int2vectorsend				i	p								
23	int4			4	t		N							1007	42:int4in	43:int4out	2406:int4recv	2407:int4send				i	p								
24	regproc			4	t		N							1008	44:regprocin	45:regprocout	2444:regprocrecv	2445:regprocsend				i	p								
25	text						S	t						1009	46:textin	47:textout	2414:textrecv	2415:textsend				i						100			
26	oid			4	t		N	t						1028	1798:oidin	1799:oidout	2418:oidrecv	2419:oidsend				i	p								
27	tid			6			U							1010	48:tidin	49:tidout	2438:tidrecv	2439:tidsend				s	p								
28	xid			4	t		U							1011	50:xidin	51:xidout	2440:xidrecv	2441:xidsend				i	p								
29	cid			4	t		U							1012	52:cidin	53:cidout	2442:cidrecv	2443:cidsend				i	p								
30	oidvector											6179:array_subscript_handler	26	1013	54:oidvectorin	55:oidvectorout	2420:oidvectorrecv	2421:oidvectorsend				i	p								
32	pg_ddl_command			8	t	p	P								86:pg_ddl_command_in	87:pg_ddl_command_out	88:pg_ddl_command_recv	90:pg_ddl_command_send					p								
71	pg_type					c	C				1247			210	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
75	pg_attribute					c	C				1249			270	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
81	pg_proc					c	C				1255			272	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
83	pg_class					c	C				1259			273	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
114	json						U							199	321:json_in	322:json_out	323:json_recv	324:json_send				i									
142	xml						U							143	2893:xml_in	2894:xml_out	2898:xml_recv	2899:xml_send				i									
143	_xml											6179:array_subscript_handler	142								3816:array_typanalyze	i									
194	pg_node_tree						Z								195:pg_node_tree_in	196:pg_node_tree_out	197:pg_node_tree_recv	198:pg_node_tree_send				i						100			
199	_json											6179:array_subscript_handler	114								3816:array_typanalyze	i									
210	_pg_type											6179:array_subscript_handler	71								3816:array_typanalyze										
269	table_am_handler			4	t	p	P								267:table_am_handler_in	268:table_am_handler_out	-	-				i	p								
270	_pg_attribute											6179:array_subscript_handler	75								3816:array_typanalyze										
271	_xid8											6179:array_subscript_handler	5069								3816:array_typanalyze										
272	_pg_proc											6179:array_subscript_handler	81								3816:array_typanalyze										
273	_pg_class											6179:array_subscript_handler	83								3816:array_typanalyze										
325	index_am_handler			4	t	p	P								326:index_am_handler_in	327:index_am_handler_out	-	-				i	p								
600	point			16			G					6180:raw_array_subscript_handler	701	1017	117:point_in	118:point_out	2428:point_recv	2429:point_send					p								
601	lseg			32			G					6180:raw_array_subscript_handler	600	1018	119:lseg_in	120:lseg_out	2480:lseg_recv	2481:lseg_send					p								
602	path						G							1019	121:path_in	122:path_out	2482:path_recv	2483:path_send													
603	box			32			G			;		6180:raw_array_subscript_handler	600	1020	123:box_in	124:box_out	2484:box_recv	2485:box_send					p								
604	polygon						G							1027	347:poly_in	348:poly_out	2486:poly_recv	2487:poly_send													
628	line			24			G					6180:raw_array_subscript_handler	701	629	1490:line_in	1491:line_out	2488:line_recv	2489:line_send					p								
629	_line											6179:array_subscript_handler	628								3816:array_typanalyze										
650	cidr						I							651	1267:cidr_in	1427:cidr_out	2498:cidr_recv	2499:cidr_send				i	m								
651	_cidr											6179:array_subscript_handler	650								3816:array_typanalyze	i									
700	float4			4	t		N							1021	200:float4in	201:float4out	2424:float4recv	2425:float4send				i	p								
701	float8			8	t		N	t						1022	214:float8in	215:float8out	2426:float8recv	2427:float8send					p								
705	unknown			-2		p	X								109:unknownin	110:unknownout	2416:unknownrecv	2417:unknownsend				c	p								
718	circle			24			G							719	1450:circle_in	1451:circle_out	2490:circle_recv	2491:circle_send					p								
719	_circle											6179:array_subscript_handler	718								3816:array_typanalyze										
774	macaddr8			8			U							775	4110:macaddr8_in	4111:macaddr8_out	3446:macaddr8_recv	3447:macaddr8_send				i	p								
775	_macaddr8											6179:array_subscript_handler	774								3816:array_typanalyze	i									
790	money			8	t		N							791	886:cash_in	887:cash_out	2492:cash_recv	2493:cash_send					p								
791	_money											6179:array_subscript_handler	790								3816:array_typanalyze										
829	macaddr			6			U							1040	436:macaddr_in	437:macaddr_out	2494:macaddr_recv	2495:macaddr_send				i	p								
869	inet						I	t						1041	910:inet_in	911:inet_out	2496:inet_recv	2497:inet_send				i	m								
1000	_bool											6179:array_subscript_handler	16								3816:array_typanalyze	i									
1001	_bytea											6179:array_subscript_handler	17								3816:array_typanalyze	i									
1002	_char											6179:array_subscript_handler	18								3816:array_typanalyze	i									
1003	_name											6179:array_subscript_handler	19								3816:array_typanalyze	i						950			
1005	_int2											6179:array_subscript_handler	21								3816:array_typanalyze	i									
1006	_int2vector											6179:array_subscript_handler	22								3816:array_typanalyze	i									
1007	_int4											6179:array_subscript_handler	23								3816:array_typanalyze	i									
1008	_regproc											6179:array_subscript_handler	24								3816:array_typanalyze	i									
1009	_text											6179:array_subscript_handler	25								3816:array_typanalyze	i						100			
1010	_tid											6179:array_subscript_handler	27								3816:array_typanalyze	i									
1011	_xid											6179:array_subscript_handler	28								3816:array_typanalyze	i									
1012	_cid											6179:array_subscript_handler	29								3816:array_typanalyze	i									
1013	_oidvector											6179:array_subscript_handler	30								3816:array_typanalyze	i									
1014	_bpchar											6179:array_subscript_handler	1042						2913:bpchartypmodin	2914:bpchartypmodout	3816:array_typanalyze	i						100			
1015	_varchar											6179:array_subscript_handler	1043						2915:varchartypmodin	2916:varchartypmodout	3816:array_typanalyze	i						100			
1016	_int8											6179:array_subscript_handler	20								3816:array_typanalyze										
1017	_point											6179:array_subscript_handler	600								3816:array_typanalyze										
1018	_lseg											6179:array_subscript_handler	601								3816:array_typanalyze										
1019	_path											6179:array_subscript_handler	602								3816:array_typanalyze										
1020	_box									;		6179:array_subscript_handler	603								3816:array_typanalyze										
1021	_float4											6179:array_subscript_handler	700								3816:array_typanalyze	i									
1022	_float8											6179:array_subscript_handler	701								3816:array_typanalyze										
1027	_polygon											6179:array_subscript_handler	604								3816:array_typanalyze										
1028	_oid											6179:array_subscript_handler	26								3816:array_typanalyze	i									
1033	aclitem			12			U							1034	1031:aclitemin	1032:aclitemout	-	-				i	p								
1034	_aclitem											6179:array_subscript_handler	1033								3816:array_typanalyze	i									
1040	_macaddr											6179:array_subscript_handler	829								3816:array_typanalyze	i									
1041	_inet											6179:array_subscript_handler	869								3816:array_typanalyze	i									
1042	bpchar						S							1014	1044:bpcharin	1045:bpcharout	2430:bpcharrecv	2431:bpcharsend	2913:bpchartypmodin	2914:bpchartypmodout		i						100			
1043	varchar						S							1015	1046:varcharin	1047:varcharout	2432:varcharrecv	2433:varcharsend	2915:varchartypmodin	2916:varchartypmodout		i						100			
1082	date			4	t		D							1182	1084:date_in	1085:date_out	2468:date_recv	2469:date_send				i	p								
1083	time			8	t		D							1183	1143:time_in	1144:time_out	2470:time_recv	2471:time_send	2909:timetypmodin	2910:timetypmodout			p								
1114	timestamp			8	t		D							1115	1312:timestamp_in	1313:timestamp_out	2474:timestamp_recv	2475:timestamp_send	2905:timestamptypmodin	2906:timestamptypmodout			p								
1115	_timestamp											6179:array_subscript_handler	1114						2905:timestamptypmodin	2906:timestamptypmodout	3816:array_typanalyze										
1182	_date											6179:array_subscript_handler	1082								3816:array_typanalyze	i									
1183	_time											6179:array_subscript_handler	1083						2909:timetypmodin	2910:timetypmodout	3816:array_typanalyze										
1184	timestamptz			8	t		D	t						1185	1150:timestamptz_in	1151:timestamptz_out	2476:timestamptz_recv	2477:timestamptz_send	2907:timestamptztypmodin	2908:timestamptztypmodout			p								
1185	_timestamptz											6179:array_subscript_handler	1184						2907:timestamptztypmodin	2908:timestamptztypmodout	3816:array_typanalyze										
1186	interval			16			T	t						1187	1160:interval_in	1161:interval_out	2478:interval_recv	2479:interval_send	2903:intervaltypmodin	2904:intervaltypmodout			p								
1187	_interval											6179:array_subscript_handler	1186						2903:intervaltypmodin	2904:intervaltypmodout	3816:array_typanalyze										
1231	_numeric											6179:array_subscript_handler	1700						2917:numerictypmodin	2918:numerictypmodout	3816:array_typanalyze	i									
1248	pg_database					c	C				1262			10052	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
1263	_cstring											6179:array_subscript_handler	2275								3816:array_typanalyze	i									
1266	timetz			12			D							1270	1350:timetz_in	1351:timetz_out	2472:timetz_recv	2473:timetz_send	2911:timetztypmodin	2912:timetztypmodout			p								
1270	_timetz											6179:array_subscript_handler	1266						2911:timetztypmodin	2912:timetztypmodout	3816:array_typanalyze										
1560	bit						V							1561	1564:bit_in	1565:bit_out	2456:bit_recv	2457:bit_send	2919:bittypmodin	2920:bittypmodout		i									
1561	_bit											6179:array_subscript_handler	1560						2919:bittypmodin	2920:bittypmodout	3816:array_typanalyze	i									
1562	varbit						V	t						1563	1579:varbit_in	1580:varbit_out	2458:varbit_recv	2459:varbit_send	2902:varbittypmodin	2921:varbittypmodout		i									
1563	_varbit											6179:array_subscript_handler	1562						2902:varbittypmodin	2921:varbittypmodout	3816:array_typanalyze	i									
1700	numeric						N							1231	1701:numeric_in	1702:numeric_out	2460:numeric_recv	2461:numeric_send	2917:numerictypmodin	2918:numerictypmodout		i	m								
1790	refcursor						U							2201	46:textin	47:textout	2414:textrecv	2415:textsend				i									
2201	_refcursor											6179:array_subscript_handler	1790								3816:array_typanalyze	i									
2202	regprocedure			4	t		N							2207	2212:regprocedurein	2213:regprocedureout	2446:regprocedurerecv	2447:regproceduresend				i	p								
2203	regoper			4	t		N							2208	2214:regoperin	2215:regoperout	2448:regoperrecv	2449:regopersend				i	p								
2204	regoperator			4	t		N							2209	2216:regoperatorin	2217:regoperatorout	2450:regoperatorrecv	2451:regoperatorsend				i	p								
2205	regclass			4	t		N							2210	2218:regclassin	2219:regclassout	2452:regclassrecv	2453:regclasssend				i	p								
2206	regtype			4	t		N							2211	2220:regtypein	2221:regtypeout	2454:regtyperecv	2455:regtypesend				i	p								
2207	_regprocedure											6179:array_subscript_handler	2202								3816:array_typanalyze	i									
2208	_regoper											6179:array_subscript_handler	2203								3816:array_typanalyze	i									
2209	_regoperator											6179:array_subscript_handler	2204								3816:array_typanalyze	i									
2210	_regclass											6179:array_subscript_handler	2205								3816:array_typanalyze	i									
2211	_regtype											6179:array_subscript_handler	2206								3816:array_typanalyze	i									
2249	record					p	P							2287	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
2275	cstring			-2		p	P							1263	2292:cstring_in	2293:cstring_out	2500:cstring_recv	2501:cstring_send				c	p								
2276	any			4	t	p	P								2294:any_in	2295:any_out	-	-				i	p								
2277	anyarray					p	P								2296:anyarray_in	2297:anyarray_out	2502:anyarray_recv	2503:anyarray_send													
2278	void			4	t	p	P								2298:void_in	2299:void_out	3120:void_recv	3121:void_send				i	p								
2279	trigger			4	t	p	P								2300:trigger_in	2301:trigger_out	-	-				i	p								
2280	language_handler			4	t	p	P								2302:language_handler_in	2303:language_handler_out	-	-				i	p								
2281	internal			8	t	p	P								2304:internal_in	2305:internal_out	-	-					p								
2283	anyelement			4	t	p	P								2312:anyelement_in	2313:anyelement_out	-	-				i	p								
2287	_record					p	P					6179:array_subscript_handler	2249								3816:array_typanalyze										
2776	anynonarray			4	t	p	P								2777:anynonarray_in	2778:anynonarray_out	-	-				i	p								
2842	pg_authid					c	C				1260			10057	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
2843	pg_auth_members					c	C				1261			10058	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
2949	_txid_snapshot											6179:array_subscript_handler	2970								3816:array_typanalyze										
2950	uuid			16			U							2951	2952:uuid_in	2953:uuid_out	2961:uuid_recv	2962:uuid_send				c	p								
2951	_uuid											6179:array_subscript_handler	2950								3816:array_typanalyze	i									
2970	txid_snapshot						U							2949	2939:txid_snapshot_in	2940:txid_snapshot_out	2941:txid_snapshot_recv	2942:txid_snapshot_send													
3115	fdw_handler			4	t	p	P								3116:fdw_handler_in	3117:fdw_handler_out	-	-				i	p								
3220	pg_lsn			8	t		U							3221	3229:pg_lsn_in	3230:pg_lsn_out	3238:pg_lsn_recv	3239:pg_lsn_send					p								
3221	_pg_lsn											6179:array_subscript_handler	3220								3816:array_typanalyze										
3310	tsm_handler			4	t	p	P								3311:tsm_handler_in	3312:tsm_handler_out	-	-				i	p								
3361	pg_ndistinct						Z								3355:pg_ndistinct_in	3356:pg_ndistinct_out	3357:pg_ndistinct_recv	3358:pg_ndistinct_send				i						100			
3402	pg_dependencies						Z								3404:pg_dependencies_in	3405:pg_dependencies_out	3406:pg_dependencies_recv	3407:pg_dependencies_send				i						100			
3500	anyenum			4	t	p	P								3504:anyenum_in	3505:anyenum_out	-	-				i	p								
3614	tsvector						U							3643	3610:tsvectorin	3611:tsvectorout	3639:tsvectorrecv	3638:tsvectorsend			3688:ts_typanalyze	i									
3615	tsquery						U							3645	3612:tsqueryin	3613:tsqueryout	3641:tsqueryrecv	3640:tsquerysend				i	p								
3642	gtsvector						U							3644	3646:gtsvectorin	3647:gtsvectorout	-	-				i	p								
3643	_tsvector											6179:array_subscript_handler	3614								3816:array_typanalyze	i									
3644	_gtsvector											6179:array_subscript_handler	3642								3816:array_typanalyze	i									
3645	_tsquery											6179:array_subscript_handler	3615								3816:array_typanalyze	i									
3734	regconfig			4	t		N							3735	3736:regconfigin	3737:regconfigout	3738:regconfigrecv	3739:regconfigsend				i	p								
3735	_regconfig											6179:array_subscript_handler	3734								3816:array_typanalyze	i									
3769	regdictionary			4	t		N							3770	3771:regdictionaryin	3772:regdictionaryout	3773:regdictionaryrecv	3774:regdictionarysend				i	p								
3770	_regdictionary											6179:array_subscript_handler	3769								3816:array_typanalyze	i									
3802	jsonb						U					6098:jsonb_subscript_handler		3807	3806:jsonb_in	3804:jsonb_out	3805:jsonb_recv	3803:jsonb_send				i									
3807	_jsonb											6179:array_subscript_handler	3802								3816:array_typanalyze	i									
3831	anyrange					p	P								3832:anyrange_in	3833:anyrange_out	-	-													
3838	event_trigger			4	t	p	P								3594:event_trigger_in	3595:event_trigger_out	-	-				i	p								
3904	int4range					r	R							3905	3834:range_in	3835:range_out	3836:range_recv	3837:range_send			3916:range_typanalyze	i									
3905	_int4range											6179:array_subscript_handler	3904								3816:array_typanalyze	i									
3906	numrange					r	R							3907	3834:range_in	3835:range_out	3836:range_recv	3837:range_send			3916:range_typanalyze	i									
3907	_numrange											6179:array_subscript_handler	3906								3816:array_typanalyze	i									
3908	tsrange					r	R							3909	3834:range_in	3835:range_out	3836:range_recv	3837:range_send			3916:range_typanalyze										
3909	_tsrange											6179:array_subscript_handler	3908								3816:array_typanalyze										
3910	tstzrange					r	R							3911	3834:range_in	3835:range_out	3836:range_recv	3837:range_send			3916:range_typanalyze										
3911	_tstzrange											6179:array_subscript_handler	3910								3816:array_typanalyze										
3912	daterange					r	R							3913	3834:range_in	3835:range_out	3836:range_recv	3837:range_send			3916:range_typanalyze	i									
3913	_daterange											6179:array_subscript_handler	3912								3816:array_typanalyze	i									
3926	int8range					r	R							3927	3834:range_in	3835:range_out	3836:range_recv	3837:range_send			3916:range_typanalyze										
3927	_int8range											6179:array_subscript_handler	3926								3816:array_typanalyze										
4066	pg_shseclabel					c	C				3592			10093	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
4072	jsonpath						U							4073	4001:jsonpath_in	4003:jsonpath_out	4002:jsonpath_recv	4004:jsonpath_send				i									
4073	_jsonpath											6179:array_subscript_handler	4072								3816:array_typanalyze	i									
4089	regnamespace			4	t		N							4090	4084:regnamespacein	4085:regnamespaceout	4087:regnamespacerecv	4088:regnamespacesend				i	p								
4090	_regnamespace											6179:array_subscript_handler	4089								3816:array_typanalyze	i									
4096	regrole			4	t		N							4097	4098:regrolein	4092:regroleout	4094:regrolerecv	4095:regrolesend				i	p								
4097	_regrole											6179:array_subscript_handler	4096								3816:array_typanalyze	i									
4191	regcollation			4	t		N							4192	4193:regcollationin	4194:regcollationout	4196:regcollationrecv	4197:regcollationsend				i	p								
4192	_regcollation											6179:array_subscript_handler	4191								3816:array_typanalyze	i									
4451	int4multirange					m	R							6150	4231:multirange_in	4232:multirange_out	4233:multirange_recv	4234:multirange_send			4242:multirange_typanalyze	i									
4532	nummultirange					m	R							6151	4231:multirange_in	4232:multirange_out	4233:multirange_recv	4234:multirange_send			4242:multirange_typanalyze	i									
4533	tsmultirange					m	R							6152	4231:multirange_in	4232:multirange_out	4233:multirange_recv	4234:multirange_send			4242:multirange_typanalyze										
4534	tstzmultirange					m	R							6153	4231:multirange_in	4232:multirange_out	4233:multirange_recv	4234:multirange_send			4242:multirange_typanalyze										
4535	datemultirange					m	R							6155	4231:multirange_in	4232:multirange_out	4233:multirange_recv	4234:multirange_send			4242:multirange_typanalyze	i									
4536	int8multirange					m	R							6157	4231:multirange_in	4232:multirange_out	4233:multirange_recv	4234:multirange_send			4242:multirange_typanalyze										
4537	anymultirange					p	P								4229:anymultirange_in	4230:anymultirange_out	-	-													
4538	anycompatiblemultirange					p	P								4226:anycompatiblemultirange_in	4227:anycompatiblemultirange_out	-	-													
4600	pg_brin_bloom_summary						Z								4596:brin_bloom_summary_in	4597:brin_bloom_summary_out	4598:brin_bloom_summary_recv	4599:brin_bloom_summary_send				i						100			
4601	pg_brin_minmax_multi_summary						Z								4638:brin_minmax_multi_summary_in	4639:brin_minmax_multi_summary_out	4640:brin_minmax_multi_summary_recv	4641:brin_minmax_multi_summary_send				i						100			
5017	pg_mcv_list						Z								5018:pg_mcv_list_in	5019:pg_mcv_list_out	5020:pg_mcv_list_recv	5021:pg_mcv_list_send				i						100			
5038	pg_snapshot						U							5039	5055:pg_snapshot_in	5056:pg_snapshot_out	5057:pg_snapshot_recv	5058:pg_snapshot_send													
5039	_pg_snapshot											6179:array_subscript_handler	5038								3816:array_typanalyze										
5069	xid8			8	t		U							271	5070:xid8in	5081:xid8out	5082:xid8recv	5083:xid8send					p								
5077	anycompatible			4	t	p	P								5086:anycompatible_in	5087:anycompatible_out	-	-				i	p								
5078	anycompatiblearray					p	P								5088:anycompatiblearray_in	5089:anycompatiblearray_out	5090:anycompatiblearray_recv	5091:anycompatiblearray_send													
5079	anycompatiblenonarray			4	t	p	P								5092:anycompatiblenonarray_in	5093:anycompatiblenonarray_out	-	-				i	p								
5080	anycompatiblerange					p	P								5094:anycompatiblerange_in	5095:anycompatiblerange_out	-	-													
6101	pg_subscription					c	C				6100			10112	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
6150	_int4multirange											6179:array_subscript_handler	4451								3816:array_typanalyze	i									
6151	_nummultirange											6179:array_subscript_handler	4532								3816:array_typanalyze	i									
6152	_tsmultirange											6179:array_subscript_handler	4533								3816:array_typanalyze										
6153	_tstzmultirange											6179:array_subscript_handler	4534								3816:array_typanalyze										
6155	_datemultirange											6179:array_subscript_handler	4535								3816:array_typanalyze	i									
6157	_int8multirange											6179:array_subscript_handler	4536								3816:array_typanalyze										
10000	_pg_attrdef											6179:array_subscript_handler	10001								3816:array_typanalyze										
10001	pg_attrdef					c	C				2604			10000	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10002	_pg_constraint											6179:array_subscript_handler	10003								3816:array_typanalyze										
10003	pg_constraint					c	C				2606			10002	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10004	_pg_inherits											6179:array_subscript_handler	10005								3816:array_typanalyze										
10005	pg_inherits					c	C				2611			10004	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10006	_pg_index											6179:array_subscript_handler	10007								3816:array_typanalyze										
10007	pg_index					c	C				2610			10006	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10008	_pg_operator											6179:array_subscript_handler	10009								3816:array_typanalyze										
10009	pg_operator					c	C				2617			10008	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10010	_pg_opfamily											6179:array_subscript_handler	10011								3816:array_typanalyze										
10011	pg_opfamily					c	C				2753			10010	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10012	_pg_opclass											6179:array_subscript_handler	10013								3816:array_typanalyze										
10013	pg_opclass					c	C				2616			10012	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10014	_pg_am											6179:array_subscript_handler	10015								3816:array_typanalyze										
10015	pg_am					c	C				2601			10014	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10016	_pg_amop											6179:array_subscript_handler	10017								3816:array_typanalyze										
10017	pg_amop					c	C				2602			10016	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10018	_pg_amproc											6179:array_subscript_handler	10019								3816:array_typanalyze										
10019	pg_amproc					c	C				2603			10018	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10020	_pg_language											6179:array_subscript_handler	10021								3816:array_typanalyze										
10021	pg_language					c	C				2612			10020	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10022	_pg_largeobject_metadata											6179:array_subscript_handler	10023								3816:array_typanalyze										
10023	pg_largeobject_metadata					c	C				2995			10022	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10024	_pg_largeobject											6179:array_subscript_handler	10025								3816:array_typanalyze										
10025	pg_largeobject					c	C				2613			10024	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10026	_pg_aggregate											6179:array_subscript_handler	10027								3816:array_typanalyze										
10027	pg_aggregate					c	C				2600			10026	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10028	_pg_statistic											6179:array_subscript_handler	10029								3816:array_typanalyze										
10029	pg_statistic					c	C				2619			10028	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10030	_pg_statistic_ext											6179:array_subscript_handler	10031								3816:array_typanalyze										
10031	pg_statistic_ext					c	C				3381			10030	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10032	_pg_statistic_ext_data											6179:array_subscript_handler	10033								3816:array_typanalyze										
10033	pg_statistic_ext_data					c	C				3429			10032	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10034	_pg_rewrite											6179:array_subscript_handler	10035								3816:array_typanalyze										
10035	pg_rewrite					c	C				2618			10034	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10036	_pg_trigger											6179:array_subscript_handler	10037								3816:array_typanalyze										
10037	pg_trigger					c	C				2620			10036	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10038	_pg_event_trigger											6179:array_subscript_handler	10039								3816:array_typanalyze										
10039	pg_event_trigger					c	C				3466			10038	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10040	_pg_description											6179:array_subscript_handler	10041								3816:array_typanalyze										
10041	pg_description					c	C				2609			10040	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10042	_pg_cast											6179:array_subscript_handler	10043								3816:array_typanalyze										
10043	pg_cast					c	C				2605			10042	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10044	_pg_enum											6179:array_subscript_handler	10045								3816:array_typanalyze										
10045	pg_enum					c	C				3501			10044	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10046	_pg_namespace											6179:array_subscript_handler	10047								3816:array_typanalyze										
10047	pg_namespace					c	C				2615			10046	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10048	_pg_conversion											6179:array_subscript_handler	10049								3816:array_typanalyze										
10049	pg_conversion					c	C				2607			10048	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10050	_pg_depend											6179:array_subscript_handler	10051								3816:array_typanalyze										
10051	pg_depend					c	C				2608			10050	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10052	_pg_database											6179:array_subscript_handler	1248								3816:array_typanalyze										
10053	_pg_db_role_setting											6179:array_subscript_handler	10054								3816:array_typanalyze										
10054	pg_db_role_setting					c	C				2964			10053	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10055	_pg_tablespace											6179:array_subscript_handler	10056								3816:array_typanalyze										
10056	pg_tablespace					c	C				1213			10055	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10057	_pg_authid											6179:array_subscript_handler	2842								3816:array_typanalyze										
10058	_pg_auth_members											6179:array_subscript_handler	2843								3816:array_typanalyze										
10059	_pg_shdepend											6179:array_subscript_handler	10060								3816:array_typanalyze										
10060	pg_shdepend					c	C				1214			10059	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10061	_pg_shdescription											6179:array_subscript_handler	10062								3816:array_typanalyze										
10062	pg_shdescription					c	C				2396			10061	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10063	_pg_ts_config											6179:array_subscript_handler	10064								3816:array_typanalyze										
10064	pg_ts_config					c	C				3602			10063	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10065	_pg_ts_config_map											6179:array_subscript_handler	10066								3816:array_typanalyze										
10066	pg_ts_config_map					c	C				3603			10065	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10067	_pg_ts_dict											6179:array_subscript_handler	10068								3816:array_typanalyze										
10068	pg_ts_dict					c	C				3600			10067	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10069	_pg_ts_parser											6179:array_subscript_handler	10070								3816:array_typanalyze										
10070	pg_ts_parser					c	C				3601			10069	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10071	_pg_ts_template											6179:array_subscript_handler	10072								3816:array_typanalyze										
10072	pg_ts_template					c	C				3764			10071	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10073	_pg_extension											6179:array_subscript_handler	10074								3816:array_typanalyze										
10074	pg_extension					c	C				3079			10073	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10075	_pg_foreign_data_wrapper											6179:array_subscript_handler	10076								3816:array_typanalyze										
10076	pg_foreign_data_wrapper					c	C				2328			10075	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10077	_pg_foreign_server											6179:array_subscript_handler	10078								3816:array_typanalyze										
10078	pg_foreign_server					c	C				1417			10077	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10079	_pg_user_mapping											6179:array_subscript_handler	10080								3816:array_typanalyze										
10080	pg_user_mapping					c	C				1418			10079	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10081	_pg_foreign_table											6179:array_subscript_handler	10082								3816:array_typanalyze										
10082	pg_foreign_table					c	C				3118			10081	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10083	_pg_policy											6179:array_subscript_handler	10084								3816:array_typanalyze										
10084	pg_policy					c	C				3256			10083	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10085	_pg_replication_origin											6179:array_subscript_handler	10086								3816:array_typanalyze										
10086	pg_replication_origin					c	C				6000			10085	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10087	_pg_default_acl											6179:array_subscript_handler	10088								3816:array_typanalyze										
10088	pg_default_acl					c	C				826			10087	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10089	_pg_init_privs											6179:array_subscript_handler	10090								3816:array_typanalyze										
10090	pg_init_privs					c	C				3394			10089	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10091	_pg_seclabel											6179:array_subscript_handler	10092								3816:array_typanalyze										
10092	pg_seclabel					c	C				3596			10091	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10093	_pg_shseclabel											6179:array_subscript_handler	4066								3816:array_typanalyze										
10094	_pg_collation											6179:array_subscript_handler	10095								3816:array_typanalyze										
10095	pg_collation					c	C				3456			10094	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10096	_pg_parameter_acl											6179:array_subscript_handler	10097								3816:array_typanalyze										
10097	pg_parameter_acl					c	C				6243			10096	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10098	_pg_partitioned_table											6179:array_subscript_handler	10099								3816:array_typanalyze										
10099	pg_partitioned_table					c	C				3350			10098	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10100	_pg_range											6179:array_subscript_handler	10101								3816:array_typanalyze										
10101	pg_range					c	C				3541			10100	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10102	_pg_transform											6179:array_subscript_handler	10103								3816:array_typanalyze										
10103	pg_transform					c	C				3576			10102	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10104	_pg_sequence											6179:array_subscript_handler	10105								3816:array_typanalyze										
10105	pg_sequence					c	C				2224			10104	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10106	_pg_publication											6179:array_subscript_handler	10107								3816:array_typanalyze										
10107	pg_publication					c	C				6104			10106	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10108	_pg_publication_namespace											6179:array_subscript_handler	10109								3816:array_typanalyze										
10109	pg_publication_namespace					c	C				6237			10108	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10110	_pg_publication_rel											6179:array_subscript_handler	10111								3816:array_typanalyze										
10111	pg_publication_rel					c	C				6106			10110	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
10112	_pg_subscription											6179:array_subscript_handler	6101								3816:array_typanalyze										
10113	_pg_subscription_rel											6179:array_subscript_handler	10114								3816:array_typanalyze										
10114	pg_subscription_rel					c	C				6102			10113	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12001	_pg_roles											6179:array_subscript_handler	12002								3816:array_typanalyze										
12002	pg_roles					c	C				12000			12001	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12006	_pg_shadow											6179:array_subscript_handler	12007								3816:array_typanalyze										
12007	pg_shadow					c	C				12005			12006	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12011	_pg_group											6179:array_subscript_handler	12012								3816:array_typanalyze										
12012	pg_group					c	C				12010			12011	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12015	_pg_user											6179:array_subscript_handler	12016								3816:array_typanalyze										
12016	pg_user					c	C				12014			12015	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12019	_pg_policies											6179:array_subscript_handler	12020								3816:array_typanalyze										
12020	pg_policies					c	C				12018			12019	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12024	_pg_rules											6179:array_subscript_handler	12025								3816:array_typanalyze										
12025	pg_rules					c	C				12023			12024	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12029	_pg_views											6179:array_subscript_handler	12030								3816:array_typanalyze										
12030	pg_views					c	C				12028			12029	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12034	_pg_tables											6179:array_subscript_handler	12035								3816:array_typanalyze										
12035	pg_tables					c	C				12033			12034	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12039	_pg_matviews											6179:array_subscript_handler	12040								3816:array_typanalyze										
12040	pg_matviews					c	C				12038			12039	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12044	_pg_indexes											6179:array_subscript_handler	12045								3816:array_typanalyze										
12045	pg_indexes					c	C				12043			12044	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12049	_pg_sequences											6179:array_subscript_handler	12050								3816:array_typanalyze										
12050	pg_sequences					c	C				12048			12049	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12054	_pg_stats											6179:array_subscript_handler	12055								3816:array_typanalyze										
12055	pg_stats					c	C				12053			12054	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12059	_pg_stats_ext											6179:array_subscript_handler	12060								3816:array_typanalyze										
12060	pg_stats_ext					c	C				12058			12059	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12064	_pg_stats_ext_exprs											6179:array_subscript_handler	12065								3816:array_typanalyze										
12065	pg_stats_ext_exprs					c	C				12063			12064	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12069	_pg_publication_tables											6179:array_subscript_handler	12070								3816:array_typanalyze										
12070	pg_publication_tables					c	C				12068			12069	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12074	_pg_locks											6179:array_subscript_handler	12075								3816:array_typanalyze										
12075	pg_locks					c	C				12073			12074	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12078	_pg_cursors											6179:array_subscript_handler	12079								3816:array_typanalyze										
12079	pg_cursors					c	C				12077			12078	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12082	_pg_available_extensions											6179:array_subscript_handler	12083								3816:array_typanalyze										
12083	pg_available_extensions					c	C				12081			12082	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12086	_pg_available_extension_versions											6179:array_subscript_handler	12087								3816:array_typanalyze										
12087	pg_available_extension_versions					c	C				12085			12086	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12091	_pg_prepared_xacts											6179:array_subscript_handler	12092								3816:array_typanalyze										
12092	pg_prepared_xacts					c	C				12090			12091	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12096	_pg_prepared_statements											6179:array_subscript_handler	12097								3816:array_typanalyze										
12097	pg_prepared_statements					c	C				12095			12096	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12100	_pg_seclabels											6179:array_subscript_handler	12101								3816:array_typanalyze										
12101	pg_seclabels					c	C				12099			12100	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12105	_pg_settings											6179:array_subscript_handler	12106								3816:array_typanalyze										
12106	pg_settings					c	C				12104			12105	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12111	_pg_file_settings											6179:array_subscript_handler	12112								3816:array_typanalyze										
12112	pg_file_settings					c	C				12110			12111	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12115	_pg_hba_file_rules											6179:array_subscript_handler	12116								3816:array_typanalyze										
12116	pg_hba_file_rules					c	C				12114			12115	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12119	_pg_ident_file_mappings											6179:array_subscript_handler	12120								3816:array_typanalyze										
12120	pg_ident_file_mappings					c	C				12118			12119	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12123	_pg_timezone_abbrevs											6179:array_subscript_handler	12124								3816:array_typanalyze										
12124	pg_timezone_abbrevs					c	C				12122			12123	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12127	_pg_timezone_names											6179:array_subscript_handler	12128								3816:array_typanalyze										
12128	pg_timezone_names					c	C				12126			12127	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12131	_pg_config											6179:array_subscript_handler	12132								3816:array_typanalyze										
12132	pg_config					c	C				12130			12131	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12135	_pg_shmem_allocations											6179:array_subscript_handler	12136								3816:array_typanalyze										
12136	pg_shmem_allocations					c	C				12134			12135	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12139	_pg_backend_memory_contexts											6179:array_subscript_handler	12140								3816:array_typanalyze										
12140	pg_backend_memory_contexts					c	C				12138			12139	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12143	_pg_stat_all_tables											6179:array_subscript_handler	12144								3816:array_typanalyze										
12144	pg_stat_all_tables					c	C				12142			12143	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12148	_pg_stat_xact_all_tables											6179:array_subscript_handler	12149								3816:array_typanalyze										
12149	pg_stat_xact_all_tables					c	C				12147			12148	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12153	_pg_stat_sys_tables											6179:array_subscript_handler	12154								3816:array_typanalyze										
12154	pg_stat_sys_tables					c	C				12152			12153	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12158	_pg_stat_xact_sys_tables											6179:array_subscript_handler	12159								3816:array_typanalyze										
12159	pg_stat_xact_sys_tables					c	C				12157			12158	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12162	_pg_stat_user_tables											6179:array_subscript_handler	12163								3816:array_typanalyze										
12163	pg_stat_user_tables					c	C				12161			12162	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12167	_pg_stat_xact_user_tables											6179:array_subscript_handler	12168								3816:array_typanalyze										
12168	pg_stat_xact_user_tables					c	C				12166			12167	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12171	_pg_statio_all_tables											6179:array_subscript_handler	12172								3816:array_typanalyze										
12172	pg_statio_all_tables					c	C				12170			12171	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12176	_pg_statio_sys_tables											6179:array_subscript_handler	12177								3816:array_typanalyze										
12177	pg_statio_sys_tables					c	C				12175			12176	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12180	_pg_statio_user_tables											6179:array_subscript_handler	12181								3816:array_typanalyze										
12181	pg_statio_user_tables					c	C				12179			12180	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12184	_pg_stat_all_indexes											6179:array_subscript_handler	12185								3816:array_typanalyze										
12185	pg_stat_all_indexes					c	C				12183			12184	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12189	_pg_stat_sys_indexes											6179:array_subscript_handler	12190								3816:array_typanalyze										
12190	pg_stat_sys_indexes					c	C				12188			12189	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12193	_pg_stat_user_indexes											6179:array_subscript_handler	12194								3816:array_typanalyze										
12194	pg_stat_user_indexes					c	C				12192			12193	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12197	_pg_statio_all_indexes											6179:array_subscript_handler	12198								3816:array_typanalyze										
12198	pg_statio_all_indexes					c	C				12196			12197	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12202	_pg_statio_sys_indexes											6179:array_subscript_handler	12203								3816:array_typanalyze										
12203	pg_statio_sys_indexes					c	C				12201			12202	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12206	_pg_statio_user_indexes											6179:array_subscript_handler	12207								3816:array_typanalyze										
12207	pg_statio_user_indexes					c	C				12205			12206	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12210	_pg_statio_all_sequences											6179:array_subscript_handler	12211								3816:array_typanalyze										
12211	pg_statio_all_sequences					c	C				12209			12210	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12215	_pg_statio_sys_sequences											6179:array_subscript_handler	12216								3816:array_typanalyze										
12216	pg_statio_sys_sequences					c	C				12214			12215	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12219	_pg_statio_user_sequences											6179:array_subscript_handler	12220								3816:array_typanalyze										
12220	pg_statio_user_sequences					c	C				12218			12219	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12223	_pg_stat_activity											6179:array_subscript_handler	12224								3816:array_typanalyze										
12224	pg_stat_activity					c	C				12222			12223	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12228	_pg_stat_replication											6179:array_subscript_handler	12229								3816:array_typanalyze										
12229	pg_stat_replication					c	C				12227			12228	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12233	_pg_stat_slru											6179:array_subscript_handler	12234								3816:array_typanalyze										
12234	pg_stat_slru					c	C				12232			12233	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12237	_pg_stat_wal_receiver											6179:array_subscript_handler	12238								3816:array_typanalyze										
12238	pg_stat_wal_receiver					c	C				12236			12237	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12241	_pg_stat_recovery_prefetch											6179:array_subscript_handler	12242								3816:array_typanalyze										
12242	pg_stat_recovery_prefetch					c	C				12240			12241	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12245	_pg_stat_subscription											6179:array_subscript_handler	12246								3816:array_typanalyze										
12246	pg_stat_subscription					c	C				12244			12245	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12250	_pg_stat_ssl											6179:array_subscript_handler	12251								3816:array_typanalyze										
12251	pg_stat_ssl					c	C				12249			12250	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12254	_pg_stat_gssapi											6179:array_subscript_handler	12255								3816:array_typanalyze										
12255	pg_stat_gssapi					c	C				12253			12254	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12258	_pg_replication_slots											6179:array_subscript_handler	12259								3816:array_typanalyze										
12259	pg_replication_slots					c	C				12257			12258	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12263	_pg_stat_replication_slots											6179:array_subscript_handler	12264								3816:array_typanalyze										
12264	pg_stat_replication_slots					c	C				12262			12263	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12267	_pg_stat_database											6179:array_subscript_handler	12268								3816:array_typanalyze										
12268	pg_stat_database					c	C				12266			12267	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12272	_pg_stat_database_conflicts											6179:array_subscript_handler	12273								3816:array_typanalyze										
12273	pg_stat_database_conflicts					c	C				12271			12272	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12276	_pg_stat_user_functions											6179:array_subscript_handler	12277								3816:array_typanalyze										
12277	pg_stat_user_functions					c	C				12275			12276	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12281	_pg_stat_xact_user_functions											6179:array_subscript_handler	12282								3816:array_typanalyze										
12282	pg_stat_xact_user_functions					c	C				12280			12281	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12286	_pg_stat_archiver											6179:array_subscript_handler	12287								3816:array_typanalyze										
12287	pg_stat_archiver					c	C				12285			12286	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12290	_pg_stat_bgwriter											6179:array_subscript_handler	12291								3816:array_typanalyze										
12291	pg_stat_bgwriter					c	C				12289			12290	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12294	_pg_stat_wal											6179:array_subscript_handler	12295								3816:array_typanalyze										
12295	pg_stat_wal					c	C				12293			12294	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12298	_pg_stat_progress_analyze											6179:array_subscript_handler	12299								3816:array_typanalyze										
12299	pg_stat_progress_analyze					c	C				12297			12298	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12303	_pg_stat_progress_vacuum											6179:array_subscript_handler	12304								3816:array_typanalyze										
12304	pg_stat_progress_vacuum					c	C				12302			12303	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12308	_pg_stat_progress_cluster											6179:array_subscript_handler	12309								3816:array_typanalyze										
12309	pg_stat_progress_cluster					c	C				12307			12308	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12313	_pg_stat_progress_create_index											6179:array_subscript_handler	12314								3816:array_typanalyze										
12314	pg_stat_progress_create_index					c	C				12312			12313	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12318	_pg_stat_progress_basebackup											6179:array_subscript_handler	12319								3816:array_typanalyze										
12319	pg_stat_progress_basebackup					c	C				12317			12318	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12323	_pg_stat_progress_copy											6179:array_subscript_handler	12324								3816:array_typanalyze										
12324	pg_stat_progress_copy					c	C				12322			12323	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12328												6179:array_subscript_handler	12329								3816:array_typanalyze										
12329	pg_user_mappings					c	C				12327			12328	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12333	_pg_replication_origin_status											6179:array_subscript_handler	12334								3816:array_typanalyze										
12334	pg_replication_origin_status					c	C				12332			12333	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
12337	_pg_stat_subscription_stats											6179:array_subscript_handler	12338								3816:array_typanalyze										
12338	pg_stat_subscription_stats					c	C				12336			12337	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13220	_cardinal_number	13207										6179:array_subscript_handler	13221								3816:array_typanalyze	i									
13221	cardinal_number	13207		4	t	d	N							13220	2597:domain_in	43:int4out	2598:domain_recv	2407:int4send				i	p		23						
13223	_character_data	13207										6179:array_subscript_handler	13224								3816:array_typanalyze	i						950			
13224	character_data	13207				d	S							13223	2597:domain_in	1047:varcharout	2598:domain_recv	2433:varcharsend				i			1043			950			
13225	_sql_identifier	13207										6179:array_subscript_handler	13226								3816:array_typanalyze	i						950			
13226	sql_identifier	13207		64		d	S							13225	2597:domain_in	35:nameout	2598:domain_recv	2423:namesend				c	p		19			950			
13228	_information_schema_catalog_name	13207										6179:array_subscript_handler	13229								3816:array_typanalyze										
13229	information_schema_catalog_name	13207				c	C				13227			13228	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13231	_time_stamp	13207										6179:array_subscript_handler	13232								3816:array_typanalyze										
13232	time_stamp	13207		8	t	d	D							13231	2597:domain_in	1151:timestamptz_out	2598:domain_recv	2477:timestamptz_send					p		1184	2				CURRENT_TIMESTAMP(2)	
13233	_yes_or_no	13207										6179:array_subscript_handler	13234								3816:array_typanalyze	i						950			
13234	yes_or_no	13207				d	S							13233	2597:domain_in	1047:varcharout	2598:domain_recv	2433:varcharsend				i			1043	7		950			
13237	_applicable_roles	13207										6179:array_subscript_handler	13238								3816:array_typanalyze										
13238	applicable_roles	13207				c	C				13236			13237	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13242	_administrable_role_authorizations	13207										6179:array_subscript_handler	13243								3816:array_typanalyze										
13243	administrable_role_authorizations	13207				c	C				13241			13242	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13246	_attributes	13207										6179:array_subscript_handler	13247								3816:array_typanalyze										
13247	attributes	13207				c	C				13245			13246	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13251	_character_sets	13207										6179:array_subscript_handler	13252								3816:array_typanalyze										
13252	character_sets	13207				c	C				13250			13251	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13256	_check_constraint_routine_usage	13207										6179:array_subscript_handler	13257								3816:array_typanalyze										
13257	check_constraint_routine_usage	13207				c	C				13255			13256	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13261	_check_constraints	13207										6179:array_subscript_handler	13262								3816:array_typanalyze										
13262	check_constraints	13207				c	C				13260			13261	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13266	_collations	13207										6179:array_subscript_handler	13267								3816:array_typanalyze										
13267	collations	13207				c	C				13265			13266	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13271	_collation_character_set_applicability	13207										6179:array_subscript_handler	13272								3816:array_typanalyze										
13272	collation_character_set_applicability	13207				c	C				13270			13271	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13276	_column_column_usage	13207										6179:array_subscript_handler	13277								3816:array_typanalyze										
13277	column_column_usage	13207				c	C				13275			13276	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13281	_column_domain_usage	13207										6179:array_subscript_handler	13282								3816:array_typanalyze										
13282	column_domain_usage	13207				c	C				13280			13281	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13286	_column_privileges	13207										6179:array_subscript_handler	13287								3816:array_typanalyze										
13287	column_privileges	13207				c	C				13285			13286	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13291	_column_udt_usage	13207										6179:array_subscript_handler	13292								3816:array_typanalyze										
13292	column_udt_usage	13207				c	C				13290			13291	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13296	_columns	13207										6179:array_subscript_handler	13297								3816:array_typanalyze										
13297	columns	13207				c	C				13295			13296	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13301	_constraint_column_usage	13207										6179:array_subscript_handler	13302								3816:array_typanalyze										
13302	constraint_column_usage	13207				c	C				13300			13301	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13306	_constraint_table_usage	13207										6179:array_subscript_handler	13307								3816:array_typanalyze										
13307	constraint_table_usage	13207				c	C				13305			13306	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13311	_domain_constraints	13207										6179:array_subscript_handler	13312								3816:array_typanalyze										
13312	domain_constraints	13207				c	C				13310			13311	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13316	_domain_udt_usage	13207										6179:array_subscript_handler	13317								3816:array_typanalyze										
13317	domain_udt_usage	13207				c	C				13315			13316	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13321	_domains	13207										6179:array_subscript_handler	13322								3816:array_typanalyze										
13322	domains	13207				c	C				13320			13321	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13326	_enabled_roles	13207										6179:array_subscript_handler	13327								3816:array_typanalyze										
13327	enabled_roles	13207				c	C				13325			13326	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13330	_key_column_usage	13207										6179:array_subscript_handler	13331								3816:array_typanalyze										
13331	key_column_usage	13207				c	C				13329			13330	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13335	_parameters	13207										6179:array_subscript_handler	13336								3816:array_typanalyze										
13336	parameters	13207				c	C				13334			13335	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13340	_referential_constraints	13207										6179:array_subscript_handler	13341								3816:array_typanalyze										
13341	referential_constraints	13207				c	C				13339			13340	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13345	_role_column_grants	13207										6179:array_subscript_handler	13346								3816:array_typanalyze										
13346	role_column_grants	13207				c	C				13344			13345	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13349	_routine_column_usage	13207										6179:array_subscript_handler	13350								3816:array_typanalyze										
13350	routine_column_usage	13207				c	C				13348			13349	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13354	_routine_privileges	13207										6179:array_subscript_handler	13355								3816:array_typanalyze										
13355	routine_privileges	13207				c	C				13353			13354	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13359	_role_routine_grants	13207										6179:array_subscript_handler	13360								3816:array_typanalyze										
13360	role_routine_grants	13207				c	C				13358			13359	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13363	_routine_routine_usage	13207										6179:array_subscript_handler	13364								3816:array_typanalyze										
13364	routine_routine_usage	13207				c	C				13362			13363	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13368	_routine_sequence_usage	13207										6179:array_subscript_handler	13369								3816:array_typanalyze										
13369	routine_sequence_usage	13207				c	C				13367			13368	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13373	_routine_table_usage	13207										6179:array_subscript_handler	13374								3816:array_typanalyze										
13374	routine_table_usage	13207				c	C				13372			13373	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13378	_routines	13207										6179:array_subscript_handler	13379								3816:array_typanalyze										
13379	routines	13207				c	C				13377			13378	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13383	_schemata	13207										6179:array_subscript_handler	13384								3816:array_typanalyze										
13384	schemata	13207				c	C				13382			13383	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13387	_sequences	13207										6179:array_subscript_handler	13388								3816:array_typanalyze										
13388	sequences	13207				c	C				13386			13387	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13392	_sql_features	13207										6179:array_subscript_handler	13393								3816:array_typanalyze										
13393	sql_features	13207				c	C				13391			13392	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13397	_sql_implementation_info	13207										6179:array_subscript_handler	13398								3816:array_typanalyze										
13398	sql_implementation_info	13207				c	C				13396			13397	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13402	_sql_parts	13207										6179:array_subscript_handler	13403								3816:array_typanalyze										
13403	sql_parts	13207				c	C				13401			13402	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13407	_sql_sizing	13207										6179:array_subscript_handler	13408								3816:array_typanalyze										
13408	sql_sizing	13207				c	C				13406			13407	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13412	_table_constraints	13207										6179:array_subscript_handler	13413								3816:array_typanalyze										
13413	table_constraints	13207				c	C				13411			13412	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13417	_table_privileges	13207										6179:array_subscript_handler	13418								3816:array_typanalyze										
13418	table_privileges	13207				c	C				13416			13417	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13422	_role_table_grants	13207										6179:array_subscript_handler	13423								3816:array_typanalyze										
13423	role_table_grants	13207				c	C				13421			13422	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13426	_tables	13207										6179:array_subscript_handler	13427								3816:array_typanalyze										
13427	tables	13207				c	C				13425			13426	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13431	_transforms	13207										6179:array_subscript_handler	13432								3816:array_typanalyze										
13432	transforms	13207				c	C				13430			13431	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13436	_triggered_update_columns	13207										6179:array_subscript_handler	13437								3816:array_typanalyze										
13437	triggered_update_columns	13207				c	C				13435			13436	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13441	_triggers	13207										6179:array_subscript_handler	13442								3816:array_typanalyze										
13442	triggers	13207				c	C				13440			13441	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13446	_udt_privileges	13207										6179:array_subscript_handler	13447								3816:array_typanalyze										
13447	udt_privileges	13207				c	C				13445			13446	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13451	_role_udt_grants	13207										6179:array_subscript_handler	13452								3816:array_typanalyze										
13452	role_udt_grants	13207				c	C				13450			13451	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13455	_usage_privileges	13207										6179:array_subscript_handler	13456								3816:array_typanalyze										
13456	usage_privileges	13207				c	C				13454			13455	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13460	_role_usage_grants	13207										6179:array_subscript_handler	13461								3816:array_typanalyze										
13461	role_usage_grants	13207				c	C				13459			13460	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13464	_user_defined_types	13207										6179:array_subscript_handler	13465								3816:array_typanalyze										
13465	user_defined_types	13207				c	C				13463			13464	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13469	_view_column_usage	13207										6179:array_subscript_handler	13470								3816:array_typanalyze										
13470	view_column_usage	13207				c	C				13468			13469	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13474	_view_routine_usage	13207										6179:array_subscript_handler	13475								3816:array_typanalyze										
13475	view_routine_usage	13207				c	C				13473			13474	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13479	_view_table_usage	13207										6179:array_subscript_handler	13480								3816:array_typanalyze										
13480	view_table_usage	13207				c	C				13478			13479	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13484	_views	13207										6179:array_subscript_handler	13485								3816:array_typanalyze										
13485	views	13207				c	C				13483			13484	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13489	_data_type_privileges	13207										6179:array_subscript_handler	13490								3816:array_typanalyze										
13490	data_type_privileges	13207				c	C				13488			13489	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13494	_element_types	13207										6179:array_subscript_handler	13495								3816:array_typanalyze										
13495	element_types	13207				c	C				13493			13494	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13499	__pg_foreign_table_columns	13207										6179:array_subscript_handler	13500								3816:array_typanalyze										
13500	_pg_foreign_table_columns	13207				c	C				13498			13499	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13504	_column_options	13207										6179:array_subscript_handler	13505								3816:array_typanalyze										
13505	column_options	13207				c	C				13503			13504	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13508	__pg_foreign_data_wrappers	13207										6179:array_subscript_handler	13509								3816:array_typanalyze										
13509	_pg_foreign_data_wrappers	13207				c	C				13507			13508	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13512	_foreign_data_wrapper_options	13207										6179:array_subscript_handler	13513								3816:array_typanalyze										
13513	foreign_data_wrapper_options	13207				c	C				13511			13512	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13516	_foreign_data_wrappers	13207										6179:array_subscript_handler	13517								3816:array_typanalyze										
13517	foreign_data_wrappers	13207				c	C				13515			13516	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13520	__pg_foreign_servers	13207										6179:array_subscript_handler	13521								3816:array_typanalyze										
13521	_pg_foreign_servers	13207				c	C				13519			13520	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13525	_foreign_server_options	13207										6179:array_subscript_handler	13526								3816:array_typanalyze										
13526	foreign_server_options	13207				c	C				13524			13525	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13529	_foreign_servers	13207										6179:array_subscript_handler	13530								3816:array_typanalyze										
13530	foreign_servers	13207				c	C				13528			13529	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13533	__pg_foreign_tables	13207										6179:array_subscript_handler	13534								3816:array_typanalyze										
13534	_pg_foreign_tables	13207				c	C				13532			13533	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13538	_foreign_table_options	13207										6179:array_subscript_handler	13539								3816:array_typanalyze										
13539	foreign_table_options	13207				c	C				13537			13538	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13542	_foreign_tables	13207										6179:array_subscript_handler	13543								3816:array_typanalyze										
13543	foreign_tables	13207				c	C				13541			13542	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13546	__pg_user_mappings	13207										6179:array_subscript_handler	13547								3816:array_typanalyze										
13547		13207				c	C				13545			13546	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13551	_user_mapping_options	13207										6179:array_subscript_handler	13552								3816:array_typanalyze										
13552	user_mapping_options	13207				c	C				13550			13551	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													
13556	_user_mappings	13207										6179:array_subscript_handler	13557								3816:array_typanalyze										
13557	user_mappings	13207				c	C				13555			13556	2290:record_in	2291:record_out	2402:record_recv	2403:record_send													

"""#
}
