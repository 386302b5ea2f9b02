"""Our own server: Benchmarks/BenchServer."""
import os
import shutil
import tempfile

from .secrets import SCRAM_PASSWORD, SCRAM_USER, make_certificate, scram_verifier
from .server import Server, free_port


class BenchServer(Server):
    """One process for everyone, and a second one that asks for passwords."""

    name = "PostgresProto"
    rows_query = "SELECT * FROM rows"
    blocking_query = "SELECT * FROM slow"

    def __init__(self, options):
        super().__init__(options)
        self._folder = None
        self._password_port = 0

    def command(self, port, *more):
        options = ["--port", str(port), "--max-clients", "10000", "--log-level", "warning"]
        return [str(self.options.server), *options, *more, str(self.options.rows)]

    def start(self):
        self._folder = tempfile.mkdtemp(prefix="bench-server-")
        certificate, key = make_certificate(self._folder)
        users = os.path.join(self._folder, "users")
        with open(users, "w") as file:
            file.write(f"{SCRAM_USER}:{scram_verifier()}\n")
        tls = ["--ssl-cert", certificate, "--ssl-key", key]
        self.port = free_port()
        self.launch(self.command(self.port, *tls), self.port)
        self._password_port = free_port()
        self.launch(
            self.command(self._password_port, *tls, "--users-file", users, "--auth", "scram-sha-256"),
            self._password_port,
        )

    def stop(self):
        super().stop()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def logins(self):
        password = {"port": self._password_port, "user": SCRAM_USER, "password": SCRAM_PASSWORD}
        return {
            "TLS": self.conninfo_with(sslmode="require"),
            "SCRAM": self.conninfo_with(**password),
            "SCRAM+TLS": self.conninfo_with(sslmode="require", **password),
        }
