import PostgresWire

/// The run of a grouping over rows.
///
/// Where there are more groups than fit the memory, the rows of further ones are cut into parts, which are grouped by
/// themselves when the groups in memory have been given.
final class AggregateSource: RowSource {
    private let plan: AggregatePlan
    private let input: any RowSource
    private let context: ExecutionContext
    private let level: Int
    private var tables: [GroupTable]
    private var watch: CancellationWatch
    private var size = 0
    private var isFull = false
    private var isGrouped = false
    /// The grouping set and the group that are given next, and what groups the set's parts.
    private var set = 0
    private var group = 0
    private var part = 0
    private var below: AggregateSource?

    init(
        _ plan: AggregatePlan,
        _ input: any RowSource,
        sets: [[Int]],
        _ context: ExecutionContext,
        level: Int
    ) {
        self.plan = plan
        self.input = input
        self.context = context
        self.level = level
        tables = sets.map { GroupTable($0) }
        watch = CancellationWatch(context.environment)
    }

    func next() throws(PostgresError) -> Step {
        while !isGrouped {
            let step = try input.next()
            switch step {
            case .rows(let rows):
                try context.environment.checkCancellation()
                for row in rows {
                    try watch.step(tables.count)
                    try add(row)
                }
            case .needsInput: return step
            case .finished: finish()
            }
        }
        while set < tables.count {
            if group < tables[set].groups.count { return .rows(try results()) }
            if let rows = try nextOfParts() { return .rows(rows) }
            tables[set] = GroupTable(tables[set].set)
            set &+= 1
            group = 0
            part = 0
        }
        return .finished
    }

    func rewind() {
        tables = tables.map { GroupTable($0.set) }
        size = 0
        isFull = false
        isGrouped = false
        set = 0
        group = 0
        part = 0
        below = nil
        input.rewind()
    }

    private func add(_ row: [PostgresValue]) throws(PostgresError) {
        var keys: [PostgresValue] = []
        keys.reserveCapacity(plan.keys.count)
        for key in plan.keys { keys.append(try key.evaluate(row, context)) }
        for index in tables.indices {
            guard let group = try position(of: keys, row, index) else { continue }
            for (call, aggregate) in plan.aggregates.enumerated() {
                let before = tables[index].groups[group].runs[call].size
                try aggregate.add(row, to: &tables[index].groups[group].runs[call], context)
                let after = tables[index].groups[group].runs[call].size
                guard after != before else { continue }
                size &+= after &- before
                if context.memory.isBeyondHashLimit(size), after > share, aggregate.isSorting {
                    size &-= after
                    try tables[index].groups[group].runs[call].relieve()
                }
            }
        }
        if context.memory.isBeyondHashLimit(size), level < RowPartitions.deepestLevel { isFull = true }
    }

    /// How many bytes the rows of a group that wait to be sorted may take, where there is no room for more.
    private var share: Int {
        max(context.memory.hashLimit / tables.reduce(1) { $0 &+ $1.groups.count }, 16 << 10)
    }

    /// The group of these keys in a grouping set, made where there is none yet; nil where the row was put off.
    private func position(
        of keys: [PostgresValue],
        _ row: [PostgresValue],
        _ index: Int
    ) throws(PostgresError) -> Int? {
        let set = tables[index].set
        let next = tables[index].groups.count
        if set.count == 1 {
            let value = keys[set[0]]
            let hash = plan.blankPadded[set[0]] ? value.withoutTrailingBlanks.hashable : value.hashable
            if let found = tables[index].single[hash] { return found }
            if isFull {
                try tables[index].hold(row, [hash], context, level)
                return nil
            }
            tables[index].single[hash] = next
        } else {
            let hash = keys.key(set, plan.blankPadded)
            if let found = tables[index].positions[hash] { return found }
            if isFull, !set.isEmpty {
                try tables[index].hold(row, hash, context, level)
                return nil
            }
            tables[index].positions[hash] = next
        }
        let group = makeGroup(keys, set)
        size &+= 2 &* group.keys.memorySize &+ 64 &+ 128 &* group.runs.count
        tables[index].groups.append(group)
        return next
    }

