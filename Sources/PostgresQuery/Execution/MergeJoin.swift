import PostgresWire

/// A join of two sides that come in the order of their keys: neither is held, but for the right rows of one key.
final class MergeJoinPlan: PlanNode {
    let left: any PlanNode
    let right: any PlanNode
    let leftKeys: [any Evaluator]
    let rightKeys: [any Evaluator]
    let blankPadded: [Bool]
    let shape: JoinShape

    init(
        left: any PlanNode,
        right: any PlanNode,
        leftKeys: [any Evaluator],
        rightKeys: [any Evaluator],
        blankPadded: [Bool],
        shape: JoinShape
    ) {
        self.left = left
        self.right = right
        self.leftKeys = leftKeys
        self.rightKeys = rightKeys
        self.blankPadded = blankPadded
        self.shape = shape
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { MergeJoinSource(self, context) }

    /// The key of a row; nil where a part is NULL, which equals nothing.
    fileprivate func key(
        _ row: [PostgresValue],
        _ evaluators: [any Evaluator],
        _ context: ExecutionContext
    ) throws(PostgresError) -> [PostgresValue]? {
        var key: [PostgresValue] = []
        for (evaluator, isPadded) in zip(evaluators, blankPadded) {
            let value = try evaluator.evaluate(row, context)
            if case .null = value { return nil }
            key.append(isPadded ? value.withoutTrailingBlanks : value)
        }
        return key
    }
}

/// The run of a merge join.
private final class MergeJoinSource: RowSource {
    /// What is to be done next.
    private enum Phase {
        /// The next left row is looked at.
        case next
        /// The right rows of the last key that had no partner come out.
        case flush
        /// Right rows are passed until the left row's key is reached.
        case seek
        /// The right rows of the left row's key are gathered.
        case gather
        /// The left row is joined with them.
        case pair
        /// The left side is at its end.
        case rest
    }

    private let plan: MergeJoinPlan
    private let context: ExecutionContext
    private var left: RowReader
    private var right: RowReader
    private var phase = Phase.next
    private var leftKey: [PostgresValue] = []
    /// The right rows of one key, and which of them have had a partner.
    private let group: RowStore
    private var groupKey: [PostgresValue]?
    private var matched: [Bool] = []
    private var candidate = 0
    private var hasPartner = false

    init(_ plan: MergeJoinPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = RowReader(plan.left.source(context))
        right = RowReader(plan.right.source(context))
        group = RowStore(context.memory)
    }

    func next() throws(PostgresError) -> Step {
        var rows: [[PostgresValue]] = []
        while rows.count < Execution.batchSize {
            guard let step = try advance(into: &rows) else { continue }
            return rows.isEmpty ? step : .rows(rows)
        }
        return .rows(rows)
    }

    func rewind() {
        left.rewind()
        right.rewind()
        phase = .next
        clearGroup()
    }

    /// Goes one step on; gives a step where there must be waited, or nothing is left.
    private func advance(into rows: inout [[PostgresValue]]) throws(PostgresError) -> Step? {
        switch phase {
        case .next: return try takeLeft(into: &rows)
        case .flush: try flush(into: &rows)
        case .seek: return try seek(into: &rows)
        case .gather: return try gather()
        case .pair: try pair(into: &rows)
        case .rest: return try takeRest(into: &rows)
        }
        return nil
    }

    private func takeLeft(into rows: inout [[PostgresValue]]) throws(PostgresError) -> Step? {
        if let step = try left.load(context) { return step }
        let key = try left.current.map { row throws(PostgresError) in try plan.key(row, plan.leftKeys, context) }
        if let current = left.current, key == .some(nil) {
            passLeft(current, into: &rows)
            return nil
        }
        if let key = key ?? nil, let groupKey, Self.compare(key, groupKey) == 0 {
            (candidate, hasPartner, phase) = (0, false, .pair)
            return nil
        }
        leftKey = (key ?? nil) ?? []
        candidate = 0
        phase = plan.shape.keepsRight && group.count > 0 ? .flush : afterGroup()
        return nil
    }

    /// What follows once the right rows of the last key are done with.
    private func afterGroup() -> Phase {
        clearGroup()
        return left.current == nil ? .rest : .seek
    }

