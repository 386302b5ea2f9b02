"""Clients that do not speak UTF-8: the same bytes go in, and the same bytes come out, as with PostgreSQL."""

from harness import check, ours
from wire import messages as m
from wire.connection import IGNORED_FIELDS, Connection

# Texts that the encodings have, with characters whose last byte is an ASCII letter or a backslash.
TEXTS = {
    "LATIN1": "Käse naïve ÿ", "LATIN2": "Łódź", "LATIN9": "100 €", "WIN1250": "Žluťoučký", "WIN1251": "Привет",
    "WIN1252": "“5 €” ™", "WIN1253": "Ελλάδα", "WIN1256": "سلام", "KOI8R": "Привет", "ISO_8859_8": "שלום", "WIN866": "Привет",
    "SJIS": "表ソ漢字ｱ", "EUC_JP": "漢字ｱ", "EUC_KR": "한국어", "UHC": "한국어똠", "JOHAB": "한국어", "BIG5": "許功蓋", "GBK": "漢字",
    "GB18030": "漢字😀", "EUC_CN": "汉字", "EUC_TW": "漢字", "EUC_JIS_2004": "か゚漢", "SHIFT_JIS_2004": "か゚漢",
}
CODECS = {
    "LATIN9": "latin9", "WIN1250": "cp1250", "WIN1251": "cp1251", "WIN1252": "cp1252", "WIN1253": "cp1253", "WIN1256": "cp1256",
    "KOI8R": "koi8_r", "ISO_8859_8": "iso8859_8", "WIN866": "cp866", "SJIS": "cp932", "UHC": "cp949", "EUC_CN": "gb2312",
    "EUC_TW": None, "SHIFT_JIS_2004": "shift_jis_2004",
}
CYRILLIC = "щ"


def messages(name, text):
    """What a client says: `text` in its bytes, in queries, names, parameters and the data of COPY."""

    def sql(pattern):
        return pattern.encode().replace(b"@", text)

    return [
        [m.query(f"SET client_encoding = '{name}'")],
        [m.query(sql("SELECT '@' AS \"@\", length('@'), convert_to('@', 'UTF8'), octet_length('@')"))],
        [m.parse(sql("SELECT $1::text AS \"@\", $2::text[], $3::jsonb::text"), text), m.describe("S", text),
         m.bind([text, b'{"x","' + text.replace(b"\\", b"\\\\") + b'"}', b'{"k": 1}'], text, text), m.describe("P", text),
         m.execute(text), m.SYNC],
        [m.parse("SELECT $1::text, $1::varchar, $1::name, array[$1], row($1, 1), to_jsonb($1)"),
         m.bind([text], formats=[1], results=[1]), m.execute(), m.SYNC],
        [m.query(sql("CREATE TEMP TABLE \"@\" (\"c@\" text, n int)"))],
        [m.query(sql("INSERT INTO \"@\" VALUES ('@', 1) RETURNING *"))],
        [m.query(sql("COPY \"@\" TO STDOUT WITH (FORMAT csv, HEADER, DELIMITER ';')"))],
        [m.query(sql("COPY \"@\" TO STDOUT WITH (FORMAT binary)"))],
        [m.query(sql("COPY \"@\" (\"c@\") FROM STDIN"))] + [m.message("d", part) for part in pieces(text)]
        + [m.message("c")],
        [m.query(sql("SELECT * FROM \"@\" ORDER BY n, 1"))],
        [m.query(sql("SELECT \"no@\" FROM \"@\""))],
        [m.query(sql("SELECT 1 FROM \"no@\""))],
        [m.query(f"SELECT '{CYRILLIC}'".encode())],
        [m.query("SELECT 'a', chr(1097), 'b' UNION ALL SELECT chr(9786), 'c', 'd'")],
        [m.parse("SELECT 1"), m.bind(), m.message("D", b"P\xff\xff\0"), m.execute(), m.SYNC],
        [m.parse("SELECT $1::text"), m.bind([b"a\xff"]), m.execute(), m.SYNC],
        [m.query(b"SELECT '\xff\xfe\x80 \x80'")],
        [m.query("COPY (SELECT chr(9786)) TO STDOUT")],
        [m.query(sql("COPY \"@\" (\"c@\") FROM STDIN")), m.message("d", b"good\n\xff\xff\nbad\n"), m.message("c")],
        [m.query("BEGIN"), m.query("SET LOCAL client_encoding = 'UTF8'"), m.query("SELECT chr(228), chr(1097)"), m.query("ROLLBACK")],
        [m.query("SHOW client_encoding"), m.query("SELECT pg_client_encoding(), chr(1097)"), m.query("RESET client_encoding")],
        [m.query("SELECT pg_client_encoding(), chr(1097)")],
    ]


def pieces(text):
    """Lines of data in messages that end anywhere."""
    data = b"".join(text + b"\n" for _ in range(3)).replace(b"\\", b"\\\\")
    return [data[start : start + 3] for start in range(0, len(data), 3)]


def played(server, name, text):
    """What a server answers to each of the messages, in bytes."""
    found = []
    with Connection(server) as connection:
        for chunks in messages(name, text):
            connection.send(*chunks)
            ready = sum(1 for chunk in chunks if chunk[:1] in (b"Q", b"S"))
            found.append([comparable(*message) for message in connection.until_ready(ready)])
    return found


def comparable(tag, body):
    if tag in "EN":
        return tag, b"\0".join(part for part in body.split(b"\0") if part[:1].decode("latin-1") not in IGNORED_FIELDS)
    if tag == "T":
        return tag, body[:2], b"".join(part for part in body.split(b"\0") if len(part) > 3 and b"\xff" not in part)
    return tag, body


@ours("clients that do not speak UTF-8", deadline=120)
def other_encodings(context):
    with context.started(handler="memory", binary="proto-server", own=("reference",)) as running:
        for name, characters in TEXTS.items():
            codec = CODECS.get(name, name.lower())
            if codec:
                text = characters.encode(codec)
            else:
                with Connection(context.reference) as connection:
                    (value,) = connection.rows(f"SELECT convert_to('{characters}', '{name}')")[0]
                text = bytes.fromhex(value.decode()[2:])
            theirs, answers = played(context.reference, name, text), played(running.server, name, text)
            for sent, expected, found in zip(messages(name, text), theirs, answers):
                check(expected == found, f"{name}: {sent}\n  PostgreSQL: {expected}\n  ours:       {found}")


@ours("the client's encoding from the start")
def encoding_at_start(context):
    with context.started(handler="memory", binary="proto-server", own=("reference",)) as running:
        for name in ["LATIN1", "latin-1", "iso8859-15", "Windows-1252", "win", "UNICODE", "unicode", "SQL_ASCII", "sjis", "nothing", "mule_internal"]:
            found = []
            for server in (context.reference, running.server):
                with Connection(server, start=False) as connection:
                    answer = [comparable(*message) for message in connection.start(client_encoding=name) if message[0] == "E"]
                    if not answer:
                        connection.send(m.query(b"SELECT current_setting('client_encoding'), pg_client_encoding(), chr(233)"))
                        answer = [connection.parameters["client_encoding"]]
                        answer += [comparable(*message) for message in connection.until_ready()]
                    found.append(answer)
            check(found[0] == found[1], f"{name}: {found[0]} / {found[1]}")
