"""The suites: each gives the cells that it measures."""
from . import blocking, catalog, churn, idle, parser, pgbench, raw, startup, stream, syscalls, tpch

_SUITES = {
    "raw": raw, "stream": stream, "churn": churn, "idle": idle, "blocking": blocking, "startup": startup,
    "syscalls": syscalls, "parser": parser, "pgbench": pgbench, "tpch": tpch,
    "catalog": catalog,
}


def needs_servers(name):
    """Whether a suite measures servers, and not programs of its own."""
    return not hasattr(_SUITES[name], "subjects")


def subjects(name, run):
    """What a suite measures."""
    return run.servers if needs_servers(name) else _SUITES[name].subjects(run)


def cells(name, run):
    """The cells of a suite."""
    return _SUITES[name].cells(run)
