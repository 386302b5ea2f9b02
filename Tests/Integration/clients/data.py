"""The reference data is the same in both servers, in text and in binary."""

from harness import both
from wire import messages as m
from wire.connection import Connection

TABLES = ["cities", "people", "orders", "kinds"]


@both("reference data")
def reference(server, step):
    with Connection(server) as connection:
        for table in TABLES:
            step(f"{table} in text", lambda: connection.transcript(m.query(f"SELECT * FROM {table}")))
            step(f"{table} in binary", lambda: connection.transcript(m.prepared(f"SELECT * FROM {table}", results=[1]), m.SYNC))
        step("numbers", lambda: connection.transcript(m.query("SELECT count(*), sum(n), min(label), max(label), sum(half) FROM numbers")))
        step("all numbers", lambda: str(hash_of(connection.transcript(m.query("SELECT * FROM numbers")))))


def hash_of(text):
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()
