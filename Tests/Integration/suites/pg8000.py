"""pg8000's own tests, but for those of ways to log in, which need servers that are set up for them, and of its speed."""

from suites.suite import Suite

PARTS = ("native", "dbapi", "legacy")


class Pg8000(Suite):
    name = "pg8000"
    distribution = "pg8000"
    version = "1.31.6"
    installs_source = False
    requirements = ("pg8000==1.31.6", "pytest==9.2.0", "pytest-mock", "pytest-timeout", "pytz")

    def run(self, run):
        # It connects to the database that is called as the user.
        run.command(["psql", "-d", run.server.user, "-qc", "CREATE EXTENSION IF NOT EXISTS hstore"])
        left_out = ["--ignore=test/test_readme.py"]
        for part in PARTS:
            left_out += [f"--ignore=test/{part}/auth", f"--ignore=test/{part}/test_benchmarks.py"]
        return run.pytest("--timeout=120", *left_out, *(run.tests or ["test"]), PGPASSWORD="x")


SUITE = Pg8000()
