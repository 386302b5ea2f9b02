"""SQLAlchemy's own tests that use a database, with asyncpg."""

from suites.sqlalchemy import SQLAlchemy

SUITE = SQLAlchemy("asyncpg")
