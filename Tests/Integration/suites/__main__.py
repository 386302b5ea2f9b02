"""Other programs' test suites on a PostgreSQL 15 and on `proto-server memory`: which tests pass there and fail here.

    python -m suites --reference-port PORT [--only postgresql|ours] [--tests TEST,…] [SUITE…]

Prints a line for each suite and the tests that differ. The outcomes of PostgreSQL are kept: with --only ours they are those
of the last run of all tests.
"""

import argparse
import importlib
import pathlib
import pkgutil
import shutil
import sys
import time

import psycopg

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from harness import Context, Server  # noqa: E402
from suites import suite as frame  # noqa: E402
from suites.outcomes import Outcomes, differences  # noqa: E402


def main():
    options = arguments()
    suites = load()
    unknown = [name for name in options.suites if name not in suites]
    if unknown:
        sys.exit(f"there is no suite {unknown[0]}; there are {', '.join(suites)}")
    context = Context(options, None, Server("postgresql", options.reference_port, True, database="postgres"))
    unexplained = 0
    print(HEADER, flush=True)
    for name in options.suites or suites:
        unexplained += compare(context, suites[name], options)
    sys.exit(1 if unexplained else 0)


HEADER = f"{'suite':<24}{'tests':>8}{'PostgreSQL':>12}{'ours':>8}{'differ':>8}{'known':>8}   seconds"


def load():
    """The suites of this package's modules, by name."""
    modules = (importlib.import_module(f"suites.{found.name}") for found in pkgutil.iter_modules([str(frame.FOLDER)])
               if found.name not in ("__main__", "support"))
    found = {module.SUITE.name: module.SUITE for module in modules if hasattr(module, "SUITE")}
    return dict(sorted(found.items()))


def compare(context, suite, options):
    """Runs a suite on both servers, prints what differs, and returns how much of it is not known."""
    suite.fetch()
    kept = suite.folder / "postgresql.json"
    times = []
    if options.only == "ours":
        theirs = Outcomes.read(kept) if kept.exists() else Outcomes()
    else:
        theirs = timed(times, lambda: run(suite, context.reference, options))
        if not options.tests:
            theirs.write(kept)
    if options.only == "postgresql":
        ours = theirs
    else:
        own = ["--max-prepared-transactions", "8", "postgres"]
        with context.started(*options.server_options, handler="memory", binary="proto-server", own=own) as running:
            ours = timed(times, lambda: run(suite, running.server, options))
        ours.write(suite.folder / "ours.json")
    if options.tests:
        theirs = Outcomes({name: theirs[name] for name in theirs if name in ours or options.only is None})
    found = differences(theirs, ours, known(suite))
    new = [difference for difference in found if not difference.reason]
    passed = ours.count("passed")
    print(
        f"{suite.name + ' ' + suite.version:<24}{len(theirs):>8}{theirs.count('passed'):>12}{passed:>8}{len(found):>8}"
        f"{len(found) - len(new):>8}   {' '.join(f'{seconds:.0f}' for seconds in times)}",
    )
    for difference in found:
        if options.known or not difference.reason:
            print(f"  {difference}")
    failed = [name for name, outcome in theirs.items() if outcome.state == "failed"]
    for name in failed if options.failed else ():
        print(f"  fails on PostgreSQL: {name}: {theirs[name].text.rstrip().split(chr(10))[-1][:200]}")
    sys.stdout.flush()
    return len(new)


def timed(times, action):
    begin = time.monotonic()
    result = action()
    times.append(time.monotonic() - begin)
    return result


def run(suite, server, options):
    """Runs a suite against a server, with databases of its own, in a folder of its own."""
    folder = suite.folder / ("run-postgresql" if server.is_reference else "run-ours")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    make_databases(suite, server)
    server = Server(server.name, server.port, server.is_reference, database=suite.databases[0])
    return suite.run(frame.Run(server, suite.source, folder, suite.python, options.tests, suite.deadline))


def make_databases(suite, server):
    def connect(database):
        return psycopg.connect(
            host=server.host, port=server.port, user=server.user, dbname=database, autocommit=True,
        )

    for name in suite.databases:
        with connect("postgres") as connection:
            if server.is_reference:
                connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            connection.execute(f'CREATE DATABASE "{name}"')
        with connect(name) as connection:
            for statement in suite.setup:
                connection.execute(statement)


def known(suite):
    """The reasons of a suite's known differences: lines `suite TAB test TAB reason`."""
    lines = (frame.FOLDER / "known_differences.tsv").read_text().split("\n")
    fields = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {name: reason for of, name, reason in fields if of == suite.name}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference-port", type=int, required=True, help="the port of the PostgreSQL, of a cluster to try things in")
    parser.add_argument("--binaries", default=".build/debug", help="the folder of proto-server")
    parser.add_argument("--postgresql-bin", default="/usr/lib/postgresql/15/bin", help="the folder of psql")
    parser.add_argument("--folder", default="/tmp", help="a folder for the logs of the server")
    parser.add_argument("--certificate", default=".", help=argparse.SUPPRESS)
    parser.add_argument("--only", choices=["postgresql", "ours"], help="run on one of the servers")
    parser.add_argument("--tests", type=lambda text: text.split(","), default=[], help="these tests, as the suite names them")
    parser.add_argument("--known", action="store_true", help="print the known differences too")
    parser.add_argument("--failed", action="store_true", help="print what fails on PostgreSQL")
    parser.add_argument("--server-options", type=str.split, default=[], help="further options of our server")
    parser.add_argument("suites", nargs="*", metavar="SUITE")
    return parser.parse_args()


if __name__ == "__main__":
    main()
