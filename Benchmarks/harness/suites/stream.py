"""One large result into a client that only drains it."""
from .. import machine
from ..cells import Cell

FORMATS = ["text", "binary"]


def cells(run):
    for format in FORMATS:
        yield Cell(f"stream {format}", _load(run, format))
    for format in FORMATS:
        yield Cell(f"stream {format} memory", _memory(run, format), repeats=False)


def _load(run, format):
    def measure(server):
        if format in server.wrong_rows:
            return {"error": server.wrong_rows[format]}
        figures = run.meter.measure(server, lambda: run.tools.pgload("drain", server, format, server.rows_query))
        if figures.get("rows"):
            figures["cpu_s_1m"] = round(figures["server_cpu_s"] / figures["rows"] * 1e6, 3)
        return figures

    return measure


def _memory(run, format):
    """The peak of a server that has sent no rows before, over what it took when it had answered a small query."""
    def measure(server):
        if not server.is_one_process:
            return {"skipped": "its processes share memory"}
        with server.fresh() as (twin, _):
            run.tools.pgload("query", twin, "simple", 1, 0.1, 1, twin.one_query)
            pid = twin.pids[0]
            rest = machine.status_kb(pid, "VmRSS")
            with machine.PeakMemory(pid) as peak:
                figures = run.tools.pgload("drain", twin, format, twin.rows_query)
            if "error" in figures:
                return figures
            return {"above_rest_mb": round((peak.kb - rest) / 1024, 2)}

    return measure
