import PostgresWire

/// Some of the rows of columns, ascending or in any other order.
enum RowSet: Sendable {
    case range(Range<Int>)
    case indexes([Int32])

    var count: Int {
        switch self {
        case .range(let range): range.count
        case .indexes(let indexes): indexes.count
        }
    }

    var isEmpty: Bool { count == 0 }

    /// The place in the columns of a row by its number in the set.
    @inline(__always)
    subscript(_ number: Int) -> Int {
        switch self {
        case .range(let range): range.lowerBound &+ number
        case .indexes(let indexes): Int(indexes[number])
        }
    }

    /// The rows of these numbers in the set, as places in the columns.
    func selecting(_ numbers: [Int32]) -> RowSet {
        switch self {
        case .range(let range):
            if range.lowerBound == 0 { return .indexes(numbers) }
            let first = Int32(truncatingIfNeeded: range.lowerBound)
            return .indexes(numbers.map { $0 &+ first })
        case .indexes(let indexes): return .indexes(numbers.map { indexes[Int($0)] })
        }
    }

    /// The values at the rows' places, in their order.
    @inline(__always)
    func gather<Element>(_ values: [Element]) -> [Element] {
        switch self {
        case .range(let range):
            return range.lowerBound == 0 && range.count == values.count ? values : Array(values[range])
        case .indexes(let indexes):
            return values.withUnsafeBufferPointer { values in
                indexes.withUnsafeBufferPointer { indexes in
                    Array(unsafeUninitializedCapacity: indexes.count) { buffer, count in
                        for index in 0..<indexes.count {
                            (buffer.baseAddress.unsafelyUnwrapped + index).initialize(to: values[Int(indexes[index])])
                        }
                        count = indexes.count
                    }
                }
            }
        }
    }
}

extension ColumnVector {
    /// The values of some rows, in their order.
    func gather(_ rows: RowSet) -> ColumnVector {
        let nulls = nulls.isEmpty ? [] : rows.gather(nulls)
        switch storage {
        case .integers(let values, let kind): return ColumnVector(.integers(rows.gather(values), kind), nulls: nulls)
        case .decimals(let values):
            let column = DecimalColumn(
                units: rows.gather(values.units),
                scale: values.scale,
                shown: values.shown.isEmpty ? [] : rows.gather(values.shown)
            )
            return ColumnVector(.decimals(column), nulls: nulls)
        case .floats(let values): return ColumnVector(.floats(rows.gather(values)), nulls: nulls)
        case .booleans(let values): return ColumnVector(.booleans(rows.gather(values)), nulls: nulls)
        case .texts(let values, let pool): return ColumnVector(.texts(rows.gather(values), pool), nulls: nulls)
        case .values(let values): return ColumnVector(.values(rows.gather(values)), nulls: nulls)
        case .rows(let all, let column): return ColumnVector(packing: all, column: column, rows)
        case .missing: return ColumnVector(.missing(rows.count))
        }
    }

    /// The values of some rows; those of negative numbers are NULL.
    func gatherOrNull(_ indexes: [Int32]) -> ColumnVector {
        guard indexes.contains(where: { $0 < 0 }) else { return gather(.indexes(indexes)) }
        guard count > 0 else { return ColumnVector(repeating: .null, count: indexes.count) }
        var result = gather(.indexes(indexes.map { max($0, 0) }))
        var nulls = result.nulls.isEmpty ? Array(repeating: false, count: indexes.count) : result.nulls
        for index in indexes.indices where indexes[index] < 0 { nulls[index] = true }
        if case .values(var values) = result.storage {
            for index in indexes.indices where indexes[index] < 0 { values[index] = .null }
            result.storage = .values(values)
        }
        result.nulls = nulls
        return result
    }
}
