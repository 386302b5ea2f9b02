import PostgresWire

/// The rows of VALUES.
final class ValuesPlan: PlanNode {
    let rows: [[any Evaluator]]

    init(rows: [[any Evaluator]]) { self.rows = rows }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ValuesSource(self, context) }
}

private final class ValuesSource: RowSource {
    private let plan: ValuesPlan
    private let context: ExecutionContext
    private var position = 0

    init(_ plan: ValuesPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        guard position < plan.rows.count else { return .finished }
        let end = min(plan.rows.count, position &+ Execution.batchSize)
        var rows: [[PostgresValue]] = []
        for row in plan.rows[position..<end] {
            var values: [PostgresValue] = []
            for expression in row { values.append(try expression.evaluate([], context)) }
            rows.append(values)
        }
        position = end
        return .rows(rows)
    }

    func rewind() { position = 0 }
}
