import PostgresWire

/// Each left row with each right row.
final class NestedLoopPlan: PlanNode {
    let left: any PlanNode
    let right: any PlanNode
    let shape: JoinShape
    /// Whether the right side is the same at each pass, so that its rows are kept.
    let isHeld: Bool

    init(left: any PlanNode, right: any PlanNode, shape: JoinShape, isHeld: Bool) {
        self.left = left
        self.right = right
        self.shape = shape
        self.isHeld = isHeld
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        NestedLoopSource(self, context)
    }
}

/// The run of a join without keys: the right side is held, in a file where it does not fit the memory, and each left row
/// goes through it.
private final class NestedLoopSource: RowSource {
    private let plan: NestedLoopPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private let held: RowStore
    private var isHeld = false
    private var matched: [Bool] = []
    private var waiting: [[PostgresValue]] = []
    private var waitingPosition = 0
    /// Where the right side stands for the current left row, so that a large product is made batch by batch.
    private var candidate = 0
    private var hasPartner = false
    private var isLeftFinished = false

    init(_ plan: NestedLoopPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.source(context)
        right = plan.right.source(context)
        held = RowStore(context.memory)
    }

    func next() throws(PostgresError) -> Step {
        if !isHeld, let step = try begin() { return step }
        var rows: [[PostgresValue]] = []
        while rows.count < Execution.batchSize {
            if waitingPosition < waiting.count {
                try joinOne(waiting[waitingPosition], into: &rows)
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
            case .finished:
                isLeftFinished = true
                candidate = 0
            }
        }
        if isLeftFinished, plan.shape.keepsRight { try appendUnmatched(to: &rows) }
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        waiting = []
        waitingPosition = 0
        candidate = 0
        hasPartner = false
        isLeftFinished = false
        left.rewind()
        if isHeld, plan.isHeld {
            for index in matched.indices { matched[index] = false }
            return
        }
        isHeld = false
        held.removeAll()
        right.rewind()
    }

    /// Takes the first rows of the left side and all of the right one; gives a step where it must wait, and where one side
    /// has no rows and the other counts for nothing then.
    private func begin() throws(PostgresError) -> Step? {
        if !plan.shape.keepsRight, waiting.isEmpty {
            let step = try left.next()
            guard case .rows(let rows) = step else { return step }
            waiting = rows
        }
        if let step = try hold() { return step }
        return held.count == 0 && !plan.shape.keepsLeft ? .finished : nil
    }

    /// Takes all rows of the right side; gives a step where it must wait.
    private func hold() throws(PostgresError) -> Step? {
        while true {
            let step = try right.next()
            switch step {
            case .rows(let rows):
                try context.environment.checkCancellation()
                try held.append(contentsOf: rows)
            case .needsInput: return step
            case .finished:
                isHeld = true
                matched = plan.shape.keepsRight ? Array(repeating: false, count: held.count) : []
                return nil
            }
        }
    }

    /// Joins the current left row, as far as the batch has room.
    private func joinOne(_ row: [PostgresValue], into rows: inout [[PostgresValue]]) throws(PostgresError) {
        while rows.count < Execution.batchSize, let (start, others) = try held.piece(at: candidate) {
            while candidate &- start < others.count, rows.count < Execution.batchSize {
                let other = others[candidate &- start]
                if try plan.shape.holds(row, other, context) {
                    hasPartner = true
                    if plan.shape.keepsRight { matched[candidate] = true }
                    rows.append(plan.shape.output.row(row, other))
                }
                candidate &+= 1
                if candidate % 4096 == 0 { try context.environment.checkCancellation() }
            }
        }
        if candidate < held.count { return }
        if !hasPartner, plan.shape.keepsLeft { rows.append(plan.shape.output.row(row, nil)) }
        candidate = 0
        hasPartner = false
        waitingPosition &+= 1
    }

    private func appendUnmatched(to rows: inout [[PostgresValue]]) throws(PostgresError) {
        while candidate < held.count, rows.count < Execution.batchSize {
            if !matched[candidate] { rows.append(plan.shape.output.row(nil, try held.row(at: candidate))) }
            candidate &+= 1
        }
    }
}
