"""psql tab completion through a pty: types prefixes followed by TAB TAB and reports what appears."""
import re, time, pexpect
from reporting import *
p = pexpect.spawn("psql -X -v PROMPT1='PSQL> ' -v PROMPT2='CONT> '", encoding="utf-8", timeout=8, dimensions=(50, 160), env={**os.environ, "PAGER": "cat", "TERM": "dumb", "HISTFILE": "/dev/null", "PSQL_HISTORY": "/dev/null"})
p.expect("PSQL> ")
def tab(text):
    p.send(text + "\t\t"); time.sleep(0.5); p.send("\x15\x03"); p.expect("PSQL> ", timeout=8); 
    out = re.sub(r"\x1b\[[^a-zA-Z]*[a-zA-Z]|[\x07\r]", "", p.before); time.sleep(0.05)
    try: p.expect("PSQL> ", timeout=0.3)
    except pexpect.TIMEOUT: pass
    return sorted(set(w for w in re.findall(r"[A-Za-z_.\"]{3,}", out) if not w.startswith("CONT")))
for t in ("SELECT * FROM c", "SELECT * FROM sales.", "SELECT * FROM customers WHERE e", "INSERT INTO o", "UPDATE products SET p", "DELETE FROM ", "DROP TABLE cat", "DROP VIEW ", "DROP INDEX ", "DROP SEQUENCE ", "DROP FUNCTION cust", "DROP SCHEMA ", "DROP TYPE ", "DROP MATERIALIZED VIEW sales.", "ALTER TABLE customers DROP COLUMN ", "ALTER TABLE orders DROP CONSTRAINT ", "ALTER TABLE orders ADD CONSTRAINT x FOREIGN KEY (customer_id) REFERENCES ", "CREATE INDEX ON orders (", "ALTER TYPE order_status RENAME VALUE ", "ALTER ROLE ", "GRANT SELECT ON customers TO ", "SET search_path TO ", "SET time", "SHOW w", "TABLE ", "TRUNCATE ", "VACUUM ", "ANALYZE ", "EXPLAIN SELECT * FROM ord", "COPY ", "\\d c", "\\d sales.", "\\df c", "\\dT ", "\\dn ", "\\du ", "\\sf ", "\\sv ", "\\di ", "\\ds ", "\\c ", "\\encoding ", "\\l ", "COMMENT ON TABLE ", "REFRESH MATERIALIZED VIEW ", "CREATE TRIGGER x BEFORE INSERT ON ", "SELECT * FROM customers JOIN ", "CALL ", "DROP EXTENSION ", "CREATE EXTENSION ", "LOCK ", "REINDEX TABLE ", "DROP DOMAIN ", "ALTER DATABASE ", "SET ROLE ", "LISTEN "):
    step("TAB " + t, lambda: len(tab(t)) > 0)
p.sendline("\\q"); done()
