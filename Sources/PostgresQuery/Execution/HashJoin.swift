import PostgresWire

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
        HashJoinSource(self, left.source(context), right.source(context), context, level: 0)
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

/// The run of a join by hashing: the right side is held, the left side passes by.
private final class HashJoinSource: RowSource {
    private let plan: HashJoinPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private let level: Int
    private var held: [[PostgresValue]] = []
    private var table: [[PostgresValue]: [Int]] = [:]
    private var size = 0
    private var isHeld = false
    private var matched: [Bool] = []
    private var waiting: [[PostgresValue]] = []
    private var waitingPosition = 0
    /// Where the partners of the current left row stand, so that many of them are joined batch by batch.
    private var candidate = 0
    private var hasPartner = false
    private var isLeftFinished = false
    /// The join in parts, where the right side does not fit the memory.
    private var partitioned: PartitionedJoin?

    init(
        _ plan: HashJoinPlan,
        _ left: any RowSource,
        _ right: any RowSource,
        _ context: ExecutionContext,
        level: Int
    ) {
        self.plan = plan
        self.left = left
        self.right = right
        self.context = context
        self.level = level
    }

    func next() throws(PostgresError) -> Step {
        if let partitioned { return try partitioned.next() }
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
        if isLeftFinished, plan.shape.keepsRight { appendUnmatched(to: &rows) }
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        waiting = []
        waitingPosition = 0
        candidate = 0
        hasPartner = false
        isLeftFinished = false
        left.rewind()
        if isHeld, plan.isHeld, partitioned == nil {
            for index in matched.indices { matched[index] = false }
            return
        }
        partitioned = nil
        isHeld = false
        held = []
        table = [:]
        size = 0
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
        return held.isEmpty && !plan.shape.keepsLeft ? .finished : nil
    }

    /// Takes all rows of the right side; gives a step where it must wait.
    private func hold() throws(PostgresError) -> Step? {
        while true {
            let step = try right.next()
            switch step {
            case .rows(let rows):
                try context.environment.checkCancellation()
                for row in rows {
                    if let key = try plan.key(row, plan.rightKeys, context) {
                        table[key, default: []].append(held.count)
                        size &+= key.memorySize &+ 48
                    } else if !plan.shape.keepsRight {
                        continue
                    }
                    size &+= row.memorySize
                    held.append(row)
                }
                if context.memory.isBeyondHashLimit(size), level < RowPartitions.deepestLevel { return try divide() }
            case .needsInput: return step
            case .finished:
                isHeld = true
                matched = plan.shape.keepsRight ? Array(repeating: false, count: held.count) : []
                context.measurements?.note(
                    MemoryUse(buckets: ExecutionContext.buckets(held.count), peak: size),
                    of: plan
                )
                return nil
            }
        }
    }

    /// Goes over to a join in parts.
    private func divide() throws(PostgresError) -> Step {
        let (plan, context, level) = (plan, context, level)
        let join = try PartitionedJoin(
            held: .init(source: right, keepsAll: plan.shape.keepsRight) { (row) throws(PostgresError) in
                try plan.key(row, plan.rightKeys, context)
            },
            passing: .init(source: left, keepsAll: plan.shape.keepsLeft) { (row) throws(PostgresError) in
                try plan.key(row, plan.leftKeys, context)
            },
            context,
            level: level
        ) { held, passing, level in
            HashJoinSource(plan, passing, held, context, level: level)
        }
        join.node = plan
        table = [:]
        try join.hold(held)
        try join.pass(waiting)
        (held, waiting) = ([], [])
        partitioned = join
        return try join.next()
    }

    /// Joins the current left row, as far as the batch has room.
    private func joinOne(_ row: [PostgresValue], into rows: inout [[PostgresValue]]) throws(PostgresError) {
        let positions = try plan.key(row, plan.leftKeys, context).flatMap { table[$0] } ?? []
        while candidate < positions.count, rows.count < Execution.batchSize {
            try pair(row, positions[candidate], into: &rows)
            candidate &+= 1
        }
        if candidate < positions.count { return }
        if !hasPartner, plan.shape.keepsLeft { rows.append(plan.shape.output.row(row, nil)) }
        candidate = 0
        hasPartner = false
        waitingPosition &+= 1
    }

    private func pair(
        _ row: [PostgresValue],
        _ position: Int,
        into rows: inout [[PostgresValue]]
    ) throws(PostgresError) {
        guard try plan.shape.holds(row, held[position], context) else { return }
        hasPartner = true
        if plan.shape.keepsRight { matched[position] = true }
        rows.append(plan.shape.output.row(row, held[position]))
    }

    private func appendUnmatched(to rows: inout [[PostgresValue]]) {
        while candidate < held.count, rows.count < Execution.batchSize {
            if !matched[candidate] { rows.append(plan.shape.output.row(nil, held[candidate])) }
            candidate &+= 1
        }
    }
}
