"""Frontend messages as bytes, spelled out so that a test can also write wrong ones."""

import struct


def message(tag, body=b"", length=None):
    return tag.encode() + struct.pack("!i", len(body) + 4 if length is None else length) + body


def text(value):
    return (value if isinstance(value, bytes) else value.encode()) + b"\0"


def startup(version=196608, **parameters):
    body = struct.pack("!i", version) + b"".join(text(k) + text(v) for k, v in parameters.items()) + b"\0"
    return struct.pack("!i", len(body) + 4) + body


def request(code, body=b""):
    return struct.pack("!ii", len(body) + 8, code) + body


SSL_REQUEST = request(80877103)
GSS_REQUEST = request(80877104)


def cancel(process, secret):
    return request(80877102, struct.pack("!i", process) + secret)


def query(sql):
    return message("Q", text(sql))


def parse(sql, name="", types=()):
    return message("P", text(name) + text(sql) + struct.pack(f"!h{len(types)}I", len(types), *types))


def bind(values=(), portal="", statement="", formats=(), results=()):
    """Values are None, bytes, or strings; formats are lists of codes."""
    body = text(portal) + text(statement) + struct.pack(f"!h{len(formats)}h", len(formats), *formats)
    body += struct.pack("!h", len(values))
    for value in values:
        if value is None:
            body += struct.pack("!i", -1)
            continue
        value = value.encode() if isinstance(value, str) else value
        body += struct.pack("!i", len(value)) + value
    return message("B", body + struct.pack(f"!h{len(results)}h", len(results), *results))


def describe(kind, name=""):
    return message("D", kind.encode() + text(name))


def close(kind, name=""):
    return message("C", kind.encode() + text(name))


def execute(portal="", rows=0):
    return message("E", text(portal) + struct.pack("!i", rows))


SYNC = message("S")
FLUSH = message("H")
TERMINATE = message("X")


def prepared(sql, values=(), rows=0, **more):
    """All of one statement without a name."""
    return parse(sql) + bind(values, **more) + describe("P") + execute(rows=rows)
