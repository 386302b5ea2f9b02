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
        JoinSource(left: left, right: right, shape: shape, keys: nil, isKept: isHeld, context)
    }
}

/// Left rows with the right rows of the same keys, which are found by a hash table.
final class HashJoinPlan: PlanNode {
    let left: any PlanNode
    let right: any PlanNode
    let leftKeys: [any Evaluator]
    let rightKeys: [any Evaluator]
    let blankPadded: [Bool]
    let shape: JoinShape
    /// Whether the right side is the same at each pass, so that its hash table is kept.
    let isHeld: Bool

    init(
        left: any PlanNode,
        right: any PlanNode,
        leftKeys: [any Evaluator],
        rightKeys: [any Evaluator],
        blankPadded: [Bool],
        shape: JoinShape,
        isHeld: Bool
    ) {
        self.left = left
        self.right = right
        self.leftKeys = leftKeys
        self.rightKeys = rightKeys
        self.blankPadded = blankPadded
        self.shape = shape
        self.isHeld = isHeld
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        JoinSource(left: left, right: right, shape: shape, keys: self, isKept: isHeld, context)
    }

    /// The key of a row; nil where a part is NULL, which equals nothing.
    func key(
        _ row: [PostgresValue],
        _ evaluators: [any Evaluator],
        _ context: ExecutionContext
    ) throws(PostgresError) -> [PostgresValue]? {
        var key: [PostgresValue] = []
        key.reserveCapacity(evaluators.count)
        for (index, evaluator) in evaluators.enumerated() {
            let value = try evaluator.evaluate(row, context)
            if case .null = value { return nil }
            key.append(blankPadded[index] ? value.withoutTrailingBlanks.hashable : value.hashable)
        }
        return key
    }
}

/// The run of a join: the right side is held, the left side passes by.
private final class JoinSource: RowSource {
    private let left: any RowSource
    private let right: any RowSource
    private let shape: JoinShape
    private let keys: HashJoinPlan?
    private let isKept: Bool
    private let context: ExecutionContext
    private var held: [[PostgresValue]] = []
    private var table: [[PostgresValue]: [Int]] = [:]
    private var isHeld = false
    private var matched: [Bool] = []
    private var pending: [[PostgresValue]] = []
    private var pendingPosition = 0
    private var waiting: [[PostgresValue]] = []
    private var waitingPosition = 0
    /// Where the right side stands for the current left row, so that a large product is made batch by batch.
    private var candidate = 0
    private var hasPartner = false
    private var isLeftFinished = false

    init(
        left: any PlanNode,
        right: any PlanNode,
        shape: JoinShape,
        keys: HashJoinPlan?,
        isKept: Bool,
        _ context: ExecutionContext
    ) {
        self.left = left.source(context)
        self.right = right.source(context)
        self.shape = shape
        self.keys = keys
        self.isKept = isKept
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        if !isHeld, let step = try hold() { return step }
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
        if isLeftFinished, shape.keepsRight { appendUnmatched(to: &rows) }
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        waiting = []
        waitingPosition = 0
        candidate = 0
        hasPartner = false
        isLeftFinished = false
        left.rewind()
        if isHeld, isKept {
            for index in matched.indices { matched[index] = false }
            return
        }
        isHeld = false
        held = []
        table = [:]
        right.rewind()
    }

    /// Takes all rows of the right side; gives a step where it must wait.
    private func hold() throws(PostgresError) -> Step? {
        while true {
            let step = try right.next()
            switch step {
            case .rows(let rows):
                try context.environment.checkCancellation()
                if let keys {
                    for row in rows {
                        if let key = try keys.key(row, keys.rightKeys, context) {
                            table[key, default: []].append(held.count)
                        } else if !shape.keepsRight {
                            continue
                        }
                        held.append(row)
                    }
                } else {
                    held.append(contentsOf: rows)
                }
            case .needsInput: return step
            case .finished:
                isHeld = true
                matched = shape.keepsRight ? Array(repeating: false, count: held.count) : []
                return nil
            }
        }
    }

    /// Joins the current left row, as far as the batch has room.
    private func joinOne(_ row: [PostgresValue], into rows: inout [[PostgresValue]]) throws(PostgresError) {
        if let keys {
            let positions = try keys.key(row, keys.leftKeys, context).flatMap { table[$0] } ?? []
            while candidate < positions.count, rows.count < Execution.batchSize {
                try pair(row, positions[candidate], into: &rows)
                candidate &+= 1
            }
            if candidate < positions.count { return }
        } else {
            while candidate < held.count, rows.count < Execution.batchSize {
                try pair(row, candidate, into: &rows)
                candidate &+= 1
                if candidate % 4096 == 0 { try context.environment.checkCancellation() }
            }
            if candidate < held.count { return }
        }
        if !hasPartner, shape.keepsLeft { rows.append(shape.output.row(row, nil)) }
        candidate = 0
        hasPartner = false
        waitingPosition &+= 1
    }

    private func pair(
        _ row: [PostgresValue],
        _ position: Int,
        into rows: inout [[PostgresValue]]
    ) throws(PostgresError) {
        guard try shape.holds(row, held[position], context) else { return }
        hasPartner = true
        if shape.keepsRight { matched[position] = true }
        rows.append(shape.output.row(row, held[position]))
    }

    private func appendUnmatched(to rows: inout [[PostgresValue]]) {
        while candidate < held.count, rows.count < Execution.batchSize {
            if !matched[candidate] { rows.append(shape.output.row(nil, held[candidate])) }
            candidate &+= 1
        }
    }
}

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
