"""Bad input: a clear error or a clean close, and never harm to anybody else."""

import os
import random
import re
import struct

from harness import both, check, check_equal, ours, wait_until
from wire import messages as m
from wire.connection import Closed, Connection

FRAMES = {
    "a length of 0": m.message("Q", b"", 0),
    "a length of 3": m.message("Q", b"", 3),
    "a length of -1": m.message("Q", b"", -1),
    "a length of 2^31-1": m.message("Q", b"SELECT 1\0", 2**31 - 1),
    "a sync with a body": m.message("S", b"x"),
    "an unknown message": m.message("!", b"abc"),
    "an unknown message of zero bytes": m.message("\0"),
    "a backend message": m.message("Z", b"I"),
    "a query without an end": m.message("Q", b"SELECT 1"),
    "a query with more behind its end": m.message("Q", b"SELECT 1\0x\0"),
    "an empty query message": m.message("Q", b""),
    "a query that is not UTF-8": m.message("Q", b"SELECT '\xff\xfe'\0"),
    "a query with half a character": m.message("Q", b"SELECT '\xc3'\0"),
    "a query with a surrogate": m.message("Q", b"SELECT '\xed\xa0\x80'\0"),
    "a query with an overlong zero": m.message("Q", b"SELECT '\xc0\x80'\0"),
    "password outside of authentication": m.message("p", b"secret\0"),
    "copy data outside of COPY": m.message("d", b"x") + m.query("SELECT 1"),
    "copy done outside of COPY": m.message("c") + m.query("SELECT 1"),
    "copy fail outside of COPY": m.message("f", b"x\0") + m.query("SELECT 1"),
}

BODIES = {
    "parse without names": m.message("P", b""),
    "parse without types": m.message("P", b"\0SELECT 1\0"),
    "parse with too few types": m.message("P", b"\0SELECT 1\0" + struct.pack("!h", 2) + b"\0\0\0\x17"),
    "parse with a negative count": m.message("P", b"\0SELECT 1\0" + struct.pack("!h", -1)),
    "parse with more behind": m.message("P", b"\0SELECT 1\0\0\0x"),
    "parse that is not UTF-8": m.message("P", b"\0SELECT '\xff'\0\0\0"),
    "bind without names": m.message("B", b""),
    "bind with too few values": m.parse("SELECT $1::text") + m.message("B", b"\0\0" + struct.pack("!hh", 0, 3)),
    "bind with a negative count": m.parse("SELECT 1") + m.message("B", b"\0\0" + struct.pack("!hhh", 0, -1, 0)),
    "bind with a value too long": m.parse("SELECT $1::text") + m.message("B", b"\0\0" + struct.pack("!hhi", 0, 1, 1000) + b"x\0\0"),
    "bind with a negative length": m.parse("SELECT $1::text") + m.message("B", b"\0\0" + struct.pack("!hhih", 0, 1, -2, 0)),
    "bind with more behind": m.parse("SELECT 1") + m.message("B", b"\0\0" + struct.pack("!hhh", 0, 0, 0) + b"x"),
    "bind of too few": m.parse("SELECT $1::text, $2::text") + m.bind(["a"]),
    "bind of too many": m.parse("SELECT 1") + m.bind(["a", "b"]),
    "execute without a limit": m.message("E", b"\0"),
    "describe without a kind": m.message("D", b""),
    "describe without a name": m.message("D", b"S"),
    "describe of another kind": m.message("D", b"?\0"),
    "close of another kind": m.message("C", b"?\0"),
    "flush with a body": m.message("H", b"x"),
    "function call without a body": m.message("F", b""),
}


def without_reason(text):
    """PostgreSQL closes without a word where it has lost the frame's end; we say why."""
    return re.sub(r"ErrorResponse C='08P01' M='[^']*' S='FATAL' V='FATAL'\nclosed$", "closed", text)


def without_details(text):
    """In a body that cannot be read, what is noticed first is nobody's business."""
    return re.sub(r"(C='08P01') M=.*?(?= S=)", r"\1", text)


@ours("lost frames are told")
def told(context):
    for name in ("a length of 0", "a length of 3", "a length of -1", "a length of 2^31-1"):
        with Connection(context.server) as connection:
            connection.send(FRAMES[name])
            check_equal(connection.written_until(("closed",)), "ErrorResponse C='08P01' M='invalid message length' S='FATAL' V='FATAL'\nclosed", name)


@both("bad frames")
def frames(server, step):
    for name, frame in FRAMES.items():
        with Connection(server) as connection:
            connection.send(frame)
            step(name, lambda: without_reason(connection.written_until(("Z", "closed"))))


