import PostgresWire

/// Left rows with the rows of a catalog relation that searches by values of the left row find.
final class IndexJoinPlan: PlanNode {
    let left: any PlanNode
    let relation: OID
    let lookups: [IndexLookup]
    /// Conditions over the relation's rows alone.
    let filter: [any Evaluator]
    let shape: JoinShape

    init(
        left: any PlanNode,
        relation: OID,
        lookups: [IndexLookup],
        filter: [any Evaluator],
        shape: JoinShape
    ) {
        self.left = left
        self.relation = relation
        self.lookups = lookups
        self.filter = filter
        self.shape = shape
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { IndexJoinSource(self, context) }
}

private final class IndexJoinSource: RowSource {
    private let plan: IndexJoinPlan
    private let left: any RowSource
    private let context: ExecutionContext
    private var table: LookupTable?
    private var waiting: [[PostgresValue]] = []
    private var waitingPosition = 0
    /// The rows found for the current left row, and how many of them have been taken.
    private var found: [Int]?
    private var taken = 0
    private var hasPartner = false
    private var isLeftFinished = false

    init(_ plan: IndexJoinPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.source(context)
    }

    func next() throws(PostgresError) -> Step {
        let table = table ?? LookupTable(plan.relation, plan.lookups, context)
        self.table = table
        var rows: [[PostgresValue]] = []
        while rows.count < Execution.batchSize {
            if waitingPosition < waiting.count {
                try joinOne(waiting[waitingPosition], table, into: &rows)
                continue
            }
            if isLeftFinished { break }
            try context.environment.checkCancellation()
            let step = try left.next()
            switch step {
            case .rows(let more):
                waiting = more
                waitingPosition = 0
            case .needsInput: return rows.isEmpty ? step : .rows(rows)
            case .finished: isLeftFinished = true
            }
        }
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        waiting = []
        waitingPosition = 0
        found = nil
        taken = 0
        hasPartner = false
        isLeftFinished = false
        left.rewind()
    }

    /// Joins the current left row, as far as the batch has room.
    private func joinOne(
        _ row: [PostgresValue],
        _ table: LookupTable,
        into rows: inout [[PostgresValue]]
    ) throws(PostgresError) {
        let positions = if let found { found } else { try table.positions(row, context) }
        found = positions
        while taken < positions.count, rows.count < Execution.batchSize {
            let other = table.row(positions[taken])
            taken &+= 1
            guard try plan.filter.hold(other, context), try plan.shape.holds(row, other, context) else { continue }
            hasPartner = true
            rows.append(plan.shape.output.row(row, other))
        }
        if taken < positions.count { return }
        if !hasPartner, plan.shape.keepsLeft { rows.append(plan.shape.output.row(row, nil)) }
        found = nil
        taken = 0
        hasPartner = false
        waitingPosition &+= 1
    }
}
