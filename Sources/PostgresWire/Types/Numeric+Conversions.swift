extension Numeric {
    /// The number with 15 digits, as a cast from `float8` has it.
    public init(_ value: Double) {
        self = Numeric.special(value) ?? Numeric(FloatText.digits(of: value, count: 15), isNegative: value < 0)
    }

    /// The number with 6 digits, as a cast from `float4` has it.
    public init(_ value: Float) {
        self = Numeric.special(Double(value)) ?? Numeric(FloatText.digits(of: value, count: 6), isNegative: value < 0)
    }

    private static func special(_ value: Double) -> Numeric? {
        if value.isNaN { return .nan }
        if value.isInfinite { return value < 0 ? .negativeInfinity : .infinity }
        return value == 0 ? .zero : nil
    }

    /// A number of decimal digits, of which the first counts this power of ten.
    private init(_ decimal: FloatText.Digits, isNegative: Bool) {
        let last = decimal.exponent &- decimal.digits.count &+ 1
        let value = decimal.digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1) }
        let number = Numeric.product(of: Numeric(value), and: .powerOfTen(last)).showing(scale: max(0, 0 &- last))
        self = isNegative ? number.negated() : number
    }

    /// The nearest double (22003 where there is none).
    public func doubleValue() throws(PostgresError) -> Double {
        switch kind {
        case .nan: return .nan
        case .positiveInfinity: return .infinity
        case .negativeInfinity: return -.infinity
        case .positive, .negative:
            let text = description
            guard let value = Double(text), value.isFinite, value != 0 || isZero else {
                throw .invalidDouble(text)
            }
            return value
        }
    }

    /// The nearest float (22003 where there is none).
    public func floatValue() throws(PostgresError) -> Float {
        switch kind {
        case .nan: return .nan
        case .positiveInfinity: return .infinity
        case .negativeInfinity: return -.infinity
        case .positive, .negative:
            let text = description
            guard let value = Float(text), value.isFinite, value != 0 || isZero else {
                throw PostgresError("22003", "\"\(text)\" is out of range for type real")
            }
            return value
        }
    }

    /// Rounded to an integer (22003 `integer out of range`, 0A000 `cannot convert NaN to integer`).
    public func integer<Integer: FixedWidthInteger>(
        as type: Integer.Type,
        named name: String
    ) throws(PostgresError) -> Integer {
        guard isFinite else {
            throw PostgresError("0A000", "cannot convert \(isNaN ? "NaN" : "infinity") to \(name)")
        }
        let whole = rounded()
        guard whole.weight < 10 else { throw .outOfRange(name) }
        var value: Int128 = 0
        for power in stride(from: Int(whole.weight), through: 0, by: -1) {
            let index = Int(whole.weight) &- power
            value = value * 10_000 + Int128(index < whole.digits.count ? whole.digits[index] : 0)
            guard value < Int128(Int64.max) * 4 else { throw .outOfRange(name) }
        }
        guard let result = Integer(exactly: isNegative ? 0 - value : value) else { throw .outOfRange(name) }
        return result
    }
}

extension PostgresError {
    /// A number that `float8` does not hold (22003).
    static func invalidDouble(_ text: String) -> PostgresError {
        PostgresError("22003", "\"\(text)\" is out of range for type double precision")
    }
}
