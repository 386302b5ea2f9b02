"""The tests that SQLAlchemy has for every dialect."""

from sqlalchemy.testing.suite import *  # noqa: F401,F403
