"""py_dataframes.py {pandas|polars|connectorx|adbc|ibis|petl} - dataframe readers and writers."""
import sys, warnings; warnings.simplefilter("ignore")
from reporting import *
which = sys.argv[1]; uri = f"postgresql://{URL}"; Q = "SELECT id, full_name, is_active, birth_date, credit_limit, created_at FROM customers ORDER BY id"
if which == "pandas":
    import pandas as pd, sqlalchemy as sa
    e = sa.create_engine(f"postgresql+psycopg2://{URL}")
    step("read_sql", lambda: pd.read_sql(Q, e).shape); step("read_sql params", lambda: pd.read_sql(sa.text("SELECT id, sku FROM products WHERE price > :p ORDER BY id"), e, params={"p": 200}).shape)
    step("read_sql_table", lambda: [str(t) for t in pd.read_sql_table("orders", e).dtypes]); step("read_sql_table schema", lambda: pd.read_sql_table("reps", e, schema="sales", columns=["name"]).shape); step("chunks", lambda: sum(len(c) for c in pd.read_sql(Q, e, chunksize=50)))
    df = pd.DataFrame({"a": [1, 2, None], "b": ["x", None, "z"], "t": pd.to_datetime(["2024-01-01"] * 3, utc=True)})
    step("to_sql replace", lambda: df.to_sql("pd_scratch", e, if_exists="replace", index=True)); step("to_sql append multi", lambda: df.to_sql("pd_scratch", e, if_exists="append", method="multi")); step("read back", lambda: pd.read_sql("SELECT count(*), sum(a) FROM pd_scratch", e).values.tolist())
    with e.begin() as c: c.execute(sa.text("DROP TABLE pd_scratch"))
    import psycopg2; c = psycopg2.connect(host=HOST, port=PORT, user=USER, password=PASSWORD, dbname=DB); step("read_sql raw dbapi", lambda: pd.read_sql("SELECT * FROM type_zoo WHERE id < 3 ORDER BY id", c).shape)
elif which == "polars":
    import polars as pl
    step("read_database_uri connectorx", lambda: pl.read_database_uri(Q.replace("SELECT id", "SELECT id"), uri).shape); step("partitioned", lambda: pl.read_database_uri("SELECT id, sku, price FROM products", uri, partition_on="id", partition_num=2).shape)
    step("read_database_uri adbc", lambda: pl.read_database_uri("SELECT id, sku, price, tags FROM products ORDER BY id", uri, engine="adbc").shape)
    import sqlalchemy as sa; e = sa.create_engine(f"postgresql+psycopg2://{URL}"); step("read_database sqlalchemy", lambda: pl.read_database(Q, e).shape)
    step("write_database", lambda: pl.DataFrame({"a": [1, 2], "b": ["x", None]}).write_database("pl_scratch", uri, if_table_exists="replace", engine="sqlalchemy")); step("write_database adbc", lambda: pl.DataFrame({"a": [1, 2], "b": ["x", None]}).write_database("pl_scratch", uri, if_table_exists="append", engine="adbc"))
    with e.begin() as c: c.execute(sa.text("DROP TABLE IF EXISTS pl_scratch"))
elif which == "connectorx":
    import connectorx as cx
    for proto in ("binary", "csv", "cursor", "simple"): step(f"protocol {proto}", lambda: cx.read_sql(uri, Q, protocol=proto).shape)
    step("partition", lambda: cx.read_sql(uri, "SELECT id, name, price FROM products", partition_on="id", partition_num=3).shape); step("arrow", lambda: cx.read_sql(uri, "SELECT id, status::text, placed_at FROM orders", return_type="arrow").num_rows)
    for col in ("c_bool", "c_int2", "c_int8", "c_float4", "c_float8", "c_numeric_10_2", "c_text", "c_varchar", "c_char", "c_bytea", "c_date", "c_time", "c_timestamp", "c_timestamptz", "c_uuid", "c_json", "c_jsonb", "c_enum", "c_int4_arr"):
        step("zoo " + col, lambda: str(cx.read_sql(uri, f"SELECT {col} FROM type_zoo WHERE id IN (1, 3) ORDER BY id", protocol="binary" if col != "c_enum" else "csv", return_type="arrow").schema.types))
