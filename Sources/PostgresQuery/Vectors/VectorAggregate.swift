import PostgresWire

/// The run of a grouping over columns.
///
/// Where there are more groups than fit the memory, the rows of further ones are cut into parts, which are grouped by
/// themselves when the groups in memory have been given.
final class VectorAggregateSource: VectorSource {
    private let plan: AggregatePlan
    private let input: any VectorSource
    private let context: ExecutionContext
    private let level: Int
    private var index: KeyIndex
    private var keys: [ColumnBuilder]
    private var accumulators: [any Accumulator]
    private var groupCount = 0
    private var groups: [Int32] = []
    private var isGrouped = false
    private var result: ColumnBatch?
    /// The order in which the groups are given, where that is another than they appeared in.
    private var order: [Int]?
    private var position = 0
    private var peak = 0
    /// The rows of groups that do not fit, and what groups them.
    private var parts: RowPartitions?
    private var part = 0
    private var below: VectorAggregateSource?

    init(_ plan: AggregatePlan, _ input: any VectorSource, _ context: ExecutionContext, level: Int) {
        self.plan = plan
        self.input = input
        self.context = context
        self.level = level
        index = KeyIndex(blankPadded: plan.blankPadded)
        keys = plan.keys.map { _ in ColumnBuilder() }
        accumulators = plan.aggregates.map { Accumulators.make($0, context) }
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        while !isGrouped {
            switch try input.nextBatch() {
            case .batch(let batch): try add(batch)
            case .needsInput(let scan): return .needsInput(scan)
            case .finished: try finish()
            }
        }
        if let result, position < result.count {
            let end = min(result.count, position &+ ColumnBatch.size)
            defer { position = end }
            if let order {
                let next = order[position..<end].map { Int32(truncatingIfNeeded: $0) }
                return .batch(ColumnBatch(columns: result.columns, rows: .indexes(next)))
            }
            return .batch(ColumnBatch(columns: result.columns, rows: .range(position..<end)))
        }
        result = nil
        return try nextOfParts()
    }

    func rewind() {
        index = KeyIndex(blankPadded: plan.blankPadded)
        keys = plan.keys.map { _ in ColumnBuilder() }
        accumulators = plan.aggregates.map { Accumulators.make($0, context) }
        groupCount = 0
        isGrouped = false
        result = nil
        order = nil
        position = 0
        peak = 0
        parts = nil
        part = 0
        below = nil
        input.rewind()
    }

    private func add(_ batch: ColumnBatch) throws(PostgresError) {
        try context.environment.checkCancellation()
        var batch = batch
        if plan.keys.isEmpty {
            groupCount = 1
            if groups.count != batch.count { groups = Array(repeating: 0, count: batch.count) }
        } else {
            let columns = try plan.keys.vectors(batch, context)
            if let parts {
                index.find(columns, count: batch.count, keepsNulls: true, into: &groups)
                try hold(&batch, columns, parts)
                if batch.count == 0 { return }
            } else {
                index.insert(columns, count: batch.count, keepsNulls: true, into: &groups)
                if index.count > groupCount { appendKeys(columns) }
            }
        }
        for accumulator in accumulators { try accumulator.add(batch, groups, groupCount, context) }
        guard groupCount > 256 || accumulators.contains(where: { $0.memorySize > 0 }) else { return }
        peak = max(peak, size)
        if parts == nil, !plan.keys.isEmpty, context.memory.isBeyondColumnLimit(peak),
            level < RowPartitions.deepestLevel
        {
            parts = try RowPartitions(context, level: level)
        }
    }

    /// About how many bytes the groups take.
    private var size: Int {
        var size = index.memorySize &+ groupCount &* 24 &* accumulators.count
        for key in keys { size &+= key.memorySize }
        for accumulator in accumulators { size &+= accumulator.memorySize }
        return size
    }

    /// Puts the rows of a batch off whose groups are not there.
    private func hold(
        _ batch: inout ColumnBatch,
        _ columns: [ColumnVector],
        _ parts: RowPartitions
    ) throws(PostgresError) {
        guard groups.contains(-1) else { return }
        var known: [Int32] = []
        for (number, group) in groups.enumerated() {
            guard group < 0 else {
                known.append(Int32(truncatingIfNeeded: number))
                continue
            }
            try parts.add(batch.row(number), key: columns.key(number, plan.blankPadded))
        }
        groups = known.map { groups[Int($0)] }
        batch = batch.selecting(known)
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
        isGrouped = true
        context.measurements?.note(
            MemoryUse(
                batches: parts.map { $0.stores.count &+ 1 } ?? 1,
                peak: max(peak, size),
                disk: parts?.fileSize ?? 0
            ),
            of: plan
        )
        if plan.keys.isEmpty { groupCount = 1 }
        guard groupCount > 0 else { return }
        var columns: [ColumnVector] = []
        for place in keys.indices { columns.append(keys[place].finish()) }
        for accumulator in accumulators { columns.append(try accumulator.finish(groupCount)) }
        let set = Array(plan.keys.indices)
        for grouping in plan.groupings {
            columns.append(ColumnVector(repeating: plan.mask(of: grouping, in: set), count: groupCount))
        }
        guard columns.allSatisfy({ $0.count == groupCount }) else {
            throw PostgresError("XX000", "an aggregate has not as many results as there are groups")
        }
        accumulators = []
        keys = []
        index = KeyIndex(blankPadded: [])
        if let hashing = plan.hashing, parts == nil, level == 0 {
            order = hashing.order(groupCount) { group in plan.keys.indices.map { columns[$0].value(group) } }
        }
        result = ColumnBatch(columns: columns, rows: .range(0..<groupCount))
    }

    /// The next groups of the rows that were put off.
    private func nextOfParts() throws(PostgresError) -> VectorStep {
        while let parts, part < parts.stores.count {
            let source =
                below
                ?? VectorAggregateSource(
                    plan,
                    RowsInColumns(StoredRows(parts.stores[part], context)),
                    context,
                    level: level &+ 1
                )
            below = source
            let step = try source.nextBatch()
            if case .batch = step { return step }
            parts.stores[part].removeAll()
            below = nil
            part &+= 1
        }
        return .finished
    }
}

extension [ColumnVector] {
    /// The values of a row as a key of a hash table.
    func key(_ row: Int, _ blankPadded: [Bool]) -> [PostgresValue] {
        indices.map {
            let value = self[$0].value(row)
            return blankPadded[$0] ? value.withoutTrailingBlanks.hashable : value.hashable
        }
    }
}
