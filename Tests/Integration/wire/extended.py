"""The extended protocol: statements, portals, formats, the skip to Sync, Describe of everything."""

import struct

from harness import both, check_equal, ours
from wire import messages as m
from wire.connection import Connection

ONE = m.parse("SELECT 1")
PEOPLE = "SELECT id, name FROM people ORDER BY id"

SCRIPTS = {
    "a whole statement": [m.prepared("SELECT 1 AS one"), m.SYNC],
    "parse, describe and execute by name": [
        m.parse("SELECT name FROM people WHERE id = $1", "s"), m.describe("S", "s"), m.bind(["3"], "p", "s"), m.describe("P", "p"),
        m.execute("p"), m.SYNC,
    ],
    "only sync": [m.SYNC],
    "several syncs": [m.SYNC, m.SYNC, m.SYNC],
    "flush alone": [m.FLUSH, m.SYNC],
    "the unnamed statement is replaced": [ONE, m.parse("SELECT 'two'"), m.bind(), m.execute(), m.SYNC],
    "the unnamed statement stays after sync": [ONE, m.SYNC, m.bind(), m.execute(), m.SYNC],
    "a failed parse ends the unnamed statement": [ONE, m.SYNC, m.parse("SELEC"), m.SYNC, m.bind(), m.SYNC],
    "a simple query ends the unnamed statement": [ONE, m.SYNC, m.query("SELECT 2"), m.bind(), m.execute(), m.SYNC],
    "the unnamed portal is replaced": [ONE, m.bind(), m.parse("SELECT 2"), m.bind(), m.execute(), m.SYNC],
    "the unnamed portal ends at sync": [ONE, m.bind(), m.SYNC, m.execute(), m.SYNC],
    "a statement twice 42P05": [m.parse("SELECT 1", "s"), m.parse("SELECT 2", "s"), m.SYNC],
    "a portal twice 42P03": [m.parse("SELECT 1", "s"), m.bind((), "p", "s"), m.bind((), "p", "s"), m.SYNC],
    "an unknown statement bound 26000": [m.bind((), "", "nothing"), m.SYNC],
    "an unknown statement described 26000": [m.describe("S", "nothing"), m.SYNC],
    "the unnamed statement unknown 26000": [m.bind(), m.SYNC],
    "the unnamed statement unknown and described": [m.describe("S"), m.SYNC],
    "an unknown portal executed 34000": [m.execute("nothing"), m.SYNC],
    "an unknown portal described 34000": [m.describe("P", "nothing"), m.SYNC],
    "the unnamed portal unknown": [m.execute(), m.SYNC],
    "closing what is not there": [m.close("S", "nothing"), m.close("P", "nothing"), m.close("S"), m.close("P"), m.SYNC],
    "closing a portal": [m.parse("SELECT 1", "s"), m.bind((), "p", "s"), m.close("P", "p"), m.execute("p"), m.SYNC],
    "a name is free after close": [m.parse("SELECT 1", "s"), m.close("S", "s"), m.parse("SELECT 2", "s"), m.bind((), "", "s"), m.execute(), m.SYNC],
    "portals end with their transaction": [m.parse("SELECT 1", "s"), m.bind((), "p", "s"), m.SYNC, m.execute("p"), m.SYNC],
    "statements outlive a rollback": [
        m.query("BEGIN"), m.parse("SELECT 7", "s"), m.SYNC, m.query("ROLLBACK"), m.bind((), "", "s"), m.execute(), m.SYNC,
    ],
    "an error skips to sync": [
        m.parse("SELECT 1/(id-1) FROM cities"), m.bind(), m.execute(), m.parse("SELECT 2"), m.bind(), m.execute(), m.query("SELECT 3"), m.SYNC, m.prepared("SELECT 4"), m.SYNC,
    ],
    "a parse error skips to sync": [m.prepared("SELEC"), m.prepared("SELECT 2"), m.SYNC, m.prepared("SELECT 3"), m.SYNC],
    "a pipeline of three": [m.prepared("SELECT 1"), m.prepared("SELECT 2"), m.prepared("SELECT 3"), m.SYNC],
    "a pipeline of syncs": [m.prepared("SELECT 1"), m.SYNC, m.prepared("SELECT 1/(id-1) FROM cities"), m.SYNC, m.prepared("SELECT 3"), m.SYNC],
    "begin in a pipeline": [m.prepared("BEGIN"), m.prepared("SELECT 1/(id-1) FROM cities"), m.prepared("SELECT 2"), m.SYNC, m.prepared("ROLLBACK"), m.SYNC],
    "set and error in a pipeline": [m.prepared("SET application_name = 'p'"), m.prepared("SELECT 1/(id-1) FROM cities"), m.SYNC, m.prepared("SHOW application_name"), m.SYNC],
    "commit in a pipeline": [m.prepared("SELECT 1"), m.prepared("COMMIT"), m.prepared("SELECT 2"), m.SYNC],
    "a failed transaction refuses parse": [m.query("BEGIN"), m.query("SELECT 1/(id-1) FROM cities"), ONE, m.SYNC, m.prepared("ROLLBACK"), m.SYNC],
    "a syntax error in a failed transaction 42601": [m.query("BEGIN"), m.query("SELECT 1/(id-1) FROM cities"), m.parse("SELEC"), m.SYNC],
    "two statements in a failed transaction 42601": [m.query("BEGIN"), m.query("SELECT 1/(id-1) FROM cities"), m.parse("SELECT 1; SELECT 2"), m.SYNC],
    "a failed transaction refuses bind": [ONE, m.SYNC, m.query("BEGIN"), m.query("SELECT 1/(id-1) FROM cities"), m.bind(), m.SYNC],
    "a failed transaction refuses describe": [ONE, m.SYNC, m.query("BEGIN"), m.query("SELECT 1/(id-1) FROM cities"), m.describe("S"), m.SYNC],
    "a failed transaction lets close through": [m.query("BEGIN"), m.query("SELECT 1/(id-1) FROM cities"), m.close("S", "x"), m.SYNC, m.query("ROLLBACK")],
    "empty query": [m.prepared(""), m.SYNC],
    "empty query described": [m.parse(""), m.describe("S"), m.bind(), m.describe("P"), m.execute(), m.SYNC],
    "a comment": [m.prepared("-- nothing"), m.SYNC],
    "two statements 42601": [m.prepared("SELECT 1; SELECT 2"), m.SYNC],
    "a semicolon at the end": [m.prepared("SELECT 1;"), m.SYNC],
    "a tag without rows": [m.prepared("BEGIN"), m.prepared("COMMIT"), m.SYNC],
    "set described": [m.parse("SET application_name = 'd'"), m.describe("S"), m.bind(), m.describe("P"), m.execute(), m.SYNC],
    "show described": [m.parse("SHOW application_name"), m.describe("S"), m.bind(), m.describe("P"), m.execute(), m.SYNC],
    "execute twice": [ONE, m.bind(), m.execute(), m.execute(), m.SYNC],
    "execute of set twice": [m.parse("SET application_name = 'd'"), m.bind(), m.execute(), m.execute(), m.SYNC],
    "a portal of a finished transaction statement": [m.parse("BEGIN"), m.bind(), m.execute(), m.SYNC, m.execute(), m.SYNC, m.query("ROLLBACK")],
    "describe the portal after rows": [m.parse(PEOPLE), m.bind((), "p"), m.execute("p", 2), m.describe("P", "p"), m.execute("p", 2), m.SYNC],
    "a portal described after its end": [m.parse(PEOPLE), m.bind((), "p"), m.execute("p"), m.describe("P", "p"), m.SYNC],
    "declared cursors are portals": [
        m.query("BEGIN"), m.query(f"DECLARE c CURSOR FOR {PEOPLE}"), m.describe("P", "c"), m.execute("c", 2), m.SYNC,
        m.query("FETCH 1 FROM c"), m.query("COMMIT"),
    ],
    "portals are cursors": [
        m.query("BEGIN"), m.parse(PEOPLE), m.bind((), "p"), m.execute("p", 2), m.SYNC, m.query("FETCH 2 FROM p"), m.query("CLOSE p"), m.query("COMMIT"),
    ],
    "unused parameters": [m.parse("SELECT $2::int4"), m.describe("S"), m.SYNC],
    "parameters of a simple query 42P02": [
        m.query(sql) for sql in (
            "SELECT $1, nothing", "SELECT nothing, $1", "SELECT * FROM nothing WHERE a = $1", "SELECT 1; SELECT $2", "EXPLAIN SELECT $2",
            "DECLARE c CURSOR FOR SELECT $1", "COPY (SELECT $1) TO STDOUT", "INSERT INTO people (id) VALUES ($1), (nothing)",
        )
    ],
    "the text of a query": [
        m.query("SELECT 1; SELECT current_query()  /* both */"), m.prepared("SELECT current_query()"), m.SYNC,
        m.query("PREPARE q AS SELECT current_query(); EXECUTE q"),
    ],
    "describe of a bad kind": [m.message("D", b"X\0"), m.SYNC],
    "close of a bad kind": [m.message("C", b"X\0"), m.SYNC],
    "declared types": [m.parse("SELECT $1, $2", types=(23, 1082)), m.describe("S"), m.bind(["5", "2024-02-29"]), m.describe("P"), m.execute(), m.SYNC],
    "a declared type of 0": [m.parse("SELECT $1::int8 + $2", types=(0, 23)), m.describe("S"), m.SYNC],
    "an unknown declared type that is not used": [m.parse("SELECT 1", types=(99999999,)), m.describe("S"), m.SYNC],
    "an unknown declared type": [m.parse("SELECT $1", types=(99999999,)), m.describe("S"), m.SYNC],
    "more declared types than parameters": [m.parse("SELECT 1", types=(23, 25)), m.describe("S"), m.bind(["1", "x"]), m.execute(), m.SYNC],
    "a parameter of unknown type": [m.parse("SELECT $1"), m.describe("S"), m.bind(["x"]), m.execute(), m.SYNC],
    "a parameter that nothing tells of": [m.parse("SELECT $1 IS NULL"), m.describe("S"), m.SYNC],
    "a parameter of several uses": [m.parse("SELECT $1::int4, $1 + 1"), m.describe("S"), m.bind(["4"]), m.execute(), m.SYNC],
    "a parameter of two types": [m.parse("SELECT $1::int4, $1::text"), m.describe("S"), m.SYNC],
    "a wrong value of a parameter": [m.parse("SELECT $1::int4"), m.bind(["x"]), m.SYNC],
    "a format code that is none, but no parameter": [m.parse("SELECT 1"), m.bind((), formats=[2]), m.SYNC],
    "a format code that is none, and no statement": [m.bind(["1"], statement="nothing", formats=[2]), m.SYNC],
    "a format code that is none behind a wrong value": [m.parse("SELECT $1::int4, $2::int4"), m.bind(["x", "2"], formats=[0, 2]), m.SYNC],
    "a null parameter": [m.parse("SELECT $1::int4, $2::text IS NULL"), m.bind([None, None]), m.execute(), m.SYNC],
    "parameters in limit and offset": [m.parse(PEOPLE + " LIMIT $1 OFFSET $2"), m.describe("S"), m.bind(["2", "1"]), m.execute(), m.SYNC],
    "parameters in where": [
        m.parse("SELECT id FROM people WHERE born > $1 AND name <> $2 AND height < $3 AND active = $4 ORDER BY id"), m.describe("S"),
        m.bind(["1970-01-01", "Ada", "2", "t"]), m.execute(), m.SYNC,
    ],
    "a parameter in any": [m.parse("SELECT id FROM people WHERE id = ANY($1) ORDER BY id"), m.describe("S"), m.bind(["{1,3,9}"]), m.execute(), m.SYNC],
    "parameters in in": [m.parse("SELECT id FROM people WHERE id IN ($1, $2) ORDER BY id"), m.describe("S"), m.bind(["1", "4"]), m.execute(), m.SYNC],
    "a parameter in a function": [m.parse("SELECT upper($1), length($2)"), m.describe("S"), m.bind(["x", "yz"]), m.execute(), m.SYNC],
    "a parameter in case": [m.parse("SELECT CASE WHEN $1 THEN $2 ELSE 1 END"), m.describe("S"), m.bind(["t", "9"]), m.execute(), m.SYNC],
    "a parameter as text with a quote": [m.parse("SELECT $1::text"), m.bind(["it's; DROP TABLE people --"]), m.execute(), m.SYNC],
    "a parameter that is not utf-8": [m.parse("SELECT $1::text"), m.bind([b"\xff\xfe"]), m.SYNC],
    "a parameter with a zero byte": [m.parse("SELECT $1::text"), m.bind([b"a\0b"]), m.SYNC],
}

