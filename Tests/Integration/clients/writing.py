"""Statements that write, and COPY, by psql and the drivers: each begins with an empty table."""

import asyncio
import datetime
import decimal
import subprocess

import asyncpg
import psycopg
import psycopg2
import sqlalchemy as sa
from psycopg import sql

from clients.psql import normalised
from harness import both

NOON = datetime.datetime(2024, 2, 29, 12, tzinfo=datetime.timezone.utc)

SCRIPTS = {
    "INSERT": "INSERT INTO entries VALUES (1, 'one', 1.005, '2024-02-29 12:00+00', '{a,NULL}'), (2, 'two', DEFAULT, NULL, NULL) RETURNING *;",
    "INSERT of a query": "INSERT INTO entries (id, label) SELECT n, label FROM numbers WHERE n <= 3;\nTABLE entries ORDER BY id;",
    "ON CONFLICT": "INSERT INTO entries VALUES (1, 'a');\nINSERT INTO entries VALUES (1, 'b'), (2, 'c') ON CONFLICT (id) DO UPDATE "
    "SET label = entries.label || excluded.label RETURNING id, label;\nINSERT INTO entries VALUES (1, 'x') ON CONFLICT DO NOTHING;",
    "UPDATE and DELETE": "INSERT INTO entries (id, label) SELECT n, 'n' || n FROM numbers WHERE n <= 4;\n"
    "UPDATE entries e SET label = c.country, tags[2] = c.name FROM cities c WHERE c.id = e.id RETURNING e.id, e.label, e.tags;\n"
    "DELETE FROM entries WHERE id > 2 RETURNING id;\nUPDATE entries SET (label, amount) = (SELECT 'x', 7) WHERE id = 1 RETURNING *;",
    "MERGE": "INSERT INTO entries VALUES (1, 'a'), (2, 'b');\nMERGE INTO entries e USING (VALUES (2, 'B'), (3, 'C')) v (id, label) ON v.id = e.id "
    "WHEN MATCHED THEN UPDATE SET label = v.label WHEN NOT MATCHED THEN INSERT (id, label) VALUES (v.id, v.label);\n"
    "SELECT id, label FROM entries ORDER BY id;",
    "WITH": "WITH new AS (INSERT INTO entries VALUES (1, 'a'), (2, 'b') RETURNING *) SELECT count(*), max(label) FROM new;\n"
    "WITH gone AS (DELETE FROM entries RETURNING id) SELECT sum(id), (SELECT count(*) FROM entries) FROM gone;",
    "errors": "INSERT INTO entries VALUES (1, NULL);\nINSERT INTO entries VALUES (1, 'far too long for it');\nINSERT INTO entries (nope) VALUES (1);\n"
    "INSERT INTO entries VALUES (1, 'a');\nINSERT INTO entries VALUES (1, 'b');\nUPDATE entries SET id = 'x';\nINSERT INTO entries VALUES (1);",
    "COPY": "COPY entries (id, label, tags) FROM STDIN;\n1\tone\t{a}\n2\tt\\\\wo\t\\N\n\\.\nCOPY entries TO STDOUT;\n"
    "COPY (SELECT id, label FROM entries) TO STDOUT (FORMAT csv, HEADER, FORCE_QUOTE *);",
    "COPY that fails": "COPY entries (id, label) FROM STDIN (FORMAT csv);\n1,a\nx,b\n\\.\nCOPY entries (id, label) FROM STDIN;\n1\n\\.\n"
    "COPY entries (id, label) FROM STDIN;\n1\ta\n1\tb\n\\.\nSELECT 'still here';",
    "TRUNCATE": "INSERT INTO entries VALUES (1, 'a');\nTRUNCATE entries;\nSELECT count(*) FROM entries;",
    "read only": "BEGIN READ ONLY;\nDELETE FROM entries;\nROLLBACK;\nBEGIN READ ONLY;\nCOPY entries FROM STDIN;\nROLLBACK;",
    "\\gdesc": "INSERT INTO entries (id, label) VALUES (1, 'a') RETURNING id + 1 AS next, label, noted \\gdesc\nSELECT count(*) FROM entries;",
}


def empty(server):
    with psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=server.database, autocommit=True) as connection:
        connection.execute("DELETE FROM entries")


@both("writing: psql", deadline=120)
def by_psql(server, step, context):
    def run(text, *options):
        empty(server)
        done = subprocess.run(
            [context.program("psql"), "-X", *options], input=text, capture_output=True, text=True, timeout=30, env=server.environment(),
        )
        return normalised(f"{done.stdout}{done.stderr}exit {done.returncode}", server)

    for name, text in SCRIPTS.items():
        step(name, lambda: run(text + "\n"))
    file = context.folder / f"entries-{server.port}.csv"
    file.write_text("id,label\n1,one\n2,\"t\"\"wo\"\n")
    step("\\copy from", lambda: run(f"\\copy entries (id, label) from '{file}' csv header\nTABLE entries ORDER BY id;\n"))
    step("\\copy to", lambda: run("INSERT INTO entries VALUES (1, 'a');\n\\copy entries to stdout csv\n"))


