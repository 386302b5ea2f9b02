"""psycopg 3 beyond py_psycopg3.py: values of many types in each format, COPY, cursors, pipelines, pools, notifications."""

from objects import make_objects
from reporting import URL
import asyncio, psycopg, decimal, uuid, ipaddress, enum, json
from psycopg.rows import *
from psycopg.types.composite import CompositeInfo, register_composite
from psycopg.types.enum import EnumInfo, register_enum
from psycopg.types.range import *
from psycopg.types.multirange import *
from psycopg.types import TypeInfo
from psycopg.types.json import Jsonb
from psycopg_pool import ConnectionPool, AsyncConnectionPool

make_objects()
u = "postgresql://" + URL
import datetime


def err(f):
    try:
        return f()
    except psycopg.Error as e:
        return (type(e).__name__, e.sqlstate, str(e).splitlines())


with psycopg.connect(u, autocommit=True) as c:
    print(
        CompositeInfo.fetch(c, "comp").field_names,
        EnumInfo.fetch(c, "mood").labels,
        RangeInfo.fetch(c, "fr").name,
        TypeInfo.fetch(c, "hstore"),
        TypeInfo.fetch(c, "other.mood2").name,
    )
    ci = CompositeInfo.fetch(c, "comp")
    register_composite(ci, c)
    print(c.execute("select row(1,'{a}',2.5)::comp, array[row(1,null,null)::comp]").fetchone())

    class Mood(enum.Enum):
        sad = 1
        ok = 2
        happy = 3

    register_enum(EnumInfo.fetch(c, "mood"), c, Mood)
    print(c.execute("select %s::mood, array['ok','sad']::mood[], %b::mood", (Mood.ok, Mood.happy)).fetchone())
    register_range(RangeInfo.fetch(c, "fr"), c)
    print(
        c.execute(
            "select '[1.5,2)'::fr, %s::fr, %b::int4range, %s::nummultirange",
            (Range(1.5, 2.5), Range(1, 5, "[]"), Multirange([Range(decimal.Decimal(1), decimal.Decimal(3))])),
        ).fetchone()
    )
    vals = [
        1,
        2**40,
        2**70,
        1.5,
        decimal.Decimal("1.20"),
        decimal.Decimal("NaN"),
        "tèxt",
        b"\x00\xff",
        True,
        None,
        datetime.date(2020, 1, 2),
        datetime.datetime(2020, 1, 2, 3, 4, 5, 678),
        datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc),
        datetime.time(1, 2, 3),
        datetime.timedelta(days=-3, seconds=7),
        uuid.UUID(int=9),
        ipaddress.ip_address("::1"),
        ipaddress.ip_network("10.0.0.0/8"),
        [1, 2],
        ["a", None, 'b"c'],
        [[1, 2], [3, 4]],
        [1.5],
        Jsonb({"a": [1, None]}),
        [datetime.date(1, 1, 1)],
        float("inf"),
    ]
    for v in vals:
        for f in "stb":
            for b in (False, True):
                print(
                    repr(v)[:40],
                    f,
                    b,
                    err(lambda: c.cursor(binary=b).execute(f"select %{f}, pg_typeof(%{f})::text", (v, v)).fetchone()),
                )
    for t in ("t1",):
        for b in (False, True):
            k = c.cursor(binary=b)
            k.execute("select * from t1 order by id")
            print(
                [
                    (
                        d.name,
                        d.type_code if d.type_code < 16000 else 0,
                        d.internal_size,
                        d.precision,
                        d.scale,
                        d.display_size,
                        d.type_display,
                    )
                    for d in k.description
                ]
            )
            [print(r) for r in k.fetchall()]
    with c.cursor().copy("copy child from stdin") as cp:
        cp.write_row((20, 1, "c1"))
        cp.write("21\t2\tc2\n")
    with c.cursor().copy("copy child(id,plain_id,note) from stdin (format binary)") as cp:
        cp.set_types(["int4", "int4", "varchar"])
        cp.write_row((22, 1, "b1"))
        cp.write_row((23, None, None))
    with c.cursor().copy("copy (select * from child order by id) to stdout (format binary)") as cp:
        cp.set_types(["int4", "int4", "varchar"])
        print(list(cp.rows()))
    with c.cursor().copy("copy (select id, tags, doc from plain order by id limit 2) to stdout") as cp:
        print([bytes(x) for x in cp])

    def badcopy():
        with c.cursor().copy("copy child from stdin") as cp:
            cp.write("x\ty\n")

    print(err(badcopy))

    def abort():
        with c.cursor().copy("copy child from stdin") as cp:
            cp.write("1")
            raise ValueError("mine")

    try:
        abort()
    except ValueError as e:
        print(e)