    private func clearGroup() {
        group.removeAll()
        groupKey = nil
        matched = []
    }

    private func flush(into rows: inout [[PostgresValue]]) throws(PostgresError) {
        while candidate < group.count, rows.count < Execution.batchSize {
            if !matched[candidate] { rows.append(plan.shape.output.row(nil, try group.row(at: candidate))) }
            candidate &+= 1
        }
        if candidate >= group.count { phase = afterGroup() }
    }

    private func seek(into rows: inout [[PostgresValue]]) throws(PostgresError) -> Step? {
        if let step = try right.load(context) { return step }
        guard let row = right.current else {
            if !plan.shape.keepsLeft { return .finished }
            if let current = left.current { passLeft(current, into: &rows) }
            return nil
        }
        let key = try plan.key(row, plan.rightKeys, context)
        let order = key.map { Self.compare($0, leftKey) } ?? -1
        if order < 0 {
            if plan.shape.keepsRight { rows.append(plan.shape.output.row(nil, row)) }
            right.pass()
        } else if order > 0 {
            if let current = left.current { passLeft(current, into: &rows) }
        } else {
            groupKey = leftKey
            phase = .gather
        }
        return nil
    }

    private func gather() throws(PostgresError) -> Step? {
        if let step = try right.load(context) { return step }
        if let row = right.current, let key = try plan.key(row, plan.rightKeys, context),
            Self.compare(key, leftKey) == 0
        {
            try group.append(row)
            matched.append(false)
            right.pass()
        } else {
            (candidate, hasPartner, phase) = (0, false, .pair)
        }
        return nil
    }

    private func pair(into rows: inout [[PostgresValue]]) throws(PostgresError) {
        guard let row = left.current else { return phase = .next }
        while candidate < group.count, rows.count < Execution.batchSize {
            let other = try group.row(at: candidate)
            if try plan.shape.holds(row, other, context) {
                hasPartner = true
                matched[candidate] = true
                rows.append(plan.shape.output.row(row, other))
            }
            candidate &+= 1
            if candidate % 4096 == 0 { try context.environment.checkCancellation() }
        }
        guard candidate >= group.count else { return }
        if hasPartner {
            left.pass()
            phase = .next
        } else {
            passLeft(row, into: &rows)
        }
    }

    /// Leaves a left row that has no partner behind.
    private func passLeft(_ row: [PostgresValue], into rows: inout [[PostgresValue]]) {
        if plan.shape.keepsLeft { rows.append(plan.shape.output.row(row, nil)) }
        left.pass()
        phase = .next
    }

    private func takeRest(into rows: inout [[PostgresValue]]) throws(PostgresError) -> Step? {
        guard plan.shape.keepsRight else { return .finished }
        if let step = try right.load(context) { return step }
        guard let row = right.current else { return .finished }
        rows.append(plan.shape.output.row(nil, row))
        right.pass()
        return nil
    }

    private static func compare(_ left: [PostgresValue], _ right: [PostgresValue]) -> Int {
        for (first, second) in zip(left, right) {
            let order = ValueOrder.compare(first, second)
            if order != 0 { return order }
        }
        return 0
    }
}

/// The rows of a source, one after the other.
private struct RowReader {
    private let source: any RowSource
    private var rows: [[PostgresValue]] = []
    private var position = 0
    private var isFinished = false

    init(_ source: any RowSource) { self.source = source }

    /// The row that it stands at; nil at the end.
    var current: [PostgresValue]? { position < rows.count ? rows[position] : nil }

    /// Makes sure that it stands at a row or at the end; gives a step where it must wait for one.
    mutating func load(_ context: ExecutionContext) throws(PostgresError) -> Step? {
        while position >= rows.count, !isFinished {
            try context.environment.checkCancellation()
            let step = try source.next()
            switch step {
            case .rows(let more): (rows, position) = (more, 0)
            case .needsInput: return step
            case .finished: isFinished = true
            }
        }
        return nil
    }

    mutating func pass() { position &+= 1 }

    mutating func rewind() {
        source.rewind()
        (rows, position, isFinished) = ([], 0, false)
    }
}
