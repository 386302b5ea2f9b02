"""Names mean to the resolver what they mean to PostgreSQL, and tables that are renamed give the same rows."""

import pathlib
import re
import subprocess

import psycopg

from harness import check, ours

# The tables of the schemas `one` and `two`, with what is put behind their names.
TABLES = ["a{}".format, "b{}".format, "c{}".format, "t{}".format, '"Mixed{}"'.format]
FOLDER = pathlib.Path(__file__).parent
COMMENT = re.compile(r"/\*.*?\*/|--.*")
# What PostgreSQL has a statement's body depend on, as `schema.table` and `schema.table.column`.
DEPENDENCIES = """
    SELECT DISTINCT n.nspname || '.' || c.relname, a.attname
    FROM pg_depend AS d JOIN pg_class AS c ON c.oid = d.refobjid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid AND a.attnum > 0
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = 'probe'::regproc AND d.refclassid = 'pg_class'::regclass
"""
# Where PostgreSQL depends on columns that no reference names: those that are assigned, and those of joins with an alias.
MORE = re.compile(r"\b(insert into|update|merge into)\b|join[^()]*(\([^()]*\)[^()]*)?\) as|natural[^()]*\) as")


@ours("names mean what they mean to PostgreSQL", deadline=120.0)
def meanings(context):
    data, statements = texts()
    answers = asked(context, "names", [data, *statements])[1:]
    problems = []
    with connected(context.reference, data) as reference:
        for statement, answer in zip(statements, answers, strict=True):
            relations, columns, unclear = parts(answer)
            wanted = dependencies(reference, statement)
            if isinstance(wanted, str):
                problems.append(f"{statement}\n  refused by PostgreSQL: {wanted}")
                continue
            missing = wanted[1] - columns if not MORE.search(statement) else set()
            if relations != wanted[0] or columns - wanted[1] or missing or unclear:
                problems.append(
                    f"{statement}\n  too many: {sorted(relations - wanted[0])} {sorted(columns - wanted[1])}\n"
                    f"  missing:  {sorted(wanted[0] - relations)} {sorted(missing)}\n  unclear:  {unclear}"
                )
    percentage("statements' names", len(statements), problems)
    check(not problems, "\n".join(problems))


@ours("tables that are renamed in a text give the same rows, and all else stays", deadline=120.0)
def renaming(context):
    problems = renamed(context, "") + renamed(context, "_2")
    check(not problems, "\n".join(problems))


def renamed(context, suffix):
    """What is wrong with the statements on the tables of `two`, whose names end in a suffix there."""
    data, statements = texts()
    data += "".join(f"ALTER TABLE two.{name('')} RENAME TO {name(suffix)};" for name in TABLES if suffix)
    problems = []
    with connected(context.reference, data) as reference:
        for statement, answer in zip(statements, asked(context, "renamed", statements, suffix), strict=True):
            kind, _, text = answer.partition("\t")
            if kind != "SQL":
                problems.append(f"{statement}\n  not renamed: {text}")
                continue
            wanted, got = outcome(reference, statement, suffix), outcome(reference, text, suffix)
            got = (got[0], got[2], got[1]) if isinstance(got, tuple) else got
            read = dependencies(reference, text)
            left = {name for name in read[0] if name.startswith("one.")} if isinstance(read, tuple) else {read}
            if wanted != got or left or COMMENT.findall(text) != COMMENT.findall(statement):
                problems.append(f"{statement}\n  renamed: {text}\n  wanted: {wanted}\n  got:    {got}\n  left:   {left}")
    percentage("statements with renamed tables", len(statements), problems)
    return problems


def texts():
    return (FOLDER / "scopes_data.sql").read_text(), (FOLDER / "scopes.sql").read_text().splitlines()


def asked(context, mode, sent, *more):
    parser = pathlib.Path(context.options.binaries) / "ReferenceParser"
    answers = subprocess.run([str(parser), mode, *more], input="\0".join(sent).encode(), stdout=subprocess.PIPE, check=True)
    return answers.stdout.decode().split("\0")[:-1]


class connected:
    """A connection with the tables in it, which are gone behind it."""

    def __init__(self, server, data):
        self.data = data
        # Without prepared plans, in which the function's number would be a constant.
        self.connection = psycopg.connect(
            host=server.host, port=server.port, user=server.user, dbname=server.database, prepare_threshold=None
        )

    def __enter__(self):
        self.connection.execute("CREATE SCHEMA one; CREATE SCHEMA two; CREATE SCHEMA three; SET search_path = one; " + self.data)
        return self.connection

    def __exit__(self, *_):
        self.connection.rollback()
        self.connection.close()


def parts(answer):
    lines = [line.partition("\t") for line in answer.splitlines()]
    return tuple({name for kind, _, name in lines if kind == wanted} for wanted in ("relation", "column", "unclear"))


def dependencies(connection, statement):
    """The relations and columns of a statement, or why PostgreSQL refuses it."""
    connection.execute("SAVEPOINT before")
    try:
        connection.execute(f"CREATE FUNCTION probe() RETURNS void BEGIN ATOMIC {statement}\n; END")
        found = connection.execute(DEPENDENCIES).fetchall()
        return {row[0] for row in found}, {f"{row[0]}.{row[1]}" for row in found if row[1]}
    except psycopg.Error as error:
        return str(error)
    finally:
        connection.execute("ROLLBACK TO before")


def outcome(connection, statement, suffix):
    """The names and rows that a statement gives, and what the tables of both schemas hold afterwards."""
    connection.execute("SAVEPOINT before")
    try:
        cursor = connection.execute(statement)
        names = [column.name for column in cursor.description or []]
        rows = sorted(map(repr, cursor.fetchall())) if cursor.description else cursor.rowcount
        return (names, rows), contents(connection, "one", ""), contents(connection, "two", suffix)
    except psycopg.Error as error:
        return error.sqlstate
    finally:
        connection.execute("ROLLBACK TO before")


def contents(connection, schema, suffix):
    return [sorted(map(repr, connection.execute(f"TABLE {schema}.{name(suffix)}").fetchall())) for name in TABLES]


def percentage(what, count, problems):
    print(f"{count} {what}: {100 * (count - len(problems)) / count:.2f} % as in PostgreSQL", flush=True)
