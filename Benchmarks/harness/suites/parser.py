"""Parsers: how many statements a second, and how much memory a parsed statement keeps.

The first three cells are over the statements that every parser makes a tree of, the last over all that PostgreSQL
accepts, with those that a parser in Python keeps as text only.
"""
from .. import parsers
from ..cells import Cell
from ..parsers import corpus

MODES = ["strict", "forgiving"]
subjects = parsers.make_parsers


def cells(run):
    texts = _Texts(run)
    for mode in MODES:
        yield Cell(f"parser {mode}", _speed(run, texts, mode))
    yield Cell("parser memory", lambda parser: parser.memory(texts.shared, "forgiving"), repeats=False)
    yield Cell("parser all", _speed(run, texts, "forgiving", is_shared=False))


def _speed(run, texts, mode, is_shared=True):
    def measure(parser):
        if not is_shared and parser.name == "sqlglot":
            return {"skipped": "it refuses some"}
        path = texts.shared if is_shared else texts.all
        return run.meter.measure(parser, lambda: parser.speed(path, mode, run.options.seconds))

    return measure


class _Texts:
    """The files of the texts, written when the suite begins."""

    def __init__(self, run):
        folder = run.options.out / "corpus"
        path = folder / "0"
        corpus.write(path)
        self.all = self.shared = path
        for parser in parsers.make_parsers(run):
            if parser.name == "PostgresProto":
                continue
            self.shared = folder / parser.name
            parser.accepted(path, self.shared)
            path = self.shared
            if parser.name == "libpg_query":
                self.all = path
        run.say(f"{corpus.count(self.all)} statements, {corpus.count(self.shared)} of them every parser's")
