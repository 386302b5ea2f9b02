"""LISTEN and NOTIFY through psycopg 3, psycopg2 and asyncpg: what listeners hear, in which order, and when."""

import asyncio
import select
import time

import asyncpg
import psycopg
import psycopg2

from harness import both


def connect(server, **more):
    return psycopg.connect(
        host=server.host, port=server.port, user=server.user, dbname=server.database, autocommit=True, **more,
    )


def heard(connection, count, timeout=5.0):
    """The next notifications of a connection that sends nothing itself meanwhile."""
    found = [(n.channel, n.payload) for n in connection.notifies(timeout=timeout, stop_after=count)]
    return found[:count]


def nothing(connection):
    return [(n.channel, n.payload) for n in connection.notifies(timeout=0.2)]


def error_of(action):
    try:
        return action()
    except psycopg.Error as error:
        return [error.sqlstate, error.diag.message_primary, error.diag.statement_position]


@both("LISTEN and NOTIFY: psycopg 3")
def psycopg3(server, step):
    with connect(server) as first, connect(server) as second, connect(server) as third:
        step("listens", lambda: [c.execute("LISTEN news").statusmessage for c in (first, second)])
        step("an idle listener hears at once", lambda: [
            third.execute("NOTIFY news, 'one'").statusmessage, heard(first, 1), heard(second, 1), nothing(third),
        ])
        step("from whom", lambda: [
            third.execute("NOTIFY news") and [n.pid == third.info.backend_pid for n in first.notifies(timeout=5, stop_after=1)],
            heard(second, 1),
        ])

        def transaction():
            with third.transaction():
                for text in ["a", "b", "a", "c"]:
                    third.execute("SELECT pg_notify('news', %s)", [text])
                before = nothing(first)
            return before, heard(first, 3), nothing(first), heard(second, 3)

        step("at commit, equal ones once", transaction)

        def rolled_back():
            with third.transaction():
                third.execute("NOTIFY news, 'kept'")
                with third.transaction(force_rollback=True):
                    third.execute("NOTIFY news, 'lost'")
                    third.execute("LISTEN lost")
            with third.transaction(force_rollback=True):
                third.execute("NOTIFY news, 'lost too'")
                third.execute("LISTEN lost")
            return heard(first, 1), nothing(first), heard(second, 1), third.execute("SELECT pg_listening_channels()").fetchall()

        step("what is rolled back is not sent", rolled_back)

        def busy():
            with first.transaction():
                first.execute("SELECT 1")
                third.execute("NOTIFY news, 'later'")
                during = nothing(first)
                first.execute("SELECT 1")
                during += nothing(first)
            return during, heard(first, 1), heard(second, 1)

        step("between transactions only", busy)

        def own():
            first.execute("NOTIFY news, 'to myself'")
            return heard(first, 1), heard(second, 1)

        step("the session itself hears", own)

        def channels():
            found = []
            for statement in ["LISTEN \"Other\"", "LISTEN news", "LISTEN more", "UNLISTEN more", "UNLISTEN unknown"]:
                first.execute(statement)
                found.append(first.execute("SELECT * FROM pg_listening_channels()").fetchall())
            return found

        step("channels", channels)

        def several():
            third.execute("BEGIN; NOTIFY \"Other\", '1'; NOTIFY news, '2'; NOTIFY nobody, '3'; NOTIFY \"Other\", '4'; COMMIT")
            return heard(first, 3), heard(second, 1)

        step("several channels, in order", several)

        def failed():
            try:
                third.execute("NOTIFY news, 'failed'; SELECT 1/0")
            except psycopg.Error as error:
                return error.sqlstate, nothing(first), nothing(second)

        step("a statement that fails takes its notification along", failed)
        for statement in [
            "SELECT pg_notify('', 'x')", "SELECT pg_notify(NULL, 'x')", "SELECT pg_notify(repeat('x', 64), 'x')",
            "SELECT pg_notify(repeat('x', 63), NULL)", "SELECT pg_notify('news', repeat('x', 8000))", "LISTEN a.b",
            "SELECT pg_notification_queue_usage()", "LISTEN \"\"",
        ]:
            step(statement, lambda: error_of(lambda: third.execute(statement).fetchall()))

        def long():
            third.execute("SELECT pg_notify('news', repeat('é', 3999))")
            return [[(c, len(p)) for c, p in heard(connection, 1)] for connection in (first, second)]

        step("the longest payload", long)

        def stops():
            second.execute("UNLISTEN news")
            first.execute("DISCARD ALL")
            third.execute("NOTIFY news, 'no one'")
            return nothing(first), nothing(second), first.execute("SELECT pg_listening_channels()").fetchall()

        step("nobody listens any more", stops)

        def many():
            first.execute("LISTEN burst")
            third.execute("SELECT count(pg_notify('burst', i::text)) FROM generate_series(1, 5000) i")
            found = heard(first, 5000)
            return len(found), found == [("burst", str(i)) for i in range(1, 5001)]

        step("a burst", many)


@both("LISTEN and NOTIFY: psycopg2")
def psycopg_2(server, step):
    listener = psycopg2.connect(host=server.host, port=server.port, user=server.user, dbname=server.database)
    listener.autocommit = True
    sender = psycopg2.connect(host=server.host, port=server.port, user=server.user, dbname=server.database)
    sender.autocommit = True
    listener.cursor().execute("LISTEN job")

    def wait(count):
        deadline = time.monotonic() + 5
        while len(listener.notifies) < count and time.monotonic() < deadline:
            if select.select([listener], [], [], 1)[0]:
                listener.poll()
        found = [(n.channel, n.payload, n.pid == sender.get_backend_pid()) for n in listener.notifies]
        listener.notifies.clear()
        return found

    def send(*payloads):
        for payload in payloads:
            sender.cursor().execute("SELECT pg_notify('job', %s)", [payload])
        return wait(len(payloads))

    step("poll", lambda: [send("1"), send("2", "3")])
    step("with the answer to a statement", lambda: [
        sender.cursor().execute("NOTIFY job, 'x'"), time.sleep(0.2), listener.cursor().execute("SELECT 1"), wait(1),
    ])
    listener.close()
    sender.close()


@both("LISTEN and NOTIFY: asyncpg")
def asyncpg_(server, step):
    async def connected():
        return await asyncpg.connect(host=server.host, port=server.port, user=server.user, database=server.database)

    async def work():
        listener, sender = await connected(), await connected()
        heard = asyncio.Queue()

        def note(connection, pid, channel, payload):
            heard.put_nowait((pid == sender.get_server_pid(), channel, payload))

        await listener.add_listener("job", note)
        found = []
        for payload in ["a", "b"]:
            await sender.execute("SELECT pg_notify('job', $1)", payload)
            found.append(await asyncio.wait_for(heard.get(), 5))
        async with sender.transaction():
            await sender.execute("NOTIFY job, 'c'")
            await sender.fetch("SELECT pg_notify('job', i::text) FROM generate_series(1, 3) i")
        found.append([await asyncio.wait_for(heard.get(), 5) for _ in range(4)])
        await listener.remove_listener("job", note)
        await sender.execute("NOTIFY job, 'd'")
        await asyncio.sleep(0.2)
        found.append(heard.qsize())
        await listener.reset()
        await listener.close()
        await sender.close()
        return found

    step("add_listener", lambda: asyncio.run(work()))
