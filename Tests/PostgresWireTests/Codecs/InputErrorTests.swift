import Testing

@testable import PostgresWire

@Suite("Errors of input")
struct InputErrorTests {
    @Test(
        arguments: [
            (PostgresType.int4, "abc", "22P02", "invalid input syntax for type integer: \"abc\""),
            (.int4, "99999999999", "22003", "value \"99999999999\" is out of range for type integer"),
            (.int4, "", "22P02", "invalid input syntax for type integer: \"\""),
            (.int4, "1x", "22P02", "invalid input syntax for type integer: \"1x\""),
            (.int2, "32768", "22003", "value \"32768\" is out of range for type smallint"),
            (.int8, "9223372036854775808", "22003", "value \"9223372036854775808\" is out of range for type bigint"),
            (.float8, "1e400", "22003", "\"1e400\" is out of range for type double precision"),
            (.float8, "1e-400", "22003", "\"1e-400\" is out of range for type double precision"),
            (.float8, "", "22P02", "invalid input syntax for type double precision: \"\""),
            (.float4, "1e", "22P02", "invalid input syntax for type real: \"1e\""),
            (.bool, "maybe", "22P02", "invalid input syntax for type boolean: \"maybe\""),
            (.oid, "a", "22P02", "invalid input syntax for type oid: \"a\""),
            (.oid, "99999999999", "22003", "value \"99999999999\" is out of range for type oid"),
            (.uuid, "12", "22P02", "invalid input syntax for type uuid: \"12\""),
            (
                .uuid, "a0eebc999c0b-4ef8-bb6d-6bb9bd380a111", "22P02",
                "invalid input syntax for type uuid: \"a0eebc999c0b-4ef8-bb6d-6bb9bd380a111\""
            ),
            (.bytea, "\\xabc", "22023", "invalid hexadecimal data: odd number of digits"),
            (.bytea, "\\xag", "22023", "invalid hexadecimal digit: \"g\""),
            (.bytea, "\\1", "22P02", "invalid input syntax for type bytea"),
            (.money, "x", "22P02", "invalid input syntax for type money: \"x\""),
            (.money, "92233720368547758.08", "22003", "value \"92233720368547758.08\" is out of range for type money"),
            (.inet, "10.1.2.256", "22P02", "invalid input syntax for type inet: \"10.1.2.256\""),
            (.inet, "1::2::3", "22P02", "invalid input syntax for type inet: \"1::2::3\""),
            (.cidr, "10.", "22P02", "invalid input syntax for type cidr: \"10.\""),
            (.cidr, "10.1.2.3/24", "22P02", "invalid cidr value: \"10.1.2.3/24\""),
            (.varbit, "12", "22P02", "\"2\" is not a valid binary digit"),
            (.varbit, "xg", "22P02", "\"g\" is not a valid hexadecimal digit"),
            (.tid, "abc", "22P02", "invalid input syntax for type tid: \"abc\""),
            (.pgLsn, "G/0", "22P02", "invalid input syntax for type pg_lsn: \"G/0\""),
            (.int2vector, "1 2 x", "22P02", "invalid input syntax for type smallint: \"x\""),
            (.date, "foo", "22007", "invalid input syntax for type date: \"foo\""),
            (.date, "2020-02-30", "22008", "date/time field value out of range: \"2020-02-30\""),
            (.date, "2020-13-01", "22008", "date/time field value out of range: \"2020-13-01\""),
            (.date, "5874898-01-01", "22008", "date out of range: \"5874898-01-01\""),
            (.time, "25:00", "22008", "date/time field value out of range: \"25:00\""),
            (.timestamp, "", "22007", "invalid input syntax for type timestamp: \"\""),
            (.timestamp, "300000-01-01", "22008", "timestamp out of range: \"300000-01-01\""),
            (
                .timestamptz, "2020-01-01 00:00 foo", "22007",
                "invalid input syntax for type timestamp with time zone: \"2020-01-01 00:00 foo\""
            ),
            (
                .timestamptz, "2020-01-01 00:00+25", "22009",
                "time zone displacement out of range: \"2020-01-01 00:00+25\""
            ),
            (.timestamptz, "2020-01-01 00:00 Foo/Bar", "22023", "time zone \"foo/bar\" not recognized"),
            (.interval, "1 foo", "22007", "invalid input syntax for type interval: \"1 foo\""),
            (.interval, "1 day 2 days", "22007", "invalid input syntax for type interval: \"1 day 2 days\""),
            (.interval, "178956971 years", "22008", "interval out of range"),
            (
                .interval, "99999999999999999999 days", "22015",
                "interval field value out of range: \"99999999999999999999 days\""
            ),
            (.int4Array, "{1,x}", "22P02", "invalid input syntax for type integer: \"x\""),
            (.int4Array, "1,2", "22P02", "malformed array literal: \"1,2\""),
            (.int4Array, "{1,2", "22P02", "malformed array literal: \"{1,2\""),
            (.int4Array, "{{1},{2,3}}", "22P02", "malformed array literal: \"{{1},{2,3}}\""),
            (.int4Array, "{1,{2}}", "22P02", "malformed array literal: \"{1,{2}}\""),
            (.int4Array, "{1}x", "22P02", "malformed array literal: \"{1}x\""),
            (.int4Array, "[0:1]={1}", "22P02", "malformed array literal: \"[0:1]={1}\""),
            (.record, "(1)", "0A000", "input of anonymous composite types is not implemented"),
            (.json, "{", "22P02", "invalid input syntax for type json"),
        ] as [(PostgresType, String, SQLState, String)]
    )
    func text(type: PostgresType, text: String, state: SQLState, message: String) {
        let error = #expect(throws: PostgresError.self) {
            try PostgresValue(text: text, type: type, formats: TextFormats())
        }
        #expect(error?.sqlState == state)
        #expect(error?.message == message)
    }

    @Test(arguments: [
        ("{\"a\":}", "Expected JSON value, but found \"}\".", "JSON data, line 1: {\"a\":}"),
        ("{\"a\" 1}", "Expected \":\", but found \"1\".", "JSON data, line 1: {\"a\" 1..."),
        ("{a:1}", "Token \"a\" is invalid.", "JSON data, line 1: {a..."),
        ("[1 2]", "Expected \",\" or \"]\", but found \"2\".", "JSON data, line 1: [1 2..."),
        ("01", "Token \"01\" is invalid.", "JSON data, line 1: 01"),
        ("1 2", "Expected end of input, but found \"2\".", "JSON data, line 1: 1 2"),
        ("\"abc", "Token \"\"abc\" is invalid.", "JSON data, line 1: \"abc"),
        ("\"a\\qb\"", "Escape sequence \"\\q\" is invalid.", "JSON data, line 1: \"a\\q..."),
        ("\"a\nb\"", "Character with value 0x0a must be escaped.", "JSON data, line 1: \"a"),
        ("{,}", "Expected string or \"}\", but found \",\".", "JSON data, line 1: {,..."),
        ("{\"a\":1,}", "Expected string, but found \"}\".", "JSON data, line 1: {\"a\":1,}"),
        ("{\"a\":1,\n\"b\": x,\n \"c\":3}", "Token \"x\" is invalid.", "JSON data, line 2: \"b\": x..."),
        ("", "The input string ended unexpectedly.", "JSON data, line 1: "),
    ])
    func json(text: String, detail: String, context: String) {
        let error = #expect(throws: PostgresError.self) { try JSONValue.validate(text: text) }
        #expect(error?.detail == detail)
        #expect(error?.context == context)
    }

    @Test func deepJSONIsRefused() {
        let error = #expect(throws: PostgresError.self) {
            try JSONValue(text: String(repeating: "[", count: 100_000))
        }
        #expect(error?.sqlState == "54001")
    }

    @Test func bytesThatAreNotText() {
        let error = #expect(throws: PostgresError.self) { try PostgresValue(binary: [0x61, 0xC3, 0x28], type: .text) }
        #expect(error == PostgresError("22021", "invalid byte sequence for encoding \"UTF8\": 0xc3 0x28"))
        let zero = #expect(throws: PostgresError.self) { try PostgresValue(binary: [0], type: .text) }
        #expect(zero?.message == "invalid byte sequence for encoding \"UTF8\": 0x00")
    }

    @Test func binaryErrors() {
        #expect(throws: PostgresError("08P01", "insufficient data left in message")) {
            try PostgresValue(binary: [0, 0, 1], type: .int4)
        }
        #expect(throws: PostgresError("22P03", "incorrect binary data format")) {
            try PostgresValue(binary: [0, 0, 0, 1, 9], type: .int4)
        }
        #expect(throws: PostgresError("42883", "no binary input function available for type aclitem")) {
            try PostgresValue(binary: [1], type: .aclitem)
        }
        #expect(throws: PostgresError("42883", "no binary output function available for type aclitem")) {
            var buffer = OutputBuffer()
            try PostgresValue.text("a=r/b").encodeBinary(as: .aclitem, into: &buffer)
        }
    }
}
