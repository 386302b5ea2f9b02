/// Questions about single bytes, as PostgreSQL's scanner asks them.
enum ASCII {
    /// The byte with `A` to `Z` in lower case.
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

    /// Whether a byte may begin an identifier: a letter, `_`, or a part of a character beyond ASCII.
    @inline(__always)
    static func isIdentifierStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    /// Whether a byte may stand in an identifier behind its start: also a digit or `$`.
    @inline(__always)
    static func isIdentifierPart(_ byte: UInt8) -> Bool {
        isIdentifierStart(byte) || isDigit(byte) || byte == UInt8(ascii: "$")
    }

    /// The bytes of identifiers in lower case, at the places of those that they fold; dots for all others.
    ///
    /// Those of characters beyond ASCII are no letter of any keyword, and one byte stands for them all.
    private static let words: StaticString =
        """
        ....................................$...........0123456789.......abcdefghijklmnopqrstuvwxyz...._\
        .abcdefghijklmnopqrstuvwxyz.....~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        """

    /// The byte of an identifier in lower case, `~` for any beyond ASCII, or nil for what may not stand in one.
    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8? {
        let letter = words.utf8Start[Int(byte)]
        return letter == UInt8(ascii: ".") ? nil : letter
    }

    /// Whether a byte is a decimal digit.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// Whether a byte is white space to PostgreSQL 15, which has no vertical tab among them.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// Whether a byte ends a line.
    @inline(__always)
    static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// The value of a hexadecimal digit.
    static func hexDigit(_ byte: UInt8) -> UInt32? {
        if isDigit(byte) { return UInt32(byte &- 48) }
        let letter = byte | 0x20
        return letter &- 97 < 6 ? UInt32(letter &- 87) : nil
    }

    /// Whether a byte may stand in an operator.
    @inline(__always)
    static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "^"),
            UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "?"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    /// Whether an operator with this byte among its characters may end with `+` or `-`.
    static func allowsTrailingSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "^"),
            UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "?"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
