"""Large objects, exported snapshots and prepared transactions through the programs and drivers that use them."""

import difflib
import pathlib
import re
import shutil
import subprocess

import psycopg
import psycopg2

from harness import FOLDER, check, check_equal, ours

DATABASE = "memory_objects"
BYTES = bytes(range(256)) * 50


@ours("large objects: psql, psycopg2, JDBC, pg_dump, vacuumlo", deadline=300)
def large_objects(context):
    program = pathlib.Path(context.program("psql")).resolve().parent
    reference = context.reference
    administer(reference, f"DROP DATABASE IF EXISTS {DATABASE}", f"CREATE DATABASE {DATABASE}")
    wanted = play(context, reference, program)
    own = ("--max-prepared-transactions", "8", DATABASE)
    with context.started(handler="memory", binary="proto-server", own=own) as running:
        compare(play(context, running.server, program), wanted)


def administer(server, *statements):
    with connected(server, "postgres") as connection:
        for statement in statements:
            connection.execute(statement)


def connected(server, database=DATABASE):
    return psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=database, autocommit=True)


def play(context, server, program):
    """What each step gives, by its name."""
    steps = {}
    steps["psql"] = psql(context, server)
    steps["psycopg2"] = psycopg2_objects(server)
    steps["vacuumlo"] = vacuumlo(context, server)
    steps["dump"] = dump(context, server, program)
    steps["tpc"] = two_phases(server)
    if shutil.which("javac"):
        steps["jdbc"] = jdbc(context, server)
    return steps


def compare(found, wanted):
    for name, value in wanted.items():
        lines = difflib.unified_diff(
            str(value).split("\n"), str(found[name]).split("\n"), "PostgreSQL", "ours", lineterm="", n=1,
        )
        check(value == found[name], name + "\n" + "\n".join(lines))


