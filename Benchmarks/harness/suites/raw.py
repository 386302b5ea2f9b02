"""Small queries: how many a second, and what each costs the server."""
from ..cells import Cell

MODES = ["simple", "extended", "prepared"]
CONNECTIONS = [1, 8, 64]
DEPTH = 100


def cells(run):
    for mode in MODES:
        for connections in CONNECTIONS:
            yield Cell(f"raw {mode} c{connections}", _load(run, mode, connections, 1))
    for mode in MODES:
        yield Cell(f"raw {mode} d{DEPTH}", _load(run, mode, 1, DEPTH))


def _load(run, mode, connections, depth):
    seconds = run.options.seconds

    def measure(server):
        figures = run.meter.measure(
            server,
            lambda: run.tools.pgload("query", server, mode, connections, seconds, depth, server.one_query),
        )
        if figures.get("n"):
            figures["cpu_us"] = round(figures["server_cpu_s"] / figures["n"] * 1e6, 2)
        return figures

    return measure
