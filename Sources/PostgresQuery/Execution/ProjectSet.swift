import PostgresWire

/// Set-returning functions of the select list: their values behind each row, as many rows as the longest gives.
final class ProjectSetPlan: PlanNode {
    let input: any PlanNode
    let calls: [SetCall]
    /// The types of the fields, for calls that give rows.
    let shapes: [(names: [String], types: [PostgresType])?]

    init(input: any PlanNode, calls: [SetCall], shapes: [(names: [String], types: [PostgresType])?]) {
        self.input = input
        self.calls = calls
        self.shapes = shapes
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ProjectSetSource(self, context) }
}

private final class ProjectSetSource: RowSource {
    private let plan: ProjectSetPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var pending: [[PostgresValue]] = []
    private var pendingPosition = 0
    private var waiting: [[PostgresValue]] = []
    private var waitingPosition = 0
    /// The rows of the only function for a row, where they are made as they are taken.
    private var series: (row: [PostgresValue], values: ValueSeries)?

    init(_ plan: ProjectSetPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            if pendingPosition < pending.count { return .rows(takePending()) }
            if let (row, values) = series {
                try context.environment.checkCancellation()
                let more = try values.next(Execution.batchSize)
                if !more.isEmpty { return .rows(more.map { row + $0 }) }
                series = nil
                continue
            }
            if waitingPosition < waiting.count {
                let row = waiting[waitingPosition]
                if plan.calls.count == 1, !plan.calls[0].isRow, let values = try plan.calls[0].series(row, context) {
                    series = (row, values)
                    waitingPosition &+= 1
                    continue
                }
                pending = try expand(row)
                pendingPosition = 0
                waitingPosition &+= 1
                continue
            }
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            waiting = rows
            waitingPosition = 0
        }
    }

    func rewind() {
        pending = []
        waiting = []
        pendingPosition = 0
        waitingPosition = 0
        series = nil
        input.rewind()
    }

    private func takePending() -> [[PostgresValue]] {
        let end = min(pending.count, pendingPosition &+ Execution.batchSize)
        let rows = Array(pending[pendingPosition..<end])
        pendingPosition = end
        return rows
    }

    private func expand(_ row: [PostgresValue]) throws(PostgresError) -> [[PostgresValue]] {
        var results: [[PostgresValue]] = []
        for (call, shape) in zip(plan.calls, plan.shapes) {
            var values: [PostgresValue] = []
            for made in try call.rows(row, context) {
                if call.isRow, let shape {
                    values.append(.record(PostgresRecord(types: shape.types, values: made, names: shape.names)))
                } else {
                    values.append(made.first ?? .null)
                }
            }
            results.append(values)
        }
        let count = results.reduce(0) { max($0, $1.count) }
        return (0..<count).map { index in row + results.map { index < $0.count ? $0[index] : .null } }
    }
}
