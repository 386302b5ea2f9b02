extension Numeric {
    /// A number counted in units of 10 to the power of minus `scale`: 1234 with scale 2 is 12.34.
    public init(units: Int64, scale: Int) { self.init(units: Int128(units), scale: scale) }

    /// A number counted in units of 10 to the power of minus `scale`.
    package init(units: Int128, scale: Int) {
        let places = Swift.min(Swift.max(scale, 0), Numeric.maximumScale)
        let groups = (places &+ 3) / 4
        var factor: UInt128 = 1
        for _ in 0..<(groups &* 4 &- places) { factor &*= 10 }
        var (rest, overflow) = units.magnitude.multipliedReportingOverflow(by: factor)
        guard !overflow else {
            let number = Numeric.product(of: Numeric(units.magnitude), and: .powerOfTen(0 &- places))
            self = (units < 0 ? number.negated() : number).showing(scale: places)
            return
        }
        var digits: [UInt16] = []
        while rest > UInt128(UInt64.max) {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10_000)
            digits.append(UInt16(truncatingIfNeeded: remainder))
            rest = quotient
        }
        var low = UInt64(truncatingIfNeeded: rest)
        while low > 0 {
            let (quotient, remainder) = low.quotientAndRemainder(dividingBy: 10_000)
            digits.append(UInt16(truncatingIfNeeded: remainder))
            low = quotient
        }
        digits.reverse()
        self.init(
            isNegative: units < 0,
            weight: digits.count &- 1 &- groups,
            digits: digits,
            scale: places
        )
    }

    /// The number counted in units of 10 to the power of minus `scale`; nil where it is not a whole count of them, too
    /// large or not finite.
    public func units(scale: Int) -> Int64? {
        guard isFinite, scale >= 0 else { return nil }
        var value: Int64 = 0
        for digit in digits {
            let (product, first) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, second) = product.addingReportingOverflow(Int64(digit))
            if first || second { return nil }
            value = sum
        }
        // The power of ten that the last digit counts, against that of the unit.
        var shift = (Int(weight) &- (digits.count &- 1)) &* 4 &+ scale
        if value == 0 { return 0 }
        while shift > 0 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
            shift &-= 1
        }
        while shift < 0 {
            let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 10)
            if remainder != 0 { return nil }
            value = quotient
            shift &+= 1
        }
        return isNegative ? 0 &- value : value
    }
}

extension Numeric {
    /// The quotient of a sum, counted in units, and a count, with as many places as PostgreSQL gives it; nil where the
    /// numbers are too large for this way.
    package static func average(units: Int128, scale: Int, shown: Int, count: Int64) -> Numeric? {
        guard count > 0, scale >= 0, scale <= 18, let sum = leadingDigit(units.magnitude, scale: scale),
            let divisor = leadingDigit(UInt128(count.magnitude), scale: 0)
        else { return nil }
        var weight = sum.weight &- divisor.weight
        if sum.digit <= divisor.digit { weight &-= 1 }
        let places = Swift.min(Swift.max(16 &- weight &* 4, shown, 0), 1000)
        guard places >= scale, places &- scale <= 30 else { return nil }
        var factor: UInt128 = 1
        for _ in 0..<(places &- scale) { factor &*= 10 }
        let (dividend, overflow) = units.magnitude.multipliedReportingOverflow(by: factor)
        let (rounded, carried) = dividend.addingReportingOverflow(UInt128(count.magnitude / 2))
        guard !overflow, !carried, let quotient = Int128(exactly: rounded / UInt128(count.magnitude)) else {
            return nil
        }
        return Numeric(units: units < 0 ? 0 &- quotient : quotient, scale: places)
    }

    /// The first digit in base 10000 and the power that it counts; 0 and 0 for 0.
    private static func leadingDigit(_ magnitude: UInt128, scale: Int) -> (digit: Int, weight: Int)? {
        guard magnitude > 0 else { return (0, 0) }
        let groups = (scale &+ 3) / 4
        var factor: UInt128 = 1
        for _ in 0..<(groups &* 4 &- scale) { factor &*= 10 }
        let (aligned, overflow) = magnitude.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        var rest = aligned
        var weight = 0 &- groups
        while rest >= 10_000 {
            rest /= 10_000
            weight &+= 1
        }
        return (Int(truncatingIfNeeded: rest), weight)
    }
}
