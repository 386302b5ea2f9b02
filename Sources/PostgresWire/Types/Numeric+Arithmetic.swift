extension Numeric {
    /// Negative, 0 or positive as the number is below, equal to or above the other; NaN is above all.
    public func compare(to other: Numeric) -> Int {
        if rank != other.rank { return rank < other.rank ? -1 : 1 }
        switch kind {
        case .positive: return Numeric.compareMagnitudes(self, other)
        case .negative: return Numeric.compareMagnitudes(other, self)
        case .nan, .positiveInfinity, .negativeInfinity: return 0
        }
    }

    private var rank: Int {
        switch kind {
        case .negativeInfinity: 0
        case .negative: 1
        case .positive: digits.isEmpty ? 2 : 3
        case .positiveInfinity: 4
        case .nan: 5
        }
    }

    /// -1, 0 or 1: the sign of the number.
    private var signum: Int { isNegative ? -1 : isZero ? 0 : 1 }

    private static func compareMagnitudes(_ left: Numeric, _ right: Numeric) -> Int {
        guard !left.digits.isEmpty, !right.digits.isEmpty else { return left.digits.count &- right.digits.count }
        if left.weight != right.weight { return left.weight < right.weight ? -1 : 1 }
        for (first, second) in zip(left.digits, right.digits) where first != second { return first < second ? -1 : 1 }
        return left.digits.count &- right.digits.count
    }

    /// The sum.
    public func adding(_ other: Numeric) throws(PostgresError) -> Numeric {
        if isNaN || other.isNaN { return .nan }
        if isInfinite { return other.isInfinite && kind != other.kind ? .nan : self }
        if other.isInfinite { return other }
        return try Numeric.sum(of: self, and: other).checked()
    }

    /// The difference.
    public func subtracting(_ other: Numeric) throws(PostgresError) -> Numeric { try adding(other.negated()) }

    /// The sum of two finite numbers.
    static func sum(of left: Numeric, and right: Numeric) -> Numeric {
        let scale = max(left.scale, right.scale)
        if left.digits.isEmpty { return right.showing(scale: scale) }
        if right.digits.isEmpty { return left.showing(scale: scale) }
        let first = max(left.weight, right.weight)
        let last = min(left.lastPower, right.lastPower)
        var total = [Int32](repeating: 0, count: Int(first) &- last &+ 2)
        let isSubtraction = left.kind != right.kind
        let swaps = isSubtraction && compareMagnitudes(left, right) < 0
        let (larger, smaller) = swaps ? (right, left) : (left, right)
        let top = Int(first) &+ 1
        for (index, digit) in larger.digits.enumerated() { total[top &- Int(larger.weight) &+ index] = Int32(digit) }
        for (index, digit) in smaller.digits.enumerated() {
            total[top &- Int(smaller.weight) &+ index] &+= isSubtraction ? 0 &- Int32(digit) : Int32(digit)
        }
        var carry: Int32 = 0
        for index in total.indices.reversed() {
            let value = total[index] &+ carry
            carry = value < 0 ? -1 : value >= 10_000 ? 1 : 0
            total[index] = value &- carry &* 10_000
        }
        let digits = total.map { UInt16(truncatingIfNeeded: $0) }
        return Numeric(isNegative: larger.kind == .negative, weight: top, digits: digits, scale: scale)
    }

    /// The power of 10000 that the last digit counts.
    private var lastPower: Int { Int(weight) &- digits.count &+ 1 }

    /// The product.
    public func multiplied(by other: Numeric) throws(PostgresError) -> Numeric {
        if isNaN || other.isNaN { return .nan }
        if isInfinite || other.isInfinite {
            let sign = signum &* other.signum
            return sign == 0 ? .nan : sign > 0 ? .infinity : .negativeInfinity
        }
        let product = Numeric.product(of: self, and: other)
        let scale = scale &+ other.scale
        return try (scale > Numeric.maximumScale ? product.rounded(scale: Numeric.maximumScale) : product).checked()
    }

    /// The exact product of two finite numbers.
    static func product(of left: Numeric, and right: Numeric) -> Numeric {
        let scale = left.scale &+ right.scale
        guard !left.digits.isEmpty, !right.digits.isEmpty else { return Numeric.zero.showing(scale: scale) }
        var total = [UInt64](repeating: 0, count: left.digits.count &+ right.digits.count)
        for (offset, digit) in left.digits.enumerated() where digit != 0 {
            let factor = UInt64(digit)
            for (index, other) in right.digits.enumerated() {
                total[offset &+ index &+ 1] &+= factor &* UInt64(other)
            }
        }
        var carry: UInt64 = 0
        for index in total.indices.reversed() {
            let value = total[index] &+ carry
            carry = value / 10_000
            total[index] = value &- carry &* 10_000
        }
        return Numeric(
            isNegative: left.kind != right.kind,
            weight: Int(left.weight) &+ Int(right.weight) &+ 1,
            digits: total.map { UInt16(truncatingIfNeeded: $0) },
            scale: scale
        )
    }

    static var divisionByZero: PostgresError { PostgresError("22012", "division by zero") }

    /// The quotient where one side is not finite; nil where both are.
    private func specialQuotient(by other: Numeric) throws(PostgresError) -> Numeric? {
        if isNaN || other.isNaN { return .nan }
        if isInfinite {
            if other.isInfinite { return .nan }
            if other.isZero { throw Numeric.divisionByZero }
            return isNegative == other.isNegative ? .infinity : .negativeInfinity
        }
        if other.isInfinite { return .zero }
        if other.isZero { throw Numeric.divisionByZero }
        return nil
    }

    /// The quotient with as many places as PostgreSQL gives it.
    public func divided(by other: Numeric) throws(PostgresError) -> Numeric {
        if let special = try specialQuotient(by: other) { return special }
        let scale = Numeric.quotientScale(self, other)
        // One place more is enough to round: a remainder behind it only lifts what is not a tie.
        return try Numeric.quotient(of: self, by: other, scale: scale &+ 1).rounded(scale: scale).checked()
    }

    /// The quotient cut to an integer (`div`).
    public func truncatedQuotient(by other: Numeric) throws(PostgresError) -> Numeric {
        if let special = try specialQuotient(by: other) { return special }
        return try Numeric.quotient(of: self, by: other, scale: 0).checked()
    }

    /// The remainder of the cut quotient (`%`).
    public func remainder(dividingBy other: Numeric) throws(PostgresError) -> Numeric {
        if isNaN || other.isNaN { return .nan }
        if isInfinite {
            if other.isZero { throw Numeric.divisionByZero }
            return .nan
        }
        if other.isInfinite { return self }
        if other.isZero { throw Numeric.divisionByZero }
        let whole = Numeric.quotient(of: self, by: other, scale: 0)
        return Numeric.sum(of: self, and: Numeric.product(of: whole, and: other).negated())
            .showing(scale: max(scale, other.scale))
    }

    /// How many places a quotient gets: at least 16 significant digits, and no fewer places than either side.
    private static func quotientScale(_ left: Numeric, _ right: Numeric) -> Int {
        let (first, second) = (left.digits.first ?? 0, right.digits.first ?? 0)
        let weight = Int(left.weight) &- Int(right.weight) &- (first <= second ? 1 : 0)
        return min(max(16 &- weight &* 4, left.scale, right.scale, 0), 1_000)
    }
}
