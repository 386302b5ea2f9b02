import PostgresWire

/// The run of a join whose right side is hashed.
final class VectorJoinSource: VectorSource {
    private let plan: VectorJoinPlan
    private let left: any VectorSource
    private let right: any VectorSource
    private let context: ExecutionContext
    private let level: Int
    private var hashed: HashedRows
    private var handedDown: HandedDownKeys
    private var isHashed = false
    private var matched: [Bool] = []
    private var batch: ColumnBatch?
    private var numbers: [Int32] = []
    private var position = 0
    private var isLeftFinished = false
    private var unmatchedPosition = 0
    private var outer: [Int32] = []
    private var inner: [Int32] = []
    /// The join in parts, where the right side does not fit the memory.
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
        var slots = Set(plan.conditionSlots.filter { $0 >= plan.leftWidth }.map { $0 &- plan.leftWidth })
        slots.formUnion(plan.output.rightSlots)
        return HashedRows(blankPadded: plan.blankPadded, slots: slots, keepsAll: plan.kind.keepsRight)
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        if let partitioned { return try partitioned.nextBatch() }
        if !isHashed, let step = try hash() { return step }
        while true {
            if let batch {
                guard position < numbers.count else {
                    self.batch = nil
                    continue
                }
                if let joined = try join(batch) { return .batch(joined) }
                continue
            }
            if isLeftFinished { return unmatched().map { .batch($0) } ?? .finished }
            try context.environment.checkCancellation()
            switch try left.nextBatch() {
            case .batch(let next):
                batch = next
                position = 0
                hashed.find(try plan.leftKeys.vectors(next, context), count: next.count, into: &numbers)
            case .needsInput(let scan): return .needsInput(scan)
            case .finished: isLeftFinished = true
            }
        }
    }

    func rewind() {
        batch = nil
        position = 0
        isLeftFinished = false
        unmatchedPosition = 0
        left.rewind()
        if isHashed, plan.isHeld, partitioned == nil {
            for index in matched.indices { matched[index] = false }
            return
        }
        partitioned = nil
        isHashed = false
        hashed = Self.emptyTable(plan)
        right.rewind()
    }

    private func hash() throws(PostgresError) -> VectorStep? {
        while true {
            switch try right.nextBatch() {
            case .batch(let batch):
                try context.environment.checkCancellation()
                let keys = try plan.rightKeys.vectors(batch, context)
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
                matched = plan.kind.keepsRight ? Array(repeating: false, count: hashed.count) : []
                isHashed = true
                return hashed.count == 0 && !plan.kind.keepsLeft ? .finished : nil
            }
        }
    }

    /// Goes over to a join in parts.
    private func divide(_ width: Int) throws(PostgresError) -> VectorStep {
        let join = try plan.partitioned(
            held: right,
            passing: left,
            plan.rightKeys,
            plan.leftKeys,
            width: width,
            context,
            level: level
        )
        try hashed.giveBack(width: width) { (rows) throws(PostgresError) in try join.hold(rows) }
        let columns = RowsInColumns(join)
        partitioned = columns
        return try columns.nextBatch()
    }

    /// The joined rows of the left batch's next rows; nil where there are none.
    private func join(_ batch: ColumnBatch) throws(PostgresError) -> ColumnBatch? {
        if plan.kind.givesLeftOnly, plan.conditions.isEmpty {
            position = numbers.count
            let wanted = plan.kind == .semi
            return leftOnly(batch, numbers.indices.filter { (numbers[$0] >= 0) == wanted })
        }
        let start = position
        position = hashed.pair(numbers, from: start, &outer, &inner)
        if !plan.conditions.isEmpty, !outer.isEmpty {
            let pairs = plan.pairs(
                left: batch.columns,
                batch.rows.selecting(outer),
                right: hashed.columns,
                .indexes(inner)
            )
            let kept = try plan.conditions.select(pairs, context)
            if kept.count < outer.count {
                let places = (0..<kept.count).map { kept.rows[$0] }
                outer = places.map { outer[$0] }
                inner = places.map { inner[$0] }
            }
        }
        if plan.kind.givesLeftOnly {
            var isPaired = [Bool](repeating: false, count: batch.count)
            for number in outer { isPaired[Int(number)] = true }
            let wanted = plan.kind == .semi
            return leftOnly(batch, (start..<position).filter { isPaired[$0] == wanted })
        }
        for row in inner where plan.kind.keepsRight { matched[Int(row)] = true }
        if plan.kind.keepsLeft { addUnpaired(start..<position) }
        guard !outer.isEmpty else { return nil }
        let leftRows = batch.rows.selecting(outer)
        var columns: [ColumnVector] = []
        columns.reserveCapacity(plan.output.columns.count)
        for slot in plan.output.leftSlots { columns.append(batch.columns[slot].gather(leftRows)) }
        for slot in plan.output.rightSlots { columns.append(rightColumn(slot).gatherOrNull(inner)) }
        return ColumnBatch(columns: columns, rows: .range(0..<outer.count))
    }

    private func rightColumn(_ slot: Int) -> ColumnVector {
        hashed.columns.indices.contains(slot) ? hashed.columns[slot] : ColumnVector(.values([]))
    }

    /// The left rows of these numbers by themselves.
    private func leftOnly(_ batch: ColumnBatch, _ numbers: [Int]) -> ColumnBatch? {
        guard !numbers.isEmpty else { return nil }
        let rows = batch.rows.selecting(numbers.map { Int32(truncatingIfNeeded: $0) })
        return ColumnBatch(columns: plan.output.leftSlots.map { batch.columns[$0] }, rows: rows)
    }

    /// Puts the left rows without a partner among the pairs, in the order of the left rows.
    private func addUnpaired(_ range: Range<Int>) {
        var left: [Int32] = []
        var right: [Int32] = []
        left.reserveCapacity(outer.count)
        right.reserveCapacity(outer.count)
        var pair = 0
        for number in range {
            let row = Int32(truncatingIfNeeded: number)
            if pair >= outer.count || outer[pair] != row {
                left.append(row)
                right.append(-1)
            }
            while pair < outer.count, outer[pair] == row {
                left.append(row)
                right.append(inner[pair])
                pair &+= 1
            }
        }
        (outer, inner) = (left, right)
    }

    /// Right rows that have had no partner.
    private func unmatched() -> ColumnBatch? {
        guard plan.kind.keepsRight else { return nil }
        var rows: [Int32] = []
        while unmatchedPosition < matched.count, rows.count < ColumnBatch.size {
            if !matched[unmatchedPosition] { rows.append(Int32(truncatingIfNeeded: unmatchedPosition)) }
            unmatchedPosition &+= 1
        }
        guard !rows.isEmpty else { return nil }
        var columns = plan.output.leftSlots.map { _ in ColumnVector(repeating: .null, count: rows.count) }
        for slot in plan.output.rightSlots { columns.append(rightColumn(slot).gather(.indexes(rows))) }
        return ColumnBatch(columns: columns, rows: .range(0..<rows.count))
    }
}
