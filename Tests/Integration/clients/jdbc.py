"""PostgreSQL's JDBC driver: Jdbc.java prints a line for each of its steps."""

import subprocess

from harness import FOLDER, both


@both("JDBC", deadline=180)
def jdbc(server, step, context):
    classes = context.folder / f"classes-{server.port}-{'r' if server.is_reference else 'o'}"
    classes.mkdir(exist_ok=True)
    subprocess.run(["javac", "-d", str(classes), "-cp", context.options.jdbc, str(FOLDER / "clients" / "Jdbc.java")], check=True, timeout=120)
    url = f"jdbc:postgresql://{server.host}:{server.port}/{server.database}?user={server.user}&sslmode=disable&socketTimeout=30"
    done = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{classes}:{context.options.jdbc}", "Jdbc", url], capture_output=True, text=True, timeout=150,
    )
    for line in done.stdout.split("\n"):
        name, tab, value = line.partition("\t")
        if tab:
            step(name, lambda: value.replace(" ¦ ", "\n"))
    step("end", lambda: f"exit {done.returncode}\n{done.stderr}")
