"""What the command line says."""
import argparse
from dataclasses import dataclass
from pathlib import Path

SUITES = ["raw", "stream", "churn", "idle", "blocking", "startup", "syscalls", "parser", "tpch", "pgbench", "catalog"]
SERVERS = ["postgresproto", "floor", "postgresql"]


@dataclass
class Options:
    """How much is measured, and where things are."""

    suites: list
    servers: list
    seconds: float
    repetitions: int
    rows: int
    is_quick: bool
    quiet_budget: float
    tools: Path
    server: Path
    parser: Path
    tpch: Path
    scale: float
    memory: Path
    sqlglot: Path
    out: Path

    @staticmethod
    def parse(arguments):
        here = Path(__file__).resolve().parent.parent
        parser = argparse.ArgumentParser(
            prog="Scripts/bench", description="Measures PostgresProto beside a floor server and PostgreSQL."
        )
        parser.add_argument("--quick", action="store_true", help="short cells, once each: a rough picture")
        parser.add_argument("--suite", default=",".join(SUITES), help="comma-separated, of: " + ", ".join(SUITES))
        parser.add_argument("--servers", default=",".join(SERVERS), help="comma-separated, of: " + ", ".join(SERVERS))
        parser.add_argument("--secs", type=float, help="seconds of a cell (1; quick: 0.4)")
        parser.add_argument("--reps", type=int, help="how often each cell runs; medians are shown (3; quick: 1)")
        parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the stream suite (1000000)")
        parser.add_argument("--quiet", type=float, help="seconds that waiting for a quiet machine may take in all")
        parser.add_argument("--out", type=Path, default=here / "out", help="where result.json and result.md go")
        parser.add_argument("--tools", type=Path, default=here / "build", help=argparse.SUPPRESS)
        parser.add_argument("--server", type=Path, default=Path("BenchServer"), help=argparse.SUPPRESS)
        parser.add_argument("--parser", type=Path, default=Path("BenchParser"), help=argparse.SUPPRESS)
        parser.add_argument("--tpch", type=Path, default=Path("TPCHServer"), help=argparse.SUPPRESS)
        parser.add_argument("--scale", type=float, default=0.1, help="scale factor of the tpch suite (0.1)")
        parser.add_argument("--memory", type=Path, default=Path("proto-server"), help=argparse.SUPPRESS)
        parser.add_argument("--sqlglot", type=Path, default=Path("python3"), help=argparse.SUPPRESS)
        values = parser.parse_args(arguments)
        chosen = {"suite": (values.suite.split(","), SUITES), "servers": (values.servers.split(","), SERVERS)}
        for name, (given, known) in chosen.items():
            for item in given:
                if item not in known:
                    parser.error(f"--{name}: {item} is not one of {', '.join(known)}")
        quick = values.quick
        return Options(
            suites=[suite for suite in SUITES if suite in values.suite.split(",")],
            servers=[server for server in SERVERS if server in values.servers.split(",")],
            seconds=values.secs or (0.4 if quick else 1.0),
            repetitions=values.reps or (1 if quick else 3),
            rows=values.rows,
            is_quick=quick,
            quiet_budget=values.quiet if values.quiet is not None else (5.0 if quick else 30.0),
            tools=values.tools,
            server=values.server,
            parser=values.parser,
            tpch=values.tpch,
            scale=values.scale,
            memory=values.memory,
            sqlglot=values.sqlglot,
            out=values.out,
        )
