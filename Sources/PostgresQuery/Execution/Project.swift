import PostgresWire

/// Computes a row of expressions from each row.
final class ProjectPlan: PlanNode {
    let input: any PlanNode
    let expressions: [any Evaluator]

    init(input: any PlanNode, expressions: [any Evaluator]) {
        self.input = input
        self.expressions = expressions
    }

    var givesOneRow: Bool { input.givesOneRow }

    var canGiveColumns: Bool { input.canGiveColumns }
    var prefersColumns: Bool { input.prefersColumns }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        if prefersColumns { return ColumnsInRows(makeVectorSource(context)) }
        return ProjectSource(input: input.source(context), expressions: expressions, context: context)
    }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        guard canGiveColumns else { return RowsInColumns(makeSource(context)) }
        return VectorProjectSource(input.vectorSource(context), expressions, context)
    }
}

private final class ProjectSource: RowSource {
    private let input: any RowSource
    private let expressions: [any Evaluator]
    private let context: ExecutionContext

    init(input: any RowSource, expressions: [any Evaluator], context: ExecutionContext) {
        self.input = input
        self.expressions = expressions
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        let step = try input.next()
        guard case .rows(let rows) = step else { return step }
        var projected: [[PostgresValue]] = []
        projected.reserveCapacity(rows.count)
        for row in rows {
            var values: [PostgresValue] = []
            values.reserveCapacity(expressions.count)
            for expression in expressions {
                values.append(try expression.evaluate(row, context))
            }
            projected.append(values)
        }
        return .rows(projected)
    }

    func rewind() { input.rewind() }
}
