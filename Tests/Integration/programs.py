"""Programs that tests start and stop, and psql runs against them. Used by examples.py and readme.py."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Failure(Exception):
    """What a test found."""


class Program:
    """A server under test: started on a port of its own, stopped by its process id."""

    def __init__(self, command, folder=None, environment=None, port=None, patience=30):
        self.port = port or free_port()
        self.command = command + ([] if port else ["--port", str(self.port)])
        self.output = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            self.command, cwd=folder, env={**os.environ, **(environment or {})}, text=True,
            stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.STDOUT,
            start_new_session=True)
        try:
            self.wait_until_listening(patience)
        except BaseException:
            self.stop()
            raise

    def wait_until_listening(self, patience):
        deadline = time.monotonic() + patience
        while True:
            if self.process.poll() is not None:
                raise Failure(f"{self.command} ended with {self.process.returncode}:\n{self.printed()}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise Failure(f"{self.command} does not listen after {patience} seconds") from None
                time.sleep(0.02)

    def printed(self):
        """What the program has printed so far."""
        self.output.seek(0)
        return self.output.read()

    def stop(self):
        """Ends the program, and what it has started: a compiler, while it is not a server yet."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def psql(port, *statements, options=("-XA",), environment=None):
    """What psql prints, errors among it, for statements given one by one."""
    command = ["psql", *options, "-h", "127.0.0.1", "-p", str(port), "-U", "me", "-d", "test"]
    for statement in statements:
        command += ["-c", statement]
    result = subprocess.run(
        command, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        timeout=60, env={**os.environ, "LC_ALL": "C.UTF-8", "PGSSLMODE": "prefer", "PAGER": "", **(environment or {})})
    return result.stdout


def package_folder():
    """A folder for a package that is empty but for what was built in it, so that the toolkit is built only once."""
    folder = pathlib.Path(__file__).resolve().parents[2] / ".build/integration/package"
    shutil.rmtree(folder / "Sources", ignore_errors=True)
    (folder / "Package.resolved").unlink(missing_ok=True)
    (folder / "Sources").mkdir(parents=True)
    return folder


def expect(found, wanted):
    """Compares texts, blank lines around them apart."""
    if found.strip("\n") != wanted.strip("\n"):
        raise Failure(f"expected:\n{wanted.strip()}\nfound:\n{found.strip()}")


def expect_within(part, text):
    if part not in text:
        raise Failure(f"expected to find:\n{part}\nin:\n{text.strip()}")


def run_all(tests):
    """Runs named tests, prints a line for each and a closing line, and ends with status 1 where one has failed."""
    # Ended from outside, the programs under test end too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    failed = 0
    for name, test in tests:
        try:
            test()
            print(f"ok {name}", flush=True)
        except Exception as error:
            failed += 1
            text = str(error) if isinstance(error, Failure) else f"{type(error).__name__}: {error}"
            print(f"FAILED {name}\n    " + text.replace("\n", "\n    "), flush=True)
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
