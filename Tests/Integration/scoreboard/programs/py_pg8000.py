"""pg8000 (pure Python): dbapi and native interfaces, text-format extended protocol."""
import datetime, decimal, io, uuid
import pg8000.dbapi, pg8000.native
from reporting import *
K = dict(host=HOST, port=PORT, user=USER, password=PASSWORD, database=DB, application_name="pg8000")
conn = pg8000.dbapi.connect(**K); cur = conn.cursor()
def q(sql, args=()):
    cur.execute(sql, args); return [list(r) for r in cur.fetchall()] if cur.description else cur.rowcount
step("select", lambda: q("SELECT 1"))
step("params", lambda: q("SELECT %s::int, %s, %s::text, %s::bool, %s::float8", (1, "it's", None, True, 2.5)))
step("typed", lambda: q("SELECT %s::date, %s::timestamptz, %s::interval, %s::numeric, %s::uuid, %s::bytea, %s::int[], %s::jsonb", (datetime.date(2024, 1, 1), datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc), datetime.timedelta(2), decimal.Decimal("1.5"), uuid.UUID(int=3), b"\0\1", [1, 2], '{"a":1}')))
step("zoo", lambda: str(q("SELECT * FROM type_zoo WHERE id = 1")))
step("description", lambda: [(d[0], d[1]) for d in (q("SELECT id, email, created_at, preferences FROM customers WHERE id = 1"), cur.description)[1]])
conn.rollback()
def copy():
    q("CREATE TEMP TABLE t_8k (a int, b text)"); cur.execute("COPY t_8k FROM STDIN WITH (FORMAT csv)", stream=io.BytesIO(b"1,x\n2,\n")); o = io.BytesIO(); cur.execute("COPY t_8k TO STDOUT", stream=o)
    cur.executemany("INSERT INTO t_8k VALUES (%s, %s)", [(5, "a"), (6, "b")]); return o.getvalue(), q("SELECT * FROM t_8k ORDER BY a")
step("copy/executemany", copy)
def err():
    try: q("SELECT nope")
    except pg8000.dbapi.DatabaseError as e: conn.rollback(); return e.args[0]["C"], e.args[0]["M"]
step("error", err)
conn.autocommit = True
step("autocommit", lambda: q("SHOW TimeZone"))
step("tpc", lambda: conn.xid(1, "g", "b")[1]); conn.close()
n = pg8000.native.Connection(**K)
step("native named", lambda: n.run("SELECT id, name FROM products WHERE id = :id", id=3))
step("native columns", lambda: (n.run("SELECT id, status FROM orders WHERE id = 1"), [c["name"] for c in n.columns])[1])
step("native prepare", lambda: (lambda p: [p.run(v=i) for i in (1, 2)])(n.prepare("SELECT cast(:v as int) * 2")))
step("native tx", lambda: (n.run("START TRANSACTION"), n.run("SELECT count(*) FROM orders"), n.run("COMMIT"))[1])
step("native multi", lambda: n.run("SELECT 1; SELECT 2"))
step("native listen", lambda: (n.run("LISTEN ch8k"), n.run("NOTIFY ch8k"), n.run("SELECT 1"), [x[1] for x in n.notifications])[3])
n.close(); done()
