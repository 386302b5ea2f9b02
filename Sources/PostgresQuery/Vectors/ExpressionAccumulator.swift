import PostgresWire

/// States over the values of an expression, with FILTER and DISTINCT.
final class ExpressionAccumulator: Accumulator {
    private let aggregate: PlannedAggregate
    private let states: any ColumnAccumulator
    private let context: ExecutionContext
    private let blankPadded: [Bool]
    /// The arguments that have come, with the group of each, for DISTINCT.
    private var seen: KeyIndex
    /// Those that do not fit the memory.
    private var further: DistinctFilter?
    var memorySize: Int { aggregate.isDistinct ? seen.memorySize : 0 }

    init(_ aggregate: PlannedAggregate, _ states: any ColumnAccumulator, _ context: ExecutionContext) {
        self.aggregate = aggregate
        self.states = states
        self.context = context
        blankPadded = [false, aggregate.argumentTypes.first == .bpchar]
        seen = KeyIndex(blankPadded: blankPadded)
    }

    func add(
        _ batch: ColumnBatch,
        _ groups: [Int32],
        _ groupCount: Int,
        _ context: ExecutionContext
    ) throws(PostgresError) {
        var batch = batch
        var groups = groups
        if let filter = aggregate.filter {
            let numbers = try filter.select(batch, context)
            if numbers.count < batch.count {
                groups = numbers.map { groups[Int($0)] }
                batch = batch.selecting(numbers)
            }
        }
        let values = try aggregate.arguments.first?.vector(batch, context)
        guard aggregate.isDistinct, let values else { return try states.add(values, groups, groupCount) }
        try addDistinct(values, groups, groupCount)
    }

    private func addDistinct(
        _ values: ColumnVector,
        _ groups: [Int32],
        _ groupCount: Int
    ) throws(PostgresError) {
        let keys = ColumnVector(.integers(groups.map { Int64($0) }, .int8))
        var numbers: [Int32] = []
        if let further {
            seen.find([keys, values], count: groups.count, keepsNulls: true, into: &numbers)
            var rows: [[PostgresValue]] = []
            for (row, number) in numbers.enumerated() where number < 0 {
                rows.append([.int8(Int64(groups[row])), values.value(row)])
            }
            return try add(try further.kept(rows), groupCount)
        }
        var next = seen.count
        seen.insert([keys, values], count: groups.count, keepsNulls: true, into: &numbers)
        var first: [Int32] = []
        for (row, number) in numbers.enumerated() where Int(number) == next {
            first.append(Int32(truncatingIfNeeded: row))
            next &+= 1
        }
        try states.add(values.gather(.indexes(first)), first.map { groups[Int($0)] }, groupCount)
        if seen.memorySize > context.memory.hashLimit / 2 { further = DistinctFilter([0, 1], blankPadded, context) }
    }

    /// Adds the arguments of rows that have them behind the numbers of their groups.
    private func add(_ rows: [[PostgresValue]], _ groupCount: Int) throws(PostgresError) {
        guard !rows.isEmpty else { return }
        let groups = rows.map { Int32(truncatingIfNeeded: $0[0].integer) }
        try states.add(ColumnVector(packing: rows.map { $0[1] }), groups, groupCount)
    }

    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector {
        while let rows = try further?.next(), !rows.isEmpty { try add(rows, groupCount) }
        return try states.finish(groupCount)
    }
}
