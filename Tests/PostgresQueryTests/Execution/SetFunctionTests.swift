import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("functions that return sets")
struct SetFunctionTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT * FROM generate_series(1,3) g
            1
            2
            3

        SELECT * FROM generate_series(1,3) WITH ORDINALITY AS g(a,b)
            1|1
            2|2
            3|3

        SELECT generate_series(1,3), 'x'
            1|x
            2|x
            3|x

        SELECT unnest(ARRAY[1,2]), unnest(ARRAY['a','b','c'])
            1|a
            2|b
            ∅|c

        SELECT * FROM unnest(ARRAY[1,2], ARRAY['a','b','c']) AS u(a,b)
            1|a
            2|b
            ∅|c

        SELECT o.id, t FROM orders o, unnest(o.tags) t ORDER BY 1,2
            10|x
            10|y
            13|y
            13|∅

        SELECT x, x*x FROM generate_series(1,3) AS x
            1|1
            2|4
            3|9

        SELECT id, unnest(tags) FROM orders ORDER BY id, 2
            10|x
            10|y
            13|y
            13|∅

        SELECT generate_series(1, id) FROM people WHERE id < 3
            1
            1
            2

        SELECT generate_series(1,2) + generate_series(1,3)
            2
            4
            ∅
        """#
}
