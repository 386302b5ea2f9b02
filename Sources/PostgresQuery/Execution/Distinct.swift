import PostgresWire

/// Each combination of some columns once, the first row that has it.
final class DistinctPlan: PlanNode {
    let input: any PlanNode
    let slots: [Int]
    let blankPadded: [Bool]
    /// Whether rows of one combination stand together.
    let isSorted: Bool

    init(input: any PlanNode, slots: [Int], blankPadded: [Bool], isSorted: Bool = false) {
        self.input = input
        self.slots = slots
        self.blankPadded = blankPadded
        self.isSorted = isSorted
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        isSorted ? UniqueSource(self, context) : DistinctSource(self, context)
    }
}

private final class DistinctSource: RowSource {
    private let plan: DistinctPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var filter: DistinctFilter
    private var isInputFinished = false

    init(_ plan: DistinctPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
        filter = DistinctFilter(plan.slots, plan.blankPadded, context)
    }

    func next() throws(PostgresError) -> Step {
        while !isInputFinished {
            let step = try input.next()
            switch step {
            case .needsInput: return step
            case .finished:
                isInputFinished = true
                filter.note(of: plan)
            case .rows(let rows):
                try context.environment.checkCancellation()
                let kept = try filter.kept(rows)
                if !kept.isEmpty { return .rows(kept) }
            }
        }
        let rows = try filter.next()
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        filter = DistinctFilter(plan.slots, plan.blankPadded, context)
        isInputFinished = false
        input.rewind()
    }
}

/// Lets the first row of each combination of some columns through; holds back rows with combinations that do not fit the
/// memory, until all rows have come.
final class DistinctFilter {
    private let slots: [Int]
    private let blankPadded: [Bool]
    private let context: ExecutionContext
    private let level: Int
    private var seen: Set<[PostgresValue]> = []
    private var size = 0
    private var parts: RowPartitions?
    /// The part that is looked at after the others, and what it lets through.
    private var part = 0
    private var rows: StoredRows?
    private var below: DistinctFilter?

    init(_ slots: [Int], _ blankPadded: [Bool], _ context: ExecutionContext, level: Int = 0) {
        self.slots = slots
        self.blankPadded = blankPadded
        self.context = context
        self.level = level
    }

    /// The rows whose combinations are new.
    func kept(_ more: [[PostgresValue]]) throws(PostgresError) -> [[PostgresValue]] {
        var kept: [[PostgresValue]] = []
        for row in more {
            let key = row.key(slots, blankPadded)
            if let parts {
                if !seen.contains(key) { try parts.add(row, key: key) }
                continue
            }
            guard seen.insert(key).inserted else { continue }
            kept.append(row)
            size &+= key.memorySize &+ 16
            if context.memory.isBeyondHashLimit(size), level < RowPartitions.deepestLevel {
                parts = try RowPartitions(context, level: level)
            }
        }
        return kept
    }

    /// The next of the rows that were held back, to be asked when all rows have come; none where there are no more.
    func next() throws(PostgresError) -> [[PostgresValue]] {
        guard let parts else { return [] }
        seen = []
        while true {
            if let rows, let below {
                if case .rows(let more) = try rows.next() {
                    let kept = try below.kept(more)
                    if !kept.isEmpty { return kept }
                    continue
                }
                let more = try below.next()
                if !more.isEmpty { return more }
                parts.stores[part].removeAll()
                part &+= 1
            }
            guard part < parts.stores.count else { return [] }
            rows = StoredRows(parts.stores[part], context)
            below = DistinctFilter(slots, blankPadded, context, level: level &+ 1)
        }
    }

    /// Notes for EXPLAIN ANALYZE what the node has taken.
    func note(of plan: any PlanNode) {
        context.measurements?.note(
            MemoryUse(batches: parts == nil ? 1 : RowPartitions.count &+ 1, peak: size, disk: parts?.fileSize ?? 0),
            of: plan
        )
    }
}

/// The first of each stretch of rows that are equal in some columns.
private final class UniqueSource: RowSource {
    private let plan: DistinctPlan
    private let input: any RowSource
    private var last: [PostgresValue]?

    init(_ plan: DistinctPlan, _ context: ExecutionContext) {
        self.plan = plan
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            var kept: [[PostgresValue]] = []
            for row in rows {
                let key = row.key(plan.slots, plan.blankPadded)
                guard key != last else { continue }
                last = key
                kept.append(row)
            }
            if !kept.isEmpty { return .rows(kept) }
        }
    }

    func rewind() {
        last = nil
        input.rewind()
    }
}

extension [PostgresValue] {
    /// Some of the values as a key of a hash table.
    func key(_ slots: [Int], _ blankPadded: [Bool]) -> [PostgresValue] {
        slots.map { blankPadded[$0] ? self[$0].withoutTrailingBlanks.hashable : self[$0].hashable }
    }
}
