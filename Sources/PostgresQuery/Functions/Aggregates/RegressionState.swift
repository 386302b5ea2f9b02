import PostgresWire

/// The aggregates of pairs of floating-point numbers: `corr(y, x)`, `regr_slope(y, x)` and so on.
struct RegressionState: AggregateState {
    /// What is asked of the pairs.
    enum Result: String, CaseIterable {
        case count = "regr_count"
        case squaresX = "regr_sxx"
        case squaresY = "regr_syy"
        case products = "regr_sxy"
        case averageX = "regr_avgx"
        case averageY = "regr_avgy"
        case determination = "regr_r2"
        case slope = "regr_slope"
        case intercept = "regr_intercept"
        case populationCovariance = "covar_pop"
        case sampleCovariance = "covar_samp"
        case correlation = "corr"
    }

    static func register(in table: inout [String: AggregateImplementation]) {
        for result in Result.allCases {
            table["\(result.rawValue)(float8,float8)"] = { _, _, _ in RegressionState(result: result) }
        }
    }

    let result: Result
    private var count = 0.0
    private var sumX = 0.0
    private var sumY = 0.0
    private var squaresX = 0.0
    private var squaresY = 0.0
    private var products = 0.0

    init(result: Result) { self.result = result }

    /// What a value of the aggregate's state says: six numbers.
    init(_ parts: [Double], result: Result) {
        self.result = result
        (count, sumX, squaresX) = (parts[0], parts[1], parts[2])
        (sumY, squaresY, products) = (parts[3], parts[4], parts[5])
    }

    /// The state as six numbers.
    var parts: [Double] { [count, sumX, squaresX, sumY, squaresY, products] }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard arguments.count == 2, !arguments[0].isNull, !arguments[1].isNull else { return }
        let (y, x) = (arguments[0].double, arguments[1].double)
        let isFirst = count == 0
        let (oldX, oldY) = (sumX, sumY)
        count += 1
        if result == .count { return }
        sumX += x
        sumY += y
        if isFirst {
            if !x.isFinite { (squaresX, products) = (.nan, .nan) }
            if !y.isFinite { (squaresY, products) = (.nan, .nan) }
            return
        }
        let (differenceX, differenceY) = (x * count - sumX, y * count - sumY)
        let scale = 1 / (count * (count - 1))
        squaresX += differenceX * differenceX * scale
        squaresY += differenceY * differenceY * scale
        products += differenceX * differenceY * scale
        let isOverflow =
            sumX.isInfinite || squaresX.isInfinite || sumY.isInfinite || squaresY.isInfinite
            || products.isInfinite
        guard isOverflow else { return }
        let wasFinite = !oldX.isInfinite && !x.isInfinite && !oldY.isInfinite && !y.isInfinite
        if wasFinite { throw .floatOverflow }
        if squaresX.isInfinite { squaresX = .nan }
        if squaresY.isInfinite { squaresY = .nan }
        if products.isInfinite { products = .nan }
    }

    func finish() -> PostgresValue {
        if result == .count { return .int8(Int64(count)) }
        if count < 1 { return .null }
        switch result {
        case .count: return .int8(Int64(count))
        case .squaresX: return .float8(squaresX)
        case .squaresY: return .float8(squaresY)
        case .products: return .float8(products)
        case .averageX: return .float8(sumX / count)
        case .averageY: return .float8(sumY / count)
        case .populationCovariance: return .float8(products / count)
        case .sampleCovariance: return count < 2 ? .null : .float8(products / (count - 1))
        case .correlation:
            if squaresX == 0 || squaresY == 0 { return .null }
            return .float8(products / (squaresX * squaresY).squareRoot())
        case .determination:
            if squaresX == 0 { return .null }
            return .float8(squaresY == 0 ? 1 : products * products / (squaresX * squaresY))
        case .slope: return squaresX == 0 ? .null : .float8(products / squaresX)
        case .intercept: return squaresX == 0 ? .null : .float8((sumY - sumX * products / squaresX) / count)
        }
    }
}
