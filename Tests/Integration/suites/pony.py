"""Pony's own tests, with psycopg2: its tables are made and dropped in one database."""

from suites.suite import Suite


class Pony(Suite):
    name = "pony"
    distribution = "pony"
    version = "0.7.20"
    requirements = ("psycopg2-binary==2.9.13",)

    def run(self, run):
        settings = run.folder / "settings.py"
        server = run.server
        parameters = dict(provider="postgres", user=server.user, host=server.host, port=server.port, database=server.database)
        settings.write_text(f"settings = {parameters!r}\n")
        tests = [f"pony.orm.tests.{name}" for name in run.tests]
        return run.unittest(
            *(tests or ["discover", "-s", "pony/orm/tests", "-t", "."]), pony_test_db=str(settings),
        )


SUITE = Pony()
