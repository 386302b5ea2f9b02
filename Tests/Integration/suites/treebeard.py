"""The tests of django-treebeard: trees in tables, of which one kind is kept with ltree."""

from suites.suite import Suite


class Treebeard(Suite):
    name = "treebeard"
    distribution = "django-treebeard"
    version = "7.0.3"
    requirements = (
        "Django==5.2.19", "psycopg[binary]==3.3.9", "pytest==9.2.0", "pytest-django", "pytest-retry", "pytest-subtests",
    )
    databases = ("treebeard",)

    def run(self, run):
        server = run.server
        return run.pytest(
            "-W", "ignore", *(run.tests or ["tests"]), DATABASE_ENGINE="psql", DATABASE_HOST=server.host,
            DATABASE_PORT_POSTGRES=str(server.port), DATABASE_USER_POSTGRES=server.user,
            DJANGO_SETTINGS_MODULE="tests.settings",
        )


SUITE = Treebeard()
