extension Numeric {
    /// Whether the weight and scale are within PostgreSQL's limits.
    var isWithinLimits: Bool { weight <= Numeric.maximumWeight }

    /// The number, if it is within PostgreSQL's limits (22003 otherwise).
    func checked() throws(PostgresError) -> Numeric {
        guard isWithinLimits else { throw Numeric.formatOverflow }
        return self
    }

    /// Rounded half away from 0 to this many places, which may be negative.
    public func rounded(scale: Int = 0) -> Numeric { cut(scale: scale, isRounding: true) }

    /// Cut to this many places, which may be negative.
    public func truncated(scale: Int = 0) -> Numeric { cut(scale: scale, isRounding: false) }

    private func cut(scale: Int, isRounding: Bool) -> Numeric {
        guard isFinite else { return self }
        let scale = min(max(scale, -(Numeric.maximumWeight &+ 1) &* 4), Numeric.maximumScale)
        let shown = max(scale, 0)
        // How many decimal digits stay, counted from the first digit's highest place.
        let kept = (Int(weight) &+ 1) &* 4 &+ scale
        guard kept < digits.count &* 4 else { return showing(scale: shown) }
        guard kept >= 0 else { return Numeric.zero.showing(scale: shown) }
        var result = Array(digits.prefix((kept &+ 3) / 4))
        let unit: UInt16 = [1, 1_000, 100, 10][kept % 4]
        var roundsUp = false
        if kept % 4 == 0 {
            roundsUp = digits[kept / 4] >= 5_000
        } else if let last = result.popLast() {
            let rest = last % unit
            result.append(last &- rest)
            roundsUp = rest >= unit / 2
        }
        var weight = Int(self.weight)
        if isRounding, roundsUp { Numeric.increment(&result, by: unit, weight: &weight) }
        return Numeric(isNegative: kind == .negative, weight: weight, digits: result, scale: shown)
    }

    /// Adds a unit to the last digit and carries.
    private static func increment(_ digits: inout [UInt16], by unit: UInt16, weight: inout Int) {
        var carry = unit
        for index in digits.indices.reversed() where carry > 0 {
            let sum = digits[index] &+ carry
            digits[index] = sum >= 10_000 ? sum &- 10_000 : sum
            carry = sum >= 10_000 ? 1 : 0
        }
        guard carry > 0 else { return }
        digits.insert(1, at: 0)
        weight &+= 1
    }

    /// The least integer that is not below.
    public func ceiling() -> Numeric {
        let whole = truncated()
        guard kind == .positive, whole.compare(to: self) != 0 else { return whole }
        return Numeric.sum(of: whole, and: .one)
    }

    /// The greatest integer that is not above.
    public func floor() -> Numeric {
        let whole = truncated()
        guard kind == .negative, whole.compare(to: self) != 0 else { return whole }
        return Numeric.sum(of: whole, and: Numeric.one.negated())
    }

    /// The value without zeros behind its last decimal place (`trim_scale`): equal values get one representation.
    public func trimmed() -> Numeric { showing(scale: minimumScale) }

    /// How many decimal places are needed (`min_scale`).
    public var minimumScale: Int {
        guard let last = digits.last else { return 0 }
        let groups = digits.count &- 1 &- Int(weight)
        guard groups > 0 else { return 0 }
        let zeros = last % 1_000 == 0 ? 3 : last % 100 == 0 ? 2 : last % 10 == 0 ? 1 : 0
        return groups &* 4 &- zeros
    }

    /// 10 to this power, which may be negative.
    public static func powerOfTen(_ exponent: Int) -> Numeric {
        let exponent = min(max(exponent, -maximumScale), (maximumWeight &+ 1) &* 4 &- 1)
        let weight = Int(Int64(exponent).flooredQuotient(4))
        let digit: UInt16 = [1, 10, 100, 1_000][exponent &- weight &* 4]
        return Numeric(isNegative: false, weight: weight, digits: [digit], scale: max(0, -exponent))
    }

    /// Fits to `numeric(precision, scale)` (22003 where it does not).
    public func applying(typeModifier: Int32) throws(PostgresError) -> Numeric {
        guard typeModifier >= 4, !isNaN else { return self }
        let packed = Int(typeModifier &- 4)
        let precision = packed >> 16 & 0xFFFF
        let scale = (packed & 0x7FF ^ 1024) &- 1024
        guard isFinite else {
            throw Numeric.fieldOverflow(
                "A field with precision \(precision), scale \(scale) cannot hold an infinite value."
            )
        }
        let value = rounded(scale: scale)
        let integerDigits = precision &- scale
        guard value.isZero || value.decimalExponent < integerDigits else {
            let limit = integerDigits == 0 ? "1" : "10^\(integerDigits)"
            throw Numeric.fieldOverflow(
                "A field with precision \(precision), scale \(scale) must round to an absolute value less than \(limit)."
            )
        }
        return value
    }

    private static func fieldOverflow(_ detail: String) -> PostgresError {
        PostgresError("22003", "numeric field overflow", detail: detail)
    }

    /// The power of ten that the first decimal digit counts; 0 for zero.
    package var decimalExponent: Int {
        guard let first = digits.first else { return 0 }
        return Int(weight) &* 4 &+ DecimalText.digitCount(UInt64(first)) &- 1
    }
}
