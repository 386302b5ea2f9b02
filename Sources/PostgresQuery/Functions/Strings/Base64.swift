import PostgresWire

/// Bytes as text: hexadecimal, base 64 and the escape format.
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let hexDigits = Array("0123456789abcdef".utf8)

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(hexDigits[Int(byte >> 4)])
            text.append(hexDigits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    static func bytes(hexadecimal text: String) throws(PostgresError) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text.unicodeScalars {
            let isBlank = character == " " || character == "\n" || character == "\t" || character == "\r"
            if isBlank, high == nil { continue }
            guard let digit = Character(character).hexDigitValue, character.isASCII else {
                throw PostgresError("22023", "invalid hexadecimal digit: \"\(character)\"")
            }
            if let first = high {
                bytes.append(first << 4 | UInt8(digit))
                high = nil
            } else {
                high = UInt8(digit)
            }
        }
        if high != nil { throw PostgresError("22023", "invalid hexadecimal data: odd number of digits") }
        return bytes
    }

    /// Base 64 in lines of 76 characters.
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var lineLength = 0
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var number: UInt32 = 0
            for index in 0..<3 { number = number << 8 | (index < group.count ? UInt32(group[start + index]) : 0) }
            for index in 0..<4 {
                let digit = digits[Int(number >> UInt32(18 - index * 6) & 63)]
                text.append(index <= group.count ? digit : UInt8(ascii: "="))
            }
            lineLength += 4
            if lineLength >= 76 {
                text.append(UInt8(ascii: "\n"))
                lineLength = 0
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ text: String) throws(PostgresError) -> [UInt8] {
        var bytes: [UInt8] = []
        var number: UInt32 = 0
        var count = 0
        // How many bytes of a group of four signs are left once `=` has come.
        var end: Int?
        for character in text.unicodeScalars {
            if character == " " || character == "\n" || character == "\t" || character == "\r" { continue }
            var value: UInt32 = 0
            if character == "=" {
                if end == nil {
                    guard count == 2 || count == 3 else {
                        throw PostgresError("22023", "unexpected \"=\" while decoding base64 sequence")
                    }
                    end = count - 1
                }
            } else if character.isASCII, let digit = digits.firstIndex(of: UInt8(truncatingIfNeeded: character.value)) {
                value = UInt32(digit)
            } else {
                throw PostgresError("22023", "invalid symbol \"\(character)\" found while decoding base64 sequence")
            }
            number = number << 6 | value
            count += 1
            guard count == 4 else { continue }
            let group = [number >> 16, number >> 8, number].map { UInt8(truncatingIfNeeded: $0) }
            bytes += group.prefix(end ?? 3)
            (number, count) = (0, 0)
        }
        guard count == 0 else {
            throw PostgresError(
                "22023",
                "invalid base64 end sequence",
                hint: "Input data is missing padding, is truncated, or is otherwise corrupted."
            )
        }
        return bytes
    }

    /// Zero bytes and those above 127 in octal, backslashes doubled.
    static func escape(_ bytes: [UInt8]) -> String {
        var text = ""
        for byte in bytes {
            if byte == 0 || byte > 127 {
                let octal = String(byte, radix: 8)
                text += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
            } else if byte == UInt8(ascii: "\\") {
                text += "\\\\"
            } else {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return text
    }
}
