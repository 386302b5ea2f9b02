import PostgresWire

/// The states of one aggregate over all groups.
protocol Accumulator: AnyObject {
    /// Takes the rows of a batch, each into its group.
    func add(
        _ batch: ColumnBatch,
        _ groups: [Int32],
        _ groupCount: Int,
        _ context: ExecutionContext
    ) throws(PostgresError)
    /// The result of each group.
    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector
    /// About how many bytes the states take beyond what all have: what they keep of the rows.
    var memorySize: Int { get }
}

/// The states that take the values of a whole column.
protocol ColumnAccumulator: AnyObject {
    /// Takes values, each into its group; there is none for an aggregate that counts rows.
    func add(_ values: ColumnVector?, _ groups: [Int32], _ groupCount: Int) throws(PostgresError)
    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector
}

/// Chooses the states of an aggregate.
enum Accumulators {
    static func make(_ aggregate: PlannedAggregate, _ context: ExecutionContext) -> any Accumulator {
        guard aggregate.order.isEmpty, aggregate.arguments.count <= 1, let states = columnStates(aggregate.signature)
        else { return RowAccumulator(aggregate, context) }
        return ExpressionAccumulator(aggregate, states, context)
    }

    private static func columnStates(_ signature: String) -> (any ColumnAccumulator)? {
        switch signature {
        case "count()", "count(*)", "count(any)", "count(\"any\")": CountAccumulator()
        case "sum(int2)", "sum(int4)": IntegerAccumulator(.wide)
        case "sum(int8)": IntegerAccumulator(.exact)
        case "avg(int2)", "avg(int4)", "avg(int8)": IntegerAccumulator(.average)
        case "sum(numeric)": DecimalAccumulator(isAverage: false)
        case "avg(numeric)": DecimalAccumulator(isAverage: true)
        case "sum(float8)": FloatAccumulator()
        case "min(int2)", "min(int4)", "min(int8)", "min(date)", "min(timestamp)", "min(timestamptz)", "min(numeric)":
            ExtremumAccumulator(isGreatest: false)
        case "max(int2)", "max(int4)", "max(int8)", "max(date)", "max(timestamp)", "max(timestamptz)", "max(numeric)":
            ExtremumAccumulator(isGreatest: true)
        default: nil
        }
    }
}

/// States of any aggregate, row by row.
private final class RowAccumulator: Accumulator {
    private let aggregate: PlannedAggregate
    private let context: ExecutionContext
    private var runs: [AggregateRun] = []
    /// What the states keep of the rows.
    private var keptSize = 0
    var memorySize: Int { keptSize &+ runs.count &* 128 }

    init(_ aggregate: PlannedAggregate, _ context: ExecutionContext) {
        self.aggregate = aggregate
        self.context = context
    }

    func add(
        _ batch: ColumnBatch,
        _ groups: [Int32],
        _ groupCount: Int,
        _ context: ExecutionContext
    ) throws(PostgresError) {
        begin(groupCount)
        for number in 0..<batch.count {
            let group = Int(groups[number])
            let before = runs[group].size
            try aggregate.add(batch.row(number), to: &runs[group], context)
            let after = runs[group].size
            guard after != before else { continue }
            keptSize &+= after &- before
            if context.memory.isBeyondHashLimit(keptSize) { try relieve(group) }
        }
    }

    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector {
        // A group without rows, where there are no keys.
        begin(groupCount)
        var values: [PostgresValue] = []
        values.reserveCapacity(groupCount)
        for index in runs.indices { values.append(try aggregate.finish(&runs[index])) }
        return ColumnVector(packing: values)
    }

    /// Writes rows that wait to be sorted, where the group has more than its share of them.
    private func relieve(_ group: Int) throws(PostgresError) {
        let share = max(context.memory.hashLimit / runs.count, 16 << 10)
        guard runs[group].waiting != nil, runs[group].size > share else { return }
        keptSize &-= runs[group].size
        try runs[group].relieve()
    }

    private func begin(_ groupCount: Int) {
        while runs.count < groupCount { runs.append(aggregate.makeState(context)) }
    }
}

/// `count`.
private final class CountAccumulator: ColumnAccumulator {
    private var counts: [Int64] = []

    func add(_ values: ColumnVector?, _ groups: [Int32], _ groupCount: Int) {
        counts.grow(to: groupCount, with: 0)
        counts.withUnsafeMutableBufferPointer { counts in
            if let values, !values.nulls.isEmpty {
                for index in groups.indices where !values.nulls[index] { counts[Int(groups[index])] &+= 1 }
            } else {
                for group in groups { counts[Int(group)] &+= 1 }
            }
        }
    }

    func finish(_ groupCount: Int) -> ColumnVector {
        counts.grow(to: groupCount, with: 0)
        return ColumnVector(.integers(counts, .int8))
    }
}

/// `sum` and `avg` of integers.
private final class IntegerAccumulator: ColumnAccumulator {
    private let result: IntegerSumState.Result
    private var sums: [Int128] = []
    private var counts: [Int64] = []

    init(_ result: IntegerSumState.Result) { self.result = result }

    func add(_ values: ColumnVector?, _ groups: [Int32], _ groupCount: Int) {
        sums.grow(to: groupCount, with: 0)
        counts.grow(to: groupCount, with: 0)
        guard let values else { return }
        if case .integers(let numbers, _) = values.storage {
            for index in groups.indices where !values.isNull(index) {
                sums[Int(groups[index])] &+= Int128(numbers[index])
                counts[Int(groups[index])] &+= 1
            }
            return
        }
        for index in groups.indices where !values.isNull(index) {
            sums[Int(groups[index])] &+= Int128(values.value(index).integer)
            counts[Int(groups[index])] &+= 1
        }
    }

    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector {
        add(nil, [], groupCount)
        var values: [PostgresValue] = []
        values.reserveCapacity(groupCount)
        for group in 0..<groupCount {
            if counts[group] == 0 {
                values.append(.null)
                continue
            }
            switch result {
            case .wide:
                guard let sum = Int64(exactly: sums[group]) else { throw .outOfRange("bigint") }
                values.append(.int8(sum))
            case .exact: values.append(.numeric(Numeric(sums[group])))
            case .average:
                values.append(.numeric(try Numeric(sums[group]).divided(by: Numeric(counts[group]))))
            }
        }
        return ColumnVector(packing: values)
    }
}

/// `sum` of `float8`.
private final class FloatAccumulator: ColumnAccumulator {
    private var sums: [Double] = []
    private var isThere: [Bool] = []

    func add(_ values: ColumnVector?, _ groups: [Int32], _ groupCount: Int) throws(PostgresError) {
        sums.grow(to: groupCount, with: 0)
        isThere.grow(to: groupCount, with: false)
        guard let values else { return }
        for index in groups.indices where !values.isNull(index) {
            let number = if case .floats(let all) = values.storage { all[index] } else { values.value(index).double }
            let group = Int(groups[index])
            let old = sums[group]
            let new = isThere[group] ? old + number : number
            if new.isInfinite, !old.isInfinite, !number.isInfinite { throw .floatOverflow }
            sums[group] = new
            isThere[group] = true
        }
    }

    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector {
        try add(nil, [], groupCount)
        return ColumnVector(.floats(sums), nulls: isThere.contains(false) ? isThere.map { !$0 } : [])
    }
}

extension Array {
    /// Adds elements until there are so many.
    mutating func grow(to count: Int, with element: Element) {
        if self.count < count { append(contentsOf: repeatElement(element, count: count &- self.count)) }
    }
}
