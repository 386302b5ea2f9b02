"""The differences that are known, each with its reason; COMPATIBILITY.md lists them for readers."""

import re

from . import comparing, proving, writes

# Errors of single values: whether a row that has one is ever computed depends on the plan.
OF_VALUES = re.compile(
    r"^(22|21000|23|42P22)|^54000 requested character |^42601 (syntax error|no operand) in ts(query|vector)|^42601 .* of jsonpath input|^0A000 ((searching for|removing) elements (in|from) multidimensional arrays|cannot convert (NaN|infinity) to |unit .* not supported for type )"
)


def reason(query, wanted, got):
    """Why a difference is known by what the servers say; None where it is not."""
    messages = [answer.error["message"] if answer.error else "" for answer in (wanted, got)]
    states = [answer.error["state"] if answer.error else "" for answer in (wanted, got)]
    if "57014" in states:
        return "a statement took too long on one of the servers"
    if states[1] == "0A000" and re.search(r"^function .* is not supported", messages[1]):
        return "functions that are not built yet"
    if states[0] == "XX000":
        return "an internal error of PostgreSQL"
    if states == ["21000", ""] and "WITH TIES" in query and re.search(r"\b(min|max|bool_and|bool_or|every)\(", query):
        return "WITH TIES beside an aggregate that PostgreSQL 15 computes as a first row, with its ties"
    if messages[0] == "invalid regular expression: regular expression is too complex" and not states[1]:
        return "a regular expression whose automaton outgrows PostgreSQL's limit"
    if states == ["42P22", ""] and re.search(r"\)\)\.f\d", query):
        return "a field of a row without a type has no collation in PostgreSQL, so that nothing is sorted by it"
    return None


def proven(tree, parameters, wanted, got, reference, own):
    """Why a difference is known, as further questions to the servers prove; None where they do not."""
    states = [answer.error["state"] if answer.error else "" for answer in (wanted, got)]
    if not any(states) and wanted.parameters:
        # All runs are the same with literals in the places of the parameters.
        for values in (parameters, [None] * len(parameters)):
            query = proving.with_literals(reference, str(tree), values, wanted.parameters)
            if comparing.difference(reference.answer(query), own.answer(query), False):
                return None
        return "a strict call of a parameter that is NULL is not made by PostgreSQL, with the sets in it"
    if not any(states) and re.search(r"\b(ROLLUP|CUBE|GROUPING SETS)\b", str(tree)):
        query = proving.with_barriers(tree)
        if query != str(tree) and not comparing.difference(reference.answer(query, parameters), got, False):
            return "PostgreSQL 15 makes no NULLs of grouping keys that it knows to be constants"
        query = proving.with_opaque_keys(tree)
        if query != str(tree) and not comparing.difference(reference.answer(query, parameters), got, False):
            return "PostgreSQL 15 makes no NULLs of grouping keys that it has rewritten"
    if states[0] and not states[1]:
        query = proving.with_barriers(tree)
        if query != str(tree) and not comparing.difference(reference.answer(query, parameters), got, False):
            return "PostgreSQL tells an error, or tells none, by the plan that it makes: with barriers it answers as we do"
    errors = [f"{answer.error['state']} {answer.error['message']}" for answer in (wanted, got) if answer.error]
    if not errors or not all(OF_VALUES.match(error) for error in errors):
        return None

    def agrees(answer):
        return not comparing.difference(answer, got, False)

    if proving.is_answered_in_another_plan(reference, str(tree), parameters, agrees):
        return "PostgreSQL tells an error, or tells none, by the plan that it makes: with other settings it answers as we do"
    if wanted.parameters and "$" in str(tree):
        query = proving.with_literals(reference, str(tree), parameters, wanted.parameters)
        answers = reference.answer(query), own.answer(query)
        if not comparing.difference(*answers, False):
            return "what is computed of parameters alone is computed ahead by PostgreSQL, and by us for each row"
    if all(states) and proving.is_told_of_another_value(reference, tree, parameters, got.error):
        return "of several values that are refused, which one is told depends on the plan"
    if not states[0] and str(tree).count("SELECT") > 1 and proving.is_refused_alone(reference, tree, got.error):
        return "what a sub-query computes and nothing reads is not computed by PostgreSQL"
    return None


def of_script(script, number, wanted, got, reference):
    """Why a difference between the answers to a statement of a script is known; None where it is not."""
    errors = [f"{answer.error['state']} {answer.error['message']}" for answer in (wanted, got) if answer.error]
    if not errors or not all(OF_VALUES.match(error) for error in errors):
        return None

    def agrees(answers):
        return len(answers) == number and not comparing.script_difference(answers[-1], got, False)

    if proving.is_played_in_another_plan(reference, writes.statements(script)[:number], agrees):
        return "PostgreSQL tells an error, or tells none, by the plan that it makes: with other settings it answers as we do"
    if len(errors) == 2 and proving.is_told_of_another_value_of_script(reference, script, number, got.error):
        return "of several values that are refused, which one is told depends on the plan"
    return None
