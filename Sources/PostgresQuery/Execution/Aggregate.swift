import PostgresWire

/// An aggregate ready to run.
struct PlannedAggregate: Sendable {
    /// What computes it.
    enum Implementation: Sendable {
        /// One of PostgreSQL's own.
        case library(AggregateImplementation)
        /// Functions of the catalog.
        case user(UserAggregate)
    }

    /// What finds the implementation.
    var signature: String
    var implementation: Implementation
    var arguments: [any Evaluator]
    var argumentTypes: [PostgresType]
    var result: PostgresType
    var filter: (any Evaluator)?
    var isDistinct: Bool
    var order: [any Evaluator]
    var orderKeys: [SortSlot]

    func makeState(_ context: ExecutionContext) -> AggregateRun {
        switch implementation {
        case .library(let make): AggregateRun(state: make(argumentTypes, result, context.environment))
        case .user(let aggregate): AggregateRun(state: UserAggregateState(aggregate, context))
        }
    }

    /// Takes a row into a run.
    func add(
        _ row: [PostgresValue],
        to run: inout AggregateRun,
        _ context: ExecutionContext
    ) throws(PostgresError) {
        if let filter {
            guard case .bool(true) = try filter.evaluate(row, context) else { return }
        }
        var values: [PostgresValue] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments { values.append(try argument.evaluate(row, context)) }
        if isDistinct, !run.seen.insert(values.map(\.hashable)).inserted { return }
        guard isDistinct || !order.isEmpty else { return try run.state.add(values) }
        var keys: [PostgresValue] = []
        for key in order { keys.append(try key.evaluate(row, context)) }
        run.waiting.append((keys, values))
    }

    /// The result of a run.
    func finish(_ run: inout AggregateRun) throws(PostgresError) -> PostgresValue {
        if !run.waiting.isEmpty {
            let keys = orderKeys
            if keys.isEmpty {
                run.waiting.sort { ValueOrder.compareLists($0.values, $1.values) < 0 }
            } else {
                run.waiting.sort { SortSlot.compare($0.keys, $1.keys, keys) < 0 }
            }
            for waiting in run.waiting { try run.state.add(waiting.values) }
            run.waiting = []
        }
        return try run.state.finish()
    }
}

/// The state of one aggregate over one group.
struct AggregateRun {
    var state: any AggregateState
    /// The arguments seen, for DISTINCT.
    var seen: Set<[PostgresValue]> = []
    /// Rows that wait to be sorted, for ORDER BY and DISTINCT.
    var waiting: [(keys: [PostgresValue], values: [PostgresValue])] = []

    init(state: any AggregateState) { self.state = state }
}

extension ValueOrder {
    /// Value by value, NULL behind all others.
    static func compareLists(_ left: [PostgresValue], _ right: [PostgresValue]) -> Int {
        for (first, second) in zip(left, right) {
            let order = compareNullsLast(first, second)
            if order != 0 { return order }
        }
        return 0
    }
}

/// Groups of rows with their aggregates: the keys, the aggregates, and the masks of GROUPING.
final class AggregatePlan: PlanNode {
    let input: any PlanNode
    let keys: [any Evaluator]
    let blankPadded: [Bool]
    let sets: [[Int]]
    let aggregates: [PlannedAggregate]
    let groupings: [[Int]]

    init(
        input: any PlanNode,
        keys: [any Evaluator],
        blankPadded: [Bool],
        sets: [[Int]],
        aggregates: [PlannedAggregate],
        groupings: [[Int]]
    ) {
        self.input = input
        self.keys = keys
        self.blankPadded = blankPadded
        self.sets = sets
        self.aggregates = aggregates
        self.groupings = groupings
    }

    var canGiveColumns: Bool { sets.count == 1 && sets[0].count == keys.count && input.canGiveColumns }
    var prefersColumns: Bool { canGiveColumns }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        canGiveColumns ? ColumnsInRows(makeVectorSource(context)) : AggregateSource(self, context)
    }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        canGiveColumns ? VectorAggregateSource(self, context) : RowsInColumns(makeSource(context))
    }
}

