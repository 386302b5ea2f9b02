"""The floor: canned bytes from one epoll loop."""
from .server import Server


class FloorServer(Server):
    name = "floor"

    def __init__(self, options):
        super().__init__(options)
        self.rows_query = f"SELECT * FROM rows({options.rows})"

    def command(self, port):
        return [str(self.options.tools / "floor"), str(port)]