def diagnosed(error):
    d = error.diag
    return [type(error).__name__, d.sqlstate, d.message_primary, d.message_detail, d.message_hint, d.context, d.table_name, d.column_name]


@both("writing: psycopg 3")
def by_psycopg(server, step):
    empty(server)
    with psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=server.database, autocommit=True) as connection:
        def run(text, parameters=(), **more):
            try:
                cursor = connection.execute(text, parameters, **more)
                return [cursor.statusmessage, cursor.rowcount, cursor.fetchall() if cursor.description else None]
            except psycopg.Error as error:
                return diagnosed(error)

        insert = "INSERT INTO entries VALUES (%s, %s, %s, %s, %s) RETURNING *"
        row = (1, "one", decimal.Decimal("2.345"), NOON, ["a", None, 'b"'])
        step("insert", lambda: run(insert, row))
        step("insert in binary", lambda: run(insert, (2, *row[1:]), binary=True))
        step("prepared", lambda: [run(insert, (n, *row[1:]), prepare=True) for n in (3, 4)])
        step("duplicate", lambda: run(insert, row))
        step("null", lambda: run(insert, (9, None, None, None, None)))
        step("too long", lambda: run(insert, (9, "far too long for it", None, None, None)))
        step("update", lambda: run("UPDATE entries SET amount = amount * %s WHERE id = ANY(%s) RETURNING id, amount", (2, [1, 2])))
        step("delete", lambda: run("DELETE FROM entries WHERE id = %s", (4,)))
        step("executemany", lambda: executemany(connection))
        step("copy in", lambda: copy_in(connection, "text"))
        step("copy in binary", lambda: copy_in(connection, "binary"))
        step("copy out", lambda: copy_out(connection, "COPY (SELECT id, label, amount FROM entries ORDER BY id) TO STDOUT"))
        step("copy out binary", lambda: copy_out(connection, "COPY (SELECT id, label FROM entries ORDER BY id) TO STDOUT (FORMAT binary)"))
        step("copy of many rows", lambda: copy_many(connection))
        step("copy that fails", lambda: copy_fails(connection))
        step("copy that gives up", lambda: copy_gives_up(connection))
        step("still here", lambda: run("SELECT count(*), sum(id) FROM entries"))
        step("a pipeline", lambda: pipeline(connection))


def executemany(connection):
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO entries (id, label) VALUES (%s, %s) RETURNING id", [(n, f"n{n}") for n in range(10, 15)], returning=True)
        found = []
        while True:
            found.append(cursor.fetchall())
            if not cursor.nextset():
                return found, cursor.rowcount


def copy_in(connection, form):
    start = 20 if form == "text" else 30
    with connection.cursor() as cursor:
        with cursor.copy(sql.SQL("COPY entries (id, label, noted, tags) FROM STDIN (FORMAT {})").format(sql.SQL(form))) as copy:
            copy.set_types(["int4", "varchar", "timestamptz", "text[]"])
            for number in range(start, start + 3):
                copy.write_row((number, "a\tb\n", NOON, ["x", None]))
        return cursor.statusmessage, cursor.rowcount, connection.execute("SELECT * FROM entries WHERE id >= %s ORDER BY id", (start,)).fetchall()


def copy_out(connection, text):
    with connection.cursor() as cursor:
        with cursor.copy(text) as copy:
            copy.set_types(["int4", "varchar", "numeric"][: 2 if "binary" in text else 3])
            rows = list(copy.rows())
        return cursor.statusmessage, rows


def copy_many(connection):
    with connection.cursor() as cursor:
        with cursor.copy("COPY entries (id, label) FROM STDIN") as copy:
            for number in range(1000, 11000):
                copy.write(f"{number}\tn{number}\n")
    return connection.execute("SELECT count(*), min(id), max(label) FROM entries WHERE id >= 1000").fetchall()


def copy_fails(connection):
    try:
        with connection.cursor() as cursor, cursor.copy("COPY entries (id, label) FROM STDIN") as copy:
            copy.write(b"20000\tfine\n20001\tbad\tone\n")
    except psycopg.Error as error:
        return diagnosed(error)


def copy_gives_up(connection):
    try:
        with connection.cursor() as cursor, cursor.copy("COPY entries (id, label) FROM STDIN") as copy:
            copy.write(b"20000\tfine\n")
            raise ValueError("no more")
    except (psycopg.Error, ValueError) as error:
        return type(error).__name__, connection.info.transaction_status.name