    /// A group whose keys outside its grouping set are NULL.
    private func makeGroup(_ keys: [PostgresValue], _ set: [Int]) -> GroupTable.Group {
        var shown = keys
        if set.count < keys.count {
            for index in shown.indices where !set.contains(index) { shown[index] = .null }
        }
        return GroupTable.Group(keys: shown, runs: plan.aggregates.map { $0.makeState(context) })
    }

    private func finish() {
        isGrouped = true
        var disk = 0
        var batches = 1
        for index in tables.indices {
            if tables[index].set.isEmpty, tables[index].groups.isEmpty {
                let keys = [PostgresValue](repeating: .null, count: plan.keys.count)
                tables[index].groups.append(makeGroup(keys, []))
            }
            tables[index].single = [:]
            tables[index].positions = [:]
            if let hashing = plan.hashing, tables[index].parts == nil { tables[index].order(by: hashing) }
            guard let parts = tables[index].parts else { continue }
            disk &+= parts.fileSize
            batches &+= parts.stores.count
        }
        context.measurements?.note(MemoryUse(batches: batches, peak: size, disk: disk), of: plan)
    }

    /// The results of the next groups in memory.
    private func results() throws(PostgresError) -> [[PostgresValue]] {
        let masks = plan.groupings.map { plan.mask(of: $0, in: tables[set].set) }
        let end = min(tables[set].groups.count, group &+ Execution.batchSize)
        var rows: [[PostgresValue]] = []
        rows.reserveCapacity(end &- group)
        var room = BatchRoom()
        while group < end, room.isLeft {
            var row = tables[set].groups[group].keys
            for (call, aggregate) in plan.aggregates.enumerated() {
                row.append(try aggregate.finish(&tables[set].groups[group].runs[call]))
            }
            group &+= 1
            room.take(row)
            rows.append(row + masks)
        }
        return rows
    }

    /// The next groups of the rows that were put off; nil where there are no more.
    private func nextOfParts() throws(PostgresError) -> [[PostgresValue]]? {
        guard let parts = tables[set].parts else { return nil }
        // The groups in memory have been given.
        tables[set].groups = []
        group = 0
        while part < parts.stores.count {
            let source =
                below
                ?? AggregateSource(
                    plan,
                    StoredRows(parts.stores[part], context),
                    sets: [tables[set].set],
                    context,
                    level: level &+ 1
                )
            below = source
            if case .rows(let rows) = try source.next() { return rows }
            parts.stores[part].removeAll()
            below = nil
            part &+= 1
        }
        return nil
    }
}

/// The groups of one grouping set in the order in which they appeared.
private struct GroupTable {
    struct Group {
        var keys: [PostgresValue]
        var runs: [AggregateRun]
    }

    /// The places of the set's keys.
    let set: [Int]
    /// Where the groups stand by their only key, or by all of them.
    var single: [PostgresValue: Int] = [:]
    var positions: [[PostgresValue]: Int] = [:]
    var groups: [Group] = []
    /// The rows of groups that do not fit the memory.
    private(set) var parts: RowPartitions?

    init(_ set: [Int]) { self.set = set }

    /// Puts the groups into the order of a hash table.
    mutating func order(by hashing: GroupHashing) {
        if let order = hashing.order(groups.count, { groups[$0].keys }) { groups = order.map { groups[$0] } }
    }

    /// Puts a row off.
    mutating func hold(
        _ row: [PostgresValue],
        _ key: [PostgresValue],
        _ context: ExecutionContext,
        _ level: Int
    ) throws(PostgresError) {
        let parts = if let parts { parts } else { try RowPartitions(context, level: level) }
        self.parts = parts
        try parts.add(row, key: key)
    }
}
