import Testing

@testable import PostgresWire

@Suite("numeric")
struct NumericTests {
    @Test(arguments: [
        ("1", "1"), (" 1.50 ", "1.50"), ("-0", "0"), ("-0.00", "0.00"), ("+.5", "0.5"), ("5.", "5"), ("1e3", "1000"),
        ("1.5e-3", "0.0015"), ("1.50E+1", "15.0"), ("0e-5", "0.00000"), ("nan", "NaN"), ("inf", "Infinity"),
        ("-Infinity", "-Infinity"), ("+inf", "Infinity"), ("00012.340", "12.340"), ("10000.0001", "10000.0001"),
        ("0.00010000", "0.00010000"), ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
    func reading(text: String, expected: String) throws {
        #expect(try Numeric(text: text).description == expected)
    }

    @Test(arguments: ["", " ", ".", "-", "1e", "1e+", "abc", "1 2", "1.2.3", "-nan", "in", "infinit", "0x10", "1_000"])
    func invalidText(text: String) {
        #expect(throws: PostgresError("22P02", "invalid input syntax for type numeric: \"\(text)\"")) {
            try Numeric(text: text)
        }
    }

    @Test(arguments: ["1e-16384", "1e131072", "1e2147483646", "0e-20000"])
    func overflow(text: String) {
        #expect(throws: PostgresError("22003", "value overflows numeric format")) { try Numeric(text: text) }
    }

    @Test(arguments: [
        ("-2.5", 0, "-3"), ("1234.567", -2, "1200"), ("1.5", 4, "1.5000"), ("9999.99995", 4, "10000.0000"),
        ("0.5", 0, "1"), ("0.49", 0, "0"), ("55", -2, "100"), ("45", -2, "0"), ("99999999.5", 0, "100000000"),
        ("0.00005", 4, "0.0001"), ("-0.00004", 4, "0.0000"), ("12345.6789", 2, "12345.68"),
        ("5e20", -21, "1000000000000000000000"),
    ])
    func rounding(text: String, scale: Int, expected: String) throws {
        #expect(try Numeric(text: text).rounded(scale: scale).description == expected)
    }

    @Test(arguments: [
        ("1.2", "2", "1"), ("-1.2", "-1", "-2"), ("-0.5", "0", "-1"), ("3.000", "3", "3"), ("9999.1", "10000", "9999"),
        ("0", "0", "0"),
    ])
    func ceilingAndFloor(text: String, ceiling: String, floor: String) throws {
        let value = try Numeric(text: text)
        #expect(value.ceiling().description == ceiling)
        #expect(value.floor().description == floor)
    }

    @Test func truncation() throws {
        #expect(try Numeric(text: "-1.99").truncated(scale: 1).description == "-1.9")
        #expect(try Numeric(text: "0.999").truncated().description == "0")
        #expect(try Numeric(text: "1.2300").trimmed().description == "1.23")
        #expect(try Numeric(text: "1200").trimmed().description == "1200")
        #expect(Numeric.powerOfTen(-3).description == "0.001")
        #expect(Numeric.powerOfTen(5).description == "100000")
    }

    static func modifier(_ precision: Int32, _ scale: Int32) -> Int32 { (precision << 16 | scale & 0x7FF) + 4 }

    @Test func typeModifiers() throws {
        #expect(try Numeric(text: "123.456").applying(typeModifier: Self.modifier(5, 2)).description == "123.46")
        #expect(try Numeric(text: "0.00012").applying(typeModifier: Self.modifier(3, 5)).description == "0.00012")
        #expect(try Numeric(text: "12345").applying(typeModifier: Self.modifier(3, -2)).description == "12300")
        let tooLarge = #expect(throws: PostgresError.self) {
            try Numeric(text: "1234.5").applying(typeModifier: Self.modifier(5, 2))
        }
        #expect(tooLarge?.message == "numeric field overflow")
        #expect(
            tooLarge?.detail
                == "A field with precision 5, scale 2 must round to an absolute value less than 10^3."
        )
        let infinite = #expect(throws: PostgresError.self) {
            try Numeric.infinity.applying(typeModifier: Self.modifier(5, 2))
        }
        #expect(infinite?.detail == "A field with precision 5, scale 2 cannot hold an infinite value.")
    }

    @Test func integers() throws {
        #expect(try Numeric(text: "2.5").integer(as: Int32.self, named: "integer") == 3)
        #expect(try Numeric(text: "-9223372036854775808").integer(as: Int64.self, named: "bigint") == .min)
        #expect(throws: PostgresError("22003", "bigint out of range")) {
            try Numeric(text: "9223372036854775808").integer(as: Int64.self, named: "bigint")
        }
        #expect(throws: PostgresError("0A000", "cannot convert NaN to integer")) {
            try Numeric.nan.integer(as: Int32.self, named: "integer")
        }
    }

    @Test(arguments: [
        (0.1, "0.1"), (1e20, "100000000000000000000"), (-2.5, "-2.5"), (1.0 / 3, "0.333333333333333"), (0, "0"),
        (123456789.123456789, "123456789.123457"), (1e-10, "0.0000000001"),
    ])
    func doubles(value: Double, expected: String) {
        #expect(Numeric(value).description == expected)
    }

    @Test func order() throws {
        let ordered = [
            "-Infinity", "-10000", "-1.1", "-1", "0", "0.0001", "1.00001", "2", "10000", "1e50", "Infinity", "NaN",
        ]
        let values = try ordered.map { try Numeric(text: $0) }
        for (i, a) in values.enumerated() {
            for (j, b) in values.enumerated() { #expect(a.compare(to: b).signum() == (i - j).signum()) }
        }
        #expect(try Numeric(text: "1.0").compare(to: Numeric(text: "1.000")) == 0)
        #expect(try Numeric(text: "1.0") != Numeric(text: "1.000"))
    }

    @Test func randomNumbersRoundTrip() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<1_000 {
            let value = Numeric.random(digits: 80, using: &generator)
            #expect(try Numeric(text: value.description) == value)
            var buffer = OutputBuffer()
            try PostgresValue.numeric(value).encodeBinary(as: .numeric, into: &buffer)
            let binary = buffer.withBytes { Array($0) }
            #expect(try PostgresValue(binary: binary, type: .numeric) == .numeric(value))
        }
    }
}
