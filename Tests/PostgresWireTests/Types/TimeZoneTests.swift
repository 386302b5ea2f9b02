import Testing

@testable import PostgresWire

@Suite("Time zones")
struct TimeZoneTests {
    static let berlin = PosixTimeZone(name: "Europe/Berlin", rule: "CET-1CEST,M3.5.0,M10.5.0/3")

    @Test(arguments: [
        ("2024-03-31 02:30", "2024-03-31 03:30:00+02"), ("2024-10-27 02:30", "2024-10-27 02:30:00+01"),
        ("2024-10-27 02:30 CEST", "2024-10-27 02:30:00+02"), ("2090-07-01", "2090-07-01 00:00:00+02"),
        ("2024-01-01 12:00", "2024-01-01 12:00:00+01"), ("0044-03-15 BC", "0044-03-15 00:00:00+01 BC"),
    ])
    func berlin(text: String, expected: String) throws {
        var formats = TextFormats()
        formats.timeZone = try #require(Self.berlin)
        let value = try PostgresValue(text: text, type: .timestamptz, formats: formats)
        #expect(value.text(as: .timestamptz, formats: formats) == expected)
    }

    @Test func abbreviations() throws {
        var formats = TextFormats()
        formats.timeZone = try #require(Self.berlin)
        formats.dateStyle = .postgres
        let value = try PostgresValue(text: "2024-07-01 12:00", type: .timestamptz, formats: formats)
        #expect(value.text(as: .timestamptz, formats: formats) == "Mon Jul 01 12:00:00 2024 CEST")
        formats.dateStyle = .sql
        #expect(value.text(as: .timestamptz, formats: formats) == "07/01/2024 12:00:00 CEST")
    }

    @Test(
        arguments: [
            ("EST5EDT,M3.2.0,M11.1.0", 1_710_054_000, -14_400), ("EST5EDT,M3.2.0,M11.1.0", 1_710_053_999, -18_000),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_704_067_200, 39_600), ("<+0330>-3:30", 0, 12_600), ("UTC0", 5, 0),
            ("AAA3BBB,J60/0,J300/0", 1_709_262_000, -7_200), ("AAA3BBB,59/0,299/0", 1_709_175_600, -7_200),
        ] as [(String, Int64, Int32)]
    )
    func rules(rule: String, seconds: Int64, expected: Int32) throws {
        let zone = try #require(PosixTimeZone(name: "test", rule: rule))
        #expect(zone.offset(atUnixSeconds: seconds).secondsEast == expected)
    }

    @Test(arguments: [
        "", "CET", "CET-1CEST,M13.1.0,M10.5.0", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M10.5.0x", "<a", "A1B2C3",
    ])
    func brokenRules(rule: String) { #expect(PosixTimeZone(name: "test", rule: rule) == nil) }

    /// A file of version 2: local mean time until 1000, then +01 until 2000, then what the footer says.
    static func file(footer: String = "CET-1") -> [UInt8] {
        func block(timeSize: Int, times: [Int64]) -> [UInt8] {
            let names = Array("LMT\0XXX\0".utf8)
            var bytes = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
            for count in [0, 0, 0, times.count, 2, names.count] { bytes += be(Int64(count), 4) }
            for time in times { bytes += be(time, timeSize) }
            bytes += times.map { _ in 1 }
            bytes += be(3_208, 4) + [0, 0] + be(3_600, 4) + [1, 4]
            return bytes + names
        }
        return block(timeSize: 4, times: []) + block(timeSize: 8, times: [1_000, 2_000]) + Array("\n\(footer)\n".utf8)
    }

    static func be(_ value: Int64, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: value >> Int64((size - 1 - $0) * 8)) }
    }

    @Test(
        arguments: [(999, 3_208, "LMT"), (1_000, 3_600, "XXX"), (1_999, 3_600, "XXX"), (2_000, 3_600, "CET")]
            as [(Int64, Int32, String)]
    )
    func files(seconds: Int64, east: Int32, abbreviation: String) throws {
        let zone = try #require(TimeZoneFile(name: "Test/Zone", bytes: Self.file()))
        let offset = zone.offset(atUnixSeconds: seconds)
        #expect(offset.secondsEast == east)
        #expect(offset.abbreviation == abbreviation)
    }

    @Test func damagedFilesNeverCrash() {
        let good = Self.file()
        for length in 0..<good.count { _ = TimeZoneFile(name: "x", bytes: Array(good.prefix(length))) }
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<3_000 {
            var bytes = good
            for _ in 0..<3 {
                bytes[.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = TimeZoneFile(name: "x", bytes: bytes)?.offset(atUnixSeconds: 5_000)
        }
    }

    @Test func fixedZones() throws {
        let zone = try #require(FixedTimeZone(hoursEast: 5.5))
        #expect(zone.name == "<+05:30>-05:30")
        #expect(zone.offset(atUnixSeconds: 0).secondsEast == 19_800)
        #expect(FixedTimeZone(hoursEast: 200) == nil)
        let posix = try #require(PosixTimeZone(name: "+05:30", rule: "+05:30"))
        #expect(posix.offset(atUnixSeconds: 0).secondsEast == -19_800)
    }
}
