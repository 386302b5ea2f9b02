"""Runs unittest and writes down what becomes of each test: `python -m recording ARGUMENT…`, as for `python -m unittest`.

The file that SUITE_OUTCOMES names gets a line `["name", "state", "text"]` for each outcome as soon as it is known. `Recording`
is for runners that have a result class of their own.
"""

import json
import os
import unittest


class Recording:
    """Mixed into a result of unittest, writes down each outcome."""

    def addSuccess(self, test):
        super().addSuccess(test)
        self.record(test, "passed")

    def addError(self, test, err):
        super().addError(test, err)
        self.record(test, "failed", self.told(err, test))

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.record(test, "failed", self.told(err, test))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.record(test, "skipped", reason)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.record(test, "passed")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.record(test, "failed", "unexpected success")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.record(test, "failed", f"{subtest}\n{self.told(err, test)}")

    def told(self, err, test):
        return self._exc_info_to_string(err, test)

    def record(self, test, state, text=""):
        with open(os.environ["SUITE_OUTCOMES"], "a", encoding="utf-8") as file:
            print(json.dumps([test.id(), state, text]), file=file)


class RecordingResult(Recording, unittest.TextTestResult):
    """The result of a text runner."""


if __name__ == "__main__":
    unittest.main(module=None, testRunner=unittest.TextTestRunner(resultclass=RecordingResult, verbosity=2))
