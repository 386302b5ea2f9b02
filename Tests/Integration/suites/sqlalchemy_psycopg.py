"""SQLAlchemy's own tests that use a database, with psycopg."""

from suites.sqlalchemy import SQLAlchemy

SUITE = SQLAlchemy("psycopg")
