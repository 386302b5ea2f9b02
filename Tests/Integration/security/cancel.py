"""Cancel requests, timeouts, and clients that disappear."""

import threading
import time

from harness import both, check, check_equal, ours, wait_until
from wire import messages as m
from wire.connection import Connection, fields

# A product of small tables has rows for hours; counting it gives none.
ENDLESS = "people a, people b, people c, people d, people e, people f, people g, people h, people i, people j, people k, people l"
COUNTED = f"SELECT count(*) FROM {ENDLESS}"
STREAMED = f"SELECT a.id, b.name FROM {ENDLESS}"


def cancelled(server, connection, *chunks, first=None):
    """Runs something and cancels it until it ends; gives the transcript without its rows."""
    connection.send(*chunks)
    if first:
        while connection.message()[0] != first:
            pass
    stop = threading.Event()

    def cancel():
        while not stop.wait(0.1):
            request_cancel(server, *connection.key)

    canceller = threading.Thread(target=cancel, daemon=True)
    canceller.start()
    try:
        found = [message for message in connection.until_ready() if message[0] != "D"]
    finally:
        stop.set()
        canceller.join()
    return "\n".join(connection.written(found))


def request_cancel(server, process, secret):
    with Connection(server, start=False) as other:
        other.send(m.cancel(process, secret))
        return other.messages_until(("closed",))


@both("cancel")
def cancel(server, step):
    for name, chunks, first in (
        ("a sleeping statement", [m.query("SELECT pg_sleep(60)")], None),
        ("a sleeping extended statement", [m.prepared("SELECT pg_sleep(60)"), m.SYNC], None),
        ("a statement that computes", [m.query(COUNTED)], None),
        ("a statement that streams", [m.query(STREAMED)], "D"),
        ("a prepared statement that streams", [m.prepared(STREAMED), m.SYNC], "D"),
        ("one of several statements", [m.query("SELECT 1; SELECT pg_sleep(60); SELECT 3")], None),
        ("in a transaction", [m.query("BEGIN; SELECT pg_sleep(60)")], None),
        ("and skips to sync", [m.prepared("SELECT pg_sleep(60)"), m.prepared("SELECT 2"), m.SYNC], None),
    ):
        with Connection(server) as connection:
            step(name, lambda: cancelled(server, connection, *chunks, first=first))
            step(f"{name}, and afterwards", lambda: connection.transcript(m.query("SELECT 'goes on'")))


@both("cancel requests that do nothing")
def no_cancel(server, step):
    with Connection(server) as connection:
        process, secret = connection.key
        step("when idle", lambda: [tag for tag, _ in request_cancel(server, process, secret)])
        step("the next statement runs", lambda: connection.transcript(m.query("SELECT 1")))
        step("a wrong key", lambda: [tag for tag, _ in request_cancel(server, process, bytes(b ^ 255 for b in secret))])
        step("an unknown process", lambda: [tag for tag, _ in request_cancel(server, 1, b"abcd")])
        connection.send(m.query("SELECT pg_sleep(0.5)"))
        request_cancel(server, process, bytes(b ^ 255 for b in secret))
        step("a wrong key while running", lambda: connection.transcript())


@both("statement_timeout")
def timeout(server, step):
    with Connection(server) as connection:
        step("set", lambda: connection.transcript(m.query("SET statement_timeout = '200ms'")))
        step("a sleeping statement", lambda: connection.transcript(m.query("SELECT pg_sleep(60)")))
        step("a statement that computes", lambda: connection.transcript(m.query(COUNTED)))
        step("a quick one", lambda: connection.transcript(m.query("SELECT 1")))
        step("an extended one", lambda: connection.transcript(m.prepared("SELECT pg_sleep(60)"), m.SYNC))
        step("none", lambda: connection.transcript(m.query("SET statement_timeout = 0; SELECT pg_sleep(0.4)")))


@both("idle_in_transaction_session_timeout")
def idle_timeout(server, step):
    with Connection(server) as connection:
        connection.send(m.query("SET idle_in_transaction_session_timeout = '200ms'"))
        connection.until_ready()
        connection.send(m.query("BEGIN"))
        connection.until_ready()
        step("ends the session", lambda: connection.written_until(("closed",)))


@ours("a handler's statement is cancelled")
def handler_cancel(context):
    for sql, first in (("WAIT", None), ("HANG", None)):
        with Connection(context.server) as connection:
            text = cancelled(context.server, connection, m.query(sql), first=first)
            check("C='57014' M='canceling statement due to user request'" in text, f"{sql}: {text}")
            check_equal(connection.rows("SELECT 1"), [[b"1"]])


@ours("a handler's own error becomes XX000")
def handler_error(context):
    with Connection(context.server) as connection:
        text = connection.transcript(m.query("FAIL"))
        check("C='XX000' M='the handler failed'" in text and text.endswith("ReadyForQuery I"), text)


@ours("a client that disappears ends its statement")
def disappearance(context):
    with context.started("--max-clients", "10") as running:
        def processor_time():
            with open(f"/proc/{running.process.pid}/stat") as file:
                values = file.read().rsplit(")", 1)[1].split()
            return int(values[11]) + int(values[12])

        for sql in (COUNTED, STREAMED, "WAIT"):
            for _ in range(8):
                with Connection(running.server) as connection:
                    connection.send(m.query(sql))

        def is_quiet():
            before = processor_time()
            time.sleep(0.3)
            return processor_time() - before <= 2

        wait_until(is_quiet, 20, "statements of clients that are gone still run")

        def has_room():
            with Connection(running.server, start=False) as connection:
                return connection.start()[-1][0] == "Z"

        wait_until(has_room, 10, "places of clients that are gone are not free")


@ours("a client that does not read holds up nobody and little memory")
def slow_reader(context):
    with context.started() as running:
        def resident():
            with open(f"/proc/{running.process.pid}/statm") as file:
                return int(file.read().split()[1]) * 4096

        with Connection(running.server) as witness:
            before = resident()
            slow = [Connection(running.server) for _ in range(8)]
            for connection in slow:
                connection.send(m.query(STREAMED))
                connection.message()
            for _ in range(50):
                check_equal(witness.rows("SELECT 1"), [[b"1"]])
            check(resident() - before < 100 << 20, f"{(resident() - before) >> 20} MB for eight clients that do not read")
            for connection in slow:
                text = cancelled(running.server, connection)
                check("57014" in text, text)
                connection.socket.close()


@ours("a cancel key of protocol 3.2")
def long_key(context):
    with Connection(context.server, start=False) as connection:
        connection.start(version=0x30002)
        check("57014" in cancelled(context.server, connection, m.query("SELECT pg_sleep(60)")), "not cancelled")
        check_equal(fields(b"").get("C"), None)
