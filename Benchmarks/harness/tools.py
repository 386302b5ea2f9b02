"""Runs the programs of Benchmarks/tools and others."""
import json
import os
import subprocess


class Tools:
    """Where the programs are."""

    def __init__(self, folder):
        self.folder = folder

    def path(self, name):
        return str(self.folder / name)

    def pgload(self, command, server, *arguments, timeout=60):
        """The figures that pgload prints."""
        return self._run("pgload", command, *server.endpoint, *map(str, arguments), timeout=timeout)

    def pqtool(self, command, conninfo, *arguments, timeout=60):
        """The figures that pqtool prints."""
        return self._run("pqtool", command, conninfo, *map(str, arguments), timeout=timeout)

    def _run(self, tool, *arguments, timeout):
        try:
            done = subprocess.run(
                [self.path(tool), *arguments], capture_output=True, text=True, timeout=timeout, check=False
            )
        except subprocess.TimeoutExpired:
            return {"error": f"no end after {timeout} s"}
        return parse(done.stdout, done.stderr or f"{tool} ended with {done.returncode}")


def parse(output, otherwise):
    """The figures of a line of JSON; an error that the server sent counts as one."""
    try:
        figures = json.loads(output.strip().splitlines()[-1])
    except (IndexError, ValueError):
        return {"error": (output or otherwise).strip()[:200]}
    if figures.get("errors"):
        figures["error"] = figures.get("first_error") or "a connection was closed"
    return figures


def check(command, **options):
    """Runs a program that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode:
        raise SystemExit(f"{os.path.basename(command[0])}: {(done.stderr or done.stdout).strip()}")
    return done.stdout
