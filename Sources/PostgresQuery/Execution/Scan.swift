import PostgresWire

/// Rows of a handler's relation, as the driver supplies them.
final class ScanPlan: PlanNode {
    let id: ScanID
    /// How many columns the relation has.
    let width: Int
    /// The columns that `ScanRequest.columnsNeeded` names.
    let columnsNeeded: [Int]
    /// Whether the rows are kept for another pass: scans below a sub-plan or a lateral join.
    let isKept: Bool

    init(id: ScanID, width: Int, columnsNeeded: [Int], isKept: Bool) {
        self.id = id
        self.width = width
        self.columnsNeeded = columnsNeeded
        self.isKept = isKept
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ScanSource(self, context) }
}

private final class ScanSource: RowSource {
    private let plan: ScanPlan
    private let context: ExecutionContext
    private var position = 0

    init(_ plan: ScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        try context.environment.checkCancellation()
        let index = plan.id.rawValue
        let rows: [[PostgresValue]]
        if plan.isKept {
            let all = context.scans[index].rows
            let end = min(all.count, position &+ Execution.batchSize)
            rows = Array(all[position..<end])
            position = end
        } else {
            rows = context.scans[index].take(Execution.batchSize)
        }
        guard rows.isEmpty else { return .rows(try widen(rows, context.scans[index].applied)) }
        return context.scans[index].isComplete ? .finished : .needsInput(plan.id)
    }

    func rewind() { position = 0 }

    /// Gives rows that hold only the columns needed the relation's width, and refuses rows of any other width.
    private func widen(
        _ rows: [[PostgresValue]],
        _ applied: AppliedParts
    ) throws(PostgresError) -> [[PostgresValue]] {
        guard applied.columns else {
            for row in rows where row.count != plan.width { throw wrongWidth(row.count, plan.width) }
            return rows
        }
        var wide: [[PostgresValue]] = []
        wide.reserveCapacity(rows.count)
        for row in rows {
            guard row.count == plan.columnsNeeded.count else { throw wrongWidth(row.count, plan.columnsNeeded.count) }
            var values = [PostgresValue](repeating: .null, count: plan.width)
            for (value, column) in zip(row, plan.columnsNeeded) { values[column] = value }
            wide.append(values)
        }
        return wide
    }

    private func wrongWidth(_ found: Int, _ wanted: Int) -> PostgresError {
        PostgresError("XX000", "a row of the handler has \(found) values where \(wanted) are wanted")
    }
}
