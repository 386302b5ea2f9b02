"""The differences that are known, each with its reason; COMPATIBILITY.md lists them for readers."""

import re

# Errors of single values: whether a row that has one is ever computed depends on the plan.
OF_VALUES = re.compile(r"^(22|21000|23)")


def reason(query, wanted, got, kind):
    """Why a difference is known; None where it is not."""
    messages = [answer.error["message"] if answer.error else "" for answer in (wanted, got)]
    states = [answer.error["state"] if answer.error else "" for answer in (wanted, got)]
    if "57014" in states:
        return "a statement took too long on one of the servers"
    if states[1] == "0A000" and re.search(r"^function .* is not supported", messages[1]):
        return "functions that are not built yet"
    if "xml" in query and states[1] == "0A000":
        return "XML is not built"
    if states[0] in ("42P21", "42P22"):
        return "collations are not derived: all texts are compared by their bytes"
    if states[0] == "XX000":
        return "an internal error of PostgreSQL"
    if "age(" in query and states == ["", "22008"]:
        return "age() of infinite times, of which PostgreSQL computes with the numbers that stand for infinity"
    if "$" in query and kind.endswith(" wanted") and OF_VALUES.match(states[0]):
        return "what is computed of parameters alone is computed ahead by PostgreSQL, and by us for each row"
    if "make_interval(" in query and states == ["", "22008"]:
        return "make_interval, whose numbers wrap around in PostgreSQL 15"
    if kind.endswith("not wanted") and OF_VALUES.match(states[1]) and query.count("SELECT") > 1:
        return "what a sub-query computes and nothing reads is not computed by PostgreSQL"
    if all(OF_VALUES.match(state) for state in states):
        return "of several values that are refused, which one is told depends on the plan"
    return None
