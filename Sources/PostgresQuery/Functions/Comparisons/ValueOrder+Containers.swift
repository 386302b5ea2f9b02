package import PostgresWire

/// The order of arrays, rows and JSON trees.
extension ValueOrder {
    /// Orders arrays: by their elements, then by their number, then by their shape.
    static func compare(_ left: PostgresArray, _ right: PostgresArray) -> Int {
        let isBlankPadded = left.elementType == .bpchar
        for (left, right) in zip(left.elements, right.elements) {
            let order = isBlankPadded ? compareBlankPadded(left, right) : compareNullsLast(left, right)
            if order != 0 { return order }
        }
        if left.elements.count != right.elements.count { return left.elements.count < right.elements.count ? -1 : 1 }
        if left.dimensions.count != right.dimensions.count {
            return left.dimensions.count < right.dimensions.count ? -1 : 1
        }
        for (left, right) in zip(left.dimensions, right.dimensions) where left.count != right.count {
            return left.count < right.count ? -1 : 1
        }
        for (left, right) in zip(left.dimensions, right.dimensions) where left.lowerBound != right.lowerBound {
            return left.lowerBound < right.lowerBound ? -1 : 1
        }
        return 0
    }

    /// Orders `bpchar` values: blanks at the end do not count.
    package static func compareBlankPadded(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        guard case .text(let first) = left, case .text(let second) = right else { return compareNullsLast(left, right) }
        return compare(first.withoutTrailingBlanks, second.withoutTrailingBlanks)
    }

    /// Orders rows by their fields; a field that is missing is below all others.
    static func compare(_ left: PostgresRecord, _ right: PostgresRecord) -> Int {
        for (index, (first, second)) in zip(left.values, right.values).enumerated() {
            let isBlankPadded = index < left.types.count && left.types[index] == .bpchar
            let order = isBlankPadded ? compareBlankPadded(first, second) : compareNullsLast(first, second)
            if order != 0 { return order }
        }
        return left.values.count < right.values.count ? -1 : left.values.count == right.values.count ? 0 : 1
    }

    /// Orders multiranges by their ranges one by one.
    static func compare(_ left: PostgresMultirange, _ right: PostgresMultirange) -> Int {
        for (left, right) in zip(left.ranges, right.ranges) {
            let order = RangeOrder.compare(left, right)
            if order != 0 { return order }
        }
        return left.ranges.count < right.ranges.count ? -1 : left.ranges.count == right.ranges.count ? 0 : 1
    }

    /// Orders two `jsonb` values, of which an empty array is below all others.
    static func compareTop(_ left: JSONValue, _ right: JSONValue) -> Int {
        let isLeftEmpty = left == .array([])
        if isLeftEmpty != (right == .array([])) {
            switch (isLeftEmpty, isLeftEmpty ? right : left) {
            case (_, .object), (_, .array): break
            case (true, _): return -1
            case (false, _): return 1
            }
        }
        return compare(left, right)
    }

    /// Orders JSON trees: null, strings, numbers, truth values, arrays, objects.
    static func compare(_ left: JSONValue, _ right: JSONValue) -> Int {
        switch (left, right) {
        case (.null, .null): return 0
        case (.string(let left), .string(let right)): return compare(left, right)
        case (.number(let left), .number(let right)): return left.compare(to: right)
        case (.bool(let left), .bool(let right)): return left == right ? 0 : left ? 1 : -1
        case (.array(let left), .array(let right)):
            if left.count != right.count { return left.count < right.count ? -1 : 1 }
            for (left, right) in zip(left, right) {
                let order = compare(left, right)
                if order != 0 { return order }
            }
            return 0
        case (.object(let left), .object(let right)): return compare(left.members, right.members)
        default: return rank(left) < rank(right) ? -1 : 1
        }
    }

    private static func compare(_ left: [JSONObject.Member], _ right: [JSONObject.Member]) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        for (left, right) in zip(left, right) {
            let keys = compare(left.key, right.key)
            if keys != 0 { return keys }
            let values = compare(left.value, right.value)
            if values != 0 { return values }
        }
        return 0
    }

    private static func rank(_ value: JSONValue) -> Int {
        switch value {
        case .null: 0
        case .string: 1
        case .number: 2
        case .bool: 3
        case .array: 4
        case .object: 5
        }
    }
}

extension String {
    /// The text without blanks at its end.
    var withoutTrailingBlanks: String {
        guard utf8.last == UInt8(ascii: " ") else { return self }
        return String(decoding: utf8.reversed().drop { $0 == UInt8(ascii: " ") }.reversed(), as: UTF8.self)
    }
}
