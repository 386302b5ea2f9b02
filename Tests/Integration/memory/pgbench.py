"""pgbench's own tables and scripts on the in-memory database: no errors, and TPC-B's balances stay consistent."""

import re
import subprocess

import psycopg

from harness import check, check_equal, ours

SCALE = 2
SCRIPTS = ("tpcb-like", "simple-update", "select-only")


@ours("pgbench on the in-memory database", deadline=300)
def pgbench(context):
    with context.started(handler="memory", binary="proto-server") as running:
        server = running.server
        run(context, server, "-i", "-s", str(SCALE), "--foreign-keys")
        for script in SCRIPTS:
            for protocol in ("simple", "extended", "prepared"):
                run(context, server, "-n", "-b", script, "-M", protocol, "-c", "8", "-j", "2", "-t", "50")
        with psycopg.connect(host=server.host, port=server.port, user=server.user, dbname="postgres") as connection:
            check_balances(connection)


def run(context, server, *options):
    environment = server.environment(PGDATABASE="postgres")
    done = subprocess.run(
        [context.program("pgbench"), *options], capture_output=True, text=True, timeout=120, env=environment,
    )
    output = done.stdout + done.stderr
    check(done.returncode == 0, f"pgbench {' '.join(options)}: exit {done.returncode}\n{output}")
    failed = re.search(r"number of failed transactions: (\d+)", output)
    if failed:
        check_equal(failed.group(1), "0", output)


def check_balances(connection):
    """Each transaction has added its delta to an account, a teller and a branch, and has noted it."""
    def one(query):
        return connection.execute(query).fetchone()

    accounts, tellers, branches, deltas, count = one(
        "SELECT (SELECT sum(abalance) FROM pgbench_accounts), (SELECT sum(tbalance) FROM pgbench_tellers),"
        " (SELECT sum(bbalance) FROM pgbench_branches), (SELECT sum(delta) FROM pgbench_history),"
        " (SELECT count(*) FROM pgbench_history)"
    )
    # Only the TPC-B-like script changes tellers and branches; both kinds note what they add to accounts.
    check_equal(accounts, deltas, "the accounts and the history")
    check_equal(tellers, branches, "the tellers and the branches")
    check_equal(count, 2 * 3 * 8 * 50, "the rows of the history")
    check_equal(one("SELECT count(*), count(DISTINCT aid) FROM pgbench_accounts"), (SCALE * 100_000,) * 2)
    wrong = one(
        "SELECT count(*) FROM pgbench_branches b WHERE bbalance <>"
        " (SELECT coalesce(sum(tbalance), 0) FROM pgbench_tellers t WHERE t.bid = b.bid)"
    )
    check_equal(wrong[0], 0, "branches that differ from their tellers")
