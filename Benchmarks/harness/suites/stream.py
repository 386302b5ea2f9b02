"""One large result into a client that only drains it."""
from .. import machine
from ..cells import Cell

FORMATS = ["text", "binary"]


def cells(run):
    for format in FORMATS:
        yield Cell(f"stream {format}", _load(run, format))


def _load(run, format):
    def measure(server):
        if format in server.wrong_rows:
            return {"error": server.wrong_rows[format]}
        if not server.is_one_process:
            return _measure(run, server, format)
        if server.rest_kb is None:
            server.rest_kb = machine.status_kb(server.pids[0], "VmRSS")
        with machine.PeakMemory(server.pids[0]) as peak:
            figures = _measure(run, server, format)
        figures["above_rest_mb"] = round((peak.kb - server.rest_kb) / 1024, 2)
        return figures

    return measure


def _measure(run, server, format):
    figures = run.meter.measure(server, lambda: run.tools.pgload("drain", server, format, server.rows_query))
    if figures.get("rows"):
        figures["cpu_s_1m"] = round(figures["server_cpu_s"] / figures["rows"] * 1e6, 3)
    return figures
