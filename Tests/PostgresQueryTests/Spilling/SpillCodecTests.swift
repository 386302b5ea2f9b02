import PostgresWire
import Testing

@testable import PostgresQuery

@Suite("rows in temporary files")
struct SpillCodecTests {
    @Test("a row is read as it was written", arguments: rows)
    func roundTrip(_ row: [PostgresValue]) throws {
        var writer = SpillWriter(capacity: 16)
        try writer.write(row)
        try writer.write([])
        #expect(try Self.read(writer.buffer.withBytes { Array($0) }, rows: 2) == [row, []])
    }

    @Test("a file that was cut short is refused, wherever the cut is", arguments: rows)
    func truncation(_ row: [PostgresValue]) throws {
        var writer = SpillWriter(capacity: 16)
        try writer.write(row)
        let bytes = writer.buffer.withBytes { Array($0) }
        // Of a long text not every place is tried.
        for length in stride(from: 0, to: bytes.count, by: max(bytes.count / 1000, 1)) {
            #expect(throws: PostgresError.self) { try Self.read(Array(bytes[..<length]), rows: 1) }
        }
    }

    /// So many rows of what was written.
    private static func read(_ bytes: [UInt8], rows count: Int) throws -> [[PostgresValue]] {
        try bytes.withUnsafeBytes { bytes in
            var reader = SpillReader(bytes)
            var rows: [[PostgresValue]] = []
            for _ in 0..<count { rows.append(try reader.row()) }
            return rows
        }
    }

    @Test(
        "any row of a store is found, in memory or in its file",
        arguments: [("4MB", true), ("64kB", true), ("64kB", false)]
    )
    func store(_ limit: String, spills: Bool) throws {
        let session = TestSession()
        session.settings["work_mem"] = limit
        let store = RowStore(WorkMemory(session), spills: spills)
        for number in 0..<5000 { try store.append([.int8(Int64(number)), .text("row \(number)")]) }
        #expect(store.isSpilled == (limit == "64kB" && spills))
        for position in [0, 4999, 17, 2500, 4000, 2501, 1, 4998, 1000, 3000, 2000, 17] {
            #expect(try store.row(at: position) == [.int8(Int64(position)), .text("row \(position)")])
        }
        var position = 0
        while true {
            let batch = try store.batch(from: position)
            if batch.isEmpty { break }
            for row in batch {
                #expect(row[0] == .int8(Int64(position)))
                position += 1
            }
        }
        #expect(position == 5000)
        #expect(throws: PostgresError.self) { try store.row(at: 5000) }
        #expect(try store.piece(at: -1) == nil)
    }

    private static let rows: [[PostgresValue]] = numbers + texts + composites

    private static let numbers: [[PostgresValue]] = [
        [.null, .bool(true), .bool(false)],
        [.int2(.min), .int2(.max), .int4(.min), .int4(.max), .int8(.min), .int8(.max), .int8(0), .int8(-1)],
        [.float4(.infinity), .float4(-0.0), .float8(0.1), .float8(-.infinity), .float8(.leastNonzeroMagnitude)],
        [.money(-5), .oid(OID(UInt32.max)), .object(OID(16), name: "bool")],
        [.numeric(.nan), .numeric(.infinity), .numeric(.negativeInfinity), .numeric(.zero), .numeric(.one)],
        ["0.00", "-1.50", "123456789012345678901234567890.000", "1e-200", "-1e300", "99999999.9999"].map {
            (try? Numeric(text: $0)).map { .numeric($0) } ?? .null
        },
        [
            .date(.min), .date(.max), .date(7305), .time(0), .time(86_400_000_000), .timetz(5, zone: -3600),
            .timetz(5, zone: 3600), .timestamp(.min), .timestamp(.max), .timestamptz(-1),
            .interval(Interval(months: -13, days: .max, microseconds: .min)),
        ],
    ]

    private static let texts: [[PostgresValue]] = [
        [.text(""), .text("täglich 🐘"), .text(String(repeating: "x", count: 70_000)), .json("{ \"a\":  1}")],
        [.bytea([]), .bytea([0, 255, 1]), .bits(BitString(count: 11, bytes: [0xFF, 0xE0]))],
        [.uuid(UUIDBytes(high: 1, low: .max)), .inet(InternetAddress(v4: 0x0102_0304, prefixLength: 24))],
        [
            .inet(InternetAddress(v6: 1 << 127, prefixLength: 128)),
            .enumeration(EnumerationValue("ok", sortOrder: 1.5)),
        ],
        [
            .jsonb(
                .object(
                    JSONObject([
                        JSONObject.Member("b", .array([.null, .bool(true), .bool(false), .string("é"), .array([])])),
                        JSONObject.Member("a", .number((try? Numeric(text: "1.10")) ?? .nan)),
                        JSONObject.Member("", .object(JSONObject())),
                    ])
                )
            ), .jsonb(.null),
        ],
    ]

    private static let composites: [[PostgresValue]] = {
        let range = try? PostgresRange(
            subtype: .int4,
            lower: .init(.int4(1), isInclusive: true),
            upper: .init(.int4(5), isInclusive: false)
        )
        let open = try? PostgresRange(
            subtype: .numeric,
            lower: .infinite,
            upper: .init(.numeric(.one), isInclusive: true)
        )
        var rows: [[PostgresValue]] = [
            [
                .array(
                    PostgresArray(
                        elementType: .text,
                        dimensions: [.init(count: 2, lowerBound: -1), .init(count: 1, lowerBound: 0)],
                        elements: [.text("a"), .null]
                    )
                ), .array(PostgresArray([], of: .int4)),
            ],
            [
                .record(PostgresRecord(types: [.int4, .text], values: [.int4(1), .null], names: ["a", "b"])),
                .record(PostgresRecord(types: [], values: [])),
                .array(PostgresArray([.record(PostgresRecord(types: [.int8], values: [.int8(3)]))], of: .record)),
            ],
            [.range(.empty(of: .int8))],
            [
                .geometry(.point(.init(1, -0.5))), .geometry(.line(a: 1, b: 2, c: 3)),
                .geometry(.segment(.init(1, 2), .init(3, 4))),
                .geometry(.box(high: .init(3, 4), low: .init(1, 2))),
                .geometry(.path([.init(1, 2), .init(3, 4)], isClosed: true)),
                .geometry(.path([.init(1, 2)], isClosed: false)),
                .geometry(.polygon([.init(1, 2), .init(3, 4)])),
                .geometry(.circle(center: .init(1, 2), radius: 3)),
            ],
        ]
        if let range, let open {
            rows.append([.range(range), .range(open)])
            if let several = try? PostgresMultirange(subtype: .int4, [range]) { rows.append([.multirange(several)]) }
        }
        if let path = try? JSONPath(text: "$.a[*] ? (@ > 1)") { rows.append([.jsonPath(path)]) }
        if let vector = try? TextSearchVector(text: "'cat':3A 'dog':1,2") { rows.append([.tsvector(vector)]) }
        if let query = try? TextSearchQuery(text: "cat & (dog:A | !'mouse':*) <2> x") {
            rows.append([.tsquery(query)])
        }
        return rows
    }()
}
