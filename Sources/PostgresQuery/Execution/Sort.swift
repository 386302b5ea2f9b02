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

    init(input: any PlanNode, keys: [SortSlot], bound: LimitBounds?, followsScan: ScanID?) {
        self.input = input
        self.keys = keys
        self.bound = bound
        self.followsScan = followsScan
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { SortSource(self, context) }
}

private final class SortSource: RowSource {
    private let plan: SortPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var rows: [[PostgresValue]] = []
    private var position = 0
    private var isSorted = false
    private var keep: Int?

    init(_ plan: SortPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        if let scan = plan.followsScan, context.scans[scan.rawValue].applied.orderBy { return try input.next() }
        if !isSorted {
            if let step = try load() { return step }
        }
        guard position < rows.count else { return .finished }
        let end = min(rows.count, position &+ Execution.batchSize)
        let batch = Array(rows[position..<end])
        position = end
        return .rows(batch)
    }

    func rewind() {
        rows = []
        position = 0
        isSorted = false
        input.rewind()
    }

    /// Takes all rows of the input and sorts them; gives a step where the input must wait.
    private func load() throws(PostgresError) -> Step? {
        if let bound = plan.bound, !bound.withTies {
            let (count, offset) = try bound.values(context)
            keep = count.flatMap { Int(exactly: $0.addingReportingOverflow(offset).partialValue) }
            if let kept = keep, kept < 0 { keep = nil }
        }
        while true {
            let step = try input.next()
            switch step {
            case .rows(let more):
                rows.append(contentsOf: more)
                if let keep, rows.count > 4096, rows.count / 4 > keep { cut(to: keep) }
                try context.environment.checkCancellation()
            case .needsInput: return step
            case .finished:
                sort()
                if let keep, rows.count > keep { rows.removeLast(rows.count &- keep) }
                isSorted = true
                return nil
            }
        }
    }

    private func cut(to count: Int) {
        sort()
        rows.removeLast(rows.count &- count)
    }

    private func sort() {
        let keys = plan.keys
        rows.sort { SortSlot.compare($0, $1, keys) < 0 }
    }
}
