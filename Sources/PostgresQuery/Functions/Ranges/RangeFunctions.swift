import PostgresWire

/// Functions and operators of ranges (PostgreSQL 15 docs, §9.20).
enum RangeFunctions {
    static func register(in table: inout ScalarTable) {
        comparisons(in: &table)
        bounds(in: &table)
        tests(in: &table)
        combinations(in: &table)
        constructors(in: &table)
        differences(in: &table)
        MultirangeFunctions.register(in: &table)
    }

    private static func comparisons(in table: inout ScalarTable) {
        for kind in ["range", "multirange"] {
            table.plain("\(kind)_eq") { left, right in .bool(ValueOrder.compare(left, right) == 0) }
            table.plain("\(kind)_ne") { left, right in .bool(ValueOrder.compare(left, right) != 0) }
            table.plain("\(kind)_lt") { left, right in .bool(ValueOrder.compare(left, right) < 0) }
            table.plain("\(kind)_le") { left, right in .bool(ValueOrder.compare(left, right) <= 0) }
            table.plain("\(kind)_gt") { left, right in .bool(ValueOrder.compare(left, right) > 0) }
            table.plain("\(kind)_ge") { left, right in .bool(ValueOrder.compare(left, right) >= 0) }
            table.plain("\(kind)_cmp") { left, right in .int4(Int32(ValueOrder.compare(left, right).signum())) }
        }
    }

    private static func bounds(in table: inout ScalarTable) {
        table.plain("range_lower") { value in value.range.lower.value }
        table.plain("range_upper") { value in value.range.upper.value }
        table.plain("range_empty") { value in .bool(value.range.isEmpty) }
        table.plain("range_lower_inc") { value in .bool(value.range.lower.isInclusive) }
        table.plain("range_upper_inc") { value in .bool(value.range.upper.isInclusive) }
        table.plain("range_lower_inf") { value in .bool(!value.range.isEmpty && value.range.lower.isInfinite) }
        table.plain("range_upper_inf") { value in .bool(!value.range.isEmpty && value.range.upper.isInfinite) }
        for name in ["int4range_canonical", "int8range_canonical", "daterange_canonical"] {
            table.plain(name) { value in value }
        }
    }

    private static func tests(in table: inout ScalarTable) {
        table.plain("range_contains_elem") { range, value in .bool(range.range.contains(value)) }
        table.plain("elem_contained_by_range") { value, range in .bool(range.range.contains(value)) }
        table.plain("range_contains") { left, right in .bool(left.range.contains(right.range)) }
        table.plain("range_contained_by") { left, right in .bool(right.range.contains(left.range)) }
        table.plain("range_overlaps") { left, right in .bool(left.range.overlaps(right.range)) }
        table.plain("range_before") { left, right in .bool(left.range.isBefore(right.range)) }
        table.plain("range_after") { left, right in .bool(right.range.isBefore(left.range)) }
        table.plain("range_overleft") { left, right in .bool(left.range.endsNotAfter(right.range)) }
        table.plain("range_overright") { left, right in .bool(left.range.startsNotBefore(right.range)) }
        table.binary("range_adjacent") { (left, right) throws(PostgresError) in
            .bool(try RangeOrder.areAdjacent(left.range, right.range))
        }
    }

    private static func combinations(in table: inout ScalarTable) {
        table.binary("range_union") { (left, right) throws(PostgresError) in
            let (left, right) = (left.range, right.range)
            if left.isEmpty { return .range(right) }
            if right.isEmpty { return .range(left) }
            let touches = try RangeOrder.areAdjacent(left, right)
            guard touches || left.overlaps(right) else {
                throw PostgresError("22000", "result of range union would not be contiguous")
            }
            return .range(try RangeOrder.hull(left, right))
        }
        table.binary("range_merge") { (left, right) throws(PostgresError) in
            let (left, right) = (left.range, right.range)
            if left.isEmpty { return .range(right) }
            if right.isEmpty { return .range(left) }
            return .range(try RangeOrder.hull(left, right))
        }
        for name in ["range_intersect", "range_intersect_agg_transfn"] {
            table.binary(name) { (left, right) throws(PostgresError) in
                .range(try left.range.intersection(right.range))
            }
        }
        table.binary("range_minus") { (left, right) throws(PostgresError) in
            let pieces = try left.range.subtracting(right.range)
            if pieces.count > 1 {
                throw PostgresError("22000", "result of range difference would not be contiguous")
            }
            return .range(pieces.first ?? .empty(of: left.range.subtype))
        }
    }

