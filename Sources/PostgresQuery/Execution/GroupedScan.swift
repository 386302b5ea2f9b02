import PostgresWire

/// The groups of a scan's rows: made by the handler where it says so, by the node below otherwise.
///
/// Whether the handler has made them is known when its first rows are there, which the node below asks for.
final class GroupedScanPlan: PlanNode {
    /// What groups the rows where the handler has not done it.
    let grouping: any PlanNode
    let scan: ScanPlan
    /// How many values a group has.
    let width: Int

    init(grouping: any PlanNode, scan: ScanPlan, width: Int) {
        self.grouping = grouping
        self.scan = scan
        self.width = width
    }

    var canGiveColumns: Bool { grouping.canGiveColumns }
    var prefersColumns: Bool { grouping.prefersColumns }

    func makeSource(_ context: ExecutionContext) -> any RowSource { GroupedScanSource(self, context) }
    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource { GroupedScanVectorSource(self, context) }

    /// Whether the handler has made the groups.
    fileprivate func isHandedDown(_ context: ExecutionContext) -> Bool {
        context.scans[scan.id.rawValue].applied.grouping
    }
}

/// The groups that a handler has made.
private final class HandlerGroupsSource: RowSource {
    private let plan: GroupedScanPlan
    private let context: ExecutionContext
    private var walk: ScanWalk

    init(_ plan: GroupedScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        walk = ScanWalk(plan.scan)
    }

    func next() throws(PostgresError) -> Step {
        try context.environment.checkCancellation()
        guard let (part, range) = walk.next(Execution.batchSize, context) else {
            let scan = plan.scan.id
            return context.scans[scan.rawValue].isComplete ? .finished : .needsInput(scan)
        }
        let rows: [[PostgresValue]] =
            switch part {
            case .rows(let rows): Array(rows[range])
            case .columns(let batch): range.map { batch.row($0) }
            }
        for row in rows where row.count != plan.width { throw plan.scan.wrongWidth(row.count, plan.width) }
        return .rows(rows)
    }

    func rewind() { walk.rewind() }
}

private final class GroupedScanSource: RowSource {
    private let plan: GroupedScanPlan
    private let context: ExecutionContext
    private let own: any RowSource
    private let handlers: HandlerGroupsSource

    init(_ plan: GroupedScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        own = plan.grouping.source(context)
        handlers = HandlerGroupsSource(plan, context)
    }

    func next() throws(PostgresError) -> Step {
        try plan.isHandedDown(context) ? handlers.next() : own.next()
    }

    func rewind() {
        own.rewind()
        handlers.rewind()
    }
}

/// The same in columns.
private final class GroupedScanVectorSource: VectorSource {
    private let plan: GroupedScanPlan
    private let context: ExecutionContext
    private let own: any VectorSource
    private let handlers: RowsInColumns

    init(_ plan: GroupedScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        own = plan.grouping.vectorSource(context)
        handlers = RowsInColumns(HandlerGroupsSource(plan, context))
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        try plan.isHandedDown(context) ? handlers.nextBatch() : own.nextBatch()
    }

    func rewind() {
        own.rewind()
        handlers.rewind()
    }
}
