import PostgresWire
import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("sub-queries that become joins")
struct SublinkTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check(TestTable.samples + [.facts]) }

    private static let table = #"""
        SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id) ORDER BY 1
            Ada
            Bob

        SELECT p.name FROM people p WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id AND o.amount > p.age * 3) ORDER BY 1
            Ada

        SELECT p.name FROM people p WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id AND o.amount > p.age * 3) ORDER BY 1
            Bob
            Cid
            Dee
            Eve

        SELECT p.name FROM people p WHERE NOT EXISTS (SELECT 1 FROM people q WHERE q.age = p.age AND q.id <> p.id) ORDER BY 1
            Ada
            Cid
            Eve

        SELECT p.name FROM people p WHERE p.id IN (SELECT person_id FROM orders) ORDER BY 1
            Ada
            Bob

        SELECT p.name FROM people p WHERE p.id NOT IN (SELECT person_id FROM orders WHERE person_id IS NOT NULL) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT p.name FROM people p WHERE p.age NOT IN (SELECT age FROM people WHERE id < 4) ORDER BY 1

        SELECT p.name FROM people p WHERE (p.id, p.age) IN (SELECT person_id, 36 FROM orders) ORDER BY 1
            Ada

        SELECT p.name FROM people p WHERE p.id IN (SELECT person_id FROM orders GROUP BY person_id HAVING sum(amount) > 100) ORDER BY 1
            Ada

        SELECT p.name FROM people p WHERE p.id IN (SELECT person_id FROM orders ORDER BY amount DESC NULLS LAST LIMIT 1) ORDER BY 1
            Ada

        SELECT p.name FROM people p WHERE p.id IN (SELECT o.person_id FROM orders o WHERE o.amount > p.age * 5) ORDER BY 1
            Ada

        SELECT p.name FROM people p WHERE EXISTS (SELECT 1 FROM orders o WHERE o.person_id = p.id AND EXISTS (SELECT 1 FROM facts f WHERE f.small = o.person_id AND f.flag)) ORDER BY 1
            Ada

        SELECT p.name FROM people p JOIN orders o ON o.person_id = p.id WHERE o.amount = (SELECT max(i.amount) FROM orders i WHERE i.person_id = p.id) ORDER BY 1
            Ada
            Bob

        SELECT p.name FROM people p WHERE p.age * 2 < (SELECT avg(i.amount) FROM orders i WHERE i.person_id = p.id) ORDER BY 1
            Ada
            Bob

        SELECT p.name FROM people p WHERE 0 = (SELECT count(*) FROM orders i WHERE i.person_id = p.id) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT p.name FROM people p WHERE 0 < (SELECT coalesce(sum(i.amount), 1) FROM orders i WHERE i.person_id = p.id) ORDER BY 1
            Ada
            Bob
            Cid
            Dee
            Eve

        SELECT f.id FROM facts f WHERE f.weight > (SELECT 0.5 * sum(g.weight) FROM facts g WHERE g.grp = f.grp AND g.pad = f.pad) ORDER BY 1
            1
            3
            8

        SELECT f.id FROM facts f WHERE f.weight >= (SELECT max(g.weight) FROM facts g WHERE g.grp = f.grp AND g.flag) ORDER BY 1
            1
            8

        SELECT s.name FROM (SELECT name, age AS years FROM people) s WHERE EXISTS (SELECT 1 FROM people q WHERE q.age = s.years AND q.name > s.name) ORDER BY 1
            Bob

        SELECT p.city, count(*) FROM people p WHERE EXISTS (SELECT 1 FROM people q WHERE q.age > 30 AND q.city = p.city) GROUP BY p.city HAVING count(*) >= (SELECT count(*) FROM orders o WHERE o.amount > 200) ORDER BY 1
            London|2
            Rome|1

        SELECT p.name, o.id FROM people p LEFT JOIN orders o ON o.person_id = p.id AND EXISTS (SELECT 1 FROM facts f WHERE f.id = o.id - 9) ORDER BY 1, 2
            Ada|10
            Ada|11
            Bob|12
            Cid|∅
            Dee|∅
            Eve|∅

        SELECT p.name FROM people p LEFT JOIN orders o ON o.person_id = p.id WHERE NOT EXISTS (SELECT 1 FROM facts f WHERE f.id = o.id - 9) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT p.name FROM people p, facts f WHERE (p.id = f.id AND f.grp = 'a' AND p.age > 30) OR (p.id = f.id AND f.grp = 'b' AND p.age < 30) ORDER BY 1
            Ada
            Dee

        SELECT p.name, f.id FROM people p, facts f WHERE (p.name = 'Ada' AND f.pad = 'zz') OR (p.name = 'Bob' AND f.pad = 'y') ORDER BY 1, 2
            Ada|7
            Ada|8
            Bob|3
            Bob|4

        SELECT p.name FROM people p, orders o, facts f WHERE p.id = o.person_id AND o.person_id = f.id AND f.id = 1 ORDER BY o.id
            Ada
            Ada

        SELECT count(*) FROM people p, orders o, facts f
            160

        SELECT a.id FROM facts a, facts b, facts c, facts d WHERE a.id = b.id AND b.id = c.id AND c.id = d.id AND d.flag ORDER BY 1
            1
            4
            6
            8

        SELECT person_id, max(amount) FROM orders GROUP BY person_id HAVING max(amount) > (SELECT avg(amount) FROM orders) ORDER BY 1
            1|250

        SELECT city, (SELECT count(*) FROM orders o WHERE o.person_id = max(p.id)) FROM people p GROUP BY city ORDER BY 1
            London|0
            Paris|1
            Rome|0
            ∅|0

        SELECT x.city, x.n FROM (SELECT city, count(*) AS n FROM people GROUP BY city) x WHERE x.n > 1 OR x.city IS NULL ORDER BY 1
            London|2
            ∅|1

        SELECT (SELECT name FROM people GROUP BY city), nosuch FROM people
            42803@16: column "people.name" must appear in the GROUP BY clause or be used in an aggregate function
        SELECT EXISTS (SELECT name, count(*) FROM people)
            42803@23: column "people.name" must appear in the GROUP BY clause or be used in an aggregate function
        SELECT (SELECT max(age) + id FROM people q WHERE q.id = p.id) FROM people p
            42803@27: column "q.id" must appear in the GROUP BY clause or be used in an aggregate function

        SELECT x.city, x.n FROM (SELECT city, count(*) AS n FROM people GROUP BY city) x WHERE x.city = 'London' ORDER BY 1
            London|2

        SELECT x.city, x.n FROM (SELECT city, count(*) AS n FROM people GROUP BY city) x WHERE x.city LIKE 'P%' AND x.n = 1 ORDER BY 1
            Paris|1

        SELECT * FROM (SELECT DISTINCT city FROM people) x WHERE x.city > 'M' ORDER BY 1
            Paris
            Rome

        SELECT * FROM (SELECT name, age FROM people ORDER BY age NULLS LAST LIMIT 2) x WHERE x.age > 25 ORDER BY 1

        SELECT * FROM (SELECT city, age, count(*) FROM people GROUP BY GROUPING SETS ((city), (age))) x WHERE x.age = 25 ORDER BY 1
            ∅|25|2

        SELECT * FROM (SELECT count(*) AS n FROM people) x WHERE x.n > 100

        SELECT * FROM (SELECT name, row_number() OVER (ORDER BY id) AS r FROM people) x WHERE x.name > 'Bob' ORDER BY 2
            Cid|3
            Dee|4
            Eve|5

        SELECT * FROM (SELECT DISTINCT ON (age) age, name FROM people ORDER BY age, id) x WHERE x.name = 'Dee'

        SELECT p.id FROM people p WHERE p.id NOT IN (SELECT small FROM facts WHERE small IS NOT NULL) ORDER BY 1
            3
            4
            5

        SELECT p.id FROM people p WHERE p.id NOT IN (SELECT small FROM facts) ORDER BY 1

        SELECT p.id FROM people p WHERE p.age NOT IN (SELECT small FROM facts WHERE id > 100) ORDER BY 1
            1
            2
            3
            4
            5

        SELECT f.pad FROM facts f WHERE f.pad NOT IN (SELECT g.pad FROM facts g WHERE g.grp = 'a') ORDER BY 1
            y   
            y   
            zz  
            zz  

        SELECT sum(n), count(*) FROM (SELECT count(*) AS n FROM facts WHERE id > (SELECT avg(id) FROM facts WHERE flag)) x
            4|1

        SELECT count(*) FROM facts WHERE weight > (SELECT avg(weight) FROM facts) AND EXISTS (SELECT 1 FROM people WHERE people.id = facts.small)
            0
        """#
}