private final class AggregateSource: RowSource {
    private struct Group {
        var keys: [PostgresValue]
        var runs: [AggregateRun]
    }

    /// The groups of one grouping set in the order in which they appeared.
    private struct GroupTable {
        /// Where the groups stand by their only key, or by all of them.
        var single: [PostgresValue: Int] = [:]
        var positions: [[PostgresValue]: Int] = [:]
        var groups: [Group] = []
    }

    private let plan: AggregatePlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var tables: [GroupTable]
    private var results: [[PostgresValue]]?
    private var position = 0

    init(_ plan: AggregatePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
        tables = plan.sets.map { _ in GroupTable() }
    }

    func next() throws(PostgresError) -> Step {
        while results == nil {
            let step = try input.next()
            switch step {
            case .rows(let rows):
                try context.environment.checkCancellation()
                for row in rows { try add(row) }
            case .needsInput: return step
            case .finished: results = try finish()
            }
        }
        guard let results, position < results.count else { return .finished }
        let end = min(results.count, position &+ Execution.batchSize)
        let batch = Array(results[position..<end])
        position = end
        return .rows(batch)
    }

    func rewind() {
        tables = plan.sets.map { _ in GroupTable() }
        results = nil
        position = 0
        input.rewind()
    }

    private func add(_ row: [PostgresValue]) throws(PostgresError) {
        var keys: [PostgresValue] = []
        keys.reserveCapacity(plan.keys.count)
        for key in plan.keys { keys.append(try key.evaluate(row, context)) }
        for (index, set) in plan.sets.enumerated() {
            let group = position(of: keys, set, index)
            for (call, aggregate) in plan.aggregates.enumerated() {
                try aggregate.add(row, to: &tables[index].groups[group].runs[call], context)
            }
        }
    }

    /// The group of these keys in a grouping set, made where there is none yet.
    private func position(of keys: [PostgresValue], _ set: [Int], _ index: Int) -> Int {
        let next = tables[index].groups.count
        if set.count == 1 {
            let value = keys[set[0]]
            let hash = plan.blankPadded[set[0]] ? value.withoutTrailingBlanks.hashable : value.hashable
            if let found = tables[index].single[hash] { return found }
            tables[index].single[hash] = next
        } else {
            let hash = keys.key(set, plan.blankPadded)
            if let found = tables[index].positions[hash] { return found }
            tables[index].positions[hash] = next
        }
        tables[index].groups.append(makeGroup(keys, set))
        return next
    }

    /// A group whose keys outside its grouping set are NULL.
    private func makeGroup(_ keys: [PostgresValue], _ set: [Int]) -> Group {
        var shown = keys
        if set.count < keys.count {
            for index in shown.indices where !set.contains(index) { shown[index] = .null }
        }
        return Group(keys: shown, runs: plan.aggregates.map { $0.makeState(context) })
    }

    private func finish() throws(PostgresError) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        for (index, set) in plan.sets.enumerated() {
            if set.isEmpty, tables[index].groups.isEmpty {
                let keys = [PostgresValue](repeating: .null, count: plan.keys.count)
                tables[index].groups.append(makeGroup(keys, set))
            }
            let masks = plan.groupings.map { plan.mask(of: $0, in: set) }
            for position in tables[index].groups.indices {
                var row = tables[index].groups[position].keys
                for (call, aggregate) in plan.aggregates.enumerated() {
                    row.append(try aggregate.finish(&tables[index].groups[position].runs[call]))
                }
                rows.append(row + masks)
            }
        }
        tables = []
        return rows
    }

}

extension AggregatePlan {
    /// A bit for each argument of GROUPING that is not in the grouping set.
    func mask(of keys: [Int], in set: [Int]) -> PostgresValue {
        .int4(keys.reduce(0) { $0 << 1 | (set.contains($1) ? 0 : 1) })
    }
}
