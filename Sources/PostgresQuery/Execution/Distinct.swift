import PostgresWire

/// Each combination of some columns once, the first row that has it.
final class DistinctPlan: PlanNode {
    let input: any PlanNode
    let slots: [Int]
    let blankPadded: [Bool]

    init(input: any PlanNode, slots: [Int], blankPadded: [Bool]) {
        self.input = input
        self.slots = slots
        self.blankPadded = blankPadded
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { DistinctSource(self, context) }
}

private final class DistinctSource: RowSource {
    private let plan: DistinctPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var seen: Set<[PostgresValue]> = []

    init(_ plan: DistinctPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            try context.environment.checkCancellation()
            let kept = rows.filter { seen.insert($0.key(plan.slots, plan.blankPadded)).inserted }
            if !kept.isEmpty { return .rows(kept) }
        }
    }

    func rewind() {
        seen = []
        input.rewind()
    }
}

extension [PostgresValue] {
    /// Some of the values as a key of a hash table.
    func key(_ slots: [Int], _ blankPadded: [Bool]) -> [PostgresValue] {
        slots.map { blankPadded[$0] ? self[$0].withoutTrailingBlanks.hashable : self[$0].hashable }
    }
}
