import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("window functions")
struct WindowTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT name, row_number() OVER (ORDER BY age), rank() OVER (ORDER BY age), dense_rank() OVER (ORDER BY age) FROM people ORDER BY id
            Ada|3|3|2
            Bob|1|1|1
            Cid|5|5|4
            Dee|2|1|1
            Eve|4|4|3

        SELECT name, sum(age) OVER (PARTITION BY city ORDER BY id), count(*) OVER () FROM people ORDER BY id
            Ada|36|5
            Bob|25|5
            Cid|36|5
            Dee|25|5
            Eve|61|5

        SELECT name, lag(name) OVER w, lead(name, 2, 'z') OVER w, first_value(name) OVER w, last_value(name) OVER w FROM people WINDOW w AS (ORDER BY id) ORDER BY id
            Ada|∅|Cid|Ada|Ada
            Bob|Ada|Dee|Ada|Bob
            Cid|Bob|Eve|Ada|Cid
            Dee|Cid|z|Ada|Dee
            Eve|Dee|z|Ada|Eve

        SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM people ORDER BY id
            1|3
            2|6
            3|9
            4|12
            5|9

        SELECT name, rank() OVER (PARTITION BY active ORDER BY age DESC NULLS LAST) r FROM people ORDER BY name
            Ada|2
            Bob|1
            Cid|1
            Dee|3
            Eve|1

        SELECT name, ntile(2) OVER (ORDER BY id), percent_rank() OVER (ORDER BY id), cume_dist() OVER (ORDER BY id), nth_value(name,2) OVER (ORDER BY id) FROM people ORDER BY id
            Ada|1|0|0.2|∅
            Bob|1|0.25|0.4|Bob
            Cid|1|0.5|0.6|Bob
            Dee|2|0.75|0.8|Bob
            Eve|2|1|1|Bob

        SELECT id, sum(id) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING), sum(id) OVER (ORDER BY age RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), avg(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM people ORDER BY id
            1|1|15|1.5000000000000000
            2|3|15|2.5000000000000000
            3|6|15|3.5000000000000000
            4|10|15|4.5000000000000000
            5|15|15|5.0000000000000000

        SELECT city, sum(count(*)) OVER (ORDER BY city) FROM people GROUP BY city ORDER BY city
            London|2
            Paris|3
            Rome|4
            ∅|5

        SELECT rank() OVER (ORDER BY count(*) DESC), city FROM people GROUP BY city ORDER BY 1, 2
            1|London
            2|Paris
            2|Rome
            2|∅

        SELECT max(id) OVER () FROM people LIMIT 1
            5
        """#
}
