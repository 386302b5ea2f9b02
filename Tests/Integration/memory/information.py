"""Every view of information_schema, as each kind of role sees it, with PostgreSQL as the judge."""

import difflib
import re

import psycopg

from harness import FOLDER, check, ours

DATABASE = "memory_information"
ROLES = ("owner", "grantee", "group", "inner", "member", "noinherit", "follower", "monitor", "outsider")
SETUP = (
    *(f"CREATE ROLE information_{role}" for role in ROLES),
    "ALTER ROLE information_noinherit NOINHERIT",
    "GRANT information_group TO information_inner WITH ADMIN OPTION",
    "GRANT information_inner TO information_member",
    "GRANT information_owner TO information_noinherit, information_follower",
    "GRANT pg_monitor, pg_read_all_data TO information_monitor",
)
VIEWS = (
    "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = 'information_schema' AND c.relkind = 'v' ORDER BY c.relname"
)
ROUTINES = "SELECT proname || '_' || oid FROM pg_proc WHERE oid < 16384"
# PostgreSQL asks the wrapper of a foreign table for what can be written, and ours has nothing to ask: so the table comes
# last, and is looked at in the views that do not show this.
FOREIGN_TABLE = (
    "SET SESSION AUTHORIZATION information_owner",
    "CREATE FOREIGN TABLE stock.inbox (id int OPTIONS (name 'ID', kind 'key'), title text NOT NULL, codes stock.code[])"
    " SERVER office OPTIONS (folder 'in', size '7')",
    "GRANT SELECT (id) ON stock.inbox TO information_group",
    "RESET SESSION AUTHORIZATION",
)
FOREIGN_VIEWS = (
    "_pg_foreign_table_columns", "_pg_foreign_tables", "column_domain_usage", "column_options", "column_privileges",
    "column_udt_usage", "data_type_privileges", "element_types", "foreign_table_options", "foreign_tables",
    "role_column_grants", "role_table_grants", "table_constraints", "table_privileges",
)
# Columns by which one object is looked for, with values that are there.
SEARCHES = {
    "table_name": ("items", "cheap", "joined", "inbox", "tables"),
    "view_name": ("cheap", "joined"),
    "foreign_table_name": ("inbox",),
    "event_object_table": ("items", "joined"),
    "routine_name": ("plain", "body", "lower"),
    "domain_name": ("code", "amount", "inner_code"),
    "udt_name": ("place", "code", "varchar"),
    "user_defined_type_name": ("place",),
    "object_name": ("items", "place", "code", "free", "mails", "C"),
    "constraint_name": ("known", "short", "items_pkey", "moves_item_fkey"),
    "sequence_name": ("free",),
    "trigger_name": ("any_row",),
    "role_name": ("information_group",),
    "foreign_server_name": ("office",),
    "foreign_data_wrapper_name": ("mails",),
}


@ours("information_schema: every view, as superuser, owner, grantee, member and outsider", deadline=600)
def information(context):
    reference = context.reference
    forget(reference)
    try:
        administer(reference, *SETUP, f"CREATE DATABASE {DATABASE} OWNER information_owner")
        wanted = play(reference)
    finally:
        forget(reference)
    with context.started(handler="memory", binary="proto-server", own=(DATABASE,)) as running:
        administer(running.server, *SETUP)
        with connected(running.server) as connection:
            connection.execute(f"ALTER DATABASE {DATABASE} OWNER TO information_owner")
        found = play(running.server)
    for routine in set(found.pop("routines")) ^ set(wanted.pop("routines")):
        # Minor versions of PostgreSQL differ in the functions that they bring.
        for rows in (*found.values(), *wanted.values()):
            rows[:] = [row for row in rows if routine not in row]
    differences = [difference(name, found[name], rows) for name, rows in wanted.items() if found[name] != rows]
    check(not differences, f"{len(differences)} of {len(wanted)} differ\n" + "\n".join(differences)[:20000])


def forget(reference):
    administer(reference, f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
    for role in ROLES:
        administer(reference, f"DROP ROLE IF EXISTS information_{role}")


def connected(server, database=DATABASE):
    return psycopg.connect(host=server.host, port=server.port, user=server.user, dbname=database, autocommit=True)


def administer(server, *statements):
    with connected(server, DATABASE if not server.is_reference else "postgres") as connection:
        for statement in statements:
            connection.execute(statement)


def play(server):
    """The rows of each view for each role, all of them and those with one name, sorted."""
    with connected(server) as connection:
        connection.execute((FOLDER / "memory" / "information.sql").read_text())
        views = [name for (name,) in connection.execute(VIEWS).fetchall()]
        found = read(connection, views)
        found["routines"] = [name for (name,) in connection.execute(ROUTINES).fetchall()]
        for statement in FOREIGN_TABLE:
            connection.execute(statement)
        return found | {f"{name} of a foreign table": rows for name, rows in read(connection, FOREIGN_VIEWS).items()}


def read(connection, views):
    found = {}
    columns = {view: [c.name for c in connection.execute(f"SELECT * FROM information_schema.{view}").description] for view in views}
    for role in (None, *ROLES):
        if role:
            connection.execute(f"SET SESSION AUTHORIZATION information_{role}")
        for view in views:
            found[f"{view} for {role}"] = rows(connection, f"SELECT * FROM information_schema.{view}", columns[view])
            for column in columns[view]:
                for value in SEARCHES.get(column, ()) if role in (None, "member") else ():
                    query = f"SELECT * FROM information_schema.{view} WHERE {column} = '{value}'"
                    found[f"{view} for {role} with {column} {value}"] = rows(connection, query, columns[view])
        connection.execute("RESET SESSION AUTHORIZATION")
    return found


def rows(connection, query, columns):
    """The rows of a query without what differs by chance: the OIDs of users' objects, and roles of other tests."""
    try:
        result = connection.execute(query).fetchall()
    except psycopg.Error as error:
        return [str(error)]
    roles = [columns.index(name) for name in ("grantee", "role_name") if name in columns]
    result = [row for row in result if all(known(row[place]) for place in roles)]
    return sorted(" | ".join("NULL" if value is None else masked(str(value)) for value in row) for row in result)


def known(role):
    return re.match("information_|pg_|postgres$|PUBLIC$", role)


def masked(text):
    return re.sub(r"(?:(?<=_)|^)\d{5}(?=_|$)", lambda found: "OID" if int(found[0]) >= 16384 else found[0], text)


def difference(name, found, wanted):
    lines = [line for line in difflib.unified_diff(wanted, found, "PostgreSQL", "ours", lineterm="", n=0) if line[0] in "+-"]
    return f"{name} ({len(lines) - 2} lines)\n" + "\n".join(f"  {line[:400]}" for line in lines[2:14])
