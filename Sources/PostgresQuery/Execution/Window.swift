import PostgresSQL
import PostgresWire

/// A call with OVER, ready to run.
enum PlannedWindowCall: Sendable {
    /// The window functions of PostgreSQL by their names.
    enum Function: String, Sendable {
        case rowNumber = "row_number"
        case rank
        case denseRank = "dense_rank"
        case percentRank = "percent_rank"
        case cumulativeDistribution = "cume_dist"
        case tiles = "ntile"
        case lag
        case lead
        case firstValue = "first_value"
        case lastValue = "last_value"
        case nthValue = "nth_value"
    }

    case aggregate(PlannedAggregate)
    case function(Function, [any Evaluator])
}

/// The frame of a window, ready to run.
struct PlannedFrame: Sendable {
    enum Bound: Sendable {
        case unboundedPreceding
        case preceding(any Evaluator)
        case currentRow
        case following(any Evaluator)
        case unboundedFollowing
    }

    var unit: WindowFrame.Unit
    var start: Bound
    var end: Bound
    var exclusion = WindowFrame.Exclusion.noOthers
}

/// Window functions over partitions of the rows, their values behind each row.
final class WindowPlan: PlanNode {
    let input: any PlanNode
    let partition: [any Evaluator]
    let order: [any Evaluator]
    let orderKeys: [SortSlot]
    let frame: PlannedFrame
    let calls: [PlannedWindowCall]

    init(
        input: any PlanNode,
        partition: [any Evaluator],
        order: [any Evaluator],
        orderKeys: [SortSlot],
        frame: PlannedFrame,
        calls: [PlannedWindowCall]
    ) {
        self.input = input
        self.partition = partition
        self.order = order
        self.orderKeys = orderKeys
        self.frame = frame
        self.calls = calls
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { WindowSource(self, context) }
}

/// A row with the values that decide its partition and its place there.
struct WindowRow {
    var row: [PostgresValue]
    var partition: [PostgresValue]
    var order: [PostgresValue]
}

private final class WindowSource: RowSource {
    private let plan: WindowPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var rows: [WindowRow] = []
    private var results: [[PostgresValue]]?
    private var position = 0

    init(_ plan: WindowPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while results == nil {
            let step = try input.next()
            switch step {
            case .needsInput: return step
            case .rows(let more):
                try context.environment.checkCancellation()
                for row in more {
                    rows.append(
                        WindowRow(
                            row: row,
                            partition: try values(plan.partition, row),
                            order: try values(plan.order, row)
                        )
                    )
                }
            case .finished: results = try compute()
            }
        }
        guard let results, position < results.count else { return .finished }
        let end = min(results.count, position &+ Execution.batchSize)
        let batch = Array(results[position..<end])
        position = end
        return .rows(batch)
    }

    func rewind() {
        rows = []
        results = nil
        position = 0
        input.rewind()
    }

    private func values(_ evaluators: [any Evaluator], _ row: [PostgresValue]) throws(PostgresError) -> [PostgresValue]
    {
        var values: [PostgresValue] = []
        for evaluator in evaluators { values.append(try evaluator.evaluate(row, context)) }
        return values
    }

    /// Sorts the rows and computes each partition.
    private func compute() throws(PostgresError) -> [[PostgresValue]] {
        let keys = plan.orderKeys
        if !plan.partition.isEmpty || !keys.isEmpty {
            rows.sort { left, right in
                let partition = ValueOrder.compareLists(left.partition, right.partition)
                if partition != 0 { return partition < 0 }
                return SortSlot.compare(left.order, right.order, keys) < 0
            }
        }
        var results: [[PostgresValue]] = []
        results.reserveCapacity(rows.count)
        var start = 0
        while start < rows.count {
            try context.environment.checkCancellation()
            var end = start &+ 1
            while end < rows.count,
                ValueOrder.compareLists(rows[start].partition, rows[end].partition) == 0
            { end &+= 1 }
            var partition = WindowPartition(rows: rows[start..<end], plan, context)
            var made = rows[start..<end].map(\.row)
            for call in plan.calls {
                let values = try partition.values(of: call)
                for index in made.indices { made[index].append(values[index]) }
            }
            results.append(contentsOf: made)
            start = end
        }
        rows = []
        return results
    }
}
