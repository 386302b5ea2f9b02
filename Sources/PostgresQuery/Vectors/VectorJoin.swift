import PostgresWire

/// Which rows a join gives.
enum JoinKind: Sendable {
    /// Pairs; also left or right rows, or both, that are in none.
    case inner, left, right, full
    /// The left rows that are in some pair, or in none.
    case semi, anti

    var keepsLeft: Bool { self == .left || self == .full }
    var keepsRight: Bool { self == .right || self == .full }
    var givesLeftOnly: Bool { self == .semi || self == .anti }
}

/// A join by hashing over columns.
final class VectorJoinPlan: PlanNode {
    let left: any PlanNode
    let right: any PlanNode
    let kind: JoinKind
    let leftKeys: [any Evaluator]
    let rightKeys: [any Evaluator]
    let blankPadded: [Bool]
    /// Conditions over the values of the left row and behind them those of the right one.
    let conditions: [any Evaluator]
    /// The values that the conditions read.
    let conditionSlots: [Int]
    let leftWidth: Int
    let output: JoinOutput
    /// Whether the left rows are hashed, for a join that gives left rows only.
    let hashesLeft: Bool
    /// Whether the hashed side is the same at each pass, so that its hash table is kept.
    let isHeld: Bool

    init(
        left: any PlanNode,
        right: any PlanNode,
        kind: JoinKind,
        leftKeys: [any Evaluator],
        rightKeys: [any Evaluator],
        blankPadded: [Bool],
        conditions: [any Evaluator],
        conditionSlots: [Int],
        leftWidth: Int,
        output: JoinOutput,
        hashesLeft: Bool,
        isHeld: Bool
    ) {
        self.left = left
        self.right = right
        self.kind = kind
        self.leftKeys = leftKeys
        self.rightKeys = rightKeys
        self.blankPadded = blankPadded
        self.conditions = conditions
        self.conditionSlots = conditionSlots
        self.leftWidth = leftWidth
        self.output = output
        self.hashesLeft = hashesLeft
        self.isHeld = isHeld
    }

    var canGiveColumns: Bool { true }
    var prefersColumns: Bool { true }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ColumnsInRows(makeVectorSource(context)) }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        hashesLeft ? VectorSemiJoinSource(self, context) : VectorJoinSource(self, context)
    }

    /// The values that a condition reads of pairs of rows of a left and a right side, in the conditions' slots.
    func pairs(
        left: [ColumnVector],
        _ leftRows: RowSet,
        right: [ColumnVector],
        _ rightRows: RowSet
    ) -> ColumnBatch {
        let count = leftRows.count
        let width = (conditionSlots.max() ?? -1) &+ 1
        var columns = Array(repeating: ColumnVector(.missing(count)), count: width)
        for slot in conditionSlots {
            columns[slot] =
                slot < leftWidth ? left[slot].gather(leftRows) : right[slot &- leftWidth].gather(rightRows)
        }
        return ColumnBatch(columns: columns, rows: .range(0..<count))
    }
}

/// The run of a join whose right side is hashed.
final class VectorJoinSource: VectorSource {
    private let plan: VectorJoinPlan
    private let left: any VectorSource
    private let right: any VectorSource
    private let context: ExecutionContext
    private var hashed: HashedRows
    private var isHashed = false
    private var matched: [Bool] = []
    private var batch: ColumnBatch?
    private var numbers: [Int32] = []
    private var position = 0
    private var isLeftFinished = false
    private var unmatchedPosition = 0
    private var outer: [Int32] = []
    private var inner: [Int32] = []

    init(_ plan: VectorJoinPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.vectorSource(context)
        right = plan.right.vectorSource(context)
        hashed = Self.emptyTable(plan)
    }

    private static func emptyTable(_ plan: VectorJoinPlan) -> HashedRows {
        var slots = Set(plan.conditionSlots.filter { $0 >= plan.leftWidth }.map { $0 &- plan.leftWidth })
        slots.formUnion(plan.output.rightSlots)
        return HashedRows(blankPadded: plan.blankPadded, slots: slots, keepsAll: plan.kind.keepsRight)
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
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
        if isHashed, plan.isHeld {
            for index in matched.indices { matched[index] = false }
            return
        }
        isHashed = false
        hashed = Self.emptyTable(plan)
        right.rewind()
    }

    private func hash() throws(PostgresError) -> VectorStep? {
        while true {
            switch try right.nextBatch() {
            case .batch(let batch):
                try context.environment.checkCancellation()
                hashed.add(batch, keys: try plan.rightKeys.vectors(batch, context))
            case .needsInput(let scan): return .needsInput(scan)
            case .finished:
                hashed.finish()
                matched = plan.kind.keepsRight ? Array(repeating: false, count: hashed.count) : []
                isHashed = true
                return nil
            }
        }
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
