"""Compares answers to generated queries: `Scripts/differential` starts what this program needs and calls it.

The same seed makes the same tables and queries. Prints each difference that is not known with the query made as small
as it can be made, and one closing line.
"""

import argparse
import collections
import dataclasses
import pathlib
import random
import sys
import time

import psycopg

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from differential import comparing, known, patterns, shapes, tables, values  # noqa: E402
from differential.asking import Asked, BinaryValues, ServerIsGone  # noqa: E402
from differential.nodes import minimised  # noqa: E402
from differential.queries import Queries  # noqa: E402
from differential.writes import Scripts, statements  # noqa: E402
from differential.wrong import WrongQueries  # noqa: E402
from harness import Context, RunningServer, Server  # noqa: E402

DATABASE = "differential"
# The share of queries about regular expressions.
OF_PATTERNS = 0.05
# The share of scripts that write or go through cursors, where the server under test can be written to.
OF_SCRIPTS = 0.15


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reference-port", type=int, required=True, help="port of a PostgreSQL")
    parser.add_argument("--binaries", default=".build/debug", help="folder of DifferentialServer")
    parser.add_argument("--folder", default="/tmp", help="folder for temporary files")
    parser.add_argument("--memory", action="store_true", help="the database in memory, which has types of users and indexes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000, help="how many queries")
    parser.add_argument("--seconds", type=float, help="how long, instead of a count")
    parser.add_argument("--wrong", type=float, default=0.25, help="the share of queries that are likely to be refused")
    parser.add_argument("--scripts", type=float, default=OF_SCRIPTS, help="with --memory: the share of scripts")
    parser.add_argument("--shapes", action="store_true", help="ask first for the same with other constants, so that plans are shared")
    parser.add_argument("--limit", type=int, default=1000, help="stop after so many differences")
    parser.add_argument("--each", type=int, default=2, help="show so many differences of each kind")
    parser.add_argument("--verbose", action="store_true", help="print the known differences too")
    # What Context needs besides.
    parser.set_defaults(certificate=".")
    return parser.parse_args()


class Comparison:
    """A run against both servers."""

    def __init__(self, options, context, reference, running, made):
        self.options = options
        self.tables = made
        self.context = context
        self.reference = Asked(reference)
        self.binary_values = BinaryValues(reference)
        self.running = running
        self.own = Asked(running.server)
        self.counts = collections.Counter()
        self.kinds = collections.Counter()
        self.reasons = collections.Counter()

    def answers(self, query, parameters):
        wanted = self.reference.answer(query, parameters, self.binary_values)
        # Texts that differ in constants share a plan, which must mean the same as one of its own.
        if not parameters and self.options.shapes:
            for variant in shapes.variants(query):
                self.own.answer(variant)
        return wanted, self.own.answer(query, parameters, self.binary_values)

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
        told = " ".join([query, *filter(None, parameters)])
        reason = known.reason(told, wanted, got) or self.proven(tree, parameters, wanted, got)
        if reason:
            self.reasons[reason] += 1
            if self.options.verbose:
                print(f"known {reason}\n    {query}\n    {found[1]}", flush=True)
            return
        mark = comparing.signature(found[0], wanted, got)
        if self.kinds[mark] < self.options.each:
            tree = minimised(tree, lambda smaller: self.signature(str(smaller), parameters) == mark)
            # What does not fail once more is told as it was asked first.
            answers = self.answers(str(tree), parameters)
            smaller = comparing.difference(*answers, self.is_ordered(str(tree)))
            query, found = (str(tree), smaller) if smaller else (query, found)
            reason = smaller and self.proven(tree, parameters, *answers)
            if reason:
                self.reasons[reason] += 1
                return
        self.kinds[mark] += 1
        if self.kinds[mark] <= self.options.each:
            self.report(found[0], found[1], query, parameters)
        self.counts["different"] += 1

    def check_script(self, script):
        """Compares the answers to the statements of a script, one after the other."""
        try:
            found, wanted, got, number = self.script_difference(script)
        except ServerIsGone as error:
            self.restart()
            self.report("server gone", str(error), str(script), [])
            return
        self.counts["refused" if wanted.error else "answered"] += 1
        if not found:
            self.counts["equal"] += 1
            return
        reason = known.reason(str(script), wanted, got) or known.of_script(
            script, number, wanted, got, self.reference)
        if reason:
            self.reasons[reason] += 1
            return
        mark = comparing.signature(found[0], wanted, got)
        self.kinds[mark] += 1
        self.counts["different"] += 1
        if self.kinds[mark] <= self.options.each:
            minimised(script, lambda smaller: self.script_signature(smaller) == mark)
            found, *_ = self.script_difference(script)
            self.report(*found, str(script).replace("\n", "\n    "), [])

    def script_difference(self, script):
        """The first difference of two runs with the answers that differ and their number; the last ones where there is none."""
        wanted, got = (asked.play(statements(script)) for asked in (self.reference, self.own))
        for number, (first, second) in enumerate(zip(wanted, got), start=1):
            found = comparing.script_difference(first, second, self.is_ordered(statements(script)[number - 1]))
            if found:
                return (f"script {found[0]}", f"statement {number}: {found[1]}"), first, second, number
        return None, wanted[-1], got[-1], len(wanted)

    def script_signature(self, script):
        try:
            found, wanted, got, _ = self.script_difference(script)
        except ServerIsGone:
            self.restart()
            return None
        return comparing.signature(found[0], wanted, got) if found else None

    def proven(self, tree, parameters, wanted, got):
        if isinstance(tree, str):
            return None
        try:
            return known.proven(tree, parameters, wanted, got, self.reference, self.own)
        except ServerIsGone:
            self.restart()
            return None

    def signature(self, query, parameters):
        try:
            wanted, got = self.answers(query, parameters)
        except ServerIsGone:
            self.restart()
            return None
        found = comparing.difference(wanted, got, self.is_ordered(query))
        if not found or known.reason(query, wanted, got):
            return None
        return comparing.signature(found[0], wanted, got)

    @staticmethod
    def is_ordered(query):
        """Whether the whole result has an order: the generator orders by all columns or not at all."""
        depth, is_quoted = 0, False
        for index, character in enumerate(query):
            is_quoted ^= character == "'"
            depth += 0 if is_quoted else (character == "(") - (character == ")")
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
            self.running = started(self.context, self.options, self.tables)
            self.own.server = self.running.server
        self.reference.connect()
        self.own.connect()


def started(context, options, made):
    """Our server with the tables."""
    handler = "memory" if options.memory else "FolderHandler"
    own = (DATABASE,) if options.memory else (str(pathlib.Path(options.folder) / "tables"),)
    running = RunningServer(context, handler, own, binary="DifferentialServer")
    running.wait_until_listening()
    if options.memory:
        with psycopg.connect(f"host={running.server.host} port={running.port} user=postgres dbname={DATABASE}") as loading:
            tables.make(loading, made, True)
            # As in PostgreSQL, where tables.write does it.
            loading.execute("ANALYZE")
    running.server = dataclasses.replace(running.server, database=DATABASE)
    return running


def main():
    options = arguments()
    generator = random.Random(options.seed)
    if options.memory:
        values.add_types_of_users()
    made = tables.generated(generator)
    queries = Queries(generator, made)
    if options.memory:
        queries.expressions.add_types_of_users()
    wrong = WrongQueries(generator, queries)
    scripts = Scripts(random.Random(options.seed), queries)
    context = Context(options, None, None)
    reference = Server("postgresql", options.reference_port, True, database=DATABASE)
    folder = pathlib.Path(options.folder) / "tables"
    folder.mkdir(exist_ok=True)
    prepare(reference, made, folder, options.memory)
    comparison = Comparison(options, context, reference, started(context, options, made), made)
    begin = time.monotonic()
    number = 0
    try:
        while (time.monotonic() - begin < options.seconds) if options.seconds else (number < options.count):
            number += 1
            if options.memory and options.scripts > generator.random():
                comparison.check_script(scripts.script())
                if comparison.counts["different"] >= options.limit:
                    break
                continue
            if generator.random() < OF_PATTERNS:
                tree, parameters = patterns.statement(generator), []
            else:
                tree, parameters = (wrong if generator.random() < options.wrong else queries).statement()
            comparison.check(tree, parameters)
            if comparison.counts["different"] >= options.limit:
                break
    finally:
        comparison.running.stop()
    close(comparison, number, time.monotonic() - begin)
    return 1 if comparison.counts["different"] else 0


def prepare(reference, made, folder, has_own_types):
    """Makes a database of its own for the run."""
    connection = f"host={reference.host} port={reference.port} user={reference.user}"
    with psycopg.connect(f"{connection} dbname=postgres", autocommit=True) as administrator:
        administrator.execute(f"DROP DATABASE IF EXISTS {reference.database}")
        administrator.execute(f"CREATE DATABASE {reference.database} TEMPLATE template0")
    with psycopg.connect(f"{connection} dbname={reference.database}") as loading:
        tables.make(loading, made, has_own_types)
        tables.write(loading, made, folder)


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
