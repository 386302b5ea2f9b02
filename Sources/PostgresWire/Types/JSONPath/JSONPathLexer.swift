/// Splits the text of a path into tokens.
struct JSONPathLexer {
    /// What a token is.
    enum Kind: Hashable {
        case end
        /// A string or a variable.
        case string(String), variable(String)
        case integer(String), number(String)
        /// A name or a word of the language.
        case word(String)
        /// An operator or a bracket.
        case symbol(String)
    }

    /// A token, and what an error at it names; nil for the end.
    struct Token {
        var kind: Kind
        var shown: String?
    }

    private let bytes: [UInt8]
    private var offset = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func byte(_ distance: Int) -> UInt8? {
        offset &+ distance < bytes.count ? bytes[offset &+ distance] : nil
    }

    private static let special = Set("?%$.[]{}()|&!=<>@#,*:-+/".utf8)

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 12
    }

    private static func isOther(_ byte: UInt8) -> Bool {
        !special.contains(byte) && !isBlank(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
    }

    /// The error of a token that is malformed or stands in the wrong place.
    static func failure(_ message: String, near text: String?) -> PostgresError {
        let place = text.map { "at or near \"\($0)\"" } ?? "at end"
        return PostgresError("42601", "\(message) \(place) of jsonpath input")
    }

    /// The next token.
    mutating func next() throws(PostgresError) -> Token {
        try skipBlanks()
        guard let first = peek else { return Token(kind: .end) }
        switch first {
        case UInt8(ascii: "\""):
            offset &+= 1
            return Token(kind: .string(try quoted()), shown: "\"")
        case UInt8(ascii: "$"): return try dollar()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "."):
            if let digit = byte(1), ByteReader.isDigit(digit) { return try number() }
            return symbol(1)
        default: break
        }
        for length in [2, 1] {
            let text = String(decoding: bytes[offset..<min(offset &+ length, bytes.count)], as: UTF8.self)
            if length == 2, ["&&", "||", "**", "<=", ">=", "==", "!=", "<>"].contains(text) { return symbol(2) }
        }
        if JSONPathLexer.special.contains(first) { return symbol(1) }
        return try word()
    }

    private mutating func symbol(_ length: Int) -> Token {
        let text = String(decoding: bytes[offset..<offset &+ length], as: UTF8.self)
        offset &+= length
        return Token(kind: .symbol(text), shown: text)
    }

    private mutating func skipBlanks() throws(PostgresError) {
        while let byte = peek {
            if JSONPathLexer.isBlank(byte) {
                offset &+= 1
            } else if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(PostgresError) {
        offset &+= 2
        while let byte = peek {
            if byte == UInt8(ascii: "*"), self.byte(1) == UInt8(ascii: "/") {
                offset &+= 2
                return
            }
            offset &+= 1
        }
        throw JSONPathLexer.failure("unexpected end of comment", near: nil)
    }

    private mutating func dollar() throws(PostgresError) -> Token {
        if byte(1) == UInt8(ascii: "\"") {
            offset &+= 2
            return Token(kind: .variable(try quoted()), shown: "\"")
        }
        var length = 1
        while let byte = byte(length), JSONPathLexer.isOther(byte) { length &+= 1 }
        guard length > 1 else { return symbol(1) }
        let text = String(decoding: bytes[offset..<offset &+ length], as: UTF8.self)
        offset &+= length
        return Token(kind: .variable(String(text.dropFirst())), shown: text)
    }

    /// A number: of all that the text can be the longest, as the lexer of PostgreSQL takes it.
    private mutating func number() throws(PostgresError) -> Token {
        func digits(from start: Int) -> Int {
            var end = start
            while let byte = byte(end), ByteReader.isDigit(byte) { end &+= 1 }
            return end
        }
        func hasOther(at place: Int) -> Bool { byte(place).map(JSONPathLexer.isOther) ?? false }
        let integer = byte(0) == UInt8(ascii: "0") ? 1 : digits(from: 0)
        var decimal = integer
        if byte(integer) == UInt8(ascii: ".") { decimal = digits(from: integer &+ 1) }
        let mantissa = max(decimal, integer)
        var length = mantissa
        var failed: String?
        if let mark = byte(mantissa), mark | 0x20 == UInt8(ascii: "e") {
            let hasSign = byte(mantissa &+ 1) == UInt8(ascii: "+") || byte(mantissa &+ 1) == UInt8(ascii: "-")
            let start = mantissa &+ (hasSign ? 2 : 1)
            let end = digits(from: start)
            if end > start {
                length = end
            } else if hasSign {
                length = start
                failed = "invalid numeric literal"
            }
        }
        if failed == nil, hasOther(at: length) {
            length &+= 1
            while let byte = byte(length), byte & 0xC0 == 0x80 { length &+= 1 }
            failed = "trailing junk after numeric literal"
        }
        var word = 0
        while hasOther(at: word) { word &+= 1 }
        if word > length { return try self.word() }
        let text = String(decoding: bytes[offset..<offset &+ length], as: UTF8.self)
        if let failed { throw JSONPathLexer.failure(failed, near: text) }
        offset &+= length
        return Token(kind: length > integer ? .number(text) : .integer(text), shown: text)
    }

    private mutating func word() throws(PostgresError) -> Token {
        var text: [UInt8] = []
        while let byte = peek {
            if JSONPathLexer.isOther(byte) {
                text.append(byte)
                offset &+= 1
            } else if byte == UInt8(ascii: "\\") {
                try escape(into: &text)
            } else {
                break
            }
        }
        // What an error names is not the word but the blanks behind it.
        var blanks = 0
        while let byte = byte(blanks), JSONPathLexer.isBlank(byte) { blanks &+= 1 }
        let shown = blanks > 0 ? String(decoding: bytes[offset..<offset &+ blanks], as: UTF8.self) : nil
        return Token(kind: .word(String(decoding: text, as: UTF8.self)), shown: shown)
    }

    private mutating func quoted() throws(PostgresError) -> String {
        var text: [UInt8] = []
        while let byte = peek {
            if byte == UInt8(ascii: "\"") {
                offset &+= 1
                return String(decoding: text, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") {
                try escape(into: &text)
            } else {
                text.append(byte)
                offset &+= 1
            }
        }
        throw JSONPathLexer.failure("unexpected end of quoted string", near: nil)
    }

    private mutating func escape(into text: inout [UInt8]) throws(PostgresError) {
        guard let mark = byte(1) else {
            throw JSONPathLexer.failure("unexpected end after backslash", near: "\\")
        }
        switch mark {
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "v"): text.append(11)
        case UInt8(ascii: "x"): return try hexadecimalEscape(into: &text)
        case UInt8(ascii: "u"): return try unicodeEscapes(into: &text)
        default: text.append(mark)
        }
        offset &+= 2
    }

    private mutating func hexadecimalEscape(into text: inout [UInt8]) throws(PostgresError) {
        guard let high = byte(2).flatMap(HexText.digit), let low = byte(3).flatMap(HexText.digit) else {
            let length = byte(2).flatMap(HexText.digit) == nil ? 2 : 3
            let shown = String(decoding: bytes[offset..<offset &+ length], as: UTF8.self)
            throw JSONPathLexer.failure("invalid hex character sequence", near: shown)
        }
        try append(UInt32(high) << 4 | UInt32(low), to: &text)
        offset &+= 4
    }

    /// Reads escapes for characters, two of them for a pair of surrogates.
    private mutating func unicodeEscapes(into text: inout [UInt8]) throws(PostgresError) {
        let start = offset
        var high: UInt32?
        func surrogate(_ detail: String) -> PostgresError {
            PostgresError("22P02", "invalid input syntax for type jsonpath", detail: detail)
        }
        let missing = "Unicode low surrogate must follow a high surrogate."
        while byte(0) == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: "u") {
            guard let (code, length) = codePoint() else {
                var end = 2
                if byte(2) == UInt8(ascii: "{") { end = 3 }
                while let byte = byte(end), HexText.digit(byte) != nil { end &+= 1 }
                let shown = String(decoding: bytes[start..<min(offset &+ end, bytes.count)], as: UTF8.self)
                throw JSONPathLexer.failure("invalid unicode sequence", near: shown)
            }
            offset &+= length
            switch code {
            case 0xD800...0xDBFF:
                if high != nil { throw surrogate("Unicode high surrogate must not follow a high surrogate.") }
                high = code & 0x3FF
            case 0xDC00...0xDFFF:
                guard let first = high else { throw surrogate(missing) }
                try append(0x10000 &+ (first << 10 | code & 0x3FF), to: &text)
                high = nil
            default:
                if high != nil { throw surrogate(missing) }
                try append(code, to: &text)
            }
        }
        if high != nil { throw surrogate(missing) }
    }

    /// The code of the escape that is next, and the escape's length.
    private func codePoint() -> (UInt32, Int)? {
        let isBraced = byte(2) == UInt8(ascii: "{")
        var place = isBraced ? 3 : 2
        var code: UInt32 = 0
        var count = 0
        while count < (isBraced ? 6 : 4), let digit = byte(place).flatMap(HexText.digit) {
            code = code << 4 | UInt32(digit)
            count &+= 1
            place &+= 1
        }
        if isBraced { return count > 0 && byte(place) == UInt8(ascii: "}") ? (code, place &+ 1) : nil }
        return count == 4 ? (code, place) : nil
    }

    private func append(_ code: UInt32, to text: inout [UInt8]) throws(PostgresError) {
        if code == 0 {
            throw PostgresError(
                "22P05",
                "unsupported Unicode escape sequence",
                detail: "\\u0000 cannot be converted to text."
            )
        }
        guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else {
            throw PostgresError("42601", "invalid Unicode code point")
        }
        text.append(contentsOf: encoded)
    }
}
