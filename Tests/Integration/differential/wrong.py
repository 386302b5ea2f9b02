"""Queries that PostgreSQL refuses: generated ones with a part replaced, and constructs in places where they may not stand."""

import re

from .expressions import Scope
from .nodes import Expression, Listing, Node, places
from .values import samples, quoted

# `{}` stands for a generated expression, `{b}` for a condition.
TEMPLATES = """
SELECT sum(count(*)) FROM t1
SELECT id, count(*) FROM t1
SELECT {} FROM t1 GROUP BY id HAVING b = b AND name IS NOT NULL
SELECT t1.*, count(*) FROM t1 GROUP BY 1
SELECT count(*) FROM t1 WHERE count(*) > 1
SELECT 1 FROM t1 WHERE row_number() OVER () = 1
SELECT 1 FROM t1 GROUP BY sum(id)
SELECT 1 FROM t1 JOIN t2 ON sum(t1.id) > 1
SELECT sum(row_number() OVER ()) FROM t1
SELECT row_number() OVER (ORDER BY row_number() OVER ()) FROM t1
SELECT id FROM t1, t2
SELECT t1.id FROM t1 AS x
SELECT x.id FROM t1 x, t1 x
SELECT * FROM t1 JOIN t2 USING (nope)
SELECT * FROM t1 JOIN t2 USING (id) JOIN t3 ON t1.id = t3.id WHERE id = id
SELECT * FROM (t1 JOIN t2 USING (id)) AS j WHERE t1.id = 1
SELECT * FROM nope
SELECT * FROM public.nope
SELECT * FROM nope.t1
SELECT nope FROM t1
SELECT t1.nope FROM t1
SELECT nope.id FROM t1
SELECT nope.*
SELECT *
SELECT idd FROM t1
SELECT {} UNION SELECT {}, 1
SELECT 1 UNION SELECT 'a'
SELECT 1 UNION SELECT {}
SELECT {} UNION ALL SELECT {}
SELECT NULL UNION SELECT NULL UNION SELECT {}
SELECT 1 FROM t1 UNION SELECT 2 ORDER BY id
SELECT 1 AS x UNION SELECT 2 ORDER BY x + 1
SELECT DISTINCT id FROM t1 ORDER BY id + 1
SELECT DISTINCT ON (id) id FROM t1 ORDER BY 1 - id
SELECT id FROM t1 ORDER BY 5
SELECT id FROM t1 GROUP BY 5
SELECT id FROM t1 ORDER BY 'x'
SELECT id AS x, 1 AS x FROM t1 ORDER BY x
SELECT id FROM t1 LIMIT 'x'
SELECT id FROM t1 LIMIT -1
SELECT id FROM t1 LIMIT id
SELECT id FROM t1 OFFSET -1
SELECT id FROM t1 LIMIT 1.5
SELECT id FROM t1 LIMIT count(*)
SELECT id FROM t1 LIMIT true
SELECT id FROM t1 FETCH FIRST 2 ROWS WITH TIES
SELECT (SELECT 1, 2)
SELECT (SELECT id FROM t1)
SELECT 1 WHERE 1 IN (SELECT 1, 2)
SELECT (1, 2) IN (SELECT 1)
SELECT (1, 2) = (SELECT 1, 2, 3)
SELECT (1, 2) = (1, 2, 3)
SELECT ROW(1, 'a') = ROW(1, 2)
SELECT ROW() = ROW()
SELECT (1, 2) || (3, 4)
SELECT ARRAY[1, 'x']
SELECT ARRAY[1, true]
SELECT ARRAY[{}, {}]
SELECT ARRAY[]
SELECT ARRAY[[1, 2], [3]]
SELECT CASE WHEN {} THEN 1 END
SELECT CASE WHEN {b} THEN {} ELSE {} END
SELECT CASE {} WHEN {} THEN 1 END
SELECT COALESCE({}, {})
SELECT COALESCE()
SELECT NULLIF({}, {})
SELECT GREATEST({}, {})
SELECT {} IN ({}, {})
SELECT {} BETWEEN {} AND {}
SELECT {} IS DISTINCT FROM {}
SELECT {} + {}
SELECT {} || {}
SELECT {} = {}
SELECT {} < {}
SELECT {} LIKE {}
SELECT NOT {}
SELECT {} AND {b}
SELECT {b} OR {}
SELECT {} IS TRUE
SELECT - {}
SELECT {} = ANY ({})
SELECT {} = ALL (ARRAY[{}])
SELECT ({})[1]
SELECT ({})[{}]
SELECT ({}).f
SELECT ({})::nope
SELECT ({})::regtype
SELECT ({})::regoperator
SELECT ({})::regprocedure
SELECT ({})::regconfig
SELECT to_regtype({})
SELECT (1, 'a') LIKE (SELECT {}, {})
SELECT ({}, {}) LIKE ({}, {})
SELECT ({}, {}) || (SELECT {}, {})
SELECT ({})::int4
SELECT ({})::date
SELECT ({})::jsonb
SELECT ({})::bool
SELECT ({})::numeric(1001)
SELECT ({})::varchar(0)
SELECT ({})::int4[]
SELECT ({})::int(3)
SELECT ({}) COLLATE "C"
SELECT ({}) COLLATE "nope"
SELECT ({}) AT TIME ZONE {}
SELECT nope({})
SELECT pg_catalog.nope({}, {})
SELECT abs({})
SELECT abs()
SELECT abs(1, 2)
SELECT length({})
SELECT lower({}, {})
SELECT round({}, {})
SELECT substring({} FROM {})
SELECT extract(nope FROM {})
SELECT extract(year FROM {})
SELECT date_trunc({}, {})
SELECT coalesce({}, 'x')
SELECT sum({})
SELECT avg({}) FROM t1
SELECT max({}) FROM t1
SELECT string_agg({}, {}) FROM t1
SELECT array_agg({}) FROM t1 GROUP BY ()
SELECT count(DISTINCT *) FROM t1
SELECT count() FROM t1
SELECT count(DISTINCT {} ORDER BY id) FROM t1
SELECT sum(id ORDER BY {}) FROM t1
SELECT abs(DISTINCT 1)
SELECT abs(1) OVER ()
SELECT abs(1) FILTER (WHERE true)
SELECT abs(1) WITHIN GROUP (ORDER BY 1)
SELECT abs(1 ORDER BY 1)
SELECT row_number()
SELECT row_number() FILTER (WHERE true) OVER () FROM t1
SELECT lag(DISTINCT id) OVER () FROM t1
SELECT percentile_cont(0.5) FROM t1
SELECT percentile_cont({}) WITHIN GROUP (ORDER BY id) FROM t1
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY {}) FROM t1
SELECT mode() FROM t1
SELECT sum(id) WITHIN GROUP (ORDER BY id) FROM t1
SELECT count(*) OVER w FROM t1
SELECT count(*) OVER (w PARTITION BY id) FROM t1 WINDOW w AS ()
SELECT count(*) OVER (w ORDER BY id) FROM t1 WINDOW w AS (ORDER BY id)
SELECT count(*) OVER (w) FROM t1 WINDOW w AS (ROWS 1 PRECEDING)
SELECT count(*) OVER (w) FROM t1 WINDOW w AS (), w AS ()
SELECT count(*) OVER (ROWS {} PRECEDING) FROM t1
SELECT count(*) OVER (ORDER BY id GROUPS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM t1
SELECT count(*) OVER (ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) FROM t1
SELECT count(*) OVER (ROWS -1 PRECEDING) FROM t1
SELECT sum(id) OVER (ORDER BY {}) FROM t1
SELECT sum(id) OVER (PARTITION BY {}) FROM t1
SELECT generate_series(1, 2) WHERE generate_series(1, 2) > 1
SELECT CASE WHEN true THEN generate_series(1, 2) END
SELECT COALESCE(generate_series(1, 2), 1)
SELECT sum(generate_series(1, 2))
SELECT 1 LIMIT generate_series(1, 2)
SELECT generate_series({}, {})
SELECT * FROM generate_series({}, {})
SELECT * FROM abs({})
SELECT * FROM unnest({})
SELECT * FROM unnest(ARRAY[1], {}) AS u (a, b, c)
SELECT * FROM generate_series(1, 2) AS g (a, b)
SELECT * FROM t1 AS x (a, b, c, d, e, f, g, h, i, j, k)
SELECT * FROM (SELECT 1) AS x (a, b)
SELECT * FROM (VALUES (1), (2, 3)) AS v
SELECT * FROM (VALUES (1), ({})) AS v
VALUES (1, {}), ({}, 2)
VALUES (DEFAULT)
SELECT * FROM t1, (SELECT t1.id) AS s
SELECT * FROM t1 LEFT JOIN t2 ON t3.id = 1, t3
SELECT * FROM t1 RIGHT JOIN LATERAL (SELECT t1.id) AS s ON true
SELECT * FROM (SELECT 1)
SELECT * FROM t1 JOIN t2
WITH w AS (SELECT 1), w AS (SELECT 2) SELECT 1
WITH w (a, b) AS (SELECT 1) SELECT * FROM w
WITH w AS (SELECT * FROM w) SELECT * FROM w
WITH RECURSIVE w AS (SELECT * FROM w) SELECT * FROM w
WITH RECURSIVE w AS (SELECT 1 UNION ALL SELECT * FROM w ORDER BY 1) SELECT * FROM w
WITH RECURSIVE w (a) AS (SELECT 1 UNION ALL SELECT {} FROM w WHERE a < 2) SELECT * FROM w
WITH RECURSIVE w (a) AS (SELECT 'x' UNION ALL SELECT a || 'y' FROM w WHERE length(a) < 3) SELECT * FROM w
WITH RECURSIVE w (a) AS (SELECT 1 UNION ALL SELECT sum(a) FROM w) SELECT * FROM w
WITH RECURSIVE w (a) AS (SELECT 1 UNION ALL SELECT a FROM w LEFT JOIN w AS x USING (a)) SELECT * FROM w
WITH RECURSIVE w (a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM t1 LEFT JOIN w ON true WHERE a < 3) SELECT * FROM w
WITH RECURSIVE w (a) AS (SELECT 1 EXCEPT SELECT a FROM w) SELECT * FROM w
WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT * FROM a) SELECT * FROM a
WITH RECURSIVE w (a) AS (SELECT 1 UNION ALL SELECT (SELECT a FROM w)) SELECT * FROM w
SELECT $1
SELECT $1 + $2
SELECT $1 = 1, $1 = 'x'
SELECT $1::int4, $1::text
SELECT $2
SELECT $1 || $1
SELECT abs($1)
SELECT ARRAY[$1, $2]
SELECT COALESCE($1, {})
SELECT CASE WHEN $1 THEN $2 ELSE {} END
SELECT {} = $1
SELECT {} IN ($1, {})
SELECT id FROM t1 LIMIT $1 OFFSET $2
SELECT id FROM t1 WHERE id = $1 AND name = $2
SELECT ($1, $2) = (1, 'a')
SELECT $1 IS NULL
SELECT $1 UNION SELECT 1
SELECT GROUPING(id) FROM t1
SELECT GROUPING({}) FROM t1 GROUP BY id
SELECT id + 1, b FROM t1 GROUP BY id + 1
SELECT (SELECT count(*) FROM t2 WHERE t2.id = t1.b) FROM t1 GROUP BY id
SELECT (SELECT sum(t1.id) FROM t2) FROM t1
SELECT (SELECT sum(t1.id + t2.id) FROM t2) FROM t1
SELECT 1 FROM t1 WHERE EXISTS (SELECT sum(t1.id) FROM t2)
SELECT id FROM t1 GROUP BY ROLLUP (id), {}
SELECT t1 FROM t1
SELECT t1 = t1 FROM t1
SELECT t1.name.x FROM t1
SELECT (t1).nope FROM t1
SELECT (t1).id FROM t1
SELECT a.b.c.d.e
SELECT current_date(1)
SELECT interval 'nope'
SELECT date '2024-02-30'
SELECT 99999999999999999999999::int8
SELECT 1 / 0
SELECT 1 % 0
SELECT 1.0 / 0
SELECT 2147483647 + 1
SELECT -32768::int2
SELECT 'x'::char(3) = 'x  '
SELECT 'abc' < 'abd' COLLATE "C"
SELECT {} COLLATE "C" = {} COLLATE "POSIX"
SELECT 1 FROM t1 ORDER BY {} USING <
SELECT 1 FROM t1 ORDER BY id USING +
SELECT 1 OPERATOR(pg_catalog.+) {}
SELECT 1 OPERATOR(nope.+) 1
SELECT @@@ 1
SELECT 1 <=> 2
SELECT * FROM t1 FOR UPDATE OF nope
SELECT count(*) FROM t1 FOR UPDATE
SELECT make_date(year => {}, month => 1, day => 1)
SELECT make_date(nope => 1, month => 1, day => 1)
SELECT make_interval(days => 1, days => 2)
SELECT make_interval(days => 1, 2)
SELECT concat(VARIADIC {})
SELECT concat(VARIADIC ARRAY[1, 2])
SELECT xmlelement(name x)
""".strip().split("\n")

