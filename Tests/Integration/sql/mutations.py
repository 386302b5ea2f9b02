"""The statements of the parser's corpus, and what becomes of them when a token is moved, lost or cut off."""

import pathlib
import random
import re

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "PostgresSQLTests" / "Corpus"
INSERTED = "( ) [ ] , . ; : :: * = < - || $1 1 1.5 'x' \"x\" a x.y not null select from where as on in and by all".split()
# Roughly PostgreSQL's tokens, with the white space before each: what matters is that a mutation keeps most of them whole.
TOKEN = re.compile(
    r"""(?s)\s*(?:--[^\n]*|/\*.*?\*/|\$(\w*)\$.*?\$\1\$|(?:[eEbBxXnN]|[uU]&)?'(?:[^']|'')*'|(?:[uU]&)?"(?:[^"]|"")*"
    |\w+(?:\.\d+)?|::|:=|=>|\.\.|[-+*/<>=~!@#%^&|?`]+|\S)""",
    re.VERBOSE,
)


def statements():
    """All texts that the parser's own tests read."""
    accepted = (CORPUS / "accepted.sql").read_text().split("\n")
    clients = (CORPUS / "clients.sql").read_text().split("\n----\n")
    refused = [line.split("\t", 3)[3] for line in (CORPUS / "refused.tsv").read_text().split("\n") if line]
    return list(dict.fromkeys(text for text in accepted + clients + refused if text))


def mutations(text, count):
    """Some mutations of a text; the same in every run, whatever other texts there are."""
    chance = random.Random(text)
    tokens = [match.group() for match in TOKEN.finditer(text)]
    return list(dict.fromkeys(mutation(list(tokens), chance) for _ in range(count))) if tokens else []


def mutation(tokens, chance):
    place, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
    kind = chance.choice(("drop", "duplicate", "insert", "swap", "swap neighbours", "cut"))
    if kind == "drop":
        del tokens[place]
    elif kind == "duplicate":
        tokens.insert(place, spaced(tokens[place]))
    elif kind == "insert":
        tokens.insert(place, spaced(chance.choice(INSERTED)))
    elif kind == "cut":
        del tokens[place:]
    else:
        other = other if kind == "swap" else max(place - 1, 0)
        tokens[place], tokens[other] = spaced(tokens[other]), spaced(tokens[place])
    return "".join(tokens)


def spaced(token):
    """The token with white space before it, so that it stays one where it is put."""
    return token if token[:1].isspace() else " " + token

