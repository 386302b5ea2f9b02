"""What PostgreSQL refuses in a transaction that only reads is called writing, and what it allows is not."""

import psycopg

from harness import check, ours
from sql.scopes import FOLDER, asked

TABLES = """
    CREATE SCHEMA effects; SET LOCAL search_path = effects; CREATE TABLE t (a int PRIMARY KEY, b text);
    CREATE TABLE u (a int); CREATE SEQUENCE s; CREATE VIEW v AS SELECT * FROM t;
    CREATE MATERIALIZED VIEW mv AS SELECT 1 AS x; CREATE INDEX ix ON t (b);
    CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
    CREATE TYPE ty AS (a int); CREATE TYPE en AS ENUM ('x'); CREATE DOMAIN dm AS int; INSERT INTO t VALUES (1, 'x');
    PREPARE pr AS SELECT 1; PREPARE pw AS DELETE FROM t; SET LOCAL transaction_read_only = on;
    DECLARE cu CURSOR FOR SELECT * FROM t; SAVEPOINT sv
"""
# What PostgreSQL 15 allows though it changes data or runs code that may, or of which the text alone says too little.
STRONGER = {
    "select lo_create(0)", "select lo_creat(-1)", "select lo_from_bytea(0, 'x')", "call p()", "do 'begin end'",
    "execute pr", "explain analyze execute pr", "explain analyze create table n as select 1",
    "explain analyze create table if not exists t as select 1", "with d as (select * from t for update) select 1",
    "merge into t using u on t.a = u.a when matched then do nothing", "analyze t", "analyze", "analyze verbose",
}


@ours("the effect of a statement is what PostgreSQL lets a reading transaction do")
def effects(context):
    statements = (FOLDER / "effects.sql").read_text().splitlines()
    server = context.reference
    problems = []
    for statement, effect in zip(statements, asked(context, "effect", statements), strict=True):
        with psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=server.database) as connection:
            connection.execute(TABLES)
            try:
                connection.execute(statement)
                state = None
            except psycopg.Error as error:
                state = error.sqlstate
            connection.rollback()
        is_writing = state == "25006" or statement in STRONGER
        if state not in (None, "25006") or is_writing != (effect in ("write", "definition")):
            problems.append(f"{statement}: {effect}, and PostgreSQL says {state}")
    print(f"{len(statements)} statements' effects: {len(statements) - len(problems)} as in PostgreSQL", flush=True)
    check(not problems, "\n".join(problems))
