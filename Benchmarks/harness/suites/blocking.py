"""Quick connections beside others whose every call blocks for 100 ms."""
from ..cells import Cell

QUICK, BLOCKERS = 8, 32


def cells(run):
    yield Cell("blocking", lambda server: _measure(run, server))


def _measure(run, server):
    if not server.blocking_query:
        return {"skipped": "nothing that blocks"}
    seconds = max(run.options.seconds, 0.6)

    def load(blockers):
        return lambda: run.tools.pgload(
            "blocking", server, QUICK, seconds, server.one_query, blockers, server.blocking_query
        )

    alone = run.meter.measure(server, load(0))
    beside = run.meter.measure(server, load(BLOCKERS))
    for figures in (alone, beside):
        if "error" in figures:
            return figures
    beside["alone_tps"] = alone["tps"]
    beside["kept"] = round(beside["tps"] / alone["tps"], 3)
    beside["foreign_cores"] = max(alone["foreign_cores"], beside["foreign_cores"])
    return beside
