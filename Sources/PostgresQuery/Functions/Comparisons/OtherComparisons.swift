import PostgresWire

/// Comparisons of types and by rules that are rarely asked for.
enum OtherComparisons {
    static func register(in table: inout ScalarTable) {
        tupleIdentifiers(in: &table)
        counters(in: &table)
        table.plain("bttext_pattern_cmp") { left, right in sign(ValueOrder.compare(left, right)) }
        table.plain("btbpchar_pattern_cmp") { left, right in sign(ValueOrder.compareBlankPadded(left, right)) }
        table.plain("btoidvectorcmp") { left, right in sign(ValueOrder.compare(left, right)) }
        table.binary("btrecordcmp") { (left, right) throws(PostgresError) in
            sign(try ComparisonFunctions.compareRecords(left, right, by: "a comparison function"))
        }
        RecordImages.register(in: &table)
        table.typedBucket("width_bucket_array")
    }

    private static func sign(_ order: Int) -> PostgresValue { .int4(order < 0 ? -1 : order == 0 ? 0 : 1) }

    /// A block and an offset as one number.
    private static func place(_ value: PostgresValue) -> UInt64 {
        let parts = value.string.split { !$0.isNumber }.map { UInt64($0) ?? 0 }
        return parts.count == 2 ? parts[0] << 16 | parts[1] : 0
    }

    private static func tupleIdentifiers(in table: inout ScalarTable) {
        table.plain("tidlt") { left, right in .bool(place(left) < place(right)) }
        table.plain("tidle") { left, right in .bool(place(left) <= place(right)) }
        table.plain("tidgt") { left, right in .bool(place(left) > place(right)) }
        table.plain("tidge") { left, right in .bool(place(left) >= place(right)) }
        table.plain("tidlarger") { left, right in place(left) >= place(right) ? left : right }
        table.plain("tidsmaller") { left, right in place(left) <= place(right) ? left : right }
        table.plain("bttidcmp") { left, right in
            let (left, right) = (place(left), place(right))
            return sign(left < right ? -1 : left == right ? 0 : 1)
        }
    }

    /// The steps of counting aggregates.
    private static func counters(in table: inout ScalarTable) {
        for (source, step) in [("int8dec", -1), ("int8dec_any", -1), ("int8inc_any", 1), ("int8inc_float8_float8", 1)] {
            table.many(source) { (values) throws(PostgresError) in
                let (sum, overflow) = values[0].integer.addingReportingOverflow(Int64(step))
                if overflow { throw .outOfRange("bigint") }
                return .int8(sum)
            }
        }
    }
}

extension ScalarTable {
    /// Adds `width_bucket` with an array of the buckets' lower bounds.
    fileprivate mutating func typedBucket(_ source: String) {
        binary(source) { (operand, bounds) throws(PostgresError) in
            let array = bounds.arrayValue
            if array.dimensions.count > 1 {
                throw PostgresError("2202E", "thresholds must be one-dimensional array")
            }
            if array.elements.contains(where: \.isNull) {
                throw PostgresError("22004", "thresholds array must not contain NULLs")
            }
            var (low, high) = (0, array.elements.count)
            while low < high {
                let middle = (low + high) / 2
                if ValueOrder.compare(operand, array.elements[middle]) < 0 { high = middle } else { low = middle + 1 }
            }
            return .int4(Int32(truncatingIfNeeded: low))
        }
    }
}
