"""What the integration tests are written with: steps that run on both servers, checks of ours alone, and processes."""

import contextlib
import dataclasses
import os
import pathlib
import pprint
import random
import signal
import socket
import subprocess
import time

FOLDER = pathlib.Path(__file__).resolve().parent
DEADLINE = 60.0


@dataclasses.dataclass(frozen=True)
class Server:
    """A server under test, or the PostgreSQL that it is compared with."""

    name: str
    port: int
    is_reference: bool
    host: str = "127.0.0.1"
    user: str = "postgres"
    database: str = "reference"

    def environment(self, **more):
        """The environment of a libpq program that connects to it."""
        clean = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        own = dict(
            PGHOST=self.host, PGPORT=str(self.port), PGUSER=self.user, PGDATABASE=self.database,
            PGCONNECT_TIMEOUT="10", PGTZ="UTC", LC_ALL="C.UTF-8", PAGER="cat", HOME="/nonexistent",
        )
        return clean | own | more


@dataclasses.dataclass(frozen=True)
class Failure:
    """What a step raised."""

    text: str

    def __str__(self):
        return self.text


@dataclasses.dataclass(frozen=True)
class Test:
    """A named function of a module: `kind` is both (steps on each server) or ours (a check of our server)."""

    name: str
    kind: str
    function: object
    deadline: float


def both(name, deadline=DEADLINE):
    """Marks a function of (server, step) or (server, step, context): what its steps return must be equal."""
    return lambda function: _mark(function, Test(name, "both", function, deadline))


def ours(name, deadline=DEADLINE):
    """Marks a function of (context), which raises where our server does not do what it should."""
    return lambda function: _mark(function, Test(name, "ours", function, deadline))


def _mark(function, test):
    function.test = test
    return function


def tests_of(module):
    """The marked functions of a module, in the order of their lines."""
    found = [value.test for value in vars(module).values() if hasattr(value, "test")]
    return [test for test in found if test.function.__module__ == module.__name__]


class Steps:
    """Runs named steps and hands on what they return, as text that can be compared."""

    def __init__(self, report):
        self.report = report

    def __call__(self, name, action):
        try:
            value = shown(action())
        except Exception as error:  # whatever it is, it is this step's result
            value = Failure(f"{type(error).__module__}.{type(error).__name__}: {error}".rstrip())
        self.report(name, value)


def shown(value):
    """A value as text: strings as they are, all else as Python writes it."""
    return value if isinstance(value, str) else pprint.pformat(value, width=150, sort_dicts=False)


class Context:
    """What a test of our server alone may need: programs, files, further servers."""

    def __init__(self, options, server, reference):
        self.options = options
        self.server = server
        self.reference = reference
        self.folder = pathlib.Path(options.folder)
        self.certificate = pathlib.Path(options.certificate)

    def program(self, name):
        """A program of PostgreSQL: psql, pgbench."""
        path = pathlib.Path(self.options.postgresql_bin) / name
        return str(path if path.exists() else name)

    @contextlib.contextmanager
    def started(self, *arguments, handler="ReferenceHandler", environment=None, binary="ReferenceServer", own=()):
        """A server of ours with these options; gives a RunningServer and stops it at the end.

        `own` are the arguments of the handler itself.
        """
        running = RunningServer(self, handler, arguments, environment, binary, own)
        try:
            running.wait_until_listening()
            yield running
        finally:
            running.stop()

    @property
    def tls_options(self):
        return ("--ssl-key", str(self.certificate / "server.key"), "--ssl-cert", str(self.certificate / "server.crt"))


class RunningServer:
    """A process of our server."""

    def __init__(self, context, handler, arguments, environment=None, binary="ReferenceServer", own=()):
        self.port = free_port()
        self.log_path = context.folder / f"server-{self.port}.log"
        binary = pathlib.Path(context.options.binaries) / binary
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [str(binary), *([handler] if handler else []), "--port", str(self.port), *arguments, *own],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=os.environ | (environment or {}),
            )
        self.server = Server("ours", self.port, False)

    @property
    def log(self):
        return self.log_path.read_text(errors="replace")

    def wait_until_listening(self, deadline=30.0):
        def listening():
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}:\n{self.log}")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return True
            return False

        wait_until(listening, deadline, "the server does not listen")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process.wait()


def free_port():
    """A port below those that the system gives to clients, so that no connection takes it in the meantime."""
    while True:
        port = random.randrange(20000, 32000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def wait_until(condition, deadline=10.0, message="the condition was not met"):
    """Waits until a condition holds; the pause only saves processor time."""
    end = time.monotonic() + deadline
    while not (result := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"{message} within {deadline} s")
        time.sleep(0.01)
    return result


def check_equal(got, wanted, what=""):
    if got != wanted:
        raise AssertionError(f"{what}\nwanted: {wanted!r}\n   got: {got!r}".lstrip())


def check(condition, message):
    if not condition:
        raise AssertionError(message)
