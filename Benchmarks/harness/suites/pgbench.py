"""pgbench's own scripts on its own tables: the in-memory database beside PostgreSQL.

PostgreSQL runs with its usual settings but for `synchronous_commit`, which is off: neither of the two waits for a disk.
"""
import atexit
import re
import subprocess

from ..cells import Cell
from ..servers.memory import MemoryServer
from ..servers.postgresql import PostgreSQLServer, binaries

SCRIPTS = ["tpcb-like", "simple-update", "select-only"]
PROTOCOLS = ["simple", "prepared"]
SCALE = 5
CLIENTS = 8


def subjects(run):
    """The two servers, with pgbench's tables in each."""
    servers = [MemoryServer(run.options), PostgreSQLServer(run.options)]
    for server in servers:
        server.start()
        atexit.register(server.stop)
        done = _pgbench(server, "-i", "-q", "-s", str(SCALE))
        if done.returncode:
            raise SystemExit(f"{server.name}: pgbench -i: {done.stderr}")
        run.say(f"{server.name} has pgbench's tables of scale {SCALE}")
    return servers


def cells(run):
    for script in SCRIPTS:
        for protocol in PROTOCOLS:
            yield Cell(f"pgbench {script} {protocol}", _measure(run, script, protocol))


def _measure(run, script, protocol):
    seconds = max(2, round(run.options.seconds * 4))

    def load(server):
        done = _pgbench(
            server, "-n", "-b", script, "-M", protocol, "-c", str(CLIENTS), "-j", "2", "-T", str(seconds),
        )
        rate = re.search(r"tps = ([0-9.]+)", done.stdout)
        if done.returncode or not rate:
            return {"error": (done.stderr or done.stdout).strip()[-200:]}
        failed = re.search(r"number of failed transactions: (\d+)", done.stdout)
        if failed and failed.group(1) != "0":
            return {"error": f"{failed.group(1)} failed transactions"}
        return {"tps": float(rate.group(1))}

    return lambda server: run.meter.measure(server, lambda: load(server))


def _pgbench(server, *options):
    return subprocess.run(
        [f"{binaries()}/pgbench", *options, server.conninfo], capture_output=True, text=True, timeout=300, check=False,
    )
