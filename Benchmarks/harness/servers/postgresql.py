"""A PostgreSQL of its own in a temporary folder, run as user postgres where the harness runs as root."""
import glob
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time

from ..tools import check
from .secrets import SCRAM_PASSWORD, SCRAM_USER, make_certificate, scram_verifier
from .server import Server, free_port

_SETTINGS = {
    "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "shared_buffers": "256MB",
    "max_connections": "400", "synchronous_commit": "off", "max_wal_size": "2GB", "ssl": "on",
    "synchronize_seqscans": "off", "autovacuum": "off", "logging_collector": "off",
}

_ROWS = """
CREATE TABLE rows AS
SELECT n::int4 AS id, n * 1000000007 AS big, 'row-' || lpad(n::text, 16, '0') AS txt, n * 0.25::float8 AS f,
       timestamp '2024-01-01' + n * interval '1 second' AS ts
FROM generate_series(1::int8, {count}) AS n ORDER BY n
"""


def binaries():
    """The folder of the programs of PostgreSQL 15, or of the newest there is."""
    folders = glob.glob("/usr/lib/postgresql/*/bin")
    folders.sort(key=lambda folder: int(re.findall(r"\d+", folder)[-1]))
    for folder in folders:
        if "/15/" in folder:
            return folder
    if not folders:
        raise SystemExit("PostgreSQL is not installed")
    return folders[-1]


class PostgreSQLServer(Server):
    name = "PostgreSQL"
    rows_query = "SELECT * FROM rows"
    blocking_query = "SELECT pg_sleep(0.1)"
    settling_seconds = 0.1
    stop_signal = signal.SIGINT
    is_one_process = False
    most_idle = 200
    settings = _SETTINGS

    def __init__(self, options):
        super().__init__(options)
        self._folder = None
        self._identity = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}

    def command(self, port):
        settings = [f"{name}={value}" for name, value in self.settings.items()]
        arguments = [item for setting in settings for item in ("-c", setting)]
        return [f"{binaries()}/postgres", "-D", f"{self._folder}/data", "-p", str(port), *arguments]

    def start(self):
        self._folder = tempfile.mkdtemp(prefix="bench-postgresql-")
        self._give(self._folder)
        data = f"{self._folder}/data"
        check(
            [f"{binaries()}/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
             "--no-sync"],
            cwd=self._folder, **self._identity,
        )
        for path in make_certificate(data):
            self._give(path)
        with open(f"{data}/pg_hba.conf", "w") as file:
            file.write(f"host all {SCRAM_USER} all scram-sha-256\nhost all all all trust\n")
        self.port = free_port()
        self.launch(self.command(self.port), self.port, cwd=self._folder, **self._identity)
        self._load()

    def _give(self, path):
        if self._identity:
            entry = pwd.getpwnam("postgres")
            os.chown(path, entry.pw_uid, entry.pw_gid)

    def _load(self):
        for _ in range(100):
            if subprocess.run(self._psql("postgres", "SELECT 1"), capture_output=True, check=False).returncode == 0:
                break
            time.sleep(0.05)
        check(self._psql("postgres", "CREATE ROLE bench LOGIN", "CREATE DATABASE bench OWNER bench"))
        check(self._psql(
            "bench", f"CREATE ROLE {SCRAM_USER} LOGIN PASSWORD '{scram_verifier()}'",
            _ROWS.format(count=self.options.rows), "GRANT SELECT ON rows TO bench", "VACUUM ANALYZE rows",
        ))

    def _psql(self, database, *statements):
        conninfo = self.conninfo_with(dbname=database, user="postgres")
        commands = [item for statement in statements for item in ("-c", statement)]
        return [f"{binaries()}/psql", conninfo, "-Xq", "-v", "ON_ERROR_STOP=1", *commands]

    def stop(self):
        super().stop()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def logins(self):
        password = {"user": SCRAM_USER, "password": SCRAM_PASSWORD}
        return {
            "TLS": self.conninfo_with(sslmode="require"),
            "SCRAM": self.conninfo_with(**password),
            "SCRAM+TLS": self.conninfo_with(sslmode="require", **password),
        }
