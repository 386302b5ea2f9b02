import PostgresWire

/// The counts of LIMIT and OFFSET.
struct LimitBounds: Sendable {
    var count: (any Evaluator)?
    var offset: (any Evaluator)?
    var withTies: Bool

    /// The numbers of an execution.
    func values(_ context: ExecutionContext) throws(PostgresError) -> (count: Int64?, offset: Int64) {
        var result: (count: Int64?, offset: Int64) = (nil, 0)
        if let offset, let value = try offset.evaluate([], context).wholeNumber {
            guard value >= 0 else { throw PostgresError("2201X", "OFFSET must not be negative") }
            result.offset = value
        }
        if let count, let value = try count.evaluate([], context).wholeNumber {
            guard value >= 0 else { throw PostgresError("2201W", "LIMIT must not be negative") }
            result.count = value
        }
        return result
    }
}

/// Some of the rows: behind the first few, and not more than so many.
final class LimitPlan: PlanNode {
    let input: any PlanNode
    let limit: LimitBounds
    /// The sort keys by which WITH TIES finds equal rows.
    let tieKeys: [SortSlot]

    init(input: any PlanNode, limit: LimitBounds, tieKeys: [SortSlot]) {
        self.input = input
        self.limit = limit
        self.tieKeys = tieKeys
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { LimitSource(self, context) }
}

private final class LimitSource: RowSource {
    private let plan: LimitPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var toSkip: Int64 = 0
    private var toTake: Int64?
    private var last: [PostgresValue]?
    private var isStarted = false

    init(_ plan: LimitPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        if !isStarted {
            (toTake, toSkip) = try plan.limit.values(context)
            isStarted = true
        }
        while true {
            if let toTake, toTake <= 0, last == nil || !plan.limit.withTies { return .finished }
            let step = try input.next(atMost: wanted)
            guard case .rows(let rows) = step else { return step }
            let kept = keep(rows)
            if !kept.isEmpty { return .rows(kept) }
            if toTake == 0, plan.limit.withTies, last == nil { return .finished }
        }
    }

    func rewind() {
        isStarted = false
        last = nil
        input.rewind()
    }

    /// How many rows are still to come from below.
    private var wanted: Int {
        guard let toTake else { return .max }
        // Whether the rows behind the last are equal to it is seen one by one.
        if toTake == 0 { return 1 }
        let (sum, overflow) = toTake.addingReportingOverflow(toSkip)
        return overflow ? .max : Int(clamping: sum)
    }

    private func keep(_ rows: [[PostgresValue]]) -> [[PostgresValue]] {
        var rest = rows[...]
        if toSkip > 0 {
            let skipped = min(Int64(rest.count), toSkip)
            rest = rest.dropFirst(Int(skipped))
            toSkip &-= skipped
        }
        guard let wanted = toTake else { return Array(rest) }
        let taken = min(Int64(rest.count), wanted)
        var kept = Array(rest.prefix(Int(taken)))
        toTake = wanted &- taken
        rest = rest.dropFirst(Int(taken))
        guard plan.limit.withTies, toTake == 0 else { return kept }
        if let final = kept.last { last = final }
        guard let last else { return kept }
        for row in rest {
            guard SortSlot.compare(row, last, plan.tieKeys) == 0 else {
                self.last = nil
                return kept
            }
            kept.append(row)
        }
        return kept
    }
}
