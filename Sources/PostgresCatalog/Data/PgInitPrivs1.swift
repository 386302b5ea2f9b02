// swift-format-ignore-file
// Written by Scripts/generate-catalog from PostgreSQL 15; not to be edited.

extension BuiltInData {
    /// Rows of `pg_init_privs`.
    static let pgInitPrivs1: StaticString = #"""
objoid	classoid	objsubid	privtype	initprivs
6100	1259	0	i	{postgres=arwdDxt/postgres,=r/postgres}
764	1255			{postgres=X/postgres}
765	1255			{postgres=X/postgres}
767	1255			{postgres=X/postgres}
2172	1255			{postgres=X/postgres}
2274	1255			{postgres=X/postgres}
2282	1255			{postgres=X/postgres,pg_read_all_stats=X/postgres}
2307	1255			{postgres=X/postgres}
2621	1255			{postgres=X/postgres}
2622	1255			{postgres=X/postgres}
2623	1255			{postgres=X/postgres}
2624	1255			{postgres=X/postgres}
2625	1255			{postgres=X/postgres}
2739	1255			{postgres=X/postgres}
2848	1255			{postgres=X/postgres}
3071	1255			{postgres=X/postgres}
3072	1255			{postgres=X/postgres}
3098	1255			{postgres=X/postgres}
3293	1255			{postgres=X/postgres}
3295	1255			{postgres=X/postgres}
3297	1255			{postgres=X/postgres}
3307	1255			{postgres=X/postgres}
3329	1255			{postgres=X/postgres}
3353	1255			{postgres=X/postgres,pg_monitor=X/postgres}
3354	1255			{postgres=X/postgres,pg_monitor=X/postgres}
3400	1255			{postgres=X/postgres}
3401	1255			{postgres=X/postgres}
3436	1255			{postgres=X/postgres}
3775	1255			{postgres=X/postgres}
3776	1255			{postgres=X/postgres}
3777	1255			{postgres=X/postgres}
3800	1255			{postgres=X/postgres}
3801	1255			{postgres=X/postgres}
3826	1255			{postgres=X/postgres}
3827	1255			{postgres=X/postgres}
3828	1255			{postgres=X/postgres}
4543	1255			{postgres=X/postgres}
5029	1255			{postgres=X/postgres,pg_monitor=X/postgres}
5030	1255			{postgres=X/postgres,pg_monitor=X/postgres}
5031	1255			{postgres=X/postgres,pg_monitor=X/postgres}
5052	1255			{postgres=X/postgres,pg_read_all_stats=X/postgres}
6003	1255			{postgres=X/postgres}
6004	1255			{postgres=X/postgres}
6005	1255			{postgres=X/postgres}
6006	1255			{postgres=X/postgres}
6007	1255			{postgres=X/postgres}
6008	1255			{postgres=X/postgres}
6009	1255			{postgres=X/postgres}
6010	1255			{postgres=X/postgres}
6011	1255			{postgres=X/postgres}
6012	1255			{postgres=X/postgres}
6013	1255			{postgres=X/postgres}
6014	1255			{postgres=X/postgres}
6170	1255			{postgres=X/postgres}
6230	1255			{postgres=X/postgres}
6232	1255			{postgres=X/postgres}
6250	1255			{postgres=X/postgres}
6270	1255			{postgres=X/postgres,pg_monitor=X/postgres}
6271	1255			{postgres=X/postgres,pg_monitor=X/postgres}
6272	1255			{postgres=X/postgres,pg_monitor=X/postgres}
826				
1213				
1214				
1247				
1249				
1255				
1259				
1260				{postgres=arwdDxt/postgres}
1261				
1262				
1417				
1418				{postgres=arwdDxt/postgres}
2224				
2328				
2396				
2600				
2601				
2602				
2603				
2604				
2605				
2606				
2607				
2608				
2609				
2610				
2611				
2612				
2613				{postgres=arwdDxt/postgres}
2615				
2616				
2617				
2618				
2619				{postgres=arwdDxt/postgres}
2620				
2753				
2964				
2995				
3079				
3118				
3256				
3350				
3381				
3394				
3429				{postgres=arwdDxt/postgres}
3456				
3466				
3501				
3541				
3576				
3592				
3596				
3600				
3601				
3602				
3603				
3764				
6000				
				{postgres=arwdDxt/postgres}
		1		{=r/postgres}
		2		{=r/postgres}
		3		{=r/postgres}
		4		{=r/postgres}
		5		{=r/postgres}
		6		{=r/postgres}
		7		{=r/postgres}
		8		{=r/postgres}
		9		{=r/postgres}
		10		{=r/postgres}
		12		{=r/postgres}
		13		{=r/postgres}
		14		{=r/postgres}
6102				
6104				
6106				
6237				
6243				
12000				
12005				{postgres=arwdDxt/postgres}
12010				
12014				
12018				
12023				
12028				
12033				
12038				
12043				
12048				
12053				
12058				
12063				
12068				
12073				
12077				
12081				
12085				
12090				
12095				
12099				
12104				{postgres=arwdDxt/postgres,=rw/postgres}
12110				{postgres=arwdDxt/postgres}
12114				{postgres=arwdDxt/postgres}
12118				{postgres=arwdDxt/postgres}
12122				
12126				
12130				{postgres=arwdDxt/postgres}
12134				{postgres=arwdDxt/postgres,pg_read_all_stats=r/postgres}
12138				{postgres=arwdDxt/postgres,pg_read_all_stats=r/postgres}
12142				
12147				
12152				
12157				
12161				
12166				
12170				
12175				
12179				
12183				
12188				
12192				
12196				
12201				
12205				
12209				
12214				
12218				
12222				
12227				
12232				
12236				
12240				
12244				
12249				
12253				
12257				
12262				
12266				
12271				
12275				
12280				
12285				
12289				
12293				
12297				
12302				
12307				
12312				
12317				
12322				
12327				
12332				{postgres=arwdDxt/postgres}
12336				
11	2615			{postgres=UC/postgres,=U/postgres}
2200	2615			{pg_database_owner=UC/pg_database_owner,=U/pg_database_owner}

"""#
}
