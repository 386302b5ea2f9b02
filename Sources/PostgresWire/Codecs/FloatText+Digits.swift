extension FloatText {
    /// The fewest digits that read back as the number, as PostgreSQL finds them: never the exact middle between two
    /// numbers, which only the rule for ties would read back.
    static func shortestDigits<Value: BinaryFloatingPoint & LosslessStringConvertible>(of value: Value) -> Digits {
        let shortest = described(value)
        guard value.significandBitPattern & 1 == 0, isMiddle(shortest, bits: Value.significandBitCount &+ 2) else {
            return shortest
        }
        for count in shortest.digits.count &+ 1...17 {
            let longer = exactDigits(of: value, count: count)
            if longer.digits.count == count { return longer }
        }
        return shortest
    }

    /// The digits of the standard library's shortest description.
    private static func described<Value: BinaryFloatingPoint & LosslessStringConvertible>(_ value: Value) -> Digits {
        var result = Digits(digits: [], exponent: 0)
        var (pointSeen, exponent, inExponent, exponentNegative) = (false, 0, false, false)
        for byte in value.magnitude.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): pointSeen = true
            case UInt8(ascii: "e"): inExponent = true
            case UInt8(ascii: "-"): exponentNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = byte &- UInt8(ascii: "0")
                if inExponent {
                    exponent = exponent &* 10 &+ Int(digit)
                } else if digit == 0, result.digits.isEmpty {
                    if pointSeen { result.exponent &-= 1 }
                } else {
                    if !pointSeen, !result.digits.isEmpty { result.exponent &+= 1 }
                    if pointSeen, result.digits.isEmpty { result.exponent &-= 1 }
                    result.digits.append(digit)
                }
            default: break
            }
        }
        while result.digits.last == 0 { result.digits.removeLast() }
        guard !result.digits.isEmpty else { return Digits(digits: [0], exponent: 0) }
        result.exponent &+= exponentNegative ? 0 &- exponent : exponent
        return result
    }

    /// Whether the number of these digits needs exactly so many bits: it lies in the middle between two numbers.
    private static func isMiddle(_ decimal: Digits, bits: Int) -> Bool {
        let power = decimal.exponent &- decimal.digits.count &+ 1
        guard power.magnitude <= 24 else { return false }
        var value = decimal.digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1) }
        for _ in 0..<power.magnitude {
            if power > 0 {
                value *= 5
            } else {
                let (quotient, remainder) = value.quotientAndRemainder(dividingBy: 5)
                if remainder != 0 { return false }
                value = quotient
            }
        }
        return value != 0 && 128 &- value.leadingZeroBitCount &- value.trailingZeroBitCount == bits
    }

    /// The number rounded to so many digits, ties to an even last digit, as C's `%.*e` does it.
    static func digits<Value: BinaryFloatingPoint & LosslessStringConvertible>(of value: Value, count: Int) -> Digits {
        let shortest = described(value)
        guard !value.isSubnormal else { return exactDigits(of: value, count: count) }
        guard shortest.digits.count > count else { return shortest }
        // Only a tail of exactly 5 may stand on the other side of the middle than the number itself.
        if shortest.digits[count] == 5, shortest.digits.count == count &+ 1 {
            return exactDigits(of: value, count: count)
        }
        return rounded(shortest, count: count, up: shortest.digits[count] >= 5)
    }

    private static func rounded(_ decimal: Digits, count: Int, up: Bool) -> Digits {
        var result = Digits(digits: Array(decimal.digits.prefix(count)), exponent: decimal.exponent)
        if up {
            while result.digits.last == 9 { result.digits.removeLast() }
            guard let last = result.digits.popLast() else {
                return Digits(digits: [1], exponent: decimal.exponent &+ 1)
            }
            result.digits.append(last &+ 1)
        }
        while result.digits.last == 0, result.digits.count > 1 { result.digits.removeLast() }
        return result
    }

    private static func exactDigits<Value: BinaryFloatingPoint>(of value: Value, count: Int) -> Digits {
        let exact = exactValue(of: value.magnitude)
        let first = exact.decimalExponent
        let scale = count &- 1 &- first
        let cut = exact.truncated(scale: scale)
        let rest = Numeric.sum(of: exact, and: cut.negated())
        let half = Numeric.product(of: Numeric(5), and: .powerOfTen(-1 &- scale))
        var digits = decimalDigits(of: cut, count: count)
        let order = rest.compare(to: half)
        digits = Digits(digits: digits.digits, exponent: first)
        return rounded(digits, count: count, up: order > 0 || order == 0 && (digits.digits.last ?? 0) % 2 == 1)
    }

    /// The first digits of a number, zeros at its end included.
    private static func decimalDigits(of value: Numeric, count: Int) -> Digits {
        var digits: [UInt8] = []
        for byte in value.description.utf8 where byte != UInt8(ascii: ".") {
            if digits.isEmpty, byte == UInt8(ascii: "0") { continue }
            digits.append(byte &- UInt8(ascii: "0"))
            if digits.count == count { break }
        }
        digits.append(contentsOf: repeatElement(0, count: max(count &- digits.count, 0)))
        return Digits(digits: digits, exponent: 0)
    }

    /// All digits of a positive finite number.
    private static func exactValue<Value: BinaryFloatingPoint>(of value: Value) -> Numeric {
        let trailing = value.significandWidth
        let exponent = Int(value.exponent) &- trailing
        let whole = UInt64(
            exactly: value.significand * Value(sign: .plus, exponent: Value.Exponent(trailing), significand: 1)
        )
        var result = Numeric(whole ?? 0)
        var (base, power) = (Numeric(exponent < 0 ? 5 : 2), exponent.magnitude)
        while power > 0 {
            if power & 1 == 1 { result = Numeric.product(of: result, and: base) }
            power >>= 1
            if power > 0 { base = Numeric.product(of: base, and: base) }
        }
        return exponent < 0 ? Numeric.product(of: result, and: .powerOfTen(exponent)) : result
    }
}
