// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_operator`.
    static let pgOperator1: StaticString = #"""
oid	oprname	oprnamespace	oprowner	oprkind	oprcanmerge	oprcanhash	oprleft	oprright	oprresult	oprcom	oprnegate	oprcode	oprrest	oprjoin
\N	=	11	10	b	f	f	0	23	16	0	0	125:box_overlap	-	-
15					t	t	23	20		416	36	852:int48eq	101:eqsel	105:eqjoinsel
36	<>						23	20		417	15	853:int48ne	102:neqsel	106:neqjoinsel
37	<						23	20		419	82	854:int48lt	103:scalarltsel	107:scalarltjoinsel
58	<						16	16		59	1695	56:boollt	103:scalarltsel	107:scalarltjoinsel
59	>						16	16		58	1694	57:boolgt	104:scalargtsel	108:scalargtjoinsel
76	>						23	20		418	80	855:int48gt	104:scalargtsel	108:scalargtjoinsel
80	<=						23	20		430	76	856:int48le	336:scalarlesel	386:scalarlejoinsel
82	>=						23	20		420	37	857:int48ge	337:scalargesel	398:scalargejoinsel
85	<>						16	16		85	91	84:boolne	102:neqsel	106:neqjoinsel
91					t	t	16	16		91	85	60:booleq	101:eqsel	105:eqjoinsel
92					t	t	18	18		92	630	61:chareq	101:eqsel	105:eqjoinsel
93					t	t	19	19		93	643	62:nameeq	101:eqsel	105:eqjoinsel
94					t	t	21	21		94	519	63:int2eq	101:eqsel	105:eqjoinsel
95	<						21	21		520	524	64:int2lt	103:scalarltsel	107:scalarltjoinsel
96					t	t	23			96	518	65:int4eq	101:eqsel	105:eqjoinsel
97	<						23			521	525	66:int4lt	103:scalarltsel	107:scalarltjoinsel
98					t	t	25	25		98	531	67:texteq	101:eqsel	105:eqjoinsel
254					t	t	19	25		260	259	240:nameeqtext	101:eqsel	105:eqjoinsel
255	<						19	25		264	257	241:namelttext	103:scalarltsel	107:scalarltjoinsel
256	<=						19	25		263	258	242:nameletext	336:scalarlesel	386:scalarlejoinsel
257	>=						19	25		262	255	243:namegetext	337:scalargesel	398:scalargejoinsel
258	>						19	25		261	256	244:namegttext	104:scalargtsel	108:scalargtjoinsel
259	<>						19	25		265	254	245:namenetext	102:neqsel	106:neqjoinsel
260					t	t	25	19		254	265	247:texteqname	101:eqsel	105:eqjoinsel
261	<						25	19		258	263	248:textltname	103:scalarltsel	107:scalarltjoinsel
262	<=						25	19		257	264	249:textlename	336:scalarlesel	386:scalarlejoinsel
263	>=						25	19		256	261	250:textgename	337:scalargesel	398:scalargejoinsel
264	>						25	19		255	262	251:textgtname	104:scalargtsel	108:scalargtjoinsel
265	<>						25	19		259	260	252:textnename	102:neqsel	106:neqjoinsel
349	||						5078	5077	5078			378:array_append		
352						t	28	28		352	3315	68:xideq	101:eqsel	105:eqjoinsel
353							28				3316	1319:xideqint4	101:eqsel	105:eqjoinsel
374	||						5077	5078	5078			379:array_prepend		
375	||						5078	5078	5078			383:array_cat		
385						t	29	29		385		69:cideq	101:eqsel	105:eqjoinsel
387					t	t	27	27		387	402	1292:tideq	101:eqsel	105:eqjoinsel
402	<>						27	27		402	387	1265:tidne	102:neqsel	106:neqjoinsel
410					t	t	20	20		410	411	467:int8eq	101:eqsel	105:eqjoinsel
411	<>						20	20		411	410	468:int8ne	102:neqsel	106:neqjoinsel
412	<						20	20		413	415	469:int8lt	103:scalarltsel	107:scalarltjoinsel
413	>						20	20		412	414	470:int8gt	104:scalargtsel	108:scalargtjoinsel
414	<=						20	20		415	413	471:int8le	336:scalarlesel	386:scalarlejoinsel
415	>=						20	20		414	412	472:int8ge	337:scalargesel	398:scalargejoinsel
416					t	t	20			15	417	474:int84eq	101:eqsel	105:eqjoinsel
417	<>						20			36	416	475:int84ne	102:neqsel	106:neqjoinsel
418	<						20			76	430	476:int84lt	103:scalarltsel	107:scalarltjoinsel
419	>						20			37	420	477:int84gt	104:scalargtsel	108:scalargtjoinsel
420	<=						20			82	419	478:int84le	336:scalarlesel	386:scalarlejoinsel
430	>=						20			80	418	479:int84ge	337:scalargesel	398:scalargejoinsel
433	@>						603	600		511		193:box_contain_pt	1302:contsel	1303:contjoinsel
439	%						20	20	20			945:int8mod		
473	@			l				20	20			1230:int8abs		
484	-			l				20	20			462:int8um		
485	<<						604	604				341:poly_left	1300:positionsel	1301:positionjoinsel
486	&<						604	604				342:poly_overleft	1300:positionsel	1301:positionjoinsel
487	&>						604	604				343:poly_overright	1300:positionsel	1301:positionjoinsel
488	>>						604	604				344:poly_right	1300:positionsel	1301:positionjoinsel
489	<@						604	604		490		345:poly_contained	1302:contsel	1303:contjoinsel
490	@>						604	604		489		340:poly_contain	1302:contsel	1303:contjoinsel
491	~=						604	604		491		339:poly_same	101:eqsel	105:eqjoinsel
492	&&						604	604		492		346:poly_overlap	139:areasel	140:areajoinsel
493	<<						603	603				188:box_left	1300:positionsel	1301:positionjoinsel
494	&<						603	603				189:box_overleft	1300:positionsel	1301:positionjoinsel
495	&>						603	603				190:box_overright	1300:positionsel	1301:positionjoinsel
496	>>						603	603				191:box_right	1300:positionsel	1301:positionjoinsel
497	<@						603	603		498		192:box_contained	1302:contsel	1303:contjoinsel
498	@>						603	603		497		187:box_contain	1302:contsel	1303:contjoinsel
499	~=						603	603		499		186:box_same	101:eqsel	105:eqjoinsel
500	&&						603	603		500			139:areasel	140:areajoinsel
501	>=						603	603		505	504	126:box_ge	139:areasel	140:areajoinsel
502	>						603	603		504	505	127:box_gt	139:areasel	140:areajoinsel
503							603	603		503		128:box_eq	101:eqsel	105:eqjoinsel
504	<						603	603		502	501	129:box_lt	139:areasel	140:areajoinsel
505	<=						603	603		501	502	130:box_le	139:areasel	140:areajoinsel
506	>^						600	600				131:point_above	1300:positionsel	1301:positionjoinsel
507	<<						600	600				132:point_left	1300:positionsel	1301:positionjoinsel
508	>>						600	600				133:point_right	1300:positionsel	1301:positionjoinsel
509	<^						600	600				134:point_below	1300:positionsel	1301:positionjoinsel
510	~=						600	600		510	713	135:point_eq	101:eqsel	105:eqjoinsel
511	<@						600	603		433		136:on_pb	1302:contsel	1303:contjoinsel
512	<@						600	602		755		137:on_ppath		
513	@@			l				603	600			138:box_center		
514	*						23		23	514		141:int4mul		
517	<->						600	600	701	517		991:point_distance		
518	<>						23			518	96	144:int4ne	102:neqsel	106:neqjoinsel
519	<>						21	21		519	94	145:int2ne	102:neqsel	106:neqjoinsel
520	>						21	21		95	522	146:int2gt	104:scalargtsel	108:scalargtjoinsel
521	>						23			97	523	147:int4gt	104:scalargtsel	108:scalargtjoinsel
522	<=						21	21		524	520	148:int2le	336:scalarlesel	386:scalarlejoinsel
523	<=						23			525	521	149:int4le	336:scalarlesel	386:scalarlejoinsel
524	>=						21	21		522	95	151:int2ge	337:scalargesel	398:scalargejoinsel
525	>=						23			523	97	150:int4ge	337:scalargesel	398:scalargejoinsel
526	*						21	21	21	526		152:int2mul		
527	/						21	21	21			153:int2div		
528	/						23		23			154:int4div		
529	%						21	21	21			155:int2mod		
530	%						23		23			156:int4mod		
531	<>						25	25		531	98	157:textne	102:neqsel	106:neqjoinsel
532					t	t	21			533	538	158:int24eq	101:eqsel	105:eqjoinsel
533					t	t	23	21		532	539	159:int42eq	101:eqsel	105:eqjoinsel
534	<						21			537	542	160:int24lt	103:scalarltsel	107:scalarltjoinsel
535	<						23	21		536	543	161:int42lt	103:scalarltsel	107:scalarltjoinsel
536	>						21			535	540	162:int24gt	104:scalargtsel	108:scalargtjoinsel
537	>						23	21		534	541	163:int42gt	104:scalargtsel	108:scalargtjoinsel
538	<>						21			539	532	164:int24ne	102:neqsel	106:neqjoinsel
539	<>						23	21		538	533	165:int42ne	102:neqsel	106:neqjoinsel
540	<=						21			543	536	166:int24le	336:scalarlesel	386:scalarlejoinsel
541	<=						23	21		542	537	167:int42le	336:scalarlesel	386:scalarlejoinsel
542	>=						21			541	534	168:int24ge	337:scalargesel	398:scalargejoinsel
543	>=						23	21		540	535	169:int42ge	337:scalargesel	398:scalargejoinsel
544	*						21		23	545		170:int24mul		
545	*						23	21	23	544		171:int42mul		
546	/						21		23			172:int24div		
547	/						23	21	23			173:int42div		
550	+						21	21	21	550		176:int2pl		
551	+						23		23	551		177:int4pl		
552	+						21		23	553		178:int24pl		
553	+						23	21	23	552		179:int42pl		
554	-						21	21	21			180:int2mi		
555	-						23		23			181:int4mi		
556	-						21		23			182:int24mi		
557	-						23	21	23			183:int42mi		
558	-			l					23			212:int4um		
559	-			l				21	21			213:int2um		
584	-			l				700	700			206:float4um		
585	-			l				701	701			220:float8um		
586	+						700	700	700	586		204:float4pl		
587	-						700	700	700			205:float4mi		
588	/						700	700	700			203:float4div		
589	*						700	700	700	589		202:float4mul		
590	@			l				700	700			207:float4abs		
591	+						701	701	701	591		218:float8pl		
592	-						701	701	701			219:float8mi		
593	/						701	701	701			217:float8div		
594	*						701	701	701	594		216:float8mul		
595	@			l				701	701			221:float8abs		
596	|/			l				701	701			230:dsqrt		
597	||/			l				701	701			231:dcbrt		
606	<->						603	600	701	615		357:dist_bp		
607					t	t	26	26		607	608	184:oideq	101:eqsel	105:eqjoinsel
608	<>						26	26		608	607	185:oidne	102:neqsel	106:neqjoinsel
609	<						26	26		610	612	716:oidlt	103:scalarltsel	107:scalarltjoinsel
610	>						26	26		609	611	1638:oidgt	104:scalargtsel	108:scalargtjoinsel
611	<=						26	26		612	610	717:oidle	336:scalarlesel	386:scalarlejoinsel
612	>=						26	26		611	609	1639:oidge	337:scalargesel	398:scalargejoinsel
613	<->						600	628	701	760		725:dist_pl		
614	<->						600	601	701	761		363:dist_ps		
615	<->						600	603	701	606		364:dist_pb		
616	<->						601	628	701	762		727:dist_sl		
617	<->						601	603	701	763		365:dist_sb		
618	<->						600	602	701	784		371:dist_ppath		
620					t	t	700	700		620	621	287:float4eq	101:eqsel	105:eqjoinsel
621	<>						700	700		621	620	288:float4ne	102:neqsel	106:neqjoinsel
622	<						700	700		623	625	289:float4lt	103:scalarltsel	107:scalarltjoinsel
623	>						700	700		622	624	291:float4gt	104:scalargtsel	108:scalargtjoinsel
624	<=						700	700		625	623	290:float4le	336:scalarlesel	386:scalarlejoinsel
625	>=						700	700		624	622	292:float4ge	337:scalargesel	398:scalargejoinsel
630	<>						18	18		630	92	70:charne	102:neqsel	106:neqjoinsel
631	<						18	18		633	634	1246:charlt	103:scalarltsel	107:scalarltjoinsel
632	<=						18	18		634	633	72:charle	336:scalarlesel	386:scalarlejoinsel
633	>						18	18		631	632	73:chargt	104:scalargtsel	108:scalargtjoinsel
634	>=						18	18		632	631	74:charge	337:scalargesel	398:scalargejoinsel
639	~						19	25			640	79:nameregexeq	1818:regexeqsel	1824:regexeqjoinsel
640	!~						19	25			639	1252:nameregexne	1821:regexnesel	1827:regexnejoinsel
641	~						25	25			642	1254:textregexeq	1818:regexeqsel	1824:regexeqjoinsel
642	!~						25	25			641	1256:textregexne	1821:regexnesel	1827:regexnejoinsel
643	<>						19	19		643	93	659:namene	102:neqsel	106:neqjoinsel
644	<>						30	30		644	649	619:oidvectorne	102:neqsel	106:neqjoinsel
645	<						30	30		646	648	677:oidvectorlt	103:scalarltsel	107:scalarltjoinsel
646	>						30	30		645	647	681:oidvectorgt	104:scalargtsel	108:scalargtjoinsel
647	<=						30	30		648	646	678:oidvectorle	336:scalarlesel	386:scalarlejoinsel
648	>=						30	30		647	645	680:oidvectorge	337:scalargesel	398:scalargejoinsel
649					t	t	30	30		649	644	679:oidvectoreq	101:eqsel	105:eqjoinsel
654	||						25	25	25			1258:textcat		
660	<						19	19		662	663	655:namelt	103:scalarltsel	107:scalarltjoinsel
661	<=						19	19		663	662	656:namele	336:scalarlesel	386:scalarlejoinsel
662	>						19	19		660	661	657:namegt	104:scalargtsel	108:scalargtjoinsel
663	>=						19	19		661	660	658:namege	337:scalargesel	398:scalargejoinsel
664	<						25	25		666	667	740:text_lt	103:scalarltsel	107:scalarltjoinsel
665	<=						25	25		667	666	741:text_le	336:scalarlesel	386:scalarlejoinsel
666	>						25	25		664	665	742:text_gt	104:scalargtsel	108:scalargtjoinsel
667	>=						25	25		665	664	743:text_ge	337:scalargesel	398:scalargejoinsel
670					t	t	701	701		670	671	293:float8eq	101:eqsel	105:eqjoinsel
671	<>						701	701		671	670	294:float8ne	102:neqsel	106:neqjoinsel
672	<						701	701		674	675	295:float8lt	103:scalarltsel	107:scalarltjoinsel
673	<=						701	701		675	674	296:float8le	336:scalarlesel	386:scalarlejoinsel
674	>						701	701		672	673	297:float8gt	104:scalargtsel	108:scalargtjoinsel
675	>=						701	701		673	672	298:float8ge	337:scalargesel	398:scalargejoinsel
682	@			l				21	21			1253:int2abs		
684	+						20	20	20	684		463:int8pl		
685	-						20	20	20			464:int8mi		
686	*						20	20	20	686		465:int8mul		
687	/						20	20	20			466:int8div		
688	+						20		20	692		1274:int84pl		
689	-						20		20			1275:int84mi		
690	*						20		20	694		1276:int84mul		
691	/						20		20			1277:int84div		
692	+						23	20	20	688		1278:int48pl		
693	-						23	20	20			1279:int48mi		
694	*						23	20	20	690		1280:int48mul		
695	/						23	20	20			1281:int48div		
706	<->						603	603	701	706		978:box_distance		
707	<->						602	602	701	707		370:path_distance		
708	<->						628	628	701	708		239:line_distance		
709	<->						601	601	701	709		361:lseg_distance		
712	<->						604	604	701	712		729:poly_distance		
713	<>						600	600		713	510	988:point_ne	102:neqsel	106:neqjoinsel
731	+						600	600	600	731		1441:point_add		
732	-						600	600	600			1442:point_sub		
733	*						600	600	600	733		1443:point_mul		
734	/						600	600	600			1444:point_div		
735	+						602	602	602	735		1435:path_add		
736	+						602	600	602			1436:path_add_pt		
737	-						602	600	602			1437:path_sub_pt		
738	*						602	600	602			1438:path_mul_pt		
739	/						602	600	602			1439:path_div_pt		
755	@>						602	600		512		1426:path_contain_pt		
756	<@						600	604		757		1429:pt_contained_poly	1302:contsel	1303:contjoinsel
757	@>						604	600		756		1428:poly_contain_pt	1302:contsel	1303:contjoinsel
758	<@						600	718		759		1478:pt_contained_circle	1302:contsel	1303:contjoinsel
759	@>						718	600		758		1477:circle_contain_pt	1302:contsel	1303:contjoinsel
760	<->						628	600	701	613		702:dist_lp		
761	<->						601	600	701	614		380:dist_sp		
762	<->						628	601	701	616		704:dist_ls		
763	<->						603	601	701	617		381:dist_bs		
773	@			l					23			1251:int4abs		
784	<->						602	600	701	618		421:dist_pathp		
792							602	602		792		984:path_n_eq	101:eqsel	105:eqjoinsel
793	<						602	602		794		982:path_n_lt		
794	>						602	602		793		983:path_n_gt		
795	<=						602	602		796		985:path_n_le		
796	>=						602	602		795		986:path_n_ge		
797	#			l				602	23			1432:path_npoints		
798	?#						602	602				973:path_inter		
799	@-@			l				602	701			987:path_length		
800	>^						603	603				115:box_above_eq	1300:positionsel	1301:positionjoinsel
801	<^						603	603				116:box_below_eq	1300:positionsel	1301:positionjoinsel
802	?#						603	603					139:areasel	140:areajoinsel
803	#						603	603	603			980:box_intersect		
804	+						603	600	603			1422:box_add		
805	-						603	600	603			1423:box_sub		
806	*						603	600	603			1424:box_mul		
807	/						603	600	603			1425:box_div		
808	?-						600	600		808		990:point_horiz		
809	?|						600	600		809		989:point_vert		
818	+						20	21	20	822		837:int82pl		
819	-						20	21	20			838:int82mi		
820	*						20	21	20	824		839:int82mul		
821	/						20	21	20			840:int82div		
822	+						21	20	20	818		841:int28pl		
823	-						21	20	20			942:int28mi		
824	*						21	20	20	820		943:int28mul		
825	/						21	20	20			948:int28div		
843	*						790	700	790	845		846:cash_mul_flt4		
844	/						790	700	790			847:cash_div_flt4		
845	*						700	790	790	843		848:flt4_mul_cash		
900					t		790	790		900	901	888:cash_eq	101:eqsel	105:eqjoinsel
901	<>						790	790		901	900	889:cash_ne	102:neqsel	106:neqjoinsel
902	<						790	790		903	905	890:cash_lt	103:scalarltsel	107:scalarltjoinsel
903	>						790	790		902	904	892:cash_gt	104:scalargtsel	108:scalargtjoinsel
904	<=						790	790		905	903	891:cash_le	336:scalarlesel	386:scalarlejoinsel
905	>=						790	790		904	902	893:cash_ge	337:scalargesel	398:scalargejoinsel
906	+						790	790	790	906		894:cash_pl		
907	-						790	790	790			895:cash_mi		
908	*						790	701	790	916		896:cash_mul_flt8		
909	/						790	701	790			897:cash_div_flt8		
912	*						790		790	917		864:cash_mul_int4		
913	/						790		790			865:cash_div_int4		
914	*						790	21	790	918		866:cash_mul_int2		
915	/						790	21	790			867:cash_div_int2		
916	*						701	790	790	908		919:flt8_mul_cash		
917	*						23	790	790	912		862:int4_mul_cash		
918	*						21	790	790	914		863:int2_mul_cash		
931	<<						869	869		933		927:network_sub	3560:networksel	3561:networkjoinsel
932	<<=						869	869		934		928:network_subeq	3560:networksel	3561:networkjoinsel
933	>>						869	869		931		929:network_sup	3560:networksel	3561:networkjoinsel
934	>>=						869	869		932		930:network_supeq	3560:networksel	3561:networkjoinsel
965	^						701	701	701			232:dpow		
966	+						1034	1033	1034			1035:aclinsert		
967	-						1034	1033	1034			1036:aclremove		
968	@>						1034	1033				1037:aclcontains		
969	@@			l				601	600			225:lseg_center		
971	@@			l				604	600			227:poly_center		
974						t	1033	1033		974		1062:aclitemeq	101:eqsel	105:eqjoinsel
1038	^						1700	1700	1700			1739:numeric_power		
1054					t	t	1042	1042		1054	1057	1048:bpchareq	101:eqsel	105:eqjoinsel
1055	~						1042	25			1056	1658:bpcharregexeq	1818:regexeqsel	1824:regexeqjoinsel
1056	!~						1042	25			1055	1659:bpcharregexne	1821:regexnesel	1827:regexnejoinsel
1057	<>						1042	1042		1057	1054	1053:bpcharne	102:neqsel	106:neqjoinsel
1058	<						1042	1042		1060	1061	1049:bpcharlt	103:scalarltsel	107:scalarltjoinsel
1059	<=						1042	1042		1061	1060	1050:bpcharle	336:scalarlesel	386:scalarlejoinsel
1060	>						1042	1042		1058	1059	1051:bpchargt	104:scalargtsel	108:scalargtjoinsel
1061	>=						1042	1042		1059	1058	1052:bpcharge	337:scalargesel	398:scalargejoinsel
1070					t	t	2277	2277		1070	1071	744:array_eq	101:eqsel	105:eqjoinsel
1071	<>						2277	2277		1071	1070	390:array_ne	102:neqsel	106:neqjoinsel
1072	<						2277	2277		1073	1075	391:array_lt	103:scalarltsel	107:scalarltjoinsel
1073	>						2277	2277		1072	1074	392:array_gt	104:scalargtsel	108:scalargtjoinsel
1074	<=						2277	2277		1075	1073	393:array_le	336:scalarlesel	386:scalarlejoinsel
1075	>=						2277	2277		1074	1072	396:array_ge	337:scalargesel	398:scalargejoinsel
1076	+						1082	1186	1114	2551		2071:date_pl_interval		
1077	-						1082	1186	1114			2072:date_mi_interval		
1093					t	t	1082	1082		1093	1094	1086:date_eq	101:eqsel	105:eqjoinsel
1094	<>						1082	1082		1094	1093	1091:date_ne	102:neqsel	106:neqjoinsel
1095	<						1082	1082		1097	1098	1087:date_lt	103:scalarltsel	107:scalarltjoinsel
1096	<=						1082	1082		1098	1097	1088:date_le	336:scalarlesel	386:scalarlejoinsel
1097	>						1082	1082		1095	1096	1089:date_gt	104:scalargtsel	108:scalargtjoinsel
1098	>=						1082	1082		1096	1095	1090:date_ge	337:scalargesel	398:scalargejoinsel
1099	-						1082	1082	23			1140:date_mi		
1100	+						1082		1082	2555		1141:date_pli		
1101	-						1082		1082			1142:date_mii		
1108					t	t	1083	1083		1108	1109	1145:time_eq	101:eqsel	105:eqjoinsel
1109	<>						1083	1083		1109	1108	1106:time_ne	102:neqsel	106:neqjoinsel
1110	<						1083	1083		1112	1113	1102:time_lt	103:scalarltsel	107:scalarltjoinsel
1111	<=						1083	1083		1113	1112	1103:time_le	336:scalarlesel	386:scalarlejoinsel
1112	>						1083	1083		1110	1111	1104:time_gt	104:scalargtsel	108:scalargtjoinsel
1113	>=						1083	1083		1111	1110	1105:time_ge	337:scalargesel	398:scalargejoinsel
1116	+						700	701	701	1126		281:float48pl		
1117	-						700	701	701			282:float48mi		
1118	/						700	701	701			280:float48div		
1119	*						700	701	701	1129		279:float48mul		
1120					t	t	700	701		1130	1121	299:float48eq	101:eqsel	105:eqjoinsel
1121	<>						700	701		1131	1120	300:float48ne	102:neqsel	106:neqjoinsel
1122	<						700	701		1133	1125	301:float48lt	103:scalarltsel	107:scalarltjoinsel
1123	>						700	701		1132	1124	303:float48gt	104:scalargtsel	108:scalargtjoinsel
1124	<=						700	701		1135	1123	302:float48le	336:scalarlesel	386:scalarlejoinsel
1125	>=						700	701		1134	1122	304:float48ge	337:scalargesel	398:scalargejoinsel
1126	+						701	700	701	1116		285:float84pl		
1127	-						701	700	701			286:float84mi		
1128	/						701	700	701			284:float84div		
1129	*						701	700	701	1119		283:float84mul		
1130					t	t	701	700		1120	1131	305:float84eq	101:eqsel	105:eqjoinsel
1131	<>						701	700		1121	1130	306:float84ne	102:neqsel	106:neqjoinsel
1132	<						701	700		1123	1135	307:float84lt	103:scalarltsel	107:scalarltjoinsel
1133	>						701	700		1122	1134	309:float84gt	104:scalargtsel	108:scalargtjoinsel
1134	<=						701	700		1125	1133	308:float84le	336:scalarlesel	386:scalarlejoinsel
1135	>=						701	700		1124	1132	310:float84ge	337:scalargesel	398:scalargejoinsel
1201					t	t	869	869		1201	1202	920:network_eq	101:eqsel	105:eqjoinsel
1202	<>						869	869		1202	1201	925:network_ne	102:neqsel	106:neqjoinsel
1203	<						869	869		1205	1206	921:network_lt	103:scalarltsel	107:scalarltjoinsel
1204	<=						869	869		1206	1205	922:network_le	336:scalarlesel	386:scalarlejoinsel
1205	>						869	869		1203	1204	923:network_gt	104:scalargtsel	108:scalargtjoinsel
1206	>=						869	869		1204	1203	924:network_ge	337:scalargesel	398:scalargejoinsel
1207	~~						19	25			1208	858:namelike	1819:likesel	1825:likejoinsel
1208	!~~						19	25			1207	859:namenlike	1822:nlikesel	1828:nlikejoinsel
1209	~~						25	25			1210	850:textlike	1819:likesel	1825:likejoinsel
1210	!~~						25	25			1209	851:textnlike	1822:nlikesel	1828:nlikejoinsel
1211	~~						1042	25			1212	1631:bpcharlike	1819:likesel	1825:likejoinsel
1212	!~~						1042	25			1211	1632:bpcharnlike	1822:nlikesel	1828:nlikejoinsel
1220					t	t	829	829		1220	1221	830:macaddr_eq	101:eqsel	105:eqjoinsel
1221	<>						829	829		1221	1220	835:macaddr_ne	102:neqsel	106:neqjoinsel
1222	<						829	829		1224	1225	831:macaddr_lt	103:scalarltsel	107:scalarltjoinsel
1223	<=						829	829		1225	1224	832:macaddr_le	336:scalarlesel	386:scalarlejoinsel
1224	>						829	829		1222	1223	833:macaddr_gt	104:scalargtsel	108:scalargtjoinsel
1225	>=						829	829		1223	1222	834:macaddr_ge	337:scalargesel	398:scalargejoinsel
1226	~*						19	25			1227	1240:nameicregexeq	1820:icregexeqsel	1826:icregexeqjoinsel
1227	!~*						19	25			1226	1241:nameicregexne	1823:icregexnesel	1829:icregexnejoinsel
1228	~*						25	25			1229	1238:texticregexeq	1820:icregexeqsel	1826:icregexeqjoinsel
1229	!~*						25	25			1228	1239:texticregexne	1823:icregexnesel	1829:icregexnejoinsel
1234	~*						1042	25			1235	1656:bpcharicregexeq	1820:icregexeqsel	1826:icregexeqjoinsel
1235	!~*						1042	25			1234	1657:bpcharicregexne	1823:icregexnesel	1829:icregexnejoinsel
1320					t	t	1184	1184		1320	1321	1152:timestamptz_eq	101:eqsel	105:eqjoinsel
1321	<>						1184	1184		1321	1320	1153:timestamptz_ne	102:neqsel	106:neqjoinsel
1322	<						1184	1184		1324	1325	1154:timestamptz_lt	103:scalarltsel	107:scalarltjoinsel
1323	<=						1184	1184		1325	1324	1155:timestamptz_le	336:scalarlesel	386:scalarlejoinsel
1324	>						1184	1184		1322	1323	1157:timestamptz_gt	104:scalargtsel	108:scalargtjoinsel
1325	>=						1184	1184		1323	1322	1156:timestamptz_ge	337:scalargesel	398:scalargejoinsel
1327	+						1184	1186	1184	2554		1189:timestamptz_pl_interval		
1328	-						1184	1184	1186			1188:timestamptz_mi		
1329	-						1184	1186	1184			1190:timestamptz_mi_interval		
1330					t	t	1186	1186		1330	1331	1162:interval_eq	101:eqsel	105:eqjoinsel
1331	<>						1186	1186		1331	1330	1163:interval_ne	102:neqsel	106:neqjoinsel
1332	<						1186	1186		1334	1335	1164:interval_lt	103:scalarltsel	107:scalarltjoinsel
1333	<=						1186	1186		1335	1334	1165:interval_le	336:scalarlesel	386:scalarlejoinsel
1334	>						1186	1186		1332	1333	1167:interval_gt	104:scalargtsel	108:scalargtjoinsel
1335	>=						1186	1186		1333	1332	1166:interval_ge	337:scalargesel	398:scalargejoinsel
1336	-			l				1186	1186			1168:interval_um		
1337	+						1186	1186	1186	1337		1169:interval_pl		
1338	-						1186	1186	1186			1170:interval_mi		
1360	+						1082	1083	1114	1363		1272:datetime_pl		
1361	+						1082	1266	1184	1366		1297:datetimetz_pl		
1363	+						1083	1082	1114	1360		1296:timedate_pl		
1366	+						1266	1082	1184	1361		1298:timetzdate_pl		
1383	<->						604	718	701	1523		785:dist_polyc		
1399	-						1083	1083	1186			1690:time_mi_time		
1420	@@			l				718	600			1472:circle_center		
1500							718	718		1500	1501	1462:circle_eq	101:eqsel	105:eqjoinsel
1501	<>						718	718		1501	1500	1463:circle_ne	102:neqsel	106:neqjoinsel
1502	<						718	718		1503	1505	1464:circle_lt	139:areasel	140:areajoinsel
1503	>						718	718		1502	1504	1465:circle_gt	139:areasel	140:areajoinsel
1504	<=						718	718		1505	1503	1466:circle_le	139:areasel	140:areajoinsel
1505	>=						718	718		1504	1502	1467:circle_ge	139:areasel	140:areajoinsel
1506	<<						718	718				1454:circle_left	1300:positionsel	1301:positionjoinsel
1507	&<						718	718				1455:circle_overleft	1300:positionsel	1301:positionjoinsel
1508	&>						718	718				1456:circle_overright	1300:positionsel	1301:positionjoinsel
1509	>>						718	718				1457:circle_right	1300:positionsel	1301:positionjoinsel
1510	<@						718	718		1511		1458:circle_contained	1302:contsel	1303:contjoinsel
1511	@>						718	718		1510		1453:circle_contain	1302:contsel	1303:contjoinsel
1512	~=						718	718		1512		1452:circle_same	101:eqsel	105:eqjoinsel
1513	&&						718	718		1513		1459:circle_overlap	139:areasel	140:areajoinsel
1514	|>>						718	718				1461:circle_above	1300:positionsel	1301:positionjoinsel
1515	<<|						718	718				1460:circle_below	1300:positionsel	1301:positionjoinsel
1516	+						718	600	718			1146:circle_add_pt		
1517	-						718	600	718			1147:circle_sub_pt		
1518	*						718	600	718			1148:circle_mul_pt		
1519	/						718	600	718			1149:circle_div_pt		
1520	<->						718	718	701	1520		1471:circle_distance		
1521	#			l				604	23			1445:poly_npoints		
1522	<->						600	718	701	3291		1476:dist_pc		
1523	<->						718	604	701	1383		728:dist_cpoly		
1525	?#						601	601		1525		994:lseg_intersect		
1526	?||						601	601		1526		995:lseg_parallel		
1527	?-|						601	601		1527		996:lseg_perp		
1528	?-			l				601				998:lseg_horizontal		
1529	?|			l				601				997:lseg_vertical		
1535							601	601		1535	1586	999:lseg_eq	101:eqsel	105:eqjoinsel
1536	#						601	601	600	1536		362:lseg_interpt		
1537	?#						601	628				277:inter_sl		
1538	?#						601	603				373:inter_sb		
1539	?#						628	603				278:inter_lb		
1546	<@						600	628				959:on_pl		
1547	<@						600	601				369:on_ps		
1548	<@						601	628				960:on_sl		
1549	<@						601	603				372:on_sb		
1550					t	t	1266	1266		1550	1551	1352:timetz_eq	101:eqsel	105:eqjoinsel
1551	<>						1266	1266		1551	1550	1353:timetz_ne	102:neqsel	106:neqjoinsel
1552	<						1266	1266		1554	1555	1354:timetz_lt	103:scalarltsel	107:scalarltjoinsel
1553	<=						1266	1266		1555	1554	1355:timetz_le	336:scalarlesel	386:scalarlejoinsel
1554	>						1266	1266		1552	1553	1357:timetz_gt	104:scalargtsel	108:scalargtjoinsel
1555	>=						1266	1266		1553	1552	1356:timetz_ge	337:scalargesel	398:scalargejoinsel
1557	##						600	628	600			961:close_pl		
1558	##						600	601	600			366:close_ps		
1559	##						600	603	600			367:close_pb		
1567	##						601	603	600			368:close_sb		
1577	##						628	601	600			1488:close_ls		
1578	##						601	601	600			1489:close_lseg		
1583	*						1186	701	1186	1584		1618:interval_mul		
1584	*						701	1186	1186	1583		1624:mul_d_interval		
1585	/						1186	701	1186			1326:interval_div		
1586	<>						601	601		1586	1535	1482:lseg_ne	102:neqsel	106:neqjoinsel
1587	<						601	601		1589	1590	1483:lseg_lt		
1588	<=						601	601		1590	1589	1484:lseg_le		
1589	>						601	601		1587	1588	1485:lseg_gt		
1590	>=						601	601		1588	1587	1486:lseg_ge		
1591	@-@			l				601	701			1487:lseg_length		
1611	?#						628	628		1611		1495:line_intersect		
1612	?||						628	628		1612		1496:line_parallel		
1613	?-|						628	628		1613		1497:line_perp		
1614	?-			l				628				1499:line_horizontal		
1615	?|			l				628				1498:line_vertical		
1616							628	628		1616		1492:line_eq	101:eqsel	105:eqjoinsel
1617	#						628	628	600	1617		1494:line_interpt		
1625	~~*						19	25			1626	1635:nameiclike	1814:iclikesel	1816:iclikejoinsel
1626	!~~*						19	25			1625	1636:nameicnlike	1815:icnlikesel	1817:icnlikejoinsel
1627	~~*						25	25			1628	1633:texticlike	1814:iclikesel	1816:iclikejoinsel
1628	!~~*						25	25			1627	1634:texticnlike	1815:icnlikesel	1817:icnlikejoinsel
1629	~~*						1042	25			1630	1660:bpchariclike	1814:iclikesel	1816:iclikejoinsel
1630	!~~*						1042	25			1629	1661:bpcharicnlike	1815:icnlikesel	1817:icnlikejoinsel
1694	<=						16	16		1695	59	1691:boolle	336:scalarlesel	386:scalarlejoinsel
1695	>=						16	16		1694	58	1692:boolge	337:scalargesel	398:scalargejoinsel
1751	-			l				1700	1700			1771:numeric_uminus		
1752					t	t	1700	1700		1752	1753	1718:numeric_eq	101:eqsel	105:eqjoinsel
1753	<>						1700	1700		1753	1752	1719:numeric_ne	102:neqsel	106:neqjoinsel
1754	<						1700	1700		1756	1757	1722:numeric_lt	103:scalarltsel	107:scalarltjoinsel
1755	<=						1700	1700		1757	1756	1723:numeric_le	336:scalarlesel	386:scalarlejoinsel
1756	>						1700	1700		1754	1755	1720:numeric_gt	104:scalargtsel	108:scalargtjoinsel
1757	>=						1700	1700		1755	1754	1721:numeric_ge	337:scalargesel	398:scalargejoinsel
1758	+						1700	1700	1700	1758		1724:numeric_add		
1759	-						1700	1700	1700			1725:numeric_sub		
1760	*						1700	1700	1700	1760		1726:numeric_mul		
1761	/						1700	1700	1700			1727:numeric_div		
1762	%						1700	1700	1700			1729:numeric_mod		
1763	@			l				1700	1700			1704:numeric_abs		
1784					t		1560	1560		1784	1785	1581:biteq	101:eqsel	105:eqjoinsel
1785	<>						1560	1560		1785	1784	1582:bitne	102:neqsel	106:neqjoinsel
1786	<						1560	1560		1787	1789	1595:bitlt	103:scalarltsel	107:scalarltjoinsel
1787	>						1560	1560		1786	1788	1593:bitgt	104:scalargtsel	108:scalargtjoinsel
1788	<=						1560	1560		1789	1787	1594:bitle	336:scalarlesel	386:scalarlejoinsel
1789	>=						1560	1560		1788	1786	1592:bitge	337:scalargesel	398:scalargejoinsel
1791	&						1560	1560	1560	1791		1673:bitand		
1792	|						1560	1560	1560	1792		1674:bitor		
1793	#						1560	1560	1560	1793		1675:bitxor		
1794	~			l				1560	1560			1676:bitnot		
1795	<<						1560		1560			1677:bitshiftleft		
1796	>>						1560		1560			1678:bitshiftright		
1797	||						1562	1562	1562			1679:bitcat		
1800	+						1083	1186	1083	1849		1747:time_pl_interval		
1801	-						1083	1186	1083			1748:time_mi_interval		
1802	+						1266	1186	1266	2552		1749:timetz_pl_interval		
1803	-						1266	1186	1266			1750:timetz_mi_interval		
1804					t		1562	1562		1804	1805	1666:varbiteq	101:eqsel	105:eqjoinsel
1805	<>						1562	1562		1805	1804	1667:varbitne	102:neqsel	106:neqjoinsel
1806	<						1562	1562		1807	1809	1671:varbitlt	103:scalarltsel	107:scalarltjoinsel
1807	>						1562	1562		1806	1808	1669:varbitgt	104:scalargtsel	108:scalargtjoinsel
1808	<=						1562	1562		1809	1807	1670:varbitle	336:scalarlesel	386:scalarlejoinsel
1809	>=						1562	1562		1808	1806	1668:varbitge	337:scalargesel	398:scalargejoinsel
1849	+						1186	1083	1083	1800		1848:interval_pl_time		
1862					t	t	21	20		1868	1863	1850:int28eq	101:eqsel	105:eqjoinsel
1863	<>						21	20		1869	1862	1851:int28ne	102:neqsel	106:neqjoinsel
1864	<						21	20		1871	1867	1852:int28lt	103:scalarltsel	107:scalarltjoinsel
1865	>						21	20		1870	1866	1853:int28gt	104:scalargtsel	108:scalargtjoinsel
1866	<=						21	20		1873	1865	1854:int28le	336:scalarlesel	386:scalarlejoinsel
1867	>=						21	20		1872	1864	1855:int28ge	337:scalargesel	398:scalargejoinsel
1868					t	t	20	21		1862	1869	1856:int82eq	101:eqsel	105:eqjoinsel
1869	<>						20	21		1863	1868	1857:int82ne	102:neqsel	106:neqjoinsel
1870	<						20	21		1865	1873	1858:int82lt	103:scalarltsel	107:scalarltjoinsel
1871	>						20	21		1864	1872	1859:int82gt	104:scalargtsel	108:scalargtjoinsel
1872	<=						20	21		1867	1871	1860:int82le	336:scalarlesel	386:scalarlejoinsel
1873	>=						20	21		1866	1870	1861:int82ge	337:scalargesel	398:scalargejoinsel
1874	&						21	21	21	1874		1892:int2and		
1875	|						21	21	21	1875		1893:int2or		
1876	#						21	21	21	1876		1894:int2xor		
1877	~			l				21	21			1895:int2not		
1878	<<						21		21			1896:int2shl		
1879	>>						21		21			1897:int2shr		
1880	&						23		23	1880		1898:int4and		
1881	|						23		23	1881		1899:int4or		
1882	#						23		23	1882		1900:int4xor		
1883	~			l					23			1901:int4not		
1884	<<						23		23			1902:int4shl		
1885	>>						23		23			1903:int4shr		
1886	&						20	20	20	1886		1904:int8and		
1887	|						20	20	20	1887		1905:int8or		
1888	#						20	20	20	1888		1906:int8xor		
1889	~			l				20	20			1907:int8not		
1890	<<						20		20			1908:int8shl		
1891	>>						20		20			1909:int8shr		
1916	+			l				20	20			1910:int8up		
1917	+			l				21	21			1911:int2up		
1918	+			l					23			1912:int4up		
1919	+			l				700	700			1913:float4up		
1920	+			l				701	701			1914:float8up		
1921	+			l				1700	1700			1915:numeric_uplus		
1955					t	t	17	17		1955	1956	1948:byteaeq	101:eqsel	105:eqjoinsel
1956	<>						17	17		1956	1955	1953:byteane	102:neqsel	106:neqjoinsel
1957	<						17	17		1959	1960	1949:bytealt	103:scalarltsel	107:scalarltjoinsel
1958	<=						17	17		1960	1959	1950:byteale	336:scalarlesel	386:scalarlejoinsel
1959	>						17	17		1957	1958	1951:byteagt	104:scalargtsel	108:scalargtjoinsel
1960	>=						17	17		1958	1957	1952:byteage	337:scalargesel	398:scalargejoinsel
2016	~~						17	17			2017	2005:bytealike	1819:likesel	1825:likejoinsel
2017	!~~						17	17			2016	2006:byteanlike	1822:nlikesel	1828:nlikejoinsel
2018	||						17	17	17			2011:byteacat		
2060					t	t	1114	1114		2060	2061	2052:timestamp_eq	101:eqsel	105:eqjoinsel
2061	<>						1114	1114		2061	2060	2053:timestamp_ne	102:neqsel	106:neqjoinsel
2062	<						1114	1114		2064	2065	2054:timestamp_lt	103:scalarltsel	107:scalarltjoinsel
2063	<=						1114	1114		2065	2064	2055:timestamp_le	336:scalarlesel	386:scalarlejoinsel
2064	>						1114	1114		2062	2063	2057:timestamp_gt	104:scalargtsel	108:scalargtjoinsel
2065	>=						1114	1114		2063	2062	2056:timestamp_ge	337:scalargesel	398:scalargejoinsel
2066	+						1114	1186	1114	2553		2032:timestamp_pl_interval		
2067	-						1114	1114	1186			2031:timestamp_mi		
2068	-						1114	1186	1114			2033:timestamp_mi_interval		
2314	~<~						25	25		2318	2317	2160:text_pattern_lt	103:scalarltsel	107:scalarltjoinsel
2315	~<=~						25	25		2317	2318	2161:text_pattern_le	336:scalarlesel	386:scalarlejoinsel
2317	~>=~						25	25		2315	2314	2163:text_pattern_ge	337:scalargesel	398:scalargejoinsel
2318	~>~						25	25		2314	2315	2164:text_pattern_gt	104:scalargtsel	108:scalargtjoinsel
2326	~<~						1042	1042		2330	2329	2174:bpchar_pattern_lt	103:scalarltsel	107:scalarltjoinsel
2327	~<=~						1042	1042		2329	2330	2175:bpchar_pattern_le	336:scalarlesel	386:scalarlejoinsel
2329	~>=~						1042	1042		2327	2326	2177:bpchar_pattern_ge	337:scalargesel	398:scalargejoinsel
2330	~>~						1042	1042		2326	2327	2178:bpchar_pattern_gt	104:scalargtsel	108:scalargtjoinsel
2345	<						1082	1114		2375	2348	2338:date_lt_timestamp	103:scalarltsel	107:scalarltjoinsel
2346	<=						1082	1114		2374	2349	2339:date_le_timestamp	336:scalarlesel	386:scalarlejoinsel
2347					t		1082	1114		2373	2350	2340:date_eq_timestamp	101:eqsel	105:eqjoinsel
2348	>=						1082	1114		2372	2345	2342:date_ge_timestamp	337:scalargesel	398:scalargejoinsel
2349	>						1082	1114		2371	2346	2341:date_gt_timestamp	104:scalargtsel	108:scalargtjoinsel
2350	<>						1082	1114		2376	2347	2343:date_ne_timestamp	102:neqsel	106:neqjoinsel
2358	<						1082	1184		2388	2361	2351:date_lt_timestamptz	103:scalarltsel	107:scalarltjoinsel
2359	<=						1082	1184		2387	2362	2352:date_le_timestamptz	336:scalarlesel	386:scalarlejoinsel
2360					t		1082	1184		2386	2363	2353:date_eq_timestamptz	101:eqsel	105:eqjoinsel
2361	>=						1082	1184		2385	2358	2355:date_ge_timestamptz	337:scalargesel	398:scalargejoinsel
2362	>						1082	1184		2384	2359	2354:date_gt_timestamptz	104:scalargtsel	108:scalargtjoinsel
2363	<>						1082	1184		2389	2360	2356:date_ne_timestamptz	102:neqsel	106:neqjoinsel
2371	<						1114	1082		2349	2374	2364:timestamp_lt_date	103:scalarltsel	107:scalarltjoinsel
2372	<=						1114	1082		2348	2375	2365:timestamp_le_date	336:scalarlesel	386:scalarlejoinsel
2373					t		1114	1082		2347	2376	2366:timestamp_eq_date	101:eqsel	105:eqjoinsel
2374	>=						1114	1082		2346	2371	2368:timestamp_ge_date	337:scalargesel	398:scalargejoinsel
2375	>						1114	1082		2345	2372	2367:timestamp_gt_date	104:scalargtsel	108:scalargtjoinsel
2376	<>						1114	1082		2350	2373	2369:timestamp_ne_date	102:neqsel	106:neqjoinsel
2384	<						1184	1082		2362	2387	2377:timestamptz_lt_date	103:scalarltsel	107:scalarltjoinsel
2385	<=						1184	1082		2361	2388	2378:timestamptz_le_date	336:scalarlesel	386:scalarlejoinsel
2386					t		1184	1082		2360	2389	2379:timestamptz_eq_date	101:eqsel	105:eqjoinsel
2387	>=						1184	1082		2359	2384	2381:timestamptz_ge_date	337:scalargesel	398:scalargejoinsel
2388	>						1184	1082		2358	2385	2380:timestamptz_gt_date	104:scalargtsel	108:scalargtjoinsel
2389	<>						1184	1082		2363	2386	2382:timestamptz_ne_date	102:neqsel	106:neqjoinsel
2534	<						1114	1184		2544	2537	2520:timestamp_lt_timestamptz	103:scalarltsel	107:scalarltjoinsel
2535	<=						1114	1184		2543	2538	2521:timestamp_le_timestamptz	336:scalarlesel	386:scalarlejoinsel
2536					t		1114	1184		2542	2539	2522:timestamp_eq_timestamptz	101:eqsel	105:eqjoinsel
2537	>=						1114	1184		2541	2534	2524:timestamp_ge_timestamptz	337:scalargesel	398:scalargejoinsel
2538	>						1114	1184		2540	2535	2523:timestamp_gt_timestamptz	104:scalargtsel	108:scalargtjoinsel
2539	<>						1114	1184		2545	2536	2525:timestamp_ne_timestamptz	102:neqsel	106:neqjoinsel
2540	<						1184	1114		2538	2543	2527:timestamptz_lt_timestamp	103:scalarltsel	107:scalarltjoinsel
2541	<=						1184	1114		2537	2544	2528:timestamptz_le_timestamp	336:scalarlesel	386:scalarlejoinsel
2542					t		1184	1114		2536	2545	2529:timestamptz_eq_timestamp	101:eqsel	105:eqjoinsel
2543	>=						1184	1114		2535	2540	2531:timestamptz_ge_timestamp	337:scalargesel	398:scalargejoinsel
2544	>						1184	1114		2534	2541	2530:timestamptz_gt_timestamp	104:scalargtsel	108:scalargtjoinsel
2545	<>						1184	1114		2539	2542	2532:timestamptz_ne_timestamp	102:neqsel	106:neqjoinsel
2551	+						1186	1082	1114	1076		2546:interval_pl_date		
2552	+						1186	1266	1266	1802		2547:interval_pl_timetz		
2553	+						1186	1114	1114	2066		2548:interval_pl_timestamp		
2554	+						1186	1184	1184	1327		2549:interval_pl_timestamptz		
2555	+						23	1082	1082	1100		2550:integer_pl_date		
2570	<<|						603	603				2562:box_below	1300:positionsel	1301:positionjoinsel
2571	&<|						603	603				2563:box_overbelow	1300:positionsel	1301:positionjoinsel
2572	|&>						603	603				2564:box_overabove	1300:positionsel	1301:positionjoinsel
2573	|>>						603	603				2565:box_above	1300:positionsel	1301:positionjoinsel
2574	<<|						604	604				2566:poly_below	1300:positionsel	1301:positionjoinsel
2575	&<|						604	604				2567:poly_overbelow	1300:positionsel	1301:positionjoinsel
2576	|&>						604	604				2568:poly_overabove	1300:positionsel	1301:positionjoinsel
2577	|>>						604	604				2569:poly_above	1300:positionsel	1301:positionjoinsel
2589	&<|						718	718				2587:circle_overbelow	1300:positionsel	1301:positionjoinsel
2590	|&>						718	718				2588:circle_overabove	1300:positionsel	1301:positionjoinsel
2634	~			l				869	869			2627:inetnot		
2635	&						869	869	869			2628:inetand		
2636	|						869	869	869			2629:inetor		
2637	+						869	20	869	2638		2630:inetpl		
2638	+						20	869	869	2637		2631:int8pl_inet		
2639	-						869	20	869			2632:inetmi_int8		
2640	-						869	869	20			2633:inetmi		
2750	&&						2277	2277		2750		2747:arrayoverlap	3817:arraycontsel	3818:arraycontjoinsel
2751	@>						2277	2277		2752		2748:arraycontains	3817:arraycontsel	3818:arraycontjoinsel
2752	<@						2277	2277		2751		2749:arraycontained	3817:arraycontsel	3818:arraycontjoinsel
2779	||						25	2776	25			2003:textanycat		
2780	||						2776	25	25			2004:anytextcat		
2799	<						27	27		2800	2802	2791:tidlt	103:scalarltsel	107:scalarltjoinsel
2800	>						27	27		2799	2801	2790:tidgt	104:scalargtsel	108:scalargtjoinsel
2801	<=						27	27		2802	2800	2793:tidle	336:scalarlesel	386:scalarlejoinsel
2802	>=						27	27		2801	2799	2792:tidge	337:scalargesel	398:scalargejoinsel
2860					t	t	4537	4537		2860	2861	4244:multirange_eq	101:eqsel	105:eqjoinsel
2861	<>						4537	4537		2861	2860	4245:multirange_ne	102:neqsel	106:neqjoinsel
2862	<						4537	4537		2865	2864	4274:multirange_lt	4243:multirangesel	107:scalarltjoinsel
2863	<=						4537	4537		2864	2865	4275:multirange_le	4243:multirangesel	386:scalarlejoinsel
2864	>=						4537	4537		2863	2862	4276:multirange_ge	4243:multirangesel	398:scalargejoinsel
2865	>						4537	4537		2862	2863	4277:multirange_gt	4243:multirangesel	108:scalargtjoinsel
2866	&&						3831	4537		2867		4246:range_overlaps_multirange	4243:multirangesel	140:areajoinsel
2867	&&						4537	3831		2866		4247:multirange_overlaps_range	4243:multirangesel	140:areajoinsel
2868	&&						4537	4537		2868		4248:multirange_overlaps_multirange	4243:multirangesel	140:areajoinsel
2869	@>						4537	2283		2872		4249:multirange_contains_elem	4243:multirangesel	1303:contjoinsel
2870	@>						4537	3831		2873		4250:multirange_contains_range	4243:multirangesel	1303:contjoinsel
2871	@>						4537	4537		2874		4251:multirange_contains_multirange	4243:multirangesel	1303:contjoinsel
2872	<@						2283	4537		2869		4252:elem_contained_by_multirange	4243:multirangesel	1303:contjoinsel
2873	<@						3831	4537		2870		4253:range_contained_by_multirange	4243:multirangesel	1303:contjoinsel
2874	<@						4537	4537		2871		4254:multirange_contained_by_multirange	4243:multirangesel	1303:contjoinsel
2875	&<						3831	4537				4264:range_overleft_multirange	4243:multirangesel	107:scalarltjoinsel
2876	&<						4537	3831				4265:multirange_overleft_range	4243:multirangesel	107:scalarltjoinsel
2877	&<						4537	4537				4266:multirange_overleft_multirange	4243:multirangesel	107:scalarltjoinsel
2972					t	t	2950	2950		2972	2973	2956:uuid_eq	101:eqsel	105:eqjoinsel
2973	<>						2950	2950		2973	2972	2959:uuid_ne	102:neqsel	106:neqjoinsel
2974	<						2950	2950		2975	2977	2954:uuid_lt	103:scalarltsel	107:scalarltjoinsel
2975	>						2950	2950		2974	2976	2958:uuid_gt	104:scalargtsel	108:scalargtjoinsel
2976	<=						2950	2950		2977	2975	2955:uuid_le	336:scalarlesel	386:scalarlejoinsel
2977	>=						2950	2950		2976	2974	2957:uuid_ge	337:scalargesel	398:scalargejoinsel
2988					t	t	2249	2249		2988	2989	2981:record_eq	101:eqsel	105:eqjoinsel
2989	<>						2249	2249		2989	2988	2982:record_ne	102:neqsel	106:neqjoinsel
2990	<						2249	2249		2991	2993	2983:record_lt	103:scalarltsel	107:scalarltjoinsel
2991	>						2249	2249		2990	2992	2984:record_gt	104:scalargtsel	108:scalargtjoinsel
2992	<=						2249	2249		2993	2991	2985:record_le	336:scalarlesel	386:scalarlejoinsel
2993	>=						2249	2249		2992	2990	2986:record_ge	337:scalargesel	398:scalargejoinsel
3147	~			l				829	829			3144:macaddr_not		
3148	&						829	829	829			3145:macaddr_and		
3149	|						829	829	829			3146:macaddr_or		
3188	*=				t		2249	2249		3188	3189	3181:record_image_eq	101:eqsel	105:eqjoinsel
3189	*<>						2249	2249		3189	3188	3182:record_image_ne	102:neqsel	106:neqjoinsel
3190	*<						2249	2249		3191	3193	3183:record_image_lt	103:scalarltsel	107:scalarltjoinsel
3191	*>						2249	2249		3190	3192	3184:record_image_gt	104:scalargtsel	108:scalargtjoinsel
3192	*<=						2249	2249		3193	3191	3185:record_image_le	336:scalarlesel	386:scalarlejoinsel
3193	*>=						2249	2249		3192	3190	3186:record_image_ge	337:scalargesel	398:scalargejoinsel
3206	#>>						3802	1009	25			3940:jsonb_extract_path_text		
3211	->						3802	25	3802			3478:jsonb_object_field		
3212	->						3802		3802			3215:jsonb_array_element		
3213	#>						3802	1009	3802			3217:jsonb_extract_path		
3222					t	t	3220	3220		3222	3223	3233:pg_lsn_eq	101:eqsel	105:eqjoinsel
3223	<>						3220	3220		3223	3222	3236:pg_lsn_ne	102:neqsel	106:neqjoinsel
3224	<						3220	3220		3225	3227	3231:pg_lsn_lt	103:scalarltsel	107:scalarltjoinsel
3225	>						3220	3220		3224	3226	3235:pg_lsn_gt	104:scalargtsel	108:scalargtjoinsel
3226	<=						3220	3220		3227	3225	3232:pg_lsn_le	336:scalarlesel	386:scalarlejoinsel
3227	>=						3220	3220		3226	3224	3234:pg_lsn_ge	337:scalargesel	398:scalargejoinsel
3228	-						3220	3220	1700			3237:pg_lsn_mi		
3240					t	t	3802	3802		3240	3241	4043:jsonb_eq	101:eqsel	105:eqjoinsel
3241	<>						3802	3802		3241	3240	4038:jsonb_ne	102:neqsel	106:neqjoinsel
3242	<						3802	3802		3243	3245	4039:jsonb_lt	103:scalarltsel	107:scalarltjoinsel
3243	>						3802	3802		3242	3244	4040:jsonb_gt	104:scalargtsel	108:scalargtjoinsel
3244	<=						3802	3802		3245	3243	4041:jsonb_le	336:scalarlesel	386:scalarlejoinsel
3245	>=						3802	3802		3244	3242	4042:jsonb_ge	337:scalargesel	398:scalargejoinsel
3246	@>						3802	3802		3250		4046:jsonb_contains	5040:matchingsel	5041:matchingjoinsel
3247	?						3802	25				4047:jsonb_exists	5040:matchingsel	5041:matchingjoinsel
3248	?|						3802	1009				4048:jsonb_exists_any	5040:matchingsel	5041:matchingjoinsel
3249	?&						3802	1009				4049:jsonb_exists_all	5040:matchingsel	5041:matchingjoinsel
3250	<@						3802	3802		3246		4050:jsonb_contained	5040:matchingsel	5041:matchingjoinsel
3276	<->						600	604	701	3289		3275:dist_ppoly		
3284	||						3802	3802	3802			3301:jsonb_concat		
3285	-						3802	25	3802			3302:pg_catalog.jsonb_delete		
3286	-						3802		3802			3303:pg_catalog.jsonb_delete		
3287	#-						3802	1009	3802			3304:jsonb_delete_path		
3289	<->						604	600	701	3276		3292:dist_polyp		
3291	<->						718	600	701	1522		3290:dist_cpoint		
3315	<>						28	28		3315	352	3308:xidneq	102:neqsel	106:neqjoinsel
3316	<>						28				353	3309:xidneqint4	102:neqsel	106:neqjoinsel
3346	*						790	20	790	3349		3344:cash_mul_int8		
3347	/						790	20	790			3345:cash_div_int8		
3349	*						20	790	790	3346		3399:int8_mul_cash		
3362					t	t	774	774		3362	3363	4113:macaddr8_eq	101:eqsel	105:eqjoinsel
3363	<>						774	774		3363	3362	4118:macaddr8_ne	102:neqsel	106:neqjoinsel
3364	<						774	774		3366	3367	4114:macaddr8_lt	103:scalarltsel	107:scalarltjoinsel
3365	<=						774	774		3367	3366	4115:macaddr8_le	336:scalarlesel	386:scalarlejoinsel
3366	>						774	774		3364	3365	4116:macaddr8_gt	104:scalargtsel	108:scalargtjoinsel
3367	>=						774	774		3365	3364	4117:macaddr8_ge	337:scalargesel	398:scalargejoinsel
3368	~			l				774	774			4120:macaddr8_not		
3369	&						774	774	774			4121:macaddr8_and		
3370	|						774	774	774			4122:macaddr8_or		
3398	-						3802	1009	3802			3343:pg_catalog.jsonb_delete		
3477	->>						3802	25	25			3214:jsonb_object_field_text		
3481	->>						3802		25			3216:jsonb_array_element_text		
3516					t	t	3500	3500		3516	3517	3508:enum_eq	101:eqsel	105:eqjoinsel
3517	<>						3500	3500		3517	3516	3509:enum_ne	102:neqsel	106:neqjoinsel
3518	<						3500	3500		3519	3521	3510:enum_lt	103:scalarltsel	107:scalarltjoinsel
3519	>						3500	3500		3518	3520	3511:enum_gt	104:scalargtsel	108:scalargtjoinsel
3520	<=						3500	3500		3521	3519	3512:enum_le	336:scalarlesel	386:scalarlejoinsel
3521	>=						3500	3500		3520	3518	3513:enum_ge	337:scalargesel	398:scalargejoinsel
3552	&&						869	869		3552		3551:network_overlap	3560:networksel	3561:networkjoinsel
3585	&>						3831	4537				4267:range_overright_multirange	4243:multirangesel	108:scalargtjoinsel
3627	<						3614	3614		3632	3631	3616:tsvector_lt	103:scalarltsel	107:scalarltjoinsel
3628	<=						3614	3614		3631	3632	3617:tsvector_le	336:scalarlesel	386:scalarlejoinsel
3629					t		3614	3614		3629	3630	3618:tsvector_eq	101:eqsel	105:eqjoinsel
3630	<>						3614	3614		3630	3629	3619:tsvector_ne	102:neqsel	106:neqjoinsel
3631	>=						3614	3614		3628	3627	3620:tsvector_ge	337:scalargesel	398:scalargejoinsel
3632	>						3614	3614		3627	3628	3621:tsvector_gt	104:scalargtsel	108:scalargtjoinsel
3633	||						3614	3614	3614			3625:tsvector_concat		
3636	@@						3614	3615		3637		3634:ts_match_vq	3686:tsmatchsel	3687:tsmatchjoinsel
3637	@@						3615	3614		3636		3635:ts_match_qv	3686:tsmatchsel	3687:tsmatchjoinsel
3660	@@@						3614	3615		3661		3634:ts_match_vq	3686:tsmatchsel	3687:tsmatchjoinsel
3661	@@@						3615	3614		3660		3635:ts_match_qv	3686:tsmatchsel	3687:tsmatchjoinsel
3674	<						3615	3615		3679	3678	3662:tsquery_lt	103:scalarltsel	107:scalarltjoinsel
3675	<=						3615	3615		3678	3679	3663:tsquery_le	336:scalarlesel	386:scalarlejoinsel
3676					t		3615	3615		3676	3677	3664:tsquery_eq	101:eqsel	105:eqjoinsel
3677	<>						3615	3615		3677	3676	3665:tsquery_ne	102:neqsel	106:neqjoinsel
3678	>=						3615	3615		3675	3674	3666:tsquery_ge	337:scalargesel	398:scalargejoinsel
3679	>						3615	3615		3674	3675	3667:tsquery_gt	104:scalargtsel	108:scalargtjoinsel
3680	&&						3615	3615	3615			3669:tsquery_and		
3681	||						3615	3615	3615			3670:tsquery_or		
3682	!!			l				3615	3615			3671:tsquery_not		
3693	@>						3615	3615		3694		3691:tsq_mcontains	5040:matchingsel	5041:matchingjoinsel
3694	<@						3615	3615		3693		3692:tsq_mcontained	5040:matchingsel	5041:matchingjoinsel
3762	@@						25	25				3760:ts_match_tt	5040:matchingsel	5041:matchingjoinsel
3763	@@						25	3615				3761:ts_match_tq	5040:matchingsel	5041:matchingjoinsel
3825	/						790	790	701			3822:cash_div_cash		
3877	^@						25	25				3696:starts_with	3437:prefixsel	3438:prefixjoinsel
3882					t	t	3831	3831		3882	3883	3855:range_eq	101:eqsel	105:eqjoinsel
3883	<>						3831	3831		3883	3882	3856:range_ne	102:neqsel	106:neqjoinsel
3884	<						3831	3831		3887	3886	3871:range_lt	3169:rangesel	107:scalarltjoinsel
3885	<=						3831	3831		3886	3887	3872:range_le	3169:rangesel	386:scalarlejoinsel
3886	>=						3831	3831		3885	3884	3873:range_ge	3169:rangesel	398:scalargejoinsel
3887	>						3831	3831		3884	3885	3874:range_gt	3169:rangesel	108:scalargtjoinsel
3888	&&						3831	3831		3888		3857:range_overlaps	3169:rangesel	140:areajoinsel
3889	@>						3831	2283		3891		3858:range_contains_elem	3169:rangesel	1303:contjoinsel
3890	@>						3831	3831		3892		3859:range_contains	3169:rangesel	1303:contjoinsel
3891	<@						2283	3831		3889		3860:elem_contained_by_range	3169:rangesel	1303:contjoinsel
3892	<@						3831	3831		3890		3861:range_contained_by	3169:rangesel	1303:contjoinsel
3893	<<						3831	3831		3894		3863:range_before	3169:rangesel	107:scalarltjoinsel
3894	>>						3831	3831		3893		3864:range_after	3169:rangesel	108:scalargtjoinsel
3895	&<						3831	3831				3865:range_overleft	3169:rangesel	107:scalarltjoinsel
3896	&>						3831	3831				3866:range_overright	3169:rangesel	108:scalargtjoinsel
3897	-|-						3831	3831		3897		3862:range_adjacent	5040:matchingsel	5041:matchingjoinsel
3898	+						3831	3831	3831	3898		3867:range_union		
3899	-						3831	3831	3831			3869:range_minus		
3900	*						3831	3831	3831	3900		3868:range_intersect		
3962	->						114	25	114			3947:json_object_field		
3963	->>						114	25	25			3948:json_object_field_text		
3964	->						114		114			3949:json_array_element		
3965	->>						114		25			3950:json_array_element_text		
3966	#>						114	1009	114			3951:json_extract_path		
3967	#>>						114	1009	25			3953:json_extract_path_text		
4012	@?						3802	4072				4010:jsonb_path_exists_opr	5040:matchingsel	5041:matchingjoinsel
4013	@@						3802	4072				4011:jsonb_path_match_opr	5040:matchingsel	5041:matchingjoinsel
4035	&>						4537	3831				4268:multirange_overright_range	4243:multirangesel	108:scalargtjoinsel
4142	&>						4537	4537				4269:multirange_overright_multirange	4243:multirangesel	108:scalargtjoinsel
4161	|>>						600	600				131:point_above	1300:positionsel	1301:positionjoinsel
4162	<<|						600	600				134:point_below	1300:positionsel	1301:positionjoinsel
4179	-|-						3831	4537		4180		4255:range_adjacent_multirange	5040:matchingsel	5041:matchingjoinsel
4180	-|-						4537	3831		4179		4257:multirange_adjacent_range	5040:matchingsel	5041:matchingjoinsel
4198	-|-						4537	4537		4198		4256:multirange_adjacent_multirange	5040:matchingsel	5041:matchingjoinsel
4392	+						4537	4537	4537	4392		4270:multirange_union		
4393	-						4537	4537	4537			4271:multirange_minus		
4394	*						4537	4537	4537	4394		4272:multirange_intersect		
4395	<<						3831	4537		4399		4258:range_before_multirange	4243:multirangesel	107:scalarltjoinsel
4396	<<						4537	3831		4398		4259:multirange_before_range	4243:multirangesel	107:scalarltjoinsel
4397	<<						4537	4537		4400		4260:multirange_before_multirange	4243:multirangesel	107:scalarltjoinsel
4398	>>						3831	4537		4396		4261:range_after_multirange	4243:multirangesel	108:scalargtjoinsel
4399	>>						4537	3831		4395		4262:multirange_after_range	4243:multirangesel	108:scalargtjoinsel
4400	>>						4537	4537		4397		4263:multirange_after_multirange	4243:multirangesel	108:scalargtjoinsel
4539	@>						3831	4537		4540		4541:range_contains_multirange	4243:multirangesel	1303:contjoinsel
4540	<@						4537	3831		4539		4542:multirange_contained_by_range	4243:multirangesel	1303:contjoinsel
5005	<->						3615	3615	3615			5003:pg_catalog.tsquery_phrase		
5025	+						3220	1700	3220	5026		5022:pg_lsn_pli		
5026	+						1700	3220	3220	5025		5023:numeric_pl_pg_lsn		
5027	-						3220	1700	3220			5024:pg_lsn_mii		
5068					t	t	5069	5069		5068	5072	5084:xid8eq	101:eqsel	105:eqjoinsel
5072	<>						5069	5069		5072	5068	5085:xid8ne	102:neqsel	106:neqjoinsel
5073	<						5069	5069		5074	5076	5034:xid8lt	103:scalarltsel	107:scalarltjoinsel
5074	>						5069	5069		5073	5075	5035:xid8gt	104:scalargtsel	108:scalargtjoinsel
5075	<=						5069	5069		5076	5074	5036:xid8le	336:scalarlesel	386:scalarlejoinsel
5076	>=						5069	5069		5075	5073	5037:xid8ge	337:scalargesel	398:scalargejoinsel

"""#
}
