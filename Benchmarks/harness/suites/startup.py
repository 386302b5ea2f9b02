"""From the start of the process until it listens."""
from ..cells import Cell

_TIMES = 7


def cells(run):
    yield Cell("startup", lambda server: _measure(server, 3 if run.options.is_quick else _TIMES), repeats=False)


def _measure(server, times):
    if not server.is_one_process:
        return {"skipped": "needs a folder of data"}
    durations = []
    for _ in range(times):
        with server.fresh() as (_, seconds):
            durations.append(seconds)
    return {"ms": round(sorted(durations)[times // 2] * 1e3, 2)}
