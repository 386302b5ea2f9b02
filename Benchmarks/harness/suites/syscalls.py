"""System calls of the server for a query, as strace counts them."""
import re
import shutil
import signal
import subprocess
import tempfile
import time

from ..cells import Cell
from .raw import MODES

# A thread that sleeps does so by the clock and not by the query, and tracing makes queries slow.
_SLEEPS = {"nanosleep", "clock_nanosleep", "restart_syscall"}
_SENDS = {"send", "sendto", "sendmsg", "write", "writev"}
_ATTACH_SECONDS = 0.3


def cells(run):
    for mode in MODES:
        yield Cell(f"syscalls {mode}", _load(run, mode), repeats=False)


def _load(run, mode):
    def measure(server):
        strace = shutil.which("strace")
        if not strace:
            return {"skipped": "strace is not installed"}
        with tempfile.NamedTemporaryFile("r") as summary:
            tracer = subprocess.Popen(
                [strace, "-f", "-c", "-o", summary.name, "-p", str(server.pids[0])],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            try:
                time.sleep(_ATTACH_SECONDS)
                figures = run.tools.pgload("query", server, mode, 1, 0.7, 1, server.one_query)
            finally:
                tracer.send_signal(signal.SIGINT)
                tracer.wait(20)
            return _per_query(figures, summary.read())

    return measure


def _per_query(figures, summary):
    if "error" in figures:
        return figures
    calls = {}
    for line in summary.splitlines():
        # % time, seconds, microseconds a call, calls, errors (if any), name
        match = re.match(r"\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?(\w+)$", line)
        if match and match[2] not in {"total", *_SLEEPS}:
            calls[match[2]] = int(match[1])
    if not calls or not figures["n"]:
        return {"skipped": "strace could not attach"}
    sends = sum(count for name, count in calls.items() if name in _SENDS)
    # One decimal: logging in and out is in the count too.
    return {"calls": round(sum(calls.values()) / figures["n"], 1), "sends": round(sends / figures["n"], 1)}
