"""TPC-H: all 22 queries over the same rows, held in memory by our server and loaded into a PostgreSQL of its own.

PostgreSQL has its default settings, primary keys, an index for each foreign key, and was analysed; both are warm. The
figure of a query is the shortest of several runs, with the transfer of its rows to psql.
"""
import pathlib
import re
import subprocess
import tempfile

from .. import machine
from ..cells import Cell
from ..servers.postgresql import PostgreSQLServer
from ..servers.server import Server
from ..tools import check

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "TPCH" / "Queries"
TABLES = ["region", "nation", "supplier", "customer", "part", "partsupp", "orders", "lineitem"]
QUERIES = range(1, 23)
TIMES = 3


def query(number, scale):
    """The text of a query with its validation parameters."""
    return (FOLDER / f"{number:02}.sql").read_text().replace(":fraction", f"{0.0001 / scale:.10f}")


class _Ours(Server):
    name = "PostgresProto"

    def command(self, port):
        return [str(self.options.tpch), "--port", str(port), "--log-level", "warning", str(self.options.scale)]

    def peak(self):
        """The most memory that it has had, its tables among it: kB."""
        return sum(machine.status_kb(pid, "VmHWM") for pid in self.pids)


class _PostgreSQL(PostgreSQLServer):
    settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "ssl": "on"}

    def _load(self):
        super()._load()
        with tempfile.TemporaryDirectory(prefix="bench-tpch-") as folder:
            check([str(self.options.tpch), "--write", folder, str(self.options.scale)])
            before, after = pathlib.Path(folder, "schema.sql").read_text().split("-- after loading")
            check(self._psql("bench", before))
            for table in TABLES:
                check(self._psql("bench", rf"\copy {table} from '{folder}/{table}.csv' csv"))
            check(self._psql("bench", after))
            check(self._psql("bench", "VACUUM ANALYZE"))
            check(self._psql("bench", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO bench"))

    def peak(self):
        return None


_started = {}


def subjects(run):
    """Servers of this suite alone; they are started when it begins."""
    if not _started:
        for server in (_Ours(run.options), _PostgreSQL(run.options)):
            server.start()
            _started[server.name] = server
        run.started += _started.values()
    return list(_started.values())


def cells(run):
    results = {}
    for number in QUERIES:
        yield Cell(f"tpch {number}", _measure(run, number, results))
    yield Cell("tpch memory", _memory, repeats=False)


def _measure(run, number, results):
    text = query(number, run.options.scale)

    def measure(server):
        def load():
            script = "\\timing on\n" + f"{text};\n" * TIMES
            done = subprocess.run(
                ["psql", server.conninfo, "-XAtq", "-F", "|"], input=script, capture_output=True, text=True,
                check=False, timeout=600,
            )
            times = [float(found) for found in re.findall(r"^Time: ([\d.]+) ms", done.stdout, re.M)]
            if done.stderr or len(times) != TIMES:
                return {"error": done.stderr.strip()[:200] or "no answer", "foreign_cores": 0}
            rows = re.sub(r"^Time: .*\n", "\f", done.stdout, flags=re.M).split("\f")[0]
            results.setdefault(number, {})[server.name] = rows
            if len(set(results[number].values())) > 1:
                return {"error": "the servers' rows differ", "foreign_cores": 0}
            return {"ms": min(times)}

        return run.meter.measure(server, load)

    return measure


def _memory(server):
    peak = server.peak()
    return {"peak_mb": round(peak / 1024, 1)} if peak else {"skipped": "many processes"}


def means(medians):
    """The geometric mean of the queries' times of each server that has them all."""
    found = {}
    for server, figures in medians.items():
        product = 1.0
        for number in QUERIES:
            product *= figures.get(f"tpch {number}", {}).get("ms") or 0
        if product:
            found[server] = product ** (1 / len(QUERIES))
    return found
