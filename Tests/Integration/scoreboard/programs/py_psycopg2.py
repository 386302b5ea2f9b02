"""psycopg2: simple protocol with client-side interpolation, server-side cursors, COPY, type casters, extras."""
import decimal, datetime, io, uuid
import psycopg2, psycopg2.extras, psycopg2.extensions, psycopg2.errors
from reporting import *


conn = psycopg2.connect(host=HOST, port=PORT, user=USER, password=PASSWORD, dbname=DB, application_name="psycopg2")
def q(sql, args=None):
    with conn.cursor() as c:
        c.execute(sql, args)
        return c.fetchall() if c.description else c.rowcount
step("select 1", lambda: q("SELECT 1"))
step("params", lambda: q("SELECT %s, %s, %s, %s, %s", (1, "it's", None, True, 2.5)))
step("named params", lambda: q("SELECT id, full_name FROM customers WHERE id = %(id)s AND is_active = %(a)s", {"id": 7, "a": True}))
step("date params", lambda: q("SELECT %s, %s, %s, %s", (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.timezone.utc), datetime.timedelta(days=2, seconds=3), datetime.time(4, 5))))
step("bytes/decimal", lambda: [bytes(q("SELECT %s, %s", (psycopg2.Binary(b"\x00\xff"), decimal.Decimal("12.340")))[0][0])])
step("list ANY", lambda: q("SELECT id FROM customers WHERE id = ANY(%s) ORDER BY id", ([3, 1, 2],)))
step("tuple IN", lambda: q("SELECT id FROM customers WHERE id IN %s ORDER BY id", ((3, 1, 2),)))
step("json", lambda: q("SELECT %s::jsonb -> 'a', preferences FROM customers WHERE id = 4", (psycopg2.extras.Json({"a": [1, None]}),)))
psycopg2.extras.register_uuid()
step("uuid", lambda: q("SELECT id, external_id FROM customers WHERE external_id = %s", (uuid.UUID("5c4e0b34-f2bb-0e5a-4d6e-0000e0000000"),)))
step("zoo description", lambda: (lambda c: (c.execute("SELECT * FROM type_zoo ORDER BY id LIMIT 1"), [(d.name, d.type_code) for d in c.description if d.type_code < 16384])[1])(conn.cursor()))
step("zoo rows", lambda: [str([bytes(x) if isinstance(x, memoryview) else x for x in r]) for r in q("SELECT * FROM type_zoo WHERE id = 1")])
step("register_composite", lambda: psycopg2.extras.register_composite("postal_address", conn, globally=True).type._fields)
step("register_hstore", lambda: "none" if psycopg2.extras.HstoreAdapter.get_oids(conn) in (None, ((), ())) else "some")
step("register_range", lambda: q("SELECT period FROM sales.targets WHERE id = 1"))
step("composite value", lambda: q("SELECT address FROM customers WHERE id = 1"))
def named():
    with conn.cursor(name="big") as c:
        c.itersize = 50; c.execute("SELECT id, sku FROM products ORDER BY id")
        return len([r for r in c])
step("named cursor", named)
def scroll():
    with conn.cursor(name="sc", scrollable=True) as c:
        c.execute("SELECT id FROM products ORDER BY id"); a = c.fetchmany(3); c.scroll(10); b = c.fetchone(); c.scroll(-5); return a, b, c.fetchone()
step("scroll cursor", scroll)
conn.rollback()
def copy():
    c = conn.cursor(); c.execute("CREATE TEMP TABLE t_pg2 (a int, b text, c timestamptz DEFAULT now())")
    c.copy_from(io.StringIO("1\tx\n2\t\\N\n"), "t_pg2", columns=("a", "b"))
    c.copy_expert("COPY t_pg2 (a, b) FROM STDIN WITH CSV HEADER", io.StringIO("a,b\n3,\"q,q\"\n"))
    o = io.StringIO(); c.copy_to(o, "t_pg2", columns=("a", "b")); 
    o2 = io.StringIO(); c.copy_expert("COPY (SELECT a, b FROM t_pg2 ORDER BY a) TO STDOUT WITH (FORMAT csv, HEADER true)", o2)
    return o.getvalue(), o2.getvalue()
