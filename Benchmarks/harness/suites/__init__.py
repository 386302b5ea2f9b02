"""The suites: each gives the cells that it measures."""
from . import blocking, churn, idle, raw, startup, stream, syscalls

_SUITES = {
    "raw": raw, "stream": stream, "churn": churn, "idle": idle, "blocking": blocking, "startup": startup,
    "syscalls": syscalls,
}


def cells(name, run):
    """The cells of a suite."""
    return _SUITES[name].cells(run)
