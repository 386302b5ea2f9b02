"""Hooks SQLAlchemy's own testing plugin into pytest, as its documentation asks a dialect to do."""

import pytest

pytest.register_assert_rewrite("sqlalchemy.testing.assertions")

from sqlalchemy.testing.plugin.pytestplugin import *  # noqa: E402,F401,F403

from sqlalchemy.dialects.postgresql import provision  # noqa: E402

# The suite of all dialects needs none of the extensions that the tests of PostgreSQL's own dialect do.
provision._extensions = []
