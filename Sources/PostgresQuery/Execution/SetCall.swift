import PostgresWire

/// A call that gives rows: a set-returning function, or a scalar one whose value is the only row.
struct SetCall: Sendable {
    enum Source: Sendable {
        case set(BoundFunction, SetImplementation?, [any Evaluator])
        case scalar(any Evaluator)
        /// The body of a SQL function.
        case query(SubqueryRunner)
    }

    var source: Source
    /// How many columns it gives.
    var width: Int
    /// Whether a value is a row whose fields are the columns.
    var isRow: Bool

    /// The rows for the arguments over a row, where they are made as they are taken; nil where they are not.
    func series(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> ValueSeries? {
        guard !isRow, case .set(let function, .some, let arguments) = source, function.oid < .firstUserObject,
            let begin = FunctionLibrary.series[function.source]
        else { return nil }
        var values: [PostgresValue] = []
        for argument in arguments {
            let value = try argument.evaluate(row, context)
            if value.isNull, function.isStrict { return ValueSeries { nil } }
            values.append(value)
        }
        return try begin(values, context.environment)
    }

    /// The rows for the arguments over a row.
    func rows(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [[PostgresValue]] {
        switch source {
        case .scalar(let evaluator):
            let value = try evaluator.evaluate(row, context)
            guard isRow else { return [[value]] }
            if case .record(let record) = value { return [try fields(of: record)] }
            return [Array(repeating: .null, count: width)]
        case .query(let runner):
            let rows = try runner.rows(row, context)
            guard isRow else { return rows.map { [$0.first ?? .null] } }
            var result: [[PostgresValue]] = []
            for row in rows {
                if row.count == 1, width != 1, case .record(let record) = row[0] {
                    result.append(try fields(of: record))
                } else {
                    result.append(fitted(row))
                }
            }
            return result
        case .set(let function, let implementation, let arguments):
            var values: [PostgresValue] = []
            for argument in arguments {
                let value = try argument.evaluate(row, context)
                if function.isStrict, case .null = value { return [] }
                values.append(value)
            }
            guard let implementation else {
                if function.isRun(in: context.environment) {
                    let rows = try context.environment.callRoutine(function.call, values)
                    guard isRow else { return rows.map { [$0.first ?? .null] } }
                    return rows.map { row in
                        if row.count == 1, width != 1, case .record(let record) = row[0] {
                            return fitted(record.values)
                        }
                        return fitted(row)
                    }
                }
                try function.takeAsMissing(context.environment)
                return []
            }
            let rows = try implementation(values, function.arguments, function.result, context.environment)
            guard isRow, function.outputNames.isEmpty else { return rows }
            return rows.map { row in
                if row.count == 1, case .record(let record) = row[0] { return fitted(record.values) }
                return row.count == 1 && row[0].isNull ? fitted([]) : fitted(row)
            }
        }
    }

    /// The fields of a row, which must be as many as the query has been told.
    private func fields(of record: PostgresRecord) throws(PostgresError) -> [PostgresValue] {
        guard record.values.count != width else { return record.values }
        let count = record.values.count
        throw PostgresError(
            "42804",
            "function return row and query-specified return row do not match",
            detail: "Returned row contains \(count) attribute\(count == 1 ? "" : "s"), but query expects \(width)."
        )
    }

    private func fitted(_ values: [PostgresValue]) -> [PostgresValue] {
        values.count == width
            ? values : Array(values.prefix(width)) + Array(repeating: .null, count: max(0, width &- values.count))
    }
}
