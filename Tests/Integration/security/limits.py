"""Limits: how many clients, and what a server says that cannot start."""

import contextlib
import socket
import subprocess

from harness import check, check_equal, free_port, ours, wait_until
from wire.connection import Connection, fields


def refusal(server):
    """The error of a login, or None."""
    with Connection(server, start=False) as connection:
        found = connection.start()
        errors = [fields(body) for tag, body in found if tag == "E"]
        return errors[0] if errors else None


@ours("--max-clients: 53300, and room again after somebody left")
def max_clients(context):
    with context.started("--max-clients", "3") as running:
        # The probe that waited for the server may still be counted.
        wait_until(lambda: refusal(running.server) is None)
        with contextlib.ExitStack() as clients:
            opened = []

            def open_three():
                while len(opened) < 3:
                    connection = Connection(running.server, start=False)
                    if connection.start()[-1][0] != "Z":
                        connection.socket.close()
                        return False
                    opened.append(clients.enter_context(connection))
                return True

            wait_until(open_three)
            refused = refusal(running.server)
            check(refused, "a fourth client was let in")
            check_equal((refused["S"], refused["C"], refused["M"]), ("FATAL", "53300", "sorry, too many clients already"))
            check_equal(opened[0].rows("SELECT 1"), [[b"1"]])
            opened[1].socket.close()
            wait_until(lambda: refusal(running.server) is None, 10, "the place of a client that left is not free")


@ours("many connections come and go")
def many(context):
    for _ in range(300):
        with Connection(context.server) as connection:
            connection.send(b"X\0\0\0\4")
    with contextlib.ExitStack() as clients:
        opened = [clients.enter_context(Connection(context.server)) for _ in range(50)]
        check_equal([c.rows("SELECT 1") for c in opened], [[[b"1"]]] * 50)


def start(context, *arguments):
    return subprocess.run(
        [context.options.binaries + "/ReferenceServer", "ReferenceHandler", *arguments], capture_output=True, text=True, timeout=20,
    )


@ours("a port that is taken is told")
def taken(context):
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        done = start(context, "--port", str(port))
        check(done.returncode != 0, "it started")
        check(str(port) in done.stderr and "in use" in done.stderr.lower(), done.stderr)


@ours("wrong options are told")
def wrong_options(context):
    for arguments, words in {
        ("--nothing",): ["--nothing"],
        ("--port", "99999"): ["port"],
        ("--port",): ["port"],
        ("--ssl-key", "x"): ["ssl-cert"],
        ("--ssl-key", "/nonexistent/key", "--ssl-cert", "/nonexistent/cert"): ["/nonexistent/"],
        ("--users-file", "/nonexistent/users"): ["/nonexistent/users"],
        ("--require-ssl",): ["ssl"],
        ("--auth", "magic"): ["magic"],
        ("--log-level", "loud"): ["loud"],
        ("--listen-addr", "256.1.1.1"): ["256.1.1.1"],
    }.items():
        done = start(context, "--port", str(free_port()), *arguments) if "--port" not in arguments else start(context, *arguments)
        check(done.returncode != 0, f"{arguments}: it started")
        check(all(word in done.stderr for word in words), f"{arguments}: {done.stderr!r}")


@ours("a users file with a mistake names the line and not the secret")
def users_file_mistake(context):
    path = context.folder / "mistake.txt"
    path.write_text('good:secret\n"bad" hiddenword\n')
    done = start(context, "--port", str(free_port()), "--users-file", str(path))
    check(done.returncode != 0 and "2" in done.stderr and "hiddenword" not in done.stderr, done.stderr)


@ours("--help and --version")
def help_and_version(context):
    done = start(context, "--help")
    check(done.returncode == 0 and "--listen-addr" in done.stdout and "--users-file" in done.stdout, done)
    done = start(context, "--version")
    check(done.returncode == 0 and any(character.isdigit() for character in done.stdout), done)


@ours("a Unix socket")
def unix_socket(context):
    folder = context.folder / "socket"
    folder.mkdir(exist_ok=True)
    with context.started("--unix-socket-dir", str(folder)) as running:
        done = subprocess.run(
            [context.program("psql"), "-XAtc", "SELECT count(*) FROM people"], capture_output=True, text=True, timeout=20,
            env=running.server.environment(PGHOST=str(folder)),
        )
        check_equal((done.stdout, done.stderr), ("8\n", ""))
    check(not list(folder.iterdir()), "the socket's file is left behind")


@ours("IPv6")
def ipv6(context):
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET6) as probe:
        probe.bind(("::1", 0))
        with context.started("--listen-addr", "127.0.0.1,::1") as running:
            done = subprocess.run(
                [context.program("psql"), "-XAtc", "SELECT 6"], capture_output=True, text=True, timeout=20, env=running.server.environment(PGHOST="::1"),
            )
            check_equal((done.stdout, done.stderr), ("6\n", ""))
