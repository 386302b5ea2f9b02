"""A cell: one thing that is measured on each server; and how it is measured."""
import time
from dataclasses import dataclass
from typing import Callable

from . import machine

# Cores that others may use in a run that counts as quiet.
QUIET = 0.35
_QUIET_BEFORE = 0.15


@dataclass
class Cell:
    """Something to measure; `run` takes a server and returns figures, `{"error": …}` or `{"skipped": …}`."""

    name: str
    run: Callable
    repeats: bool = True


class Meter:
    """Measures CPU around a load, and keeps away from moments when the machine has other work."""

    def __init__(self, quiet_budget):
        self._budget = quiet_budget

    def measure(self, server, load):
        """The figures of a load with the CPU of the server and of all that is neither it nor the harness."""
        while True:
            self._wait_until_quiet()
            start = time.monotonic()
            figures = self._measure_once(server, load)
            if "error" in figures or figures["foreign_cores"] < QUIET or self._budget <= 0:
                return figures
            self._budget -= time.monotonic() - start

    @staticmethod
    def _measure_once(server, load):
        server_start = machine.cpu_seconds(server.pids)
        harness_start, busy_start, start = machine.harness_seconds(), machine.busy_seconds(), time.monotonic()
        figures = load()
        busy, seconds = machine.busy_seconds() - busy_start, time.monotonic() - start
        harness = machine.harness_seconds() - harness_start
        time.sleep(server.settling_seconds)
        used = machine.cpu_seconds(server.pids) - server_start
        figures["server_cpu_s"] = round(used, 3)
        figures["foreign_cores"] = round(max(0.0, busy - used - harness) / max(seconds, 0.01), 2)
        return figures

    def _wait_until_quiet(self, interval=0.2):
        while self._budget > 0:
            start = machine.busy_seconds()
            time.sleep(interval)
            if (machine.busy_seconds() - start) / interval < _QUIET_BEFORE:
                return
            self._budget -= interval


def median_figures(runs):
    """The median of each figure over the runs that worked, the quiet ones if there are any."""
    good = [run for run in runs if "error" not in run and "skipped" not in run]
    if not good:
        return runs[0] if runs else {"skipped": "not run"}
    quiet = [run for run in good if run.get("foreign_cores", 0) < QUIET]
    chosen = quiet or good
    result = {"runs": len(chosen), "quiet": bool(quiet)}
    for key in chosen[0]:
        values = sorted(run[key] for run in chosen if isinstance(run.get(key), (int, float)))
        if values:
            middle = len(values) // 2
            result[key] = values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2
    return result
