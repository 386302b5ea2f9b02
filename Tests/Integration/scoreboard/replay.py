"""Sends the recorded statements of a client to two servers, and compares what they answer."""

import collections
import re

from wire import messages as m
from wire.connection import Closed, Connection, cells, columns, fields

from scoreboard.captures import translated
from scoreboard.identifiers import FIRST_USER_OID

# What differs between any two runs: moments of these days, process numbers, host addresses.
MOMENT = re.compile(r"20[2-9]\d-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d(:?\d\d)?)?")
TEMPORARY = re.compile(r"pg_(toast_)?temp_\d+")
# Statements that may make objects.
TOKEN = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|[()]|\border\s+by\b", re.IGNORECASE)
# Newer releases of PostgreSQL 15 note the version of each column here.
COLUMN_VERSION = re.compile(r"^\{?pg_attver=\d+\}?$")
CHANGING = re.compile(r"\b(create|alter|into|reindex|refresh|cluster|copy)\b", re.IGNORECASE)
OID_TYPE = 26
# PostgreSQL writes its parse trees here; we keep the SQL that they come from.
NODE_TREE_TYPE = 194
COPY_HEAD = b"PGCOPY\n\xff\r\n" + bytes(9)
SIZE = re.compile(r"^\d+ (bytes|kB|MB|GB)$")
# What a server calls itself, and the port of a client.
VERSION = re.compile(r"^PostgreSQL 15\.\d+ .*$")
PORT = re.compile(r"(127\.0\.0\.1(?:/32)?):\d+")
# How many blocks were in memory hangs on all that ran on the server before.
BLOCKS = re.compile(r"blks_(read|hit)$|blocks (read|hit)$", re.IGNORECASE)
RUNNING_COLUMNS = {
    "pid", "PID", "backend_start", "query_start", "xact_start", "state_change", "client_port", "client_addr", "xmin", "backend_xmin",
    "backend_xid", "virtualtransaction", "transactionid", "ctid", "pg_backend_pid", "stats_reset", "datfrozenxid",
    "relfrozenxid", "tfrozenxid", "age", "relfilenode", "pg_export_snapshot", "pg_relation_filenode", "pg_postmaster_start_time", "procpid",
}


class Answer:
    """What a server answered to one statement."""

    def __init__(self):
        self.columns = []
        self.rows = []
        self.tags = []
        self.error = None
        self.is_binary = False

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
            # The head of the binary format comes with the first row, whichever that is.
            self.is_binary = self.is_binary or body.startswith(COPY_HEAD)
            self.rows.append([body.removeprefix(COPY_HEAD)])
        elif tag == "closed":
            self.error = ("closed", "the connection was closed, or nothing came")


