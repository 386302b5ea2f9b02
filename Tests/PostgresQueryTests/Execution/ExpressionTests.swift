import Testing

/// The results are those of a PostgreSQL 15 over the same rows.
@Suite("expressions")
struct ExpressionTests {
    @Test(arguments: QueryCase.parse(table))
    func answer(_ query: QueryCase) { query.check() }

    private static let table = #"""
        SELECT 1
            1

        SELECT 1+1, 'a'||'b', 2.5*2, true, null, -5
            2|ab|5.0|t|∅|-5

        SELECT '5'::int + 1, cast('3' as numeric(5,2)), 'abc'::varchar(2), 12.345::numeric(4,1)
            6|3.00|ab|12.3

        SELECT ARRAY[1,2,3], ARRAY[[1,2],[3,4]], (ARRAY[1,2,3])[2], (ARRAY[1,2,3])[2:3]
            {1,2,3}|{{1,2},{3,4}}|2|{2,3}

        SELECT ROW(1,'a'), (1,2) = (1,2), (1,2) < (1,3), ROW(1,NULL) IS NULL
            (1,a)|t|t|f

        SELECT 1 WHERE false

        SELECT current_date = now()::date, pg_typeof(1), pg_typeof('a'), pg_typeof(now())
            t|integer|unknown|timestamp with time zone

        SELECT 1 AS "A", 2 "B c"
            1|2

        SELECT interval '1 day' + date '2020-01-01', date '2020-01-05' - date '2020-01-01'
            2020-01-02 00:00:00|4

        SELECT 1 IN (1,NULL), 2 IN (1,NULL), 2 NOT IN (1,3)
            t|∅|t

        SELECT '{1,2}'::int[], '{"a":1}'::jsonb -> 'a', '{"a":1}'::json ->> 'a'
            {1,2}|1|1

        SELECT concat('a', 1, null, true), concat_ws(',', 'a', 'b'), format('%s-%s', 1, 'x')
            a1t|a,b|1-x

        SELECT (ARRAY['a','b'])[1] || 'c', ARRAY[1,2] || 3, ARRAY[1,2] || ARRAY[3], ARRAY[1,2] @> ARRAY[1]
            ac|{1,2,3}|{1,2,3}|t

        SELECT ARRAY[1,'2'], ARRAY[1,2.5], ARRAY[]::text[], ARRAY[NULL]
            {1,2}|{1,2.5}|{}|{NULL}

        SELECT '1'::int4 + '2', '1' + 2, 1 + '2', '3' || 4
            3|3|3|34

        SELECT 1::text || 2, 'a' || 1, 1 || 'a'
            12|a1|1a

        SELECT 3::int2 + 4::int8, 1::float4 + 1::numeric, 1 + 1.5
            7|2|2.5

        SELECT '1 day'::interval * 2, '2020-01-31'::date + 1, now() - now()
            2 days|2020-02-01|00:00:00

        SELECT CAST('12' AS int), int '12', text 'x', '12'::varchar(1), 'abc'::char(5) || 'd', 'true'::bool, 't'::bool
            12|12|x|1|abcd|t|t

        SELECT 9223372036854775807, 9223372036854775808, -9223372036854775808, 1.50, 1e-3, .5
            9223372036854775807|9223372036854775808|-9223372036854775808|1.50|0.001|0.5

        SELECT not true, true and null, false and null, true or null, null or false
            f|∅|f|t|∅

        SELECT null::int + 1, null = null, null <> 1, 1 = 1.0, 'a' < 'b'
            ∅|∅|∅|t|t

        SELECT 5 BETWEEN SYMMETRIC 10 AND 1, 'b' NOT IN ('a','b'), 'abc' LIKE '_b%', 'a%c' LIKE 'a\%c', 'abc' SIMILAR TO '(a|b)%', 'a#%' LIKE 'a##%' ESCAPE '#'
            t|f|t|t|t|t

        SELECT true::int, 1::bool, 'f'::bool::text, 65::"char", 'abc'::name
            1|t|false|A|abc

        SELECT coalesce(null, 'x'), coalesce(null, 1, 2.5), coalesce('1', 2), greatest('a','b'), nullif('a','a')
            x|1|1|b|∅

        SELECT CASE WHEN 1 = 1 THEN 'a' END, CASE 1 WHEN 2 THEN 'x' ELSE NULL END, CASE WHEN false THEN 1 ELSE 2.5 END
            a|∅|2.5

        SELECT 1 = ANY ('{1,2}'), 'a' = ANY ('{a,b}'), 2 < ALL (ARRAY[3,4])
            t|t|t

        SELECT substring('abcdef', 2, 3), left('abc', 2), replace('abc','b','x'), split_part('a,b',',',2), repeat('x',3), lpad('5',3,'0')
            bcd|ab|axc|b|xxx|005

        SELECT timestamp '2020-01-01 00:00' AT TIME ZONE 'UTC', make_interval(days => 3), make_date(2020,1,2)
            2020-01-01 00:00:00+00|3 days|2020-01-02
        """#
}
