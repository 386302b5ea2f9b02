import PostgresWire

/// One row that is known when the plan is made.
final class ConstantRowPlan: PlanNode {
    let row: [PostgresValue]

    init(_ row: [PostgresValue]) { self.row = row }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ConstantRowSource(row) }
}

private final class ConstantRowSource: RowSource {
    private let row: [PostgresValue]
    private var isDone = false

    init(_ row: [PostgresValue]) { self.row = row }

    func next() throws(PostgresError) -> Step {
        if isDone { return .finished }
        isDone = true
        return .rows([row])
    }

    func rewind() { isDone = false }
}
