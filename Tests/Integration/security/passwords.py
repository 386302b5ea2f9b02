"""Passwords and encryption: every method, right and wrong secrets, and what is refused."""

import contextlib
import hashlib
import ssl
import struct
import subprocess

import psycopg

from harness import both, check, check_equal, ours
from wire import messages as m
from wire.connection import Connection, fields


def login(server, user, password="secret", **more):
    """How a login through libpq ends."""
    given = dict(host=server.host, port=server.port, user=user, dbname=server.database, password=password, connect_timeout=10) | more
    try:
        with contextlib.closing(psycopg.connect(**given)) as connection:
            return ["logged in", connection.execute("SELECT current_user").fetchone()[0]]
    except psycopg.OperationalError as error:
        return ["refused", str(error).replace(str(server.port), "PORT").strip()]


def users_file(context, name, *lines):
    path = context.folder / name
    path.write_text("\n".join(lines) + "\n")
    path.chmod(0o600)
    return str(path)


def secrets(context):
    """A users file with what PostgreSQL itself has stored of the users."""
    with Connection(context.reference) as connection:
        rows = connection.rows("SELECT rolname, rolpassword FROM pg_authid WHERE rolpassword IS NOT NULL ORDER BY 1")
    return users_file(context, "users.txt", "# users", "", *[f'"{name.decode()}" "{secret.decode()}"' for name, secret in rows], "plain_user:secret")


def same_as_postgresql(context, running, user, *logins):
    for more in logins:
        wanted, got = login(context.reference, user, **more), login(running.server, user, **more)
        check_equal(got, wanted, f"{user} {more}")


LOGINS = [{"sslmode": "disable"}, {"sslmode": "disable", "password": "wrong"}, {"sslmode": "require"}, {"sslmode": "require", "password": "wrong"}]


@ours("scram-sha-256")
def scram(context):
    with context.started("--auth", "scram-sha-256", "--users-file", secrets(context), *context.tls_options) as running:
        same_as_postgresql(context, running, "scram_user", *LOGINS, {"password": None, "sslmode": "disable"})
        check_equal(login(running.server, "plain_user", sslmode="disable"), ["logged in", "plain_user"])
        refused = login(running.server, "nobody", sslmode="disable")
        check('password authentication failed for user "nobody"' in refused[1], refused)


@ours("SCRAM-SHA-256-PLUS binds the channel")
def scram_plus(context):
    with context.started("--auth", "scram-sha-256", "--users-file", secrets(context), *context.tls_options) as running:
        for binding in ("require", "prefer", "disable"):
            for server in (context.reference, running.server):
                check_equal(login(server, "scram_user", sslmode="require", channel_binding=binding), ["logged in", "scram_user"], f"{server.name} {binding}")
        same_as_postgresql(context, running, "scram_user", {"sslmode": "disable", "channel_binding": "require"})
        done = subprocess.run(
            [context.program("psql"), "-XAtc", "SELECT 'bound'", f"host=127.0.0.1 port={running.port} user=scram_user dbname=reference sslmode=require channel_binding=require"],
            capture_output=True, text=True, timeout=20, env=running.server.environment(PGPASSWORD="secret"),
        )
        check_equal((done.stdout, done.stderr, done.returncode), ("bound\n", "", 0))


@ours("md5")
def md5(context):
    with context.started("--auth", "md5", "--users-file", secrets(context), *context.tls_options) as running:
        same_as_postgresql(context, running, "md5_user", *LOGINS)
        check_equal(login(running.server, "plain_user", sslmode="disable"), ["logged in", "plain_user"])


@ours("a password in clear only over TLS")
def cleartext(context):
    with context.started("--auth", "password", "--users-file", secrets(context), *context.tls_options) as running:
        same_as_postgresql(context, running, "password_user", {"sslmode": "require"}, {"sslmode": "require", "password": "wrong"})
        refused = login(running.server, "password_user", sslmode="disable")
        check(refused[0] == "refused" and "encrypted connection" in refused[1], refused)
        with Connection(running.server, start=False) as connection:
            connection.send(m.startup(user="password_user", database="reference"))
            tags = [tag for tag, _ in connection.until_ready()]
            check_equal(tags, ["E", "closed"], "a password must not even be asked for")


@ours("every stored form serves its methods")
def stored_forms(context):
    digest = "md5" + hashlib.md5(b"secrethashed").hexdigest()
    path = users_file(context, "forms.txt", "clear:secret", f"hashed:{digest}")
    with context.started("--auth", "scram-sha-256", "--users-file", path) as running:
        check_equal(login(running.server, "clear", sslmode="disable"), ["logged in", "clear"])
        check_equal(login(running.server, "hashed", sslmode="disable")[0], "refused")
    with context.started("--auth", "md5", "--users-file", path) as running:
        check_equal(login(running.server, "hashed", sslmode="disable"), ["logged in", "hashed"])


