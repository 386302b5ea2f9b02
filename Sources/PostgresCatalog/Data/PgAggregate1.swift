// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_aggregate`.
    static let pgAggregate1: StaticString = #"""
aggfnoid	aggkind	aggnumdirectargs	aggtransfn	aggfinalfn	aggcombinefn	aggserialfn	aggdeserialfn	aggmtransfn	aggminvtransfn	aggmfinalfn	aggfinalextra	aggmfinalextra	aggfinalmodify	aggmfinalmodify	aggsortop	aggtranstype	aggtransspace	aggmtranstype	aggmtransspace	agginitval	aggminitval
\N	n	0	2806:float8_regr_accum	-	-	-	-	-	-	-	f	f	r	r	0	2281	0	0	0	\N	\N
2050:pg_catalog.max			515:array_larger		515:array_larger										1073	2277					
2051:pg_catalog.min			516:array_smaller		516:array_smaller										1072	2277					
2100:pg_catalog.avg			2746:int8_avg_accum	3389:numeric_poly_avg	2785:int8_avg_combine	2786:int8_avg_serialize	2787:int8_avg_deserialize	2746:int8_avg_accum	3387:int8_avg_accum_inv	3389:numeric_poly_avg							48	2281	48		
2101:pg_catalog.avg			1963:int4_avg_accum	1964:int8_avg	3324:int4_avg_combine			1963:int4_avg_accum	3571:int4_avg_accum_inv	1964:int8_avg						1016		1016		{0,0}	{0,0}
2102:pg_catalog.avg			1962:int2_avg_accum	1964:int8_avg	3324:int4_avg_combine			1962:int2_avg_accum	3570:int2_avg_accum_inv	1964:int8_avg						1016		1016		{0,0}	{0,0}
2103:pg_catalog.avg			2858:numeric_avg_accum	1837:numeric_avg	3337:numeric_avg_combine	2740:numeric_avg_serialize	2741:numeric_avg_deserialize	2858:numeric_avg_accum	3548:numeric_accum_inv	1837:numeric_avg							128	2281	128		
2104:pg_catalog.avg			208:float4_accum	1830:float8_avg	276:float8_combine											1022				{0,0,0}	
2105:pg_catalog.avg			222:float8_accum	1830:float8_avg	276:float8_combine											1022				{0,0,0}	
2106:pg_catalog.avg			1843:interval_accum	1844:interval_avg	3325:interval_combine			1843:interval_accum	3549:interval_accum_inv	1844:interval_avg						1187		1187		{0 second,0 second}	{0 second,0 second}
2107:pg_catalog.sum			2746:int8_avg_accum	3388:numeric_poly_sum	2785:int8_avg_combine	2786:int8_avg_serialize	2787:int8_avg_deserialize	2746:int8_avg_accum	3387:int8_avg_accum_inv	3388:numeric_poly_sum							48	2281	48		
2108:pg_catalog.sum			1841:int4_sum		463:int8pl			1963:int4_avg_accum	3571:int4_avg_accum_inv	3572:int2int4_sum						20		1016			{0,0}
2109:pg_catalog.sum			1840:int2_sum		463:int8pl			1962:int2_avg_accum	3570:int2_avg_accum_inv	3572:int2int4_sum						20		1016			{0,0}
2110:pg_catalog.sum			204:float4pl		204:float4pl											700					
2111:pg_catalog.sum			218:float8pl		218:float8pl											701					
2112:pg_catalog.sum			894:cash_pl		894:cash_pl			894:cash_pl	895:cash_mi							790		790			
2113:pg_catalog.sum			1169:interval_pl		1169:interval_pl			1169:interval_pl	1170:interval_mi							1186		1186			
2114:pg_catalog.sum			2858:numeric_avg_accum	3178:numeric_sum	3337:numeric_avg_combine	2740:numeric_avg_serialize	2741:numeric_avg_deserialize	2858:numeric_avg_accum	3548:numeric_accum_inv	3178:numeric_sum							128	2281	128		
2115:pg_catalog.max			1236:int8larger		1236:int8larger										413	20					
2116:pg_catalog.max			768:int4larger		768:int4larger										521	23					
2117:pg_catalog.max			770:int2larger		770:int2larger										520	21					
2118:pg_catalog.max			1965:oidlarger		1965:oidlarger										610	26					
2119:pg_catalog.max			209:float4larger		209:float4larger										623	700					
2120:pg_catalog.max			223:float8larger		223:float8larger										674	701					
2122:pg_catalog.max			1138:date_larger		1138:date_larger										1097	1082					
2123:pg_catalog.max			1377:time_larger		1377:time_larger										1112	1083					
2124:pg_catalog.max			1379:timetz_larger		1379:timetz_larger										1554	1266					
2125:pg_catalog.max			898:cashlarger		898:cashlarger										903	790					
2126:pg_catalog.max			2036:timestamp_larger		2036:timestamp_larger										2064	1114					
2127:pg_catalog.max			1196:timestamptz_larger		1196:timestamptz_larger										1324	1184					
2128:pg_catalog.max			1198:interval_larger		1198:interval_larger										1334	1186					
2129:pg_catalog.max			458:text_larger		458:text_larger										666	25					
2130:pg_catalog.max			1767:numeric_larger		1767:numeric_larger										1756	1700					
2131:pg_catalog.min			1237:int8smaller		1237:int8smaller										412	20					
2132:pg_catalog.min			769:int4smaller		769:int4smaller										97	23					
2133:pg_catalog.min			771:int2smaller		771:int2smaller										95	21					
2134:pg_catalog.min			1966:oidsmaller		1966:oidsmaller										609	26					
2135:pg_catalog.min			211:float4smaller		211:float4smaller										622	700					
2136:pg_catalog.min			224:float8smaller		224:float8smaller										672	701					
2138:pg_catalog.min			1139:date_smaller		1139:date_smaller										1095	1082					
2139:pg_catalog.min			1378:time_smaller		1378:time_smaller										1110	1083					
2140:pg_catalog.min			1380:timetz_smaller		1380:timetz_smaller										1552	1266					
2141:pg_catalog.min			899:cashsmaller		899:cashsmaller										902	790					
2142:pg_catalog.min			2035:timestamp_smaller		2035:timestamp_smaller										2062	1114					
2143:pg_catalog.min			1195:timestamptz_smaller		1195:timestamptz_smaller										1322	1184					
2144:pg_catalog.min			1197:interval_smaller		1197:interval_smaller										1332	1186					
2145:pg_catalog.min			459:text_smaller		459:text_smaller										664	25					
2146:pg_catalog.min			1766:numeric_smaller		1766:numeric_smaller										1754	1700					
2147:pg_catalog.count			2804:int8inc_any		463:int8pl			2804:int8inc_any	3547:int8dec_any							20		20		0	0
2148:pg_catalog.variance			1836:int8_accum	1838:numeric_var_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1836:int8_accum	3569:int8_accum_inv	1838:numeric_var_samp							128	2281	128		
2149:pg_catalog.variance			1835:int4_accum	3391:numeric_poly_var_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1835:int4_accum	3568:int4_accum_inv	3391:numeric_poly_var_samp							48	2281	48		
2150:pg_catalog.variance			1834:int2_accum	3391:numeric_poly_var_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1834:int2_accum	3567:int2_accum_inv	3391:numeric_poly_var_samp							48	2281	48		
2151:pg_catalog.variance			208:float4_accum	1831:float8_var_samp	276:float8_combine											1022				{0,0,0}	
2152:pg_catalog.variance			222:float8_accum	1831:float8_var_samp	276:float8_combine											1022				{0,0,0}	
2153:pg_catalog.variance			1833:numeric_accum	1838:numeric_var_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1833:numeric_accum	3548:numeric_accum_inv	1838:numeric_var_samp							128	2281	128		
2154:pg_catalog.stddev			1836:int8_accum	1839:numeric_stddev_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1836:int8_accum	3569:int8_accum_inv	1839:numeric_stddev_samp							128	2281	128		
2155:pg_catalog.stddev			1835:int4_accum	3393:numeric_poly_stddev_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1835:int4_accum	3568:int4_accum_inv	3393:numeric_poly_stddev_samp							48	2281	48		
2156:pg_catalog.stddev			1834:int2_accum	3393:numeric_poly_stddev_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1834:int2_accum	3567:int2_accum_inv	3393:numeric_poly_stddev_samp							48	2281	48		
2157:pg_catalog.stddev			208:float4_accum	1832:float8_stddev_samp	276:float8_combine											1022				{0,0,0}	
2158:pg_catalog.stddev			222:float8_accum	1832:float8_stddev_samp	276:float8_combine											1022				{0,0,0}	
2159:pg_catalog.stddev			1833:numeric_accum	1839:numeric_stddev_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1833:numeric_accum	3548:numeric_accum_inv	1839:numeric_stddev_samp							128	2281	128		
2236:pg_catalog.bit_and			1892:int2and		1892:int2and											21					
2237:pg_catalog.bit_or			1893:int2or		1893:int2or											21					
2238:pg_catalog.bit_and			1898:int4and		1898:int4and											23					
2239:pg_catalog.bit_or			1899:int4or		1899:int4or											23					
2240:pg_catalog.bit_and			1904:int8and		1904:int8and											20					
2241:pg_catalog.bit_or			1905:int8or		1905:int8or											20					
2242:pg_catalog.bit_and			1673:bitand		1673:bitand											1560					
2243:pg_catalog.bit_or			1674:bitor		1674:bitor											1560					
2244:pg_catalog.max			1063:bpchar_larger		1063:bpchar_larger										1060	1042					
2245:pg_catalog.min			1064:bpchar_smaller		1064:bpchar_smaller										1058	1042					
2335:pg_catalog.array_agg			2333:array_agg_transfn	2334:array_agg_finalfn							t										
2517:bool_and			2515:booland_statefunc		2515:booland_statefunc			3496:bool_accum	3497:bool_accum_inv	3498:bool_alltrue					58	16		2281	16		
2518:bool_or			2516:boolor_statefunc		2516:boolor_statefunc			3496:bool_accum	3497:bool_accum_inv	3499:bool_anytrue					59	16		2281	16		
2519:every			2515:booland_statefunc		2515:booland_statefunc			3496:bool_accum	3497:bool_accum_inv	3498:bool_alltrue					58	16		2281	16		
2641:pg_catalog.var_samp			1836:int8_accum	1838:numeric_var_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1836:int8_accum	3569:int8_accum_inv	1838:numeric_var_samp							128	2281	128		
2642:pg_catalog.var_samp			1835:int4_accum	3391:numeric_poly_var_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1835:int4_accum	3568:int4_accum_inv	3391:numeric_poly_var_samp							48	2281	48		
2643:pg_catalog.var_samp			1834:int2_accum	3391:numeric_poly_var_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1834:int2_accum	3567:int2_accum_inv	3391:numeric_poly_var_samp							48	2281	48		
2644:pg_catalog.var_samp			208:float4_accum	1831:float8_var_samp	276:float8_combine											1022				{0,0,0}	
2645:pg_catalog.var_samp			222:float8_accum	1831:float8_var_samp	276:float8_combine											1022				{0,0,0}	
2646:pg_catalog.var_samp			1833:numeric_accum	1838:numeric_var_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1833:numeric_accum	3548:numeric_accum_inv	1838:numeric_var_samp							128	2281	128		
2712:pg_catalog.stddev_samp			1836:int8_accum	1839:numeric_stddev_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1836:int8_accum	3569:int8_accum_inv	1839:numeric_stddev_samp							128	2281	128		
2713:pg_catalog.stddev_samp			1835:int4_accum	3393:numeric_poly_stddev_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1835:int4_accum	3568:int4_accum_inv	3393:numeric_poly_stddev_samp							48	2281	48		
2714:pg_catalog.stddev_samp			1834:int2_accum	3393:numeric_poly_stddev_samp	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1834:int2_accum	3567:int2_accum_inv	3393:numeric_poly_stddev_samp							48	2281	48		
2715:pg_catalog.stddev_samp			208:float4_accum	1832:float8_stddev_samp	276:float8_combine											1022				{0,0,0}	
2716:pg_catalog.stddev_samp			222:float8_accum	1832:float8_stddev_samp	276:float8_combine											1022				{0,0,0}	
2717:pg_catalog.stddev_samp			1833:numeric_accum	1839:numeric_stddev_samp	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1833:numeric_accum	3548:numeric_accum_inv	1839:numeric_stddev_samp							128	2281	128		
2718:pg_catalog.var_pop			1836:int8_accum	2514:numeric_var_pop	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1836:int8_accum	3569:int8_accum_inv	2514:numeric_var_pop							128	2281	128		
2719:pg_catalog.var_pop			1835:int4_accum	3390:numeric_poly_var_pop	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1835:int4_accum	3568:int4_accum_inv	3390:numeric_poly_var_pop							48	2281	48		
2720:pg_catalog.var_pop			1834:int2_accum	3390:numeric_poly_var_pop	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1834:int2_accum	3567:int2_accum_inv	3390:numeric_poly_var_pop							48	2281	48		
2721:pg_catalog.var_pop			208:float4_accum	2512:float8_var_pop	276:float8_combine											1022				{0,0,0}	
2722:pg_catalog.var_pop			222:float8_accum	2512:float8_var_pop	276:float8_combine											1022				{0,0,0}	
2723:pg_catalog.var_pop			1833:numeric_accum	2514:numeric_var_pop	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1833:numeric_accum	3548:numeric_accum_inv	2514:numeric_var_pop							128	2281	128		
2724:pg_catalog.stddev_pop			1836:int8_accum	2596:numeric_stddev_pop	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1836:int8_accum	3569:int8_accum_inv	2596:numeric_stddev_pop							128	2281	128		
2725:pg_catalog.stddev_pop			1835:int4_accum	3392:numeric_poly_stddev_pop	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1835:int4_accum	3568:int4_accum_inv	3392:numeric_poly_stddev_pop							48	2281	48		
2726:pg_catalog.stddev_pop			1834:int2_accum	3392:numeric_poly_stddev_pop	3338:numeric_poly_combine	3339:numeric_poly_serialize	3340:numeric_poly_deserialize	1834:int2_accum	3567:int2_accum_inv	3392:numeric_poly_stddev_pop							48	2281	48		
2727:pg_catalog.stddev_pop			208:float4_accum	2513:float8_stddev_pop	276:float8_combine											1022				{0,0,0}	
2728:pg_catalog.stddev_pop			222:float8_accum	2513:float8_stddev_pop	276:float8_combine											1022				{0,0,0}	
2729:pg_catalog.stddev_pop			1833:numeric_accum	2596:numeric_stddev_pop	3341:numeric_combine	3335:numeric_serialize	3336:numeric_deserialize	1833:numeric_accum	3548:numeric_accum_inv	2596:numeric_stddev_pop							128	2281	128		
2797:pg_catalog.max			2795:tidlarger		2795:tidlarger										2800	27					
2798:pg_catalog.min			2796:tidsmaller		2796:tidsmaller										2799	27					
2803:pg_catalog.count			1219:int8inc		463:int8pl			1219:int8inc	3546:int8dec							20		20		0	0
2818:regr_count			2805:int8inc_float8_float8		463:int8pl											20				0	
2819:regr_sxx				2807:float8_regr_sxx	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2820:regr_syy				2808:float8_regr_syy	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2821:regr_sxy				2809:float8_regr_sxy	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2822:regr_avgx				2810:float8_regr_avgx	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2823:regr_avgy				2811:float8_regr_avgy	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2824:regr_r2				2812:float8_regr_r2	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2825:regr_slope				2813:float8_regr_slope	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2826:regr_intercept				2814:float8_regr_intercept	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2827:covar_pop				2815:float8_covar_pop	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2828:covar_samp				2816:float8_covar_samp	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2829:corr				2817:float8_corr	3342:float8_regr_combine											1022				{0,0,0,0,0,0}	
2901:xmlagg			2900:xmlconcat2													142					
3175:json_agg			3173:json_agg_transfn	3174:json_agg_finalfn																	
3197:json_object_agg			3180:json_object_agg_transfn	3196:json_object_agg_finalfn																	
3267:jsonb_agg			3265:jsonb_agg_transfn	3266:jsonb_agg_finalfn																	
3270:jsonb_object_agg			3268:jsonb_object_agg_transfn	3269:jsonb_object_agg_finalfn																	
3526:pg_catalog.max			3525:enum_larger		3525:enum_larger										3519	3500					
3527:pg_catalog.min			3524:enum_smaller		3524:enum_smaller										3518	3500					
3538:pg_catalog.string_agg			3535:string_agg_transfn	3536:string_agg_finalfn																	
3545:pg_catalog.string_agg			3543:bytea_string_agg_transfn	3544:bytea_string_agg_finalfn																	
3564:pg_catalog.max			3562:network_larger		3562:network_larger										1205	869					
3565:pg_catalog.min			3563:network_smaller		3563:network_smaller										1203	869					
3972:pg_catalog.percentile_disc	o	1	3970:ordered_set_transition	3973:percentile_disc_final							t		s	s							
3974:pg_catalog.percentile_cont	o	1	3970:ordered_set_transition	3975:percentile_cont_float8_final									s	s							
3976:pg_catalog.percentile_cont	o	1	3970:ordered_set_transition	3977:percentile_cont_interval_final									s	s							
3978:pg_catalog.percentile_disc	o	1	3970:ordered_set_transition	3979:percentile_disc_multi_final							t		s	s							
3980:pg_catalog.percentile_cont	o	1	3970:ordered_set_transition	3981:percentile_cont_float8_multi_final									s	s							
3982:pg_catalog.percentile_cont	o	1	3970:ordered_set_transition	3983:percentile_cont_interval_multi_final									s	s							
3984:mode	o		3970:ordered_set_transition	3985:mode_final							t		s	s							
3986:pg_catalog.rank	h	1	3971:ordered_set_transition_multi	3987:rank_final							t		w	w							
3988:pg_catalog.percent_rank	h	1	3971:ordered_set_transition_multi	3989:percent_rank_final							t		w	w							
3990:pg_catalog.cume_dist	h	1	3971:ordered_set_transition_multi	3991:cume_dist_final							t		w	w							
3992:pg_catalog.dense_rank	h	1	3971:ordered_set_transition_multi	3993:dense_rank_final							t		w	w							
4053:pg_catalog.array_agg			4051:array_agg_array_transfn	4052:array_agg_array_finalfn							t										
4189:pg_catalog.max			4187:pg_lsn_larger		4187:pg_lsn_larger										3225	3220					
4190:pg_catalog.min			4188:pg_lsn_smaller		4188:pg_lsn_smaller										3224	3220					
4301:pg_catalog.range_agg			4299:range_agg_transfn	4300:range_agg_finalfn							t										
4389:pg_catalog.range_intersect_agg			4388:multirange_intersect_agg_transfn		4388:multirange_intersect_agg_transfn											4537					
4450:pg_catalog.range_intersect_agg			4401:range_intersect_agg_transfn		4401:range_intersect_agg_transfn											3831					
5099:pg_catalog.max			5097:xid8_larger		5097:xid8_larger										5074	5069					
5100:pg_catalog.min			5098:xid8_smaller		5098:xid8_smaller										5073	5069					
6164:pg_catalog.bit_xor			1894:int2xor		1894:int2xor											21					
6165:pg_catalog.bit_xor			1900:int4xor		1900:int4xor											23					
6166:pg_catalog.bit_xor			1906:int8xor		1906:int8xor											20					
6167:pg_catalog.bit_xor			1675:bitxor		1675:bitxor											1560					
6227:pg_catalog.range_agg			6225:multirange_agg_transfn	6226:multirange_agg_finalfn							t										

"""#
}
