"""Generated expressions of a wanted type over the columns that a scope has."""

from . import signatures
from .nodes import Expression, Fixed, Listing, Node
from .values import COMMON, NUMBERS, STRINGS, UNSORTABLE, quoted, samples

FUNCTIONS = signatures.parsed(signatures.FUNCTIONS)
OPERATORS = signatures.parsed(signatures.OPERATORS)
AGGREGATES = signatures.parsed(signatures.AGGREGATES)
ORDERED_AGGREGATES = signatures.parsed(signatures.ORDERED_AGGREGATES)
ORDERED_SETS = signatures.parsed(signatures.ORDERED_SETS)
WINDOW_FUNCTIONS = signatures.parsed(signatures.WINDOW_FUNCTIONS)
CASTS = signatures.parsed(signatures.CASTS)
COMPARISONS = ["=", "<>", "<", "<=", ">", ">="]


class Scope:
    """What an expression may use: columns as (text, type), and the constructs that its place allows."""

    def __init__(self, columns, parent=None, aggregates=None, windows=False, can_fail=False, tables=None):
        self.columns = columns
        self.parent = parent
        # The scope of the arguments of aggregates, where they are allowed.
        self.aggregates = aggregates
        self.windows = windows
        self.can_fail = can_fail
        # The common tables that sub-queries see, as name: columns.
        self.tables = tables if tables is not None else (parent.tables if parent else {})
        # Whether no two rows are alike: of rows that are, each window has an order of its own.
        self.rows_differ = False
        self.window_count = 0
        # The windows of the query's WINDOW clause, as (name, whether it is ordered).
        self.named_windows = []

    def plain(self):
        """The same columns where neither aggregates nor windows may stand."""
        return Scope(self.columns, self.parent, None, False, self.can_fail, self.tables)


