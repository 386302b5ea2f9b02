import PostgresWire

/// One row without columns: what a query without FROM selects from.
final class ResultPlan: PlanNode {
    let givesOneRow = true

    func makeSource(_ context: ExecutionContext) -> any RowSource { ResultSource() }
}

private final class ResultSource: RowSource {
    private var isDone = false

    func next() throws(PostgresError) -> Step {
        if isDone { return .finished }
        isDone = true
        return .rows([[]])
    }

    func rewind() { isDone = false }
}
