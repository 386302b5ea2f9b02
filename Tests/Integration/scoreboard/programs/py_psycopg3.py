"""psycopg 3: extended protocol, automatic prepare, binary results, COPY (text+binary), pipeline, TypeInfo lookups, async."""
import asyncio, datetime, decimal, uuid
import psycopg
from psycopg.types import TypeInfo
from psycopg.types.composite import CompositeInfo
from psycopg.types.enum import EnumInfo
from psycopg.types.range import RangeInfo, Range
from psycopg.types.multirange import MultirangeInfo
from psycopg.types.hstore import register_hstore
from psycopg.types.json import Jsonb
from reporting import *

dsn = dict(host=HOST, port=PORT, user=USER, password=PASSWORD, dbname=DB, application_name="psycopg3")
conn = psycopg.connect(**dsn)
def q(sql, args=None, **k):
    cur = conn.execute(sql, args, **k)
    return cur.fetchall() if cur.description else cur.rowcount
step("select", lambda: q("SELECT 1"))
step("params", lambda: q("SELECT %s, %s, %s::text, %s, %s", (1, "it's", None, True, 2.5)))
step("big ints", lambda: q("SELECT %s, %s, %s, %s", (1, 40000, 5_000_000_000, 2 ** 70)))
step("typed", lambda: q("SELECT %s, %s, %s, %s, %s, %s", (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 1, 2, 3, 4, tzinfo=datetime.timezone.utc), datetime.timedelta(days=2, seconds=3), datetime.time(4, 5), decimal.Decimal("1.50"), uuid.UUID(int=5))))
step("bytes list json", lambda: q("SELECT %s, %s, %s, %s", (b"\x00\xff", [1, None, 3], ["a", 'b"c'], Jsonb({"k": [1]}))))
step("binary results", lambda: conn.cursor(binary=True).execute("SELECT id, email, external_id, is_active, birth_date, preferences, credit_limit, created_at FROM customers WHERE id < %s ORDER BY id", (4,)).fetchall())
step("binary params %b", lambda: q("SELECT %b, %b, %b", (5, "x", 1.5)))
step("zoo text", lambda: str(q("SELECT * FROM type_zoo WHERE id = 1")))
zoo_bin = "id,c_bool,c_int2,c_int4,c_int8,c_float4,c_float8,c_numeric,c_numeric_10_2,c_text,c_varchar,c_char,c_name,c_bytea,c_date,c_time,c_timetz,c_timestamp,c_timestamptz,c_interval,c_uuid,c_json,c_jsonb,c_inet,c_cidr,c_oid,c_int4range,c_tstzrange,c_int4_arr,c_text_arr,c_numeric_arr,c_ts_arr,c_uuid_arr,c_enum,c_domain"
step("zoo binary", lambda: str(conn.cursor(binary=True).execute(f"SELECT {zoo_bin} FROM type_zoo WHERE id = 1").fetchall()))
for n in ("int4", "order_status", "email_address", "public.postal_address", "nosuch"):
    step("TypeInfo " + n, lambda: (lambda t: t and (t.name, t.regtype))(TypeInfo.fetch(conn, n)))
