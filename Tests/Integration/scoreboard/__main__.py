"""The scoreboard: how many of the statements that real clients send are answered just as PostgreSQL answers them.

    python -m scoreboard --reference PORT --server PORT --captures FOLDER [CLIENT…]

Both servers hold the same schema and data. Prints a line for each client, and with --differences writes what differs.
"""

import argparse
import collections
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from harness import Server  # noqa: E402
from scoreboard import captures  # noqa: E402
from scoreboard.identifiers import Identifiers  # noqa: E402
from scoreboard.replay import Side, replay  # noqa: E402
from wire.connection import Connection  # noqa: E402


def main():
    options = arguments()
    recorded = captures.recorded_names(pathlib.Path(options.captures) / "names.tsv")
    sides = []
    for name, port, database in (
        ("postgresql", options.reference, options.database),
        ("ours", options.server, options.server_database or options.database),
    ):
        server = Server(name, port, name == "postgresql", user=options.user, database=database)
        with Connection(server) as connection:
            sides.append(Side(server, Identifiers(connection), recorded))
    wanted = options.clients or captures.clients(options.captures)
    causes = collections.Counter()
    same = total = 0
    differences = open(options.differences, "w", encoding="utf-8") if options.differences else None
    for client in wanted:
        equal = count = 0
        for statement, theirs, ours in replay(client, captures.statements(options.captures, client), *sides):
            count += 1
            if theirs == ours:
                equal += 1
                continue
            cause = why(theirs, ours)
            causes[cause] += 1
            if differences:
                print(f"=== {client}: {cause}\n{statement.sql}\n{statement.parameters}", file=differences)
                write(theirs, ours, differences)
        same, total = same + equal, total + count
        print(f"{client:24} {equal:5} of {count:5}  {100 * equal / max(count, 1):5.1f} %", flush=True)
    print(f"{'all':24} {same:5} of {total:5}  {100 * same / max(total, 1):5.1f} %")
    for cause, count in causes.most_common(options.causes):
        print(f"{count:6}  {cause}")


def why(theirs, ours):
    """A short name for what differs, to count by."""
    if ours["error"] and not theirs["error"]:
        return f"error {ours['error'][0]}: " + re.sub(r"\d+", "N", ours["error"][1] or "")[:100]
    if ours["error"] != theirs["error"]:
        return f"another error: {theirs['error']} / {ours['error']}"[:160]
    for part in ("columns", "tags"):
        if theirs[part] != ours[part]:
            return f"{part} differ: {[a for a in zip(theirs[part], ours[part]) if a[0] != a[1]][:1]}"[:160]
    if len(theirs["rows"]) != len(ours["rows"]):
        return "the number of rows differs"
    names = set()
    for left, right in zip(theirs["rows"], ours["rows"]):
        names |= {column[0] for column, a, b in zip(theirs["columns"], left, right) if a != b}
    return "values differ in " + ", ".join(sorted(names))[:120]


def write(theirs, ours, file):
    for part in ("error", "columns", "tags"):
        if theirs[part] != ours[part]:
            print(f"  {part}: {theirs[part]}\n     ours: {ours[part]}", file=file)
    if theirs["rows"] != ours["rows"]:
        left, right = collections.Counter(theirs["rows"]), collections.Counter(ours["rows"])
        for mark, rows in (("-", left - right), ("+", right - left)):
            for row in list(rows)[:6]:
                print(f"  {mark} {row}"[:600], file=file)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference", type=int, required=True, help="the port of the PostgreSQL")
    parser.add_argument("--server", type=int, required=True, help="the port of our server")
    parser.add_argument("--captures", required=True, help="the folder of the recorded statements")
    parser.add_argument("--user", default="postgres")
    parser.add_argument("--database", default="shop")
    parser.add_argument("--server-database", help="where the schema has another name on our server")
    parser.add_argument("--differences", help="a file for what differs")
    parser.add_argument("--causes", type=int, default=40, help="how many causes are counted at the end")
    parser.add_argument("clients", nargs="*")
    return parser.parse_args()


if __name__ == "__main__":
    main()
