"""Transactions at the same time, in the in-memory database as in PostgreSQL: the same results, waits and errors."""

import difflib

import psycopg

from harness import check, ours
from memory.sessions import play

ACCOUNTS = [
    "DROP TABLE IF EXISTS entry, account, parent, child CASCADE",
    "CREATE TABLE account (id int PRIMARY KEY, owner text UNIQUE, amount int NOT NULL)",
    "INSERT INTO account VALUES (1, 'ann', 100), (2, 'bob', 200), (3, 'cid', 300)",
]
FAMILY = [
    "DROP TABLE IF EXISTS child, parent",
    "CREATE TABLE parent (id int PRIMARY KEY, name text)",
    "CREATE TABLE child (id int PRIMARY KEY, parent_id int REFERENCES parent (id))",
    "INSERT INTO parent VALUES (1, 'one'), (2, 'two')",
    "INSERT INTO child VALUES (10, 1)",
]
RC = "BEGIN ISOLATION LEVEL READ COMMITTED"
RR = "BEGIN ISOLATION LEVEL REPEATABLE READ"
SER = "BEGIN ISOLATION LEVEL SERIALIZABLE"

SCENARIOS = {
    "a dirty write waits": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "a: UPDATE account SET amount = amount + 1 WHERE id = 1",
        "b: UPDATE account SET amount = amount + 10 WHERE id = 1", "a: COMMIT", "b: COMMIT",
        "a: SELECT * FROM account ORDER BY id",
    ]),
    "the wait ends with a rollback": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "a: UPDATE account SET amount = 0 WHERE id = 1",
        "b: UPDATE account SET amount = amount + 10 WHERE id = 1 RETURNING *", "a: ROLLBACK", "b: COMMIT",
        "a: SELECT * FROM account ORDER BY id",
    ]),
    "no dirty read": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "a: UPDATE account SET amount = 1 WHERE id = 1", "a: DELETE FROM account WHERE id = 2",
        "a: INSERT INTO account VALUES (4, 'dee', 4)", "b: SELECT * FROM account ORDER BY id", "a: COMMIT",
        "b: SELECT * FROM account ORDER BY id", "b: COMMIT",
    ]),
    "a read that is repeated": (ACCOUNTS, [
        f"a: {RR}", "a: SELECT * FROM account ORDER BY id", "b: UPDATE account SET amount = 1 WHERE id = 1",
        "b: INSERT INTO account VALUES (4, 'dee', 4)", "b: DELETE FROM account WHERE id = 3",
        "a: SELECT * FROM account ORDER BY id", "a: SELECT amount FROM account WHERE owner = 'cid'", "a: COMMIT",
        "a: SELECT * FROM account ORDER BY id",
    ]),
    "a lost update is refused": (ACCOUNTS, [
        f"a: {RR}", f"b: {RR}", "a: SELECT amount FROM account WHERE id = 1", "b: SELECT amount FROM account WHERE id = 1",
        "a: UPDATE account SET amount = amount + 1 WHERE id = 1", "b: UPDATE account SET amount = amount + 2 WHERE id = 1",
        "a: COMMIT", "b: SELECT 1", "b: COMMIT", "b: SELECT * FROM account ORDER BY id",
    ]),
    "a lost deletion is refused": (ACCOUNTS, [
        f"a: {RR}", "a: SELECT 1 FROM account", "b: DELETE FROM account WHERE id = 1",
        "a: UPDATE account SET amount = 5 WHERE id = 1", "a: ROLLBACK",
        f"a: {RR}", "a: SELECT 1 FROM account", "b: UPDATE account SET amount = 7 WHERE id = 2",
        "a: DELETE FROM account WHERE id = 2", "a: ROLLBACK",
    ]),
    "write skew is not seen by REPEATABLE READ": (ACCOUNTS, [
        f"a: {RR}", f"b: {RR}", "a: SELECT sum(amount) FROM account WHERE id < 3",
        "b: SELECT sum(amount) FROM account WHERE id < 3", "a: UPDATE account SET amount = -50 WHERE id = 1",
        "b: UPDATE account SET amount = -50 WHERE id = 2", "a: COMMIT", "b: COMMIT",
        "a: SELECT * FROM account ORDER BY id",
    ]),
    "a condition is looked at again": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "a: UPDATE account SET amount = amount + 200",
        "b: DELETE FROM account WHERE amount > 350", "a: COMMIT", "b: COMMIT", "a: SELECT * FROM account ORDER BY id",
    ]),
    "a condition that does not hold any more": (ACCOUNTS, [
        f"a: {RC}", "a: UPDATE account SET amount = 1 WHERE id = 3",
        "b: UPDATE account SET amount = amount * 2 WHERE amount = 300", "a: COMMIT",
        "b: SELECT * FROM account ORDER BY id",
    ]),
    "a row that is deleted meanwhile": (ACCOUNTS, [
        f"a: {RC}", "a: DELETE FROM account WHERE id = 3", "b: UPDATE account SET amount = 1 WHERE id = 3", "a: COMMIT",
        "b: SELECT * FROM account ORDER BY id",
    ]),
    "a deadlock": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "b: SET LOCAL deadlock_timeout = '60s'", "a: UPDATE account SET amount = 1 WHERE id = 1",
        "b: UPDATE account SET amount = 2 WHERE id = 2", "b: UPDATE account SET amount = 2 WHERE id = 1",
        "a: UPDATE account SET amount = 1 WHERE id = 2", "a: ROLLBACK", "b: COMMIT",
        "a: SELECT * FROM account ORDER BY id",
    ]),
    "a key that another inserts": (ACCOUNTS, [
        f"a: {RC}", "a: INSERT INTO account VALUES (4, 'dee', 4)", "b: INSERT INTO account VALUES (4, 'eve', 5)",
        "a: COMMIT", "b: INSERT INTO account VALUES (5, 'dee', 5)", f"a: {RC}",
        "a: INSERT INTO account VALUES (6, 'fay', 6)", "b: INSERT INTO account VALUES (6, 'gus', 6)", "a: ROLLBACK",
        "b: SELECT * FROM account ORDER BY id",
    ]),
    "a key that another gives up": (ACCOUNTS, [
        f"a: {RC}", "a: DELETE FROM account WHERE id = 1", "b: INSERT INTO account VALUES (1, 'new', 1)", "a: COMMIT",
        "b: SELECT * FROM account ORDER BY id", f"a: {RC}", "a: UPDATE account SET id = 9 WHERE id = 2",
        "b: INSERT INTO account VALUES (2, 'two', 2)", "a: ROLLBACK", "b: SELECT * FROM account ORDER BY id",
    ]),
    "ON CONFLICT and another's insert": (ACCOUNTS, [
        f"a: {RC}", "a: INSERT INTO account VALUES (4, 'dee', 4)",
        "b: INSERT INTO account VALUES (4, 'eve', 5) ON CONFLICT (id) DO UPDATE SET amount = account.amount + 100",
        "a: COMMIT", "b: INSERT INTO account VALUES (4, 'x', 1) ON CONFLICT DO NOTHING",
        "b: SELECT * FROM account ORDER BY id", f"a: {RR}", "a: SELECT 1",  "a: SELECT 1 FROM account LIMIT 1",
        "b: INSERT INTO account VALUES (7, 'gus', 7)", "a: INSERT INTO account VALUES (7, 'hal', 8) ON CONFLICT DO NOTHING",
        "a: ROLLBACK",
    ]),
    "locks of rows": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "a: SELECT * FROM account WHERE id = 1 FOR UPDATE",
        "b: SELECT * FROM account WHERE id = 1 FOR UPDATE NOWAIT", "b: ROLLBACK",
        "b: SELECT * FROM account ORDER BY id FOR UPDATE SKIP LOCKED", "b: SELECT * FROM account WHERE id = 1",
        f"b: {RC}", "b: SELECT * FROM account WHERE id = 1 FOR SHARE", "a: UPDATE account SET amount = 5 WHERE id = 1",
        "a: COMMIT", "b: COMMIT",
    ]),
    "locks of rows in sub-queries": (ACCOUNTS, [
        f"a: {RC}", "a: SELECT id FROM (SELECT id, amount FROM account) s WHERE id = 1 FOR UPDATE",
        "b: SELECT id FROM account ORDER BY id FOR UPDATE SKIP LOCKED", "a: COMMIT", f"a: {RC}",
        "a: UPDATE account SET amount = amount + 1 WHERE id = 1",
        "b: SELECT amount FROM (SELECT * FROM account WHERE amount > 0) s WHERE id = 1 FOR UPDATE", "a: COMMIT", f"a: {RC}",
        "a: SELECT s.id FROM account x JOIN (SELECT id FROM account) s ON s.id = x.id + 1 WHERE x.id = 1 FOR UPDATE OF s",
        "b: SELECT id FROM account ORDER BY id FOR UPDATE SKIP LOCKED", "a: COMMIT",
    ]),
    "shared locks": (ACCOUNTS, [
        f"a: {RC}", f"b: {RC}", "a: SELECT * FROM account WHERE id = 1 FOR SHARE",
        "b: SELECT * FROM account WHERE id = 1 FOR SHARE", "c: UPDATE account SET amount = 9 WHERE id = 1", "a: COMMIT",
        "b: COMMIT", "c: SELECT * FROM account ORDER BY id", f"a: {RC}",
        "a: SELECT * FROM account WHERE id = 1 FOR KEY SHARE", "b: UPDATE account SET amount = 10 WHERE id = 1",
        "b: DELETE FROM account WHERE id = 1", "a: COMMIT", "b: SELECT count(*) FROM account",
    ]),
    "lock_timeout": (ACCOUNTS, [
        f"a: {RC}", "a: UPDATE account SET amount = 1 WHERE id = 1", "b: SET lock_timeout = '100ms'",
        "b: UPDATE account SET amount = 2 WHERE id = 1", "b: RESET lock_timeout", "b: SET statement_timeout = '100ms'",
        "b: UPDATE account SET amount = 2 WHERE id = 1", "a: COMMIT", "b: SELECT * FROM account ORDER BY id",
    ]),
    "savepoints": (ACCOUNTS, [
        f"a: {RC}", "a: UPDATE account SET amount = 1 WHERE id = 1", "a: SAVEPOINT s",
        "a: UPDATE account SET amount = 2 WHERE id = 2", "a: INSERT INTO account VALUES (1, 'x', 1)", "a: SELECT 1",
        "a: ROLLBACK TO s", "a: SELECT * FROM account ORDER BY id", "b: UPDATE account SET amount = 7 WHERE id = 2",
        "a: SAVEPOINT s", "a: DELETE FROM account", "a: RELEASE s", "a: SELECT count(*) FROM account", "a: ROLLBACK TO s",
        "a: SELECT * FROM account ORDER BY id", "a: COMMIT", "a: SELECT * FROM account ORDER BY id",
    ]),
    "a failed transaction gives up its locks": (ACCOUNTS, [
        f"a: {RC}", "a: UPDATE account SET amount = 1 WHERE id = 1", "b: UPDATE account SET amount = 2 WHERE id = 1",
        "a: SELECT 1 / 0", "a: SELECT 1", "a: COMMIT", "b: SELECT * FROM account ORDER BY id",
    ]),
    "a foreign key and another's deletion": (FAMILY, [
        f"a: {RC}", "a: INSERT INTO child VALUES (20, 2)", "b: DELETE FROM parent WHERE id = 2",
        "a: COMMIT", "b: UPDATE parent SET name = 'uno' WHERE id = 1", f"a: {RC}", "a: DELETE FROM child",
        "b: DELETE FROM parent WHERE id = 1", "a: COMMIT", "b: SELECT * FROM parent ORDER BY id",
    ]),
    "a foreign key and another's insertion": (FAMILY, [
        f"a: {RC}", "a: INSERT INTO parent VALUES (3, 'three')", "b: INSERT INTO child VALUES (30, 3)", "a: COMMIT",
        "b: INSERT INTO child VALUES (30, 3)", f"a: {RC}", "a: DELETE FROM parent WHERE id = 2",
        "b: INSERT INTO child VALUES (40, 2)", "a: COMMIT", "b: SELECT * FROM child ORDER BY id",
    ]),
    "an update of a parent does not stop children": (FAMILY, [
        f"a: {RC}", "a: UPDATE parent SET name = 'uno' WHERE id = 1", "b: INSERT INTO child VALUES (11, 1)",
        "a: COMMIT", "b: SELECT * FROM child ORDER BY id",
    ]),
    "locks of tables": (ACCOUNTS, [
        f"a: {RC}", "a: LOCK TABLE account IN SHARE MODE", "b: SELECT count(*) FROM account",
        "b: UPDATE account SET amount = 4 WHERE id = 1", "a: COMMIT", f"a: {RC}", "a: LOCK account",
        "b: BEGIN", "b: LOCK TABLE account IN ACCESS SHARE MODE NOWAIT", "b: ROLLBACK", "b: SELECT count(*) FROM account",
        "a: ROLLBACK",
    ]),
    "TRUNCATE waits for readers": (ACCOUNTS, [
        f"a: {RC}", "a: SELECT count(*) FROM account", "b: TRUNCATE account", "a: SELECT count(*) FROM account",
        "a: COMMIT", "b: SELECT count(*) FROM account", f"a: {RC}", "a: INSERT INTO account VALUES (1, 'a', 1)",
        "a: TRUNCATE account", "a: INSERT INTO account VALUES (2, 'b', 1)", "a: ROLLBACK",
        "a: SELECT count(*) FROM account",
    ]),
    "definitions are transactional": (ACCOUNTS, [
        f"a: {RC}", "a: CREATE TABLE entry (id int PRIMARY KEY)", "a: INSERT INTO entry VALUES (1)",
        "b: SELECT * FROM entry", "a: COMMIT", "b: SELECT * FROM entry", f"a: {RC}", "a: DROP TABLE entry",
        "a: SELECT * FROM entry", "a: ROLLBACK", "a: SELECT * FROM entry", f"a: {RC}",
        "a: ALTER TABLE entry ADD COLUMN note text DEFAULT 'x'", "a: SELECT * FROM entry", "a: ROLLBACK",
        "a: SELECT * FROM entry",
    ]),
    "write skew is refused by SERIALIZABLE": (ACCOUNTS, [
        f"a: {SER}", f"b: {SER}", "a: SELECT sum(amount) FROM account WHERE id < 3",
        "b: SELECT sum(amount) FROM account WHERE id < 3", "a: UPDATE account SET amount = -50 WHERE id = 1",
        "b: UPDATE account SET amount = -50 WHERE id = 2", "a: COMMIT", "b: COMMIT", "a: SELECT * FROM account ORDER BY id",
    ]),
    "rows that come are part of what was read": (ACCOUNTS, [
        f"a: {SER}", f"b: {SER}", "a: SELECT count(*) FROM account", "b: SELECT count(*) FROM account",
        "a: INSERT INTO account VALUES (10, 'x', 1)", "b: INSERT INTO account VALUES (11, 'y', 1)", "b: COMMIT",
        "a: COMMIT", "a: SELECT count(*) FROM account",
    ]),
    "three in a row, the last of which commits first": (ACCOUNTS, [
        f"a: {SER}", f"b: {SER}", "a: SELECT sum(amount) FROM account", "b: SELECT sum(amount) FROM account",
        "b: UPDATE account SET amount = 0 WHERE id = 2", "b: COMMIT", f"c: {SER} READ ONLY",
        "c: SELECT sum(amount) FROM account", "c: COMMIT", "a: UPDATE account SET amount = 1 WHERE id = 1", "a: COMMIT",
        "a: SELECT * FROM account ORDER BY id",
    ]),
    "serializable transactions that do not meet": (ACCOUNTS, [
        f"a: {SER}", "a: SELECT sum(amount) FROM account", "a: UPDATE account SET amount = 1 WHERE id = 1", "a: COMMIT",
        f"b: {SER}", "b: SELECT sum(amount) FROM account", "b: UPDATE account SET amount = 2 WHERE id = 2", "b: COMMIT",
        f"a: {SER}", f"b: {SER}", "a: SELECT amount FROM account ORDER BY id", "b: SELECT amount FROM account ORDER BY id",
        "a: UPDATE account SET amount = 5 WHERE id = 3", "a: COMMIT", "b: COMMIT", "a: SELECT * FROM account ORDER BY id",
    ]),
    "a serializable transaction that was rolled back disturbs no one": (ACCOUNTS, [
        f"a: {SER}", f"b: {SER}", "a: SELECT sum(amount) FROM account", "b: SELECT sum(amount) FROM account",
        "a: UPDATE account SET amount = 1 WHERE id = 1", "b: UPDATE account SET amount = 2 WHERE id = 2", "a: ROLLBACK",
        "b: COMMIT", "a: SELECT * FROM account ORDER BY id",
    ]),
    "a rolled back savepoint lets go of tables": (ACCOUNTS, [
        f"a: {RC}", "a: SELECT 1", "a: SAVEPOINT s", "a: LOCK TABLE account IN ACCESS EXCLUSIVE MODE",
        "b: SELECT count(*) FROM account", "a: ROLLBACK TO s", "b: SELECT 1", "a: SAVEPOINT t",
        "a: LOCK TABLE account IN SHARE MODE", "a: RELEASE t", "b: UPDATE account SET amount = 0 WHERE id = 1",
        "a: COMMIT", f"a: {RC}", "a: LOCK TABLE account IN SHARE MODE", "a: SAVEPOINT u",
        "a: LOCK TABLE account IN ACCESS EXCLUSIVE MODE", "a: SELECT 1 / 0", "b: SELECT count(*) FROM account",
        "b: INSERT INTO account VALUES (5, 'e', 5)", "a: ROLLBACK",
    ]),
    "advisory locks": (ACCOUNTS, [
        "a: SELECT pg_advisory_lock(1)", "b: SELECT pg_try_advisory_lock(1)", "b: SELECT pg_try_advisory_lock(2)",
        "b: SELECT pg_advisory_lock(1)", "a: SELECT pg_advisory_unlock(1)", "b: SELECT pg_advisory_unlock_all()",
        "a: SELECT pg_try_advisory_lock(1)", "a: SELECT pg_advisory_unlock(5)",
    ]),
}


@ours("transactions at the same time", deadline=300)
def transactions(context):
    wanted = transcripts(context.reference, prepared_reference(context.reference))
    with context.started(handler="memory", binary="proto-server") as running:
        got = transcripts(running.server, "postgres")
    differences = []
    for name in SCENARIOS:
        if got[name] != wanted[name]:
            lines = difflib.unified_diff(wanted[name], got[name], "PostgreSQL", "memory", lineterm="", n=20)
            differences.append(f"{name}:\n" + "\n".join(lines))
    check(not differences, "\n\n".join(differences))


def prepared_reference(server):
    """An empty database of the reference server."""
    with psycopg.connect(
        host=server.host, port=server.port, user=server.user, dbname="postgres", autocommit=True,
    ) as connection:
        connection.execute("DROP DATABASE IF EXISTS memory_transactions")
        connection.execute("CREATE DATABASE memory_transactions")
    return "memory_transactions"


def transcripts(server, database):
    return {name: play(server, database, setup, steps) for name, (setup, steps) in SCENARIOS.items()}
