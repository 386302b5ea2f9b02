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
    /// The scan of the side that passes by, where it is told the hashed keys.
    let handDown: KeyHandDown?

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
        isHeld: Bool,
        handDown: KeyHandDown? = nil
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
        self.handDown = handDown
    }

    var canGiveColumns: Bool { true }
    var prefersColumns: Bool { true }

    func makeSource(_ context: ExecutionContext) -> any RowSource { ColumnsInRows(makeVectorSource(context)) }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        source(left.vectorSource(context), right.vectorSource(context), context, level: 0)
    }

    /// The join of these rows.
    func source(
        _ left: any VectorSource,
        _ right: any VectorSource,
        _ context: ExecutionContext,
        level: Int
    ) -> any VectorSource {
        hashesLeft
            ? VectorSemiJoinSource(self, left, right, context, level: level)
            : VectorJoinSource(self, left, right, context, level: level)
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
