"""pg8000: the extended protocol in text, native and DB-API."""

import datetime
import decimal
import uuid

import pg8000.dbapi
import pg8000.native

from harness import both


def error_of(action):
    try:
        return action()
    except pg8000.dbapi.DatabaseError as error:
        return shown(error)
    except pg8000.exceptions.DatabaseError as error:
        return shown(error)


def shown(error):
    given = error.args[0]
    return {key: given.get(key) for key in "SCMDHP"} if isinstance(given, dict) else str(error)


@both("pg8000")
def native(server, step):
    connection = pg8000.native.Connection(server.user, host=server.host, port=server.port, database=server.database, timeout=20)

    def run(sql, **parameters):
        rows = connection.run(sql, **parameters)
        columns = [(c["name"], c["type_oid"], c["type_size"], c["type_modifier"], c["format"]) for c in connection.columns or []]
        return [columns, rows, connection.row_count]

    step("cities", lambda: run("SELECT * FROM cities WHERE id < 1 OR id > 1 ORDER BY id"))
    step("people", lambda: run("SELECT id, name, email, city_id, born, height, salary, active, joined::text, last_seen::text, address, token, settings, photo, tags FROM people ORDER BY id"))
    step("orders", lambda: run("SELECT * FROM orders ORDER BY person_id, number"))
    step("where", lambda: run("SELECT id FROM people WHERE name = :name OR id = :id ORDER BY id", name="Ada", id=3))
    step("parameters", lambda: run(
        "SELECT CAST(:a AS int4), CAST(:b AS text), CAST(:c AS numeric), CAST(:d AS timestamptz), CAST(:e AS uuid), CAST(:f AS int4[]), CAST(:g AS bytea), CAST(:h AS bool)",
        a=5, b="x'☃", c=decimal.Decimal("1.50"), d=datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone.utc), e=uuid.UUID(int=3), f=[1, None], g=b"\0\xff", h=True))
    step("null", lambda: run("SELECT CAST(:a AS int4) IS NULL", a=None))
    step("transaction", lambda: [run("BEGIN"), run("SELECT 1"), run("ROLLBACK")])
    step("error", lambda: error_of(lambda: run("SELECT 1/0")))
    step("no such column", lambda: error_of(lambda: run("SELECT nothing FROM people")))
    step("failed transaction", lambda: [run("BEGIN"), error_of(lambda: run("SELECT 1/0")), error_of(lambda: run("SELECT 1")), run("ROLLBACK")])
    step("prepared", lambda: prepared(connection))
    step("notices", lambda: [run("COMMIT"), [(n[b"S"], n[b"C"], n[b"M"]) for n in connection.notices]])
    step("status", lambda: [connection.parameter_statuses[name] for name in ("client_encoding", "TimeZone", "DateStyle")])
    connection.close()


def prepared(connection):
    statement = connection.prepare("SELECT name FROM people WHERE id = :id")
    found = [statement.run(id=number) for number in (1, 2, 99)]
    statement.close()
    return found


@both("pg8000 DB-API")
def dbapi(server, step):
    connection = pg8000.dbapi.connect(server.user, host=server.host, port=server.port, database=server.database, timeout=20)
    cursor = connection.cursor()

    def run(sql, parameters=()):
        cursor.execute(sql, parameters)
        return [cursor.description, cursor.fetchall() if cursor.description else None, cursor.rowcount]

    step("parameters", lambda: run("SELECT id, name FROM people WHERE id > %s AND born < %s ORDER BY id", (2, datetime.date(2000, 1, 1))))
    step("fetching", lambda: [run("SELECT 1")[0], cursor.execute("SELECT id FROM people ORDER BY id") and [cursor.fetchone(), cursor.fetchmany(2)]])
    step("commit", lambda: connection.commit())
    step("error", lambda: [error_of(lambda: run("SELECT 1/0")), connection.rollback(), run("SELECT 2")])
    connection.close()
