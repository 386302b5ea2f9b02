"""asyncpg beyond py_asyncpg.py: values of every type both ways in binary, COPY, cursors, errors, codecs, pools."""

from objects import make_objects
from reporting import URL
import asyncio, asyncpg, datetime, decimal, uuid, ipaddress, json

make_objects()
u = "postgresql://" + URL
T = {
    "int2": [1, -5],
    "int4": [7],
    "int8": [2**50],
    "float4": [1.5],
    "float8": [0.1, float("inf")],
    "numeric": [decimal.Decimal("12345.678900"), decimal.Decimal("NaN"), decimal.Decimal("1E-20")],
    "bool": [True],
    "text": ["é"],
    "varchar(3)": ["abc"],
    "char(5)": ["ab"],
    '"char"': [b"x"],
    "name": ["n"],
    "bytea": [b"\x00\x01"],
    "date": [datetime.date(1, 1, 1), datetime.date(9999, 12, 31)],
    "timestamp": [datetime.datetime(2020, 1, 2, 3, 4, 5, 6)],
    "timestamptz": [datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc)],
    "time": [datetime.time(1, 2, 3, 4)],
    "timetz": [datetime.time(1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))],
    "interval": [datetime.timedelta(days=3, seconds=1, microseconds=5)],
    "uuid": [uuid.UUID(int=3)],
    "inet": [ipaddress.ip_address("1.2.3.4"), ipaddress.ip_interface("1.2.3.4/24")],
    "cidr": [ipaddress.ip_network("10.0.0.0/8")],
    "macaddr": ["08:00:2b:01:02:03"],
    "json": ['{"a": 1}'],
    "jsonb": ['{"a":[1,2]}'],
    "xml": ["<a/>"],
    "money": ["1.23"],
    "bit(3)": [asyncpg.BitString("101")],
    "varbit": [asyncpg.BitString("10111")],
    "point": [asyncpg.Point(1, 2)],
    "box": [asyncpg.Box((3, 4), (1, 2))],
    "line": [asyncpg.Line(1, 2, 3)],
    "lseg": [asyncpg.LineSegment((1, 2), (3, 4))],
    "path": [asyncpg.Path((1, 2), (3, 4), is_closed=True)],
    "polygon": [asyncpg.Polygon((1, 2), (3, 4), (5, 6))],
    "circle": [asyncpg.Circle((1, 2), 3)],
    "int4range": [asyncpg.Range(1, 5)],
    "tstzrange": [asyncpg.Range(datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc), None)],
    "int8multirange": [[asyncpg.Range(1, 3), asyncpg.Range(5, 9)]],
    "int4[]": [[1, None, 2], [[1, 2], [3, 4]], []],
    "text[]": [["a", "b,c", None]],
    "mood": ["ok"],
    "mood[]": [["ok", "sad"]],
    "comp": [(1, ["x"], decimal.Decimal("1.5"))],
    "comp[]": [[(1, None, None)]],
    "posint": [5],
    "other.txt": ["z"],
    "fr": [asyncpg.Range(1.5, 2.5)],
    "fr[]": [[asyncpg.Range(1.5, 2.5)]],
    "tsvector": ["'a':1 'b':2"],
    "tsquery": ["'a' & 'b'"],
    "oid": [123],
    "xid": [5],
    "tid": [(1, 2)],
    "pg_lsn": ["0/16B3748"],
    "regclass": ["t1"],
    "regtype": ["int4"],
    "regproc": ["now"],
    "jsonpath": ['$."a"'],
    "txid_snapshot": ["1:5:"],
    "numeric[]": [[decimal.Decimal("1.5")]],
    "date[]": [[datetime.date(2020, 1, 1)]],
    "jsonb[]": [['{"a": 1}']],
    "int2vector": [[1, 2]],
    "oidvector": [[1, 2]],
    "t3": [None],
}


async def err(c):
    try:
        return await c
    except asyncpg.PostgresError as e:
        return (
            type(e).__name__,
            e.sqlstate,
            str(e),
            e.as_dict().get("detail"),
            e.as_dict().get("hint"),
            e.as_dict().get("position"),
        )
    except Exception as e:
        return (type(e).__name__, str(e)[:200])


