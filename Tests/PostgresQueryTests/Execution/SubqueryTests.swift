import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("sub-queries")
struct SubqueryTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id) ORDER BY 1
            Ada
            Bob

        SELECT name FROM people WHERE id NOT IN (SELECT person_id FROM orders) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT name FROM people WHERE id = ANY (SELECT person_id FROM orders) ORDER BY 1
            Ada
            Bob

        SELECT array(SELECT id FROM people ORDER BY 1), exists(SELECT 1), (SELECT 5)
            {1,2,3,4,5}|t|5

        SELECT * FROM (SELECT id, name FROM people WHERE id < 3) s WHERE s.id > 1
            2|Bob

        SELECT name FROM people WHERE (id, age) IN (SELECT person_id, 36 FROM orders)
            Ada

        SELECT name FROM people WHERE id = ALL (SELECT 1)
            Ada

        SELECT name FROM people WHERE id > ALL (SELECT person_id FROM orders WHERE person_id < 3) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT name FROM people ORDER BY id LIMIT (SELECT 2)
            Ada
            Bob

        SELECT name FROM people WHERE id IN (SELECT person_id FROM orders WHERE amount > 90 AND orders.person_id = people.id)
            Ada

        SELECT t.a FROM (SELECT 1 AS a) t JOIN LATERAL (SELECT t.a + 1 AS b) u ON u.b = 2
            1

        SELECT * FROM (SELECT 1 a, 2 a) s
            1|2
        """#
}
