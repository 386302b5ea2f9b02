"""SQLAlchemy: py_sqlalchemy.py {psycopg2|psycopg|pg8000|asyncpg} - full reflection, MetaData.reflect, Core and ORM work."""
import asyncio, datetime, sys, warnings
import sqlalchemy as sa
from sqlalchemy import inspect, MetaData, Table, select, func
from reporting import *
warnings.simplefilter("ignore")
drv = sys.argv[1]
url = f"postgresql+{drv}://{URL}"
V2 = sa.__version__.startswith("2")
def norm(x):
    if isinstance(x, dict): return {k: norm(v) for k, v in sorted(x.items(), key=lambda i: str(i[0])) if k != "oid"}
    if isinstance(x, (list, tuple, set)): return [norm(v) for v in x]
    return x if isinstance(x, (int, str, bool, type(None))) else str(x)
def srt(x): return sorted(norm(x), key=str)
def work(conn):
    i = inspect(conn)
    step("schemas", lambda: srt(i.get_schema_names())); step("default schema", lambda: i.default_schema_name)
    for s in (None, "sales"):
        step(f"{s} tables", lambda: srt(i.get_table_names(schema=s))); step(f"{s} views", lambda: srt(i.get_view_names(schema=s)))
        step(f"{s} enums", lambda: norm(i.get_enums(schema=s) if s else i.get_enums()))
        if V2:
            step(f"{s} matviews", lambda: srt(i.get_materialized_view_names(schema=s))); step(f"{s} sequences", lambda: srt(i.get_sequence_names(schema=s)))
            step(f"{s} domains", lambda: norm(i.get_domains(schema=s))); step(f"{s} temp", lambda: srt(i.get_temp_table_names()))
            for m in ("columns", "pk_constraint", "foreign_keys", "indexes", "unique_constraints", "check_constraints", "table_comment", "table_options"):
                if hasattr(i, "get_multi_" + m):
                    step(f"{s} multi {m}", lambda: srt({str(k): v for k, v in getattr(i, "get_multi_" + m)(schema=s, kind=sa.engine.reflection.ObjectKind.ANY, scope=sa.engine.reflection.ObjectScope.ANY).items()}.items()))
        for t in srt(i.get_table_names(schema=s)):
            for m in ("columns", "pk_constraint", "foreign_keys", "indexes", "unique_constraints", "check_constraints", "table_comment"):
                step(f"{s}.{t} {m}", lambda: norm(getattr(i, "get_" + m)(t, schema=s)))
        for v in srt(i.get_view_names(schema=s)):
            step(f"{s}.{v} definition", lambda: " ".join(i.get_view_definition(v, schema=s).split()))
    step("has_table", lambda: (i.has_table("orders"), i.has_table("nope"), i.has_table("regions", schema="sales")))
    if V2: step("has_index", lambda: (i.has_index("orders", "orders_customer_idx"), i.has_sequence("invoice_no_seq")))
    if V2: step("has_schema", lambda: (i.has_schema("sales"), i.has_schema("zzz")))
    if V2: step("get_table_oid", lambda: i.get_table_oid("orders") > 0)
    md = MetaData(); step("reflect all", lambda: (md.reflect(bind=conn, views=True), srt(list(md.tables)))[1])
    md2 = MetaData(); step("reflect sales", lambda: (md2.reflect(bind=conn, schema="sales", resolve_fks=True), srt(list(md2.tables)))[1])
    c, o = md.tables["customers"], md.tables["orders"]
    step("core select", lambda: norm(conn.execute(select(c.c.id, c.c.full_name).where(c.c.id.in_([1, 2, 3])).order_by(c.c.id)).fetchall()))
    step("core join", lambda: norm(conn.execute(select(o.c.status, func.count()).select_from(o.join(c, o.c.customer_id == c.c.id)).where(c.c.is_active).group_by(o.c.status).order_by(o.c.status).limit(3).offset(1)).fetchall()))
    step("json op", lambda: norm(conn.execute(select(c.c.id).where(c.c.preferences["theme"].as_string() == "dark").order_by(c.c.id).limit(3)).fetchall()))
    step("text bind", lambda: norm(conn.execute(sa.text("SELECT id, name FROM products WHERE price > :p ORDER BY id LIMIT 2"), {"p": 100}).fetchall()))
    m3 = MetaData(); t = Table("sa_scratch", m3, sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", sa.String(20)), sa.Column("n", sa.Numeric(8, 2)), sa.Column("at", sa.DateTime(timezone=True)), sa.Column("j", sa.JSON), sa.Column("e", sa.Enum("a", "b", name="sa_scratch_enum")))
    step("create_all", lambda: m3.create_all(conn))
    step("insert returning", lambda: norm(conn.execute(t.insert().returning(t.c.id), [{"v": f"x{k}", "n": 1.5, "at": datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc), "j": {"k": k}, "e": "a"} for k in range(3)]).fetchall()) if V2 else norm(conn.execute(t.insert().values(v="x").returning(t.c.id)).fetchall()))
    step("update/delete", lambda: (conn.execute(t.update().where(t.c.id == 1).values(v="y")).rowcount, conn.execute(t.delete().where(t.c.id == 2)).rowcount))
    def upsert():
        from sqlalchemy.dialects.postgresql import insert
        return norm(conn.execute(insert(t).values(id=1, v="z").on_conflict_do_update(index_elements=["id"], set_={"v": "w"}).returning(t.c.v)).fetchall())
    step("upsert", upsert)
    step("select scratch", lambda: norm(conn.execute(select(t).order_by(t.c.id)).fetchall()))
    def nested():
        n = conn.begin_nested()
        try: conn.execute(sa.text("SELECT 1/0"))
        except sa.exc.DBAPIError as e: n.rollback(); return type(e).__name__
    step("savepoint", nested)
    step("drop_all", lambda: m3.drop_all(conn))
