"""Starts desktop tools for real and leads them through PostgreSQL, our database in memory, and a handler's tables.

    python -m desktop --reference-port PORT --environments FOLDER [--pictures FOLDER] [superset|pgadmin|dbt]…

What a tool shows of the shop in PostgreSQL and in the database in memory is compared line by line; of the handler's tables
it must show something, and no complaints. With --pictures the screens are kept.
"""

import argparse
import contextlib
import dataclasses
import difflib
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from desktop import dbt, pgadmin, sights, superset, tools  # noqa: E402
from desktop.browser import Browser  # noqa: E402
from harness import Context, Server  # noqa: E402
from shop import Shops  # noqa: E402

TOOLS = ("superset", "pgadmin", "dbt")
# Newer releases of PostgreSQL 15 note the version of each column among its options, which pgAdmin writes out.
COLUMN_VERSIONS = re.compile(
    r"^SQL of the \w+: ALTER TABLE [^\n]*\nSQL of the \w+: +ALTER COLUMN [^\n]*\n"
    r"SQL of the \w+: +SET \(pg_attver=\d+\);\n(SQL of the \w+: *\n)?",
    re.MULTILINE,
)


def main():
    options = arguments()
    context = Context(options, None, Server("postgresql", options.reference_port, True))
    failures = 0
    for tool in options.tools or TOOLS:
        with Shops(context) as shops, contextlib.ExitStack() as stack:
            reference = shops.fresh_reference()
            memory = stack.enter_context(shops.fresh_server())
            handler = stack.enter_context(context.started(handler="demo", binary="proto-server")).server
            places = [
                ("postgresql", reference, sights.SHOP), ("memory", memory, sights.SHOP),
                ("handler", dataclasses.replace(handler, database="demo"), sights.PLANETS),
            ]
            shown = RUNS[tool](options, places)
        failures += report(tool, shown)
    print(f"{failures} failures")
    return 1 if failures else 0


def run_superset(options, places):
    with tools.Superset(options.environments, options.folder) as tool, Browser(options.pictures) as browser:
        guide = superset.SupersetGuide(browser, tool.address)
        guide.sign_in()
        return {name: seen(guide, server, what, name, options) for name, server, what in places}


def run_pgadmin(options, places):
    shown = {}
    for name, server, what in places:
        # It remembers servers and what was open: each look at one begins with a new pgAdmin.
        folder = pathlib.Path(options.folder) / name
        with tools.PgAdmin(options.environments, folder) as tool, Browser(options.pictures) as browser:
            shown[name] = seen(pgadmin.PgAdminGuide(browser, tool), server, what, name, options)
    return shown


def run_dbt(options, places):
    return {name: dbt.lines(options, server) for name, server, _ in places if name != "handler"}


def seen(guide, server, what, name, options):
    """What a guide is shown, as lines that can be compared."""
    note = sights.Notes()
    try:
        # The names of the connections are as long as each other: some tools show them beside what is compared.
        guide.show(server, what, name, note, pictures=options.keeps_pictures)
    except Exception as error:
        note("failure", f"{type(error).__name__}: {error}")
    lines = "\n".join(line.replace(str(server.port), "<port>").replace(name, "<connection>") for line in note.lines)
    masked = COLUMN_VERSIONS.sub("", lines).splitlines()
    # Identifiers that the tool shows beside names.
    return [re.sub(r"\b(?:1[6-9]|[2-9]\d)\d{3}\b", "<identifier>", line) for line in masked]


def report(tool, shown):
    """Prints how far what was shown of both servers is alike, and returns how many failures there are."""
    failures = 0
    for name, lines in shown.items():
        complaints = [line for line in lines if line.startswith(("failure: ", "complaints: ")) and line != "complaints: nothing"]
        failures += len(complaints)
        print(f"{tool}: {name} shows {len(lines)} lines", *complaints, sep="\n    ", flush=True)
    theirs, ours = shown["postgresql"], shown["memory"]
    different = [
        line for line in difflib.unified_diff(theirs, ours, "PostgreSQL", "ours", lineterm="", n=0)
        if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]
    print(f"{tool}: {len(different)} lines differ between PostgreSQL and the database in memory", *different, sep="\n    ")
    return failures + len(different)


RUNS = {"superset": run_superset, "pgadmin": run_pgadmin, "dbt": run_dbt}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference-port", type=int, required=True, help="the port of the PostgreSQL, of a cluster to try things in")
    parser.add_argument("--binaries", default=".build/debug", help="the folder of proto-server")
    parser.add_argument("--postgresql-bin", default="/usr/lib/postgresql/15/bin", help="the folder of psql")
    parser.add_argument("--environments", required=True, help="the folder of the tools' virtual environments")
    parser.add_argument("--folder", default="/tmp", help="a folder for what the tools keep, and for logs")
    parser.add_argument("--pictures", help="a folder for pictures of the screens")
    parser.add_argument("tools", nargs="*", choices=[*TOOLS, []], help="the tools; all without a name")
    options = parser.parse_args()
    options.certificate, options.jdbc = ".", ""
    options.keeps_pictures = options.pictures is not None
    options.pictures = pathlib.Path(options.pictures or options.folder)
    options.pictures.mkdir(parents=True, exist_ok=True)
    return options


if __name__ == "__main__":
    sys.exit(main())
