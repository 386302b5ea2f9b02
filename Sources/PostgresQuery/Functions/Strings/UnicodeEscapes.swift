import PostgresWire

/// `unistr`: text with escapes such as `\0061`, `\+01F600`, `\u0061` and `\U0001F600`.
enum UnicodeEscapes {
    private static let invalid = PostgresError(
        "42601",
        "invalid Unicode escape",
        hint: "Unicode escapes must be \\XXXX, \\+XXXXXX, \\uXXXX, or \\UXXXXXXXX."
    )
    private static let invalidPair = PostgresError("42601", "invalid Unicode surrogate pair")

    /// The text with its escapes replaced.
    static func text(_ source: String) throws(PostgresError) -> String {
        let characters = Array(source.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        var firstHalf: UInt32?
        while position < characters.count {
            let character = characters[position]
            let isEscape = character == "\\" && !(position + 1 < characters.count && characters[position + 1] == "\\")
            guard isEscape else {
                if firstHalf != nil { throw invalidPair }
                result.append(character)
                position += character == "\\" ? 2 : 1
                continue
            }
            let (number, length) = try escape(characters[(position + 1)...])
            position += 1 + length
            try append(number, &firstHalf, to: &result)
        }
        if firstHalf != nil { throw invalidPair }
        return String(result)
    }

    private static func append(
        _ number: UInt32,
        _ firstHalf: inout UInt32?,
        to result: inout String.UnicodeScalarView
    ) throws(PostgresError) {
        if number > 0x10FFFF {
            throw PostgresError("22023", "invalid Unicode code point: \(hexadecimal(number))")
        }
        if let first = firstHalf {
            guard number >= 0xDC00, number <= 0xDFFF,
                let scalar = Unicode.Scalar((first - 0xD800) << 10 + (number - 0xDC00) + 0x10000)
            else { throw invalidPair }
            result.append(scalar)
            firstHalf = nil
        } else if number >= 0xD800, number <= 0xDBFF {
            firstHalf = number
        } else {
            guard let scalar = Unicode.Scalar(number) else { throw invalidPair }
            if number == 0 { throw PostgresError("22023", "invalid Unicode code point: 0000") }
            result.append(scalar)
        }
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(4 - text.utf8.count, 0)) + text
    }

    /// The number behind a backslash, and how many characters it takes.
    private static func escape(_ rest: ArraySlice<Unicode.Scalar>) throws(PostgresError) -> (UInt32, Int) {
        let (prefix, width): (Int, Int) =
            switch rest.first {
            case "u": (1, 4)
            case "U": (1, 8)
            case "+": (1, 6)
            default: (0, 4)
            }
        let digits = rest.dropFirst(prefix).prefix(width)
        guard digits.count == width else { throw invalid }
        var number: UInt32 = 0
        for digit in digits {
            guard digit.isASCII, let value = Character(digit).hexDigitValue else { throw invalid }
            number = number << 4 | UInt32(value)
        }
        return (number, prefix + width)
    }
}
