import PostgresWire

/// The rows of a node that can be read only once, kept for a join that reads them for each row of its other side.
final class HoldPlan: PlanNode {
    let input: any PlanNode

    init(input: any PlanNode) { self.input = input }

    var givesOneRow: Bool { input.givesOneRow }

    func makeSource(_ context: ExecutionContext) -> any RowSource { HoldSource(input.source(context), context) }
}

private final class HoldSource: RowSource {
    private let input: any RowSource
    private let context: ExecutionContext
    private let held: RowStore
    private var isComplete = false
    private var position = 0

    init(_ input: any RowSource, _ context: ExecutionContext) {
        self.input = input
        self.context = context
        held = RowStore(context.memory)
    }

    func next() throws(PostgresError) -> Step {
        while !isComplete {
            let step = try input.next()
            switch step {
            case .rows(let rows):
                try context.environment.checkCancellation()
                try held.append(contentsOf: rows)
            case .needsInput: return step
            case .finished: isComplete = true
            }
        }
        let rows = try held.batch(from: position)
        position &+= rows.count
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() { position = 0 }
}