async def main():
    c = await asyncpg.connect(u)
    print(c.get_settings().server_encoding, c.get_server_version()[0])
    for t, vs in T.items():
        for v in vs:
            print(
                t,
                await err(c.fetchval(f"select $1::{t}", v)),
                await err(c.fetchval(f"select ($1::{t})::text", v)),
                await err(c.fetchrow(f"select array[$1::{t}] x", v)),
            )
    s = await c.prepare("select id, name, r, c, m, mr, fr, d, dd from t1 where id = any($1) and name like $2")
    print(
        [(a.name, a.type.name, a.type.kind, a.type.schema) for a in s.get_attributes()],
        [(p.name, p.kind) for p in s.get_parameters()],
    )
    print(await s.fetch([1, 2], "r%"))
    print(len(await s.explain([1], "x")) > 0 or 1, s.get_statusmsg())
    async with c.transaction():
        k = await c.cursor("select id from plain order by id")
        print(await k.fetch(3), await k.forward(2), await k.fetchrow())
        print([r["id"] async for r in c.cursor("select id from plain order by id", prefetch=3)])
    print(
        await err(c.copy_records_to_table("child", records=[(30, 1, "x1"), (31, None, None)])),
        await err(c.copy_records_to_table("child", records=[(30, 1, "x1")])),
        await err(c.copy_records_to_table("p", records=[(5, "a", datetime.date(2020, 5, 5))])),
    )
    import io

    b = io.BytesIO()
    print(
        await c.copy_from_table("plain", output=b, columns=["id", "name", "amount"], format="csv", header=True, delimiter=";"),
        b.getvalue(),
    )
    b = io.BytesIO()
    print(await c.copy_from_query("select * from plain where id<$1 order by id", 3, output=b, format="binary"), b.getvalue())
    print(await c.copy_to_table("child", source=io.BytesIO(b"40,1,zz\n41,,\n"), format="csv"))
    print(
        await c.executemany("insert into child values($1,$2,$3)", [(80 + i, 1, None) for i in range(3)]),
        await err(c.executemany("insert into child values($1,$2,$3)", [(90, 1, None), (90, 1, None)])),
        await c.fetchval("select count(*) from child where id=90"),
        await err(c.fetchmany("insert into child(id) values($1) returning id, note", [(91,), (92,)])),
    )
    q = asyncio.Queue()
    await c.add_listener("ch", lambda con, pid, ch, p: q.put_nowait((ch, p)))
    await c.execute("notify ch,'hey'")
    print(await asyncio.wait_for(q.get(), 2))
    await c.reset()
    print(await c.fetchval("select count(*) from pg_listening_channels()"))
    lg = []
    c.add_log_listener(lambda con, m: lg.append((m.severity, m.message)))
    await c.execute("drop table if exists nope")
    await asyncio.sleep(0.05)
    print(lg)
    tr = c.transaction(isolation="serializable", readonly=True, deferrable=True)
    await tr.start()
    print(await err(c.execute("insert into child values(1000)")))
    await tr.rollback()
    for s in (
        "select 1/0",
        "select * from nope",
        "insert into child values(1)",
        "insert into child values(2000,77)",
        "insert into plain(name) values(null)",
        "select $1::int + 'a'",
        "selec 1",
        "insert into plain(id,name) values('x','y')",
        "select 5::posint, (-1)::posint",
        "insert into other.t2 values(1,-1,1)",
        "insert into p values(1,'zz','2030-01-01')",
        "select 'x'::mood",
        "select nofn(1)",
        "select '{1'::int[]",
        "insert into t1(gen) values(1)",
        "insert into t3(id,a) values(1,2)",
    ):
        print(s, await err(c.execute(s)))
    await c.set_type_codec("jsonb", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")
    print(await c.fetchval("select $1::jsonb", {"a": 1}))
    await c.set_type_codec("mood", encoder=str, decoder=lambda x: "m:" + x)
    print(await c.fetchval("select 'ok'::mood"))
    print(await err(c.set_builtin_type_codec("hstore", codec_name="pg_contrib.hstore")))
    print(await err(c.fetchval("select pg_sleep(5)", timeout=0.2)), await c.fetchval("select 1"))
    await c.reload_schema_state()
    print(
        await c.fetchrow("select t3 from t3"),
        await c.fetchrow("select p from p order by id limit 1"),
        await c.fetch("select tf()"),
        await c.fetch("select * from tf()"),
        await err(c.fetchval("call pr(4)")),
    )
    async with asyncpg.create_pool(u, min_size=2, max_size=4) as p:
        print(sorted(await asyncio.gather(*[p.fetchval("select $1::int", i) for i in range(8)])))
    await c.close()


asyncio.run(main())
