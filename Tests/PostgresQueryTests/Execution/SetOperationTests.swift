import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("set operations")
struct SetOperationTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT 1 UNION SELECT 1 UNION ALL SELECT 2
            1
            2

        SELECT 1 UNION SELECT 2.5 ORDER BY 1
            1
            2.5

        SELECT 'a' UNION SELECT 'b' ORDER BY 1
            a
            b

        SELECT id FROM people INTERSECT SELECT person_id FROM orders ORDER BY 1
            1
            2

        SELECT id FROM people EXCEPT SELECT person_id FROM orders ORDER BY 1
            3
            4
            5

        SELECT a.x, b.x FROM (SELECT 1 x UNION SELECT 2) a, (SELECT 2 x UNION SELECT 3) b ORDER BY 1,2
            1|2
            1|3
            2|2
            2|3

        SELECT null UNION SELECT 1
            1
            ∅

        SELECT 1 UNION ALL SELECT null
            1
            ∅

        SELECT '1' UNION SELECT 2
            1
            2

        SELECT 1, 'a' UNION SELECT 2, name FROM people WHERE id = 1 ORDER BY 2
            2|Ada
            1|a

        SELECT 1 AS x UNION SELECT 2 AS y ORDER BY x DESC
            2
            1

        (SELECT 1 UNION SELECT 2) INTERSECT SELECT 2
            2

        SELECT 1 EXCEPT ALL SELECT 1

        SELECT * FROM (VALUES (1),(1),(2)) v EXCEPT ALL SELECT 1
            1
            2

        SELECT 1 UNION SELECT 2 UNION SELECT 1 UNION SELECT 2 ORDER BY 1
            1
            2

        SELECT 1 UNION ALL SELECT 1 UNION SELECT 2 UNION SELECT 2 ORDER BY 1
            1
            2

        SELECT 1 UNION SELECT 1 UNION ALL SELECT 1 ORDER BY 1
            1
            1

        SELECT 1 UNION (SELECT 1 UNION SELECT 2) UNION SELECT 1.0 ORDER BY 1
            1
            2

        SELECT 1 UNION SELECT 1 EXCEPT ALL SELECT 2 UNION SELECT 1 ORDER BY 1
            1
        """#
}
