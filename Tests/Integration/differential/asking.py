"""Asks one server a query in all ways that count, and says what it answered."""

import dataclasses

from psycopg import pq

SETTINGS = """
SET statement_timeout = '4s'; SET timezone = 'Europe/Berlin'; SET intervalstyle = 'postgres'; SET extra_float_digits = 1;
"""
OF_PLANS = "SET max_parallel_workers_per_gather = 0; SET jit = off; SET enable_partitionwise_join = off;"
FIELDS = {
    "state": pq.DiagnosticField.SQLSTATE, "message": pq.DiagnosticField.MESSAGE_PRIMARY,
    "detail": pq.DiagnosticField.MESSAGE_DETAIL, "hint": pq.DiagnosticField.MESSAGE_HINT,
    "position": pq.DiagnosticField.STATEMENT_POSITION,
}
GOOD = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)


@dataclasses.dataclass
class Answer:
    """What a server says to a query: an error, or columns and rows."""

    error: dict | None = None
    parameters: tuple = ()
    columns: tuple = ()
    text: list = dataclasses.field(default_factory=list)
    binary: list = dataclasses.field(default_factory=list)
    # Where the error came: parse, or the execution in one of the formats.
    step: str = "parse"

    @property
    def shown(self):
        if self.error:
            return f"{self.step}: " + ", ".join(f"{key} {value}" for key, value in self.error.items() if value)
        rows = "; ".join(str(row) for row in self.text[:6])
        return f"{list(self.columns)} {len(self.text)} rows: {rows}"


class ServerIsGone(Exception):
    """The connection is lost."""


class Asked:
    """A connection to a server."""

    def __init__(self, server):
        self.server = server
        self.connection = None
        self.connect()

    def connect(self):
        server = self.server
        text = f"host={server.host} port={server.port} user={server.user} dbname={server.database} connect_timeout=10"
        self.connection = pq.PGconn.connect(text.encode())
        if self.connection.status != pq.ConnStatus.OK:
            raise ServerIsGone(self.connection.error_message.decode())
        settings = SETTINGS + (OF_PLANS if server.is_reference else "")
        for setting in filter(None, map(str.strip, settings.split(";"))):
            result = self.connection.exec_(setting.encode())
            if result.status not in GOOD:
                raise ServerIsGone(result.error_message.decode())

    def close(self):
        self.connection.finish()

    def answer(self, query, parameters=()):
        """Prepares, describes and runs a query, the results once as text and once binary."""
        answer = Answer()
        connection = self.connection
        result = connection.prepare(b"", query.encode())
        if self.failed(result, answer, "parse"):
            return answer
        described = connection.describe_prepared(b"")
        if self.failed(described, answer, "describe"):
            return answer
        answer.columns = tuple(
            (described.fname(index).decode(), described.ftype(index), described.fmod(index))
            for index in range(described.nfields)
        )
        answer.parameters = tuple(described.param_type(index) for index in range(described.nparams))
        values = [value.encode() for value in parameters][: described.nparams]
        values += [None] * (described.nparams - len(values))
        for form in (0, 1):
            result = connection.exec_prepared(b"", values, result_format=form)
            if self.failed(result, answer, "text" if form == 0 else "binary"):
                return answer
            rows = [
                tuple(result.get_value(row, column) for column in range(result.nfields)) for row in range(result.ntuples)
            ]
            if form == 0:
                answer.text = rows
            else:
                answer.binary = rows
        return answer

    def failed(self, result, answer, step):
        if result.status in GOOD:
            return False
        if self.connection.status != pq.ConnStatus.OK:
            raise ServerIsGone(self.connection.error_message.decode(errors="replace"))
        answer.step = step
        answer.error = {
            key: (value.decode(errors="replace") if (value := result.error_field(field)) is not None else None)
            for key, field in FIELDS.items()
        }
        return True
