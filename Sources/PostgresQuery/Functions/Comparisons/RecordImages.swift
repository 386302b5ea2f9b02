import PostgresWire

/// Comparisons of rows by the bytes of their values (`*<`, `*=` …), as materialized views compare them.
enum RecordImages {
    static func register(in table: inout ScalarTable) {
        let tests: [(String, @Sendable (Int) -> Bool)] = [
            ("eq", { $0 == 0 }), ("ne", { $0 != 0 }), ("lt", { $0 < 0 }), ("le", { $0 <= 0 }), ("gt", { $0 > 0 }),
            ("ge", { $0 >= 0 }),
        ]
        for (name, holds) in tests {
            table.binary("record_image_\(name)") { (left, right) throws(PostgresError) in
                .bool(holds(try compare(left, right)))
            }
        }
        table.binary("btrecordimagecmp") { (left, right) throws(PostgresError) in
            .int4(Int32(truncatingIfNeeded: try compare(left, right)))
        }
    }

    private static func compare(_ left: PostgresValue, _ right: PostgresValue) throws(PostgresError) -> Int {
        guard case .record(let left) = left, case .record(let right) = right else { return 0 }
        for index in 0..<min(left.values.count, right.values.count) {
            _ = try ComparisonFunctions.sharedType(left, right, at: index)
            let order = order(left.values[index], right.values[index])
            if order != 0 { return order }
        }
        guard left.values.count == right.values.count else { throw ComparisonFunctions.differentWidths }
        return 0
    }

    /// A NULL is larger than any value.
    private static func order(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        if left.isNull || right.isNull { return left.isNull ? (right.isNull ? 0 : 1) : -1 }
        if let first = word(left), let second = word(right) { return first < second ? -1 : first == second ? 0 : 1 }
        if let first = bytes(left), let second = bytes(right) {
            if first.lexicographicallyPrecedes(second) { return -1 }
            return first == second ? 0 : 1
        }
        return ValueOrder.compare(left, right)
    }

    /// The machine word of a value that fits into one.
    private static func word(_ value: PostgresValue) -> UInt64? {
        switch value {
        case .bool(let flag): flag ? 1 : 0
        case .int2, .int4, .int8, .date, .time, .timestamp, .timestamptz:
            UInt64(bitPattern: value.wholeNumber ?? value.ticks)
        case .money(let amount): UInt64(bitPattern: amount)
        case .float4(let number): UInt64(number.bitPattern)
        case .float8(let number): number.bitPattern
        case .oid(let oid), .object(let oid, name: _): UInt64(oid.rawValue)
        default: nil
        }
    }

    /// The bytes of a value as they are stored, where they are known.
    private static func bytes(_ value: PostgresValue) -> [UInt8]? {
        switch value {
        case .text(let text), .json(let text): Array(text.utf8)
        case .bytea(let bytes): Array(bytes)
        case .uuid(let uuid): Array(uuid.bytes)
        default: nil
        }
    }
}
