"""Tables, views and types of unusual kinds for the drivers that go through all of them."""

import pathlib
import subprocess


def make_objects():
    """Runs objects.sql with psql, at the server that the PG* variables name."""
    script = pathlib.Path(__file__).parent / "objects.sql"
    done = subprocess.run(["psql", "-qX", "-f", str(script)], capture_output=True, text=True)
    print(done.stdout, done.stderr)