INT = struct.pack("!i", 3)
FORMATS = {
    "no codes": ([], [], ["3", "x"]),
    "one code for all": ([0], [1], ["3", "x"]),
    "a code for each": ([1, 0], [1, 0], [INT, "x"]),
    "binary for all": ([1], [1], [INT, "x"]),
    "too many parameter codes": ([0, 0, 0], [], ["3", "x"]),
    "too many result codes": ([], [0, 1, 0], ["3", "x"]),
    "no code fits": ([0, 0, 0, 0], [0, 0, 0, 0], ["3", "x"]),
    "a parameter code that is none": ([2], [], ["3", "x"]),
    "a negative code": ([-1], [], ["3", "x"]),
    "too few parameters": ([], [], ["3"]),
    "too many parameters": ([], [], ["3", "x", "y"]),
    "no parameters": ([], [], []),
    "a binary value too short": ([1, 0], [], [b"\0\0", "x"]),
    "a binary value too long": ([1, 0], [], [b"\0" * 8, "x"]),
    "a binary value that is empty": ([1, 0], [], [b"", "x"]),
}


@both("extended")
def scripts(server, step):
    for name, chunks in SCRIPTS.items():
        ready = sum(chunk[-5:] == m.SYNC or chunk[:1] == b"Q" for chunk in chunks)
        if name == "an error skips to sync":
            ready -= 1
        with Connection(server) as connection:
            step(name, lambda: connection.transcript(*chunks, ready=ready))