elif which == "adbc":
    import adbc_driver_postgresql.dbapi as ad, pyarrow as pa
    c = ad.connect(uri)
    def q(sql, params=None):
        with c.cursor() as k: k.execute(sql, params); return k.fetch_arrow_table()
    step("info", lambda: c.adbc_get_info().get("vendor_name")); step("table types", lambda: sorted(c.adbc_get_table_types()))
    for d in ("catalogs", "db_schemas", "tables", "all"): step(f"get_objects {d}", lambda: c.adbc_get_objects(depth=d, **({"db_schema_filter": "sales"} if d == "tables" else {})).read_all().num_rows > 0)
    step("get_objects filters", lambda: c.adbc_get_objects(depth="all", catalog_filter=DB, db_schema_filter="public", table_name_filter="orders", column_name_filter="%id").read_all().num_rows)
    step("table schema", lambda: str(c.adbc_get_table_schema("orders")).split("\n")); step("table schema 2", lambda: str(c.adbc_get_table_schema("regions", db_schema_filter="sales")).split("\n"))
    step("query", lambda: (q(Q).num_rows, str(q(Q).schema.types))); step("params", lambda: q("SELECT id, name FROM products WHERE id = $1", (3,)).to_pylist())
    for col in [r["column_name"] for r in q("SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'type_zoo' ORDER BY ordinal_position").to_pylist()]: step("zoo " + col, lambda: str(q(f'SELECT "{col}" FROM type_zoo WHERE id IN (1, 3) ORDER BY id').column(0).type))
    c.rollback()
    def ingest():
        with c.cursor() as k:
            n = k.adbc_ingest("adbc_scratch", pa.table({"a": [1, 2, None], "b": ["x", None, "z"], "f": [1.5, None, 2.5]}), mode="create"); k.adbc_ingest("adbc_scratch", pa.table({"a": [9], "b": ["q"], "f": [0.0]}), mode="append"); k.executemany("INSERT INTO adbc_scratch VALUES ($1, $2, $3)", [(5, "p", 1.0), (6, "r", 2.0)])
            k.execute("SELECT count(*), sum(a) FROM adbc_scratch"); r = k.fetchall(); k.execute("DROP TABLE adbc_scratch"); return n, r
    step("ingest", ingest); c.commit()
    step("statistics", lambda: c.adbc_get_statistics(db_schema_filter="public", approximate=True).read_all().num_rows > 0 if hasattr(c, "adbc_get_statistics") else "n/a")
    def err():
        try: q("SELECT nope")
        except Exception as e: return type(e).__name__, getattr(e, "sqlstate", None)
    step("error", err); c.close()
elif which == "ibis":
    import ibis
    c = ibis.postgres.connect(host=HOST, port=PORT, user=USER, password=PASSWORD, database=DB)
    step("tables", lambda: sorted(c.list_tables())); step("schemas", lambda: "sales" in c.list_databases()); step("schema", lambda: str(c.table("orders").schema())); step("schema sales", lambda: str(c.table("reps", database="sales").schema()))
    t = c.table("orders"); step("group", lambda: t.group_by("status").agg(n=t.count()).order_by("status").to_pyarrow().to_pylist()); step("filter", lambda: t.filter(t.customer_id == 8).count().execute()); step("pandas", lambda: c.table("products").select("id", "price").limit(5).execute().shape)
    step("version", lambda: bool(c.version)); step("raw_sql", lambda: c.raw_sql("SELECT 1").fetchall())
elif which == "petl":
    import petl, psycopg2
    c = psycopg2.connect(host=HOST, port=PORT, user=USER, password=PASSWORD, dbname=DB)
    step("fromdb", lambda: petl.nrows(petl.fromdb(c, Q))); step("fromdb named", lambda: petl.nrows(petl.fromdb(lambda: c.cursor(name="arb"), "SELECT * FROM orders")))
done()
