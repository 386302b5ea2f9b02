"""Connections that come, ask once and go."""
from ..cells import Cell

CONNECTIONS = 8
LOGINS = ["TLS", "SCRAM", "SCRAM+TLS"]


def cells(run):
    yield Cell("churn plain", _plain(run))
    for login in LOGINS:
        yield Cell(f"churn {login}", _with_login(run, login))


def _plain(run):
    def measure(server):
        seconds = run.options.seconds
        return _per_connection(run.meter.measure(
            server, lambda: run.tools.pgload("churn", server, CONNECTIONS, seconds, server.one_query)
        ))

    return measure


def _with_login(run, login):
    def measure(server):
        conninfo = server.logins().get(login)
        if not conninfo:
            return {"skipped": f"no {login}"}
        seconds = run.options.seconds
        return _per_connection(run.meter.measure(
            server, lambda: run.tools.pqtool("churn", conninfo, CONNECTIONS, seconds, server.one_query)
        ))

    return measure


def _per_connection(figures):
    if figures.get("n"):
        figures["cpu_ms"] = round(figures["server_cpu_s"] / figures["n"] * 1e3, 3)
    return figures
