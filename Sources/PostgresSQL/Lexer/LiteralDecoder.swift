/// Computes the value of a literal: its quotes taken off, its escapes resolved.
struct LiteralDecoder {
    private let source: SourceBytes
    private let token: Token
    private var bytes: [UInt8] = []
    /// What PostgreSQL has against an escape, and where it stands.
    private var problem: Token?

    init(_ source: SourceBytes, _ token: Token) {
        self.source = source
        self.token = token
    }

    /// The token, or an invalid one where an escape in it is none.
    mutating func checked(_ token: Token) -> Token {
        decode()
        return problem ?? token
    }

    /// The literal's value.
    mutating func value() -> String {
        decode()
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func decode() {
        switch token.kind {
        case .string, .bitString, .hexString: eachPart(quote: UInt8(ascii: "'")) { $0.plain($1, $2, UInt8(ascii: "'")) }
        case .quotedIdentifier: eachPart(quote: UInt8(ascii: "\"")) { $0.plain($1, $2, UInt8(ascii: "\"")) }
        case .escapeString:
            eachPart(quote: UInt8(ascii: "'"), hasBackslashes: true) { $0.escaped($1, $2) }
            checkBytes()
        case .unicodeString: eachPart(quote: UInt8(ascii: "'")) { $0.unicode($1, $2, UInt8(ascii: "'")) }
        case .unicodeIdentifier: eachPart(quote: UInt8(ascii: "\"")) { $0.unicode($1, $2, UInt8(ascii: "\"")) }
        default: break
        }
    }

    /// Calls `body` with the inside of each quoted part of the literal.
    private mutating func eachPart(
        quote: UInt8,
        hasBackslashes: Bool = false,
        _ body: (inout LiteralDecoder, Int, Int) -> Void
    ) {
        var offset = Int(token.start)
        let end = Int(token.end)
        while offset < end, problem == nil {
            while offset < end, source[offset] != quote {
                let isEscapeClause = offset > Int(token.start) && source[offset] | 0x20 == UInt8(ascii: "u")
                if isEscapeClause { return }
                let isComment = source[offset] == UInt8(ascii: "-") && source[offset + 1] == UInt8(ascii: "-")
                if isComment {
                    while offset < end, !ASCII.isNewline(source[offset]) { offset += 1 }
                } else {
                    offset += 1
                }
            }
            let first = offset + 1
            offset = first
            while offset < end {
                if source[offset] == quote {
                    if source[offset + 1] != quote || offset + 1 >= end { break }
                    offset += 1
                } else if hasBackslashes, source[offset] == UInt8(ascii: "\\") {
                    offset += 1
                }
                offset += 1
            }
            if first <= offset, first <= end { body(&self, first, min(offset, end)) }
            offset += 1
        }
    }

    private mutating func plain(_ start: Int, _ end: Int, _ quote: UInt8) {
        var offset = start
        while offset < end {
            bytes.append(source[offset])
            offset += source[offset] == quote ? 2 : 1
        }
    }

    private mutating func fail(_ problem: LexicalProblem, _ start: Int, _ end: Int) {
        guard self.problem == nil else { return }
        self.problem = Token(.invalid, start, end, detail: problem.rawValue)
    }

    private mutating func append(_ scalar: UInt32) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Bytes made by octal and hexadecimal escapes must be UTF-8 without a zero.
    private mutating func checkBytes() {
        guard problem == nil else { return }
        if bytes.contains(0) || (bytes.contains { $0 >= 0x80 } && String(validating: bytes, as: UTF8.self) == nil) {
            fail(.badByte, Int(token.start), Int(token.end))
        }
    }

    /// The first bytes of the value that are no character, as PostgreSQL shows them: `0xff`, `0xe2 0x41 0x42`.
    mutating func invalidBytes() -> String {
        decode()
        var offset = 0
        while offset < bytes.count {
            let first = bytes[offset]
            let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 1
            let character = bytes[offset..<min(offset + length, bytes.count)]
            if first == 0 || String(validating: character, as: UTF8.self) == nil {
                return character.map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
            }
            offset += length
        }
        return ""
    }

    /// The number that hexadecimal digits make, if all of them are there.
    private func hexadecimal(_ start: Int, _ length: Int, _ end: Int) -> UInt32? {
        guard start + length <= end else { return nil }
        var value: UInt32 = 0
        for offset in start..<(start + length) {
            guard let digit = ASCII.hexDigit(source[offset]) else { return nil }
            value = value << 4 | digit
        }
        return value
    }
}

extension LiteralDecoder {
    /// The inside of `E'…'`.
    private mutating func escaped(_ start: Int, _ end: Int) {
        var offset = start
        var high: UInt32?
        while offset < end, problem == nil {
            let byte = source[offset]
            let isUnicode = byte == UInt8(ascii: "\\") && source[offset + 1] | 0x20 == UInt8(ascii: "u")
            if high != nil, !isUnicode {
                return fail(.badSurrogatePair, offset, offset + 1)
            }
            if isUnicode {
                offset = unicodeEscape(offset, end, &high)
            } else if byte == UInt8(ascii: "\\") {
                offset = simpleEscape(offset + 1, end)
            } else {
                bytes.append(byte)
                offset += byte == UInt8(ascii: "'") ? 2 : 1
            }
        }
        if high != nil { fail(.badSurrogatePair, end, end + 1) }
    }

