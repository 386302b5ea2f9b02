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
FIRST_OF_USERS = 16384
GOOD = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)


@dataclasses.dataclass
class Answer:
    """What a server says to a query: an error, or columns and rows."""

    error: dict | None = None
    parameters: tuple = ()
    columns: tuple = ()
    text: list = dataclasses.field(default_factory=list)
    binary: list = dataclasses.field(default_factory=list)
    # The rows as text for parameters in binary, and for NULLs instead of parameters.
    text_of_binary: list = dataclasses.field(default_factory=list)
    text_of_nulls: list = dataclasses.field(default_factory=list)
    # What a statement of a script says that it did.
    tag: str = ""
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

    def answer(self, query, parameters=(), binary_values=lambda types, values: None):
        """Prepares, describes and runs a query, the results once as text and once binary.

        Where it has parameters it is run again; `binary_values` gives these in binary.
        """
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
        values = [value if value is None else value.encode() for value in parameters][: described.nparams]
        values += [None] * (described.nparams - len(values))
        for form in (0, 1):
            result = connection.exec_prepared(b"", values, result_format=form)
            if self.failed(result, answer, "text" if form == 0 else "binary"):
                return answer
            if form == 0:
                answer.text = self.rows(result)
            else:
                answer.binary = self.rows(result)
        if any(value is not None for value in values):
            self.ask_again(answer, values, binary_values)
        return answer

    def play(self, statements):
        """Runs statements in a transaction that leaves nothing behind, each once; gives their answers up to the first error."""
        answers = []
        self.connection.exec_(b"BEGIN")
        for statement in statements:
            answer = Answer()
            result = self.connection.exec_params(statement.encode(), [])
            if not self.failed(result, answer, "text"):
                # A portal's modifiers are those of its plan, in which constants are computed.
                answer.columns = tuple((result.fname(index).decode(), result.ftype(index), -1) for index in range(result.nfields))
                answer.text = self.rows(result)
                answer.tag = result.command_status.decode()
            answers.append(answer)
            if answer.error:
                break
        self.connection.exec_(b"ROLLBACK")
        return answers

    def ask_again(self, answer, values, binary_values):
        """Runs the prepared query with the same parameters in binary, and with NULLs for all."""
        encoded = binary_values(answer.parameters, values)
        if encoded:
            result = self.connection.exec_prepared(b"", encoded, param_formats=[1] * len(encoded))
            if self.failed(result, answer, "binary parameters"):
                return
            answer.text_of_binary = self.rows(result)
        result = self.connection.exec_prepared(b"", [None] * len(values))
        if not self.failed(result, answer, "NULL parameters"):
            answer.text_of_nulls = self.rows(result)

    @staticmethod
    def rows(result):
        return [tuple(result.get_value(row, column) for column in range(result.nfields)) for row in range(result.ntuples)]

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


class BinaryValues:
    """Gives values that are known as text in binary: PostgreSQL converts them."""

    def __init__(self, server):
        self.asked = Asked(server)
        self.known = {}

    def __call__(self, types, values):
        """The values in binary; nil where one of them is none of its type, has no binary form, or tells an OID of a user."""
        if any(type >= FIRST_OF_USERS for type in types):
            return None
        encoded = [self.encoded(type, value) for type, value in zip(types, values)]
        return encoded if all(found or value is None for found, value in zip(encoded, values)) else None

    def encoded(self, type, value):
        if value is None:
            return None
        key = type, value
        if key not in self.known:
            result = self.asked.connection.exec_params(b"SELECT $1", [value], param_types=[type], result_format=1)
            good = result.status == pq.ExecStatus.TUPLES_OK
            self.known[key] = result.get_value(0, 0) if good else None
        return self.known[key]
