import PostgresWire

/// Each left row with the rows of a plan that reads from it.
final class LateralJoinPlan: PlanNode {
    let left: any PlanNode
    let right: any PlanNode
    let arguments: [(index: Int, value: any Evaluator)]
    let conditions: [any Evaluator]
    let isOuter: Bool
    let output: JoinOutput

    init(
        left: any PlanNode,
        right: any PlanNode,
        arguments: [(index: Int, value: any Evaluator)],
        conditions: [any Evaluator],
        isOuter: Bool,
        output: JoinOutput
    ) {
        self.left = left
        self.right = right
        self.arguments = arguments
        self.conditions = conditions
        self.isOuter = isOuter
        self.output = output
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { LateralJoinSource(self, context) }
}

private final class LateralJoinSource: RowSource {
    private let plan: LateralJoinPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private var waiting: [[PostgresValue]] = []
    private var position = 0
    private var isRunning = false
    private var hasPartner = false

    init(_ plan: LateralJoinPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.source(context)
        right = plan.right.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            try context.environment.checkCancellation()
            guard position < waiting.count else {
                let step = try left.next()
                guard case .rows(let rows) = step else { return step }
                waiting = rows
                position = 0
                continue
            }
            let row = waiting[position]
            for argument in plan.arguments {
                context.outerValues[argument.index] = try argument.value.evaluate(row, context)
            }
            if !isRunning {
                right.rewind()
                isRunning = true
                hasPartner = false
            }
            let step = try right.next()
            switch step {
            case .needsInput: return step
            case .rows(let rows):
                var joined: [[PostgresValue]] = []
                for other in rows where try plan.conditions.hold(row + other, context) {
                    joined.append(plan.output.row(row, other))
                }
                if joined.isEmpty { continue }
                hasPartner = true
                return .rows(joined)
            case .finished:
                isRunning = false
                position &+= 1
                if plan.isOuter, !hasPartner { return .rows([plan.output.row(row, nil)]) }
            }
        }
    }

    func rewind() {
        waiting = []
        position = 0
        isRunning = false
        left.rewind()
    }
}
