import PostgresWire

/// The run of a grouping over columns.
final class VectorAggregateSource: VectorSource {
    private let plan: AggregatePlan
    private let input: any VectorSource
    private let context: ExecutionContext
    private var index: KeyIndex
    private var keys: [ColumnBuilder]
    private var accumulators: [any Accumulator]
    private var groupCount = 0
    private var groups: [Int32] = []
    private var result: ColumnBatch?
    private var position = 0

    init(_ plan: AggregatePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.vectorSource(context)
        index = KeyIndex(blankPadded: plan.blankPadded)
        keys = plan.keys.map { _ in ColumnBuilder() }
        accumulators = plan.aggregates.map { Accumulators.make($0, context) }
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        while result == nil {
            switch try input.nextBatch() {
            case .batch(let batch): try add(batch)
            case .needsInput(let scan): return .needsInput(scan)
            case .finished: try finish()
            }
        }
        guard let result, position < result.count else { return .finished }
        let end = min(result.count, position &+ ColumnBatch.size)
        defer { position = end }
        return .batch(ColumnBatch(columns: result.columns, rows: .range(position..<end)))
    }

    func rewind() {
        index = KeyIndex(blankPadded: plan.blankPadded)
        keys = plan.keys.map { _ in ColumnBuilder() }
        accumulators = plan.aggregates.map { Accumulators.make($0, context) }
        groupCount = 0
        result = nil
        position = 0
        input.rewind()
    }

    private func add(_ batch: ColumnBatch) throws(PostgresError) {
        try context.environment.checkCancellation()
        if plan.keys.isEmpty {
            groupCount = 1
            if groups.count != batch.count { groups = Array(repeating: 0, count: batch.count) }
        } else {
            let columns = try plan.keys.vectors(batch, context)
            index.insert(columns, count: batch.count, keepsNulls: true, into: &groups)
            if index.count > groupCount { appendKeys(columns) }
        }
        for accumulator in accumulators { try accumulator.add(batch, groups, groupCount, context) }
    }

    /// Takes the keys of the groups that a batch has begun from the first row of each.
    private func appendKeys(_ columns: [ColumnVector]) {
        var first: [Int32] = []
        for (row, group) in groups.enumerated() where Int(group) == groupCount {
            first.append(Int32(truncatingIfNeeded: row))
            groupCount &+= 1
        }
        for place in keys.indices { keys[place].append(columns[place], .indexes(first)) }
    }

    private func finish() throws(PostgresError) {
        if plan.keys.isEmpty { groupCount = 1 }
        guard groupCount > 0 else {
            result = ColumnBatch(columns: [], rows: .range(0..<0))
            return
        }
        var columns: [ColumnVector] = []
        for place in keys.indices { columns.append(keys[place].finish()) }
        for accumulator in accumulators { columns.append(try accumulator.finish(groupCount)) }
        let set = Array(plan.keys.indices)
        for grouping in plan.groupings {
            columns.append(ColumnVector(repeating: plan.mask(of: grouping, in: set), count: groupCount))
        }
        accumulators = []
        index = KeyIndex(blankPadded: [])
        result = ColumnBatch(columns: columns, rows: .range(0..<groupCount))
    }
}
