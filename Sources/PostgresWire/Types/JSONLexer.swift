/// Splits JSON text into tokens, with PostgreSQL's words for what is wrong.
struct JSONLexer {
    /// What a token is.
    enum Kind {
        case string, number, objectStart, objectEnd, arrayStart, arrayEnd, comma, colon, `true`, `false`, null, end
    }

    private let bytes: UnsafeRawBufferPointer
    /// Whether strings are decoded; otherwise their escapes are only looked at.
    private let decodes: Bool
    private var lineNumber = 1
    private var lineStart = 0
    /// The next token.
    private(set) var kind = Kind.end
    /// Where the token starts and ends.
    private(set) var range = 0..<0
    /// The characters of a string token.
    private(set) var string: [UInt8] = []

    /// Reads these bytes, which must outlive the lexer.
    init(_ bytes: UnsafeRawBufferPointer, decodes: Bool) {
        self.bytes = bytes
        self.decodes = decodes
    }

    /// The text of the token.
    var text: String { String(decoding: bytes[range], as: UTF8.self) }

    /// The bytes of the token.
    var tokenBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range]) }

    /// Goes to the next token.
    mutating func advance() throws(PostgresError) {
        var start = range.upperBound
        while start < bytes.count, isBlank(bytes[start]) {
            if bytes[start] == UInt8(ascii: "\n") {
                lineNumber &+= 1
                lineStart = start &+ 1
            }
            start &+= 1
        }
        range = start..<start
        guard start < bytes.count else { return kind = .end }
        switch bytes[start] {
        case UInt8(ascii: "{"): take(.objectStart)
        case UInt8(ascii: "}"): take(.objectEnd)
        case UInt8(ascii: "["): take(.arrayStart)
        case UInt8(ascii: "]"): take(.arrayEnd)
        case UInt8(ascii: ","): take(.comma)
        case UInt8(ascii: ":"): take(.colon)
        case UInt8(ascii: "\""): try lexString()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try lexNumber()
        default: try lexWord()
        }
    }

    private mutating func take(_ kind: Kind) {
        self.kind = kind
        range = range.lowerBound..<range.lowerBound &+ 1
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    private func isWordByte(_ byte: UInt8) -> Bool {
        ByteReader.isLetter(byte) || ByteReader.isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private mutating func lexWord() throws(PostgresError) {
        var end = range.lowerBound
        while end < bytes.count, isWordByte(bytes[end]) { end &+= 1 }
        range = range.lowerBound..<max(end, range.lowerBound &+ 1)
        switch text {
        case "true": kind = .true
        case "false": kind = .false
        case "null": kind = .null
        default: throw invalidToken()
        }
    }

    private mutating func lexNumber() throws(PostgresError) {
        var reader = ByteReader(bytes)
        reader.offset = range.lowerBound
        _ = reader.skip(UInt8(ascii: "-"))
        var isValid = reader.skip(UInt8(ascii: "0")) || skipDigits(&reader)
        if isValid, reader.skip(UInt8(ascii: ".")) { isValid = skipDigits(&reader) }
        if isValid, let mark = reader.peek, mark | 0x20 == UInt8(ascii: "e") {
            reader.offset &+= 1
            if !reader.skip(UInt8(ascii: "-")) { _ = reader.skip(UInt8(ascii: "+")) }
            isValid = skipDigits(&reader)
        }
        while let byte = reader.peek, isWordByte(byte) {
            isValid = false
            reader.offset &+= 1
        }
        range = range.lowerBound..<reader.offset
        guard isValid else { throw invalidToken() }
        kind = .number
    }

    private func skipDigits(_ reader: inout ByteReader) -> Bool {
        let start = reader.offset
        while let byte = reader.peek, ByteReader.isDigit(byte) { reader.offset &+= 1 }
        return reader.offset > start
    }

    private mutating func lexString() throws(PostgresError) {
        kind = .string
        string.removeAll(keepingCapacity: true)
        let start = range.lowerBound
        var offset = start &+ 1
        var highSurrogate: UInt32?
        while true {
            range = start..<offset
            guard offset < bytes.count else { throw invalidToken() }
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") { break }
            if byte < 32 { throw failure("Character with value 0x\(hexadecimal(byte)) must be escaped.") }
            guard byte == UInt8(ascii: "\\") else {
                if highSurrogate != nil { throw lowSurrogateMissing(before: offset) }
                if decodes { string.append(byte) }
                offset &+= 1
                continue
            }
            offset &+= 1
            range = start..<offset
            guard offset < bytes.count else { throw invalidToken() }
            if bytes[offset] == UInt8(ascii: "u") {
                offset = try lexUnicodeEscape(at: offset, &highSurrogate)
            } else {
                if highSurrogate != nil { throw lowSurrogateMissing(before: offset) }
                offset = try lexSimpleEscape(at: offset)
            }
        }
        range = start..<offset &+ 1
        if highSurrogate != nil { throw lowSurrogateMissing() }
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        String(decoding: [HexText.character(byte >> 4), HexText.character(byte & 15)], as: UTF8.self)
    }

    private mutating func lexSimpleEscape(at offset: Int) throws(PostgresError) -> Int {
        let character: UInt8
        switch bytes[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): character = bytes[offset]
        case UInt8(ascii: "b"): character = 8
        case UInt8(ascii: "f"): character = 12
        case UInt8(ascii: "n"): character = 10
        case UInt8(ascii: "r"): character = 13
        case UInt8(ascii: "t"): character = 9
        default:
            var end = offset &+ 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end &+= 1 }
            range = range.lowerBound..<end
            let sequence = String(decoding: bytes[offset..<end], as: UTF8.self)
            throw failure("Escape sequence \"\\\(sequence)\" is invalid.")
        }
        if decodes { string.append(character) }
        return offset &+ 1
    }

    private mutating func lexUnicodeEscape(at offset: Int, _ high: inout UInt32?) throws(PostgresError) -> Int {
        var code: UInt32 = 0
        for place in 1...4 {
            range = range.lowerBound..<min(offset &+ place, bytes.count)
            guard offset &+ place < bytes.count else { throw invalidToken() }
            guard let digit = HexText.digit(bytes[offset &+ place]) else {
                range = range.lowerBound..<offset &+ place &+ 1
                throw failure("\"\\u\" must be followed by four hexadecimal digits.")
            }
            code = code << 4 | UInt32(digit)
        }
        range = range.lowerBound..<offset &+ 5
        guard decodes else { return offset &+ 5 }
        switch code {
        case 0xD800...0xDBFF:
            if high != nil { throw failure("Unicode high surrogate must not follow a high surrogate.") }
            high = code & 0x3FF
        case 0xDC00...0xDFFF:
            guard let first = high else { throw lowSurrogateMissing() }
            append(0x10000 &+ (first << 10 | code & 0x3FF))
            high = nil
        case 0:
            var error = failure("\\u0000 cannot be converted to text.")
            error.sqlState = "22P05"
            error.message = "unsupported Unicode escape sequence"
            throw error
        default:
            if high != nil { throw lowSurrogateMissing() }
            append(code)
        }
        return offset &+ 5
    }

    private mutating func append(_ code: UInt32) {
        if let scalar = Unicode.Scalar(code) {
            string.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The error at a character that stands where the second half should be: it is shown too.
    private mutating func lowSurrogateMissing(before offset: Int) -> PostgresError {
        var end = offset &+ 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end &+= 1 }
        range = range.lowerBound..<end
        return lowSurrogateMissing()
    }

    private func lowSurrogateMissing() -> PostgresError {
        failure("Unicode low surrogate must follow a high surrogate.")
    }

    private func invalidToken() -> PostgresError { failure("Token \"\(text)\" is invalid.") }

    /// The error of a token that may not stand here.
    func unexpected(expected: String) -> PostgresError {
        if kind == .end { return failure("The input string ended unexpectedly.") }
        return failure("Expected \(expected), but found \"\(text)\".")
    }

    /// The error with this detail, and the line up to the token as its context.
    private func failure(_ detail: String) -> PostgresError {
        var error = PostgresError("22P02", "invalid input syntax for type json", detail: detail)
        let end = range.upperBound
        var start = lineStart
        while end &- start >= 50 {
            start &+= 1
            while start < end, bytes[start] & 0xC0 == 0x80 { start &+= 1 }
        }
        if start &- lineStart <= 3 { start = lineStart }
        let isCut = end < bytes.count && bytes[end] != UInt8(ascii: "\n") && bytes[end] != UInt8(ascii: "\r")
        let line = String(decoding: bytes[start..<end], as: UTF8.self)
        error.context = "JSON data, line \(lineNumber): \(start > lineStart ? "..." : "")\(line)\(isCut ? "..." : "")"
        return error
    }
}
