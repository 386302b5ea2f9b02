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
    if all(OF_VALUES.match(state) for state in states):
        return "of several values that are refused, which one is told depends on the plan"
    return None
