"""Catalog queries of clients about one table among many: the in-memory database beside PostgreSQL.

A round is the complete list of statements that a client sends about one table, as it was recorded for the tests. Each
round asks about another table; the figure is the mean time of a round, its connection not counted. `first` is a round
right after a table was made, when nothing that hangs on the catalog is there yet.
"""
import atexit
import statistics
import subprocess
import tempfile
import time

from .. import machine
from ..cells import Cell
from ..recorded import Question
from ..servers.memory import MemoryServer
from ..servers.postgresql import PostgreSQLServer, binaries

CLIENTS = ["psql", "jdbc", "sqlalchemy", "asyncpg"]
SIZES = [100, 5_000, 50_000]
QUICK_SIZES = [100, 5_000]
ROUNDS = 20
SINGLES = 200
COLUMNS = ["id integer PRIMARY KEY", *(f"c{n} {kind}" for n, kind in enumerate(
    ["text", "integer NOT NULL DEFAULT 0", "numeric(10,2)", "timestamptz", "boolean", "varchar(40)", "bigint", "date",
     "jsonb", "uuid"] * 2, start=2) if n <= 20)]


class _PostgreSQL(PostgreSQLServer):
    # What is measured is how it reads its catalog; that it makes the tables safe would only take time.
    settings = PostgreSQLServer.settings | {
        "max_locks_per_transaction": "2000", "fsync": "off", "full_page_writes": "off", "wal_level": "minimal",
        "max_wal_senders": "0",
    }


def subjects(run):
    """The two servers, still empty."""
    servers = [MemoryServer(run.options), _PostgreSQL(run.options)]
    for server in servers:
        server.start()
        run.say(f"{server.name} listens on port {server.port}")
        atexit.register(server.stop)
        server.table_count = 0
        server.round_times = {}
        server.empty_kb = _memory_kb(server)
    return servers


def cells(run):
    yield Cell("catalog startup", _startup, repeats=False)
    questions = {client: Question(client) for client in CLIENTS}
    for size in QUICK_SIZES if run.options.is_quick else SIZES:
        yield Cell(f"catalog fill {size}", lambda server, size=size: _fill(server, size), repeats=False)
        for client, question in questions.items():
            yield Cell(
                f"catalog {client} {size}",
                lambda server, question=question, client=client: _rounds(server, client, question), repeats=False,
            )
            yield Cell(
                f"catalog first {client} {size}", lambda server, question=question: _first(server, question), repeats=False
            )
        yield Cell(f"catalog single {size}", _singles, repeats=False)


def _startup(server):
    """From the start of the process until it listens."""
    if not server.is_one_process:
        return {"skipped": "needs a folder of data"}
    times = []
    for _ in range(5):
        with server.fresh() as (_, seconds):
            times.append(seconds)
    return {"ms": statistics.median(times) * 1000}


def _fill(server, size):
    """Makes tables until there are so many."""
    before = time.monotonic()
    while server.table_count < size:
        end = min(server.table_count + 500, size)
        statements = "".join(_creation(f"t{number}") for number in range(server.table_count + 1, end + 1))
        _psql(server, f"BEGIN;\n{statements}COMMIT;\n")
        server.table_count = end
    if server.name == "PostgreSQL":
        _psql(server, "VACUUM ANALYZE pg_class; VACUUM ANALYZE pg_attribute; VACUUM ANALYZE pg_type;\n")
    seconds = time.monotonic() - before
    resident = _memory_kb(server)
    return {"seconds": seconds, "memory_mb": (resident - server.empty_kb) / 1024, "resident_mb": resident / 1024}


def _creation(table):
    return f"CREATE TABLE {table} ({', '.join(COLUMNS)});\n"


def _memory_kb(server):
    return sum(machine.status_kb(pid, "VmRSS") for pid in server.pids)


def _singles(server):
    """Makes tables in statements of their own, and drops them again."""
    names = [f"single_{number}" for number in range(SINGLES)]
    connecting = _timed(server, "SELECT 1;\n")
    seconds = _timed(server, "".join(map(_creation, names)))
    _psql(server, "".join(f"DROP TABLE {name};\n" for name in names))
    return {"ms": max(seconds - connecting, 0) * 1000 / SINGLES}


def _rounds(server, client, question):
    connecting = min(_timed(server, "SELECT 1;\n") for _ in range(3))
    scripts = [_script(server, question, 2, 0), *(_script(server, question, ROUNDS, 2 + ROUNDS * n) for n in range(3))]
    _psql(server, scripts[0])
    best = min(_timed(server, script) for script in scripts[1:])
    milliseconds = max(best - connecting, 0) * 1000 / ROUNDS
    times = server.round_times.setdefault(client, [])
    times.append(milliseconds)
    return {"ms": milliseconds, "growth": milliseconds / times[0] if times[0] else None}


def _first(server, question):
    times = []
    for attempt in range(2):
        script = _script(server, question, 1, 2 + 3 * ROUNDS + attempt)
        _psql(server, "DROP TABLE IF EXISTS made_last; CREATE TABLE made_last (id integer);\n")
        times.append(_timed(server, script))
    return {"ms": min(times) * 1000}


def _script(server, question, rounds, start):
    """Rounds of a client, each about another table; no table is asked about by rounds with other numbers."""
    tables = [f"t{(start + number) * 7919 % server.table_count + 1}" for number in range(rounds)]
    names = ", ".join(f"'{table}'" for table in tables)
    found = _psql(server, f"SELECT relname, oid, reltype FROM pg_class WHERE relname IN ({names});\n", "-At", "-F", " ")
    numbers = {name: numbers for name, *numbers in map(str.split, found.splitlines())}
    return "".join(question.text(table, *numbers[table]) for table in tables)


def _timed(server, script):
    before = time.monotonic()
    _psql(server, script, "-o", "/dev/null")
    return time.monotonic() - before


def _psql(server, script, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script)
        file.flush()
        done = subprocess.run(
            [f"{binaries()}/psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *options, "-f", file.name, server.conninfo],
            capture_output=True, text=True, timeout=600, check=False,
        )
    if done.returncode:
        raise ValueError(done.stderr.strip()[-300:])
    return done.stdout
