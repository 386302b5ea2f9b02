"""Drives the examples and the ways of starting a handler with psql: examples.py FOLDER-OF-THE-BUILD [NAME...]

Needs psql, and for handlers in files and packages the Swift compiler. Prints `ok NAME` or `FAILED NAME` for each test.
"""

import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from programs import Failure, Program, expect, expect_within, package_folder, psql, run_all

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug").absolute()


def example(name, *arguments):
    return Program([str(BUILD / name), *arguments])


def demo():
    with example("proto-server", "demo") as server:
        expect(psql(server.port, """
            SELECT name, discovered, atmosphere FROM planets WHERE has_rings ORDER BY id DESC LIMIT 2"""), """
name|discovered|atmosphere
Neptune|1846-09-23|{H2,He,CH4}
Uranus|1781-03-13|{H2,He,CH4}
(2 rows)""")
        expect(psql(server.port, """
            SELECT p.name, count(*) AS moons, max(m.radius_km) AS largest
            FROM planets p JOIN moons m ON m.planet_id = p.id GROUP BY p.name HAVING count(*) > 1 ORDER BY moons DESC, p.name"""), """
name|moons|largest
Saturn|7|2574.7
Uranus|5|788.4
Jupiter|4|2634.1
Mars|2|11.1
(4 rows)""")
        expect(psql(server.port, "SET timezone = 'UTC'", """
            SELECT name, launched, details ->> 'kind' AS kind, patch_color
            FROM missions WHERE ended IS NULL ORDER BY launched"""), """
SET
name|launched|kind|patch_color
Voyager 2|1977-08-20 14:29:00+00|flyby|\\x101820
Juno|2011-08-05 16:25:00+00|orbiter|\\x2a9d8f
Curiosity|2011-11-26 15:02:00+00|rover|\\xb7410e
Perseverance|2020-07-30 11:50:00+00|rover|
JUICE|2023-04-14 12:14:36+00|orbiter|
(5 rows)""")
        expect(psql(server.port, "\\dt", options=["-XAt"]), """
public|missions|table|me
public|moons|table|me
public|planets|table|me""")


def static():
    with example("Static") as server:
        expect(psql(server.port, "SELECT * FROM customers ORDER BY name", "SELECT * FROM orders WHERE total > 10"), """
id|name|city
1|Ada|London
3|Edsger|
2|Grace|New York
(3 rows)
id|customer_id|placed|total
1|1|2026-03-01|19.90
2|2|2026-03-04|250.00
(2 rows)""")
        expect(psql(server.port, """
            SELECT c.name, count(o.id) AS orders, sum(o.total) AS total FROM customers c
            LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.name ORDER BY total DESC NULLS LAST"""), """
name|orders|total
Grace|1|250.00
Ada|2|27.15
Edsger|0|
(3 rows)""")
        expect(psql(server.port, "\\d orders"), """
Table "public.orders"
Column|Type|Collation|Nullable|Default
id|integer||not null|
customer_id|integer||not null|
placed|date||not null|
total|numeric(10,2)||not null|
Indexes:
    "orders_pkey" PRIMARY KEY, btree (id)
Foreign-key constraints:
    "orders_customer_id_fkey" FOREIGN KEY (customer_id) REFERENCES customers(id)""")
        expect(psql(server.port, "SELECT * FROM customer", "SELECT nam FROM customers"), """
ERROR:  relation "customer" does not exist
LINE 1: SELECT * FROM customer
                      ^
ERROR:  column "nam" does not exist
LINE 1: SELECT nam FROM customers
               ^
HINT:  Perhaps you meant to reference the column "customers.name".""")


def csv_example():
    with example("CSV", str(ROOT / "Examples/CSV/Data")) as server:
        expect(psql(server.port, "SELECT * FROM cities ORDER BY population DESC"), """
name|country|population|area_km2|founded|capital
Vienna|AT|1973403|414.78||t
Washington, D.C.|US|689545|177.00|1790-07-16|t
Lisbon|PT|545923|100.05||t
Graz|AT|292630|127.57|1128-01-01|f
Porto|PT|231962|41.42||f
(5 rows)""")
        expect(psql(server.port, """
            SELECT c.name, sum(population) AS inhabitants, sum(area_km2) AS area
            FROM countries c JOIN cities ON country = code GROUP BY c.name ORDER BY 1"""), """
name|inhabitants|area
Austria|2266033|542.35
Portugal|777885|141.47
United States of "America"|689545|177.00
(3 rows)""")
        expect(psql(server.port, "SELECT * FROM csv_columns WHERE file = 'countries'"), """
file|column_name|type
countries|code|text
countries|name|text
countries|calling_code|bigint
(3 rows)""")