@both("formats 08P01")
def formats(server, step):
    for name, (parameters, results, values) in FORMATS.items():
        chunks = [m.parse("SELECT $1::int4 AS a, $2::text AS b"), m.bind(values, formats=parameters, results=results), m.describe("P"), m.execute(), m.SYNC]
        with Connection(server) as connection:
            step(name, lambda: connection.transcript(*chunks))


@both("suspended portals")
def suspended(server, step):
    with Connection(server) as connection:
        def run(*chunks, ready=1):
            return connection.transcript(*chunks, ready=ready)

        step("two, two, the rest", lambda: run(m.parse(PEOPLE), m.bind((), "p"), m.execute("p", 2), m.execute("p", 2), m.execute("p"), m.SYNC))
        step("exactly all", lambda: run(m.parse(PEOPLE), m.bind(), m.execute("", 8), m.execute("", 8), m.SYNC))
        step("more than all", lambda: run(m.parse(PEOPLE), m.bind(), m.execute("", 100), m.SYNC))
        step("a negative limit", lambda: run(m.parse(PEOPLE), m.bind(), m.execute("", -5), m.SYNC))
        step("gone after sync", lambda: run(m.parse(PEOPLE), m.bind((), "q"), m.execute("q", 2), m.SYNC, m.execute("q", 2), m.SYNC, ready=2))
        step("kept in a transaction", lambda: run(m.query("BEGIN"), m.parse(PEOPLE), m.bind((), "r"), m.execute("r", 3), m.SYNC, m.execute("r", 3), m.SYNC, ready=3))
        step("two portals in turn", lambda: run(
            m.parse(PEOPLE, "s"), m.bind((), "a", "s"), m.bind((), "b", "s"), m.execute("a", 1), m.execute("b", 2), m.execute("a", 1), m.execute("b", 1), m.SYNC))
        step("gone after commit", lambda: run(m.query("COMMIT"), m.execute("r", 1), m.SYNC, ready=2))
        step("a long table in pieces", lambda: run(
            m.parse("SELECT n FROM numbers ORDER BY n"), m.bind(), *[m.execute("", 3) for _ in range(4)], m.SYNC))
        step("flush between the pieces", lambda: pieces(connection))


