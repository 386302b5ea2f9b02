"""Generated scripts that run in a transaction: statements that write, with what the table holds afterwards, and cursors."""

from .expressions import Scope
from .nodes import Fixed, Listing, Node
from .queries import name
from .values import NUMBERS, STRINGS, UNSORTABLE, quoted, samples

SEPARATOR = ";\n"


def statements(script):
    return str(script).split(SEPARATOR)


class Scripts:
    """Makes scripts over tables that have a key `id`."""

    def __init__(self, random, queries):
        self.random = random
        self.queries = queries
        self.expressions = queries.expressions

    def script(self):
        self.expressions.parameters = None
        self.queries.aliases = 0
        self.queries.can_fail = False
        makers = [self.insert] * 4 + [self.update] * 4 + [self.delete] * 2 + [self.merge] * 3 + [self.cursor] * 3
        makers += [self.common_table] * 2
        return self.random.choice(makers)()

    def written(self, table, statement):
        """A statement, and the table behind it."""
        return Listing([statement, Fixed(f"SELECT * FROM {table.name} ORDER BY id")], SEPARATOR, minimum=2)

    def scope(self, table, alias, more=()):
        return Scope([(f"{alias}.{name(column)}", kind) for column, kind in table.typed_columns] + list(more))

    def source(self):
        """A table to read, under a name; each of its rows has a key of its own."""
        table = self.random.choice(self.queries.tables)
        return table, Scope([(f"s.{name(column)}", kind) for column, kind in table.typed_columns])

    def value(self, kind, scope, depth=2):
        """What a column of a type can become: a value of its type, or of one that is cast when it is assigned."""
        form = self.random.random()
        if form < 0.1:
            return Node(self.random.choice(["DEFAULT", "NULL", quoted(self.random.choice(samples(kind)))]))
        if form < 0.25:
            kind = next((self.random.choice(group) for group in (STRINGS,) if kind in group), kind)
        elif form < 0.3 and kind in ("int8", "numeric", "float8"):
            kind = self.random.choice(["int2", "int4"])
        return self.expressions.of(kind, scope, depth)

    def columns(self, table, with_key):
        chosen = [column for column in table.typed_columns[1:] if self.random.random() < 0.5]
        # A column that may not be NULL and has a default of its type alone.
        chosen += [column for column in table.typed_columns[1:] if column[1] == "word" and column not in chosen]
        return ([table.typed_columns[0]] if with_key else []) + (chosen or [table.typed_columns[1]])

    def returning(self, scope):
        form = self.random.random()
        if form < 0.15:
            return Node()
        if form < 0.4:
            return Node(" RETURNING *", is_optional=True)
        targets = [self.expressions.of(self.expressions.type(), scope, 2) for _ in range(self.random.randint(1, 3))]
        return Node(" RETURNING ", Listing(targets), is_optional=True)

    def assignments(self, table, scope):
        columns = self.columns(table, with_key=False)
        if len(columns) > 1 and self.random.random() < 0.2:
            names = ", ".join(name(column) for column, _ in columns)
            row = Listing([self.value(kind, scope) for _, kind in columns], minimum=len(columns))
            return Node(f"({names}) = ROW(", row, ")")
        return Listing([Node(f"{name(column)} = ", self.value(kind, scope)) for column, kind in columns])

    def condition(self, scope, word=" WHERE ", depth=2):
        """A condition that reads a column: one that is known never to hold leaves nothing of a plan."""
        column = self.random.choice(scope.columns)[0]
        if self.random.random() < 0.3:
            return Node(word, f"({column} IS {self.random.choice(['', 'NOT '])}NULL)", is_optional=True)
        return Node(word, self.expressions.of("bool", scope, depth), is_optional=True)

    def insert(self):
        table = self.random.choice(self.queries.tables)
        columns = self.columns(table, with_key=True)
        listed = ", ".join(name(column) for column, _ in columns)
        if self.random.random() < 0.4:
            first = self.random.choice([1, 3, 7, 100])
            scope = Scope([])
            rows = Listing([
                Node(f"({first + index}", *(part for _, kind in columns[1:] for part in (", ", self.value(kind, scope))), ")")
                for index in range(self.random.randint(1, 3))
            ])
            source = Node("VALUES ", rows)
        else:
            read, scope = self.source()
            targets = [self.expressions.of(kind, scope, 2) for _, kind in columns[1:]]
            key = Fixed(f"s.id + {self.random.choice([0, 4, 10, 100])}")
            parts = [part for target in targets for part in (", ", target)]
            source = Node("SELECT ", key, *parts, f" FROM {read.name} AS s", self.condition(scope))
        target = self.scope(table, "t")
        return self.written(table, Node(
            f"INSERT INTO {table.name} AS t ({listed}) ", source, self.conflict(table, target), self.returning(target)))

    def conflict(self, table, scope):
        form = self.random.random()
        if form < 0.25:
            return Node()
        if form < 0.5:
            return Node(self.random.choice([" ON CONFLICT DO NOTHING", " ON CONFLICT (id) DO NOTHING"]), is_optional=True)
        both = self.scope(table, "t", self.scope(table, "excluded").columns)
        where = self.condition(both) if self.random.random() < 0.4 else Node()
        return Node(" ON CONFLICT (id) DO UPDATE SET ", self.assignments(table, both), where)

    def update(self):
        table = self.random.choice(self.queries.tables)
        scope = self.scope(table, "t")
        if self.random.random() < 0.4:
            return self.written(table, Node(
                f"UPDATE {table.name} AS t SET ", self.assignments(table, scope), self.condition(scope), self.returning(scope)))
        read, other = self.source()
        both = Scope(scope.columns + other.columns)
        where = self.condition(both, " AND ") if self.random.random() < 0.6 else Node()
        return self.written(table, Node(
            f"UPDATE {table.name} AS t SET ", self.assignments(table, both), f" FROM {read.name} AS s", Fixed(" WHERE t.id = s.id"),
            where, self.returning(both)))

    def delete(self):
        table = self.random.choice(self.queries.tables)
        scope = self.scope(table, "t")
        if self.random.random() < 0.4:
            return self.written(table, Node(f"DELETE FROM {table.name} AS t", self.condition(scope), self.returning(scope)))
        read, other = self.source()
        both = Scope(scope.columns + other.columns)
        where = self.condition(both, " AND ") if self.random.random() < 0.6 else Node()
        return self.written(table, Node(
            f"DELETE FROM {table.name} AS t USING {read.name} AS s", Fixed(" WHERE t.id = s.id"), where, self.returning(both)))

    def merge(self):
        table = self.random.choice(self.queries.tables)
        scope = self.scope(table, "t")
        read, other = self.source()
        both = Scope(scope.columns + other.columns)
        key = self.random.choice(["s.id", "s.id + 4"])
        actions = []
        for _ in range(self.random.randint(1, 3)):
            is_matched = self.random.random() < 0.6
            seen = both if is_matched else other
            condition = self.condition(seen, " AND ", 1) if self.random.random() < 0.5 else Node()
            if is_matched:
                action = self.random.choice([
                    lambda: Node("UPDATE SET ", self.assignments(table, both)), lambda: Node("DELETE"), lambda: Node("DO NOTHING")])()
            else:
                columns = self.columns(table, with_key=True)
                listed = ", ".join(name(column) for column, _ in columns)
                values = [Node(key)] + [self.value(kind, other) for _, kind in columns[1:]]
                action = self.random.choice([
                    lambda: Node(f"INSERT ({listed}) VALUES (", Listing(values, minimum=len(values)), ")"),
                    lambda: Node("DO NOTHING")])()
            actions.append(Node(f" WHEN {'' if is_matched else 'NOT '}MATCHED", condition, " THEN ", action))
        return self.written(table, Node(
            f"MERGE INTO {table.name} AS t USING {read.name} AS s ON ", Fixed(f"t.id = {key}"), Listing(actions, "")))

    def common_table(self):
        """A statement that writes below a query that reads what it returns."""
        table = self.random.choice(self.queries.tables)
        scope = self.scope(table, "t")
        kinds = [self.expressions.sortable() for _ in range(2)]
        targets = Listing([Node(self.expressions.of(kind, scope, 1), f" AS c{index}") for index, kind in enumerate(kinds)], minimum=2)
        form = self.random.randrange(3)
        if form == 0:
            write = Node(f"UPDATE {table.name} AS t SET ", self.assignments(table, scope), self.condition(scope))
        elif form == 1:
            write = Node(f"DELETE FROM {table.name} AS t", self.condition(scope))
        else:
            columns = self.columns(table, with_key=True)
            listed = ", ".join(name(column) for column, _ in columns)
            values = [part for _, kind in columns[1:] for part in (", ", self.value(kind, Scope([])))]
            write = Node(f"INSERT INTO {table.name} AS t ({listed}) VALUES (100", *values, ")")
        read = Scope([("w.c0", kinds[0]), ("w.c1", kinds[1])])
        body = Node("SELECT ", Listing([self.expressions.of(self.expressions.type(), read, 2) for _ in range(2)]), " FROM w")
        if self.random.random() < 0.3:
            body = Node("SELECT count(*), max(w.c0) FROM w" if kinds[0] in NUMBERS else "SELECT count(*) FROM w")
        return self.written(table, Node("WITH w AS (", write, " RETURNING ", targets, ") ", body))

    def cursor(self):
        """A cursor, steps through it, and now and then a change of the row that it stands on."""
        table = self.random.choice(self.queries.tables)
        scope = self.scope(table, "t")
        changes = self.random.random() < 0.4
        targets = [self.expressions.of(self.expressions.type(), scope, 2) for _ in range(2)]
        where = self.condition(scope) if self.random.random() < 0.4 else Node()
        kind = self.random.choice(["", " SCROLL", " NO SCROLL"])
        joined, end = "", f" ORDER BY t.id{self.random.choice(['', ' DESC'])}"
        if changes:
            end = self.random.choice([" FOR UPDATE", ""])
            kind = ""
            where = Node(f" WHERE t.id {self.random.choice(['>', '<', '<>'])} {self.random.randint(0, 9)}", is_optional=True)
        elif self.random.random() < 0.4:
            joined = f" {self.random.choice(['', 'LEFT '])}JOIN {self.random.choice(self.queries.tables).name} AS s USING (id)"
        more = Node()
        if changes and not end and self.random.random() < 0.4:
            more, targets = self.further_parts(table, targets)
        source = f"{table.name} AS t{joined}"
        if changes and not end and not more.parts and self.random.random() < 0.4:
            source = f"(SELECT * FROM {table.name}{self.random.choice(['', ' OFFSET 0', ' LIMIT 3', ' WHERE id > 1'])}) AS t"
        query = Node(f"DECLARE c{kind} CURSOR FOR SELECT t.id, ", targets if more.parts else Listing(targets),
                     f" FROM {source}", where, more, Fixed(end))
        steps = [Node(self.step(table, kind, changes)) for _ in range(self.random.randint(2, 6))]
        items = [query, *steps]
        if changes:
            items.append(Fixed(f"SELECT * FROM {table.name} ORDER BY id"))
        return Listing(items, SEPARATOR, minimum=2)

    def further_parts(self, table, targets):
        """The rows of another table behind those of a query, and the targets of both: nothing is dropped from one alone."""
        other = self.random.choice(self.queries.tables)
        scope = self.scope(other, "u")
        kinds = [target.type for target in targets]
        if any(kind in UNSORTABLE for kind in kinds):
            kinds = ["int4" for _ in kinds]
            targets = [self.expressions.of(kind, self.scope(table, "t"), 1) for kind in kinds]
        further = [self.expressions.of(kind, scope, 1) for kind in kinds]
        listed = Listing(further, minimum=len(further))
        where = self.condition(scope) if self.random.random() < 0.4 else Node()
        return Node(" UNION ALL SELECT u.id, ", listed, f" FROM {other.name} AS u", where), Listing(targets, minimum=len(targets))

    def step(self, table, kind, changes):
        random = self.random
        if changes and random.random() < 0.5:
            if random.random() < 0.4:
                return f"DELETE FROM {table.name} WHERE CURRENT OF c RETURNING id"
            column, type = random.choice([c for c in table.typed_columns[1:]])
            return Node(f"UPDATE {table.name} AS t SET {name(column)} = ", self.value(type, self.scope(table, "t"), 1),
                        " WHERE CURRENT OF c RETURNING *")
        forward = ["NEXT", "FORWARD 2", "3", "FORWARD 0", "FORWARD ALL", "ALL"]
        backward = ["PRIOR", "BACKWARD 2", "-2", "FIRST", "LAST", "ABSOLUTE 2", "ABSOLUTE -1", "RELATIVE -1", "RELATIVE 2", "BACKWARD ALL"]
        # Without a word on it, whether a cursor goes back depends on its plan.
        steps = forward + backward if kind else [step for step in forward if step != "FORWARD 0"]
        return f"{random.choice(['FETCH', 'FETCH', 'MOVE'])} {random.choice(steps)} FROM c"
