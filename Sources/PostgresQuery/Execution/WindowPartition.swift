import PostgresSQL
import PostgresWire

/// The rows of one partition in order, and what the calls of its window make of them, row by row.
final class WindowPartition {
    let plan: WindowPlan
    let context: ExecutionContext
    /// How the rows are sorted by the only key of the order; nil where there is not just one.
    let onlyOrderKey: SortSlot?
    /// How many rows there are.
    let count: Int
    private let rows: RowStore
    private let groups: WindowGroups
    private var frame: PlannedFrame { plan.frame }
    /// The frames, once a call has asked for them.
    private var knownFrames: WindowFrames?
    /// The states of the aggregates among the calls.
    private var runs: [FrameRun]
    private var watch: CancellationWatch

    /// A partition of rows whose sort keys stand behind their values.
    init(
        _ rows: RowStore,
        order: [SortSlot],
        _ plan: WindowPlan,
        _ context: ExecutionContext
    ) throws(PostgresError) {
        self.rows = rows
        self.plan = plan
        self.context = context
        count = rows.count
        onlyOrderKey = order.count == 1 ? order[0] : nil
        watch = CancellationWatch(context.environment)
        runs = Array(repeating: FrameRun(), count: plan.calls.count)
        if order.isEmpty {
            groups = WindowGroups(count: rows.count)
            return
        }
        var last: [PostgresValue]?
        groups = try WindowGroups(count: rows.count) { (index) throws(PostgresError) in
            let row = try rows.row(at: index)
            defer { last = row }
            return last.map { SortSlot.compare($0, row, order) != 0 } ?? true
        }
    }

    func row(_ index: Int) throws(PostgresError) -> [PostgresValue] { try rows.row(at: index) }

    /// The values of all calls for a row; to be asked for one row after the other.
    func values(at index: Int) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        for (number, call) in plan.calls.enumerated() {
            switch call {
            case .function(let function, let arguments): values.append(try value(function, arguments, index))
            case .aggregate(let aggregate): values.append(try value(aggregate, number, index))
            }
        }
        return values
    }

    /// The frames of the rows.
    private func frames() throws(PostgresError) -> WindowFrames {
        if let knownFrames { return knownFrames }
        let frames = try WindowFrames(self, groups)
        knownFrames = frames
        return frames
    }

    private func value(
        _ function: PlannedWindowCall.Function,
        _ arguments: [any Evaluator],
        _ index: Int
    ) throws(PostgresError) -> PostgresValue {
        switch function {
        case .rowNumber: return .int8(Int64(index &+ 1))
        case .rank: return .int8(Int64(groups.peers(of: index).lowerBound &+ 1))
        case .denseRank: return .int8(Int64(groups.number(of: index) &+ 1))
        case .percentRank:
            return .float8(count > 1 ? Double(groups.peers(of: index).lowerBound) / Double(count &- 1) : 0)
        case .cumulativeDistribution: return .float8(Double(groups.peers(of: index).upperBound) / Double(count))
        case .tiles: return try tile(arguments, index)
        case .lag, .lead: return try neighbour(arguments, index, isLead: function == .lead)
        case .firstValue:
            let frame = try frames().range(of: index)
            return try value(arguments, at: place(0, fromEnd: false, frame, index))
        case .lastValue:
            let frame = try frames().range(of: index)
            return try value(arguments, at: place(0, fromEnd: true, frame, index))
        case .nthValue:
            let frame = try frames().range(of: index)
            guard let position = try evaluate(arguments, 1, index).wholeNumber else { return .null }
            guard position > 0 else {
                throw PostgresError("22016", "argument of nth_value must be greater than zero")
            }
            guard position <= Int64(count) else { return .null }
            return try value(arguments, at: place(Int(position) &- 1, fromEnd: false, frame, index))
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
        let peers = groups.peers(of: index)
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
        return try arguments[argument].evaluate(try row(index), context)
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
}

extension WindowPartition {
    /// An aggregate over frames that move on with the rows.
    struct FrameRun {
        /// The state over the rows of the last frame.
        var run: AggregateRun?
        var added = 0..<0
        /// The value of the last frame, until rows are added.
        var last: PostgresValue?
    }

    private func value(
        _ aggregate: PlannedAggregate,
        _ number: Int,
        _ index: Int
    ) throws(PostgresError) -> PostgresValue {
        // A value may take much longer than a row of its frame: a text of all rows so far does.
        try watch.step(64)
        let wanted = try frames().range(of: index)
        if frame.exclusion != .noOthers { return try separateValue(aggregate, wanted, index) }
        // Taken out, so that what is added to it need not be copied.
        var state = FrameRun()
        swap(&state, &runs[number])
        defer { swap(&state, &runs[number]) }
        var run = state.run ?? aggregate.makeState(context)
        state.run = nil
        if wanted.lowerBound != state.added.lowerBound || wanted.upperBound < state.added.upperBound {
            run = aggregate.makeState(context)
            state.added = wanted.lowerBound..<wanted.lowerBound
            state.last = nil
        }
        for next in state.added.upperBound..<max(wanted.upperBound, state.added.upperBound) {
            try watch.step()
            try aggregate.add(try row(next), to: &run, context)
            state.last = nil
        }
        state.added = wanted
        let value: PostgresValue = if let last = state.last { last } else { try aggregate.finish(&run) }
        state.last = value
        state.run = run
        return value
    }

    /// The value of an aggregate whose frames have gaps: each is computed by itself.
    private func separateValue(
        _ aggregate: PlannedAggregate,
        _ range: Range<Int>,
        _ index: Int
    ) throws(PostgresError) -> PostgresValue {
        var run = aggregate.makeState(context)
        for piece in pieces(range, index) {
            for next in piece {
                try watch.step()
                try aggregate.add(try row(next), to: &run, context)
            }
        }
        return try aggregate.finish(&run)
    }

    /// The stretches of a row's frame that EXCLUDE leaves, none of them empty.
    private func pieces(_ range: Range<Int>, _ index: Int) -> [Range<Int>] {
        let gap: Range<Int>
        switch frame.exclusion {
        case .noOthers: return range.isEmpty ? [] : [range]
        case .currentRow: gap = index..<index &+ 1
        case .group, .ties: gap = groups.peers(of: index)
        }
        var pieces = [range.clamped(to: 0..<gap.lowerBound)]
        if frame.exclusion == .ties { pieces.append(range.clamped(to: index..<index &+ 1)) }
        pieces.append(range.clamped(to: gap.upperBound..<count))
        return pieces.filter { !$0.isEmpty }
    }
}
