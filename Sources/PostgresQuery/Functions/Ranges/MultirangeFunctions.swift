import PostgresWire

/// Functions and operators of multiranges.
enum MultirangeFunctions {
    static func register(in table: inout ScalarTable) {
        bounds(in: &table)
        containment(in: &table)
        places(in: &table)
        combinations(in: &table)
        constructors(in: &table)
    }

    static func registerSets(in table: inout SetTable) {
        table.add("multirange_unnest") { values, _ in values[0].multirange.map { [.range($0)] } }
    }

    private static func bounds(in table: inout ScalarTable) {
        table.plain("multirange_lower") { value in value.multirange.first?.lower.value ?? .null }
        table.plain("multirange_upper") { value in value.multirange.last?.upper.value ?? .null }
        table.plain("multirange_empty") { value in .bool(value.multirange.isEmpty) }
        table.plain("multirange_lower_inc") { value in .bool(value.multirange.first?.lower.isInclusive ?? false) }
        table.plain("multirange_upper_inc") { value in .bool(value.multirange.last?.upper.isInclusive ?? false) }
        table.plain("multirange_lower_inf") { value in .bool(value.multirange.first?.lower.isInfinite ?? false) }
        table.plain("multirange_upper_inf") { value in .bool(value.multirange.last?.upper.isInfinite ?? false) }
    }

    private static func containment(in table: inout ScalarTable) {
        table.plain("multirange_contains_elem") { all, value in .bool(all.multirange.contains { $0.contains(value) }) }
        table.plain("elem_contained_by_multirange") { value, all in
            .bool(all.multirange.contains { $0.contains(value) })
        }
        for (name, inverse) in [
            ("multirange_contains_range", "range_contained_by_multirange"),
            ("multirange_contains_multirange", "multirange_contained_by_multirange"),
            ("range_contains_multirange", "multirange_contained_by_range"),
        ] {
            table.plain(name) { left, right in .bool(contains(left, right)) }
            table.plain(inverse) { left, right in .bool(contains(right, left)) }
        }
        for name in ["range_overlaps_multirange", "multirange_overlaps_range", "multirange_overlaps_multirange"] {
            table.plain(name) { left, right in
                .bool(pairs(left.multirange, right.multirange).contains { _, _ in true })
            }
        }
    }

    private static func contains(_ all: PostgresValue, _ some: PostgresValue) -> Bool {
        let some = some.multirange
        return pairs(all.multirange, some).count { $0.contains($1) } == some.count
    }

    /// The ranges of two multiranges that overlap each other, in order.
    ///
    /// Both are gone through once: of two ranges the one that ends first overlaps nothing further on.
    private static func pairs(
        _ left: [PostgresRange],
        _ right: [PostgresRange]
    ) -> some Sequence<(PostgresRange, PostgresRange)> {
        var (first, second) = (0, 0)
        return AnyIterator {
            while first < left.count, second < right.count {
                let pair = (left[first], right[second])
                if pair.0.endsNotAfter(pair.1) { first += 1 } else { second += 1 }
                if pair.0.overlaps(pair.1) { return pair }
            }
            return nil
        }
    }

    /// Tests of which lies left or right of which, for all pairs with a multirange.
    private static func places(in table: inout ScalarTable) {
        let pairs = [("range", "multirange"), ("multirange", "range"), ("multirange", "multirange")]
        for (first, second) in pairs {
            table.plain("\(first)_before_\(second)") { left, right in
                pair(left.multirange.last, right.multirange.first) { $0.isBefore($1) }
            }
            table.plain("\(first)_after_\(second)") { left, right in
                pair(left.multirange.first, right.multirange.last) { $1.isBefore($0) }
            }
            table.plain("\(first)_overleft_\(second)") { left, right in
                pair(left.multirange.last, right.multirange.last) { $0.endsNotAfter($1) }
            }
            table.plain("\(first)_overright_\(second)") { left, right in
                pair(left.multirange.first, right.multirange.first) { $0.startsNotBefore($1) }
            }
            table.binary("\(first)_adjacent_\(second)") { (left, right) throws(PostgresError) in
                let (left, right) = (left.multirange, right.multirange)
                guard let start = left.first, let end = left.last, let otherStart = right.first,
                    let otherEnd = right.last
                else { return .bool(false) }
                if try RangeOrder.areAdjacent(end.upper, otherStart.lower, end.subtype) { return .bool(true) }
                return .bool(try RangeOrder.areAdjacent(otherEnd.upper, start.lower, start.subtype))
            }
        }
    }

    private static func pair(
        _ left: PostgresRange?,
        _ right: PostgresRange?,
        _ test: (PostgresRange, PostgresRange) -> Bool
    ) -> PostgresValue {
        guard let left, let right else { return .bool(false) }
        return .bool(test(left, right))
    }

