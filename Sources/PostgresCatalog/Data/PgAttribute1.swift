// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_attribute`.
    static let pgAttribute1: StaticString = #"""
attrelid	attname	atttypid	attstattarget	attlen	attnum	attndims	attcacheoff	atttypmod	attbyval	attalign	attstorage	attcompression	attnotnull	atthasdef	atthasmissing	attidentity	attgenerated	attisdropped	attislocal	attinhcount	attcollation	attacl	attoptions	attfdwoptions	attmissingval
13377	xmin	26	-1	4	1	0	-1	-1	t	i	p	\e	f	f	f	\e	\e	f	t	0	0	\N	\N	\N	\N
112	oid																								
113	oid																								
174	oid																								
175	umuser																								
175	umserver				2																				
548	fdwname	2275		-2					f	c											950				
549	srvname	2275		-2					f	c											950				
826	tableoid		0		-6								t												
826	cmax	29	0		-5								t												
826	xmax	28	0		-4								t												
826	cmin	29	0		-3								t												
826		28	0		-2								t												
826	ctid	27	0	6	-1				f	s			t												
826	oid												t												
826	defaclrole				2								t												
826	defaclnamespace				3								t												
826	defaclobjtype	18		1	4					c			t												
826	defaclacl	1034		-1	5	1			f		x		t												
827	defaclrole																								
827	defaclnamespace				2																				
827	defaclobjtype	18		1	3					c															
828	oid																								
1213	tableoid		0		-6								t												
1213	cmax	29	0		-5								t												
1213	xmax	28	0		-4								t												
1213	cmin	29	0		-3								t												
1213		28	0		-2								t												
1213	ctid	27	0	6	-1				f	s			t												
1213	oid												t												
1213	spcname	19		64	2				f	c			t								950				
1213	spcowner				3								t												
1213	spcacl	1034		-1	4	1			f		x														
1213	spcoptions	1009		-1	5	1			f		x										950				
1214	tableoid		0		-6								t												
1214	cmax	29	0		-5								t												
1214	xmax	28	0		-4								t												
1214	cmin	29	0		-3								t												
1214		28	0		-2								t												
1214	ctid	27	0	6	-1				f	s			t												
1214	dbid												t												
1214	classid				2								t												
1214	objid				3								t												
1214	objsubid	23			4								t												
1214	refclassid				5								t												
1214	refobjid				6								t												
1214	deptype	18		1	7					c			t												
1232	dbid																								
1232	classid				2																				
1232	objid				3																				
1232	objsubid	23			4																				
1233	refclassid																								
1233	refobjid				2																				
1247	tableoid		0		-6								t												
1247	cmax	29	0		-5								t												
1247	xmax	28	0		-4								t												
1247	cmin	29	0		-3								t												
1247		28	0		-2								t												
1247	ctid	27	0	6	-1				f	s			t												
1247	oid												t												
1247	typname	19		64	2				f	c			t								950				
1247	typnamespace				3								t												
1247	typowner				4								t												
1247	typlen	21		2	5					s			t												
1247	typbyval	16		1	6					c			t												
1247	typtype	18		1	7					c			t												
1247	typcategory	18		1	8					c			t												
1247	typispreferred	16		1	9					c			t												
1247	typisdefined	16		1	10					c			t												
1247	typdelim	18		1	11					c			t												
1247	typrelid				12								t												
1247	typsubscript	24			13								t												
1247	typelem				14								t												
1247	typarray				15								t												
1247	typinput	24			16								t												
1247	typoutput	24			17								t												
1247	typreceive	24			18								t												
1247	typsend	24			19								t												
1247	typmodin	24			20								t												
1247	typmodout	24			21								t												
1247	typanalyze	24			22								t												
1247	typalign	18		1	23					c			t												
1247	typstorage	18		1	24					c			t												
1247	typnotnull	16		1	25					c			t												
1247	typbasetype				26								t												
1247	typtypmod	23			27								t												
1247	typndims	23			28								t												
1247	typcollation				29								t												
1247	typdefaultbin	194		-1	30				f		x										950				
1247	typdefault	25		-1	31				f		x										950				
1247	typacl	1034		-1	32	1			f		x														
1249	tableoid		0		-6								t												
1249	cmax	29	0		-5								t												
1249	xmax	28	0		-4								t												
1249	cmin	29	0		-3								t												
1249		28	0		-2								t												
1249	ctid	27	0	6	-1				f	s			t												
1249	attrelid												t												
1249	attname	19		64	2				f	c			t								950				
1249	atttypid				3								t												
1249	attstattarget	23			4								t												
1249	attlen	21		2	5					s			t												
1249	attnum	21		2	6					s			t												
1249	attndims	23			7								t												
1249	attcacheoff	23			8								t												
1249	atttypmod	23			9								t												
1249	attbyval	16		1	10					c			t												
1249	attalign	18		1	11					c			t												
1249	attstorage	18		1	12					c			t												
1249	attcompression	18		1	13					c			t												
1249	attnotnull	16		1	14					c			t												
1249	atthasdef	16		1	15					c			t												
1249	atthasmissing	16		1	16					c			t												
1249	attidentity	18		1	17					c			t												
1249	attgenerated	18		1	18					c			t												
1249	attisdropped	16		1	19					c			t												
1249	attislocal	16		1	20					c			t												
1249	attinhcount	23			21								t												
1249	attcollation				22								t												
1249	attacl	1034		-1	23	1			f		x														
1249	attoptions	1009		-1	24	1			f		x										950				
1249	attfdwoptions	1009		-1	25	1			f		x										950				
1249	attmissingval	2277		-1	26				f	d	x														
1255	tableoid		0		-6								t												
1255	cmax	29	0		-5								t												
1255	xmax	28	0		-4								t												
1255	cmin	29	0		-3								t												
1255		28	0		-2								t												
1255	ctid	27	0	6	-1				f	s			t												
1255	oid												t												
1255	proname	19		64	2				f	c			t								950				
1255	pronamespace				3								t												
1255	proowner				4								t												
1255	prolang				5								t												
1255	procost	700			6								t												
1255	prorows	700			7								t												
1255	provariadic				8								t												
1255	prosupport	24			9								t												
1255	prokind	18		1	10					c			t												
1255	prosecdef	16		1	11					c			t												
1255	proleakproof	16		1	12					c			t												
1255	proisstrict	16		1	13					c			t												
1255	proretset	16		1	14					c			t												
1255	provolatile	18		1	15					c			t												
1255	proparallel	18		1	16					c			t												
1255	pronargs	21		2	17					s			t												
1255	pronargdefaults	21		2	18					s			t												
1255	prorettype				19								t												
1255	proargtypes	30		-1	20	1			f				t												
1255	proallargtypes	1028		-1	21	1			f		x														
1255	proargmodes	1002		-1	22	1			f		x														
1255	proargnames	1009		-1	23	1			f		x										950				
1255	proargdefaults	194		-1	24				f		x										950				
1255	protrftypes	1028		-1	25	1			f		x														
1255	prosrc	25		-1	26				f		x		t								950				
1255	probin	25		-1	27				f		x										950				
1255	prosqlbody	194		-1	28				f		x										950				
1255	proconfig	1009		-1	29	1			f		x										950				
1255	proacl	1034		-1	30	1			f		x														
1259	tableoid		0		-6								t												
1259	cmax	29	0		-5								t												
1259	xmax	28	0		-4								t												
1259	cmin	29	0		-3								t												
1259		28	0		-2								t												
1259	ctid	27	0	6	-1				f	s			t												
1259	oid												t												
1259	relname	19		64	2				f	c			t								950				
1259	relnamespace				3								t												
1259	reltype				4								t												
1259	reloftype				5								t												
1259	relowner				6								t												
1259	relam				7								t												
1259	relfilenode				8								t												
1259	reltablespace				9								t												
1259	relpages	23			10								t												
1259	reltuples	700			11								t												
1259	relallvisible	23			12								t												
1259	reltoastrelid				13								t												
1259	relhasindex	16		1	14					c			t												
1259	relisshared	16		1	15					c			t												
1259	relpersistence	18		1	16					c			t												
1259	relkind	18		1	17					c			t												
1259	relnatts	21		2	18					s			t												
1259	relchecks	21		2	19					s			t												
1259	relhasrules	16		1	20					c			t												
1259	relhastriggers	16		1	21					c			t												
1259	relhassubclass	16		1	22					c			t												
1259	relrowsecurity	16		1	23					c			t												
1259	relforcerowsecurity	16		1	24					c			t												
1259	relispopulated	16		1	25					c			t												
1259	relreplident	18		1	26					c			t												
1259	relispartition	16		1	27					c			t												
1259	relrewrite				28								t												
1259	relfrozenxid	28			29								t												
1259	relminmxid	28			30								t												
1259	relacl	1034		-1	31	1			f		x														
1259	reloptions	1009		-1	32	1			f		x										950				
1259	relpartbound	194		-1	33				f		x										950				
1260	tableoid		0		-6								t												
1260	cmax	29	0		-5								t												
1260	xmax	28	0		-4								t												
1260	cmin	29	0		-3								t												
1260		28	0		-2								t												
1260	ctid	27	0	6	-1				f	s			t												
1260	oid												t												
1260	rolname	19		64	2				f	c			t								950				
1260	rolsuper	16		1	3					c			t												
1260	rolinherit	16		1	4					c			t												
1260	rolcreaterole	16		1	5					c			t												
1260	rolcreatedb	16		1	6					c			t												
1260	rolcanlogin	16		1	7					c			t												
1260	rolreplication	16		1	8					c			t												
1260	rolbypassrls	16		1	9					c			t												
1260	rolconnlimit	23			10								t												
1260	rolpassword	25		-1	11				f		x										950				
1260	rolvaliduntil	1184		8	12					d															
1261	tableoid		0		-6								t												
1261	cmax	29	0		-5								t												
1261	xmax	28	0		-4								t												
1261	cmin	29	0		-3								t												
1261		28	0		-2								t												
1261	ctid	27	0	6	-1				f	s			t												
1261	roleid												t												
1261	member				2								t												
1261	grantor				3								t												
1261	admin_option	16		1	4					c			t												
1262	tableoid		0		-6								t												
1262	cmax	29	0		-5								t												
1262	xmax	28	0		-4								t												
1262	cmin	29	0		-3								t												
1262		28	0		-2								t												
1262	ctid	27	0	6	-1				f	s			t												
1262	oid												t												
1262	datname	19		64	2				f	c			t								950				
1262	datdba				3								t												
1262	encoding	23			4								t												
1262	datlocprovider	18		1	5					c			t												
1262	datistemplate	16		1	6					c			t												
1262	datallowconn	16		1	7					c			t												
1262	datconnlimit	23			8								t												
1262	datfrozenxid	28			9								t												
1262	datminmxid	28			10								t												
1262	dattablespace				11								t												
1262	datcollate	25		-1	12				f		x		t								950				
1262	datctype	25		-1	13				f		x		t								950				
1262	daticulocale	25		-1	14				f		x										950				
1262	datcollversion	25		-1	15				f		x										950				
1262	datacl	1034		-1	16	1			f		x														
1417	tableoid		0		-6								t												
1417	cmax	29	0		-5								t												
1417	xmax	28	0		-4								t												
1417	cmin	29	0		-3								t												
1417		28	0		-2								t												
1417	ctid	27	0	6	-1				f	s			t												
1417	oid												t												
1417	srvname	19		64	2				f	c			t								950				
1417	srvowner				3								t												
1417	srvfdw				4								t												
1417	srvtype	25		-1	5				f		x										950				
1417	srvversion	25		-1	6				f		x										950				
1417	srvacl	1034		-1	7	1			f		x														
1417	srvoptions	1009		-1	8	1			f		x										950				
1418	tableoid		0		-6								t												
1418	cmax	29	0		-5								t												
1418	xmax	28	0		-4								t												
1418	cmin	29	0		-3								t												
1418		28	0		-2								t												
1418	ctid	27	0	6	-1				f	s			t												
1418	oid												t												
1418	umuser				2								t												
1418	umserver				3								t												
1418	umoptions	1009		-1	4	1			f		x										950				
2187	inhparent																								
2224	tableoid		0		-6								t												
2224	cmax	29	0		-5								t												
2224	xmax	28	0		-4								t												
2224	cmin	29	0		-3								t												
2224		28	0		-2								t												
2224	ctid	27	0	6	-1				f	s			t												
2224	seqrelid												t												
2224	seqtypid				2								t												
2224	seqstart	20		8	3					d			t												
2224	seqincrement	20		8	4					d			t												
2224	seqmax	20		8	5					d			t												
2224	seqmin	20		8	6					d			t												
2224	seqcache	20		8	7					d			t												
2224	seqcycle	16		1	8					c			t												
2228	rngmultitypid																								
2328	tableoid		0		-6								t												
2328	cmax	29	0		-5								t												
2328	xmax	28	0		-4								t												
2328	cmin	29	0		-3								t												
2328		28	0		-2								t												
2328	ctid	27	0	6	-1				f	s			t												
2328	oid												t												
2328	fdwname	19		64	2				f	c			t								950				
2328	fdwowner				3								t												
2328	fdwhandler				4								t												
2328	fdwvalidator				5								t												
2328	fdwacl	1034		-1	6	1			f		x														
2328	fdwoptions	1009		-1	7	1			f		x										950				
2336	tableoid		0		-6								t												
2336	cmax	29	0		-5								t												
2336	xmax	28	0		-4								t												
2336	cmin	29	0		-3								t												
2336		28	0		-2								t												
2336	ctid	27	0	6	-1				f	s			t												
2336	chunk_id																								
2336	chunk_seq	23			2																				
2336	chunk_data	17		-1	3				f																
2337	chunk_id																								
2337	chunk_seq	23			2																				
2396	tableoid		0		-6								t												
2396	cmax	29	0		-5								t												
2396	xmax	28	0		-4								t												
2396	cmin	29	0		-3								t												
2396		28	0		-2								t												
2396	ctid	27	0	6	-1				f	s			t												
2396	objoid												t												
2396	classoid				2								t												
2396	description	25		-1	3				f		x		t								950				
2397	objoid																								
2397	classoid				2																				
2579	conparentid																								
2600	tableoid		0		-6								t												
2600	cmax	29	0		-5								t												
2600	xmax	28	0		-4								t												
2600	cmin	29	0		-3								t												
2600		28	0		-2								t												
2600	ctid	27	0	6	-1				f	s			t												
2600	aggfnoid	24											t												
2600	aggkind	18		1	2					c			t												
2600	aggnumdirectargs	21		2	3					s			t												
2600	aggtransfn	24			4								t												
2600	aggfinalfn	24			5								t												
2600	aggcombinefn	24			6								t												
2600	aggserialfn	24			7								t												
2600	aggdeserialfn	24			8								t												
2600	aggmtransfn	24			9								t												
2600	aggminvtransfn	24			10								t												
2600	aggmfinalfn	24			11								t												
2600	aggfinalextra	16		1	12					c			t												
2600	aggmfinalextra	16		1	13					c			t												
2600	aggfinalmodify	18		1	14					c			t												
2600	aggmfinalmodify	18		1	15					c			t												
2600	aggsortop				16								t												
2600	aggtranstype				17								t												
2600	aggtransspace	23			18								t												
2600	aggmtranstype				19								t												
2600	aggmtransspace	23			20								t												
2600	agginitval	25		-1	21				f		x										950				
2600	aggminitval	25		-1	22				f		x										950				
2601	tableoid		0		-6								t												
2601	cmax	29	0		-5								t												
2601	xmax	28	0		-4								t												
2601	cmin	29	0		-3								t												
2601		28	0		-2								t												
2601	ctid	27	0	6	-1				f	s			t												
2601	oid												t												
2601	amname	19		64	2				f	c			t								950				
2601	amhandler	24			3								t												
2601	amtype	18		1	4					c			t												
2602	tableoid		0		-6								t												
2602	cmax	29	0		-5								t												
2602	xmax	28	0		-4								t												
2602	cmin	29	0		-3								t												
2602		28	0		-2								t												
2602	ctid	27	0	6	-1				f	s			t												
2602	oid												t												
2602	amopfamily				2								t												
2602	amoplefttype				3								t												
2602	amoprighttype				4								t												
2602	amopstrategy	21		2	5					s			t												
2602	amoppurpose	18		1	6					c			t												
2602	amopopr				7								t												
2602	amopmethod				8								t												
2602	amopsortfamily				9								t												
2603	tableoid		0		-6								t												
2603	cmax	29	0		-5								t												
2603	xmax	28	0		-4								t												
2603	cmin	29	0		-3								t												
2603		28	0		-2								t												
2603	ctid	27	0	6	-1				f	s			t												
2603	oid												t												
2603	amprocfamily				2								t												
2603	amproclefttype				3								t												
2603	amprocrighttype				4								t												
2603	amprocnum	21		2	5					s			t												
2603	amproc	24			6								t												
2604	tableoid		0		-6								t												
2604	cmax	29	0		-5								t												
2604	xmax	28	0		-4								t												
2604	cmin	29	0		-3								t												
2604		28	0		-2								t												
2604	ctid	27	0	6	-1				f	s			t												
2604	oid												t												
2604	adrelid				2								t												
2604	adnum	21		2	3					s			t												
2604	adbin	194		-1	4				f		x		t								950				
2605	tableoid		0		-6								t												
2605	cmax	29	0		-5								t												
2605	xmax	28	0		-4								t												
2605	cmin	29	0		-3								t												
2605		28	0		-2								t												
2605	ctid	27	0	6	-1				f	s			t												
2605	oid												t												
2605	castsource				2								t												
2605	casttarget				3								t												
2605	castfunc				4								t												
2605	castcontext	18		1	5					c			t												
2605	castmethod	18		1	6					c			t												
2606	tableoid		0		-6								t												
2606	cmax	29	0		-5								t												
2606	xmax	28	0		-4								t												
2606	cmin	29	0		-3								t												
2606		28	0		-2								t												
2606	ctid	27	0	6	-1				f	s			t												
2606	oid												t												
2606	conname	19		64	2				f	c			t								950				
2606	connamespace				3								t												
2606	contype	18		1	4					c			t												
2606	condeferrable	16		1	5					c			t												
2606	condeferred	16		1	6					c			t												
2606	convalidated	16		1	7					c			t												
2606	conrelid				8								t												
2606	contypid				9								t												
2606	conindid				10								t												
2606	conparentid				11								t												
2606	confrelid				12								t												
2606	confupdtype	18		1	13					c			t												
2606	confdeltype	18		1	14					c			t												
2606	confmatchtype	18		1	15					c			t												
2606	conislocal	16		1	16					c			t												
2606	coninhcount	23			17								t												
2606	connoinherit	16		1	18					c			t												
2606	conkey	1005		-1	19	1			f		x														
2606	confkey	1005		-1	20	1			f		x														
2606	conpfeqop	1028		-1	21	1			f		x														
2606	conppeqop	1028		-1	22	1			f		x														
2606	conffeqop	1028		-1	23	1			f		x														
2606	confdelsetcols	1005		-1	24	1			f		x														
2606	conexclop	1028		-1	25	1			f		x														
2606	conbin	194		-1	26				f		x										950				
2607	tableoid		0		-6								t												
2607	cmax	29	0		-5								t												
2607	xmax	28	0		-4								t												
2607	cmin	29	0		-3								t												
2607		28	0		-2								t												
2607	ctid	27	0	6	-1				f	s			t												
2607	oid												t												
2607	conname	19		64	2				f	c			t								950				
2607	connamespace				3								t												
2607	conowner				4								t												
2607	conforencoding	23			5								t												
2607	contoencoding	23			6								t												
2607	conproc	24			7								t												
2607	condefault	16		1	8					c			t												
2608	tableoid		0		-6								t												
2608	cmax	29	0		-5								t												
2608	xmax	28	0		-4								t												
2608	cmin	29	0		-3								t												
2608		28	0		-2								t												
2608	ctid	27	0	6	-1				f	s			t												
2608	classid												t												
2608	objid				2								t												
2608	objsubid	23			3								t												
2608	refclassid				4								t												
2608	refobjid				5								t												
2608	refobjsubid	23			6								t												
2608	deptype	18		1	7					c			t												
2609	tableoid		0		-6								t												
2609	cmax	29	0		-5								t												
2609	xmax	28	0		-4								t												
2609	cmin	29	0		-3								t												
2609		28	0		-2								t												
2609	ctid	27	0	6	-1				f	s			t												
2609	objoid												t												
2609	classoid				2								t												
2609	objsubid	23			3								t												
2609	description	25		-1	4				f		x		t								950				
2610	tableoid		0		-6								t												
2610	cmax	29	0		-5								t												
2610	xmax	28	0		-4								t												
2610	cmin	29	0		-3								t												
2610		28	0		-2								t												
2610	ctid	27	0	6	-1				f	s			t												
2610	indexrelid												t												
2610	indrelid				2								t												
2610	indnatts	21		2	3					s			t												
2610	indnkeyatts	21		2	4					s			t												
2610	indisunique	16		1	5					c			t												
2610	indnullsnotdistinct	16		1	6					c			t												
2610	indisprimary	16		1	7					c			t												
2610	indisexclusion	16		1	8					c			t												
2610	indimmediate	16		1	9					c			t												
2610	indisclustered	16		1	10					c			t												
2610	indisvalid	16		1	11					c			t												
2610	indcheckxmin	16		1	12					c			t												
2610	indisready	16		1	13					c			t												
2610	indislive	16		1	14					c			t												
2610	indisreplident	16		1	15					c			t												
2610	indkey	22		-1	16	1			f				t												
2610	indcollation	30		-1	17	1			f				t												
2610	indclass	30		-1	18	1			f				t												
2610	indoption	22		-1	19	1			f				t												
2610	indexprs	194		-1	20				f		x										950				
2610	indpred	194		-1	21				f		x										950				
2611	tableoid		0		-6								t												
2611	cmax	29	0		-5								t												
2611	xmax	28	0		-4								t												
2611	cmin	29	0		-3								t												
2611		28	0		-2								t												
2611	ctid	27	0	6	-1				f	s			t												
2611	inhrelid												t												
2611	inhparent				2								t												
2611	inhseqno	23			3								t												
2611	inhdetachpending	16		1	4					c			t												
2612	tableoid		0		-6								t												
2612	cmax	29	0		-5								t												
2612	xmax	28	0		-4								t												
2612	cmin	29	0		-3								t												
2612		28	0		-2								t												
2612	ctid	27	0	6	-1				f	s			t												
2612	oid												t												
2612	lanname	19		64	2				f	c			t								950				
2612	lanowner				3								t												
2612	lanispl	16		1	4					c			t												
2612	lanpltrusted	16		1	5					c			t												
2612	lanplcallfoid				6								t												
2612	laninline				7								t												
2612	lanvalidator				8								t												
2612	lanacl	1034		-1	9	1			f		x														
2613	tableoid		0		-6								t												
2613	cmax	29	0		-5								t												
2613	xmax	28	0		-4								t												
2613	cmin	29	0		-3								t												
2613		28	0		-2								t												
2613	ctid	27	0	6	-1				f	s			t												
2613	loid												t												
2613	pageno	23			2								t												
2613	data	17		-1	3				f		x		t												
2615	tableoid		0		-6								t												
2615	cmax	29	0		-5								t												
2615	xmax	28	0		-4								t												
2615	cmin	29	0		-3								t												
2615		28	0		-2								t												
2615	ctid	27	0	6	-1				f	s			t												
2615	oid												t												
2615	nspname	19		64	2				f	c			t								950				
2615	nspowner				3								t												
2615	nspacl	1034		-1	4	1			f		x														
2616	tableoid		0		-6								t												
2616	cmax	29	0		-5								t												
2616	xmax	28	0		-4								t												
2616	cmin	29	0		-3								t												
2616		28	0		-2								t												
2616	ctid	27	0	6	-1				f	s			t												
2616	oid												t												
2616	opcmethod				2								t												
2616	opcname	19		64	3				f	c			t								950				
2616	opcnamespace				4								t												
2616	opcowner				5								t												
2616	opcfamily				6								t												
2616	opcintype				7								t												
2616	opcdefault	16		1	8					c			t												
2616	opckeytype				9								t												
2617	tableoid		0		-6								t												
2617	cmax	29	0		-5								t												
2617	xmax	28	0		-4								t												
2617	cmin	29	0		-3								t												
2617		28	0		-2								t												
2617	ctid	27	0	6	-1				f	s			t												
2617	oid												t												
2617	oprname	19		64	2				f	c			t								950				
2617	oprnamespace				3								t												
2617	oprowner				4								t												
2617	oprkind	18		1	5					c			t												
2617	oprcanmerge	16		1	6					c			t												
2617	oprcanhash	16		1	7					c			t												
2617	oprleft				8								t												
2617	oprright				9								t												
2617	oprresult				10								t												
2617	oprcom				11								t												
2617	oprnegate				12								t												
2617	oprcode	24			13								t												
2617	oprrest	24			14								t												
2617	oprjoin	24			15								t												
2618	tableoid		0		-6								t												
2618	cmax	29	0		-5								t												
2618	xmax	28	0		-4								t												
2618	cmin	29	0		-3								t												
2618		28	0		-2								t												
2618	ctid	27	0	6	-1				f	s			t												
2618	oid												t												
2618	rulename	19		64	2				f	c			t								950				
2618	ev_class				3								t												
2618	ev_type	18		1	4					c			t												
2618	ev_enabled	18		1	5					c			t												
2618	is_instead	16		1	6					c			t												
2618	ev_qual	194		-1	7				f		x		t								950				
2618	ev_action	194		-1	8				f		x		t								950				
2619	tableoid		0		-6								t												
2619	cmax	29	0		-5								t												
2619	xmax	28	0		-4								t												
2619	cmin	29	0		-3								t												
2619		28	0		-2								t												
2619	ctid	27	0	6	-1				f	s			t												
2619	starelid												t												
2619	staattnum	21		2	2					s			t												
2619	stainherit	16		1	3					c			t												
2619	stanullfrac	700			4								t												
2619	stawidth	23			5								t												
2619	stadistinct	700			6								t												
2619	stakind1	21		2	7					s			t												
2619	stakind2	21		2	8					s			t												
2619	stakind3	21		2	9					s			t												
2619	stakind4	21		2	10					s			t												
2619	stakind5	21		2	11					s			t												
2619	staop1				12								t												
2619	staop2				13								t												
2619	staop3				14								t												
2619	staop4				15								t												
2619	staop5				16								t												
2619	stacoll1				17								t												
2619	stacoll2				18								t												
2619	stacoll3				19								t												
2619	stacoll4				20								t												
2619	stacoll5				21								t												
2619	stanumbers1	1021		-1	22	1			f		x														
2619	stanumbers2	1021		-1	23	1			f		x														
2619	stanumbers3	1021		-1	24	1			f		x														
2619	stanumbers4	1021		-1	25	1			f		x														
2619	stanumbers5	1021		-1	26	1			f		x														
2619	stavalues1	2277		-1	27				f	d	x														
2619	stavalues2	2277		-1	28				f	d	x														
2619	stavalues3	2277		-1	29				f	d	x														
2619	stavalues4	2277		-1	30				f	d	x														
2619	stavalues5	2277		-1	31				f	d	x														
2620	tableoid		0		-6								t												
2620	cmax	29	0		-5								t												
2620	xmax	28	0		-4								t												
2620	cmin	29	0		-3								t												
2620		28	0		-2								t												
2620	ctid	27	0	6	-1				f	s			t												
2620	oid												t												
2620	tgrelid				2								t												
2620	tgparentid				3								t												
2620	tgname	19		64	4				f	c			t								950				
2620	tgfoid				5								t												
2620	tgtype	21		2	6					s			t												
2620	tgenabled	18		1	7					c			t												
2620	tgisinternal	16		1	8					c			t												
2620	tgconstrrelid				9								t												
2620	tgconstrindid				10								t												
2620	tgconstraint				11								t												
2620	tgdeferrable	16		1	12					c			t												
2620	tginitdeferred	16		1	13					c			t												
2620	tgnargs	21		2	14					s			t												
2620	tgattr	22		-1	15	1			f				t												
2620	tgargs	17		-1	16				f		x		t												
2620	tgqual	194		-1	17				f		x										950				
2620	tgoldtable	19		64	18				f	c											950				
2620	tgnewtable	19		64	19				f	c											950				
2650	aggfnoid	24																							
2651	amname	2275		-2					f	c											950				
2652	oid																								
2653	amopfamily																								
2653	amoplefttype				2																				
2653	amoprighttype				3																				
2653	amopstrategy	21		2	4					s															
2654	amopopr																								
2654	amoppurpose	18		1	2					c															
2654	amopfamily				3																				
2655	amprocfamily																								
2655	amproclefttype				2																				
2655	amprocrighttype				3																				
2655	amprocnum	21		2	4					s															
2656	adrelid																								
2656	adnum	21		2	2					s															
2657	oid																								
2658	attrelid																								
2658	attname	2275		-2	2				f	c											950				
2659	attrelid																								
2659	attnum	21		2	2					s															
2660	oid																								
2661	castsource																								
2661	casttarget				2																				
2662	oid																								
2663	relname	2275		-2					f	c											950				
2663	relnamespace				2																				
2664	conname	2275		-2					f	c											950				
2664	connamespace				2																				
2665	conrelid																								
2665	contypid				2																				
2665	conname	2275		-2	3				f	c											950				
2666	contypid																								
2667	oid																								
2668	connamespace																								
2668	conforencoding	23			2																				
2668	contoencoding	23			3																				
2668	oid				4																				
2669	conname	2275		-2					f	c											950				
2669	connamespace				2																				
2670	oid																								
2671	datname	2275		-2					f	c											950				
2672	oid																								
2673	classid																								
2673	objid				2																				
2673	objsubid	23			3																				
2674	refclassid																								
2674	refobjid				2																				
2674	refobjsubid	23			3																				
2675	objoid																								
2675	classoid				2																				
2675	objsubid	23			3																				
2676	rolname	2275		-2					f	c											950				
2677	oid																								
2678	indrelid																								
2679	indexrelid																								
2680	inhrelid																								
2680	inhseqno	23			2																				
2681	lanname	2275		-2					f	c											950				
2682	oid																								
2683	loid																								
2683	pageno	23			2																				
2684	nspname	2275		-2					f	c											950				
2685	oid																								
2686	opcmethod																								
2686	opcname	2275		-2	2				f	c											950				
2686	opcnamespace				3																				
2687	oid																								
2688	oid																								
2689	oprname	2275		-2					f	c											950				
2689	oprleft				2																				
2689	oprright				3																				
2689	oprnamespace				4																				
2690	oid																								
2691	proname	2275		-2					f	c											950				
2691	proargtypes	30		-1	2	1			f																
2691	pronamespace				3																				
2692	oid																								
2693	ev_class																								
2693	rulename	2275		-2	2				f	c											950				
2694	roleid																								
2694	member				2																				
2695	member																								
2695	roleid				2																				
2696	starelid																								
2696	staattnum	21		2	2					s															
2696	stainherit	16		1	3					c															
2697	oid																								
2698	spcname	2275		-2					f	c											950				
2699	tgconstraint																								
2701	tgrelid																								
2701	tgname	2275		-2	2				f	c											950				
2702	oid																								
2703	oid																								
2704	typname	2275		-2					f	c											950				
2704	typnamespace				2																				
2753	tableoid		0		-6								t												
2753	cmax	29	0		-5								t												
2753	xmax	28	0		-4								t												
2753	cmin	29	0		-3								t												
2753		28	0		-2								t												
2753	ctid	27	0	6	-1				f	s			t												
2753	oid												t												
2753	opfmethod				2								t												
2753	opfname	19		64	3				f	c			t								950				
2753	opfnamespace				4								t												
2753	opfowner				5								t												
2754	opfmethod																								
2754	opfname	2275		-2	2				f	c											950				
2754	opfnamespace				3																				
2755	oid																								
2756	oid																								
2757	oid																								
2830	tableoid		0		-6								t												
2830	cmax	29	0		-5								t												
2830	xmax	28	0		-4								t												
2830	cmin	29	0		-3								t												
2830		28	0		-2								t												
2830	ctid	27	0	6	-1				f	s			t												
2830	chunk_id																								
2830	chunk_seq	23			2																				
2830	chunk_data	17		-1	3				f																
2831	chunk_id																								
2831	chunk_seq	23			2																				
2832	tableoid		0		-6								t												
2832	cmax	29	0		-5								t												
2832	xmax	28	0		-4								t												
2832	cmin	29	0		-3								t												
2832		28	0		-2								t												
2832	ctid	27	0	6	-1				f	s			t												
2832	chunk_id																								
2832	chunk_seq	23			2																				
2832	chunk_data	17		-1	3				f																
2833	chunk_id																								
2833	chunk_seq	23			2																				
2834	tableoid		0		-6								t												
2834	cmax	29	0		-5								t												
2834	xmax	28	0		-4								t												
2834	cmin	29	0		-3								t												
2834		28	0		-2								t												
2834	ctid	27	0	6	-1				f	s			t												
2834	chunk_id																								
2834	chunk_seq	23			2																				
2834	chunk_data	17		-1	3				f																
2835	chunk_id																								
2835	chunk_seq	23			2																				
2836	tableoid		0		-6								t												
2836	cmax	29	0		-5								t												
2836	xmax	28	0		-4								t												
2836	cmin	29	0		-3								t												
2836		28	0		-2								t												
2836	ctid	27	0	6	-1				f	s			t												
2836	chunk_id																								
2836	chunk_seq	23			2																				
2836	chunk_data	17		-1	3				f																
2837	chunk_id																								
2837	chunk_seq	23			2																				
2838	tableoid		0		-6								t												
2838	cmax	29	0		-5								t												
2838	xmax	28	0		-4								t												
2838	cmin	29	0		-3								t												
2838		28	0		-2								t												
2838	ctid	27	0	6	-1				f	s			t												
2838	chunk_id																								
2838	chunk_seq	23			2																				
2838	chunk_data	17		-1	3				f																
2839	chunk_id																								
2839	chunk_seq	23			2																				
2840	tableoid		0		-6								t												
2840	cmax	29	0		-5								t												
2840	xmax	28	0		-4								t												
2840	cmin	29	0		-3								t												
2840		28	0		-2								t												
2840	ctid	27	0	6	-1				f	s			t												
2840	chunk_id																								
2840	chunk_seq	23			2																				
2840	chunk_data	17		-1	3				f																
2841	chunk_id																								
2841	chunk_seq	23			2																				
2846	tableoid		0		-6								t												
2846	cmax	29	0		-5								t												
2846	xmax	28	0		-4								t												
2846	cmin	29	0		-3								t												
2846		28	0		-2								t												
2846	ctid	27	0	6	-1				f	s			t												
2846	chunk_id																								
2846	chunk_seq	23			2																				
2846	chunk_data	17		-1	3				f																
2847	chunk_id																								
2847	chunk_seq	23			2																				
2964	tableoid		0		-6								t												
2964	cmax	29	0		-5								t												
2964	xmax	28	0		-4								t												
2964	cmin	29	0		-3								t												
2964		28	0		-2								t												
2964	ctid	27	0	6	-1				f	s			t												
2964	setdatabase												t												
2964	setrole				2								t												
2964	setconfig	1009		-1	3	1			f		x										950				
2965	setdatabase																								
2965	setrole				2																				
2966	tableoid		0		-6								t												
2966	cmax	29	0		-5								t												
2966	xmax	28	0		-4								t												
2966	cmin	29	0		-3								t												
2966		28	0		-2								t												
2966	ctid	27	0	6	-1				f	s			t												
2966	chunk_id																								
2966	chunk_seq	23			2																				
2966	chunk_data	17		-1	3				f																
2967	chunk_id																								
2967	chunk_seq	23			2																				
2995	tableoid		0		-6								t												
2995	cmax	29	0		-5								t												
2995	xmax	28	0		-4								t												
2995	cmin	29	0		-3								t												
2995		28	0		-2								t												
2995	ctid	27	0	6	-1				f	s			t												
2995	oid												t												
2995	lomowner				2								t												
2995	lomacl	1034		-1	3	1			f		x														
2996	oid																								
3079	tableoid		0		-6								t												
3079	cmax	29	0		-5								t												
3079	xmax	28	0		-4								t												
3079	cmin	29	0		-3								t												
3079		28	0		-2								t												
3079	ctid	27	0	6	-1				f	s			t												
3079	oid												t												
3079	extname	19		64	2				f	c			t								950				
3079	extowner				3								t												
3079	extnamespace				4								t												
3079	extrelocatable	16		1	5					c			t												
3079	extversion	25		-1	6				f		x		t								950				
3079	extconfig	1028		-1	7	1			f		x														
3079	extcondition	1009		-1	8	1			f		x										950				
3080	oid																								
3081	extname	2275		-2					f	c											950				
3085	oid																								
3118	tableoid		0		-6								t												
3118	cmax	29	0		-5								t												
3118	xmax	28	0		-4								t												
3118	cmin	29	0		-3								t												
3118		28	0		-2								t												
3118	ctid	27	0	6	-1				f	s			t												
3118	ftrelid												t												
3118	ftserver				2								t												
3118	ftoptions	1009		-1	3	1			f		x										950				
3119	ftrelid																								
3164	collname	2275		-2					f	c											950				
3164	collencoding	23			2																				
3164	collnamespace				3																				
3256	tableoid		0		-6								t												
3256	cmax	29	0		-5								t												
3256	xmax	28	0		-4								t												
3256	cmin	29	0		-3								t												
3256		28	0		-2								t												
3256	ctid	27	0	6	-1				f	s			t												
3256	oid												t												
3256	polname	19		64	2				f	c			t								950				
3256	polrelid				3								t												
3256	polcmd	18		1	4					c			t												
3256	polpermissive	16		1	5					c			t												
3256	polroles	1028		-1	6	1			f		x		t												
3256	polqual	194		-1	7				f		x										950				
3256	polwithcheck	194		-1	8				f		x										950				
3257	oid																								
3258	polrelid																								
3258	polname	2275		-2	2				f	c											950				
3350	tableoid		0		-6								t												
3350	cmax	29	0		-5								t												
3350	xmax	28	0		-4								t												
3350	cmin	29	0		-3								t												
3350		28	0		-2								t												
3350	ctid	27	0	6	-1				f	s			t												
3350	partrelid												t												
3350	partstrat	18		1	2					c			t												
3350	partnatts	21		2	3					s			t												
3350	partdefid				4								t												
3350	partattrs	22		-1	5	1			f				t												
3350	partclass	30		-1	6	1			f				t												
3350	partcollation	30		-1	7	1			f				t												
3350	partexprs	194		-1	8				f		x										950				
3351	partrelid																								
3379	stxrelid																								
3380	oid																								
3381	tableoid		0		-6								t												
3381	cmax	29	0		-5								t												
3381	xmax	28	0		-4								t												
3381	cmin	29	0		-3								t												
3381		28	0		-2								t												
3381	ctid	27	0	6	-1				f	s			t												
3381	oid												t												
3381	stxrelid				2								t												
3381	stxname	19		64	3				f	c			t								950				
3381	stxnamespace				4								t												
3381	stxowner				5								t												
3381	stxstattarget	23			6								t												
3381	stxkeys	22		-1	7	1			f				t												
3381	stxkind	1002		-1	8	1			f		x		t												
3381	stxexprs	194		-1	9				f		x										950				
3394	tableoid		0		-6								t												
3394	cmax	29	0		-5								t												
3394	xmax	28	0		-4								t												
3394	cmin	29	0		-3								t												
3394		28	0		-2								t												
3394	ctid	27	0	6	-1				f	s			t												
3394	objoid												t												
3394	classoid				2								t												
3394	objsubid	23			3								t												
3394	privtype	18		1	4					c			t												
3394	initprivs	1034		-1	5	1			f		x		t												
3395	objoid																								
3395	classoid				2																				
3395	objsubid	23			3																				
3429	tableoid		0		-6								t												
3429	cmax	29	0		-5								t												
3429	xmax	28	0		-4								t												
3429	cmin	29	0		-3								t												
3429		28	0		-2								t												
3429	ctid	27	0	6	-1				f	s			t												
3429	stxoid												t												
3429	stxdinherit	16		1	2					c			t												
3429	stxdndistinct	3361		-1	3				f		x										950				
3429	stxddependencies	3402		-1	4				f		x										950				
3429	stxdmcv	5017		-1	5				f		x										950				
3429	stxdexpr	10028		-1	6	1			f	d	x														
3430	tableoid		0		-6								t												
3430	cmax	29	0		-5								t												
3430	xmax	28	0		-4								t												
3430	cmin	29	0		-3								t												
3430		28	0		-2								t												
3430	ctid	27	0	6	-1				f	s			t												
3430	chunk_id																								
3430	chunk_seq	23			2																				
3430	chunk_data	17		-1	3				f																
3431	chunk_id																								
3431	chunk_seq	23			2																				
3433	stxoid																								
3433	stxdinherit	16		1	2					c															
3439	tableoid		0		-6								t												
3439	cmax	29	0		-5								t												
3439	xmax	28	0		-4								t												
3439	cmin	29	0		-3								t												
3439		28	0		-2								t												
3439	ctid	27	0	6	-1				f	s			t												
3439	chunk_id																								
3439	chunk_seq	23			2																				
3439	chunk_data	17		-1	3				f																
3440	chunk_id																								
3440	chunk_seq	23			2																				
3455	reltablespace																								
3455	relfilenode				2																				
3456	tableoid		0		-6								t												
3456	cmax	29	0		-5								t												
3456	xmax	28	0		-4								t												
3456	cmin	29	0		-3								t												
3456		28	0		-2								t												
3456	ctid	27	0	6	-1				f	s			t												
3456	oid												t												
3456	collname	19		64	2				f	c			t								950				
3456	collnamespace				3								t												
3456	collowner				4								t												
3456	collprovider	18		1	5					c			t												
3456	collisdeterministic	16		1	6					c			t												
3456	collencoding	23			7								t												
3456	collcollate	25		-1	8				f		x										950				
3456	collctype	25		-1	9				f		x										950				
3456	colliculocale	25		-1	10				f		x										950				
3456	collversion	25		-1	11				f		x										950				
3466	tableoid		0		-6								t												
3466	cmax	29	0		-5								t												
3466	xmax	28	0		-4								t												
3466	cmin	29	0		-3								t												
3466		28	0		-2								t												
3466	ctid	27	0	6	-1				f	s			t												
3466	oid												t												
3466	evtname	19		64	2				f	c			t								950				
3466	evtevent	19		64	3				f	c			t								950				
3466	evtowner				4								t												
3466	evtfoid				5								t												
3466	evtenabled	18		1	6					c			t												
3466	evttags	1009		-1	7	1			f		x										950				
3467	evtname	2275		-2					f	c											950				
3468	oid																								
3501	tableoid		0		-6								t												
3501	cmax	29	0		-5								t												
3501	xmax	28	0		-4								t												
3501	cmin	29	0		-3								t												
3501		28	0		-2								t												
3501	ctid	27	0	6	-1				f	s			t												
3501	oid												t												
3501	enumtypid				2								t												
3501	enumsortorder	700			3								t												
3501	enumlabel	19		64	4				f	c			t								950				
3502	oid																								
3503	enumtypid																								
3503	enumlabel	2275		-2	2				f	c											950				
3534	enumtypid																								
3534	enumsortorder	700			2																				
3541	tableoid		0		-6								t												
3541	cmax	29	0		-5								t												
3541	xmax	28	0		-4								t												
3541	cmin	29	0		-3								t												
3541		28	0		-2								t												
3541	ctid	27	0	6	-1				f	s			t												
3541	rngtypid												t												
3541	rngsubtype				2								t												
3541	rngmultitypid				3								t												
3541	rngcollation				4								t												
3541	rngsubopc				5								t												
3541	rngcanonical	24			6								t												
3541	rngsubdiff	24			7								t												
3542	rngtypid																								
3574	oid																								
3575	trftype																								
3575	trflang				2																				
3576	tableoid		0		-6								t												
3576	cmax	29	0		-5								t												
3576	xmax	28	0		-4								t												
3576	cmin	29	0		-3								t												
3576		28	0		-2								t												
3576	ctid	27	0	6	-1				f	s			t												
3576	oid												t												
3576	trftype				2								t												
3576	trflang				3								t												
3576	trffromsql	24			4								t												
3576	trftosql	24			5								t												
3592	tableoid		0		-6								t												
3592	cmax	29	0		-5								t												
3592	xmax	28	0		-4								t												
3592	cmin	29	0		-3								t												
3592		28	0		-2								t												
3592	ctid	27	0	6	-1				f	s			t												
3592	objoid												t												
3592	classoid				2								t												
3592	provider	25		-1	3				f		x		t								950				
3592	label	25		-1	4				f		x		t								950				
3593	objoid																								
3593	classoid				2																				
3593	provider	25		-1	3				f		x										950				
3596	tableoid		0		-6								t												
3596	cmax	29	0		-5								t												
3596	xmax	28	0		-4								t												
3596	cmin	29	0		-3								t												
3596		28	0		-2								t												
3596	ctid	27	0	6	-1				f	s			t												
3596	objoid												t												
3596	classoid				2								t												
3596	objsubid	23			3								t												
3596	provider	25		-1	4				f		x		t								950				
3596	label	25		-1	5				f		x		t								950				
3597	objoid																								
3597	classoid				2																				
3597	objsubid	23			3																				
3597	provider	25		-1	4				f		x										950				
3598	tableoid		0		-6								t												
3598	cmax	29	0		-5								t												
3598	xmax	28	0		-4								t												
3598	cmin	29	0		-3								t												
3598		28	0		-2								t												
3598	ctid	27	0	6	-1				f	s			t												
3598	chunk_id																								
3598	chunk_seq	23			2																				
3598	chunk_data	17		-1	3				f																
3599	chunk_id																								
3599	chunk_seq	23			2																				
3600	tableoid		0		-6								t												
3600	cmax	29	0		-5								t												
3600	xmax	28	0		-4								t												
3600	cmin	29	0		-3								t												
3600		28	0		-2								t												
3600	ctid	27	0	6	-1				f	s			t												
3600	oid												t												
3600	dictname	19		64	2				f	c			t								950				
3600	dictnamespace				3								t												
3600	dictowner				4								t												
3600	dicttemplate				5								t												
3600	dictinitoption	25		-1	6				f		x										950				
3601	tableoid		0		-6								t												
3601	cmax	29	0		-5								t												
3601	xmax	28	0		-4								t												
3601	cmin	29	0		-3								t												
3601		28	0		-2								t												
3601	ctid	27	0	6	-1				f	s			t												
3601	oid												t												
3601	prsname	19		64	2				f	c			t								950				
3601	prsnamespace				3								t												
3601	prsstart	24			4								t												
3601	prstoken	24			5								t												
3601	prsend	24			6								t												
3601	prsheadline	24			7								t												
3601	prslextype	24			8								t												
3602	tableoid		0		-6								t												
3602	cmax	29	0		-5								t												
3602	xmax	28	0		-4								t												
3602	cmin	29	0		-3								t												
3602		28	0		-2								t												
3602	ctid	27	0	6	-1				f	s			t												
3602	oid												t												
3602	cfgname	19		64	2				f	c			t								950				
3602	cfgnamespace				3								t												
3602	cfgowner				4								t												
3602	cfgparser				5								t												
3603	tableoid		0		-6								t												
3603	cmax	29	0		-5								t												
3603	xmax	28	0		-4								t												
3603	cmin	29	0		-3								t												
3603		28	0		-2								t												
3603	ctid	27	0	6	-1				f	s			t												
3603	mapcfg												t												
3603	maptokentype	23			2								t												
3603	mapseqno	23			3								t												
3603	mapdict				4								t												
3604	dictname	2275		-2					f	c											950				
3604	dictnamespace				2																				
3605	oid																								
3606	prsname	2275		-2					f	c											950				
3606	prsnamespace				2																				
3607	oid																								
3608	cfgname	2275		-2					f	c											950				
3608	cfgnamespace				2																				
3609	mapcfg																								
3609	maptokentype	23			2																				
3609	mapseqno	23			3																				
3712	oid																								
3764	tableoid		0		-6								t												
3764	cmax	29	0		-5								t												
3764	xmax	28	0		-4								t												
3764	cmin	29	0		-3								t												
3764		28	0		-2								t												
3764	ctid	27	0	6	-1				f	s			t												
3764	oid												t												
3764	tmplname	19		64	2				f	c			t								950				
3764	tmplnamespace				3								t												
3764	tmplinit	24			4								t												
3764	tmpllexize	24			5								t												
3766	tmplname	2275		-2					f	c											950				
3766	tmplnamespace				2																				
3767	oid																								
3997	stxname	2275		-2					f	c											950				
3997	stxnamespace				2																				
4060	tableoid		0		-6								t												
4060	cmax	29	0		-5								t												
4060	xmax	28	0		-4								t												
4060	cmin	29	0		-3								t												
4060		28	0		-2								t												
4060	ctid	27	0	6	-1				f	s			t												
4060	chunk_id																								
4060	chunk_seq	23			2																				
4060	chunk_data	17		-1	3				f																
4061	chunk_id																								
4061	chunk_seq	23			2																				
4143	tableoid		0		-6								t												
4143	cmax	29	0		-5								t												
4143	xmax	28	0		-4								t												
4143	cmin	29	0		-3								t												
4143		28	0		-2								t												
4143	ctid	27	0	6	-1				f	s			t												
4143	chunk_id																								
4143	chunk_seq	23			2																				
4143	chunk_data	17		-1	3				f																
4144	chunk_id																								
4144	chunk_seq	23			2																				
4145	tableoid		0		-6								t												
4145	cmax	29	0		-5								t												
4145	xmax	28	0		-4								t												
4145	cmin	29	0		-3								t												
4145		28	0		-2								t												
4145	ctid	27	0	6	-1				f	s			t												
4145	chunk_id																								
4145	chunk_seq	23			2																				
4145	chunk_data	17		-1	3				f																
4146	chunk_id																								
4146	chunk_seq	23			2																				
4147	tableoid		0		-6								t												
4147	cmax	29	0		-5								t												
4147	xmax	28	0		-4								t												
4147	cmin	29	0		-3								t												
4147		28	0		-2								t												
4147	ctid	27	0	6	-1				f	s			t												
4147	chunk_id																								
4147	chunk_seq	23			2																				
4147	chunk_data	17		-1	3				f																
4148	chunk_id																								
4148	chunk_seq	23			2																				
4149	tableoid		0		-6								t												
4149	cmax	29	0		-5								t												
4149	xmax	28	0		-4								t												
4149	cmin	29	0		-3								t												
4149		28	0		-2								t												
4149	ctid	27	0	6	-1				f	s			t												
4149	chunk_id																								
4149	chunk_seq	23			2																				
4149	chunk_data	17		-1	3				f																
4150	chunk_id																								
4150	chunk_seq	23			2																				
4151	tableoid		0		-6								t												
4151	cmax	29	0		-5								t												
4151	xmax	28	0		-4								t												
4151	cmin	29	0		-3								t												
4151		28	0		-2								t												
4151	ctid	27	0	6	-1				f	s			t												
4151	chunk_id																								
4151	chunk_seq	23			2																				
4151	chunk_data	17		-1	3				f																
4152	chunk_id																								
4152	chunk_seq	23			2																				
4153	tableoid		0		-6								t												
4153	cmax	29	0		-5								t												
4153	xmax	28	0		-4								t												
4153	cmin	29	0		-3								t												
4153		28	0		-2								t												
4153	ctid	27	0	6	-1				f	s			t												
4153	chunk_id																								
4153	chunk_seq	23			2																				
4153	chunk_data	17		-1	3				f																
4154	chunk_id																								
4154	chunk_seq	23			2																				
4155	tableoid		0		-6								t												
4155	cmax	29	0		-5								t												
4155	xmax	28	0		-4								t												
4155	cmin	29	0		-3								t												
4155		28	0		-2								t												
4155	ctid	27	0	6	-1				f	s			t												
4155	chunk_id																								
4155	chunk_seq	23			2																				
4155	chunk_data	17		-1	3				f																
4156	chunk_id																								
4156	chunk_seq	23			2																				
4157	tableoid		0		-6								t												
4157	cmax	29	0		-5								t												
4157	xmax	28	0		-4								t												
4157	cmin	29	0		-3								t												
4157		28	0		-2								t												
4157	ctid	27	0	6	-1				f	s			t												
4157	chunk_id																								
4157	chunk_seq	23			2																				
4157	chunk_data	17		-1	3				f																
4158	chunk_id																								
4158	chunk_seq	23			2																				
4159	tableoid		0		-6								t												
4159	cmax	29	0		-5								t												
4159	xmax	28	0		-4								t												
4159	cmin	29	0		-3								t												
4159		28	0		-2								t												
4159	ctid	27	0	6	-1				f	s			t												
4159	chunk_id																								
4159	chunk_seq	23			2																				
4159	chunk_data	17		-1	3				f																
4160	chunk_id																								
4160	chunk_seq	23			2																				
4163	tableoid		0		-6								t												
4163	cmax	29	0		-5								t												
4163	xmax	28	0		-4								t												
4163	cmin	29	0		-3								t												
4163		28	0		-2								t												
4163	ctid	27	0	6	-1				f	s			t												
4163	chunk_id																								
4163	chunk_seq	23			2																				
4163	chunk_data	17		-1	3				f																
4164	chunk_id																								
4164	chunk_seq	23			2																				
4165	tableoid		0		-6								t												
4165	cmax	29	0		-5								t												
4165	xmax	28	0		-4								t												
4165	cmin	29	0		-3								t												
4165		28	0		-2								t												
4165	ctid	27	0	6	-1				f	s			t												
4165	chunk_id																								
4165	chunk_seq	23			2																				
4165	chunk_data	17		-1	3				f																
4166	chunk_id																								
4166	chunk_seq	23			2																				
4167	tableoid		0		-6								t												
4167	cmax	29	0		-5								t												
4167	xmax	28	0		-4								t												
4167	cmin	29	0		-3								t												
4167		28	0		-2								t												
4167	ctid	27	0	6	-1				f	s			t												
4167	chunk_id																								
4167	chunk_seq	23			2																				
4167	chunk_data	17		-1	3				f																
4168	chunk_id																								
4168	chunk_seq	23			2																				
4169	tableoid		0		-6								t												
4169	cmax	29	0		-5								t												
4169	xmax	28	0		-4								t												
4169	cmin	29	0		-3								t												
4169		28	0		-2								t												
4169	ctid	27	0	6	-1				f	s			t												
4169	chunk_id																								
4169	chunk_seq	23			2																				
4169	chunk_data	17		-1	3				f																
4170	chunk_id																								
4170	chunk_seq	23			2																				
4171	tableoid		0		-6								t												
4171	cmax	29	0		-5								t												
4171	xmax	28	0		-4								t												
4171	cmin	29	0		-3								t												
4171		28	0		-2								t												
4171	ctid	27	0	6	-1				f	s			t												
4171	chunk_id																								
4171	chunk_seq	23			2																				
4171	chunk_data	17		-1	3				f																
4172	chunk_id																								
4172	chunk_seq	23			2																				
4173	tableoid		0		-6								t												
4173	cmax	29	0		-5								t												
4173	xmax	28	0		-4								t												
4173	cmin	29	0		-3								t												
4173		28	0		-2								t												
4173	ctid	27	0	6	-1				f	s			t												
4173	chunk_id																								
4173	chunk_seq	23			2																				
4173	chunk_data	17		-1	3				f																
4174	chunk_id																								
4174	chunk_seq	23			2																				
4175	tableoid		0		-6								t												
4175	cmax	29	0		-5								t												
4175	xmax	28	0		-4								t												
4175	cmin	29	0		-3								t												
4175		28	0		-2								t												
4175	ctid	27	0	6	-1				f	s			t												
4175	chunk_id																								
4175	chunk_seq	23			2																				
4175	chunk_data	17		-1	3				f																
4176	chunk_id																								
4176	chunk_seq	23			2																				
4177	tableoid		0		-6								t												
4177	cmax	29	0		-5								t												
4177	xmax	28	0		-4								t												
4177	cmin	29	0		-3								t												
4177		28	0		-2								t												
4177	ctid	27	0	6	-1				f	s			t												
4177	chunk_id																								
4177	chunk_seq	23			2																				
4177	chunk_data	17		-1	3				f																
4178	chunk_id																								
4178	chunk_seq	23			2																				
4181	tableoid		0		-6								t												
4181	cmax	29	0		-5								t												
4181	xmax	28	0		-4								t												
4181	cmin	29	0		-3								t												
4181		28	0		-2								t												
4181	ctid	27	0	6	-1				f	s			t												
4181	chunk_id																								
4181	chunk_seq	23			2																				
4181	chunk_data	17		-1	3				f																
4182	chunk_id																								
4182	chunk_seq	23			2																				
4183	tableoid		0		-6								t												
4183	cmax	29	0		-5								t												
4183	xmax	28	0		-4								t												
4183	cmin	29	0		-3								t												
4183		28	0		-2								t												
4183	ctid	27	0	6	-1				f	s			t												
4183	chunk_id																								
4183	chunk_seq	23			2																				
4183	chunk_data	17		-1	3				f																
4184	chunk_id																								
4184	chunk_seq	23			2																				
4185	tableoid		0		-6								t												
4185	cmax	29	0		-5								t												
4185	xmax	28	0		-4								t												
4185	cmin	29	0		-3								t												
4185		28	0		-2								t												
4185	ctid	27	0	6	-1				f	s			t												
4185	chunk_id																								
4185	chunk_seq	23			2																				
4185	chunk_data	17		-1	3				f																
4186	chunk_id																								
4186	chunk_seq	23			2																				
5002	seqrelid																								
6000	tableoid		0		-6								t												
6000	cmax	29	0		-5								t												
6000	xmax	28	0		-4								t												
6000	cmin	29	0		-3								t												
6000		28	0		-2								t												
6000	ctid	27	0	6	-1				f	s			t												
6000	roident												t												
6000	roname	25		-1	2				f		x		t								950				
6001	roident																								
6002	roname	25		-1					f		x										950				
6100	tableoid		0		-6								t												
6100	cmax	29	0		-5								t												
6100	xmax	28	0		-4								t												
6100	cmin	29	0		-3								t												
6100		28	0		-2								t												
6100	ctid	27	0	6	-1				f	s			t												
6100	oid												t									{=r/postgres}			
6100	subdbid				2								t									{=r/postgres}			
6100	subskiplsn	3220		8	3					d			t									{=r/postgres}			
6100	subname	19		64	4				f	c			t								950	{=r/postgres}			
6100	subowner				5								t									{=r/postgres}			
6100	subenabled	16		1	6					c			t									{=r/postgres}			
6100	subbinary	16		1	7					c			t									{=r/postgres}			
6100	substream	16		1	8					c			t									{=r/postgres}			
6100	subtwophasestate	18		1	9					c			t									{=r/postgres}			
6100	subdisableonerr	16		1	10					c			t									{=r/postgres}			
6100	subconninfo	25		-1	11				f		x		t								950				
6100	subslotname	19		64	12				f	c											950	{=r/postgres}			
6100	subsynccommit	25		-1	13				f		x		t								950	{=r/postgres}			
6100	subpublications	1009		-1	14	1			f		x		t								950	{=r/postgres}			
6102	tableoid		0		-6								t												
6102	cmax	29	0		-5								t												
6102	xmax	28	0		-4								t												
6102	cmin	29	0		-3								t												
6102		28	0		-2								t												
6102	ctid	27	0	6	-1				f	s			t												
6102	srsubid												t												
6102	srrelid				2								t												
6102	srsubstate	18		1	3					c			t												
6102	srsublsn	3220		8	4					d															
6104	tableoid		0		-6								t												
6104	cmax	29	0		-5								t												
6104	xmax	28	0		-4								t												
6104	cmin	29	0		-3								t												
6104		28	0		-2								t												
6104	ctid	27	0	6	-1				f	s			t												
6104	oid												t												
6104	pubname	19		64	2				f	c			t								950				
6104	pubowner				3								t												
6104	puballtables	16		1	4					c			t												
6104	pubinsert	16		1	5					c			t												
6104	pubupdate	16		1	6					c			t												
6104	pubdelete	16		1	7					c			t												
6104	pubtruncate	16		1	8					c			t												
6104	pubviaroot	16		1	9					c			t												
6106	tableoid		0		-6								t												
6106	cmax	29	0		-5								t												
6106	xmax	28	0		-4								t												
6106	cmin	29	0		-3								t												
6106		28	0		-2								t												
6106	ctid	27	0	6	-1				f	s			t												
6106	oid												t												
6106	prpubid				2								t												
6106	prrelid				3								t												
6106	prqual	194		-1	4				f		x										950				
6106	prattrs	22		-1	5	1			f																
6110	oid																								
6111	pubname	2275		-2					f	c											950				
6112	oid																								
6113	prrelid																								
6113	prpubid				2																				
6114	oid																								
6115	subdbid																								
6115	subname	2275		-2	2				f	c											950				
6116	prpubid																								
6117	srrelid																								
6117	srsubid				2																				
6175	tableoid		0		-6								t												
6175	cmax	29	0		-5								t												
6175	xmax	28	0		-4								t												
6175	cmin	29	0		-3								t												
6175		28	0		-2								t												
6175	ctid	27	0	6	-1				f	s			t												
6175	chunk_id																								
6175	chunk_seq	23			2																				
6175	chunk_data	17		-1	3				f																
6176	chunk_id																								
6176	chunk_seq	23			2																				
6228	tableoid		0		-6								t												
6228	cmax	29	0		-5								t												
6228	xmax	28	0		-4								t												
6228	cmin	29	0		-3								t												
6228		28	0		-2								t												
6228	ctid	27	0	6	-1				f	s			t												
6228	chunk_id																								
6228	chunk_seq	23			2																				
6228	chunk_data	17		-1	3				f																
6229	chunk_id																								
6229	chunk_seq	23			2																				
6237	tableoid		0		-6								t												
6237	cmax	29	0		-5								t												
6237	xmax	28	0		-4								t												
6237	cmin	29	0		-3								t												
6237		28	0		-2								t												
6237	ctid	27	0	6	-1				f	s			t												
6237	oid												t												
6237	pnpubid				2								t												
6237	pnnspid				3								t												
6238	oid																								
6239	pnnspid																								
6239	pnpubid				2																				
6243	tableoid		0		-6								t												
6243	cmax	29	0		-5								t												
6243	xmax	28	0		-4								t												
6243	cmin	29	0		-3								t												
6243		28	0		-2								t												
6243	ctid	27	0	6	-1				f	s			t												
6243	oid												t												
6243	parname	25		-1	2				f		x		t								950				
6243	paracl	1034		-1	3	1			f		x														
6244	tableoid		0		-6								t												
6244	cmax	29	0		-5								t												
6244	xmax	28	0		-4								t												
6244	cmin	29	0		-3								t												
6244		28	0		-2								t												
6244	ctid	27	0	6	-1				f	s			t												
6244	chunk_id																								
6244	chunk_seq	23			2																				
6244	chunk_data	17		-1	3				f																
6245	chunk_id																								
6245	chunk_seq	23			2																				
6246	parname	25		-1					f		x										950				
6247	oid																								
12000	rolname	19		64					f	c											950				
12000	rolsuper	16		1	2					c															
12000	rolinherit	16		1	3					c															
12000	rolcreaterole	16		1	4					c															
12000	rolcreatedb	16		1	5					c															
12000	rolcanlogin	16		1	6					c															
12000	rolreplication	16		1	7					c															
12000	rolconnlimit	23			8																				
12000	rolpassword	25		-1	9				f		x										100				
12000	rolvaliduntil	1184		8	10					d															
12000	rolbypassrls	16		1	11					c															
12000	rolconfig	1009		-1	12				f		x										950				
12000	oid				13																				
12005	usename	19		64					f	c											950				
12005	usesysid				2																				
12005	usecreatedb	16		1	3					c															
12005	usesuper	16		1	4					c															
12005	userepl	16		1	5					c															
12005	usebypassrls	16		1	6					c															
12005	passwd	25		-1	7				f		x										950				
12005	valuntil	1184		8	8					d															
12005	useconfig	1009		-1	9				f		x										950				
12010	groname	19		64					f	c											950				
12010	grosysid				2																				
12010	grolist	1028		-1	3				f		x														
12014	usename	19		64					f	c											950				
12014	usesysid				2																				
12014	usecreatedb	16		1	3					c															
12014	usesuper	16		1	4					c															
12014	userepl	16		1	5					c															
12014	usebypassrls	16		1	6					c															
12014	passwd	25		-1	7				f		x										100				
12014	valuntil	1184		8	8					d															
12014	useconfig	1009		-1	9				f		x										950				
12018	schemaname	19		64					f	c											950				
12018	tablename	19		64	2				f	c											950				
12018	policyname	19		64	3				f	c											950				
12018	permissive	25		-1	4				f		x										100				
12018	roles	1003		-1	5				f		x										950				
12018	cmd	25		-1	6				f		x										100				
12018	qual	25		-1	7				f		x										950				
12018	with_check	25		-1	8				f		x										950				
12023	schemaname	19		64					f	c											950				
12023	tablename	19		64	2				f	c											950				
12023	rulename	19		64	3				f	c											950				
12023	definition	25		-1	4				f		x										100				
12028	schemaname	19		64					f	c											950				
12028	viewname	19		64	2				f	c											950				
12028	viewowner	19		64	3				f	c											950				
12028	definition	25		-1	4				f		x										100				
12033	schemaname	19		64					f	c											950				
12033	tablename	19		64	2				f	c											950				
12033	tableowner	19		64	3				f	c											950				
12033	tablespace	19		64	4				f	c											950				
12033	hasindexes	16		1	5					c															
12033	hasrules	16		1	6					c															
12033	hastriggers	16		1	7					c															
12033	rowsecurity	16		1	8					c															
12038	schemaname	19		64					f	c											950				
12038	matviewname	19		64	2				f	c											950				
12038	matviewowner	19		64	3				f	c											950				
12038	tablespace	19		64	4				f	c											950				
12038	hasindexes	16		1	5					c															
12038	ispopulated	16		1	6					c															
12038	definition	25		-1	7				f		x										100				
12043	schemaname	19		64					f	c											950				
12043	tablename	19		64	2				f	c											950				
12043	indexname	19		64	3				f	c											950				
12043	tablespace	19		64	4				f	c											950				
12043	indexdef	25		-1	5				f		x										100				
12048	schemaname	19		64					f	c											950				
12048	sequencename	19		64	2				f	c											950				
12048	sequenceowner	19		64	3				f	c											950				
12048	data_type	2206			4																				
12048	start_value	20		8	5					d															
12048	min_value	20		8	6					d															
12048	max_value	20		8	7					d															
12048	increment_by	20		8	8					d															
12048	cycle	16		1	9					c															
12048	cache_size	20		8	10					d															
12048	last_value	20		8	11					d															
12053	schemaname	19		64					f	c											950				
12053	tablename	19		64	2				f	c											950				
12053	attname	19		64	3				f	c											950				
12053	inherited	16		1	4					c															
12053	null_frac	700			5																				
12053	avg_width	23			6																				
12053	n_distinct	700			7																				
12053	most_common_vals	2277		-1	8				f	d	x														
12053	most_common_freqs	1021		-1	9				f		x														
12053	histogram_bounds	2277		-1	10				f	d	x														
12053	correlation	700			11																				
12053	most_common_elems	2277		-1	12				f	d	x														
12053	most_common_elem_freqs	1021		-1	13				f		x														
12053	elem_count_histogram	1021		-1	14				f		x														
12058	schemaname	19		64					f	c											950				
12058	tablename	19		64	2				f	c											950				
12058	statistics_schemaname	19		64	3				f	c											950				
12058	statistics_name	19		64	4				f	c											950				
12058	statistics_owner	19		64	5				f	c											950				
12058	attnames	1003		-1	6				f		x										950				
12058	exprs	1009		-1	7				f		x										100				
12058	kinds	1002		-1	8				f		x														
12058	inherited	16		1	9					c															
12058	n_distinct	3361		-1	10				f		x										950				
12058	dependencies	3402		-1	11				f		x										950				
12058	most_common_vals	1009		-1	12				f		x										100				
12058	most_common_val_nulls	1000		-1	13				f		x														
12058	most_common_freqs	1022		-1	14				f	d	x														
12058	most_common_base_freqs	1022		-1	15				f	d	x														
12063	schemaname	19		64					f	c											950				
12063	tablename	19		64	2				f	c											950				
12063	statistics_schemaname	19		64	3				f	c											950				
12063	statistics_name	19		64	4				f	c											950				
12063	statistics_owner	19		64	5				f	c											950				
12063	expr	25		-1	6				f		x										100				
12063	inherited	16		1	7					c															
12063	null_frac	700			8																				
12063	avg_width	23			9																				
12063	n_distinct	700			10																				
12063	most_common_vals	2277		-1	11				f	d	x														
12063	most_common_freqs	1021		-1	12				f		x														
12063	histogram_bounds	2277		-1	13				f	d	x														
12063	correlation	700			14																				
12063	most_common_elems	2277		-1	15				f	d	x														
12063	most_common_elem_freqs	1021		-1	16				f		x														
12063	elem_count_histogram	1021		-1	17				f		x														
12068	pubname	19		64					f	c											950				
12068	schemaname	19		64	2				f	c											950				
12068	tablename	19		64	3				f	c											950				
12068	attnames	1003		-1	4				f		x										950				
12068	rowfilter	25		-1	5				f		x										100				
12073	locktype	25		-1					f		x										100				
12073	database				2																				
12073	relation				3																				
12073	page	23			4																				
12073	tuple	21		2	5					s															
12073	virtualxid	25		-1	6				f		x										100				
12073	transactionid	28			7																				
12073	classid				8																				
12073	objid				9																				
12073	objsubid	21		2	10					s															
12073	virtualtransaction	25		-1	11				f		x										100				
12073	pid	23			12																				
12073	mode	25		-1	13				f		x										100				
12073	granted	16		1	14					c															
12073	fastpath	16		1	15					c															
12073	waitstart	1184		8	16					d															
12077	name	25		-1					f		x										100				
12077	statement	25		-1	2				f		x										100				
12077	is_holdable	16		1	3					c															
12077	is_binary	16		1	4					c															
12077	is_scrollable	16		1	5					c															
12077	creation_time	1184		8	6					d															
12081	name	19		64					f	c											950				
12081	default_version	25		-1	2				f		x										100				
12081	installed_version	25		-1	3				f		x										950				
12081	comment	25		-1	4				f		x										100				
12085	name	19		64					f	c											950				
12085	version	25		-1	2				f		x										100				
12085	installed	16		1	3					c															
12085	superuser	16		1	4					c															
12085	trusted	16		1	5					c															
12085	relocatable	16		1	6					c															
12085	schema	19		64	7				f	c											950				
12085	requires	1003		-1	8				f		x										950				
12085	comment	25		-1	9				f		x										100				
12090	transaction	28																							
12090	gid	25		-1	2				f		x										100				
12090	prepared	1184		8	3					d															
12090	owner	19		64	4				f	c											950				
12090	database	19		64	5				f	c											950				
12095	name	25		-1					f		x										100				
12095	statement	25		-1	2				f		x										100				
12095	prepare_time	1184		8	3					d															
12095	parameter_types	2211		-1	4				f		x														
12095	from_sql	16		1	5					c															
12095	generic_plans	20		8	6					d															
12095	custom_plans	20		8	7					d															
12099	objoid																								
12099	classoid				2																				
12099	objsubid	23			3																				
12099	objtype	25		-1	4				f		x										100				
12099	objnamespace				5																				
12099	objname	25		-1	6				f		x										950				
12099	provider	25		-1	7				f		x										950				
12099	label	25		-1	8				f		x										950				
12104	name	25		-1					f		x										100				
12104	setting	25		-1	2				f		x										100				
12104	unit	25		-1	3				f		x										100				
12104	category	25		-1	4				f		x										100				
12104	short_desc	25		-1	5				f		x										100				
12104	extra_desc	25		-1	6				f		x										100				
12104	context	25		-1	7				f		x										100				
12104	vartype	25		-1	8				f		x										100				
12104	source	25		-1	9				f		x										100				
12104	min_val	25		-1	10				f		x										100				
12104	max_val	25		-1	11				f		x										100				
12104	enumvals	1009		-1	12				f		x										100				
12104	boot_val	25		-1	13				f		x										100				
12104	reset_val	25		-1	14				f		x										100				
12104	sourcefile	25		-1	15				f		x										100				
12104	sourceline	23			16																				
12104	pending_restart	16		1	17					c															
12110	sourcefile	25		-1					f		x										100				
12110	sourceline	23			2																				
12110	seqno	23			3																				
12110	name	25		-1	4				f		x										100				
12110	setting	25		-1	5				f		x										100				
12110	applied	16		1	6					c															
12110	error	25		-1	7				f		x										100				
12114	line_number	23																							
12114	type	25		-1	2				f		x										100				
12114	database	1009		-1	3				f		x										100				
12114	user_name	1009		-1	4				f		x										100				
12114	address	25		-1	5				f		x										100				
12114	netmask	25		-1	6				f		x										100				
12114	auth_method	25		-1	7				f		x										100				
12114	options	1009		-1	8				f		x										100				
12114	error	25		-1	9				f		x										100				
12118	line_number	23																							
12118	map_name	25		-1	2				f		x										100				
12118	sys_name	25		-1	3				f		x										100				
12118	pg_username	25		-1	4				f		x										100				
12118	error	25		-1	5				f		x										100				
12122	abbrev	25		-1					f		x										100				
12122	utc_offset	1186		16	2				f	d															
12122	is_dst	16		1	3					c															
12126	name	25		-1					f		x										100				
12126	abbrev	25		-1	2				f		x										100				
12126	utc_offset	1186		16	3				f	d															
12126	is_dst	16		1	4					c															
12130	name	25		-1					f		x										100				
12130	setting	25		-1	2				f		x										100				
12134	name	25		-1					f		x										100				
12134	off	20		8	2					d															
12134	size	20		8	3					d															
12134	allocated_size	20		8	4					d															
12138	name	25		-1					f		x										100				
12138	ident	25		-1	2				f		x										100				
12138	parent	25		-1	3				f		x										100				
12138	level	23			4																				
12138	total_bytes	20		8	5					d															
12138	total_nblocks	20		8	6					d															
12138	free_bytes	20		8	7					d															
12138	free_chunks	20		8	8					d															
12138	used_bytes	20		8	9					d															
12142	relid																								
12142	schemaname	19		64	2				f	c											950				
12142	relname	19		64	3				f	c											950				
12142	seq_scan	20		8	4					d															
12142	seq_tup_read	20		8	5					d															
12142	idx_scan	20		8	6					d															
12142	idx_tup_fetch	20		8	7					d															
12142	n_tup_ins	20		8	8					d															
12142	n_tup_upd	20		8	9					d															
12142	n_tup_del	20		8	10					d															
12142	n_tup_hot_upd	20		8	11					d															
12142	n_live_tup	20		8	12					d															
12142	n_dead_tup	20		8	13					d															
12142	n_mod_since_analyze	20		8	14					d															
12142	n_ins_since_vacuum	20		8	15					d															
12142	last_vacuum	1184		8	16					d															
12142	last_autovacuum	1184		8	17					d															
12142	last_analyze	1184		8	18					d															
12142	last_autoanalyze	1184		8	19					d															
12142	vacuum_count	20		8	20					d															
12142	autovacuum_count	20		8	21					d															
12142	analyze_count	20		8	22					d															
12142	autoanalyze_count	20		8	23					d															
12147	relid																								
12147	schemaname	19		64	2				f	c											950				
12147	relname	19		64	3				f	c											950				
12147	seq_scan	20		8	4					d															
12147	seq_tup_read	20		8	5					d															
12147	idx_scan	20		8	6					d															
12147	idx_tup_fetch	20		8	7					d															
12147	n_tup_ins	20		8	8					d															
12147	n_tup_upd	20		8	9					d															
12147	n_tup_del	20		8	10					d															
12147	n_tup_hot_upd	20		8	11					d															
12152	relid																								
12152	schemaname	19		64	2				f	c											950				
12152	relname	19		64	3				f	c											950				
12152	seq_scan	20		8	4					d															
12152	seq_tup_read	20		8	5					d															
12152	idx_scan	20		8	6					d															
12152	idx_tup_fetch	20		8	7					d															
12152	n_tup_ins	20		8	8					d															
12152	n_tup_upd	20		8	9					d															
12152	n_tup_del	20		8	10					d															
12152	n_tup_hot_upd	20		8	11					d															
12152	n_live_tup	20		8	12					d															
12152	n_dead_tup	20		8	13					d															
12152	n_mod_since_analyze	20		8	14					d															
12152	n_ins_since_vacuum	20		8	15					d															
12152	last_vacuum	1184		8	16					d															
12152	last_autovacuum	1184		8	17					d															
12152	last_analyze	1184		8	18					d															
12152	last_autoanalyze	1184		8	19					d															
12152	vacuum_count	20		8	20					d															
12152	autovacuum_count	20		8	21					d															
12152	analyze_count	20		8	22					d															
12152	autoanalyze_count	20		8	23					d															
12157	relid																								
12157	schemaname	19		64	2				f	c											950				
12157	relname	19		64	3				f	c											950				
12157	seq_scan	20		8	4					d															
12157	seq_tup_read	20		8	5					d															
12157	idx_scan	20		8	6					d															
12157	idx_tup_fetch	20		8	7					d															
12157	n_tup_ins	20		8	8					d															
12157	n_tup_upd	20		8	9					d															
12157	n_tup_del	20		8	10					d															
12157	n_tup_hot_upd	20		8	11					d															
12161	relid																								
12161	schemaname	19		64	2				f	c											950				
12161	relname	19		64	3				f	c											950				
12161	seq_scan	20		8	4					d															
12161	seq_tup_read	20		8	5					d															
12161	idx_scan	20		8	6					d															
12161	idx_tup_fetch	20		8	7					d															
12161	n_tup_ins	20		8	8					d															
12161	n_tup_upd	20		8	9					d															
12161	n_tup_del	20		8	10					d															
12161	n_tup_hot_upd	20		8	11					d															
12161	n_live_tup	20		8	12					d															
12161	n_dead_tup	20		8	13					d															
12161	n_mod_since_analyze	20		8	14					d															
12161	n_ins_since_vacuum	20		8	15					d															
12161	last_vacuum	1184		8	16					d															
12161	last_autovacuum	1184		8	17					d															
12161	last_analyze	1184		8	18					d															
12161	last_autoanalyze	1184		8	19					d															
12161	vacuum_count	20		8	20					d															
12161	autovacuum_count	20		8	21					d															
12161	analyze_count	20		8	22					d															
12161	autoanalyze_count	20		8	23					d															
12166	relid																								
12166	schemaname	19		64	2				f	c											950				
12166	relname	19		64	3				f	c											950				
12166	seq_scan	20		8	4					d															
12166	seq_tup_read	20		8	5					d															
12166	idx_scan	20		8	6					d															
12166	idx_tup_fetch	20		8	7					d															
12166	n_tup_ins	20		8	8					d															
12166	n_tup_upd	20		8	9					d															
12166	n_tup_del	20		8	10					d															
12166	n_tup_hot_upd	20		8	11					d															
12170	relid																								
12170	schemaname	19		64	2				f	c											950				
12170	relname	19		64	3				f	c											950				
12170	heap_blks_read	20		8	4					d															
12170	heap_blks_hit	20		8	5					d															
12170	idx_blks_read	20		8	6					d															
12170	idx_blks_hit	20		8	7					d															
12170	toast_blks_read	20		8	8					d															
12170	toast_blks_hit	20		8	9					d															
12170	tidx_blks_read	20		8	10					d															
12170	tidx_blks_hit	20		8	11					d															
12175	relid																								
12175	schemaname	19		64	2				f	c											950				
12175	relname	19		64	3				f	c											950				
12175	heap_blks_read	20		8	4					d															
12175	heap_blks_hit	20		8	5					d															
12175	idx_blks_read	20		8	6					d															
12175	idx_blks_hit	20		8	7					d															
12175	toast_blks_read	20		8	8					d															
12175	toast_blks_hit	20		8	9					d															
12175	tidx_blks_read	20		8	10					d															
12175	tidx_blks_hit	20		8	11					d															
12179	relid																								
12179	schemaname	19		64	2				f	c											950				
12179	relname	19		64	3				f	c											950				
12179	heap_blks_read	20		8	4					d															
12179	heap_blks_hit	20		8	5					d															
12179	idx_blks_read	20		8	6					d															
12179	idx_blks_hit	20		8	7					d															
12179	toast_blks_read	20		8	8					d															
12179	toast_blks_hit	20		8	9					d															
12179	tidx_blks_read	20		8	10					d															
12179	tidx_blks_hit	20		8	11					d															
12183	relid																								
12183	indexrelid				2																				
12183	schemaname	19		64	3				f	c											950				
12183	relname	19		64	4				f	c											950				
12183	indexrelname	19		64	5				f	c											950				
12183	idx_scan	20		8	6					d															
12183	idx_tup_read	20		8	7					d															
12183	idx_tup_fetch	20		8	8					d															
12188	relid																								
12188	indexrelid				2																				
12188	schemaname	19		64	3				f	c											950				
12188	relname	19		64	4				f	c											950				
12188	indexrelname	19		64	5				f	c											950				
12188	idx_scan	20		8	6					d															
12188	idx_tup_read	20		8	7					d															
12188	idx_tup_fetch	20		8	8					d															
12192	relid																								
12192	indexrelid				2																				
12192	schemaname	19		64	3				f	c											950				
12192	relname	19		64	4				f	c											950				
12192	indexrelname	19		64	5				f	c											950				
12192	idx_scan	20		8	6					d															
12192	idx_tup_read	20		8	7					d															
12192	idx_tup_fetch	20		8	8					d															
12196	relid																								
12196	indexrelid				2																				
12196	schemaname	19		64	3				f	c											950				
12196	relname	19		64	4				f	c											950				
12196	indexrelname	19		64	5				f	c											950				
12196	idx_blks_read	20		8	6					d															
12196	idx_blks_hit	20		8	7					d															
12201	relid																								
12201	indexrelid				2																				
12201	schemaname	19		64	3				f	c											950				
12201	relname	19		64	4				f	c											950				
12201	indexrelname	19		64	5				f	c											950				
12201	idx_blks_read	20		8	6					d															
12201	idx_blks_hit	20		8	7					d															
12205	relid																								
12205	indexrelid				2																				
12205	schemaname	19		64	3				f	c											950				
12205	relname	19		64	4				f	c											950				
12205	indexrelname	19		64	5				f	c											950				
12205	idx_blks_read	20		8	6					d															
12205	idx_blks_hit	20		8	7					d															
12209	relid																								
12209	schemaname	19		64	2				f	c											950				
12209	relname	19		64	3				f	c											950				
12209	blks_read	20		8	4					d															
12209	blks_hit	20		8	5					d															
12214	relid																								
12214	schemaname	19		64	2				f	c											950				
12214	relname	19		64	3				f	c											950				
12214	blks_read	20		8	4					d															
12214	blks_hit	20		8	5					d															
12218	relid																								
12218	schemaname	19		64	2				f	c											950				
12218	relname	19		64	3				f	c											950				
12218	blks_read	20		8	4					d															
12218	blks_hit	20		8	5					d															
12222	datid																								
12222	datname	19		64	2				f	c											950				
12222	pid	23			3																				
12222	leader_pid	23			4																				
12222	usesysid				5																				
12222	usename	19		64	6				f	c											950				
12222	application_name	25		-1	7				f		x										100				
12222	client_addr	869		-1	8				f		m														
12222	client_hostname	25		-1	9				f		x										100				
12222	client_port	23			10																				
12222	backend_start	1184		8	11					d															
12222	xact_start	1184		8	12					d															
12222	query_start	1184		8	13					d															
12222	state_change	1184		8	14					d															
12222	wait_event_type	25		-1	15				f		x										100				
12222	wait_event	25		-1	16				f		x										100				
12222	state	25		-1	17				f		x										100				
12222	backend_xid	28			18																				
12222	backend_xmin	28			19																				
12222	query_id	20		8	20					d															
12222	query	25		-1	21				f		x										100				
12222	backend_type	25		-1	22				f		x										100				
12227	pid	23																							
12227	usesysid				2																				
12227	usename	19		64	3				f	c											950				
12227	application_name	25		-1	4				f		x										100				
12227	client_addr	869		-1	5				f		m														
12227	client_hostname	25		-1	6				f		x										100				
12227	client_port	23			7																				
12227	backend_start	1184		8	8					d															
12227	backend_xmin	28			9																				
12227	state	25		-1	10				f		x										100				
12227	sent_lsn	3220		8	11					d															
12227	write_lsn	3220		8	12					d															
12227	flush_lsn	3220		8	13					d															
12227	replay_lsn	3220		8	14					d															
12227	write_lag	1186		16	15				f	d															
12227	flush_lag	1186		16	16				f	d															
12227	replay_lag	1186		16	17				f	d															
12227	sync_priority	23			18																				
12227	sync_state	25		-1	19				f		x										100				
12227	reply_time	1184		8	20					d															
12232	name	25		-1					f		x										100				
12232	blks_zeroed	20		8	2					d															
12232	blks_hit	20		8	3					d															
12232	blks_read	20		8	4					d															
12232	blks_written	20		8	5					d															
12232	blks_exists	20		8	6					d															
12232	flushes	20		8	7					d															
12232	truncates	20		8	8					d															
12232	stats_reset	1184		8	9					d															
12236	pid	23																							
12236	status	25		-1	2				f		x										100				
12236	receive_start_lsn	3220		8	3					d															
12236	receive_start_tli	23			4																				
12236	written_lsn	3220		8	5					d															
12236	flushed_lsn	3220		8	6					d															
12236	received_tli	23			7																				
12236	last_msg_send_time	1184		8	8					d															
12236	last_msg_receipt_time	1184		8	9					d															
12236	latest_end_lsn	3220		8	10					d															
12236	latest_end_time	1184		8	11					d															
12236	slot_name	25		-1	12				f		x										100				
12236	sender_host	25		-1	13				f		x										100				
12236	sender_port	23			14																				
12236	conninfo	25		-1	15				f		x										100				
12240	stats_reset	1184		8						d															
12240	prefetch	20		8	2					d															
12240	hit	20		8	3					d															
12240	skip_init	20		8	4					d															
12240	skip_new	20		8	5					d															
12240	skip_fpw	20		8	6					d															
12240	skip_rep	20		8	7					d															
12240	wal_distance	23			8																				
12240	block_distance	23			9																				
12240	io_depth	23			10																				
12244	subid																								
12244	subname	19		64	2				f	c											950				
12244	pid	23			3																				
12244	relid				4																				
12244	received_lsn	3220		8	5					d															
12244	last_msg_send_time	1184		8	6					d															
12244	last_msg_receipt_time	1184		8	7					d															
12244	latest_end_lsn	3220		8	8					d															
12244	latest_end_time	1184		8	9					d															
12249	pid	23																							
12249	ssl	16		1	2					c															
12249	version	25		-1	3				f		x										100				
12249	cipher	25		-1	4				f		x										100				
12249	bits	23			5																				
12249	client_dn	25		-1	6				f		x										100				
12249	client_serial	1700		-1	7				f		m														
12249	issuer_dn	25		-1	8				f		x										100				
12253	pid	23																							
12253	gss_authenticated	16		1	2					c															
12253	principal	25		-1	3				f		x										100				
12253	encrypted	16		1	4					c															
12257	slot_name	19		64					f	c											950				
12257	plugin	19		64	2				f	c											950				
12257	slot_type	25		-1	3				f		x										100				
12257	datoid				4																				
12257	database	19		64	5				f	c											950				
12257	temporary	16		1	6					c															
12257	active	16		1	7					c															
12257	active_pid	23			8																				
12257		28			9																				
12257	catalog_xmin	28			10																				
12257	restart_lsn	3220		8	11					d															
12257	confirmed_flush_lsn	3220		8	12					d															
12257	wal_status	25		-1	13				f		x										100				
12257	safe_wal_size	20		8	14					d															
12257	two_phase	16		1	15					c															
12262	slot_name	25		-1					f		x										100				
12262	spill_txns	20		8	2					d															
12262	spill_count	20		8	3					d															
12262	spill_bytes	20		8	4					d															
12262	stream_txns	20		8	5					d															
12262	stream_count	20		8	6					d															
12262	stream_bytes	20		8	7					d															
12262	total_txns	20		8	8					d															
12262	total_bytes	20		8	9					d															
12262	stats_reset	1184		8	10					d															
12266	datid																								
12266	datname	19		64	2				f	c											950				
12266	numbackends	23			3																				
12266	xact_commit	20		8	4					d															
12266	xact_rollback	20		8	5					d															
12266	blks_read	20		8	6					d															
12266	blks_hit	20		8	7					d															
12266	tup_returned	20		8	8					d															
12266	tup_fetched	20		8	9					d															
12266	tup_inserted	20		8	10					d															
12266	tup_updated	20		8	11					d															
12266	tup_deleted	20		8	12					d															
12266	conflicts	20		8	13					d															
12266	temp_files	20		8	14					d															
12266	temp_bytes	20		8	15					d															
12266	deadlocks	20		8	16					d															
12266	checksum_failures	20		8	17					d															
12266	checksum_last_failure	1184		8	18					d															
12266	blk_read_time	701		8	19					d															
12266	blk_write_time	701		8	20					d															
12266	session_time	701		8	21					d															
12266	active_time	701		8	22					d															
12266	idle_in_transaction_time	701		8	23					d															
12266	sessions	20		8	24					d															
12266	sessions_abandoned	20		8	25					d															
12266	sessions_fatal	20		8	26					d															
12266	sessions_killed	20		8	27					d															
12266	stats_reset	1184		8	28					d															
12271	datid																								
12271	datname	19		64	2				f	c											950				
12271	confl_tablespace	20		8	3					d															
12271	confl_lock	20		8	4					d															
12271	confl_snapshot	20		8	5					d															
12271	confl_bufferpin	20		8	6					d															
12271	confl_deadlock	20		8	7					d															
12275	funcid																								
12275	schemaname	19		64	2				f	c											950				
12275	funcname	19		64	3				f	c											950				
12275	calls	20		8	4					d															
12275	total_time	701		8	5					d															
12275	self_time	701		8	6					d															
12280	funcid																								
12280	schemaname	19		64	2				f	c											950				
12280	funcname	19		64	3				f	c											950				
12280	calls	20		8	4					d															
12280	total_time	701		8	5					d															
12280	self_time	701		8	6					d															
12285	archived_count	20		8						d															
12285	last_archived_wal	25		-1	2				f		x										100				
12285	last_archived_time	1184		8	3					d															
12285	failed_count	20		8	4					d															
12285	last_failed_wal	25		-1	5				f		x										100				
12285	last_failed_time	1184		8	6					d															
12285	stats_reset	1184		8	7					d															
12289	checkpoints_timed	20		8						d															
12289	checkpoints_req	20		8	2					d															
12289	checkpoint_write_time	701		8	3					d															
12289	checkpoint_sync_time	701		8	4					d															
12289	buffers_checkpoint	20		8	5					d															
12289	buffers_clean	20		8	6					d															
12289	maxwritten_clean	20		8	7					d															
12289	buffers_backend	20		8	8					d															
12289	buffers_backend_fsync	20		8	9					d															
12289	buffers_alloc	20		8	10					d															
12289	stats_reset	1184		8	11					d															
12293	wal_records	20		8						d															
12293	wal_fpi	20		8	2					d															
12293	wal_bytes	1700		-1	3				f		m														
12293	wal_buffers_full	20		8	4					d															
12293	wal_write	20		8	5					d															
12293	wal_sync	20		8	6					d															
12293	wal_write_time	701		8	7					d															
12293	wal_sync_time	701		8	8					d															
12293	stats_reset	1184		8	9					d															
12297	pid	23																							
12297	datid				2																				
12297	datname	19		64	3				f	c											950				
12297	relid				4																				
12297	phase	25		-1	5				f		x										100				
12297	sample_blks_total	20		8	6					d															
12297	sample_blks_scanned	20		8	7					d															
12297	ext_stats_total	20		8	8					d															
12297	ext_stats_computed	20		8	9					d															
12297	child_tables_total	20		8	10					d															
12297	child_tables_done	20		8	11					d															
12297	current_child_table_relid				12																				
12302	pid	23																							
12302	datid				2																				
12302	datname	19		64	3				f	c											950				
12302	relid				4																				
12302	phase	25		-1	5				f		x										100				
12302	heap_blks_total	20		8	6					d															
12302	heap_blks_scanned	20		8	7					d															
12302	heap_blks_vacuumed	20		8	8					d															
12302	index_vacuum_count	20		8	9					d															
12302	max_dead_tuples	20		8	10					d															
12302	num_dead_tuples	20		8	11					d															
12307	pid	23																							
12307	datid				2																				
12307	datname	19		64	3				f	c											950				
12307	relid				4																				
12307	command	25		-1	5				f		x										100				
12307	phase	25		-1	6				f		x										100				
12307	cluster_index_relid				7																				
12307	heap_tuples_scanned	20		8	8					d															
12307	heap_tuples_written	20		8	9					d															
12307	heap_blks_total	20		8	10					d															
12307	heap_blks_scanned	20		8	11					d															
12307	index_rebuild_count	20		8	12					d															
12312	pid	23																							
12312	datid				2																				
12312	datname	19		64	3				f	c											950				
12312	relid				4																				
12312	index_relid				5																				
12312	command	25		-1	6				f		x										100				
12312	phase	25		-1	7				f		x										100				
12312	lockers_total	20		8	8					d															
12312	lockers_done	20		8	9					d															
12312	current_locker_pid	20		8	10					d															
12312	blocks_total	20		8	11					d															
12312	blocks_done	20		8	12					d															
12312	tuples_total	20		8	13					d															
12312	tuples_done	20		8	14					d															
12312	partitions_total	20		8	15					d															
12312	partitions_done	20		8	16					d															
12317	pid	23																							
12317	phase	25		-1	2				f		x										100				
12317	backup_total	20		8	3					d															
12317	backup_streamed	20		8	4					d															
12317	tablespaces_total	20		8	5					d															
12317	tablespaces_streamed	20		8	6					d															
12322	pid	23																							
12322	datid				2																				
12322	datname	19		64	3				f	c											950				
12322	relid				4																				
12322	command	25		-1	5				f		x										100				
12322	type	25		-1	6				f		x										100				
12322	bytes_processed	20		8	7					d															
12322	bytes_total	20		8	8					d															
12322	tuples_processed	20		8	9					d															
12322	tuples_excluded	20		8	10					d															
12327	umid																								
12327	srvid				2																				
12327	srvname	19		64	3				f	c											950				
12327	umuser				4																				
12327	usename	19		64	5				f	c											950				
12327	umoptions	1009		-1	6				f		x										950				
12332	local_id																								
12332	external_id	25		-1	2				f		x										100				
12332	remote_lsn	3220		8	3					d															
12332	local_lsn	3220		8	4					d															
12336	subid																								
12336	subname	19		64	2				f	c											950				
12336	apply_error_count	20		8	3					d															
12336	sync_error_count	20		8	4					d															
12336	stats_reset	1184		8	5					d															
13227	catalog_name	13226		64					f	c											950				
13236	grantee	13226		64					f	c											950				
13236	role_name	13226		64	2				f	c											950				
13236	is_grantable	13234		-1	3				f		x										950				
13241	grantee	13226		64					f	c											950				
13241	role_name	13226		64	2				f	c											950				
13241	is_grantable	13234		-1	3				f		x										950				
13245	udt_catalog	13226		64					f	c											950				
13245	udt_schema	13226		64	2				f	c											950				
13245	udt_name	13226		64	3				f	c											950				
13245	attribute_name	13226		64	4				f	c											950				
13245	ordinal_position	13221			5																				
13245	attribute_default	13224		-1	6				f		x										950				
13245	is_nullable	13234		-1	7				f		x										950				
13245	data_type	13224		-1	8				f		x										950				
13245	character_maximum_length	13221			9																				
13245	character_octet_length	13221			10																				
13245	character_set_catalog	13226		64	11				f	c											950				
13245	character_set_schema	13226		64	12				f	c											950				
13245	character_set_name	13226		64	13				f	c											950				
13245	collation_catalog	13226		64	14				f	c											950				
13245	collation_schema	13226		64	15				f	c											950				
13245	collation_name	13226		64	16				f	c											950				
13245	numeric_precision	13221			17																				
13245	numeric_precision_radix	13221			18																				
13245	numeric_scale	13221			19																				
13245	datetime_precision	13221			20																				
13245	interval_type	13224		-1	21				f		x										950				
13245	interval_precision	13221			22																				
13245	attribute_udt_catalog	13226		64	23				f	c											950				
13245	attribute_udt_schema	13226		64	24				f	c											950				
13245	attribute_udt_name	13226		64	25				f	c											950				
13245	scope_catalog	13226		64	26				f	c											950				
13245	scope_schema	13226		64	27				f	c											950				
13245	scope_name	13226		64	28				f	c											950				
13245	maximum_cardinality	13221			29																				
13245	dtd_identifier	13226		64	30				f	c											950				
13245	is_derived_reference_attribute	13234		-1	31				f		x										950				
13250	character_set_catalog	13226		64					f	c											950				
13250	character_set_schema	13226		64	2				f	c											950				
13250	character_set_name	13226		64	3				f	c											950				
13250	character_repertoire	13226		64	4				f	c											950				
13250	form_of_use	13226		64	5				f	c											950				
13250	default_collate_catalog	13226		64	6				f	c											950				
13250	default_collate_schema	13226		64	7				f	c											950				
13250	default_collate_name	13226		64	8				f	c											950				
13255	constraint_catalog	13226		64					f	c											950				
13255	constraint_schema	13226		64	2				f	c											950				
13255	constraint_name	13226		64	3				f	c											950				
13255	specific_catalog	13226		64	4				f	c											950				
13255	specific_schema	13226		64	5				f	c											950				
13255	specific_name	13226		64	6				f	c											950				
13260	constraint_catalog	13226		64					f	c											950				
13260	constraint_schema	13226		64	2				f	c											950				
13260	constraint_name	13226		64	3				f	c											950				
13260	check_clause	13224		-1	4				f		x										950				
13265	collation_catalog	13226		64					f	c											950				
13265	collation_schema	13226		64	2				f	c											950				
13265	collation_name	13226		64	3				f	c											950				
13265	pad_attribute	13224		-1	4				f		x										950				
13270	collation_catalog	13226		64					f	c											950				
13270	collation_schema	13226		64	2				f	c											950				
13270	collation_name	13226		64	3				f	c											950				
13270	character_set_catalog	13226		64	4				f	c											950				
13270	character_set_schema	13226		64	5				f	c											950				
13270	character_set_name	13226		64	6				f	c											950				
13275	table_catalog	13226		64					f	c											950				
13275	table_schema	13226		64	2				f	c											950				
13275	table_name	13226		64	3				f	c											950				
13275	column_name	13226		64	4				f	c											950				
13275	dependent_column	13226		64	5				f	c											950				
13280	domain_catalog	13226		64					f	c											950				
13280	domain_schema	13226		64	2				f	c											950				
13280	domain_name	13226		64	3				f	c											950				
13280	table_catalog	13226		64	4				f	c											950				
13280	table_schema	13226		64	5				f	c											950				
13280	table_name	13226		64	6				f	c											950				
13280	column_name	13226		64	7				f	c											950				
13285	grantor	13226		64					f	c											950				
13285	grantee	13226		64	2				f	c											950				
13285	table_catalog	13226		64	3				f	c											950				
13285	table_schema	13226		64	4				f	c											950				
13285	table_name	13226		64	5				f	c											950				
13285	column_name	13226		64	6				f	c											950				
13285	privilege_type	13224		-1	7				f		x										950				
13285	is_grantable	13234		-1	8				f		x										950				
13290	udt_catalog	13226		64					f	c											950				
13290	udt_schema	13226		64	2				f	c											950				
13290	udt_name	13226		64	3				f	c											950				
13290	table_catalog	13226		64	4				f	c											950				
13290	table_schema	13226		64	5				f	c											950				
13290	table_name	13226		64	6				f	c											950				
13290	column_name	13226		64	7				f	c											950				
13295	table_catalog	13226		64					f	c											950				
13295	table_schema	13226		64	2				f	c											950				
13295	table_name	13226		64	3				f	c											950				
13295	column_name	13226		64	4				f	c											950				
13295	ordinal_position	13221			5																				
13295	column_default	13224		-1	6				f		x										950				
13295	is_nullable	13234		-1	7				f		x										950				
13295	data_type	13224		-1	8				f		x										950				
13295	character_maximum_length	13221			9																				
13295	character_octet_length	13221			10																				
13295	numeric_precision	13221			11																				
13295	numeric_precision_radix	13221			12																				
13295	numeric_scale	13221			13																				
13295	datetime_precision	13221			14																				
13295	interval_type	13224		-1	15				f		x										950				
13295	interval_precision	13221			16																				
13295	character_set_catalog	13226		64	17				f	c											950				
13295	character_set_schema	13226		64	18				f	c											950				
13295	character_set_name	13226		64	19				f	c											950				
13295	collation_catalog	13226		64	20				f	c											950				
13295	collation_schema	13226		64	21				f	c											950				
13295	collation_name	13226		64	22				f	c											950				
13295	domain_catalog	13226		64	23				f	c											950				
13295	domain_schema	13226		64	24				f	c											950				
13295	domain_name	13226		64	25				f	c											950				
13295	udt_catalog	13226		64	26				f	c											950				
13295	udt_schema	13226		64	27				f	c											950				
13295	udt_name	13226		64	28				f	c											950				
13295	scope_catalog	13226		64	29				f	c											950				
13295	scope_schema	13226		64	30				f	c											950				
13295	scope_name	13226		64	31				f	c											950				
13295	maximum_cardinality	13221			32																				
13295	dtd_identifier	13226		64	33				f	c											950				
13295	is_self_referencing	13234		-1	34				f		x										950				
13295	is_identity	13234		-1	35				f		x										950				
13295	identity_generation	13224		-1	36				f		x										950				
13295	identity_start	13224		-1	37				f		x										950				
13295	identity_increment	13224		-1	38				f		x										950				
13295	identity_maximum	13224		-1	39				f		x										950				
13295	identity_minimum	13224		-1	40				f		x										950				
13295	identity_cycle	13234		-1	41				f		x										950				
13295	is_generated	13224		-1	42				f		x										950				
13295	generation_expression	13224		-1	43				f		x										950				
13295	is_updatable	13234		-1	44				f		x										950				
13300	table_catalog	13226		64					f	c											950				
13300	table_schema	13226		64	2				f	c											950				
13300	table_name	13226		64	3				f	c											950				
13300	column_name	13226		64	4				f	c											950				
13300	constraint_catalog	13226		64	5				f	c											950				
13300	constraint_schema	13226		64	6				f	c											950				
13300	constraint_name	13226		64	7				f	c											950				
13305	table_catalog	13226		64					f	c											950				
13305	table_schema	13226		64	2				f	c											950				
13305	table_name	13226		64	3				f	c											950				
13305	constraint_catalog	13226		64	4				f	c											950				
13305	constraint_schema	13226		64	5				f	c											950				
13305	constraint_name	13226		64	6				f	c											950				
13310	constraint_catalog	13226		64					f	c											950				
13310	constraint_schema	13226		64	2				f	c											950				
13310	constraint_name	13226		64	3				f	c											950				
13310	domain_catalog	13226		64	4				f	c											950				
13310	domain_schema	13226		64	5				f	c											950				
13310	domain_name	13226		64	6				f	c											950				
13310	is_deferrable	13234		-1	7				f		x										950				
13310	initially_deferred	13234		-1	8				f		x										950				
13315	udt_catalog	13226		64					f	c											950				
13315	udt_schema	13226		64	2				f	c											950				
13315	udt_name	13226		64	3				f	c											950				
13315	domain_catalog	13226		64	4				f	c											950				
13315	domain_schema	13226		64	5				f	c											950				
13315	domain_name	13226		64	6				f	c											950				
13320	domain_catalog	13226		64					f	c											950				
13320	domain_schema	13226		64	2				f	c											950				
13320	domain_name	13226		64	3				f	c											950				
13320	data_type	13224		-1	4				f		x										950				
13320	character_maximum_length	13221			5																				
13320	character_octet_length	13221			6																				
13320	character_set_catalog	13226		64	7				f	c											950				
13320	character_set_schema	13226		64	8				f	c											950				
13320	character_set_name	13226		64	9				f	c											950				
13320	collation_catalog	13226		64	10				f	c											950				
13320	collation_schema	13226		64	11				f	c											950				
13320	collation_name	13226		64	12				f	c											950				
13320	numeric_precision	13221			13																				
13320	numeric_precision_radix	13221			14																				
13320	numeric_scale	13221			15																				
13320	datetime_precision	13221			16																				
13320	interval_type	13224		-1	17				f		x										950				
13320	interval_precision	13221			18																				
13320	domain_default	13224		-1	19				f		x										950				
13320	udt_catalog	13226		64	20				f	c											950				
13320	udt_schema	13226		64	21				f	c											950				
13320	udt_name	13226		64	22				f	c											950				
13320	scope_catalog	13226		64	23				f	c											950				
13320	scope_schema	13226		64	24				f	c											950				
13320	scope_name	13226		64	25				f	c											950				
13320	maximum_cardinality	13221			26																				
13320	dtd_identifier	13226		64	27				f	c											950				
13325	role_name	13226		64					f	c											950				
13329	constraint_catalog	13226		64					f	c											950				
13329	constraint_schema	13226		64	2				f	c											950				
13329	constraint_name	13226		64	3				f	c											950				
13329	table_catalog	13226		64	4				f	c											950				
13329	table_schema	13226		64	5				f	c											950				
13329	table_name	13226		64	6				f	c											950				
13329	column_name	13226		64	7				f	c											950				
13329	ordinal_position	13221			8																				
13329	position_in_unique_constraint	13221			9																				
13334	specific_catalog	13226		64					f	c											950				
13334	specific_schema	13226		64	2				f	c											950				
13334	specific_name	13226		64	3				f	c											950				
13334	ordinal_position	13221			4																				
13334	parameter_mode	13224		-1	5				f		x										950				
13334	is_result	13234		-1	6				f		x										950				
13334	as_locator	13234		-1	7				f		x										950				
13334	parameter_name	13226		64	8				f	c											950				
13334	data_type	13224		-1	9				f		x										950				
13334	character_maximum_length	13221			10																				
13334	character_octet_length	13221			11																				
13334	character_set_catalog	13226		64	12				f	c											950				
13334	character_set_schema	13226		64	13				f	c											950				
13334	character_set_name	13226		64	14				f	c											950				
13334	collation_catalog	13226		64	15				f	c											950				
13334	collation_schema	13226		64	16				f	c											950				
13334	collation_name	13226		64	17				f	c											950				
13334	numeric_precision	13221			18																				
13334	numeric_precision_radix	13221			19																				
13334	numeric_scale	13221			20																				
13334	datetime_precision	13221			21																				
13334	interval_type	13224		-1	22				f		x										950				
13334	interval_precision	13221			23																				
13334	udt_catalog	13226		64	24				f	c											950				
13334	udt_schema	13226		64	25				f	c											950				
13334	udt_name	13226		64	26				f	c											950				
13334	scope_catalog	13226		64	27				f	c											950				
13334	scope_schema	13226		64	28				f	c											950				
13334	scope_name	13226		64	29				f	c											950				
13334	maximum_cardinality	13221			30																				
13334	dtd_identifier	13226		64	31				f	c											950				
13334	parameter_default	13224		-1	32				f		x										950				
13339	constraint_catalog	13226		64					f	c											950				
13339	constraint_schema	13226		64	2				f	c											950				
13339	constraint_name	13226		64	3				f	c											950				
13339	unique_constraint_catalog	13226		64	4				f	c											950				
13339	unique_constraint_schema	13226		64	5				f	c											950				
13339	unique_constraint_name	13226		64	6				f	c											950				
13339	match_option	13224		-1	7				f		x										950				
13339	update_rule	13224		-1	8				f		x										950				
13339	delete_rule	13224		-1	9				f		x										950				
13344	grantor	13226		64					f	c											950				
13344	grantee	13226		64	2				f	c											950				
13344	table_catalog	13226		64	3				f	c											950				
13344	table_schema	13226		64	4				f	c											950				
13344	table_name	13226		64	5				f	c											950				
13344	column_name	13226		64	6				f	c											950				
13344	privilege_type	13224		-1	7				f		x										950				
13344	is_grantable	13234		-1	8				f		x										950				
13348	specific_catalog	13226		64					f	c											950				
13348	specific_schema	13226		64	2				f	c											950				
13348	specific_name	13226		64	3				f	c											950				
13348	routine_catalog	13226		64	4				f	c											950				
13348	routine_schema	13226		64	5				f	c											950				
13348	routine_name	13226		64	6				f	c											950				
13348	table_catalog	13226		64	7				f	c											950				
13348	table_schema	13226		64	8				f	c											950				
13348	table_name	13226		64	9				f	c											950				
13348	column_name	13226		64	10				f	c											950				
13353	grantor	13226		64					f	c											950				
13353	grantee	13226		64	2				f	c											950				
13353	specific_catalog	13226		64	3				f	c											950				
13353	specific_schema	13226		64	4				f	c											950				
13353	specific_name	13226		64	5				f	c											950				
13353	routine_catalog	13226		64	6				f	c											950				
13353	routine_schema	13226		64	7				f	c											950				
13353	routine_name	13226		64	8				f	c											950				
13353	privilege_type	13224		-1	9				f		x										950				
13353	is_grantable	13234		-1	10				f		x										950				
13358	grantor	13226		64					f	c											950				
13358	grantee	13226		64	2				f	c											950				
13358	specific_catalog	13226		64	3				f	c											950				
13358	specific_schema	13226		64	4				f	c											950				
13358	specific_name	13226		64	5				f	c											950				
13358	routine_catalog	13226		64	6				f	c											950				
13358	routine_schema	13226		64	7				f	c											950				
13358	routine_name	13226		64	8				f	c											950				
13358	privilege_type	13224		-1	9				f		x										950				
13358	is_grantable	13234		-1	10				f		x										950				
13362	specific_catalog	13226		64					f	c											950				
13362	specific_schema	13226		64	2				f	c											950				
13362	specific_name	13226		64	3				f	c											950				
13362	routine_catalog	13226		64	4				f	c											950				
13362	routine_schema	13226		64	5				f	c											950				
13362	routine_name	13226		64	6				f	c											950				
13367	specific_catalog	13226		64					f	c											950				
13367	specific_schema	13226		64	2				f	c											950				
13367	specific_name	13226		64	3				f	c											950				
13367	routine_catalog	13226		64	4				f	c											950				
13367	routine_schema	13226		64	5				f	c											950				
13367	routine_name	13226		64	6				f	c											950				
13367	sequence_catalog	13226		64	7				f	c											950				
13367	sequence_schema	13226		64	8				f	c											950				
13367	sequence_name	13226		64	9				f	c											950				
13372	specific_catalog	13226		64					f	c											950				
13372	specific_schema	13226		64	2				f	c											950				
13372	specific_name	13226		64	3				f	c											950				
13372	routine_catalog	13226		64	4				f	c											950				
13372	routine_schema	13226		64	5				f	c											950				
13372	routine_name	13226		64	6				f	c											950				
13372	table_catalog	13226		64	7				f	c											950				
13372	table_schema	13226		64	8				f	c											950				
13372	table_name	13226		64	9				f	c											950				
	specific_catalog	13226		64					f	c											950				
	specific_schema	13226		64	2				f	c											950				
	specific_name	13226		64	3				f	c											950				
	routine_catalog	13226		64	4				f	c											950				
	routine_schema	13226		64	5				f	c											950				
	routine_name	13226		64	6				f	c											950				
	routine_type	13224		-1	7				f		x										950				
	module_catalog	13226		64	8				f	c											950				
	module_schema	13226		64	9				f	c											950				
	module_name	13226		64	10				f	c											950				
	udt_catalog	13226		64	11				f	c											950				
	udt_schema	13226		64	12				f	c											950				
	udt_name	13226		64	13				f	c											950				
	data_type	13224		-1	14				f		x										950				
	character_maximum_length	13221			15																				
	character_octet_length	13221			16																				
	character_set_catalog	13226		64	17				f	c											950				
	character_set_schema	13226		64	18				f	c											950				
	character_set_name	13226		64	19				f	c											950				
	collation_catalog	13226		64	20				f	c											950				
	collation_schema	13226		64	21				f	c											950				
	collation_name	13226		64	22				f	c											950				
	numeric_precision	13221			23																				
	numeric_precision_radix	13221			24																				
	numeric_scale	13221			25																				
	datetime_precision	13221			26																				
	interval_type	13224		-1	27				f		x										950				
	interval_precision	13221			28																				
	type_udt_catalog	13226		64	29				f	c											950				
	type_udt_schema	13226		64	30				f	c											950				
	type_udt_name	13226		64	31				f	c											950				
	scope_catalog	13226		64	32				f	c											950				
	scope_schema	13226		64	33				f	c											950				
	scope_name	13226		64	34				f	c											950				
	maximum_cardinality	13221			35																				
	dtd_identifier	13226		64	36				f	c											950				
	routine_body	13224		-1	37				f		x										950				
	routine_definition	13224		-1	38				f		x										950				
	external_name	13224		-1	39				f		x										950				
	external_language	13224		-1	40				f		x										950				
	parameter_style	13224		-1	41				f		x										950				
	is_deterministic	13234		-1	42				f		x										950				
	sql_data_access	13224		-1	43				f		x										950				
	is_null_call	13234		-1	44				f		x										950				
	sql_path	13224		-1	45				f		x										950				
	schema_level_routine	13234		-1	46				f		x										950				
	max_dynamic_result_sets	13221			47																				
	is_user_defined_cast	13234		-1	48				f		x										950				
	is_implicitly_invocable	13234		-1	49				f		x										950				
	security_type	13224		-1	50				f		x										950				
	to_sql_specific_catalog	13226		64	51				f	c											950				
	to_sql_specific_schema	13226		64	52				f	c											950				
	to_sql_specific_name	13226		64	53				f	c											950				
	as_locator	13234		-1	54				f		x										950				
	created	13232		8	55					d															
	last_altered	13232		8	56					d															
	new_savepoint_level	13234		-1	57				f		x										950				
	is_udt_dependent	13234		-1	58				f		x										950				
	result_cast_from_data_type	13224		-1	59				f		x										950				
	result_cast_as_locator	13234		-1	60				f		x										950				
	result_cast_char_max_length	13221			61																				
	result_cast_char_octet_length	13221			62																				
	result_cast_char_set_catalog	13226		64	63				f	c											950				
	result_cast_char_set_schema	13226		64	64				f	c											950				
	result_cast_char_set_name	13226		64	65				f	c											950				
	result_cast_collation_catalog	13226		64	66				f	c											950				
	result_cast_collation_schema	13226		64	67				f	c											950				
	result_cast_collation_name	13226		64	68				f	c											950				
	result_cast_numeric_precision	13221			69																				
	result_cast_numeric_precision_radix	13221			70																				
	result_cast_numeric_scale	13221			71																				
	result_cast_datetime_precision	13221			72																				
	result_cast_interval_type	13224		-1	73				f		x										950				
	result_cast_interval_precision	13221			74																				
	result_cast_type_udt_catalog	13226		64	75				f	c											950				
	result_cast_type_udt_schema	13226		64	76				f	c											950				
	result_cast_type_udt_name	13226		64	77				f	c											950				
	result_cast_scope_catalog	13226		64	78				f	c											950				
	result_cast_scope_schema	13226		64	79				f	c											950				
	result_cast_scope_name	13226		64	80				f	c											950				
	result_cast_maximum_cardinality	13221			81																				
	result_cast_dtd_identifier	13226		64	82				f	c											950				
