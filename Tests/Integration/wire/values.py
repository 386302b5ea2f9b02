"""Values of every type in text and in binary, in both directions, through a client without a driver."""

from harness import both
from wire import messages as m
from wire.connection import Connection, cells, fields

LITERALS = {
    "bool": ["t", "f", "true", " yes ", "off", "0", "maybe", ""],
    "int2": ["0", "-32768", "32767", "32768", " 7 ", "1.5", "x", ""],
    "int4": ["0", "-2147483648", "2147483647", "2147483648", "+5", "1e3", "0x10", ""],
    "int8": ["0", "-9223372036854775808", "9223372036854775807", "9223372036854775808", "-"],
    "float4": ["0", "-0", "1.5", "3.4028235e38", "1e-45", "NaN", "Infinity", "-inf", "1e39", "0.1", "16777217", "1e100", "x"],
    "float8": ["0", "-0", "0.1", "1e15", "1e16", "123456789.123456789", "1.7976931348623157e308", "5e-324", "NaN", "-Infinity", "1e309", "1e-400", "x", "100000", "0.0001", "0.00001"],
    "numeric": ["0", "-0", "0.00", "1.50", "-1234567890.0987654321", "1e10", "1e-10", "NaN", "Infinity", "-Infinity", "0.0001", "10000", "99999999", "1e131071",
                "12345678901234567890123456789012345678901234567890", "0.000000000000000000000000000001", "x", "1e200000", " 1 ", "1_000", ""],
    "numeric(6,2)": ["1", "9999.99", "9999.995", "10000", "-0.005", "0.004", "NaN"],
    "text": ["", "plain", "naïve ☃ 漢字 🐘", "it's", "line\nbreak", "back\\slash"],
    "varchar": ["", "abc"],
    "varchar(3)": ["abc", "abcd", "abc   "],
    "bpchar": ["abc  ", ""],
    "char(5)": ["ab", "abcde", "abcdef", "abc     "],
    "name": ["abc", "x" * 70],
    '"char"': ["a", "", "ab", "é"],
    "bytea": ["", "\\x", "\\x00FF", "\\xde ad", "abc", "\\001\\377", "\\\\", "\\x0", "\\xzz", "\\9"],
    "date": ["2024-02-29", "1999-12-31", "0001-01-01", "0044-03-15 BC", "5874897-12-31", "4713-01-01 BC", "infinity", "-infinity", "epoch", "January 8, 1999", "1/8/1999",
             "20240229", "2024.060", "J2451187", "2023-02-29", "5874898-01-01", "x", "99-01-08", "08-Jan-1999", "1999-Jan-08", ""],
    "time": ["00:00", "23:59:59.999999", "24:00:00", "04:05 PM", "040506", "04:05:06.7891239", "24:00:01", "25:00", "x", "allballs"],
    "time(2)": ["01:02:03.456", "23:59:59.999"],
    "timetz": ["00:00+00", "23:59:59.999999-15:59", "04:05:06+05:30", "04:05:06 PM -08", "24:00:00+01", "12:00:00+16", "x"],
    "timestamp": ["2024-02-29 12:34:56.789012", "2024-02-29T12:34:56", "1970-01-01", "infinity", "-infinity", "294276-12-31 23:59:59.999999", "4713-01-01 00:00:00 BC",
                  "2024-02-29 24:00:00", "2024-02-29 12:34:56+05", "epoch", "294277-01-01", "2024-13-01", "x", "2024-02-29 12:34:56.9999999", "Feb 29 2024 1:02 PM"],
    "timestamp(0)": ["2024-02-29 12:34:56.5", "2024-02-29 12:34:57.5"],
    "timestamptz": ["2024-02-29 12:34:56.789012+00", "2024-02-29 12:34:56+05:30", "2024-02-29T12:34:56Z", "2024-02-29 12:34:56", "2024-07-01 12:00 Europe/Berlin",
                    "2024-07-01 12:00 PST", "infinity", "-infinity", "4713-01-01 00:00:00+00 BC", "294276-12-31 23:59:59.999999+00", "x", "2024-07-01 12:00 Mars/Olympus"],
    "interval": ["0", "1 year 2 mons 3 days 04:05:06.789", "-1 mons +2 days -03:00:00", "1 day ago", "P1Y2M3DT4H5M6S", "1-2", "3 4:05:06", "1.5 months", "1 week", "2 decades",
                 "00:00:00.000001", "178000000 years", "178956971 years", "@ 1 minute", "x", "1.5", "-0.1 days", "1h 2m", "infinity"],
    "interval hour to second": ["1 day 02:03:04.5"],
    "uuid": ["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}", "a0eebc999c0b4ef8bb6d6bb9bd380a11", "a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11", "x", "a0eebc99"],
    "json": ['{"a": [1, 2,  {"b":null}]}', "null", '"x"', "1.50", " [ ] ", '{"a":1,"a":2}', "{", "", '{"a":}', '"\\u0041\\ud83d\\ude00"', "01", "'x'", "[1,]", "tru"],
    "jsonb": ['{"b": 1, "a": [1, 2,  {"b":null}]}', "null", '"x"', "1.50", "1e3", " [ ] ", '{"a":1,"a":2}', "{", "", '"\\u0041\\ud83d\\ude00"', '"\\u0000"', '{"bb":1,"a":2,"":3}', "-0",
              '{"n": 123456789012345678901234567890.5}', "1E-5"],
    "oid": ["0", "4294967295", "4294967296", "-1", "x"],
    "xid": ["7"],
    "regclass": ["pg_class", "pg_catalog.pg_type", "1259", "0", "-", "nothing_here"],
    "regtype": ["int4", "integer", "timestamp with time zone", "text[]", "25", "nothing_here"],
    "regproc": ["now", "boolin", "nothing_here"],
    "regnamespace": ["pg_catalog", "public"],
    "regrole": ["postgres", "nobody_here"],
    "inet": ["192.168.0.1", "192.168.0.1/24", "::1", "2001:db8::1/32", "::ffff:1.2.3.4", "10.1", "256.0.0.1", "1.2.3.4/33", "x", "fe80::1:2:3:4", "::", "1::2:0:0:3"],
    "cidr": ["10.0.0.0/8", "192.168", "::/0", "2001:db8::/32", "10.0.0.1/8", "192.168.0.1"],
    "money": ["0", "1234.56", "$1,234.56", "-0.01", "(1.00)", "92233720368547758.07", "92233720368547758.08", "x"],
    "bit": ["1", "101"],
    "bit(4)": ["1010", "101", "xa", "b1010", "12"],
    "varbit": ["", "1", "10101010101", "xff"],
    "varbit(3)": ["101", "1010"],
    "macaddr": ["08:00:2b:01:02:03", "08002b:010203"],
    "int4[]": ["{}", "{1,NULL,-3}", "{{1,2},{3,4}}", "[2:3]={5,6}", "[-1:0][1:1]={{1},{2}}", "{1,2", "{{1},{2,3}}", "{x}", "{1,}", "1", " { 1 , 2 } ", "{{},{}}", "[1:2]={1}"],
    "text[]": ["{}", '{a,"b c",NULL,"NULL","","d\\"e","f\\\\g"}', '{ a b , c }', '{"{}","a,b"}', '{{a,b},{c,d}}', '{"a}', "{a\\,b}"],
    "numeric[]": ["{1.50,NaN,NULL}"],
    "bool[]": ["{t,f,NULL}"],
    "float8[]": ["{1.5,Infinity,-0}"],
    "date[]": ["{2024-02-29,infinity}"],
    "timestamptz[]": ['{"2024-02-29 12:34:56+00",NULL}'],
    "interval[]": ['{"1 day","02:03:04"}'],
    "uuid[]": ["{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}"],
    "jsonb[]": ['{"{\\"a\\": 1}",null}'],
    "bytea[]": ['{"\\\\x00ff"}'],
    "inet[]": ["{10.0.0.1,::1}"],
    "name[]": ["{a,b}"],
    "bit(2)[]": ["{10,01}"],
    "money[]": ["{1.00,2.50}"],
    "varchar(2)[]": ["{ab,abc}"],
}


