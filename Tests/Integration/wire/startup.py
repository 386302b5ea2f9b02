"""Startup: what a server tells a client, refusals, protocol versions, options."""

import ssl
import struct

from harness import both, check, check_equal, ours
from wire import messages as m
from wire.connection import Closed, Connection


def started(server, version=196608, **parameters):
    with Connection(server, start=False) as connection:
        connection.send(m.startup(version, **parameters))
        lines = connection.written(connection.until_ready())
        return "\n".join(lines)


def normal(server):
    return dict(user=server.user, database=server.database)


@both("startup")
def startup(server, step):
    given = normal(server)
    step("parameters", lambda: "\n".join(sorted(started(server, **given).split("\n"))))
    step("order", lambda: [line.split()[0] for line in started(server, **given).split("\n")])
    step("settings in the packet", lambda: "\n".join(sorted(started(
        server, **given, application_name="it's", datestyle="SQL, DMY", timezone="Asia/Tokyo", client_encoding="'utf-8'").split("\n"))))
    step("options", lambda: shown_after(server, ["timezone", "work_mem", "application_name"], options="-c timezone=Asia/Tokyo --work-mem=8MB -c application_name=a\\ b"))
    step("an unknown setting", lambda: started(server, **given, nothing="1"))
    step("a wrong setting", lambda: started(server, **given, datestyle="klingon"))
    step("an unknown encoding", lambda: started(server, **given, client_encoding="klingon"))
    step("wrong options", lambda: started(server, **given, options="-c nothing=1"))
    step("no user", lambda: started(server, database="reference"))
    step("no final zero", lambda: raw(server, struct.pack("!ii", 8 + 14, 196608) + b"user\0postgres\0"))
    step("an odd list", lambda: raw(server, struct.pack("!ii", 8 + 6, 196608) + b"user\0\0"))
    step("protocol 2", lambda: started(server, 131072, **given).split("\n")[-1])
    step("protocol 4", lambda: started(server, 262144, **given).replace("2.0", "3.0").replace("3.2", "3.0"))
    step("a repeated setting", lambda: raw(server, packet(b"user\0postgres\0database\0reference\0application_name\0a\0application_name\0b\0\0"))[-1:])


def packet(body, version=196608):
    return struct.pack("!ii", 8 + len(body), version) + body


def raw(server, data):
    with Connection(server, start=False) as connection:
        connection.send(data)
        return "\n".join(connection.written(connection.until_ready()))


def shown_after(server, names, **parameters):
    with Connection(server, **parameters) as connection:
        return {name: connection.rows(f"SHOW {name}") for name in names}


@both("encryption requests")
def encryption(server, step):
    def reply(*chunks, count=1):
        with Connection(server, start=False) as connection:
            connection.send(*chunks)
            return connection.receive(count)

    step("ssl", lambda: reply(m.SSL_REQUEST))
    step("tls", lambda: after(server, m.SSL_REQUEST, b"S", tls=True))
    step("ssl after tls", lambda: after(server, m.SSL_REQUEST, b"S", tls=True, first=m.SSL_REQUEST))


@ours("GSSAPI is refused, and the startup goes on")
def gss(context):
    def ready(*exchange, **more):
        return after(context.server, *exchange, **more).endswith("ReadyForQuery I")

    check(ready(m.GSS_REQUEST, b"N"), "in clear")
    check(ready(m.GSS_REQUEST, b"N", m.SSL_REQUEST, b"S", tls=True), "with TLS")
    refused = after(context.server, m.GSS_REQUEST, b"N", m.GSS_REQUEST, b"")
    check("C='0A000'" in refused and "ReadyForQuery" not in refused, f"a second request: {refused}")


def after(server, *exchange, tls=False, first=b""):
    """Sends requests, reads their replies, begins TLS or not, and tells how the startup ends."""
    with Connection(server, start=False) as connection:
        for request, wanted in zip(exchange[::2], exchange[1::2]):
            connection.send(request)
            if wanted:
                check_equal(connection.receive(1), wanted)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            connection.socket = context.wrap_socket(connection.socket)
        connection.send(first, m.startup(**normal(server)))
        found = connection.written(connection.until_ready())
        found = [line.replace("3.0 to 3.2", "3.0 to 3.0") for line in found]
        return "\n".join(line for line in found if not line.startswith(("ParameterStatus", "BackendKeyData")))


@both("plaintext after an SSLRequest")
def plaintext(server, step):
    def not_tls():
        with Connection(server, start=False) as connection:
            connection.send(m.SSL_REQUEST)
            check_equal(connection.receive(1), b"S")
            connection.send(m.startup(**normal(server)))
            try:
                first = connection.receive(1)
            except Closed:
                return "closed"
            # A TLS alert, if anything.
            return "closed" if first == b"\x15" else first

    step("instead of the handshake", not_tls)


@ours("plaintext in the packet of an SSLRequest never becomes a session")
def smuggled(context):
    with Connection(context.server, start=False) as connection:
        connection.send(m.SSL_REQUEST + m.startup(**normal(context.server)) + m.query("SELECT 1"))
        lines = connection.written(connection.until_ready())
        check("C='08P01'" in lines[0] and lines[-1] == "closed", lines)


def negotiated(context, version, **parameters):
    with Connection(context.server, start=False) as connection:
        connection.send(m.startup(version, **normal(context.server), **parameters))
        found = connection.until_ready()
        return connection, {tag: body for tag, body in found}, [tag for tag, _ in found]


@ours("protocol 3.2 is accepted, with a long cancel key")
def version_32(context):
    connection, bodies, tags = negotiated(context, 0x30002)
    check("v" not in tags, f"negotiation of a known version: {tags}")
    check(tags[-1] == "Z", f"{tags}")
    check(4 < len(connection.key[1]) <= 256, f"the key has {len(connection.key[1])} bytes")


@ours("protocol 3.0 has a cancel key of four bytes")
def version_30(context):
    connection, _, tags = negotiated(context, 0x30000)
    check("v" not in tags and len(connection.key[1]) == 4, f"{tags} {connection.key}")


@ours("grease: 3.9999 and unknown options are negotiated down to 3.2")
def grease(context):
    connection, bodies, tags = negotiated(context, 3 << 16 | 9999, **{"_pq_.test_protocol_negotiation": "", "_pq_.other": "on"})
    check_equal(tags[0] if tags else None, "v", f"the first message {tags}")
    check_equal(bodies["v"], struct.pack("!ii", 0x30002, 2) + b"_pq_.test_protocol_negotiation\0_pq_.other\0")
    check_equal(tags[-1], "Z")


@ours("an unknown option of 3.0 is told")
def unknown_option(context):
    _, bodies, tags = negotiated(context, 0x30000, **{"_pq_.x": "1"})
    check_equal(bodies.get("v"), struct.pack("!ii", 0x30000, 1) + b"_pq_.x\0")
    check_equal(tags[-1], "Z")


@ours("the version that is told")
def told_version(context):
    with Connection(context.server) as connection:
        version = connection.parameters["server_version"]
        check(version.startswith("15.") and "PostgresProto" in version, version)
