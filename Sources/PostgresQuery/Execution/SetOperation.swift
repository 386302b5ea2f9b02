import PostgresSQL
import PostgresWire

/// UNION, INTERSECT and EXCEPT.
final class SetOperationPlan: PlanNode {
    let kind: SetOperation.Kind
    let isAll: Bool
    let left: any PlanNode
    let right: any PlanNode
    let blankPadded: [Bool]

    init(kind: SetOperation.Kind, isAll: Bool, left: any PlanNode, right: any PlanNode, blankPadded: [Bool]) {
        self.kind = kind
        self.isAll = isAll
        self.left = left
        self.right = right
        self.blankPadded = blankPadded
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        let (left, right) = (left.source(context), right.source(context))
        return kind == .union
            ? UnionSource(self, left, right, context) : SetOperationSource(self, left, right, context, level: 0)
    }
}

private final class UnionSource: RowSource {
    private let plan: SetOperationPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private var filter: DistinctFilter?
    private var isLeftFinished = false
    private var isRightFinished = false

    init(_ plan: SetOperationPlan, _ left: any RowSource, _ right: any RowSource, _ context: ExecutionContext) {
        self.plan = plan
        self.left = left
        self.right = right
        self.context = context
        filter = makeFilter()
    }

    private func makeFilter() -> DistinctFilter? {
        plan.isAll ? nil : DistinctFilter(Array(plan.blankPadded.indices), plan.blankPadded, context)
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        while !isRightFinished {
            try context.environment.checkCancellation()
            let step = try isLeftFinished ? right.next(atMost: count) : left.next(atMost: count)
            switch step {
            case .needsInput: return step
            case .finished:
                isRightFinished = isLeftFinished
                isLeftFinished = true
                if isRightFinished { filter?.note(of: plan) }
            case .rows(let rows):
                guard let filter else { return step }
                let kept = try filter.kept(rows)
                if !kept.isEmpty { return .rows(kept) }
            }
        }
        let rows = try filter?.next() ?? []
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        filter = makeFilter()
        isLeftFinished = false
        isRightFinished = false
        left.rewind()
        right.rewind()
    }
}

/// The run of INTERSECT and EXCEPT: the rows of the right side are counted, those of the left side pass by.
///
/// Where there are more different rows than fit the memory, the further ones of both sides are cut into parts, which are
/// worked on afterwards.
private final class SetOperationSource: RowSource {
    private let plan: SetOperationPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private let level: Int
    private let slots: [Int]
    /// How often each row is on the right side and has not met one of the left.
    private var counts: [[PostgresValue]: Int] = [:]
    private var seen: Set<[PostgresValue]> = []
    private var size = 0
    private var isFull = false
    private var leftParts: RowPartitions?
    private var rightParts: RowPartitions?
    private var isCounted = false
    private var isLeftFinished = false
    /// The part that is worked on.
    private var part = 0
    private var below: SetOperationSource?

    init(
        _ plan: SetOperationPlan,
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
        slots = Array(plan.blankPadded.indices)
    }

    func next() throws(PostgresError) -> Step {
        if !isCounted, let step = try count() { return step }
        while !isLeftFinished {
            try context.environment.checkCancellation()
            let step = try left.next()
            switch step {
            case .needsInput: return step
            case .finished: finishLeft()
            case .rows(let rows):
                var kept: [[PostgresValue]] = []
                for row in rows where try keeps(row) { kept.append(row) }
                if !kept.isEmpty { return .rows(kept) }
            }
        }
        return try nextOfParts()
    }

    func rewind() {
        forget()
        leftParts = nil
        rightParts = nil
        isCounted = false
        isLeftFinished = false
        part = 0
        below = nil
        left.rewind()
        right.rewind()
    }

    private func forget() {
        counts = [:]
        seen = []
        size = 0
        isFull = false
    }

    /// Takes note that a row has come that is kept in memory.
    private func grow(_ key: [PostgresValue]) {
        size &+= key.memorySize &+ 24
        if context.memory.isBeyondHashLimit(size), level < RowPartitions.deepestLevel { isFull = true }
    }

    private func count() throws(PostgresError) -> Step? {
        while true {
            let step = try right.next()
            switch step {
            case .needsInput: return step
            case .finished:
                isCounted = true
                return nil
            case .rows(let rows):
                try context.environment.checkCancellation()
                for row in rows { try count(row) }
            }
        }
    }

    private func count(_ row: [PostgresValue]) throws(PostgresError) {
        let key = row.key(slots, plan.blankPadded)
        if let known = counts[key] {
            counts[key] = known &+ 1
        } else if isFull {
            let parts = if let rightParts { rightParts } else { try RowPartitions(context, level: level) }
            rightParts = parts
            try parts.add(row, key: key)
        } else {
            counts[key] = 1
            grow(key)
        }
    }

    private func keeps(_ row: [PostgresValue]) throws(PostgresError) -> Bool {
        let key = row.key(slots, plan.blankPadded)
        if let count = counts[key] {
            // Without ALL a row that was given, or refused, is not looked at again.
            counts[key] = plan.isAll ? max(count &- 1, 0) : 0
            return plan.kind == .intersect ? count > 0 : plan.isAll && count == 0
        }
        if rightParts != nil {
            try hold(row, key)
            return false
        }
        guard plan.kind == .except else { return false }
        if plan.isAll { return true }
        guard isFull else {
            guard seen.insert(key).inserted else { return false }
            grow(key)
            return true
        }
        if !seen.contains(key) { try hold(row, key) }
        return false
    }

    /// Puts a row of the left side off.
    private func hold(_ row: [PostgresValue], _ key: [PostgresValue]) throws(PostgresError) {
        let parts = if let leftParts { leftParts } else { try RowPartitions(context, level: level) }
        leftParts = parts
        try parts.add(row, key: key)
    }

    private func finishLeft() {
        isLeftFinished = true
        let disk = (leftParts?.fileSize ?? 0) &+ (rightParts?.fileSize ?? 0)
        let batches = disk > 0 ? RowPartitions.count &+ 1 : 1
        context.measurements?.note(MemoryUse(batches: batches, peak: size, disk: disk), of: plan)
        forget()
    }

    private func nextOfParts() throws(PostgresError) -> Step {
        while let leftParts, part < leftParts.stores.count {
            let source: SetOperationSource
            if let below {
                source = below
            } else {
                let right = rightParts?.stores[part] ?? RowStore(context.memory)
                source = SetOperationSource(
                    plan,
                    StoredRows(leftParts.stores[part], context),
                    StoredRows(right, context),
                    context,
                    level: level &+ 1
                )
                below = source
            }
            if case .rows(let rows) = try source.next() { return .rows(rows) }
            below = nil
            part &+= 1
        }
        return .finished
    }
}
