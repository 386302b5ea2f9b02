// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_description`.
    static let pgDescription1: StaticString = #"""
objoid	classoid	objsubid	description
\N	1255	0	I/O
16	1247		boolean, 'true'/'false'
17	1247		variable-length string, binary values escaped
18	1247		single character
19	1247		63-byte type for storing system identifiers
20	1247		~18 digit integer, 8-byte storage
21	1247		-32 thousand to 32 thousand, 2-byte storage
22	1247		array of int2, used in system tables
23	1247		-2 billion to 2 billion integer, 4-byte storage
24	1247		registered procedure
25	1247		variable-length string, no limit specified
26	1247		object identifier(oid), maximum 4 billion
27	1247		(block, offset), physical location of tuple
28	1247		transaction id
29	1247		command identifier type, sequence in transaction id
30	1247		array of oids, used in system tables
32	1247		internal type for passing CollectedCommand
114	1247		JSON stored as text
142	1247		XML content
194	1247		string representing an internal node tree
325	1247		pseudo-type for the result of an index AM handler function
600	1247		geometric point '(x, y)'
601	1247		geometric line segment '(pt1,pt2)'
602	1247		geometric path '(pt1,...)'
603	1247		geometric box '(lower left,upper right)'
604	1247		geometric polygon '(pt1,...)'
628	1247		geometric line
650	1247		network IP address/netmask, network address
700	1247		single-precision floating point number, 4-byte storage
701	1247		double-precision floating point number, 8-byte storage
705	1247		pseudo-type representing an undetermined type
718	1247		geometric circle '(center,radius)'
774	1247		XX:XX:XX:XX:XX:XX:XX:XX, MAC address
790	1247		monetary amounts, $d,ddd.cc
829	1247		XX:XX:XX:XX:XX:XX, MAC address
869	1247		IP address/netmask, host address, netmask optional
1033	1247		access control list
1042	1247		char(length), blank-padded string, fixed storage length
1043	1247		varchar(length), non-blank-padded string, variable storage length
1082	1247		date
1083	1247		time of day
1114	1247		date and time
1184	1247		date and time with time zone
1186	1247		@ <number> <units>, time interval
1266	1247		time of day with time zone
1560	1247		fixed-length bit string
1562	1247		variable-length bit string
1700	1247		numeric(precision, decimal), arbitrary precision number
1790	1247		reference to cursor (portal name)
2202	1247		registered procedure (with args)
2203	1247		registered operator
2204	1247		registered operator (with args)
2205	1247		registered class
2206	1247		registered type
2249	1247		pseudo-type representing any composite type
2275	1247		C-style string
2276	1247		pseudo-type representing any type
2277	1247		pseudo-type representing a polymorphic array type
2278	1247		pseudo-type for the result of a function with no real result
2279	1247		pseudo-type for the result of a trigger function
2280	1247		pseudo-type for the result of a language handler function
2281	1247		pseudo-type representing an internal data structure
2283	1247		pseudo-type representing a polymorphic base type
2776	1247		pseudo-type representing a polymorphic base type that is not an array
2950	1247		UUID datatype
2970	1247		txid snapshot
3115	1247		pseudo-type for the result of an FDW handler function
3220	1247		PostgreSQL LSN datatype
3310	1247		pseudo-type for the result of a tablesample method function
3361	1247		multivariate ndistinct coefficients
3402	1247		multivariate dependencies
3500	1247		pseudo-type representing a polymorphic base type that is an enum
3614	1247		text representation for text search
3615	1247		query representation for text search
3642	1247		GiST index internal text representation for text search
3734	1247		registered text search configuration
3769	1247		registered text search dictionary
3802	1247		Binary JSON
3831	1247		pseudo-type representing a range over a polymorphic base type
3838	1247		pseudo-type for the result of an event trigger function
3904	1247		range of integers
3906	1247		range of numerics
3908	1247		range of timestamps without time zone
3910	1247		range of timestamps with time zone
3912	1247		range of dates
3926	1247		range of bigints
4072	1247		JSON path
4089	1247		registered namespace
4096	1247		registered role
4191	1247		registered collation
4451	1247		multirange of integers
4532	1247		multirange of numerics
4533	1247		multirange of timestamps without time zone
4534	1247		multirange of timestamps with time zone
4535	1247		multirange of dates
4536	1247		multirange of bigints
4537	1247		pseudo-type representing a polymorphic base type that is a multirange
4538	1247		pseudo-type representing a multirange over a polymorphic common type
4600	1247		BRIN bloom summary
4601	1247		BRIN minmax-multi summary
5017	1247		multivariate MCV list
5038	1247		snapshot
5069	1247		full transaction id
5077	1247		pseudo-type representing a polymorphic common type
5078	1247		pseudo-type representing an array of polymorphic common type elements
5079	1247		pseudo-type representing a polymorphic common type that is not an array
5080	1247		pseudo-type representing a range over a polymorphic common type
3			row-oriented heap table access method handler
31			
33			
34			
35			
38			
39			
40			
41			
42			
43			
44			
45			
46			
47			
48			
49			
50			
51			
52			
53			
54			
55			
56			implementation of < operator
57			implementation of > operator
60			implementation of = operator
61			implementation of = operator
62			implementation of = operator
63			implementation of = operator
64			implementation of < operator
65			implementation of = operator
66			implementation of < operator
67			implementation of = operator
68			implementation of = operator
69			implementation of = operator
70			implementation of <> operator
72			implementation of <= operator
73			implementation of > operator
74			implementation of >= operator
77			convert char to int4
78			convert int4 to char
79			implementation of ~ operator
84			implementation of <> operator
86			
87			
88			
89			PostgreSQL version string
90			
101			restriction selectivity of = and related operators
102			restriction selectivity of <> and related operators
103			restriction selectivity of < and related operators on scalar datatypes
104			restriction selectivity of > and related operators on scalar datatypes
105			join selectivity of = and related operators
106			join selectivity of <> and related operators
107			join selectivity of < and related operators on scalar datatypes
108			join selectivity of > and related operators on scalar datatypes
109			
110			
115			implementation of >^ operator
116			implementation of <^ operator
117			
118			
119			
120			
121			
122			
123			
124			
125			implementation of && operator
126			implementation of >= operator
127			implementation of > operator
128			implementation of = operator
129			implementation of < operator
130			implementation of <= operator
131			implementation of |>> operator
132			implementation of << operator
133			implementation of >> operator
134			implementation of <<| operator
135			implementation of ~= operator
136			implementation of <@ operator
137			implementation of <@ operator
138			implementation of @@ operator
139			restriction selectivity for area-comparison operators
140			join selectivity for area-comparison operators
141			implementation of * operator
144			implementation of <> operator
145			implementation of <> operator
146			implementation of > operator
147			implementation of > operator
148			implementation of <= operator
149			implementation of <= operator
150			implementation of >= operator
151			implementation of >= operator
152			implementation of * operator
153			implementation of / operator
154			implementation of / operator
155			implementation of % operator
156			implementation of % operator
157			implementation of <> operator
158			implementation of = operator
159			implementation of = operator
160			implementation of < operator
161			implementation of < operator
162			implementation of > operator
163			implementation of > operator
164			implementation of <> operator
165			implementation of <> operator
166			implementation of <= operator
167			implementation of <= operator
168			implementation of >= operator
169			implementation of >= operator
170			implementation of * operator
171			implementation of * operator
172			implementation of / operator
173			implementation of / operator
176			implementation of + operator
177			implementation of + operator
178			implementation of + operator
179			implementation of + operator
180			implementation of - operator
181			implementation of - operator
182			implementation of - operator
183			implementation of - operator
184			implementation of = operator
185			implementation of <> operator
186			implementation of ~= operator
187			implementation of @> operator
188			implementation of << operator
189			implementation of &< operator
190			implementation of &> operator
191			implementation of >> operator
192			implementation of <@ operator
193			implementation of @> operator
195			
196			
197			
198			
200			
201			
202			implementation of * operator
203			implementation of / operator
204			implementation of + operator
205			implementation of - operator
206			implementation of - operator
207			implementation of @ operator
208			aggregate transition function
209			larger of two
211			smaller of two
212			implementation of - operator
213			implementation of - operator
214			
215			
216			implementation of * operator
217			implementation of / operator
218			implementation of + operator
219			implementation of - operator
220			implementation of - operator
221			implementation of @ operator
222			aggregate transition function
223			larger of two
224			smaller of two
225			implementation of @@ operator
227			implementation of @@ operator
228			round to nearest integer
229			truncate to integer
230			implementation of |/ operator
231			implementation of ||/ operator
232			implementation of ^ operator
233			natural exponential (e^x)
234			natural logarithm
235			convert int2 to float8
236			convert int2 to float4
237			convert float8 to int2
238			convert float4 to int2
239			implementation of <-> operator
240			implementation of = operator
241			implementation of < operator
242			implementation of <= operator
243			implementation of >= operator
244			implementation of > operator
245			implementation of <> operator
246			less-equal-greater
247			implementation of = operator
248			implementation of < operator
249			implementation of <= operator
250			implementation of >= operator
251			implementation of > operator
252			implementation of <> operator
253			less-equal-greater
266			concatenate name and oid
267			
268			
274			current date and time - increments during transactions
275			return the next oid for a system table
276			aggregate combine function
277			implementation of ?# operator
278			implementation of ?# operator
279			implementation of * operator
280			implementation of / operator
281			implementation of + operator
282			implementation of - operator
283			implementation of * operator
284			implementation of / operator
285			implementation of + operator
286			implementation of - operator
287			implementation of = operator
288			implementation of <> operator
289			implementation of < operator
290			implementation of <= operator
291			implementation of > operator
292			implementation of >= operator
293			implementation of = operator
294			implementation of <> operator
295			implementation of < operator
296			implementation of <= operator
297			implementation of > operator
298			implementation of >= operator
299			implementation of = operator
300			implementation of <> operator
301			implementation of < operator
302			implementation of <= operator
303			implementation of > operator
304			implementation of >= operator
305			implementation of = operator
306			implementation of <> operator
307			implementation of < operator
308			implementation of <= operator
309			implementation of > operator
310			implementation of >= operator
311			convert float4 to float8
312			convert float8 to float4
313			convert int2 to int4
314			convert int4 to int2
315			Is JIT compilation available in this session?
316			convert int4 to float8
317			convert float8 to int4
318			convert int4 to float4
319			convert float4 to int4
320			bucket number of operand in equal-width histogram
321			
322			
323			
324			
326			
327			
328			hash
329			hash
330			btree index access method handler
331			hash index access method handler
332			gist index access method handler
333			gin index access method handler
334			spgist index access method handler
335			brin index access method handler
336			restriction selectivity of <= and related operators on scalar datatypes
337			restriction selectivity of >= and related operators on scalar datatypes
338			validate an operator class
339			implementation of ~= operator
340			implementation of @> operator
341			implementation of << operator
342			implementation of &< operator
343			implementation of &> operator
344			implementation of >> operator
345			implementation of <@ operator
346			implementation of && operator
347			
348			
350			less-equal-greater
351			less-equal-greater
354			less-equal-greater
355			less-equal-greater
356			less-equal-greater
357			implementation of <-> operator
358			less-equal-greater
359			less-equal-greater
360			less-equal-greater
361			implementation of <-> operator
362			implementation of # operator
363			implementation of <-> operator
364			implementation of <-> operator
365			implementation of <-> operator
366			implementation of ## operator
367			implementation of ## operator
368			implementation of ## operator
369			implementation of <@ operator
370			implementation of <-> operator
371			implementation of <-> operator
372			implementation of <@ operator
373			implementation of ?# operator
376			split delimited text, with null string
377			less-equal-greater
378			append element onto end of array
379			prepend element onto front of array
380			implementation of <-> operator
381			implementation of <-> operator
382			less-equal-greater
383			implementation of || operator
384			concatenate array elements, using delimiter and null string, into text
386			join selectivity of <= and related operators on scalar datatypes
390			implementation of <> operator
391			implementation of < operator
392			implementation of > operator
393			implementation of <= operator
394			split delimited text
395			concatenate array elements, using delimiter, into text
396			implementation of >= operator
398			join selectivity of >= and related operators on scalar datatypes
399			hash
400			hash
401			convert char(n) to text
404			less-equal-greater
406			convert name to text
407			convert text to name
408			convert name to char(n)
409			convert char(n) to name
421			implementation of <-> operator
422			hash
425			hash
432			hash
436			
437			
438			count the number of NULL arguments
440			count the number of non-NULL arguments
441			hash
442			hash
443			hash
444			hash
445			hash
446			hash
447			hash
448			hash
449			hash
450			hash
451			hash
452			hash
453			hash
454			hash
455			hash
456			hash
457			hash
458			larger of two
459			smaller of two
460			
461			
462			implementation of - operator
463			implementation of + operator
464			implementation of - operator
465			implementation of * operator
466			implementation of / operator
467			implementation of = operator
468			implementation of <> operator
469			implementation of < operator
470			implementation of > operator
471			implementation of <= operator
472			implementation of >= operator
474			implementation of = operator
475			implementation of <> operator
476			implementation of < operator
477			implementation of > operator
478			implementation of <= operator
479			implementation of >= operator
480			convert int8 to int4
481			convert int4 to int8
482			convert int8 to float8
483			convert float8 to int8
515			larger of two
516			smaller of two
598			abbreviated display of inet value
599			abbreviated display of cidr value
605			change netmask of inet
619			implementation of <> operator
626			hash
635			change netmask of cidr
636			test property of an index access method
637			test property of an index
638			test property of an index column
652			convert int8 to float4
653			convert float4 to int8
655			implementation of < operator
656			implementation of <= operator
657			implementation of > operator
658			implementation of >= operator
659			implementation of <> operator
668			adjust char() to typmod length
669			adjust varchar() to typmod length
676			return name of given index build phase
677			implementation of < operator
678			implementation of <= operator
679			implementation of = operator
680			implementation of >= operator
681			implementation of > operator
683			network part of address
696			netmask of address
697			netmask length
698			broadcast address of network
699			show address octets only
702			implementation of <-> operator
704			implementation of <-> operator
710			deprecated, use current_user instead
711			address family (4 for IPv4, 6 for IPv6)
714			convert int8 to int2
715			large object create
716			implementation of < operator
717			implementation of <= operator
720			octet length
721			get byte
722			set byte
723			get bit
724			set bit
725			implementation of <-> operator
727			implementation of <-> operator
728			implementation of <-> operator
729			implementation of <-> operator
730			show all parts of inet/cidr value
740			implementation of < operator
741			implementation of <= operator
742			implementation of > operator
743			implementation of >= operator
744			implementation of = operator
745			current user name
746			session user name
747			array dimensions
748			number of array dimensions
749			substitute portion of string
750			
751			
752			substitute portion of string
753			MACADDR manufacturer fields
754			convert int2 to int8
764			large object import
765			large object export
766			increment
767			large object import
768			larger of two
769			smaller of two
770			larger of two
771			smaller of two
772			hash
776			hash
777			hash
778			hash
779			hash
780			hash
781			hash
782			hash
785			implementation of <-> operator
810			encoding name of current database
817			get the currently executing query
830			implementation of = operator
831			implementation of < operator
832			implementation of <= operator
833			implementation of > operator
834			implementation of >= operator
835			implementation of <> operator
836			less-equal-greater
837			implementation of + operator
838			implementation of - operator
839			implementation of * operator
840			implementation of / operator
841			implementation of + operator
842			less-equal-greater
846			implementation of * operator
847			implementation of / operator
848			implementation of * operator
849			position of substring
850			implementation of ~~ operator
851			implementation of !~~ operator
852			implementation of = operator
853			implementation of <> operator
854			implementation of < operator
855			implementation of > operator
856			implementation of <= operator
857			implementation of >= operator
858			implementation of ~~ operator
859			implementation of !~~ operator
860			convert char to char(n)
861			name of the current database
862			implementation of * operator
863			implementation of * operator
864			implementation of * operator
865			implementation of / operator
866			implementation of * operator
867			implementation of / operator
868			position of substring
870			lowercase
871			uppercase
872			capitalize each word
873			left-pad string to length
874			right-pad string to length
875			trim selected characters from left end of string
876			trim selected characters from right end of string
877			extract portion of string
878			map a set of characters appearing in string
879			left-pad string to length
880			right-pad string to length
881			trim spaces from left end of string
882			trim spaces from right end of string
883			extract portion of string
884			trim selected characters from both ends of string
885			trim spaces from both ends of string
886			
887			
888			implementation of = operator
889			implementation of <> operator
890			implementation of < operator
891			implementation of <= operator
892			implementation of > operator
893			implementation of >= operator
894			implementation of + operator
895			implementation of - operator
896			implementation of * operator
897			implementation of / operator
898			larger of two
899			smaller of two
910			
911			
919			implementation of * operator
920			implementation of = operator
921			implementation of < operator
922			implementation of <= operator
923			implementation of > operator
924			implementation of >= operator
925			implementation of <> operator
926			less-equal-greater
927			implementation of << operator
928			implementation of <<= operator
929			implementation of >> operator
930			implementation of >>= operator
935			output money amount as words
936			extract portion of string
937			extract portion of string
938			non-persistent series generator
939			non-persistent series generator
940			modulus
941			modulus
942			implementation of - operator
943			implementation of * operator
944			convert text to char
945			implementation of % operator
946			convert char to text
947			modulus
948			implementation of / operator
949			hash
952			large object open
953			large object close
954			large object read
955			large object write
956			large object seek
957			large object create
958			large object position
959			implementation of <@ operator
960			implementation of <@ operator
961			implementation of ## operator
964			large object unlink (delete)
972			hash
973			implementation of ?# operator
975			box area
976			box width
977			box height
978			implementation of <-> operator
979			area of a closed path
980			implementation of # operator
981			box diagonal
982			implementation of < operator
983			implementation of > operator
984			implementation of = operator
985			implementation of <= operator
986			implementation of >= operator
987			implementation of @-@ operator
988			implementation of <> operator
989			implementation of ?| operator
990			implementation of ?- operator
991			implementation of <-> operator
992			slope between points
993			convert points to line segment
994			implementation of ?# operator
995			implementation of ?|| operator
996			implementation of ?-| operator
997			implementation of ?| operator
998			implementation of ?- operator
999			implementation of = operator
1004			truncate large object
1023			planner support for textlike
1024			planner support for texticregexeq
1025			planner support for texticlike
1026			adjust timestamp to new time zone
1030			GiST support
1031			
1032			
1035			add/update ACL item
1036			remove ACL item
1037			contains
1039			encoding name of current database
1044			
1045			
1046			
1047			
1048			implementation of = operator
1049			implementation of < operator
1050			implementation of <= operator
1051			implementation of > operator
1052			implementation of >= operator
1053			implementation of <> operator
1062			implementation of = operator
1063			larger of two
1064			smaller of two
1065			view two-phase transactions
1066			non-persistent series generator
1067			non-persistent series generator
1068			non-persistent series generator
1069			non-persistent series generator
1078			less-equal-greater
1079			convert text to regclass
1080			hash
1081			format a type oid and atttypmod to canonical SQL
1084			
1085			
1086			implementation of = operator
1087			implementation of < operator
1088			implementation of <= operator
1089			implementation of > operator
1090			implementation of >= operator
1091			implementation of <> operator
1092			less-equal-greater
1102			implementation of < operator
1103			implementation of <= operator
1104			implementation of > operator
1105			implementation of >= operator
1106			implementation of <> operator
1107			less-equal-greater
1136			statistics: information about WAL activity
1137			get wal replay pause state
1138			larger of two
1139			smaller of two
1140			implementation of - operator
1141			implementation of + operator
1142			implementation of - operator
1143			
1144			
1145			implementation of = operator
1146			implementation of + operator
1147			implementation of - operator
1148			implementation of * operator
1149			implementation of / operator
1150			
1151			
1152			implementation of = operator
1153			implementation of <> operator
1154			implementation of < operator
1155			implementation of <= operator
1156			implementation of >= operator
1157			implementation of > operator
1158			convert UNIX epoch to timestamptz
1159			adjust timestamp to new time zone
1160			
1161			
1162			implementation of = operator
1163			implementation of <> operator
1164			implementation of < operator
1165			implementation of <= operator
1166			implementation of >= operator
1167			implementation of > operator
1168			implementation of - operator
1169			implementation of + operator
1170			implementation of - operator
1171			extract field from timestamp with time zone
1172			extract field from interval
1173			planner support for network_sub/superset
1174			convert date to timestamp with time zone
1175			promote groups of 24 hours to numbers of days
1176			convert date and time to timestamp with time zone
1177			jsonpath exists test with timezone
1178			convert timestamp with time zone to date
1179			jsonpath query with timezone
1180			jsonpath query wrapped into array with timezone
1181			age of a transaction ID, in transactions before current transaction
1188			implementation of - operator
1189			implementation of + operator
1190			implementation of - operator
1191			array subscripts generator
1192			array subscripts generator
1193			array constructor with value
1194			base 10 logarithm
1195			smaller of two
1196			larger of two
1197			smaller of two
1198			larger of two
1199			date difference preserving months and years
1200			adjust interval precision
1215			get description for object id and catalog name
1216			get description for table column
1217			truncate timestamp with time zone to specified units
1218			truncate interval to specified units
1219			increment
1230			implementation of @ operator
1236			larger of two
1237			smaller of two
1238			implementation of ~* operator
1239			implementation of !~* operator
1240			implementation of ~* operator
1241			implementation of !~* operator
1242			
1243			
1244			
1245			
1246			implementation of < operator
1250			deferred UNIQUE constraint check
1251			implementation of @ operator
1252			implementation of !~ operator
1253			implementation of @ operator
1254			implementation of ~ operator
1256			implementation of !~ operator
1257			length
1258			implementation of || operator
1264			convert encoding name to encoding id
1265			implementation of <> operator
1267			
1268			parse qualified identifier to array of identifiers
1269			bytes required to store the value, perhaps with compression
1271			intervals overlap?
1272			implementation of + operator
1273			extract field from time with time zone
1274			implementation of + operator
1275			implementation of - operator
1276			implementation of * operator
1277			implementation of / operator
1278			implementation of + operator
1279			implementation of - operator
1280			implementation of * operator
1281			implementation of / operator
1282			quote an identifier for usage in a querystring
1283			quote a literal for usage in a querystring
1284			truncate timestamp with time zone to specified units in specified time zone
1285			quote a data value for usage in a querystring
1286			array constructor with value
1287			convert int8 to oid
1288			convert oid to int8
1289			quote a possibly-null literal for usage in a querystring
1290			quote a possibly-null data value for usage in a querystring
1291			trigger to suppress updates when new and old records match
1292			implementation of = operator
1293			expand multirange to set of ranges
1294			latest tid of a tuple
1295			promote groups of 30 days to numbers of months
1296			implementation of + operator
1297			implementation of + operator
1298			implementation of + operator
1299			current transaction time
1300			restriction selectivity for position-comparison operators
1301			join selectivity for position-comparison operators
1302			restriction selectivity for containment comparison operators
1303			join selectivity for containment comparison operators
1304			intervals overlap?
1305			intervals overlap?
1306			intervals overlap?
1307			intervals overlap?
1308			intervals overlap?
1309			intervals overlap?
1310			intervals overlap?
1311			intervals overlap?
1312			
1313			
1314			less-equal-greater
1315			less-equal-greater
1316			convert timestamp to time
1317			length
1318			character length
1319			implementation of = operator
1326			implementation of / operator
1339			base 10 logarithm
1340			base 10 logarithm
1341			natural logarithm
1342			round to nearest integer
1343			truncate to integer
1344			square root
1345			cube root
1346			exponentiation
1347			natural exponential (e^x)
1348			deprecated, use two-argument form instead
1349			print type names of oidvector field
1350			
1351			
1352			implementation of = operator
1353			implementation of <> operator
1354			implementation of < operator
1355			implementation of <= operator
1356			implementation of >= operator
1357			implementation of > operator
1358			less-equal-greater
1359			convert date and time with time zone to timestamp with time zone
1362			hostmask of address
1364			planner support for textregexeq
1365			make ACL item
1367			character length
1368			exponentiation
1369			character length
1370			convert time to interval
1371			view system lock information
1372			character length
1373			finite date?
1374			octet length
1375			octet length
1376			factorial
1377			larger of two
1378			smaller of two
1379			larger of two
1380			smaller of two
1381			character length
1384			extract field from date
1385			extract field from time
1386			date difference from today preserving months and years
1387			constraint description
1388			convert timestamp with time zone to time with time zone
1389			finite timestamp?
1390			finite interval?
1391			statistics: start time for current backend session
1392			statistics: address of client connected to backend
1393			statistics: port number of client connected to backend
1394			absolute value
1395			absolute value
1396			absolute value
1397			absolute value
1398			absolute value
1400			convert varchar to name
1401			convert name to varchar
1402			current schema name
1403			current schema search list
1404			substitute portion of string
1405			substitute portion of string
1406			vertically aligned
1407			horizontally aligned
1408			parallel
1409			perpendicular
1410			vertical
1411			horizontal
1412			parallel
1413			perpendicular
1414			vertical
1415			horizontal
1416			center of
1419			convert interval to time
1421			convert points to box
1422			implementation of + operator
1423			implementation of - operator
1424			implementation of * operator
1425			implementation of / operator
1426			implementation of @> operator
1427			
1428			implementation of @> operator
1429			implementation of <@ operator
1430			path closed?
1431			path open?
1432			implementation of # operator
1433			close path
1434			open path
1435			implementation of + operator
1436			implementation of + operator
1437			implementation of - operator
1438			implementation of * operator
1439			implementation of / operator
1440			convert x, y to point
1441			implementation of + operator
1442			implementation of - operator
1443			implementation of * operator
1444			implementation of / operator
1445			implementation of # operator
1446			convert polygon to bounding box
1447			convert polygon to path
1448			convert box to polygon
1449			convert path to polygon
1450			
1451			
1452			implementation of ~= operator
1453			implementation of @> operator
1454			implementation of << operator
1455			implementation of &< operator
1456			implementation of &> operator
1457			implementation of >> operator
1458			implementation of <@ operator
1459			implementation of && operator
1460			implementation of <<| operator
1461			implementation of |>> operator
1462			implementation of = operator
1463			implementation of <> operator
1464			implementation of < operator
1465			implementation of > operator
1466			implementation of <= operator
1467			implementation of >= operator
1468			area of circle
1469			diameter of circle
1470			radius of circle
1471			implementation of <-> operator
1472			implementation of @@ operator
1473			convert point and radius to circle
1474			convert polygon to circle
1475			convert vertex count and circle to polygon
1476			implementation of <-> operator
1477			implementation of @> operator
1478			implementation of <@ operator
1479			convert box to circle
1480			convert circle to box
1481			base 10 logarithm
1482			implementation of <> operator
1483			implementation of < operator
1484			implementation of <= operator
1485			implementation of > operator
1486			implementation of >= operator
1487			implementation of @-@ operator
1488			implementation of ## operator
1489			implementation of ## operator
1490			
1491			
1492			implementation of = operator
1493			construct line from points
1494			implementation of # operator
1495			implementation of ?# operator
1496			implementation of ?|| operator
1497			implementation of ?-| operator
1498			implementation of ?| operator
1499			implementation of ?- operator
1530			distance between endpoints
1531			sum of path segments
1532			center of
1534			center of
1540			center of
1541			diagonal of
1542			center of
1543			center of
1544			convert circle to 12-vertex polygon
1545			number of points
1556			number of points
1564			
1565			
1569			matches LIKE expression
1570			does not match LIKE expression
1571			matches LIKE expression
1572			does not match LIKE expression
1573			source text of a rule
1574			sequence next value
1575			sequence current value
1576			set sequence value
1579			
1580			
1581			implementation of = operator
1582			implementation of <> operator
1592			implementation of >= operator
1593			implementation of > operator
1594			implementation of <= operator
1595			implementation of < operator
1596			less-equal-greater
1597			convert encoding id to encoding name
1598			random value
1599			set random seed
1600			arcsine
1601			arccosine
1602			arctangent
1603			arctangent, two arguments
1604			sine
1605			cosine
1606			tangent
1607			cotangent
1608			radians to degrees
1609			degrees to radians
1610			PI
1618			implementation of * operator
1619			type of the argument
1620			convert first char to int4
1621			convert int4 to char
1622			replicate string n times
1623			convert SQL regexp pattern to POSIX style
1624			implementation of * operator
1631			implementation of ~~ operator
1632			implementation of !~~ operator
1633			implementation of ~~* operator
1634			implementation of !~~* operator
1635			implementation of ~~* operator
1636			implementation of !~~* operator
1637			convert LIKE pattern to use backslash escapes
1638			implementation of > operator
1639			implementation of >= operator
1640			select statement of a view
1641			select statement of a view
1642			role name by OID (with fallback)
1643			index description
1644			referential integrity FOREIGN KEY ... REFERENCES
1645			referential integrity FOREIGN KEY ... REFERENCES
1646			referential integrity ON DELETE CASCADE
1647			referential integrity ON UPDATE CASCADE
1648			referential integrity ON DELETE RESTRICT
1649			referential integrity ON UPDATE RESTRICT
1650			referential integrity ON DELETE SET NULL
1651			referential integrity ON UPDATE SET NULL
1652			referential integrity ON DELETE SET DEFAULT
1653			referential integrity ON UPDATE SET DEFAULT
1654			referential integrity ON DELETE NO ACTION
1655			referential integrity ON UPDATE NO ACTION
1656			implementation of ~* operator
1657			implementation of !~* operator
1658			implementation of ~ operator
1659			implementation of !~ operator
1660			implementation of ~~* operator
1661			implementation of !~~* operator
1662			trigger description
1665			name of sequence for a serial column
1666			implementation of = operator
1667			implementation of <> operator
1668			implementation of >= operator
1669			implementation of > operator
1670			implementation of <= operator
1671			implementation of < operator
1672			less-equal-greater
1673			implementation of & operator
1674			implementation of | operator
1675			implementation of # operator
1676			implementation of ~ operator
1677			implementation of << operator
1678			implementation of >> operator
1679			implementation of || operator
1680			extract portion of bitstring
1681			bitstring length
1682			octet length
1683			convert int4 to bitstring
1684			convert bitstring to int4
1685			adjust bit() to typmod length
1686			list of SQL keywords
1687			adjust varbit() to typmod length
1688			hash
1689			convert ACL item array to table, primarily for use by information schema
1690			implementation of - operator
1691			implementation of <= operator
1692			implementation of >= operator
1693			less-equal-greater
1696			hash
1697			hash
1698			position of sub-bitstring
1699			extract portion of bitstring
1701			
1702			
1703			adjust numeric to typmod precision/scale
1704			implementation of @ operator
1705			absolute value
1706			sign of value
1707			value rounded to 'scale'
1708			value rounded to 'scale' of zero
1709			value truncated to 'scale'
1710			value truncated to 'scale' of zero
1711			nearest integer >= value
1712			nearest integer <= value
1713			length of string in specified encoding
1714			convert string with specified source encoding name
1715			convert inet to cidr
1716			deparse an encoded expression
1717			convert string with specified destination encoding name
1718			implementation of = operator
1719			implementation of <> operator
1720			implementation of > operator
1721			implementation of >= operator
1722			implementation of < operator
1723			implementation of <= operator
1724			implementation of + operator
1725			implementation of - operator
1726			implementation of * operator
1727			implementation of / operator
1728			modulus
1729			implementation of % operator
1730			square root
1731			square root
1732			natural exponential (e^x)
1733			natural exponential (e^x)
1734			natural logarithm
1735			natural logarithm
1736			logarithm base m of n
1737			logarithm base m of n
1738			exponentiation
1739			implementation of ^ operator
1740			convert int4 to numeric
1741			base 10 logarithm
1742			convert float4 to numeric
1743			convert float8 to numeric
1744			convert numeric to int4
1745			convert numeric to float4
1746			convert numeric to float8
1747			implementation of + operator
1748			implementation of - operator
1749			implementation of + operator
1750			implementation of - operator
1764			increment by one
1765			set sequence value and is_called status
1766			smaller of two
1767			larger of two
1768			format interval to text
1769			less-equal-greater
1770			format timestamp with time zone to text
1771			implementation of - operator
1772			format numeric to text
1773			format int4 to text
1774			format int8 to text
1775			format float4 to text
1776			format float8 to text
1777			convert text to numeric
1778			convert text to timestamp with time zone
1779			convert numeric to int8
1780			convert text to date
1781			convert int8 to numeric
1782			convert int2 to numeric
1783			convert numeric to int2
1798			
1799			
1810			length in bits
1811			length in bits
1812			length in bits
1813			convert string with specified encoding names
1814			restriction selectivity of ILIKE
1815			restriction selectivity of NOT ILIKE
1816			join selectivity of ILIKE
1817			join selectivity of NOT ILIKE
1818			restriction selectivity of regex match
1819			restriction selectivity of LIKE
1820			restriction selectivity of case-insensitive regex match
1821			restriction selectivity of regex non-match
1822			restriction selectivity of NOT LIKE
1823			restriction selectivity of case-insensitive regex non-match
1824			join selectivity of regex match
1825			join selectivity of LIKE
1826			join selectivity of case-insensitive regex match
1827			join selectivity of regex non-match
1828			join selectivity of NOT LIKE
1829			join selectivity of case-insensitive regex non-match
1830			aggregate final function
1831			aggregate final function
1832			aggregate final function
1833			aggregate transition function
1834			aggregate transition function
1835			aggregate transition function
1836			aggregate transition function
1837			aggregate final function
1838			aggregate final function
1839			aggregate final function
1840			aggregate transition function
1841			aggregate transition function
1842			aggregate transition function
1843			aggregate transition function
1844			aggregate final function
1845			encode text from DB encoding to ASCII text
1846			encode text from encoding to ASCII text
1847			encode text from encoding to ASCII text
1848			implementation of + operator
1850			implementation of = operator
1851			implementation of <> operator
1852			implementation of < operator
1853			implementation of > operator
1854			implementation of <= operator
1855			implementation of >= operator
1856			implementation of = operator
1857			implementation of <> operator
1858			implementation of < operator
1859			implementation of > operator
1860			implementation of <= operator
1861			implementation of >= operator
1892			implementation of & operator
1893			implementation of | operator
1894			implementation of # operator
1895			implementation of ~ operator
1896			implementation of << operator
1897			implementation of >> operator
1898			implementation of & operator
1899			implementation of | operator
1900			implementation of # operator
1901			implementation of ~ operator
1902			implementation of << operator
1903			implementation of >> operator
1904			implementation of & operator
1905			implementation of | operator
1906			implementation of # operator
1907			implementation of ~ operator
1908			implementation of << operator
1909			implementation of >> operator
1910			implementation of + operator
1911			implementation of + operator
1912			implementation of + operator
1913			implementation of + operator
1914			implementation of + operator
1915			implementation of + operator
1922			user privilege on relation by username, rel name
1923			user privilege on relation by username, rel oid
1924			user privilege on relation by user oid, rel name
1925			user privilege on relation by user oid, rel oid
1926			current user privilege on relation by rel name
1927			current user privilege on relation by rel oid
1928			statistics: number of scans done for table/index
1929			statistics: number of tuples read by seqscan
1930			statistics: number of tuples fetched by idxscan
1931			statistics: number of tuples inserted
1932			statistics: number of tuples updated
1933			statistics: number of tuples deleted
1934			statistics: number of blocks fetched
1935			statistics: number of blocks found in cache
1936			statistics: currently active backend IDs
1937			statistics: PID of backend
1938			statistics: database ID of backend
1939			statistics: user ID of backend
1940			statistics: current query of backend
1941			statistics: number of backends in database
1942			statistics: transactions committed
1943			statistics: transactions rolled back
1944			statistics: blocks fetched for database
1945			statistics: blocks found in cache for database
1946			convert bytea value into some ascii-only text string
1947			convert ascii-encoded text string into bytea value
1948			implementation of = operator
1949			implementation of < operator
1950			implementation of <= operator
1951			implementation of > operator
1952			implementation of >= operator
1953			implementation of <> operator
1954			less-equal-greater
1961			adjust timestamp precision
1962			aggregate transition function
1963			aggregate transition function
1964			aggregate final function
1965			larger of two
1966			smaller of two
1967			adjust timestamptz precision
1968			adjust time precision
1969			adjust time with time zone precision
1972			statistics: number of tuples hot updated
1973			trunc(x/y)
1980			trunc(x/y)
1986			convert SQL regexp pattern to POSIX style
1987			convert SQL regexp pattern to POSIX style
1993			get description for object id and shared catalog name
2003			implementation of || operator
2004			implementation of || operator
2005			implementation of ~~ operator
2006			implementation of !~~ operator
2007			matches LIKE expression
2008			does not match LIKE expression
2009			convert LIKE pattern to use backslash escapes
2010			octet length
2011			implementation of || operator
2012			extract portion of string
2013			extract portion of string
2014			position of substring
2015			trim selected bytes from both ends of string
2019			convert timestamp with time zone to time
2020			truncate timestamp to specified units
2021			extract field from timestamp
2022			statistics: information about currently active backends
2023			jsonpath query first item with timezone
2024			convert date to timestamp
2025			convert date and time to timestamp
2026			statistics: current backend PID
2027			convert timestamp with time zone to timestamp
2028			convert timestamp to timestamp with time zone
2029			convert timestamp to date
2030			jsonpath match with timezone
2031			implementation of - operator
2032			implementation of + operator
2033			implementation of - operator
2034			configuration load time
2035			smaller of two
2036			larger of two
2037			adjust time with time zone to new zone
2038			adjust time with time zone to new zone
2039			hash
2041			intervals overlap?
2042			intervals overlap?
2043			intervals overlap?
2044			intervals overlap?
2045			less-equal-greater
2046			convert time with time zone to time
2047			convert time to time with time zone
2048			finite timestamp?
2049			format timestamp to text
2050			maximum value of all anyarray input values
2051			minimum value of all anyarray input values
2052			implementation of = operator
2053			implementation of <> operator
2054			implementation of < operator
2055			implementation of <= operator
2056			implementation of >= operator
2057			implementation of > operator
2058			date difference preserving months and years
2059			date difference from today preserving months and years
2069			adjust timestamp to new time zone
2070			adjust timestamp to new time zone
2071			implementation of + operator
2072			implementation of - operator
2073			extract text matching regular expression
2074			extract text matching SQL regular expression
2075			convert int8 to bitstring
2076			convert bitstring to int8
2077			SHOW X as a function
2078			SET X as a function
2079			is table visible in search path?
2080			is type visible in search path?
2081			is function visible in search path?
2082			is operator visible in search path?
2083			is opclass visible in search path?
2084			SHOW ALL as a function
2085			extract portion of string
2086			extract portion of string
2087			replace all occurrences in string of old_substr with new_substr
2088			split string by field_sep and return field_num
2089			convert int4 number to hex
2090			convert int8 number to hex
2091			array lower dimension
2092			array upper dimension
2093			is conversion visible in search path?
2094			statistics: start time for current query of backend
2096			terminate a server process
2098			definition of a function
2100			the average (arithmetic mean) as numeric of all bigint values
2101			the average (arithmetic mean) as numeric of all integer values
2102			the average (arithmetic mean) as numeric of all smallint values
2103			the average (arithmetic mean) as numeric of all numeric values
2104			the average (arithmetic mean) as float8 of all float4 values
2105			the average (arithmetic mean) as float8 of all float8 values
2106			the average (arithmetic mean) as interval of all interval values
2107			sum as numeric across all bigint input values
2108			sum as bigint across all integer input values
2109			sum as bigint across all smallint input values
2110			sum as float4 across all float4 input values
2111			sum as float8 across all float8 input values
2112			sum as money across all money input values
2113			sum as interval across all interval input values
2114			sum as numeric across all numeric input values
2115			maximum value of all bigint input values
2116			maximum value of all integer input values
2117			maximum value of all smallint input values
2118			maximum value of all oid input values
2119			maximum value of all float4 input values
2120			maximum value of all float8 input values
2121			compression method for the compressed datum
2122			maximum value of all date input values
2123			maximum value of all time input values
2124			maximum value of all time with time zone input values
2125			maximum value of all money input values
2126			maximum value of all timestamp input values
2127			maximum value of all timestamp with time zone input values
2128			maximum value of all interval input values
2129			maximum value of all text input values
2130			maximum value of all numeric input values
2131			minimum value of all bigint input values
2132			minimum value of all integer input values
2133			minimum value of all smallint input values
2134			minimum value of all oid input values
2135			minimum value of all float4 input values
2136			minimum value of all float8 input values
2137			statistics: force stats to be flushed after the next commit
2138			minimum value of all date input values
2139			minimum value of all time input values
2140			minimum value of all time with time zone input values
2141			minimum value of all money input values
2142			minimum value of all timestamp input values
2143			minimum value of all timestamp with time zone input values
2144			minimum value of all interval input values
2145			minimum value of all text values
2146			minimum value of all numeric input values
2147			number of input rows for which the input expression is not null
2148			historical alias for var_samp
2149			historical alias for var_samp
2150			historical alias for var_samp
2151			historical alias for var_samp
2152			historical alias for var_samp
2153			historical alias for var_samp
2154			historical alias for stddev_samp
2155			historical alias for stddev_samp
2156			historical alias for stddev_samp
2157			historical alias for stddev_samp
2158			historical alias for stddev_samp
2159			historical alias for stddev_samp
2160			implementation of ~<~ operator
2161			implementation of ~<=~ operator
2162			argument list of a function
2163			implementation of ~>=~ operator
2164			implementation of ~>~ operator
2165			result type of a function
2166			less-equal-greater
2167			nearest integer >= value
2168			total disk space usage for the specified database
2169			exponentiation
2170			bucket number of operand in equal-width histogram
2171			cancel a server process' current query
2172			prepare for taking an online backup
2174			implementation of ~<~ operator
2175			implementation of ~<=~ operator
2176			array length
2177			implementation of ~>=~ operator
2178			implementation of ~>~ operator
2179			GiST support
2180			less-equal-greater
2181			user privilege on sequence by username, seq name
2182			user privilege on sequence by username, seq oid
2183			user privilege on sequence by user oid, seq name
2184			user privilege on sequence by user oid, seq oid
2185			current user privilege on sequence by seq name
2186			current user privilege on sequence by seq oid
2188			less-equal-greater
2189			less-equal-greater
2190			less-equal-greater
2191			less-equal-greater
2192			less-equal-greater
2193			less-equal-greater
2194			less-equal-greater
2195			less-equal-greater
2196			inet address of the client
2197			client's port number for this connection
2198			inet address of the server
2199			server's port number for this connection
2212			
2213			
2214			
2215			
2216			
2217			
2218			
2219			
2220			
2221			
2230			statistics: discard current transaction's statistics snapshot
2232			identity argument list of a function
2233			hash
2234			hash
2236			bitwise-and smallint aggregate
2237			bitwise-or smallint aggregate
2238			bitwise-and integer aggregate
2239			bitwise-or integer aggregate
2240			bitwise-and bigint aggregate
2241			bitwise-or bigint aggregate
2242			bitwise-and bit aggregate
2243			bitwise-or bit aggregate
2244			maximum value of all bpchar input values
2245			minimum value of all bpchar input values
2246			(internal)
2247			(internal)
2248			(internal)
2250			user privilege on database by username, database name
2251			user privilege on database by username, database oid
2252			user privilege on database by user oid, database name
2253			user privilege on database by user oid, database oid
2254			current user privilege on database by database name
2255			current user privilege on database by database oid
2256			user privilege on function by username, function name
2257			user privilege on function by username, function oid
2258			user privilege on function by user oid, function name
2259			user privilege on function by user oid, function oid
2260			current user privilege on function by function name
2261			current user privilege on function by function oid
2262			user privilege on language by username, language name
2263			user privilege on language by username, language oid
2264			user privilege on language by user oid, language name
2265			user privilege on language by user oid, language oid
2266			current user privilege on language by language name
2267			current user privilege on language by language oid
2268			user privilege on schema by username, schema name
2269			user privilege on schema by username, schema oid
2270			user privilege on schema by user oid, schema name
2271			user privilege on schema by user oid, schema oid
2272			current user privilege on schema by schema name
2273			current user privilege on schema by schema oid
2274			statistics: reset collected statistics for current database
2282			information about all memory contexts of local backend
2284			replace text using regexp
2285			replace text using regexp
2286			total disk space usage for the specified table and associated indexes
2288			convert a long int to a human readable text using size units
2289			convert generic options array to name/value table
2290			
2291			
2292			
2293			
2294			
2295			
2296			
2297			
2298			
2299			
2300			
2301			
2302			
2303			
2304			
2305			
2306			statistics: information about SLRU caches
2307			statistics: reset collected statistics for a single SLRU
2308			nearest integer >= value
2309			nearest integer <= value
2310			sign of value
2311			MD5 hash
2312			
2313			
2316			(internal)
2319			maximum octet length of a character in given encoding
2320			nearest integer >= value
2321			MD5 hash
2322			total disk space usage for the specified tablespace
2323			total disk space usage for the specified tablespace
2324			total disk space usage for the specified database
2325			disk space usage for the main fork of the specified table or index
2331			expand array to set of rows
2332			disk space usage for the specified fork of a table or index
2333			aggregate transition function
2334			aggregate final function
2335			concatenate aggregate input into an array
2338			implementation of < operator
2339			implementation of <= operator
2340			implementation of = operator
2341			implementation of > operator
2342			implementation of >= operator
2343			implementation of <> operator
2344			less-equal-greater
2351			implementation of < operator
2352			implementation of <= operator
2353			implementation of = operator
2354			implementation of > operator
2355			implementation of >= operator
2356			implementation of <> operator
2357			less-equal-greater
2364			implementation of < operator
2365			implementation of <= operator
2366			implementation of = operator
2367			implementation of > operator
2368			implementation of >= operator
2369			implementation of <> operator
2370			less-equal-greater
2377			implementation of < operator
2378			implementation of <= operator
2379			implementation of = operator
2380			implementation of > operator
2381			implementation of >= operator
2382			implementation of <> operator
2383			less-equal-greater
2390			user privilege on tablespace by username, tablespace name
2391			user privilege on tablespace by username, tablespace oid
2392			user privilege on tablespace by user oid, tablespace name
2393			user privilege on tablespace by user oid, tablespace oid
2394			current user privilege on tablespace by tablespace name
2395			current user privilege on tablespace by tablespace oid
2398			
2399			
2400			
2401			
2402			
2403			
2404			
2405			
2406			
2407			
2408			
2409			
2410			
2411			
2412			
2413			
2414			
2415			
2416			
2417			
2418			
2419			
2420			
2421			
2422			
2423			
2424			
2425			
2426			
2427			
2428			
2429			
2430			
2431			
2432			
2433			
2434			
2435			
2436			
2437			
2438			
2439			
2440			
2441			
2442			
2443			
2444			
2445			
2446			
2447			
2448			
2449			
2450			
2451			
2452			
2453			
2454			
2455			
2456			
2457			
2458			
2459			
2460			
2461			
2462			hyperbolic sine
2463			hyperbolic cosine
2464			hyperbolic tangent
2465			inverse hyperbolic sine
2466			inverse hyperbolic cosine
2467			inverse hyperbolic tangent
2468			
2469			
2470			
2471			
2472			
2473			
2474			
2475			
2476			
2477			
2478			
2479			
2480			
2481			
2482			
2483			
2484			
2485			
2486			
2487			
2488			
2489			
2490			
2491			
2492			
2493			
2494			
2495			
2496			
2497			
2498			
2499			
2500			
2501			
2502			
2503			
2504			source text of a rule with pretty-print option
2505			select statement of a view with pretty-print option
2506			select statement of a view with pretty-print option
2507			index description (full create statement or single expression) with pretty-print option
2508			constraint description with pretty-print option
2509			deparse an encoded expression with pretty-print option
2510			get the prepared statements for this session
2511			get the open cursors for this session
2512			aggregate final function
2513			aggregate final function
2514			aggregate final function
2515			aggregate transition function
2516			aggregate transition function
2517			boolean-and aggregate
2518			boolean-or aggregate
2519			boolean-and aggregate
2520			implementation of < operator
2521			implementation of <= operator
2522			implementation of = operator
2523			implementation of > operator
2524			implementation of >= operator
2525			implementation of <> operator
2526			less-equal-greater
2527			implementation of < operator
2528			implementation of <= operator
2529			implementation of = operator
2530			implementation of > operator
2531			implementation of >= operator
2532			implementation of <> operator
2533			less-equal-greater
2546			implementation of + operator
2547			implementation of + operator
2548			implementation of + operator
2549			implementation of + operator
2550			implementation of + operator
2556			get OIDs of databases in a tablespace
2557			convert int4 to boolean
2558			convert boolean to int4
2559			current value from last used sequence
2560			postmaster start time
2561			get array of PIDs of sessions blocking specified backend PID from acquiring a heavyweight lock
2562			implementation of <<| operator
2563			implementation of &<| operator
2564			implementation of |&> operator
2565			implementation of |>> operator
2566			implementation of <<| operator
2567			implementation of &<| operator
2568			implementation of |&> operator
2569			implementation of |>> operator
2578			GiST support
2580			convert jsonb to float8
2581			GiST support
2582			GiST support
2583			GiST support
2584			GiST support
2585			GiST support
2586			GiST support
2587			implementation of &<| operator
2588			implementation of |&> operator
2591			GiST support
2592			GiST support
2596			aggregate final function
2597			
2598			
2599			get the available time zone abbreviations
2614			test XML value against XPath expression
2621			reload configuration files
2622			rotate log file
2623			get information about file
2624			read text from a file
2625			list all files in a directory
2626			sleep for the specified time in seconds
2627			implementation of ~ operator
2628			implementation of & operator
2629			implementation of | operator
2630			implementation of + operator
2631			implementation of + operator
2632			implementation of - operator
2633			implementation of - operator
2641			sample variance of bigint input values (square of the sample standard deviation)
2642			sample variance of integer input values (square of the sample standard deviation)
2643			sample variance of smallint input values (square of the sample standard deviation)
2644			sample variance of float4 input values (square of the sample standard deviation)
2645			sample variance of float8 input values (square of the sample standard deviation)
2646			sample variance of numeric input values (square of the sample standard deviation)
2647			current transaction time
2648			current statement time
2649			current clock time
2700			GIN tsvector support
2705			user privilege on role by username, role name
2706			user privilege on role by username, role oid
2707			user privilege on role by user oid, role name
2708			user privilege on role by user oid, role oid
2709			current user privilege on role by role name
2710			current user privilege on role by role oid
2711			promote groups of 24 hours to numbers of days and promote groups of 30 days to numbers of months
2712			sample standard deviation of bigint input values
2713			sample standard deviation of integer input values
2714			sample standard deviation of smallint input values
2715			sample standard deviation of float4 input values
2716			sample standard deviation of float8 input values
2717			sample standard deviation of numeric input values
2718			population variance of bigint input values (square of the population standard deviation)
2719			population variance of integer input values (square of the population standard deviation)
2720			population variance of smallint input values (square of the population standard deviation)
2721			population variance of float4 input values (square of the population standard deviation)
2722			population variance of float8 input values (square of the population standard deviation)
2723			population variance of numeric input values (square of the population standard deviation)
2724			population standard deviation of bigint input values
2725			population standard deviation of integer input values
2726			population standard deviation of smallint input values
2727			population standard deviation of float4 input values
2728			population standard deviation of float8 input values
2729			population standard deviation of numeric input values
2730			trigger description with pretty-print option
2731			arcsine, degrees
2732			arccosine, degrees
2733			arctangent, degrees
2734			arctangent, two arguments, degrees
2735			sine, degrees
2736			cosine, degrees
2737			tangent, degrees
2738			cotangent, degrees
2739			finish taking an online backup
2740			aggregate serial function
2741			aggregate deserial function
2743			GIN array support
2744			GIN array support
2746			aggregate transition function
2747			implementation of && operator
2748			implementation of @> operator
2749			implementation of <@ operator
2758			statistics: tuples returned for database
2759			statistics: tuples fetched for database
2760			statistics: tuples inserted in database
2761			statistics: tuples updated in database
2762			statistics: tuples deleted in database
2763			find match(es) for regexp
2764			find match(es) for regexp
2765			split string by pattern
2766			split string by pattern
2767			split string by pattern
2768			split string by pattern
2769			statistics: number of timed checkpoints started by the bgwriter
2770			statistics: number of backend requested checkpoints started by the bgwriter
2771			statistics: number of buffers written by the bgwriter during checkpoints
2772			statistics: number of buffers written by the bgwriter for cleaning dirty buffers
2773			statistics: number of times the bgwriter stopped processing when it had written too many buffers while cleaning
2774			GIN array support
2775			statistics: number of buffers written by backends
2777			
2778			
2781			statistics: last manual vacuum time for a table
2782			statistics: last auto vacuum time for a table
2783			statistics: last manual analyze time for a table
2784			statistics: last auto analyze time for a table
2785			aggregate combine function
2786			aggregate serial function
2787			aggregate deserial function
2788			statistics: wait event type on which backend is currently waiting
2790			implementation of > operator
2791			implementation of < operator
2792			implementation of >= operator
2793			implementation of <= operator
2794			less-equal-greater
2795			larger of two
2796			smaller of two
2797			maximum value of all tid input values
2798			minimum value of all tid input values
2803			number of input rows
2804			increment, ignores second argument
2805			aggregate transition function
2806			aggregate transition function
2807			aggregate final function
2808			aggregate final function
2809			aggregate final function
2810			aggregate final function
2811			aggregate final function
2812			aggregate final function
2813			aggregate final function
2814			aggregate final function
2815			aggregate final function
2816			aggregate final function
2817			aggregate final function
2818			number of input rows in which both expressions are not null
2819			sum of squares of the independent variable (sum(X^2) - sum(X)^2/N)
2820			sum of squares of the dependent variable (sum(Y^2) - sum(Y)^2/N)
2821			sum of products of independent times dependent variable (sum(X*Y) - sum(X) * sum(Y)/N)
2822			average of the independent variable (sum(X)/N)
2823			average of the dependent variable (sum(Y)/N)
2824			square of the correlation coefficient
2825			slope of the least-squares-fit linear equation determined by the (X, Y) pairs
2826			y-intercept of the least-squares-fit linear equation determined by the (X, Y) pairs
2827			population covariance
2828			sample covariance
2829			correlation coefficient
2844			statistics: block read time, in milliseconds
2845			statistics: block write time, in milliseconds
2848			switch to new wal file
2849			current wal write location
2850			wal filename and byte offset, given a wal location
2851			wal filename, given a wal location
2852			current wal insert location
2853			statistics: wait event on which backend is currently waiting
2854			get OID of current session's temp schema, if any
2855			is schema another session's temp schema?
2856			get the available time zone names
2857			statistics: start time for backend's current transaction
2858			aggregate transition function
2859			statistics: number of buffer allocations
2878			statistics: number of live tuples
2879			statistics: number of dead tuples
2880			obtain exclusive advisory lock
2881			obtain shared advisory lock
2882			obtain exclusive advisory lock if available
2883			obtain shared advisory lock if available
2884			release exclusive advisory lock
2885			release shared advisory lock
2886			obtain exclusive advisory lock
2887			obtain shared advisory lock
2888			obtain exclusive advisory lock if available
2889			obtain shared advisory lock if available
2890			release exclusive advisory lock
2891			release shared advisory lock
2892			release all advisory locks
2893			
2894			
2895			generate XML comment
2896			perform a non-validating parse of a character string to produce an XML value
2897			validate an XML value
2898			
2899			
2900			aggregate transition function
2901			concatenate XML values
2902			I/O typmod
2903			I/O typmod
2904			I/O typmod
2905			I/O typmod
2906			I/O typmod
2907			I/O typmod
2908			I/O typmod
2909			I/O typmod
2910			I/O typmod
2911			I/O typmod
2912			I/O typmod
2913			I/O typmod
2914			I/O typmod
2915			I/O typmod
2916			I/O typmod
2917			I/O typmod
2918			I/O typmod
2919			I/O typmod
2920			I/O typmod
2921			I/O typmod
2922			serialize an XML value to a character string
2923			map table contents to XML
2924			map query result to XML
2925			map rows from cursor to XML
2926			map table structure to XML Schema
2927			map query result structure to XML Schema
2928			map cursor structure to XML Schema
2929			map table contents and structure to XML and XML Schema
2930			map query result and structure to XML and XML Schema
2931			evaluate XPath expression, with namespaces support
2932			evaluate XPath expression
2933			map schema contents to XML
2934			map schema structure to XML Schema
2935			map schema contents and structure to XML and XML Schema
2936			map database contents to XML
2937			map database structure to XML Schema
2938			map database contents and structure to XML and XML Schema
2939			
2940			
2941			
2942			
2943			get current transaction ID
2944			get current snapshot
2945			get xmin of snapshot
2946			get xmax of snapshot
2947			get set of in-progress txids in snapshot
2948			is txid visible in snapshot?
2952			
2953			
2954			implementation of < operator
2955			implementation of <= operator
2956			implementation of = operator
2957			implementation of >= operator
2958			implementation of > operator
2959			implementation of <> operator
2960			less-equal-greater
2961			
2962			
2963			hash
2971			convert boolean to text
2978			statistics: number of function calls
2979			statistics: total execution time of function, in milliseconds
2980			statistics: self execution time of function, in milliseconds
2981			implementation of = operator
2982			implementation of <> operator
2983			implementation of < operator
2984			implementation of > operator
2985			implementation of <= operator
2986			implementation of >= operator
2987			less-equal-greater
2997			disk space usage for the specified table, including TOAST, free space and visibility map
2998			disk space usage for all indexes attached to the specified table
2999			filenode identifier of relation
3000			user privilege on foreign data wrapper by username, foreign data wrapper name
3001			user privilege on foreign data wrapper by username, foreign data wrapper oid
3002			user privilege on foreign data wrapper by user oid, foreign data wrapper name
3003			user privilege on foreign data wrapper by user oid, foreign data wrapper oid
3004			current user privilege on foreign data wrapper by foreign data wrapper name
3005			current user privilege on foreign data wrapper by foreign data wrapper oid
3006			user privilege on server by username, server name
3007			user privilege on server by username, server oid
3008			user privilege on server by user oid, server name
3009			user privilege on server by user oid, server oid
3010			current user privilege on server by server name
3011			current user privilege on server by server oid
3012			user privilege on column by username, rel name, col name
3013			user privilege on column by username, rel name, col attnum
3014			user privilege on column by username, rel oid, col name
3015			user privilege on column by username, rel oid, col attnum
3016			user privilege on column by user oid, rel name, col name
3017			user privilege on column by user oid, rel name, col attnum
3018			user privilege on column by user oid, rel oid, col name
3019			user privilege on column by user oid, rel oid, col attnum
3020			current user privilege on column by rel name, col name
3021			current user privilege on column by rel name, col attnum
3022			current user privilege on column by rel oid, col name
3023			current user privilege on column by rel oid, col attnum
3024			user privilege on any column by username, rel name
3025			user privilege on any column by username, rel oid
3026			user privilege on any column by user oid, rel name
3027			user privilege on any column by user oid, rel oid
3028			current user privilege on any column by rel name
3029			current user privilege on any column by rel oid
3030			substitute portion of bitstring
3031			substitute portion of bitstring
3032			get bit
3033			set bit
3034			file path of relation
3035			get the channels that the current backend listens to
3036			send a notification event
3037			statistics: number of scans done for table/index in current transaction
3038			statistics: number of tuples read by seqscan in current transaction
3039			statistics: number of tuples fetched by idxscan in current transaction
3040			statistics: number of tuples inserted in current transaction
3041			statistics: number of tuples updated in current transaction
3042			statistics: number of tuples deleted in current transaction
3043			statistics: number of tuples hot updated in current transaction
3044			statistics: number of blocks fetched in current transaction
3045			statistics: number of blocks found in cache in current transaction
3046			statistics: number of function calls in current transaction
3047			statistics: total execution time of function in current transaction, in milliseconds
3048			statistics: self execution time of function in current transaction, in milliseconds
3049			test XML value against XPath expression, with namespace support
3050			test XML value against XPath expression
3051			determine if a string is well formed XML
3052			determine if a string is well formed XML document
3053			determine if a string is well formed XML content
3054			statistics: number of manual vacuums for a table
3055			statistics: number of auto vacuums for a table
3056			statistics: number of manual analyzes for a table
3057			statistics: number of auto analyzes for a table
3058			concatenate values
3059			concatenate values with separators
3060			extract the first n characters
3061			extract the last n characters
3062			reverse text
3063			statistics: number of backend buffer writes that did their own fsync
3064			GiST support
3065			statistics: recovery conflicts in database caused by drop tablespace
3066			statistics: recovery conflicts in database caused by relation lock
3067			statistics: recovery conflicts in database caused by snapshot expiry
3068			statistics: recovery conflicts in database caused by shared buffer pin
3069			statistics: recovery conflicts in database caused by buffer deadlock
3070			statistics: recovery conflicts in database
3071			pause wal replay
3072			resume wal replay, if it was paused
3073			true if wal replay is paused
3074			statistics: last reset for a database
3075			statistics: last reset for the bgwriter
3076			GIN array support (obsolete)
3077			GIN tsvector support (obsolete)
3078			sequence parameters, for use by information schema
3082			list available extensions
3083			list available extension versions
3084			list an extension's version update paths
3086			flag an extension's table contents to be emitted by pg_dump
3087			GIN tsvector support (obsolete)
3088			GIN tsvector support (obsolete)
3089			obtain exclusive advisory lock
3090			obtain shared advisory lock
3091			obtain exclusive advisory lock if available
3092			obtain shared advisory lock if available
3093			obtain exclusive advisory lock
3094			obtain shared advisory lock
3095			obtain exclusive advisory lock if available
3096			obtain shared advisory lock if available
3097			planner support for varchar length coercion
3098			create a named restore point
3099			statistics: information about currently active replication
3100			row number within partition
3101			integer rank with gaps
3102			integer rank without gaps
3103			fractional rank within partition
3104			fractional row number within partition
3105			split rows into N groups
3106			fetch the preceding row value
3107			fetch the Nth preceding row value
3108			fetch the Nth preceding row value with default
3109			fetch the following row value
3110			fetch the Nth following row value
3111			fetch the Nth following row value with default
3112			fetch the first row value
3113			fetch the last row value
3114			fetch the Nth row value
3116			
3117			
3120			
3121			
3129			sort support
3130			sort support
3131			sort support
3132			sort support
3133			sort support
3134			sort support
3135			sort support
3136			sort support
3137			sort support
3138			user privilege on type by username, type name
3139			user privilege on type by username, type oid
3140			user privilege on type by user oid, type name
3141			user privilege on type by user oid, type oid
3142			current user privilege on type by type name
3143			current user privilege on type by type oid
3144			implementation of ~ operator
3145			implementation of & operator
3146			implementation of | operator
3150			statistics: number of temporary files written
3151			statistics: number of bytes in temporary files written
3152			statistics: deadlocks detected in database
3153			map array to json
3154			map array to json with optional pretty printing
3155			map row to json
3156			map row to json with optional pretty printing
3157			planner support for numeric length coercion
3158			planner support for varbit length coercion
3159			select statement of a view with pretty-printing and specified line wrapping
3160			statistics: checkpoint time spent writing buffers to disk, in milliseconds
3161			statistics: checkpoint time spent synchronizing buffers to disk, in milliseconds
3162			collation of the argument; implementation of the COLLATION FOR expression
3163			current trigger depth
3165			difference in bytes, given two wal locations
3166			convert a numeric to a human readable text using size units
3167			remove any occurrences of an element from an array
3168			replace any occurrences of an element in an array
3169			restriction selectivity for range operators
3170			large object seek (64 bit)
3171			large object position (64 bit)
3172			truncate large object (64 bit)
3173			json aggregate transition function
3174			json aggregate final function
3175			aggregate input into json
3176			map input to json
3177			statistics: number of tuples changed since last analyze
3178			aggregate final function
3179			array cardinality
3180			json object aggregate transition function
3181			implementation of *= operator
3182			implementation of *<> operator
3183			implementation of *< operator
3184			implementation of *> operator
3185			implementation of *<= operator
3186			implementation of *>= operator
3187			less-equal-greater based on byte images
3195			statistics: information about WAL archiver
3196			json object aggregate final function
3197			aggregate input into a json object
3198			build a json array from any inputs
3199			build an empty json array
3200			build a json object from pairwise key/value inputs
3201			build an empty json object
3202			map text array of key value pairs to json object
3203			map text arrays of keys and values to json object
3204			get record fields from a json object
3205			get set of records with fields from a json array of objects
3207			length of jsonb array
3208			key value pairs of a jsonb object
3209			get record fields from a jsonb object
3210			get the type of a jsonb value
3214			implementation of ->> operator
3215			implementation of -> operator
3216			implementation of ->> operator
3217			get value from jsonb with path elements
3218			bucket number of operand given a sorted array of bucket lower bounds
3219			elements of a jsonb array
3229			
3230			
3231			implementation of < operator
3232			implementation of <= operator
3233			implementation of = operator
3234			implementation of >= operator
3235			implementation of > operator
3236			implementation of <> operator
3237			implementation of - operator
3238			
3239			
3251			less-equal-greater
3252			hash
3255			sort support
3259			non-persistent series generator
3260			non-persistent series generator
3261			remove object fields with null values from json
3262			remove object fields with null values from jsonb
3263			map text array of key value pairs to jsonb object
3264			map text array of key value pairs to jsonb object
3265			jsonb aggregate transition function
3266			jsonb aggregate final function
3267			aggregate input into jsonb
3268			jsonb object aggregate transition function
3269			jsonb object aggregate final function
3270			aggregate inputs into jsonb object
3271			build a jsonb array from any inputs
3272			build an empty jsonb array
3273			build a jsonb object from pairwise key/value inputs
3274			build an empty jsonb object
3275			implementation of <-> operator
3277			returns an offset of value in array
3278			returns an offset of value in array with start index
3279			returns an array of offsets of some value in array
3280			GiST support
3281			number of decimal digits in the fractional part
3282			GiST support
3283			sort support
3288			GiST support
3290			implementation of <-> operator
3292			implementation of <-> operator
3293			read text from a file
3294			SHOW X as a function, optionally no error for missing variable
3295			read bytea from a file
3296			get the fraction of the asynchronous notification queue currently in use
3297			list all files in a directory
3298			row security for current context active on table by table oid
3299			row security for current context active on table by table name
3300			sort support
3301			implementation of || operator
3302			implementation of - operator
3303			implementation of - operator
3304			implementation of #- operator
3305			Set part of a jsonb
3306			Indented text from jsonb
3307			get information about file
3308			implementation of <> operator
3309			implementation of <> operator
3311			
3312			
3313			BERNOULLI tablesample method handler
3314			SYSTEM tablesample method handler
3317			statistics: information about WAL receiver
3318			statistics: information about progress of backends running maintenance command
3319			delete lexemes that do not have one of the given weights
3320			set given weight for given lexemes
3321			delete lexeme
3322			expand tsvector to set of rows
3323			delete given lexemes
3324			aggregate combine function
3325			aggregate combine function
3326			convert tsvector to array of lexemes
3327			build tsvector from array of lexemes
3328			sort support
3329			show config file settings
3330			current wal flush location
3331			sort support
3332			sort support
3333			sort support
3334			convert a size in human-readable format with size units into bytes
3335			aggregate serial function
3336			aggregate deserial function
3337			aggregate combine function
3338			aggregate combine function
3339			aggregate serial function
3340			aggregate deserial function
3341			aggregate combine function
3342			aggregate combine function
3343			implementation of - operator
3344			implementation of * operator
3345			implementation of / operator
3348			get current transaction ID
3352			partition key description
3353			list files in the log directory
3354			list of files in the WAL directory
3355			
3356			
3357			
3358			
3359			sort support
3360			commit status of transaction
3376			get array of PIDs of sessions blocking specified backend PID from acquiring a safe snapshot
3378			isolationtester support function
3382			get identification of SQL object for pg_get_object_address()
3383			BRIN minmax support
3384			BRIN minmax support
3385			BRIN minmax support
3386			BRIN minmax support
3387			aggregate transition function
3388			aggregate final function
3389			aggregate final function
3390			aggregate final function
3391			aggregate final function
3392			aggregate final function
3393			aggregate final function
3396			find first match for regexp
3397			find first match for regexp
3399			implementation of * operator
3400			pg_config binary as a function
3401			show pg_hba.conf rules
3403			is statistics object visible in search path?
3404			
3405			
3406			
3407			
3408			partition constraint description
3409			hash
3410			hash
3411			hash
3412			hash
3413			hash
3414			hash
3415			extended statistics object description
3416			hash
3417			hash a range
3418			hash
3419			SHA-224 hash
3420			SHA-256 hash
3421			SHA-384 hash
3422			SHA-512 hash
3423			view partition tree tables
3424			get top-most partition root parent
3425			view ancestors of the partition
3426			statistics: checksum failures detected in database
3427			details about MCV list items
3428			statistics: when last checksum failure was detected in database
3432			generate random UUID
3434			GiST tsvector support
3435			sort support
3436			promote standby server
3437			restriction selectivity of exact prefix
3438			join selectivity of exact prefix
3441			pg_controldata general state information as a function
3442			pg_controldata checkpoint state information as a function
3443			pg_controldata recovery state information as a function
3444			pg_controldata init state information as a function
3445			import collations from operating system
3446			
3447			
3448			get actual version of collation from operating system
3449			convert jsonb to numeric
3450			convert jsonb to int2
3451			convert jsonb to int4
3452			convert jsonb to int8
3453			convert jsonb to float4
3454			relation OID for filenode and tablespace
3457			create new large object with given content
3458			read entire large object
3459			read large object from offset for length
3460			write data at offset
3461			construct timestamp
3462			construct timestamp with time zone
3463			construct timestamp with time zone
3464			construct interval
3465			elements of jsonb array
3469			SP-GiST support for quad tree over range
3470			SP-GiST support for quad tree over range
3471			SP-GiST support for quad tree over range
3472			SP-GiST support for quad tree over range
3473			SP-GiST support for quad tree over range
3475			get set of records with fields from a jsonb array of objects
3476			convert operator name to regoperator
3478			implementation of -> operator
3479			convert proname to regprocedure
3480			GIN support
3482			GIN support
3483			GIN support
3484			GIN support
3485			GIN support
3486			GIN support
3487			GIN support
3488			GIN support
3489			GIN support
3490			get record fields from a jsonb object
3491			get set of records with fields from a jsonb array of objects
3492			convert operator name to regoper
3493			convert type name to regtype
3494			convert proname to regproc
3495			convert classname to regclass
3496			aggregate transition function
3497			aggregate transition function
3498			aggregate final function
3499			aggregate final function
3504			
3505			
3506			
3507			
3508			implementation of = operator
3509			implementation of <> operator
3510			implementation of < operator
3511			implementation of > operator
3512			implementation of <= operator
3513			implementation of >= operator
3514			less-equal-greater
3515			hash
3524			smaller of two
3525			larger of two
3526			maximum value of all enum input values
3527			minimum value of all enum input values
3528			first value of the input enum type
3529			last value of the input enum type
3530			range between the two given enum values, as an ordered array
3531			range of the given enum type, as an ordered array
3532			
3533			
3535			aggregate transition function
3536			aggregate final function
3537			get identification of SQL object
3538			concatenate aggregate input into a string
3539			format text message
3540			format text message
3543			aggregate transition function
3544			aggregate final function
3545			concatenate aggregate input into a bytea
3546			decrement
3547			decrement, ignores second argument
3548			aggregate transition function
3549			aggregate transition function
3551			implementation of && operator
3553			GiST support
3554			GiST support
3555			GiST support
3556			convert jsonb to boolean
3557			GiST support
3558			GiST support
3559			GiST support
3560			restriction selectivity for network operators
3561			join selectivity for network operators
3562			larger of two
3563			smaller of two
3564			maximum value of all inet input values
3565			minimum value of all inet input values
3566			list objects dropped by the current command
3567			aggregate transition function
3568			aggregate transition function
3569			aggregate transition function
3570			aggregate transition function
3571			aggregate transition function
3572			aggregate final function
3573			GiST support
3577			emit a textual logical decoding message
3578			emit a binary logical decoding message
3579			Insert value into a jsonb
3581			get commit timestamp of a transaction
3582			for use by pg_upgrade
3583			get transaction Id, commit timestamp and replication origin of latest transaction commit
3584			for use by pg_upgrade
3586			for use by pg_upgrade
3587			for use by pg_upgrade
3588			for use by pg_upgrade
3589			for use by pg_upgrade
3590			for use by pg_upgrade
3591			for use by pg_upgrade
3594			
3595			
3610			
3611			
3612			
3613			
3616			implementation of < operator
3617			implementation of <= operator
3618			implementation of = operator
3619			implementation of <> operator
3620			implementation of >= operator
3621			implementation of > operator
3622			less-equal-greater
3623			strip position information
3624			set given weight for whole tsvector
3625			implementation of || operator
3634			implementation of @@ operator
3635			implementation of @@ operator
3638			
3639			
3640			
3641			
3646			
3647			
3648			GiST tsvector support
3649			GiST tsvector support
3650			GiST tsvector support
3651			GiST tsvector support
3652			GiST tsvector support
3653			GiST tsvector support
3654			GiST tsvector support
3656			GIN tsvector support
3657			GIN tsvector support
3658			GIN tsvector support
3662			implementation of < operator
3663			implementation of <= operator
3664			implementation of = operator
3665			implementation of <> operator
3666			implementation of >= operator
3667			implementation of > operator
3668			less-equal-greater
3669			implementation of && operator
3670			implementation of || operator
3671			implementation of !! operator
3672			number of nodes
3673			show real useful query for GiST index
3684			rewrite tsquery
3685			rewrite tsquery
3686			restriction selectivity of tsvector @@ tsquery
3687			join selectivity of tsvector @@ tsquery
3688			tsvector typanalyze
3689			statistics of tsvector column
3690			statistics of tsvector column
3691			implementation of @> operator
3692			implementation of <@ operator
3695			GiST tsquery support
3696			implementation of ^@ operator
3697			GiST tsquery support
3698			GiST tsquery support
3699			GiST tsquery support
3700			GiST tsquery support
3701			GiST tsquery support
3703			relevance
3704			relevance
3705			relevance
3706			relevance
3707			relevance
3708			relevance
3709			relevance
3710			relevance
3711			number of lexemes
3713			get parser's token types
3714			get parser's token types
3715			parse text to tokens
3716			parse text to tokens
3717			(internal)
3718			(internal)
3719			(internal)
3720			(internal)
3721			(internal)
3723			normalize one word by dictionary
3724			GIN tsvector support
3725			(internal)
3726			(internal)
3728			(internal)
3729			(internal)
3731			(internal)
3732			(internal)
3736			
3737			
3738			
3739			
3740			(internal)
3741			(internal)
3743			generate headline
3744			generate headline
3745			transform to tsvector
3746			make tsquery
3747			transform to tsquery
3749			transform to tsvector
3750			make tsquery
3751			transform to tsquery
3752			trigger for automatic update of tsvector column
3753			trigger for automatic update of tsvector column
3754			generate headline
3755			generate headline
3756			is text search parser visible in search path?
3757			is text search dictionary visible in search path?
3758			is text search configuration visible in search path?
3759			get current tsearch configuration
3760			implementation of @@ operator
3761			implementation of @@ operator
3768			is text search template visible in search path?
3771			
3772			
3773			
3774			
3775			statistics: reset collected statistics shared across the cluster
3776			statistics: reset collected statistics for a single table or index in the current database or shared across all databases in the cluster
3777			statistics: reset collected statistics for a single function in the current database
3778			tablespace location
3779			create a physical replication slot
3780			drop a replication slot
3781			information about replication slots currently in use
3782			get changes from replication slot
3783			get binary changes from replication slot
3784			peek at changes from replication slot
3785			peek at binary changes from replication slot
3786			set up a logical replication slot
3787			map input to jsonb
3788			statistics: timestamp of the current statistics snapshot
3789			clean up GIN pending list
3790			GiST tsvector support (obsolete)
3791			GIN tsvector support (obsolete)
3792			GIN tsvector support (obsolete)
3793			GiST tsquery support (obsolete)
3795			SP-GiST support
3796			SP-GiST support
3797			SP-GiST support
3798			SP-GiST support
3799			SP-GiST support
3800			current logging collector file location
3801			current logging collector file location
3803			
3804			
3805			
3806			
3808			function argument default
3809			export a snapshot
3810			true if server is in recovery
3811			convert int4 to money
3812			convert int8 to money
3815			is collation visible in search path?
3816			array typanalyze
3817			restriction selectivity for array-containment operators
3818			join selectivity for array-containment operators
3819			view members of a multixactid
3820			current wal flush location
3821			last wal replay location
3822			implementation of / operator
3823			convert money to numeric
3824			convert numeric to money
3826			read text from a file
3827			read bytea from a file
3828			read bytea from a file
3829			is opfamily visible in search path?
3830			timestamp of last replay xact
3832			
3833			
3834			
3835			
3836			
3837			
3839			get machine-parseable identification of SQL object
3840			int4range constructor
3841			int4range constructor
3842			is a relation insertable/updatable/deletable
3843			is a column updatable
3844			numrange constructor
3845			numrange constructor
3846			construct date
3847			construct time
3848			lower bound of range
3849			upper bound of range
3850			is the range empty?
3851			is the range's lower bound inclusive?
3852			is the range's upper bound inclusive?
3853			is the range's lower bound infinite?
3854			is the range's upper bound infinite?
3855			implementation of = operator
3856			implementation of <> operator
3857			implementation of && operator
3858			implementation of @> operator
3859			implementation of @> operator
3860			implementation of <@ operator
3861			implementation of <@ operator
3862			implementation of -|- operator
3863			implementation of << operator
3864			implementation of >> operator
3865			implementation of &< operator
3866			implementation of &> operator
3867			implementation of + operator
3868			implementation of * operator
3869			implementation of - operator
3870			less-equal-greater
3871			implementation of < operator
3872			implementation of <= operator
3873			implementation of >= operator
3874			implementation of > operator
3875			GiST support
3876			GiST support
3878			advance logical replication slot
3879			GiST support
3880			GiST support
3881			GiST support
3902			hash a range
3914			convert an int4 range to canonical form
3915			convert a date range to canonical form
3916			range typanalyze
3917			planner support for timestamp length coercion
3918			planner support for interval length coercion
3920			GIN array support
3921			GIN tsvector support
3922			float8 difference of two int4 values
3923			float8 difference of two int8 values
3924			float8 difference of two numeric values
3925			float8 difference of two date values
3928			convert an int8 range to canonical form
3929			float8 difference of two timestamp values
3930			float8 difference of two timestamp with time zone values
3931			get jsonb object keys
3932			key value pairs of a jsonb object
3933			tsrange constructor
3934			tsrange constructor
3935			sleep for the specified interval
3936			sleep until the specified time
3937			tstzrange constructor
3938			tstzrange constructor
3939			age of a multi-transaction ID, in multi-transactions before current multi-transaction
3940			get value from jsonb as text with path elements
3941			daterange constructor
3942			daterange constructor
3943			show hardwired default privileges, primarily for use by the information schema
3944			planner support for time length coercion
3945			int8range constructor
3946			int8range constructor
3947			implementation of -> operator
3948			implementation of ->> operator
3949			implementation of -> operator
3950			implementation of ->> operator
3951			get value from json with path elements
3952			brin: standalone scan new table pages
3953			get value from json as text with path elements
3954			get OID-based object address from name/args arrays
3955			key value pairs of a json object
3956			length of json array
3957			get json object keys
3958			key value pairs of a json object
3959			key value pairs of a json object
3960			get record fields from a json object
3961			get set of records with fields from a json array of objects
3968			get the type of a json value
3969			elements of json array
3970			aggregate transition function
3971			aggregate transition function
3972			discrete percentile
3973			aggregate final function
3974			continuous distribution percentile
3975			aggregate final function
3976			continuous distribution percentile
3977			aggregate final function
3978			multiple discrete percentiles
3979			aggregate final function
3980			multiple continuous percentiles
3981			aggregate final function
3982			multiple continuous percentiles
3983			aggregate final function
3984			most common value
3985			aggregate final function
3986			rank of hypothetical row
3987			aggregate final function
3988			fractional rank of hypothetical row
3989			aggregate final function
3990			cumulative distribution of hypothetical row
3991			aggregate final function
3992			rank of hypothetical row without gaps
3993			aggregate final function
3994			planner support for generate_series
3995			planner support for generate_series
3996			planner support for array_unnest
3998			GiST support
3999			brin: standalone scan new table pages
4001			
4002			
4003			
4004			
4005			jsonpath exists test
4006			jsonpath query
4007			jsonpath query wrapped into array
4008			jsonpath query first item
4009			jsonpath match
4010			implementation of @? operator
4011			implementation of @@ operator
4014			brin: desummarize page range
4018			SP-GiST support for quad tree over point
4019			SP-GiST support for quad tree over point
4020			SP-GiST support for quad tree over point
4021			SP-GiST support for quad tree over point
4022			SP-GiST support for quad tree and k-d tree over point
4023			SP-GiST support for k-d tree over point
4024			SP-GiST support for k-d tree over point
4025			SP-GiST support for k-d tree over point
4026			SP-GiST support for k-d tree over point
4027			SP-GiST support for radix tree over text
4028			SP-GiST support for radix tree over text
4029			SP-GiST support for radix tree over text
4030			SP-GiST support for radix tree over text
4031			SP-GiST support for radix tree over text
4032			sequence last value
4038			implementation of <> operator
4039			implementation of < operator
4040			implementation of > operator
4041			implementation of <= operator
4042			implementation of >= operator
4043			implementation of = operator
4044			less-equal-greater
4045			hash
4046			implementation of @> operator
4047			implementation of ? operator
4048			implementation of ?| operator
4049			implementation of ?& operator
4050			implementation of <@ operator
4051			aggregate transition function
4052			aggregate final function
4053			concatenate aggregate input into an array
4057			the smallest range which includes both of the given ranges
4063			the smallest network which includes both of the given networks
4067			bounding box of two boxes
4071			are the addresses from the same family?
4083			for use by pg_upgrade
4084			
4085			
4086			convert namespace name to regnamespace
4087			
4088			
4091			convert point to empty box
4092			
4093			convert role name to regrole
4094			
4095			
4098			
4099			rotate log file - old version for adminpack 1.0
4100			read text from a file - old version for adminpack 1.0
4101			for use by pg_upgrade
4105			BRIN inclusion support
4106			BRIN inclusion support
4107			BRIN inclusion support
4108			BRIN inclusion support
4110			
4111			
4112			MACADDR8 manufacturer fields
4113			implementation of = operator
4114			implementation of < operator
4115			implementation of <= operator
4116			implementation of > operator
4117			implementation of >= operator
4118			implementation of <> operator
4119			less-equal-greater
4120			implementation of ~ operator
4121			implementation of & operator
4122			implementation of | operator
4123			convert macaddr to macaddr8
4124			convert macaddr8 to macaddr
4125			set 7th bit in macaddr8
4126			window RANGE support
4127			window RANGE support
4128			window RANGE support
4129			window RANGE support
4130			window RANGE support
4131			window RANGE support
4132			window RANGE support
4133			window RANGE support
4134			window RANGE support
4135			window RANGE support
4136			window RANGE support
4137			window RANGE support
4138			window RANGE support
4139			window RANGE support
4140			window RANGE support
4141			window RANGE support
4187			larger of two
4188			smaller of two
4189			maximum value of all pg_lsn input values
4190			minimum value of all pg_lsn input values
4193			
4194			
4195			convert classname to regcollation
4196			
4197			
4201			generate headline from jsonb
4202			generate headline from jsonb
4203			generate headline from jsonb
4204			generate headline from jsonb
4205			generate headline from json
4206			generate headline from json
4207			generate headline from json
4208			generate headline from json
4209			transform string values from jsonb to tsvector
4210			transform string values from json to tsvector
4211			transform string values from jsonb to tsvector
4212			transform string values from json to tsvector
4213			transform specified values from jsonb to tsvector
4214			transform specified values from jsonb to tsvector
4215			transform specified values from json to tsvector
4216			transform specified values from json to tsvector
4220			copy a physical replication slot, changing temporality
4221			copy a physical replication slot
4222			copy a logical replication slot, changing temporality and plugin
4223			copy a logical replication slot, changing temporality
4224			copy a logical replication slot
4226			
4227			
4228			the smallest range which includes the whole multirange
4229			
4230			
4231			
4232			
4233			
4234			
4235			lower bound of multirange
4236			upper bound of multirange
4237			is the multirange empty?
4238			is the multirange's lower bound inclusive?
4239			is the multirange's upper bound inclusive?
4240			is the multirange's lower bound infinite?
4241			is the multirange's upper bound infinite?
4242			multirange typanalyze
4243			restriction selectivity for multirange operators
4244			implementation of = operator
4245			implementation of <> operator
4246			implementation of && operator
4247			implementation of && operator
4248			implementation of && operator
4249			implementation of @> operator
4250			implementation of @> operator
4251			implementation of @> operator
4252			implementation of <@ operator
4253			implementation of <@ operator
4254			implementation of <@ operator
4255			implementation of -|- operator
4256			implementation of -|- operator
4257			implementation of -|- operator
4258			implementation of << operator
4259			implementation of << operator
4260			implementation of << operator
4261			implementation of >> operator
4262			implementation of >> operator
4263			implementation of >> operator
4264			implementation of &< operator
4265			implementation of &< operator
4266			implementation of &< operator
4267			implementation of &> operator
4268			implementation of &> operator
4269			implementation of &> operator
4270			implementation of + operator
4271			implementation of - operator
4272			implementation of * operator
4273			less-equal-greater
4274			implementation of < operator
4275			implementation of <= operator
4276			implementation of >= operator
4277			implementation of > operator
4278			hash a multirange
4279			hash a multirange
4280			int4multirange constructor
4281			int4multirange constructor
4282			int4multirange constructor
4283			nummultirange constructor
4284			nummultirange constructor
4285			nummultirange constructor
4286			tsmultirange constructor
4287			tsmultirange constructor
4288			tsmultirange constructor
4289			tstzmultirange constructor
4290			tstzmultirange constructor
4291			tstzmultirange constructor
4292			datemultirange constructor
4293			datemultirange constructor
4294			datemultirange constructor
4295			int8multirange constructor
4296			int8multirange constructor
4297			int8multirange constructor
4298			anymultirange cast
4299			aggregate transition function
4300			aggregate final function
4301			combine aggregate input into a multirange
4302			internal conversion function for KOI8R to MULE_INTERNAL
4303			internal conversion function for MULE_INTERNAL to KOI8R
4304			internal conversion function for ISO-8859-5 to MULE_INTERNAL
4305			internal conversion function for MULE_INTERNAL to ISO-8859-5
4306			internal conversion function for WIN1251 to MULE_INTERNAL
4307			internal conversion function for MULE_INTERNAL to WIN1251
4308			internal conversion function for WIN866 to MULE_INTERNAL
4309			internal conversion function for MULE_INTERNAL to WIN866
4310			internal conversion function for KOI8R to WIN1251
4311			internal conversion function for WIN1251 to KOI8R
4312			internal conversion function for KOI8R to WIN866
4313			internal conversion function for WIN866 to KOI8R
4314			internal conversion function for WIN866 to WIN1251
4315			internal conversion function for WIN1251 to WIN866
4316			internal conversion function for ISO-8859-5 to KOI8R
4317			internal conversion function for KOI8R to ISO-8859-5
4318			internal conversion function for ISO-8859-5 to WIN1251
4319			internal conversion function for WIN1251 to ISO-8859-5
4320			internal conversion function for ISO-8859-5 to WIN866
4321			internal conversion function for WIN866 to ISO-8859-5
4322			internal conversion function for EUC_CN to MULE_INTERNAL
4323			internal conversion function for MULE_INTERNAL to EUC_CN
4324			internal conversion function for EUC_JP to SJIS
4325			internal conversion function for SJIS to EUC_JP
4326			internal conversion function for EUC_JP to MULE_INTERNAL
4327			internal conversion function for SJIS to MULE_INTERNAL
4328			internal conversion function for MULE_INTERNAL to EUC_JP
4329			internal conversion function for MULE_INTERNAL to SJIS
4330			internal conversion function for EUC_KR to MULE_INTERNAL
4331			internal conversion function for MULE_INTERNAL to EUC_KR
4332			internal conversion function for EUC_TW to BIG5
4333			internal conversion function for BIG5 to EUC_TW
4334			internal conversion function for EUC_TW to MULE_INTERNAL
4335			internal conversion function for BIG5 to MULE_INTERNAL
4336			internal conversion function for MULE_INTERNAL to EUC_TW
4337			internal conversion function for MULE_INTERNAL to BIG5
4338			internal conversion function for LATIN2 to MULE_INTERNAL
4339			internal conversion function for MULE_INTERNAL to LATIN2
4340			internal conversion function for WIN1250 to MULE_INTERNAL
4341			internal conversion function for MULE_INTERNAL to WIN1250
4342			internal conversion function for LATIN2 to WIN1250
4343			internal conversion function for WIN1250 to LATIN2
4344			internal conversion function for LATIN1 to MULE_INTERNAL
4345			internal conversion function for MULE_INTERNAL to LATIN1
4346			internal conversion function for LATIN3 to MULE_INTERNAL
4347			internal conversion function for MULE_INTERNAL to LATIN3
4348			internal conversion function for LATIN4 to MULE_INTERNAL
4349			internal conversion function for MULE_INTERNAL to LATIN4
4350			Unicode normalization
4351			check Unicode normalization
4352			internal conversion function for BIG5 to UTF8
4353			internal conversion function for UTF8 to BIG5
4354			internal conversion function for UTF8 to KOI8R
4355			internal conversion function for KOI8R to UTF8
4356			internal conversion function for UTF8 to KOI8U
4357			internal conversion function for KOI8U to UTF8
4358			internal conversion function for UTF8 to WIN
4359			internal conversion function for WIN to UTF8
4360			internal conversion function for EUC_CN to UTF8
4361			internal conversion function for UTF8 to EUC_CN
4362			internal conversion function for EUC_JP to UTF8
4363			internal conversion function for UTF8 to EUC_JP
4364			internal conversion function for EUC_KR to UTF8
4365			internal conversion function for UTF8 to EUC_KR
4366			internal conversion function for EUC_TW to UTF8
4367			internal conversion function for UTF8 to EUC_TW
4368			internal conversion function for GB18030 to UTF8
4369			internal conversion function for UTF8 to GB18030
4370			internal conversion function for GBK to UTF8
4371			internal conversion function for UTF8 to GBK
4372			internal conversion function for UTF8 to ISO-8859 2-16
4373			internal conversion function for ISO-8859 2-16 to UTF8
4374			internal conversion function for LATIN1 to UTF8
4375			internal conversion function for UTF8 to LATIN1
4376			internal conversion function for JOHAB to UTF8
4377			internal conversion function for UTF8 to JOHAB
4378			internal conversion function for SJIS to UTF8
4379			internal conversion function for UTF8 to SJIS
4380			internal conversion function for UHC to UTF8
4381			internal conversion function for UTF8 to UHC
4382			internal conversion function for EUC_JIS_2004 to UTF8
4383			internal conversion function for UTF8 to EUC_JIS_2004
4384			internal conversion function for SHIFT_JIS_2004 to UTF8
4385			internal conversion function for UTF8 to SHIFT_JIS_2004
4386			internal conversion function for EUC_JIS_2004 to SHIFT_JIS_2004
4387			internal conversion function for SHIFT_JIS_2004 to EUC_JIS_2004
4388			range aggregate by intersecting
4389			range aggregate by intersecting
4390			for use by pg_upgrade
4391			for use by pg_upgrade
4401			range aggregate by intersecting
4450			range aggregate by intersecting
4541			implementation of @> operator
4542			implementation of <@ operator
4543			log memory contexts of the specified backend
4545			for use by pg_upgrade
4546			for use by pg_upgrade
4547			for use by pg_upgrade
4548			for use by pg_upgrade
4551			for use by pg_upgrade (per-attribute versions)
4566			return Oid of the table getting rewritten
4567			return reason code for table getting rewritten
4568			list DDL actions being executed by the current command
4591			BRIN bloom support
4592			BRIN bloom support
4593			BRIN bloom support
4594			BRIN bloom support
4595			BRIN bloom support
4596			
4597			
4598			
4599			
4616			BRIN multi minmax support
4617			BRIN multi minmax support
4618			BRIN multi minmax support
4619			BRIN multi minmax support
4620			BRIN multi minmax support
4621			BRIN multi minmax int2 distance
4622			BRIN multi minmax int4 distance
4623			BRIN multi minmax int8 distance
4624			BRIN multi minmax float4 distance
4625			BRIN multi minmax float8 distance
4626			BRIN multi minmax numeric distance
4627			BRIN multi minmax tid distance
4628			BRIN multi minmax uuid distance
4629			BRIN multi minmax date distance
4630			BRIN multi minmax time distance
4631			BRIN multi minmax interval distance
4632			BRIN multi minmax timetz distance
4633			BRIN multi minmax pg_lsn distance
4634			BRIN multi minmax macaddr distance
4635			BRIN multi minmax macaddr8 distance
4636			BRIN multi minmax inet distance
4637			BRIN multi minmax timestamp distance
4638			
4639			
4640			
4641			
5001			transform to tsquery
5003			implementation of <-> operator
5004			phrase-concatenate with distance
5006			transform to tsquery
5007			transform to tsquery
5009			transform to tsquery
5010			SP-GiST support for quad tree over 2-D types represented by their bounding boxes
5011			SP-GiST support for quad tree over polygons
5012			SP-GiST support for quad tree over box
5013			SP-GiST support for quad tree over box
5014			SP-GiST support for quad tree over box
5015			SP-GiST support for quad tree over box
5016			SP-GiST support for quad tree over box
5018			
5019			
5020			
5021			
5022			implementation of + operator
5023			implementation of + operator
5024			implementation of - operator
5028			hash partition CHECK constraint
5029			list files in the pgsql_tmp directory
5030			list files in the pgsql_tmp directory
5031			list of files in the archive_status directory
5033			sort support
5034			implementation of < operator
5035			implementation of > operator
5036			implementation of <= operator
5037			implementation of >= operator
5040			restriction selectivity for generic matching operators
5041			join selectivity for generic matching operators
5042			minimum scale needed to represent the value
5043			numeric with minimum scale needed to represent the value
5044			greatest common divisor
5045			greatest common divisor
5046			least common multiple
5047			least common multiple
5048			greatest common divisor
5049			least common multiple
5050			equal image
5051			equal image
5052			allocations from the main shared memory segment
5053			statistics: number of tuples inserted since last vacuum
5054			Set part of a jsonb, handle NULL value
5055			
5056			
5057			
5058			
5059			get current transaction ID
5060			get current transaction ID
5061			get current snapshot
5062			get xmin of snapshot
5063			get xmax of snapshot
5064			get set of in-progress transactions in snapshot
5065			is xid8 visible in snapshot?
5066			commit status of transaction
5070			
5071			convert xid8 to xid
5081			
5082			
5083			
5084			implementation of = operator
5085			implementation of <> operator
5086			
5087			
5088			
5089			
5090			
5091			
5092			
5093			
5094			
5095			
5096			less-equal-greater
5097			larger of two
5098			smaller of two
5099			maximum value of all xid8 input values
5100			minimum value of all xid8 input values
6003			create a replication origin
6004			drop replication origin identified by its name
6005			translate the replication origin's name to its id
6006			configure session to maintain replication progress tracking for the passed in origin
6007			teardown configured replication progress tracking
6008			is a replication origin configured in this session
6009			get the replication progress of the current session
6010			setup the transaction's origin lsn and timestamp
6011			reset the transaction's origin lsn and timestamp
6012			advance replication origin to specific location
6013			get an individual replication origin's replication progress
6014			get progress for all replication origins
6098			jsonb subscripting logic
6103			convert numeric to pg_lsn
6118			statistics: information about subscription
6119			get information of tables in a publication
6120			oid of replica identity index if any
6121			returns whether a relation can be part of a publication
6154			GiST support
6156			GiST support
6159			list of catalog foreign key relationships
6160			split delimited text
6161			split delimited text, with null string
6162			number of set bits
6163			number of set bits
6164			bitwise-xor smallint aggregate
6165			bitwise-xor integer aggregate
6166			bitwise-xor bigint aggregate
6167			bitwise-xor bit aggregate
6168			get commit timestamp and replication origin of a transaction
6169			statistics: information about replication slot
6170			statistics: reset collected statistics for a single replication slot
6172			remove last N elements of array
6173			extended statistics expressions
6174			extended statistics columns
6177			bin timestamp into specified interval
6178			bin timestamp with time zone into specified interval
6179			standard array subscripting support
6180			raw array subscripting support
6183			debug function for text search configuration
6184			debug function for current text search configuration
6185			statistics: session time, in milliseconds
6186			statistics: session active time, in milliseconds
6187			statistics: session idle in transaction time, in milliseconds
6188			statistics: total number of sessions
6189			statistics: number of sessions disconnected by the client closing the network connection
6190			statistics: number of sessions disconnected by fatal errors
6191			statistics: number of sessions killed by administrative action
6192			hash
6193			hash
6195			trim selected bytes from left end of string
6196			trim selected bytes from right end of string
6197			function SQL body
6198			unescape Unicode characters
6199			extract field from date
6200			extract field from time
6201			extract field from time with time zone
6202			extract field from timestamp
6203			extract field from timestamp with time zone
6204			extract field from interval
6205			user privilege on parameter by username, parameter name
6206			user privilege on parameter by user oid, parameter name
6207			current user privilege on parameter by parameter name
6224			get resource managers loaded in system
6225			aggregate transition function
6226			aggregate final function
6227			combine aggregate input into a multirange
6230			statistics: check if a stats object exists
6231			statistics: information about subscription stats
6232			statistics: reset collected statistics for a single subscription
6233			planner support for row_number run condition
6234			planner support for rank run condition
6235			planner support for dense rank run condition
6236			planner support for count run condition
6240			return flags for specified GUC
6241			stop making pinned objects during initdb
6242			planner support for text_starts_with
6248			statistics: information about WAL prefetching
6249			get actual version of database collation from operating system
6250			show pg_ident.conf mappings
6251			replace text using regexp
6252			replace text using regexp
6253			replace text using regexp
6254			count regexp matches
6255			count regexp matches
6256			count regexp matches
6257			position of regexp match
6258			position of regexp match
6259			position of regexp match
6260			position of regexp match
6261			position of regexp match
6262			position of regexp match
6263			test for regexp match
6264			test for regexp match
6265			extract substring that matches regexp
6266			extract substring that matches regexp
6267			extract substring that matches regexp
6268			extract substring that matches regexp
6269			extract substring that matches regexp
6270			list of files in the pg_logical/snapshots directory
6271			list of files in the pg_logical/mappings directory
6272			list of files in the pg_replslot/slot_name directory
2	2601		heap table access method
403	2601		b-tree index access method
405	2601		hash index access method
783	2601		GiST index access method
2742	2601		GIN index access method
3580	2601		block range index (BRIN) access method
4000	2601		SP-GiST index access method
4402	2607		conversion for KOI8R to MULE_INTERNAL
4403	2607		conversion for MULE_INTERNAL to KOI8R
4404	2607		conversion for ISO-8859-5 to MULE_INTERNAL
4405	2607		conversion for MULE_INTERNAL to ISO-8859-5
4406	2607		conversion for WIN1251 to MULE_INTERNAL
4407	2607		conversion for MULE_INTERNAL to WIN1251
4408	2607		conversion for WIN866 to MULE_INTERNAL
4409	2607		conversion for MULE_INTERNAL to WIN866
4410	2607		conversion for KOI8R to WIN1251
4411	2607		conversion for WIN1251 to KOI8R
4412	2607		conversion for KOI8R to WIN866
4413	2607		conversion for WIN866 to KOI8R
4414	2607		conversion for WIN866 to WIN1251
4415	2607		conversion for WIN1251 to WIN866
4416	2607		conversion for ISO-8859-5 to KOI8R
4417	2607		conversion for KOI8R to ISO-8859-5
4418	2607		conversion for ISO-8859-5 to WIN1251
4419	2607		conversion for WIN1251 to ISO-8859-5
4420	2607		conversion for ISO-8859-5 to WIN866
4421	2607		conversion for WIN866 to ISO-8859-5
4422	2607		conversion for EUC_CN to MULE_INTERNAL
4423	2607		conversion for MULE_INTERNAL to EUC_CN
4424	2607		conversion for EUC_JP to SJIS
4425	2607		conversion for SJIS to EUC_JP
4426	2607		conversion for EUC_JP to MULE_INTERNAL
4427	2607		conversion for SJIS to MULE_INTERNAL
4428	2607		conversion for MULE_INTERNAL to EUC_JP
4429	2607		conversion for MULE_INTERNAL to SJIS
4430	2607		conversion for EUC_KR to MULE_INTERNAL
4431	2607		conversion for MULE_INTERNAL to EUC_KR
4432	2607		conversion for EUC_TW to BIG5
4433	2607		conversion for BIG5 to EUC_TW
4434	2607		conversion for EUC_TW to MULE_INTERNAL
4435	2607		conversion for BIG5 to MULE_INTERNAL
4436	2607		conversion for MULE_INTERNAL to EUC_TW
4437	2607		conversion for MULE_INTERNAL to BIG5
4438	2607		conversion for LATIN2 to MULE_INTERNAL
4439	2607		conversion for MULE_INTERNAL to LATIN2
4440	2607		conversion for WIN1250 to MULE_INTERNAL
4441	2607		conversion for MULE_INTERNAL to WIN1250
4442	2607		conversion for LATIN2 to WIN1250
4443	2607		conversion for WIN1250 to LATIN2
4444	2607		conversion for LATIN1 to MULE_INTERNAL
4445	2607		conversion for MULE_INTERNAL to LATIN1
4446	2607		conversion for LATIN3 to MULE_INTERNAL
4447	2607		conversion for MULE_INTERNAL to LATIN3
4448	2607		conversion for LATIN4 to MULE_INTERNAL
4449	2607		conversion for MULE_INTERNAL to LATIN4
4452	2607		conversion for BIG5 to UTF8
4453	2607		conversion for UTF8 to BIG5
4454	2607		conversion for UTF8 to KOI8R
4455	2607		conversion for KOI8R to UTF8
4456	2607		conversion for UTF8 to KOI8U
4457	2607		conversion for KOI8U to UTF8
4458	2607		conversion for UTF8 to WIN866
4459	2607		conversion for WIN866 to UTF8
4460	2607		conversion for UTF8 to WIN874
4461	2607		conversion for WIN874 to UTF8
4462	2607		conversion for UTF8 to WIN1250
4463	2607		conversion for WIN1250 to UTF8
4464	2607		conversion for UTF8 to WIN1251
4465	2607		conversion for WIN1251 to UTF8
4466	2607		conversion for UTF8 to WIN1252
4467	2607		conversion for WIN1252 to UTF8
4468	2607		conversion for UTF8 to WIN1253
4469	2607		conversion for WIN1253 to UTF8
4470	2607		conversion for UTF8 to WIN1254
4471	2607		conversion for WIN1254 to UTF8
4472	2607		conversion for UTF8 to WIN1255
4473	2607		conversion for WIN1255 to UTF8
4474	2607		conversion for UTF8 to WIN1256
4475	2607		conversion for WIN1256 to UTF8
4476	2607		conversion for UTF8 to WIN1257
4477	2607		conversion for WIN1257 to UTF8
4478	2607		conversion for UTF8 to WIN1258
4479	2607		conversion for WIN1258 to UTF8
4480	2607		conversion for EUC_CN to UTF8
4481	2607		conversion for UTF8 to EUC_CN
4482	2607		conversion for EUC_JP to UTF8
4483	2607		conversion for UTF8 to EUC_JP
4484	2607		conversion for EUC_KR to UTF8
4485	2607		conversion for UTF8 to EUC_KR
4486	2607		conversion for EUC_TW to UTF8
4487	2607		conversion for UTF8 to EUC_TW
4488	2607		conversion for GB18030 to UTF8
4489	2607		conversion for UTF8 to GB18030
4490	2607		conversion for GBK to UTF8
4491	2607		conversion for UTF8 to GBK
4492	2607		conversion for UTF8 to LATIN2
4493	2607		conversion for LATIN2 to UTF8
4494	2607		conversion for UTF8 to LATIN3
4495	2607		conversion for LATIN3 to UTF8
4496	2607		conversion for UTF8 to LATIN4
4497	2607		conversion for LATIN4 to UTF8
4498	2607		conversion for UTF8 to LATIN5
4499	2607		conversion for LATIN5 to UTF8
4500	2607		conversion for UTF8 to LATIN6
4501	2607		conversion for LATIN6 to UTF8
4502	2607		conversion for UTF8 to LATIN7
4503	2607		conversion for LATIN7 to UTF8
4504	2607		conversion for UTF8 to LATIN8
4505	2607		conversion for LATIN8 to UTF8
4506	2607		conversion for UTF8 to LATIN9
4507	2607		conversion for LATIN9 to UTF8
4508	2607		conversion for UTF8 to LATIN10
4509	2607		conversion for LATIN10 to UTF8
4510	2607		conversion for UTF8 to ISO-8859-5
4511	2607		conversion for ISO-8859-5 to UTF8
4512	2607		conversion for UTF8 to ISO-8859-6
4513	2607		conversion for ISO-8859-6 to UTF8
4514	2607		conversion for UTF8 to ISO-8859-7
4515	2607		conversion for ISO-8859-7 to UTF8
4516	2607		conversion for UTF8 to ISO-8859-8
4517	2607		conversion for ISO-8859-8 to UTF8
4518	2607		conversion for LATIN1 to UTF8
4519	2607		conversion for UTF8 to LATIN1
4520	2607		conversion for JOHAB to UTF8
4521	2607		conversion for UTF8 to JOHAB
4522	2607		conversion for SJIS to UTF8
4523	2607		conversion for UTF8 to SJIS
4524	2607		conversion for UHC to UTF8
4525	2607		conversion for UTF8 to UHC
4526	2607		conversion for EUC_JIS_2004 to UTF8
4527	2607		conversion for UTF8 to EUC_JIS_2004
4528	2607		conversion for SHIFT_JIS_2004 to UTF8
4529	2607		conversion for UTF8 to SHIFT_JIS_2004
4530	2607		conversion for EUC_JIS_2004 to SHIFT_JIS_2004
4531	2607		conversion for SHIFT_JIS_2004 to EUC_JIS_2004
12	2612		built-in functions
13	2612		dynamically-loaded C functions
14	2612		SQL-language functions
13563	2612		PL/pgSQL procedural language
11	2615		system catalog schema
99	2615		reserved schema for TOAST tables
2200	2615		standard public schema
15	2617		equal
36	2617		not equal
37	2617		less than
58	2617		less than
59	2617		greater than
76	2617		greater than
80	2617		less than or equal
82	2617		greater than or equal
85	2617		not equal
91	2617		equal
92	2617		equal
93	2617		equal
94	2617		equal
95	2617		less than
96	2617		equal
97	2617		less than
98	2617		equal
254	2617		equal
255	2617		less than
256	2617		less than or equal
257	2617		greater than or equal
258	2617		greater than
259	2617		not equal
260	2617		equal
261	2617		less than
262	2617		less than or equal
263	2617		greater than or equal
264	2617		greater than
265	2617		not equal
349	2617		append element onto end of array
352	2617		equal
353	2617		equal
374	2617		prepend element onto front of array
375	2617		concatenate
385	2617		equal
387	2617		equal
402	2617		not equal
410	2617		equal
411	2617		not equal
412	2617		less than
413	2617		greater than
414	2617		less than or equal
415	2617		greater than or equal
416	2617		equal
417	2617		not equal
418	2617		less than
419	2617		greater than
420	2617		less than or equal
430	2617		greater than or equal
433	2617		contains
439	2617		modulus
473	2617		absolute value
484	2617		negate
485	2617		is left of
486	2617		overlaps or is left of
487	2617		overlaps or is right of
488	2617		is right of
489	2617		is contained by
490	2617		contains
491	2617		same as
492	2617		overlaps
493	2617		is left of
494	2617		overlaps or is left of
495	2617		overlaps or is right of
496	2617		is right of
497	2617		is contained by
498	2617		contains
499	2617		same as
500	2617		overlaps
501	2617		greater than or equal by area
502	2617		greater than by area
503	2617		equal by area
504	2617		less than by area
505	2617		less than or equal by area
506	2617		deprecated, use |>> instead
507	2617		is left of
508	2617		is right of
509	2617		deprecated, use <<| instead
510	2617		same as
511	2617		point inside box
512	2617		point within closed path, or point on open path
513	2617		center of
514	2617		multiply
517	2617		distance between
518	2617		not equal
519	2617		not equal
520	2617		greater than
521	2617		greater than
522	2617		less than or equal
523	2617		less than or equal
524	2617		greater than or equal
525	2617		greater than or equal
526	2617		multiply
527	2617		divide
528	2617		divide
529	2617		modulus
530	2617		modulus
531	2617		not equal
532	2617		equal
533	2617		equal
534	2617		less than
535	2617		less than
536	2617		greater than
537	2617		greater than
538	2617		not equal
539	2617		not equal
540	2617		less than or equal
541	2617		less than or equal
542	2617		greater than or equal
543	2617		greater than or equal
544	2617		multiply
545	2617		multiply
546	2617		divide
547	2617		divide
550	2617		add
551	2617		add
552	2617		add
553	2617		add
554	2617		subtract
555	2617		subtract
556	2617		subtract
557	2617		subtract
558	2617		negate
559	2617		negate
584	2617		negate
585	2617		negate
586	2617		add
587	2617		subtract
588	2617		divide
589	2617		multiply
590	2617		absolute value
591	2617		add
592	2617		subtract
593	2617		divide
594	2617		multiply
595	2617		absolute value
596	2617		square root
597	2617		cube root
606	2617		distance between
607	2617		equal
608	2617		not equal
609	2617		less than
610	2617		greater than
611	2617		less than or equal
612	2617		greater than or equal
613	2617		distance between
614	2617		distance between
615	2617		distance between
616	2617		distance between
617	2617		distance between
618	2617		distance between
620	2617		equal
621	2617		not equal
622	2617		less than
623	2617		greater than
624	2617		less than or equal
625	2617		greater than or equal
630	2617		not equal
631	2617		less than
632	2617		less than or equal
633	2617		greater than
634	2617		greater than or equal
639	2617		matches regular expression, case-sensitive
640	2617		does not match regular expression, case-sensitive
641	2617		matches regular expression, case-sensitive
642	2617		does not match regular expression, case-sensitive
643	2617		not equal
644	2617		not equal
645	2617		less than
646	2617		greater than
647	2617		less than or equal
648	2617		greater than or equal
649	2617		equal
654	2617		concatenate
660	2617		less than
661	2617		less than or equal
662	2617		greater than
663	2617		greater than or equal
664	2617		less than
665	2617		less than or equal
666	2617		greater than
667	2617		greater than or equal
670	2617		equal
671	2617		not equal
672	2617		less than
673	2617		less than or equal
674	2617		greater than
675	2617		greater than or equal
682	2617		absolute value
684	2617		add
685	2617		subtract
686	2617		multiply
687	2617		divide
688	2617		add
689	2617		subtract
690	2617		multiply
691	2617		divide
692	2617		add
693	2617		subtract
694	2617		multiply
695	2617		divide
706	2617		distance between
707	2617		distance between
708	2617		distance between
709	2617		distance between
712	2617		distance between
713	2617		not equal
731	2617		add points (translate)
732	2617		subtract points (translate)
733	2617		multiply points (scale/rotate)
734	2617		divide points (scale/rotate)
735	2617		concatenate
736	2617		add (translate path)
737	2617		subtract (translate path)
738	2617		multiply (rotate/scale path)
739	2617		divide (rotate/scale path)
755	2617		contains
756	2617		is contained by
757	2617		contains
758	2617		is contained by
759	2617		contains
760	2617		distance between
761	2617		distance between
762	2617		distance between
763	2617		distance between
773	2617		absolute value
784	2617		distance between
792	2617		equal
793	2617		less than
794	2617		greater than
795	2617		less than or equal
796	2617		greater than or equal
797	2617		number of points
798	2617		intersect
799	2617		sum of path segment lengths
800	2617		is above (allows touching)
801	2617		is below (allows touching)
802	2617		deprecated, use && instead
803	2617		box intersection
804	2617		add point to box (translate)
805	2617		subtract point from box (translate)
806	2617		multiply box by point (scale)
807	2617		divide box by point (scale)
808	2617		horizontally aligned
809	2617		vertically aligned
818	2617		add
819	2617		subtract
820	2617		multiply
821	2617		divide
822	2617		add
823	2617		subtract
824	2617		multiply
825	2617		divide
843	2617		multiply
844	2617		divide
845	2617		multiply
900	2617		equal
901	2617		not equal
902	2617		less than
903	2617		greater than
904	2617		less than or equal
905	2617		greater than or equal
906	2617		add
907	2617		subtract
908	2617		multiply
909	2617		divide
912	2617		multiply
913	2617		divide
914	2617		multiply
915	2617		divide
916	2617		multiply
917	2617		multiply
918	2617		multiply
931	2617		is subnet
932	2617		is subnet or equal
933	2617		is supernet
934	2617		is supernet or equal
965	2617		exponentiation
966	2617		add/update ACL item
967	2617		remove ACL item
968	2617		contains
969	2617		center of
971	2617		center of
974	2617		equal
1038	2617		exponentiation
1054	2617		equal
1055	2617		matches regular expression, case-sensitive
1056	2617		does not match regular expression, case-sensitive
1057	2617		not equal
1058	2617		less than
1059	2617		less than or equal
1060	2617		greater than
1061	2617		greater than or equal
1070	2617		equal
1071	2617		not equal
1072	2617		less than
1073	2617		greater than
1074	2617		less than or equal
1075	2617		greater than or equal
1076	2617		add
1077	2617		subtract
1093	2617		equal
1094	2617		not equal
1095	2617		less than
1096	2617		less than or equal
1097	2617		greater than
1098	2617		greater than or equal
1099	2617		subtract
1100	2617		add
1101	2617		subtract
1108	2617		equal
1109	2617		not equal
1110	2617		less than
1111	2617		less than or equal
1112	2617		greater than
1113	2617		greater than or equal
1116	2617		add
1117	2617		subtract
1118	2617		divide
1119	2617		multiply
1120	2617		equal
1121	2617		not equal
1122	2617		less than
1123	2617		greater than
1124	2617		less than or equal
1125	2617		greater than or equal
1126	2617		add
1127	2617		subtract
1128	2617		divide
1129	2617		multiply
1130	2617		equal
1131	2617		not equal
1132	2617		less than
1133	2617		greater than
1134	2617		less than or equal
1135	2617		greater than or equal
1201	2617		equal
1202	2617		not equal
1203	2617		less than
1204	2617		less than or equal
1205	2617		greater than
1206	2617		greater than or equal
1207	2617		matches LIKE expression
1208	2617		does not match LIKE expression
1209	2617		matches LIKE expression
1210	2617		does not match LIKE expression
1211	2617		matches LIKE expression
1212	2617		does not match LIKE expression
1220	2617		equal
1221	2617		not equal
1222	2617		less than
1223	2617		less than or equal
1224	2617		greater than
1225	2617		greater than or equal
1226	2617		matches regular expression, case-insensitive
1227	2617		does not match regular expression, case-insensitive
1228	2617		matches regular expression, case-insensitive
1229	2617		does not match regular expression, case-insensitive
1234	2617		matches regular expression, case-insensitive
1235	2617		does not match regular expression, case-insensitive
1320	2617		equal
1321	2617		not equal
1322	2617		less than
1323	2617		less than or equal
1324	2617		greater than
1325	2617		greater than or equal
1327	2617		add
1328	2617		subtract
1329	2617		subtract
1330	2617		equal
1331	2617		not equal
1332	2617		less than
1333	2617		less than or equal
1334	2617		greater than
1335	2617		greater than or equal
1336	2617		negate
1337	2617		add
1338	2617		subtract
1360	2617		convert date and time to timestamp
1361	2617		convert date and time with time zone to timestamp with time zone
1363	2617		convert time and date to timestamp
1366	2617		convert time with time zone and date to timestamp with time zone
1383	2617		distance between
1399	2617		subtract
1420	2617		center of
1500	2617		equal by area
1501	2617		not equal by area
1502	2617		less than by area
1503	2617		greater than by area
1504	2617		less than or equal by area
1505	2617		greater than or equal by area
1506	2617		is left of
1507	2617		overlaps or is left of
1508	2617		overlaps or is right of
1509	2617		is right of
1510	2617		is contained by
1511	2617		contains
1512	2617		same as
1513	2617		overlaps
1514	2617		is above
1515	2617		is below
1516	2617		add
1517	2617		subtract
1518	2617		multiply
1519	2617		divide
1520	2617		distance between
1521	2617		number of points
1522	2617		distance between
1523	2617		distance between
1525	2617		intersect
1526	2617		parallel
1527	2617		perpendicular
1528	2617		horizontal
1529	2617		vertical
1535	2617		equal
1536	2617		intersection point
1537	2617		intersect
1538	2617		intersect
1539	2617		intersect
1546	2617		point on line
1547	2617		is contained by
1548	2617		lseg on line
1549	2617		is contained by
1550	2617		equal
1551	2617		not equal
1552	2617		less than
1553	2617		less than or equal
1554	2617		greater than
1555	2617		greater than or equal
1557	2617		closest point to A on B
1558	2617		closest point to A on B
1559	2617		closest point to A on B
1567	2617		closest point to A on B
1577	2617		closest point to A on B
1578	2617		closest point to A on B
1583	2617		multiply
1584	2617		multiply
1585	2617		divide
1586	2617		not equal
1587	2617		less than by length
1588	2617		less than or equal by length
1589	2617		greater than by length
1590	2617		greater than or equal by length
1591	2617		distance between endpoints
1611	2617		intersect
1612	2617		parallel
1613	2617		perpendicular
1614	2617		horizontal
1615	2617		vertical
1616	2617		equal
1617	2617		intersection point
1625	2617		matches LIKE expression, case-insensitive
1626	2617		does not match LIKE expression, case-insensitive
1627	2617		matches LIKE expression, case-insensitive
1628	2617		does not match LIKE expression, case-insensitive
1629	2617		matches LIKE expression, case-insensitive
1630	2617		does not match LIKE expression, case-insensitive
1694	2617		less than or equal
1695	2617		greater than or equal
1751	2617		negate
1752	2617		equal
1753	2617		not equal
1754	2617		less than
1755	2617		less than or equal
1756	2617		greater than
1757	2617		greater than or equal
1758	2617		add
1759	2617		subtract
1760	2617		multiply
1761	2617		divide
1762	2617		modulus
1763	2617		absolute value
1784	2617		equal
1785	2617		not equal
1786	2617		less than
1787	2617		greater than
1788	2617		less than or equal
1789	2617		greater than or equal
1791	2617		bitwise and
1792	2617		bitwise or
1793	2617		bitwise exclusive or
1794	2617		bitwise not
1795	2617		bitwise shift left
1796	2617		bitwise shift right
1797	2617		concatenate
1800	2617		add
1801	2617		subtract
1802	2617		add
1803	2617		subtract
1804	2617		equal
1805	2617		not equal
1806	2617		less than
1807	2617		greater than
1808	2617		less than or equal
1809	2617		greater than or equal
1849	2617		add
1862	2617		equal
1863	2617		not equal
1864	2617		less than
1865	2617		greater than
1866	2617		less than or equal
1867	2617		greater than or equal
1868	2617		equal
1869	2617		not equal
1870	2617		less than
1871	2617		greater than
1872	2617		less than or equal
1873	2617		greater than or equal
1874	2617		bitwise and
1875	2617		bitwise or
1876	2617		bitwise exclusive or
1877	2617		bitwise not
1878	2617		bitwise shift left
1879	2617		bitwise shift right
1880	2617		bitwise and
1881	2617		bitwise or
1882	2617		bitwise exclusive or
1883	2617		bitwise not
1884	2617		bitwise shift left
1885	2617		bitwise shift right
1886	2617		bitwise and
1887	2617		bitwise or
1888	2617		bitwise exclusive or
1889	2617		bitwise not
1890	2617		bitwise shift left
1891	2617		bitwise shift right
1916	2617		unary plus
1917	2617		unary plus
1918	2617		unary plus
1919	2617		unary plus
1920	2617		unary plus
1921	2617		unary plus
1955	2617		equal
1956	2617		not equal
1957	2617		less than
1958	2617		less than or equal
1959	2617		greater than
1960	2617		greater than or equal
2016	2617		matches LIKE expression
2017	2617		does not match LIKE expression
2018	2617		concatenate
2060	2617		equal
2061	2617		not equal
2062	2617		less than
2063	2617		less than or equal
2064	2617		greater than
2065	2617		greater than or equal
2066	2617		add
2067	2617		subtract
2068	2617		subtract
2314	2617		less than
2315	2617		less than or equal
2317	2617		greater than or equal
2318	2617		greater than
2326	2617		less than
2327	2617		less than or equal
2329	2617		greater than or equal
2330	2617		greater than
2345	2617		less than
2346	2617		less than or equal
2347	2617		equal
2348	2617		greater than or equal
2349	2617		greater than
2350	2617		not equal
2358	2617		less than
2359	2617		less than or equal
2360	2617		equal
2361	2617		greater than or equal
2362	2617		greater than
2363	2617		not equal
2371	2617		less than
2372	2617		less than or equal
2373	2617		equal
2374	2617		greater than or equal
2375	2617		greater than
2376	2617		not equal
2384	2617		less than
2385	2617		less than or equal
2386	2617		equal
2387	2617		greater than or equal
2388	2617		greater than
2389	2617		not equal
2534	2617		less than
2535	2617		less than or equal
2536	2617		equal
2537	2617		greater than or equal
2538	2617		greater than
2539	2617		not equal
2540	2617		less than
2541	2617		less than or equal
2542	2617		equal
2543	2617		greater than or equal
2544	2617		greater than
2545	2617		not equal
2551	2617		add
2552	2617		add
2553	2617		add
2554	2617		add
2555	2617		add
2570	2617		is below
2571	2617		overlaps or is below
2572	2617		overlaps or is above
2573	2617		is above
2574	2617		is below
2575	2617		overlaps or is below
2576	2617		overlaps or is above
2577	2617		is above
2589	2617		overlaps or is below
2590	2617		overlaps or is above
2634	2617		bitwise not
2635	2617		bitwise and
2636	2617		bitwise or
2637	2617		add
2638	2617		add
2639	2617		subtract
2640	2617		subtract
2750	2617		overlaps
2751	2617		contains
2752	2617		is contained by
2779	2617		concatenate
2780	2617		concatenate
2799	2617		less than
2800	2617		greater than
2801	2617		less than or equal
2802	2617		greater than or equal
2860	2617		equal
2861	2617		not equal
2862	2617		less than
2863	2617		less than or equal
2864	2617		greater than or equal
2865	2617		greater than
2866	2617		overlaps
2867	2617		overlaps
2868	2617		overlaps
2869	2617		contains
2870	2617		contains
2871	2617		contains
2872	2617		is contained by
2873	2617		is contained by
2874	2617		is contained by
2875	2617		overlaps or is left of
2876	2617		overlaps or is left of
2877	2617		overlaps or is left of
2972	2617		equal
2973	2617		not equal
2974	2617		less than
2975	2617		greater than
2976	2617		less than or equal
2977	2617		greater than or equal
2988	2617		equal
2989	2617		not equal
2990	2617		less than
2991	2617		greater than
2992	2617		less than or equal
2993	2617		greater than or equal
3147	2617		bitwise not
3148	2617		bitwise and
3149	2617		bitwise or
3188	2617		identical
3189	2617		not identical
3190	2617		less than
3191	2617		greater than
3192	2617		less than or equal
3193	2617		greater than or equal
3206	2617		get value from jsonb as text with path elements
3211	2617		get jsonb object field
3212	2617		get jsonb array element
3213	2617		get value from jsonb with path elements
3222	2617		equal
3223	2617		not equal
3224	2617		less than
3225	2617		greater than
3226	2617		less than or equal
3227	2617		greater than or equal
3228	2617		minus
3240	2617		equal
3241	2617		not equal
3242	2617		less than
3243	2617		greater than
3244	2617		less than or equal
3245	2617		greater than or equal
3246	2617		contains
3247	2617		key exists
3248	2617		any key exists
3249	2617		all keys exist
3250	2617		is contained by
3276	2617		distance between
3284	2617		concatenate
3285	2617		delete object field
3286	2617		delete array element
3287	2617		delete path
3289	2617		distance between
3291	2617		distance between
3315	2617		not equal
3316	2617		not equal
3346	2617		multiply
3347	2617		divide
3349	2617		multiply
3362	2617		equal
3363	2617		not equal
3364	2617		less than
3365	2617		less than or equal
3366	2617		greater than
3367	2617		greater than or equal
3368	2617		bitwise not
3369	2617		bitwise and
3370	2617		bitwise or
3398	2617		delete object fields
3477	2617		get jsonb object field as text
3481	2617		get jsonb array element as text
3516	2617		equal
3517	2617		not equal
3518	2617		less than
3519	2617		greater than
3520	2617		less than or equal
3521	2617		greater than or equal
3552	2617		overlaps (is subnet or supernet)
3585	2617		overlaps or is right of
3627	2617		less than
3628	2617		less than or equal
3629	2617		equal
3630	2617		not equal
3631	2617		greater than or equal
3632	2617		greater than
3633	2617		concatenate
3636	2617		text search match
3637	2617		text search match
3660	2617		deprecated, use @@ instead
3661	2617		deprecated, use @@ instead
3674	2617		less than
3675	2617		less than or equal
3676	2617		equal
3677	2617		not equal
3678	2617		greater than or equal
3679	2617		greater than
3680	2617		AND-concatenate
3681	2617		OR-concatenate
3682	2617		NOT tsquery
3693	2617		contains
3694	2617		is contained by
3762	2617		text search match
3763	2617		text search match
3825	2617		divide
3877	2617		starts with
3882	2617		equal
3883	2617		not equal
3884	2617		less than
3885	2617		less than or equal
3886	2617		greater than or equal
3887	2617		greater than
3888	2617		overlaps
3889	2617		contains
3890	2617		contains
3891	2617		is contained by
3892	2617		is contained by
3893	2617		is left of
3894	2617		is right of
3895	2617		overlaps or is left of
3896	2617		overlaps or is right of
3897	2617		is adjacent to
3898	2617		range union
3899	2617		range difference
3900	2617		range intersection
3962	2617		get json object field
3963	2617		get json object field as text
3964	2617		get json array element
3965	2617		get json array element as text
3966	2617		get value from json with path elements
3967	2617		get value from json as text with path elements
4012	2617		jsonpath exists
4013	2617		jsonpath match
4035	2617		overlaps or is right of
4142	2617		overlaps or is right of
4161	2617		is above
4162	2617		is below
4179	2617		is adjacent to
4180	2617		is adjacent to
4198	2617		is adjacent to
4392	2617		multirange union
4393	2617		multirange minus
4394	2617		multirange intersect
4395	2617		is left of
4396	2617		is left of
4397	2617		is left of
4398	2617		is right of
4399	2617		is right of
4400	2617		is right of
4539	2617		contains
4540	2617		is contained by
5005	2617		phrase-concatenate
5025	2617		add
5026	2617		add
5027	2617		subtract
5068	2617		equal
5072	2617		not equal
5073	2617		less than
5074	2617		greater than
5075	2617		less than or equal
5076	2617		greater than or equal
13559	3079		PL/pgSQL procedural language
100	3456		database's default collation
950	3456		standard C collation
951	3456		standard POSIX collation
12342	3456		Unknown language
12343	3456		Afrikaans
12344	3456		Afrikaans (Namibia)
12345	3456		Afrikaans (South Africa)
12346	3456		Aghem
12347	3456		Aghem (Cameroon)
12348	3456		Akan
12349	3456		Akan (Ghana)
12350	3456		Amharic
12351	3456		Amharic (Ethiopia)
12352	3456		Arabic
12353	3456		Arabic (world)
12354	3456		Arabic (United Arab Emirates)
12355	3456		Arabic (Bahrain)
12356	3456		Arabic (Djibouti)
12357	3456		Arabic (Algeria)
12358	3456		Arabic (Egypt)
12359	3456		Arabic (Western Sahara)
12360	3456		Arabic (Eritrea)
12361	3456		Arabic (Israel)
12362	3456		Arabic (Iraq)
12363	3456		Arabic (Jordan)
12364	3456		Arabic (Comoros)
12365	3456		Arabic (Kuwait)
12366	3456		Arabic (Lebanon)
12367	3456		Arabic (Libya)
12368	3456		Arabic (Morocco)
12369	3456		Arabic (Mauritania)
12370	3456		Arabic (Oman)
12371	3456		Arabic (Palestinian Territories)
12372	3456		Arabic (Qatar)
12373	3456		Arabic (Saudi Arabia)
12374	3456		Arabic (Sudan)
12375	3456		Arabic (Somalia)
12376	3456		Arabic (South Sudan)
12377	3456		Arabic (Syria)
12378	3456		Arabic (Chad)
12379	3456		Arabic (Tunisia)
12380	3456		Arabic (Yemen)
12381	3456		Assamese
12382	3456		Assamese (India)
12383	3456		Asu
12384	3456		Asu (Tanzania)
12385	3456		Asturian
12386	3456		Asturian (Spain)
12387	3456		Azerbaijani
12388	3456		Azerbaijani (Cyrillic)
12389	3456		Azerbaijani (Cyrillic, Azerbaijan)
12390	3456		Azerbaijani (Latin)
12391	3456		Azerbaijani (Latin, Azerbaijan)
12392	3456		Basaa
12393	3456		Basaa (Cameroon)
12394	3456		Belarusian
12395	3456		Belarusian (Belarus)
12396	3456		Bemba
12397	3456		Bemba (Zambia)
12398	3456		Bena
12399	3456		Bena (Tanzania)
12400	3456		Bulgarian
12401	3456		Bulgarian (Bulgaria)
12402	3456		Haryanvi
12403	3456		Haryanvi (India)
12404	3456		Bhojpuri
12405	3456		Bhojpuri (India)
12406	3456		Bambara
12407	3456		Bambara (Mali)
12408	3456		Bangla
12409	3456		Bangla (Bangladesh)
12410	3456		Bangla (India)
12411	3456		Tibetan
12412	3456		Tibetan (China)
12413	3456		Tibetan (India)
12414	3456		Breton
12415	3456		Breton (France)
12416	3456		Bodo
12417	3456		Bodo (India)
12418	3456		Bosnian
12419	3456		Bosnian (Cyrillic)
12420	3456		Bosnian (Cyrillic, Bosnia & Herzegovina)
12421	3456		Bosnian (Latin)
12422	3456		Bosnian (Latin, Bosnia & Herzegovina)
12423	3456		Catalan
12424	3456		Catalan (Andorra)
12425	3456		Catalan (Spain)
12426	3456		Catalan (France)
12427	3456		Catalan (Italy)
12428	3456		Chakma
12429	3456		Chakma (Bangladesh)
12430	3456		Chakma (India)
12431	3456		Chechen
12432	3456		Chechen (Russia)
12433	3456		Cebuano
12434	3456		Cebuano (Philippines)
12435	3456		Chiga
12436	3456		Chiga (Uganda)
12437	3456		Cherokee
12438	3456		Cherokee (United States)
12439	3456		Central Kurdish
12440	3456		Central Kurdish (Iraq)
12441	3456		Central Kurdish (Iran)
12442	3456		Czech
12443	3456		Czech (Czechia)
12444	3456		Chuvash
12445	3456		Chuvash (Russia)
12446	3456		Welsh
12447	3456		Welsh (United Kingdom)
12448	3456		Danish
12449	3456		Danish (Denmark)
12450	3456		Danish (Greenland)
12451	3456		Taita
12452	3456		Taita (Kenya)
12453	3456		German
12454	3456		German (Austria)
12455	3456		German (Belgium)
12456	3456		German (Switzerland)
12457	3456		German (Germany)
12458	3456		German (Italy)
12459	3456		German (Liechtenstein)
12460	3456		German (Luxembourg)
12461	3456		Zarma
12462	3456		Zarma (Niger)
12463	3456		Dogri
12464	3456		Dogri (India)
12465	3456		Lower Sorbian
12466	3456		Lower Sorbian (Germany)
12467	3456		Duala
12468	3456		Duala (Cameroon)
12469	3456		Jola-Fonyi
12470	3456		Jola-Fonyi (Senegal)
12471	3456		Dzongkha
12472	3456		Dzongkha (Bhutan)
12473	3456		Embu
12474	3456		Embu (Kenya)
12475	3456		Ewe
12476	3456		Ewe (Ghana)
12477	3456		Ewe (Togo)
12478	3456		Greek
12479	3456		Greek (Cyprus)
12480	3456		Greek (Greece)
12481	3456		English
12482	3456		English (world)
12483	3456		English (Europe)
12484	3456		English (United Arab Emirates)
12485	3456		English (Antigua & Barbuda)
12486	3456		English (Anguilla)
12487	3456		English (American Samoa)
12488	3456		English (Austria)
12489	3456		English (Australia)
12490	3456		English (Barbados)
12491	3456		English (Belgium)
12492	3456		English (Burundi)
12493	3456		English (Bermuda)
12494	3456		English (Bahamas)
12495	3456		English (Botswana)
12496	3456		English (Belize)
12497	3456		English (Canada)
12498	3456		English (Cocos [Keeling] Islands)
12499	3456		English (Switzerland)
12500	3456		English (Cook Islands)
12501	3456		English (Cameroon)
12502	3456		English (Christmas Island)
12503	3456		English (Cyprus)
12504	3456		English (Germany)
12505	3456		English (Diego Garcia)
12506	3456		English (Denmark)
12507	3456		English (Dominica)
12508	3456		English (Eritrea)
12509	3456		English (Finland)
12510	3456		English (Fiji)
12511	3456		English (Falkland Islands)
12512	3456		English (Micronesia)
12513	3456		English (United Kingdom)
12514	3456		English (Grenada)
12515	3456		English (Guernsey)
12516	3456		English (Ghana)
12517	3456		English (Gibraltar)
12518	3456		English (Gambia)
12519	3456		English (Guam)
12520	3456		English (Guyana)
12521	3456		English (Hong Kong SAR China)
12522	3456		English (Ireland)
12523	3456		English (Israel)
12524	3456		English (Isle of Man)
12525	3456		English (India)
12526	3456		English (British Indian Ocean Territory)
12527	3456		English (Jersey)
12528	3456		English (Jamaica)
12529	3456		English (Kenya)
12530	3456		English (Kiribati)
12531	3456		English (St. Kitts & Nevis)
12532	3456		English (Cayman Islands)
12533	3456		English (St. Lucia)
12534	3456		English (Liberia)
12535	3456		English (Lesotho)
12536	3456		English (Madagascar)
12537	3456		English (Marshall Islands)
12538	3456		English (Macao SAR China)
12539	3456		English (Northern Mariana Islands)
12540	3456		English (Montserrat)
12541	3456		English (Malta)
12542	3456		English (Mauritius)
12543	3456		English (Maldives)
12544	3456		English (Malawi)
12545	3456		English (Malaysia)
12546	3456		English (Namibia)
12547	3456		English (Norfolk Island)
12548	3456		English (Nigeria)
12549	3456		English (Netherlands)
12550	3456		English (Nauru)
12551	3456		English (Niue)
12552	3456		English (New Zealand)
12553	3456		English (Papua New Guinea)
12554	3456		English (Philippines)
12555	3456		English (Pakistan)
12556	3456		English (Pitcairn Islands)
12557	3456		English (Puerto Rico)
12558	3456		English (Palau)
12559	3456		English (Rwanda)
12560	3456		English (Solomon Islands)
12561	3456		English (Seychelles)
12562	3456		English (Sudan)
12563	3456		English (Sweden)
12564	3456		English (Singapore)
12565	3456		English (St. Helena)
12566	3456		English (Slovenia)
12567	3456		English (Sierra Leone)
12568	3456		English (South Sudan)
12569	3456		English (Sint Maarten)
12570	3456		English (Eswatini)
12571	3456		English (Turks & Caicos Islands)
12572	3456		English (Tokelau)
12573	3456		English (Tonga)
12574	3456		English (Trinidad & Tobago)
12575	3456		English (Tuvalu)
12576	3456		English (Tanzania)
12577	3456		English (Uganda)
12578	3456		English (U.S. Outlying Islands)
12579	3456		English (United States)
12580	3456		English (United States, Computer)
12581	3456		English (St. Vincent & Grenadines)
12582	3456		English (British Virgin Islands)
12583	3456		English (U.S. Virgin Islands)
12584	3456		English (Vanuatu)
12585	3456		English (Samoa)
12586	3456		English (South Africa)
12587	3456		English (Zambia)
12588	3456		English (Zimbabwe)
12589	3456		Esperanto
12590	3456		Esperanto (world)
12591	3456		Spanish
12592	3456		Spanish (Latin America)
12593	3456		Spanish (Argentina)
12594	3456		Spanish (Bolivia)
12595	3456		Spanish (Brazil)
12596	3456		Spanish (Belize)
12597	3456		Spanish (Chile)
12598	3456		Spanish (Colombia)
12599	3456		Spanish (Costa Rica)
12600	3456		Spanish (Cuba)
12601	3456		Spanish (Dominican Republic)
12602	3456		Spanish (Ceuta & Melilla)
12603	3456		Spanish (Ecuador)
12604	3456		Spanish (Spain)
12605	3456		Spanish (Equatorial Guinea)
12606	3456		Spanish (Guatemala)
12607	3456		Spanish (Honduras)
12608	3456		Spanish (Canary Islands)
12609	3456		Spanish (Mexico)
12610	3456		Spanish (Nicaragua)
12611	3456		Spanish (Panama)
12612	3456		Spanish (Peru)
12613	3456		Spanish (Philippines)
12614	3456		Spanish (Puerto Rico)
12615	3456		Spanish (Paraguay)
12616	3456		Spanish (El Salvador)
12617	3456		Spanish (United States)
12618	3456		Spanish (Uruguay)
12619	3456		Spanish (Venezuela)
12620	3456		Estonian
12621	3456		Estonian (Estonia)
12622	3456		Basque
12623	3456		Basque (Spain)
12624	3456		Ewondo
12625	3456		Ewondo (Cameroon)
12626	3456		Persian
12627	3456		Persian (Afghanistan)
12628	3456		Persian (Iran)
12629	3456		Fula
12630	3456		Fula (Adlam)
12631	3456		Fula (Adlam, Burkina Faso)
12632	3456		Fula (Adlam, Cameroon)
12633	3456		Fula (Adlam, Ghana)
12634	3456		Fula (Adlam, Gambia)
12635	3456		Fula (Adlam, Guinea)
12636	3456		Fula (Adlam, Guinea-Bissau)
12637	3456		Fula (Adlam, Liberia)
12638	3456		Fula (Adlam, Mauritania)
12639	3456		Fula (Adlam, Niger)
12640	3456		Fula (Adlam, Nigeria)
12641	3456		Fula (Adlam, Sierra Leone)
12642	3456		Fula (Adlam, Senegal)
12643	3456		Fula (Latin)
12644	3456		Fula (Latin, Burkina Faso)
12645	3456		Fula (Latin, Cameroon)
12646	3456		Fula (Latin, Ghana)
12647	3456		Fula (Latin, Gambia)
12648	3456		Fula (Latin, Guinea)
12649	3456		Fula (Latin, Guinea-Bissau)
12650	3456		Fula (Latin, Liberia)
12651	3456		Fula (Latin, Mauritania)
12652	3456		Fula (Latin, Niger)
12653	3456		Fula (Latin, Nigeria)
12654	3456		Fula (Latin, Sierra Leone)
12655	3456		Fula (Latin, Senegal)
12656	3456		Finnish
12657	3456		Finnish (Finland)
12658	3456		Filipino
12659	3456		Filipino (Philippines)
12660	3456		Faroese
12661	3456		Faroese (Denmark)
12662	3456		Faroese (Faroe Islands)
12663	3456		French
12664	3456		French (Belgium)
12665	3456		French (Burkina Faso)
12666	3456		French (Burundi)
12667	3456		French (Benin)
12669	3456		French (Canada)
12670	3456		French (Congo - Kinshasa)
12671	3456		French (Central African Republic)
12672	3456		French (Congo - Brazzaville)
12673	3456		French (Switzerland)
12675	3456		French (Cameroon)
12676	3456		French (Djibouti)
12677	3456		French (Algeria)
12678	3456		French (France)
12679	3456		French (Gabon)
12680	3456		French (French Guiana)
12681	3456		French (Guinea)
12682	3456		French (Guadeloupe)
12683	3456		French (Equatorial Guinea)
12684	3456		French (Haiti)
12685	3456		French (Comoros)
12686	3456		French (Luxembourg)
12687	3456		French (Morocco)
12688	3456		French (Monaco)
12689	3456		French (St. Martin)
12690	3456		French (Madagascar)
12691	3456		French (Mali)
12692	3456		French (Martinique)
12693	3456		French (Mauritania)
12694	3456		French (Mauritius)
12695	3456		French (New Caledonia)
12696	3456		French (Niger)
12697	3456		French (French Polynesia)
12698	3456		French (St. Pierre & Miquelon)
12700	3456		French (Rwanda)
12701	3456		French (Seychelles)
12702	3456		French (Senegal)
12703	3456		French (Syria)
12704	3456		French (Chad)
12705	3456		French (Togo)
12706	3456		French (Tunisia)
12707	3456		French (Vanuatu)
12708	3456		French (Wallis & Futuna)
12709	3456		French (Mayotte)
12710	3456		Friulian
12711	3456		Friulian (Italy)
12712	3456		Western Frisian
12713	3456		Western Frisian (Netherlands)
12714	3456		Irish
12715	3456		Irish (United Kingdom)
12716	3456		Irish (Ireland)
12717	3456		Scottish Gaelic
12718	3456		Scottish Gaelic (United Kingdom)
12719	3456		Galician
12720	3456		Galician (Spain)
12721	3456		Swiss German
12722	3456		Swiss German (Switzerland)
12723	3456		Swiss German (France)
12724	3456		Swiss German (Liechtenstein)
12725	3456		Gujarati
12726	3456		Gujarati (India)
12727	3456		Gusii
12728	3456		Gusii (Kenya)
12729	3456		Manx
12730	3456		Manx (Isle of Man)
12731	3456		Hausa
12732	3456		Hausa (Ghana)
12733	3456		Hausa (Niger)
12734	3456		Hausa (Nigeria)
12735	3456		Hawaiian
12736	3456		Hawaiian (United States)
12737	3456		Hebrew
12738	3456		Hebrew (Israel)
12739	3456		Hindi
12740	3456		Hindi (India)
12741	3456		Hindi (Latin)
12742	3456		Hindi (Latin, India)
12743	3456		Croatian
12744	3456		Croatian (Bosnia & Herzegovina)
12745	3456		Croatian (Croatia)
12746	3456		Upper Sorbian
12747	3456		Upper Sorbian (Germany)
12748	3456		Hungarian
12749	3456		Hungarian (Hungary)
12750	3456		Armenian
12751	3456		Armenian (Armenia)
12752	3456		Interlingua
12753	3456		Interlingua (world)
12754	3456		Indonesian
12755	3456		Indonesian (Indonesia)
12756	3456		Igbo
12757	3456		Igbo (Nigeria)
12758	3456		Sichuan Yi
12759	3456		Sichuan Yi (China)
12760	3456		Icelandic
12761	3456		Icelandic (Iceland)
12762	3456		Italian
12763	3456		Italian (Switzerland)
12764	3456		Italian (Italy)
12765	3456		Italian (San Marino)
12766	3456		Italian (Vatican City)
12767	3456		Japanese
12768	3456		Japanese (Japan)
12769	3456		Ngomba
12770	3456		Ngomba (Cameroon)
12771	3456		Machame
12772	3456		Machame (Tanzania)
12773	3456		Javanese
12774	3456		Javanese (Indonesia)
12775	3456		Georgian
12776	3456		Georgian (Georgia)
12777	3456		Kabyle
12778	3456		Kabyle (Algeria)
12779	3456		Kamba
12780	3456		Kamba (Kenya)
12781	3456		Makonde
12782	3456		Makonde (Tanzania)
12783	3456		Kabuverdianu
12784	3456		Kabuverdianu (Cape Verde)
12785	3456		Kaingang
12786	3456		Kaingang (Brazil)
12787	3456		Koyra Chiini
12788	3456		Koyra Chiini (Mali)
12789	3456		Kikuyu
12790	3456		Kikuyu (Kenya)
12791	3456		Kazakh
12792	3456		Kazakh (Kazakhstan)
12793	3456		Kako
12794	3456		Kako (Cameroon)
12795	3456		Kalaallisut
12796	3456		Kalaallisut (Greenland)
12797	3456		Kalenjin
12798	3456		Kalenjin (Kenya)
12799	3456		Khmer
12800	3456		Khmer (Cambodia)
12801	3456		Kannada
12802	3456		Kannada (India)
12803	3456		Korean
12804	3456		Korean (North Korea)
12805	3456		Korean (South Korea)
12806	3456		Konkani
12807	3456		Konkani (India)
12808	3456		Kashmiri
12809	3456		Kashmiri (Arabic)
12810	3456		Kashmiri (Arabic, India)
12811	3456		Kashmiri (Devanagari)
12812	3456		Kashmiri (Devanagari, India)
12813	3456		Shambala
12814	3456		Shambala (Tanzania)
12815	3456		Bafia
12816	3456		Bafia (Cameroon)
12817	3456		Colognian
12818	3456		Colognian (Germany)
12819	3456		Kurdish
12820	3456		Kurdish (Turkey)
12821	3456		Cornish
12822	3456		Cornish (United Kingdom)
12823	3456		Kyrgyz
12824	3456		Kyrgyz (Kyrgyzstan)
12825	3456		Langi
12826	3456		Langi (Tanzania)
12827	3456		Luxembourgish
12828	3456		Luxembourgish (Luxembourg)
12829	3456		Ganda
12830	3456		Ganda (Uganda)
12831	3456		Lakota
12832	3456		Lakota (United States)
12833	3456		Lingala
12834	3456		Lingala (Angola)
12835	3456		Lingala (Congo - Kinshasa)
12836	3456		Lingala (Central African Republic)
12837	3456		Lingala (Congo - Brazzaville)
12838	3456		Lao
12839	3456		Lao (Laos)
12840	3456		Northern Luri
12841	3456		Northern Luri (Iraq)
12842	3456		Northern Luri (Iran)
12843	3456		Lithuanian
12844	3456		Lithuanian (Lithuania)
12845	3456		Luba-Katanga
12846	3456		Luba-Katanga (Congo - Kinshasa)
12847	3456		Luo
12848	3456		Luo (Kenya)
12849	3456		Luyia
12850	3456		Luyia (Kenya)
12851	3456		Latvian
12852	3456		Latvian (Latvia)
12853	3456		Maithili
12854	3456		Maithili (India)
12855	3456		Masai
12856	3456		Masai (Kenya)
12857	3456		Masai (Tanzania)
12858	3456		Meru
12859	3456		Meru (Kenya)
12860	3456		Morisyen
12861	3456		Morisyen (Mauritius)
12862	3456		Malagasy
12863	3456		Malagasy (Madagascar)
12864	3456		Makhuwa-Meetto
12865	3456		Makhuwa-Meetto (Mozambique)
12870	3456		Macedonian
12871	3456		Macedonian (North Macedonia)
12872	3456		Malayalam
12873	3456		Malayalam (India)
12874	3456		Mongolian
12875	3456		Mongolian (Mongolia)
12876	3456		Manipuri
12877	3456		Manipuri (Bangla)
12878	3456		Manipuri (Bangla, India)
12879	3456		Marathi
12880	3456		Marathi (India)
12881	3456		Malay
12882	3456		Malay (Brunei)
12883	3456		Malay (Indonesia)
12884	3456		Malay (Malaysia)
12885	3456		Malay (Singapore)
12886	3456		Maltese
12887	3456		Maltese (Malta)
12888	3456		Mundang
12889	3456		Mundang (Cameroon)
12890	3456		Burmese
12891	3456		Burmese (Myanmar [Burma])
12892	3456		Mazanderani
12893	3456		Mazanderani (Iran)
12894	3456		Nama
12895	3456		Nama (Namibia)
12899	3456		North Ndebele
12900	3456		North Ndebele (Zimbabwe)
12901	3456		Nepali
12902	3456		Nepali (India)
12903	3456		Nepali (Nepal)
12904	3456		Dutch
12905	3456		Dutch (Aruba)
12906	3456		Dutch (Belgium)
12907	3456		Dutch (Caribbean Netherlands)
12909	3456		Dutch (Netherlands)
12910	3456		Dutch (Suriname)
12911	3456		Dutch (Sint Maarten)
12912	3456		Kwasio
12913	3456		Kwasio (Cameroon)
12914	3456		Norwegian Nynorsk
12915	3456		Norwegian Nynorsk (Norway)
12916	3456		Ngiemboon
12917	3456		Ngiemboon (Cameroon)
12918	3456		Norwegian
12919	3456		Nuer
12920	3456		Nuer (South Sudan)
12921	3456		Nyankole
12922	3456		Nyankole (Uganda)
12923	3456		Oromo
12924	3456		Oromo (Ethiopia)
12925	3456		Oromo (Kenya)
12926	3456		Odia
12927	3456		Odia (India)
12928	3456		Ossetic
12929	3456		Ossetic (Georgia)
12930	3456		Ossetic (Russia)
12931	3456		Punjabi
12932	3456		Punjabi (Arabic)
12933	3456		Punjabi (Arabic, Pakistan)
12934	3456		Punjabi (Gurmukhi)
12935	3456		Punjabi (Gurmukhi, India)
12936	3456		Nigerian Pidgin
12937	3456		Nigerian Pidgin (Nigeria)
12938	3456		Polish
12939	3456		Polish (Poland)
12940	3456		Pashto
12941	3456		Pashto (Afghanistan)
12942	3456		Pashto (Pakistan)
12943	3456		Portuguese
12944	3456		Portuguese (Angola)
12945	3456		Portuguese (Brazil)
12946	3456		Portuguese (Switzerland)
12947	3456		Portuguese (Cape Verde)
12948	3456		Portuguese (Equatorial Guinea)
12949	3456		Portuguese (Guinea-Bissau)
12950	3456		Portuguese (Luxembourg)
12951	3456		Portuguese (Macao SAR China)
12952	3456		Portuguese (Mozambique)
12953	3456		Portuguese (Portugal)
12955	3456		Portuguese (Timor-Leste)
12956	3456		Quechua
12957	3456		Quechua (Bolivia)
12958	3456		Quechua (Ecuador)
12959	3456		Quechua (Peru)
12960	3456		Rajasthani
12961	3456		Rajasthani (India)
12962	3456		Romansh
12963	3456		Romansh (Switzerland)
12964	3456		Rundi
12965	3456		Rundi (Burundi)
12966	3456		Romanian
12967	3456		Romanian (Moldova)
12968	3456		Romanian (Romania)
12969	3456		Rombo
12970	3456		Rombo (Tanzania)
12971	3456		Russian
12972	3456		Russian (Belarus)
12973	3456		Russian (Kyrgyzstan)
12974	3456		Russian (Kazakhstan)
12975	3456		Russian (Moldova)
12976	3456		Russian (Russia)
12977	3456		Russian (Ukraine)
12978	3456		Kinyarwanda
12979	3456		Kinyarwanda (Rwanda)
12980	3456		Rwa
12981	3456		Rwa (Tanzania)
12982	3456		Sanskrit
12983	3456		Sanskrit (India)
12984	3456		Yakut
12985	3456		Yakut (Russia)
12986	3456		Samburu
12987	3456		Samburu (Kenya)
12988	3456		Santali
12989	3456		Santali (Ol Chiki)
12990	3456		Santali (Ol Chiki, India)
12991	3456		Sangu
12992	3456		Sangu (Tanzania)
12993	3456		Sardinian
12994	3456		Sardinian (Italy)
12995	3456		Sindhi
12996	3456		Sindhi (Arabic)
12997	3456		Sindhi (Arabic, Pakistan)
12998	3456		Sindhi (Devanagari)
12999	3456		Sindhi (Devanagari, India)
13000	3456		Northern Sami
13001	3456		Northern Sami (Finland)
13002	3456		Northern Sami (Norway)
13003	3456		Northern Sami (Sweden)
13004	3456		Sena
13005	3456		Sena (Mozambique)
13006	3456		Koyraboro Senni
13007	3456		Koyraboro Senni (Mali)
13008	3456		Sango
13009	3456		Sango (Central African Republic)
13010	3456		Tachelhit
13011	3456		Tachelhit (Latin)
13012	3456		Tachelhit (Latin, Morocco)
13013	3456		Tachelhit (Tifinagh)
13014	3456		Tachelhit (Tifinagh, Morocco)
13015	3456		Sinhala
13016	3456		Sinhala (Sri Lanka)
13017	3456		Slovak
13018	3456		Slovak (Slovakia)
13019	3456		Slovenian
13020	3456		Slovenian (Slovenia)
13021	3456		Inari Sami
13022	3456		Inari Sami (Finland)
13023	3456		Shona
13024	3456		Shona (Zimbabwe)
13025	3456		Somali
13026	3456		Somali (Djibouti)
13027	3456		Somali (Ethiopia)
13028	3456		Somali (Kenya)
13029	3456		Somali (Somalia)
13030	3456		Albanian
13031	3456		Albanian (Albania)
13032	3456		Albanian (North Macedonia)
13033	3456		Albanian (Kosovo)
13034	3456		Serbian
13035	3456		Serbian (Cyrillic)
13036	3456		Serbian (Cyrillic, Bosnia & Herzegovina)
13037	3456		Serbian (Cyrillic, Montenegro)
13038	3456		Serbian (Cyrillic, Serbia)
13039	3456		Serbian (Cyrillic, Kosovo)
13040	3456		Serbian (Latin)
13041	3456		Serbian (Latin, Bosnia & Herzegovina)
13042	3456		Serbian (Latin, Montenegro)
13043	3456		Serbian (Latin, Serbia)
13044	3456		Serbian (Latin, Kosovo)
13045	3456		Sundanese
13046	3456		Sundanese (Latin)
13047	3456		Sundanese (Latin, Indonesia)
13048	3456		Swedish
13050	3456		Swedish (Finland)
13051	3456		Swedish (Sweden)
13052	3456		Swahili
13053	3456		Swahili (Congo - Kinshasa)
13054	3456		Swahili (Kenya)
13055	3456		Swahili (Tanzania)
13056	3456		Swahili (Uganda)
13057	3456		Tamil
13058	3456		Tamil (India)
13059	3456		Tamil (Sri Lanka)
13060	3456		Tamil (Malaysia)
13061	3456		Tamil (Singapore)
13062	3456		Telugu
13063	3456		Telugu (India)
13064	3456		Teso
13065	3456		Teso (Kenya)
13066	3456		Teso (Uganda)
13067	3456		Tajik
13068	3456		Tajik (Tajikistan)
13069	3456		Thai
13070	3456		Thai (Thailand)
13071	3456		Tigrinya
13072	3456		Tigrinya (Eritrea)
13073	3456		Tigrinya (Ethiopia)
13074	3456		Turkmen
13075	3456		Turkmen (Turkmenistan)
13076	3456		Tongan
13077	3456		Tongan (Tonga)
13078	3456		Turkish
13079	3456		Turkish (Cyprus)
13080	3456		Turkish (Turkey)
13081	3456		Tatar
13082	3456		Tatar (Russia)
13083	3456		Tasawaq
13084	3456		Tasawaq (Niger)
13085	3456		Central Atlas Tamazight
13086	3456		Central Atlas Tamazight (Morocco)
13087	3456		Uyghur
13088	3456		Uyghur (China)
13089	3456		Ukrainian
13090	3456		Ukrainian (Ukraine)
13091	3456		Urdu
13092	3456		Urdu (India)
13093	3456		Urdu (Pakistan)
13094	3456		Uzbek
13095	3456		Uzbek (Arabic)
13096	3456		Uzbek (Arabic, Afghanistan)
13097	3456		Uzbek (Cyrillic)
13098	3456		Uzbek (Cyrillic, Uzbekistan)
13099	3456		Uzbek (Latin)
13100	3456		Uzbek (Latin, Uzbekistan)
13101	3456		Vai
13102	3456		Vai (Latin)
13103	3456		Vai (Latin, Liberia)
13104	3456		Vai (Vai)
13105	3456		Vai (Vai, Liberia)
13106	3456		Vietnamese
13107	3456		Vietnamese (Vietnam)
13108	3456		Vunjo
13109	3456		Vunjo (Tanzania)
13110	3456		Walser
13111	3456		Walser (Switzerland)
13112	3456		Wolof
13113	3456		Wolof (Senegal)
13114	3456		Xhosa
13115	3456		Xhosa (South Africa)
13116	3456		Soga
13117	3456		Soga (Uganda)
13118	3456		Yangben
13119	3456		Yangben (Cameroon)
13120	3456		Yiddish
13121	3456		Yiddish (world)
13122	3456		Yoruba
13123	3456		Yoruba (Benin)
13124	3456		Yoruba (Nigeria)
13125	3456		Nheengatu
13126	3456		Nheengatu (Brazil)
13127	3456		Nheengatu (Colombia)
13128	3456		Nheengatu (Venezuela)
13129	3456		Cantonese
13130	3456		Cantonese (Simplified)
13131	3456		Cantonese (Simplified, China)
13132	3456		Cantonese (Traditional)
13133	3456		Cantonese (Traditional, Hong Kong SAR China)
13134	3456		Standard Moroccan Tamazight
13135	3456		Standard Moroccan Tamazight (Morocco)
13136	3456		Chinese
13137	3456		Chinese (Simplified)
13138	3456		Chinese (Simplified, China)
13139	3456		Chinese (Simplified, Hong Kong SAR China)
13140	3456		Chinese (Simplified, Macao SAR China)
13141	3456		Chinese (Simplified, Singapore)
13142	3456		Chinese (Traditional)
13143	3456		Chinese (Traditional, Hong Kong SAR China)
13144	3456		Chinese (Traditional, Macao SAR China)
13145	3456		Chinese (Traditional, Taiwan)
13146	3456		Zulu
13147	3456		Zulu (South Africa)
3765	3600		simple dictionary: just lower case and check for stopword
13151	3600		snowball stemmer for arabic language
13153	3600		snowball stemmer for armenian language
13155	3600		snowball stemmer for basque language
13157	3600		snowball stemmer for catalan language
13159	3600		snowball stemmer for danish language
13161	3600		snowball stemmer for dutch language
13163	3600		snowball stemmer for english language
13165	3600		snowball stemmer for finnish language
13167	3600		snowball stemmer for french language
13169	3600		snowball stemmer for german language
13171	3600		snowball stemmer for greek language
13173	3600		snowball stemmer for hindi language
13175	3600		snowball stemmer for hungarian language
13177	3600		snowball stemmer for indonesian language
13179	3600		snowball stemmer for irish language
13181	3600		snowball stemmer for italian language
13183	3600		snowball stemmer for lithuanian language
13185	3600		snowball stemmer for nepali language
13187	3600		snowball stemmer for norwegian language
13189	3600		snowball stemmer for portuguese language
13191	3600		snowball stemmer for romanian language
13193	3600		snowball stemmer for russian language
13195	3600		snowball stemmer for serbian language
13197	3600		snowball stemmer for spanish language
13199	3600		snowball stemmer for swedish language
13201	3600		snowball stemmer for tamil language
13203	3600		snowball stemmer for turkish language
13205	3600		snowball stemmer for yiddish language
3722	3601		default word parser
3748	3602		simple configuration
13152	3602		configuration for arabic language
13154	3602		configuration for armenian language
13156	3602		configuration for basque language
13158	3602		configuration for catalan language
13160	3602		configuration for danish language
13162	3602		configuration for dutch language
13164	3602		configuration for english language
13166	3602		configuration for finnish language
13168	3602		configuration for french language
13170	3602		configuration for german language
13172	3602		configuration for greek language
13174	3602		configuration for hindi language
13176	3602		configuration for hungarian language
13178	3602		configuration for indonesian language
13180	3602		configuration for irish language
13182	3602		configuration for italian language
13184	3602		configuration for lithuanian language
13186	3602		configuration for nepali language
13188	3602		configuration for norwegian language
13190	3602		configuration for portuguese language
13192	3602		configuration for romanian language
13194	3602		configuration for russian language
13196	3602		configuration for serbian language
13198	3602		configuration for spanish language
13200	3602		configuration for swedish language
13202	3602		configuration for tamil language
13204	3602		configuration for turkish language
13206	3602		configuration for yiddish language
3727	3764		simple dictionary: just lower case and check for stopword
3730	3764		synonym dictionary: replace word by its synonym
3733	3764		ispell dictionary
3742	3764		thesaurus dictionary: phrase by phrase substitution
13150	3764		snowball stemmer

"""#
}
