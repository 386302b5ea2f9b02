import PostgresWire

/// `sum` and `avg`.
enum SumAggregates {
    static func register(in table: inout [String: AggregateImplementation]) {
        for type in ["int2", "int4"] { table["sum(\(type))"] = { _, _, _ in IntegerSumState(result: .wide) } }
        table["sum(int8)"] = { _, _, _ in IntegerSumState(result: .exact) }
        for type in ["int2", "int4", "int8"] {
            table["avg(\(type))"] = { _, _, _ in IntegerSumState(result: .average) }
        }
        table["sum(numeric)"] = { _, _, _ in NumericSumState(isAverage: false) }
        table["avg(numeric)"] = { _, _, _ in NumericSumState(isAverage: true) }
        table["sum(float4)"] = { _, _, _ in FloatSumState<Float>() }
        table["sum(float8)"] = { _, _, _ in FloatSumState<Double>() }
        table["sum(money)"] = { _, _, _ in
            FoldState { (left, right) throws(PostgresError) in .money(left.integer &+ right.integer) }
        }
        table["sum(interval)"] = { _, _, _ in IntervalSumState(isAverage: false) }
        table["avg(interval)"] = { _, _, _ in IntervalSumState(isAverage: true) }
    }
}

/// Adds up integers without loss.
struct IntegerSumState: AggregateState {
    enum Result { case wide, exact, average }

    let result: Result
    private var sum: Int128 = 0
    private var count: Int64 = 0

    init(result: Result) { self.result = result }

    mutating func add(_ arguments: [PostgresValue]) {
        guard let value = arguments.first, !value.isNull else { return }
        sum &+= Int128(value.integer)
        count &+= 1
    }

    func finish() throws(PostgresError) -> PostgresValue {
        if count == 0 { return .null }
        switch result {
        case .wide:
            guard let sum = Int64(exactly: sum) else { throw .outOfRange("bigint") }
            return .int8(sum)
        case .exact: return .numeric(Numeric(sum))
        case .average: return .numeric(try Numeric(sum).divided(by: Numeric(count)))
        }
    }
}

/// Adds up exact numbers.
struct NumericSumState: AggregateState {
    let isAverage: Bool
    private var sum = Numeric.zero
    private var count: Int64 = 0

    init(isAverage: Bool) { self.isAverage = isAverage }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard let value = arguments.first, !value.isNull else { return }
        sum = try sum.adding(value.numericValue)
        count &+= 1
    }

    func finish() throws(PostgresError) -> PostgresValue {
        if count == 0 { return .null }
        return .numeric(isAverage ? try sum.divided(by: Numeric(count)) : sum)
    }
}

/// Adds up floating-point numbers in their own precision.
struct FloatSumState<F: SQLFloat>: AggregateState {
    private var sum: F?

    init() {}

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard let value = arguments.first, !value.isNull else { return }
        let number = F(reading: value)
        guard let old = sum else { return sum = number }
        let new = old + number
        if new.isInfinite, !old.isInfinite, !number.isInfinite { throw .floatOverflow }
        sum = new
    }

    func finish() -> PostgresValue { sum?.value ?? .null }
}

/// Adds up spans of time.
struct IntervalSumState: AggregateState {
    let isAverage: Bool
    private var sum = Interval()
    private var count: Int64 = 0

    init(isAverage: Bool) { self.isAverage = isAverage }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard let value = arguments.first, !value.isNull else { return }
        sum = try sum.adding(value.intervalValue)
        count &+= 1
    }

    func finish() throws(PostgresError) -> PostgresValue {
        if count == 0 { return .null }
        return .interval(isAverage ? try sum.divided(by: Double(count)) : sum)
    }
}
