import PostgresWire

/// Functions in FROM: their rows side by side, the shorter ones filled with NULLs.
final class FunctionScanPlan: PlanNode {
    let calls: [SetCall]
    let withOrdinality: Bool

    init(calls: [SetCall], withOrdinality: Bool) {
        self.calls = calls
        self.withOrdinality = withOrdinality
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { FunctionScanSource(self, context) }
}

private final class FunctionScanSource: RowSource {
    private let plan: FunctionScanPlan
    private let context: ExecutionContext
    private var results: [[[PostgresValue]]]?
    private var position = 0
    /// The rows of the only function, where they are made as they are taken.
    private var series: ValueSeries?
    private var isStarted = false

    init(_ plan: FunctionScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        try context.environment.checkCancellation()
        if !isStarted, plan.calls.count == 1 { series = try plan.calls[0].series([], context) }
        isStarted = true
        if let series { return try nextOfSeries(series) }
        let results = try evaluated()
        let count = results.reduce(0) { max($0, $1.count) }
        guard position < count else { return .finished }
        let end = min(count, position &+ Execution.batchSize)
        if results.count == 1, !plan.withOrdinality {
            let rows = Array(results[0][position..<end])
            position = end
            return .rows(rows)
        }
        var rows: [[PostgresValue]] = []
        for index in position..<end {
            var row: [PostgresValue] = []
            for (call, result) in zip(plan.calls, results) {
                row += index < result.count ? result[index] : Array(repeating: .null, count: call.width)
            }
            if plan.withOrdinality { row.append(.int8(Int64(index &+ 1))) }
            rows.append(row)
        }
        position = end
        return .rows(rows)
    }

    func rewind() {
        series = nil
        isStarted = false
        results = nil
        position = 0
    }

    private func nextOfSeries(_ series: ValueSeries) throws(PostgresError) -> Step {
        var rows = try series.next(Execution.batchSize)
        if plan.withOrdinality {
            for index in rows.indices { rows[index].append(.int8(Int64(position &+ index &+ 1))) }
        }
        position &+= rows.count
        return rows.isEmpty ? .finished : .rows(rows)
    }

    private func evaluated() throws(PostgresError) -> [[[PostgresValue]]] {
        if let results { return results }
        var made: [[[PostgresValue]]] = []
        for call in plan.calls { made.append(try call.rows([], context)) }
        results = made
        return made
    }
}
