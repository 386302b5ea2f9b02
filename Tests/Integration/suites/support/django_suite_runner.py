"""Django's test runner, which writes down each outcome as well."""

import unittest

from django.test.runner import DebugSQLTextTestResult, DiscoverRunner
from recording import Recording


class Result(Recording, unittest.TextTestResult):
    """The result of the runner of tests."""


class DebugResult(Recording, DebugSQLTextTestResult):
    """The same with --debug-sql."""


class Runner(DiscoverRunner):
    """The runner that the settings name."""

    def get_resultclass(self):
        return DebugResult if self.debug_sql else Result