def pipeline(connection):
    with connection.pipeline(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM entries WHERE id >= 1000")
        cursor.execute("INSERT INTO entries (id, label) VALUES (50, 'p') RETURNING label")
        return cursor.fetchall()


@both("writing: psycopg2")
def by_psycopg2(server, step):
    empty(server)
    connection = psycopg2.connect(host=server.host, port=server.port, user=server.user, dbname=server.database)
    connection.autocommit = True
    with connection.cursor() as cursor:
        def run(text, parameters=()):
            try:
                cursor.execute(text, parameters)
                return [cursor.statusmessage, cursor.rowcount, cursor.fetchall() if cursor.description else None]
            except psycopg2.Error as error:
                return diagnosed(error)

        step("insert", lambda: run("INSERT INTO entries VALUES (%s, %s, %s, %s, %s) RETURNING *", (1, "one", decimal.Decimal("2.5"), NOON, ["a"])))
        step("duplicate", lambda: run("INSERT INTO entries VALUES (1, 'x')"))
        step("update", lambda: run("UPDATE entries SET label = %s WHERE id = %s", ("uno", 1)))
        step("a transaction that commits", lambda: [run("BEGIN"), run("DELETE FROM entries"), run("COMMIT"), run("SELECT count(*) FROM entries")])
    connection.close()


@both("writing: asyncpg")
def by_asyncpg(server, step):
    empty(server)

    async def work():
        connection = await asyncpg.connect(host=server.host, port=server.port, user=server.user, database=server.database, ssl=False)
        found = []
        try:
            statement = await connection.prepare("INSERT INTO entries VALUES ($1, $2, $3, $4, $5) RETURNING id, amount, tags")
            found.append([str(p.name) for p in statement.get_parameters()])
            found.append([tuple(r) for r in await statement.fetch(1, "one", decimal.Decimal("2.345"), NOON, ["a", None])])
            await connection.executemany("INSERT INTO entries (id, label) VALUES ($1, $2)", [(2, "two"), (3, "three")])
            found.append(await connection.copy_records_to_table("entries", records=[(4, "four"), (5, "five")], columns=["id", "label"]))
            found.append(await connection.execute("UPDATE entries SET amount = 0 WHERE id > $1", 3))
            found.append([tuple(r) for r in await connection.fetch("SELECT * FROM entries ORDER BY id")])
            try:
                await connection.execute("INSERT INTO entries VALUES (1, 'x')")
            except asyncpg.PostgresError as error:
                found.append([error.sqlstate, str(error), error.detail])
        finally:
            await connection.close(timeout=5)
        return found

    step("statements and COPY", lambda: asyncio.run(asyncio.wait_for(work(), 20)))


@both("writing: SQLAlchemy")
def by_sqlalchemy(server, step):
    empty(server)
    entries = sa.Table(
        "entries", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True, autoincrement=False), sa.Column("label", sa.String(10), nullable=False),
        sa.Column("amount", sa.Numeric(8, 2), server_default="1.5"), sa.Column("noted", sa.DateTime(timezone=True)), sa.Column("tags", sa.ARRAY(sa.Text)),
    )
    from sqlalchemy.dialects.postgresql import insert as upsert

    for driver in ("psycopg", "psycopg2", "pg8000"):
        engine = sa.create_engine(f"postgresql+{driver}://{server.user}@{server.host}:{server.port}/{server.database}")

        def run(statement, *parameters):
            with engine.connect() as connection:
                result = connection.execute(statement, *parameters)
                found = [tuple(row) for row in result] if result.returns_rows else result.rowcount
                connection.commit()
                return found

        step(f"{driver}: delete all", lambda: type(run(sa.delete(entries))).__name__)
        step(f"{driver}: insert", lambda: run(sa.insert(entries).values(id=1, label="one", noted=NOON, tags=["a"]).returning(entries.c.amount)))
        step(f"{driver}: many", lambda: run(sa.insert(entries), [{"id": n, "label": f"n{n}"} for n in range(2, 6)]))
        step(f"{driver}: upsert", lambda: run(upsert(entries).values(id=1, label="uno").on_conflict_do_update(
            index_elements=["id"], set_={"label": "dos"}).returning(entries.c.label)))
        step(f"{driver}: update", lambda: run(sa.update(entries).where(entries.c.id > 3).values(amount=entries.c.amount + 1).returning(entries.c.id, entries.c.amount)))
        step(f"{driver}: delete", lambda: run(sa.delete(entries).where(entries.c.label.in_(["n2", "n3"]))))
        step(f"{driver}: rows", lambda: run(sa.select(entries).order_by(entries.c.id)))
        engine.dispose()
