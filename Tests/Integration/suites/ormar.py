"""Ormar's own tests, with asyncpg and psycopg2 on one database."""

from suites.suite import Suite


class Ormar(Suite):
    name = "ormar"
    distribution = "ormar"
    version = "0.26.0"
    requirements = (
        "asyncpg", "psycopg[binary]==3.3.9", "psycopg2-binary==2.9.13", "email-validator", "aiosqlite", "cryptography", "orjson", "fastapi", "httpx", "asgi_lifespan",
        "pytest==9.2.0", "pytest-asyncio", "nest-asyncio", "asgi-lifespan", "pydantic-extra-types", "faker",
    )

    def run(self, run):
        server = run.server
        url = f"postgresql://{server.user}@{server.host}:{server.port}/{server.database}"
        return run.pytest(
            "-W", "ignore", "-o", "asyncio_mode=auto", "--continue-on-collection-errors", *(run.tests or ["tests"]),
            DATABASE_URL=url,
        )


SUITE = Ormar()