class Expressions:
    """Makes expressions; `queries` makes the sub-queries in them."""

    def __init__(self, random):
        self.random = random
        self.queries = None
        # The values of `$1`, `$2` …, where the statement may have parameters.
        self.parameters = None

    def add_types_of_users(self):
        """Lets expressions call what the types of users have."""
        for choices, text in (
            (FUNCTIONS, signatures.FUNCTIONS_OF_USERS), (OPERATORS, signatures.OPERATORS_OF_USERS),
            (AGGREGATES, signatures.AGGREGATES_OF_USERS), (CASTS, signatures.CASTS_OF_USERS),
        ):
            for type, found in signatures.parsed(text).items():
                choices[type] += found

    def type(self):
        return self.random.choice(COMMON)

    def of(self, type, scope, depth=3):
        """An expression of a type."""
        makers = [self.column] * 6 + [self.literal] * 2
        if depth > 0:
            makers += [self.function] * 3 + [self.operator] * 4 + [self.cast] * 2 + [self.conditional] * 2
            if type == "bool":
                makers += [self.condition] * 8
            if scope.aggregates:
                makers += [self.aggregate] * 6
            if scope.windows:
                makers += [self.window] * 2
            if self.queries and depth > 1:
                makers += [self.subquery]
            if type.endswith("[]"):
                makers += [self.array] * 3
            makers += [self.special]
        for _ in range(4):
            made = self.random.choice(makers)(type, scope, depth - 1)
            if made:
                return made
        return self.literal(type, scope, 0)

    def column(self, type, scope, depth):
        level, found = scope, []
        while level:
            found += [Expression(text, type=kind) for text, kind in level.columns if kind == type]
            level = level.parent
            # Columns further out are taken now and then.
            if found and self.random.random() < 0.7:
                break
        return self.random.choice(found) if found else None

    def literal(self, type, scope, depth):
        if self.random.random() < 0.1:
            return Expression("NULL", type=type) if self.random.random() < 0.3 else Expression(f"NULL::{type}", type=type)
        if type == "regtype":
            return Expression("'int4'::regtype", type=type)
        value = self.random.choice(samples(type))
        if self.parameters is not None and self.random.random() < 0.3:
            self.parameters.append(None if self.random.random() < 0.15 else value)
            number = f"${len(self.parameters)}"
            return Expression(self.random.choice([number, number, f"{number}::{type}"]), type=type)
        if type in ("int4", "numeric") and value[-1].isdigit():
            return Expression(f"({value})" if value[0] == "-" else value, type=type)
        if type == "bool" and self.random.random() < 0.8:
            return Expression("true" if value == "t" else "false", type=type)
        if type == "text" and self.random.random() < 0.8:
            return Expression(quoted(value), type=type)
        form = self.random.random()
        if form < 0.2 and not type.endswith("[]"):
            return Expression(f"{type} {quoted(value)}", type=type)
        if form < 0.4:
            return Expression(f"CAST({quoted(value)} AS {type})", type=type)
        return Expression(f"{quoted(value)}::{type}", type=type)

    def call(self, choices, type, scope):
        found = [found for found in choices.get(type, []) if scope.can_fail or not found.can_fail]
        return self.random.choice(found) if found else None

    def arguments(self, types, scope, depth):
        return [
            Expression(a, type=a) if signatures.is_literal(a) or a == "*"
            else self.of(self.type() if a == "any" else a, scope, depth)
            for a in types
        ]

    def function(self, type, scope, depth):
        found = self.call(FUNCTIONS, type, scope)
        if not found:
            return None
        arguments = self.arguments(found.arguments, scope, depth)
        if found.name == "position":
            return Expression("position(", arguments[0], " IN ", arguments[1], ")", type=type)
        return Expression(found.name, "(", Listing(arguments), ")", type=type)

    def operator(self, type, scope, depth):
        if type == "bool" and self.random.random() < 0.5:
            return self.comparison(scope, depth)
        found = self.call(OPERATORS, type, scope)
        if not found:
            return None
        if len(found.arguments) == 1:
            return Expression(f"({found.name} ", *self.arguments(found.arguments, scope, depth), ")", type=type)
        left, right = self.arguments(found.arguments, scope, depth)
        return Expression("(", left, f" {found.name} ", right, ")", type=type)

    def comparison(self, scope, depth):
        kind = self.type()
        while kind in UNSORTABLE:
            kind = self.type()
        other = kind
        if self.random.random() < 0.2:
            other = next((self.random.choice(group) for group in (NUMBERS, STRINGS) if kind in group), kind)
        left, right = self.of(kind, scope, depth), self.of(other, scope, depth)
        if self.random.random() < 0.1:
            right = Expression(quoted(self.random.choice(samples(kind))), type=kind)
        return Expression("(", left, f" {self.random.choice(COMPARISONS)} ", right, ")", type="bool")

    def cast(self, type, scope, depth):
        found = self.call(CASTS, type, scope)
        if scope.can_fail and self.random.random() < 0.3:
            # From any type, which there may be no cast from.
            operand = self.of(self.type(), scope, depth)
        elif found:
            operand = self.of(found.name, scope, depth)
        else:
            return None
        if self.random.random() < 0.5:
            return Expression("(", operand, f")::{type}", type=type)
        return Expression("CAST(", operand, f" AS {type})", type=type)

    def special(self, type, scope, depth):
        """What has a syntax of its own, and casts with modifiers."""
        def some(kind):
            return self.of(kind, scope, depth)

        random = self.random
        if type == "text":
            form = random.randrange(7)
            if form == 0:
                return Expression("substring(", some("text"), " FROM 2 FOR 3)", type=type)
            if form == 1:
                side = random.choice(["BOTH", "LEADING", "TRAILING"])
                return Expression(f"trim({side} 'a' FROM ", some("text"), ")", type=type)
            if form == 2:
                return Expression("overlay(", some("text"), " PLACING 'ZZ' FROM 2 FOR 1)", type=type)
            if form == 3:
                collation = random.choice(['"C"', '"C"', '"default"', '"POSIX"', '"ucs_basic"', '"en-x-icu"', '"en-x-icu"', '"und-x-icu"'])
                return Expression("(", some("text"), f" COLLATE {collation})", type=type)
            if form == 4:
                return Expression("substring(", some("text"), " SIMILAR 'a#\"%#\"b' ESCAPE '#')", type=type)
            if form == 5:
                return Expression("normalize(", some("text"), ")", type=type)
            return Expression("(", some("text"), ")::varchar(3)::text", type=type)
        if type == "bool":
            form = random.randrange(5)
            negation = random.choice(["", "NOT "])
            if form == 0:
                return Expression("(", some("text"), f" {negation}LIKE 'a!_%' ESCAPE '!')", type=type)
            if form == 1:
                return Expression("(", some("text"), f" {negation}SIMILAR TO '(a|b)%')", type=type)
            if form == 2:
                return Expression("(", some("text"), f" {negation}ILIKE ", some("text"), " ESCAPE '')", type=type)
            if form == 3:
                periods = [Listing([some("date"), some(random.choice(["date", "interval"]))], minimum=2) for _ in range(2)]
                return Expression("((", periods[0], ") OVERLAPS (", periods[1], "))", type=type) if scope.can_fail else None
            if random.random() < 0.3:
                return Expression("(", some("text"), f" IS {negation}NORMALIZED)", type=type)
            if random.random() < 0.3:
                word = random.choice(["LIKE ANY", "ILIKE ALL", "NOT LIKE ALL", "~ ANY"])
                return Expression("(", some("text"), f" {word} (ARRAY['a%', '_b', ", some("varchar"), "]))", type=type)
            rows = [Listing([some("int4"), some("text")], minimum=2) for _ in range(3)]
            return Expression("((", rows[0], f") {negation}IN ((", rows[1], "), (", rows[2], ")))", type=type)
        if type == "numeric":
            field = random.choice(["year", "month", "day", "dow", "doy", "hour", "epoch", "quarter", "week", "isoyear"])
            source = random.choice(["timestamp", "timestamptz", "interval"] if field not in ("dow", "doy", "week", "isoyear")
                                   else ["timestamp", "timestamptz", "date"])
            if random.random() < 0.3:
                return Expression("(", some("numeric"), ")::numeric(6,1)", type=type) if scope.can_fail else None
            return Expression(f"extract({field} FROM ", some(source), ")", type=type)
        if type == "timestamp":
            zone = random.choice(["'UTC'", "'Europe/Berlin'", "interval '1 hour'"])
            if random.random() < 0.3:
                return Expression("(", some("timestamp"), ")::timestamp(0)", type=type)
            return Expression("(", some("timestamptz"), f" AT TIME ZONE {zone})", type=type)
        if type == "timestamptz":
            return Expression("(", some("timestamp"), " AT TIME ZONE 'America/New_York')", type=type)
        if type == "varchar":
            return Expression("(", some("text"), f")::varchar({random.randint(1, 4)})", type=type)
        if type == "bpchar":
            return Expression("CAST(", some("text"), f" AS char({random.randint(1, 4)}))", type=type)
        if type == "bit":
            return Expression("(", some("bit"), f")::bit({random.randint(1, 6)})", type=type)
        if type == "int4":
            form = random.randrange(3)
            if form == 0 and "pair" in COMMON and random.random() < 0.5:
                return Expression("(", some("pair"), ").a", type=type)
            if form == 0:
                return Expression("(", some("int4[]"), f")[{random.randint(0, 3)}]", type=type)
            if form == 1:
                return Expression("position(", some("text"), " IN ", some("text"), ")", type=type)
            if random.random() < 0.3:
                return Expression("(", some("int4[]"), ")[", some("int2"), "]", type=type)
            if random.random() < 0.3:
                row = random.choice([" || ", ", "])
                return Expression("cardinality(ARRAY[", some("int4"), ", ", some("int4"), "] || ", some("int4[]"), ")", type=type) \
                    if row == " || " and scope.can_fail else Expression("cardinality(ARRAY[", some("int4"), "])", type=type)
            return Expression("(ROW(", some("int4"), ", ", some("text"), ")).f1", type=type)
        if type == "jsonb":
            return Expression("(", some("jsonb"), ")[", random.choice(["0", "'a'", "-1"]), "]", type=type)
        if type == "interval":
            form = random.choice(["interval day to second", "interval(2)", "interval year to month", "interval hour"])
            return Expression("(", some("interval"), f")::{form}", type=type)
        if type in ("time", "timetz"):
            return Expression("(", some(type), f")::{type}({random.randint(0, 3)})", type=type)
        if type == "json":
            fields = Listing([some(self.type()), some("text")], minimum=2)
            return Expression("row_to_json(ROW(", fields, "))", type=type) if scope.can_fail else None
        if type == "pair":
            return Expression("ROW(", some("int4"), ", ", some("text"), ")::pair", type=type)
        if type == "varbit":
            return Expression("(", some("varbit"), ")::varbit(3)", type=type)
        return None

    def conditional(self, type, scope, depth):
        def some(count):
            return [self.of(type, scope, depth) for _ in range(count)]

        form = self.random.randrange(6)
        if form < 2:
            whens = [
                Node(" WHEN ", self.of("bool", scope, depth), " THEN ", value) for value in some(self.random.randint(1, 2))
            ]
            otherwise = Node(" ELSE ", *some(1), is_optional=True) if self.random.random() < 0.7 else Node()
            return Expression("CASE", Listing(whens, ""), otherwise, " END", type=type)
        if form == 2:
            kind = self.random.choice(["int4", "text", "bool", "date"])
            when = Node(" WHEN ", self.of(kind, scope, depth), " THEN ", *some(1))
            return Expression("CASE ", self.of(kind, scope, depth), when, " ELSE ", *some(1), " END", type=type)
        if form == 3 and type not in UNSORTABLE:
            return Expression("NULLIF(", *self.between(some(2), ", "), ")", type=type)
        if form == 4 and type not in UNSORTABLE:
            name = self.random.choice(["GREATEST", "LEAST"])
            return Expression(f"{name}(", Listing(some(self.random.randint(1, 3))), ")", type=type)
        return Expression("COALESCE(", Listing(some(self.random.randint(1, 3))), ")", type=type)

    @staticmethod
    def between(items, separator):
        return [part for item in items for part in (separator, item)][1:]

    def condition(self, type, scope, depth):
        """What only conditions have: AND, IS, IN, BETWEEN, ANY, rows."""
        def condition():
            return self.of("bool", scope, depth)

        form = self.random.randrange(12)
        if form < 3:
            word = self.random.choice([" AND ", " OR "])
            return Expression("(", Listing([condition() for _ in range(self.random.randint(2, 3))], word), ")", type="bool")
        if form == 3:
            return Expression("(NOT ", condition(), ")", type="bool")
        negation = self.random.choice(["", "NOT "])
        if form == 4 and scope.columns and not scope.aggregates and self.random.random() < 0.2:
            # A whole row, which an outer join may have filled.
            text = self.random.choice(scope.columns)[0]
            if "." in text and "(" not in text:
                return Expression(f"({text.split('.')[0]} IS {negation}{self.random.choice(['NULL', 'DISTINCT FROM NULL'])})", type="bool")
        if form in (4, 5):
            return Expression("(", self.of(self.type(), scope, depth), f" IS {negation}NULL)", type="bool")
        if form == 6:
            test = self.random.choice(["TRUE", "FALSE", "UNKNOWN"])
            return Expression("(", condition(), f" IS {negation}{test})", type="bool")
        kind = self.sortable()

        def value():
            return self.of(kind, scope, depth)

        if form == 7:
            return Expression("(", value(), f" IS {negation}DISTINCT FROM ", value(), ")", type="bool")
        if form == 8:
            values = Listing([value() for _ in range(self.random.randint(1, 4))])
            return Expression("(", value(), f" {negation}IN (", values, "))", type="bool")
        if form == 9:
            symmetric = self.random.choice(["", "", "SYMMETRIC "])
            return Expression("(", value(), f" {negation}BETWEEN {symmetric}", value(), " AND ", value(), ")", type="bool")
        if form == 10:
            kind = self.random.choice(["int4", "text"])
            quantifier = self.random.choice(["ANY", "ALL", "SOME"])
            array = self.of(f"{kind}[]", scope, depth)
            return Expression("(", value(), f" {self.random.choice(COMPARISONS)} {quantifier} (", array, "))", type="bool")
        kinds = [self.sortable(), self.sortable()]
        rows = [Listing([self.of(kind, scope, depth) for kind in kinds], minimum=2) for _ in range(2)]
        form = self.random.choice(["(({}) {} ({}))", "(ROW({}) {} ROW({}))"]).split("{}")
        operator = self.random.choice([*COMPARISONS, "IS DISTINCT FROM"])
        return Expression(form[0], rows[0], form[1], operator, form[2], rows[1], form[3], type="bool")

    def sortable(self):
        while (kind := self.type()) in UNSORTABLE:
            pass
        return kind

    def array(self, type, scope, depth):
        element = type[:-2]
        form = self.random.randrange(3)
        if form == 0:
            items = [self.of(element, scope, depth) for _ in range(self.random.randint(1, 3))]
            return Expression("ARRAY[", Listing(items), "]", type=type)
        if form == 1 and self.queries and depth > 0:
            query = self.queries.of_one_column(element, scope, depth, is_ordered=True)
            return Expression("ARRAY(", query, ")", type=type)
        bounds = self.random.choice(["1:2", "2:", ":1", "0:9"])
        return Expression("(", self.of(type, scope, depth), f")[{bounds}]", type=type)

    def aggregate(self, type, scope, depth):
        inner = scope.aggregates
        form = self.random.randrange(6)
        if form == 0 and type in ("int8", "float8") and self.random.random() < 0.3:
            kinds = [self.sortable() for _ in range(2)]
            name = self.random.choice(["rank", "dense_rank"] if type == "int8" else ["percent_rank", "cume_dist"])
            direct = ", ".join(f"{quoted(self.random.choice(samples(kind)))}::{kind}" for kind in kinds)
            keys = Listing([Node(self.of(kind, inner, 1), self.direction()) for kind in kinds], minimum=2)
            return Expression(f"{name}({direct}) WITHIN GROUP (ORDER BY ", keys, ")", self.filter(inner, depth), type=type)
        if form == 0 and (found := self.call(ORDERED_SETS, type, scope)):
            direct, kind = found.arguments[0].split(" ")
            argument = self.of(kind, inner, min(depth, 1))
            return Expression(
                f"{found.name}({'' if direct == '*' else direct}) WITHIN GROUP (ORDER BY ", argument,
                self.direction(), ")", self.filter(inner, depth), type=type,
            )
        if form in (1, 2) and (found := self.call(ORDERED_AGGREGATES, type, scope)):
            arguments = self.arguments(found.arguments, inner, min(depth, 1))
            order = [Node(argument) for argument in arguments if not signatures.is_literal(str(argument.type))]
            distinct = "DISTINCT " if self.random.random() < 0.3 and len(order) == 1 else ""
            order = ", ".join(str(key) + self.direction() for key in order)
            return Expression(
                f"{found.name}({distinct}", Fixed(Listing(arguments), " ORDER BY ", order), ")",
                self.filter(inner, depth), type=type,
            )
        found = self.call(AGGREGATES, type, scope)
        if not found:
            return None
        arguments = self.arguments(found.arguments, inner, min(depth, 1))
        distinct = "DISTINCT " if found.arguments not in (("*",), ("json",)) and self.random.random() < 0.2 else ""
        return Expression(f"{found.name}({distinct}", Listing(arguments), ")", self.filter(inner, depth), type=type)

    def filter(self, scope, depth):
        if self.random.random() < 0.8:
            return Node()
        return Node(" FILTER (WHERE ", self.of("bool", scope, min(depth, 1)), ")", is_optional=True)

    def direction(self):
        return self.random.choice(["", "", " ASC", " DESC", " DESC NULLS LAST", " NULLS FIRST"])

    def window(self, type, scope, depth):
        inner = scope.plain()
        inner.aggregates = scope.aggregates
        columns = [text for text, kind in scope.columns if kind not in UNSORTABLE]
        if self.random.random() < 0.5:
            found = self.call(WINDOW_FUNCTIONS, type, scope)
        else:
            found = self.call(AGGREGATES, type, scope)
        if not found or not columns or not scope.rows_differ and (
                scope.window_count or len(columns) < len(scope.columns)):
            return None
        scope.window_count += 1
        arguments = Listing(self.arguments(found.arguments, inner, min(depth, 1)))
        partition = ""
        if self.random.random() < 0.5:
            partition = Node("PARTITION BY ", self.of(self.sortable(), inner, min(depth, 1)), " ", is_optional=True)
        filtered = Node()
        if found in AGGREGATES.get(type, []):
            filtered = self.filter(scope.aggregates or inner, min(depth, 1)) if not scope.aggregates else Node()
            if self.random.random() < 0.25 and (window := self.offset_window(inner, scope)):
                return Expression(f"{found.name}(", arguments, ")", filtered, " OVER (", partition, window, ")", type=type)
        # By all columns, so that rows that are alike are alike in all that is computed of them.
        order = Fixed("ORDER BY ", ", ".join(text + self.direction() for text in columns))
        frame = Node(self.frame(), is_optional=True)
        named = self.random.choice(scope.named_windows) if scope.named_windows and self.random.random() < 0.5 else None
        if named and named[1]:
            window = Node(named[0]) if self.random.random() < 0.5 else Node(f"({named[0]}", frame, ")")
        elif named:
            window = Node(f"({named[0]} ", order, frame, ")")
        else:
            window = Node("(", partition, order, frame, ")")
        return Expression(f"{found.name}(", arguments, ")", filtered, " OVER ", window, type=type)

    def frame(self):
        """A frame that counts rows or groups, or nothing."""
        if self.random.random() < 0.3:
            return ""
        unit = self.random.choice(["ROWS", "ROWS", "GROUPS", "RANGE"])
        starts = ["UNBOUNDED PRECEDING", "CURRENT ROW"]
        ends = ["CURRENT ROW", "UNBOUNDED FOLLOWING"]
        if unit != "RANGE":
            starts += [f"{self.random.randint(0, 3)} PRECEDING", f"{self.random.randint(0, 2)} FOLLOWING"]
            ends += [f"{self.random.randint(0, 2)} FOLLOWING", f"{self.random.randint(0, 3)} PRECEDING"]
        exclusion = self.random.choice(["", "", " EXCLUDE CURRENT ROW", " EXCLUDE GROUP", " EXCLUDE TIES", " EXCLUDE NO OTHERS"])
        if self.random.random() < 0.2:
            return f" {unit} {self.random.choice([start for start in starts if 'FOLLOWING' not in start])}{exclusion}"
        return f" {unit} BETWEEN {self.random.choice(starts)} AND {self.random.choice(ends)}{exclusion}"

    def offset_window(self, inner, scope):
        """An order by one column and a frame of values around the row's; nil without a column for it."""
        offsets = {
            "int4": ["0", "1", "2::int8"], "int8": ["1", "100::int8"], "int2": ["1::int2", "10"], "numeric": ["0.5", "1"],
            "float8": ["0.5", "1::float8"], "date": ["interval '1 month'", "interval '10 days'"],
            "timestamp": ["interval '1 day'", "interval '1 year'"], "timestamptz": ["interval '36 hours'"],
            "time": ["interval '1 hour'"], "interval": ["interval '1 day'"],
        }
        columns = [(text, kind) for text, kind in scope.columns if kind in offsets]
        if not columns or scope.aggregates:
            return None
        text, kind = self.random.choice(columns)
        low, high = (self.random.choice(offsets[kind]) for _ in range(2))
        start = self.random.choice([f"{low} PRECEDING", f"{low} PRECEDING", "UNBOUNDED PRECEDING", "CURRENT ROW"])
        end = self.random.choice([f"{high} FOLLOWING", f"{high} FOLLOWING", "UNBOUNDED FOLLOWING", "CURRENT ROW"])
        exclusion = self.random.choice(["", "", " EXCLUDE CURRENT ROW", " EXCLUDE GROUP", " EXCLUDE TIES"])
        return Fixed(f"ORDER BY {text}{self.direction()} RANGE BETWEEN {start} AND {end}{exclusion}")

    def row_subquery(self, scope, depth):
        """A row that is compared with those of a query."""
        kinds = [self.sortable(), self.sortable()]
        row = Listing([self.of(kind, scope, 1) for kind in kinds], minimum=2)
        operator = self.random.choice(["IN", "NOT IN", "= ANY", "<> ALL", "< ANY", ">= ALL", "=", "<", "<>"])
        if operator in ("=", "<", "<>"):
            query, _ = self.queries.select(scope, 1, kinds, needs_order=True)
            return Expression("((", row, f") {operator} (SELECT * FROM (", query, Fixed(") AS one LIMIT 1))"), type="bool")
        query, _ = self.queries.select(scope, min(depth, 2), kinds)
        return Expression("((", row, f") {operator} (", query, "))", type="bool")

    def subquery(self, type, scope, depth):
        inner = scope.plain()
        if type == "bool":
            form = self.random.randrange(6)
            if form == 0:
                return Expression("EXISTS (", self.queries.any(inner, depth), ")", type=type)
            if form == 4:
                return self.row_subquery(inner, depth)
            if form == 5:
                kind = self.random.choice(["int4", "text"])
                rows = Listing([Node("(", self.of(kind, inner, 1), ")") for _ in range(self.random.randint(1, 3))])
                word = self.random.choice(["IN", "NOT IN", "= ANY", "<> ALL", ">= SOME"])
                return Expression("(", self.of(kind, inner, depth), f" {word} (VALUES ", rows, "))", type=type)
            kind = self.sortable()
            query = self.queries.of_one_column(kind, inner, depth)
            if form == 1:
                word = self.random.choice(["IN", "NOT IN"])
                return Expression("(", self.of(kind, inner, depth), f" {word} (", query, "))", type=type)
            if form == 2:
                operator = f"{self.random.choice(COMPARISONS)} {self.random.choice(['ANY', 'ALL'])}"
                return Expression("(", self.of(kind, inner, depth), f" {operator} (", query, "))", type=type)
        return Expression("(", self.queries.scalar(type, inner, depth), ")", type=type)
