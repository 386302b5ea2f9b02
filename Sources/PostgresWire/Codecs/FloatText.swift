/// The text of floating-point numbers as PostgreSQL writes it.
enum FloatText {
    /// Decimal digits without zeros at their end; the first counts `exponent`'s power of ten.
    struct Digits: Equatable {
        /// The digits' values, 0 to 9.
        var digits: [UInt8]
        /// The power of ten that the first digit counts.
        var exponent: Int
    }

    /// The longest text written.
    static let maximumLength = 40

    /// Writes the text of a number; `target` has room for `maximumLength` bytes.
    @inline(__always)
    static func write(_ value: Double, extraDigits: Int, to target: UnsafeMutableRawPointer) -> Int {
        if extraDigits > 0 {
            let length = writeShort(value, to: target)
            if length > 0 { return length }
        }
        return writeSlowly(value, precision: 15, extraDigits: extraDigits, to: target)
    }

    /// Writes the text of a number; `target` has room for `maximumLength` bytes.
    static func write(_ value: Float, extraDigits: Int, to target: UnsafeMutableRawPointer) -> Int {
        writeSlowly(value, precision: 6, extraDigits: extraDigits, to: target)
    }

    /// Writes numbers of at most six decimal places and fifteen digits; 0 for all others.
    ///
    /// A decimal of at most fifteen digits that reads back as the number is the shortest text of it.
    private static func writeShort(_ value: Double, to target: UnsafeMutableRawPointer) -> Int {
        let magnitude = value.magnitude
        guard magnitude < 1e9, magnitude >= 1e-4 else { return 0 }
        var start = target
        if value < 0 {
            target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
            start += 1
        }
        let whole = Int64(magnitude)
        let wholeLength = DecimalText.write(UInt64(bitPattern: whole), to: start)
        if Double(whole) == magnitude { return start - target &+ wholeLength }
        let scaled = (magnitude * 1e6).roundedToEven
        guard scaled / 1e6 == magnitude else { return 0 }
        let fraction = Int(truncatingIfNeeded: Int64(scaled) &- whole &* 1_000_000)
        guard fraction >= 0, fraction < 1_000_000 else { return 0 }
        start += wholeLength
        start.storeBytes(of: UInt8(ascii: "."), as: UInt8.self)
        let hundreds = fraction / 100
        DecimalText.writeFour(hundreds, to: start + 1)
        DecimalText.writeTwo(fraction &- hundreds &* 100, to: start + 5)
        var length = 7
        while start.load(fromByteOffset: length &- 1, as: UInt8.self) == UInt8(ascii: "0") { length &-= 1 }
        return start - target &+ length
    }

    @inline(never)
    private static func writeSlowly<Value: BinaryFloatingPoint & LosslessStringConvertible>(
        _ value: Value,
        precision: Int,
        extraDigits: Int,
        to target: UnsafeMutableRawPointer
    ) -> Int {
        var writer = ByteWriter(target)
        if value.isNaN {
            writer.append("NaN")
        } else if value.isInfinite {
            writer.append(value < 0 ? "-Infinity" : "Infinity")
        } else {
            if value.sign == .minus { writer.append(UInt8(ascii: "-")) }
            let threshold = extraDigits > 0 ? precision : max(precision &+ extraDigits, 1)
            let digits = extraDigits > 0 ? shortestDigits(of: value) : digits(of: value, count: threshold)
            write(digits, threshold: threshold, to: &writer)
        }
        return writer.count
    }

    /// Writes digits like C's `%g`: with an exponent below 0.0001 and where `threshold` digits are too few.
    private static func write(_ decimal: Digits, threshold: Int, to writer: inout ByteWriter) {
        let exponent = decimal.exponent
        guard exponent < -4 || exponent >= threshold else {
            if exponent < 0 {
                writer.append("0.")
                for _ in 0..<(-1 &- exponent) { writer.append(UInt8(ascii: "0")) }
            }
            for (place, digit) in decimal.digits.enumerated() {
                if place == exponent &+ 1, exponent >= 0 { writer.append(UInt8(ascii: ".")) }
                writer.append(UInt8(ascii: "0") &+ digit)
            }
            for _ in 0..<max(exponent &+ 1 &- decimal.digits.count, 0) { writer.append(UInt8(ascii: "0")) }
            return
        }
        for (place, digit) in decimal.digits.enumerated() {
            if place == 1 { writer.append(UInt8(ascii: ".")) }
            writer.append(UInt8(ascii: "0") &+ digit)
        }
        writer.append(exponent < 0 ? "e-" : "e+")
        if exponent.magnitude < 10 { writer.append(UInt8(ascii: "0")) }
        writer.append(decimal: UInt64(exponent.magnitude))
    }
}
