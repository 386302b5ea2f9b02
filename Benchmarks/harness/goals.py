"""What is shown of the figures, and what is wanted of ours."""
from dataclasses import dataclass, field

from .suites import blocking, catalog, churn, parser, pgbench, raw, stream, tpch

OURS, FLOOR, POSTGRESQL = "PostgresProto", "floor", "PostgreSQL"
PG_QUERY, SQLGLOT = "libpg_query", "sqlglot"


@dataclass
class Goal:
    """A bound for our figure, or for its ratio to another server's."""

    bound: float
    is_least: bool = True
    ratio_to: str | None = None

    @property
    def text(self):
        sign = "≥" if self.is_least else "≤"
        bound = f"{self.bound:,.0f}" if self.bound >= 1000 else f"{self.bound:g}"
        return f"{sign} {bound}" + (f" × {self.ratio_to}" if self.ratio_to else "")

    def is_met(self, figures):
        """Whether it is met by the figures of the servers; None where one is missing."""
        ours, other = figures.get(OURS), figures.get(self.ratio_to) if self.ratio_to else 1
        if ours is None or not other:
            return None
        return ours / other >= self.bound if self.is_least else ours / other <= self.bound


@dataclass
class Row:
    """A line of the result: a figure of a cell, and its goals."""

    suite: str
    label: str
    cell: str
    key: str
    goals: list = field(default_factory=list)


def _at_most(bound):
    return [Goal(bound, is_least=False)]


def _no_more_than(other):
    return [Goal(1, is_least=False, ratio_to=other)]


def rows():
    """All lines, suite after suite."""
    for mode in raw.MODES:
        for connections in raw.CONNECTIONS:
            goals = [Goal(0.75, ratio_to=FLOOR), Goal(1.5, ratio_to=POSTGRESQL)] if connections > 1 else []
            label = f"{mode}, {connections} connection{'s' if connections > 1 else ''}: queries/s"
            yield Row("raw", label, f"raw {mode} c{connections}", "tps", goals)
    for mode in raw.MODES:
        yield Row("raw", f"{mode}, 8 connections: server CPU µs/query", f"raw {mode} c8", "cpu_us", _at_most(15))
    for mode in raw.MODES:
        goals = [Goal(300_000)]
        yield Row("raw", f"{mode}, {raw.DEPTH} in flight: queries/s", f"raw {mode} d{raw.DEPTH}", "tps", goals)
    for format, least in zip(stream.FORMATS, (4_000_000, 6_000_000)):
        cell = f"stream {format}"
        yield Row("stream", f"{format}: rows/s", cell, "rows_s", [Goal(least)])
        yield Row("stream", f"{format}: server CPU s per million rows", cell, "cpu_s_1m", _at_most(0.2))
        yield Row("stream", f"{format}: memory above rest MB", f"{cell} memory", "above_rest_mb", _at_most(20))
        yield Row("stream", f"{format}: first row ms", cell, "first_row_ms", _at_most(5))
    yield Row("churn", "plain: connections/s", "churn plain", "conn_s", [Goal(8000)])
    for login, most in zip(["plain", *churn.LOGINS], (None, 1.2, 1.0, None)):
        goals = _at_most(most) if most else []
        yield Row("churn", f"{login}: server CPU ms/connection", f"churn {login}", "cpu_ms", goals)
    yield Row("idle", "1,000 connections: KB each", "idle 1000", "kb_each", _at_most(10))
    yield Row("idle", "5,000 connections: KB each", "idle 5000", "kb_each", _at_most(10))
    yield Row("idle", "5,000 after 5,000 others: KB each", "idle 5000 again", "kb_each", _at_most(10))
    beside = f"{blocking.QUICK} quick beside {blocking.BLOCKERS} blocking"
    yield Row("blocking", f"{beside}: queries/s", "blocking", "tps")
    yield Row("blocking", f"{beside}: share of the rate kept", "blocking", "kept", [Goal(0.7)])
    yield Row("blocking", f"{beside}: p99 ms", "blocking", "p99_ms", _at_most(2))
    yield Row("startup", "until it listens: ms", "startup", "ms", _at_most(50))
    for mode in raw.MODES:
        yield Row("syscalls", f"{mode}: all per query", f"syscalls {mode}", "calls", _at_most(3))
        yield Row("syscalls", f"{mode}: sends per query", f"syscalls {mode}", "sends", _at_most(1))
    for mode in parser.MODES:
        goals = [Goal(1, ratio_to=PG_QUERY), Goal(100, ratio_to=SQLGLOT)]
        yield Row("parser", f"{mode}: statements/s", f"parser {mode}", "statements_s", goals)
    all_goals = [Goal(1, ratio_to=PG_QUERY)]
    yield Row("parser", "forgiving, all statements: statements/s", "parser all", "statements_s", all_goals)
    for number in tpch.QUERIES:
        yield Row("tpch", f"query {number}: ms", f"tpch {number}", "ms")
    yield Row("tpch", "geometric mean: ms", "tpch mean", "ms", [Goal(1.5, is_least=False, ratio_to=POSTGRESQL)])
    yield Row("tpch", "most memory of ours, tables included: MB", "tpch memory", "peak_mb")
    yield Row("parser", "memory kept for a statement: bytes", "parser memory", "bytes_each")
    for script in pgbench.SCRIPTS:
        for protocol in pgbench.PROTOCOLS:
            label = f"{script}, {protocol}, {pgbench.CLIENTS} clients: transactions/s"
            yield Row("pgbench", label, f"pgbench {script} {protocol}", "tps", [Goal(0.75, ratio_to=POSTGRESQL)])
    yield from _catalog_rows()


def _catalog_rows():
    yield Row("catalog", "until it listens: ms", "catalog startup", "ms", _at_most(100))
    for size in catalog.SIZES:
        what = f"{size:,} tables of 20 columns"
        yield Row("catalog", f"{what}: s to make", f"catalog fill {size}", "seconds", _no_more_than(POSTGRESQL))
        yield Row("catalog", f"{what}: MB", f"catalog fill {size}", "memory_mb")
        goals = _at_most(300) if size == 50_000 else []
        yield Row("catalog", f"{what}: MB of the whole server", f"catalog fill {size}", "resident_mb", goals)
        yield Row("catalog", f"one more table, {size:,} tables: ms", f"catalog single {size}", "ms", _no_more_than(POSTGRESQL))
        for client in catalog.CLIENTS:
            cell = f"catalog {client} {size}"
            goals = _no_more_than(POSTGRESQL) if size < 50_000 else []
            yield Row("catalog", f"{client}, one of {size:,} tables: ms", cell, "ms", goals)
            if size > 100:
                # A tenth is allowed for the noise of two measurements.
                goals = [Goal(1.1, is_least=False, ratio_to=POSTGRESQL)]
                yield Row("catalog", f"{client}, {size:,} tables: times that of 100", cell, "growth", goals)
            yield Row("catalog", f"{client}, first after a change, {size:,} tables: ms", f"catalog first {client} {size}", "ms")


def others(suite):
    """Who is shown beside ours."""
    alone = (POSTGRESQL,)
    return {"parser": (PG_QUERY, SQLGLOT), "tpch": alone, "pgbench": alone, "catalog": alone}.get(suite, (FLOOR, POSTGRESQL))
