"""psqlODBC through pyodbc: catalog functions, typed parameters, cursors; DRIVER name from ODBC_DRIVER (Debian: 'PostgreSQL Unicode')."""
import datetime, decimal, uuid, subprocess
import pyodbc
from reporting import *
D = os.environ.get("ODBC_DRIVER", "PostgreSQL Unicode")
def cs(extra=""): return f"DRIVER={{{D}}};SERVER={HOST};PORT={PORT};DATABASE={DB};UID={USER};PWD={PASSWORD};{extra}"
c = pyodbc.connect(cs()); k = c.cursor()
def rows(it, cols=None): return [tuple(str(x) for x in (r if cols is None else [r[i] for i in cols])) for r in it]
step("info", lambda: [c.getinfo(i) for i in (pyodbc.SQL_DBMS_NAME, pyodbc.SQL_IDENTIFIER_QUOTE_CHAR, pyodbc.SQL_CATALOG_TERM, pyodbc.SQL_SCHEMA_TERM)])
step("SQLTables", lambda: rows(k.tables(schema="public"), [1, 2, 3])); step("SQLTables all", lambda: len(rows(k.tables())) > 0); step("SQLTables type", lambda: rows(k.tables(tableType="VIEW"), [1, 2])); step("SQLTables pattern", lambda: rows(k.tables(table="ord%"), [1, 2, 3])); step("SQLTables schemas", lambda: len(rows(k.tables(catalog="", schema="%", table=""))) > 0)
for t in ("customers", "orders", "products", "order_items", "type_zoo"):
    step(f"SQLColumns {t}", lambda: rows(k.columns(table=t, schema="public"), range(1, 17))); step(f"SQLPrimaryKeys {t}", lambda: rows(k.primaryKeys(t, schema="public"), [1, 2, 3, 4, 5])); step(f"SQLForeignKeys {t}", lambda: sorted(rows(k.foreignKeys(foreignTable=t, foreignSchema="public"), [1, 2, 3, 5, 6, 7, 8, 9, 10, 11]))); step(f"SQLForeignKeys ref {t}", lambda: sorted(rows(k.foreignKeys(table=t, schema="public"), [2, 3, 6, 7]))); step(f"SQLStatistics {t}", lambda: rows(k.statistics(t, schema="public"), range(1, 9))); step(f"SQLSpecialColumns {t}", lambda: rows(k.rowIdColumns(t))); step(f"SQLSpecialColumns ver {t}", lambda: rows(k.rowVerColumns(t)))
step("SQLProcedures", lambda: rows(k.procedures(schema="public"), [1, 2])); step("SQLProcedureColumns", lambda: rows(k.procedureColumns("customer_balance"), [1, 2, 3])); step("SQLGetTypeInfo", lambda: len(k.getTypeInfo().fetchall()) > 10)
step("select", lambda: rows(k.execute("SELECT id, full_name, credit_limit, created_at FROM customers WHERE id < 4 ORDER BY id"))); step("params", lambda: rows(k.execute("SELECT id, full_name FROM customers WHERE id = ? AND is_active = ?", 5, True))); step("typed params", lambda: rows(k.execute("SELECT ?::text, ?::int, ?::numeric, ?::date, ?::timestamp, ?::bytea, ?::float8, ?::text", "x'y", 7, decimal.Decimal("1.50"), datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 1, 2, 3), b"\0\xff", 1.5, None)))
step("zoo", lambda: rows(k.execute("SELECT * FROM type_zoo WHERE id = 1"))); step("description", lambda: [(d[0], d[1].__name__, d[4], d[5], d[6]) for d in k.execute("SELECT id, email, credit_limit, created_at, is_active FROM customers WHERE id = 1").description]); k.fetchall(); step("executemany", lambda: (k.execute("CREATE TEMP TABLE od (a int, b varchar(20))"), k.executemany("INSERT INTO od VALUES (?, ?)", [(1, "x"), (2, None)]), rows(k.execute("SELECT * FROM od ORDER BY a")))[2]); c.rollback()
def fast(): k.execute("CREATE TEMP TABLE od2 (a int, b varchar(20))"); k.fast_executemany = True; k.executemany("INSERT INTO od2 VALUES (?, ?)", [(i, f"v{i}") for i in range(20)]); return rows(k.execute("SELECT count(*) FROM od2"))
step("fast_executemany", fast); c.rollback()
def err():
    try: k.execute("SELECT nope")
    except pyodbc.Error as e: c.rollback(); return e.args[0]
step("error", err); step("call", lambda: rows(k.execute("{? = call customer_balance(?, ?)}", 8, 1)) if False else rows(k.execute("SELECT customer_balance(?, ?)", 8, 1))); c.commit()
def opt(x): 
    d = pyodbc.connect(cs(x), autocommit=True); r = rows(d.cursor().execute("SELECT id, sku FROM products WHERE id < ? ORDER BY id", 5)); d.close(); return len(r)
for x in ("UseServerSidePrepare=0;", "UseServerSidePrepare=1;", "UseDeclareFetch=1;Fetch=50;", "Protocol=7.4-0;", "Protocol=7.4-2;", "ByteaAsLongVarBinary=1;BoolsAsChar=0;", "ConnSettings=SET+search_path+TO+public;", "ReadOnly=1;", "ShowSystemTables=1;"): step("option " + x, lambda: opt(x))
c.close()
o = subprocess.run(["isql", "-k", "-b", "-v", cs()], input="SELECT count(*) FROM customers\nhelp\nhelp orders\nSELECT id, sku FROM products LIMIT 2\n", capture_output=True, text=True, timeout=30); step("isql", lambda: (o.returncode, "200" in o.stdout))
done()
