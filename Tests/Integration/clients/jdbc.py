"""PostgreSQL's JDBC driver: Jdbc.java and JdbcWriting.java print a line for each of their steps."""

import subprocess

from harness import FOLDER, both


@both("JDBC", deadline=180)
def jdbc(server, step, context):
    run(server, step, context, "Jdbc")


@both("JDBC: writing", deadline=180)
def writing(server, step, context):
    run(server, step, context, "JdbcWriting")


def run(server, step, context, program):
    classes = context.folder / f"classes-{program}-{server.port}-{'r' if server.is_reference else 'o'}"
    classes.mkdir(exist_ok=True)
    source = FOLDER / "clients" / f"{program}.java"
    subprocess.run(["javac", "-d", str(classes), "-cp", context.options.jdbc, str(source)], check=True, timeout=120)
    url = f"jdbc:postgresql://{server.host}:{server.port}/{server.database}?user={server.user}&sslmode=disable&socketTimeout=30"
    done = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{classes}:{context.options.jdbc}", program, url], capture_output=True, text=True, timeout=150,
    )
    for line in done.stdout.split("\n"):
        name, tab, value = line.partition("\t")
        if tab:
            step(name, lambda: value.replace(" ¦ ", "\n"))
    step("end", lambda: f"exit {done.returncode}\n{done.stderr}")
