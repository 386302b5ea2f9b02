"""What PostgreSQL's parser and ours have against the same texts: SQLSTATE, position, message, or nothing."""

import json
import pathlib
import subprocess

from harness import check, ours
from sql.mutations import mutations, statements
from wire import messages as m
from wire.connection import Connection, fields

MUTATIONS_EACH = 10
# How many of a hundred texts must have the same answer.
FLOOR = 99.9
KNOWN = pathlib.Path(__file__).parent / "known_differences.txt"
BATCH = 50


@ours("the parser accepts and refuses as PostgreSQL's")
def comparison(context):
    corpus = statements()
    mutated = [mutation for text in corpus for mutation in mutations(text, MUTATIONS_EACH)]
    texts = list(dict.fromkeys(corpus + mutated))
    wanted, got = answers_of_postgresql(context.reference, texts), answers_of_ours(context, texts)
    unread = sum(g == "other" and w is not None for w, g in zip(wanted, got))
    differences = {text: (w, g) for text, w, g in zip(texts, wanted, got) if g not in (w, "other")}
    percentage = 100 * (1 - (unread + len(differences)) / len(texts))
    print(
        f"{len(texts)} texts, of which PostgreSQL refuses {sum(w is not None for w in wanted)}: "
        f"{percentage:.2f} % have PostgreSQL's answer, {len(differences)} have another, "
        f"{unread} wrong ones are of statements without a tree",
        flush=True,
    )
    if context.options.record:
        record(differences)
    known = known_differences()
    for text in known:
        if text not in differences:
            print(f"no longer a known difference: {text!r}")
    new = [line(text, *answers) for text, answers in differences.items() if text not in known]
    check(not new, f"{len(new)} differences are not known:\n" + "\n".join(new[:40]))
    check(percentage >= FLOOR, f"{percentage:.2f} % is less than {FLOOR} %")


def answers_of_postgresql(server, texts):
    """Each text in a Parse message of a failed transaction, in which PostgreSQL parses and does no more."""
    answers = []
    with Connection(server) as connection:
        connection.transcript(m.query("BEGIN"), m.query("SELECT 1/0"), ready=2)
        for start in range(0, len(texts), BATCH):
            batch = texts[start : start + BATCH]
            connection.send(*(m.parse(text) + m.SYNC for text in batch))
            answers += [answer_of_postgresql(connection.until_ready()) for _ in batch]
    return answers


def answer_of_postgresql(found):
    for tag, body in found:
        if tag == "E":
            error = fields(body)
            if error["C"] == "25P02" or error["M"] == "cannot insert multiple commands into a prepared statement":
                return None
            return error["C"], int(error.get("P", 0)), error["M"]
    return None


def answers_of_ours(context, texts):
    parser = pathlib.Path(context.options.binaries) / "ReferenceParser"
    sent = "\0".join(texts).encode()
    lines = subprocess.run([str(parser)], input=sent, stdout=subprocess.PIPE, check=True).stdout.split(b"\0")
    return [answer_of_ours(text, line) for text, line in zip(texts, lines[:-1], strict=True)]


def answer_of_ours(text, line):
    if line in (b"", b"other"):
        return line.decode() or None
    state, offset, message = line.split(b"\t", 2)
    position = len(text.encode()[: int(offset)].decode()) + 1 if int(offset) >= 0 else 0
    return state.decode(), position, message.decode()


def known_differences():
    """The texts that known_differences.txt lists."""
    lines = KNOWN.read_text().split("\n")
    return {json.loads(line.rsplit("\t", 1)[1]) for line in lines if line and not line.startswith("#")}


def record(differences):
    """Writes known_differences.txt anew, its first comment kept."""
    head = [line for line in KNOWN.read_text().split("\n") if line.startswith("#")]
    KNOWN.write_text("\n".join(head + sorted(line(text, *answers) for text, answers in differences.items())) + "\n")


def line(text, wanted, got):
    return f"{shown(wanted)}\t{shown(got)}\t{json.dumps(text, ensure_ascii=False)}"


def shown(answer):
    if answer is None:
        return "accepted"
    state, position, message = answer
    return f"{state} {position or '-'} {message}"
