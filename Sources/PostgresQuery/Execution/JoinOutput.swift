import PostgresWire

/// Which columns of two sides the rows of a join have.
struct JoinOutput: Sendable {
    private(set) var leftSlots: [Int] = []
    private(set) var rightSlots: [Int] = []
    private(set) var columns: [ColumnID] = []

    /// The columns of both sides that something reads.
    init(left: Layout, right: Layout, used: Set<ColumnID>) {
        for (id, slot) in left.inOrder where used.contains(id) {
            leftSlots.append(slot)
            columns.append(id)
        }
        for (id, slot) in right.inOrder where used.contains(id) {
            rightSlots.append(slot)
            columns.append(id)
        }
    }

    /// The places of the columns in the joined rows.
    var layout: Layout {
        var layout = Layout()
        layout.slots.reserveCapacity(columns.count)
        for (slot, id) in columns.enumerated() { layout.slots[id] = slot }
        layout.width = columns.count
        return layout
    }

    /// The joined row; a missing side is NULL.
    func row(_ left: [PostgresValue]?, _ right: [PostgresValue]?) -> [PostgresValue] {
        var row: [PostgresValue] = []
        row.reserveCapacity(columns.count)
        if let left {
            for slot in leftSlots { row.append(left[slot]) }
        } else {
            for _ in leftSlots { row.append(.null) }
        }
        if let right {
            for slot in rightSlots { row.append(right[slot]) }
        } else {
            for _ in rightSlots { row.append(.null) }
        }
        return row
    }
}

/// What all joins have in common.
struct JoinShape: Sendable {
    /// Whether left rows without a partner stay.
    var keepsLeft: Bool
    /// Whether right rows without a partner stay.
    var keepsRight: Bool
    /// Conditions over the values of the left row and behind them those of the right one.
    var conditions: [any Evaluator]
    var output: JoinOutput

    /// Whether a pair of rows belongs together.
    func holds(
        _ left: [PostgresValue],
        _ right: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> Bool {
        conditions.isEmpty ? true : try conditions.hold(left + right, context)
    }
}
