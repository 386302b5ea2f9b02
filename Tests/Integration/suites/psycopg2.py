"""psycopg2's own tests."""

import shutil

from suites.suite import Suite


class Psycopg2(Suite):
    name = "psycopg2"
    distribution = "psycopg2"
    version = "2.9.13"
    # The module comes built: beside its source the tests would find one without its part in C.
    installs_source = False
    requirements = ("psycopg2-binary==2.9.13", "pytest==9.2.0")

    def run(self, run):
        server = run.server
        shutil.copytree(run.source / "tests", run.folder / "tests")
        return run.pytest(
            *(run.tests or ["tests"]), cwd=run.folder,
            PSYCOPG2_TESTDB=server.database, PSYCOPG2_TESTDB_HOST=server.host, PSYCOPG2_TESTDB_PORT=str(server.port),
            PSYCOPG2_TESTDB_USER=server.user,
        )


SUITE = Psycopg2()
