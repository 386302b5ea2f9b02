extension Numeric: CustomStringConvertible {
    /// Reads PostgreSQL's input: digits with an exponent, `NaN`, `Infinity`, blanks around them.
    public init(text: String) throws(PostgresError) {
        var text = text
        let parsed = text.withUTF8 { Numeric.parse(UnsafeRawBufferPointer($0)) }
        switch parsed {
        case .value(let value): self = value
        case .invalid: throw .invalidInput("numeric", text)
        case .overflow: throw Numeric.formatOverflow
        }
    }

    static var formatOverflow: PostgresError { PostgresError("22003", "value overflows numeric format") }

    /// What came of reading text.
    enum Parsed {
        case value(Numeric), invalid, overflow
    }

    /// Reads the text of a number, with blanks around it.
    static func parse(_ bytes: UnsafeRawBufferPointer) -> Parsed {
        var input = ByteReader(bytes)
        input.skipBlanks()
        let start = input.offset
        if let special = parseSpecial(&input) { return special }
        input.offset = start
        let isNegative = input.peek == UInt8(ascii: "-")
        if isNegative || input.peek == UInt8(ascii: "+") { input.offset &+= 1 }
        let digits = input.offset
        var (integerDigits, scale, hasPoint) = (0, 0, false)
        while let byte = input.peek {
            if ByteReader.isDigit(byte) {
                if hasPoint { scale &+= 1 } else { integerDigits &+= 1 }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            input.offset &+= 1
        }
        guard integerDigits &+ scale > 0 else { return .invalid }
        let end = input.offset
        var exponent = 0
        if let mark = input.peek, mark | 0x20 == UInt8(ascii: "e") {
            input.offset &+= 1
            guard let value = parseExponent(&input) else { return .invalid }
            exponent = value
        }
        input.skipBlanks()
        guard input.isAtEnd else { return .invalid }
        guard exponent.magnitude < UInt(Int32.max / 2) else { return .overflow }
        let shownScale = max(0, scale &- exponent)
        let groups = grouped(bytes, digits..<end, integerDigits: integerDigits &+ exponent)
        let value = Numeric(isNegative: isNegative, weight: groups.weight, digits: groups.digits, scale: shownScale)
        guard shownScale <= maximumScale, value.isWithinLimits else { return .overflow }
        return .value(value)
    }

    private static func parseSpecial(_ input: inout ByteReader) -> Parsed? {
        let isNegative = input.peek == UInt8(ascii: "-")
        let isSigned = isNegative || input.peek == UInt8(ascii: "+")
        if isSigned { input.offset &+= 1 }
        guard let first = input.peek, first | 0x20 == UInt8(ascii: "n") || first | 0x20 == UInt8(ascii: "i") else {
            return nil
        }
        let value: Numeric
        if !isSigned, input.skip(word: "nan") {
            value = .nan
        } else if input.skip(word: "infinity") || input.skip(word: "inf") {
            value = isNegative ? .negativeInfinity : .infinity
        } else {
            return .invalid
        }
        input.skipBlanks()
        return input.isAtEnd ? .value(value) : .invalid
    }

    private static func parseExponent(_ input: inout ByteReader) -> Int? {
        let isNegative = input.peek == UInt8(ascii: "-")
        if isNegative || input.peek == UInt8(ascii: "+") { input.offset &+= 1 }
        guard let first = input.peek, ByteReader.isDigit(first) else { return nil }
        var value = 0
        while let byte = input.peek, ByteReader.isDigit(byte) {
            if value < Int(Int32.max) { value = value &* 10 &+ Int(byte &- UInt8(ascii: "0")) }
            input.offset &+= 1
        }
        return isNegative ? 0 &- value : value
    }

    /// Groups decimal digits by four, counted from the decimal point.
    private static func grouped(
        _ bytes: UnsafeRawBufferPointer,
        _ range: Range<Int>,
        integerDigits: Int
    ) -> (digits: [UInt16], weight: Int) {
        let groupsBefore = Int(Int64(integerDigits &+ 3).flooredQuotient(4))
        var place = groupsBefore &* 4 &- integerDigits
        var digits: [UInt16] = []
        digits.reserveCapacity(range.count / 4 &+ 2)
        var group: UInt16 = 0
        for index in range {
            let byte = bytes[index]
            guard byte != UInt8(ascii: ".") else { continue }
            group = group &* 10 &+ UInt16(byte &- UInt8(ascii: "0"))
            place &+= 1
            if place == 4 {
                digits.append(group)
                (group, place) = (0, 0)
            }
        }
        while place > 0, place < 4 {
            group = group &* 10
            place &+= 1
        }
        if place == 4 { digits.append(group) }
        return (digits, groupsBefore &- 1)
    }

    /// The number as PostgreSQL writes it.
    public var description: String {
        var buffer = OutputBuffer(capacity: maximumTextLength)
        write(into: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private var maximumTextLength: Int { max(Int(weight) &+ 1, 1) &* 4 &+ scale &+ 16 }

    /// Writes the number as PostgreSQL writes it.
    package func write(into buffer: inout OutputBuffer) {
        switch kind {
        case .nan: buffer.append(utf8: "NaN")
        case .positiveInfinity: buffer.append(utf8: "Infinity")
        case .negativeInfinity: buffer.append(utf8: "-Infinity")
        case .positive, .negative:
            buffer.append(maximum: maximumTextLength) { target in
                var end = target
                if kind == .negative {
                    end.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
                    end += 1
                }
                end = writeInteger(to: end)
                return writeFraction(to: end) - target
            }
        }
    }

    private func digit(at power: Int) -> UInt16 {
        let index = Int(weight) &- power
        return index >= 0 && index < digits.count ? digits[index] : 0
    }

    private func writeInteger(to target: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        guard weight >= 0, !digits.isEmpty else {
            target.storeBytes(of: UInt8(ascii: "0"), as: UInt8.self)
            return target + 1
        }
        var end = target + DecimalText.write(UInt64(digits[0]), to: target)
        for power in stride(from: Int(weight) &- 1, through: 0, by: -1) {
            DecimalText.writeFour(Int(digit(at: power)), to: end)
            end += 4
        }
        return end
    }

    private func writeFraction(to target: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        guard scale > 0 else { return target }
        target.storeBytes(of: UInt8(ascii: "."), as: UInt8.self)
        var end = target + 1
        for group in 0..<(scale &+ 3) / 4 {
            DecimalText.writeFour(Int(digit(at: -1 &- group)), to: end)
            end += 4
        }
        return target + 1 + scale
    }
}
