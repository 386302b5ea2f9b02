"""python3 -m harness: see Benchmarks/README.md."""
import signal
import sys

from . import machine, report
from .options import Options
from .run import Run


def main():
    options = Options.parse(sys.argv[1:])
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(128 + number))
    machine.raise_descriptor_limit()
    run = Run(options)
    try:
        run.start_servers()
        run.run_suites()
    finally:
        run.stop_servers()
    text = report.markdown(run)
    report.write(run, text)
    print(text)


main()
