/// How ranges and their bounds lie to each other.
package enum RangeOrder {
    /// A bound with its side.
    package enum Side {
        case lower(PostgresRange.Bound)
        case upper(PostgresRange.Bound)

        var bound: PostgresRange.Bound {
            switch self {
            case .lower(let bound), .upper(let bound): bound
            }
        }

        var isLower: Bool {
            switch self {
            case .lower: true
            case .upper: false
            }
        }
    }

    /// Whether each value of a type has a next one, so that ranges have a canonical form.
    package static func isDiscrete(_ subtype: PostgresType) -> Bool {
        subtype == .int4 || subtype == .int8 || subtype == .date
    }

    /// The next value of a discrete type; nil where there is none to go to (an infinite date, no bound at all).
    static func next(after value: PostgresValue) throws(PostgresError) -> PostgresValue? {
        switch value {
        case .int4(let number):
            let (next, overflow) = number.addingReportingOverflow(1)
            if overflow { throw .outOfRange("integer") }
            return .int4(next)
        case .int8(let number):
            let (next, overflow) = number.addingReportingOverflow(1)
            if overflow { throw .outOfRange("bigint") }
            return .int8(next)
        case .date(let days):
            guard days != .min, days != .max else { return nil }
            guard Timestamp.isValidDate(Int64(days) &+ 1) else { throw PostgresError("22008", "date out of range") }
            return .date(days &+ 1)
        default: return nil
        }
    }

    /// Orders two values of a subtype.
    package static func compare(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        switch (left, right) {
        case (.int4(let left), .int4(let right)): order(left, right)
        case (.int8(let left), .int8(let right)): order(left, right)
        case (.int2(let left), .int2(let right)): order(left, right)
        case (.date(let left), .date(let right)): order(left, right)
        case (.time(let left), .time(let right)): order(left, right)
        case (.timestamp(let left), .timestamp(let right)): order(left, right)
        case (.timestamptz(let left), .timestamptz(let right)): order(left, right)
        case (.numeric(let left), .numeric(let right)): left.compare(to: right)
        case (.float8(let left), .float8(let right)): order(left, right)
        case (.float4(let left), .float4(let right)): order(Double(left), Double(right))
        case (.money(let left), .money(let right)): order(left, right)
        case (.uuid(let left), .uuid(let right)): order(left, right)
        case (.text(let left), .text(let right)):
            left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : left.utf8.elementsEqual(right.utf8) ? 0 : 1
        default:
            left == right
                ? 0
                : left.text(as: left.type, formats: TextFormats()) < right.text(as: right.type, formats: TextFormats())
                    ? -1 : 1
        }
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
        left < right ? -1 : left == right ? 0 : 1
    }

    /// NaN is above all other numbers, and equal to itself.
    private static func order(_ left: Double, _ right: Double) -> Int {
        if left.isNaN || right.isNaN { return order(left.isNaN ? 1 : 0, right.isNaN ? 1 : 0) }
        return left < right ? -1 : left == right ? 0 : 1
    }

    /// Orders two bounds by their values alone.
    package static func compareValues(_ left: Side, _ right: Side) -> Int {
        switch (left.bound.isInfinite, right.bound.isInfinite) {
        case (true, true): left.isLower == right.isLower ? 0 : left.isLower ? -1 : 1
        case (true, false): left.isLower ? -1 : 1
        case (false, true): right.isLower ? 1 : -1
        case (false, false): compare(left.bound.value, right.bound.value)
        }
    }

    /// Orders two bounds by where they cut the values in two.
    package static func compareBounds(_ left: Side, _ right: Side) -> Int {
        let values = compareValues(left, right)
        if values != 0 || left.bound.isInfinite { return values }
        switch (left.bound.isInclusive, right.bound.isInclusive) {
        case (false, false): return left.isLower == right.isLower ? 0 : left.isLower ? 1 : -1
        case (false, true): return left.isLower ? 1 : -1
        case (true, false): return right.isLower ? -1 : 1
        case (true, true): return 0
        }
    }

    /// Orders ranges: an empty one first, then by the lower bounds, then by the upper ones.
    package static func compare(_ left: PostgresRange, _ right: PostgresRange) -> Int {
        if left.isEmpty || right.isEmpty { return order(left.isEmpty ? 0 : 1, right.isEmpty ? 0 : 1) }
        let lower = compareBounds(.lower(left.lower), .lower(right.lower))
        return lower == 0 ? compareBounds(.upper(left.upper), .upper(right.upper)) : lower
    }

    /// Whether the first of two ranges that are not empty ends before the second one starts.
    package static func isBefore(_ left: PostgresRange, _ right: PostgresRange) -> Bool {
        compareBounds(.upper(left.upper), .lower(right.lower)) < 0
    }

    /// Whether there is nothing between two ranges that do not overlap.
    package static func areAdjacent(_ left: PostgresRange, _ right: PostgresRange) throws(PostgresError) -> Bool {
        if left.isEmpty || right.isEmpty { return false }
        if try areAdjacent(left.upper, right.lower, left.subtype) { return true }
        return try areAdjacent(right.upper, left.lower, left.subtype)
    }

    /// Whether there is nothing between an upper and a lower bound.
    package static func areAdjacent(
        _ upper: PostgresRange.Bound,
        _ lower: PostgresRange.Bound,
        _ subtype: PostgresType
    ) throws(PostgresError) -> Bool {
        let order = compareValues(.upper(upper), .lower(lower))
        if order == 0 { return upper.isInclusive != lower.isInclusive }
        guard order < 0, isDiscrete(subtype) else { return false }
        let between = try PostgresRange(
            subtype: subtype,
            lower: PostgresRange.Bound(upper.value, isInclusive: !upper.isInclusive),
            upper: PostgresRange.Bound(lower.value, isInclusive: !lower.isInclusive)
        )
        return between.isEmpty
    }

    /// The smallest range that holds two ranges, which are not empty.
    package static func hull(_ left: PostgresRange, _ right: PostgresRange) throws(PostgresError) -> PostgresRange {
        let lower = compareBounds(.lower(left.lower), .lower(right.lower)) < 0 ? left.lower : right.lower
        let upper = compareBounds(.upper(left.upper), .upper(right.upper)) > 0 ? left.upper : right.upper
        return try PostgresRange(subtype: left.subtype, lower: lower, upper: upper)
    }
}