13382	catalog_name	13226		64					f	c											950				
13382	schema_name	13226		64	2				f	c											950				
13382	schema_owner	13226		64	3				f	c											950				
13382	default_character_set_catalog	13226		64	4				f	c											950				
13382	default_character_set_schema	13226		64	5				f	c											950				
13382	default_character_set_name	13226		64	6				f	c											950				
13382	sql_path	13224		-1	7				f		x										950				
13386	sequence_catalog	13226		64					f	c											950				
13386	sequence_schema	13226		64	2				f	c											950				
13386	sequence_name	13226		64	3				f	c											950				
13386	data_type	13224		-1	4				f		x										950				
13386	numeric_precision	13221			5																				
13386	numeric_precision_radix	13221			6																				
13386	numeric_scale	13221			7																				
13386	start_value	13224		-1	8				f		x										950				
13386	minimum_value	13224		-1	9				f		x										950				
13386	maximum_value	13224		-1	10				f		x										950				
13386	increment	13224		-1	11				f		x										950				
13386	cycle_option	13234		-1	12				f		x										950				
13391	tableoid		0		-6								t												
13391	cmax	29	0		-5								t												
13391	xmax	28	0		-4								t												
13391	cmin	29	0		-3								t												
13391		28	0		-2								t												
13391	ctid	27	0	6	-1				f	s			t												
13391	feature_id	13224		-1					f		x										950				
13391	feature_name	13224		-1	2				f		x										950				
13391	sub_feature_id	13224		-1	3				f		x										950				
13391	sub_feature_name	13224		-1	4				f		x										950				
13391	is_supported	13234		-1	5				f		x										950				
13391	is_verified_by	13224		-1	6				f		x										950				
13391	comments	13224		-1	7				f		x										950				
13394	tableoid		0		-6								t												
13394	cmax	29	0		-5								t												
13394	xmax	28	0		-4								t												
13394	cmin	29	0		-3								t												
13394		28	0		-2								t												
13394	ctid	27	0	6	-1				f	s			t												
13394	chunk_id																								
13394	chunk_seq	23			2																				
13394	chunk_data	17		-1	3				f																
13395	chunk_id																								
13395	chunk_seq	23			2																				
13396	tableoid		0		-6								t												
13396	cmax	29	0		-5								t												
13396	xmax	28	0		-4								t												
13396	cmin	29	0		-3								t												
13396		28	0		-2								t												
13396	ctid	27	0	6	-1				f	s			t												
13396	implementation_info_id	13224		-1					f		x										950				
13396	implementation_info_name	13224		-1	2				f		x										950				
13396	integer_value	13221			3																				
13396	character_value	13224		-1	4				f		x										950				
13396	comments	13224		-1	5				f		x										950				
13399	tableoid		0		-6								t												
13399	cmax	29	0		-5								t												
13399	xmax	28	0		-4								t												
13399	cmin	29	0		-3								t												
13399		28	0		-2								t												
13399	ctid	27	0	6	-1				f	s			t												
13399	chunk_id																								
13399	chunk_seq	23			2																				
13399	chunk_data	17		-1	3				f																
13400	chunk_id																								
13400	chunk_seq	23			2																				
13401	tableoid		0		-6								t												
13401	cmax	29	0		-5								t												
13401	xmax	28	0		-4								t												
13401	cmin	29	0		-3								t												
13401		28	0		-2								t												
13401	ctid	27	0	6	-1				f	s			t												
13401	feature_id	13224		-1					f		x										950				
13401	feature_name	13224		-1	2				f		x										950				
13401	is_supported	13234		-1	3				f		x										950				
13401	is_verified_by	13224		-1	4				f		x										950				
13401	comments	13224		-1	5				f		x										950				
13404	tableoid		0		-6								t												
13404	cmax	29	0		-5								t												
13404	xmax	28	0		-4								t												
13404	cmin	29	0		-3								t												
13404		28	0		-2								t												
13404	ctid	27	0	6	-1				f	s			t												
13404	chunk_id																								
13404	chunk_seq	23			2																				
13404	chunk_data	17		-1	3				f																
13405	chunk_id																								
13405	chunk_seq	23			2																				
13406	tableoid		0		-6								t												
13406	cmax	29	0		-5								t												
13406	xmax	28	0		-4								t												
13406	cmin	29	0		-3								t												
13406		28	0		-2								t												
13406	ctid	27	0	6	-1				f	s			t												
13406	sizing_id	13221																							
13406	sizing_name	13224		-1	2				f		x										950				
13406	supported_value	13221			3																				
13406	comments	13224		-1	4				f		x										950				
13409	tableoid		0		-6								t												
13409	cmax	29	0		-5								t												
13409	xmax	28	0		-4								t												
13409	cmin	29	0		-3								t												
13409		28	0		-2								t												
13409	ctid	27	0	6	-1				f	s			t												
13409	chunk_id																								
13409	chunk_seq	23			2																				
13409	chunk_data	17		-1	3				f																
13410	chunk_id																								
13410	chunk_seq	23			2																				
13411	constraint_catalog	13226		64					f	c											950				
13411	constraint_schema	13226		64	2				f	c											950				
13411	constraint_name	13226		64	3				f	c											950				
13411	table_catalog	13226		64	4				f	c											950				
13411	table_schema	13226		64	5				f	c											950				
13411	table_name	13226		64	6				f	c											950				
13411	constraint_type	13224		-1	7				f		x										950				
13411	is_deferrable	13234		-1	8				f		x										950				
13411	initially_deferred	13234		-1	9				f		x										950				
13411	enforced	13234		-1	10				f		x										950				
13411	nulls_distinct	13234		-1	11				f		x										950				
13416	grantor	13226		64					f	c											950				
13416	grantee	13226		64	2				f	c											950				
13416	table_catalog	13226		64	3				f	c											950				
13416	table_schema	13226		64	4				f	c											950				
13416	table_name	13226		64	5				f	c											950				
13416	privilege_type	13224		-1	6				f		x										950				
13416	is_grantable	13234		-1	7				f		x										950				
13416	with_hierarchy	13234		-1	8				f		x										950				
13421	grantor	13226		64					f	c											950				
13421	grantee	13226		64	2				f	c											950				
13421	table_catalog	13226		64	3				f	c											950				
13421	table_schema	13226		64	4				f	c											950				
13421	table_name	13226		64	5				f	c											950				
13421	privilege_type	13224		-1	6				f		x										950				
13421	is_grantable	13234		-1	7				f		x										950				
13421	with_hierarchy	13234		-1	8				f		x										950				
13425	table_catalog	13226		64					f	c											950				
13425	table_schema	13226		64	2				f	c											950				
13425	table_name	13226		64	3				f	c											950				
13425	table_type	13224		-1	4				f		x										950				
13425	self_referencing_column_name	13226		64	5				f	c											950				
13425	reference_generation	13224		-1	6				f		x										950				
13425	user_defined_type_catalog	13226		64	7				f	c											950				
13425	user_defined_type_schema	13226		64	8				f	c											950				
13425	user_defined_type_name	13226		64	9				f	c											950				
13425	is_insertable_into	13234		-1	10				f		x										950				
13425	is_typed	13234		-1	11				f		x										950				
13425	commit_action	13224		-1	12				f		x										950				
13430	udt_catalog	13226		64					f	c											950				
13430	udt_schema	13226		64	2				f	c											950				
13430	udt_name	13226		64	3				f	c											950				
13430	specific_catalog	13226		64	4				f	c											950				
13430	specific_schema	13226		64	5				f	c											950				
13430	specific_name	13226		64	6				f	c											950				
13430	group_name	13226		64	7				f	c											950				
13430	transform_type	13224		-1	8				f		x										950				
13435	trigger_catalog	13226		64					f	c											950				
13435	trigger_schema	13226		64	2				f	c											950				
13435	trigger_name	13226		64	3				f	c											950				
13435	event_object_catalog	13226		64	4				f	c											950				
13435	event_object_schema	13226		64	5				f	c											950				
13435	event_object_table	13226		64	6				f	c											950				
13435	event_object_column	13226		64	7				f	c											950				
13440	trigger_catalog	13226		64					f	c											950				
13440	trigger_schema	13226		64	2				f	c											950				
13440	trigger_name	13226		64	3				f	c											950				
13440	event_manipulation	13224		-1	4				f		x										950				
13440	event_object_catalog	13226		64	5				f	c											950				
13440	event_object_schema	13226		64	6				f	c											950				
13440	event_object_table	13226		64	7				f	c											950				
13440	action_order	13221			8																				
13440	action_condition	13224		-1	9				f		x										950				
13440	action_statement	13224		-1	10				f		x										950				
13440	action_orientation	13224		-1	11				f		x										950				
13440	action_timing	13224		-1	12				f		x										950				
13440	action_reference_old_table	13226		64	13				f	c											950				
13440	action_reference_new_table	13226		64	14				f	c											950				
13440	action_reference_old_row	13226		64	15				f	c											950				
13440	action_reference_new_row	13226		64	16				f	c											950				
13440	created	13232		8	17					d															
13445	grantor	13226		64					f	c											950				
13445	grantee	13226		64	2				f	c											950				
13445	udt_catalog	13226		64	3				f	c											950				
13445	udt_schema	13226		64	4				f	c											950				
13445	udt_name	13226		64	5				f	c											950				
13445	privilege_type	13224		-1	6				f		x										950				
13445	is_grantable	13234		-1	7				f		x										950				
13450	grantor	13226		64					f	c											950				
13450	grantee	13226		64	2				f	c											950				
13450	udt_catalog	13226		64	3				f	c											950				
13450	udt_schema	13226		64	4				f	c											950				
13450	udt_name	13226		64	5				f	c											950				
13450	privilege_type	13224		-1	6				f		x										950				
13450	is_grantable	13234		-1	7				f		x										950				
13454	grantor	13226		64					f	c											950				
13454	grantee	13226		64	2				f	c											950				
13454	object_catalog	13226		64	3				f	c											950				
13454	object_schema	13226		64	4				f	c											950				
13454	object_name	13226		64	5				f	c											950				
13454	object_type	13224		-1	6				f		x										950				
13454	privilege_type	13224		-1	7				f		x										950				
13454	is_grantable	13234		-1	8				f		x										950				
13459	grantor	13226		64					f	c											950				
13459	grantee	13226		64	2				f	c											950				
13459	object_catalog	13226		64	3				f	c											950				
13459	object_schema	13226		64	4				f	c											950				
13459	object_name	13226		64	5				f	c											950				
13459	object_type	13224		-1	6				f		x										950				
13459	privilege_type	13224		-1	7				f		x										950				
13459	is_grantable	13234		-1	8				f		x										950				
13463	user_defined_type_catalog	13226		64					f	c											950				
13463	user_defined_type_schema	13226		64	2				f	c											950				
13463	user_defined_type_name	13226		64	3				f	c											950				
13463	user_defined_type_category	13224		-1	4				f		x										950				
13463	is_instantiable	13234		-1	5				f		x										950				
13463	is_final	13234		-1	6				f		x										950				
13463	ordering_form	13224		-1	7				f		x										950				
13463	ordering_category	13224		-1	8				f		x										950				
13463	ordering_routine_catalog	13226		64	9				f	c											950				
13463	ordering_routine_schema	13226		64	10				f	c											950				
13463	ordering_routine_name	13226		64	11				f	c											950				
13463	reference_type	13224		-1	12				f		x										950				
13463	data_type	13224		-1	13				f		x										950				
13463	character_maximum_length	13221			14																				
13463	character_octet_length	13221			15																				
13463	character_set_catalog	13226		64	16				f	c											950				
13463	character_set_schema	13226		64	17				f	c											950				
13463	character_set_name	13226		64	18				f	c											950				
13463	collation_catalog	13226		64	19				f	c											950				
13463	collation_schema	13226		64	20				f	c											950				
13463	collation_name	13226		64	21				f	c											950				
13463	numeric_precision	13221			22																				
13463	numeric_precision_radix	13221			23																				
13463	numeric_scale	13221			24																				
13463	datetime_precision	13221			25																				
13463	interval_type	13224		-1	26				f		x										950				
13463	interval_precision	13221			27																				
13463	source_dtd_identifier	13226		64	28				f	c											950				
13463	ref_dtd_identifier	13226		64	29				f	c											950				
13468	view_catalog	13226		64					f	c											950				
13468	view_schema	13226		64	2				f	c											950				
13468	view_name	13226		64	3				f	c											950				
13468	table_catalog	13226		64	4				f	c											950				
13468	table_schema	13226		64	5				f	c											950				
13468	table_name	13226		64	6				f	c											950				
13468	column_name	13226		64	7				f	c											950				
13473	table_catalog	13226		64					f	c											950				
13473	table_schema	13226		64	2				f	c											950				
13473	table_name	13226		64	3				f	c											950				
13473	specific_catalog	13226		64	4				f	c											950				
13473	specific_schema	13226		64	5				f	c											950				
13473	specific_name	13226		64	6				f	c											950				
13478	view_catalog	13226		64					f	c											950				
13478	view_schema	13226		64	2				f	c											950				
13478	view_name	13226		64	3				f	c											950				
13478	table_catalog	13226		64	4				f	c											950				
13478	table_schema	13226		64	5				f	c											950				
13478	table_name	13226		64	6				f	c											950				
13483	table_catalog	13226		64					f	c											950				
13483	table_schema	13226		64	2				f	c											950				
13483	table_name	13226		64	3				f	c											950				
13483	view_definition	13224		-1	4				f		x										950				
13483	check_option	13224		-1	5				f		x										950				
13483	is_updatable	13234		-1	6				f		x										950				
13483	is_insertable_into	13234		-1	7				f		x										950				
13483	is_trigger_updatable	13234		-1	8				f		x										950				
13483	is_trigger_deletable	13234		-1	9				f		x										950				
13483	is_trigger_insertable_into	13234		-1	10				f		x										950				
13488	object_catalog	13226		64					f	c											950				
13488	object_schema	13226		64	2				f	c											950				
13488	object_name	13226		64	3				f	c											950				
13488	object_type	13224		-1	4				f		x										950				
13488	dtd_identifier	13226		64	5				f	c											950				
13493	object_catalog	13226		64					f	c											950				
13493	object_schema	13226		64	2				f	c											950				
13493	object_name	13226		64	3				f	c											950				
13493	object_type	13224		-1	4				f		x										950				
13493	collection_type_identifier	13226		64	5				f	c											950				
13493	data_type	13224		-1	6				f		x										950				
13493	character_maximum_length	13221			7																				
13493	character_octet_length	13221			8																				
13493	character_set_catalog	13226		64	9				f	c											950				
13493	character_set_schema	13226		64	10				f	c											950				
13493	character_set_name	13226		64	11				f	c											950				
13493	collation_catalog	13226		64	12				f	c											950				
13493	collation_schema	13226		64	13				f	c											950				
13493	collation_name	13226		64	14				f	c											950				
13493	numeric_precision	13221			15																				
13493	numeric_precision_radix	13221			16																				
13493	numeric_scale	13221			17																				
13493	datetime_precision	13221			18																				
13493	interval_type	13224		-1	19				f		x										950				
13493	interval_precision	13221			20																				
13493	domain_default	13224		-1	21				f		x										950				
13493	udt_catalog	13226		64	22				f	c											950				
13493	udt_schema	13226		64	23				f	c											950				
13493	udt_name	13226		64	24				f	c											950				
13493	scope_catalog	13226		64	25				f	c											950				
13493	scope_schema	13226		64	26				f	c											950				
13493	scope_name	13226		64	27				f	c											950				
13493	maximum_cardinality	13221			28																				
13493	dtd_identifier	13226		64	29				f	c											950				
13498	nspname	19		64					f	c											950				
13498	relname	19		64	2				f	c											950				
13498	attname	19		64	3				f	c											950				
13498	attfdwoptions	1009		-1	4				f		x										950				
13503	table_catalog	13226		64					f	c											950				
13503	table_schema	13226		64	2				f	c											950				
13503	table_name	13226		64	3				f	c											950				
13503	column_name	13226		64	4				f	c											950				
13503	option_name	13226		64	5				f	c											950				
13503	option_value	13224		-1	6				f		x										950				
13507	oid																								
13507	fdwowner				2																				
13507	fdwoptions	1009		-1	3				f		x										950				
13507	foreign_data_wrapper_catalog	13226		64	4				f	c											950				
13507	foreign_data_wrapper_name	13226		64	5				f	c											950				
13507	authorization_identifier	13226		64	6				f	c											950				
13507	foreign_data_wrapper_language	13224		-1	7				f		x										950				
13511	foreign_data_wrapper_catalog	13226		64					f	c											950				
13511	foreign_data_wrapper_name	13226		64	2				f	c											950				
13511	option_name	13226		64	3				f	c											950				
13511	option_value	13224		-1	4				f		x										950				
13515	foreign_data_wrapper_catalog	13226		64					f	c											950				
13515	foreign_data_wrapper_name	13226		64	2				f	c											950				
13515	authorization_identifier	13226		64	3				f	c											950				
13515	library_name	13224		-1	4				f		x										950				
13515	foreign_data_wrapper_language	13224		-1	5				f		x										950				
13519	oid																								
13519	srvoptions	1009		-1	2				f		x										950				
13519	foreign_server_catalog	13226		64	3				f	c											950				
13519	foreign_server_name	13226		64	4				f	c											950				
13519	foreign_data_wrapper_catalog	13226		64	5				f	c											950				
13519	foreign_data_wrapper_name	13226		64	6				f	c											950				
13519	foreign_server_type	13224		-1	7				f		x										950				
13519	foreign_server_version	13224		-1	8				f		x										950				
13519	authorization_identifier	13226		64	9				f	c											950				
13524	foreign_server_catalog	13226		64					f	c											950				
13524	foreign_server_name	13226		64	2				f	c											950				
13524	option_name	13226		64	3				f	c											950				
13524	option_value	13224		-1	4				f		x										950				
13528	foreign_server_catalog	13226		64					f	c											950				
13528	foreign_server_name	13226		64	2				f	c											950				
13528	foreign_data_wrapper_catalog	13226		64	3				f	c											950				
13528	foreign_data_wrapper_name	13226		64	4				f	c											950				
13528	foreign_server_type	13224		-1	5				f		x										950				
13528	foreign_server_version	13224		-1	6				f		x										950				
13528	authorization_identifier	13226		64	7				f	c											950				
13532	foreign_table_catalog	13226		64					f	c											950				
13532	foreign_table_schema	13226		64	2				f	c											950				
13532	foreign_table_name	13226		64	3				f	c											950				
13532	ftoptions	1009		-1	4				f		x										950				
13532	foreign_server_catalog	13226		64	5				f	c											950				
13532	foreign_server_name	13226		64	6				f	c											950				
13532	authorization_identifier	13226		64	7				f	c											950				
13537	foreign_table_catalog	13226		64					f	c											950				
13537	foreign_table_schema	13226		64	2				f	c											950				
13537	foreign_table_name	13226		64	3				f	c											950				
13537	option_name	13226		64	4				f	c											950				
13537	option_value	13224		-1	5				f		x										950				
13541	foreign_table_catalog	13226		64					f	c											950				
13541	foreign_table_schema	13226		64	2				f	c											950				
13541	foreign_table_name	13226		64	3				f	c											950				
13541	foreign_server_catalog	13226		64	4				f	c											950				
13541	foreign_server_name	13226		64	5				f	c											950				
13545	oid																								
13545	umoptions	1009		-1	2				f		x										950				
13545	umuser				3																				
13545	authorization_identifier	13226		64	4				f	c											950				
13545	foreign_server_catalog	13226		64	5				f	c											950				
13545	foreign_server_name	13226		64	6				f	c											950				
13545	srvowner	13226		64	7				f	c											950				
13550	authorization_identifier	13226		64					f	c											950				
13550	foreign_server_catalog	13226		64	2				f	c											950				
13550	foreign_server_name	13226		64	3				f	c											950				
13550	option_name	13226		64	4				f	c											950				
13550	option_value	13224		-1	5				f		x										950				
13555	authorization_identifier	13226		64					f	c											950				
13555	foreign_server_catalog	13226		64	2				f	c											950				
13555	foreign_server_name	13226		64	3				f	c											950				

"""#
}
