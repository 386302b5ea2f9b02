import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("groups and aggregates")
struct GroupingTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT city, count(*), avg(age), sum(age), min(name) FROM people GROUP BY city ORDER BY city NULLS FIRST
            ∅|1|25.0000000000000000|25|Dee
            London|2|36.0000000000000000|36|Ada
            Paris|1|25.0000000000000000|25|Bob
            Rome|1|61.0000000000000000|61|Eve

        SELECT city, count(*) FROM people GROUP BY city HAVING count(*) > 1
            London|2

        SELECT count(*) FROM people, orders
            20

        SELECT name, (SELECT sum(amount) FROM orders o WHERE o.person_id = p.id) s FROM people p ORDER BY 1
            Ada|350
            Bob|75
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name, l.s FROM people p CROSS JOIN LATERAL (SELECT sum(amount) s FROM orders WHERE person_id = p.id) l ORDER BY 1
            Ada|350
            Bob|75
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT count(*) FROM people WHERE false
            0

        SELECT sum(age) FILTER (WHERE active), count(DISTINCT age) FROM people
            122|3

        SELECT string_agg(name, ',' ORDER BY name DESC), array_agg(age ORDER BY id) FROM people
            Eve,Dee,Cid,Bob,Ada|{36,25,NULL,25,61}

        SELECT city, active, count(*) FROM people GROUP BY ROLLUP (city, active) ORDER BY 1,2,3
            London|t|1
            London|∅|1
            London|∅|2
            Paris|f|1
            Paris|∅|1
            Rome|t|1
            Rome|∅|1
            ∅|t|1
            ∅|∅|1
            ∅|∅|5

        SELECT city, grouping(city), count(*) FROM people GROUP BY GROUPING SETS ((city),()) ORDER BY 1,2
            London|0|2
            Paris|0|1
            Rome|0|1
            ∅|0|1
            ∅|1|5

        SELECT id, name, count(*) FROM people GROUP BY id ORDER BY id
            1|Ada|1
            2|Bob|1
            3|Cid|1
            4|Dee|1
            5|Eve|1

        SELECT upper(city) u, count(*) FROM people GROUP BY u ORDER BY 1
            LONDON|2
            PARIS|1
            ROME|1
            ∅|1

        SELECT 1 FROM people HAVING count(*) > 3
            1

        SELECT max(x) FROM (SELECT unnest(tags) x FROM orders) s
            y

        SELECT name FROM people p WHERE age > (SELECT avg(age) FROM people q WHERE q.city = p.city OR q.city IS NULL) ORDER BY 1
            Ada
            Eve

        SELECT city, (SELECT count(*) FROM orders o WHERE o.person_id = max(p.id)) FROM people p GROUP BY city ORDER BY 1
            London|0
            Paris|1
            Rome|0
            ∅|0

        SELECT city FROM people p GROUP BY city HAVING EXISTS (SELECT 1 FROM orders WHERE person_id = min(p.id)) ORDER BY 1
            London
            Paris

        SELECT count(*) FROM people p JOIN orders o ON p.id = o.person_id JOIN people q ON q.id = p.id
            3

        SELECT count(*) FROM people p, orders o, people q WHERE p.id = o.person_id AND q.age = p.age
            4

        SELECT 1 + (SELECT max(id) FROM people) * 2
            11

        SELECT sum(x) FROM generate_series(1,100) x
            5050

        SELECT avg(x), stddev(x), variance(x) FROM generate_series(1,10) x
            5.5000000000000000|3.0276503540974917|9.1666666666666667

        SELECT bool_and(active), bool_or(active), every(active) FROM people
            f|t|f

        SELECT min(name), max(name), min(age), max(city) FROM people
            Ada|Eve|25|Rome

        SELECT array_agg(DISTINCT age) FROM people
            {25,36,61,NULL}

        SELECT string_agg(DISTINCT city, ',') FROM people
            London,Paris,Rome

        SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY age) FROM people
            30.5

        SELECT mode() WITHIN GROUP (ORDER BY city) FROM people
            London

        SELECT count(*) AS c FROM people GROUP BY age ORDER BY c DESC, age LIMIT 1
            2

        SELECT age, count(*) FROM people GROUP BY age ORDER BY count(*) DESC, age
            25|2
            36|1
            61|1
            ∅|1

        SELECT age + 1 FROM people GROUP BY age + 1 ORDER BY age + 1
            26
            37
            62
            ∅

        SELECT age + 1 FROM people GROUP BY age ORDER BY age
            26
            37
            62
            ∅

        SELECT upper(name) FROM people GROUP BY name ORDER BY name
            ADA
            BOB
            CID
            DEE
            EVE

        SELECT count(p) FROM people p
            5

        SELECT count(p.*), count(DISTINCT p) FROM people p
            5|5

        SELECT max(DISTINCT age), sum(DISTINCT age) FROM people
            61|122

        SELECT 1 FROM people ORDER BY count(*)
            1
        """#
}
