import PostgresSQL
import PostgresWire

extension BoundWindow.Target {
    /// The function that is called.
    fileprivate var function: BoundFunction {
        switch self {
        case .aggregate(let call): call.function
        case .function(let function, _): function
        }
    }
}

extension QueryBinder {
    /// Window functions of the targets become columns behind the rows, one node for each window.
    func planWindows(_ input: Planned, _ parts: inout SelectParts) throws(PostgresError) -> Planned {
        var calls: [BoundWindow] = []
        for target in parts.targets { collectWindows(target.expression, into: &calls) }
        var planned = input
        var places: [BoundWindow: ColumnID] = [:]
        while let first = calls.first(where: { places[$0] == nil }) {
            let same = calls.filter { places[$0] == nil && $0.window == first.window }
            let entry = makeEntry()
            var compiled: [PlannedWindowCall] = []
            for (index, call) in same.enumerated() {
                places[call] = ColumnID(entry: entry, column: index)
                compiled.append(try compile(call, planned.layout))
            }
            planned.node = try windowNode(first.window, compiled, planned)
            planned.layout.append(entry: entry, count: same.count)
            let shown = same.map { BoundExpression(kind: .window($0), type: $0.target.function.result) }
            notes?.setMeanings(of: entry, shown)
            note(planned.node) { $0.calls = shown }
            noteRows(planned)
        }
        for index in parts.targets.indices {
            parts.targets[index].expression = parts.targets[index].expression.replacing { expression in
                guard case .window(let call) = expression.kind, let id = places[call] else { return nil }
                return BoundExpression(kind: .column(id), type: expression.type, range: expression.range)
            }
        }
        return planned
    }

    private func collectWindows(_ expression: BoundExpression, into calls: inout [BoundWindow]) {
        if case .window(let call) = expression.kind {
            if !calls.contains(call) { calls.append(call) }
            return
        }
        var found = calls
        expression.forEachChild { collectWindows($0, into: &found) }
        calls = found
    }

    private func windowNode(
        _ window: BoundWindowDefinition,
        _ calls: [PlannedWindowCall],
        _ planned: Planned
    ) throws(PostgresError) -> WindowPlan {
        let order = window.orderBy.enumerated().map { index, key in
            SortSlot(
                slot: index,
                isDescending: key.isDescending,
                nullsFirst: key.nullsFirst,
                isBlankPadded: key.expression.type == .bpchar
            )
        }
        return WindowPlan(
            input: planned.node,
            partition: try compile(window.partitionBy, planned.layout),
            order: try compile(window.orderBy.map(\.expression), planned.layout),
            orderKeys: order,
            frame: PlannedFrame(
                unit: window.frame.unit,
                start: try compile(window.frame.start),
                end: try compile(window.frame.end),
                exclusion: window.frame.exclusion
            ),
            calls: calls
        )
    }

    private func compile(_ bound: BoundFrame.Bound) throws(PostgresError) -> PlannedFrame.Bound {
        switch bound {
        case .unboundedPreceding: .unboundedPreceding
        case .preceding(let offset): .preceding(try compile(offset, Layout()))
        case .currentRow: .currentRow
        case .following(let offset): .following(try compile(offset, Layout()))
        case .unboundedFollowing: .unboundedFollowing
        }
    }

    private func compile(_ call: BoundWindow, _ layout: Layout) throws(PostgresError) -> PlannedWindowCall {
        switch call.target {
        case .aggregate(let aggregate): return .aggregate(try compile(aggregate, layout))
        case .function(let function, let arguments):
            guard let kind = PlannedWindowCall.Function(rawValue: function.name) else {
                throw unsupported("window function \(function.name)")
            }
            return .function(kind, try compile(arguments, layout))
        }
    }
}