def run(context, server, *command):
    done = subprocess.run(
        [context.program(command[0]), *command[1:]], capture_output=True, timeout=90,
        env=server.environment(PGDATABASE=DATABASE),
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def psql(context, server):
    source = context.folder / f"object-{server.port}.bin"
    target = context.folder / f"object-{server.port}.out"
    source.write_bytes(BYTES)
    script = [
        f"\\lo_import '{source}' 'a remark'", "\\set oid :LASTOID", f"\\lo_export :oid '{target}'",
        "SELECT length(lo_get(:oid)), md5(lo_get(:oid))", "\\lo_list", "\\lo_list+",
        "GRANT SELECT ON LARGE OBJECT :oid TO public", "\\lo_list+", "\\lo_unlink :oid", "\\lo_list",
        "\\lo_export 9999 '/dev/null'",
    ]
    path = context.folder / f"objects-{server.port}.sql"
    path.write_text("".join(line + ("\n" if line.startswith("\\") else ";\n") for line in script))
    code, output, errors = run(context, server, "psql", "-X", "-f", str(path))
    check_equal(target.read_bytes(), BYTES, "what psql exports")
    hidden = re.sub(r"\b\d{5,}\b", "OID", output + errors).replace(str(path), "FILE")
    return code, re.sub(r" +", " ", re.sub(r"-{3,}", "---", hidden))


def psycopg2_objects(server):
    found = []
    connection = psycopg2.connect(host=server.host, port=server.port, user=server.user, dbname=DATABASE)
    made = connection.lobject(0, "wb")
    made.write(BYTES)
    found.append((made.tell(), made.mode, made.closed))
    made.close()
    connection.commit()
    oid = made.oid
    text = connection.lobject(oid, "rt")
    binary = connection.lobject(oid, "rb")
    found.append((binary.read(10), binary.seek(-5, 2), binary.read(), binary.seek(0), len(binary.read(-1))))
    text.close()
    binary.close()
    connection.commit()
    both = connection.lobject(oid, "rwb")
    both.truncate(1000)
    found.append((both.seek(0, 2), both.read()))
    connection.rollback()
    again = connection.lobject(oid, "rwb")
    found.append(again.seek(0, 2))
    again.unlink()
    connection.commit()
    for attempt in (lambda: connection.lobject(oid, "rb"), lambda: connection.lobject(424242, "wb")):
        try:
            attempt()
        except psycopg2.Error as error:
            found.append((type(error).__name__, re.sub(r"\d+", "OID", str(error))))
        connection.rollback()
    named = connection.lobject(0, "w", 987654)
    found.append(named.oid)
    connection.rollback()
    connection.close()
    return found


def vacuumlo(context, server):
    with connected(server) as connection:
        connection.execute("DROP TABLE IF EXISTS image")
        connection.execute("CREATE TABLE image (name text, raster oid)")
        connection.execute("INSERT INTO image VALUES ('a', lo_from_bytea(0, 'kept'))")
        connection.execute("SELECT lo_from_bytea(0, 'orphan') FROM generate_series(1, 5)")
        before = count(connection)
        code, output, errors = run(context, server, "vacuumlo", "-v", DATABASE)
        output = re.sub(r"\d{5,}", "OID", output)
        return before, code, output, errors, count(connection)


def count(connection):
    return connection.execute("SELECT count(*) FROM pg_largeobject_metadata").fetchall()


def dump(context, server, program):
    """Dumps and restores with two jobs, which share a snapshot; then what the copy holds."""
    copy = DATABASE + "_copy"
    with connected(server) as connection:
        connection.execute("DROP TABLE IF EXISTS big, small")
        connection.execute("CREATE TABLE big AS SELECT n, repeat('x', 50) AS t FROM generate_series(1, 2000) n")
        connection.execute("CREATE TABLE small (a int PRIMARY KEY, o oid)")
        connection.execute("INSERT INTO small SELECT n, lo_from_bytea(0, decode(repeat('0a0b', n * 500), 'hex')) FROM generate_series(1, 3) n")
        connection.execute("DO $$ BEGIN EXECUTE format('COMMENT ON LARGE OBJECT %s IS ''of a dump''', (SELECT o FROM small WHERE a = 1)); END $$")
        connection.execute("DO $$ BEGIN EXECUTE format('GRANT SELECT ON LARGE OBJECT %s TO public', (SELECT o FROM small WHERE a = 2)); END $$")
    administer(server, f"DROP DATABASE IF EXISTS {copy}", f"CREATE DATABASE {copy}")
    folder = context.folder / f"objects-dump-{server.port}"
    shutil.rmtree(folder, ignore_errors=True)
    results = [run(context, server, str(program / "pg_dump"), "-j", "2", "-Fd", "-f", str(folder), DATABASE)]
    results.append(run(context, server, str(program / "pg_restore"), "-j", "2", "-d", copy, str(folder)))
    with connected(server, copy) as connection:
        for query in (
            "SELECT count(*), sum(n) FROM big",
            "SELECT a, length(lo_get(o)), md5(lo_get(o)), obj_description(o, 'pg_largeobject'), lomacl"
            " FROM small JOIN pg_largeobject_metadata m ON m.oid = o ORDER BY a",
            "SELECT count(*) FROM pg_largeobject_metadata",
        ):
            results.append(connection.execute(query).fetchall())
    plain = run(context, server, "pg_dump", "--blobs", "--inserts", DATABASE)
    results.append((plain[0], plain[2], "lo_create" in plain[1], "lowrite" in plain[1]))
    administer(server, f"DROP DATABASE {copy}")
    return results


def two_phases(server):
    found = []
    with connected(server) as connection:
        connection.execute("DROP TABLE IF EXISTS account")
        connection.execute("CREATE TABLE account (id int PRIMARY KEY)")
        found.append(connection.execute("SELECT current_setting('max_prepared_transactions')::int > 0").fetchall())
    connection = psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=DATABASE)
    for number in range(3):
        connection.tpc_begin(connection.xid(1, f"global-{number}", "branch"))
        connection.execute("INSERT INTO account VALUES (%s)", (number,))
        connection.tpc_prepare()
        if number == 0:
            connection.tpc_commit()
        elif number == 1:
            connection.tpc_rollback()
        else:
            connection.close()
    connection = psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=DATABASE)
    pending = [xid for xid in connection.tpc_recover() if xid.database == DATABASE]
    found.append([(xid.format_id, xid.gtrid, xid.bqual, xid.owner, xid.database) for xid in pending])
    connection.rollback()
    for xid in pending:
        connection.tpc_commit(xid)
    found.append(connection.execute("SELECT * FROM account ORDER BY id").fetchall())
    connection.close()
    return found


def jdbc(context, server):
    classes = context.folder / f"classes-objects-{server.port}"
    classes.mkdir(exist_ok=True)
    source = FOLDER / "clients" / "JdbcObjects.java"
    subprocess.run(["javac", "-d", str(classes), "-cp", context.options.jdbc, str(source)], check=True, timeout=120)
    url = f"jdbc:postgresql://{server.host}:{server.port}/{DATABASE}?user={server.user}&sslmode=disable&socketTimeout=30"
    done = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{classes}:{context.options.jdbc}", "JdbcObjects", url],
        capture_output=True, text=True, timeout=150,
    )
    return done.stdout + done.stderr
