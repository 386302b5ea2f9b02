import PostgresWire

/// How far a value lies from another: the test behind RANGE with an offset (PostgreSQL 15 docs, §38.16.3 `in_range`).
struct WindowRange {
    let offset: PostgresValue
    /// Whether the offset is taken from the base value, rather than added to it.
    let isSubtracted: Bool
    /// Whether the value must be at most the sum, rather than at least.
    let isLess: Bool
    let environment: any FunctionEnvironment

    static var negativeOffset: PostgresError {
        PostgresError("22013", "invalid preceding or following size in window function")
    }

    /// Whether a value is within the offset of a base value.
    func holds(_ value: PostgresValue, _ base: PostgresValue) throws(PostgresError) -> Bool {
        switch value {
        case .int2, .int4, .int8: return try holds(value.integer, base.integer, offset.integer)
        case .float4, .float8: return try holds(value.double, base.double)
        case .numeric(let number): return try holds(number, base.numericValue)
        case .time, .timetz: return try holdsTime(value, base)
        default: return try holdsDate(value, base)
        }
    }

    private func holds(_ value: Int64, _ base: Int64, _ distance: Int64) throws(PostgresError) -> Bool {
        if distance < 0 { throw Self.negativeOffset }
        let (sum, overflow) =
            isSubtracted ? base.subtractingReportingOverflow(distance) : base.addingReportingOverflow(distance)
        if overflow { return isSubtracted ? !isLess : isLess }
        return isLess ? value <= sum : value >= sum
    }

    private func holds(_ value: Double, _ base: Double) throws(PostgresError) -> Bool {
        let distance = offset.double
        if distance.isNaN || distance < 0 { throw Self.negativeOffset }
        if value.isNaN { return base.isNaN ? true : !isLess }
        if base.isNaN { return isLess }
        if distance.isInfinite, base.isInfinite, isSubtracted ? base > 0 : base < 0 { return true }
        let sum = isSubtracted ? base - distance : base + distance
        return isLess ? value <= sum : value >= sum
    }

    private func holds(_ value: Numeric, _ base: Numeric) throws(PostgresError) -> Bool {
        let distance = offset.numericValue
        if distance.isNaN || distance.isNegative { throw Self.negativeOffset }
        if value.isNaN { return base.isNaN ? true : !isLess }
        if base.isNaN { return isLess }
        if distance.isInfinite, base.isInfinite, isSubtracted ? !base.isNegative : base.isNegative { return true }
        let sum = isSubtracted ? try base.subtracting(distance) : try base.adding(distance)
        let order = value.compare(to: sum)
        return isLess ? order <= 0 : order >= 0
    }

    /// Of the times of day only the hours and smaller units of the offset count.
    private func holdsTime(_ value: PostgresValue, _ base: PostgresValue) throws(PostgresError) -> Bool {
        let distance = offset.intervalValue.microseconds
        if case .timetz(let time, let zone) = base {
            if distance < 0 { throw Self.negativeOffset }
            let moved =
                isSubtracted ? time.subtractingReportingOverflow(distance) : time.addingReportingOverflow(distance)
            if moved.overflow { return isSubtracted ? !isLess : isLess }
            let order = ValueOrder.compare(value, .timetz(moved.partialValue, zone: zone))
            return isLess ? order <= 0 : order >= 0
        }
        return try holds(value.ticks, base.ticks, distance)
    }

    private func holdsDate(_ value: PostgresValue, _ base: PostgresValue) throws(PostgresError) -> Bool {
        let span = offset.intervalValue
        if span.comparableLength < 0 { throw Self.negativeOffset }
        let moved = isSubtracted ? try span.negated() : span
        let order: Int
        switch (value, base) {
        case (.date(let days), .date(let start)):
            let sum = try Timestamps.adding(moved, to: try Timestamps.midnight(Int64(start)))
            order = ValueOrder.compare(.timestamp(try Timestamps.midnight(Int64(days))), .timestamp(sum))
        case (.timestamp, .timestamp(let start)):
            order = ValueOrder.compare(value, .timestamp(try Timestamps.adding(moved, to: start)))
        case (.timestamptz, .timestamptz(let start)):
            let zone = environment.formats.timeZone
            order = ValueOrder.compare(value, .timestamptz(try Timestamps.adding(moved, to: start, in: zone)))
        case (.interval, .interval(let start)):
            order = ValueOrder.compare(value, .interval(try start.adding(moved)))
        default: order = ValueOrder.compare(value, base)
        }
        return isLess ? order <= 0 : order >= 0
    }
}
