import PostgresWire

/// The square root of exact numbers.
extension Numeric {
    /// The square root of a number that is not negative, rounded to this many places.
    func squareRoot(scale: Int) throws(PostgresError) -> Numeric {
        if isZero { return Numeric.zero.showing(scale: scale) }
        // As many more places as the root has digits before the point: it can be that close to a half.
        let working = scale + 8 + max(0, Int(weight) * 2 + 2)
        var root = approximateRoot().showing(scale: working)
        let half = Numeric(5).timesPowerOfTen(-1)
        // Newton's steps double the digits that are right, from about fifteen.
        for _ in 0..<64 {
            let next = try root.adding(showing(scale: max(working, self.scale)).divided(by: root))
                .multiplied(by: half).rounded(scale: working)
            if next.compare(to: root) == 0 { break }
            root = next
        }
        return root.rounded(scale: scale)
    }

    /// A first guess of the square root.
    private func approximateRoot() -> Numeric {
        if let value = try? doubleValue(), value > 1e-300, value < 1e300 { return Numeric(value.squareRoot()) }
        return Numeric.powerOfTen(Int(weight) * 2)
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
