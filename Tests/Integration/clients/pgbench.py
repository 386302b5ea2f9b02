"""pgbench in its three protocols, with one connection and with a connection for each transaction."""

import re
import subprocess

from harness import both

SCRIPTS = {
    "select 1": "SELECT 1;\n",
    "a variable": "\\set id random(1, 8)\nSELECT name FROM people WHERE id = :id;\n",
    "a transaction": "BEGIN;\nSELECT 1;\nSELECT 2;\nCOMMIT;\n",
    "pipeline": "\\startpipeline\nSELECT 1;\nSELECT 2;\n\\endpipeline\n",
    "gset": "SELECT 5 AS five \\gset\nSELECT :five + 1;\n",
}


@both("pgbench", deadline=120)
def pgbench(server, step, context):
    folder = context.folder / f"pgbench-{server.port}"
    folder.mkdir(exist_ok=True)
    for name, text in SCRIPTS.items():
        script = folder / f"{name.replace(' ', '-')}.sql"
        script.write_text(text)
        for protocol in ("simple", "extended", "prepared"):
            if name == "pipeline" and protocol == "simple":
                continue
            step(f"{name}, {protocol}", lambda: run(context, server, script, "-M", protocol, "-c", "4", "-j", "2", "-t", "50"))
        step(f"{name}, -C", lambda: run(context, server, script, "-C", "-c", "2", "-t", "20"))


def run(context, server, script, *options):
    done = subprocess.run(
        [context.program("pgbench"), "-n", "-f", str(script), *options], capture_output=True, text=True, timeout=30, env=server.environment(),
    )
    kept = re.findall(r"^(?:number of|pgbench: error|.*[Ee]rror).*$", done.stdout + done.stderr, re.M)
    return "\n".join(kept + [f"exit {done.returncode}"])
