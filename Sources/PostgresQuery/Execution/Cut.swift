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
        CutSource(input: input.source(context), width: count)
    }
}

private final class CutSource: RowSource {
    private let input: any RowSource
    private let width: Int

    init(input: any RowSource, width: Int) {
        self.input = input
        self.width = width
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        let step = try input.next(atMost: count)
        guard case .rows(let rows) = step else { return step }
        return .rows(rows.map { Array($0.prefix(width)) })
    }

    func rewind() { input.rewind() }
}
