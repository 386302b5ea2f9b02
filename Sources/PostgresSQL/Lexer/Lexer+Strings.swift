extension Lexer {
    /// A literal in single quotes, with its continuations on later lines.
    mutating func quoted(
        _ kind: TokenKind,
        _ problem: LexicalProblem,
        _ start: Int,
        quoteAt quote: Int,
        hasBackslashes: Bool = false
    ) -> Token {
        position = quote + 1
        hasZero = false
        let hasDoubledQuotes = kind != .bitString && kind != .hexString
        repeat {
            let isEnded = skipQuoted(hasBackslashes: hasBackslashes, hasDoubledQuotes: hasDoubledQuotes)
            guard isEnded else { return invalid(problem, start) }
            if hasZero { return invalid(.nullByte, start) }
        } while skipContinuation()
        return Token(kind, start, position)
    }

    /// Goes behind the quote that ends a literal; a doubled quote does not end it.
    private mutating func skipQuoted(hasBackslashes: Bool, hasDoubledQuotes: Bool) -> Bool {
        while position < source.count {
            let byte = source[position]
            position += 1
            if byte == 0 { hasZero = true }
            if byte == UInt8(ascii: "'") {
                guard hasDoubledQuotes, source[position] == UInt8(ascii: "'") else { return true }
                position += 1
            } else if hasBackslashes, byte == UInt8(ascii: "\\") {
                if source[position] == 0 { hasZero = true }
                position += 1
            }
        }
        position = source.count
        return false
    }

    /// Goes behind the quote that continues a literal on another line, where there is one.
    private mutating func skipContinuation() -> Bool {
        let mark = position
        var hasNewline = false
        while position < source.count {
            let byte = source[position]
            if ASCII.isSpace(byte) {
                hasNewline = hasNewline || ASCII.isNewline(byte)
                position += 1
            } else if byte == UInt8(ascii: "-"), source[position + 1] == UInt8(ascii: "-"), hasNewline {
                skipLine()
            } else if byte == UInt8(ascii: "'"), hasNewline {
                position += 1
                return true
            } else {
                break
            }
        }
        position = mark
        return false
    }

    /// `E'…'`.
    mutating func escapeString(_ start: Int) -> Token {
        let token = quoted(
            .escapeString,
            .unterminatedString,
            start,
            quoteAt: start + 1,
            hasBackslashes: true
        )
        var decoder = LiteralDecoder(source, Token(.escapeString, start, position))
        let checked = decoder.checked(token)
        // An escape is refused before it shows that the literal has no end, its bytes only behind that.
        return token.kind == .escapeString || checked.problem != .badByte ? checked : token
    }

    /// `U&'…' [UESCAPE '…']`.
    mutating func unicodeString(_ start: Int) -> Token {
        let token = quoted(.unicodeString, .unterminatedString, start, quoteAt: start + 2)
        return token.kind == .unicodeString ? withEscapeCharacter(token) : token
    }

    /// `"…"`.
    mutating func quotedIdentifier(_ start: Int, quoteAt quote: Int) -> Token {
        position = quote + 1
        hasZero = false
        while position < source.count {
            let byte = source[position]
            position += 1
            if byte == 0 { hasZero = true }
            guard byte == UInt8(ascii: "\"") else { continue }
            if source[position] == UInt8(ascii: "\"") {
                position += 1
            } else if position == quote + 2 {
                return invalid(.emptyIdentifier, start)
            } else {
                return hasZero ? invalid(.nullByte, start) : Token(.quotedIdentifier, start, position)
            }
        }
        return invalid(.unterminatedIdentifier, start)
    }

    /// A name in backticks.
    mutating func backtickIdentifier(_ start: Int) -> Token {
        position = endOfBackticks(start) ?? start + 1
        return Token(.quotedIdentifier, start, position, detail: Token.backticks)
    }

    /// The offset behind a name in backticks that begins at an offset, if one does: to PostgreSQL they are operators.
    func endOfBackticks(_ start: Int) -> Int? {
        guard isForgiving, source[start] == UInt8(ascii: "`") else { return nil }
        var offset = start + 1
        while offset - start <= 64, source[offset] != UInt8(ascii: "`") {
            let byte = source[offset]
            guard ASCII.isIdentifierPart(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") else {
                return nil
            }
            offset += 1
        }
        return source[offset] == UInt8(ascii: "`") && offset > start + 1 ? offset + 1 : nil
    }

    /// `U&"…" [UESCAPE '…']`.
    mutating func unicodeIdentifier(_ start: Int) -> Token {
        var token = quotedIdentifier(start, quoteAt: start + 2)
        guard token.kind == .quotedIdentifier else { return token }
        token.kind = .unicodeIdentifier
        return withEscapeCharacter(token)
    }

    /// A Unicode literal with the escape character that follows it, where one does.
    private mutating func withEscapeCharacter(_ literal: Token) -> Token {
        var token = literal
        token.detail = UInt8(ascii: "\\")
        if isInEscape { return token }
        if takeEscapeWord() {
            isInEscape = true
            let character = next()
            isInEscape = false
            if let problem = problem(ofEscape: character) {
                return Token(.invalid, Int(character.start), Int(character.end), detail: problem.rawValue)
            }
            token.detail = source.stringValue(character).utf8.first ?? 0
            token.end = character.end
        }
        var decoder = LiteralDecoder(source, token)
        return decoder.checked(token)
    }

    /// Goes behind the word UESCAPE, where it comes next.
    private mutating func takeEscapeWord() -> Bool {
        let mark = position
        if skipBlanks() == nil, source[position] | 0x20 == UInt8(ascii: "u") {
            let start = position
            while ASCII.isIdentifierPart(source[position]), position - start < 8 { position += 1 }
            let isWord = source.slice(start, position).elementsEqual("uescape".utf8) { ASCII.lowercased($0) == $1 }
            if isWord { return true }
        }
        position = mark
        return false
    }

    /// What PostgreSQL has against a token as an escape character.
    private func problem(ofEscape token: Token) -> LexicalProblem? {
        if token.kind == .invalid, token.problem != .strayCharacter { return token.problem }
        guard token.kind == .string || token.kind == .escapeString || token.kind == .dollarString else {
            return .escapeWithoutString
        }
        let value = source.stringValue(token).utf8
        guard let byte = value.first, value.count == 1 else { return .badEscapeCharacter }
        let isForbidden =
            ASCII.hexDigit(byte) != nil || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "\"") || ASCII.isSpace(byte)
        return isForbidden ? .badEscapeCharacter : nil
    }

    /// `$tag$…$tag$`; a `$` that begins no tag is a stray character.
    mutating func dollarString(_ start: Int) -> Token {
        position = start + 1
        if ASCII.isIdentifierStart(source[position]) {
            while ASCII.isIdentifierStart(source[position]) || ASCII.isDigit(source[position]) { position += 1 }
        }
        guard source[position] == UInt8(ascii: "$") else { return stray(start) }
        position += 1
        let length = position - start
        hasZero = false
        while position < source.count {
            if source[position] == 0 { hasZero = true }
            if source[position] == UInt8(ascii: "$"), hasTag(at: position, start, length) {
                position += length
                if hasZero { return invalid(.nullByte, start) }
                return Token(.dollarString, start, position, detail: UInt8(truncatingIfNeeded: min(length, 255)))
            }
            position += 1
        }
        return invalid(.unterminatedDollarString, start)
    }

    /// Whether the tag that begins at `start` stands at an offset too.
    private func hasTag(at offset: Int, _ start: Int, _ length: Int) -> Bool {
        for index in 0..<length where source[offset + index] != source[start + index] { return false }
        return offset + length <= source.count
    }
}
