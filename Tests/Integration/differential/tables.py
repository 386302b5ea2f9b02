"""Generated tables: their columns, their rows, and how both servers get them."""

from .values import DEFINITIONS, UNSORTABLE, VALUES, plain

NAMES = ["a", "b", "c", "d", "e", "name", "value", "kind", "Mixed", "n"]


class Table:
    """A table with a key `id` and columns of random types; the rows are NULL-heavy."""

    def __init__(self, random, name, row_count):
        self.name = name
        types = list(VALUES)
        count = random.randint(3, 8)
        # Columns that most tables share make joins of the same types possible.
        self.columns = [("id", "int4")]
        names = random.sample(NAMES, count)
        for index, column in enumerate(names):
            declared = random.choice(["int4", "text", "numeric(10,2)", "date", "bool"]) if index < 2 else random.choice(types)
            self.columns.append((column, declared))
        self.rows = [
            [str(number)] + [
                None if random.random() < 0.25 and declared != "word" else random.choice(VALUES[declared])
                for _, declared in self.columns[1:]
            ]
            for number in range(1, row_count + 1)
        ]

    @property
    def typed_columns(self):
        return [(name, plain(declared)) for name, declared in self.columns]

    def definition(self):
        columns = ", ".join(
            f'"{name}" {declared}' + (" PRIMARY KEY" if name == "id" else "") for name, declared in self.columns
        )
        return f"CREATE TABLE {self.name} ({columns})"

    def copy_text(self):
        return "".join("\t".join(map(escaped, row)) + "\n" for row in self.rows)


def escaped(value):
    if value is None:
        return "\\N"
    return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def generated(random):
    """The tables of a run; one of them is empty."""
    sizes = {"t1": 12, "t2": 8, "t3": 5, "t4": 20, "empty": 0}
    return [Table(random, name, size) for name, size in sizes.items()]


def make(connection, tables, has_own_types):
    """Makes the tables in a database."""
    with connection.cursor() as cursor:
        if has_own_types:
            cursor.execute(DEFINITIONS)
        for table in tables:
            cursor.execute(table.definition())
            with cursor.copy(f"COPY {table.name} FROM STDIN") as copy:
                copy.write(table.copy_text())
            if has_own_types:
                for column, type in table.columns[1:4]:
                    if plain(type) not in UNSORTABLE:
                        cursor.execute(f'CREATE INDEX ON {table.name} ("{column}")')
        connection.commit()


def write(connection, tables, folder):
    """Writes what PostgreSQL has of the tables to files for our server."""
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(
                "SELECT attname, atttypid, atttypmod, attnotnull FROM pg_attribute "
                "WHERE attrelid = %s::regclass AND attnum > 0 ORDER BY attnum", [table.name],
            )
            header = "\t".join(
                f"{name} {oid} {modifier} {'p' if name == 'id' else 'n' if is_required else '-'}"
                for name, oid, modifier, is_required in cursor.fetchall()
            )
            with cursor.copy(f"COPY {table.name} TO STDOUT") as copy:
                rows = b"".join(bytes(block) for block in copy)
            (folder / f"{table.name}.table").write_bytes(header.encode() + b"\n" + rows)
        cursor.execute("ANALYZE")
        connection.commit()
