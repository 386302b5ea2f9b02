"""TPC-H's 22 queries over a handler's tables give PostgreSQL's rows."""

import contextlib
import pathlib
import subprocess
import tempfile

import psycopg

from harness import RunningServer, check, ours

SCALE = 0.01
ROOT = pathlib.Path(__file__).resolve().parents[3]
QUERIES = ROOT / "Benchmarks" / "TPCH" / "Queries"
TABLES = ["region", "nation", "supplier", "customer", "part", "partsupp", "orders", "lineitem"]


@ours("TPC-H's queries give PostgreSQL's rows", deadline=300.0)
def comparison(context):
    binary = pathlib.Path(context.options.binaries) / "TPCHServer"
    server = RunningServer(context, None, [str(SCALE)], binary="TPCHServer")
    try:
        with loaded(context, binary) as reference:
            server.wait_until_listening(120.0)
            with psycopg.connect(
                host="127.0.0.1", port=server.port, user="postgres", dbname="tpch", autocommit=True
            ) as connection:
                problems = [problem for number in range(1, 23) if (problem := compared(number, reference, connection))]
        check(not problems, "\n".join(problems))
    finally:
        server.stop()


def compared(number, reference, connection):
    """What is wrong with a query's rows, names or types."""
    text = (QUERIES / f"{number:02}.sql").read_text().replace(":fraction", f"{0.0001 / SCALE:.10f}")
    wanted, got = (answer(each, text) for each in (reference, connection))
    if wanted == got:
        return None
    return f"query {number}\n  PostgreSQL: {wanted}\n  ours:       {got}"[:2000]


def answer(connection, text):
    with connection.cursor() as cursor:
        cursor.execute(text)
        columns = [(column.name, column.type_code) for column in cursor.description]
        # The text of each value shows the scale of numbers and the blanks behind characters.
        return columns, [[str(value) for value in row] for row in cursor.fetchall()]


@contextlib.contextmanager
def loaded(context, binary):
    """A connection to PostgreSQL whose temporary tables have the same rows."""
    with tempfile.TemporaryDirectory(dir=context.folder) as folder:
        subprocess.run([str(binary), "--write", folder, str(SCALE)], check=True, timeout=120)
        with psycopg.connect(
            host=context.reference.host, port=context.reference.port, user="postgres",
            dbname=context.reference.database, autocommit=True,
        ) as connection:
            schema = pathlib.Path(folder, "schema.sql").read_text().replace("create table", "create temp table")
            before, after = schema.split("-- after loading")
            connection.execute(before)
            for table in TABLES:
                with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN (FORMAT csv)") as copy:
                    copy.write(pathlib.Path(folder, f"{table}.csv").read_bytes())
            connection.execute(after)
            connection.execute("ANALYZE")
            yield connection
