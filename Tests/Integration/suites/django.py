"""Django's own tests, those that use no database too: its runner makes and drops the databases that it tests with."""

from suites.outcomes import Outcomes
from suites.suite import Suite


class Django(Suite):
    name = "django"
    distribution = "django"
    version = "5.2.19"
    requirements = (
        "psycopg[binary]==3.3.9", "psycopg-pool==3.3.3", "aiosmtpd", "argon2-cffi", "bcrypt", "black", "docutils", "geoip2",
        "jinja2", "numpy", "Pillow", "PyYAML", "setuptools", "sqlparse", "tblib", "tzdata",
    )
    databases = ("django", "django_other")
    deadline = 4 * 3600.0

    def run(self, run):
        run.command(
            [
                run.python, "-W", "ignore::ResourceWarning", "runtests.py", "--settings=django_suite_settings", "--parallel=1",
                "--noinput", "-v1", *run.tests,
            ],
            cwd=run.source / "tests",
        )
        return Outcomes.of_lines(run.outcome_lines)


SUITE = Django()
