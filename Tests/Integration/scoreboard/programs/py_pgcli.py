"""pgcli: drives the completion refresher and pgspecial commands through pgcli's own PGExecute, then the pgcli program on a pty."""
import pexpect, subprocess
from pgcli.pgexecute import PGExecute
from pgcli.completion_refresher import CompletionRefresher
from pgspecial import PGSpecial
from reporting import *
ex = PGExecute(DB, USER, PASSWORD, HOST, str(PORT), application_name="pgcli")
step("search_path", lambda: ex.search_path()); step("schemata", lambda: sorted(s for s in ex.schemata() if "temp_" not in s))
step("tables", lambda: sorted(ex.tables())); step("views", lambda: sorted(ex.views()))
step("table_columns", lambda: len([c for c in ex.table_columns() if c[0] in ("public", "sales")])); step("view_columns", lambda: len([c for c in ex.view_columns() if c[0] in ("public", "sales")]))
step("databases", lambda: DB in ex.databases()); step("full_databases", lambda: DB in ex.full_databases())
step("foreignkeys", lambda: sorted(ex.foreignkeys())); step("functions", lambda: sorted(f.func_name for f in ex.functions() if f.schema_name in ("public", "sales")))
step("datatypes", lambda: sorted(t for s, t in ex.datatypes() if s in ("public", "sales"))); step("casing", lambda: len(list(ex.casing())) > 0)
step("is_superuser", lambda: ex.is_superuser() if callable(getattr(ex, "is_superuser", None)) else str(ex.superuser)); step("server_version", lambda: bool(ex.server_version))
step("view_definition", lambda: " ".join(ex.view_definition("active_customers").split())); step("function_definition", lambda: " ".join(ex.function_definition("customer_balance").split())[:60])
def special(cmd):
    n = 0
    for title, rows, headers, status, *_ in ex.run(cmd, PGSpecial()): n += len(list(rows)) if rows is not None and not isinstance(rows, str) else 0
    return "rows" if cmd in ("\\l", "\\l+", "\\df pg_catalog.upper", "\\du", "\\du+", "\\dT", "\\dx", "\\db", "\\dtS") and n else n
for c in ("\\l", "\\l+", "\\d", "\\d customers", "\\d+ customers", "\\d sales.reps", "\\d active_customers", "\\d invoice_no_seq", "\\dt", "\\dt+", "\\dt sales.*", "\\dv", "\\dv+", "\\dm", "\\dm+", "\\di", "\\di+", "\\ds", "\\ds+", "\\dn", "\\dn+", "\\df", "\\df+", "\\df customer_balance", "\\du", "\\du+", "\\dT", "\\dT+", "\\dD", "\\dD+", "\\dx", "\\dx+", "\\dp", "\\db", "\\ddp", "\\dE", "\\sf customer_balance", "SELECT id, full_name FROM customers ORDER BY id LIMIT 5", "SELECT * FROM type_zoo WHERE id = 1"):
    step("special " + c, lambda: special(c))
o = subprocess.run([os.path.join(os.path.dirname(sys.executable), "pgcli"), "--list"], capture_output=True, text=True, timeout=60)
step("pgcli --list", lambda: (o.returncode, DB in o.stdout))
def tty():
    p = pexpect.spawn(os.path.join(os.path.dirname(sys.executable), "pgcli") + " --less-chatty --prompt 'PGC> '", encoding="utf-8", timeout=15, dimensions=(50, 160), env={**os.environ, "PAGER": "cat", "TERM": "xterm", "HOME": "/tmp", "PROMPT_TOOLKIT_NO_CPR": "1"})
    p.expect("PGC>"); import time; time.sleep(4)
    p.send("SELECT count(*) FROM customers;\r"); p.expect("200"); p.send("\\dt\r"); p.expect("order_items"); p.send("SELECT * FROM cust\t"); time.sleep(1); p.send("\x03\x04"); time.sleep(0.5); p.close(force=True); return "ok"
step("pgcli on a terminal", tty)
done()
