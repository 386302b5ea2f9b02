"""Test suites of object-relational mappers against the in-memory database: that which SQLAlchemy has for every dialect."""

import subprocess
import sys
import xml.etree.ElementTree

import psycopg

from harness import FOLDER, check_equal, ours

SUITE = FOLDER / "memory" / "sqlalchemy_suite"
KNOWN_FAILURES = SUITE / "known_failures.txt"


@ours("SQLAlchemy's suite for dialects", deadline=240)
def sqlalchemy(context):
    report = context.folder / "sqlalchemy.xml"
    with context.started(handler="memory", binary="proto-server", own=["suite"]) as running:
        server = running.server
        with psycopg.connect(
            host=server.host, port=server.port, user=server.user, dbname="suite", autocommit=True,
        ) as connection:
            connection.execute("CREATE SCHEMA test_schema")
            connection.execute("CREATE SCHEMA test_schema_2")
        url = f"postgresql+psycopg://{server.user}@{server.host}:{server.port}/suite"
        done = subprocess.run(
            [
                sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "--tb=short", "-p", "no:warnings",
                "--dburi", url, f"--junitxml={report}", "test_suite.py",
            ],
            cwd=SUITE, env=server.environment(PYTHONPATH=str(SUITE), PYTHONDONTWRITEBYTECODE="1"),
            capture_output=True, text=True, timeout=220,
        )
    outcomes = read(report)
    failed = sorted(name for name, outcome in outcomes.items() if outcome == "failed")
    known = [line for line in KNOWN_FAILURES.read_text().split("\n") if line and not line.startswith("#")]
    check_equal(failed, known, "the tests that fail\n" + done.stdout[-4000:])
    passed = sum(outcome == "passed" for outcome in outcomes.values())
    check_equal(passed > 1600, True, f"{passed} tests have passed")


def read(report):
    """The outcome of each test of a report, by the names of its class and method."""
    outcomes = {}
    for case in xml.etree.ElementTree.parse(report).getroot().iter("testcase"):
        name = case.get("classname").split(".")[-1].split("_postgresql")[0] + "." + case.get("name")
        kinds = {child.tag for child in case}
        outcome = "failed" if kinds & {"failure", "error"} else "skipped" if "skipped" in kinds else "passed"
        if outcomes.get(name) != "failed":
            outcomes[name] = outcome
    return outcomes
