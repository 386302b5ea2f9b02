import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("queries of one table")
struct SelectTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT * FROM people ORDER BY id
            1|Ada|36|London|t
            2|Bob|25|Paris|f
            3|Cid|∅|London|∅
            4|Dee|25|∅|t
            5|Eve|61|Rome|t

        SELECT name, age FROM people WHERE age > 30 ORDER BY age DESC
            Eve|61
            Ada|36

        SELECT people.* FROM people WHERE city IN ('London','Rome') ORDER BY 1
            1|Ada|36|London|t
            3|Cid|∅|London|∅
            5|Eve|61|Rome|t

        SELECT name FROM people WHERE id = ANY (ARRAY[1,3]) ORDER BY 1
            Ada
            Cid

        SELECT DISTINCT city FROM people ORDER BY city
            London
            Paris
            Rome
            ∅

        SELECT DISTINCT ON (city) city, name FROM people ORDER BY city, name
            London|Ada
            Paris|Bob
            Rome|Eve
            ∅|Dee

        SELECT name FROM people ORDER BY age NULLS FIRST, name LIMIT 2 OFFSET 1
            Bob
            Dee

        SELECT name FROM people ORDER BY age DESC LIMIT 2
            Cid
            Eve

        SELECT x, y FROM (VALUES (1,'a'),(2,'b')) v(x,y)
            1|a
            2|b

        VALUES (1,'a'),(2,null) ORDER BY 1 DESC
            2|∅
            1|a

        SELECT CASE WHEN age > 30 THEN 'old' ELSE 'young' END FROM people ORDER BY id
            old
            young
            young
            young
            old

        SELECT CASE city WHEN 'London' THEN 1 END c FROM people ORDER BY id
            1
            ∅
            1
            ∅
            ∅

        SELECT coalesce(age, 0), nullif(age, 25), greatest(age, 30), least(1,2) FROM people ORDER BY id
            36|36|36|1
            25|∅|30|1
            0|∅|30|1
            25|∅|30|1
            61|61|61|1

        SELECT name LIKE 'A%', name ILIKE '%e', name ~ '^B' FROM people ORDER BY id
            t|f|f
            f|f|t
            f|f|f
            f|t|f
            f|t|f

        SELECT (p).name FROM people p ORDER BY id LIMIT 1
            Ada

        SELECT code = 'a', code || 'x', length(code) FROM orders ORDER BY id
            t|ax|1
            f|bbx|2
            t|ax|1
            ∅|∅|∅

        SELECT extract(year from date '2020-05-01'), substring('hello' from 2 for 3), trim('  a '), position('l' in 'hello')
            2020|ell|a|3

        SELECT 1 BETWEEN 0 AND 2, 5 NOT BETWEEN 1 AND 3, 1 IS DISTINCT FROM NULL, NULL IS NULL, true IS NOT TRUE
            t|t|t|t|f

        SELECT name FROM people WHERE (id, age) = (1, 36)
            Ada

        SELECT name FROM people WHERE (id, age) > (1, 36) ORDER BY 1
            Bob
            Cid
            Dee
            Eve

        SELECT name FROM people WHERE id <> ALL (ARRAY[1,2]) ORDER BY 1
            Cid
            Dee
            Eve

        SELECT DISTINCT age, active FROM people ORDER BY 1,2
            25|f
            25|t
            36|t
            61|t
            ∅|∅

        SELECT DISTINCT ON (age) age, name FROM people ORDER BY age, id DESC
            25|Dee
            36|Ada
            61|Eve
            ∅|Cid

        SELECT name FROM people ORDER BY upper(name) DESC
            Eve
            Dee
            Cid
            Bob
            Ada

        SELECT name AS n FROM people ORDER BY length(name), n
            Ada
            Bob
            Cid
            Dee
            Eve

        SELECT id AS age, age AS id FROM people ORDER BY age LIMIT 2
            1|36
            2|25

        SELECT name FROM people FETCH FIRST 2 ROWS ONLY
            Ada
            Bob

        SELECT age FROM people ORDER BY age FETCH FIRST 1 ROW WITH TIES
            25
            25

        SELECT name FROM people LIMIT ALL OFFSET 4
            Eve

        SELECT name FROM people OFFSET 1.5
            Cid
            Dee
            Eve

        SELECT * FROM (VALUES (1,null),(2,'b'),(3.5,'c')) v ORDER BY 1
            1|∅
            2|b
            3.5|c

        SELECT column1 FROM (VALUES (1),(2)) v WHERE column1 > 1
            2

        SELECT o.id, array_length(o.tags, 1), cardinality(o.tags), o.tags[1], 'y' = ANY(o.tags) FROM orders o ORDER BY 1
            10|2|2|x|t
            11|∅|0|∅|f
            12|∅|∅|∅|∅
            13|2|2|y|t

        SELECT ROW(1,2) = ROW(1,2), ROW(1,NULL) = ROW(1,2), (1,2) IS DISTINCT FROM (1,3), ROW(1,2,'x')
            t|∅|t|(1,2,x)

        SELECT p.*, 1 FROM people p WHERE id = 1
            1|Ada|36|London|t|1

        SELECT (p.*)::text FROM people p WHERE id = 1
            (1,Ada,36,London,t)

        SELECT p::text, row_to_json(p) FROM people p WHERE id = 1
            (1,Ada,36,London,t)|{"id":1,"name":"Ada","age":36,"city":"London","active":true}

        SELECT people.name, public.people.id FROM people WHERE public.people.id = 2
            Bob|2

        SELECT * FROM people p(a,b) WHERE a = 1
            1|Ada|36|London|t

        SELECT t.typname, t.typlen FROM pg_type t WHERE t.oid = 23
            int4|4

        SELECT typname FROM pg_type WHERE typname LIKE 'int_' ORDER BY 1
            int2
            int4
            int8
        """#
}
