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

/// The rows of the hashed side of a join.
struct HashedRows {
    private(set) var index: KeyIndex
    private var builders: [Int: ColumnBuilder] = [:]
    private var width = 0
    private var keys: [Int32] = []
    /// The columns by their slots, once all rows are there.
    private(set) var columns: [ColumnVector] = []
    /// Where the rows of each key begin in `rows`; empty where each key has one row.
    private var starts: [Int32] = []
    private var rows: [Int32] = []
    /// Whether each key has one row, whose number is that of the key.
    private(set) var isUnique = true
    private let keepsAll: Bool

    /// Rows of which these slots are read; those with a NULL among the keys only where all are kept.
    init(blankPadded: [Bool], slots: Set<Int>, keepsAll: Bool) {
        index = KeyIndex(blankPadded: blankPadded)
        for slot in slots { builders[slot] = ColumnBuilder() }
        self.keepsAll = keepsAll
    }

    /// How many rows there are.
    var count: Int { keys.count }

    mutating func add(_ batch: ColumnBatch, keys columns: [ColumnVector]) {
        var numbers: [Int32] = []
        index.insert(columns, count: batch.count, keepsNulls: false, into: &numbers)
        width = max(width, batch.columns.count)
        var taken = batch
        if !keepsAll, numbers.contains(-1) {
            let present = numbers.indices.filter { numbers[$0] >= 0 }
            taken = batch.selecting(present.map { Int32(truncatingIfNeeded: $0) })
            numbers = present.map { numbers[$0] }
        }
        for slot in builders.keys where batch.columns.indices.contains(slot) {
            builders[slot]?.append(batch.columns[slot], taken.rows)
        }
        keys += numbers
    }

    mutating func finish() {
        columns = Array(repeating: ColumnVector(.missing(keys.count)), count: width)
        for slot in builders.keys where slot < width {
            columns[slot] = builders[slot]?.finish() ?? ColumnVector(.missing(keys.count))
        }
        builders = [:]
        isUnique = index.count == keys.count && !keys.contains(-1)
        guard !isUnique else { return }
        starts = Array(repeating: 0, count: index.count &+ 1)
        for key in keys where key >= 0 { starts[Int(key) &+ 1] &+= 1 }
        for key in 0..<index.count { starts[key &+ 1] &+= starts[key] }
        rows = Array(repeating: 0, count: Int(starts[index.count]))
        var next = starts
        for (row, key) in keys.enumerated() where key >= 0 {
            rows[Int(next[Int(key)])] = Int32(truncatingIfNeeded: row)
            next[Int(key)] &+= 1
        }
    }

    mutating func find(_ columns: [ColumnVector], count: Int, into numbers: inout [Int32]) {
        index.find(columns, count: count, keepsNulls: false, into: &numbers)
    }

    /// Pairs the rows of a batch from `start` on with the hashed rows of their keys; gives where it stopped, when enough
    /// pairs were made.
    func pair(
        _ numbers: [Int32],
        from start: Int,
        _ outer: inout [Int32],
        _ inner: inout [Int32]
    ) -> Int {
        outer.removeAll(keepingCapacity: true)
        inner.removeAll(keepingCapacity: true)
        if isUnique {
            outer.reserveCapacity(numbers.count)
            inner.reserveCapacity(numbers.count)
            for place in start..<numbers.count where numbers[place] >= 0 {
                outer.append(Int32(truncatingIfNeeded: place))
                inner.append(numbers[place])
            }
            return numbers.count
        }
        var place = start
        while place < numbers.count, outer.count < ColumnBatch.size &* 2 {
            let key = Int(numbers[place])
            if key >= 0 {
                for position in Int(starts[key])..<Int(starts[key &+ 1]) {
                    outer.append(Int32(truncatingIfNeeded: place))
                    inner.append(rows[position])
                }
            }
            place &+= 1
        }
        return place
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
        left = plan.left.makeVectorSource(context)
        right = plan.right.makeVectorSource(context)
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

/// The run of a join that gives left rows only and has them hashed: the right rows pass by and mark their partners.
final class VectorSemiJoinSource: VectorSource {
    private let plan: VectorJoinPlan
    private let left: any VectorSource
    private let right: any VectorSource
    private let context: ExecutionContext
    private var hashed: HashedRows
    private var isHashed = false
    private var isMarked = false
    private var marks: [Bool] = []
    private var rows: [Int32] = []
    private var position = 0

    init(_ plan: VectorJoinPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        left = plan.left.makeVectorSource(context)
        right = plan.right.makeVectorSource(context)
        hashed = Self.emptyTable(plan)
    }

    private static func emptyTable(_ plan: VectorJoinPlan) -> HashedRows {
        let slots = Set(plan.conditionSlots.filter { $0 < plan.leftWidth }).union(plan.output.leftSlots)
        return HashedRows(blankPadded: plan.blankPadded, slots: slots, keepsAll: true)
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        if !isHashed, let step = try hash() { return step }
        if !isMarked, let step = try mark() { return step }
        guard position < rows.count else { return .finished }
        let end = min(rows.count, position &+ ColumnBatch.size)
        let part = RowSet.indexes(Array(rows[position..<end]))
        position = end
        return .batch(ColumnBatch(columns: plan.output.leftSlots.map { hashed.columns[$0] }, rows: part))
    }

    func rewind() {
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
                hashed.add(batch, keys: try plan.leftKeys.vectors(batch, context))
            case .needsInput(let scan): return .needsInput(scan)
            case .finished:
                hashed.finish()
                marks = Array(repeating: false, count: hashed.count)
                isHashed = true
                return nil
            }
        }
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
