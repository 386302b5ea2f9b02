/// The text of `bytea`.
enum ByteaText {
    /// Writes bytes as hexadecimal digits or with escapes.
    static func write(_ bytes: [UInt8], _ style: TextFormats.ByteaOutput, into buffer: inout OutputBuffer) {
        switch style {
        case .hex:
            buffer.append(utf8: "\\x")
            buffer.append(maximum: bytes.count &* 2) { target in
                for (index, byte) in bytes.enumerated() {
                    target.storeBytes(of: HexText.character(byte >> 4), toByteOffset: index &* 2, as: UInt8.self)
                    target.storeBytes(of: HexText.character(byte & 15), toByteOffset: index &* 2 &+ 1, as: UInt8.self)
                }
                return bytes.count &* 2
            }
        case .escape:
            for byte in bytes { writeEscaped(byte, into: &buffer) }
        }
    }

    private static func writeEscaped(_ byte: UInt8, into buffer: inout OutputBuffer) {
        if byte == UInt8(ascii: "\\") { return buffer.append(utf8: "\\\\") }
        guard byte < 0x20 || byte > 0x7E else { return buffer.append(byte) }
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(UInt8(ascii: "0") &+ byte >> 6)
        buffer.append(UInt8(ascii: "0") &+ byte >> 3 & 7)
        buffer.append(UInt8(ascii: "0") &+ byte & 7)
    }

    /// Reads hexadecimal digits behind `\x`, or characters with escapes.
    static func read(_ text: String) throws(PostgresError) -> [UInt8] {
        let bytes = Array(text.utf8)
        if bytes.count >= 2, bytes[0] == UInt8(ascii: "\\"), bytes[1] == UInt8(ascii: "x") {
            return try readHexadecimal(bytes.dropFirst(2), in: text)
        }
        return try readEscaped(bytes)
    }

    private static func readHexadecimal(_ digits: ArraySlice<UInt8>, in text: String) throws(PostgresError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for (index, byte) in zip(digits.indices, digits) {
            if high == nil, byte == 32 || byte == 9 || byte == 10 || byte == 13 { continue }
            guard let digit = HexText.digit(byte) else {
                let character = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: index)]
                throw PostgresError("22023", "invalid hexadecimal digit: \"\(character)\"")
            }
            if let first = high { result.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        guard high == nil else { throw PostgresError("22023", "invalid hexadecimal data: odd number of digits") }
        return result
    }

    private static func readEscaped(_ bytes: [UInt8]) throws(PostgresError) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "\\") else {
                result.append(bytes[offset])
                offset &+= 1
                continue
            }
            if offset &+ 1 < bytes.count, bytes[offset &+ 1] == UInt8(ascii: "\\") {
                result.append(UInt8(ascii: "\\"))
                offset &+= 2
            } else if offset &+ 3 < bytes.count, let byte = octal(bytes[offset &+ 1...offset &+ 3]) {
                result.append(byte)
                offset &+= 4
            } else {
                throw PostgresError("22P02", "invalid input syntax for type bytea")
            }
        }
        return result
    }

    /// The byte that three octal digits stand for.
    static func octal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        var value = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "7") else { return nil }
            value = value &* 8 &+ Int(digit &- UInt8(ascii: "0"))
        }
        return UInt8(exactly: value)
    }
}
