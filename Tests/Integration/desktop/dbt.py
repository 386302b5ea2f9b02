"""dbt run through its commands: what it prints, the relations and rows that it leaves, and the catalog that it writes."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from harness import FOLDER

PROJECT = FOLDER / "scoreboard/programs/dbt_project"
SCHEMA = "dbt_shop"
COMMANDS = (
    ["debug"], ["seed"], ["run"], ["run"], ["test"], ["snapshot"], ["source", "freshness"], ["docs", "generate"],
    ["show", "--inline", "select * from {{ ref('customer_orders') }} order by 1", "--limit", "5"],
)
# Times, durations, versions of other things than dbt, places in the file system.
VARYING = (
    (re.compile(r"\x1b\[[0-9;]*m"), ""),
    (re.compile(r"\b\d\d:\d\d:\d\d(\.\d+)?"), "<time>"),
    (re.compile(r"\d+(\.\d+)? ?(s\b|seconds?|minutes?|hours?)"), "<duration>"),
    (re.compile(r"\.{2,}"), ".."),
    (re.compile(r"(/[\w.+-]+){2,}"), "<path>"),
    # dbt names an index by what it is and by the moment.
    (re.compile(r"\b[0-9a-f]{32}\b"), "<index>"),
)
RELATIONS = f"""
    SELECT c.relname, c.relkind, obj_description(c.oid) FROM pg_class c
    WHERE c.relnamespace = '{SCHEMA}'::regnamespace ORDER BY 1"""


def lines(options, server):
    """All that dbt shows and leaves, as lines that can be compared."""
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        project = pathlib.Path(folder) / "project"
        shutil.copytree(PROJECT, project)
        found = []
        for command in COMMANDS:
            found += run(options, server, project, command)
        found += relations(options, server)
        found += catalog(project / "target/catalog.json")
    psql(options, server, f"DROP SCHEMA {SCHEMA} CASCADE")
    return found


def run(options, server, project, command):
    program = pathlib.Path(options.environments) / "dbt/bin/dbt"
    environment = server.environment(
        PGPASSWORD="apppass", DBT_PROFILES_DIR=str(project), DO_NOT_TRACK="1", HOME=str(project), PATH=os.environ["PATH"],
    )
    done = subprocess.run(
        [str(program), "--no-use-colors", *command], cwd=project, env=environment, capture_output=True, text=True, timeout=300)
    text = masked((done.stdout + done.stderr).replace(str(server.port), "<port>").replace(str(project), "<project>"))
    name = " ".join(command[:2])
    if done.returncode != 0:
        return [f"failure: dbt {name} ended with {done.returncode}", *(f"{name}: {line}" for line in text.splitlines())]
    return [f"{name}: {line.rstrip()}" for line in text.splitlines() if line.strip()]


def masked(text):
    for pattern, shown in VARYING:
        text = pattern.sub(shown, text)
    return text


def relations(options, server):
    """What dbt has made, with all rows; those that hold the moment of the run without it."""
    made = psql(options, server, RELATIONS)
    found = [masked(line) for line in made]
    for line in made:
        name, kind = line.split("|")[:2]
        if kind in "rvm":
            columns = psql(options, server, f"""
                SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                WHERE attrelid = '{SCHEMA}.{name}'::regclass AND attnum > 0 AND attname NOT LIKE 'dbt\\_%'""")[0]
            rows = psql(options, server, f"SELECT {columns} FROM {SCHEMA}.{name} ORDER BY 1, 2")
            found += [f"{name}: {row}" for row in rows]
    return found


def catalog(path):
    """What `dbt docs generate` has found out about relations and their columns."""
    described = json.loads(path.read_text())
    return [
        f"catalog: {kind} {name} {entry['metadata']['type']} {entry['metadata']['owner']} {entry['metadata']['comment']}: "
        + ", ".join(f"{column['name']} {column['type']} {column['comment']}" for column in entry["columns"].values())
        for kind in ("nodes", "sources") for name, entry in sorted(described[kind].items())
    ]


def psql(options, server, statement):
    done = subprocess.run(
        [str(pathlib.Path(options.postgresql_bin) / "psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statement],
        env=server.environment(PGPASSWORD="apppass", PGOPTIONS="-c client_min_messages=error"), capture_output=True, text=True,
        timeout=60)
    if done.returncode != 0:
        raise AssertionError(f"{server.name}: {statement}\n{done.stderr}")
    return done.stdout.splitlines()
