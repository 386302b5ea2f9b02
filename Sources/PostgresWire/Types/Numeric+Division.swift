extension Numeric {
    /// The quotient of two finite numbers, cut to this many places; the divisor is not 0.
    package static func quotient(of left: Numeric, by right: Numeric, scale: Int) -> Numeric {
        let firstPower = Int(left.weight) &- Int(right.weight)
        let count = firstPower &+ 1 &+ (scale &+ 3) / 4
        guard count > 0, !left.digits.isEmpty else { return Numeric.zero.showing(scale: scale) }
        // Enough digits of the dividend that the whole quotient has `count` of them.
        let length = count &+ right.digits.count &- 1
        var dividend = Array(left.digits.prefix(length))
        dividend.append(contentsOf: repeatElement(0, count: length &- dividend.count))
        let digits =
            right.digits.count == 1
            ? shortDivision(dividend, by: UInt32(right.digits[0])) : longDivision(dividend, by: right.digits)
        return Numeric(
            isNegative: left.kind != right.kind,
            weight: firstPower,
            digits: digits,
            scale: scale &+ 4
        ).truncated(scale: scale)
    }

    private static func shortDivision(_ dividend: [UInt16], by divisor: UInt32) -> [UInt16] {
        var rest: UInt32 = 0
        return dividend.map { digit in
            let value = rest &* 10_000 &+ UInt32(digit)
            rest = value % divisor
            return UInt16(truncatingIfNeeded: value / divisor)
        }
    }

    /// Knuth's algorithm D; the quotient has one digit for each position of the divisor in the dividend.
    private static func longDivision(_ dividend: [UInt16], by divisor: [UInt16]) -> [UInt16] {
        let factor = 10_000 / (Int32(divisor[0]) &+ 1)
        var rest = scaled(dividend, by: factor)
        let scaledDivisor = Array(scaled(divisor, by: factor).dropFirst())
        let (first, second) = (scaledDivisor[0], scaledDivisor[1])
        let positions = dividend.count &- divisor.count &+ 1
        var quotient: [UInt16] = []
        quotient.reserveCapacity(max(positions, 0))
        for position in 0..<max(positions, 0) {
            let head = rest[position] &* 10_000 &+ rest[position &+ 1]
            var digit = min(head / first, 9_999)
            while true {
                let remainder = head &- digit &* first
                guard remainder < 10_000, digit &* second > remainder &* 10_000 &+ rest[position &+ 2] else { break }
                digit &-= 1
            }
            if subtract(scaledDivisor, times: digit, from: &rest, at: position) {
                digit &-= 1
                addBack(scaledDivisor, to: &rest, at: position)
            }
            quotient.append(UInt16(truncatingIfNeeded: digit))
        }
        return quotient
    }

    /// The digits times a factor, with one more digit in front.
    private static func scaled(_ digits: [UInt16], by factor: Int32) -> [Int32] {
        var result = [Int32](repeating: 0, count: digits.count &+ 1)
        var carry: Int32 = 0
        for index in digits.indices.reversed() {
            let value = Int32(digits[index]) &* factor &+ carry
            carry = value / 10_000
            result[index &+ 1] = value &- carry &* 10_000
        }
        result[0] = carry
        return result
    }

    /// Subtracts a multiple of the divisor; true where more was subtracted than was there.
    private static func subtract(
        _ divisor: [Int32],
        times digit: Int32,
        from rest: inout [Int32],
        at position: Int
    ) -> Bool {
        var borrow: Int32 = 0
        for index in divisor.indices.reversed() {
            let value = rest[position &+ 1 &+ index] &- digit &* divisor[index] &- borrow
            // Between -10000 * 10000 and 9999: the borrow is the quotient rounded up.
            borrow = value < 0 ? (9_999 &- value) / 10_000 : 0
            rest[position &+ 1 &+ index] = value &+ borrow &* 10_000
        }
        rest[position] &-= borrow
        return rest[position] < 0
    }

    private static func addBack(_ divisor: [Int32], to rest: inout [Int32], at position: Int) {
        var carry: Int32 = 0
        for index in divisor.indices.reversed() {
            let value = rest[position &+ 1 &+ index] &+ divisor[index] &+ carry
            carry = value >= 10_000 ? 1 : 0
            rest[position &+ 1 &+ index] = value &- carry &* 10_000
        }
        rest[position] &+= carry
    }
}
