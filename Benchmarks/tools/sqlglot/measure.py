"""sqlglot's parser for PostgreSQL; prints one line of JSON. The file holds texts with a zero byte behind each.

measure.py accepted FILE          writes those of the texts that it makes trees of, not only keeps as text
measure.py speed FILE SECONDS     parses them in as many rounds as begin within the time
measure.py memory FILE            how much memory their trees take
"""
import gc
import json
import logging
import sys
import time
import tracemalloc

import sqlglot
from sqlglot.errors import SqlglotError


def parsed(text):
    """The trees of a text; None where sqlglot refuses it."""
    try:
        return sqlglot.parse(text, read="postgres")
    except (SqlglotError, RecursionError):
        return None


def accepted(texts):
    """The texts that it understands."""
    for text in texts:
        trees = parsed(text)
        if trees and not any(isinstance(tree, sqlglot.exp.Command) for tree in trees):
            yield text


def speed(texts, seconds):
    start, rounds, spent = time.perf_counter(), 0, 0
    while not rounds or spent < seconds:
        refused = sum(parsed(text) is None for text in texts)
        rounds += 1
        spent = time.perf_counter() - start
    return {"statements_s": round(rounds * len(texts) / spent, 1), "refused": refused}


def memory(texts):
    parsed("select 1")  # what is made once is made now
    gc.collect()
    tracemalloc.start()
    kept = [parsed(text) for text in texts]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    understood = sum(trees is not None for trees in kept)
    return {"bytes_each": round(size / max(understood, 1), 1), "statements": understood}


def main():
    logging.disable(logging.WARNING)  # it says what it keeps as text only
    command, path, *rest = sys.argv[1:]
    with open(path, "rb") as file:
        texts = [text.decode() for text in file.read().split(b"\0") if text]
    if command == "accepted":
        sys.stdout.buffer.write(b"".join(text.encode() + b"\0" for text in accepted(texts)))
        return
    figures = speed(texts, float(rest[0])) if command == "speed" else memory(texts)
    print(json.dumps(figures))


main()
