import Testing

@testable import PostgresWire

@Suite("Conversions")
struct ConversionTests {
    @Test func literals() {
        let rows: [[PostgresValue]] = [[1, "hello world", 2.5, true, nil, [1, 2]]]
        #expect(
            rows == [
                [
                    .int8(1), .text("hello world"), .float8(2.5), .bool(true), .null,
                    .array(PostgresArray([.int8(1), .int8(2)], of: .int8)),
                ]
            ]
        )
    }

    @Test(arguments: [
        (PostgresValue.int8(5), PostgresType.int4, PostgresValue.int4(5)), (5, .numeric, .numeric(Numeric(5))),
        (5, .float8, .float8(5)), (2.5, .int4, .int4(2)), (3.5, .int4, .int4(4)), ("7", .int2, .int2(7)),
        ("t", .bool, .bool(true)), (7, .text, .text("7")), (true, .text, .text("true")),
        (.date(1), .timestamp, .timestamp(86_400_000_000)),
        (.timestamp(-1), .date, .date(-1)), (.timestamp(.max), .date, .date(.max)), (5, .oid, .oid(5)),
        ("{1,2}", .int4Array, .array(PostgresArray([.int4(1), .int4(2)], of: .int4))), (nil, .int4, .null),
        (
            .array(PostgresArray([1, 2], of: .int8)), .int4Array,
            .array(PostgresArray([.int4(1), .int4(2)], of: .int4))
        ), (5, .money, .money(500)),
        (.money(-5), .numeric, .numeric(Numeric(isNegative: true, weight: -1, digits: [500], scale: 2))),
        ("[1]", .jsonb, .jsonb(.array([.number(.one)]))),
    ])
    func conversions(value: PostgresValue, type: PostgresType, expected: PostgresValue) throws {
        #expect(try value.converted(to: type) == expected)
    }

    @Test(
        arguments: [
            (PostgresValue.int8(.max), PostgresType.int4, "22003", "integer out of range"),
            (.float8(1e300), .int8, "22003", "bigint out of range"),
            (true, .date, "42846", "cannot cast type boolean to date"),
            (.float8(1e300), .float4, "22003", "value out of range: overflow"),
            ("x", .int4, "22P02", "invalid input syntax for type integer: \"x\""),
        ] as [(PostgresValue, PostgresType, SQLState, String)]
    )
    func failures(value: PostgresValue, type: PostgresType, state: SQLState, message: String) {
        #expect(throws: PostgresError(state, message)) { try value.converted(to: type) }
    }

    @Test func typeModifiers() throws {
        let formats = TextFormats()
        #expect(try PostgresValue(text: "abc  ", type: .varchar, typeModifier: 7, formats: formats) == "abc")
        #expect(try PostgresValue(text: "é", type: .bpchar, typeModifier: 7, formats: formats) == "é  ")
        #expect(throws: PostgresError("22001", "value too long for type character varying(3)")) {
            try PostgresValue(text: "abcd", type: .varchar, typeModifier: 7, formats: formats)
        }
        #expect(try PostgresValue("abcd").applying(typeModifier: 7, of: .varchar, isExplicit: true) == "abc")
        #expect(throws: PostgresError("22026", "bit string length 3 does not match type bit(5)")) {
            try PostgresValue(text: "101", type: .bit, typeModifier: 5, formats: formats)
        }
        #expect(throws: PostgresError("22001", "bit string too long for type bit varying(2)")) {
            try PostgresValue(text: "101", type: .varbit, typeModifier: 2, formats: formats)
        }
        #expect(
            try PostgresValue(text: "00:00:00.06", type: .time, typeModifier: 1, formats: formats) == .time(100_000)
        )
        let rounded = try PostgresValue(
            text: "2000-01-01 00:00:00.5",
            type: .timestamp,
            typeModifier: 0,
            formats: formats
        )
        #expect(rounded == .timestamp(1_000_000))
        let interval = try PostgresValue(text: "5", type: .interval, typeModifier: 4 << 16 | 0xFFFF, formats: formats)
        #expect(interval == .interval(Interval(months: 60)))
    }

    @Test func swiftTypes() throws {
        #expect([Int32]([1, 2]).postgresValue == .array(PostgresArray([.int4(1), .int4(2)], of: .int4)))
        #expect([UInt8]([1, 2]).postgresValue == .bytea([1, 2]))
        #expect([UInt8].postgresType == .bytea)
        #expect(try [UInt8](postgresValue: .bytea([7])) == [7])
        #expect(try [Int](postgresValue: .array(PostgresArray([.int4(1)], of: .int4))) == [1])
        #expect(String?.none.postgresValue == .null)
        #expect(try String?(postgresValue: .null) == nil)
        #expect(try Int(postgresValue: .numeric(Numeric(12))) == 12)
        #expect(try String(postgresValue: .int4(12)) == "12")
        #expect(throws: PostgresError("22004", "null value not allowed for type bigint")) {
            try Int(postgresValue: .null)
        }
        #expect(throws: PostgresError("22003", "smallint out of range")) { try Int16(postgresValue: 100_000) }
    }

    @Test func jsonObjects() throws {
        var object = JSONObject([.init("bb", .null), .init("a", .bool(true)), .init("a", .bool(false))])
        #expect(JSONValue.object(object).description == "{\"a\": false, \"bb\": null}")
        object["c"] = .string("x\"")
        object["bb"] = nil
        #expect(object["a"] == .bool(false))
        #expect(JSONValue.object(object).description == "{\"a\": false, \"c\": \"x\\\"\"}")
    }
}
