import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire
import Testing

/// The texts are those of `pg_get_viewdef` of a PostgreSQL 15, plain and pretty, `⏎` for the end of a line.
@Suite("views written out")
struct ViewTextTests {
    @Test(arguments: QueryCase.parse(table))
    func text(_ query: QueryCase) throws {
        let session = DefinitionSession.make()
        let statement = try #require(Parser().parse(query.sql).first)
        guard case .select(let select) = statement.statement else {
            Issue.record("not a query")
            return
        }
        let texts = try [false, true].map { isPretty in
            let deparser = DefinitionDeparser(session, isPretty: isPretty)
            return try deparser.text(of: select, source: query.sql) + ";"
        }
        #expect(
            texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") }
                == query.rows
        )
    }

    private static let table = #"""
        SELECT a FROM d
             SELECT d.a⏎   FROM d;
             SELECT d.a⏎   FROM d;
        SELECT a, b FROM d WHERE a > 1
             SELECT d.a,⏎    d.b⏎   FROM d⏎  WHERE (d.a > 1);
             SELECT d.a,⏎    d.b⏎   FROM d⏎  WHERE d.a > 1;
        SELECT * FROM e
             SELECT e.a,⏎    e.k⏎   FROM e;
             SELECT e.a,⏎    e.k⏎   FROM e;
        SELECT a AS x, b || 'y' AS z FROM d
             SELECT d.a AS x,⏎    (d.b || 'y'::text) AS z⏎   FROM d;
             SELECT d.a AS x,⏎    d.b || 'y'::text AS z⏎   FROM d;
        SELECT a + 1, upper(b) FROM d
             SELECT (d.a + 1) AS "?column?",⏎    upper(d.b) AS upper⏎   FROM d;
             SELECT d.a + 1 AS "?column?",⏎    upper(d.b) AS upper⏎   FROM d;
        SELECT d.a, e.k FROM d, e WHERE d.a = e.a
             SELECT d.a,⏎    e.k⏎   FROM d,⏎    e⏎  WHERE (d.a = e.a);
             SELECT d.a,⏎    e.k⏎   FROM d,⏎    e⏎  WHERE d.a = e.a;
        SELECT d.a, e.k FROM d JOIN e ON d.a = e.a
             SELECT d.a,⏎    e.k⏎   FROM (d⏎     JOIN e ON ((d.a = e.a)));
             SELECT d.a,⏎    e.k⏎   FROM d⏎     JOIN e ON d.a = e.a;
        SELECT d.a, e.k FROM d LEFT JOIN e ON d.a = e.a AND e.k = 'x'
             SELECT d.a,⏎    e.k⏎   FROM (d⏎     LEFT JOIN e ON (((d.a = e.a) AND (e.k = 'x'::text))));
             SELECT d.a,⏎    e.k⏎   FROM d⏎     LEFT JOIN e ON d.a = e.a AND e.k = 'x'::text;
        SELECT d.a, e.k FROM d JOIN e USING (a)
             SELECT d.a,⏎    e.k⏎   FROM (d⏎     JOIN e USING (a));
             SELECT d.a,⏎    e.k⏎   FROM d⏎     JOIN e USING (a);
        SELECT a, k FROM d NATURAL JOIN e
             SELECT d.a,⏎    e.k⏎   FROM (d⏎     JOIN e USING (a));
             SELECT d.a,⏎    e.k⏎   FROM d⏎     JOIN e USING (a);
        SELECT x.a, y.k FROM d x CROSS JOIN e y
             SELECT x.a,⏎    y.k⏎   FROM (d x⏎     CROSS JOIN e y);
             SELECT x.a,⏎    y.k⏎   FROM d x⏎     CROSS JOIN e y;
        SELECT x.a FROM d x JOIN e y ON x.a = y.a JOIN e z ON z.a = y.a
             SELECT x.a⏎   FROM ((d x⏎     JOIN e y ON ((x.a = y.a)))⏎     JOIN e z ON ((z.a = y.a)));
             SELECT x.a⏎   FROM d x⏎     JOIN e y ON x.a = y.a⏎     JOIN e z ON z.a = y.a;
        SELECT x.a FROM d x LEFT JOIN (e y JOIN e z ON y.a = z.a) ON x.a = y.a
             SELECT x.a⏎   FROM (d x⏎     LEFT JOIN (e y⏎     JOIN e z ON ((y.a = z.a))) ON ((x.a = y.a)));
             SELECT x.a⏎   FROM d x⏎     LEFT JOIN (e y⏎     JOIN e z ON y.a = z.a) ON x.a = y.a;
        SELECT DISTINCT a FROM d
             SELECT DISTINCT d.a⏎   FROM d;
             SELECT DISTINCT d.a⏎   FROM d;
        SELECT DISTINCT ON (a) a, b FROM d ORDER BY a, b DESC
             SELECT DISTINCT ON (d.a) d.a,⏎    d.b⏎   FROM d⏎  ORDER BY d.a, d.b DESC;
             SELECT DISTINCT ON (d.a) d.a,⏎    d.b⏎   FROM d⏎  ORDER BY d.a, d.b DESC;
        SELECT a, count(*) FROM d GROUP BY a
             SELECT d.a,⏎    count(*) AS count⏎   FROM d⏎  GROUP BY d.a;
             SELECT d.a,⏎    count(*) AS count⏎   FROM d⏎  GROUP BY d.a;
        SELECT a, count(*) AS n, sum(n) AS s FROM d GROUP BY a HAVING count(*) > 1 ORDER BY count(*) DESC, a LIMIT 10
             SELECT d.a,⏎    count(*) AS n,⏎    sum(d.n) AS s⏎   FROM d⏎  GROUP BY d.a⏎ HAVING (count(*) > 1)⏎  ORDER BY (count(*)) DESC, d.a⏎ LIMIT 10;
             SELECT d.a,⏎    count(*) AS n,⏎    sum(d.n) AS s⏎   FROM d⏎  GROUP BY d.a⏎ HAVING count(*) > 1⏎  ORDER BY (count(*)) DESC, d.a⏎ LIMIT 10;
        SELECT lower(b), count(DISTINCT a) FROM d GROUP BY lower(b)
             SELECT lower(d.b) AS lower,⏎    count(DISTINCT d.a) AS count⏎   FROM d⏎  GROUP BY (lower(d.b));
             SELECT lower(d.b) AS lower,⏎    count(DISTINCT d.a) AS count⏎   FROM d⏎  GROUP BY (lower(d.b));
        SELECT a % 2 AS odd, avg(f) FILTER (WHERE f > 0) FROM d GROUP BY 1
             SELECT (d.a % 2) AS odd,⏎    avg(d.f) FILTER (WHERE (d.f > (0)::double precision)) AS avg⏎   FROM d⏎  GROUP BY (d.a % 2);
             SELECT d.a % 2 AS odd,⏎    avg(d.f) FILTER (WHERE d.f > 0::double precision) AS avg⏎   FROM d⏎  GROUP BY (d.a % 2);
        SELECT string_agg(b, ',' ORDER BY a DESC) FROM d
             SELECT string_agg(d.b, ','::text ORDER BY d.a DESC) AS string_agg⏎   FROM d;
             SELECT string_agg(d.b, ','::text ORDER BY d.a DESC) AS string_agg⏎   FROM d;
        SELECT a FROM d ORDER BY a DESC NULLS LAST, b LIMIT 5 OFFSET 2
             SELECT d.a⏎   FROM d⏎  ORDER BY d.a DESC NULLS LAST, d.b⏎ OFFSET 2⏎ LIMIT 5;
             SELECT d.a⏎   FROM d⏎  ORDER BY d.a DESC NULLS LAST, d.b⏎ OFFSET 2⏎ LIMIT 5;
        SELECT a FROM d ORDER BY lower(b)
             SELECT d.a⏎   FROM d⏎  ORDER BY (lower(d.b));
             SELECT d.a⏎   FROM d⏎  ORDER BY (lower(d.b));
        SELECT a FROM d WHERE EXISTS (SELECT 1 FROM e WHERE e.a = d.a)
             SELECT d.a⏎   FROM d⏎  WHERE (EXISTS ( SELECT 1⏎           FROM e⏎          WHERE (e.a = d.a)));
             SELECT d.a⏎   FROM d⏎  WHERE (EXISTS ( SELECT 1⏎           FROM e⏎          WHERE e.a = d.a));
        SELECT a FROM d WHERE a IN (SELECT e.a FROM e)
             SELECT d.a⏎   FROM d⏎  WHERE (d.a IN ( SELECT e.a⏎           FROM e));
             SELECT d.a⏎   FROM d⏎  WHERE (d.a IN ( SELECT e.a⏎           FROM e));
        SELECT a FROM d WHERE a NOT IN (SELECT e.a FROM e WHERE e.k IS NOT NULL)
             SELECT d.a⏎   FROM d⏎  WHERE (NOT (d.a IN ( SELECT e.a⏎           FROM e⏎          WHERE (e.k IS NOT NULL))));
             SELECT d.a⏎   FROM d⏎  WHERE NOT (d.a IN ( SELECT e.a⏎           FROM e⏎          WHERE e.k IS NOT NULL));
        SELECT a, (SELECT max(k) FROM e WHERE e.a = d.a) AS mk FROM d
             SELECT d.a,⏎    ( SELECT max(e.k) AS max⏎           FROM e⏎          WHERE (e.a = d.a)) AS mk⏎   FROM d;
             SELECT d.a,⏎    ( SELECT max(e.k) AS max⏎           FROM e⏎          WHERE e.a = d.a) AS mk⏎   FROM d;
        SELECT a FROM d WHERE a > ALL (SELECT e.a FROM e)
             SELECT d.a⏎   FROM d⏎  WHERE (d.a > ALL ( SELECT e.a⏎           FROM e));
             SELECT d.a⏎   FROM d⏎  WHERE (d.a > ALL ( SELECT e.a⏎           FROM e));
        SELECT ARRAY(SELECT k FROM e) AS ks
             SELECT ARRAY( SELECT e.k⏎           FROM e) AS ks;
             SELECT ARRAY( SELECT e.k⏎           FROM e) AS ks;
        SELECT q.x FROM (SELECT a AS x FROM d WHERE a > 0) q
             SELECT q.x⏎   FROM ( SELECT d.a AS x⏎           FROM d⏎          WHERE (d.a > 0)) q;
             SELECT q.x⏎   FROM ( SELECT d.a AS x⏎           FROM d⏎          WHERE d.a > 0) q;
        SELECT q.x FROM (SELECT a FROM d) AS q(x)
             SELECT q.x⏎   FROM ( SELECT d.a⏎           FROM d) q(x);
             SELECT q.x⏎   FROM ( SELECT d.a⏎           FROM d) q(x);
        SELECT a FROM d UNION SELECT a FROM e
             SELECT d.a⏎   FROM d⏎UNION⏎ SELECT e.a⏎   FROM e;
             SELECT d.a⏎   FROM d⏎UNION⏎ SELECT e.a⏎   FROM e;
        SELECT a FROM d UNION ALL SELECT a FROM e ORDER BY 1
             SELECT d.a⏎   FROM d⏎UNION ALL⏎ SELECT e.a⏎   FROM e⏎  ORDER BY 1;
             SELECT d.a⏎   FROM d⏎UNION ALL⏎ SELECT e.a⏎   FROM e⏎  ORDER BY 1;
        SELECT a FROM d UNION SELECT a FROM e EXCEPT SELECT 1
            (⏎         SELECT d.a⏎           FROM d⏎        UNION⏎         SELECT e.a⏎           FROM e⏎) EXCEPT⏎ SELECT 1 AS a;
            (⏎         SELECT d.a⏎           FROM d⏎        UNION⏎         SELECT e.a⏎           FROM e⏎) EXCEPT⏎ SELECT 1 AS a;
        SELECT a FROM d INTERSECT (SELECT a FROM e UNION SELECT 2)
             SELECT d.a⏎   FROM d⏎INTERSECT (⏎         SELECT e.a⏎           FROM e⏎        UNION⏎         SELECT 2 AS a⏎);
             SELECT d.a⏎   FROM d⏎INTERSECT (⏎         SELECT e.a⏎           FROM e⏎        UNION⏎         SELECT 2 AS a⏎);
        SELECT a FROM d UNION ALL (SELECT a FROM e ORDER BY a LIMIT 1)
             SELECT d.a⏎   FROM d⏎UNION ALL⏎( SELECT e.a⏎   FROM e⏎  ORDER BY e.a⏎ LIMIT 1);
             SELECT d.a⏎   FROM d⏎UNION ALL⏎( SELECT e.a⏎   FROM e⏎  ORDER BY e.a⏎ LIMIT 1);
        SELECT 1 AS one, 'x' AS x, NULL AS nothing
             SELECT 1 AS one,⏎    'x'::text AS x,⏎    NULL::text AS nothing;
             SELECT 1 AS one,⏎    'x'::text AS x,⏎    NULL::text AS nothing;
        SELECT 1 AS one UNION SELECT 2
             SELECT 1 AS one⏎UNION⏎ SELECT 2 AS one;
             SELECT 1 AS one⏎UNION⏎ SELECT 2 AS one;
        VALUES (1, 'a'), (2, 'b')
             VALUES (1,'a'::text), (2,'b'::text);
             VALUES (1,'a'::text), (2,'b'::text);
        SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v(n, t)
             SELECT v.n,⏎    v.t⏎   FROM ( VALUES (1,'a'::text), (2,'b'::text)) v(n, t);
             SELECT v.n,⏎    v.t⏎   FROM ( VALUES (1,'a'::text), (2,'b'::text)) v(n, t);
        WITH q AS (SELECT a FROM d) SELECT a FROM q WHERE a > 1
             WITH q AS (⏎         SELECT d.a⏎           FROM d⏎        )⏎ SELECT q.a⏎   FROM q⏎  WHERE (q.a > 1);
             WITH q AS (⏎         SELECT d.a⏎           FROM d⏎        )⏎ SELECT q.a⏎   FROM q⏎  WHERE q.a > 1;
        WITH q(x) AS (SELECT a FROM d), r AS MATERIALIZED (SELECT x FROM q) SELECT r.x FROM r
             WITH q(x) AS (⏎         SELECT d.a⏎           FROM d⏎        ), r AS MATERIALIZED (⏎         SELECT q.x⏎           FROM q⏎        )⏎ SELECT r.x⏎   FROM r;
             WITH q(x) AS (⏎         SELECT d.a⏎           FROM d⏎        ), r AS MATERIALIZED (⏎         SELECT q.x⏎           FROM q⏎        )⏎ SELECT r.x⏎   FROM r;
        WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT n FROM t
             WITH RECURSIVE t(n) AS (⏎         SELECT 1 AS "?column?"⏎        UNION ALL⏎         SELECT (t_1.n + 1)⏎           FROM t t_1⏎          WHERE (t_1.n < 5)⏎        )⏎ SELECT t.n⏎   FROM t;
             WITH RECURSIVE t(n) AS (⏎         SELECT 1 AS "?column?"⏎        UNION ALL⏎         SELECT t_1.n + 1⏎           FROM t t_1⏎          WHERE t_1.n < 5⏎        )⏎ SELECT t.n⏎   FROM t;
        SELECT a, row_number() OVER (ORDER BY a) FROM d
             SELECT d.a,⏎    row_number() OVER (ORDER BY d.a) AS row_number⏎   FROM d;
             SELECT d.a,⏎    row_number() OVER (ORDER BY d.a) AS row_number⏎   FROM d;
        SELECT a, sum(n) OVER (PARTITION BY b ORDER BY day DESC) AS running FROM d
             SELECT d.a,⏎    sum(d.n) OVER (PARTITION BY d.b ORDER BY d.day DESC) AS running⏎   FROM d;
             SELECT d.a,⏎    sum(d.n) OVER (PARTITION BY d.b ORDER BY d.day DESC) AS running⏎   FROM d;
        SELECT a, avg(n) OVER w AS m FROM d WINDOW w AS (PARTITION BY b)
             SELECT d.a,⏎    avg(d.n) OVER w AS m⏎   FROM d⏎  WINDOW w AS (PARTITION BY d.b);
             SELECT d.a,⏎    avg(d.n) OVER w AS m⏎   FROM d⏎  WINDOW w AS (PARTITION BY d.b);
        SELECT a, lag(a, 1) OVER (PARTITION BY b ORDER BY a ROWS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) FROM d
             SELECT d.a,⏎    lag(d.a, 1) OVER (PARTITION BY d.b ORDER BY d.a ROWS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS lag⏎   FROM d;
             SELECT d.a,⏎    lag(d.a, 1) OVER (PARTITION BY d.b ORDER BY d.a ROWS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS lag⏎   FROM d;
        SELECT g FROM generate_series(1, 3) g
             SELECT g.g⏎   FROM generate_series(1, 3) g(g);
             SELECT g.g⏎   FROM generate_series(1, 3) g(g);
        SELECT g.n FROM generate_series(1, 3) AS g(n)
             SELECT g.n⏎   FROM generate_series(1, 3) g(n);
             SELECT g.n⏎   FROM generate_series(1, 3) g(n);
        SELECT u.x, u.ordinality FROM d, unnest(d.arr) WITH ORDINALITY u(x)
             SELECT u.x,⏎    u.ordinality⏎   FROM d,⏎    LATERAL unnest(d.arr) WITH ORDINALITY u(x, ordinality);
             SELECT u.x,⏎    u.ordinality⏎   FROM d,⏎    LATERAL unnest(d.arr) WITH ORDINALITY u(x, ordinality);
        SELECT x.a, l.k FROM d x, LATERAL (SELECT k FROM e WHERE e.a = x.a LIMIT 1) l
             SELECT x.a,⏎    l.k⏎   FROM d x,⏎    LATERAL ( SELECT e.k⏎           FROM e⏎          WHERE (e.a = x.a)⏎         LIMIT 1) l;
             SELECT x.a,⏎    l.k⏎   FROM d x,⏎    LATERAL ( SELECT e.k⏎           FROM e⏎          WHERE e.a = x.a⏎         LIMIT 1) l;
        SELECT x.a, l.k FROM d x LEFT JOIN LATERAL (SELECT k FROM e WHERE e.a = x.a) l ON true
             SELECT x.a,⏎    l.k⏎   FROM (d x⏎     LEFT JOIN LATERAL ( SELECT e.k⏎           FROM e⏎          WHERE (e.a = x.a)) l ON (true));
             SELECT x.a,⏎    l.k⏎   FROM d x⏎     LEFT JOIN LATERAL ( SELECT e.k⏎           FROM e⏎          WHERE e.a = x.a) l ON true;
        SELECT CASE WHEN a > 0 THEN 'pos' WHEN a < 0 THEN 'neg' ELSE 'zero' END AS sign FROM d
             SELECT⏎        CASE⏎            WHEN (d.a > 0) THEN 'pos'::text⏎            WHEN (d.a < 0) THEN 'neg'::text⏎            ELSE 'zero'::text⏎        END AS sign⏎   FROM d;
             SELECT⏎        CASE⏎            WHEN d.a > 0 THEN 'pos'::text⏎            WHEN d.a < 0 THEN 'neg'::text⏎            ELSE 'zero'::text⏎        END AS sign⏎   FROM d;
        SELECT CASE a WHEN 1 THEN 'one' END AS w, b FROM d
             SELECT⏎        CASE d.a⏎            WHEN 1 THEN 'one'::text⏎            ELSE NULL::text⏎        END AS w,⏎    d.b⏎   FROM d;
             SELECT⏎        CASE d.a⏎            WHEN 1 THEN 'one'::text⏎            ELSE NULL::text⏎        END AS w,⏎    d.b⏎   FROM d;
        SELECT coalesce(b, 'x') AS b, a::text AS t FROM d
             SELECT COALESCE(d.b, 'x'::text) AS b,⏎    (d.a)::text AS t⏎   FROM d;
             SELECT COALESCE(d.b, 'x'::text) AS b,⏎    d.a::text AS t⏎   FROM d;
        SELECT a FROM other.far
             SELECT far.a⏎   FROM other.far;
             SELECT far.a⏎   FROM other.far;
        SELECT f.a, f.z FROM other.far f
             SELECT f.a,⏎    f.z⏎   FROM other.far f;
             SELECT f.a,⏎    f.z⏎   FROM other.far f;
        SELECT "Select", "a b" FROM "Odd Name"
             SELECT "Odd Name"."Select",⏎    "Odd Name"."a b"⏎   FROM "Odd Name";
             SELECT "Odd Name"."Select",⏎    "Odd Name"."a b"⏎   FROM "Odd Name";
        SELECT o."Select" AS "Weird Alias" FROM "Odd Name" o
             SELECT o."Select" AS "Weird Alias"⏎   FROM "Odd Name" o;
             SELECT o."Select" AS "Weird Alias"⏎   FROM "Odd Name" o;
        SELECT who FROM happy
             SELECT happy.who⏎   FROM happy;
             SELECT happy.who⏎   FROM happy;
        SELECT x.who, y.who AS other FROM happy x JOIN happy y ON x.id = y.id
             SELECT x.who,⏎    y.who AS other⏎   FROM (happy x⏎     JOIN happy y ON ((x.id = y.id)));
             SELECT x.who,⏎    y.who AS other⏎   FROM happy x⏎     JOIN happy y ON x.id = y.id;
        SELECT d FROM d
             SELECT d.*::d AS d⏎   FROM d;
             SELECT d.*::d AS d⏎   FROM d;
        SELECT x.a FROM d x WHERE (x.a, x.b) IN (SELECT e.a, e.k FROM e)
             SELECT x.a⏎   FROM d x⏎  WHERE ((x.a, x.b) IN ( SELECT e.a,⏎            e.k⏎           FROM e));
             SELECT x.a⏎   FROM d x⏎  WHERE ((x.a, x.b) IN ( SELECT e.a,⏎            e.k⏎           FROM e));
        SELECT a, b FROM d GROUP BY ROLLUP (a, b)
             SELECT d.a,⏎    d.b⏎   FROM d⏎  GROUP BY ROLLUP(d.a, d.b);
             SELECT d.a,⏎    d.b⏎   FROM d⏎  GROUP BY ROLLUP(d.a, d.b);
        SELECT a, b, count(*) FROM d GROUP BY GROUPING SETS ((a), (b), ())
             SELECT d.a,⏎    d.b,⏎    count(*) AS count⏎   FROM d⏎  GROUP BY GROUPING SETS ((d.a), (d.b), ());
             SELECT d.a,⏎    d.b,⏎    count(*) AS count⏎   FROM d⏎  GROUP BY GROUPING SETS ((d.a), (d.b), ());
        SELECT a, b FROM d GROUP BY a, CUBE (b)
             SELECT d.a,⏎    d.b⏎   FROM d⏎  GROUP BY d.a, CUBE(d.b);
             SELECT d.a,⏎    d.b⏎   FROM d⏎  GROUP BY d.a, CUBE(d.b);
        SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY f) FROM d
             SELECT percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY d.f) AS percentile_cont⏎   FROM d;
             SELECT percentile_cont(0.5::double precision) WITHIN GROUP (ORDER BY d.f) AS percentile_cont⏎   FROM d;
        SELECT day + 1 AS next, ts AT TIME ZONE 'UTC' AS utc, extract(year FROM day) AS y FROM d
             SELECT (d.day + 1) AS next,⏎    (d.ts AT TIME ZONE 'UTC'::text) AS utc,⏎    EXTRACT(year FROM d.day) AS y⏎   FROM d;
             SELECT d.day + 1 AS next,⏎    (d.ts AT TIME ZONE 'UTC'::text) AS utc,⏎    EXTRACT(year FROM d.day) AS y⏎   FROM d;
        SELECT a FROM d WHERE day >= date_trunc('month', CURRENT_DATE) AND (b ILIKE '%x%' OR c = 'y')
             SELECT d.a⏎   FROM d⏎  WHERE ((d.day >= date_trunc('month'::text, (CURRENT_DATE)::timestamp with time zone)) AND ((d.b ~~* '%x%'::text) OR ((d.c)::text = 'y'::text)));
             SELECT d.a⏎   FROM d⏎  WHERE d.day >= date_trunc('month'::text, CURRENT_DATE::timestamp with time zone) AND (d.b ~~* '%x%'::text OR d.c::text = 'y'::text);
        SELECT e.* FROM e
             SELECT e.a,⏎    e.k⏎   FROM e;
             SELECT e.a,⏎    e.k⏎   FROM e;
        SELECT a FROM ONLY d
             SELECT d.a⏎   FROM ONLY d;
             SELECT d.a⏎   FROM ONLY d;
        SELECT m FROM persons WHERE m = 'happy'
             SELECT persons.m⏎   FROM persons⏎  WHERE (persons.m = 'happy'::mood);
             SELECT persons.m⏎   FROM persons⏎  WHERE persons.m = 'happy'::mood;
        SELECT (c).a, (c).b AS bb FROM persons
             SELECT (persons.c).a AS a,⏎    (persons.c).b AS bb⏎   FROM persons;
             SELECT (persons.c).a AS a,⏎    (persons.c).b AS bb⏎   FROM persons;
        SELECT twice(id) AS t, add(id, 1) AS s FROM persons
             SELECT twice(persons.id) AS t,⏎    add(persons.id, 1) AS s⏎   FROM persons;
             SELECT twice(persons.id) AS t,⏎    add(persons.id, 1) AS s⏎   FROM persons;
        SELECT * FROM ids_above(1)
             SELECT ids_above.id,⏎    ids_above.label⏎   FROM ids_above(1) ids_above(id, label);
             SELECT ids_above.id,⏎    ids_above.label⏎   FROM ids_above(1) ids_above(id, label);
        SELECT name, p FROM persons WHERE p > 3
             SELECT persons.name,⏎    persons.p⏎   FROM persons⏎  WHERE ((persons.p)::integer > 3);
             SELECT persons.name,⏎    persons.p⏎   FROM persons⏎  WHERE persons.p::integer > 3;
        SELECT count(*) FROM d
             SELECT count(*) AS count⏎   FROM d;
             SELECT count(*) AS count⏎   FROM d;
        SELECT max(a) - min(a) AS spread FROM d
             SELECT (max(d.a) - min(d.a)) AS spread⏎   FROM d;
             SELECT max(d.a) - min(d.a) AS spread⏎   FROM d;
        SELECT j ->> 'a' AS v, arr[1] AS first FROM d
             SELECT (d.j ->> 'a'::text) AS v,⏎    d.arr[1] AS first⏎   FROM d;
             SELECT d.j ->> 'a'::text AS v,⏎    d.arr[1] AS first⏎   FROM d;
        SELECT (SELECT count(*) FROM e) AS total
             SELECT ( SELECT count(*) AS count⏎           FROM e) AS total;
             SELECT ( SELECT count(*) AS count⏎           FROM e) AS total;
        """#
}
