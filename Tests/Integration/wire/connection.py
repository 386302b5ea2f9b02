"""A connection without a driver: sends bytes, reads messages, and writes them down as text that can be compared."""

import socket
import struct
import time

from wire import messages as m

FIRST_USER_OID = 16384
# Where in PostgreSQL's source an error was found is no promise.
IGNORED_FIELDS = "FLR"


class Closed(Exception):
    """The server has closed the connection."""


class Connection:
    def __init__(self, server, start=True, deadline=20.0, port=None, **parameters):
        self.socket = socket.create_connection((server.host, port or server.port), deadline)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.server = server
        self.buffer = b""
        self.deadline = deadline
        self.parameters = {}
        self.key = (0, b"")
        self.column_formats = []
        if start:
            self.start(**parameters)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def start(self, version=196608, **parameters):
        """The startup of a trusted user; gives the messages up to ReadyForQuery or an error."""
        given = dict(user=self.server.user, database=self.server.database) | parameters
        self.send(m.startup(version, **given))
        return self.until_ready()

    def send(self, *chunks):
        self.socket.sendall(b"".join(chunks))

    def receive(self, count):
        end = time.monotonic() + self.deadline
        while len(self.buffer) < count:
            self.socket.settimeout(max(end - time.monotonic(), 0.01))
            try:
                more = self.socket.recv(65536)
            except (ConnectionResetError, BrokenPipeError):
                more = b""
            if not more:
                raise Closed(self.buffer)
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def message(self):
        """The next message: its tag and its body."""
        head = self.receive(5)
        (length,) = struct.unpack("!i", head[1:])
        tag, body = head[:1].decode("latin-1"), self.receive(length - 4)
        if tag == "S":
            name, value = body[:-1].split(b"\0")
            self.parameters[name.decode()] = value.decode()
        if tag == "K":
            self.key = struct.unpack("!i", body[:4])[0], body[4:]
        return tag, body

    def messages_until(self, tags, count=1):
        """Messages until `count` of these tags were seen, or the connection is closed (tag `closed`)."""
        found = []
        while count:
            try:
                found.append(self.message())
            except Closed:
                found.append(("closed", b""))
                break
            count -= found[-1][0] in tags
        return found

    def until_ready(self, count=1):
        return self.messages_until("Z", count)

    def transcript(self, *chunks, ready=1):
        """Sends bytes and writes down what comes back until that many ReadyForQuery, or the end."""
        self.send(*chunks)
        return "\n".join(self.written(self.until_ready(ready)))

    def written_until(self, tags, count=1):
        return "\n".join(self.written(self.messages_until(tags, count)))

    def written(self, found):
        return [self.line(tag, body) for tag, body in found]

    def rows(self, sql):
        """The rows of a simple query in text; an error raises."""
        self.send(m.query(sql))
        result = []
        for tag, body in self.until_ready():
            if tag == "E":
                raise AssertionError(f"{sql}: {fields(body)}")
            if tag == "D":
                result.append(cells(body))
        return result

    def line(self, tag, body):
        writer = WRITERS.get(tag)
        if writer:
            return writer(body)
        name = NAMES.get(tag, f"message {tag!r}")
        return name if not body else f"{name} {body!r}"


def fields(body):
    """The fields of an error or a notice, by their letters."""
    return {part[:1].decode(): part[1:].decode("utf-8", "replace") for part in body.split(b"\0") if part}


def cells(body):
    (count,), offset, result = struct.unpack("!h", body[:2]), 2, []
    for _ in range(count):
        (length,) = struct.unpack("!i", body[offset : offset + 4])
        offset += 4
        result.append(None if length < 0 else body[offset : offset + length])
        offset += max(length, 0)
    return result


def columns(body):
    """The columns of a RowDescription: name, table, attribute, type, length, modifier, format."""
    (count,), offset, result = struct.unpack("!h", body[:2]), 2, []
    for _ in range(count):
        end = body.index(b"\0", offset)
        result.append((body[offset:end].decode(), *struct.unpack("!IhIhih", body[end + 1 : end + 19])))
        offset = end + 19
    return result


def write_columns(body):
    lines = []
    for name, table, attribute, kind, length, modifier, form in columns(body):
        origin = "user table" if table >= FIRST_USER_OID else f"table {table}"
        kind = "user type" if kind >= FIRST_USER_OID else f"type {kind}"
        lines.append(f"{name!r} {origin} attribute {attribute} {kind} length {length} modifier {modifier} format {form}")
    return "RowDescription" + "".join("\n    " + line for line in lines)


def write_error(kind):
    def write(body):
        shown = {k: v for k, v in fields(body).items() if k not in IGNORED_FIELDS}
        return kind + " " + " ".join(f"{k}={v!r}" for k, v in sorted(shown.items()))

    return write


def write_row(body):
    return "DataRow " + ", ".join("NULL" if c is None else repr(c)[1:] for c in cells(body))


def write_parameter(body):
    name, value = body[:-1].decode().split("\0")
    return f"ParameterStatus {name} = {'…' if name == 'server_version' else value}"


def write_parameter_types(body):
    return "ParameterDescription " + " ".join(map(str, struct.unpack(f"!h{(len(body) - 2) // 4}I", body)[1:]))


WRITERS = {
    "T": write_columns,
    "D": write_row,
    "E": write_error("ErrorResponse"),
    "N": write_error("NoticeResponse"),
    "C": lambda body: "CommandComplete " + body[:-1].decode(),
    "Z": lambda body: "ReadyForQuery " + body.decode(),
    "S": write_parameter,
    "t": write_parameter_types,
    "K": lambda body: f"BackendKeyData with {len(body) - 4} bytes of key",
    "R": lambda body: "Authentication " + repr(body),
}
NAMES = {
    "1": "ParseComplete", "2": "BindComplete", "3": "CloseComplete", "I": "EmptyQueryResponse", "n": "NoData",
    "s": "PortalSuspended", "G": "CopyInResponse", "H": "CopyOutResponse", "d": "CopyData", "c": "CopyDone",
    "A": "NotificationResponse", "V": "FunctionCallResponse", "v": "NegotiateProtocolVersion", "closed": "closed",
}
