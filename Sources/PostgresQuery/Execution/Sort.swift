import PostgresWire

/// A sort key: a place in the row and how its values are ordered.
struct SortSlot: Sendable {
    var slot: Int
    var isDescending: Bool
    var nullsFirst: Bool
    var isBlankPadded = false

    /// Negative, 0 or positive as the left row comes before, with or behind the right one.
    static func compare(_ left: [PostgresValue], _ right: [PostgresValue], _ keys: [SortSlot]) -> Int {
        for key in keys {
            let order = key.compare(left[key.slot], right[key.slot])
            if order != 0 { return order }
        }
        return 0
    }

    /// The order of two values under this key.
    func compare(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        switch (left, right) {
        case (.null, .null): return 0
        case (.null, _): return nullsFirst ? -1 : 1
        case (_, .null): return nullsFirst ? 1 : -1
        default:
            let order =
                isBlankPadded
                ? ValueOrder.compare(left.withoutTrailingBlanks, right.withoutTrailingBlanks)
                : ValueOrder.compare(left, right)
            return isDescending ? -order : order
        }
    }
}

/// The rows in an order; with a limit above, only the first ones are kept.
final class SortPlan: PlanNode {
    let input: any PlanNode
    let keys: [SortSlot]
    let bound: LimitBounds?
    /// The scan whose handler may have sorted the rows already.
    let followsScan: ScanID?
    /// Why nothing can be sorted by the keys, told before a row is asked for.
    let failure: PostgresError?

    init(
        input: any PlanNode,
        keys: [SortSlot],
        bound: LimitBounds?,
        followsScan: ScanID?,
        failure: PostgresError? = nil
    ) {
        self.input = input
        self.keys = keys
        self.bound = bound
        self.followsScan = followsScan
        self.failure = failure
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { SortSource(self, context) }
}

private final class SortSource: RowSource {
    private let plan: SortPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var sorter: RowSorter?
    private var isSorted = false

    init(_ plan: SortPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        if let scan = plan.followsScan, context.scans[scan.rawValue].applied.orderBy {
            return try input.next(atMost: count)
        }
        if let failure = plan.failure { throw failure }
        let sorter = if let sorter { sorter } else { RowSorter(plan.keys, context, wanted: try wanted()) }
        self.sorter = sorter
        if !isSorted, let step = try load(sorter) { return step }
        try context.environment.checkCancellation()
        let rows = try sorter.next()
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        sorter = nil
        isSorted = false
        input.rewind()
    }

    /// How many rows the limit above lets through; nil for all.
    private func wanted() throws(PostgresError) -> Int? {
        guard let bound = plan.bound, !bound.withTies else { return nil }
        let (count, offset) = try bound.values(context)
        guard let count else { return nil }
        let (wanted, overflow) = count.addingReportingOverflow(offset)
        return overflow ? nil : Int(exactly: wanted)
    }

    /// Takes all rows of the input and sorts them; gives a step where the input must wait.
    private func load(_ sorter: RowSorter) throws(PostgresError) -> Step? {
        while true {
            let step = try input.next()
            switch step {
            case .rows(let more):
                try sorter.add(more)
                try context.environment.checkCancellation()
            case .needsInput: return step
            case .finished:
                try sorter.finish()
                isSorted = true
                context.measurements?.note(MemoryUse(of: sorter), of: plan)
                return nil
            }
        }
    }
}
