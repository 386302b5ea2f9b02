"""Runs what README.md shows: readme.py FOLDER-OF-THE-BUILD

An HTML comment before a code block says what is done with it:

    <!-- test: file NAME -->      the block is written to NAME in a scratch folder
    <!-- test: shell -->          each line of the block is run in that folder
    <!-- test: serve -->          the block's line is run as a server, in place of the one before
    <!-- test: serve COMMAND -->  the same with this command; no block follows
    <!-- test: program -->        the block is compiled against the libraries and run
    <!-- test: psql -->           the block's statements are run with psql against the server
    <!-- output -->               what the shell, program or psql block before has printed

`proto-server` in a command is that of the build; servers listen at a free port instead of the default one. A step is a
test: `ok NAME` or `FAILED NAME`, with the line of README.md in its name.
"""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

from programs import Failure, Program, expect, free_port, package_folder, run_all

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug").absolute()
COMMENT = re.compile(r"^<!-- (?:test: (file|shell|serve|program|psql)|(output))(?: (.+?))? -->$")


def steps(text):
    """The marked blocks: (line, kind, argument, lines of the block or None)."""
    lines = text.split("\n")
    found = []
    for number, line in enumerate(lines):
        match = COMMENT.match(line)
        if not match:
            if "<!-- test" in line or "<!-- output" in line:
                raise SystemExit(f"README.md:{number + 1}: not understood: {line}")
            continue
        kind, argument = match[1] or match[2], match[3]
        if kind == "serve" and argument:
            found.append((number + 1, kind, argument, []))
            continue
        first = next((at for at in range(number + 1, len(lines)) if lines[at].strip()), None)
        if first is None or not lines[first].startswith("```"):
            raise SystemExit(f"README.md:{number + 1}: no block follows")
        last = next(at for at in range(first + 1, len(lines)) if lines[at].startswith("```"))
        found.append((number + 1, kind, argument, lines[first + 1:last]))
    return found


class Reader:
    """Does step after step, as someone would who reads from top to bottom."""

    def __init__(self, folder):
        self.folder = folder
        self.server = None
        self.port = None
        self.printed = None
        self.environment = {
            **os.environ,
            "PATH": f"{BUILD}:{os.environ['PATH']}",
            "POSTGRESPROTO": str(ROOT),
            "XDG_CACHE_HOME": folder + "/.cache",
            "LC_ALL": "C.UTF-8", "PAGER": "", "PSQLRC": "/dev/null",
        }

    def do(self, kind, argument, lines):
        if kind == "file":
            path = pathlib.Path(self.folder, argument)
            if path.name == "Package.swift":
                path.parent.symlink_to(package_folder())
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines).replace("path: \"../PostgresProto\"", f"path: \"{ROOT}\"") + "\n")
        elif kind == "serve":
            self.serve(argument or lines[0])
        elif kind == "shell":
            self.printed = self.run(["bash", "-euc", self.with_port("\n".join(lines))])
        elif kind == "program":
            self.printed = self.program("\n".join(lines) + "\n")
        elif kind == "psql":
            self.printed = self.psql("\n".join(lines))
        else:
            if self.printed is None:
                raise Failure("there is no output to compare with")
            expect("\n".join(line.rstrip() for line in self.printed.split("\n")),
                   "\n".join(line.rstrip() for line in lines))

    def with_port(self, command):
        return command.replace("55432", str(self.port)) if self.port else command

    def serve(self, command):
        self.stop()
        self.port = free_port()
        folder = self.folder
        if command.startswith("cd "):
            place, command = command.removeprefix("cd ").split(" && ", 1)
            folder = os.path.join(folder, place)
        words = shlex.split(command)
        environment = {}
        while "=" in words[0]:
            name, value = words.pop(0).split("=", 1)
            environment[name] = value
        if words[0] == "swift":
            words = [str(BUILD / words[2]), *words[3:]]
        elif words[0] == "proto-server":
            words[0] = str(BUILD / "proto-server")
        self.server = Program(
            [*words, "--port", str(self.port)], folder, {**self.environment, **environment}, port=self.port,
            patience=1500)

    def program(self, text):
        """Compiles and runs a text that imports PostgresSQL, as a target of a package that depends on it would."""
        source = pathlib.Path(self.folder, "program.swift")
        source.write_text(text)
        objects = sorted(str(path) for path in (BUILD / "PostgresSQL.build").glob("**/*.o"))
        self.run(["swiftc", "-swift-version", "6", "-I", str(BUILD / "Modules"), source.name, *objects, "-o", "program"])
        return self.run([str(source.with_suffix(""))])

    def psql(self, text):
        command = ["psql", "-X", "-P", "linestyle=ascii", "-h", "127.0.0.1", "-p", str(self.port), "-U", "me", "-d", "test"]
        return self.run(command, input=text + "\n")

    def run(self, command, **options):
        result = subprocess.run(
            command, cwd=self.folder, env=self.environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=1500, **options)
        if result.returncode:
            raise Failure(f"{command[0]} ended with {result.returncode}:\n{result.stdout}")
        return result.stdout

    def stop(self):
        if self.server:
            self.server.stop()
        self.server = None


def main():
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(folder)
        tests = []
        for line, kind, argument, lines in steps((ROOT / "README.md").read_text()):
            name = f"README.md:{line} {kind} {argument or ''}".rstrip()
            tests.append((name, lambda kind=kind, argument=argument, lines=lines: reader.do(kind, argument, lines)))
        try:
            run_all(tests)
        finally:
            reader.stop()


if __name__ == "__main__":
    main()
