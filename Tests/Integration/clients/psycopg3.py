"""psycopg 3: text and binary, prepared statements, server-side cursors, pipelines, types."""

import asyncio
import datetime
import decimal
import ipaddress
import uuid

import psycopg
from psycopg.rows import dict_row
from psycopg.types.json import Json, Jsonb

from harness import both

PARAMETERS = [
    True, 7, -70000, 2**40, 1.5, decimal.Decimal("12.3400"), decimal.Decimal("NaN"), "te'xt ☃", b"\0\xff", datetime.date(2024, 2, 29),
    datetime.time(1, 2, 3, 4), datetime.datetime(2024, 2, 29, 1, 2, 3), datetime.datetime(2024, 2, 29, 1, 2, 3, tzinfo=datetime.timezone.utc),
    datetime.timedelta(days=2, seconds=3), uuid.UUID(int=5), [1, 2, None], ["a", 'b"c', None], ipaddress.ip_address("10.0.0.1"),
    ipaddress.ip_network("10.0.0.0/8"), Json({"a": 1}), Jsonb([1, None]), None,
]


def connect(server, **more):
    return psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=server.database, autocommit=True, **more)


def described(cursor):
    columns = [(c.name, c.type_code, c.type_display, c.internal_size, c.precision, c.scale) for c in cursor.description or []]
    return [columns, cursor.statusmessage, cursor.rowcount]


def error_of(action):
    try:
        return action()
    except psycopg.Error as error:
        d = error.diag
        return [type(error).__name__, d.sqlstate, d.severity, d.message_primary, d.message_detail, d.message_hint, d.statement_position]


@both("psycopg 3")
def queries(server, step):
    with connect(server) as connection:
        for binary in (False, True):
            form = "binary" if binary else "text"
            for table in ("cities", "people", "orders"):
                step(f"{table} in {form}", lambda: rows(connection, f"SELECT * FROM {table} ORDER BY 1, 2", binary))
            step(f"kinds in {form}", lambda: rows(connection, kinds_that_python_can_hold(), binary))
            for number, value in enumerate(PARAMETERS):
                step(f"parameter {number} in {form}", lambda: error_of(lambda: parameter(connection, value, binary)))
        step("parameters in where", lambda: rows_of(connection, "SELECT id FROM people WHERE born > %s AND salary < %s ORDER BY id",
                                                    (datetime.date(1980, 1, 1), decimal.Decimal(6000))))
        step("named parameters", lambda: rows_of(connection, "SELECT id FROM people WHERE name = %(n)s OR id = ANY(%(ids)s) ORDER BY id", {"n": "Ada", "ids": [3, 4]}))
        step("binary parameters", lambda: rows_of(connection, "SELECT id FROM people WHERE joined > %b AND id < %b ORDER BY id",
                                                  (datetime.datetime(2021, 1, 1, tzinfo=datetime.timezone.utc), 5)))
        step("several statements", lambda: several(connection))
        step("executemany", lambda: executemany(connection))
        step("dict rows", lambda: connection.cursor(row_factory=dict_row).execute("SELECT id, name FROM cities ORDER BY id").fetchall())
        for sql in ("SELECT nothing FROM people", "SELECT 1/0", "SELEC", "SELECT 'x'::int4", "SELECT * FROM nobody"):
            step(f"error of {sql}", lambda: error_of(lambda: connection.execute(sql)))
        step("wrong type of a parameter", lambda: error_of(lambda: rows_of(connection, "SELECT id FROM people WHERE id = %s", ("x",))))
        step("types", lambda: types(connection))
        step("parameter statuses", lambda: [connection.info.parameter_status(n) for n in ("client_encoding", "DateStyle", "TimeZone", "integer_datetimes")])


def kinds_that_python_can_hold():
    return "SELECT id, a_bool, a_int2, a_int4, a_int8, a_float4, a_float8, a_numeric, a_text, a_varchar, a_bpchar, a_name, a_char, a_bytea, a_uuid, " \
        "a_json, a_jsonb, a_oid, a_inet, a_cidr, a_money, a_bit, a_varbit, some_int4, some_text, some_numeric FROM kinds ORDER BY id"


def rows(connection, sql, binary):
    cursor = connection.cursor(binary=binary)

    def run():
        cursor.execute(sql)
        return described(cursor) + cursor.fetchall()

    def by_row():
        cursor.execute(sql)
        found = []
        for index in range(cursor.rowcount):
            found.append([cursor.pgresult.get_value(index, column) for column in range(cursor.pgresult.nfields)])
        return described(cursor) + found

    # Infinite dates are no Python dates.
    return by_row() if "people" in sql else run()


def rows_of(connection, sql, parameters):
    cursor = connection.execute(sql, parameters)
    return described(cursor) + cursor.fetchall()


def parameter(connection, value, binary):
    cursor = connection.cursor(binary=binary)
    cursor.execute("SELECT %s AS v", (value,))
    return described(cursor) + cursor.fetchall()


