import PostgresWire

/// Variance, standard deviation and regression, and the average of floating-point numbers.
enum StatisticsAggregates {
    static func register(in table: inout [String: AggregateImplementation]) {
        let results: [(String, isSample: Bool, isRoot: Bool)] = [
            ("variance", true, false), ("var_samp", true, false), ("var_pop", false, false),
            ("stddev", true, true), ("stddev_samp", true, true), ("stddev_pop", false, true),
        ]
        for (name, isSample, isRoot) in results {
            for type in ["float4", "float8"] {
                table["\(name)(\(type))"] = { _, _, _ in
                    FloatMomentState { (moments) throws(PostgresError) in
                        guard let variance = moments.variance(isSample: isSample) else { return .null }
                        return .float8(isRoot ? variance.squareRoot() : variance)
                    }
                }
            }
            for type in ["int2", "int4", "int8", "numeric"] {
                table["\(name)(\(type))"] = { _, _, _ in NumericMomentState(isSample: isSample, isRoot: isRoot) }
            }
        }
        for type in ["float4", "float8"] {
            table["avg(\(type))"] = { _, _, _ in
                FloatMomentState { (moments) throws(PostgresError) in
                    moments.count == 0 ? .null : .float8(moments.sum / moments.count)
                }
            }
        }
        RegressionState.register(in: &table)
    }
}

/// The count, sum and sum of squared deviations of floating-point numbers (Youngs and Cramer).
struct FloatMoments {
    private(set) var count = 0.0
    private(set) var sum = 0.0
    private(set) var deviations = 0.0

    init() {}

    /// The moments that a value of the aggregate's state has: three numbers.
    init(_ parts: [Double]) { (count, sum, deviations) = (parts[0], parts[1], parts[2]) }

    /// The moments as three numbers.
    var parts: [Double] { [count, sum, deviations] }

    mutating func add(_ value: Double) throws(PostgresError) {
        let isFirst = count == 0
        count += 1
        let old = sum
        sum += value
        if isFirst {
            if !value.isFinite { deviations = .nan }
            return
        }
        let difference = value * count - sum
        deviations += difference * difference / (count * (count - 1))
        if sum.isInfinite || deviations.isInfinite {
            if !old.isInfinite, !value.isInfinite { throw .floatOverflow }
            deviations = .nan
        }
    }

    /// The variance, or nil where there are too few values.
    func variance(isSample: Bool) -> Double? {
        guard count > (isSample ? 1 : 0) else { return nil }
        return deviations / (isSample ? count - 1 : count)
    }
}

/// Gathers floating-point numbers for a result of their moments.
struct FloatMomentState: AggregateState {
    private var moments = FloatMoments()
    private let result: (FloatMoments) throws(PostgresError) -> PostgresValue

    init(result: @escaping (FloatMoments) throws(PostgresError) -> PostgresValue) { self.result = result }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard let value = arguments.first, !value.isNull else { return }
        try moments.add(value.double)
    }

    func finish() throws(PostgresError) -> PostgresValue { try result(moments) }
}

/// The variance or standard deviation of integers and exact numbers, computed exactly.
struct NumericMomentState: AggregateState {
    let isSample: Bool
    let isRoot: Bool
    private var count: Int64 = 0
    private var sum = Numeric.zero
    private var squares = Numeric.zero

    init(isSample: Bool, isRoot: Bool) {
        self.isSample = isSample
        self.isRoot = isRoot
    }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard let value = arguments.first, !value.isNull else { return }
        let number = value.numericValue
        count &+= 1
        sum = try sum.adding(number)
        squares = try squares.adding(number.multiplied(by: number))
    }

    func finish() throws(PostgresError) -> PostgresValue {
        guard count > (isSample ? 1 : 0) else { return .null }
        guard sum.isFinite, squares.isFinite else { return .numeric(.nan) }
        let number = Numeric(count)
        let numerator = try number.multiplied(by: squares).subtracting(sum.multiplied(by: sum))
        if numerator.isZero || numerator.isNegative { return .numeric(.zero) }
        let divisor = try number.multiplied(by: Numeric(isSample ? count - 1 : count))
        let variance = try numerator.divided(by: divisor)
        return .numeric(isRoot ? try variance.squareRoot(scale: variance.scale) : variance)
    }
}
