"""What pg_dump writes of an application's database, read by the in-memory database: at its start, and by psql."""

import subprocess

import psycopg

from harness import FOLDER, check, check_equal, ours

SCRIPT = FOLDER / "memory" / "library.sql"
DATABASE = "memory_library"

QUERIES = [
    "SELECT * FROM author ORDER BY id",
    "SELECT * FROM book ORDER BY id",
    "SELECT * FROM reader ORDER BY id",
    "SELECT * FROM loan ORDER BY reader_id, book_id, since",
    "SELECT * FROM archive.note ORDER BY id",
    "SELECT * FROM lent ORDER BY since",
    "SELECT * FROM author_books ORDER BY name",
    "SELECT title FROM book WHERE lower(title) = lower(E'Book\\t7 \\\\ \"quoted\"')",
    "SELECT id FROM book WHERE isbn = '9780000000300'",
    "SELECT nextval('invoice_number'), nextval('author_id_seq'), nextval('book_id_seq')",
    "INSERT INTO author (name) VALUES ('new') RETURNING *",
    "INSERT INTO author (name) VALUES ('new')",
    "INSERT INTO book (author_id, title, price) VALUES (41, 'none', 10.1) RETURNING id, price_with_tax, tags",
    "INSERT INTO book (author_id, title) VALUES (9999, 'none')",
    "INSERT INTO book (author_id, title, price) VALUES (1, 'none', -1)",
    "INSERT INTO book (title, isbn) VALUES ('none', '9780000000300')",
    "INSERT INTO reader VALUES (1, 'nobody', true, '2020-01-01')",
    "INSERT INTO reader (id, email) VALUES (1, 'a@b')",
    "DELETE FROM book WHERE id = 2",
    "UPDATE book SET id = 5000 WHERE id = 2",
    "SELECT count(*) FROM loan WHERE book_id = 5000",
    "DELETE FROM author WHERE id = 43",
    "INSERT INTO archive.note VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a14', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a15')",
    "SELECT conname, contype, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace::regnamespace::text IN"
    " ('public', 'archive') ORDER BY conname",
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname IN ('public', 'archive') ORDER BY indexname",
    "SELECT obj_description('author'::regclass), col_description('author'::regclass, 3)",
]


@ours("a database that pg_dump has written", deadline=180)
def dump(context):
    reference = context.reference
    run(context, reference, "postgres", "psql", "-c", f"DROP DATABASE IF EXISTS {DATABASE}", "-c", f"CREATE DATABASE {DATABASE}")
    run(context, reference, DATABASE, "psql", "-q", "-f", str(SCRIPT))
    text = run(context, reference, DATABASE, "pg_dump")
    path = context.folder / "library-dump.sql"
    path.write_text(text)
    inserts = context.folder / "library-inserts.sql"
    inserts.write_text(run(context, reference, DATABASE, "pg_dump", "--inserts", "--no-owner"))
    wanted = answers(reference, DATABASE)
    with context.started(handler="memory", binary="proto-server", own=("--init", str(path), DATABASE)) as running:
        compare(answers(running.server, DATABASE), wanted, "--init")
    with context.started(handler="memory", binary="proto-server") as running:
        run(context, running.server, "postgres", "psql", "-q", "-f", str(path))
        compare(answers(running.server, "postgres"), wanted, "psql")
    with context.started(handler="memory", binary="proto-server") as running:
        run(context, running.server, "postgres", "psql", "-q", "-f", str(inserts))
        compare(answers(running.server, "postgres"), wanted, "--inserts")


def run(context, server, database, program, *options):
    arguments = ["-X", "-v", "ON_ERROR_STOP=1"] if program == "psql" else []
    done = subprocess.run(
        [context.program(program), *arguments, *options], capture_output=True, text=True, timeout=90,
        env=server.environment(PGDATABASE=database),
    )
    check(done.returncode == 0, f"{program} {' '.join(options)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def answers(server, database):
    """What each query gives, or its error."""
    found = []
    with psycopg.connect(
        host=server.host, port=server.port, user=server.user, dbname=database, autocommit=True,
    ) as connection:
        connection.execute("SET TIME ZONE 'UTC'")
        for query in QUERIES:
            try:
                cursor = connection.execute(query)
                found.append(cursor.fetchall() if cursor.description else cursor.statusmessage)
            except psycopg.Error as error:
                # The row in the detail of a CHECK shows when it was made.
                detail = None if "published" in query or error.sqlstate == "23514" else error.diag.message_detail
                found.append(f"{error.sqlstate} {error.diag.message_primary} {detail}")
    return found


def compare(got, wanted, how):
    for query, ours_given, theirs in zip(QUERIES, got, wanted):
        check_equal(ours_given, theirs, f"{how}: {query}")
