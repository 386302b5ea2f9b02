import Testing

@Suite("Statistics of tables in memory")
struct StatisticsTests {
    private static let filled = """
        CREATE TABLE st (id int PRIMARY KEY, grp int, name text, amount numeric(10,2), none text, half int);
        INSERT INTO st SELECT g, g % 10, 'name' || g % 200, g * 1.5, NULL, CASE WHEN g % 2 = 0 THEN g END
          FROM generate_series(1, 1000) g
        """

    @Test("are what ANALYZE of PostgreSQL 15 finds")
    func analyzed() async {
        let tester = SQLTester()
        _ = await tester.run(Self.filled)
        let before = await tester.run("SELECT reltuples, relpages > 0 FROM pg_class WHERE relname = 'st'")
        #expect(before == ["-1|f"])
        #expect(await tester.run("ANALYZE st") == [])
        let after = await tester.run("SELECT reltuples, relpages > 0 FROM pg_class WHERE relname IN ('st', 'st_pkey')")
        #expect(after == ["1000|t", "1000|t"])
        let columns = await tester.run(
            "SELECT attname, null_frac, avg_width, n_distinct FROM pg_stats WHERE tablename = 'st' ORDER BY attname"
        )
        #expect(
            columns == [
                "amount|0|6|-1", "grp|0|4|10", "half|0.5|4|-0.5", "id|0|4|-1", "name|0|7|-0.2", "none|1|0|0",
            ]
        )
        let wrong = await tester.run("ANALYZE st (nothing)")
        #expect(wrong == ["42703 column \"nothing\" of relation \"st\" does not exist"])
    }

    /// Queries, and the rows that PostgreSQL 15 expects of their top nodes.
    static let estimates: [(sql: String, rows: String)] = [
        ("SELECT * FROM st", "rows=1000"), ("SELECT * FROM st WHERE grp = 3", "rows=100"),
        ("SELECT * FROM st WHERE id < 100", "rows=99"), ("SELECT grp, count(*) FROM st GROUP BY grp", "rows=10"),
        ("SELECT a.id FROM st a JOIN st b ON a.id = b.grp", "rows=1000"), ("SELECT count(*) FROM st", "rows=1 "),
    ]

    @Test("tell the planner how many rows there will be", arguments: estimates)
    func estimate(_ expected: (sql: String, rows: String)) async {
        let tester = SQLTester()
        _ = await tester.run(Self.filled)
        _ = await tester.run("ANALYZE st")
        let lines = await tester.run("EXPLAIN " + expected.sql)
        #expect(lines.first?.contains(expected.rows) ?? false, "\(lines.first ?? "")")
    }

    /// Statements in one session, and what EXPLAIN of PostgreSQL 15 says of their tops.
    static let writes: [(sql: String, lines: [String])] = [
        (
            "INSERT INTO w VALUES (3, 'c')",
            ["Insert on w (actual rows=0 loops=1)", "  ->  Result (actual rows=1 loops=1)"]
        ),
        (
            "INSERT INTO w VALUES (1, 'x'), (4, 'y') ON CONFLICT (id) DO UPDATE SET t = excluded.t WHERE w.t <> 'z'",
            [
                "Insert on w (actual rows=0 loops=1)", "  Conflict Resolution: UPDATE",
                "  Conflict Arbiter Indexes: w_pkey", "  Conflict Filter: (w.t <> 'z'::text)", "  Tuples Inserted: 1",
                "  Conflicting Tuples: 1", "  ->  Values Scan on \"*VALUES*\" (actual rows=2 loops=1)",
            ]
        ),
        (
            "UPDATE w SET t = 'q'",
            ["Update on w (actual rows=0 loops=1)", "  ->  Seq Scan on w (actual rows=2 loops=1)"]
        ),
        (
            "DELETE FROM w x WHERE t = 'a' RETURNING id",
            ["Delete on w x (actual rows=1 loops=1)", "  ->  Seq Scan on w x (actual rows=1 loops=1)"]
        ),
        (
            "MERGE INTO w USING (VALUES (1), (9)) v(k) ON k = id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (k)",
            ["Merge on w (actual rows=0 loops=1)", "  Tuples: inserted=1 deleted=1"]
        ),
    ]

    @Test("EXPLAIN ANALYZE carries out statements that write", arguments: writes)
    func written(_ expected: (sql: String, lines: [String])) async {
        let tester = SQLTester()
        _ = await tester.run("CREATE TABLE w (id int PRIMARY KEY, t text); INSERT INTO w VALUES (1, 'a'), (2, 'b')")
        let before = await tester.run("SELECT * FROM w ORDER BY 1")
        let lines = await tester.run("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) " + expected.sql)
        #expect(Array(lines.prefix(expected.lines.count)) == expected.lines)
        #expect(await tester.run("SELECT * FROM w ORDER BY 1") != before)
    }

    @Test("EXPLAIN ANALYZE makes the table of CREATE TABLE AS, EXPLAIN alone does not")
    func tables() async {
        let tester = SQLTester()
        _ = await tester.run("EXPLAIN CREATE TABLE n AS SELECT 1 AS a")
        #expect(await tester.run("SELECT * FROM n") == ["42P01 relation \"n\" does not exist"])
        _ = await tester.run("EXPLAIN ANALYZE CREATE TABLE n AS SELECT 1 AS a")
        #expect(await tester.run("SELECT * FROM n") == ["1"])
        #expect(await tester.run("EXPLAIN CREATE TABLE n AS SELECT 2") == ["42P07 relation \"n\" already exists"])
    }
}
