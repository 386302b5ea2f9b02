import PostgresSQL
import PostgresWire

/// The frames of the rows of one partition.
struct WindowFrames {
    /// How the start or the end of a frame follows from its row.
    private enum Edge {
        /// The same for all rows.
        case fixed(Int)
        /// So many rows behind the row.
        case rows(Int)
        /// The start (or end) of the group that is so many groups behind the row's.
        case groups(Int)
        /// Listed for each row.
        case listed([Int32])
    }

    private let groups: WindowGroups
    private let start: Edge
    private let end: Edge

    init(_ partition: WindowPartition, _ groups: WindowGroups) throws(PostgresError) {
        self.groups = groups
        start = try Self.edge(partition.plan.frame.start, "starting", isEnd: false, partition, groups)
        end = try Self.edge(partition.plan.frame.end, "ending", isEnd: true, partition, groups)
    }

    /// The rows from the start to the end of a row's frame.
    func range(of row: Int) -> Range<Int> {
        let count = groups.count
        let low = min(max(place(start, row, isEnd: false), 0), count)
        return low..<max(low, min(max(place(end, row, isEnd: true), 0), count))
    }

    private func place(_ edge: Edge, _ row: Int, isEnd: Bool) -> Int {
        switch edge {
        case .fixed(let place): return place
        case .rows(let distance): return row &+ distance
        case .listed(let places): return Int(places[row])
        case .groups(let distance):
            let target = groups.number(of: row) &+ distance
            if target < 0 { return 0 }
            guard target < groups.groupCount else { return groups.count }
            let rows = groups.rows(of: target)
            return isEnd ? rows.upperBound : rows.lowerBound
        }
    }

    private static func edge(
        _ bound: PlannedFrame.Bound,
        _ side: String,
        isEnd: Bool,
        _ partition: WindowPartition,
        _ groups: WindowGroups
    ) throws(PostgresError) -> Edge {
        switch bound {
        case .unboundedPreceding: return .fixed(0)
        case .unboundedFollowing: return .fixed(groups.count)
        case .currentRow: return partition.plan.frame.unit == .rows ? .rows(isEnd ? 1 : 0) : .groups(0)
        case .preceding(let offset):
            return try moved(offset, side, isPreceding: true, isEnd: isEnd, partition, groups)
        case .following(let offset):
            return try moved(offset, side, isPreceding: false, isEnd: isEnd, partition, groups)
        }
    }

    private static func moved(
        _ offset: any Evaluator,
        _ side: String,
        isPreceding: Bool,
        isEnd: Bool,
        _ partition: WindowPartition,
        _ groups: WindowGroups
    ) throws(PostgresError) -> Edge {
        let value = try offset.evaluate([], partition.context)
        if value.isNull { throw PostgresError("22004", "frame \(side) offset must not be null") }
        let unit = partition.plan.frame.unit
        if unit == .range {
            return try within(value, isPreceding: isPreceding, isEnd: isEnd, partition, count: groups.count)
        }
        guard let number = value.wholeNumber, number >= 0 else {
            throw PostgresError("22013", "frame \(side) offset must not be negative")
        }
        let distance = Int(min(number, Int64(groups.count &+ 1)))
        let step = isPreceding ? 0 &- distance : distance
        return unit == .groups ? .groups(step) : .rows(step &+ (isEnd ? 1 : 0))
    }

    /// The edge of a RANGE with an offset; it moves on with the rows.
    private static func within(
        _ offset: PostgresValue,
        isPreceding: Bool,
        isEnd: Bool,
        _ partition: WindowPartition,
        count: Int
    ) throws(PostgresError) -> Edge {
        guard let order = partition.onlyOrderKey else { return .fixed(0) }
        let test = WindowRange(
            offset: offset,
            isSubtracted: isPreceding != order.isDescending,
            isLess: isEnd != order.isDescending,
            environment: partition.context.environment
        )
        var edges: [Int32] = []
        edges.reserveCapacity(count)
        var edge = 0
        for row in 0..<count {
            let base = try partition.row(row)[order.slot]
            while edge < count,
                try isOutside(try partition.row(edge)[order.slot], base, test, order, isEnd: isEnd)
            { edge &+= 1 }
            edges.append(Int32(truncatingIfNeeded: edge))
        }
        return .listed(edges)
    }

    /// Whether the frame's start (or end) lies behind a row with this value.
    private static func isOutside(
        _ value: PostgresValue,
        _ base: PostgresValue,
        _ test: WindowRange,
        _ order: SortSlot,
        isEnd: Bool
    ) throws(PostgresError) -> Bool {
        switch (value.isNull, base.isNull) {
        case (false, false): return try test.holds(value, base) == isEnd
        case (true, true): return isEnd
        case (true, false): return order.nullsFirst
        case (false, true): return !order.nullsFirst
        }
    }
}
