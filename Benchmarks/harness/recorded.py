"""What clients sent about one table, from the recordings of the tests, to be sent again about other tables."""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Integration"))
from scoreboard import captures  # noqa: E402

# For each client the recording, and the table of the shop that the statements chosen ask about.
_RECORDINGS = {
    "psql": ("psql", "customers"),
    "jdbc": ("jdbc", "customers"),
    "sqlalchemy": ("sqlalchemy2-psycopg2", "audit_log"),
    "asyncpg": ("asyncpg", None),
}


class Question:
    """The complete list of statements by which a client asks about one table."""

    def __init__(self, client):
        recording, self._table = _RECORDINGS[client]
        numbers = {name[1:]: number for number, name in captures.recorded_names().items() if name[0] == "pg_class"}
        self._number = numbers.get(("public", self._table))
        statements = captures.statements(recording)
        self._statements = getattr(self, f"_of_{client}")(statements)
        if not self._statements:
            raise ValueError(f"the recording of {recording} has no statements about {self._table}")

    def text(self, table, oid, row_type):
        """The statements, about this table."""
        return "".join(self._about(statement, table, oid, row_type) + ";\n" for statement in self._statements)

    def _about(self, statement, table, oid, row_type):
        text = statement.sql.rstrip().rstrip(";")
        for index, value in enumerate(statement.parameters, 1):
            # The parameter of the introspection is a list of types.
            shown = f"{{{row_type}}}" if value.startswith("{") else value
            text = re.sub(rf"\${index}\b", f"'{shown}'", text)
        if self._table is None:
            return text
        text = re.sub(rf"(?<=['(]){self._table}(?=[')])", table, text)
        return re.sub(rf"\b{self._number}\b", str(oid), text)

    def _of_psql(self, statements):
        """`\\d table`: the search by name, and what follows with the number found."""
        search = next(s for s in statements if f"'^({self._table})$'" in s.sql and "pg_table_is_visible" in s.sql)
        first = next(i for i, s in enumerate(statements) if f"'{self._number}'" in s.sql)
        found = [search]
        for statement in statements[first:]:
            if f"'{self._number}'" not in statement.sql:
                break
            found.append(statement)
        return found

    def _of_jdbc(self, statements):
        """`DatabaseMetaData.getColumns`."""
        return [s for s in statements if f"LIKE '{self._table}'" in s.sql and "attidentity" in s.sql][:1]

    def _of_sqlalchemy(self, statements):
        """`MetaData.reflect` of one table, with the types and operator classes that it asks for every time."""
        whole = ("typtype = 'e' ORDER BY", "typtype = 'd' ORDER BY", "NOT pg_catalog.pg_opclass.opcdefault")
        wanted = (f"IN ('{self._table}')", f"IN ({self._number})", *whole)
        found = {}
        for statement in statements:
            text = " ".join(statement.sql.split())
            if any(mark in text for mark in wanted) and text.startswith("SELECT"):
                found.setdefault(text, statement)
        return list(found.values())

    def _of_asyncpg(self, statements):
        """The introspection of a type: that of the table's rows, between two changes of a setting."""
        first = next(i for i, s in enumerate(statements) if "typeinfo_tree" in s.sql)
        return statements[first - 1 : first + 2]
