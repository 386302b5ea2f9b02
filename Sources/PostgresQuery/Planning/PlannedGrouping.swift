import PostgresWire

/// Groups that a handler may make, with conditions whose values may wait for the parameters.
struct PlannedGrouping: Sendable {
    /// An aggregate of one column, or of rows.
    struct Aggregate: Sendable {
        var function: String
        var column: Int?
        var isDistinct: Bool
        var conditions: [PlannedScan.Condition]
    }

    var keys: [Int]
    var aggregates: [Aggregate]
    /// The types of the keys and, behind them, of the aggregates.
    var types: [PostgresType]

    /// The groups of an execution; nil where a value of a condition cannot be computed.
    func request(_ context: ExecutionContext) -> ScanGrouping? {
        var made: [ScanAggregate] = []
        for aggregate in aggregates {
            let conditions = aggregate.conditions.compactMap { $0.request(context) }
            guard conditions.count == aggregate.conditions.count else { return nil }
            made.append(
                ScanAggregate(
                    function: aggregate.function,
                    column: aggregate.column,
                    isDistinct: aggregate.isDistinct,
                    conditions: conditions
                )
            )
        }
        return ScanGrouping(keys: keys, aggregates: made)
    }
}

extension PlannedScan.Condition {
    /// The condition of an execution; nil where its value cannot be computed.
    func request(_ context: ExecutionContext) -> ScanCondition? {
        guard let operand = try? value(context) else { return nil }
        return ScanCondition(column: column, operator: self.operator, operand: operand)
    }

    private func value(_ context: ExecutionContext) throws(PostgresError) -> ScanCondition.Operand {
        switch operand {
        case .known(let operand): return operand
        case .parameter(let index): return .value(ParameterEvaluator.value(index, context))
        case .computed(let computed): return .value(try computed.evaluator.evaluate([], context))
        case .anyOf(let list):
            var values: [PostgresValue] = []
            for computed in list { values.append(try computed.evaluator.evaluate([], context)) }
            return .anyOf(values)
        case .elements(let computed):
            guard case .array(let array) = try computed.evaluator.evaluate([], context) else { return .anyOf([]) }
            return .anyOf(array.elements)
        }
    }
}