step("EnumInfo", lambda: EnumInfo.fetch(conn, "order_status").labels)
step("CompositeInfo", lambda: CompositeInfo.fetch(conn, "postal_address").field_names)
step("RangeInfo", lambda: RangeInfo.fetch(conn, "daterange").subtype_oid)
step("MultirangeInfo", lambda: MultirangeInfo.fetch(conn, "datemultirange").range_oid)
step("hstore lookup", lambda: TypeInfo.fetch(conn, "hstore"))
conn.rollback()
step("auto prepare", lambda: [q("SELECT name FROM products WHERE id = %s", (i,))[0][0] for i in range(1, 9)])
step("prepare=True", lambda: q("SELECT count(*) FROM orders WHERE customer_id = %s", (8,), prepare=True))
step("range param", lambda: q("SELECT id FROM sales.targets WHERE period && %s ORDER BY id", (Range(datetime.date(2024, 1, 1), datetime.date(2024, 1, 3)),)))
step("server cursor", lambda: (lambda c: (c.execute("SELECT id FROM products ORDER BY id"), c.fetchmany(3), c.scroll(5), c.fetchone(), c.close())[1:4:2])(conn.cursor("srv", scrollable=True)))
step("stream", lambda: sum(1 for _ in conn.cursor().stream("SELECT id FROM products")))
conn.rollback()
def copy():
    c = conn.cursor(); c.execute("CREATE TEMP TABLE t_pg3 (a int, b text, c timestamptz)")
    with c.copy("COPY t_pg3 FROM STDIN") as cp:
        cp.write_row((1, "x", datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc))); cp.write_row((2, None, None))
    with c.copy("COPY t_pg3 FROM STDIN (FORMAT BINARY)") as cp:
        cp.set_types(["int4", "text", "timestamptz"]); cp.write_row((3, "bin", datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc)))
    with c.copy("COPY (SELECT a, b FROM t_pg3 ORDER BY a) TO STDOUT") as cp: t = b"".join(bytes(x) for x in cp)
    with c.copy("COPY (SELECT a, b FROM t_pg3 ORDER BY a) TO STDOUT (FORMAT BINARY)") as cp:
        cp.set_types(["int4", "text"]); rows = list(cp.rows())
    return t, rows
step("copy", copy)
step("executemany", lambda: (lambda c: (c.executemany("INSERT INTO t_pg3 (a, b) VALUES (%s, %s) RETURNING a", [(i, "m") for i in range(10, 14)], returning=True), c.fetchall())[1])(conn.cursor()))
def pipeline():
    with conn.pipeline():
        cs = [conn.execute("SELECT %s::int + 1", (i,)) for i in range(5)]
    return [c.fetchone()[0] for c in cs]
step("pipeline", pipeline)
conn.rollback()
def nested():
    with conn.transaction():
        q("SELECT 1")
        try:
            with conn.transaction(): q("SELECT 1/0")
        except psycopg.errors.DivisionByZero: pass
        return q("SELECT 2")
step("nested transaction", nested)
def err(sql, args=None):
    try: q(sql, args)
    except psycopg.Error as e: conn.rollback(); return type(e).__name__, e.sqlstate, e.diag.message_primary, e.diag.constraint_name, e.diag.statement_position
step("error undefined column", lambda: err("SELECT nope FROM customers WHERE id = %s", (1,)))
step("error unique", lambda: err("INSERT INTO categories (name) VALUES (%s)", ("Category 1",)))
step("error enum", lambda: err("INSERT INTO orders (customer_id, placed_at, status) VALUES (%s, %s, %s)", (1, datetime.datetime(2024, 1, 1), "bogus")))
step("error type mismatch", lambda: err("SELECT id FROM customers WHERE email = %s", (1,)))
conn.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ; conn.read_only = True
step("isolation", lambda: q("SHOW transaction_isolation")); conn.rollback()
conn.isolation_level = None; conn.read_only = None
step("info", lambda: (conn.info.server_version // 10000 > 0, conn.info.encoding, str(conn.info.timezone), conn.info.parameter_status("DateStyle")))
step("client cursor", lambda: psycopg.ClientCursor(conn).execute("SELECT %s, %s", ("a'b", [1, 2])).fetchall())
conn.rollback()
conn.autocommit = True
def notify():
    conn.execute("LISTEN ch3"); conn.execute("SELECT pg_notify('ch3', 'p')"); g = conn.notifies(timeout=2, stop_after=1); return [(n.channel, n.payload) for n in g]
step("notify", notify)
conn.close()
async def am():
    async with await psycopg.AsyncConnection.connect(**dsn) as a:
        cur = await a.execute("SELECT count(*) FROM orders WHERE status = %s", ("paid",)); return await cur.fetchone()
step("async", lambda: asyncio.run(am()))
def ro():
    with psycopg.connect(**dsn, options="-c search_path=sales,public -c statement_timeout=10000") as c: return c.execute("SHOW search_path").fetchone(), c.execute("SELECT count(*) FROM regions").fetchone()
step("options", ro)
done()