@both("values")
def values(server, step):
    with Connection(server) as connection:
        for kind, literals in LITERALS.items():
            for literal in literals:
                step(f"{kind} {literal[:40]!r}", lambda: described(connection, kind, literal))


def described(connection, kind, literal):
    """A value as text and binary, from a literal, from a parameter in text, and from the binary that came back."""
    quoted = "'" + literal.replace("'", "''") + "'"
    sql, parameter = f"SELECT {quoted}::{kind}", f"SELECT $1::{kind}"
    as_text = value(connection, sql, (), (), 0)
    as_binary = value(connection, sql, (), (), 1)
    lines = [f"literal, text: {as_text}", f"literal, binary: {hexadecimal(as_binary)}"]
    lines.append(f"parameter, text: {value(connection, parameter, [literal], [0], 0)}")
    lines.append(f"parameter, text to binary: {hexadecimal(value(connection, parameter, [literal], [0], 1))}")
    if isinstance(as_binary, bytes):
        lines.append(f"parameter, binary to text: {value(connection, parameter, [as_binary], [1], 0)}")
        lines.append(f"parameter, binary to binary: {hexadecimal(value(connection, parameter, [as_binary], [1], 1))}")
        lines.append(f"half a binary value: {value(connection, parameter, [as_binary[:-1]], [1], 0)[:5]}")
    return "\n".join(lines)


def hexadecimal(result):
    return result.hex() if isinstance(result, bytes) else result


def value(connection, sql, parameters, formats, result_format):
    connection.send(m.parse(sql), m.bind(parameters, formats=formats, results=[result_format]), m.execute(), m.SYNC)
    found = None
    for tag, body in connection.until_ready():
        if tag == "E":
            shown = fields(body)
            # A message about a cast in binary names what it has read, which may be cut in the middle.
            return " ".join(f"{k}={shown[k]}" for k in "CMDHP" if k in shown)
        if tag == "D":
            (found,) = cells(body)
    return found


@both("casts between types")
def casts(server, step):
    kinds = ["bool", "int2", "int4", "int8", "float4", "float8", "numeric", "text", "varchar", "bpchar", "name", '"char"', "date", "time", "timetz",
             "timestamp", "timestamptz", "interval", "uuid", "json", "jsonb", "oid", "inet", "cidr", "money", "bytea", "bit", "varbit", "int4[]", "text[]"]
    samples = {"bool": "t", "date": "2024-02-29", "time": "12:34:56", "timetz": "12:34:56+02", "timestamp": "2024-02-29 12:34:56", "timestamptz": "2024-02-29 12:34:56+00",
               "interval": "1 day", "uuid": "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "json": "1", "jsonb": "1", "inet": "10.0.0.1", "cidr": "10.0.0.0/8", "bytea": "\\x31",
               "bit": "1", "varbit": "1", "int4[]": "{1}", "text[]": "{1}"}
    with Connection(server) as connection:
        for source in kinds:
            lines = []
            for target in kinds:
                sql = f"SELECT ('{samples.get(source, '1')}'::{source})::{target}"
                lines.append(f"{target}: {value(connection, sql, (), (), 0)}")
            step(f"from {source}", lambda: "\n".join(lines))
