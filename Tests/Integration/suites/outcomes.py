"""What became of each test of a suite, and how two runs of a suite compare."""

import dataclasses
import json
import xml.etree.ElementTree

# Ordered by how bad they are: what a test gives several times is the worst of it.
STATES = ("skipped", "passed", "failed")


@dataclasses.dataclass
class Outcome:
    """The state of a test, and what it said where it failed or was skipped."""

    state: str
    text: str = ""

    def worse(self, other):
        """The worse of two outcomes of one test."""
        return self if STATES.index(self.state) >= STATES.index(other.state) else other


class Outcomes(dict):
    """The outcome of each test, by name."""

    def add(self, name, state, text=""):
        outcome = Outcome(state, text)
        self[name] = outcome.worse(self[name]) if name in self else outcome

    def count(self, *states):
        return sum(outcome.state in states for outcome in self.values())

    def write(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({name: [outcome.state, outcome.text] for name, outcome in self.items()}, indent=0))

    @classmethod
    def read(cls, path):
        return cls({name: Outcome(*fields) for name, fields in json.loads(path.read_text()).items()})

    @classmethod
    def of_lines(cls, path):
        """Those of a file with a line `["name", "state", "text"]` for each outcome, of a run that may have been cut off."""
        found = cls()
        if path.exists():
            for line in path.read_text(errors="replace").split("\n"):
                if line.endswith("]"):
                    found.add(*json.loads(line))
        return found

    @classmethod
    def of_junit(cls, path, named=lambda name: name):
        """Those of a report of pytest (`--junitxml`); `named` takes out of a name what differs from run to run."""
        found = cls()
        if not path.exists():
            return found
        for case in xml.etree.ElementTree.parse(path).getroot().iter("testcase"):
            bad = [child for child in case if child.tag in ("failure", "error")]
            skips = [child for child in case if child.tag == "skipped"]
            state = "failed" if bad else "skipped" if skips else "passed"
            text = "\n".join(child.text or child.get("message") or "" for child in bad or skips)
            found.add(named(f"{case.get('classname')}.{case.get('name')}"), state, text)
        return found


@dataclasses.dataclass
class Difference:
    """A test that PostgreSQL passes or skips and our server does not: it fails, or it was not reached."""

    name: str
    theirs: Outcome
    ours: Outcome | None
    reason: str = ""

    def __str__(self):
        last = self.ours.text.rstrip().split("\n")[-1][:200] if self.ours and self.ours.text else ""
        state = self.ours.state if self.ours else "not run"
        return f"{self.name}: {state}" + (f": {last}" if last else "") + (f" (known: {self.reason})" if self.reason else "")


def differences(theirs, ours, known):
    """The tests that are worse on our server; `known` gives the reasons of those that are known, by name."""
    found = []
    for name, outcome in theirs.items():
        own = ours.get(name)
        is_worse = own is None or own.state != outcome.state and (own.state == "failed" or outcome.state == "passed")
        if outcome.state != "failed" and is_worse:
            found.append(Difference(name, outcome, own, known.get(name, "")))
    return found