def write(folder, name, text):
    path = pathlib.Path(folder, name)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def csv_types():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "types.csv", (
            "\ufeffid,price,rate,ok,day,at,utc,zip,note,huge\r\n"
            '1,1.50,1e5,true,2024-02-29,2024-01-02 03:04,2024-01-02T03:04:05Z,01234,"say ""hi"", you",9223372036854775808\r\n'
            '-2,-0.25,2.5,FALSE,,2024-01-02,2024-01-02T03:04:05.5+02:00,2,"",1\r\n'
            "\r\n"
            '3,,-1,,1999-12-31,,,x,"two\nlines",\r\n'))
        write(folder, "tabs.tsv", "a\tb,c\n1\tx\n2\ty\n")
        write(folder, "pipes.csv", "a|b\n1|x;y\n")
        write(folder, "names.csv", "a,a,\n1,2,3")
        with example("proto-server", "csv", folder) as server:
            expect(psql(server.port, "\\d types", options=["-XAt"]), """
id|bigint|||
price|numeric|||
rate|double precision|||
ok|boolean|||
day|date|||
at|timestamp without time zone|||
utc|timestamp with time zone|||
zip|text|||
note|text|||
huge|numeric|||""")
            found = psql(server.port, "SET timezone = 'UTC'", "SELECT * FROM types", options=["-XAt", "-Pnull=NULL"])
            expect(found, """
SET
1|1.50|100000|t|2024-02-29|2024-01-02 03:04:00|2024-01-02 03:04:05+00|01234|say "hi", you|9223372036854775808
-2|-0.25|2.5|f|NULL|2024-01-02 00:00:00|2024-01-02 01:04:05.5+00|2||1
3|NULL|-1|NULL|1999-12-31|NULL|NULL|x|two
lines|NULL""")
            expect(psql(server.port, 'SELECT "b,c" FROM tabs ORDER BY a DESC', "TABLE pipes", "TABLE names"), """
b,c
y
x
(2 rows)
a|b
1|x;y
(1 row)
a|a_2|column3
1|2|3
(1 row)""")


def csv_malformed():
    with tempfile.TemporaryDirectory() as folder:
        few = write(folder, "few.csv", "a,b\n1,2\n3\n")
        behind = write(folder, "behind.csv", 'a,b\n1,2\n"3"x,4\n')
        open_quote = write(folder, "open.csv", 'a,b\n1,2\n"3,4\n5,6\n')
        latin = write(folder, "latin.csv", b"a\ncaf\xe9\n")
        write(folder, "good.csv", "a\n1\n")
        with example("proto-server", "csv", folder) as server:
            statements = [f"SELECT * FROM {name}" for name in ("few", "behind", "open", "latin", "good")]
            expect(psql(server.port, *statements), f"""
ERROR:  line 3 of "{few}": the record has 1 fields, but the first record names 2 columns
ERROR:  line 3 of "{behind}": a quoted field goes on behind its closing quote
ERROR:  line 3 of "{open_quote}": a quoted field that begins in this record has no end
ERROR:  line 2 of "{latin}": column "a" holds bytes that are not UTF-8
a
1
(1 row)""")


def csv_reload():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "stock.csv", "item,amount\nnails,1\n")
        with example("proto-server", "csv", folder) as server:
            expect(psql(server.port, "SELECT * FROM stock", options=["-XAt"]), "nails|1")
            write(folder, "stock.csv", "item,amount,price\nnails,1.5,2\nscrews,7,3\n")
            write(folder, "more.csv", "x\n1\n")
            expect(psql(server.port, "SELECT * FROM stock", "SELECT * FROM more", options=["-XAt"]), """
nails|1.5|2
screws|7|3
1""")
            os.remove(pathlib.Path(folder, "more.csv"))
            expect(psql(server.port, "\\dt", options=["-XAt"]), "public|stock|table|me")


