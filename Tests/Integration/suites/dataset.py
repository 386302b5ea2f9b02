"""The tests of dataset: tables that are made and widened as rows come."""

from suites.suite import Suite


class Dataset(Suite):
    name = "dataset"
    distribution = "dataset"
    version = "2.0.0"
    requirements = ("psycopg[binary]==3.3.9", "psycopg2-binary==2.9.13", "pytest==9.2.0")

    def run(self, run):
        server = run.server
        url = f"postgresql://{server.user}@{server.host}:{server.port}/{server.database}"
        return run.pytest("-W", "ignore", *(run.tests or ["test"]), DATABASE_URL=url)


SUITE = Dataset()
