import PostgresWire

/// `exp` of exact numbers.
extension Numeric {
    /// 22003.
    static var overflow: PostgresError { PostgresError("22003", "value overflows numeric format") }

    /// The most decimal places of a computed result, and the digits that one has at least.
    static let maximumResultScale = 1000
    static let minimumDigits = 16

    /// The number of places of a result that is about ten to this power, so that it has 16 digits.
    static func resultScale(exponent: Int, atLeast scales: Int...) -> Int {
        min(max(minimumDigits - exponent, scales.max() ?? 0, 0), maximumResultScale)
    }

    /// The nearest double; an infinity where the number is too large, 0 where it is too small.
    var nearestDouble: Double { Double(description) ?? 0 }

    /// The value of `exp(numeric)`, with as many places as PostgreSQL gives it.
    func exponential() throws(PostgresError) -> Numeric {
        if isNaN { return self }
        if isInfinite { return isNegative ? .zero : self }
        let exponent = min(max(nearestDouble * 0.434294481903252, -2000), 2000)
        return try exponential(scale: Numeric.resultScale(exponent: Int(exponent), atLeast: scale))
    }

    /// e to this power, rounded to this many places.
    func exponential(scale: Int) throws(PostgresError) -> Numeric {
        let approximate = nearestDouble
        if approximate.magnitude >= 6000 {
            if approximate > 0 { throw Numeric.overflow }
            return Numeric.zero.showing(scale: scale)
        }
        let exponent = Int(approximate * 0.434294481903252)
        // Halved until the series ends soon; each squaring doubles the error again.
        var halvings = 0
        let limit = 0.01 / Double(1 << min(max(exponent + scale, 0) / 40, 30))
        while approximate.magnitude / Double(1 << halvings) > limit { halvings += 1 }
        let significant = max(2 + exponent + scale + halvings / 3, 0) + 12
        let reduced = try halvings == 0 ? self : quotient(by: Numeric(1 << halvings), scale: significant + 4)
        var result = try Numeric.exponentialSeries(reduced, scale: significant)
        for _ in 0..<halvings { result = try result.multiplied(by: result).roundedTo(digits: significant) }
        return result.rounded(scale: scale)
    }

    /// Rounded to this many digits, wherever they stand.
    func roundedTo(digits: Int) -> Numeric { rounded(scale: max(digits - decimalExponent - 1, 0)) }

    /// 1 + x + x²/2! + … for a small number.
    private static func exponentialSeries(_ x: Numeric, scale: Int) throws(PostgresError) -> Numeric {
        let x = x.rounded(scale: scale)
        var sum = try Numeric.one.adding(x)
        var term = x
        var index = 2
        while !term.isZero {
            term = try term.multiplied(by: x).rounded(scale: scale).quotient(by: Numeric(index), scale: scale)
            sum = try sum.adding(term)
            index += 1
        }
        return sum
    }
}
