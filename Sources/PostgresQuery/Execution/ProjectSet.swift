import PostgresWire

/// Set-returning functions of the select list: their values behind each row, as many rows as the longest gives.
final class ProjectSetPlan: PlanNode {
    let input: any PlanNode
    let calls: [SetCall]
    /// The types of the fields, for calls that give rows.
    let shapes: [(names: [String], types: [PostgresType])?]
    /// What is computed beside the calls, each with the number of calls before it: also for a row that gives none.
    let others: [(place: Int, value: any Evaluator)]

    init(
        input: any PlanNode,
        calls: [SetCall],
        shapes: [(names: [String], types: [PostgresType])?],
        others: [(place: Int, value: any Evaluator)] = []
    ) {
        self.input = input
        self.calls = calls
        self.shapes = shapes
        self.others = others
    }

    /// Tells what is wrong with what stands beside the calls, up to the one of this number.
    fileprivate func computeOthers(
        before call: Int,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) {
        for other in others where other.place <= call { _ = try other.value.evaluate(row, context) }
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
    /// Whether it has given some for the row.
    private var hasGivenRows = false

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
                hasGivenRows = hasGivenRows || !more.isEmpty
                if !more.isEmpty { return .rows(more.map { row + $0 }) }
                if !hasGivenRows { try plan.computeOthers(before: 1, row, context) }
                series = nil
                continue
            }
            if waitingPosition < waiting.count {
                let row = waiting[waitingPosition]
                if plan.calls.count == 1, !plan.calls[0].isRow, let values = try beginSeries(row) {
                    series = (row, values)
                    hasGivenRows = false
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

    private func beginSeries(_ row: [PostgresValue]) throws(PostgresError) -> ValueSeries? {
        do throws(PostgresError) {
            return try plan.calls[0].series(row, context)
        } catch {
            try plan.computeOthers(before: 0, row, context)
            throw error
        }
    }

    private func expand(_ row: [PostgresValue]) throws(PostgresError) -> [[PostgresValue]] {
        var results: [[PostgresValue]] = []
        for (call, shape) in zip(plan.calls, plan.shapes) {
            var values: [PostgresValue] = []
            let rows: [[PostgresValue]]
            do throws(PostgresError) {
                rows = try call.rows(row, context)
            } catch {
                try plan.computeOthers(before: results.count, row, context)
                throw error
            }
            for made in rows {
                if call.isRow, let shape {
                    values.append(.record(PostgresRecord(types: shape.types, values: made, names: shape.names)))
                } else {
                    values.append(made.first ?? .null)
                }
            }
            results.append(values)
        }
        let count = results.reduce(0) { max($0, $1.count) }
        if count == 0 { try plan.computeOthers(before: plan.calls.count, row, context) }
        return (0..<count).map { index in row + results.map { index < $0.count ? $0[index] : .null } }
    }
}
