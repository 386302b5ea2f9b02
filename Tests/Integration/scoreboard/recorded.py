"""What clients sent to a PostgreSQL, sent to ours: each client keeps the score that scores.tsv says it has.

Rows without ORDER BY come in any order from both servers, and minor releases differ in their catalogs: a few statements may be
answered otherwise from one run to the next. Statements about counters, of which PostgreSQL tells late, hold their score anyway.
"""

from harness import check, ours

from scoreboard import board, captures
from shop import Shops


def least(score):
    """How many statements of a client must be answered alike."""
    return score - max(3, score // 200)


@ours("the statements of recorded clients", deadline=420)
def recorded_clients(context):
    wanted = board.recorded_scores()
    equal = held = count = unexplained = 0
    fallen = []
    with Shops(context) as shops:
        for score in board.scores(shops, captures.clients()):
            print(f"    {score}", flush=True)
            equal, count, unexplained = equal + score.equal, count + score.count, unexplained + score.unexplained
            held += score.held
            if score.held < least(wanted[score.client]):
                causes = "".join(f"\n    {difference.cause}" for difference in score.differences)
                fallen.append(f"{score.client}: {score.held} statements are answered alike, not {wanted[score.client]}{causes}")
    print("    " + board.line("all", equal, count, unexplained), flush=True)
    check(not fallen, "\n".join(fallen))
    # What each may lose by chance, all together do not lose.
    wanted = sum(wanted.values()) - 15
    check(held >= wanted, f"{held} statements are answered alike in all, not {wanted}")
