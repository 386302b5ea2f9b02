import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("joins")
struct JoinTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT p.name, o.amount FROM people p JOIN orders o ON o.person_id = p.id ORDER BY o.id
            Ada|100
            Ada|250
            Bob|75

        SELECT p.name, o.amount FROM people p LEFT JOIN orders o ON o.person_id = p.id ORDER BY p.id, o.id
            Ada|100
            Ada|250
            Bob|75
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name, o.amount FROM people p RIGHT JOIN orders o ON o.person_id = p.id ORDER BY o.id
            Ada|100
            Ada|250
            Bob|75
            ∅|∅

        SELECT p.name, o.amount FROM people p FULL JOIN orders o ON o.person_id = p.id ORDER BY p.id, o.id
            Ada|100
            Ada|250
            Bob|75
            Cid|∅
            Dee|∅
            Eve|∅
            ∅|∅

        SELECT p.name, o.amount FROM people p, orders o WHERE o.person_id = p.id AND o.amount > 90 ORDER BY 2
            Ada|100
            Ada|250

        SELECT o.id, t FROM orders o LEFT JOIN LATERAL unnest(o.tags) t ON true ORDER BY 1,2
            10|x
            10|y
            11|∅
            12|∅
            13|y
            13|∅

        SELECT * FROM people JOIN orders USING (id)

        SELECT id FROM people NATURAL JOIN orders

        SELECT a.id, b.id FROM people a JOIN people b ON a.age = b.age AND a.id < b.id
            2|4

        SELECT * FROM people p LEFT JOIN orders o ON o.person_id = p.id AND o.amount > 100 WHERE o.id IS NULL ORDER BY p.id
            2|Bob|25|Paris|f|∅|∅|∅|∅|∅
            3|Cid|∅|London|∅|∅|∅|∅|∅|∅
            4|Dee|25|∅|t|∅|∅|∅|∅|∅
            5|Eve|61|Rome|t|∅|∅|∅|∅|∅

        SELECT p.id, o.id FROM people p LEFT JOIN orders o ON p.id = o.person_id AND p.age > 30 ORDER BY 1,2
            1|10
            1|11
            2|∅
            3|∅
            4|∅
            5|∅

        SELECT p.id, o.id FROM people p FULL JOIN orders o ON p.id = o.person_id WHERE p.id > 3 OR p.id IS NULL ORDER BY 1,2
            4|∅
            5|∅
            ∅|13

        SELECT id FROM people FULL JOIN orders USING (id) ORDER BY 1
            1
            2
            3
            4
            5
            10
            11
            12
            13

        SELECT p.name, q.name FROM people p JOIN people q ON p.id < q.id WHERE p.id = 1 ORDER BY 2
            Ada|Bob
            Ada|Cid
            Ada|Dee
            Ada|Eve
        """#
}
