import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("sub-queries that run again for each row, and sub-queries of FROM that become part of the query around them")
struct CorrelationTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT p.name, (SELECT count(*) FROM orders o WHERE o.person_id = p.id) FROM people p ORDER BY p.id
            Ada|2
            Bob|1
            Cid|0
            Dee|0
            Eve|0

        SELECT p.name, (SELECT sum(o.amount) FROM orders o WHERE o.person_id = p.id AND o.amount > 90) FROM people p ORDER BY p.id
            Ada|350
            Bob|∅
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name, (SELECT o.amount FROM orders o WHERE o.person_id = p.id ORDER BY o.amount DESC LIMIT 1) FROM people p ORDER BY p.id
            Ada|250
            Bob|75
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name, array(SELECT o.id FROM orders o WHERE o.person_id = p.id ORDER BY o.id DESC) FROM people p ORDER BY p.id
            Ada|{11,10}
            Bob|{12}
            Cid|{}
            Dee|{}
            Eve|{}

        SELECT p.name, (SELECT string_agg(q.name, ',' ORDER BY q.id) FROM people q WHERE q.age = p.age) FROM people p ORDER BY p.id
            Ada|Ada
            Bob|Bob,Dee
            Cid|∅
            Dee|Bob,Dee
            Eve|Eve

        SELECT p.name, (SELECT string_agg(q.name, ',' ORDER BY q.id) FROM people q WHERE p.city = q.city AND q.id <> p.id) FROM people p ORDER BY p.id
            Ada|Cid
            Bob|∅
            Cid|Ada
            Dee|∅
            Eve|∅

        SELECT p.name FROM people p WHERE NOT EXISTS (SELECT 1 FROM people q WHERE q.age = p.age AND q.id <> p.id) ORDER BY p.id
            Ada
            Cid
            Eve

        SELECT p.name FROM people p WHERE p.age NOT IN (SELECT q.age FROM people q WHERE q.city = p.city AND q.id <> p.id) ORDER BY p.id
            Bob
            Dee
            Eve

        SELECT p.name FROM people p WHERE p.id IN (SELECT o.person_id FROM orders o WHERE o.person_id = p.id AND o.code = 'a') ORDER BY p.id
            Ada
            Bob

        SELECT p.name, (SELECT o.amount FROM orders o WHERE o.person_id = p.id) FROM people p ORDER BY p.id
            21000: more than one row returned by a subquery used as an expression

        SELECT p.name, (SELECT 100 / (o.amount - 75) FROM orders o WHERE o.person_id = p.id AND o.id > 11) FROM people p ORDER BY p.id
            22012: division by zero

        SELECT p.name, (SELECT count(*) FROM orders o WHERE o.person_id = p.id AND 100 / (o.id - 13) < 0) FROM people p ORDER BY p.id
            Ada|2
            Bob|1
            Cid|0
            Dee|0
            Eve|0

        SELECT o.id, (SELECT count(*) FROM orders x WHERE x.code = o.code) FROM orders o ORDER BY o.id
            10|2
            11|1
            12|2
            13|0

        SELECT o.id, (SELECT count(*) FROM orders x WHERE x.code = rtrim(o.code)::char(9)) FROM orders o ORDER BY o.id
            10|2
            11|1
            12|2
            13|0

        SELECT o.id, (SELECT count(*) FROM orders x WHERE x.amount = o.id * 10 OR x.person_id = o.person_id) FROM orders o ORDER BY o.id
            10|2
            11|2
            12|1
            13|1

        SELECT o.id, (SELECT count(*) FROM people p WHERE p.id = o.amount / 100) FROM orders o ORDER BY o.id
            10|1
            11|1
            12|0
            13|0

        SELECT p.id, (SELECT (SELECT count(*) FROM orders x WHERE x.person_id = p.id AND x.code = o.code) FROM orders o WHERE o.person_id = p.id ORDER BY o.id LIMIT 1) FROM people p ORDER BY p.id
            1|1
            2|1
            3|∅
            4|∅
            5|∅

        SELECT p.name, l.id FROM people p LEFT JOIN LATERAL (SELECT o.id FROM orders o WHERE o.person_id = p.id ORDER BY o.id DESC LIMIT 1) l ON true ORDER BY p.id
            Ada|11
            Bob|12
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name, l.n FROM people p, LATERAL (SELECT count(*) AS n FROM orders o JOIN people q ON q.id = o.person_id WHERE q.age = p.age) l ORDER BY p.id
            Ada|2
            Bob|1
            Cid|0
            Dee|1
            Eve|0

        SELECT p.name, (WITH w AS (SELECT o.amount FROM orders o WHERE o.person_id = p.id) SELECT count(*) FROM w a JOIN w b ON a.amount = b.amount) FROM people p ORDER BY p.id
            Ada|2
            Bob|1
            Cid|0
            Dee|0
            Eve|0

        SELECT p.name, (WITH w AS (SELECT person_id, amount FROM orders) SELECT max(w.amount) FROM w WHERE w.person_id = p.id) FROM people p ORDER BY p.id
            Ada|250
            Bob|75
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name, (WITH w AS (SELECT p.id AS x) SELECT count(*) FROM orders WHERE person_id IN (SELECT x FROM w)) FROM people p ORDER BY p.id
            Ada|2
            Bob|1
            Cid|0
            Dee|0
            Eve|0

        WITH RECURSIVE t(id) AS (SELECT 1 UNION ALL SELECT p.id FROM people p, t WHERE p.id = t.id + 1) SELECT id FROM t ORDER BY id
            1
            2
            3
            4
            5

        WITH RECURSIVE t(id) AS (SELECT 1 UNION ALL SELECT p.id FROM people p JOIN t ON p.id = t.id + 1) SELECT t.id, (SELECT count(*) FROM t u WHERE u.id = t.id + 1) FROM t ORDER BY id
            1|1
            2|1
            3|1
            4|1
            5|0

        SELECT p.id, (WITH RECURSIVE t(id) AS (SELECT p.id UNION ALL SELECT q.id FROM people q JOIN t ON q.id = t.id + 2) SELECT string_agg(id::text, ',' ORDER BY id) FROM t) FROM people p ORDER BY p.id
            1|1,3,5
            2|2,4
            3|3,5
            4|4
            5|5

        SELECT p.id, (SELECT count(*) FROM orders o LEFT JOIN people q ON q.id = o.person_id WHERE q.id = p.id) FROM people p ORDER BY p.id
            1|2
            2|1
            3|0
            4|0
            5|0

        SELECT p.id, (SELECT count(*) FROM orders o RIGHT JOIN people q ON q.id = o.person_id WHERE q.age = p.age) FROM people p ORDER BY p.id
            1|2
            2|2
            3|0
            4|2
            5|1

        SELECT p.id, (SELECT count(*) FROM orders o FULL JOIN people q ON q.id = o.person_id WHERE q.age IS NULL OR q.age = p.age) FROM people p ORDER BY p.id
            1|4
            2|4
            3|2
            4|4
            5|3

        SELECT s.name, s.n FROM (SELECT name, id * 2 AS n FROM people WHERE age = 25) s WHERE s.n > 4
            Dee|8

        SELECT s.b FROM (SELECT 10 / (id - 1) AS b, id FROM people) s WHERE s.id = 3
            5

        SELECT count(*), s.k FROM (SELECT 1 AS k FROM people) s GROUP BY ROLLUP (s.k) ORDER BY 2
            5|1
            5|∅

        SELECT s.n, o.id FROM (SELECT id AS n FROM people WHERE id < 3) s LEFT JOIN orders o ON o.person_id = s.n ORDER BY 1, 2
            1|10
            1|11
            2|12

        SELECT s.n, s.c, p.id FROM people p LEFT JOIN (SELECT person_id AS n, 7 AS c FROM orders WHERE amount > 90) s ON s.n = p.id ORDER BY 3, 1
            1|7|1
            1|7|1
            ∅|∅|2
            ∅|∅|3
            ∅|∅|4
            ∅|∅|5

        SELECT a.x, b.y FROM (SELECT id AS x FROM people) a JOIN (SELECT person_id AS y FROM orders) b ON a.x = b.y ORDER BY 1, 2
            1|1
            1|1
            2|2

        SELECT s.n FROM (SELECT t.id AS n FROM (SELECT id, name FROM people WHERE age > 30) t WHERE t.name > 'B') s
            5

        SELECT s.n, l.m FROM (SELECT id AS n FROM people) s, LATERAL (SELECT count(*) AS m FROM orders o WHERE o.person_id = s.n) l ORDER BY 1
            1|2
            2|1
            3|0
            4|0
            5|0

        SELECT s.n, (SELECT count(*) FROM orders o WHERE o.person_id = s.n) FROM (SELECT id + 0 AS n FROM people) s ORDER BY 1
            1|2
            2|1
            3|0
            4|0
            5|0

        SELECT s.n, sum(s.c) FROM (SELECT id % 2 AS n, (SELECT count(*) FROM orders o WHERE o.person_id = p.id) AS c FROM people p) s GROUP BY s.n ORDER BY 1
            0|1
            1|2

        SELECT s.c, s.c + 1 FROM (SELECT (SELECT count(*) FROM orders o WHERE o.person_id = p.id) AS c FROM people p) s WHERE s.c > 0 ORDER BY 1
            1|2
            2|3

        SELECT name FROM (SELECT name FROM people ORDER BY age DESC NULLS LAST LIMIT 2) s ORDER BY 1
            Ada
            Eve

        SELECT p.id, o.id, q.id FROM people p LEFT JOIN orders o ON o.person_id = p.id JOIN people q ON q.id = p.id + 1 ORDER BY 1, 2
            1|10|2
            1|11|2
            2|12|3
            3|∅|4
            4|∅|5

        SELECT p.id, o.id, q.id FROM people p LEFT JOIN orders o ON o.person_id = p.id JOIN people q ON q.id = coalesce(o.id - 9, 5) ORDER BY 1, 2
            1|10|1
            1|11|2
            2|12|3
            3|∅|5
            4|∅|5
            5|∅|5

        SELECT p.id FROM people p LEFT JOIN orders o ON o.person_id = p.id JOIN people q ON q.id = p.id WHERE o.id IS NULL ORDER BY 1
            3
            4
            5

        SELECT p.id, o.id, x.id FROM people p LEFT JOIN orders o ON o.person_id = p.id LEFT JOIN orders x ON x.person_id = o.person_id AND x.id <> o.id WHERE p.id < 4 ORDER BY 1, 2, 3
            1|10|11
            1|11|10
            2|12|∅
            3|∅|∅

        SELECT p.id, o.id FROM people p LEFT JOIN orders o ON o.person_id = p.id AND p.age > 30 ORDER BY 1, 2
            1|10
            1|11
            2|∅
            3|∅
            4|∅
            5|∅

        SELECT c.relname, s.name FROM (SELECT name FROM people UNION ALL SELECT 'people') s JOIN pg_class c ON c.relname = s.name
            people|people

        SELECT p.id, (SELECT min(o.id) FROM orders o WHERE o.person_id = p.id AND o.amount > p.id * 90) FROM people p ORDER BY p.id
            1|10
            2|∅
            3|∅
            4|∅
            5|∅

        SELECT p.id, (SELECT min(o.id) FROM orders o WHERE o.tags = ARRAY['x', 'y'] AND o.person_id = p.id) FROM people p ORDER BY p.id
            1|10
            2|∅
            3|∅
            4|∅
            5|∅

        SELECT p.id, q.id FROM people p, people q WHERE q.id = (SELECT min(o.id) - 8 FROM orders o WHERE o.person_id = p.id) ORDER BY 1
            1|2
            2|4

        SELECT p.id, (SELECT s.x FROM (SELECT o.id + p.id AS x FROM orders o WHERE o.person_id = p.id) s ORDER BY s.x LIMIT 1) FROM people p ORDER BY 1
            1|11
            2|14
            3|∅
            4|∅
            5|∅

        SELECT p.id, (SELECT count(*) FROM (SELECT o.id AS x FROM orders o LIMIT p.id) s WHERE s.x > 10) FROM people p ORDER BY 1
            1|0
            2|1
            3|2
            4|3
            5|3

        SELECT p.id, (SELECT count(*) FROM (SELECT person_id, count(*) AS n FROM orders GROUP BY 1) s WHERE s.person_id = p.id) FROM people p ORDER BY 1
            1|1
            2|1
            3|0
            4|0
            5|0

        SELECT p.id, (SELECT count(*) FROM (SELECT person_id FROM orders UNION ALL SELECT id FROM people) s WHERE s.person_id = p.id) FROM people p ORDER BY 1
            1|3
            2|2
            3|1
            4|1
            5|1

        SELECT p.id, (SELECT count(*) FROM generate_series(1, p.id) g WHERE g = p.id OR g = 1) FROM people p ORDER BY 1
            1|1
            2|2
            3|2
            4|2
            5|2

        SELECT p.id, (SELECT count(*) FROM generate_series(1, 9) g, orders o WHERE g = p.id AND o.person_id = g) FROM people p ORDER BY 1
            1|2
            2|1
            3|0
            4|0
            5|0

        SELECT s.id, s.k FROM (SELECT id, name || '!' AS k FROM people) s NATURAL JOIN (SELECT id FROM people WHERE id > 3) t ORDER BY 1
            4|Dee!
            5|Eve!

        SELECT id, s.k FROM (SELECT id, name AS k FROM people) s FULL JOIN (SELECT id + 3 AS id FROM people) t USING (id) ORDER BY 1
            1|Ada
            2|Bob
            3|Cid
            4|Dee
            5|Eve
            6|∅
            7|∅
            8|∅

        SELECT s FROM (SELECT id, name FROM people WHERE id = 2) s
            (2,Bob)

        SELECT (s).name FROM (SELECT id, name FROM people WHERE id = 2) s
            Bob

        SELECT DISTINCT s.c FROM (SELECT upper(city) AS c FROM people) s ORDER BY 1
            LONDON
            PARIS
            ROME
            ∅

        SELECT max(s.n) OVER (), s.n FROM (SELECT id * 3 AS n FROM people) s WHERE s.n > 6 ORDER BY 2
            15|9
            15|12
            15|15

        SELECT count(*) FROM (SELECT random() AS r FROM people) s WHERE s.r = s.r
            5

        SELECT s.x FROM (SELECT generate_series(1, id) AS x FROM people WHERE id < 3) s WHERE s.x > 1
            2

        SELECT s.id FROM (SELECT id FROM people) s WHERE s.id IN (SELECT t.p FROM (SELECT person_id AS p FROM orders) t WHERE t.p = s.id) ORDER BY 1
            1
            2

        SELECT s.missing FROM (SELECT id FROM people) s
            42703@8: column s.missing does not exist

        SELECT s.id FROM (SELECT id, count(*) FROM people) s
            42803@26: column "people.id" must appear in the GROUP BY clause or be used in an aggregate function

        SELECT s.id, count(*) FROM (SELECT id FROM people) s
            42803@8: column "s.id" must appear in the GROUP BY clause or be used in an aggregate function
        """#
}
