// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_conversion`.
    static let pgConversion1: StaticString = #"""
oid	conname	connamespace	conowner	conforencoding	contoencoding	conproc	condefault
\N	\N	11	10	6	6	4372:utf8_to_iso8859	t
4402	koi8_r_to_mic			22	7	4302:koi8r_to_mic	
4403	mic_to_koi8_r			7	22	4303:mic_to_koi8r	
4404	iso_8859_5_to_mic			25	7	4304:iso_to_mic	
4405	mic_to_iso_8859_5			7	25	4305:mic_to_iso	
4406	windows_1251_to_mic			23	7	4306:win1251_to_mic	
4407	mic_to_windows_1251			7	23	4307:mic_to_win1251	
4408	windows_866_to_mic			20	7	4308:win866_to_mic	
4409	mic_to_windows_866			7	20	4309:mic_to_win866	
4410	koi8_r_to_windows_1251			22	23	4310:koi8r_to_win1251	
4411	windows_1251_to_koi8_r			23	22	4311:win1251_to_koi8r	
4412	koi8_r_to_windows_866			22	20	4312:koi8r_to_win866	
4413	windows_866_to_koi8_r			20	22	4313:win866_to_koi8r	
4414	windows_866_to_windows_1251			20	23	4314:win866_to_win1251	
4415	windows_1251_to_windows_866			23	20	4315:win1251_to_win866	
4416	iso_8859_5_to_koi8_r			25	22	4316:iso_to_koi8r	
4417	koi8_r_to_iso_8859_5			22	25	4317:koi8r_to_iso	
4418	iso_8859_5_to_windows_1251			25	23	4318:iso_to_win1251	
4419	windows_1251_to_iso_8859_5			23	25	4319:win1251_to_iso	
4420	iso_8859_5_to_windows_866			25	20	4320:iso_to_win866	
4421	windows_866_to_iso_8859_5			20	25	4321:win866_to_iso	
4422	euc_cn_to_mic			2	7	4322:euc_cn_to_mic	
4423	mic_to_euc_cn			7	2	4323:mic_to_euc_cn	
4424	euc_jp_to_sjis			1	35	4324:euc_jp_to_sjis	
4425	sjis_to_euc_jp			35	1	4325:sjis_to_euc_jp	
4426	euc_jp_to_mic			1	7	4326:euc_jp_to_mic	
4427	sjis_to_mic			35	7	4327:sjis_to_mic	
4428	mic_to_euc_jp			7	1	4328:mic_to_euc_jp	
4429	mic_to_sjis			7	35	4329:mic_to_sjis	
4430	euc_kr_to_mic			3	7	4330:euc_kr_to_mic	
4431	mic_to_euc_kr			7	3	4331:mic_to_euc_kr	
4432	euc_tw_to_big5			4	36	4332:euc_tw_to_big5	
4433	big5_to_euc_tw			36	4	4333:big5_to_euc_tw	
4434	euc_tw_to_mic			4	7	4334:euc_tw_to_mic	
4435	big5_to_mic			36	7	4335:big5_to_mic	
4436	mic_to_euc_tw			7	4	4336:mic_to_euc_tw	
4437	mic_to_big5			7	36	4337:mic_to_big5	
4438	iso_8859_2_to_mic			9	7	4338:latin2_to_mic	
4439	mic_to_iso_8859_2			7	9	4339:mic_to_latin2	
4440	windows_1250_to_mic			29	7	4340:win1250_to_mic	
4441	mic_to_windows_1250			7	29	4341:mic_to_win1250	
4442	iso_8859_2_to_windows_1250			9	29	4342:latin2_to_win1250	
4443	windows_1250_to_iso_8859_2			29	9	4343:win1250_to_latin2	
4444	iso_8859_1_to_mic			8	7	4344:latin1_to_mic	
4445	mic_to_iso_8859_1			7	8	4345:mic_to_latin1	
4446	iso_8859_3_to_mic			10	7	4346:latin3_to_mic	
4447	mic_to_iso_8859_3			7	10	4347:mic_to_latin3	
4448	iso_8859_4_to_mic			11	7	4348:latin4_to_mic	
4449	mic_to_iso_8859_4			7	11	4349:mic_to_latin4	
4452	big5_to_utf8			36		4352:big5_to_utf8	
4453	utf8_to_big5				36	4353:utf8_to_big5	
4454	utf8_to_koi8_r				22	4354:utf8_to_koi8r	
4455	koi8_r_to_utf8			22		4355:koi8r_to_utf8	
4456	utf8_to_koi8_u				34	4356:utf8_to_koi8u	
4457	koi8_u_to_utf8			34		4357:koi8u_to_utf8	
4458	utf8_to_windows_866				20	4358:utf8_to_win	
4459	windows_866_to_utf8			20		4359:win_to_utf8	
4460	utf8_to_windows_874				21	4358:utf8_to_win	
4461	windows_874_to_utf8			21		4359:win_to_utf8	
4462	utf8_to_windows_1250				29	4358:utf8_to_win	
4463	windows_1250_to_utf8			29		4359:win_to_utf8	
4464	utf8_to_windows_1251				23	4358:utf8_to_win	
4465	windows_1251_to_utf8			23		4359:win_to_utf8	
4466	utf8_to_windows_1252				24	4358:utf8_to_win	
4467	windows_1252_to_utf8			24		4359:win_to_utf8	
4468	utf8_to_windows_1253				30	4358:utf8_to_win	
4469	windows_1253_to_utf8			30		4359:win_to_utf8	
4470	utf8_to_windows_1254				31	4358:utf8_to_win	
4471	windows_1254_to_utf8			31		4359:win_to_utf8	
4472	utf8_to_windows_1255				32	4358:utf8_to_win	
4473	windows_1255_to_utf8			32		4359:win_to_utf8	
4474	utf8_to_windows_1256				18	4358:utf8_to_win	
4475	windows_1256_to_utf8			18		4359:win_to_utf8	
4476	utf8_to_windows_1257				33	4358:utf8_to_win	
4477	windows_1257_to_utf8			33		4359:win_to_utf8	
4478	utf8_to_windows_1258				19	4358:utf8_to_win	
4479	windows_1258_to_utf8			19		4359:win_to_utf8	
4480	euc_cn_to_utf8			2		4360:euc_cn_to_utf8	
4481	utf8_to_euc_cn				2	4361:utf8_to_euc_cn	
4482	euc_jp_to_utf8			1		4362:euc_jp_to_utf8	
4483	utf8_to_euc_jp				1	4363:utf8_to_euc_jp	
4484	euc_kr_to_utf8			3		4364:euc_kr_to_utf8	
4485	utf8_to_euc_kr				3	4365:utf8_to_euc_kr	
4486	euc_tw_to_utf8			4		4366:euc_tw_to_utf8	
4487	utf8_to_euc_tw				4	4367:utf8_to_euc_tw	
4488	gb18030_to_utf8			39		4368:gb18030_to_utf8	
4489	utf8_to_gb18030				39	4369:utf8_to_gb18030	
4490	gbk_to_utf8			37		4370:gbk_to_utf8	
4491	utf8_to_gbk				37	4371:utf8_to_gbk	
4492	utf8_to_iso_8859_2				9		
4493	iso_8859_2_to_utf8			9		4373:iso8859_to_utf8	
4494	utf8_to_iso_8859_3				10		
4495	iso_8859_3_to_utf8			10		4373:iso8859_to_utf8	
4496	utf8_to_iso_8859_4				11		
4497	iso_8859_4_to_utf8			11		4373:iso8859_to_utf8	
4498	utf8_to_iso_8859_9				12		
4499	iso_8859_9_to_utf8			12		4373:iso8859_to_utf8	
4500	utf8_to_iso_8859_10				13		
4501	iso_8859_10_to_utf8			13		4373:iso8859_to_utf8	
4502	utf8_to_iso_8859_13				14		
4503	iso_8859_13_to_utf8			14		4373:iso8859_to_utf8	
4504	utf8_to_iso_8859_14				15		
4505	iso_8859_14_to_utf8			15		4373:iso8859_to_utf8	
4506	utf8_to_iso_8859_15				16		
4507	iso_8859_15_to_utf8			16		4373:iso8859_to_utf8	
4508	utf8_to_iso_8859_16				17		
4509	iso_8859_16_to_utf8			17		4373:iso8859_to_utf8	
4510	utf8_to_iso_8859_5				25		
4511	iso_8859_5_to_utf8			25		4373:iso8859_to_utf8	
4512	utf8_to_iso_8859_6				26		
4513	iso_8859_6_to_utf8			26		4373:iso8859_to_utf8	
4514	utf8_to_iso_8859_7				27		
4515	iso_8859_7_to_utf8			27		4373:iso8859_to_utf8	
4516	utf8_to_iso_8859_8				28		
4517	iso_8859_8_to_utf8			28		4373:iso8859_to_utf8	
4518	iso_8859_1_to_utf8			8		4374:iso8859_1_to_utf8	
4519	utf8_to_iso_8859_1				8	4375:utf8_to_iso8859_1	
4520	johab_to_utf8			40		4376:johab_to_utf8	
4521	utf8_to_johab				40	4377:utf8_to_johab	
4522	sjis_to_utf8			35		4378:sjis_to_utf8	
4523	utf8_to_sjis				35	4379:utf8_to_sjis	
4524	uhc_to_utf8			38		4380:uhc_to_utf8	
4525	utf8_to_uhc				38	4381:utf8_to_uhc	
4526	euc_jis_2004_to_utf8			5		4382:euc_jis_2004_to_utf8	
4527	utf8_to_euc_jis_2004				5	4383:utf8_to_euc_jis_2004	
4528	shift_jis_2004_to_utf8			41		4384:shift_jis_2004_to_utf8	
4529	utf8_to_shift_jis_2004				41	4385:utf8_to_shift_jis_2004	
4530	euc_jis_2004_to_shift_jis_2004			5	41	4386:euc_jis_2004_to_shift_jis_2004	
4531	shift_jis_2004_to_euc_jis_2004			41	5	4387:shift_jis_2004_to_euc_jis_2004	

"""#
}
