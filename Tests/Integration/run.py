"""Runs the integration tests: `Scripts/test --integration` starts what this program needs and calls it.

Each module of MODULES has functions marked with `both` (the steps run against PostgreSQL and against our server, and
what they return must be equal) or `ours` (a check of our server). Prints a line for each step and one closing line.
A failure that known_differences.txt names is printed as `known` and counted as skipped.
"""

import argparse
import collections
import difflib
import importlib
import inspect
import multiprocessing
import os
import pathlib
import signal
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from harness import Context, Failure, RunningServer, Server, Steps, tests_of  # noqa: E402

MODULES = [
    "sql.parsing",
    "sql.dialects",
    "sql.scopes",
    "sql.effects",
    "sql.tpch",
    "wire.flow",
    "wire.extended",
    "wire.session",
    "wire.malformed",
    "wire.startup",
    "wire.values",
    "wire.encodings",
    "clients.data",
    "clients.psql",
    "clients.pgbench",
    "clients.psycopg3",
    "clients.psycopg2_client",
    "clients.asyncpg_client",
    "clients.pg8000_client",
    "clients.sqlalchemy_client",
    "clients.jdbc",
    "clients.notifications",
    "clients.writing",
    "security.passwords",
    "security.limits",
    "security.cancel",
    "security.shutdown",
    "memory.transactions",
    "memory.pgbench",
    "memory.spilling",
    "memory.dump",
    "memory.objects",
    "memory.information",
    "desktop.dashboard",
    "scoreboard.recorded",
    "scoreboard.reading",
    "memory.orm",
    "scoreboard.clients",
]

PROCESSES = multiprocessing.get_context("fork")


def main():
    options = arguments()
    context = Context(options, None, Server("postgresql", options.reference_port, True))
    running = None
    try:
        if options.reference_only:
            context.server = Server("postgresql again", options.reference_port, False)
        else:
            running = RunningServer(context, "ReferenceHandler", context.tls_options)
            running.wait_until_listening()
            context.server = running.server
        outcomes = run_all(context, options)
        if running and running.process.poll() is not None:
            print(f"FAILED server: stays alive: it ended with {running.process.returncode}\n{running.log[-4000:]}")
            outcomes["failed"] += 1
    finally:
        if running:
            running.stop()
    passed, failed, known = (outcomes[name] for name in ("passed", "failed", "known"))
    if known:
        print(f"{known} of the skipped are known differences", flush=True)
    print(f"{passed} passed, {failed} failed, {known} skipped", flush=True)
    return 1 if failed or not passed + known else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reference-port", type=int, required=True, help="port of PostgreSQL with reference.sql loaded")
    parser.add_argument("--reference-only", action="store_true", help="compare PostgreSQL with itself")
    parser.add_argument("--binaries", default=".build/debug", help="folder of ReferenceServer and proto-server")
    parser.add_argument("--postgresql-bin", default="/usr/bin", help="folder of psql and pgbench")
    parser.add_argument("--certificate", default=".", help="folder of server.key and server.crt")
    parser.add_argument("--folder", default="/tmp", help="folder for temporary files")
    parser.add_argument("--jdbc", default="/usr/share/java/postgresql.jar", help="archive of the JDBC driver")
    parser.add_argument("--show", action="store_true", help="print what PostgreSQL answers in each step")
    parser.add_argument("--record", action="store_true", help="write the known differences of the parser anew")
    parser.add_argument("--verbose", action="store_true", help="print the known differences in full")
    parser.add_argument("names", nargs="*", help="modules, or beginnings of the names of tests")
    return parser.parse_args()


def run_all(context, options):
    """How many steps passed, failed, and failed as they are known to."""
    outcomes = collections.Counter()
    known = set() if options.reference_only else known_differences()
    for name in MODULES:
        for test in tests_of(importlib.import_module(name)):
            if not is_wanted(name, test, options.names) or (options.reference_only and test.kind == "ours"):
                continue
            run = compare if test.kind == "both" else verify
            for step, problem in run(test, context):
                title = f"{name}: {test.name}{': ' + step if step else ''}"
                outcomes[report(title, problem, title in known, options.verbose)] += 1
    return outcomes


