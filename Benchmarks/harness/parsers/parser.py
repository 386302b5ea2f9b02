"""A parser of the comparison: a program that reads a file of texts and prints a line of JSON."""
import os
import subprocess
from pathlib import Path

from ..tools import parse

_HERE = Path(__file__).resolve().parents[2]


class Parser:
    """How a parser is run; to the meter it is a server without processes of its own."""

    name = ""
    pids = ()
    settling_seconds = 0
    program = ()

    def __init__(self, run):
        self.options = run.options

    @property
    def is_there(self):
        return all(os.path.exists(part) for part in self.program)

    def measure(self, command, corpus, *arguments):
        """The figures of `speed` or `memory` over the texts of a file."""
        words = [*self.program, command, str(corpus), *map(str, arguments)]
        done = subprocess.run(words, capture_output=True, text=True, timeout=300, check=False)
        return parse(done.stdout, done.stderr or f"{self.name} ended with {done.returncode}")

    def accepted(self, corpus, target):
        """Writes those of a file's texts that this parser makes a tree of."""
        with open(target, "wb") as file:
            subprocess.run([*self.program, "accepted", str(corpus)], stdout=file, timeout=300, check=True)

    def speed(self, corpus, mode, seconds):
        return self.measure("speed", corpus, seconds)

    def memory(self, corpus, mode):
        return self.measure("memory", corpus)


class OursParser(Parser):
    name = "PostgresProto"

    def __init__(self, run):
        super().__init__(run)
        self.program = [str(run.options.parser)]

    def speed(self, corpus, mode, seconds):
        return self.measure("speed", corpus, mode, seconds)

    def memory(self, corpus, mode):
        return self.measure("memory", corpus, mode)


class PgQueryParser(Parser):
    name = "libpg_query"

    def __init__(self, run):
        super().__init__(run)
        self.program = [run.tools.path("pgparse")]


class SqlglotParser(Parser):
    name = "sqlglot"

    def __init__(self, run):
        super().__init__(run)
        self.program = [str(run.options.sqlglot), str(_HERE / "tools" / "sqlglot" / "measure.py")]
