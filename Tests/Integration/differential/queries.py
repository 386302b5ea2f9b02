"""Generated queries: joins, grouping, set operations, common tables, windows, and a defined order wherever it matters."""

import re

from .expressions import Expressions, Scope
from .nodes import Expression, Fixed, Listing, Node
from .signatures import is_literal
from .values import COMMON, UNSORTABLE, quoted, samples

SERIES = [("generate_series(1, 4)", "int4"), ("generate_series(3, 1, -1)", "int4"), ("unnest(ARRAY['x', NULL, 'y'])", "text"),
          ("generate_series(1.0, 2.0, 0.5)", "numeric"), ("jsonb_array_elements('[1, \"a\", null]')", "jsonb"),
          ("generate_series(timestamp '2024-01-01', '2024-01-03', '1 day')", "timestamp"),
          ("regexp_split_to_table('a b c', ' ')", "text")]


# Calls in FROM that give several columns.
WIDE_SERIES = [
    ("jsonb_each('{\"a\": 1, \"b\": null}')", ["text", "jsonb"]),
    ("unnest(ARRAY[1, 2, NULL], ARRAY['a', 'b'])", ["int4", "text"]),
    ("json_each_text('{\"a\": {\"b\": 1}, \"c\": null}')", ["text", "text"]),
]
# Calls in FROM whose columns are written behind them, and the types of these.
RECORDS = [
    ("jsonb_to_recordset('[{\"a\": 1, \"b\": \"x\"}, {\"a\": null}, {\"b\": [1]}]')", ["int4", "text"]),
    ("json_to_recordset('[{\"a\": \"2024-02-29\", \"b\": [1, null]}, {}]')", ["date", "int4[]"]),
    ("jsonb_to_record('{\"a\": {\"b\": 1}, \"b\": \"1.50\"}')", ["jsonb", "numeric"]),
]
RECORDS_OF_USERS = ["jsonb_populate_recordset(NULL::pair, '[{\"a\": 1, \"b\": \"x\"}, {\"a\": null}, {\"b\": [1]}]')",
                    "json_populate_record(ROW(7, 'seven')::pair, '{\"a\": null}')", "unnest(ARRAY[ROW(1, 'a')::pair, NULL])"]
# Calls that read the columns of the items before them.
LATERAL_SERIES = [
    ("generate_series(1, LEAST({int4}, 3))", "int4"), ("unnest({int4[]})", "int4"), ("unnest({text[]})", "text"),
    ("generate_subscripts({int4[]}, 1)", "int4"), ("string_to_table({text}, ' ')", "text"),
    ("regexp_matches({text}, '[a-z]', 'g')", "text[]"), ("jsonb_path_query({jsonb}, '$.*')", "jsonb"),
    ("regexp_split_to_table({text}, '')", "text"), ("unnest({int4multirange})", "int4range"),
]


def name(text):
    return text if text.islower() else f'"{text}"'


