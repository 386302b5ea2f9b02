"""Compares answers to generated queries: `Scripts/differential` starts what this program needs and calls it.

The same seed makes the same tables and queries. Prints each difference that is not known with the query made as small
as it can be made, and one closing line.
"""

import argparse
import collections
import pathlib
import random
import sys
import time

import psycopg

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from differential import comparing, known, tables  # noqa: E402
from differential.asking import Asked, ServerIsGone  # noqa: E402
from differential.nodes import minimised  # noqa: E402
from differential.queries import Queries  # noqa: E402
from differential.wrong import WrongQueries  # noqa: E402
from harness import Context, RunningServer, Server  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reference-port", type=int, required=True, help="port of a PostgreSQL")
    parser.add_argument("--binaries", default=".build/debug", help="folder of DifferentialServer")
    parser.add_argument("--folder", default="/tmp", help="folder for temporary files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000, help="how many queries")
    parser.add_argument("--seconds", type=float, help="how long, instead of a count")
    parser.add_argument("--wrong", type=float, default=0.25, help="the share of queries that are likely to be refused")
    parser.add_argument("--limit", type=int, default=1000, help="stop after so many differences")
    parser.add_argument("--each", type=int, default=2, help="show so many differences of each kind")
    parser.add_argument("--verbose", action="store_true", help="print the known differences too")
    # What Context needs besides.
    parser.set_defaults(certificate=".")
    return parser.parse_args()


class Comparison:
    """A run against both servers."""

    def __init__(self, options, context, reference, running):
        self.options = options
        self.context = context
        self.reference = Asked(reference)
        self.running = running
        self.own = Asked(running.server)
        self.counts = collections.Counter()
        self.kinds = collections.Counter()
        self.reasons = collections.Counter()

    def answers(self, query, parameters):
        wanted = self.reference.answer(query, parameters)
        return wanted, self.own.answer(query, parameters)

    def check(self, tree, parameters):
        """Compares the answers to one query and reports how they differ."""
        query = str(tree)
        try:
            wanted, got = self.answers(query, parameters)
        except ServerIsGone as error:
            self.restart()
            self.report("server gone", str(error), query, parameters)
            return
        self.counts["refused" if wanted.error else "answered"] += 1
        found = comparing.difference(wanted, got, self.is_ordered(query))
        if not found:
            self.counts["equal"] += 1
            return
        reason = known.reason(query, wanted, got, found[0])
        if reason:
            self.reasons[reason] += 1
            if self.options.verbose:
                print(f"known {reason}\n    {query}\n    {found[1]}", flush=True)
            return
        mark = comparing.signature(found[0], wanted, got)
        if self.kinds[mark] < self.options.each:
            tree = minimised(tree, lambda smaller: self.signature(str(smaller), parameters) == mark)
            found = self.difference(str(tree), parameters) or found
        self.kinds[mark] += 1
        if self.kinds[mark] <= self.options.each:
            self.report(found[0], found[1], str(tree), parameters)
        self.counts["different"] += 1

    def difference(self, query, parameters):
        wanted, got = self.answers(query, parameters)
        return comparing.difference(wanted, got, self.is_ordered(query))

    def signature(self, query, parameters):
        try:
            wanted, got = self.answers(query, parameters)
        except ServerIsGone:
            self.restart()
            return None
        found = comparing.difference(wanted, got, self.is_ordered(query))
        if not found or known.reason(query, wanted, got, found[0]):
            return None
        return comparing.signature(found[0], wanted, got)

    @staticmethod
    def is_ordered(query):
        """Whether the whole result has an order: the generator orders by all columns or not at all."""
        depth = 0
        for index, character in enumerate(query):
            depth += (character == "(") - (character == ")")
            if depth == 0 and query.startswith(" ORDER BY ", index):
                return True
        return False

    def report(self, kind, text, query, parameters):
        print(f"FAILED {kind}: {text}\n    {query}", flush=True)
        if parameters:
            print(f"    parameters {parameters}", flush=True)

    def restart(self):
        """Begins anew with a server that has ended."""
        for asked in (self.reference, self.own):
            asked.close()
        if self.running.process.poll() is not None:
            print("\n".join(self.running.log.split("\n")[-30:]), flush=True)
            self.counts["different"] += 1
            self.running = started(self.context, self.options)
            self.own.server = self.running.server
        self.reference.connect()
        self.own.connect()


def started(context, options):
    running = RunningServer(context, "FolderHandler", (str(pathlib.Path(options.folder) / "tables"),), binary="DifferentialServer")
    running.wait_until_listening()
    return running


def main():
    options = arguments()
    generator = random.Random(options.seed)
    made = tables.generated(generator)
    queries = Queries(generator, made)
    wrong = WrongQueries(generator, queries)
    context = Context(options, None, None)
    reference = Server("postgresql", options.reference_port, True, database="differential")
    folder = pathlib.Path(options.folder) / "tables"
    folder.mkdir(exist_ok=True)
    prepare(reference, made, folder)
    comparison = Comparison(options, context, reference, started(context, options))
    begin = time.monotonic()
    number = 0
    try:
        while (time.monotonic() - begin < options.seconds) if options.seconds else (number < options.count):
            number += 1
            tree, parameters = (wrong if generator.random() < options.wrong else queries).statement()
            comparison.check(tree, parameters)
            if comparison.counts["different"] >= options.limit:
                break
    finally:
        comparison.running.stop()
    close(comparison, number, time.monotonic() - begin)
    return 1 if comparison.counts["different"] else 0


def prepare(reference, made, folder):
    """Makes a database of its own for the run."""
    connection = f"host={reference.host} port={reference.port} user={reference.user}"
    with psycopg.connect(f"{connection} dbname=postgres", autocommit=True) as administrator:
        administrator.execute(f"DROP DATABASE IF EXISTS {reference.database}")
        administrator.execute(f"CREATE DATABASE {reference.database} TEMPLATE template0")
    with psycopg.connect(f"{connection} dbname={reference.database}") as loading:
        tables.load(loading, made, folder)


def close(comparison, number, seconds):
    counts = comparison.counts
    for reason, count in comparison.reasons.most_common():
        print(f"known, {count} times: {reason}")
    if counts["different"]:
        print("differences by kind:")
        for mark, count in comparison.kinds.most_common(60):
            print(f"{count:6} {mark}")
    print(f"{number} queries in {seconds:.0f} s: {counts['answered']} answered and {counts['refused']} refused by PostgreSQL")
    skipped = sum(comparison.reasons.values())
    print(f"{counts['equal']} passed, {counts['different']} failed, {skipped} skipped", flush=True)


if __name__ == "__main__":
    sys.exit(main())
