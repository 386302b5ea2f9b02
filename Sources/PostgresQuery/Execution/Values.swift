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
    /// What is wrong with the row behind those that have been given.
    private var failure: PostgresError?

    init(_ plan: ValuesPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        if let failure = failure.take() { throw failure }
        guard position < plan.rows.count else { return .finished }
        let end = min(plan.rows.count, position &+ Execution.batchSize)
        var rows: [[PostgresValue]] = []
        for row in plan.rows[position..<end] {
            do throws(PostgresError) {
                rows.append(try row.row([], context))
            } catch {
                if rows.isEmpty { throw error }
                failure = error
                position = plan.rows.count
                return .rows(rows)
            }
        }
        position = end
        return .rows(rows)
    }

    func rewind() {
        position = 0
        failure = nil
    }
}