with psycopg.connect(u) as c:
    with c.cursor("nc", scrollable=True, withhold=True) as k:
        k.execute("select id, name from plain order by id")
        print(k.fetchone(), k.fetchmany(2))
        k.scroll(-2)
        print(k.fetchone())
        k.scroll(8, mode="absolute")
        print(k.fetchall())
        print(c.execute("select name, statement, is_holdable, is_scrollable, is_binary from pg_cursors").fetchall())
        c.commit()
        k.scroll(0, mode="absolute")
        print(k.fetchone())
    with c.cursor("sb", binary=True) as k:
        k.itersize = 3
        k.execute("select id, amount, at from plain where id < %s order by id", (5,))
        print(list(k))
    c.rollback()
    try:
        with c.transaction():
            c.execute("insert into child values(50)")
            with c.transaction():
                c.execute("insert into child values(51)")
            try:
                with c.transaction(savepoint_name="sp"):
                    c.execute("insert into child values(51)")
            except psycopg.errors.UniqueViolation as e:
                print(
                    e.diag.constraint_name,
                    e.diag.table_name,
                    e.diag.schema_name,
                    e.diag.column_name,
                    e.diag.message_detail,
                    e.diag.severity,
                )
            raise psycopg.Rollback()
    except Exception as e:
        print(e)
    print(c.execute("select count(*) from child where id >= 50").fetchone(), c.info.transaction_status)
    c.rollback()
with psycopg.connect(u) as c:
    pass
    with c.pipeline() as p:
        a = c.execute("select 1")
        b = c.execute("insert into child values(61) returning id")
        p.sync()
        print(a.fetchall(), b.fetchall())
        try:
            c.execute("select 1/0")
            c.execute("select 2")
            p.sync()
        except psycopg.Error as e:
            print(type(e).__name__, e)
    c.rollback()
    for i in range(3):
        k = c.execute("insert into child values(%s,%s,%s) returning id", (70 + i, 1, None))
        print(k.fetchone(), k.statusmessage)
    c.commit()
    k = c.cursor(row_factory=dict_row)
    print(k.execute("select * from child order by id limit 1").fetchone())
    k.row_factory = namedtuple_row
    print(k.execute("select * from child order by id limit 1").fetchone())
    print(c.cursor(row_factory=scalar_row).execute("select 5").fetchone())
    k = psycopg.ClientCursor(c)
    print(k.mogrify("select %s,%s", ("a'b", datetime.date(2020, 1, 1))))
    print(k.execute("select 1 as a; select 2 as b").fetchall(), k.nextset(), k.fetchall())
    k = psycopg.RawCursor(c)
    print(k.execute("select $1::int+$2::int", (1, 2)).fetchone())
    c.add_notice_handler(lambda d: print("notice", d.severity, d.sqlstate, d.message_primary))
    c.execute("drop table if exists nope")
    c.commit()
    for i in range(7):
        c.execute("select count(*) from child where id > %s", (i,))
    print(
        c.execute(
            "select statement, parameter_types::text, from_sql from pg_prepared_statements where name like '_pg3%' order by name"
        ).fetchall(),
        err(lambda: c.execute("select %s = 1", ("x",))),
    )
    c.rollback()
    print(
        c.info.parameter_status("TimeZone"),
        c.info.encoding,
        c.info.backend_pid > 0,
        [
            (k2, c.info.parameter_status(k2))
            for k2 in (
                "integer_datetimes",
                "is_superuser",
                "session_authorization",
                "DateStyle",
                "IntervalStyle",
                "standard_conforming_strings",
                "client_encoding",
                "server_encoding",
                "in_hot_standby",
                "default_transaction_read_only",
                "application_name",
            )
        ],
    )
with psycopg.connect(u, autocommit=True) as a, psycopg.connect(u, autocommit=True) as b:
    a.execute("listen foo")
    a.execute('listen "Bar x"')
    b.execute("notify foo, 'hi'")
    b.execute("select pg_notify('Bar x','2')")
    g = a.notifies(timeout=1, stop_after=2)
    print([(n.channel, n.payload) for n in g])
    print(a.execute("select pg_listening_channels() order by 1").fetchall())
    print(err(lambda: a.execute("set statement_timeout=50; select pg_sleep(5)")))
    a.execute("reset all")
    print(err(lambda: b.execute("select pg_terminate_backend(%s)", (a.info.backend_pid,)).fetchone()))
    print(err(lambda: a.execute("select 1")), a.closed)
with ConnectionPool(u, min_size=1, max_size=3, check=ConnectionPool.check_connection) as p:
    with p.connection() as c:
        print(c.execute("select 1").fetchone())
    print(sorted((k for k in p.get_stats())))


async def am():
    async with await psycopg.AsyncConnection.connect(u) as c:
        async with c.cursor() as k:
            await k.execute("select generate_series(1,3)")
            print([r async for r in k])
            print([r async for r in k.stream("select generate_series(1,3)")])
        t = asyncio.create_task(c.execute("select pg_sleep(20)"))
        await asyncio.sleep(0.2)
        c.cancel()
        try:
            await t
        except psycopg.Error as e:
            print(type(e).__name__, e)


asyncio.run(am())
