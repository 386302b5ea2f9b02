import PostgresQuery
import PostgresWire

/// The key under which an index finds a row, in the form in which keys are compared.
enum IndexKey: Sendable {
    /// One integer that is not NULL, by far the most common key.
    case integer(Int64)
    /// Any other values; NULL is above all others.
    case values([PostgresValue])

    /// A key of these values; a single integer takes the short form.
    init(_ values: [PostgresValue]) {
        if values.count == 1, let number = Self.integer(of: values[0]) {
            self = .integer(number)
        } else {
            self = .values(values)
        }
    }

    /// A key of one value.
    init(_ value: PostgresValue) {
        if let number = Self.integer(of: value) { self = .integer(number) } else { self = .values([value]) }
    }

    private static func integer(of value: PostgresValue) -> Int64? {
        switch value {
        case .int4(let number): Int64(number)
        case .int8(let number): number
        case .int2(let number): Int64(number)
        default: nil
        }
    }

    /// How many values it has.
    var count: Int {
        switch self {
        case .integer: 1
        case .values(let values): values.count
        }
    }

    /// Whether one of the values is NULL.
    var hasNull: Bool {
        switch self {
        case .integer: false
        case .values(let values): values.contains { $0.isNull }
        }
    }

    /// The values.
    var values: [PostgresValue] {
        switch self {
        case .integer(let number): [.int8(number)]
        case .values(let values): values
        }
    }

    private func value(at index: Int) -> PostgresValue? {
        switch self {
        case .integer(let number): index == 0 ? .int8(number) : nil
        case .values(let values): values.indices.contains(index) ? values[index] : nil
        }
    }

    /// Negative, 0 or positive as the left key is below, equal to or above the right one.
    ///
    /// A key of fewer values is compared by these alone: it equals every key that begins with it.
    static func compare(_ left: IndexKey, _ right: IndexKey) -> Int {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): return left < right ? -1 : left == right ? 0 : 1
        case (.values(let left), .values(let right)):
            var index = 0
            while index < left.count, index < right.count {
                let order = ValueOrder.compareNullsLast(left[index], right[index])
                if order != 0 { return order }
                index += 1
            }
            return 0
        default:
            guard let left = left.value(at: 0), let right = right.value(at: 0) else { return 0 }
            return ValueOrder.compareNullsLast(left, right)
        }
    }

    /// Whether two keys of an index are the same.
    static func areEqual(_ left: IndexKey, _ right: IndexKey) -> Bool { compare(left, right) == 0 }
}

/// One end of a range of keys.
struct IndexBound: Sendable {
    /// The key, or only its first values.
    var key: IndexKey
    /// Whether keys equal to it belong to the range.
    var isInclusive: Bool
}

/// The keys that a scan of an index wants; without bounds all.
struct IndexRange: Sendable {
    var lower: IndexBound?
    var upper: IndexBound?

    /// All keys.
    static let all = IndexRange(lower: nil, upper: nil)

    /// The keys that equal this one, or begin with it.
    static func equal(to key: IndexKey) -> IndexRange {
        let bound = IndexBound(key: key, isInclusive: true)
        return IndexRange(lower: bound, upper: bound)
    }

    /// Whether a key is not yet in the range: below its lower end.
    func isBelow(_ key: IndexKey) -> Bool {
        guard let lower else { return false }
        let order = IndexKey.compare(key, lower.key)
        return order < 0 || order == 0 && !lower.isInclusive
    }

    /// Whether a key is above the range's upper end.
    func isAbove(_ key: IndexKey) -> Bool {
        guard let upper else { return false }
        let order = IndexKey.compare(key, upper.key)
        return order > 0 || order == 0 && !upper.isInclusive
    }
}
