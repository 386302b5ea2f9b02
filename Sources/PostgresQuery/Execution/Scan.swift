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

    /// Whether the handler holds its rows in columns.
    let prefersColumns: Bool

    init(id: ScanID, width: Int, columnsNeeded: [Int], isKept: Bool, prefersColumns: Bool = false) {
        self.prefersColumns = prefersColumns
        self.id = id
        self.width = width
        self.columnsNeeded = columnsNeeded
        self.isKept = isKept
    }

    var canGiveColumns: Bool { true }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ScanSource(self, context) }
    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource { VectorScanSource(self, context) }

    /// What a handler's rows or columns are refused with that are not as many values as wanted.
    func wrongWidth(_ found: Int, _ wanted: Int) -> PostgresError {
        PostgresError("XX000", "a row of the handler has \(found) values where \(wanted) are wanted")
    }
}

private final class ScanSource: RowSource {
    private let plan: ScanPlan
    private let context: ExecutionContext
    private var walk: ScanWalk

    init(_ plan: ScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        walk = ScanWalk(plan)
    }

    func next() throws(PostgresError) -> Step {
        try context.environment.checkCancellation()
        let index = plan.id.rawValue
        guard let (part, range) = walk.next(Execution.batchSize, context) else {
            return context.scans[index].isComplete ? .finished : .needsInput(plan.id)
        }
        switch part {
        case .rows(let rows):
            let taken = range.count == rows.count ? rows : Array(rows[range])
            return .rows(try widen(taken, context.scans[index].applied))
        case .columns(let batch):
            return .rows(range.map { batch.row($0) })
        }
    }

    func rewind() { walk.rewind() }

    /// Gives rows that hold only the columns needed the relation's width, and refuses rows of any other width.
    private func widen(
        _ rows: [[PostgresValue]],
        _ applied: AppliedParts
    ) throws(PostgresError) -> [[PostgresValue]] {
        guard applied.columns else {
            for row in rows where row.count != plan.width { throw plan.wrongWidth(row.count, plan.width) }
            return rows
        }
        var wide: [[PostgresValue]] = []
        wide.reserveCapacity(rows.count)
        for row in rows {
            guard row.count == plan.columnsNeeded.count else {
                throw plan.wrongWidth(row.count, plan.columnsNeeded.count)
            }
            var values = [PostgresValue](repeating: .null, count: plan.width)
            for (value, column) in zip(row, plan.columnsNeeded) { values[column] = value }
            wide.append(values)
        }
        return wide
    }
}
