internal import Glibc
import PostgresWire

/// Logarithms of exact numbers.
extension Numeric {
    /// The value of `ln(numeric)`, with as many places as PostgreSQL gives it.
    func naturalLogarithm() throws(PostgresError) -> Numeric {
        if isNaN { return self }
        try requireLogarithm()
        if isInfinite { return self }
        return try naturalLogarithm(scale: Numeric.resultScale(exponent: logarithmExponent, atLeast: scale))
    }

    /// The value of `log(numeric, numeric)`, the logarithm of a number to this base.
    func logarithm(of number: Numeric) throws(PostgresError) -> Numeric {
        if isNaN || number.isNaN { return .nan }
        if isFinite, number.isFinite {
            try requireLogarithm()
            try number.requireLogarithm()
        }
        if isNegative || number.isNegative { throw .logarithmOfNegative }
        if isZero || number.isZero { throw .logarithmOfZero }
        if isInfinite { return number.isInfinite ? .nan : .zero }
        if number.isInfinite { return number }
        let (baseExponent, numberExponent) = (logarithmExponent, number.logarithmExponent)
        let exponent = numberExponent - baseExponent
        let result = Numeric.resultScale(exponent: exponent, atLeast: scale, number.scale)
        let base = try naturalLogarithm(scale: max(result + exponent - baseExponent + 8, 0))
        let other = try number.naturalLogarithm(scale: max(result + exponent - numberExponent + 8, 0))
        return try other.quotient(by: base, scale: result)
    }

    private func requireLogarithm() throws(PostgresError) {
        if isNegative { throw .logarithmOfNegative }
        if isZero { throw .logarithmOfZero }
    }

    /// About which power of ten the logarithm of a number has: that of its first digit, cut to an integer.
    var logarithmExponent: Int {
        let isNearOne =
            compare(to: Numeric(9).timesPowerOfTen(-1)) >= 0 && compare(to: Numeric(11).timesPowerOfTen(-1)) <= 0
        if isNearOne {
            guard let rest = try? subtracting(.one), let first = rest.digits.first else { return 0 }
            return Int(rest.weight) * 4 + Int(log10(Double(first)))
        }
        guard let first = digits.first else { return 0 }
        var leading = Int(first)
        var exponent = Int(weight) * 4
        if digits.count > 1 {
            leading = leading * 10_000 + Int(digits[1])
            exponent -= 4
        }
        return Int(log10((log(Double(leading)) + Double(exponent) * 2.302585092994046).magnitude))
    }

    /// The natural logarithm of a number above 0, rounded to this many places.
    func naturalLogarithm(scale: Int) throws(PostgresError) -> Numeric {
        let working = scale + 12
        let exponent = decimalExponent
        // ln(m · 10ⁿ) = ln m + n · ln 10, with m from 1 to 10.
        let mantissa = shifted(byPowersOfTen: -exponent)
        var result = try Numeric.logarithmOfMantissa(mantissa, scale: working)
        if exponent != 0 {
            let ten = try Numeric.logarithmOfMantissa(Numeric(10), scale: working + 6)
            result = try result.adding(ten.multiplied(by: Numeric(exponent)))
        }
        return result.rounded(scale: scale)
    }

    /// The digits counted from another power of ten.
    private func shifted(byPowersOfTen count: Int) -> Numeric {
        var (result, rest) = (self, count)
        while rest != 0 {
            let step = min(max(rest, -16_000), 16_000)
            result = result.timesPowerOfTen(step)
            rest -= step
        }
        return result.trimmed()
    }

    /// Halley's iteration, which triples the digits that are right, from a double's; each step with no more than these.
    private static func logarithmOfMantissa(_ number: Numeric, scale: Int) throws(PostgresError) -> Numeric {
        if number.compare(to: .one) == 0 { return Numeric.zero.showing(scale: scale) }
        var result = Numeric(log(number.nearestDouble))
        var right = 14
        while right < scale + 2 {
            right *= 3
            let places = min(right, scale) + 4
            let cut = number.rounded(scale: places)
            let power = try result.exponential(scale: places)
            let difference = try cut.subtracting(power).multiplied(by: Numeric(2))
            result = try result.adding(difference.quotient(by: cut.adding(power), scale: places)).rounded(scale: places)
        }
        return result.rounded(scale: scale)
    }
}
