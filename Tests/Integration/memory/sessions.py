"""Several sessions that take turns: what each statement gives, which ones wait, and when those go on."""

import queue
import threading

import psycopg

# A statement that has not ended after this time waits for another session.
PATIENCE = 0.4
# What waits is given up after this time: then nobody has let it go on.
DEADLINE = 20.0


class Session:
    """A connection with a thread of its own, so that a statement that waits stops nobody else."""

    def __init__(self, server, database):
        self.connection = psycopg.connect(
            host=server.host, port=server.port, user=server.user, dbname=database, autocommit=True,
        )
        self.statements = queue.Queue()
        self.results = queue.Queue()
        self.is_waiting = False
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.thread.start()

    def work(self):
        while (statement := self.statements.get()) is not None:
            self.results.put(self.run(statement))

    def run(self, statement):
        try:
            cursor = self.connection.execute(statement)
            if cursor.description is None:
                return cursor.statusmessage
            return f"{cursor.statusmessage} {cursor.fetchall()}"
        except psycopg.Error as error:
            detail = error.diag.message_detail
            # Numbers of processes and transactions differ from run to run.
            hides = error.sqlstate == "40P01"
            return f"{error.sqlstate} {error.diag.message_primary}" + (f" | {detail}" if detail and not hides else "")

    def result(self, timeout):
        """What the running statement has given; None where it still runs."""
        try:
            found = self.results.get(timeout=timeout)
        except queue.Empty:
            self.is_waiting = True
            return None
        self.is_waiting = False
        return found

    def close(self):
        self.statements.put(None)
        self.connection.cancel()
        self.thread.join(5)
        self.connection.close()


def play(server, database, setup, steps):
    """Runs steps `session: statement` and returns what happened, a line for each event."""
    with psycopg.connect(
        host=server.host, port=server.port, user=server.user, dbname=database, autocommit=True,
    ) as connection:
        for statement in setup:
            connection.execute(statement)
    names = list(dict.fromkeys(step.split(":", 1)[0] for step in steps))
    sessions = {name: Session(server, database) for name in names}
    lines = []
    try:
        for step in steps:
            name, statement = step.split(":", 1)
            session = sessions[name]
            if session.is_waiting:
                lines.append(f"{name} goes on: {session.result(DEADLINE)}")
            session.statements.put(statement.strip())
            result = session.result(PATIENCE)
            lines.append(f"{name}: {statement.strip()} -> {'waits' if result is None else result}")
            for other in names:
                if other != name and sessions[other].is_waiting:
                    result = sessions[other].result(PATIENCE)
                    if result is not None:
                        lines.append(f"{other} goes on: {result}")
        for name in names:
            if sessions[name].is_waiting:
                lines.append(f"{name} goes on: {sessions[name].result(DEADLINE)}")
    finally:
        for session in sessions.values():
            session.close()
    return lines
