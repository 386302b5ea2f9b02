"""What all servers have in common."""
import signal
import socket
import subprocess
import time
from contextlib import contextmanager


def free_port():
    """A port of the loopback interface that no one listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server of the comparison: how it is started, reached and stopped."""

    name = ""
    host = "127.0.0.1"
    database = "bench"
    user = "bench"
    one_query = "SELECT 1"
    rows_query = ""
    blocking_query = None  # takes 100 ms
    # How long after a load the CPU of ended processes may still be missing in the parent's account.
    settling_seconds = 0.02
    stop_signal = signal.SIGTERM
    is_one_process = True
    most_idle = 1_000_000

    def __init__(self, options):
        self.options = options
        self.port = 0
        self.wrong_rows = {}
        self._processes = []

    def command(self, port):
        """The command line that serves at this port."""
        raise NotImplementedError

    def start(self):
        """Starts the server and waits until it listens."""
        self.port = free_port()
        self.launch(self.command(self.port), self.port)

    def launch(self, command, port, **popen_options):
        """Starts a process of the server; returns the seconds until it listened."""
        log_path = self.options.out / f"{self.name}.log"
        log_path.parent.mkdir(parents=True, exist_ok=True)
        with open(log_path, "ab") as log:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **popen_options)
        self._processes.append(process)
        while time.perf_counter() - start < 20:
            try:
                socket.create_connection((self.host, port), 1).close()
                return time.perf_counter() - start
            except OSError:
                if process.poll() is not None:
                    break
                time.sleep(0.0002)
        raise SystemExit(f"{self.name} does not listen on port {port}; see {log_path}")

    def stop(self):
        """Stops what was started, and only that."""
        while self._processes:
            process = self._processes.pop()
            process.send_signal(self.stop_signal)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    @contextmanager
    def fresh(self):
        """A second server of this kind that has served no one yet, and the seconds until it listened."""
        twin = type(self)(self.options)
        twin.port = free_port()
        try:
            seconds = twin.launch(twin.command(twin.port), twin.port)
            yield twin, seconds
        finally:
            twin.stop()

    @property
    def pids(self):
        return [process.pid for process in self._processes]

    @property
    def endpoint(self):
        return [self.host, str(self.port), self.database, self.user]

    def conninfo_with(self, port=None, **settings):
        values = {
            "host": self.host, "port": port or self.port, "dbname": self.database, "user": self.user,
            "sslmode": "disable", "gssencmode": "disable", "connect_timeout": 10, **settings,
        }
        return " ".join(f"{key}={value}" for key, value in values.items())

    @property
    def conninfo(self):
        return self.conninfo_with()

    def logins(self):
        """Connection strings of the ways to log in that are not plain: `TLS`, `SCRAM`, `SCRAM+TLS`."""
        return {}
