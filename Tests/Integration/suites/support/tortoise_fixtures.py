"""The fixtures that Tortoise's tests ask for, which its sdist leaves out: a plugin of pytest."""

import os

import pytest_asyncio
from tortoise.context import tortoise_test_context
from tortoise.contrib.test import truncate_all_models

URL = os.environ["TORTOISE_TEST_DB"]


def context(*modules):
    """A database of its own with the tables of these models."""
    return tortoise_test_context(
        modules=list(modules or ["tests.testmodels"]), db_url=URL, app_label="models", connection_label="models",
    )


@pytest_asyncio.fixture(scope="module")
async def db_module():
    async with context() as found:
        yield found


class TakenBack(Exception):
    """Ends a transaction that is to leave nothing behind."""


@pytest_asyncio.fixture
async def db(db_module):
    """A transaction that is taken back, in a database for all tests of a module."""
    transaction = db_module.db()._in_transaction()
    await transaction.__aenter__()
    yield db_module
    await transaction.__aexit__(TakenBack, TakenBack(), None)


@pytest_asyncio.fixture
async def db_truncate(db_module):
    """No transaction: all tables are emptied afterwards."""
    yield db_module
    await truncate_all_models()


@pytest_asyncio.fixture
async def db_isolated():
    """A database for one test."""
    async with context() as found:
        yield found


@pytest_asyncio.fixture
async def db_simple(db):
    """A database for tests that only need one to be there."""
    yield db
