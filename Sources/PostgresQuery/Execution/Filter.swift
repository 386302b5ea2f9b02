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
    private var waiting = WaitingRows()

    init(input: any RowSource, conditions: [any Evaluator], context: ExecutionContext) {
        self.input = input
        self.conditions = conditions
        self.context = context
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        while true {
            let kept = try waiting.results(atMost: count) { (row) throws(PostgresError) in
                try conditions.hold(row, context) ? row : nil
            }
            if !kept.isEmpty { return .rows(kept) }
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            try context.environment.checkCancellation()
            waiting.supply(rows)
        }
    }

    func rewind() {
        waiting.removeAll()
        input.rewind()
    }
}

extension [any Evaluator] {
    /// Whether all conditions are true over this row; NULL is not true.
    func hold(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> Bool {
        for condition in self {
            guard case .bool(true) = try condition.evaluate(row, context) else { return false }
        }
        return true
    }

    /// The numbers of the rows of a batch for which all conditions are true, up to the first that something is wrong with.
    func holdOneByOne(_ batch: ColumnBatch, _ context: ExecutionContext) -> (kept: [Int32], failure: PostgresError?) {
        var kept: [Int32] = []
        for number in 0..<batch.count {
            do throws(PostgresError) {
                if try hold(batch.row(number), context) { kept.append(Int32(truncatingIfNeeded: number)) }
            } catch {
                return (kept, error)
            }
        }
        return (kept, nil)
    }
}
