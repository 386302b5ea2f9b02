"""Our in-memory database: `proto-server memory`."""
from .server import Server


class MemoryServer(Server):
    name = "PostgresProto"
    database = "bench"

    def command(self, port):
        return [str(self.options.memory), "memory", "--port", str(port), "--log-level", "warning", self.database]
