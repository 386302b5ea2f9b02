"""A test suite of somebody else's program: where it comes from, what it needs, and how it runs against a server."""

import dataclasses
import os
import pathlib
import subprocess
import tarfile

import harness
from suites.outcomes import Outcomes

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "postgresproto" / "suites"
FOLDER = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class Run:
    """One run of a suite: the server, the suite's unpacked source, a folder for what it writes, and the tests wanted."""

    server: harness.Server
    source: pathlib.Path
    folder: pathlib.Path
    python: str
    tests: list
    deadline: float

    def command(self, arguments, cwd=None, **environment):
        """Runs a program in the suite's environment; all that it prints goes to output.txt in the folder."""
        paths = [str(FOLDER / "support"), environment.pop("PYTHONPATH", "")]
        own = dict(
            PYTHONPATH=":".join(path for path in paths if path), PYTHONDONTWRITEBYTECODE="1", HOME=str(self.folder),
            SUITE_OUTCOMES=str(self.outcome_lines), LC_ALL="C.UTF-8",
        )
        with open(self.folder / "output.txt", "ab") as output:
            try:
                subprocess.run(
                    [str(argument) for argument in arguments], cwd=cwd or self.source,
                    env=self.server.environment(**own | environment), stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                    timeout=self.deadline,
                )
            except subprocess.TimeoutExpired:
                print(f"\nended after {self.deadline} s", file=open(self.folder / "output.txt", "a"))

    @property
    def outcome_lines(self):
        """The file into which the runners of `support` write a line for each test."""
        return self.folder / "outcomes.jsonl"

    @property
    def output(self):
        return (self.folder / "output.txt").read_text(errors="replace")

    def pytest(self, *arguments, cwd=None, named=lambda name: name, **environment):
        """Runs pytest and reads its report."""
        report = self.folder / "report.xml"
        self.command(
            [
                self.python, "-m", "pytest", "-p", "no:cacheprovider", "-q", "--tb=short", f"--junitxml={report}",
                *arguments,
            ],
            cwd=cwd, **environment,
        )
        return Outcomes.of_junit(report, named)

    def unittest(self, *arguments, cwd=None, **environment):
        """Runs unittest with a runner that writes down each outcome."""
        self.command([self.python, "-m", "recording", *arguments], cwd=cwd, **environment)
        return Outcomes.of_lines(self.outcome_lines)


class Suite:
    """A suite. A module of this package has one as `SUITE`; a subclass says how it runs."""

    # The name on the command line, the distribution of PyPI whose sdist has the tests, and its version.
    name = ""
    distribution = ""
    version = ""
    # What pip installs beside the distribution itself, which comes from the sdist.
    requirements = ()
    # Whether the distribution is installed from the unpacked sdist: otherwise the tests put it on the path.
    installs_source = True
    # The databases that are made before the suite runs, the first of which `Run.server` names.
    databases = ("suite",)
    # Statements that are run in each of these databases.
    setup = ()
    # After so many seconds a run is ended; what it has written counts.
    deadline = 3600.0

    def run(self, run):
        """Runs the suite and returns its Outcomes."""
        raise NotImplementedError

    @property
    def folder(self):
        return CACHE / f"{self.name}-{self.version}"

    @property
    def python(self):
        return str(self.folder / "venv" / "bin" / "python")

    def fetch(self):
        """Gets the sdist and makes the environment, once for each version and list of requirements."""
        wanted = "\n".join([f"{self.distribution}=={self.version}", str(self.installs_source), *self.requirements])
        mark = self.folder / "installed"
        if mark.exists() and mark.read_text() == wanted:
            return self.source
        downloads = self.folder / "sdist"
        downloads.mkdir(parents=True, exist_ok=True)
        pip(
            "python3", "download", "--no-deps", "--no-binary", self.distribution, "--dest", downloads,
            f"{self.distribution}=={self.version}",
        )
        with tarfile.open(next(downloads.glob("*.tar.gz"))) as archive:
            archive.extractall(self.folder / "source", filter="data")
        subprocess.run(["python3", "-m", "venv", self.folder / "venv"], check=True)
        own = ["--editable", self.source] if self.installs_source else []
        pip(self.python, "install", "--prefer-binary", *own, *self.requirements)
        mark.write_text(wanted)
        return self.source

    @property
    def source(self):
        return next((self.folder / "source").iterdir())


def pip(python, command, *arguments):
    done = subprocess.run(
        [python, "-m", "pip", command, "-q", "--disable-pip-version-check", *map(str, arguments)],
        capture_output=True, text=True,
    )
    if done.returncode:
        raise RuntimeError(f"pip {command} {' '.join(map(str, arguments))}:\n{done.stderr}")
