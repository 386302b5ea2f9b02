"""The shop: one database with every kind of object, loaded alike into PostgreSQL and into the in-memory database."""

import contextlib
import dataclasses
import subprocess

from harness import FOLDER

SCRIPTS = FOLDER / "shop"
DATABASE = "shop"
TEMPLATE = "shop_template"
OWNER = "app"


class Shops:
    """Makes shops that nobody has changed: in PostgreSQL as copies of a template, in our server by loading the scripts."""

    def __init__(self, context):
        self.context = context
        self.reference = dataclasses.replace(context.reference, user=OWNER, database=DATABASE)

    def __enter__(self):
        self.forget()
        self.administer(f"CREATE ROLE {OWNER} LOGIN CREATEDB PASSWORD 'apppass'", "CREATE ROLE reporting NOLOGIN")
        self.administer(f"CREATE DATABASE {TEMPLATE} OWNER {OWNER}")
        template = dataclasses.replace(self.reference, database=TEMPLATE)
        self.run(template, OWNER, "-f", str(SCRIPTS / "schema.sql"))
        # Its owner is the one that a database of our server has when it begins.
        self.administer(f"ALTER DATABASE {TEMPLATE} OWNER TO postgres")
        # The cluster has databases of other tests: both servers show the same ones.
        query = f"SELECT datname FROM pg_database WHERE NOT datistemplate AND datname NOT IN ('postgres', '{DATABASE}')"
        self.others = self.run(template, "postgres", "-At", "-c", query).split()
        # And roles.
        query = f"SELECT rolname FROM pg_roles WHERE oid >= 16384 AND rolname NOT IN ('{OWNER}', 'reporting') ORDER BY oid"
        self.roles = [f"CREATE ROLE {name} LOGIN;" for name in self.run(template, "postgres", "-At", "-c", query).split()]
        return self

    def __exit__(self, *_):
        self.forget()

    def forget(self):
        for name in (DATABASE, TEMPLATE):
            self.administer(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self.administer(f"DROP ROLE IF EXISTS {OWNER}", "DROP ROLE IF EXISTS reporting")

    def fresh_reference(self):
        """A new shop in PostgreSQL."""
        self.administer(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        self.administer(f"CREATE DATABASE {DATABASE} TEMPLATE {TEMPLATE} OWNER {OWNER}")
        self.run(self.reference, OWNER, "-f", str(SCRIPTS / "privileges.sql"))
        return self.reference

    @contextlib.contextmanager
    def fresh_server(self):
        """A new server of ours with the shop in it."""
        with self.context.started(handler="memory", binary="proto-server", own=(DATABASE, *self.others)) as running:
            server = dataclasses.replace(running.server, user=OWNER, database=DATABASE)
            # The first identifier of all looks like a size in bytes: nothing is to have it.
            self.run(server, "postgres", "-c", "CREATE ROLE nobody", "-c", "DROP ROLE nobody")
            # The roles come in the order in which the cluster got them.
            self.run(server, "postgres", "-c", " ".join(self.roles) or "SELECT 1")
            self.run(server, "postgres", "-f", str(SCRIPTS / "roles.sql"))
            self.run(server, "postgres", "-c", f"ALTER DATABASE {DATABASE} OWNER TO {OWNER}")
            self.run(server, OWNER, "-f", str(SCRIPTS / "schema.sql"))
            self.run(server, OWNER, "-f", str(SCRIPTS / "privileges.sql"))
            # The other is a copy, in which nothing is counted yet.
            self.run(server, "postgres", "-c", "SELECT pg_stat_reset()")
            yield server

    def administer(self, *statements):
        server = dataclasses.replace(self.context.reference, database="postgres")
        self.run(server, "postgres", *(part for statement in statements for part in ("-c", statement)))

    @contextlib.contextmanager
    def fresh_handler(self):
        """A new server with a handler that describes the shop's catalog and hands out its rows."""
        script = self.context.folder / "shop.sql"
        parts = [*self.roles, (SCRIPTS / "roles.sql").read_text(), f"ALTER DATABASE {DATABASE} OWNER TO {OWNER};\nSET SESSION AUTHORIZATION {OWNER};\n"]
        parts += [(SCRIPTS / name).read_text() for name in ("schema.sql", "privileges.sql")]
        script.write_text("".join(parts))
        own = ("--init", str(script), DATABASE, *self.others)
        with self.context.started(handler="catalog", binary="CatalogServer", own=own) as running:
            yield dataclasses.replace(running.server, user=OWNER, database=DATABASE)

    def run(self, server, user, *options):
        command = [self.context.program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", *options]
        environment = server.environment(PGUSER=user, PGOPTIONS="-c client_min_messages=error")
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"{server.name}: {' '.join(options)}\n{done.stderr[-2000:]}")
        return done.stdout
