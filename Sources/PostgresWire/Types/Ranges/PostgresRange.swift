/// A range: the values of one type between two bounds (PostgreSQL 15 docs, §8.17).
public struct PostgresRange: Hashable, Sendable {
    /// An end of a range.
    public struct Bound: Hashable, Sendable {
        /// The value at the end; NULL where the range has no end on this side.
        public var value: PostgresValue
        /// Whether the value belongs to the range.
        public var isInclusive: Bool

        /// An end at this value, or none for NULL.
        public init(_ value: PostgresValue, isInclusive: Bool) {
            self.value = value
            self.isInclusive = isInclusive && !value.isNull
        }

        /// No end.
        public static let infinite = Bound(.null, isInclusive: false)

        /// Whether the range has no end on this side.
        public var isInfinite: Bool { value.isNull }
    }

    /// The type of the values.
    public let subtype: PostgresType
    /// Whether no value is in the range; the bounds are infinite then.
    public let isEmpty: Bool
    /// Where it starts.
    public let lower: Bound
    /// Where it ends.
    public let upper: Bound

    /// The range between two bounds in its canonical form: whole numbers and dates include their lower bound only.
    ///
    /// - Throws: 22000 where the lower bound is above the upper one.
    public init(subtype: PostgresType, lower: Bound, upper: Bound) throws(PostgresError) {
        var (lower, upper) = (lower, upper)
        guard try !PostgresRange.isEmpty(lower, upper) else {
            self = .empty(of: subtype)
            return
        }
        if RangeOrder.isDiscrete(subtype) {
            if !lower.isInclusive, let next = try RangeOrder.next(after: lower.value) {
                lower = Bound(next, isInclusive: true)
            }
            if upper.isInclusive, let next = try RangeOrder.next(after: upper.value) {
                upper = Bound(next, isInclusive: false)
            }
            guard try !PostgresRange.isEmpty(lower, upper) else {
                self = .empty(of: subtype)
                return
            }
        }
        self.init(subtype: subtype, isEmpty: false, lower: lower, upper: upper)
    }

    private init(subtype: PostgresType, isEmpty: Bool, lower: Bound, upper: Bound) {
        self.subtype = subtype
        self.isEmpty = isEmpty
        self.lower = lower
        self.upper = upper
    }

    /// The range without values.
    public static func empty(of subtype: PostgresType) -> PostgresRange {
        PostgresRange(subtype: subtype, isEmpty: true, lower: .infinite, upper: .infinite)
    }

    private static func isEmpty(_ lower: Bound, _ upper: Bound) throws(PostgresError) -> Bool {
        let order = RangeOrder.compareValues(.lower(lower), .upper(upper))
        if order > 0 {
            throw PostgresError("22000", "range lower bound must be less than or equal to range upper bound")
        }
        return order == 0 && !(lower.isInclusive && upper.isInclusive)
    }
}

/// Ranges of one type that neither overlap nor touch, in order.
public struct PostgresMultirange: Hashable, Sendable {
    /// The type of the values.
    public let subtype: PostgresType
    /// The ranges, none of them empty.
    public let ranges: [PostgresRange]

    /// The values of all these ranges.
    public init(subtype: PostgresType, _ ranges: [PostgresRange]) throws(PostgresError) {
        self.subtype = subtype
        var merged: [PostgresRange] = []
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { RangeOrder.compare($0, $1) < 0 }) {
            guard let last = merged.last else {
                merged.append(range)
                continue
            }
            if try !RangeOrder.areAdjacent(last, range), RangeOrder.isBefore(last, range) {
                merged.append(range)
            } else {
                merged[merged.count &- 1] = try RangeOrder.hull(last, range)
            }
        }
        self.ranges = merged
    }
}