@ours("secrets are never logged")
def no_secrets(context):
    path = users_file(context, "logged.txt", "clear:verysecretword")
    with context.started("--auth", "scram-sha-256", "--users-file", path, "--log-level", "trace", *context.tls_options) as running:
        login(running.server, "clear", "verysecretword", sslmode="disable")
        login(running.server, "clear", "otherwrongword", sslmode="disable")
    check("verysecretword" not in running.log and "otherwrongword" not in running.log, "the log holds a password")


@ours("--require-ssl")
def require_ssl(context):
    with context.started("--require-ssl", *context.tls_options) as running:
        check_equal(login(running.server, "postgres", sslmode="require"), ["logged in", "postgres"])
        refused = login(running.server, "postgres", sslmode="disable")
        check(refused[0] == "refused" and "encrypted" in refused[1], refused)
        with Connection(running.server, start=False) as connection:
            connection.send(m.startup(user="postgres", database="reference"))
            check_equal(fields(connection.message()[1])["C"], "28000")


@ours("TLS: versions and a certificate that can be checked")
def tls(context):
    checked = login(context.server, "postgres", sslmode="verify-full", sslrootcert=str(context.certificate / "server.crt"))
    check_equal(checked, ["logged in", "postgres"])
    for version, wanted in ((ssl.TLSVersion.TLSv1_2, "TLSv1.2"), (ssl.TLSVersion.TLSv1_3, "TLSv1.3")):
        with Connection(context.server, start=False) as connection:
            connection.send(m.SSL_REQUEST)
            check_equal(connection.receive(1), b"S")
            settings = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            settings.check_hostname, settings.verify_mode = False, ssl.CERT_NONE
            settings.minimum_version = settings.maximum_version = version
            connection.socket = settings.wrap_socket(connection.socket)
            check_equal(connection.socket.version(), wanted)
            connection.start()
            check_equal(connection.rows("SELECT 1"), [[b"1"]])


@ours("a server without a certificate says N")
def no_tls(context):
    with context.started() as running:
        with Connection(running.server, start=False) as connection:
            connection.send(m.SSL_REQUEST)
            check_equal(connection.receive(1), b"N")
            connection.start()
            check_equal(connection.rows("SELECT 1"), [[b"1"]])
        check_equal(login(running.server, "postgres", sslmode="require")[0], "refused")


@both("messages of authentication")
def exchanges(server, step, context):
    if server.port == context.reference.port:
        asked(server, step)
        return
    path = secrets(context)
    for method, user in (("md5", "md5_user"), ("scram-sha-256", "scram_user")):
        with context.started("--auth", method, "--users-file", path) as running:
            asked(running.server, step, user)


def asked(server, step, only=None):
    """What is asked of a user, and what a wrong answer gets."""
    wrong = {"md5_user": m.message("p", b"md5" + b"0" * 32 + b"\0"), "scram_user": m.message("p", b"SCRAM-SHA-256\0" + struct.pack("!i", 5) + b"n,,n=")}
    for user, answer in wrong.items():
        if only not in (None, user):
            continue
        step(f"{user} asked", lambda: request(server, user))
        for name, chunk in {
            "a wrong answer": answer,
            "an empty password": m.message("p", b"\0"),
            "a plain password": m.message("p", b"secret\0"),
            "no password message": m.query("SELECT 1"),
            "an unfinished password": m.message("p", b"abc"),
            "terminate": m.TERMINATE,
        }.items():
            step(f"{user}, {name}", lambda: request(server, user, chunk))
    if only != "md5_user":
        for name, data in {
            "an unknown mechanism": b"SCRAM-SHA-1\0" + struct.pack("!i", 3) + b"n,,",
            "no initial response": b"SCRAM-SHA-256\0" + struct.pack("!i", -1),
            "a wrong length": b"SCRAM-SHA-256\0" + struct.pack("!i", 100) + b"n,,n=,r=abc",
            "channel binding without TLS": b"SCRAM-SHA-256\0" + struct.pack("!i", 29) + b"p=tls-server-end-point,,n=,r=",
            "an authorization identity": b"SCRAM-SHA-256\0" + struct.pack("!i", 14) + b"n,a=x,n=,r=abc",
            "an extension": b"SCRAM-SHA-256\0" + struct.pack("!i", 15) + b"n,,m=x,n=,r=abc",
            "y without TLS": b"SCRAM-SHA-256\0" + struct.pack("!i", 11) + b"y,,n=,r=abc",
        }.items():
            step(f"scram, {name}", lambda: request(server, "scram_user", m.message("p", data)))


def request(server, user, *answers):
    with Connection(server, start=False, deadline=5) as connection:
        connection.send(m.startup(user=user, database="reference"))
        tag, body = connection.message()
        lines = [f"Authentication {struct.unpack('!i', body[:4])[0]} {body[4:] if body[3] == 10 else len(body)}"] if tag == "R" else [connection.line(tag, body)]
        for answer in answers:
            connection.send(answer)
            tag, body = next(iter(connection.messages_until("REZ") or [("closed", b"")]))
            # The server's nonce and salt are by chance.
            lines.append("Authentication 11" if tag == "R" and body[3] == 11 else connection.line(tag, body))
        return "\n".join(lines)
