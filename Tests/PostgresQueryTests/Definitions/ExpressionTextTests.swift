import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

/// The texts are those of `pg_get_expr` of a PostgreSQL 15, plain and pretty, `⏎` for the end of a line.
@Suite("expressions of definitions written out")
struct ExpressionTextTests {
    @Test(arguments: QueryCase.parse(table))
    func text(_ query: QueryCase) throws {
        let session = DefinitionSession.make()
        let table = try #require(session.catalog.model.tables[TableName("d")])
        let scope = ExpressionScope(table)
        let expression = try TableExpression(query.sql, use: .check, over: scope, session)
        let texts = [false, true].map { isPretty in
            DefinitionDeparser(session, isPretty: isPretty).text(of: expression)
        }
        #expect(
            texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") }
                == query.rows
        )
    }

    private static let table = #"""
        a > 0
            (a > 0)
            a > 0
        a > 0 AND b <> 'x'
            ((a > 0) AND (b <> 'x'::text))
            a > 0 AND b <> 'x'::text
        a > 0 OR b <> 'x' AND flag
            ((a > 0) OR ((b <> 'x'::text) AND flag))
            a > 0 OR b <> 'x'::text AND flag
        NOT flag
            (NOT flag)
            NOT flag
        NOT (a > 0 AND flag)
            (NOT ((a > 0) AND flag))
            NOT (a > 0 AND flag)
        (a > 0 OR flag) AND (a < 10 OR NOT flag)
            (((a > 0) OR flag) AND ((a < 10) OR (NOT flag)))
            (a > 0 OR flag) AND (a < 10 OR NOT flag)
        a BETWEEN 1 AND 10
            ((a >= 1) AND (a <= 10))
            a >= 1 AND a <= 10
        a NOT BETWEEN 1 AND 10
            ((a < 1) OR (a > 10))
            a < 1 OR a > 10
        a IN (1, 2, 3)
            (a = ANY (ARRAY[1, 2, 3]))
            a = ANY (ARRAY[1, 2, 3])
        a NOT IN (1, 2, 3)
            (a <> ALL (ARRAY[1, 2, 3]))
            a <> ALL (ARRAY[1, 2, 3])
        a IN (1)
            (a = 1)
            a = 1
        b IN ('x', 'y')
            (b = ANY (ARRAY['x'::text, 'y'::text]))
            b = ANY (ARRAY['x'::text, 'y'::text])
        c IN ('x', 'y')
            ((c)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))
            c::text = ANY (ARRAY['x'::character varying, 'y'::character varying]::text[])
        c = 'x'
            ((c)::text = 'x'::text)
            c::text = 'x'::text
        c NOT IN ('x', 'y')
            ((c)::text <> ALL ((ARRAY['x'::character varying, 'y'::character varying])::text[]))
            c::text <> ALL (ARRAY['x'::character varying, 'y'::character varying]::text[])
        ch = 'abc'
            (ch = 'abc'::bpchar)
            ch = 'abc'::bpchar
        ch IN ('abc', 'def')
            (ch = ANY (ARRAY['abc'::bpchar, 'def'::bpchar]))
            ch = ANY (ARRAY['abc'::bpchar, 'def'::bpchar])
        b LIKE 'a%'
            (b ~~ 'a%'::text)
            b ~~ 'a%'::text
        b NOT LIKE '%z'
            (b !~~ '%z'::text)
            b !~~ '%z'::text
        b ILIKE 'a%'
            (b ~~* 'a%'::text)
            b ~~* 'a%'::text
        c LIKE 'a%'
            ((c)::text ~~ 'a%'::text)
            c::text ~~ 'a%'::text
        b LIKE 'a!%' ESCAPE '!'
            (b ~~ like_escape('a!%'::text, '!'::text))
            b ~~ like_escape('a!%'::text, '!'::text)
        b SIMILAR TO 'a.*'
            (b ~ similar_to_escape('a.*'::text))
            b ~ similar_to_escape('a.*'::text)
        b ~ '^[a-z]+$'
            (b ~ '^[a-z]+$'::text)
            b ~ '^[a-z]+$'::text
        b IS NULL
            (b IS NULL)
            b IS NULL
        b IS NOT NULL
            (b IS NOT NULL)
            b IS NOT NULL
        flag IS TRUE
            (flag IS TRUE)
            flag IS TRUE
        flag IS NOT FALSE
            (flag IS NOT FALSE)
            flag IS NOT FALSE
        flag IS UNKNOWN
            (flag IS UNKNOWN)
            flag IS UNKNOWN
        a IS DISTINCT FROM 3
            (a IS DISTINCT FROM 3)
            a IS DISTINCT FROM 3
        a IS NOT DISTINCT FROM 3
            (NOT (a IS DISTINCT FROM 3))
            NOT a IS DISTINCT FROM 3
        a + 1 > 2
            ((a + 1) > 2)
            (a + 1) > 2
        a * 2 + 1 > 5
            (((a * 2) + 1) > 5)
            (a * 2 + 1) > 5
        (a + 1) * 2 > 5
            (((a + 1) * 2) > 5)
            ((a + 1) * 2) > 5
        a - (a - 1) > 0
            ((a - (a - 1)) > 0)
            (a - (a - 1)) > 0
        a - a - 1 > 0
            (((a - a) - 1) > 0)
            (a - a - 1) > 0
        a / 2 % 3 = 0
            (((a / 2) % 3) = 0)
            (a / 2 % 3) = 0
        -a < 0
            ((- a) < 0)
            (- a) < 0
        - (a + 1) < 0
            ((- (a + 1)) < 0)
            (- (a + 1)) < 0
        a > -5
            (a > '-5'::integer)
            a > '-5'::integer
        n > 1.50
            (n > 1.50)
            n > 1.50
        n > 1
            (n > (1)::numeric)
            n > 1::numeric
        n > -2.5
            (n > '-2.5'::numeric)
            n > '-2.5'::numeric
        f > 1.5
            (f > (1.5)::double precision)
            f > 1.5::double precision
        f > 1
            (f > (1)::double precision)
            f > 1::double precision
        l > 5000000000
            (l > '5000000000'::bigint)
            l > '5000000000'::bigint
        s > 3
            (s > 3)
            s > 3
        s = 1::smallint
            (s = (1)::smallint)
            s = 1::smallint
        a::text = '5'
            ((a)::text = '5'::text)
            a::text = '5'::text
        b::integer > 3
            ((b)::integer > 3)
            b::integer > 3
        a::numeric(5,1) > 2
            ((a)::numeric(5,1) > (2)::numeric)
            a::numeric(5,1) > 2::numeric
        n::integer > 2
            ((n)::integer > 2)
            n::integer > 2
        c::text = 'x'
            ((c)::text = 'x'::text)
            c::text = 'x'::text
        b::varchar(5) = 'x'
            (((b)::character varying(5))::text = 'x'::text)
            b::character varying(5)::text = 'x'::text
        (a + 1)::bigint > 2
            (((a + 1))::bigint > 2)
            (a + 1)::bigint > 2
        CAST(a AS double precision) > 1
            ((a)::double precision > (1)::double precision)
            a::double precision > 1::double precision
        '5'::integer > a
            (5 > a)
            5 > a
        '2020-01-01'::date < day
            ('2020-01-01'::date < day)
            '2020-01-01'::date < day
        day > '2020-01-01'
            (day > '2020-01-01'::date)
            day > '2020-01-01'::date
        day > DATE '2020-01-01'
            (day > '2020-01-01'::date)
            day > '2020-01-01'::date
        ts > '2020-01-01 00:00:00+00'
            (ts > '2020-01-01 00:00:00+00'::timestamp with time zone)
            ts > '2020-01-01 00:00:00+00'::timestamp with time zone
        ts > now()
            (ts > now())
            ts > now()
        ts > CURRENT_TIMESTAMP
            (ts > CURRENT_TIMESTAMP)
            ts > CURRENT_TIMESTAMP
        day < CURRENT_DATE
            (day < CURRENT_DATE)
            day < CURRENT_DATE
        ts + interval '1 day' > now()
            ((ts + '1 day'::interval) > now())
            (ts + '1 day'::interval) > now()
        ts > now() - '1 hour'::interval
            (ts > (now() - '01:00:00'::interval))
            ts > (now() - '01:00:00'::interval)
        day + 1 > '2020-01-01'
            ((day + 1) > '2020-01-01'::date)
            (day + 1) > '2020-01-01'::date
        date_trunc('day', ts) > '2020-01-01'
            (date_trunc('day'::text, ts) > '2020-01-01 00:00:00+00'::timestamp with time zone)
            date_trunc('day'::text, ts) > '2020-01-01 00:00:00+00'::timestamp with time zone
        date_part('year', day) > 2000
            (date_part('year'::text, day) > (2000)::double precision)
            date_part('year'::text, day) > 2000::double precision
        extract(year from day) > 2000
            (EXTRACT(year FROM day) > (2000)::numeric)
            EXTRACT(year FROM day) > 2000::numeric
        EXTRACT(epoch FROM ts) > 0
            (EXTRACT(epoch FROM ts) > (0)::numeric)
            EXTRACT(epoch FROM ts) > 0::numeric
        ts AT TIME ZONE 'UTC' > '2020-01-01'
            ((ts AT TIME ZONE 'UTC'::text) > '2020-01-01 00:00:00'::timestamp without time zone)
            (ts AT TIME ZONE 'UTC'::text) > '2020-01-01 00:00:00'::timestamp without time zone
        lower(b) = b
            (lower(b) = b)
            lower(b) = b
        length(b) > 3
            (length(b) > 3)
            length(b) > 3
        char_length(c) > 3
            (char_length((c)::text) > 3)
            char_length(c::text) > 3
        upper(lower(b)) = 'X'
            (upper(lower(b)) = 'X'::text)
            upper(lower(b)) = 'X'::text
        substring(b from 1 for 3) = 'abc'
            (SUBSTRING(b FROM 1 FOR 3) = 'abc'::text)
            SUBSTRING(b FROM 1 FOR 3) = 'abc'::text
        substr(b, 1, 3) = 'abc'
            (substr(b, 1, 3) = 'abc'::text)
            substr(b, 1, 3) = 'abc'::text
        substring(b, 2) = 'x'
            ("substring"(b, 2) = 'x'::text)
            "substring"(b, 2) = 'x'::text
        position('x' in b) > 0
            (POSITION(('x'::text) IN (b)) > 0)
            POSITION(('x'::text) IN (b)) > 0
        trim(b) <> ''
            (TRIM(BOTH FROM b) <> ''::text)
            TRIM(BOTH FROM b) <> ''::text
        trim(both 'x' from b) <> ''
            (TRIM(BOTH 'x'::text FROM b) <> ''::text)
            TRIM(BOTH 'x'::text FROM b) <> ''::text
        ltrim(b, 'x') <> ''
            (ltrim(b, 'x'::text) <> ''::text)
            ltrim(b, 'x'::text) <> ''::text
        overlay(b placing 'x' from 2) = 'y'
            (OVERLAY(b PLACING 'x'::text FROM 2) = 'y'::text)
            OVERLAY(b PLACING 'x'::text FROM 2) = 'y'::text
        left(b, 2) = 'xy'
            ("left"(b, 2) = 'xy'::text)
            "left"(b, 2) = 'xy'::text
        coalesce(b, 'none') <> 'x'
            (COALESCE(b, 'none'::text) <> 'x'::text)
            COALESCE(b, 'none'::text) <> 'x'::text
        coalesce(a, 0) > 0
            (COALESCE(a, 0) > 0)
            COALESCE(a, 0) > 0
        nullif(a, 0) > 1
            (NULLIF(a, 0) > 1)
            NULLIF(a, 0) > 1
        greatest(a, 1) > 0
            (GREATEST(a, 1) > 0)
            GREATEST(a, 1) > 0
        least(a, s, l) > 0
            (LEAST((a)::bigint, (s)::bigint, l) > 0)
            LEAST(a::bigint, s::bigint, l) > 0
        CASE WHEN a > 0 THEN true ELSE false END
            ⏎CASE⏎    WHEN (a > 0) THEN true⏎    ELSE false⏎END
            ⏎CASE⏎    WHEN a > 0 THEN true⏎    ELSE false⏎END
        CASE a WHEN 1 THEN 'x' WHEN 2 THEN 'y' ELSE b END = 'x'
            (⏎CASE a⏎    WHEN 1 THEN 'x'::text⏎    WHEN 2 THEN 'y'::text⏎    ELSE b⏎END = 'x'::text)
            ⏎CASE a⏎    WHEN 1 THEN 'x'::text⏎    WHEN 2 THEN 'y'::text⏎    ELSE b⏎END = 'x'::text
        CASE WHEN a > 0 THEN b END IS NOT NULL
            (⏎CASE⏎    WHEN (a > 0) THEN b⏎    ELSE NULL::text⏎END IS NOT NULL)
            ⏎CASE⏎    WHEN a > 0 THEN b⏎    ELSE NULL::text⏎END IS NOT NULL
        b || 'x' = 'yx'
            ((b || 'x'::text) = 'yx'::text)
            (b || 'x'::text) = 'yx'::text
        a || b = '1x'
            ((a || b) = '1x'::text)
            (a || b) = '1x'::text
        c || 'x' = 'yx'
            (((c)::text || 'x'::text) = 'yx'::text)
            (c::text || 'x'::text) = 'yx'::text
        b COLLATE "C" > 'a'
            ((b COLLATE "C") > 'a'::text)
            (b COLLATE "C") > 'a'::text
        j ->> 'key' = 'x'
            ((j ->> 'key'::text) = 'x'::text)
            (j ->> 'key'::text) = 'x'::text
        j -> 'a' ->> 'b' = 'x'
            (((j -> 'a'::text) ->> 'b'::text) = 'x'::text)
            ((j -> 'a'::text) ->> 'b'::text) = 'x'::text
        j @> '{"a": 1}'
            (j @> '{"a": 1}'::jsonb)
            j @> '{"a": 1}'::jsonb
        (j ->> 'n')::integer > 3
            (((j ->> 'n'::text))::integer > 3)
            ((j ->> 'n'::text)::integer) > 3
        j ? 'key'
            (j ? 'key'::text)
            j ? 'key'::text
        arr[1] > 0
            (arr[1] > 0)
            arr[1] > 0
        arr[1:2] = '{1,2}'
            (arr[1:2] = '{1,2}'::integer[])
            arr[1:2] = '{1,2}'::integer[]
        arr @> ARRAY[1]
            (arr @> ARRAY[1])
            arr @> ARRAY[1]
        1 = ANY (arr)
            (1 = ANY (arr))
            1 = ANY (arr)
        a = ANY (ARRAY[1, 2])
            (a = ANY (ARRAY[1, 2]))
            a = ANY (ARRAY[1, 2])
        a > ALL ('{1,2}')
            (a > ALL ('{1,2}'::integer[]))
            a > ALL ('{1,2}'::integer[])
        array_length(arr, 1) = 2
            (array_length(arr, 1) = 2)
            array_length(arr, 1) = 2
        cardinality(arr) > 0
            (cardinality(arr) > 0)
            cardinality(arr) > 0
        arr = ARRAY[]::integer[]
            (arr = ARRAY[]::integer[])
            arr = ARRAY[]::integer[]
        arr = '{}'
            (arr = '{}'::integer[])
            arr = '{}'::integer[]
        ARRAY[a, 2] = arr
            (ARRAY[a, 2] = arr)
            ARRAY[a, 2] = arr
        ROW(a, b) = ROW(1, 'x')
            ((a = 1) AND (b = 'x'::text))
            a = 1 AND b = 'x'::text
        (a, b) < (1, 'x')
            (ROW(a, b) < ROW(1, 'x'::text))
            (ROW(a, b) < ROW(1, 'x'::text))
        (a, s) IN ((1, 2), (3, 4))
            (((a = 1) AND (s = 2)) OR ((a = 3) AND (s = 4)))
            a = 1 AND s = 2 OR a = 3 AND s = 4
        abs(a) > 0
            (abs(a) > 0)
            abs(a) > 0
        round(n, 1) > 0
            (round(n, 1) > (0)::numeric)
            round(n, 1) > 0::numeric
        round(f) > 0
            (round(f) > (0)::double precision)
            round(f) > 0::double precision
        power(a, 2) > 4
            (power((a)::double precision, (2)::double precision) > (4)::double precision)
            power(a::double precision, 2::double precision) > 4::double precision
        sqrt(f) > 1
            (sqrt(f) > (1)::double precision)
            sqrt(f) > 1::double precision
        mod(a, 2) = 0
            (mod(a, 2) = 0)
            mod(a, 2) = 0
        concat(b, 'x', a) = 'x'
            (concat(b, 'x', a) = 'x'::text)
            concat(b, 'x', a) = 'x'::text
        concat_ws(',', b, c) = 'x'
            (concat_ws(','::text, b, c) = 'x'::text)
            concat_ws(','::text, b, c) = 'x'::text
        format('%s', b) = 'x'
            (format('%s'::text, b) = 'x'::text)
            format('%s'::text, b) = 'x'::text
        to_char(day, 'YYYY') = '2020'
            (to_char((day)::timestamp with time zone, 'YYYY'::text) = '2020'::text)
            to_char(day::timestamp with time zone, 'YYYY'::text) = '2020'::text
        md5(b) = 'x'
            (md5(b) = 'x'::text)
            md5(b) = 'x'::text
        random() > 0.5
            (random() > (0.5)::double precision)
            random() > 0.5::double precision
        iv > '1 day'
            (iv > '1 day'::interval)
            iv > '1 day'::interval
        iv = interval '1' hour
            (iv = '01:00:00'::interval hour)
            iv = '01:00:00'::interval hour
        t > '10:00'
            (t > '10:00:00'::time without time zone)
            t > '10:00:00'::time without time zone
        t BETWEEN time '09:00' AND time '17:00'
            ((t >= '09:00:00'::time without time zone) AND (t <= '17:00:00'::time without time zone))
            t >= '09:00:00'::time without time zone AND t <= '17:00:00'::time without time zone
        r > '2020-01-01 10:00'
            (r > '2020-01-01 10:00:00'::timestamp without time zone)
            r > '2020-01-01 10:00:00'::timestamp without time zone
        r::date = day
            ((r)::date = day)
            r::date = day
        ts::date = day
            ((ts)::date = day)
            ts::date = day
        b = 'it''s'
            (b = 'it''s'::text)
            b = 'it''s'::text
        b = E'back\\slash'
            (b = 'back\slash'::text)
            b = 'back\slash'::text
        b = ''
            (b = ''::text)
            b = ''::text
        true
            true
            true
        false
            false
            false
        NULL
            NULL::boolean
            NULL::boolean
        flag = true
            (flag = true)
            flag = true
        flag AND NULL
            (flag AND NULL::boolean)
            flag AND NULL::boolean
        (a > 0) = flag
            ((a > 0) = flag)
            (a > 0) = flag
        (a > 0) IS TRUE
            ((a > 0) IS TRUE)
            (a > 0) IS TRUE
        (b IS NULL) = flag
            ((b IS NULL) = flag)
            (b IS NULL) = flag
        NOT b IS NULL
            (NOT (b IS NULL))
            NOT b IS NULL
        b IS NULL OR b = ''
            ((b IS NULL) OR (b = ''::text))
            b IS NULL OR b = ''::text
        a IS NOT NULL AND (b IS NULL OR c IS NULL) AND n > 0
            ((a IS NOT NULL) AND ((b IS NULL) OR (c IS NULL)) AND (n > (0)::numeric))
            a IS NOT NULL AND (b IS NULL OR c IS NULL) AND n > 0::numeric
        a = 1 OR a = 2 OR a = 3
            ((a = 1) OR (a = 2) OR (a = 3))
            a = 1 OR a = 2 OR a = 3
        a & 3 = 1
            ((a & 3) = 1)
            (a & 3) = 1
        a # 1 = 2
            ((a # 1) = 2)
            (a # 1) = 2
        ~a = 1
            ((~ a) = 1)
            (~ a) = 1
        a << 2 > 4
            ((a << 2) > 4)
            (a << 2) > 4
        |/ f > 1
            ((|/ f) > (1)::double precision)
            (|/ f) > 1::double precision
        @ a > 1
            ((@ a) > 1)
            (@ a) > 1
        a <> 5
            (a <> 5)
            a <> 5
        a != 5
            (a <> 5)
            a <> 5
        b ~~ 'x'
            (b ~~ 'x'::text)
            b ~~ 'x'::text
        pg_typeof(a)::text = 'integer'
            ((pg_typeof(a))::text = 'integer'::text)
            pg_typeof(a)::text = 'integer'::text
        jsonb_array_length(j) > 0
            (jsonb_array_length(j) > 0)
            jsonb_array_length(j) > 0
        jsonb_build_object('a', a) = j
            (jsonb_build_object('a', a) = j)
            jsonb_build_object('a', a) = j
        to_jsonb(b) = j
            (to_jsonb(b) = j)
            to_jsonb(b) = j
        make_date(2020, 1, 1) < day
            (make_date(2020, 1, 1) < day)
            make_date(2020, 1, 1) < day
        age(ts) > '1 day'
            (age(ts) > '1 day'::interval)
            age(ts) > '1 day'::interval
        num_nonnulls(a, b) = 1
            (num_nonnulls(a, b) = 1)
            num_nonnulls(a, b) = 1
        current_user = b
            (CURRENT_USER = b)
            CURRENT_USER = b
        session_user = 'x'
            (SESSION_USER = 'x'::name)
            SESSION_USER = 'x'::name
        b = current_setting('x')
            (b = current_setting('x'::text))
            b = current_setting('x'::text)
        starts_with(b, 'x')
            starts_with(b, 'x'::text)
            starts_with(b, 'x'::text)
        split_part(b, ',', 1) = 'x'
            (split_part(b, ','::text, 1) = 'x'::text)
            split_part(b, ','::text, 1) = 'x'::text
        regexp_replace(b, 'x', 'y') = b
            (regexp_replace(b, 'x'::text, 'y'::text) = b)
            regexp_replace(b, 'x'::text, 'y'::text) = b
        string_to_array(b, ',') = '{a}'
            (string_to_array(b, ','::text) = '{a}'::text[])
            string_to_array(b, ','::text) = '{a}'::text[]
        array_to_string(arr, ',') = 'x'
            (array_to_string(arr, ','::text) = 'x'::text)
            array_to_string(arr, ','::text) = 'x'::text
        array_position(arr, 1) > 0
            (array_position(arr, 1) > 0)
            array_position(arr, 1) > 0
        octet_length(b) < 100
            (octet_length(b) < 100)
            octet_length(b) < 100
        a::bool
            (a)::boolean
            a::boolean
        (a > 1)::int = 1
            (((a > 1))::integer = 1)
            (a > 1)::integer = 1
        b::date > day
            ((b)::date > day)
            b::date > day
        'x' = b
            ('x'::text = b)
            'x'::text = b
        5 > a
            (5 > a)
            5 > a
        1.0 * a > 2
            ((1.0 * (a)::numeric) > (2)::numeric)
            (1.0 * a::numeric) > 2::numeric
        a / 2.0 > 1
            (((a)::numeric / 2.0) > (1)::numeric)
            (a::numeric / 2.0) > 1::numeric
        """#
}
