"""SQLAlchemy's own tests that use a database, with pg8000."""

from suites.sqlalchemy import SQLAlchemy

SUITE = SQLAlchemy("pg8000")
