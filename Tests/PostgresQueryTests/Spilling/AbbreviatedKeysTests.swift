import PostgresWire
import Testing

@testable import PostgresQuery

@Suite("Sort keys in 8 bytes")
struct AbbreviatedKeysTests {
    /// Values of one type each, equal ones in several forms among them.
    static let columns: [[PostgresValue]] = [
        [.int4(0), .int4(-1), .int4(.max), .int4(.min), .int4(1), .int4(1)],
        [.int8(.max), .int8(.min), .int8(-1), .int8(0)],
        [.int2(.min), .int2(0), .int2(7)],
        [.bool(true), .bool(false)],
        [.oid(OID(rawValue: .max)), .oid(OID(rawValue: 0)), .oid(OID(rawValue: 1 << 31))],
        [.date(.min), .date(.max), .date(-1), .date(8_000)],
        [.timestamp(.min), .timestamp(.max), .timestamp(-1), .timestamp(0)],
        [.timestamptz(.min), .timestamptz(.max), .timestamptz(-1)],
        [UUIDBytes(high: 0, low: 1), UUIDBytes(high: 0, low: 0), UUIDBytes(high: .max, low: 0)].map { .uuid($0) },
        [.time(0), .time(86_400_000_000)],
        [
            .float8(0), .float8(-0.0), .float8(.nan), .float8(-.nan), .float8(.infinity), .float8(-.infinity),
            .float8(.leastNonzeroMagnitude), .float8(-.leastNonzeroMagnitude), .float8(.greatestFiniteMagnitude),
            .float8(-1.5), .float8(1.5),
        ],
        [.float4(0), .float4(-0.0), .float4(.nan), .float4(.infinity), .float4(-.infinity), .float4(-2), .float4(2)],
        [
            "0", "0.00", "-0.0", "1", "1.0", "-1", "9999", "10000", "10001", "-10000", "0.0001", "0.00011", "1e-100",
            "-1e-100", "1e300", "-1e300", "12345678.9012", "12345678.90121", "-12345678.90121", "NaN", "Infinity",
            "-Infinity",
            "123456789012", "123456789013", "1234567890121234",
        ].map { PostgresValue.numeric((try? Numeric(text: $0)) ?? .zero) },
        [
            "", "\0", "a", "a\0", "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgh\0", "abcdefgi", "é", "漢字",
            "漢字字", " ", "\u{7F}", "\u{10FFFF}",
        ].map { .text($0) },
        [[], [0], [0, 0], [255], [255, 255, 255, 255, 255, 255, 255, 255], [1], [1, 0]].map { .bytea($0) },
    ]

    @Test("sort rows as whole comparisons do, equal ones too", arguments: columns)
    func order(_ column: [PostgresValue]) throws {
        var state: UInt64 = 1
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for isDescending in [false, true] {
            for nullsFirst in [false, true] {
                for second in [false, true] {
                    let rows: [[PostgresValue]] = (0..<300).map { number in
                        let place = random(column.count + 1)
                        let value = place < column.count ? column[place] : .null
                        return [value, .int4(Int32(random(3))), .int4(Int32(number))]
                    }
                    var keys = [SortSlot(slot: 0, isDescending: isDescending, nullsFirst: nullsFirst)]
                    if second { keys.append(SortSlot(slot: 1, isDescending: false, nullsFirst: false)) }
                    let sorted = try #require(AbbreviatedKeys(rows, keys)).sorted(rows, checking: {})
                    var wanted = rows
                    QuickSort.sort(&wanted, by: { SortSlot.compare($0, $1, keys) }, checking: {})
                    #expect(sorted.map { $0[2] } == wanted.map { $0[2] })
                }
            }
        }
    }

    @Test("blanks at the end of bpchar do not count")
    func blanks() throws {
        let rows: [[PostgresValue]] = ["b ", "a  ", "b", "a", "a\t"].map { [.text($0)] }
        let keys = [SortSlot(slot: 0, isDescending: false, nullsFirst: false, isBlankPadded: true)]
        let sorted = try #require(AbbreviatedKeys(rows, keys)).sorted(rows, checking: {})
        var wanted = rows
        QuickSort.sort(&wanted, by: { SortSlot.compare($0, $1, keys) }, checking: {})
        #expect(sorted == wanted)
    }

    @Test("are not made of values without an abbreviation, nor of several kinds of values")
    func none() {
        let keys = [SortSlot(slot: 0, isDescending: false, nullsFirst: false)]
        #expect(AbbreviatedKeys([[.interval(Interval(months: 1))]], keys) == nil)
        #expect(AbbreviatedKeys([[.int4(1)], [.float8(1)]], keys) == nil)
        #expect(AbbreviatedKeys([[.int4(1)]], []) == nil)
    }
}
