"""Sends the recorded statements of a client to two servers, and compares what they answer."""

import re

from wire import messages as m
from wire.connection import Closed, Connection, cells, columns, fields

from scoreboard.captures import translated

# What differs between any two runs: moments of these days, process numbers, host addresses.
MOMENT = re.compile(r"20[2-9]\d-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d(:?\d\d)?)?")
TEMPORARY = re.compile(r"pg_(toast_)?temp_\d+")
FIRST_USER_OID = 16384
OID_TYPE = 26
RUNNING_COLUMNS = {
    "pid", "backend_start", "query_start", "xact_start", "state_change", "client_port", "client_addr", "xmin", "backend_xmin",
    "backend_xid", "virtualtransaction", "transactionid", "ctid", "pg_backend_pid", "stats_reset", "datfrozenxid",
    "relfrozenxid", "age", "relfilenode", "pg_relation_filenode", "pg_postmaster_start_time", "procpid",
}


class Answer:
    """What a server answered to one statement."""

    def __init__(self):
        self.columns = []
        self.rows = []
        self.tags = []
        self.error = None
        self.notices = []

    def take(self, tag, body):
        if tag == "T":
            self.columns = [(name, kind, modifier) for name, _, _, kind, _, modifier, _ in columns(body)]
        elif tag == "D":
            self.rows.append(cells(body))
        elif tag == "C":
            self.tags.append(body[:-1].decode())
        elif tag == "E":
            found = fields(body)
            self.error = (found.get("C"), found.get("M"))
        elif tag == "d":
            self.rows.append([body])
        elif tag == "closed":
            self.error = ("closed", "the connection was closed, or nothing came")


class Side:
    """One of the two servers, with the connection of the client that is replayed."""

    def __init__(self, server, identifiers, recorded):
        self.server = server
        self.identifiers = identifiers
        self.recorded = recorded
        self.connection = None

    def open(self, name):
        self.close()
        self.connection = Connection(self.server, deadline=10, application_name=name)

    def close(self):
        if self.connection:
            self.connection.socket.close()
        self.connection = None

    def ask(self, statement):
        sql = translated(statement.sql, self.recorded, self.identifiers.by_name)
        parameters = [
            None if value is None else translated(str(value), self.recorded, self.identifiers.by_name)
            for value in statement.parameters
        ]
        if statement.is_simple:
            self.connection.send(m.query(sql))
        else:
            types = [int(translated(str(t), self.recorded, self.identifiers.by_name)) for t in statement.parameter_types]
            chunks = [m.parse(sql, types=types)]
            if statement.only_described:
                chunks.append(m.describe("S"))
            else:
                values = [None if value is None else value.encode() for value in parameters]
                chunks += [m.bind(values), m.describe("P"), m.execute()]
            self.connection.send(*chunks, m.SYNC)
        return self.answer()

    def answer(self):
        answer = Answer()
        while True:
            try:
                tag, body = self.connection.message()
            except (Closed, TimeoutError):
                answer.take("closed", b"")
                return answer
            if tag == "G":
                self.connection.send(m.message("c"))
                continue
            if tag == "Z":
                return answer
            answer.take(tag, body)

    def comparable(self, answer, is_ordered):
        """The answer without what may differ."""
        mask = self.identifiers.masked
        shown_columns = [(name, mask(str(kind)), modifier) for name, kind, modifier in answer.columns]
        hidden = {index for index, (name, _, _) in enumerate(answer.columns) if name in RUNNING_COLUMNS}
        rows = []
        for row in answer.rows:
            shown = []
            for index, cell in enumerate(row):
                if cell is None:
                    shown.append(None)
                elif index in hidden:
                    shown.append("…")
                else:
                    text = mask(cell.decode("utf-8", "replace"))
                    if answer.columns[index : index + 1] and answer.columns[index][1] == OID_TYPE and text.isdigit():
                        # An object that was made meanwhile.
                        text = text if int(text) < FIRST_USER_OID else "<new object>"
                    shown.append(TEMPORARY.sub(r"pg_\1temp_N", MOMENT.sub("<moment>", text)))
            rows.append(tuple(shown))
        if not is_ordered:
            rows.sort(key=repr)
        error = answer.error and (answer.error[0], mask(answer.error[1] or ""))
        return {"columns": shown_columns, "rows": rows, "tags": answer.tags, "error": error}


def is_ordered(sql):
    return "order by" in sql.lower()


def replay(client, statements, reference, ours):
    """Replays a client on both servers; yields for each statement whether the answers are equal, and both of them."""
    for side in (reference, ours):
        side.open(client)
    for statement in statements:
        ordered = is_ordered(statement.sql)
        answers = []
        for side in (reference, ours):
            answer = side.ask(statement)
            answers.append(side.comparable(answer, ordered))
            if answer.error and answer.error[0] == "closed":
                side.open(client)
        yield statement, answers[0], answers[1]
    for side in (reference, ours):
        side.close()
