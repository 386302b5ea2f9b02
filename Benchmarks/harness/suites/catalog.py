"""Catalog queries of clients about one table among many: the in-memory database beside PostgreSQL.

A round is the complete list of statements that a client sends about one table (Benchmarks/catalog). Each round asks about
another table; the figure is the mean time of a round, its connection not counted. `first` is a round right after a table
was made, when nothing is prepared yet.
"""
import atexit
import pathlib
import subprocess
import tempfile
import time

from .. import machine
from ..cells import Cell
from ..servers.memory import MemoryServer
from ..servers.postgresql import PostgreSQLServer, binaries

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "catalog"
CLIENTS = ["psql", "jdbc", "sqlalchemy", "asyncpg"]
SIZES = [100, 5_000, 50_000]
QUICK_SIZES = [100, 5_000]
ROUNDS = 20
COLUMNS = ["id integer PRIMARY KEY", *(f"c{n} {kind}" for n, kind in enumerate(
    ["text", "integer NOT NULL DEFAULT 0", "numeric(10,2)", "timestamptz", "boolean", "varchar(40)", "bigint", "date",
     "jsonb", "uuid"] * 2, start=2) if n <= 20)]


class _PostgreSQL(PostgreSQLServer):
    settings = PostgreSQLServer.settings | {"max_locks_per_transaction": "2000"}


def subjects(run):
    """The two servers, still empty."""
    servers = [MemoryServer(run.options), _PostgreSQL(run.options)]
    for server in servers:
        before = time.monotonic()
        server.start()
        run.say(f"{server.name} started in {time.monotonic() - before:.2f} s")
        atexit.register(server.stop)
        server.table_count = 0
        server.empty_kb = _memory_kb(server)
    return servers


def cells(run):
    for size in QUICK_SIZES if run.options.is_quick else SIZES:
        yield Cell(f"catalog fill {size}", lambda server, size=size: _fill(server, size), repeats=False)
        for client in CLIENTS:
            yield Cell(f"catalog {client} {size}", lambda server, client=client: _rounds(server, client), repeats=False)
            yield Cell(f"catalog first {client} {size}", lambda server, client=client: _first(server, client), repeats=False)


def _fill(server, size):
    """Makes tables until there are so many."""
    before = time.monotonic()
    while server.table_count < size:
        end = min(server.table_count + 500, size)
        names = range(server.table_count + 1, end + 1)
        statements = "".join(f"CREATE TABLE t_{n} ({', '.join(COLUMNS)});\n" for n in names)
        _psql(server, f"BEGIN;\n{statements}COMMIT;\n")
        server.table_count = end
    if server.name == "PostgreSQL":
        _psql(server, "VACUUM ANALYZE pg_class; VACUUM ANALYZE pg_attribute; VACUUM ANALYZE pg_type;\n")
    seconds = time.monotonic() - before
    return {"seconds": seconds, "memory_mb": (_memory_kb(server) - server.empty_kb) / 1024}


def _memory_kb(server):
    return sum(machine.status_kb(pid, "VmRSS") for pid in server.pids)


def _script(server, client, rounds, start):
    text = (FOLDER / f"{client}.sql").read_text()
    parts = []
    for number in range(rounds):
        table = f"t_{(start + number * 7919) % server.table_count + 1}"
        parts.append(
            f"\\set table {table}\nSELECT oid, reltype AS rowtype FROM pg_class WHERE relname = :'table' \\gset\n{text}"
        )
    return "".join(parts)


def _rounds(server, client):
    _psql(server, _script(server, client, 2, 1))
    connecting = min(_timed(server, "SELECT 1;\n") for _ in range(3))
    best = min(_timed(server, _script(server, client, ROUNDS, 11 + 100 * attempt)) for attempt in range(3))
    return {"ms": max(best - connecting, 0) * 1000 / ROUNDS}


def _first(server, client):
    times = []
    for attempt in range(2):
        _psql(server, "DROP TABLE IF EXISTS made_last; CREATE TABLE made_last (id integer);\n")
        times.append(_timed(server, _script(server, client, 1, 5 + attempt)))
    return {"ms": min(times) * 1000}


def _timed(server, script):
    before = time.monotonic()
    _psql(server, script)
    return time.monotonic() - before


def _psql(server, script):
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script)
        file.flush()
        done = subprocess.run(
            [f"{binaries()}/psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", "-f", file.name, server.conninfo],
            capture_output=True, text=True, timeout=600, check=False,
        )
    if done.returncode:
        raise ValueError(done.stderr.strip()[-300:])
