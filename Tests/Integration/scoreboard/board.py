"""Scores of clients: how many of the statements that each sent are answered as PostgreSQL answers them."""

import collections
import dataclasses
import pathlib
import re
import typing

from scoreboard import captures
from scoreboard.identifiers import Identifiers
from scoreboard.replay import Side, replay
from wire.connection import Connection

FOLDER = pathlib.Path(__file__).parent
SCORES = FOLDER / "scores.tsv"
READING_SCORES = FOLDER / "reading_scores.tsv"
KNOWN = FOLDER / "known_differences.tsv"


class Reason(typing.NamedTuple):
    """Why a statement is answered otherwise, and whether it is so in some runs only."""

    text: str | None
    varies: bool


UNKNOWN = Reason(None, False)


@dataclasses.dataclass
class Difference:
    """A statement that was answered otherwise."""

    statement: captures.Statement
    theirs: dict
    ours: dict
    reason: str | None
    varies: bool = False

    @property
    def cause(self):
        return self.reason or why(self.theirs, self.ours)


@dataclasses.dataclass
class Score:
    """What the replay of one client gave."""

    client: str
    equal: int
    count: int
    differences: list

    @property
    def held(self):
        """The statements that are answered alike, or would be if PostgreSQL told of its counters at once."""
        return self.equal + sum(1 for difference in self.differences if difference.varies)

    @property
    def unexplained(self):
        return sum(1 for difference in self.differences if not difference.reason)

    def __str__(self):
        return line(self.client, self.equal, self.count, self.unexplained)


def line(name, equal, count, unexplained):
    percentage = 100 * equal / max(count, 1)
    return f"{name:24} {equal:5} of {count:5}  {percentage:5.1f} %" + (f"  {unexplained} not explained" if unexplained else "")


def scores(shops, clients, only_reading=False):
    """Replays clients one by one, each on a shop of its own; what only reads is sent to a handler that describes its catalog."""
    known = known_differences()
    recorded = captures.recorded_names()
    for client in clients:
        reference = shops.fresh_reference()
        statements = [s for s in captures.statements(client) if not only_reading or captures.reads(s.sql)]
        with shops.fresh_handler() if only_reading else shops.fresh_server() as server:
            sides = [side(reference, recorded), side(server, recorded)]
            differences, equal, count, failed = [], 0, 0, UNKNOWN
            for statement, theirs, ours in replay(client, statements, *sides):
                count += 1
                if theirs == ours:
                    equal += 1
                else:
                    why_not = reason(known, statement, theirs, ours)
                    # What comes behind an error in a transaction is refused because of it.
                    if ours["error"] and ours["error"][0] == "25P02":
                        why_not = why_not if why_not.text else failed
                    elif ours["error"]:
                        failed = why_not
                    differences.append(Difference(statement, theirs, ours, why_not.text, why_not.varies))
        yield Score(client, equal, count, differences)


def side(server, recorded):
    with Connection(server) as connection:
        return Side(server, Identifiers(connection), recorded)


def known_differences():
    """The reasons of known differences, with the patterns of the statement and of the cause that they explain."""
    lines = [line for line in KNOWN.read_text().splitlines() if line and not line.startswith("#")]
    fields = (line.split("\t") for line in lines)
    return [(re.compile(cause), re.compile(sql), Reason(text, "varies" in rest)) for cause, sql, text, *rest in fields]


def reason(known, statement, theirs, ours):
    cause, sql = why(theirs, ours), " ".join(statement.sql.split())
    return next((why_not for causes, statements, why_not in known if causes.search(cause) and statements.search(sql)), UNKNOWN)


def recorded_scores(file=SCORES):
    """How many statements of each client are known to be answered alike."""
    lines = file.read_text().splitlines()[1:]
    return {client: int(equal) for client, equal, _ in (line.split("\t") for line in lines)}


def record(found, file=SCORES):
    lines = ["client\tequal\tstatements"] + [f"{score.client}\t{score.equal}\t{score.count}" for score in found]
    file.write_text("\n".join(lines) + "\n")


def why(theirs, ours):
    """A short name for what differs, to count by."""
    if ours["error"] and not theirs["error"]:
        return f"error {ours['error'][0]}: " + re.sub(r"\d+", "N", ours["error"][1] or "")[:100]
    if ours["error"] != theirs["error"]:
        return f"another error: {theirs['error']} / {ours['error']}"[:160]
    for part in ("columns", "tags"):
        if theirs[part] != ours[part]:
            return f"{part} differ: {[a for a in zip(theirs[part], ours[part]) if a[0] != a[1]][:1]}"[:160]
    if len(theirs["rows"]) != len(ours["rows"]):
        return "the number of rows differs"
    if collections.Counter(theirs["rows"]) == collections.Counter(ours["rows"]):
        return "the order of the rows differs"
    names = set()
    for left, right in zip(theirs["rows"], ours["rows"]):
        names |= {column[0] for column, a, b in zip(theirs["columns"], left, right) if a != b}
    return "values differ in " + ", ".join(sorted(names))[:120]
