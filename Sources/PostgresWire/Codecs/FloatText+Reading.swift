extension FloatText {
    /// What came of reading text.
    private enum Parsed<Value> {
        case value(Value), invalid, range(String)
    }

    /// Reads the text of a `float8`.
    static func readDouble(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> Double {
        try read(bytes, named: "double precision")
    }

    /// Reads the text of a `float4`.
    static func readFloat(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> Float {
        try read(bytes, named: "real")
    }

    private static func read<Value: BinaryFloatingPoint & LosslessStringConvertible>(
        _ bytes: UnsafeRawBufferPointer,
        named name: String
    ) throws(PostgresError) -> Value {
        switch parse(bytes, as: Value.self) {
        case .value(let value): return value
        case .invalid: throw .invalidInput(name, String(decoding: bytes, as: UTF8.self))
        case .range(let text): throw PostgresError("22003", "\"\(text)\" is out of range for type \(name)")
        }
    }

    private static func parse<Value: BinaryFloatingPoint & LosslessStringConvertible>(
        _ bytes: UnsafeRawBufferPointer,
        as type: Value.Type
    ) -> Parsed<Value> {
        var input = ByteReader(bytes)
        let result = parseNext(&input, bytes, as: type)
        return input.isAtEnd ? result : .invalid
    }

    /// Reads a `float8` and the blanks around it, whatever follows.
    static func readPrefix(
        _ input: inout ByteReader,
        _ bytes: UnsafeRawBufferPointer,
        _ malformed: () -> PostgresError
    ) throws(PostgresError) -> Double {
        switch parseNext(&input, bytes, as: Double.self) {
        case .value(let value): return value
        case .invalid: throw malformed()
        case .range(let text): throw PostgresError("22003", "\"\(text)\" is out of range for type double precision")
        }
    }

    private static func parseNext<Value: BinaryFloatingPoint & LosslessStringConvertible>(
        _ input: inout ByteReader,
        _ bytes: UnsafeRawBufferPointer,
        as type: Value.Type
    ) -> Parsed<Value> {
        input.skipBlanks()
        let start = input.offset
        guard let isZero = skipNumber(&input) else {
            input.offset = start
            guard let special = readSpecial(&input, as: type) else { return .invalid }
            input.skipBlanks()
            return .value(special)
        }
        let text = String(decoding: bytes[start..<input.offset], as: UTF8.self)
        input.skipBlanks()
        guard let value = Value(text) else { return .invalid }
        return value.isFinite && (value != 0 || isZero) ? .value(value) : .range(text)
    }

    /// Passes over a number, decimal or hexadecimal; whether its digits are all 0, or nil where there is none.
    private static func skipNumber(_ input: inout ByteReader) -> Bool? {
        if !input.skip(UInt8(ascii: "-")) { _ = input.skip(UInt8(ascii: "+")) }
        let isHexadecimal =
            input.peek == UInt8(ascii: "0") && (input.peek(ahead: 1) ?? 0) | 0x20 == UInt8(ascii: "x")
            && HexText.digit(input.peek(ahead: 2) ?? 0) != nil
        if isHexadecimal { input.offset &+= 2 }
        var (digits, isZero, hasPoint) = (0, true, false)
        while let byte = input.peek {
            if isHexadecimal ? HexText.digit(byte) != nil : ByteReader.isDigit(byte) {
                digits &+= 1
                if byte != UInt8(ascii: "0") { isZero = false }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            input.offset &+= 1
        }
        guard digits > 0 else { return nil }
        skipExponent(&input, mark: isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e"))
        return isZero
    }

    private static func skipExponent(_ input: inout ByteReader, mark: UInt8) {
        let start = input.offset
        guard let byte = input.peek, byte | 0x20 == mark else { return }
        input.offset &+= 1
        if !input.skip(UInt8(ascii: "-")) { _ = input.skip(UInt8(ascii: "+")) }
        guard let digit = input.peek, ByteReader.isDigit(digit) else { return input.offset = start }
        while let digit = input.peek, ByteReader.isDigit(digit) { input.offset &+= 1 }
    }

    private static func readSpecial<Value: BinaryFloatingPoint>(
        _ input: inout ByteReader,
        as type: Value.Type
    ) -> Value? {
        if input.skip(word: "nan") { return .nan }
        let isNegative = input.skip(UInt8(ascii: "-"))
        if !isNegative { _ = input.skip(UInt8(ascii: "+")) }
        if input.skip(word: "nan") { return .nan }
        guard input.skip(word: "infinity") || input.skip(word: "inf") else { return nil }
        return isNegative ? -.infinity : .infinity
    }
}
