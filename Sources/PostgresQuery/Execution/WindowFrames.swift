import PostgresSQL
import PostgresWire

/// Works out the frames of the rows of one partition.
struct WindowFrames {
    let frame: PlannedFrame
    let context: ExecutionContext
    /// For each row the value of the only sort key, where the frame is a RANGE with an offset.
    let keys: [PostgresValue]
    /// How the rows are sorted by it.
    let order: SortSlot?
    /// For each row its peer group.
    let peers: [Range<Int>]
    /// For each row the number of its peer group.
    let groups: [Int]
    /// The peer groups.
    let groupRanges: [Range<Int>]

    private var count: Int { peers.count }

    /// For each row the rows from the start to the end of its frame.
    func ranges() throws(PostgresError) -> [Range<Int>] {
        let starts = try starts()
        let ends = try ends()
        return zip(starts, ends).map { start, end in
            let low = min(max(start, 0), count)
            return low..<max(low, min(max(end, 0), count))
        }
    }

    private func starts() throws(PostgresError) -> [Int] {
        switch frame.start {
        case .unboundedPreceding: return Array(repeating: 0, count: count)
        case .unboundedFollowing: return Array(repeating: count, count: count)
        case .currentRow: return frame.unit == .rows ? Array(0..<count) : peers.map(\.lowerBound)
        case .preceding(let offset): return try moved(offset, "starting", isPreceding: true, isEnd: false)
        case .following(let offset): return try moved(offset, "starting", isPreceding: false, isEnd: false)
        }
    }

    private func ends() throws(PostgresError) -> [Int] {
        switch frame.end {
        case .unboundedPreceding: return Array(repeating: 0, count: count)
        case .unboundedFollowing: return Array(repeating: count, count: count)
        case .currentRow: return frame.unit == .rows ? Array(1..<count + 1) : peers.map(\.upperBound)
        case .preceding(let offset): return try moved(offset, "ending", isPreceding: true, isEnd: true)
        case .following(let offset): return try moved(offset, "ending", isPreceding: false, isEnd: true)
        }
    }

    private func moved(
        _ offset: any Evaluator,
        _ side: String,
        isPreceding: Bool,
        isEnd: Bool
    ) throws(PostgresError) -> [Int] {
        let value = try offset.evaluate([], context)
        if value.isNull { throw PostgresError("22004", "frame \(side) offset must not be null") }
        if frame.unit == .range { return try within(value, isPreceding: isPreceding, isEnd: isEnd) }
        guard let number = value.wholeNumber, number >= 0 else {
            throw PostgresError("22013", "frame \(side) offset must not be negative")
        }
        let distance = Int(min(number, Int64(count &+ 1)))
        let step = isPreceding ? 0 &- distance : distance
        guard frame.unit == .groups else { return (0..<count).map { $0 &+ step &+ (isEnd ? 1 : 0) } }
        return groups.map { group in
            let target = group &+ step
            if target < 0 { return 0 }
            guard target < groupRanges.count else { return count }
            return isEnd ? groupRanges[target].upperBound : groupRanges[target].lowerBound
        }
    }

    /// The edge of a RANGE with an offset; it moves on with the rows.
    private func within(
        _ offset: PostgresValue,
        isPreceding: Bool,
        isEnd: Bool
    ) throws(PostgresError) -> [Int] {
        guard let order else { return Array(repeating: 0, count: count) }
        let test = WindowRange(
            offset: offset,
            isSubtracted: isPreceding != order.isDescending,
            isLess: isEnd != order.isDescending,
            environment: context.environment
        )
        var edges: [Int] = []
        edges.reserveCapacity(count)
        var edge = 0
        for row in 0..<count {
            while edge < count, try isOutside(edge, of: row, test, order, isEnd: isEnd) { edge &+= 1 }
            edges.append(edge)
        }
        return edges
    }

    /// Whether the frame's start (or end) lies behind a row.
    private func isOutside(
        _ edge: Int,
        of row: Int,
        _ test: WindowRange,
        _ order: SortSlot,
        isEnd: Bool
    ) throws(PostgresError) -> Bool {
        let (value, base) = (keys[edge], keys[row])
        switch (value.isNull, base.isNull) {
        case (false, false): return try test.holds(value, base) == isEnd
        case (true, true): return isEnd
        case (true, false): return order.nullsFirst
        case (false, true): return !order.nullsFirst
        }
    }
}
