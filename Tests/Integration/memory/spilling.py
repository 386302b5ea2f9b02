"""Statements whose rows do not fit work_mem: PostgreSQL's answers in bounded memory, and no file that stays behind."""

import os
import pathlib
import shutil
import tempfile

import psycopg

from harness import check, check_equal, ours, wait_until

ROWS = 600_000
SERIES = f"generate_series(1, {ROWS})"
# What the server may take beyond what it has at the start, in MB: far less than the rows of each statement.
HEADROOM = 96
STATEMENTS = {
    "a sort": f"SELECT md5(string_agg(g::text, '')) FROM (SELECT g, row_number() OVER () AS n FROM (SELECT g FROM {SERIES}"
    " g ORDER BY g % 1009 DESC, g) s) s WHERE n % 5000 = 0",
    "groups": f"SELECT count(*), sum(n), sum(s % 1009) FROM (SELECT g / 2 AS k, count(*) AS n, sum(g) AS s FROM {SERIES} g"
    " GROUP BY 1) s",
    "DISTINCT": f"SELECT count(*), sum(k) FROM (SELECT DISTINCT g / 2 AS k FROM {SERIES} g) s",
    "an aggregate with DISTINCT": f"SELECT count(DISTINCT g * 7), sum(DISTINCT g / 3) FROM {SERIES} g",
    "a join": f"SELECT count(*), sum(a) FROM {SERIES} a JOIN {SERIES} b ON a = b * 2",
    "a full join": f"SELECT count(*), count(a), count(b) FROM {SERIES} a FULL JOIN {SERIES} b ON a = b + 1000",
    "EXCEPT": f"SELECT count(*), sum(g) FROM (SELECT g FROM {SERIES} g EXCEPT SELECT g * 3 FROM {SERIES} g) s",
    "a window": f"SELECT sum(n), sum(l) FROM (SELECT row_number() OVER w AS n, lag(g) OVER w AS l FROM {SERIES} g"
    " WINDOW w AS (ORDER BY g % 1009, g)) s",
    "a common table expression": f"WITH t AS MATERIALIZED (SELECT g FROM {SERIES} g)"
    " SELECT (SELECT count(*) FROM t), (SELECT sum(g) FROM t)",
}


@ours("rows that do not fit work_mem", deadline=600)
def spilling(context):
    folder = pathlib.Path(tempfile.mkdtemp(dir=context.folder))
    try:
        with context.started("--temp-dir", str(folder), handler="memory", binary="proto-server") as running:
            check_statements(running, context.reference, folder)
            check_errors(running, folder)
        check_equal(list(folder.iterdir()), [], "what is in the folder at the end")
    finally:
        shutil.rmtree(folder)


def check_statements(running, reference, folder):
    with connect(running.server) as ours, connect(reference) as theirs:
        ours.execute("SELECT 1")
        start = peak(running)
        ours.execute("SET work_mem = '1MB'")
        for name, statement in STATEMENTS.items():
            check_equal(ours.execute(statement).fetchall(), theirs.execute(statement).fetchall(), name)
            check(peak(running) - start < HEADROOM << 20, f"{name}: {(peak(running) - start) >> 20} MB")
            check_equal(files(running, folder), 0, f"files open behind {name}")
        product = f"SELECT a, b FROM generate_series(1, 1000000) a, {SERIES} b LIMIT 1"
        check_equal(ours.execute(product).fetchall(), [(1, 1)], "the first row of a product")
        check(peak(running) - start < HEADROOM << 20, f"a product: {(peak(running) - start) >> 20} MB")
        check_cursor(ours, running, folder)


def check_cursor(ours, running, folder):
    """A cursor that can go back keeps its rows in a file, as long as it is open."""
    with ours.transaction():
        ours.execute(f"DECLARE c SCROLL CURSOR WITH HOLD FOR SELECT g, 'row ' || g FROM {SERIES} g")
    check_equal(ours.execute("FETCH ABSOLUTE 5000 FROM c").fetchall(), [(5000, "row 5000")], "a row of a cursor")
    check_equal(ours.execute("FETCH LAST FROM c").fetchall(), [(ROWS, f"row {ROWS}")], "the last row of a cursor")
    check_equal(ours.execute("FETCH BACKWARD 2 FROM c").fetchall()[1][0], ROWS - 2, "backwards")
    check_equal(ours.execute("FETCH ABSOLUTE 7 FROM c").fetchall(), [(7, "row 7")], "an early row of a cursor")
    check_equal(files(running, folder), 1, "files open behind a cursor")
    ours.execute("CLOSE c")
    check_equal(files(running, folder), 0, "files open when the cursor is closed")


def check_errors(running, folder):
    sort = f"SELECT g FROM {SERIES} g ORDER BY md5(g::text)"
    with connect(running.server) as ours:
        ours.execute("SET work_mem = '64kB'")
        ours.execute("SET temp_file_limit = '100kB'")
        refused(ours, sort, "53400", "temporary file size exceeds temp_file_limit (100kB)")
        check_equal(files(running, folder), 0, "files open behind an error")
        ours.execute("RESET temp_file_limit")
        refused(ours, f"SELECT 1 / (g - {ROWS}) FROM ({sort}) s", "22012", "division by zero")
        check_equal(files(running, folder), 0, "files open behind an error of the rows")
        # The first row comes when the runs are merged; so that is where the rest is cancelled.
        rows = ours.cursor().stream(sort)
        next(rows)
        ours.cancel()
        try:
            for _ in rows:
                pass
            check(False, "the merge was not cancelled")
        except psycopg.errors.QueryCanceled:
            pass
        wait_until(lambda: files(running, folder) == 0, message="files are open behind a cancelled merge")
        check_equal(ours.execute("SELECT 1").fetchall(), [(1,)], "afterwards")


def refused(connection, statement, state, message):
    try:
        connection.execute(statement)
        check(False, f"{statement} was not refused")
    except psycopg.Error as error:
        check_equal((error.sqlstate, error.diag.message_primary), (state, message), statement)


def connect(server):
    return psycopg.connect(host=server.host, port=server.port, user=server.user, dbname="postgres", autocommit=True)


def peak(running):
    """The most memory that the server has had, in bytes."""
    for line in pathlib.Path(f"/proc/{running.process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) << 10
    raise AssertionError("no peak")


def files(running, folder):
    """How many files of the folder the server has open; they have no name there any more."""
    check_equal(list(folder.iterdir()), [], "what is in the folder")
    found = 0
    for link in pathlib.Path(f"/proc/{running.process.pid}/fd").iterdir():
        try:
            found += os.readlink(link).startswith(str(folder))
        except FileNotFoundError:
            pass
    return found
