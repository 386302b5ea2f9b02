internal import Glibc
import PostgresWire

/// Powers and factorials of exact numbers.
extension Numeric {
    /// Whether it is a whole number.
    var isIntegral: Bool { isFinite && minimumScale == 0 }

    /// The value of `power(numeric, numeric)`, with as many places as PostgreSQL gives it.
    func power(_ exponent: Numeric) throws(PostgresError) -> Numeric {
        if !isFinite || !exponent.isFinite { return try specialPower(exponent) }
        try checkPower(exponent)
        if exponent.isIntegral, let whole = try? exponent.integer(as: Int32.self, named: "integer") {
            return try power(Int(whole))
        }
        if isZero { return Numeric.zero.showing(scale: Numeric.minimumDigits) }
        if isNegative {
            let result = try negated().power(exponent)
            let isOdd = try !exponent.remainder(dividingBy: Numeric(2)).isZero
            return isOdd ? result.negated() : result
        }
        return try brokenPower(exponent)
    }

    private func checkPower(_ exponent: Numeric) throws(PostgresError) {
        if isZero, exponent.isNegative { throw .zeroToNegativePower }
        if isNegative, !exponent.isInfinite, !exponent.isIntegral { throw .complexPower }
    }

    /// The rules of POSIX for NaN and the infinities.
    private func specialPower(_ exponent: Numeric) throws(PostgresError) -> Numeric {
        if isNaN { return exponent.isZero ? .one : .nan }
        if exponent.isNaN { return compare(to: .one) == 0 ? .one : .nan }
        try checkPower(exponent)
        if compare(to: .one) == 0 || exponent.isZero { return .one }
        if isZero { return .zero }
        if exponent.isInfinite {
            let order = magnitude.compare(to: .one)
            if order == 0 { return .one }
            return (order > 0) == !exponent.isNegative ? .infinity : .zero
        }
        if exponent.isNegative { return .zero }
        guard isNegative else { return .infinity }
        let isOdd = try !exponent.remainder(dividingBy: Numeric(2)).isZero
        return isOdd ? .negativeInfinity : .infinity
    }

    /// A number above 0 to a power that is broken, or too large for an integer.
    private func brokenPower(_ exponent: Numeric) throws(PostgresError) -> Numeric {
        let logarithmExponent = logarithmExponent
        let coarseScale = max(8 - logarithmExponent, 0)
        let coarse = try naturalLogarithm(scale: coarseScale).multiplied(by: exponent).rounded(scale: coarseScale)
        let approximate = coarse.nearestDouble
        if approximate.magnitude > 6020 {
            if approximate > 0 { throw Numeric.overflow }
            return Numeric.zero.showing(scale: Numeric.maximumResultScale)
        }
        let decimals = Int(approximate * 0.434294481903252)
        let result = Numeric.resultScale(exponent: decimals, atLeast: scale, exponent.scale)
        let workingScale = max(max(result + decimals, 0) - logarithmExponent + 8, 0)
        let logarithm = try naturalLogarithm(scale: workingScale)
        return try logarithm.multiplied(by: exponent).rounded(scale: workingScale).exponential(scale: result)
    }

    /// A number to a whole power, by squaring; with sixteen places, or as many as the number has.
    private func power(_ exponent: Int) throws(PostgresError) -> Numeric {
        let result = min(max(Numeric.minimumDigits, scale), Numeric.maximumResultScale)
        switch exponent {
        case 0: return Numeric.one.showing(scale: result)
        case 1: return rounded(scale: result)
        case -1: return try Numeric.one.quotient(by: self, scale: result)
        case 2: return try multiplied(by: self).rounded(scale: result).showing(scale: result)
        default: break
        }
        if isZero { return Numeric.zero.showing(scale: result) }
        let estimate = Double(exponent) * decimalLogarithm
        if estimate > 3 * 32_767 * 4 { throw Numeric.overflow }
        if estimate + 1 < Double(-result) { return Numeric.zero.showing(scale: result) }
        let significant = max(1 + result + Int(estimate), 0) + Int(log(Double(exponent.magnitude))) + 12
        var base = self
        var product = exponent % 2 == 0 ? Numeric.one : self
        var rest = exponent.magnitude >> 1
        while rest > 0 {
            base = try base.multiplied(by: base).cut(toDigits: significant)
            if rest & 1 == 1 { product = try product.multiplied(by: base).cut(toDigits: significant) }
            rest >>= 1
            if base.weight > Numeric.maximumWeight || product.weight > Numeric.maximumWeight {
                if exponent > 0 { throw Numeric.overflow }
                return Numeric.zero.showing(scale: result)
            }
        }
        return exponent < 0
            ? try Numeric.one.quotient(by: product, scale: result) : product.rounded(scale: result)
    }

    /// Places beyond so many digits dropped.
    private func cut(toDigits digits: Int) -> Numeric {
        let kept = max(digits - decimalExponent, 0)
        return kept < scale ? rounded(scale: kept) : self
    }

    /// The quotient, rounded to this many places.
    func quotient(by divisor: Numeric, scale: Int) throws(PostgresError) -> Numeric {
        if divisor.isZero { throw .divisionByZero }
        return Numeric.quotient(of: self, by: divisor, scale: scale + 1).rounded(scale: scale)
    }

    /// About the logarithm to base 10, from the first sixteen digits; 0 for 0.
    private var decimalLogarithm: Double {
        guard let first = digits.first else { return 0 }
        var leading = Double(first)
        var exponent = Int(weight) * 4
        for digit in digits.dropFirst().prefix(3) {
            leading = leading * 10_000 + Double(digit)
            exponent -= 4
        }
        return log10(leading) + Double(exponent)
    }

    /// The product of the integers from 1 to a number; `check` is asked whether to go on.
    static func factorial(
        _ number: Int64,
        check: () throws(PostgresError) -> Void
    ) throws(PostgresError) -> Numeric {
        if number < 0 { throw PostgresError("22003", "factorial of a negative number is undefined") }
        if number > 32_177 { throw overflow }
        var result = Numeric.one
        for factor in stride(from: Int64(2), through: max(number, 1), by: 1) {
            try check()
            result = try result.multiplied(by: Numeric(factor))
        }
        return result
    }
}
