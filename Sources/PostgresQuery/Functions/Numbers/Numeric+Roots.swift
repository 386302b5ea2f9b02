import PostgresWire

/// The square root of exact numbers.
extension Numeric {
    /// The square root of a number that is not negative, rounded to this many places.
    func squareRoot(scale: Int) throws(PostgresError) -> Numeric {
        if isZero { return Numeric.zero.showing(scale: scale) }
        // A root that is cut with some digits more than are shown tells exactly how it is to be rounded.
        let groups = scale / 4 + 1
        return try shifted(groups: 2 * groups).integerRoot().shifted(groups: -groups).rounded(scale: scale)
    }

    /// The root of the integer part, cut to an integer.
    ///
    /// The root of the first half of the digits is about the first half of the root's, which one of Newton's steps doubles:
    /// so all takes little more than two divisions of that length.
    private func integerRoot() throws(PostgresError) -> Numeric {
        guard weight >= 3 else {
            let value = try Numeric.quotient(of: self, by: .one, scale: 0).doubleValue()
            return Numeric(Int64(value.squareRoot()))
        }
        let cut = (Int(weight) + 1) / 4
        var root = try shifted(groups: -2 * cut).integerRoot().shifted(groups: cut)
        var isAbove = false
        while true {
            let quotient = Numeric.quotient(of: self, by: root, scale: 0)
            // From the first step on, what is not the root is greater.
            if isAbove, quotient.compare(to: root) >= 0 { return root }
            root = try Numeric.quotient(of: root.adding(quotient), by: Numeric(2), scale: 0)
            isAbove = true
        }
    }

    /// The number with its point moved by so many groups of four digits.
    private func shifted(groups: Int) -> Numeric {
        Numeric(isNegative: isNegative, weight: Int(weight) + groups, digits: digits, scale: max(scale - 4 * groups, 0))
    }

    /// The value of `sqrt(numeric)`, with as many places as PostgreSQL gives it.
    func squareRoot() throws(PostgresError) -> Numeric {
        if isNaN || kind == .positiveInfinity { return self }
        if isNegative { throw PostgresError("2201F", "cannot take square root of a negative number") }
        let significant = Int(weight) * 2 + 1
        return try squareRoot(scale: min(max(16 - significant, scale, 0), 1000))
    }

    /// The product with a power of ten.
    func timesPowerOfTen(_ exponent: Int) -> Numeric {
        guard let product = try? multiplied(by: Numeric.powerOfTen(exponent)) else { return self }
        return product
    }
}
