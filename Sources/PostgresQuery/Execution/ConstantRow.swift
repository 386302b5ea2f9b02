import PostgresWire

/// One row that is known when the plan is made.
final class ConstantRowPlan: PlanNode {
    let rows: [[PostgresValue]]

    init(_ row: [PostgresValue]) { rows = [row] }

    let givesOneRow = true

    func makeSource(_ context: ExecutionContext) -> any RowSource { ConstantRowSource(rows) }
}

private final class ConstantRowSource: RowSource {
    private let rows: [[PostgresValue]]
    private var isDone = false

    init(_ rows: [[PostgresValue]]) { self.rows = rows }

    func next() throws(PostgresError) -> Step {
        if isDone { return .finished }
        isDone = true
        return .rows(rows)
    }

    func rewind() { isDone = false }
}