@ours("closing a statement ends its portals")
def cascade(context):
    """As the protocol's documentation has it; PostgreSQL keeps the portal."""
    with Connection(context.server) as connection:
        text = connection.transcript(m.parse("SELECT 1", "s"), m.bind((), "p", "s"), m.close("S", "s"), m.execute("p"), m.SYNC)
        check_equal(text.split("\n")[3], "ErrorResponse C='34000' M='portal \"p\" does not exist' S='ERROR' V='ERROR'")


@both("a result format that there is not")
def result_format(server, step):
    with Connection(server) as connection:
        step("one row", lambda: connection.transcript(m.prepared("SELECT 1", results=[2]), m.SYNC))
        step("no row", lambda: connection.transcript(m.prepared("SELECT 1 WHERE false", results=[2]), m.SYNC))
        step("of one column", lambda: connection.transcript(m.prepared("SELECT 1, 2", results=[1, -1]), m.SYNC))
        step("described", lambda: connection.transcript(m.parse("SELECT 1"), m.bind(results=[7]), m.describe("P"), m.SYNC))


def pieces(connection):
    connection.send(m.query("BEGIN"), m.parse(PEOPLE), m.bind((), "f"), m.FLUSH)
    seen = [connection.written_until("2")]
    for _ in range(3):
        connection.send(m.execute("f", 3), m.FLUSH)
        seen.append(connection.written_until("sCE"))
    seen.append(connection.transcript(m.query("COMMIT")))
    return "\n".join(seen)


