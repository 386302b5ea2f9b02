import PostgresWire

/// Parts of `bit` and `varbit`.
extension BitStringFunctions {
    static func parts(in table: inout ScalarTable) {
        table.plain("bitsubstr_no_len") { value, start in part(value, from: start.int, to: nil) }
        table.many("bitsubstr") { (values) throws(PostgresError) in
            let end = values[1].int + values[2].int
            if values[2].integer < 0, end < values[1].int || Int32(exactly: end) == nil {
                throw PostgresError("22011", "negative substring length not allowed")
            }
            return part(values[0], from: values[1].int, to: Int32(exactly: end) == nil ? nil : end)
        }
        table.many("bitoverlay") { (values) throws(PostgresError) in try overlay(values, length: values[3].int) }
        table.many("bitoverlay_no_len") { (values) throws(PostgresError) in
            try overlay(values, length: bits(values[1]).count)
        }
        table.plain("bitposition") { value, part in position(of: list(part), in: list(value)) }
        table.many("bitsetbit") { (values) throws(PostgresError) in
            var result = list(values[0])
            guard result.indices.contains(values[1].int) else {
                throw PostgresError(
                    "2202E",
                    "bit index \(values[1].integer) out of valid range (0..\(result.count - 1))"
                )
            }
            result[values[1].int] = try ByteaChanges.isSet(values[2])
            return .bits(BitString(bits: result))
        }
        table.plain("bit_bit_count") { value in .int8(Int64(list(value).count { $0 })) }
    }

    /// The bits from a place, counted from 1, up to but not including another.
    private static func part(_ value: PostgresValue, from start: Int, to end: Int?) -> PostgresValue {
        let all = list(value)
        let first = max(start, 1)
        let last = min(end ?? all.count + 1, all.count + 1)
        guard first <= all.count, last > first else { return .bits(BitString(count: 0, bytes: [])) }
        return .bits(BitString(bits: all[(first - 1)..<(last - 1)]))
    }

    private static func overlay(_ values: [PostgresValue], length: Int) throws(PostgresError) -> PostgresValue {
        let end = try ByteaChanges.overlayEnd(start: values[2].int, length: length)
        let all = list(values[0])
        let rest = all.dropFirst(max(end - 1, 0))
        return .bits(BitString(bits: Array(all.prefix(values[2].int - 1)) + list(values[1]) + Array(rest)))
    }

    /// The place of a part, from 1; 0 where it is not found.
    private static func position(of part: [Bool], in all: [Bool]) -> PostgresValue {
        if all.isEmpty || part.count > all.count { return .int4(0) }
        if part.isEmpty { return .int4(1) }
        return .int4(PartSearch(part).offset(in: all).map { Int32(truncatingIfNeeded: $0 + 1) } ?? 0)
    }
}