def several(connection):
    cursor = connection.execute("SELECT 1 AS a; SELECT 2, 'x'; SET application_name = 'p'")
    found = [described(cursor) + cursor.fetchall()]
    while cursor.nextset():
        found.append(described(cursor) + (cursor.fetchall() if cursor.description else []))
    return found


def executemany(connection):
    cursor = connection.cursor()
    cursor.executemany("SELECT name FROM cities WHERE id = %s", [(1,), (2,), (9,)], returning=True)
    found = [cursor.fetchall()]
    while cursor.nextset():
        found.append(cursor.fetchall())
    return found


def types(connection):
    info = psycopg.types.TypeInfo.fetch(connection, "jsonb")
    return [info.name, info.oid, info.array_oid, psycopg.types.TypeInfo.fetch(connection, "nothing")]


@both("psycopg 3 prepared statements")
def prepared(server, step):
    with connect(server, prepare_threshold=2) as connection:
        for number in range(6):
            step(f"execution {number}", lambda: rows_of(connection, "SELECT name, born, salary FROM people WHERE id = %s", (number,)))
        step("prepared at once", lambda: connection.execute("SELECT %s + 1", (4,), prepare=True).fetchall())
        step("what is prepared", lambda: connection.execute("SELECT count(*) FROM pg_prepared_statements").fetchall())
        step("deallocated", lambda: connection.execute("DEALLOCATE ALL").statusmessage)


@both("psycopg 3 transactions")
def transactions(server, step):
    with connect(server) as connection:
        def status():
            return connection.info.transaction_status.name

        def nested():
            seen = [status()]
            with connection.transaction():
                connection.execute("SELECT 1")
                seen.append(status())
                seen.append(error_of(lambda: inner(connection)))
                seen.append(connection.execute("SELECT 'goes on'").fetchone())
            return seen + [status()]

        def inner(connection):
            with connection.transaction():
                connection.execute("SELECT 1/0")

        step("nested", nested)
        step("failed", lambda: [error_of(lambda: inner(connection)), status()])
        connection.autocommit = False
        step("without autocommit", lambda: [connection.execute("SELECT 1").fetchone(), status(), connection.commit(), status()])
        step("in error", lambda: [error_of(lambda: connection.execute("SELECT 1/0")), status(), error_of(lambda: connection.execute("SELECT 1")), connection.rollback(), status()])
        connection.read_only = True
        connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
        step("read only, serializable", lambda: [connection.execute("SHOW transaction_isolation").fetchone(), connection.execute("SHOW transaction_read_only").fetchone()])
        connection.rollback()


@both("psycopg 3 server-side cursors")
def cursors(server, step):
    with connect(server) as connection, connection.transaction():
        for binary in (False, True):
            def read():
                with connection.cursor("named", binary=binary) as cursor:
                    cursor.execute("SELECT id, name FROM people WHERE id > %s ORDER BY id", (1,))
                    return [described(cursor)[0], cursor.fetchone(), cursor.fetchmany(2), cursor.fetchall()]

            step(f"binary {binary}", read)

        def scroll():
            with connection.cursor("scrolling", scrollable=True) as cursor:
                cursor.execute("SELECT id FROM people ORDER BY id")
                found = [cursor.fetchmany(3)]
                cursor.scroll(-2)
                found.append(cursor.fetchone())
                cursor.scroll(0, mode="absolute")
                return found + [cursor.fetchall()]

        def iterate():
            with connection.cursor("iterating") as cursor:
                cursor.itersize = 777
                cursor.execute("SELECT n FROM numbers")
                return sum(row[0] for row in cursor)

        step("scroll", scroll)
        step("iterate", iterate)
        step("stream", lambda: sum(row[0] for row in connection.cursor().stream("SELECT n FROM numbers WHERE n < 5000")))


@both("psycopg 3 pipelines")
def pipelines(server, step):
    with connect(server) as connection:
        def run():
            with connection.pipeline():
                cursors = [connection.execute("SELECT %s::int4 * 2", (n,)) for n in range(50)]
                return [cursor.fetchone()[0] for cursor in cursors]

        def failing():
            with connection.pipeline() as pipeline:
                # Whichever of these calls sees the error first raises it.
                connection.execute("SELECT 1")
                connection.execute("SELECT 1/0")
                connection.execute("SELECT 3")
                pipeline.sync()

        step("fifty", run)
        step("an error", lambda: error_of(failing))
        step("after it", lambda: connection.execute("SELECT 4").fetchone())


@both("psycopg 3 asynchronous")
def asynchronous(server, step):
    async def work():
        connection = await psycopg.AsyncConnection.connect(host=server.host, port=server.port, user=server.user, dbname=server.database)
        async with connection:
            cursor = await connection.execute("SELECT id, name FROM people ORDER BY id")
            return await cursor.fetchall()

    async def together():
        return await asyncio.gather(*[work() for _ in range(8)])

    step("one", lambda: asyncio.run(work()))
    step("eight at once", lambda: asyncio.run(together()))