@both("a constant that cannot be computed")
def constant(server, step):
    with Connection(server) as connection:
        step("extended", lambda: connection.transcript(m.prepared("SELECT 1/0"), m.SYNC))
        step("described", lambda: connection.transcript(m.parse("SELECT 1/0"), m.describe("S"), m.SYNC))
        step("with a parameter", lambda: connection.transcript(m.prepared("SELECT 1/$1::int4", ["0"]), m.SYNC))
        step("prepared", lambda: connection.transcript(m.query("PREPARE p AS SELECT 1/0"), m.query("EXECUTE p"), ready=2))
        step("declared", lambda: connection.transcript(m.query("BEGIN; DECLARE c CURSOR FOR SELECT 1/0"), m.query("ROLLBACK"), ready=2))
        step("not reached", lambda: connection.transcript(m.query("SELECT CASE WHEN true THEN 1 ELSE 1/0 END, coalesce(1, 1/0), false AND 1/0 = 1")))
        step("simple", lambda: connection.transcript(m.query("SELECT 2147483647 + 1")))


@both("a thousand statements in flight")
def many(server, step):
    with Connection(server) as connection:
        chunks = [m.prepared("SELECT $1::int4 * 2", [str(n)]) + m.SYNC for n in range(1000)]
        step("thousand syncs", lambda: connection.transcript(*chunks, ready=1000))
        step("one sync", lambda: connection.transcript(*[m.prepared("SELECT $1::int4 * 2", [str(n)]) for n in range(1000)], m.SYNC))
