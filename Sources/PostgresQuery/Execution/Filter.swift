import PostgresWire

/// The rows for which a condition is true.
final class FilterPlan: PlanNode {
    let input: any PlanNode
    let conditions: [any Evaluator]

    init(input: any PlanNode, conditions: [any Evaluator]) {
        self.input = input
        self.conditions = conditions
    }

    var canGiveColumns: Bool { input.canGiveColumns }
    var prefersColumns: Bool { input.prefersColumns }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        if prefersColumns { return ColumnsInRows(makeVectorSource(context)) }
        return FilterSource(input: input.source(context), conditions: conditions, context: context)
    }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        guard canGiveColumns else { return RowsInColumns(makeSource(context)) }
        return VectorFilterSource(input.vectorSource(context), conditions, context)
    }
}

private final class FilterSource: RowSource {
    private let input: any RowSource
    private let conditions: [any Evaluator]
    private let context: ExecutionContext

    init(input: any RowSource, conditions: [any Evaluator], context: ExecutionContext) {
        self.input = input
        self.conditions = conditions
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        while true {
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            try context.environment.checkCancellation()
            var kept: [[PostgresValue]] = []
            for row in rows where try conditions.hold(row, context) {
                kept.append(row)
            }
            if !kept.isEmpty { return .rows(kept) }
        }
    }

    func rewind() { input.rewind() }
}

extension [any Evaluator] {
    /// Whether all conditions are true over this row; NULL is not true.
    func hold(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> Bool {
        for condition in self {
            guard case .bool(true) = try condition.evaluate(row, context) else { return false }
        }
        return true
    }
}