    private static func constructors(in table: inout ScalarTable) {
        table["range_constructor2"] = .typed { (values, types, _, _) throws(PostgresError) in
            .range(
                try PostgresRange(
                    subtype: types[0],
                    lower: PostgresRange.Bound(values[0], isInclusive: true),
                    upper: PostgresRange.Bound(values[1], isInclusive: false)
                )
            )
        }
        table["range_constructor3"] = .typed { (values, types, _, _) throws(PostgresError) in
            if values[2].isNull {
                throw PostgresError("22000", "range constructor flags argument must not be null")
            }
            let flags = Array(values[2].string)
            guard flags.count == 2, flags[0] == "[" || flags[0] == "(", flags[1] == "]" || flags[1] == ")" else {
                throw PostgresError(
                    "42601",
                    "invalid range bound flags",
                    hint: "Valid values are \"[]\", \"[)\", \"(]\", and \"()\"."
                )
            }
            return .range(
                try PostgresRange(
                    subtype: types[0],
                    lower: PostgresRange.Bound(values[0], isInclusive: flags[0] == "["),
                    upper: PostgresRange.Bound(values[1], isInclusive: flags[1] == "]")
                )
            )
        }
    }

    /// How far two values of a subtype lie from each other.
    private static func differences(in table: inout ScalarTable) {
        for name in ["int4range_subdiff", "int8range_subdiff"] {
            table.plain(name) { left, right in .float8(Double(left.integer) - Double(right.integer)) }
        }
        table.plain("daterange_subdiff") { left, right in .float8(Double(left.ticks) - Double(right.ticks)) }
        for name in ["tsrange_subdiff", "tstzrange_subdiff"] {
            table.plain(name) { left, right in .float8((Double(left.ticks) - Double(right.ticks)) / 1_000_000) }
        }
        table.binary("numrange_subdiff") { (left, right) throws(PostgresError) in
            .float8(try left.numericValue.subtracting(right.numericValue).doubleValue())
        }
    }
}

extension PostgresValue {
    /// The range.
    var range: PostgresRange {
        if case .range(let range) = self { return range }
        return .empty(of: .text)
    }
}

extension PostgresRange {
    func contains(_ value: PostgresValue) -> Bool {
        if isEmpty { return false }
        if !lower.isInfinite {
            let order = RangeOrder.compare(lower.value, value)
            if order > 0 || order == 0 && !lower.isInclusive { return false }
        }
        if !upper.isInfinite {
            let order = RangeOrder.compare(upper.value, value)
            if order < 0 || order == 0 && !upper.isInclusive { return false }
        }
        return true
    }

    func contains(_ other: PostgresRange) -> Bool {
        if other.isEmpty { return true }
        if isEmpty { return false }
        return RangeOrder.compareBounds(.lower(lower), .lower(other.lower)) <= 0
            && RangeOrder.compareBounds(.upper(upper), .upper(other.upper)) >= 0
    }

    func overlaps(_ other: PostgresRange) -> Bool {
        !isEmpty && !other.isEmpty && !RangeOrder.isBefore(self, other) && !RangeOrder.isBefore(other, self)
    }

    func isBefore(_ other: PostgresRange) -> Bool { !isEmpty && !other.isEmpty && RangeOrder.isBefore(self, other) }

    /// Whether it does not go on where the other has ended.
    func endsNotAfter(_ other: PostgresRange) -> Bool {
        !isEmpty && !other.isEmpty && RangeOrder.compareBounds(.upper(upper), .upper(other.upper)) <= 0
    }

    /// Whether it does not start where the other has not yet.
    func startsNotBefore(_ other: PostgresRange) -> Bool {
        !isEmpty && !other.isEmpty && RangeOrder.compareBounds(.lower(lower), .lower(other.lower)) >= 0
    }

    /// The values in both ranges.
    func intersection(_ other: PostgresRange) throws(PostgresError) -> PostgresRange {
        guard overlaps(other) else { return .empty(of: subtype) }
        let low = RangeOrder.compareBounds(.lower(lower), .lower(other.lower)) >= 0 ? lower : other.lower
        let high = RangeOrder.compareBounds(.upper(upper), .upper(other.upper)) <= 0 ? upper : other.upper
        return try PostgresRange(subtype: subtype, lower: low, upper: high)
    }

    /// The values that are not in the other range: none, one or two ranges.
    func subtracting(_ other: PostgresRange) throws(PostgresError) -> [PostgresRange] {
        guard overlaps(other) else { return isEmpty ? [] : [self] }
        var pieces: [PostgresRange] = []
        if RangeOrder.compareBounds(.lower(lower), .lower(other.lower)) < 0 {
            let end = Bound(other.lower.value, isInclusive: !other.lower.isInclusive)
            pieces.append(try PostgresRange(subtype: subtype, lower: lower, upper: end))
        }
        if RangeOrder.compareBounds(.upper(upper), .upper(other.upper)) > 0 {
            let start = Bound(other.upper.value, isInclusive: !other.upper.isInclusive)
            pieces.append(try PostgresRange(subtype: subtype, lower: start, upper: upper))
        }
        return pieces.filter { !$0.isEmpty }
    }
}