MISSPELT = re.compile(r"\b(t[1-4]|q\d+|id|name|value|kind|c\d|[a-e])\b")


class WrongQueries:
    """Makes queries that are likely to be refused."""

    def __init__(self, random, queries):
        self.random = random
        self.queries = queries

    def statement(self):
        if self.random.random() < 0.6:
            return self.from_template(), []
        tree, parameters = self.queries.statement()
        for _ in range(self.random.choice([1, 1, 2])):
            self.spoil(tree)
        return tree, parameters

    def from_template(self):
        queries = self.queries
        queries.expressions.parameters = None
        queries.can_fail = False
        parts = re.split(r"(\{b?\})", self.random.choice(TEMPLATES))
        # Those that read a table may use its columns.
        columns = [("id", "int4")] if "FROM t1" in "".join(parts) else []
        scope = Scope(columns)
        make = queries.expressions.of
        return Node(*(
            make("bool" if part == "{b}" else self.random.choice([queries.expressions.type(), "int4"]), scope, self.random.randint(0, 2))
            if part in ("{}", "{b}") else part
            for part in parts
        ))

    def spoil(self, tree):
        """Replaces one part of a query."""
        holder, index = self.random.choice(list(places(tree)))
        node = holder.parts[index]
        form = self.random.randrange(5)
        if form == 0 and isinstance(node, Listing) and len(node.parts) > 1:
            del node.parts[self.random.randrange(len(node.parts))]
        elif form == 1 and isinstance(node, Listing) and node.parts:
            node.parts.append(node.parts[0])
        elif form == 2 and not node.children:
            holder.parts[index] = Node(MISSPELT.sub(lambda found: self.misspelt(found[0]), str(node), count=1))
        else:
            expressions = [(h, i) for h, i in places(tree) if isinstance(h.parts[i], Expression)]
            if expressions:
                holder, index = self.random.choice(expressions)
                kind = self.queries.expressions.type()
                holder.parts[index] = self.random.choice([
                    Expression(f"{quoted(self.random.choice(samples(kind)))}::{kind}", type=kind),
                    Expression(quoted(self.random.choice(samples(kind))), type=kind),
                    Expression("nope", type=kind), Expression("count(*)", type=kind), Expression("id", type=kind),
                    Expression("count(*) OVER ()", type=kind), Expression("generate_series(1, 2)", type=kind),
                    Expression("NULL", type=kind), Expression("$1", type=kind), Expression("t1.id", type=kind),
                    Expression("q1.id", type=kind), Expression("(1, 2)", type=kind), Expression("sum(q1.id)", type=kind),
                ])

    def misspelt(self, name):
        return self.random.choice([name + "x", name[:-1] or "z", "nope", name.upper(), f'"{name.upper()}"'])