step("copy", copy)
def many():
    c = conn.cursor(); c.executemany("INSERT INTO t_pg2 (a, b) VALUES (%s, %s)", [(i, str(i)) for i in range(10, 13)])
    psycopg2.extras.execute_values(c, "INSERT INTO t_pg2 (a, b) VALUES %s RETURNING a", [(20, "p"), (21, "q")]); r = c.fetchall()
    psycopg2.extras.execute_batch(c, "UPDATE t_pg2 SET b = %s WHERE a = %s", [("z", 20), ("y", 21)]); return r
step("executemany/values/batch", many)
conn.rollback()
def err(sql):
    try: q(sql)
    except psycopg2.Error as e:
        conn.rollback(); return type(e).__name__, e.pgcode, e.diag.severity, e.diag.message_primary, e.diag.constraint_name, e.diag.table_name, e.diag.column_name, e.diag.statement_position
for s in ("SELECT nope", "SELEC 1", "SELECT 1/0", "SELECT * FROM nope", "INSERT INTO categories (name) VALUES ('Category 1')", "INSERT INTO customers (email, full_name, external_id) VALUES ('bad', 'x', gen_random_uuid())",
          "INSERT INTO products (sku, name, category_id, price) VALUES ('Z', 'z', 9999, 1)", "INSERT INTO products (sku, name, category_id, price) VALUES ('Z', NULL, 1, 1)", "UPDATE products SET price = -1 WHERE id = 1", "SELECT 'x'::int", "SELECT nofunc(1)", "INSERT INTO orders (customer_id, placed_at, status) VALUES (1, now(), 'bogus')"):
    step("error " + s[:48], lambda: err(s))
step("isolation", lambda: (conn.set_session(isolation_level="SERIALIZABLE", readonly=True, deferrable=True), q("SHOW transaction_isolation"), q("SHOW transaction_read_only"), conn.rollback())[1:3])
conn.set_session(isolation_level="DEFAULT", readonly=False, deferrable=False)
step("read committed", lambda: (conn.set_isolation_level(psycopg2.extensions.ISOLATION_LEVEL_READ_COMMITTED), q("SELECT 1"), conn.rollback())[1])
conn.autocommit = True
step("autocommit", lambda: q("SELECT current_setting('TimeZone')"))
step("parameters", lambda: [conn.get_parameter_status(k) for k in ("client_encoding", "DateStyle", "TimeZone", "integer_datetimes", "standard_conforming_strings", "IntervalStyle")])
step("encoding", lambda: (conn.set_client_encoding("LATIN1"), q("SELECT 'é'"), conn.set_client_encoding("UTF8"))[1])
step("notice", lambda: (q("DO $$ BEGIN RAISE NOTICE 'hello %', 1; END $$"), [n.strip() for n in conn.notices][-1:])[1])
def listen():
    q("LISTEN ch_pg2"); q("NOTIFY ch_pg2, 'payload'"); conn.poll(); return [(n.channel, n.payload) for n in conn.notifies]
step("listen/notify", listen)
step("callproc", lambda: (lambda c: (c.callproc("customer_balance", [1, 2]), c.fetchall())[1])(conn.cursor()))
step("dictcursor", lambda: (lambda c: (c.execute("SELECT id, name FROM products WHERE id = 1"), dict(c.fetchone()))[1])(conn.cursor(cursor_factory=psycopg2.extras.RealDictCursor)))
step("lobject", lambda: (setattr(conn, "autocommit", False), (lambda l: (l.write(b"hello"), l.seek(0), l.read(), l.unlink())[2])(conn.lobject(0, "wb")), conn.rollback())[1])
conn.autocommit = False
step("tpc xid", lambda: str(conn.xid(1, "g", "b")))
conn.rollback()
step("cancel", lambda: (conn.cancel(), "sent")[1])
conn.close()
done()
