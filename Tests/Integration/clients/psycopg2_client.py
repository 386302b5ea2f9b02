"""psycopg2: queries with values pasted by the driver, named cursors, transactions, errors, notices."""

import datetime
import decimal

import psycopg2
import psycopg2.extras

from harness import both


def connect(server):
    return psycopg2.connect(host=server.host, port=server.port, user=server.user, dbname=server.database)


def described(cursor):
    return [[tuple(column) for column in cursor.description or []], cursor.statusmessage, cursor.rowcount]


def error_of(action):
    try:
        return action()
    except psycopg2.Error as error:
        return [type(error).__name__, error.pgcode, error.diag.message_primary, error.diag.message_hint, error.diag.statement_position]


@both("psycopg2")
def queries(server, step):
    connection = connect(server)
    cursor = connection.cursor()

    def run(sql, parameters=None):
        cursor.execute(sql, parameters)
        return described(cursor) + (cursor.fetchall() if cursor.description else [])

    step("cities", lambda: run("SELECT * FROM cities ORDER BY id"))
    step("orders", lambda: run("SELECT * FROM orders ORDER BY person_id, number"))
    step("people", lambda: run("SELECT id, name, email, city_id, born, height, salary, active, last_seen::text, settings, photo IS NULL, tags FROM people ORDER BY id"))
    step("photos", lambda: [bytes(row[0]) if row[0] is not None else None for row in run("SELECT photo FROM people ORDER BY id")[3:]])
    step("parameters", lambda: run("SELECT %s, %s, %s, %s, %s, %s, %s", (1, "it's \\ ☃", None, 1.5, decimal.Decimal("1.50"), True, [1, 2])))
    step("times", lambda: run("SELECT %s, %s, %s, %s", (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 1, 2, 3), datetime.time(1, 2), datetime.timedelta(1, 2))))
    step("where", lambda: run("SELECT id FROM people WHERE name = %s OR id IN %s ORDER BY id", ("Ada", (3, 4))))
    step("any", lambda: run("SELECT id FROM people WHERE id = ANY(%s) ORDER BY id", ([1, 2],)))
    step("bytes", lambda: bytes(run("SELECT %s", (psycopg2.Binary(b"\0\xff'"),))[3][0]))
    step("commit", lambda: [connection.status, connection.commit(), connection.status])
    step("error", lambda: [error_of(lambda: run("SELECT 1/0")), error_of(lambda: run("SELECT 1")), connection.rollback(), run("SELECT 1")])
    step("no such table", lambda: [error_of(lambda: run("SELECT * FROM nobody")), connection.rollback()])
    step("dictionaries", lambda: dictionaries(connection))
    step("values", lambda: psycopg2.extras.execute_values(cursor, "SELECT * FROM (VALUES %s) AS v (a, b)", [(1, "x"), (2, "y")], fetch=True))
    step("notices", lambda: notices(connection))
    step("encoding", lambda: [connection.encoding, connection.set_client_encoding("UTF8"), connection.server_version // 10000])
    step("isolation", lambda: isolation(connection))
    step("reset", lambda: connection.reset())
    connection.close()


def dictionaries(connection):
    with connection.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
        cursor.execute("SELECT id, name FROM cities ORDER BY id")
        return [dict(row) for row in cursor]


def notices(connection):
    connection.rollback()
    connection.notices.clear()
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("COMMIT")
    connection.autocommit = False
    return list(connection.notices)


def isolation(connection):
    connection.rollback()
    connection.set_session(isolation_level="SERIALIZABLE", readonly=True)
    with connection.cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        found = cursor.fetchall()
        cursor.execute("SHOW transaction_read_only")
        found += cursor.fetchall()
    connection.rollback()
    return found


@both("psycopg2 named cursors")
def named(server, step):
    connection = connect(server)

    def read():
        with connection.cursor("c") as cursor:
            cursor.execute("SELECT id, name FROM people WHERE id > %s ORDER BY id", (2,))
            return [cursor.fetchone(), cursor.fetchmany(2), cursor.fetchall(), cursor.rowcount]

    def iterate():
        with connection.cursor("i") as cursor:
            cursor.itersize = 1000
            cursor.execute("SELECT n FROM numbers")
            return sum(row[0] for row in cursor)

    def scroll():
        with connection.cursor("s", scrollable=True) as cursor:
            cursor.execute("SELECT id FROM people ORDER BY id")
            cursor.scroll(3)
            found = [cursor.fetchone()]
            cursor.scroll(-2)
            return found + [cursor.fetchall()]

    def held():
        with connection.cursor("h", withhold=True) as cursor:
            cursor.execute("SELECT id FROM people ORDER BY id")
            found = [cursor.fetchone()]
            connection.commit()
            return found + [cursor.fetchall()]

    step("read", read)
    step("iterate", iterate)
    step("scroll", scroll)
    step("held", held)
    connection.close()
