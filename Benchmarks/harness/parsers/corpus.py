"""The texts that parsers are measured with: those of the tests, and generated ones."""
from pathlib import Path

_HERE = Path(__file__).resolve().parents[2]
_TESTS = _HERE.parent / "Tests" / "PostgresSQLTests" / "Corpus"


def write(path):
    """Writes all texts, each with a zero byte behind it."""
    texts = (_TESTS / "clients.sql").read_text().split("\n----\n")
    for file in (_TESTS / "accepted.sql", _TESTS / "definitions.sql", _HERE / "corpus" / "generated.sql"):
        texts += file.read_text().splitlines()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(text.encode() + b"\0" for text in texts if text.strip()))


def count(path):
    """How many texts a file has."""
    return path.read_bytes().count(b"\0")
