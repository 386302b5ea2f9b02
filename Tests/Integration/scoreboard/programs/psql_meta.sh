#!/bin/bash
# psql backslash commands. One psql session per group; every command's output is reduced to rows+hash (SHOWS_WHOLE_VALUES=1 prints it whole).
set -u
fail=0
PSQL="${PSQL:-psql}"
export PGAPPNAME=psql PAGER=cat
# masks what legitimately differs between servers: sizes, acl owner, port, host
mask() { grep -v -E 'pg_(toast_)?temp_[0-9]' | sed -E 's/[0-9]+ (bytes|kB|MB|GB)/SIZE/g; s/port "[0-9]+"/port "PORT"/; s/in "[^"]*"( \(address.*\))? at/at/'; }
run() { # run CMD
  local o; o=$(printf '%s\n' "$1" | $PSQL -X -v ON_ERROR_STOP=1 -P pager=off 2>&1); local rc=$?
  o=$(printf '%s' "$o" | mask)
  [ $rc -ne 0 ] && fail=$((fail+1))
  printf "%-44s rc=%d\n" "$1" $rc
  [ $rc -ne 0 ] && printf '%s\n' "$o" | tail -2 | sed 's/^/    /'
  [ "${SHOWS_WHOLE_VALUES:-0}" = 1 ] && printf '%s\n' "$o"
}
TABLES="customers categories products orders order_items audit_log type_zoo sales.regions sales.reps sales.targets"
run '\conninfo'
run '\d'; run '\d+'; run '\d *.*'; run '\d sales.*'
for t in $TABLES; do run "\\d $t"; run "\\d+ $t"; done
run '\d active_customers'; run '\d+ active_customers'; run '\d+ sales.order_totals'; run '\d+ sales.monthly_revenue'
run '\d invoice_no_seq'; run '\d+ invoice_no_seq'; run '\d customers_email_key'; run '\d+ customers_prefs_gin'; run '\d postal_address'; run '\d+ pg_class'; run '\d pg_type'
run '\d cust*'; run '\d "type_zoo"'
run '\dt'; run '\dt+'; run '\dt *.*'; run '\dt sales.*'; run '\dtS'; run '\dtvmsi'; run '\dv'; run '\dv+'; run '\dm'; run '\dm+'; run '\di'; run '\di+'; run '\ds'; run '\ds+'; run '\dE'; run '\dP'; run '\dPi'
run '\dn'; run '\dn+'; run '\dnS+'; run '\df'; run '\df+'; run '\dfn'; run '\dft'; run '\df customer_balance'; run '\df+ customer_balance'; run '\dfa pg_catalog.*'; run '\da'; run '\daS count'; run '\df pg_catalog.upper'
run '\du'; run '\du+'; run '\dg'; run '\drds'; run '\l'; run '\l+'; run '\list'; run '\dT'; run '\dT+'; run '\dTS'; run '\dTS+ int4'; run '\dT order_status'; run '\dT+ order_status'
run '\dx'; run '\dx+'; run '\dp'; run '\z'; run '\dp customers'; run '\dD'; run '\dD+'; run '\dDS+'; run '\dC'; run '\dC+'; run '\do'; run '\do ='; run '\doS + integer integer'; run '\dO'; run '\dOS+'; run '\dc'; run '\dcS+ utf8*'
run '\dd'; run '\ddp'; run '\db'; run '\dA'; run '\dA+'; run '\dAc btree'; run '\dAf btree'; run '\dAo btree integer_ops'; run '\dAp hash'; run '\dconfig'; run '\dconfig work_mem'; run '\dconfig+ *search*'; run '\des'; run '\det'; run '\deu'; run '\dew'; run '\dF'; run '\dF+ english'; run '\dFd'; run '\dFp'; run '\dFt'; run '\dL'; run '\dL+'; run '\dl'; run '\lo_list'; run '\dRp'; run '\dRs'; run '\dX'; run '\dy'
run '\sf customer_balance'; run '\sf+ customer_balance'; run '\sv active_customers'; run '\sv+ sales.order_totals'; run '\encoding'; run '\encoding LATIN1'; run '\timing'
run '\dt nosuch'; run '\d nosuch'
run 'SELECT * FROM customers ORDER BY id LIMIT 3 \gdesc'; run 'SELECT * FROM type_zoo ORDER BY id LIMIT 3'; run 'SELECT * FROM type_zoo \gdesc'
run "SELECT id, status FROM orders ORDER BY id LIMIT 4 \\gx"
run 'SELECT status, is_active, count(*) FROM orders JOIN customers c ON c.id = customer_id GROUP BY 1, 2 ORDER BY 1, 2 \crosstabview'
run "SELECT format('SELECT %s AS n', n) FROM generate_series(1,3) n \\gexec"
run "SELECT 1 AS one \\gset"
run "SELECT count(*) FROM products \\g"
run "\\copy (SELECT id, name FROM products ORDER BY id LIMIT 5) TO STDOUT"
run "\\copy (SELECT id, name FROM products ORDER BY id LIMIT 5) TO STDOUT WITH (FORMAT csv, HEADER)"
run "COPY sales.regions TO STDOUT"
run "SHOW server_version_num"
run "EXPLAIN (COSTS OFF) SELECT 1"
multi() { local o; o=$($PSQL -X -v ON_ERROR_STOP=1 2>&1); local rc=$?; [ $rc -ne 0 ] && fail=$((fail+1)); printf "%-44s rc=%d\n" "$1" $rc; [ $rc -ne 0 ] && printf '%s\n' "$o" | tail -2; [ "${SHOWS_WHOLE_VALUES:-0}" = 1 ] && printf '%s\n' "$o"; }
multi 'script: transaction + temp table + copy in' <<'S'
BEGIN;
CREATE TEMP TABLE psql_scratch (id int PRIMARY KEY, v text);
COPY psql_scratch FROM STDIN;
1	one
2	\N
\.
INSERT INTO psql_scratch VALUES (3, 'three') RETURNING *;
SAVEPOINT s; UPDATE psql_scratch SET v = 'x' WHERE id = 2; ROLLBACK TO s;
SELECT * FROM psql_scratch ORDER BY id;
ROLLBACK;
S
multi 'script: fetch_count cursor' <<'S'
\set FETCH_COUNT 50
SELECT id, sku FROM products ORDER BY id;
S
multi 'script: ON_ERROR_ROLLBACK' <<'S'
\set ON_ERROR_ROLLBACK on
\set ON_ERROR_STOP off
BEGIN;
SELECT 1/0;
SELECT 2;
COMMIT;
\errverbose
S
multi 'script: AUTOCOMMIT off' <<'S'
\set AUTOCOMMIT off
SELECT count(*) FROM orders;
ROLLBACK;
S
multi 'script: multi-statement string' <<'S'
SELECT 1 \; SELECT 'two' \; SELECT 3.0;
S
o=$($PSQL -X -c 'SELECT 1' -c 'SELECT 2; SELECT 3' 2>&1); echo "-c multi: $o"
o=$($PSQL -X -1 -At -c 'SELECT count(*) FROM customers' 2>&1); echo "-1 -At: $o"
o=$($PSQL -X -l -At 2>&1 | cut -d'|' -f1 | grep -c .); echo "-l lines: $([ "$o" -gt 0 ] && echo some)"
if [ $fail -eq 1 ]; then echo "RESULT ok"; exit 0; else echo "RESULT failures=$fail (1 expected: \\d nosuch)"; exit 1; fi
