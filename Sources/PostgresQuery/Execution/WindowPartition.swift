import PostgresSQL
import PostgresWire

/// The rows of one partition in order, with the groups of rows that are equal in it.
struct WindowPartition {
    private let rows: ArraySlice<WindowRow>
    private let frame: PlannedFrame
    private let context: ExecutionContext
    private let count: Int
    /// For each row the first row of its peer group, and the row behind its last.
    private var peers: [Range<Int>] = []
    /// For each row the number of its peer group.
    private var groups: [Int] = []
    /// The peer groups.
    private var groupRanges: [Range<Int>] = []

    init(rows: ArraySlice<WindowRow>, _ plan: WindowPlan, _ context: ExecutionContext) {
        self.rows = rows
        frame = plan.frame
        self.context = context
        count = rows.count
        var start = 0
        while start < count {
            var end = start &+ 1
            while end < count,
                SortSlot.compare(row(start).order, row(end).order, plan.orderKeys) == 0
            { end &+= 1 }
            for _ in start..<end {
                peers.append(start..<end)
                groups.append(groupRanges.count)
            }
            groupRanges.append(start..<end)
            start = end
        }
    }

    private func row(_ index: Int) -> WindowRow { rows[rows.startIndex &+ index] }

    /// The value of a call for each row.
    func values(of call: PlannedWindowCall) throws(PostgresError) -> [PostgresValue] {
        switch call {
        case .aggregate(let aggregate): return try aggregateValues(aggregate)
        case .function(let function, let arguments):
            var values: [PostgresValue] = []
            values.reserveCapacity(count)
            for index in 0..<count { values.append(try value(function, arguments, index)) }
            return values
        }
    }

    private func value(
        _ function: PlannedWindowCall.Function,
        _ arguments: [any Evaluator],
        _ index: Int
    ) throws(PostgresError) -> PostgresValue {
        switch function {
        case .rowNumber: return .int8(Int64(index &+ 1))
        case .rank: return .int8(Int64(peers[index].lowerBound &+ 1))
        case .denseRank: return .int8(Int64(groups[index] &+ 1))
        case .percentRank:
            return .float8(count > 1 ? Double(peers[index].lowerBound) / Double(count - 1) : 0)
        case .cumulativeDistribution: return .float8(Double(peers[index].upperBound) / Double(count))
        case .tiles: return try tile(arguments, index)
        case .lag, .lead: return try neighbour(arguments, index, isLead: function == .lead)
        case .firstValue:
            let range = try range(of: index)
            return range.isEmpty ? .null : try evaluate(arguments, 0, range.lowerBound)
        case .lastValue:
            let range = try range(of: index)
            return range.isEmpty ? .null : try evaluate(arguments, 0, range.upperBound &- 1)
        case .nthValue:
            guard let position = try evaluate(arguments, 1, index).wholeNumber else { return .null }
            guard position > 0 else {
                throw PostgresError("22016", "argument of nth_value must be greater than zero")
            }
            let range = try range(of: index)
            guard position <= Int64(range.count) else { return .null }
            return try evaluate(arguments, 0, range.lowerBound &+ Int(position) &- 1)
        }
    }

    private func evaluate(
        _ arguments: [any Evaluator],
        _ argument: Int,
        _ index: Int
    ) throws(PostgresError) -> PostgresValue {
        guard arguments.indices.contains(argument) else { return .null }
        return try arguments[argument].evaluate(row(index).row, context)
    }

    private func tile(_ arguments: [any Evaluator], _ index: Int) throws(PostgresError) -> PostgresValue {
        guard let buckets = try evaluate(arguments, 0, 0).wholeNumber else { return .null }
        guard buckets > 0 else { throw PostgresError("22014", "argument of ntile must be greater than zero") }
        let size = Int64(count) / buckets
        let larger = Int64(count) % buckets
        let position = Int64(index)
        let boundary = larger &* (size &+ 1)
        let bucket = position < boundary ? position / (size &+ 1) : larger &+ (position &- boundary) / max(size, 1)
        return .int4(Int32(truncatingIfNeeded: bucket &+ 1))
    }

    private func neighbour(
        _ arguments: [any Evaluator],
        _ index: Int,
        isLead: Bool
    ) throws(PostgresError) -> PostgresValue {
        var offset: Int64 = 1
        if arguments.count > 1 {
            guard let given = try evaluate(arguments, 1, index).wholeNumber else { return .null }
            offset = given
        }
        let place =
            isLead ? Int64(index).addingReportingOverflow(offset) : Int64(index).subtractingReportingOverflow(offset)
        guard !place.overflow, place.partialValue >= 0, place.partialValue < Int64(count) else {
            return arguments.count > 2 ? try evaluate(arguments, 2, index) : .null
        }
        return try evaluate(arguments, 0, Int(place.partialValue))
    }

    private func aggregateValues(_ aggregate: PlannedAggregate) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        var run = aggregate.makeState(context)
        var added = 0..<0
        var last: PostgresValue?
        for index in 0..<count {
            let wanted = try range(of: index)
            if wanted.lowerBound != added.lowerBound || wanted.upperBound < added.upperBound {
                run = aggregate.makeState(context)
                added = wanted.lowerBound..<wanted.lowerBound
                last = nil
            }
            for next in added.upperBound..<max(wanted.upperBound, added.upperBound) {
                try aggregate.add(row(next).row, to: &run, context)
                last = nil
            }
            added = wanted
            let value: PostgresValue = if let last { last } else { try aggregate.finish(&run) }
            last = value
            values.append(value)
            if index % 4096 == 0 { try context.environment.checkCancellation() }
        }
        return values
    }

    /// The rows of the frame of a row.
    private func range(of index: Int) throws(PostgresError) -> Range<Int> {
        let start: Int
        switch frame.start {
        case .unboundedPreceding: start = 0
        case .currentRow: start = frame.unit == .rows ? index : peers[index].lowerBound
        case .preceding(let offset): start = try moved(index, by: -(try number(offset, "starting")), isEnd: false)
        case .following(let offset): start = try moved(index, by: try number(offset, "starting"), isEnd: false)
        case .unboundedFollowing: start = count
        }
        let end: Int
        switch frame.end {
        case .unboundedFollowing: end = count
        case .currentRow: end = frame.unit == .rows ? index &+ 1 : peers[index].upperBound
        case .preceding(let offset): end = try moved(index, by: -(try number(offset, "ending")), isEnd: true)
        case .following(let offset): end = try moved(index, by: try number(offset, "ending"), isEnd: true)
        case .unboundedPreceding: end = 0
        }
        let low = min(max(start, 0), count)
        return low..<max(low, min(max(end, 0), count))
    }

    /// The offset of a frame's end, kept within the partition's size.
    private func number(_ offset: any Evaluator, _ side: String) throws(PostgresError) -> Int {
        guard let value = try offset.evaluate([], context).wholeNumber else {
            throw PostgresError("22004", "frame \(side) offset must not be null")
        }
        guard value >= 0 else { throw PostgresError("22013", "frame \(side) offset must not be negative") }
        return Int(min(value, Int64(count &+ 1)))
    }

    private func moved(_ index: Int, by offset: Int, isEnd: Bool) throws(PostgresError) -> Int {
        guard frame.unit == .groups else { return index &+ offset &+ (isEnd ? 1 : 0) }
        let group = groups[index] &+ offset
        if group < 0 { return 0 }
        guard group < groupRanges.count else { return count }
        return isEnd ? groupRanges[group].upperBound : groupRanges[group].lowerBound
    }
}
