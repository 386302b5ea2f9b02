/// Decimal digits of integers, written in place.
enum DecimalText {
    /// How many digits a number has.
    @inline(__always)
    static func digitCount(_ value: UInt64) -> Int {
        if value < 10_000 { return value < 100 ? (value < 10 ? 1 : 2) : (value < 1_000 ? 3 : 4) }
        if value < 100_000_000 {
            return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : (value < 10_000_000 ? 7 : 8)
        }
        var (count, rest) = (8, value / 100_000_000)
        while rest >= 10_000 {
            rest /= 10_000
            count &+= 4
        }
        return count &+ (rest < 100 ? (rest < 10 ? 1 : 2) : (rest < 1_000 ? 3 : 4))
    }

    /// Writes a number below 100 as two digits.
    @inline(__always)
    static func writeTwo(_ value: Int, to target: UnsafeMutableRawPointer) {
        let tens = (value &* 103) >> 10
        let pair = UInt16(truncatingIfNeeded: (48 &+ tens) | (48 &+ value &- tens &* 10) << 8)
        target.storeBytes(of: pair.littleEndian, as: UInt16.self)
    }

    /// Writes a number below 10000 as four digits.
    @inline(__always)
    static func writeFour(_ value: Int, to target: UnsafeMutableRawPointer) {
        let hundreds = (value &* 5243) >> 19
        writeTwo(hundreds, to: target)
        writeTwo(value &- hundreds &* 100, to: target + 2)
    }

    /// Writes a number, at most 20 digits; returns how many there are.
    @inline(__always)
    static func write(_ value: UInt64, to target: UnsafeMutableRawPointer) -> Int {
        let count = digitCount(value)
        var (rest, place) = (value, count)
        while rest >= 100 {
            let quotient = rest / 100
            place &-= 2
            writeTwo(Int(truncatingIfNeeded: rest &- quotient &* 100), to: target + place)
            rest = quotient
        }
        if rest >= 10 {
            writeTwo(Int(truncatingIfNeeded: rest), to: target)
        } else {
            target.storeBytes(of: 48 &+ UInt8(truncatingIfNeeded: rest), as: UInt8.self)
        }
        return count
    }

    /// Writes a number with its sign, at most 20 characters; returns how many there are.
    @inline(__always)
    static func write(_ value: Int64, to target: UnsafeMutableRawPointer) -> Int {
        guard value < 0 else { return write(UInt64(bitPattern: value), to: target) }
        target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
        return write(value.magnitude, to: target + 1) &+ 1
    }
}
