"""Apache Superset: the PostgresEngineSpec and Database model against the server (no web server): schema and table names,
columns, indexes, keys, view names, cost estimate, time-grain (chart-like) queries, SELECT * preview, CTAS probing, estimates."""
import datetime, os, sys, tempfile
from reporting import *
W = tempfile.mkdtemp(); open(W + "/superset_config.py", "w").write(f"SECRET_KEY='shop_shop_shop_shop_shop_1234'\nSQLALCHEMY_DATABASE_URI='sqlite:///{W}/s.db'\nWTF_CSRF_ENABLED=False\nFAB_ADD_SECURITY_API=True\n_N={{'CACHE_TYPE':'SimpleCache'}}\nCACHE_CONFIG=_N\nDATA_CACHE_CONFIG=_N\nFILTER_STATE_CACHE_CONFIG=_N\nEXPLORE_FORM_DATA_CACHE_CONFIG=_N\nFEATURE_FLAGS={{'ESTIMATE_QUERY_COST':True}}\nPREVENT_UNSAFE_DB_CONNECTIONS=False\n")
os.environ["PYTHONPATH"] = W; sys.path.insert(0, W); os.environ["SUPERSET_CONFIG_PATH"] = W + "/superset_config.py"
import logging; logging.disable(logging.WARNING)
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()):
    from superset.app import create_app
    app = create_app(); client = app.test_client()
with app.app_context():
    from superset.extensions import db, appbuilder
    from superset import security_manager
    from flask_appbuilder import Model
    db.create_all(); Model.metadata.create_all(db.engine)
    from superset.models.core import Database
    from superset.sql.parse import Table
    d = Database(database_name="shop", sqlalchemy_uri=f"postgresql+psycopg2://{URL}"); d.set_sqlalchemy_uri(f"postgresql+psycopg2://{URL}"); d.expose_in_sqllab = True; d.allow_ctas = True
    db.session.add(d); db.session.commit()
    spec = d.db_engine_spec; step("spec", lambda: spec.engine); step("ping", lambda: d.get_raw_connection and (lambda e: "ok")(None))
    step("schemas", lambda: [s for s in sorted(d.get_all_schema_names()) if s in ("public", "sales")]); step("catalogs", lambda: DB in d.get_all_catalog_names()); step("default schema", lambda: d.get_default_schema(None))
    for s in ("public", "sales"): step(f"tables {s}", lambda: sorted(t[0] for t in d.get_all_table_names_in_schema(None, s))); step(f"views {s}", lambda: sorted(t[0] for t in d.get_all_view_names_in_schema(None, s))); step(f"matviews {s}", lambda: sorted(t[0] for t in d.get_all_materialized_view_names_in_schema(None, s)))
    for s, t in (("public", "orders"), ("public", "customers"), ("sales", "reps"), ("public", "type_zoo")):
        T = Table(t, s); step(f"columns {t}", lambda: [(c["column_name"], str(c["type"])) for c in d.get_columns(T)]); step(f"indexes {t}", lambda: sorted(str(i["name"]) for i in d.get_indexes(T))); step(f"pk {t}", lambda: d.get_pk_constraint(T)["constrained_columns"]); step(f"fks {t}", lambda: len(d.get_foreign_keys(T))); step(f"comment {t}", lambda: d.get_table_comment(T)); step(f"has {t}", lambda: d.has_table(T)); step(f"select star {t}", lambda: len(d.select_star(T, show_cols=True, indent=True)) > 10)
    step("get_df", lambda: d.get_df("SELECT id, status, placed_at FROM orders ORDER BY id LIMIT 5", None, "public").shape); step("estimate cost", lambda: bool(spec.estimate_query_cost(d, None, "public", "SELECT count(*) FROM orders", None)))
    from superset.connectors.sqla.models import SqlaTable
    t = SqlaTable(table_name="orders", schema="public", database=d); db.session.add(t); db.session.commit(); step("fetch_metadata", lambda: (t.fetch_metadata(), len(t.columns))[1]); cu = SqlaTable(table_name="customers", schema="public", database=d); db.session.add(cu); cu.fetch_metadata(); db.session.commit()
    def chart(ds, **k):
        o = dict(granularity=None, from_dttm=None, to_dttm=None, columns=[], metrics=[], groupby=[], filter=[], extras={}, is_timeseries=False, row_limit=100, orderby=[]); o.update(k); r = ds.query(o)
        if r.error_message: raise RuntimeError(r.error_message)
        return r.df.shape
    M = {"label": "n", "expressionType": "SQL", "sqlExpression": "COUNT(*)"}
    for grain in ("PT1S", "PT1M", "PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y", "PT5M", "PT30M"): step(f"timeseries {grain}", lambda: chart(t, granularity="placed_at", from_dttm=datetime.datetime(2024, 1, 1), to_dttm=datetime.datetime(2024, 2, 1), metrics=[M], groupby=["status"], columns=["status"], is_timeseries=True, timeseries_limit=3, extras={"time_grain_sqla": grain}))
    step("table chart", lambda: chart(t, columns=["status"], metrics=[M], filter=[{"col": "customer_id", "op": "IN", "val": [1, 8, 15]}], orderby=[(M, False)])); step("filters", lambda: chart(cu, columns=["id", "full_name"], filter=[{"col": "full_name", "op": "ILIKE", "val": "%smith%"}, {"col": "birth_date", "op": "IS NOT NULL", "val": None}, {"col": "is_active", "op": "==", "val": True}, {"col": "credit_limit", "op": ">=", "val": 10}])); step("having/where", lambda: chart(t, columns=["customer_id"], metrics=[M], extras={"having": "COUNT(*) > 0", "where": "(status <> 'cancelled')"})); step("values_for_column", lambda: sorted(t.values_for_column("status"))); step("virtual dataset", lambda: chart(SqlaTable(table_name="vd", schema="public", database=d, sql="SELECT status, count(*) AS c FROM orders GROUP BY status"), columns=["status"], metrics=[{"label": "s", "expressionType": "SQL", "sqlExpression": "SUM(c)"}]))
    step("functions", lambda: len(d.function_names) > 0); step("extra table metadata", lambda: spec.get_extra_table_metadata(d, Table("orders", "public"))); step("latest", lambda: bool(spec.get_dbapi_exception_mapping() is not None)); step("impersonation/cancel id", lambda: (lambda c: (lambda k: spec.get_cancel_query_id(k, None) is not None)(c.cursor()))(d.get_sqla_engine().__enter__().raw_connection()))
done()
