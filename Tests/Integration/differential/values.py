"""The types of generated columns and expressions, each with literals that lie at its edges."""

VALUES = {
    "bool": ["t", "f"],
    "int2": ["0", "1", "-1", "2", "7", "32767", "-32768"],
    "int4": ["0", "1", "-1", "2", "3", "10", "42", "2147483647", "-2147483648"],
    "int8": ["0", "1", "-1", "5", "100", "9223372036854775807", "-9223372036854775808"],
    "numeric": ["0", "1", "-1", "1.5", "-2.25", "0.001", "1234567890123456789.125", "NaN", "Infinity", "-Infinity"],
    "numeric(10,2)": ["0.00", "1.00", "-1.50", "99.99", "12345678.99", "-0.01"],
    "float4": ["0", "1", "-1.5", "0.25", "Infinity", "NaN", "3.4e38"],
    "float8": ["0", "1", "-1.5", "0.25", "2", "Infinity", "-Infinity", "NaN", "1e300", "1e-300"],
    "text": ["", "a", "abc", "Abc", "b", "x y", " pad ", "naïve", "漢字", "%", "a_b", "10", "it's", "back\\slash", "🙂"],
    "varchar(8)": ["", "a", "abc", "Zz", "naïve", "1", "long one"],
    "char(5)": ["", "a", "ab", "abcde", "é", "1"],
    "name": ["a", "pg_class", "Name"],
    "date": ["2024-02-29", "1999-12-31", "2000-01-01", "0044-03-15 BC", "infinity", "-infinity", "2024-01-01"],
    "time": ["00:00:00", "12:34:56.789", "24:00:00", "23:59:59.999999"],
    "timestamp": ["2024-02-29 12:00:00", "1999-12-31 23:59:59.999999", "infinity", "-infinity", "2024-01-01 00:00:00",
                  "0001-01-01 00:00:00 BC"],
    "timestamptz": ["2024-02-29 12:00:00+00", "2024-07-01 00:00:00+02", "infinity", "1970-01-01 00:00:00+00"],
    "interval": ["0", "1 day", "-1 month", "1 year 2 months 3 days 04:05:06.789", "36:00:00", "-1 day +02:03:04"],
    "uuid": ["a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "00000000-0000-0000-0000-000000000000"],
    "bytea": ["\\x", "\\x00", "\\xdeadbeef", "\\x616263"],
    "json": ['{"a": 1}', "[1, 2]", "null", '"s"', '{"a": {"b": [true, null]}}'],
    "jsonb": ['{"a": 1, "b": "x"}', "[1, 2, 3]", "null", '"s"', "{}", "[]", "1.5", '{"a": {"b": [true, null]}}'],
    "inet": ["192.168.0.1", "10.0.0.0/8", "::1", "2001:db8::/32"],
    "int4[]": ["{}", "{1}", "{1,2,3}", "{NULL,1}", "{{1,2},{3,4}}", "[2:3]={5,6}"],
    "text[]": ["{}", "{a}", "{a,b,NULL}", '{"x y","q\\"uote"}'],
    "numeric[]": ["{}", "{1.5,2}", "{NaN}"],
    "bit(4)": ["0000", "1010", "1111"],
    "varbit": ["", "1", "10110"],
    "oid": ["0", "1", "4294967295"],
    "money": ["0", "12.34", "-1"],
    "timetz": ["00:00:00+00", "12:34:56.789+02", "23:59:59-05:30"],
    "cidr": ["10.0.0.0/8", "192.168.1.0/24", "::/0"],
    "macaddr": ["08:00:2b:01:02:03", "ff:ff:ff:ff:ff:ff"],
    "int4range": ["empty", "[1,5)", "(,3)", "[2,)", "(,)", "[10,20)"],
    "numrange": ["empty", "[1.5,2.5]", "(,0)", "(1,)", "(,)"],
    "daterange": ["empty", "[2024-01-01,2024-03-01)", "(,2024-01-01)", "[2024-02-29,infinity)"],
    "tsrange": ["empty", "[2024-01-01 00:00,2024-01-02 12:00)", "(,)", "[2024-02-29 12:00,)"],
    "int4multirange": ["{}", "{[1,3),[5,8)}", "{(,2),[10,)}"],
    "nummultirange": ["{}", "{[1.5,2.5)}", "{(,0),(1,2]}"],
    "bool[]": ["{}", "{t,f,NULL}", "{f}"],
    "date[]": ["{}", "{2024-02-29,NULL}", "{2000-01-01,infinity}"],
    "jsonb[]": ["{}", '{"{\\"a\\": 1}",NULL}'],
    "int8[]": ["{}", "{1,NULL,9223372036854775807}", "[0:1]={5,6}"],
    "float8[]": ["{}", "{1.5,NaN,-Infinity}", "{{0,1},{2,NULL}}"],
    "timestamp[]": ["{}", '{"2024-02-29 12:00:00",NULL,infinity}'],
    "int8range": ["empty", "[1,5)", "(,3)", "[9223372036854775806,9223372036854775807)"],
    "tstzrange": ["empty", '["2024-01-01 00:00:00+00","2024-03-01 12:00:00+02")', "(,)"],
    "datemultirange": ["{}", "{[2024-01-01,2024-02-01),[2024-03-01,)}"],
    "macaddr8": ["08:00:2b:01:02:03:04:05", "ff:ff:ff:ff:ff:ff:ff:ff"],
    "tsvector": ["", "a:1 b:2", "'x y':1A,3C cat:2B", "fat:2 rat:3"],
    "tsquery": ["", "a & b", "cat | !dog", "fat <-> rat", "a:*B"],
    "point": ["(0,0)", "(1.5,-2)", "(NaN,1)"],
    "box": ["(1,1),(0,0)", "(2,3),(-1,0)"],
    "jsonpath": ["$.a", "strict $[*]", "$.a ? (@ > 0)", "$.**"],
}

# The types that a database of its own has, where the server under test can make some.
DEFINITIONS = """
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy', 'Über');
CREATE DOMAIN amount AS numeric(8,2) CHECK (VALUE >= 0);
CREATE DOMAIN word AS varchar(6) NOT NULL DEFAULT 'x' CONSTRAINT no_blank CHECK (VALUE !~ ' ');
CREATE TYPE pair AS (a int4, b text);
CREATE TYPE span AS RANGE (subtype = float8);
"""
VALUES_OF_USERS = {
    "mood": ["sad", "ok", "happy", "Über"],
    "amount": ["0.00", "1.50", "99.99"],
    "word": ["", "a", "naïve"],
    "pair": ["(1,a)", "(,)", '(2,"x y")', "(-1,)"],
    "span": ["empty", "[0.5,1.5)", "(,)"],
    "mood[]": ["{}", "{sad,NULL,happy}"],
    "pair[]": ["{}", '{"(1,a)",NULL}'],
    'text COLLATE "en-x-icu"': ["", "a", "A", "b", "B", "ä", "Z", "co-op", "coop", "漢字", "_"],
    'text COLLATE "C"': ["", "a", "A", "b", "B", "ä", "Z"],
    'varchar(8) COLLATE "sv-x-icu"': ["", "a", "A", "ä", "z", "Z"],
}

# The types that values of columns without further modifiers count as.
PLAIN = {
    "numeric(10,2)": "numeric", "varchar(8)": "varchar", "char(5)": "bpchar", "bit(4)": "bit",
    'text COLLATE "en-x-icu"': "text", 'text COLLATE "C"': "text", 'varchar(8) COLLATE "sv-x-icu"': "varchar",
}
# What each expression is generated as; the weights make the common types common.
COMMON = (
    ["int4"] * 10 + ["text"] * 10 + ["bool"] * 8 + ["numeric"] * 6 + ["int8"] * 4 + ["float8"] * 3 + ["date"] * 3
    + ["timestamp"] * 3 + ["timestamptz"] * 2 + ["interval"] * 2 + ["jsonb"] * 2 + ["int4[]"] * 2 + ["text[]"]
    + ["varchar", "bpchar", "int2", "float4", "time", "uuid", "bytea", "json", "inet", "name", "bit", "numeric[]", "oid",
       "int4range", "int4range", "numrange", "daterange", "tsrange", "int4multirange", "nummultirange", "timetz", "cidr",
       "macaddr", "bool[]", "date[]", "jsonb[]", "varbit", "money", "tsvector", "tsvector", "tsquery", "int8[]", "float8[]",
       "timestamp[]", "int8range", "tstzrange", "datemultirange", "macaddr8", "point", "box", "jsonpath"]
)
NUMBERS = ("int2", "int4", "int8", "numeric", "float4", "float8")
STRINGS = ("text", "varchar", "bpchar", "name")
UNSORTABLE = ("json", "record", "point", "box", "jsonpath")


def add_types_of_users():
    """Lets tables and expressions have the types of `DEFINITIONS`."""
    VALUES.update(VALUES_OF_USERS)
    COMMON.extend(["mood", "mood", "amount", "word", "pair", "pair", "span", "mood[]", "pair[]"])


def plain(name):
    """The type without its modifier."""
    return PLAIN.get(name, name)


def samples(name):
    """The literals of a type without a modifier."""
    for declared in VALUES:
        if plain(declared) == name or declared == name:
            return VALUES[declared]
    raise KeyError(name)


def quoted(text):
    if "\\" in text:
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'"
    return "'" + text.replace("'", "''") + "'"
