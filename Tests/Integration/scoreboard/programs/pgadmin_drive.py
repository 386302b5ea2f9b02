"""pgAdmin 4: drives pgAdmin's own Flask backend in desktop mode with the Flask test client - connects, walks the
browser tree with the same URLs the web front end uses (nodes, properties, SQL, dependencies, statistics), then the
dashboard, search-objects, query tool, view-data, autocomplete and ERD endpoints. Run with the venv that has pgadmin4."""
import builtins, json, os, sys, tempfile, time, shutil
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from reporting import *
builtins.SERVER_MODE = False
W = tempfile.mkdtemp(prefix="pgadmin_"); os.environ["HOME"] = W; os.environ.pop("DISPLAY", None)
import pgadmin4; sys.path.insert(0, os.path.dirname(pgadmin4.__file__) if getattr(pgadmin4, "__file__", None) else list(pgadmin4.__path__)[0])
import config
config.SERVER_MODE = False; config.DATA_DIR = W; config.SQLITE_PATH = W + "/pgadmin4.db"; config.SESSION_DB_PATH = W + "/sessions"; config.LOG_FILE = W + "/pgadmin4.log"; config.STORAGE_DIR = W + "/storage"; config.AZURE_CREDENTIAL_CACHE_DIR = W + "/az"
config.WTF_CSRF_ENABLED = False; config.MASTER_PASSWORD_REQUIRED = False; config.USE_OS_SECRET_STORAGE = False; config.UPGRADE_CHECK_ENABLED = False; config.CONSOLE_LOG_LEVEL = 50; config.DEFAULT_BINARY_PATHS = {}
from pgadmin import create_app
import setup
from pgadmin.model import SCHEMA_VERSION
config.SETTINGS_SCHEMA_VERSION = SCHEMA_VERSION
app = create_app()
if not os.path.exists(config.SQLITE_PATH): setup.setup_db(app) if not hasattr(setup.setup_db, "callback") else setup.setup_db.callback(app)
app.PGADMIN_INT_KEY = ""; app.PGADMIN_RUNTIME = False; app.config["sessions"] = {}; app.PGADMIN_EXTERNAL_AUTH_SOURCE = "internal"; config.COMMIT_HASH = None; config.EFFECTIVE_SERVER_PORT = None
app.config["WTF_CSRF_ENABLED"] = False
try: app.run_before_app_start()
except Exception: import traceback; traceback.print_exc()
cl = app.test_client()
def get(u): return cl.get(u)
def J(r):
    if r.status_code >= 400: raise RuntimeError(f"HTTP {r.status_code} {r.get_data(as_text=True)[:160]}")
    return json.loads(r.get_data())
step("login", lambda: get("/browser/").status_code)
srv = J(cl.post("/browser/server/obj/1/", data=json.dumps({"name": "shop", "host": HOST, "port": PORT, "db": DB, "username": USER, "password": PASSWORD, "save_password": False, "connect_now": True, "sslmode": "prefer", "connection_params": [], "shared": False}), content_type="application/json"))
sid = srv["node"]["_id"]; step("server created", lambda: bool(srv["node"].get("connected", True)))
step("connect", lambda: J(cl.post(f"/browser/server/connect/1/{sid}", data={"password": PASSWORD, "save_password": "false"}))["success"])
counts = {}; errors = {}
import re
def hit(t, op, path):
    r = get(f"/browser/{t}/{op}/{path}"); k = f"{t}.{op}"; counts[k] = counts.get(k, 0) + 1
    if r.status_code >= 400 and r.status_code not in (404, 405, 410, 428): errors.setdefault(k, f"{r.status_code} {r.get_data(as_text=True)[:140]}")
    try: return json.loads(r.get_data()) if r.status_code < 400 else None
    except Exception: return None
PER = {"database": 1, "schema": 2, "table": 5, "column": 2, "function": 3, "role": 3, "type": 3, "catalog": 1, "cast": 1, "language": 1, "index": 4}
def data(x): 
    d = x.get("data") if isinstance(x, dict) else None
    d = d.get("result") if isinstance(d, dict) and "result" in d else d
    return d if isinstance(d, list) else []
seen = set()
def walk(t, path, depth):
    for ch in data(hit(t, "children", path) or {}):
        ct = ch.get("_type", "");
        if not ct.startswith("coll-"): node(ct, path, ch, depth); continue
        nt = ct[5:]; n = 0
        if nt in ("foreign_data_wrapper",) and depth > 9: continue
        hit(nt, "obj", path + "/")
        kids = data(hit(nt, "nodes", path + "/") or {})
        if nt == "database": kids = [k for k in kids if k.get("label") == DB]
        if nt == "schema": kids = [k for k in kids if k.get("label") in ("public", "sales")]
        for k in kids[:PER.get(nt, 2)]: node(nt, path, k, depth)
