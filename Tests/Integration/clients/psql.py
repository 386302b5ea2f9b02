"""psql: its backslash commands, formats and variables."""

import re
import subprocess

from harness import both

COMMANDS = {
    r"\d": r"\d",
    r"\d people": r"\d people",
    r"\d+ people": r"\d+ people",
    r"\d cities": r"\d cities",
    r"\d orders": r"\d orders",
    r"\d kinds": r"\d kinds",
    r"\d numbers": r"\d numbers",
    r"\d public.people": r"\d public.people",
    r"\d people_pkey": r"\d people_pkey",
    r"\d nothing": r"\d nothing",
    r"\d peo*": r"\d peo*",
    r"\dt": r"\dt",
    r"\dt people": r"\dt people",
    r"\dt public.*": r"\dt public.*",
    r"\dt nothing": r"\dt nothing",
    r"\dt pg_catalog.pg_cl*": r"\dt pg_catalog.pg_cl*",
    r"\di": r"\di",
    r"\dv": r"\dv",
    r"\ds": r"\ds",
    r"\dn": r"\dn",
    # Without the schemas of temporary tables, of which PostgreSQL keeps those that it has ever needed.
    r"\dnS": r"\dnS *[^0-9]",
    r"\l": r"\l reference",
    r"\du": r"\du postgres",
    r"\df upper": r"\df pg_catalog.upper",
    r"\dT money": r"\dT pg_catalog.money",
    r"\do": r"\do pg_catalog.||",
    r"\db": r"\db",
    r"\dx": r"\dx",
    r"\dp people": r"\dp people",
    r"\dC": r"\dC money",
    r"\dd": r"\dd",
    r"\dconfig": r"\dconfig work_mem",
    r"\sf": r"\sf nothing",
    r"\encoding": r"\encoding",
    "a query": "SELECT id, name, born, tags FROM people ORDER BY id;",
    "two queries": "SELECT 1 AS a; SELECT 2 AS b;",
    "two queries at once": r"SELECT 1 AS a \; SELECT 2 AS b;",
    r"\x": "\\x\nSELECT id, name, note FROM people LEFT JOIN orders ON person_id = id AND number = 1 ORDER BY id LIMIT 3;",
    r"\gx": r"SELECT * FROM cities WHERE id = 1 \gx",
    r"\gdesc": r"SELECT id, name, area, born, tags[1] AS tag FROM people, (SELECT area FROM cities WHERE id = 1) c \gdesc",
    r"\gdesc of nothing": r"SET application_name = 'x' \gdesc",
    r"\gset": "SELECT id AS the_id, name FROM people WHERE id = 2 \\gset\n\\echo :the_id :'name' :\"name\"\nSELECT :the_id + 1, :'name' AS name;",
    "variables": "\\set limit 2\n\\set who 'Björn O''Neil'\nSELECT id FROM people WHERE name = :'who' OR id < :limit ORDER BY id;",
    r"\gexec": r"SELECT 'SELECT ' || id FROM cities ORDER BY id \gexec",
    r"\crosstabview": r"SELECT city_id, active, count(*) FROM people WHERE city_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 \crosstabview",
    r"\if": "SELECT count(*) > 5 AS many FROM people \\gset\n\\if :many\n\\echo many\n\\else\n\\echo few\n\\endif",
    "csv": "\\pset format csv\nSELECT * FROM orders ORDER BY 1, 2;",
    "html": "\\pset format html\nSELECT id, name FROM cities ORDER BY id;",
    "unaligned": "\\a\n\\t\nSELECT * FROM cities ORDER BY id;",
    "null shown": "\\pset null ∅\nSELECT email FROM people ORDER BY id;",
    "errors": "SELECT nothing FROM people;\nSELECT 1/0;\nSELEC;\n\\echo :ERROR :SQLSTATE :LAST_ERROR_SQLSTATE :LAST_ERROR_MESSAGE",
    "verbose errors": "\\set VERBOSITY sqlstate\nSELECT nothing FROM people;\n\\errverbose",
    "a transaction": "BEGIN;\nSELECT 1;\nSELECT 1/0;\nSELECT 2;\nROLLBACK;\nSELECT 3;",
    "ON_ERROR_ROLLBACK": "\\set ON_ERROR_ROLLBACK on\nBEGIN;\nSELECT 1/0;\nSELECT 2;\nCOMMIT;",
    "AUTOCOMMIT off": "\\set AUTOCOMMIT off\nSELECT 1;\nCOMMIT;",
    "FETCH_COUNT": "\\set FETCH_COUNT 3\nSELECT id FROM people ORDER BY id;",
    "ROW_COUNT": "SELECT id FROM people;\n\\echo :ROW_COUNT :SQLSTATE",
    "single steps": "SELECT 'a;b', $$c;d$$;\n/* one /* two */ ; */ SELECT 'x' -- ;\n;",
    "prepare": "PREPARE p AS SELECT name FROM people WHERE id = $1;\nEXECUTE p(4);\nDEALLOCATE p;",
    "notices": "COMMIT;\nBEGIN;\nBEGIN;\nROLLBACK;",
    "a long table": "SELECT n, label FROM numbers WHERE n % 5000 = 0 ORDER BY n;",
    r"\timing off, \conninfo's parts": "SELECT current_user, current_database();\n\\echo :USER :DBNAME :ENCODING",
    r"\password is not here, \dt+ is": r"\dt+ nothing",
    "tab completion of tables": "SELECT pg_catalog.quote_ident(c.relname) FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p') AND "
    "substring(pg_catalog.quote_ident(c.relname),1,2)='pe' AND pg_catalog.pg_table_is_visible(c.oid);",
    "information_schema": "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1;\n"
    "SELECT table_name, column_name, ordinal_position, column_default, is_nullable, data_type, character_maximum_length, numeric_precision, numeric_scale, "
    "datetime_precision, udt_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 3;\n"
    "SELECT schema_name FROM information_schema.schemata WHERE schema_name !~ '_temp_' ORDER BY 1;\nSELECT count(*) FROM information_schema.views WHERE table_schema = 'public';\n"
    "SELECT constraint_name, table_name, constraint_type FROM information_schema.table_constraints WHERE table_schema = 'public' AND constraint_type <> 'CHECK' ORDER BY 1;\n"
    "SELECT constraint_name, column_name, ordinal_position, position_in_unique_constraint FROM information_schema.key_column_usage WHERE table_schema = 'public' ORDER BY 1, 3;\n"
    "SELECT * FROM information_schema.character_sets;",
}


