"""asyncpg's own tests; those of starting a cluster are left out where a server is given."""

import shutil

from suites.suite import Suite


class Asyncpg(Suite):
    name = "asyncpg"
    distribution = "asyncpg"
    version = "0.32.0"
    # The module comes built: beside its source the tests would find one without its part in C.
    installs_source = False
    requirements = ("asyncpg==0.32.0", "pytest==9.2.0", "pytest-timeout", "distro")

    def run(self, run):
        shutil.copytree(run.source / "tests", run.folder / "tests")
        return run.pytest("--timeout=120", *(run.tests or ["tests"]), cwd=run.folder, PGDATABASE="postgres")


SUITE = Asyncpg()
