import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("common table expressions")
struct CommonTableTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        WITH t AS (SELECT 1 a UNION ALL SELECT 2) SELECT a, a*2 AS b FROM t ORDER BY a
            1|2
            2|4

        WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM t WHERE n < 5) SELECT * FROM t
            1
            2
            3
            4
            5

        WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM t) SELECT * FROM t LIMIT 3
            1
            2
            3

        WITH a AS (SELECT 1 x), b AS (SELECT x+1 y FROM a) SELECT * FROM a, b
            1|2

        WITH a(p,q) AS (SELECT 1,2) SELECT q, p FROM a
            2|1

        WITH a AS (SELECT id, age FROM people) SELECT a1.id, a2.id FROM a a1 JOIN a a2 ON a1.age = a2.age AND a1.id <> a2.id ORDER BY 1
            2|4
            4|2

        WITH RECURSIVE t(n, s) AS (VALUES (1, 'a') UNION ALL SELECT n + 1, s || 'b' FROM t WHERE n < 4) SELECT * FROM t
            1|a
            2|ab
            3|abb
            4|abbb

        WITH RECURSIVE t(n) AS (SELECT 1 UNION SELECT (n + 1) % 3 FROM t) SELECT n FROM t ORDER BY 1
            0
            1
            2

        WITH t AS (SELECT 1 AS x) SELECT (SELECT x FROM t), EXISTS (SELECT 1 FROM t WHERE x = 2)
            1|f
        """#
}