    /// `\u1234` or `\U12345678`.
    ///
    /// - Returns: The offset behind it.
    private mutating func unicodeEscape(_ start: Int, _ end: Int, _ high: inout UInt32?) -> Int {
        let length = source[start + 1] == UInt8(ascii: "u") ? 4 : 8
        guard let value = hexadecimal(start + 2, length, end) else {
            fail(.badUnicodeEscape, start, min(start + 2 + length, end))
            return end
        }
        let behind = start + 2 + length
        guard value > 0, value <= 0x10FFFF else {
            fail(.badEscapedValue, start, behind)
            return end
        }
        switch combine(value, &high) {
        case nil: fail(.badSurrogatePair, start, behind)
        case .some(let scalar): if let scalar { append(scalar) }
        }
        return behind
    }

    /// Puts the halves of a surrogate pair together.
    ///
    /// - Returns: The character, an inner nil for a first half, and nil where halves do not match.
    private func combine(_ value: UInt32, _ high: inout UInt32?) -> UInt32?? {
        let isHigh = (0xD800...0xDBFF).contains(value)
        let isLow = (0xDC00...0xDFFF).contains(value)
        if let first = high {
            guard isLow else { return nil }
            high = nil
            return .some(0x10000 + ((first - 0xD800) << 10) + (value - 0xDC00))
        }
        if isHigh {
            high = value
            return .some(nil)
        }
        return isLow ? nil : .some(value)
    }

    /// `\n`, `\x41`, `\101`, or any other character.
    private mutating func simpleEscape(_ start: Int, _ end: Int) -> Int {
        let byte = source[start]
        switch byte {
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "v"): bytes.append(0x0B)
        case UInt8(ascii: "0")...UInt8(ascii: "7"): return numericEscape(start, end, digits: 3, base: 8)
        case UInt8(ascii: "x") where ASCII.hexDigit(source[start + 1]) != nil && start + 1 < end:
            return numericEscape(start + 1, end, digits: 2, base: 16)
        default: bytes.append(byte)
        }
        return start + 1
    }

    private mutating func numericEscape(_ start: Int, _ end: Int, digits: Int, base: UInt32) -> Int {
        var offset = start
        var value: UInt32 = 0
        while offset < min(end, start + digits), let digit = ASCII.hexDigit(source[offset]), digit < base {
            value = value * base + digit
            offset += 1
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
        return offset
    }

    /// The inside of `U&'…'` or `U&"…"`.
    private mutating func unicode(_ start: Int, _ end: Int, _ quote: UInt8) {
        let escape = token.detail
        var offset = start
        var high: UInt32?
        while offset < end, problem == nil {
            let byte = source[offset]
            guard byte == escape else {
                if high != nil { return fail(.badUnicodeSurrogatePair, offset, offset + 1) }
                bytes.append(byte)
                offset += byte == quote ? 2 : 1
                continue
            }
            if source[offset + 1] == escape, offset + 1 < end {
                if high != nil { return fail(.badUnicodeSurrogatePair, offset, offset + 2) }
                bytes.append(escape)
                offset += 2
                continue
            }
            let isLong = source[offset + 1] == UInt8(ascii: "+")
            let first = offset + (isLong ? 2 : 1)
            let length = isLong ? 6 : 4
            guard let value = hexadecimal(first, length, end) else {
                return fail(.badUnicodeIdentifierEscape, offset, end)
            }
            guard value > 0, value <= 0x10FFFF else { return fail(.badUnicodeValue, offset, first + length) }
            guard let scalar = combine(value, &high) else {
                return fail(.badUnicodeSurrogatePair, offset, first + length)
            }
            if let scalar { append(scalar) }
            offset = first + length
        }
        if high != nil { fail(.badUnicodeSurrogatePair, end, end + 1) }
    }
}
