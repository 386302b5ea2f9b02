import Testing

@testable import PostgresWire

@Suite("numbers counted in units")
struct NumericUnitsTests {
    @Test(
        "show the places of their unit",
        arguments: [
            (0, 0, "0"), (0, 2, "0.00"), (1, 2, "0.01"), (-1, 2, "-0.01"), (1234, 2, "12.34"), (10_000, 4, "1.0000"),
            (123_456_789, 5, "1234.56789"), (-99_999, 1, "-9999.9"), (Int64.max, 0, "9223372036854775807"),
            (Int64.min, 18, "-9.223372036854775808"), (1_000_000, 3, "1000.000"),
        ] as [(Int64, Int, String)]
    )
    func text(_ units: Int64, _ scale: Int, _ text: String) throws {
        let number = Numeric(units: units, scale: scale)
        #expect(number.description == text)
        #expect(number == (try Numeric(text: text)))
        #expect(number.units(scale: scale) == units)
    }

    @Test(
        "are counted only where they are whole and fit",
        arguments: [
            ("1.5", 0, nil), ("1.50", 1, 15), ("100", 2, 10_000), ("0.00", 5, 0), ("NaN", 2, nil), ("Infinity", 0, nil),
            ("9223372036854775808", 0, nil), ("-9223372036854775807", 0, -9_223_372_036_854_775_807),
            ("92233720368547758.07", 2, 9_223_372_036_854_775_807), ("0.00001", 4, nil), ("1e20", 0, nil),
        ] as [(String, Int, Int64?)]
    )
    func units(_ text: String, _ scale: Int, _ units: Int64?) throws {
        #expect(try Numeric(text: text).units(scale: scale) == units)
    }

    @Test(
        "have averages as the division of numbers has them",
        arguments: [
            (0, 2, 3), (1, 0, 3), (2, 0, 3), (-2, 0, 3), (10_000, 0, 7), (99_990_000, 4, 10_000), (1, 18, 9),
            (123_456_789_012, 2, 1_478_493), (5, 1, 2), (-5, 1, 10), (1_000_000_000_000_000, 3, 999_999),
        ] as [(Int64, Int, Int64)]
    )
    func average(_ units: Int64, _ scale: Int, _ count: Int64) throws {
        let wanted = try Numeric(units: units, scale: scale).divided(by: Numeric(count))
        let found = Numeric.average(units: Int128(units), scale: scale, shown: scale, count: count)
        #expect(found == wanted, "\(found?.description ?? "none") instead of \(wanted)")
    }
}
