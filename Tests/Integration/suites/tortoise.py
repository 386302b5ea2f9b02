"""Tortoise's own tests, with asyncpg: databases are made and dropped all the time."""

from suites.suite import Suite


class Tortoise(Suite):
    name = "tortoise"
    distribution = "tortoise-orm"
    version = "1.1.9"
    requirements = (
        "asyncpg==0.32.0", "psycopg[binary,pool]==3.3.9", "pytest==9.2.0", "pytest-asyncio", "pytz", "pydantic", "httpx",
        "fastapi", "asgi_lifespan", "cryptography", "anyio", "aiomysql", "PyYAML", "blacksheep",
    )

    def run(self, run):
        server = run.server
        return run.pytest(
            "-p", "tortoise_fixtures", "-o", "asyncio_default_fixture_loop_scope=session",
            "-o", "asyncio_default_test_loop_scope=session", "-W", "ignore",
            "--continue-on-collection-errors", *(run.tests or ["tests"]),
            TORTOISE_TEST_DB=f"postgres://{server.user}@{server.host}:{server.port}/test_{{}}",
        )


SUITE = Tortoise()
