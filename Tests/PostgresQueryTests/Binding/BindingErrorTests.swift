import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("errors have PostgreSQL's state, text, place and hint")
struct BindingErrorTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT CASE WHEN NULL THEN (NULL, interval '0') OVERLAPS (NULL, interval '1 day') ELSE 'a'::text END
            42804@29: CASE types text and boolean cannot be matched

        SELECT CAST(ARRAY[float8('abc'::text)] AS bool[])
            42846@19: cannot cast type double precision to boolean

        SELECT o IS DISTINCT FROM NULL, max(1) FROM people AS p FULL JOIN orders AS o ON p.id = o.id
            42803@8: column "o.*" must appear in the GROUP BY clause or be used in an aggregate function

        SELECT 1 = SOME (VALUES (CASE NULL::int WHEN 1 THEN p.age ELSE p.age END)) FROM people AS p GROUP BY p.name
            42803@53: subquery uses ungrouped column "p.age" from outer query

        SELECT ARRAY(SELECT GROUPING(p.id, CAST(p.name AS varchar)) GROUP BY ROLLUP (p.id, CAST(p.name AS varchar))) FROM people AS p
            42803@30: arguments to GROUPING must be grouping expressions of the associated query level

        SELECT ARRAY(SELECT GROUPING(p.id, CAST(p.name AS varchar))) FROM people AS p GROUP BY p.id
            42803@36: arguments to GROUPING must be grouping expressions of the associated query level

        SELECT $1 BETWEEN ($1::int8)::int4 AND 5
            42P08@8: inconsistent types deduced for parameter $1

        SELECT (NULL, NULL) OVERLAPS (NULL, interval '1 day')
            42725@21: function pg_catalog.overlaps(unknown, unknown, unknown, interval) is not unique HINT: Could not choose a best candidate function. You might need to add explicit type casts.

        SELECT nope FROM people
            42703@8: column "nope" does not exist HINT: Perhaps you meant to reference the column "people.name".

        SELECT people.nope FROM people
            42703@8: column people.nope does not exist HINT: Perhaps you meant to reference the column "people.name".

        SELECT x.name FROM people
            42P01@8: missing FROM-clause entry for table "x"

        SELECT nam FROM people
            42703@8: column "nam" does not exist HINT: Perhaps you meant to reference the column "people.name".

        SELECT * FROM nope
            42P01@15: relation "nope" does not exist

        SELECT * FROM no.pe
            42P01@15: relation "no.pe" does not exist

        SELECT id FROM people, orders
            42702@8: column reference "id" is ambiguous

        SELECT 1 + 'a'
            22P02@12: invalid input syntax for type integer: "a"

        SELECT 1 = 'a'::text
            42883@10: operator does not exist: integer = text HINT: No operator matches the given name and argument types. You might need to add explicit type casts.

        SELECT foo(1)
            42883@8: function foo(integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.

        SELECT lower(1)
            42883@8: function lower(integer) does not exist HINT: No function matches the given name and argument types. You might need to add explicit type casts.

        SELECT -'a'::text
            42883@8: operator does not exist: - text HINT: No operator matches the given name and argument type. You might need to add an explicit type cast.

        SELECT name, count(*) FROM people
            42803@8: column "people.name" must appear in the GROUP BY clause or be used in an aggregate function

        SELECT name FROM people WHERE count(*) > 1
            42803@31: aggregate functions are not allowed in WHERE

        SELECT sum(sum(age)) FROM people
            42803@12: aggregate function calls cannot be nested

        SELECT name FROM people WHERE age
            42804@31: argument of WHERE must be type boolean, not type integer

        SELECT name FROM people ORDER BY 3
            42P10@34: ORDER BY position 3 is not in select list

        SELECT name FROM people GROUP BY 3
            42P10@34: GROUP BY position 3 is not in select list

        SELECT 1 UNION SELECT 1,2
            42601@23: each UNION query must have the same number of columns

        SELECT 1 UNION SELECT 'a'
            22P02@23: invalid input syntax for type integer: "a"

        SELECT CASE WHEN true THEN 1 ELSE 'a'::text END
            42804@28: CASE types text and integer cannot be matched

        SELECT '2020-13-01'::date
            22008@8: date/time field value out of range: "2020-13-01" HINT: Perhaps you need a different "datestyle" setting.

        SELECT 1::date
            42846@9: cannot cast type integer to date

        SELECT (SELECT 1,2)
            42601@8: subquery must return only one column

        SELECT (SELECT id FROM people)
            21000: more than one row returned by a subquery used as an expression

        SELECT 1/0
            22012: division by zero

        SELECT ARRAY[]
            42P18@8: cannot determine type of empty array HINT: Explicitly cast to the desired type, for example ARRAY[]::integer[].

        SELECT name FROM people p WHERE people.id = 1
            42P01@33: invalid reference to FROM-clause entry for table "people" HINT: Perhaps you meant to reference the table alias "p".

        SELECT row_number() OVER () FROM people WHERE row_number() OVER () > 1
            42P20@47: window functions are not allowed in WHERE

        SELECT * FROM people a JOIN people a ON true
            42712: table name "a" specified more than once

        SELECT DISTINCT name FROM people ORDER BY age
            42P10@43: for SELECT DISTINCT, ORDER BY expressions must appear in select list

        SELECT name FROM people LIMIT -1
            2201W: LIMIT must not be negative

        SELECT name FROM people LIMIT 'x'
            22P02@31: invalid input syntax for type bigint: "x"

        SELECT *
            42601@8: SELECT * with no tables specified is not valid

        SELECT city, (SELECT p.name) FROM people p GROUP BY city
            42803@22: subquery uses ungrouped column "p.name" from outer query

        SELECT age, name FROM people GROUP BY age
            42803@13: column "people.name" must appear in the GROUP BY clause or be used in an aggregate function

        SELECT DISTINCT ON (age) age, name FROM people ORDER BY name
            42P10@21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

        SELECT name AS n FROM people ORDER BY n || 'x'
            42703@39: column "n" does not exist

        SELECT 'x' AS a, 'y' AS a ORDER BY a
            42702@36: ORDER BY "a" is ambiguous

        SELECT name FROM people LIMIT id
            42P10@31: argument of LIMIT must not contain variables

        SELECT 1 AS x UNION SELECT 2 ORDER BY x + 1
            0A000@39: invalid UNION/INTERSECT/EXCEPT ORDER BY clause HINT: Add the expression/function to every SELECT, or move the UNION into a FROM clause.

        VALUES (1,2),(3)
            42601@15: VALUES lists must all be the same length

        WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a
            42712@23: WITH query name "a" specified more than once

        WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1.5 FROM t WHERE n < 5) SELECT n FROM t
            42804@32: recursive query "t" column 1 has type integer in non-recursive term but type numeric overall HINT: Cast the output of the non-recursive term to the correct type.

        SELECT name FROM people WHERE generate_series(1,2) > 1
            0A000@31: set-returning functions are not allowed in WHERE

        SELECT ARRAY[1,'x']
            22P02@16: invalid input syntax for type integer: "x"

        SELECT 123.456::numeric(5,1), 99999::numeric(3,1)
            22003: numeric field overflow

        SELECT 'x'::int
            22P02@8: invalid input syntax for type integer: "x"

        SELECT 1 WHERE 'x' = 1
            22P02@16: invalid input syntax for type integer: "x"

        SELECT 300::int2, 70000::int2
            22003: smallint out of range

        SELECT 2147483647 + 1
            22003: integer out of range

        SELECT coalesce(1, 'x')
            22P02@20: invalid input syntax for type integer: "x"

        SELECT CASE WHEN 1 THEN 2 END
            42804@18: argument of CASE/WHEN must be type boolean, not type integer

        SELECT (1,2) = (1,2,3)
            42601@14: unequal number of entries in row expressions

        SELECT nope.people.id FROM people
            42P01@8: invalid reference to FROM-clause entry for table "people" HINT: There is an entry for table "people", but it cannot be referenced from this part of the query.

        SELECT * FROM people p, (SELECT p.id) s
            42P01@33: invalid reference to FROM-clause entry for table "p" HINT: There is an entry for table "p", but it cannot be referenced from this part of the query.

        SELECT a FROM (SELECT 1 a, 2 a) s
            42702@8: column reference "a" is ambiguous

        SELECT * FROM people p(a,b,c,d,e,f)
            42P10: table "p" has 5 columns available but 6 columns specified

        SELECT count() FROM people
            42809@8: count(*) must be used to call a parameterless aggregate function

        SELECT lower(DISTINCT 'a')
            42809@8: DISTINCT specified, but lower is not an aggregate function

        SELECT lower('a') OVER ()
            42809@8: OVER specified, but lower is not a window function nor an aggregate function

        SELECT row_number()
            42809@8: window function row_number requires an OVER clause

        SELECT name FROM people GROUP BY count(*)
            42803@34: aggregate functions are not allowed in GROUP BY

        SELECT name FROM people HAVING name = 'x'
            42803@8: column "people.name" must appear in the GROUP BY clause or be used in an aggregate function

        SELECT * FROM people ORDER BY 'x'
            42601@31: non-integer constant in ORDER BY

        SELECT id FROM people JOIN orders ON people.id = orders.person_id
            42702@8: column reference "id" is ambiguous

        SELECT * FROM people JOIN orders USING (nope)
            42703: column "nope" specified in USING clause does not exist in left table

        SELECT * FROM people JOIN orders ON 1
            42804@37: argument of JOIN/ON must be type boolean, not type integer

        SELECT o.person_id FROM people JOIN orders ON o.person_id = 1
            42P01@47: missing FROM-clause entry for table "o"

        SELECT p.nam FROM people p
            42703@8: column p.nam does not exist HINT: Perhaps you meant to reference the column "p.name".

        SELECT NAME FROM people p WHERE "Name" = 'x'
            42703@33: column "Name" does not exist HINT: Perhaps you meant to reference the column "p.name".

        SELECT 'abc' COLLATE "C" < 'abd', 1 COLLATE "C"
            42804@37: collations are not supported by type integer

        SELECT 1 = ANY ('{1,2}'), 1 = ANY (5)
            42809@29: op ANY/ALL (array) requires array on right side
        """#
}
