"""Alembic's own tests, with psycopg: migrations, and models compared with the schemas that there are."""

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
        return run.pytest("-p", "no:warnings", "--dburi", url, *(run.tests or ["tests"]))


SUITE = Alembic()
