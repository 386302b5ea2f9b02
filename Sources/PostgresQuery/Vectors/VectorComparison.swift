import PostgresWire

/// Comparisons of whole columns.
enum VectorComparison {
    /// The answers for each row; NULLs are the caller's.
    static func compare(_ left: [Int64], _ right: [Int64], _ test: ComparisonEvaluator.Test) -> [Bool] {
        switch test {
        case .equal: map(left, right) { $0 == $1 }
        case .notEqual: map(left, right) { $0 != $1 }
        case .less: map(left, right) { $0 < $1 }
        case .lessOrEqual: map(left, right) { $0 <= $1 }
        case .greater: map(left, right) { $0 > $1 }
        case .greaterOrEqual: map(left, right) { $0 >= $1 }
        }
    }

    @inline(__always)
    private static func map(_ left: [Int64], _ right: [Int64], _ test: (Int64, Int64) -> Bool) -> [Bool] {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                [Bool](unsafeUninitializedCapacity: left.count) { buffer, count in
                    for index in 0..<left.count { buffer[index] = test(left[index], right[index]) }
                    count = left.count
                }
            }
        }
    }

    /// A test of each row's text, made once for each text where rows share them.
    static func perText(_ values: [Int32], _ pool: TextPool, _ test: (UnsafeRawBufferPointer) -> Bool) -> [Bool] {
        guard pool.count <= values.count else {
            return values.map { index in pool.withBytes(index) { test($0) } }
        }
        var answers: [Bool] = []
        answers.reserveCapacity(pool.count)
        for index in 0..<pool.count {
            answers.append(pool.withBytes(Int32(truncatingIfNeeded: index)) { test($0) })
        }
        return values.map { answers[Int($0)] }
    }

    /// The bytes of a text without the blanks at its end.
    @inline(__always)
    static func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var count = text.count
        while count > 0, text[count &- 1] == 0x20 { count &-= 1 }
        return UnsafeRawBufferPointer(rebasing: text[0..<count])
    }

    /// The rows that are NULL in one of two columns.
    static func nulls(_ columns: [ColumnVector]) -> [Bool] {
        var result: [Bool] = []
        for column in columns where !column.nulls.isEmpty {
            if result.isEmpty {
                result = column.nulls
            } else {
                for index in result.indices { result[index] = result[index] || column.nulls[index] }
            }
        }
        return result
    }

    /// The numbers at which there is true and not NULL.
    static func trueNumbers(_ column: ColumnVector) -> [Int32] {
        var numbers: [Int32] = []
        switch column.storage {
        case .booleans(let values):
            let nulls = column.nulls
            return [Int32](unsafeUninitializedCapacity: values.count) { buffer, count in
                count = 0
                if nulls.isEmpty {
                    for index in 0..<values.count {
                        buffer[count] = Int32(truncatingIfNeeded: index)
                        count &+= values[index] ? 1 : 0
                    }
                } else {
                    for index in 0..<values.count {
                        buffer[count] = Int32(truncatingIfNeeded: index)
                        count &+= values[index] && !nulls[index] ? 1 : 0
                    }
                }
            }
        default:
            for index in 0..<column.count {
                if case .bool(true) = column.value(index) { numbers.append(Int32(truncatingIfNeeded: index)) }
            }
            return numbers
        }
    }
}

extension ComparisonEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        let left = try left.vector(batch, context)
        let right = try right.vector(batch, context)
        let nulls = VectorComparison.nulls([left, right])
        return ColumnVector(.booleans(answers(left, right, nulls)), nulls: nulls)
    }

    private func answers(_ left: ColumnVector, _ right: ColumnVector, _ nulls: [Bool]) -> [Bool] {
        switch (left.storage, right.storage) {
        case (.integers(let left, _), .integers(let right, _)): return VectorComparison.compare(left, right, test)
        case (.decimals(let left), .decimals(let right)):
            let scale = max(left.scale, right.scale)
            if let left = left.rescaled(to: scale), let right = right.rescaled(to: scale) {
                return VectorComparison.compare(left.units, right.units, test)
            }
        case (.floats(let left), .floats(let right)):
            return left.indices.map { test.holds(ValueOrder.compare(left[$0], right[$0])) }
        case (.texts(let left, let pool), .texts(let right, let otherPool)):
            return answers(left, pool, right, otherPool)
        default: break
        }
        return (0..<left.count).map { index in
            if !nulls.isEmpty, nulls[index] { return false }
            let (first, second) = (left.value(index), right.value(index))
            if isBlankPadded {
                return test.holds(ValueOrder.compare(first.withoutTrailingBlanks, second.withoutTrailingBlanks))
            }
            return test.holds(ValueOrder.compare(first, second))
        }
    }

    private func answers(_ left: [Int32], _ pool: TextPool, _ right: [Int32], _ otherPool: TextPool) -> [Bool] {
        if otherPool.count == 1 {
            return otherPool.withBytes(0) { other in
                let other = isBlankPadded ? VectorComparison.trimmed(other) : other
                return VectorComparison.perText(left, pool) { text in
                    test.holds(ValueOrder.compare(isBlankPadded ? VectorComparison.trimmed(text) : text, other))
                }
            }
        }
        return left.indices.map { index in
            pool.withBytes(left[index]) { first in
                otherPool.withBytes(right[index]) { second in
                    isBlankPadded
                        ? test.holds(
                            ValueOrder.compare(VectorComparison.trimmed(first), VectorComparison.trimmed(second))
                        )
                        : test.holds(ValueOrder.compare(first, second))
                }
            }
        }
    }
}
