"""The scoreboard: how many of the statements that real clients send are answered just as PostgreSQL answers them.

    python -m scoreboard --reference-port PORT [--reading | --programs] [--differences FILE] [--record] [CLIENT…]

Prints a line for each client and the most frequent causes; with --differences writes what differs, and with --record the
scores that the tests hold the server to. With --programs the clients themselves run, and what they print is compared.
"""

import argparse
import collections
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from harness import Context, Server  # noqa: E402
from scoreboard import board, captures, running  # noqa: E402
from shop import Shops  # noqa: E402


def main():
    options = arguments()
    context = Context(options, None, Server("postgresql", options.reference_port, True))
    if options.programs:
        return run_programs(context, options)
    found = []
    differences = open(options.differences, "w", encoding="utf-8") if options.differences else None
    with Shops(context) as shops:
        for score in board.scores(shops, options.clients or captures.clients(), options.reading):
            print(score, flush=True)
            found.append(score)
            if differences:
                write(score, differences)
    count = collections.Counter(difference.cause for score in found for difference in score.differences)
    print(board.line("all", *(sum(getattr(score, name) for score in found) for name in ("equal", "count", "unexplained"))))
    for cause, number in count.most_common(options.causes):
        print(f"{number:6}  {cause}")
    if options.record:
        board.record(found, board.READING_SCORES if options.reading else board.SCORES)


def run_programs(context, options):
    wanted = [program for program in running.programs() if not options.clients or program.client in options.clients]
    differences = open(options.differences, "w", encoding="utf-8") if options.differences else None
    found = []
    with Shops(context) as shops:
        for outcome in running.run(shops, wanted, options.environments):
            print(outcome, flush=True)
            found.append(outcome)
            if differences:
                print(f"=== {outcome.program.client}", *outcome.differing, sep="\n", file=differences, flush=True)
    same = sum(1 for outcome in found if not outcome.differing)
    print(f"{same} of {len(found)} clients print the same")
    if options.record:
        running.record(found)


def write(score, file):
    for difference in score.differences:
        theirs, ours = difference.theirs, difference.ours
        print(f"=== {score.client}: {difference.cause}\n{difference.statement.sql}\n{difference.statement.parameters}", file=file)
        for part in ("error", "columns", "tags"):
            if theirs[part] != ours[part]:
                print(f"  {part}: {theirs[part]}\n     ours: {ours[part]}", file=file)
        if theirs["rows"] != ours["rows"]:
            left, right = collections.Counter(theirs["rows"]), collections.Counter(ours["rows"])
            for mark, rows in (("-", left - right), ("+", right - left)):
                for row in list(rows)[:6]:
                    print(f"  {mark} {row}"[:600], file=file)
    file.flush()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference-port", type=int, required=True, help="the port of the PostgreSQL, of a cluster to try things in")
    parser.add_argument("--binaries", default=".build/debug", help="the folder of proto-server")
    parser.add_argument("--postgresql-bin", default="/usr/lib/postgresql/15/bin", help="the folder of psql")
    parser.add_argument("--folder", default="/tmp", help="a folder for the logs of the server")
    parser.add_argument("--certificate", default=".", help=argparse.SUPPRESS)
    parser.add_argument("--jdbc", default="/usr/share/java/postgresql.jar", help="archive of the JDBC driver")
    parser.add_argument("--reading", action="store_true", help="what only reads, on a handler that describes its catalog")
    parser.add_argument("--programs", action="store_true", help="run the clients themselves")
    parser.add_argument("--environments", default="/nonexistent", help="the folder of the clients' virtual environments")
    parser.add_argument("--differences", help="a file for what differs")
    parser.add_argument("--record", action="store_true", help="write the scores anew")
    parser.add_argument("--causes", type=int, default=40, help="how many causes are counted at the end")
    parser.add_argument("clients", nargs="*")
    return parser.parse_args()


if __name__ == "__main__":
    main()
