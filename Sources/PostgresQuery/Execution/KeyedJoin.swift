import PostgresWire

/// Left rows with the rows of a handler's relation that equal them in a key: the handler is asked for the keys of some
/// left rows at a time, first of few, then of more and more.
///
/// So a query that wants no more than its first rows reads no more of either side than it needs. The rows come in the
/// order of the left side. A handler that does not look rows up is asked once more, for all of its rows, which are kept.
final class KeyedJoinPlan: PlanNode {
    let left: any PlanNode
    let right: any PlanNode
    /// The scan that the right side's rows come from, and its column that equals the key.
    let scan: ScanID
    let column: Int
    /// Which of the keys it is.
    let key: Int
    let leftKeys: [any Evaluator]
    let rightKeys: [any Evaluator]
    let blankPadded: [Bool]
    let shape: JoinShape

    init(
        left: any PlanNode,
        right: any PlanNode,
        scan: ScanID,
        column: Int,
        key: Int,
        leftKeys: [any Evaluator],
        rightKeys: [any Evaluator],
        blankPadded: [Bool],
        shape: JoinShape
    ) {
        self.left = left
        self.right = right
        self.scan = scan
        self.column = column
        self.key = key
        self.leftKeys = leftKeys
        self.rightKeys = rightKeys
        self.blankPadded = blankPadded
        self.shape = shape
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { KeyedJoinSource(self, context) }
}

private final class KeyedJoinSource: RowSource {
    /// How many left rows are joined at first where nobody says how many are wanted, and at most.
    private static let firstCount = 64
    private static let mostCount = 10_000
    /// How many rows that nobody has asked for show that rows are not looked up.
    private static let fewestStrangers = 1000

    private enum Phase { case taking, fetching, joining }

    private let plan: KeyedJoinPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private var phase = Phase.taking
    /// Left rows that wait for their turn.
    private var coming: ArraySlice<[PostgresValue]> = []
    private var isLeftFinished = false
    /// The left rows whose partners are fetched, with their keys.
    private var taken: [(row: [PostgresValue], key: [PostgresValue]?)] = []
    private var takenSize = 0
    /// The values that the handler is asked for.
    private var values: [PostgresValue] = []
    private var seen: Set<PostgresValue> = []
    /// How many left rows are joined together this time.
    private var wanted = 0
    /// The right rows that have come, and where those of each key stand.
    private var held: RowStore
    private var table: [[PostgresValue]: [Int]] = [:]
    /// How many rows of other keys have come.
    private var strangers = 0
    /// Whether all right rows are asked for, and whether they have come.
    private var wantsWhole = false
    private var isWhole = false
    private var position = 0
    private var candidate = 0
    private var hasPartner = false

    init(_ plan: KeyedJoinPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.source(context)
        right = plan.right.source(context)
        held = RowStore(context.memory)
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        while true {
            try context.environment.checkCancellation()
            switch phase {
            case .taking:
                if wanted == 0 { wanted = count == .max ? Self.firstCount : min(max(count, 1), Self.mostCount) }
                if let step = try take() { return step }
            case .fetching:
                if let step = try fetch() { return step }
            case .joining:
                var rows: [[PostgresValue]] = []
                while position < taken.count, rows.count < Execution.batchSize { try joinOne(into: &rows) }
                if position == taken.count { endRound() }
                if !rows.isEmpty { return .rows(rows) }
            }
        }
    }

    func rewind() {
        phase = .taking
        coming = []
        isLeftFinished = false
        endRound()
        wanted = 0
        left.rewind()
    }

    /// Takes left rows; gives a step where it must wait, or there are none any more.
    private func take() throws(PostgresError) -> Step? {
        while taken.count < wanted, !context.memory.isBeyondLimit(takenSize) {
            if let row = coming.popFirst() {
                try take(row)
                continue
            }
            if isLeftFinished { break }
            let step = try left.next(atMost: wanted &- taken.count)
            switch step {
            case .needsInput: return step
            case .finished: isLeftFinished = true
            case .rows(let rows): coming = rows[...]
            }
            try context.environment.checkCancellation()
        }
        if taken.isEmpty { return .finished }
        guard !isWhole, !values.isEmpty else {
            phase = .joining
            return nil
        }
        if context.scansAhead.contains(plan.scan) {
            // Its rows have come for good.
            wantsWhole = true
        } else {
            let keys = ScanCondition(column: plan.column, operator: "=", operand: .anyOf(values))
            context.scans[plan.scan.rawValue] = ScanBuffer()
            context.keyConditions[plan.scan] = .some(wantsWhole ? nil : keys)
        }
        right.rewind()
        phase = .fetching
        return nil
    }

    private func take(_ row: [PostgresValue]) throws(PostgresError) {
        var key: [PostgresValue] = []
        var hasNull = false
        for (index, evaluator) in plan.leftKeys.enumerated() {
            let value = try evaluator.evaluate(row, context)
            if value.isNull { hasNull = true }
            key.append(form(value, index))
            if index == plan.key, !isWhole, !value.isNull, seen.insert(key[index]).inserted { values.append(value) }
        }
        taken.append((row, hasNull ? nil : key))
        takenSize &+= row.memorySize &+ key.memorySize
    }

    /// Takes the right rows that come; gives a step where it must wait.
    private func fetch() throws(PostgresError) -> Step? {
        while true {
            let step = try right.next()
            switch step {
            case .needsInput: return step
            case .rows(let rows):
                try context.environment.checkCancellation()
                for row in rows { try hold(row) }
            case .finished:
                isWhole = wantsWhole
                phase = .joining
                return nil
            }
        }
    }

    private func hold(_ row: [PostgresValue]) throws(PostgresError) {
        var key: [PostgresValue] = []
        for (index, evaluator) in plan.rightKeys.enumerated() {
            let value = try evaluator.evaluate(row, context)
            if value.isNull { return }
            key.append(form(value, index))
        }
        if !wantsWhole, !seen.contains(key[plan.key]) {
            strangers &+= 1
            return
        }
        table[key, default: []].append(held.count)
        try held.append(row)
    }

    private func form(_ value: PostgresValue, _ index: Int) -> PostgresValue {
        plan.blankPadded[index] ? value.withoutTrailingBlanks.hashable : value.hashable
    }

    /// Joins the next of the left rows that were taken, as far as the batch has room.
    private func joinOne(into rows: inout [[PostgresValue]]) throws(PostgresError) {
        let row = taken[position].row
        let places = taken[position].key.flatMap { table[$0] } ?? []
        while candidate < places.count, rows.count < Execution.batchSize {
            let other = try held.row(at: places[candidate])
            candidate &+= 1
            guard try plan.shape.holds(row, other, context) else { continue }
            hasPartner = true
            rows.append(plan.shape.output.row(row, other))
        }
        if candidate < places.count { return }
        if !hasPartner, plan.shape.keepsLeft { rows.append(plan.shape.output.row(row, nil)) }
        candidate = 0
        hasPartner = false
        position &+= 1
    }

    /// Forgets what has been joined, before a round that is larger.
    private func endRound() {
        phase = .taking
        taken.removeAll(keepingCapacity: true)
        takenSize = 0
        position = 0
        candidate = 0
        hasPartner = false
        wanted = min(wanted &* 4, Self.mostCount)
        if strangers > Self.fewestStrangers { wantsWhole = true }
        values = []
        seen = []
        guard !isWhole else { return }
        held = RowStore(context.memory)
        table = [:]
    }
}
