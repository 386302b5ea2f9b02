"""Alembic's own tests, with psycopg: migrations, and models compared with the schemas that there are."""

import re
import shutil

from suites.suite import Suite


class Alembic(Suite):
    name = "alembic"
    distribution = "alembic"
    version = "1.20.1"
    requirements = ("SQLAlchemy==2.1.9", "psycopg[binary]==3.3.9", "pytest==9.2.0", "python-dateutil", "tzdata", "black")
    setup = ("CREATE SCHEMA test_schema", "CREATE SCHEMA test_schema_2")

    def run(self, run):
        server = run.server
        url = f"postgresql+psycopg://{server.user}@{server.host}:{server.port}/{server.database}"
        # What a run that was ended has left, the next one stumbles over.
        shutil.rmtree(run.source / "scratch", ignore_errors=True)
        return run.pytest("-p", "no:warnings", "--dburi", url, *(run.tests or ["tests"]), named=without_version)


def without_version(name):
    """The name of a test without the version of the server, which SQLAlchemy puts behind the name of the class."""
    return re.sub(r"_postgresql\+psycopg_\d+_\d+", "", name)


SUITE = Alembic()