def csv_memory():
    """A file of 40 MB goes through in a few."""
    rows = 400_000
    with tempfile.TemporaryDirectory() as folder:
        line = "x" * 90
        path = write(folder, "big.csv", "id,text\n" + "".join(f"{index},{line}\n" for index in range(rows)))
        with example("proto-server", "csv", path) as server:
            psql(server.port, "SELECT id FROM big LIMIT 1")
            before = peak_memory(server.process.pid)
            sums = psql(server.port, "SELECT count(*), sum(id) FROM big", options=["-XAt"])
            expect(sums, f"{rows}|{rows * (rows - 1) // 2}")
            subprocess.run(
                ["psql", "-XAtq", "-h", "127.0.0.1", "-p", str(server.port), "-U", "me", "-d", "test",
                 "-o", "/dev/null", "-v", "FETCH_COUNT=1000", "-c", "SELECT * FROM big"], check=True, timeout=300)
            grown = peak_memory(server.process.pid) - before
            if grown > 16_384:
                raise Failure(f"reading a file of 40 MB took {grown} kB of memory")


def peak_memory(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])


def csv_usage():
    for arguments, wanted in [
        ([], "proto-server: csv needs the names of CSV files or of folders that hold some\nFor example: csv sales.csv"),
        (["/nonexistent.csv"], 'proto-server: cannot read "/nonexistent.csv": No such file or directory'),
    ]:
        result = subprocess.run(
            [str(BUILD / "proto-server"), "csv", *arguments, "--port", "0"], capture_output=True, text=True, timeout=20)
        expect(result.stderr, wanted)
        if result.returncode != 1:
            raise Failure(f"the status is {result.returncode}")


PRODUCTS = [
    {"id": 1, "name": "chair", "color": "red", "price": 49.9, "stocked": True},
    {"id": 2, "name": "table", "color": "oak & white", "price": 120, "stocked": False, "size": {"cm": 180}},
    {"id": 3, "name": "lamp", "color": "red", "price": 15.25, "stocked": True, "size": None},
]


