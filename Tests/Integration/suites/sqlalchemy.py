"""SQLAlchemy's own tests that use a database, with psycopg2; the other drivers have suites of their own."""

import re

from suites.suite import Suite

# What measures the program rather than a database, and what goes by the clock.
LEFT_OUT = (
    "test/aaa_profiling", "test/perf", "test/typing", "test/ext/mypy", "test/ext/asyncio/test_cancellation.py",
)


class SQLAlchemy(Suite):
    distribution = "sqlalchemy"
    version = "2.0.58"
    installs_source = False
    drivers = {
        "psycopg2": "psycopg2-binary==2.9.13", "psycopg": "psycopg[binary]==3.3.9", "asyncpg": "asyncpg==0.32.0",
        "pg8000": "pg8000==1.31.6",
    }
    requirements = ("pytest==9.2.0", "greenlet", "typing-extensions", *drivers.values())
    databases = ("test",)
    setup = (
        "CREATE SCHEMA test_schema", "CREATE SCHEMA test_schema_2", "CREATE EXTENSION hstore", "CREATE EXTENSION citext",
    )
    deadline = 2 * 3600.0

    def __init__(self, driver):
        self.driver = driver
        self.name = "sqlalchemy" if driver == "psycopg2" else f"sqlalchemy-{driver}"

    def run(self, run):
        server = run.server
        left_out = [word for folder in LEFT_OUT for word in ("--ignore", folder)]
        return run.pytest(
            "-p", "no:logging", "--maxfail=100000", "--backend-only", *left_out, "--dburi",
            f"postgresql+{self.driver}://{server.user}:x@{server.host}:{server.port}/{server.database}",
            *(run.tests or ["test"]),
            named=lambda name: re.sub(r"_postgresql\+\w+?_15_\d+", "", re.sub(r"0x[0-9a-f]+", "0x", name)),
        )


SUITE = SQLAlchemy("psycopg2")
