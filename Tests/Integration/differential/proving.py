"""Proves a reason for a difference by asking PostgreSQL further queries, so that no difference is forgiven by its looks."""

import re

from .nodes import Expression, places


def is_told_of_another_value(reference, tree, parameters, error):
    """Whether PostgreSQL tells the same error once another part of the query is out of the way."""
    for holder, index in list(places(tree)):
        original = holder.parts[index]
        if not isinstance(original, Expression) or original.type in (None, "query", "*"):
            continue
        for text in ("NULL", f"NULL::{original.type}"):
            holder.parts[index] = Expression(text, type=original.type)
            found = reference.answer(str(tree), parameters).error
            holder.parts[index] = original
            if is_same(found, error):
                return True
    return False


def is_refused_alone(reference, tree, error):
    """Whether an expression of the query that reads nothing of it has this error when it is asked for alone."""
    for holder, index in list(places(tree)):
        if isinstance(holder.parts[index], Expression) and is_same(reference.answer(f"SELECT {holder.parts[index]}").error, error):
            return True
    return False


def with_literals(reference, query, parameters, types):
    """The query with its parameters as literals of the types that the parameters have; nil where one has no value."""
    names = [reference.answer(f"SELECT format_type({type}, -1)").text[0][0].decode() for type in types]
    values = [*parameters, *[None] * len(types)]

    def literal(found):
        number = int(found[1]) - 1
        if number >= len(names):
            return found[0]
        value = values[number]
        text = "NULL" if value is None else "E'" + value.replace("\\", "\\\\").replace("'", "''") + "'"
        return f"({text}::{names[number]})"

    return re.sub(r"\$(\d+)", literal, query)


def is_same(found, error):
    return bool(found) and all(found[key] == error[key] for key in ("state", "message"))