@both("psql", deadline=120)
def commands(server, step, context):
    def run(text, *options):
        done = subprocess.run(
            [context.program("psql"), "-X", *options], input=text, capture_output=True, text=True, timeout=30, env=server.environment(),
        )
        return normalised(f"{done.stdout}{done.stderr}exit {done.returncode}", server)

    for name, text in COMMANDS.items():
        step(name, lambda: run(text + "\n"))
    step("-c", lambda: run("", "-c", "SELECT 1", "-c", "SELECT 2"))
    step("-c with two statements", lambda: run("", "-c", "SELECT 1; SELECT 2"))
    step("-1", lambda: run("SELECT 1;\nSELECT 1/0;\nSELECT 2;\n", "-1", "-f", "-", "-v", "ON_ERROR_STOP=1"))
    step("-E", lambda: run("\\dn\n", "-E"))
    step("-At", lambda: run("SELECT * FROM people ORDER BY id;\n", "-At"))
    step("sslmode=require", lambda: run("SELECT 1;\n", "-d", "sslmode=require"))
    step("service options", lambda: run("SHOW work_mem;\nSHOW application_name;\n", "-d", "options='-c work_mem=8MB' application_name=mine"))
    step("an unknown option", lambda: run("SELECT 1;\n", "-d", "options='-c nothing=1'"))


def normalised(text, server):
    text = text.replace(str(server.port), "PORT")
    # Where in its source an error was found, only PostgreSQL tells.
    text = re.sub(r"LOCATION: .*\n", "", text)
    return re.sub(r'server version [^)]*\)?', "server version", text)
