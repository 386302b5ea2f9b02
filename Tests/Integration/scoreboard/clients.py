"""Real clients on both servers: what they print is the same but for what program_differences.tsv allows."""

from harness import check, ours

from scoreboard import running
from shop import Shops


@ours("real clients with the shop", deadline=600)
def real_clients(context):
    allowed = running.limits()
    wanted = [program for program in running.programs() if program.when == "test"]
    worse = []
    with Shops(context) as shops:
        for outcome in running.run(shops, wanted, context.folder):
            print(f"    {outcome}", flush=True)
            if len(outcome.differing) > allowed.get(outcome.program.client, 0):
                worse.append("\n    ".join([str(outcome), *outcome.differing[:60]]))
    check(not worse, "\n".join(worse))
