"""Statements printed in DuckDB's dialect give on DuckDB the rows that they give on PostgreSQL."""

import datetime
import decimal
import json
import math
import pathlib
import subprocess
import uuid

import duckdb
import psycopg

from harness import check, ours

FOLDER = pathlib.Path(__file__).parent
DATA = "dialect_data.sql"


@ours("statements in DuckDB's dialect mean what they mean to PostgreSQL", deadline=120.0)
def comparison(context):
    data = (FOLDER / DATA).read_text()
    statements = (FOLDER / "dialect.sql").read_text().splitlines()
    translated = translations(context, [data, *statements])
    check(translated[0].startswith("SQL\t"), f"the data are not printed: {translated[0]}")
    problems = []
    with connected(context.reference) as reference:
        for statement, translation in zip(statements, translated[1:], strict=True):
            kind, _, text = translation.partition("\t")
            if kind != "SQL":
                problems.append(f"{statement}\n  not printed: {text}")
                continue
            wanted, got = on_postgresql(reference, data, statement), on_duckdb(translated[0][4:], text)
            if not equal(wanted, got):
                problems.append(f"{statement}\n  printed:    {text}\n  PostgreSQL: {wanted}\n  DuckDB:     {got}")
    passed = len(statements) - len(problems)
    print(f"{len(statements)} statements in DuckDB's dialect: {100 * passed / len(statements):.2f} % give PostgreSQL's rows", flush=True)
    check(not problems, "\n".join(problems))


@ours("what DuckDB has no equivalent for is refused with its place")
def refusals(context):
    lines = [line.split("\t") for line in (FOLDER / "dialect_refused.tsv").read_text().splitlines()]
    for (offset, text, message), answer in zip(lines, translations(context, [line[1] for line in lines]), strict=True):
        check(answer == f"refused\t{offset}\t{message}", f"{text}: {answer}")


def connected(server):
    return psycopg.connect(
        host=server.host, port=server.port, user=server.user, dbname=server.database, autocommit=True
    )


def translations(context, texts):
    parser = pathlib.Path(context.options.binaries) / "ReferenceParser"
    sent = "\0".join(texts).encode()
    answers = subprocess.run([str(parser), "duckdb"], input=sent, stdout=subprocess.PIPE, check=True).stdout
    return answers.decode().split("\0")[:-1]


def on_postgresql(connection, data, statement):
    setup = "ROLLBACK; DROP SCHEMA IF EXISTS dialects CASCADE; CREATE SCHEMA dialects; SET search_path = dialects; SET TIME ZONE 'UTC'; "
    try:
        connection.execute(setup + data)
        cursor = connection.execute(statement)
        rows = None
        while True:
            if cursor.description:
                rows = cursor.fetchall()
            if not cursor.nextset():
                return rows
    except psycopg.Error as error:
        return f"{type(error).__name__}: {error}"
    finally:
        connection.execute("ROLLBACK; DROP SCHEMA IF EXISTS dialects, extra CASCADE")


def on_duckdb(data, text):
    with duckdb.connect() as connection:
        try:
            connection.execute(data)
            result = connection.execute(text)
            return result.fetchall() if result.description else None
        except duckdb.Error as error:
            return f"{type(error).__name__}: {error}"


def equal(wanted, got):
    if isinstance(wanted, str) or isinstance(got, str):
        return False
    if wanted is None:
        # A statement without rows: DuckDB answers with a count, or with nothing.
        return not got or len(got[0]) == 1
    return got is not None and len(wanted) == len(got) and all(same(a, b) for a, b in zip(wanted, got))


def same(wanted, got):
    """Whether two values are one: numbers by their value, JSON by its content, all else as it is."""
    if isinstance(wanted, (tuple, list)) and isinstance(got, (tuple, list)):
        return len(wanted) == len(got) and all(same(a, b) for a, b in zip(wanted, got))
    numbers = (int, float, decimal.Decimal)
    if isinstance(wanted, bool) or isinstance(got, bool):
        return wanted is got
    if isinstance(wanted, numbers) and isinstance(got, numbers):
        return math.isclose(float(wanted), float(got), rel_tol=1e-9, abs_tol=1e-12)
    if isinstance(wanted, (dict, list)) and isinstance(got, str):
        return wanted == json.loads(got)
    if isinstance(wanted, datetime.date) and isinstance(got, datetime.datetime) and not isinstance(wanted, datetime.datetime):
        return datetime.datetime.combine(wanted, datetime.time()) == got
    if isinstance(wanted, uuid.UUID):
        return wanted == got
    return type(wanted) is type(got) and wanted == got
