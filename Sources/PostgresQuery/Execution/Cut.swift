import PostgresWire

/// The first columns of each row.
final class CutPlan: PlanNode {
    let input: any PlanNode
    let count: Int

    init(input: any PlanNode, count: Int) {
        self.input = input
        self.count = count
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        CutSource(input: input.source(context), count: count)
    }
}

private final class CutSource: RowSource {
    private let input: any RowSource
    private let count: Int

    init(input: any RowSource, count: Int) {
        self.input = input
        self.count = count
    }

    func next() throws(PostgresError) -> Step {
        let step = try input.next()
        guard case .rows(let rows) = step else { return step }
        return .rows(rows.map { Array($0.prefix(count)) })
    }

    func rewind() { input.rewind() }
}
