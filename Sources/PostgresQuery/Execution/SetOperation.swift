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

    func makeSource(_ context: ExecutionContext) -> any RowSource { SetOperationSource(self, context) }
}

private final class SetOperationSource: RowSource {
    private let plan: SetOperationPlan
    private let left: any RowSource
    private let right: any RowSource
    private let context: ExecutionContext
    private let slots: [Int]
    /// How often each row is on the right side, for INTERSECT and EXCEPT.
    private var counts: [[PostgresValue]: Int] = [:]
    private var seen: Set<[PostgresValue]> = []
    private var isCounted = false
    private var isLeftFinished = false

    init(_ plan: SetOperationPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.source(context)
        right = plan.right.source(context)
        slots = Array(plan.blankPadded.indices)
    }

    func next() throws(PostgresError) -> Step {
        if plan.kind != .union, !isCounted, let step = try count() { return step }
        while true {
            try context.environment.checkCancellation()
            let step = try isLeftFinished ? right.next() : left.next()
            switch step {
            case .needsInput: return step
            case .finished:
                if isLeftFinished || plan.kind != .union { return .finished }
                isLeftFinished = true
            case .rows(let rows):
                if plan.kind == .union, plan.isAll { return step }
                let kept = rows.filter(keeps)
                if !kept.isEmpty { return .rows(kept) }
            }
        }
    }

    func rewind() {
        counts = [:]
        seen = []
        isCounted = false
        isLeftFinished = false
        left.rewind()
        right.rewind()
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
                for row in rows { counts[row.key(slots, plan.blankPadded), default: 0] &+= 1 }
            }
        }
    }

    private func keeps(_ row: [PostgresValue]) -> Bool {
        let key = row.key(slots, plan.blankPadded)
        let count = counts[key] ?? 0
        switch plan.kind {
        case .union: return seen.insert(key).inserted
        case .intersect:
            guard count > 0 else { return false }
            guard plan.isAll else { return seen.insert(key).inserted }
            counts[key] = count &- 1
            return true
        case .except:
            guard plan.isAll else { return count == 0 && seen.insert(key).inserted }
            guard count > 0 else { return true }
            counts[key] = count &- 1
            return false
        }
    }
}