class Queries:
    """Makes queries over tables."""

    def __init__(self, random, tables):
        self.random = random
        self.tables = tables
        self.expressions = Expressions(random)
        self.expressions.queries = self
        self.aliases = 0
        # Whether expressions may fail for some values; then a query has no part that a plan could leave out or reorder.
        self.can_fail = False

    def statement(self):
        """A query and the values of its parameters."""
        self.aliases = 0
        self.can_fail = self.random.random() < 0.3
        self.expressions.parameters = [] if self.random.random() < 0.15 else None
        if self.can_fail:
            query = self.simple()
        elif self.random.random() < 0.15:
            query = self.set_operation()
        elif self.random.random() < 0.03:
            query = self.with_ties()
        elif self.random.random() < 0.03:
            query = self.top_values()
        else:
            query, _ = self.select(Scope([]), 3, is_top=True)
        if self.random.random() < 0.2 and not self.can_fail:
            query = self.with_tables(query)
        return query, self.expressions.parameters or []

    def top_values(self):
        types = [self.expressions.sortable() for _ in range(2)]
        rows = [Node("(", *self.expressions.between([self.expressions.of(kind, Scope([]), 1) for kind in types], ", "), ")")
                for _ in range(self.random.randint(1, 4))]
        return Node("VALUES ", Listing(rows), Fixed(" ORDER BY 1, column2"))

    def with_ties(self):
        """The first rows with all that are alike in the order; the whole is put in order around it."""
        types = [self.expressions.sortable() for _ in range(2)]
        inner, _ = self.select(Scope([]), 2, types)
        count = self.random.randint(0, 4)
        text = f" ORDER BY 1{self.expressions.direction()} FETCH FIRST {count} ROWS WITH TIES"
        return Node("SELECT * FROM (SELECT * FROM (", inner, ") AS x (c0, c1)", Fixed(text + ") AS w ORDER BY 1, 2"))

    def alias(self):
        self.aliases += 1
        return f"q{self.aliases}"

    def simple(self):
        """Expressions over one row or over one table, each of which is computed for each row."""
        if self.random.random() < 0.5:
            scope = Scope([], can_fail=True)
            return Node("SELECT ", Listing([self.expressions.of(self.expressions.type(), scope, 4) for _ in range(2)]))
        table = self.random.choice(self.tables)
        scope = Scope([(name(column), kind) for column, kind in table.typed_columns], can_fail=True)
        expression = self.expressions.of(self.expressions.type(), scope, 3)
        return Node("SELECT ", expression, f" FROM {table.name}", Fixed(" ORDER BY id"))

    def select(self, outer, depth, types=None, is_top=False, needs_order=False):
        """A SELECT and its columns; with `types` it has exactly columns of these types."""
        from_clause, columns = self.from_clause(outer, depth)
        scope = Scope(columns, outer if outer.columns or outer.parent else None, tables=outer.tables)
        where = Node()
        if self.random.random() < 0.5 and (columns or self.random.random() < 0.3):
            where = Node(" WHERE ", self.expressions.of("bool", scope, depth), is_optional=True)
        grouping, having, inner = Node(), Node(), scope
        if columns and self.random.random() < 0.3:
            grouping, having, inner = self.grouping(scope, depth)
        is_grouped = inner is not scope
        if not is_grouped:
            inner = Scope(columns, scope.parent, None, bool(columns) and self.random.random() < 0.3, tables=scope.tables)
            items = {text.split(".")[0] for text, _ in columns}
            inner.rows_differ = all(f"{item}.id" in (text for text, _ in columns) for item in items)
        windows = Node()
        if inner.windows and not is_grouped and self.random.random() < 0.3:
            windows = self.named_windows(inner, depth)
        wanted = types or [self.expressions.type() for _ in range(self.random.randint(1, 4))]
        targets = [self.expressions.of(kind, inner, depth) for kind in wanted]
        if not types and self.random.random() < 0.08:
            wanted, targets = self.with_special_target(wanted, targets, inner, is_grouped, depth)
        can_be_distinct = not any(kind in UNSORTABLE for kind in wanted)
        distinct = Node()
        if can_be_distinct and self.random.random() < 0.15:
            distinct = Node("DISTINCT ", is_optional=True)
        elif self.random.random() < 0.05 and not types and not is_grouped and columns:
            return self.star(from_clause, where, columns)
        names = [None] * len(wanted)
        if not types or is_top:
            names = [self.random.choice([None, None, f"x{index}", '"Na me"']) for index in range(len(wanted))]
        items = [
            Node(target, Node(" AS " + given, is_optional=True)) if given else Node(target)
            for target, given in zip(targets, names)
        ]
        core = ["SELECT ", distinct, Listing(items), from_clause, where, grouping, having, windows]
        if can_be_distinct and (is_top or needs_order) and self.random.random() < 0.08 and columns and not is_grouped:
            count = self.random.randint(1, len(wanted))
            core[1] = Fixed(f"DISTINCT ON ({', '.join(map(str, targets[:count]))}) ")
            return Node(*core, Fixed(" ORDER BY ", ", ".join(map(str, range(1, len(wanted) + 1))))), wanted
        order = Node()
        if needs_order or (is_top and self.random.random() < 0.6):
            order = self.order(wanted, inner, depth, is_distinct=bool(distinct.parts))
        limit = Node()
        if order.parts and can_be_distinct and (is_top or needs_order) and self.random.random() < 0.4:
            limit = self.limit(needs_order)
        return Node(*core, order, limit, type="query"), wanted

    def named_windows(self, scope, depth):
        """A WINDOW clause, whose names the scope then has."""
        columns = [text for text, kind in scope.columns if kind not in UNSORTABLE]
        if not columns:
            return Node()
        partition = self.expressions.of(self.expressions.sortable(), scope.plain(), min(depth, 1))
        order = ", ".join(text + self.expressions.direction() for text in columns)
        scope.named_windows = [("w1", False), ("w2", True)]
        return Node(" WINDOW w1 AS (PARTITION BY ", partition, "), w2 AS ", Fixed(f"(w1 ORDER BY {order})"))

    def with_special_target(self, wanted, targets, scope, is_grouped, depth):
        """A further target that only a select list has: a row, or a call that returns a set."""
        if not is_grouped and scope.columns and self.random.random() < 0.25:
            alias = self.random.choice(scope.columns)[0].split(".")[0]
            return wanted + ["record"], targets + [Expression(self.random.choice([alias, f"ROW({alias}.*)"]), type="record")]
        if self.random.random() < 0.5:
            fields = Listing([self.expressions.of(self.expressions.sortable(), scope, 1) for _ in range(2)], minimum=2)
            return wanted + ["record"], targets + [Expression("ROW(", fields, ")", type="record")]
        if is_grouped or scope.windows:
            return wanted, targets
        call, kind = self.random.choice(SERIES)
        return wanted + [kind], targets + [Expression(call, type=kind)]

    def star(self, from_clause, where, columns):
        order = [text for text, _ in columns]
        if any(kind in UNSORTABLE for _, kind in columns):
            return Node("SELECT *", from_clause, where), [kind for _, kind in columns]
        return Node("SELECT *", from_clause, where, Fixed(" ORDER BY " + ", ".join(order))), [kind for _, kind in columns]

    def order(self, wanted, scope, depth, is_distinct):
        """An order by all columns, now and then with an expression before them."""
        # What has no order puts rows in none that are alike but for it.
        if any(kind in UNSORTABLE for kind in wanted):
            return Node()
        first = Node()
        if not is_distinct and self.random.random() < 0.3:
            key = self.expressions.of(self.expressions.sortable(), scope, min(depth, 2))
            first = Node(key, self.expressions.direction(), ", ", is_optional=True)
        keys = [f"{index + 1}{self.expressions.direction()}" for index in range(len(wanted))]
        return Node(" ORDER BY ", first, Fixed(", ".join(keys))) if keys else Node()

    def limit(self, must_be_one=False):
        form = self.random.randrange(4)
        count = self.random.choice(["0", "1", "2", "5", "NULL", "ALL", "1 + 1"])
        if must_be_one:
            return Node(" LIMIT 1")
        if form == 0:
            return Node(f" OFFSET {self.random.choice(['0', '1', '3'])} ROWS FETCH FIRST 2 ROWS WITH TIES", is_optional=True)
        if form == 1:
            return Node(f" LIMIT {count} OFFSET {self.random.choice(['0', '1', '2', 'NULL'])}", is_optional=True)
        if form == 2 and count not in ("NULL", "ALL"):
            return Node(f" FETCH NEXT {'(1 + 1)' if '+' in count else count} ROWS ONLY", is_optional=True)
        return Node(f" LIMIT {count}", is_optional=True)

    def grouping(self, scope, depth):
        """GROUP BY, HAVING, and the scope behind them."""
        expressions = self.expressions
        keys = []
        if self.random.random() < 0.75:
            for _ in range(self.random.randint(1, 3)):
                kind = expressions.sortable()
                key = expressions.column(kind, scope, 0) if self.random.random() < 0.7 else expressions.of(kind, scope, 1)
                if key and not is_literal(str(key)) and str(key) != "NULL" and "$" not in str(key):
                    keys.append((str(key), kind))
        columns = [(f"{text}", kind) for text, kind in keys]
        after = Scope(columns, scope.parent, aggregates=scope.plain(), windows=self.random.random() < 0.1 and bool(columns),
                      tables=scope.tables)
        grouping = Node()
        if keys:
            texts = [text for text, _ in keys]
            form = self.random.randrange(8)
            if form < 3:
                listed = ", ".join(texts)
            elif form == 6:
                listed = f"DISTINCT ROLLUP ({', '.join(texts)}), CUBE ({texts[0]})"
            elif form == 7:
                listed = f"GROUPING SETS (ROLLUP ({', '.join(texts)}), ({texts[-1]}), (), ())"
            elif form == 3:
                listed = f"{self.random.choice(['ROLLUP', 'CUBE'])} ({', '.join(texts)})"
            elif form == 4 and len(texts) > 2:
                listed = f"ROLLUP (({texts[0]}, {texts[1]}), {texts[2]}), GROUPING SETS (({texts[2]}), ({texts[0]}))"
            elif form == 4:
                listed = f"GROUPING SETS (({', '.join(texts)}), ({texts[0]}), ())"
            else:
                listed = f"{texts[0]}, ROLLUP ({', '.join(texts)})"
            # PostgreSQL 15 does not make NULLs of constant keys everywhere.
            if form >= 3 and not all(re.search(r"\b\w+\.[a-z\"]", text) and "ROW(" not in text for text in texts):
                form, listed = 0, ", ".join(texts)
            grouping = Fixed(f" GROUP BY {listed}")
            after.rows_differ = form < 3
            if form >= 3:
                after.columns = after.columns + [(f"GROUPING({', '.join(texts)})", "int4"), (f"GROUPING({texts[-1]})", "int4")]
        having = Node()
        if self.random.random() < 0.3:
            having = Node(" HAVING ", expressions.of("bool", after, min(depth, 2)), is_optional=True)
        if not keys and not having.parts:
            # Without a key something must be aggregated, or the query is not grouped at all.
            having = Fixed(" HAVING count(*) >= 0")
        return grouping, having, after

    def from_clause(self, outer, depth):
        """FROM with the columns that it gives."""
        if self.random.random() < 0.05:
            return Node(), []
        item, columns = self.from_item(outer, depth)
        text = [" FROM ", item]
        for _ in range(self.random.choice([0, 0, 0, 1, 1, 2])):
            joined, columns = self.join(columns, outer, depth)
            joined.is_optional = True
            text.append(joined)
        return Node(*text, is_optional=True), columns

    def join(self, columns, outer, depth):
        """A further item of FROM behind others, and the columns of all."""
        kind = self.random.choice(["JOIN", "JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN", ",", "LATERAL"])
        if kind == "LATERAL" and self.random.random() < 0.4:
            call, type = self.random.choice(LATERAL_SERIES)
            asked = call[call.index("{") + 1 : call.index("}")]
            given = [text for text, column in columns if column == asked]
            if given:
                alias = self.alias()
                call = call.replace(f"{{{asked}}}", self.random.choice(given))
                form = self.random.choice([" CROSS JOIN LATERAL ", ", LATERAL ", ", ", " LEFT JOIN "])
                end = " ON true" if "LEFT" in form else ""
                if self.random.random() < 0.3:
                    return Node(f"{form}{call} WITH ORDINALITY AS {alias} (c0, c1){end}"), columns + [
                        (f"{alias}.c0", type), (f"{alias}.c1", "int8")]
                return Node(f"{form}{call} AS {alias} (c0){end}"), columns + [(f"{alias}.c0", type)]
        if kind == "LATERAL":
            alias = self.alias()
            inner = Scope(columns, outer if outer.columns or outer.parent else None, tables=outer.tables)
            query, types = self.select(inner, min(depth - 1, 1), needs_order=True)
            listed = [f"c{index}" for index in range(len(types))]
            found = [(f"{alias}.{column}", kind) for column, kind in zip(listed, types)]
            form = self.random.choice([" CROSS JOIN LATERAL (", ", LATERAL (", " LEFT JOIN LATERAL ("])
            end = " ON true" if "LEFT" in form else ""
            return Node(form, query, f") AS {alias} ({', '.join(listed)}){end}"), columns + found
        item, found = self.from_item(outer, depth)
        if kind != "," and depth > 1 and self.random.random() < 0.12:
            inner, found = self.join(found, outer, 1)
            item = Node("(", item, inner, ")") if str(inner).lstrip()[:1] != "," else Node("(", item, " CROSS JOIN ", str(inner)[2:], ")")
        both = columns + found
        if kind in ("CROSS JOIN", ","):
            return Node(f" {kind} " if kind != "," else ", ", item), both
        form = self.random.random()
        shared = [text.split(".")[-1] for text, _ in found]
        if form < 0.08 and kind != "FULL JOIN" and depth > 1:
            return self.natural(columns, kind)
        if form < 0.25 and shared.count("id") == 1 and sum(text.endswith(".id") for text, _ in columns) == 1:
            return Node(f" {kind} ", item, " USING (id)"), both
        scope = Scope(both, outer if outer.columns or outer.parent else None, tables=outer.tables)
        pairs = [(a, b) for a, first in columns for b, second in found if first == second and first not in UNSORTABLE]
        if pairs and (form < 0.75 or kind == "FULL JOIN"):
            left, right = self.random.choice(pairs)
            condition = Node(f"{left} = {right}")
            if self.random.random() < 0.2 and kind != "FULL JOIN":
                condition = Node(condition, " AND ", self.expressions.of("bool", scope, 1))
        else:
            condition = self.expressions.of("bool", scope, 1) if kind != "FULL JOIN" else Node("true")
        return Node(f" {kind} ", item, " ON ", condition), both

    def natural(self, columns, kind):
        """A natural join with a table whose columns have other names but for the key."""
        alias = self.alias()
        table = self.random.choice(self.tables)
        names = ["id"] + [f"n{self.aliases}_{index}" for index in range(1, len(table.columns))]
        if sum(text.endswith(".id") for text, _ in columns) != 1:
            return Node(f" CROSS JOIN {table.name} AS {alias}"), columns + [
                (f"{alias}.{name(column)}", type) for column, type in table.typed_columns]
        found = [(f"{alias}.{given}", type) for given, (_, type) in zip(names, table.typed_columns)]
        return Node(f" NATURAL {kind} {table.name} AS {alias} ({', '.join(names)})"), columns + found

    def from_item(self, outer, depth):
        form = self.random.random()
        alias = self.alias()
        if outer.tables and form < 0.3:
            table, types = self.random.choice(sorted(outer.tables.items()))
            return Node(f"{table} AS {alias}"), [(f"{alias}.c{index}", kind) for index, kind in enumerate(types)]
        if form < 0.65 or depth <= 1:
            table = self.random.choice(self.tables)
            return Node(f"{table.name} AS {alias}"), [(f"{alias}.{name(column)}", kind) for column, kind in table.typed_columns]
        if form < 0.67:
            call, kinds = self.random.choice(WIDE_SERIES)
            listed = [f"c{index}" for index in range(len(kinds))]
            return Node(f"{call} AS {alias} ({', '.join(listed)})"), [
                (f"{alias}.{column}", kind) for column, kind in zip(listed, kinds)]
        if form < 0.69:
            if "pair" in COMMON and self.random.random() < 0.4:
                call = self.random.choice(RECORDS_OF_USERS)
                return Node(f"{call} AS {alias} (a, b)"), [(f"{alias}.a", "int4"), (f"{alias}.b", "text")]
            call, kinds = self.random.choice(RECORDS)
            listed = ", ".join(f"{column} {kind}" for column, kind in zip("ab", kinds))
            return Node(f"{call} AS {alias} ({listed})"), [(f"{alias}.{column}", kind) for column, kind in zip("ab", kinds)]
        if form < 0.72:
            call, kind = self.random.choice(SERIES)
            if self.random.random() < 0.3:
                listed = f"({call}, generate_series(1, 2))"
                return Node(f"ROWS FROM {listed} WITH ORDINALITY AS {alias} (c0, c1, c2)"), [
                    (f"{alias}.c0", kind), (f"{alias}.c1", "int4"), (f"{alias}.c2", "int8")]
            return Node(f"{call} AS {alias} (c0)"), [(f"{alias}.c0", kind)]
        if form < 0.8:
            return self.values(alias)
        if form < 0.84:
            return self.other_item(alias, outer, depth)
        scope = outer.plain()
        # An item of FROM does not see its siblings, and the queries around it only as they are.
        query, types = self.select(scope, depth - 1)
        listed = [f"c{index}" for index in range(len(types))]
        return (Node("(", query, f") AS {alias} ({', '.join(listed)})"),
                [(f"{alias}.{column}", kind) for column, kind in zip(listed, types)])

    def other_item(self, alias, outer, depth):
        """A set operation, a query with a common table of its own, or a whole table."""
        form = self.random.randrange(3)
        if form == 0:
            types = [self.expressions.sortable() for _ in range(self.random.randint(1, 2))]
            query = self.set_operation(1, types, Scope([], outer.plain(), tables=outer.tables))
        elif form == 1:
            inner, types = self.select(Scope([]), 1)
            listed = ", ".join(f"c{index}" for index in range(len(types)))
            query = Node(f"WITH own ({listed}) AS (", inner, ") SELECT * FROM own")
        else:
            table = self.random.choice(self.tables)
            query, types = Node(f"TABLE {table.name}"), [kind for _, kind in table.typed_columns]
        listed = [f"c{index}" for index in range(len(types))]
        return (Node("(", query, f") AS {alias} ({', '.join(listed)})"),
                [(f"{alias}.{column}", kind) for column, kind in zip(listed, types)])

    def values(self, alias):
        types = [self.random.choice(["int4", "text", "numeric", "date", "bool"]) for _ in range(self.random.randint(1, 3))]
        rows = [
            "(" + ", ".join(self.value(kind, is_first=not number) for kind in types) + ")"
            for number in range(self.random.randint(1, 4))
        ]
        listed = [f"c{index}" for index in range(len(types))]
        return (Node("(VALUES ", Listing(rows and [Node(row) for row in rows]), f") AS {alias} ({', '.join(listed)})"),
                [(f"{alias}.{column}", kind) for column, kind in zip(listed, types)])

    def value(self, kind, is_first):
        if self.random.random() < 0.2 and not is_first:
            return "NULL"
        text = quoted(self.random.choice(samples(kind)))
        return f"{text}::{kind}" if is_first or self.random.random() < 0.5 else text

    def of_one_column(self, kind, scope, depth, is_ordered=False):
        query, _ = self.select(scope, min(depth, 2), [kind], needs_order=is_ordered)
        return query

    def any(self, scope, depth):
        query, _ = self.select(scope, min(depth, 2))
        return query

    def scalar(self, kind, scope, depth):
        """A query of one column and one row at most."""
        from_clause, columns = self.from_clause(scope, min(depth, 1))
        inner = Scope(columns, scope, tables=scope.tables)
        where = Node()
        if columns and self.random.random() < 0.7:
            where = Node(" WHERE ", self.expressions.of("bool", inner, min(depth, 2)), is_optional=True)
        if not columns:
            return Node("SELECT ", self.expressions.of(kind, inner, 1), where)
        if self.random.random() < 0.5 or kind in UNSORTABLE:
            grouped = Scope([], scope, aggregates=inner, tables=scope.tables)
            found = self.expressions.aggregate(kind, grouped, 1)
            if found or kind in UNSORTABLE:
                return Node("SELECT ", found or Expression(f"min(NULL::text)::{kind}"), from_clause, where)
        target = self.expressions.of(kind, inner, 1)
        return Node("SELECT ", target, from_clause, where, Fixed(" ORDER BY 1 LIMIT 1"))

    def set_operation(self, depth=2, types=None, outer=None):
        """Queries joined by UNION and its like."""
        types = types or [self.expressions.sortable() for _ in range(self.random.randint(1, 3))]
        outer = outer or Scope([])
        parts = []
        for index in range(self.random.randint(2, 4)):
            form = self.random.random()
            if form < 0.1 and depth > 1:
                query = Node("(", self.set_operation(depth - 1, types, outer), ")")
            elif form < 0.2:
                rows = [
                    Node("(", *self.expressions.between([self.expressions.of(kind, Scope([]), 1) for kind in types], ", "), ")")
                    for _ in range(self.random.randint(1, 3))
                ]
                query = Node("VALUES ", Listing(rows))
            elif form < 0.35:
                query, _ = self.select(outer, depth, types, needs_order=True)
                query = Node("(", query, ")")
            else:
                query, _ = self.select(outer, depth, types)
                query = Node("(", query, ")") if form < 0.6 else query
            word = self.random.choice(["UNION", "UNION ALL", "INTERSECT", "INTERSECT ALL", "EXCEPT", "EXCEPT ALL"])
            parts.append(Node(f" {word} ", query, is_optional=True) if index else query)
        order = self.order(types, Scope([]), 0, is_distinct=True) if self.random.random() < 0.6 else Node()
        return Node(*parts, order, self.limit() if order.parts and self.random.random() < 0.3 else Node(), type="query")

    def with_tables(self, query):
        """Common tables before a query that may read them."""
        tables, defined = {}, []
        for index in range(self.random.randint(1, 2)):
            table = f"w{index}"
            word = self.random.choice(["", "", "MATERIALIZED ", "NOT MATERIALIZED "])
            if self.random.random() < 0.4:
                body, types = self.recursive(table)
                defined.append(Node(f"{table} ({', '.join(f'c{n}' for n in range(len(types)))}) AS (", *body))
            else:
                inner, types = self.select(Scope([], tables=dict(tables)), 2)
                defined.append(Node(f"{table} ({', '.join(f'c{n}' for n in range(len(types)))}) AS {word}(", inner, ")"))
            tables[table] = types
        body, _ = self.select(Scope([], tables=tables), 2, is_top=True)
        return Node(Listing(defined, minimum=0, prefix="WITH RECURSIVE ", suffix=" "), body, type="query")

    def recursive(self, table):
        kind = self.random.choice(["int4", "text", "numeric"])
        first = self.expressions.literal(kind, Scope([]), 0)
        step = self.expressions.of(kind, Scope([("c1", kind)]), 1)
        union = self.random.choice(["UNION", "UNION ALL"])
        limit = self.random.randint(1, 5)
        if self.random.random() < 0.3:
            joined = self.random.choice(self.tables)
            on = self.random.choice([f"j.id = {table}.c0", f"j.id > {table}.c0", f"j.id = {table}.c0 + 1"])
            union = f" UNION SELECT c0 + 1, (j.id)::{kind} FROM {table} JOIN {joined.name} AS j ON {on} WHERE c0 < {limit})"
            return ["SELECT 1, ", Fixed("(", first, f")::{kind}"), Fixed(union)], ["int4", kind]
        end = self.random.choice(
            ["", "", "", " SEARCH BREADTH FIRST BY c0 SET c2", " SEARCH DEPTH FIRST BY c1 SET c2", " CYCLE c0 SET c2 USING c3"]
        )
        return ["SELECT 1, ", Fixed("(", first, f")::{kind}"), f" {union} SELECT c0 + 1, ", Fixed("(", step, f")::{kind}"),
                f" FROM {table} WHERE c0 < {limit})", Node(end, is_optional=True)], ["int4", kind]