def orm(session_conn):
    from sqlalchemy.ext.automap import automap_base
    from sqlalchemy.orm import Session, selectinload, joinedload
    B = automap_base(); B.prepare(autoload_with=session_conn) if V2 else B.prepare(session_conn, reflect=True)
    s = Session(bind=session_conn); O = B.classes.orders; Cu = B.classes.customers
    step("orm get", lambda: s.get(Cu, 5).full_name)
    step("orm relationship", lambda: len(s.get(Cu, 8).orders_collection))
    step("orm eager", lambda: [(x.id, len(x.orders_collection)) for x in s.query(Cu).options(selectinload(Cu.orders_collection)).order_by(Cu.id).limit(4)])
    step("orm aggregate", lambda: s.query(func.count(O.id)).filter(O.placed_at > datetime.datetime(2024, 2, 1, tzinfo=datetime.timezone.utc)).scalar())
    def write():
        n = B.classes.categories(name="SA new"); s.add(n); s.flush(); n.name = "SA newer"; s.flush(); s.delete(n); s.flush(); s.rollback(); return "ok"
    step("orm write", write)
if drv == "asyncpg":
    from sqlalchemy.ext.asyncio import create_async_engine
    async def main():
        e = create_async_engine(url)
        async with e.connect() as c:
            await c.run_sync(work); await c.rollback()
        async with e.connect() as c: await c.run_sync(orm)
        await e.dispose()
    asyncio.run(main())
else:
    e = sa.create_engine(url, pool_pre_ping=True)
    with e.connect() as c:
        work(c); 
        if V2: c.rollback()
    with e.connect() as c: orm(c)
    def iso():
        with e.connect().execution_options(isolation_level="AUTOCOMMIT") as c: a = c.execute(sa.text("SELECT 1")).scalar()
        with e.connect().execution_options(isolation_level="SERIALIZABLE") as c: return a, c.get_isolation_level(), c.default_isolation_level if hasattr(c, "default_isolation_level") else None
    step("isolation", iso)
    e.dispose()
done()
