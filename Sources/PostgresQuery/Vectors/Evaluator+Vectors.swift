import PostgresWire

extension Evaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        var values: [PostgresValue] = []
        values.reserveCapacity(batch.count)
        for number in 0..<batch.count { values.append(try evaluate(batch.row(number), context)) }
        context.columnBatchSize.note(values)
        return ColumnVector(packing: values)
    }

    func select(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> [Int32] {
        VectorComparison.trueNumbers(try vector(batch, context))
    }
}

extension [any Evaluator] {
    /// The rows of a batch for which all conditions are true; NULL is not true.
    func select(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnBatch {
        var batch = batch
        for condition in self where batch.count > 0 {
            batch = batch.selecting(try condition.select(batch, context))
        }
        return batch
    }

    /// The values of all expressions over the rows of a batch.
    func vectors(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> [ColumnVector] {
        var vectors: [ColumnVector] = []
        vectors.reserveCapacity(count)
        for expression in self { vectors.append(try expression.vector(batch, context)) }
        return vectors
    }
}

extension SlotEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) -> ColumnVector {
        guard batch.columns.indices.contains(slot) else { return ColumnVector(repeating: .null, count: batch.count) }
        let column = batch.columns[slot]
        if case .missing = column.storage { return ColumnVector(repeating: .null, count: batch.count) }
        return column.gather(batch.rows)
    }
}

extension ConstantEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) -> ColumnVector {
        ColumnVector(repeating: value, count: batch.count)
    }
}

extension ParameterEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        ColumnVector(repeating: try evaluate([], context), count: batch.count)
    }
}

extension OuterEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        ColumnVector(repeating: try evaluate([], context), count: batch.count)
    }
}

extension CallEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        guard batch.count > 0, !arguments.isEmpty else { return try vectorByRows(batch, context) }
        let columns = try arguments.vectors(batch, context)
        let nulls = VectorComparison.nulls(columns)
        if let kernel, let column = kernel.apply(columns, nulls) { return column }
        var values: [PostgresValue] = []
        values.reserveCapacity(batch.count)
        for index in 0..<batch.count {
            if function.isStrict, !nulls.isEmpty, nulls[index] {
                values.append(.null)
            } else {
                values.append(try call(columns, index, context))
            }
        }
        context.columnBatchSize.note(values)
        return ColumnVector(packing: values)
    }

    private func vectorByRows(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        var values: [PostgresValue] = []
        for _ in 0..<batch.count { values.append(try evaluate([], context)) }
        context.columnBatchSize.note(values)
        return ColumnVector(packing: values)
    }

    private func call(
        _ columns: [ColumnVector],
        _ index: Int,
        _ context: ExecutionContext
    ) throws(PostgresError) -> PostgresValue {
        switch implementation {
        case .nullary(let body): return try body(context.environment)
        case .unary(let body): return try body(columns[0].value(index), context.environment)
        case .binary(let body):
            guard columns.count == 2 else { return .null }
            return try body(columns[0].value(index), columns[1].value(index), context.environment)
        case .many(let body): return try body(columns.map { $0.value(index) }, context.environment)
        case .typed(let body):
            return try body(
                columns.map { $0.value(index) },
                function.arguments,
                function.result,
                context.environment
            )
        }
    }
}

extension QuantifiedListEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        guard let keys else {
            var values: [PostgresValue] = []
            for number in 0..<batch.count { values.append(try evaluate(batch.row(number), context)) }
            return ColumnVector(packing: values)
        }
        let column = try left.vector(batch, context)
        let found: [Bool]
        switch column.storage {
        case .texts(let values, let pool):
            found = VectorComparison.perText(values, pool) { text in
                keys.contains(comparer.key(.text(String(decoding: text, as: UTF8.self))))
            }
        case .integers(let values, let kind):
            found = values.map { keys.contains(kind.value($0).hashable) }
        default: found = (0..<column.count).map { keys.contains(comparer.key(column.value($0))) }
        }
        var nulls = column.nulls
        if hasNull {
            nulls = found.indices.map { !found[$0] || column.isNull($0) }
        }
        return ColumnVector(.booleans(found), nulls: nulls)
    }
}

extension ScalarSubqueryEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        if runner.isUncorrelated, batch.count > 0 {
            return ColumnVector(repeating: try evaluate([], context), count: batch.count)
        }
        var values: [PostgresValue] = []
        for number in 0..<batch.count { values.append(try evaluate(batch.row(number), context)) }
        return ColumnVector(packing: values)
    }
}

extension QuantifiedSubqueryEvaluator {
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        guard batch.count > 0, let comparer = hashed else {
            var values: [PostgresValue] = []
            for number in 0..<batch.count { values.append(try evaluate(batch.row(number), context)) }
            return ColumnVector(packing: values)
        }
        let keys = try runner.keys(right[0], comparer, inColumns: true, context)
        if keys.isEmpty { return ColumnVector(.booleans(Array(repeating: false, count: batch.count))) }
        return try keys.areMembers(try left[0].vector(batch, context), context)
    }
}
