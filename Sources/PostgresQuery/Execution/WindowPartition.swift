import PostgresSQL
import PostgresWire

/// The rows of one partition in order, with the groups of rows that are equal in it.
struct WindowPartition {
    private let rows: ArraySlice<WindowRow>
    private let frame: PlannedFrame
    private let context: ExecutionContext
    private let orderKeys: [SortSlot]
    private let count: Int
    /// For each row the rows of its frame, once they are worked out.
    private var knownFrames: [Range<Int>]?
    /// For each row the first row of its peer group, and the row behind its last.
    private var peers: [Range<Int>] = []
    /// For each row the number of its peer group.
    private var groups: [Int] = []
    /// The peer groups.
    private var groupRanges: [Range<Int>] = []

    init(rows: ArraySlice<WindowRow>, _ plan: WindowPlan, _ context: ExecutionContext) {
        self.rows = rows
        frame = plan.frame
        orderKeys = plan.orderKeys
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
    mutating func values(of call: PlannedWindowCall) throws(PostgresError) -> [PostgresValue] {
        switch call {
        case .aggregate(let aggregate): return try aggregateValues(aggregate, try frames())
        case .function(let function, let arguments):
            var values: [PostgresValue] = []
            values.reserveCapacity(count)
            let frames = function.usesFrame ? try frames() : []
            for index in 0..<count { values.append(try value(function, arguments, index, frames)) }
            return values
        }
    }

    private func value(
        _ function: PlannedWindowCall.Function,
        _ arguments: [any Evaluator],
        _ index: Int,
        _ frames: [Range<Int>]
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
        case .firstValue: return try value(arguments, at: place(0, fromEnd: false, frames[index], index))
        case .lastValue: return try value(arguments, at: place(0, fromEnd: true, frames[index], index))
        case .nthValue:
            guard let position = try evaluate(arguments, 1, index).wholeNumber else { return .null }
            guard position > 0 else {
                throw PostgresError("22016", "argument of nth_value must be greater than zero")
            }
            guard position <= Int64(count) else { return .null }
            return try value(arguments, at: place(Int(position) &- 1, fromEnd: false, frames[index], index))
        }
    }

    private func value(_ arguments: [any Evaluator], at place: Int?) throws(PostgresError) -> PostgresValue {
        guard let place else { return .null }
        return try evaluate(arguments, 0, place)
    }

    /// The row at a distance from the start or end of a frame, without those that EXCLUDE leaves out; nil outside.
    ///
    /// The first (or last) row of the peers stands for the current row under EXCLUDE TIES, even where the current row is
    /// not in the frame: then there is no value.
    private func place(_ distance: Int, fromEnd: Bool, _ range: Range<Int>, _ index: Int) -> Int? {
        let peers = peers[index]
        var place = fromEnd ? range.upperBound &- 1 &- distance : range.lowerBound &+ distance
        let first = max(peers.lowerBound, range.lowerBound)
        let end = min(peers.upperBound, range.upperBound)
        let reachesPeers =
            fromEnd
            ? place < peers.upperBound && peers.lowerBound < range.upperBound
            : place >= peers.lowerBound && peers.upperBound > range.lowerBound
        switch frame.exclusion {
        case .noOthers: break
        case .currentRow:
            if fromEnd, place <= index, index < range.upperBound { place &-= 1 }
            if !fromEnd, place >= index, index >= range.lowerBound { place &+= 1 }
        case .group:
            if reachesPeers { place &+= fromEnd ? peers.lowerBound &- end : peers.upperBound &- first }
        case .ties:
            guard reachesPeers else { break }
            if place == (fromEnd ? end &- 1 : first) {
                place = index
            } else {
                place &+= fromEnd ? peers.lowerBound &- end &+ 1 : peers.upperBound &- first &- 1
            }
        }
        guard range.contains(place) else { return nil }
        switch frame.exclusion {
        case .currentRow where place == index: return nil
        case .group where peers.contains(place): return nil
        case .ties where place != index && peers.contains(place): return nil
        default: return place
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

    private func aggregateValues(
        _ aggregate: PlannedAggregate,
        _ frames: [Range<Int>]
    ) throws(PostgresError) -> [PostgresValue] {
        if frame.exclusion != .noOthers { return try separateValues(aggregate, frames) }
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        var run = aggregate.makeState(context)
        var added = 0..<0
        var last: PostgresValue?
        for index in 0..<count {
            let wanted = frames[index]
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

    /// The values of an aggregate whose frames have gaps: each is computed by itself.
    private func separateValues(
        _ aggregate: PlannedAggregate,
        _ frames: [Range<Int>]
    ) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        for index in 0..<count {
            var run = aggregate.makeState(context)
            for piece in pieces(frames[index], index) {
                for next in piece { try aggregate.add(row(next).row, to: &run, context) }
            }
            values.append(try aggregate.finish(&run))
            if index % 1024 == 0 { try context.environment.checkCancellation() }
        }
        return values
    }

    /// The frames of all rows.
    private mutating func frames() throws(PostgresError) -> [Range<Int>] {
        if let knownFrames { return knownFrames }
        let frames = WindowFrames(
            frame: frame,
            context: context,
            keys: frame.unit == .range && orderKeys.count == 1 ? rows.map { $0.order[0] } : [],
            order: orderKeys.count == 1 ? orderKeys[0] : nil,
            peers: peers,
            groups: groups,
            groupRanges: groupRanges
        )
        let ranges = try frames.ranges()
        knownFrames = ranges
        return ranges
    }

    /// The stretches of a row's frame that EXCLUDE leaves, none of them empty.
    private func pieces(_ range: Range<Int>, _ index: Int) -> [Range<Int>] {
        let gap: Range<Int>
        switch frame.exclusion {
        case .noOthers: return range.isEmpty ? [] : [range]
        case .currentRow: gap = index..<index &+ 1
        case .group, .ties: gap = peers[index]
        }
        var pieces = [range.clamped(to: 0..<gap.lowerBound)]
        if frame.exclusion == .ties { pieces.append(range.clamped(to: index..<index &+ 1)) }
        pieces.append(range.clamped(to: gap.upperBound..<count))
        return pieces.filter { !$0.isEmpty }
    }
}

extension PlannedWindowCall.Function {
    /// Whether its value hangs on the frame.
    var usesFrame: Bool { self == .firstValue || self == .lastValue || self == .nthValue }
}