def node(t, path, k, depth):
    p = f"{path}/{k['_id']}"
    if (t, p) in seen or depth > 8: return
    seen.add((t, p))
    if t == "database": 
        r = cl.post(f"/browser/database/connect/{p}"); counts["database.connect"] = 1
    for op in ("obj", "sql", "dependency", "dependent", "stats"): hit(t, op, p)
    walk(t, p, depth + 1)
step("walk", lambda: (walk("server", f"1/{sid}", 0), len(counts) > 40)[1])
for op in ("obj", "sql", "dependency", "dependent", "stats"): hit("server", op, f"1/{sid}")
for k, v in sorted(errors.items()): print(f"walk error {k}: {v}"); 
step("endpoints visited", lambda: sorted(counts)); step("endpoints failing", lambda: sorted(errors))
did = next(int(p.split("/")[2]) for t, p in seen if t == "database")
for name, u in (("dashboard stats", f"/dashboard/dashboard_stats/{sid}/{did}?chart_names=session_stats,tps_stats,ti_stats,to_stats,bio_stats"), ("dashboard server stats", f"/dashboard/dashboard_stats/{sid}?chart_names=session_stats,tps_stats,ti_stats,to_stats,bio_stats"), ("activity", f"/dashboard/activity/{sid}/{did}"), ("locks", f"/dashboard/locks/{sid}/{did}"), ("prepared", f"/dashboard/prepared/{sid}/{did}"), ("config", f"/dashboard/config/{sid}"), ("search", f"/search_objects/search/{sid}/{did}?text=cust&type=all"), ("search types", f"/search_objects/types/{sid}/{did}")):
    step(name, lambda: get(u).status_code)
tid = 4242; H = {"content_type": "application/json"}
def poll(t, tries=40):
    for _ in range(tries):
        r = J(get(f"/sqleditor/poll/{t}")); s = r["data"].get("status")
        if s not in ("Busy",): return s, r["data"].get("rows_fetched_to"), (r["data"].get("result") or [])[:1] if s == "Success" else str(r["data"].get("result"))[:80]
        time.sleep(0.1)
step("query tool init", lambda: J(cl.post(f"/sqleditor/initialize/sqleditor/{tid}/1/{sid}/{did}", data=json.dumps({"user": USER, "role": None, "password": None, "dbname": DB}), **H))["data"]["connId"] != "")
for sql in ("SELECT id, full_name FROM customers ORDER BY id LIMIT 5;", "SELECT * FROM type_zoo ORDER BY id LIMIT 3", "EXPLAIN (FORMAT JSON, COSTS OFF) SELECT 1", "CREATE TEMP TABLE pa (a int); INSERT INTO pa VALUES (1); SELECT * FROM pa"):
    step("query tool " + sql[:40], lambda: (J(cl.post(f"/sqleditor/query_tool/start/{tid}", data=json.dumps({"sql": sql, "explain_plan": None}), **H)) and poll(tid))[0:2])
step("query tool error", lambda: cl.post(f"/sqleditor/query_tool/start/{tid}", data=json.dumps({"sql": "SELECT nope", "explain_plan": None}), **H).status_code in (200, 500))
step("explain", lambda: (J(cl.post(f"/sqleditor/query_tool/start/{tid}", data=json.dumps({"sql": "SELECT count(*) FROM orders", "explain_plan": {"format": "json", "analyze": False, "verbose": True, "buffers": False, "timing": False, "summary": False, "settings": False, "costs": True}}), **H)) and poll(tid))[0])
step("autocomplete", lambda: J(cl.post(f"/sqleditor/autocomplete/{tid}", data=json.dumps(["SELECT * FROM cust", "SELECT * FROM cust"]), **H))["success"])
tabs = sorted(int(p.split("/")[-1]) for t, p in seen if t == "table")
for cmd in (1, 2, 3): step(f"view data {cmd}", lambda: (J(cl.post(f"/sqleditor/initialize/viewdata/{tid + cmd}/{cmd}/table/1/{sid}/{did}/{tabs[0]}", data=json.dumps({}), **H)), J(get(f"/sqleditor/view_data/start/{tid + cmd}")), poll(tid + cmd)[0])[2])
step("erd init", lambda: J(cl.post(f"/erd/initialize/{tid + 9}/1/{sid}/{did}", data=json.dumps({}), **H))["success"]); step("erd prequisite", lambda: J(get(f"/erd/prequisite/{tid + 9}/1/{sid}/{did}"))["success"])
step("backup objects", lambda: get(f"/backup/utility_exists/{sid}/server").status_code); step("grant wizard", lambda: get(f"/grant_wizard/objects/{sid}/{did}/{next(int(p.split('/')[3]) for t, p in seen if t == 'schema')}/s/" ).status_code); step("disconnect", lambda: J(cl.delete(f"/browser/server/connect/1/{sid}"))["success"])
shutil.rmtree(W, ignore_errors=True); sys.stdout.flush()
print("RESULT", "ok" if __import__("reporting").failures == 0 else f"{__import__('reporting').failures} failed"); sys.stdout.flush(); os._exit(0 if __import__("reporting").failures == 0 else 1)
