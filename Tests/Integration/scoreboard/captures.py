"""The statements that real clients sent to a PostgreSQL, as they were recorded: one JSON object on a line.

Object identifiers stand in the texts as numbers. `names.tsv` says what they named, so that a statement can be sent to
any server that holds the same schema.
"""

import json
import lzma
import pathlib
import re

FOLDER = pathlib.Path(__file__).parent / "captures"
NUMBER = re.compile(r"\b\d{5,}\b")


class Statement:
    """A statement of a client with its parameters."""

    def __init__(self, record):
        self.sql = record["sql"]
        self.parameters = record["params"] or []
        self.is_simple = record["protocol"] == "simple"
        self.only_described = record["kind"] == "parse"
        self.parameter_types = record.get("param_oids") or []


def clients(folder=FOLDER):
    """The names of the clients that were recorded."""
    return sorted(path.name.split(".")[0] for path in pathlib.Path(folder).glob("*.jsonl.xz"))


def statements(client, folder=FOLDER):
    with lzma.open(pathlib.Path(folder) / f"{client}.jsonl.xz", "rt", encoding="utf-8") as file:
        return [Statement(json.loads(line)) for line in file]


def recorded_names(path=FOLDER / "names.tsv"):
    """What the identifiers in the recorded texts named: number to (catalog, schema, name)."""
    names = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            catalog, number, schema, name = line.rstrip("\n").split("\t")
            names[number] = (catalog, schema, name)
    return names


def translated(text, recorded, identifiers):
    """A recorded text with the identifiers that the same objects have on another server."""

    def current(match):
        named = recorded.get(match.group())
        return identifiers.get(named, match.group()) if named else match.group()

    return NUMBER.sub(current, text)


READING = re.compile(r"\s*(?:/\*.*?\*/\s*|--[^\n]*\n\s*)*(select|with|values|table|show|set|reset|begin|start|commit|end|rollback|declare|fetch|close|copy)\b", re.IGNORECASE | re.DOTALL)
CHANGING = re.compile(
    r"\b(insert|update|delete|merge|create|alter|drop|truncate|into|nextval|setval|pg_notify|lo_\w+|for\s+share)\b|\bcopy\b.*\bfrom\s+stdin\b",
    re.IGNORECASE | re.DOTALL,
)
LITERAL = re.compile(r"'(?:[^']|'')*'")


def reads(sql):
    """Whether a statement changes nothing, so that a handler that only reads can answer it."""
    return bool(READING.match(sql)) and not CHANGING.search(LITERAL.sub("''", sql))
