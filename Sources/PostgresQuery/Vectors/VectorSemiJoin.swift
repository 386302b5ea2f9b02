import PostgresWire

/// The run of a join that gives left rows only and has them hashed: the right rows pass by and mark their partners.
final class VectorSemiJoinSource: VectorSource {
    private let plan: VectorJoinPlan
    private let left: any VectorSource
    private let right: any VectorSource
    private let context: ExecutionContext
    private let level: Int
    private var hashed: HashedRows
    private var handedDown: HandedDownKeys
    private var isHashed = false
    private var isMarked = false
    private var marks: [Bool] = []
    private var rows: [Int32] = []
    private var position = 0
    /// The join in parts, where the left side does not fit the memory.
    private var partitioned: RowsInColumns?

    init(
        _ plan: VectorJoinPlan,
        _ left: any VectorSource,
        _ right: any VectorSource,
        _ context: ExecutionContext,
        level: Int
    ) {
        self.plan = plan
        self.left = left
        self.right = right
        self.context = context
        self.level = level
        hashed = Self.emptyTable(plan)
        handedDown = HandedDownKeys(plan.handDown)
    }

    private static func emptyTable(_ plan: VectorJoinPlan) -> HashedRows {
        let slots = Set(plan.conditionSlots.filter { $0 < plan.leftWidth }).union(plan.output.leftSlots)
        return HashedRows(blankPadded: plan.blankPadded, slots: slots, keepsAll: true)
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        if let partitioned { return try partitioned.nextBatch() }
        if !isHashed, let step = try hash() { return step }
        if !isMarked, let step = try mark() { return step }
        guard position < rows.count else { return .finished }
        let end = min(rows.count, position &+ ColumnBatch.size)
        let part = RowSet.indexes(Array(rows[position..<end]))
        position = end
        return .batch(ColumnBatch(columns: plan.output.leftSlots.map { hashed.columns[$0] }, rows: part))
    }

    func rewind() {
        partitioned = nil
        hashed = Self.emptyTable(plan)
        isHashed = false
        isMarked = false
        rows = []
        position = 0
        left.rewind()
        right.rewind()
    }

    private func hash() throws(PostgresError) -> VectorStep? {
        while true {
            switch try left.nextBatch() {
            case .batch(let batch):
                try context.environment.checkCancellation()
                let keys = try plan.leftKeys.vectors(batch, context)
                hashed.add(batch, keys: keys)
                handedDown.add(keys, count: batch.count)
                if context.memory.isBeyondColumnLimit(hashed.memorySize), level < RowPartitions.deepestLevel {
                    return try divide(batch.columns.count)
                }
            case .needsInput(let scan): return .needsInput(scan)
            case .finished:
                plan.noteHashed(hashed, context)
                hashed.finish()
                handedDown.handDown(context)
                marks = Array(repeating: false, count: hashed.count)
                isHashed = true
                return nil
            }
        }
    }

    /// Goes over to a join in parts.
    private func divide(_ width: Int) throws(PostgresError) -> VectorStep {
        let join = try plan.partitioned(
            held: left,
            passing: right,
            plan.leftKeys,
            plan.rightKeys,
            width: width,
            context,
            level: level
        )
        try hashed.giveBack(width: width) { (rows) throws(PostgresError) in try join.hold(rows) }
        let columns = RowsInColumns(join)
        partitioned = columns
        return try columns.nextBatch()
    }

    private func mark() throws(PostgresError) -> VectorStep? {
        var numbers: [Int32] = []
        var outer: [Int32] = []
        var inner: [Int32] = []
        while hashed.count > 0 {
            let step = try right.nextBatch()
            if case .needsInput = step { return step }
            guard case .batch(let batch) = step else { break }
            try context.environment.checkCancellation()
            hashed.find(try plan.rightKeys.vectors(batch, context), count: batch.count, into: &numbers)
            var position = 0
            while position < numbers.count {
                position = hashed.pair(numbers, from: position, &outer, &inner)
                try mark(batch, outer, inner)
            }
        }
        let wanted = plan.kind == .semi
        rows = marks.indices.filter { marks[$0] == wanted }.map { Int32(truncatingIfNeeded: $0) }
        isMarked = true
        return nil
    }

    private func mark(_ batch: ColumnBatch, _ outer: [Int32], _ inner: [Int32]) throws(PostgresError) {
        guard !outer.isEmpty else { return }
        guard !plan.conditions.isEmpty else {
            for row in inner { marks[Int(row)] = true }
            return
        }
        let pairs = plan.pairs(
            left: hashed.columns,
            .indexes(inner),
            right: batch.columns,
            batch.rows.selecting(outer)
        )
        let kept = try plan.conditions.select(pairs, context)
        for number in 0..<kept.count { marks[Int(inner[kept.rows[number]])] = true }
    }
}
