import PostgresWire

extension AndEvaluator {
    func select(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> [Int32] {
        guard let first = operands.first else { return Array(0..<Int32(truncatingIfNeeded: batch.count)) }
        var numbers = try first.select(batch, context)
        for operand in operands.dropFirst() where !numbers.isEmpty {
            let found = try operand.select(batch.selecting(numbers), context)
            if found.count < numbers.count { numbers = found.map { numbers[Int($0)] } }
        }
        return numbers
    }

    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        try Connective.vector(operands, decides: false, batch, context)
    }
}

extension OrEvaluator {
    func select(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> [Int32] {
        VectorComparison.trueNumbers(try vector(batch, context))
    }

    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        try Connective.vector(operands, decides: true, batch, context)
    }
}

/// AND and OR over columns: an operand is computed only for the rows that those before it have not decided.
private enum Connective {
    static func vector(
        _ operands: [any Evaluator],
        decides: Bool,
        _ batch: ColumnBatch,
        _ context: ExecutionContext
    ) throws(PostgresError) -> ColumnVector {
        var answers = [Bool](repeating: !decides, count: batch.count)
        var nulls: [Bool] = []
        var open = Array(0..<Int32(truncatingIfNeeded: batch.count))
        for operand in operands where !open.isEmpty {
            let column = try operand.vector(batch.selecting(open), context)
            var left: [Int32] = []
            left.reserveCapacity(open.count)
            for (index, number) in open.enumerated() {
                switch column.value(index) {
                case .bool(decides):
                    answers[Int(number)] = decides
                    if !nulls.isEmpty { nulls[Int(number)] = false }
                case .null:
                    if nulls.isEmpty { nulls = Array(repeating: false, count: batch.count) }
                    nulls[Int(number)] = true
                    left.append(number)
                default: left.append(number)
                }
            }
            open = left
        }
        return ColumnVector(.booleans(answers), nulls: nulls)
    }
}

extension NotEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        let column = try operand.vector(batch, context)
        if case .booleans(let values) = column.storage {
            return ColumnVector(.booleans(values.map { !$0 }), nulls: column.nulls)
        }
        return ColumnVector(
            packing: (0..<column.count).map { index in
                if case .bool(let value) = column.value(index) { .bool(!value) } else { .null }
            }
        )
    }
}

extension IsNullEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        let column = try operand.vector(batch, context)
        if case .values = column.storage {
            var values: [Bool] = []
            for index in 0..<column.count {
                switch column.value(index) {
                case .null: values.append(!isNegated)
                case .record(let record): values.append(record.values.allSatisfy { ($0 == .null) != isNegated })
                default: values.append(isNegated)
                }
            }
            return ColumnVector(.booleans(values))
        }
        if column.nulls.isEmpty { return ColumnVector(.booleans(Array(repeating: isNegated, count: column.count))) }
        return ColumnVector(.booleans(column.nulls.map { $0 != isNegated }))
    }
}

extension ChoiceEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        var open = Array(0..<Int32(truncatingIfNeeded: batch.count))
        var places = [Int32](repeating: 0, count: batch.count)
        var builder = ColumnBuilder()
        for branch in branches where !open.isEmpty {
            let rest = batch.selecting(open)
            let found = try branch.condition.select(rest, context)
            guard !found.isEmpty else { continue }
            let part = rest.selecting(found)
            try add(branch.result, part, found.map { open[Int($0)] }, &builder, &places, context)
            var isFound = [Bool](repeating: false, count: open.count)
            for number in found { isFound[Int(number)] = true }
            open = open.indices.filter { !isFound[$0] }.map { open[$0] }
        }
        if !open.isEmpty { try add(otherwise, batch.selecting(open), open, &builder, &places, context) }
        return builder.finish().gather(.indexes(places))
    }

    private func add(
        _ result: any Evaluator,
        _ batch: ColumnBatch,
        _ numbers: [Int32],
        _ builder: inout ColumnBuilder,
        _ places: inout [Int32],
        _ context: ExecutionContext
    ) throws(PostgresError) {
        for (index, number) in numbers.enumerated() {
            places[Int(number)] = Int32(truncatingIfNeeded: builder.count &+ index)
        }
        builder.append(try result.vector(batch, context), .range(0..<batch.count))
    }
}
