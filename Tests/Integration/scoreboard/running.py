"""Runs real clients against both servers, and compares what they print line by line."""

import concurrent.futures
import dataclasses
import difflib
import os
import pathlib
import re
import subprocess
import sys

from scoreboard.identifiers import Identifiers
from scoreboard.replay import MOMENT
from wire.connection import Connection

FOLDER = pathlib.Path(__file__).parent
PROGRAMS = FOLDER / "programs"
LIMITS = FOLDER / "program_differences.tsv"
# What differs between any two runs besides identifiers and moments: process numbers, ports, and sizes on disk.
VARYING = [
    (re.compile(r"\b(pid|PID|backend_pid)(['\":= ]+)\d+"), r"\1\2<process>"),
    (re.compile(r"\b\d+ (bytes|kB|MB|GB)\b"), "<size>"),
    (re.compile(r"pg_(toast_)?temp_\d+"), r"pg_\1temp_N"),
    (re.compile(r"/tmp/tmp[.\w]+"), "<folder>"),
    (re.compile(r"\[B@[0-9a-f]+"), "<bytes>"),
    (re.compile(r" object at 0x[0-9a-f]+"), " object"),
]


@dataclasses.dataclass(frozen=True)
class Program:
    """A client with a script that drives it."""

    client: str
    when: str
    environment: str
    command: str


@dataclasses.dataclass
class Outcome:
    """What the run of one client gave."""

    program: Program
    lines: int
    differing: list
    statuses: tuple

    def __str__(self):
        statuses = "" if self.statuses[0] == self.statuses[1] else f", ended with {self.statuses[1]}, not {self.statuses[0]}"
        return f"{self.program.client:24} {len(self.differing):5} of {self.lines:5} lines differ{statuses}"


def programs():
    lines = (FOLDER / "programs.tsv").read_text().splitlines()[1:]
    return [Program(*line.split("\t")) for line in lines]


def limits():
    """How many lines of each client are known to differ."""
    return {client: int(count) for client, count in (line.split("\t") for line in LIMITS.read_text().splitlines()[1:])}


def record(outcomes):
    found = limits() | {outcome.program.client: len(outcome.differing) for outcome in outcomes}
    LIMITS.write_text("client\tlines\n" + "".join(f"{client}\t{count}\n" for client, count in sorted(found.items())))


def run(shops, wanted, environments):
    """Runs clients one by one, each on shops of its own; `environments` is the folder of the virtual environments."""
    for program in wanted:
        reference = shops.fresh_reference()
        with shops.fresh_server() as server, concurrent.futures.ThreadPoolExecutor(2) as pool:
            runs = [pool.submit(output, program, side, shops.context, environments) for side in (reference, server)]
            (theirs, first), (ours, second) = [run.result() for run in runs]
        differing = [
            line for line in difflib.unified_diff(theirs, ours, "PostgreSQL", "ours", lineterm="", n=0)
            if line[:1] in "+-" and line[:3] not in ("+++", "---")
        ]
        yield Outcome(program, len(theirs), differing, (first, second))


def sorted_toast_tables(text):
    """A text with the paragraphs about toast tables at its end, and their lines sorted: clients show them in the order of
    their names, which have the number of the table in them."""
    paragraphs = text.split("\n\n")
    toast = ["\n".join(sorted(part.splitlines())) for part in paragraphs if "pg_toast_<" in part]
    return "\n\n".join([part for part in paragraphs if "pg_toast_<" not in part] + sorted(toast))


def output(program, server, context, environments):
    """The lines that a client prints, without what differs between any two runs, and its status."""
    paths = [context.options.postgresql_bin, os.environ["PATH"]]
    if program.environment == "tests":
        paths.insert(0, str(pathlib.Path(sys.executable).parent))
    elif program.environment != "-":
        paths.insert(0, str(pathlib.Path(environments) / program.environment / "bin"))
    environment = server.environment(
        PGPASSWORD="apppass", PATH=":".join(paths), PYTHONPATH=str(PROGRAMS), PYTHONDONTWRITEBYTECODE="1",
        SHOWS_WHOLE_VALUES="1", JDBC_JAR=context.options.jdbc, HOME=str(context.folder), TMPDIR=str(context.folder),
        NODE_PATH=str(pathlib.Path(environments) / "node/usr/share/nodejs"), DBT="dbt", TZ="UTC",
    )
    try:
        done = subprocess.run(
            ["bash", "-c", program.command], cwd=PROGRAMS, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
            timeout=90,
        )
        text, status = done.stdout.decode("utf-8", "replace"), done.returncode
    except subprocess.TimeoutExpired as error:
        text, status = (error.stdout or b"").decode("utf-8", "replace"), "no end"
    with Connection(server) as connection:
        text = Identifiers(connection).masked(text)
    text = sorted_toast_tables(MOMENT.sub("<moment>", text).replace(str(server.port), "<port>"))
    for pattern, replacement in VARYING:
        text = pattern.sub(replacement, text)
    # How wide a column is depends on what was masked.
    return [re.sub(r"-{3,}", "---", re.sub(r" +", " ", line)).rstrip() for line in text.splitlines()], status
