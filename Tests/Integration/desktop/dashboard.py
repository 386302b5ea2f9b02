"""What pgAdmin's dashboard and its Statistics tabs draw: the counters move as PostgreSQL's do.

The light part of the desktop tools' tests: `Scripts/desktop` runs the tools themselves.
"""

import dataclasses

import psycopg

from harness import check_equal, ours

DATABASE = """
    SELECT xact_commit, xact_rollback, tup_inserted, tup_updated, tup_deleted
    FROM pg_stat_database WHERE datname = current_database()"""
TABLES = """
    SELECT relname, seq_scan, seq_tup_read, idx_scan, idx_tup_fetch, n_tup_ins, n_tup_upd, n_tup_del,
        n_live_tup, n_dead_tup, n_mod_since_analyze
    FROM pg_stat_user_tables WHERE relname IN ('parcel', 'place') ORDER BY 1"""
INDEXES = """
    SELECT indexrelname, idx_scan FROM pg_stat_user_indexes
    WHERE relname IN ('parcel', 'place') ORDER BY 1"""
# Statistics are handed in at the end of the statement that asks for it.
FLUSH = "SELECT pg_stat_force_next_flush()"
BEFORE = [
    "DROP TABLE IF EXISTS parcel, place",
    "CREATE TABLE place (id int PRIMARY KEY, name text)",
    "CREATE TABLE parcel (id int PRIMARY KEY, place int REFERENCES place, weight numeric)",
    "INSERT INTO place SELECT g, 'place ' || g FROM generate_series(1, 20) g",
]
WORK = [
    "INSERT INTO parcel SELECT g, 1 + g % 20, g / 4.0 FROM generate_series(1, 300) g",
    "UPDATE parcel SET weight = weight + 1 WHERE weight < 10",
    "UPDATE parcel SET id = id + 1000 WHERE id = 105",
    "DELETE FROM parcel WHERE weight > 60",
    "BEGIN", "INSERT INTO parcel VALUES (5000, 1, 1), (5001, 2, 2)", "DELETE FROM parcel WHERE id < 4", "ROLLBACK",
    "BEGIN", "INSERT INTO parcel VALUES (6000, 1, 1)", "SAVEPOINT here", "INSERT INTO parcel VALUES (6001, 2, 2)",
    "ROLLBACK TO here", "UPDATE parcel SET weight = 0 WHERE id = 50", "COMMIT",
    "SELECT sum(weight) FROM parcel", "SELECT weight FROM parcel WHERE id = 77", "SELECT 1",
]


def counted(server):
    """What the work has added to the counters of the database, and the counters of the tables and indexes."""
    with psycopg.connect(
        host=server.host, port=server.port, user=server.user, dbname=server.database, autocommit=True,
    ) as connection:
        for statement in [*BEFORE, FLUSH]:
            connection.execute(statement)
        before = connection.execute(DATABASE).fetchone()
        for statement in [*WORK, FLUSH]:
            connection.execute(statement)
        after = connection.execute(DATABASE).fetchone()
        tables, indexes = (connection.execute(query).fetchall() for query in (TABLES, INDEXES))
        connection.execute("DROP TABLE parcel, place")
    return [tuple(there - here for here, there in zip(before, after, strict=True)), *tables, *indexes]


@ours("the counters that pgAdmin draws move as PostgreSQL's")
def counters(context):
    with context.started(handler="memory", binary="proto-server", own=("reference",)) as running:
        ours_shown = counted(dataclasses.replace(running.server, database="reference"))
    check_equal(ours_shown, counted(context.reference))
