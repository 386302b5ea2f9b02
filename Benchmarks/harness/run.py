"""A whole run: servers are started once, and every cell goes round all of them in every repetition."""
import sys
import time

from . import suites
from .cells import Meter, median_figures
from .servers import make_servers
from .suites import tpch
from .tools import Tools


class Run:
    """The servers, and what was measured of them."""

    def __init__(self, options):
        self.options = options
        self.tools = Tools(options.tools)
        self.meter = Meter(options.quiet_budget)
        self.servers = make_servers(options) if any(map(suites.needs_servers, options.suites)) else []
        self.runs = {}
        # Servers that suites have started for themselves.
        self.started = []
        self._start = time.monotonic()

    def start_servers(self):
        """Starts the servers, and sees that they answer as they must."""
        for log in self.options.out.glob("*.log"):
            log.unlink()
        for server in self.servers:
            server.start()
            self.say(f"{server.name} listens on port {server.port}")
        if "stream" in self.options.suites:
            for server in self.servers:
                self._check_rows(server)

    def _check_rows(self, server):
        for format in ("text", "binary"):
            figures = self.tools.pqtool("rows", server.conninfo, format, server.rows_query)
            count = figures.get("rows")
            if count != self.options.rows:
                reason = figures.get("error", f"{count} rows instead of {self.options.rows}")
                self.say(f"{server.name}: {format}: {reason}")
                server.wrong_rows[format] = reason

    def stop_servers(self):
        for server in reversed(self.servers + self.started):
            server.stop()

    def run_suites(self):
        for suite in self.options.suites:
            subjects = suites.subjects(suite, self)
            cells = list(suites.cells(suite, self))
            for repetition in range(self.options.repetitions):
                for cell in cells:
                    if repetition and not cell.repeats:
                        continue
                    # Who comes first changes, so that no server always follows the same one.
                    shift = repetition % len(subjects)
                    for subject in subjects[shift:] + subjects[:shift]:
                        self._run_cell(cell, subject)

    def _run_cell(self, cell, subject):
        try:
            figures = cell.run(subject)
        except (OSError, ValueError, KeyError) as error:
            figures = {"error": f"{type(error).__name__}: {error}"}
        self.runs.setdefault(subject.name, {}).setdefault(cell.name, []).append(figures)
        if "skipped" not in figures:
            self.say(f"{subject.name:14} {cell.name:26} {brief(figures)}")

    def medians(self):
        """For each server and cell the medians of its figures."""
        found = {
            server: {cell: median_figures(runs) for cell, runs in cells.items()} for server, cells in self.runs.items()
        }
        for server, mean in tpch.means(found).items():
            found[server]["tpch mean"] = {"ms": mean}
        return found

    def seconds(self):
        return time.monotonic() - self._start

    def say(self, text):
        print(f"{self.seconds():5.0f}s {text}", file=sys.stderr, flush=True)


def brief(figures):
    """The main figure of a run and what else was going on, for the progress lines."""
    if "error" in figures:
        return figures["error"]
    main = next((key for key in ("tps", "statements_s", "bytes_each", "rows_s", "conn_s", "kb_each", "kept", "ms", "calls", "above_rest_mb", "seconds") if key in figures), None)
    text = f"{figures[main]:,.2f} {main}" if main else ""
    return text + (f", foreign {figures['foreign_cores']:.2f}" if "foreign_cores" in figures else "")
