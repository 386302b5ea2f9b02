"""The tools as processes of their own: each with a new folder for what it keeps, at a free port of the loopback."""

import os
import pathlib
import signal
import subprocess
import urllib.error
import urllib.request

from harness import free_port, wait_until

PASSWORD = "desktop"


class Tool:
    """A web application that runs until the end of a `with`."""

    def __init__(self, environments, folder):
        self.programs = pathlib.Path(environments) / self.name / "bin"
        self.folder = pathlib.Path(folder) / self.name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def __enter__(self):
        self.prepare()
        with open(self.folder / "server.log", "wb") as log:
            self.process = subprocess.Popen(
                self.command(), cwd=self.folder, env=self.environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True)
        wait_until(self.answers, 120, f"{self.name} does not answer; see {self.folder}/server.log")
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)

    def answers(self):
        try:
            with urllib.request.urlopen(self.address + self.first_page, timeout=10) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def run(self, *command):
        done = subprocess.run(
            [str(self.programs / command[0]), *command[1:]], cwd=self.folder, env=self.environment(), capture_output=True,
            text=True, timeout=300)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}\n{done.stdout[-1000:]}{done.stderr[-2000:]}")

    def environment(self):
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "PYTHON"))}
        return clean | {"HOME": str(self.folder), "PYTHONPATH": str(self.folder)}


class Superset(Tool):
    """Apache Superset with its own SQLite."""

    name = "superset"
    first_page = "/login/"

    def prepare(self):
        (self.folder / "superset_config.py").write_text(
            f"SECRET_KEY = {'x' * 42!r}\n"
            f"SQLALCHEMY_DATABASE_URI = 'sqlite:///{self.folder}/superset.db?check_same_thread=false'\n"
            "WTF_CSRF_ENABLED = False\n"
            "TALISMAN_ENABLED = False\n"
            "PREVENT_UNSAFE_DB_CONNECTIONS = False\n"
            # It asks a program of PostgreSQL's, `ecpg`, which may not be installed.
            "SQL_VALIDATORS_BY_ENGINE = {}\n"
        )
        self.run("superset", "db", "upgrade")
        self.run("superset", "fab", "create-admin", "--username", "admin", "--firstname", "Ada", "--lastname", "Admin",
                 "--email", "admin@example.org", "--password", PASSWORD)
        self.run("superset", "init")

    def command(self):
        return [str(self.programs / "superset"), "run", "-h", "127.0.0.1", "-p", str(self.port), "--with-threads"]

    def environment(self):
        return super().environment() | {
            "FLASK_APP": "superset.app:create_app()", "SUPERSET_HOME": str(self.folder),
            "SUPERSET_CONFIG_PATH": str(self.folder / "superset_config.py"),
        }


class PgAdmin(Tool):
    """pgAdmin 4 as its desktop edition runs it."""

    name = "pgadmin"
    key = "desktop"
    first_page = f"/browser/?key={key}"

    def prepare(self):
        lines = [f"{name} = {str(self.folder / place)!r}" for name, place in (
            ("DATA_DIR", "data"), ("LOG_FILE", "pgadmin4.log"), ("SQLITE_PATH", "pgadmin4.db"), ("STORAGE_DIR", "storage"),
            ("SESSION_DB_PATH", "sessions"), ("AZURE_CREDENTIAL_CACHE_DIR", "azure"),
        )]
        lines += ["MASTER_PASSWORD_REQUIRED = False", "USE_OS_SECRET_STORAGE = False", "UPGRADE_CHECK_ENABLED = False"]
        (self.folder / "config_local.py").write_text("\n".join(lines) + "\n")

    def command(self):
        [script] = self.programs.parent.glob("lib/python3*/site-packages/pgadmin4/pgAdmin4.py")
        return [str(self.programs / "python"), str(script)]

    def environment(self):
        return super().environment() | {
            "PGADMIN_SERVER_MODE": "OFF", "PGADMIN_INT_PORT": str(self.port), "PGADMIN_INT_KEY": self.key,
        }
