"""The parsers that are compared."""
from .parser import OursParser, PgQueryParser, SqlglotParser


def make_parsers(run):
    """The parsers; who is not there is left out."""
    parsers = [OursParser(run), PgQueryParser(run), SqlglotParser(run)]
    return [parser for parser in parsers if parser.is_there]