    private static func combinations(in table: inout ScalarTable) {
        table.binary("multirange_union") { (left, right) throws(PostgresError) in
            .multirange(try PostgresMultirange(subtype: left.subtype, left.multirange + right.multirange))
        }
        for name in ["multirange_intersect", "multirange_intersect_agg_transfn"] {
            table.binary(name) { (left, right) throws(PostgresError) in
                .multirange(try intersection(left, right))
            }
        }
        table.binary("multirange_minus") { (left, right) throws(PostgresError) in
            var pieces: [PostgresRange] = []
            let others = right.multirange
            var next = 0
            for range in left.multirange {
                var rest: PostgresRange? = range
                while let piece = rest, next < others.count, !piece.isBefore(others[next]) {
                    // What is left of the piece behind the other range goes on to the next one.
                    let parts = try piece.subtracting(others[next])
                    rest = parts.last.flatMap { $0.isBefore(others[next]) ? nil : $0 }
                    pieces += parts.dropLast(rest == nil ? 0 : 1)
                    if piece.endsNotAfter(others[next]) { break }
                    next += 1
                }
                if let rest { pieces.append(rest) }
            }
            return .multirange(try PostgresMultirange(subtype: left.subtype, pieces))
        }
        table.unary("range_merge_from_multirange") { (value) throws(PostgresError) in
            guard let first = value.multirange.first, let last = value.multirange.last else {
                return .range(.empty(of: value.subtype))
            }
            return .range(try PostgresRange(subtype: value.subtype, lower: first.lower, upper: last.upper))
        }
    }

    /// The values in both multiranges.
    static func intersection(
        _ left: PostgresValue,
        _ right: PostgresValue
    ) throws(PostgresError) -> PostgresMultirange {
        var shared: [PostgresRange] = []
        for (range, other) in pairs(left.multirange, right.multirange) { shared.append(try range.intersection(other)) }
        return try PostgresMultirange(subtype: left.subtype, shared)
    }

    private static func constructors(in table: inout ScalarTable) {
        table["multirange_constructor0"] = .typed { (_, _, result, _) throws(PostgresError) in
            .multirange(try PostgresMultirange(subtype: result.multirangeSubtype ?? .text, []))
        }
        table.unary("multirange_constructor1") { (value) throws(PostgresError) in
            .multirange(try PostgresMultirange(subtype: value.range.subtype, [value.range]))
        }
        table["multirange_constructor2"] = .typed { (values, types, result, _) throws(PostgresError) in
            let array = values[0].arrayValue
            if array.dimensions.count > 1 {
                throw PostgresError("21000", "multiranges cannot be constructed from multidimensional arrays")
            }
            if array.elements.contains(where: \.isNull) {
                throw PostgresError("22004", "multirange values cannot contain null members")
            }
            let subtype = array.elements.first?.range.subtype ?? result.multirangeSubtype ?? .text
            return .multirange(try PostgresMultirange(subtype: subtype, array.elements.map(\.range)))
        }
    }
}

extension PostgresValue {
    /// The ranges of a multirange; of a range that is not empty itself.
    var multirange: [PostgresRange] {
        switch self {
        case .multirange(let multirange): multirange.ranges
        case .range(let range): range.isEmpty ? [] : [range]
        default: []
        }
    }

    /// The type of the values in a range or multirange.
    var subtype: PostgresType {
        switch self {
        case .multirange(let multirange): multirange.subtype
        case .range(let range): range.subtype
        default: .text
        }
    }
}

/// The aggregates of ranges and multiranges.
enum RangeAggregates {
    static func register(in table: inout [String: AggregateImplementation]) {
        for type in ["anyrange", "anymultirange"] {
            table["range_agg(\(type))"] = { _, result, _ in UnionState(subtype: result.multirangeSubtype) }
        }
        table["range_intersect_agg(anyrange)"] = { _, _, _ in
            FoldState { (left, right) throws(PostgresError) in .range(try left.range.intersection(right.range)) }
        }
        table["range_intersect_agg(anymultirange)"] = { _, _, _ in
            FoldState { (left, right) throws(PostgresError) in
                .multirange(try MultirangeFunctions.intersection(left, right))
            }
        }
    }
}

/// The values of all ranges.
private struct UnionState: AggregateState {
    var subtype: PostgresType?
    var ranges: [PostgresRange] = []
    var hasValues = false

    init(subtype: PostgresType?) { self.subtype = subtype }

    mutating func add(_ arguments: [PostgresValue]) {
        guard let value = arguments.first, !value.isNull else { return }
        hasValues = true
        subtype = value.subtype
        ranges += value.multirange
    }

    func finish() throws(PostgresError) -> PostgresValue {
        guard hasValues else { return .null }
        return .multirange(try PostgresMultirange(subtype: subtype ?? .text, ranges))
    }
}
