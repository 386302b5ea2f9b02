"""SQLAlchemy: the reflection of every kind of object, and the SQL that it makes of what it has seen."""

import sys
from objects import make_objects
from reporting import URL as ADDRESS
from sqlalchemy import *
from sqlalchemy.dialects import postgresql as pg
import sqlalchemy

drv = sys.argv[1]
e = create_engine(f"postgresql+{drv}://{ADDRESS}")
make_objects()
i = inspect(e)


def show(n, f):
    try:
        v = f()
    except Exception as x:
        v = type(x).__name__ + ": " + str(x)

    def norm(o):
        if isinstance(o, dict):
            return {str(k): norm(o[k]) for k in sorted(o, key=str)}
        if isinstance(o, (list, tuple)):
            return [norm(x) for x in o]
        return repr(o)

    v = norm(v)
    if isinstance(v, dict):
        print(n)
        for k in v:
            if isinstance(v[k], list):
                print("  ", k)
                for x in v[k]:
                    print("     ", x)
            else:
                print("  ", k, v[k])
    else:
        print(n)
        for x in v if isinstance(v, list) else [v]:
            print("  ", x)


show("schemas", i.get_schema_names)
for s in (None, "other", "information_schema"):
    for f in (
        "get_table_names",
        "get_view_names",
        "get_materialized_view_names",
        "get_temp_table_names",
        "get_sequence_names",
        "get_foreign_table_names",
        "get_enums",
        "get_domains",
    ):
        if not hasattr(i, f):
            continue
        show((s, f), lambda: sorted(getattr(i, f)(schema=s) if "temp" not in f else getattr(i, f)(), key=str))
    for f in (
        "get_multi_columns",
        "get_multi_pk_constraint",
        "get_multi_foreign_keys",
        "get_multi_indexes",
        "get_multi_unique_constraints",
        "get_multi_check_constraints",
        "get_multi_table_comment",
        "get_multi_table_options",
    ):
        from sqlalchemy.engine.reflection import ObjectKind, ObjectScope

        show(
            (s, f),
            lambda: {
                k: (
                    sorted(v, key=lambda x: x.get("name") or "" if f not in ("get_multi_columns",) else 0)
                    if isinstance(v, list)
                    else v
                )
                for k, v in getattr(i, f)(schema=s, kind=ObjectKind.ANY, scope=ObjectScope.ANY).items()
            },
        )
for v in ("v", "mv"):
    show(v, lambda: i.get_view_definition(v))
m = MetaData()
m.reflect(e, views=True)
from sqlalchemy.schema import CreateTable
from sqlalchemy.types import NullType

for t in sorted(m.tables.values(), key=lambda t: t.name):
    if not any((isinstance(x.type, NullType) for x in t.columns)):
        print(str(CreateTable(t).compile(e)))
print(
    i.has_table("v"),
    i.has_table("nope"),
    i.has_sequence("s1"),
    i.has_index("p", "p_i"),
    i.has_schema("other"),
    i.get_table_oid("t1") > 0,
)
with e.connect() as c:
    t = m.tables["t1"]
    r = c.execute(insert(t).values([{"name": "n1"}, {"name": "n2"}]).returning(t.c.id, t.c.name))
    print(r.all())
    r = c.execute(insert(t).returning(t.c.id, sort_by_parameter_order=True), [{"name": f"m{k}"} for k in range(5)])
    print(r.all())
    st = pg.insert(t).values(id=1, name="up")
    print(
        c.execute(
            st.on_conflict_do_update(index_elements=["id"], set_=dict(name=st.excluded.name + "!")).returning(t.c.id, t.c.name)
        ).all()
    )
    print(c.execute(select(func.count()).select_from(t)).scalar())
    print(c.execute(select(t.c.name, func.row_number().over(order_by=t.c.id)).order_by(t.c.id)).all())
    print(
        c.execute(update(t).where(t.c.id == 1).values(name="u").returning(t.c.name)).all(),
        c.execute(delete(t).where(t.c.id > 3)).rowcount,
    )
    n = c.begin_nested()
    try:
        c.execute(insert(t).values(id=1, name="dup"))
    except Exception as x:
        print(type(x).__name__, str(x.orig).splitlines())
    n.rollback()
    print(
        c.execute(
            select(
                literal_column("1"),
                cast("2020-01-01", Date),
                literal([1, 2], pg.ARRAY(Integer)),
                func.json_build_object("a", 1),
                func.to_char(func.make_date(2020, 1, 2), "YYYY"),
            )
        ).all()
    )
    for k in c.execute(values(column("a", Integer), column("b", String), name="v").data([(1, "x"), (2, "y")]).select()):
        print(k)
    print(c.execution_options(stream_results=True, yield_per=2).execute(select(t.c.id).order_by(t.c.id)).all())
    c.commit()
with e.connect().execution_options(isolation_level="SERIALIZABLE") as c:
    print(c.get_isolation_level(), c.execute(text("show transaction_isolation")).scalar(), c.default_isolation_level)
