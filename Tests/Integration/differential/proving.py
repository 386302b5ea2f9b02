"""Proves a reason for a difference by asking PostgreSQL further queries, so that no difference is forgiven by its looks."""

import re

from .nodes import Expression, places
from .writes import SEPARATOR


def is_told_of_another_value(reference, tree, parameters, error):
    """Whether PostgreSQL tells the same error once another part of the query is out of the way."""
    return any(is_same(reference.answer(text, parameters).error, error) for text in without_parts(tree))


def is_told_of_another_value_of_script(reference, script, number, error):
    """The same of the statement of this number in a script."""
    for text in without_parts(script):
        answers = reference.play(text.split(SEPARATOR)[:number])
        if len(answers) == number and is_same(answers[-1].error, error):
            return True
    return False


def without_parts(tree):
    """The text with one after the other of its expressions replaced by NULL."""
    for holder, index in list(places(tree)):
        original = holder.parts[index]
        if not isinstance(original, Expression) or original.type in (None, "query", "*"):
            continue
        for text in ("NULL", f"NULL::{original.type}"):
            holder.parts[index] = Expression(text, type=original.type)
            found = str(tree)
            holder.parts[index] = original
            yield found


def is_refused_alone(reference, tree, error):
    """Whether an expression of the query that reads nothing of it has this error when it is asked for alone."""
    for holder, index in list(places(tree)):
        if isinstance(holder.parts[index], Expression) and is_same(reference.answer(f"SELECT {holder.parts[index]}").error, error):
            return True
    return False


# Settings under which PostgreSQL makes another plan of the same query.
OTHER_PLANS = (
    "SET LOCAL enable_hashjoin = off", "SET LOCAL enable_mergejoin = off", "SET LOCAL enable_nestloop = off",
    "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off",
    "SET LOCAL enable_hashjoin = off; SET LOCAL enable_nestloop = off",
    "SET LOCAL enable_mergejoin = off; SET LOCAL enable_nestloop = off",
    "SET LOCAL join_collapse_limit = 1; SET LOCAL from_collapse_limit = 1", "SET LOCAL enable_material = off",
    "SET LOCAL enable_hashagg = off", "SET LOCAL enable_sort = off", "SET LOCAL enable_seqscan = off",
    # What is known of the values of columns: a comparison with them is made while the query is planned.
    "DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)",
    "DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace); "
    "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off",
    "DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace); "
    "SET LOCAL enable_mergejoin = off; SET LOCAL enable_nestloop = off",
    # How many rows it takes a table to have.
    *(f"UPDATE pg_class SET reltuples = 1e7, relpages = 1 WHERE relname = '{table}'" for table in ("t1", "t2", "t3", "t4", "empty")),
    # Rows of a large table are looked for with those of a small one, which may be none.
    *(f"UPDATE pg_class SET reltuples = 1e7, relpages = 1 WHERE relname = '{table}'; SET LOCAL enable_hashjoin = off; "
      "SET LOCAL enable_mergejoin = off" for table in ("t1", "t2", "t3", "t4", "empty")),
    "UPDATE pg_class SET reltuples = -1 WHERE relname = 'empty'",
)


def is_answered_in_another_plan(reference, query, parameters, agrees):
    """Whether PostgreSQL itself gives an answer that `agrees` with ours where its settings make it plan otherwise."""
    connection = reference.connection
    for settings in OTHER_PLANS:
        connection.exec_(b"BEGIN")
        connection.exec_(settings.encode())
        found = agrees(reference.answer(query, parameters))
        connection.exec_(b"ROLLBACK")
        if found:
            return True
    return False


def is_played_in_another_plan(reference, statements, agrees):
    """The same for the statements of a script."""
    def answers(settings):
        return reference.play([*settings, *statements])[len(settings) :]

    return any(agrees(answers(settings.split("; "))) for settings in OTHER_PLANS)


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


def with_barriers(tree):
    """The query with a barrier in each sub-query of FROM, so that PostgreSQL does not know of what constants they consist."""
    text = str(tree)
    for holder, index in list(places(tree)):
        node = holder.parts[index]
        if node.parts and node.parts[0] in ("(VALUES ", "(") and str(node.parts[-1]).startswith(") AS "):
            whole = "".join(map(str, node.parts[:-1]))
            text = text.replace(f"{whole}{node.parts[-1]}", f"{whole} OFFSET 0{node.parts[-1]}")
    return text


def with_opaque_keys(tree):
    """The query with the truth values that are grouping keys computed by way of text, so that PostgreSQL does not rewrite them."""
    text = str(tree)
    nodes = [holder.parts[index] for holder, index in places(tree)]
    groupings = [str(node) for node in nodes if str(node).startswith(" GROUP BY ")]
    keys = {str(node) for node in nodes if isinstance(node, Expression) and node.type == "bool" and str(node).startswith("(")}
    for key in sorted(keys, key=len):
        if any(key in grouping for grouping in groupings):
            text = text.replace(key, f"({key}::text::bool)")
    return text


def is_same(found, error):
    return bool(found) and all(found[key] == error[key] for key in ("state", "message"))
