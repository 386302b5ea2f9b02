"""What clients read, sent to a handler that describes the shop's catalog and hands out its rows: the statements that read
are answered as PostgreSQL answers them."""

from harness import check, ours

from scoreboard import board, captures
from scoreboard.recorded import least
from shop import Shops


@ours("the reading statements of recorded clients", deadline=420)
def reading_clients(context):
    wanted = board.recorded_scores(board.READING_SCORES)
    equal = count = 0
    fallen = []
    with Shops(context) as shops:
        for score in board.scores(shops, captures.clients(), only_reading=True):
            print(f"    {score}", flush=True)
            equal, count = equal + score.equal, count + score.count
            if score.held < least(wanted[score.client]):
                causes = "".join(f"\n    {difference.cause}" for difference in score.differences)
                fallen.append(f"{score.client}: {score.held} statements are answered alike, not {wanted[score.client]}{causes}")
    print("    " + board.line("all", equal, count, 0), flush=True)
    check(not fallen, "\n".join(fallen))
