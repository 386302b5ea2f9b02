"""asyncpg: binary extended protocol, recursive type introspection for user types, prepared statement cache, COPY, cursors."""
import asyncio, datetime, decimal, uuid, io
import asyncpg
from reporting import *
async def main():
    c = await asyncpg.connect(host=HOST, port=PORT, user=USER, password=PASSWORD, database=DB, server_settings={"application_name": "asyncpg"})
    S = astep
    await S("select", lambda: c.fetch("SELECT 1 AS one"))
    await S("fetchval", lambda: c.fetchval("SELECT count(*) FROM customers WHERE id < $1", 10))
    await S("fetchrow", lambda: c.fetchrow("SELECT id, email, full_name, external_id, is_active, birth_date, preferences, credit_limit, created_at FROM customers WHERE id = $1", 5))
    await S("enum", lambda: c.fetch("SELECT id, status FROM orders WHERE status = $1 ORDER BY id LIMIT 3", "paid"))
    await S("domain", lambda: c.fetch("SELECT id FROM customers WHERE email = $1", "user3@example.com"))
    await S("composite", lambda: c.fetch("SELECT id, address FROM customers WHERE id < $1 ORDER BY id", 4))
    await S("enum array", lambda: c.fetch("SELECT c_enum_arr, c_text_arr, c_int4_arr FROM type_zoo WHERE id = $1", 1))
    await S("array param", lambda: c.fetch("SELECT id FROM products WHERE id = ANY($1::bigint[]) AND tags @> $2 ORDER BY id", [1, 2, 3, 7], ["tag1"]))
    await S("range", lambda: c.fetch("SELECT id, period FROM sales.targets WHERE period && $1 ORDER BY id", asyncpg.Range(datetime.date(2024, 1, 1), datetime.date(2024, 1, 3))))
    cols = [r["column_name"] for r in await c.fetch("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'type_zoo' ORDER BY ordinal_position")]
    for col in cols:
        await S("zoo " + col, lambda: c.fetch(f'SELECT "{col}" FROM public.type_zoo WHERE id IN (1, 3) ORDER BY id'))
    await S("args", lambda: c.fetchrow("SELECT $1::int, $2::text, $3::numeric, $4::timestamptz, $5::date, $6::interval, $7::uuid, $8::bytea, $9::bool, $10::float8, $11::jsonb",
        1, "x", decimal.Decimal("1.50"), datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc), datetime.date(2024, 1, 1), datetime.timedelta(1, 2, 3), uuid.UUID(int=9), b"\0\1", True, 2.5, '{"a": 1}'))
    async def prep():
        st = await c.prepare("SELECT o.id, o.status, sum(i.line_total) FROM orders o JOIN order_items i ON i.order_id = o.id WHERE o.customer_id = $1 GROUP BY o.id ORDER BY o.id")
        return [p.name for p in st.get_parameters()], [(a.name, a.type.name) for a in st.get_attributes()], await st.fetch(8), st.get_statusmsg()
    await S("prepare", prep)
    async def cur():
        async with c.transaction(isolation="repeatable_read", readonly=True):
            n = 0
            async for r in c.cursor("SELECT id FROM products ORDER BY id", prefetch=50): n += 1
            k = await c.cursor("SELECT id FROM products ORDER BY id"); a = await k.fetch(3); await k.forward(5); return n, a, await k.fetchrow()
    await S("cursor", cur)
    async def scripts():
        await c.execute("CREATE TEMP TABLE t_apg (a int, b text, c timestamptz); CREATE INDEX ON t_apg (a);")
        await c.executemany("INSERT INTO t_apg VALUES ($1, $2)", [(1, "x"), (2, None)])
        r = await c.copy_records_to_table("t_apg", records=[(3, "bin", datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc))])
        o = io.BytesIO(); r2 = await c.copy_from_query("SELECT a, b FROM t_apg WHERE a > $1 ORDER BY a", 0, output=o, format="csv", header=True)
        o2 = io.BytesIO(); r3 = await c.copy_from_table("t_apg", output=o2, columns=["a"], format="binary")
        r4 = await c.copy_to_table("t_apg", source=io.BytesIO(b"4,four,\n"), format="csv")
        return r, r2, o.getvalue(), r3, o2.getvalue()[:11], r4, await c.fetch("SELECT a, b FROM t_apg ORDER BY a"), await c.execute("UPDATE t_apg SET b = 'z' WHERE a > $1", 1)
    await S("script/executemany/copy", scripts)
    async def nested():
        async with c.transaction():
            await c.execute("SELECT 1")
            try:
                async with c.transaction(): await c.execute("SELECT 1/0")
            except asyncpg.DivisionByZeroError as e: return e.sqlstate
    await S("nested", nested)
    async def err(sql, *a):
        try: await c.fetch(sql, *a)
        except asyncpg.PostgresError as e: return type(e).__name__, e.sqlstate, e.message, e.constraint_name, e.position
    for s in ("SELECT nope", "SELECT * FROM nope", "SELEC", "INSERT INTO categories (name) VALUES ('Category 1') RETURNING id"): await S("error " + s[:30], lambda: err(s))
    async def codec():
        await c.set_type_codec("jsonb", schema="pg_catalog", encoder=str, decoder=lambda s: ("J", s)); await c.set_type_codec("order_status", schema="public", encoder=str, decoder=str.upper, format="text")
        return await c.fetch("SELECT preferences FROM customers WHERE id = 1"), await c.fetch("SELECT status FROM orders WHERE id = 1")
    await S("set_type_codec", codec)
    async def introspect():
        await c.reload_schema_state(); await c.set_builtin_type_codec("order_status", schema="public", codec_name="text") ; return "ok"
    await S("reload + builtin codec", introspect)
    async def notify():
        q = asyncio.Queue(); await c.add_listener("ch_apg", lambda *a: q.put_nowait(a[2:])); await c.execute("NOTIFY ch_apg, 'hi'"); r = await asyncio.wait_for(q.get(), 3); await c.remove_listener("ch_apg", lambda *a: 0); return r
    await S("listen", notify)
    async def misc(): return c.get_settings().server_encoding if hasattr(c.get_settings(), "server_encoding") else None, c.get_server_version().major > 0, c.is_in_transaction()
    await S("settings", misc)
    await S("reset", c.reset)
    await c.close()
    async def pool():
        async with asyncpg.create_pool(host=HOST, port=PORT, user=USER, password=PASSWORD, database=DB, min_size=2, max_size=3) as p:
            return await asyncio.gather(*[p.fetchval("SELECT $1::int * 2", i) for i in range(5)])
    await S("pool", pool)
    async def sess(): 
        k = await asyncpg.connect(host=HOST, port=PORT, user=USER, password=PASSWORD, database=DB, statement_cache_size=0, target_session_attrs="read-write"); r = await k.fetch("SELECT id, address, status FROM (SELECT c.id, address, status FROM customers c JOIN orders o ON o.customer_id = c.id ORDER BY o.id LIMIT 2) x"); await k.close(); return r
    await S("no cache + read-write", sess)
asyncio.run(main()); done()