def known_differences():
    """The names that known_differences.txt lists."""
    text = (pathlib.Path(__file__).parent / "known_differences.txt").read_text()
    return {line for line in text.splitlines() if line and not line.startswith("#")}


def is_wanted(module, test, names):
    return not names or any(module.startswith(n) or test.name.startswith(n) or f"{module}: {test.name}".startswith(n) for n in names)


def report(title, problem, is_known, verbose):
    """Prints the line of a step, and what is wrong; returns the outcome to count."""
    if not problem:
        print(f"ok {title}{' (no longer a known difference)' if is_known else ''}", flush=True)
        return "passed"
    print(f"{'known' if is_known else 'FAILED'} {title}", flush=True)
    if verbose or not is_known:
        print("\n".join("    " + line for line in problem.split("\n")), flush=True)
    return "known" if is_known else "failed"


def compare(test, context):
    """Runs the steps on both servers at once and compares them one by one."""
    runs = [Run(test, server, context) for server in (context.reference, context.server)]
    reference, own = [run.results() for run in runs]
    for name in list(reference) + [name for name in own if name not in reference]:
        if context.options.show:
            print(reference.get(name), flush=True)
        yield name, difference(reference.get(name, Failure("no such step")), own.get(name, Failure("no such step")))


def verify(test, context):
    yield "", Run(test, None, context).results().get("").text or None


def difference(wanted, got):
    if isinstance(wanted, Failure):
        return f"PostgreSQL: {wanted}"
    if wanted == got:
        return None
    lines = difflib.unified_diff(
        str(wanted).split("\n"), str(got).split("\n"), "PostgreSQL", "ours", lineterm="", n=2,
    )
    kept = list(lines)[2:] or [f"got: {got!r}", f"wanted: {wanted!r}"]
    return "\n".join(kept[:120] + (["…"] if len(kept) > 120 else []))


class Run:
    """A test in a process of its own, which is ended at its deadline."""

    def __init__(self, test, server, context):
        self.deadline = time.monotonic() + test.deadline
        self.receiver, sender = PROCESSES.Pipe(duplex=False)
        self.process = PROCESSES.Process(target=perform, args=(test, server, context, sender))
        sys.stdout.flush()
        self.process.start()
        sender.close()

    def results(self):
        results = {}
        try:
            while True:
                if not self.receiver.poll(max(self.deadline - time.monotonic(), 0)):
                    results["deadline"] = Failure("the test did not end in time; the last step was the one above")
                    break
                name, value = self.receiver.recv()
                results[name] = value
        except EOFError:
            pass
        self.end()
        if self.process.exitcode not in (0, -signal.SIGKILL):
            results["process"] = Failure(f"the test's process ended with {self.process.exitcode}")
        return results if results else {"": Failure("the test gave no result")}

    def end(self):
        self.process.join(max(self.deadline - time.monotonic(), 1))
        if self.process.is_alive():
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.join()


def perform(test, server, context, sender):
    os.setpgid(0, 0)
    if test.kind == "both":
        given = (server, Steps(lambda name, value: sender.send((name, value))), context)
        try:
            test.function(*given[: len(inspect.signature(test.function).parameters)])
        except Exception:
            sender.send(("raised", Failure(traceback.format_exc(limit=-3))))
    else:
        try:
            test.function(context)
            sender.send(("", Failure("")))
        except AssertionError as error:
            sender.send(("", Failure(f"{error}\n{traceback.format_exc(limit=-2)}")))
        except Exception:
            sender.send(("", Failure(traceback.format_exc(limit=-3))))
    sender.close()


if __name__ == "__main__":
    sys.exit(main())
