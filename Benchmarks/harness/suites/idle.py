"""What connections that do nothing cost in memory: of a server that has served no one before."""
import subprocess
import time

from .. import machine
from ..cells import Cell
from ..tools import parse

FEW, MANY = 1000, 5000
_SETTLE_SECONDS = 0.5


def cells(run):
    counts = {"idle 1000": [FEW], "idle 5000": [MANY], "idle 5000 again": [MANY, MANY]}
    for name, waves in counts.items():
        if not run.options.is_quick or name == "idle 1000":
            yield Cell(name, _load(run, waves), repeats=False)


def _load(run, waves):
    def measure(server):
        if server.is_one_process:
            with server.fresh() as (twin, _):
                return _measure(run, twin, waves)
        if waves[0] > FEW:
            return {"skipped": "a process for each connection"}
        return _measure(run, server, [server.most_idle])

    return measure


def _measure(run, server, waves):
    """The memory of the last wave, over what the server took at rest before the first."""
    run.tools.pgload("query", server, "simple", 1, 0.1, 1, server.one_query)
    time.sleep(_SETTLE_SECONDS)
    rest = machine.proportional_kb(server.pids)
    figures = {}
    for count in waves:
        figures = _hold(run, server, count, rest)
        if "error" in figures:
            break
    return figures


def _hold(run, server, count, rest):
    command = [run.tools.path("pgload"), "idle", *server.endpoint, str(count)]
    client = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        figures = parse(client.stdout.readline(), "no connections")
        if "error" in figures:
            return figures
        if figures["opened"] < count:
            return {"error": f"only {figures['opened']} of {count} connections"}
        time.sleep(_SETTLE_SECONDS)
        figures["kb_each"] = round((machine.proportional_kb(server.pids) - rest) / count, 2)
        beside = run.tools.pgload("query", server, "simple", 1, 0.3, 1, server.one_query)
        figures["avg_ms_beside"] = beside.get("avg_ms")
        return figures
    finally:
        client.stdin.close()
        client.wait(60)
        time.sleep(_SETTLE_SECONDS)