class Endpoint(http.server.BaseHTTPRequestHandler):
    """Products as JSON; knows the parameter `color` and ignores all others."""

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        self.server.queries.append(url.query)
        query = dict(urllib.parse.parse_qsl(url.query))
        found = [product for product in PRODUCTS if query.get("color", product["color"]) == product["color"]]
        body = json.dumps(found).encode()
        self.send_response(200 if url.path == "/api/products.json" else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def web_request():
    endpoint = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    endpoint.queries = []
    threading.Thread(target=endpoint.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{endpoint.server_address[1]}/api"
    try:
        with example("WebRequest", f"{base}/products.json", f"{base}/missing") as server:
            expect(psql(server.port, "SELECT id, name, price, stocked, size FROM products ORDER BY price"), """
id|name|price|stocked|size
3|lamp|15.25|t|
1|chair|49.9|t|
2|table|120|f|{"cm": 180}
(3 rows)""")
            endpoint.queries.clear()
            expect(psql(server.port, "SELECT name FROM products WHERE color = 'oak & white'", options=["-XAt"]), "table")
            check_queries(endpoint, {"color": "oak & white"})
            expect(psql(
                server.port, "SELECT name FROM products WHERE color = 'red' AND id = 3 AND price < 100",
                options=["-XAt"]), "lamp")
            check_queries(endpoint, {"color": "red", "id": "3"})
            expect(psql(server.port, "SELECT name FROM products WHERE color = 'red' OR id = 2 ORDER BY id DESC LIMIT 1",
                        options=["-XAt"]), "lamp")
            check_queries(endpoint, {})
            expect_within("answered with status 404", psql(server.port, "SELECT * FROM missing"))
    finally:
        endpoint.shutdown()
        endpoint.server_close()


def check_queries(endpoint, wanted):
    """The last request had these parameters."""
    found = dict(urllib.parse.parse_qsl(endpoint.queries[-1])) if endpoint.queries else None
    if found != wanted:
        raise Failure(f"expected the parameters {wanted}, the endpoint was asked {endpoint.queries}")
    endpoint.queries.clear()


def custom_statements():
    with example("CustomStatements") as server:
        statements = ["train model prices using houses with depth = 3, seed = 1;", "TRAIN MODEL x USING houses"]
        expect(psql(server.port, *statements), """
model|source|options|rows
prices|houses|depth = 3, seed = 1|3
(1 row)
model|source|options|rows
x|houses||3
(1 row)""")
        expect(psql(server.port, "SYNC houses FROM 'https://example.org/houses' EVERY '1 hour'"), """
NOTICE:  synchronizing houses from 'https://example.org/houses'
SYNC""")
        expect(psql(server.port, "TRAIN MODEL x", "SYNC sheds", "SELECT max(price) FROM houses"), """
ERROR:  TRAIN MODEL needs a name and a table
HINT:  TRAIN MODEL name USING table
ERROR:  relation "sheds" does not exist
max
910000
(1 row)""")


def notes():
    with example("Notes") as server:
        expect(psql(server.port,
                    "INSERT INTO notes (text, urgency) VALUES ('water the plants', 2), ('write home', DEFAULT)",
                    "insert into public.notes values (17, 'sleep', -1)", "SELECT * FROM notes ORDER BY id"), """
INSERT 0 2
INSERT 0 1
id|text|urgency
1|water the plants|2
2|write home|0
17|sleep|-1
(3 rows)""")
        expect(psql(server.port, "DELETE FROM notes WHERE urgency IN (1, 2) AND text = 'water the plants'",
                    "DELETE FROM notes WHERE id = 1 OR id = 2", "DELETE FROM notes WHERE length(text) = 5 AND id = 17",
                    "SELECT text FROM notes ORDER BY id"), """
DELETE 1
ERROR:  a condition like this is not supported
HINT:  A real table would evaluate it.
ERROR:  a condition like this is not supported
HINT:  A real table would evaluate it.
text
write home
sleep
(2 rows)""")
        expect(psql(server.port, "INSERT INTO sheets VALUES (1)", "INSERT INTO notes (body) VALUES ('x')",
                    "INSERT INTO notes (urgency) VALUES (1)", "INSERT INTO notes (text, urgency) VALUES ('x', 'soon')",
                    "DELETE FROM notes", "SELECT count(*) FROM notes"), """
ERROR:  relation "sheets" does not exist
ERROR:  column "body" of relation "notes" does not exist
ERROR:  a note needs a text
ERROR:  invalid input syntax for type integer: "soon"
DELETE 2
count
0
(1 row)""")


def tasks():
    with example("Tasks") as server:
        expect(psql(server.port, "INSERT INTO tasks (id, title) VALUES (3, 'sweep') RETURNING *",
                    "UPDATE tasks SET state = 'done', hours = coalesce(hours, 0) + 1 WHERE id <> 1 RETURNING id, hours",
                    "INSERT INTO events (note) SELECT title FROM tasks WHERE state = 'done' ORDER BY id RETURNING *",
                    "MERGE INTO tasks t USING (VALUES (1, 'paint it'), (4, 'plan')) v (id, title) ON v.id = t.id "
                    "WHEN MATCHED THEN UPDATE SET title = v.title WHEN NOT MATCHED THEN INSERT (id, title) "
                    "VALUES (v.id, v.title)",
                    "DELETE FROM tasks WHERE state = 'done'", "COPY tasks TO STDOUT (FORMAT csv, HEADER)"), """
id|title|state|hours
3|sweep|open|
(1 row)
INSERT 0 1
id|hours
2|1
3|1
(2 rows)
UPDATE 2
number|note
1|saw
2|sweep
(2 rows)
INSERT 0 2
MERGE 2
DELETE 2
id,title,state,hours
1,paint it,open,2.5
4,plan,open,""")
        expect(psql(server.port, "INSERT INTO tasks (id, title, state) VALUES (5, 'x', 'lost')",
                    "INSERT INTO tasks (id, title) VALUES (1, 'again')", "INSERT INTO events (note) VALUES (NULL)",
                    "DELETE FROM events", "SELECT count(*) FROM tasks"), """
ERROR:  Cannot initialize State from invalid String value lost
ERROR:  duplicate key value violates unique constraint "tasks_pkey"
DETAIL:  Key (id)=(1) already exists.
ERROR:  null value in column "note" of relation "events" violates not-null constraint
DETAIL:  Failing row contains (0, null).
ERROR:  cannot delete from table "events"
DETAIL:  The server's handler does not override deleteRows.
count
2
(1 row)""")


HANDLER = """import PostgresProto

final class GreetingHandler: PostgresRequestHandler {
    override func listTables() -> [TableName] { ["greetings"] }
    override func describeTable(_ table: TableName) -> [Column] { [Column("id", .int4), Column("title", .text)] }
    override func queryTables(_ select: SelectStatement) -> QueryResult {
        QueryResult(rows: [[1, "hello"]], columns: describeTable(select.tables[0].name))
    }
}
"""

GREETING = """
id|title
1|hello
(1 row)"""


def handler_file():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "GreetingHandler.swift", HANDLER)
        cache = {"XDG_CACHE_HOME": folder + "/cache"}
        command = [str(BUILD / "proto-server"), "GreetingHandler.swift"]
        with Program(command, folder, cache, patience=300) as server:
            expect(psql(server.port, "SELECT * FROM greetings"), GREETING)
        programs = list(pathlib.Path(folder, "cache").rglob("server"))
        if len(programs) != 1:
            raise Failure(f"expected one cached program, found {programs}")
        made = programs[0].stat().st_mtime_ns
        start = time.monotonic()
        # Without a compiler in the path the second start can only use what is cached.
        with Program(command, folder, {**cache, "PATH": "/nonexistent"}) as server:
            seconds = time.monotonic() - start
            expect(psql(server.port, "SELECT * FROM greetings"), GREETING)
        if programs[0].stat().st_mtime_ns != made:
            raise Failure("the cached program was made anew")
        print(f"   second start of an unchanged file: {seconds:.2f} s")
        write(folder, "GreetingHandler.swift", HANDLER.replace("hello", "good day"))
        with Program(command, folder, cache, patience=300) as server:
            expect(psql(server.port, "SELECT title FROM greetings", options=["-XAt"]), "good day")


def handler_file_errors():
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "Broken.swift", HANDLER.replace("[TableName]", "[TableNane]"))
        write(folder, "Empty.swift", "struct Nothing {}\n")
        for name, wanted in [
            ("Broken.swift", "Broken.swift:4:36: error: cannot find type 'TableNane' in scope"),
            ("Empty.swift", 'proto-server: "Empty.swift" declares no class that inherits from PostgresRequestHandler'),
            ("Missing.swift", 'proto-server: there is no file "Missing.swift"'),
            ("Missing", 'proto-server: there is no handler "Missing"'),
        ]:
            result = subprocess.run(
                [str(BUILD / "proto-server"), name, "--port", "0"], cwd=folder, capture_output=True, text=True,
                timeout=300, env={**os.environ, "XDG_CACHE_HOME": folder + "/cache"})
            expect_within(wanted, result.stderr)
            if result.returncode == 0:
                raise Failure(f"{name}: the status is 0")