@both("bad bodies")
def bodies(server, step):
    for name, frame in BODIES.items():
        with Connection(server) as connection:
            step(name, lambda: without_details(connection.transcript(frame, m.SYNC)) + "\n" + after(connection))


def after(connection):
    try:
        return connection.transcript(m.query("SELECT 'still here'"))
    except OSError:
        return "closed"


@both("bad startup packets")
def startup(server, step):
    for name, data in {
        "a length of 0": struct.pack("!ii", 0, 196608),
        "a length of 7": struct.pack("!i", 7) + b"abc",
        "a length of -1": struct.pack("!ii", -1, 196608),
        "a length of 2^31-1": struct.pack("!ii", 2**31 - 1, 196608),
        "a length of 10005": struct.pack("!ii", 10005, 196608),
        "http": b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "tls without a request": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 100,
        "a cancel request that is too short": struct.pack("!iii", 12, 80877102, 1),
    }.items():
        with Connection(server, start=False, deadline=5) as connection:
            connection.send(data)
            step(name, lambda: without_reason(connection.written_until(("closed",))))


@both("a connection that ends in the middle")
def truncated(server, step):
    whole = m.prepared("SELECT 1") + m.SYNC
    for cut in range(0, len(whole), 7):
        with Connection(server) as connection:
            connection.send(whole[:cut])
    for cut in range(0, 40, 5):
        with Connection(server, start=False) as connection:
            connection.send(m.startup(user="postgres", database="reference")[:cut])
    with Connection(server) as connection:
        step("others go on", lambda: connection.transcript(m.query("SELECT 1")))


@both("a query of 100 MB")
def huge(server, step):
    with Connection(server, deadline=50) as connection:
        comment = b"SELECT 'big' -- " + b"x" * (100 * 1024 * 1024)
        step("in a comment", lambda: connection.transcript(m.query(comment)))
        step("after it", lambda: connection.transcript(m.query("SELECT 2")))


@ours("memory after a query of 100 MB and lengths that lie")
def memory(context):
    with context.started() as running:
        def resident():
            with open(f"/proc/{running.process.pid}/statm") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

        with Connection(running.server):
            pass
        before = resident()
        liars = [Connection(running.server) for _ in range(20)]
        for liar in liars:
            liar.send(m.message("Q", b"SELECT 1", 2**30 - 1))
        check(resident() - before < 64 << 20, f"{(resident() - before) >> 20} MB for lengths that were only claimed")
        for liar in liars:
            liar.socket.close()
        with Connection(running.server, deadline=50) as connection:
            connection.send(m.query(b"SELECT 1 -- " + b"x" * (100 << 20)))
            connection.until_ready()
        wait_until(lambda: resident() - before < 64 << 20, 10, "memory is not given back")


@ours("random bytes")
def random_bytes(context):
    generator = random.Random(20240229)
    with Connection(context.server) as witness:
        for number in range(300):
            with Connection(context.server, start=number % 3 == 0, deadline=5) as connection:
                try:
                    connection.send(generator.randbytes(generator.randrange(1, 400)))
                    if number % 3 == 1:
                        connection.send(m.startup(user="postgres", database="reference"), generator.randbytes(50))
                except OSError:
                    pass
        check_equal(witness.rows("SELECT 'well'"), [[b"well"]])


@ours("frames that are almost right")
def almost_right(context):
    generator = random.Random(7)
    good = [m.query("SELECT 1"), ONE_PARSE, m.bind(["1"]), m.describe("P"), m.execute(), m.SYNC, m.close("S"), m.FLUSH]
    for _ in range(400):
        data = bytearray(b"".join(generator.choice(good) for _ in range(6)))
        for _ in range(generator.randrange(1, 4)):
            data[generator.randrange(len(data))] = generator.randrange(256)
        with Connection(context.server, deadline=10) as connection:
            try:
                connection.send(bytes(data), m.SYNC)
                connection.socket.shutdown(1)
                while True:
                    connection.message()
            except (Closed, OSError):
                pass
    with Connection(context.server) as connection:
        check_equal(connection.rows("SELECT 'well'"), [[b"well"]])


ONE_PARSE = m.parse("SELECT $1::int4")


@ours("slow startups do not hold up others, and end at the login timeout")
def slow_loris(context):
    with context.started("--login-timeout", "1") as running:
        slow = [Connection(running.server, start=False, deadline=15) for _ in range(30)]
        packet = m.startup(user="postgres", database="reference")
        for number, connection in enumerate(slow):
            connection.send(packet[: number % len(packet)])
        with Connection(running.server, deadline=5) as quick:
            check_equal(quick.rows("SELECT 1"), [[b"1"]])
        for connection in slow:
            tags = [tag for tag, _ in connection.until_ready()]
            check_equal(tags[-1], "closed", "a client that never logs in")
