"""The result as a table and as JSON."""
import json

from . import goals, machine
from .cells import QUIET
from .goals import OURS


def markdown(run):
    """The result as Markdown; it reads well in a terminal too."""
    medians = run.medians()
    lines = [f"# Benchmarks\n\n{machine.description()}\n"]
    verdicts = []
    for suite in run.options.suites:
        rows = [row for row in goals.rows() if row.suite == suite]
        others = goals.others(suite)
        table = [_header(others)]
        for row in rows:
            if any(row.cell in cells for cells in medians.values()):
                cells, verdict = _line(row, others, medians)
                table.append(cells)
                verdicts += verdict
        lines += [f"## {suite}\n", _aligned(table), ""]
    lines += [_notes(run, medians, verdicts)]
    return "\n".join(lines)


def write(run, text):
    """Writes result.md and result.json."""
    run.options.out.mkdir(parents=True, exist_ok=True)
    (run.options.out / "result.md").write_text(text + "\n")
    settings = {key: value for key, value in vars(run.options).items() if isinstance(value, (bool, int, float, list))}
    content = {"machine": machine.description(), "options": settings, "medians": run.medians(), "runs": run.runs}
    (run.options.out / "result.json").write_text(json.dumps(content, indent=1) + "\n")


def _header(others):
    return ["what", OURS, *others, *(f"/ {other}" for other in others), "goal", "met"]


def _line(row, others, medians):
    figures = {server: cells.get(row.cell, {}).get(row.key) for server, cells in medians.items()}
    shown = [_figure(medians, server, row, figures.get(server)) for server in (OURS, *others)]
    ours = figures.get(OURS)
    ratios = [_ratio(ours, figures.get(other)) for other in others]
    met = [goal.is_met(figures) for goal in row.goals]
    verdicts = [{True: "met", False: "NOT MET", None: "?"}[value] for value in met]
    cells = [row.label, *shown, *ratios, "; ".join(goal.text for goal in row.goals), "; ".join(verdicts)]
    return cells, met


def _ratio(ours, other):
    return f"{ours / other:.2f}" if ours is not None and other else ""


def _figure(medians, server, row, value):
    cell = medians.get(server, {}).get(row.cell)
    if value is not None:
        return number(value) + ("" if cell.get("quiet", True) else " *")
    return "error" if cell and "error" in cell else "-"


def number(value):
    """A figure with as many digits as mean something."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 100 else f"{value:.2f}" if abs(value) >= 0.1 else f"{value:.3f}"


_LEFT_COLUMNS = {0, 6, 7}  # words; the rest are figures


def _aligned(table):
    columns = range(len(table[0]))
    widths = [max(len(line[column]) for line in table) for column in columns]

    def text(line):
        cells = [
            line[column].ljust(widths[column]) if column in _LEFT_COLUMNS else line[column].rjust(widths[column])
            for column in columns
        ]
        return f"| {' | '.join(cells)} |"

    rule = [
        "-" * (widths[column] + 2) if column in _LEFT_COLUMNS else "-" * (widths[column] + 1) + ":"
        for column in columns
    ]
    return "\n".join([text(table[0]), f"|{'|'.join(rule)}|", *map(text, table[1:])])


def _notes(run, medians, verdicts):
    foreign = [
        figures["foreign_cores"] for cells in run.runs.values() for runs in cells.values() for figures in runs
        if "foreign_cores" in figures
    ]
    lines = []
    if foreign:
        noisy = sum(value >= QUIET for value in foreign)
        average = sum(foreign) / len(foreign)
        lines.append(
            f"Other processes used {average:.2f} cores on average; in {noisy} of {len(foreign)} runs they used"
            f" {QUIET} or more. Medians take the quiet runs only where there are any; * marks figures without one."
        )
    for server, cells in medians.items():
        lines += [f"{server}, {cell}: {figures['error']}" for cell, figures in cells.items() if "error" in figures]
    if any(verdict is not None for verdict in verdicts):
        met, missed = verdicts.count(True), verdicts.count(False)
        lines.append(f"Goals: {met} met, {missed} not met, {verdicts.count(None)} not measured.")
    lines.append(f"Took {run.seconds():.0f} s.")
    return "\n".join(lines)