PACKAGE = """// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Greetings",
    dependencies: [.package(name: "PostgresProto", path: "ROOT")],
    targets: [
        .executableTarget(
            name: "Greetings",
            dependencies: [
                .product(name: "PostgresProto", package: "PostgresProto"),
                .product(name: "ProtoServer", package: "PostgresProto"),
            ])
    ]
)
"""

START = """
import ProtoServer

@main struct Main {
    static func main() async { await ProtoServer.run(GreetingHandler.self) }
}
"""


def handler_package():
    folder = package_folder()
    write(folder, "Package.swift", PACKAGE.replace("ROOT", str(ROOT)))
    sources = folder / "Sources/Greetings"
    sources.mkdir()
    write(sources, "GreetingHandler.swift", HANDLER)
    write(sources, "Main.swift", START)
    with Program([str(BUILD / "proto-server"), "GreetingHandler"], folder, patience=1500) as server:
        expect(psql(server.port, "SELECT * FROM greetings"), GREETING)


TESTS = [
    ("demo", demo),
    ("example Static", static),
    ("example CSV", csv_example),
    ("csv: types, delimiters, quotes", csv_types),
    ("csv: malformed files", csv_malformed),
    ("csv: reload", csv_reload),
    ("csv: memory", csv_memory),
    ("csv: usage", csv_usage),
    ("example WebRequest", web_request),
    ("example CustomStatements", custom_statements),
    ("example Notes", notes),
    ("example Tasks", tasks),
    ("handler in a file", handler_file),
    ("handler in a file: errors", handler_file_errors),
    ("handler in a package", handler_package),
]

if __name__ == "__main__":
    chosen = sys.argv[2:]
    run_all([test for test in TESTS if not chosen or any(part in test[0] for part in chosen)])
