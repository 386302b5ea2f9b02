package import PostgresWire

/// Arrays with elements replaced, as PostgreSQL's `array_set_element` and `array_set_slice` do it.
extension PostgresArray {
    /// The highest number of dimensions.
    private static let maximumDimensions = 6
    /// The highest number of elements.
    private static let maximumCount: Int64 = 134_217_727

    /// The element at these positions, NULL where there is none.
    package func element(at positions: [Int32]) -> PostgresValue {
        guard let offset = offset(of: positions) else { return .null }
        return elements[offset]
    }

    private func offset(of positions: [Int32]) -> Int? {
        guard positions.count == dimensions.count, !positions.isEmpty else { return nil }
        var offset: Int64 = 0
        for (position, dimension) in zip(positions, dimensions) {
            let index = Int64(position) - Int64(dimension.lowerBound)
            guard index >= 0, index < Int64(dimension.count) else { return nil }
            offset = offset * Int64(dimension.count) + index
        }
        return elements.indices.contains(Int(offset)) ? Int(offset) : nil
    }

    /// The array with one element replaced; one of a single dimension grows where that is needed.
    package func replacing(at positions: [Int32], by value: PostgresValue) throws(PostgresError) -> PostgresArray {
        guard positions.count <= Self.maximumDimensions, !positions.isEmpty else { throw .wrongSubscripts }
        if dimensions.isEmpty {
            let dimensions = positions.map { Dimension(count: 1, lowerBound: $0) }
            return PostgresArray(elementType: elementType, dimensions: dimensions, elements: [value])
        }
        guard positions.count == dimensions.count else { throw .wrongSubscripts }
        if let offset = offset(of: positions) {
            var copy = self
            copy.elements[offset] = value
            return copy
        }
        guard dimensions.count == 1 else {
            throw PostgresError(.arraySubscriptError, "array subscript out of range")
        }
        return try grown(from: Int64(positions[0]), to: Int64(positions[0])).replacing(at: positions, by: value)
    }

    /// An array of one dimension with NULLs in front of and behind its elements, so that it has these positions.
    private func grown(from low: Int64, to high: Int64) throws(PostgresError) -> PostgresArray {
        let first = Int64(dimensions[0].lowerBound)
        let last = first + Int64(dimensions[0].count) - 1
        let before = max(first - low, 0)
        let after = max(high - last, 0)
        let count = before + Int64(dimensions[0].count) + after
        guard count <= Self.maximumCount, first - before + count <= Int64(Int32.max) else {
            throw PostgresError(
                .programLimitExceeded,
                "array size exceeds the maximum allowed (\(Self.maximumCount))"
            )
        }
        let nulls = { (count: Int64) in [PostgresValue](repeating: .null, count: Int(count)) }
        return PostgresArray(
            elementType: elementType,
            dimensions: [Dimension(count: Int32(count), lowerBound: Int32(first - before))],
            elements: nulls(before) + elements + nulls(after)
        )
    }

    /// The array with a slice replaced by the elements of another.
    package func replacing(
        _ bounds: [(low: Int32?, high: Int32?)],
        by source: PostgresArray
    ) throws(PostgresError) -> PostgresArray {
        if dimensions.isEmpty { return try filled(bounds, from: source) }
        guard bounds.count <= dimensions.count else { throw .wrongSubscripts }
        var ranges: [(low: Int64, high: Int64)] = []
        for (index, dimension) in dimensions.enumerated() {
            let bound: (low: Int32?, high: Int32?) = index < bounds.count ? bounds[index] : (nil, nil)
            let first = Int64(dimension.lowerBound)
            let last = first + Int64(dimension.count) - 1
            let range = (low: bound.low.map { Int64($0) } ?? first, high: bound.high.map { Int64($0) } ?? last)
            // The lower bound may pass the upper one by one, which is an empty slice.
            guard range.low <= range.high || index >= bounds.count || range.low == range.high + 1 else {
                throw PostgresError(.arraySubscriptError, "upper bound cannot be less than lower bound")
            }
            if dimensions.count > 1, range.low < first || range.high > last {
                throw PostgresError(.arraySubscriptError, "array subscript out of range")
            }
            ranges.append(range)
        }
        let count = ranges.reduce(Int64(1)) { $0 * max($1.high - $1.low + 1, 0) }
        guard Int64(source.elements.count) >= count else { throw .smallSource }
        let base = dimensions.count == 1 ? try grown(from: ranges[0].low, to: ranges[0].high) : self
        var copy = base
        var next = 0
        for offset in base.elements.indices {
            var rest = offset
            var isInside = true
            for (dimension, range) in zip(base.dimensions, ranges).reversed() {
                let count = max(Int(dimension.count), 1)
                let position = Int64(rest % count) + Int64(dimension.lowerBound)
                if position < range.low || position > range.high { isInside = false }
                rest /= count
            }
            guard isInside, next < source.elements.count else { continue }
            copy.elements[offset] = source.elements[next]
            next += 1
        }
        return copy
    }

    /// A new array of these bounds.
    private func filled(
        _ bounds: [(low: Int32?, high: Int32?)],
        from source: PostgresArray
    ) throws(PostgresError) -> PostgresArray {
        var dimensions: [Dimension] = []
        var count: Int64 = 1
        for bound in bounds {
            guard let low = bound.low, let high = bound.high else {
                throw PostgresError(
                    .arraySubscriptError,
                    "array slice subscript must provide both boundaries",
                    detail:
                        "When assigning to a slice of an empty array value, slice boundaries must be fully specified."
                )
            }
            let length = Int64(high) - Int64(low) + 1
            guard length >= 0, length <= Self.maximumCount else {
                throw PostgresError(.arraySubscriptError, "upper bound cannot be less than lower bound")
            }
            count *= length
            guard count <= Self.maximumCount else {
                throw PostgresError(
                    .programLimitExceeded,
                    "array size exceeds the maximum allowed (\(Self.maximumCount))"
                )
            }
            dimensions.append(Dimension(count: Int32(length), lowerBound: low))
        }
        guard Int64(source.elements.count) >= count else { throw .smallSource }
        guard count > 0 else { return self }
        return PostgresArray(
            elementType: elementType,
            dimensions: dimensions,
            elements: Array(source.elements.prefix(Int(count)))
        )
    }
}

extension PostgresError {
    fileprivate static var wrongSubscripts: PostgresError {
        PostgresError(.arraySubscriptError, "wrong number of array subscripts")
    }

    fileprivate static var smallSource: PostgresError {
        PostgresError(.arraySubscriptError, "source array too small")
    }
}
