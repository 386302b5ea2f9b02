"""The servers that are compared."""
from .bench import BenchServer
from .floor import FloorServer
from .postgresql import PostgreSQLServer

_KINDS = {"postgresproto": BenchServer, "floor": FloorServer, "postgresql": PostgreSQLServer}


def make_servers(options):
    """The servers that were asked for, not started yet."""
    return [_KINDS[name](options) for name in options.servers]
