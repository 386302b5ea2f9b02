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
    /// How many of the arguments, the first ones, are those of an ordered-set aggregate that all rows of a group share.
    var directCount = 0
    var argumentTypes: [PostgresType]
    var result: PostgresType
    var filter: (any Evaluator)?
    var isDistinct: Bool
    var order: [any Evaluator]
    var orderKeys: [SortSlot]
    /// Whether the state keeps its arguments (`array_agg`), rather than what it has made of them (`sum`).
    var isCollecting: Bool

    /// How many arguments each row has of its own.
    private var ownCount: Int { arguments.count &- directCount }

    /// Whether its rows wait to be sorted.
    var isSorting: Bool { isDistinct || !order.isEmpty }

    /// Whether the states of an aggregate of this signature keep their arguments.
    static func collects(_ signature: String) -> Bool { !summing.contains(signature.prefix { $0 != "(" }) }

    /// The aggregates whose states do not grow with the rows.
    private static let summing: Set<Substring> = [
        "count", "sum", "avg", "min", "max", "bool_and", "bool_or", "every", "bit_and", "bit_or", "bit_xor", "stddev",
        "stddev_pop", "stddev_samp", "variance", "var_pop", "var_samp", "corr", "covar_pop", "covar_samp", "regr_avgx",
        "regr_avgy", "regr_count", "regr_intercept", "regr_r2", "regr_slope", "regr_sxx", "regr_sxy", "regr_syy",
    ]

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
        values.reserveCapacity(ownCount)
        for argument in arguments.dropFirst(directCount) { values.append(try argument.evaluate(row, context)) }
        if run.direct.count < directCount {
            run.direct = try arguments.prefix(directCount).map { (argument) throws(PostgresError) in
                try argument.evaluate(row, context)
            }
        }
        guard isSorting else {
            if isCollecting { run.size &+= values.memorySize }
            return try run.state.add(values)
        }
        if isDistinct, run.isRepeated(values, limit: context.memory.limit / 2) { return }
        // The sort keys stand behind the arguments.
        for key in order { values.append(try key.evaluate(row, context)) }
        let waiting = run.waiting ?? RowSorter(waitingKeys, context, sharesFile: true)
        run.waiting = waiting
        try waiting.add([values])
        run.size = waiting.size &+ run.seenSize
    }

    /// How rows that wait are sorted: by the keys of ORDER BY, and by the arguments where equal ones must meet.
    private var waitingKeys: [SortSlot] {
        var keys = orderKeys
        for index in keys.indices { keys[index].slot &+= ownCount }
        guard isDistinct else { return keys }
        return keys + (0..<ownCount).map { SortSlot(slot: $0, isDescending: false, nullsFirst: false) }
    }

    /// The result of a run.
    func finish(_ run: inout AggregateRun) throws(PostgresError) -> PostgresValue {
        if let waiting = run.waiting {
            try waiting.finish()
            var last: [PostgresValue]?
            while true {
                let rows = try waiting.next()
                if rows.isEmpty { break }
                for row in rows {
                    let values = order.isEmpty ? row : Array(row.prefix(ownCount))
                    if isDistinct {
                        let key = values.map(\.hashable)
                        if key == last { continue }
                        last = key
                    }
                    try run.state.add(directCount == 0 ? values : run.direct + values)
                }
            }
            run.waiting = nil
        }
        return try run.state.finish()
    }
}

/// The state of one aggregate over one group.
struct AggregateRun {
    var state: any AggregateState
    /// The values of the direct arguments, once there is a row.
    var direct: [PostgresValue] = []
    /// Rows that wait to be sorted, for ORDER BY and DISTINCT.
    var waiting: RowSorter?
    /// About how many bytes the rows take that wait, or that the state keeps.
    var size = 0
    /// Arguments that have come, for DISTINCT: as many as fit, so that most repetitions need not be sorted.
    private var seen: Set<[PostgresValue]> = []
    private(set) var seenSize = 0
    private var isSeenClosed = false

    init(state: any AggregateState) { self.state = state }

    /// Whether it is known that arguments have come before.
    mutating func isRepeated(_ values: [PostgresValue], limit: Int) -> Bool {
        let key = values.map(\.hashable)
        guard !isSeenClosed else { return seen.contains(key) }
        guard seen.insert(key).inserted else { return true }
        seenSize &+= key.memorySize &+ 16
        isSeenClosed = seenSize > limit
        return false
    }

    /// Writes the rows that wait to a temporary file.
    mutating func relieve() throws(PostgresError) {
        try waiting?.flush()
        seen = []
        seenSize = 0
        isSeenClosed = true
        size = 0
    }
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
    /// How PostgreSQL would hash the keys, where it would and the groups are given in that order.
    let hashing: GroupHashing?

    init(
        input: any PlanNode,
        keys: [any Evaluator],
        blankPadded: [Bool],
        sets: [[Int]],
        aggregates: [PlannedAggregate],
        groupings: [[Int]],
        hashing: GroupHashing? = nil
    ) {
        self.input = input
        self.keys = keys
        self.blankPadded = blankPadded
        self.sets = sets
        self.aggregates = aggregates
        self.groupings = groupings
        self.hashing = hashing
    }

    var canGiveColumns: Bool { sets.count == 1 && sets[0].count == keys.count && input.canGiveColumns }
    var prefersColumns: Bool { canGiveColumns }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        canGiveColumns
            ? ColumnsInRows(makeVectorSource(context))
            : AggregateSource(self, input.source(context), sets: sets, context, level: 0)
    }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        canGiveColumns
            ? VectorAggregateSource(self, input.vectorSource(context), context, level: 0)
            : RowsInColumns(makeSource(context))
    }
}

extension AggregatePlan {
    /// A bit for each argument of GROUPING that is not in the grouping set.
    func mask(of keys: [Int], in set: [Int]) -> PostgresValue {
        .int4(keys.reduce(0) { $0 << 1 | (set.contains($1) ? 0 : 1) })
    }
}
