"""How the server stops: running statements finish, clients are told, sockets are closed."""

import signal

from harness import both, check, check_equal, ours, wait_until
from wire import messages as m
from wire.connection import Connection, fields


def last_error(connection):
    found = connection.messages_until(("closed",))
    errors = [fields(body) for tag, body in found if tag == "E"]
    return (errors[-1]["S"], errors[-1]["C"], errors[-1]["M"]) if errors else [tag for tag, _ in found]


def begin(connection, seconds):
    """Has a statement run, which the flush before it shows to have been reached."""
    connection.send(m.prepared("SELECT 'begun'"), m.FLUSH, m.prepared(f"SELECT pg_sleep({seconds})"), m.prepared("SELECT 'finished'"), m.SYNC)
    connection.messages_until("C")


GOODBYE = ("FATAL", "57P01", "terminating connection due to administrator command")


def stops(context, number, name):
    with context.started() as running:
        idle, busy = Connection(running.server), Connection(running.server)
        begin(busy, 1)
        running.process.send_signal(number)
        check_equal(last_error(idle), GOODBYE, f"{name}, an idle client")
        found = busy.messages_until("E")
        check([b"finished" in body for tag, body in found if tag == "D"][-1:] == [True], f"{name}: a running statement did not finish: {busy.written(found)}")
        check_equal(fields(found[-1][1])["C"], "57P01", f"{name}, a busy client")
        check_equal(running.process.wait(20), 0, f"{name}: exit status")


@ours("SIGTERM: running statements finish, then 57P01")
def sigterm(context):
    stops(context, signal.SIGTERM, "SIGTERM")


@ours("SIGINT: running statements finish, then 57P01")
def sigint(context):
    stops(context, signal.SIGINT, "SIGINT")


@ours("no new clients while stopping")
def no_new_clients(context):
    with context.started() as running:
        busy = Connection(running.server)
        begin(busy, 2)
        running.process.send_signal(signal.SIGTERM)

        def is_refused():
            try:
                with Connection(running.server, start=False, deadline=2) as connection:
                    return connection.start()[-1][0] in ("closed", "E")
            except OSError:
                return True

        wait_until(is_refused)
        check_equal([tag for tag, _ in busy.messages_until("E")][-1], "E")


@ours("a second signal stops at once")
def second_signal(context):
    with context.started() as running:
        busy = Connection(running.server)
        begin(busy, 60)
        idle = Connection(running.server)
        running.process.send_signal(signal.SIGTERM)
        last_error(idle)
        running.process.send_signal(signal.SIGTERM)
        check(running.process.wait(15) is not None, "it goes on")


@ours("--shutdown-timeout ends what does not finish")
def shutdown_timeout(context):
    with context.started("--shutdown-timeout", "1") as running:
        busy = Connection(running.server)
        begin(busy, 60)
        running.process.send_signal(signal.SIGTERM)
        check(running.process.wait(15) is not None, "it goes on")


@ours("a certificate is read again at SIGHUP")
def reload(context):
    with context.started(*context.tls_options) as running:
        running.process.send_signal(signal.SIGHUP)
        with Connection(running.server) as connection:
            check_equal(connection.rows("SELECT 1"), [[b"1"]])


@both("the end of a session")
def terminate(server, step):
    with Connection(server) as connection:
        connection.send(m.query("SELECT 1"), m.TERMINATE)
        step("terminate", lambda: connection.written_until(("closed",)))
    with Connection(server) as connection:
        connection.send(m.prepared("SELECT 1"), m.TERMINATE)
        step("terminate without sync", lambda: connection.written_until(("closed",)))
    with Connection(server) as connection:
        connection.send(m.query("SELECT 1"))
        connection.socket.shutdown(1)
        step("half-closed", lambda: connection.written_until(("closed",)))
