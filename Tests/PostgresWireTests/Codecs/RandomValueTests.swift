import Testing

@testable import PostgresWire

@Suite("Random values")
struct RandomValueTests {
    static let types: [PostgresType] = [
        .bool, .bytea, .char, .name, .int2, .int4, .int8, .int2vector, .oidvector, .text, .oid, .tid, .xid, .json,
        .jsonb, .cidr, .inet, .float4, .float8, .money, .bpchar, .varchar, .date, .time, .timetz, .timestamp,
        .timestamptz, .interval, .bit, .varbit, .numeric, .record, .uuid, .pgLsn, .regclass, .int4Array, .textArray,
        .numericArray, .recordArray, .jsonbArray, .void, .unknown, .point, PostgresType(oid: 70_000),
    ]

    @Test(arguments: types) func randomBytesNeverCrash(type: PostgresType) {
        var generator = SeededGenerator(seed: UInt64(type.oid.rawValue))
        for round in 0..<400 {
            var bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ -> UInt8 in
                round % 2 == 0 ? .random(in: 0...255, using: &generator) : .random(in: 0...3, using: &generator)
            }
            if round % 3 == 0, type.isArray, let element = type.elementType {
                var head = OutputBuffer()
                head.append(bigEndian: Int32(1))
                head.append(bigEndian: Int32(0))
                head.append(bigEndian: element.oid.rawValue)
                bytes = head.withBytes { Array($0) } + bytes
            }
            guard let value = try? PostgresValue(binary: bytes, type: type) else { continue }
            _ = value.text(as: type, formats: TextFormats())
            var buffer = OutputBuffer()
            try? value.encodeBinary(as: type, into: &buffer)
        }
    }

    @Test(arguments: types) func randomTextNeverCrashes(type: PostgresType) {
        var generator = SeededGenerator(seed: UInt64(type.oid.rawValue) + 1)
        let alphabet = Array("0123456789-+:./eE {}[]\",\\()TZPYMDHSabcjanué$x'\n")
        for _ in 0..<400 {
            let text = String(
                (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                }
            )
            guard let value = try? PostgresValue(text: text, type: type, formats: TextFormats()) else { continue }
            _ = value.text(as: type, formats: TextFormats())
        }
    }

    @Test(arguments: [TextFormats.IntervalStyle.postgres, .postgresVerbose, .sqlStandard, .iso8601])
    func intervals(style: TextFormats.IntervalStyle) throws {
        var generator = SeededGenerator(seed: 5)
        for round in 0..<300 {
            let isSmall = round % 2 == 0
            let value = Interval(
                months: isSmall
                    ? .random(in: -30...30, using: &generator) : .random(in: .min...(.max), using: &generator),
                days: isSmall ? .random(in: -2...2, using: &generator) : .random(in: .min...(.max), using: &generator),
                microseconds: isSmall
                    ? .random(in: -10...10, using: &generator) * 500_000
                    : .random(in: -(1 << 52)...(1 << 52), using: &generator)
            )
            #expect(try Interval(text: value.text(style: style), style: style) == value)
        }
    }

    @Test(arguments: [
        (TextFormats.DateStyle.iso, TextFormats.DateOrder.monthDayYear), (.sql, .dayMonthYear), (.sql, .monthDayYear),
        (.postgres, .dayMonthYear), (.postgres, .monthDayYear), (.german, .dayMonthYear),
    ])
    func timestamps(style: TextFormats.DateStyle, order: TextFormats.DateOrder) throws {
        var formats = TextFormats()
        (formats.dateStyle, formats.dateOrder) = (style, order)
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<300 {
            let value = Int64.random(in: Timestamp.minimum..<Timestamp.limit, using: &generator)
            for (value, type) in [
                (PostgresValue.timestamp(value), PostgresType.timestamp), (.timestamptz(value), .timestamptz),
                (.date(Int32(truncatingIfNeeded: value / Timestamp.day)), .date),
            ] {
                let text = value.text(as: type, formats: formats)
                #expect(try PostgresValue(text: text, type: type, formats: formats) == value, "\(text)")
            }
        }
    }

    @Test func doubles() throws {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<1_000 {
            let value = Double(bitPattern: generator.next())
            guard value.isFinite else { continue }
            let text = PostgresValue.float8(value).text(as: .float8, formats: TextFormats())
            #expect(Double(text) == value)
        }
        for _ in 0..<1_000 {
            let value = Double(Int64.random(in: -10_000_000...10_000_000, using: &generator)) / 1_000
            let text = PostgresValue.float8(value).text(as: .float8, formats: TextFormats())
            #expect(
                text == (value.description.hasSuffix(".0") ? String(value.description.dropLast(2)) : value.description)
            )
        }
    }

    @Test func arrays() throws {
        var generator = SeededGenerator(seed: 17)
        let alphabet = Array("ab\"\\{}, \tN\nnullé")
        for _ in 0..<500 {
            let counts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                Int32.random(in: 1...3, using: &generator)
            }
            let bounds = counts.map {
                PostgresArray.Dimension(count: $0, lowerBound: .random(in: -2...2, using: &generator))
            }
            let elements = (0..<Int(counts.reduce(1, *))).map { _ -> PostgresValue in
                guard Int.random(in: 0...4, using: &generator) > 0 else { return .null }
                return .text(
                    String(
                        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                            alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                        }
                    )
                )
            }
            let value = PostgresValue.array(PostgresArray(elementType: .text, dimensions: bounds, elements: elements))
            let text = value.text(as: .textArray, formats: TextFormats())
            #expect(try PostgresValue(text: text, type: .textArray, formats: TextFormats()) == value, "\(text)")
            var buffer = OutputBuffer()
            try value.encodeBinary(as: .textArray, into: &buffer)
            #expect(try PostgresValue(binary: buffer.withBytes { Array($0) }, type: .textArray) == value)
        }
    }
}