class Side:
    """One of the two servers, with the connection of the client that is replayed."""

    def __init__(self, server, identifiers, recorded):
        self.server = server
        self.identifiers = identifiers
        self.recorded = recorded
        self.connection = None
        self.has_changed = False
        self.shown = {}

    def open(self, name):
        self.close()
        self.connection = Connection(self.server, deadline=10, application_name=name)

    def close(self):
        if self.connection:
            self.connection.socket.close()
        self.connection = None

    def ask(self, statement):
        self.has_changed = self.has_changed or bool(CHANGING.search(statement.sql))
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
        return self.answer(statement.is_simple)

    def answer(self, is_simple):
        answer = Answer()
        while True:
            try:
                tag, body = self.connection.message()
            except (Closed, TimeoutError):
                answer.take("closed", b"")
                return answer
            if tag == "G":
                # What was sent behind the statement is ignored while data is awaited.
                self.connection.send(m.message("c"), *(() if is_simple else (m.SYNC,)))
                continue
            if tag == "Z":
                return answer
            answer.take(tag, body)

    def shown_identifier(self, text):
        """The name of the object of this number; one that was made meanwhile is looked for."""
        if not text.isdigit() or int(text) < FIRST_USER_OID:
            return text
        if text not in self.identifiers.names:
            self.read_new_identifiers()
        return self.identifiers.names.get(text, "<new object>")

    def read_new_identifiers(self):
        """Reads the names anew where statements may have made objects meanwhile."""
        if self.has_changed:
            with Connection(self.server) as connection:
                self.identifiers.read(connection)
            self.has_changed = False
            self.shown.clear()

    def shown_text(self, text):
        """A cell's text without what may differ."""
        if self.has_changed and self.identifiers.misses(text):
            self.read_new_identifiers()
        if text not in self.shown:
            shown = VERSION.sub("<version>", PORT.sub(r"\1:<port>", self.identifiers.masked(text)))
            self.shown[text] = TEMPORARY.sub(r"pg_\1temp_N", SIZE.sub("<size>", MOMENT.sub("<moment>", shown)))
        return self.shown[text]

    def comparable(self, answer, is_ordered):
        """The answer without what may differ."""
        shown_columns = [(name, self.shown_identifier(str(kind)), modifier) for name, kind, modifier in answer.columns]
        hidden = {
            index for index, (name, kind, _) in enumerate(answer.columns)
            if name in RUNNING_COLUMNS or kind == NODE_TREE_TYPE or BLOCKS.search(name)
        }
        identifiers = {index for index, (_, kind, _) in enumerate(answer.columns) if kind == OID_TYPE}
        rows = []
        for row in answer.rows:
            shown = []
            for index, cell in enumerate(row):
                if answer.is_binary:
                    cell = self.identifiers.masked_bytes(cell)
                if cell is None or COLUMN_VERSION.match(text := cell.decode("utf-8", "replace")):
                    shown.append(None)
                elif index in hidden:
                    shown.append("…")
                elif index in identifiers:
                    shown.append(self.shown_identifier(text))
                else:
                    shown.append(self.shown_text(text))
            rows.append(tuple(shown))
        if not is_ordered:
            rows.sort(key=lambda row: ["" if cell is None else "=" + cell for cell in row])
        error = answer.error and (answer.error[0], self.identifiers.masked(answer.error[1] or ""))
        return {"columns": shown_columns, "rows": rows, "tags": answer.tags, "error": error}


def is_ordered(sql):
    """Whether the outermost query has an ORDER BY."""
    depth = 0
    for token in TOKEN.finditer(sql):
        text = token.group().lower()
        depth += (text == "(") - (text == ")")
        if depth == 0 and text.startswith("order"):
            return True
    return False


def is_sorted_alike(sql, theirs, ours):
    """Whether the rows are the same and only those that ORDER BY finds equal stand in another order."""
    if theirs["rows"] == ours["rows"] or theirs["columns"] != ours["columns"]:
        return False
    keys = sort_keys(sql, [column[0].lower() for column in theirs["columns"]])
    if keys is None or collections.Counter(theirs["rows"]) != collections.Counter(ours["rows"]):
        return False
    return [[row[key] for key in keys] for row in theirs["rows"]] == [[row[key] for key in keys] for row in ours["rows"]]


def sort_keys(sql, columns):
    """The columns that the outermost ORDER BY names; None where it sorts by something that is not shown."""
    depth, start = 0, None
    for token in TOKEN.finditer(sql):
        text = token.group().lower()
        depth += (text == "(") - (text == ")")
        if depth == 0 and text.startswith("order"):
            start = token.end()
    if start is None:
        return None
    keys = []
    for part in re.split(r"(?i)\b(?:limit|offset|fetch|for)\b|;", sql[start:])[0].split(","):
        name = re.sub(r"(?i)\b(asc|desc|nulls (first|last))\b", "", part).strip().split(".")[-1].strip('"').lower()
        if name.isdigit() and 0 < int(name) <= len(columns):
            keys.append(int(name) - 1)
        elif name in columns:
            keys.append(columns.index(name))
        else:
            return None
    return keys


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
        if is_sorted_alike(statement.sql, *answers):
            answers[1]["rows"] = answers[0]["rows"]
        yield statement, answers[0], answers[1]
    for side in (reference, ours):
        side.close()
