/// Cuts a text into tokens as PostgreSQL 15's scanner does.
///
/// It never fails: what the scanner would refuse becomes an `invalid` token, and lexing goes on behind it. No token
/// allocates anything.
struct Lexer {
    let source: SourceBytes
    var position = 0
    /// Whether the token behind UESCAPE is being read, which can have no such word itself.
    var isInEscape = false
    /// Whether a zero stands in the literal that was read last.
    var hasZero = false
    /// The operator characters that were looked at last.
    var operators = OperatorRun()

    /// Whether names may stand in backticks.
    let isForgiving: Bool

    init(_ source: SourceBytes, isForgiving: Bool = false) {
        self.source = source
        self.isForgiving = isForgiving
    }

    /// All tokens of a text, with `endOfText` as the last.
    static func tokens(of source: SourceBytes, isForgiving: Bool = false) -> [Token] {
        var lexer = Lexer(source, isForgiving: isForgiving)
        var tokens: [Token] = []
        tokens.reserveCapacity(source.count / 3 + 4)
        while true {
            let token = lexer.next()
            switch token.keyword {
            case .unknownWord:
                tokens.append(token)
                if token.kind == .endOfText { return tokens }
            case .first, .last:
                if tokens.last?.keyword == .nulls { tokens[tokens.count - 1].kind = .orderingWord }
                tokens.append(token)
            default: tokens.append(token)
            }
        }
    }

    /// The next token; at the end of the text always `endOfText`.
    mutating func next() -> Token {
        if let invalid = skipBlanks() { return invalid }
        guard position < source.count else { return Token(.endOfText, source.count, source.count) }
        let start = position
        let byte = source[start]
        if ASCII.isIdentifierStart(byte) {
            let next = source[start + 1]
            let isPrefix = next == UInt8(ascii: "'") || next == UInt8(ascii: "&")
            if isPrefix, let literal = prefixedLiteral(start, byte) { return literal }
            return word(start)
        }
        if ASCII.isDigit(byte) { return number(start) }
        switch byte {
        case UInt8(ascii: ","): return single(.comma)
        case UInt8(ascii: "("): return single(.leftParenthesis)
        case UInt8(ascii: ")"): return single(.rightParenthesis)
        case UInt8(ascii: "["): return single(.leftBracket)
        case UInt8(ascii: "]"): return single(.rightBracket)
        case UInt8(ascii: ";"): return single(.semicolon)
        case UInt8(ascii: "."):
            if ASCII.isDigit(source[start + 1]) { return number(start) }
            return source[start + 1] == UInt8(ascii: ".") ? double(.dotDot) : single(.dot)
        case UInt8(ascii: ":"):
            if source[start + 1] == UInt8(ascii: ":") { return double(.doubleColon) }
            return source[start + 1] == UInt8(ascii: "=") ? double(.colonEquals) : single(.colon)
        case UInt8(ascii: "'"): return quoted(.string, .unterminatedString, start, quoteAt: start)
        case UInt8(ascii: "\""): return quotedIdentifier(start, quoteAt: start)
        case UInt8(ascii: "$"): return dollar(start)
        default:
            guard ASCII.isOperator(byte) else { return stray(start) }
            if byte == UInt8(ascii: "`"), endOfBackticks(start) != nil { return backtickIdentifier(start) }
            return operatorToken(start)
        }
    }

    private mutating func single(_ kind: TokenKind) -> Token {
        position += 1
        return Token(kind, position - 1, position)
    }

    private mutating func double(_ kind: TokenKind) -> Token {
        position += 2
        return Token(kind, position - 2, position)
    }

    /// An invalid token from `start` up to the position.
    func invalid(_ problem: LexicalProblem, _ start: Int) -> Token {
        Token(.invalid, start, position, detail: problem.rawValue)
    }

    /// A byte that begins no token.
    mutating func stray(_ start: Int) -> Token {
        position = start + 1
        return invalid(.strayCharacter, start)
    }

    /// Goes past white space and comments.
    ///
    /// - Returns: A token for a comment that never ends.
    @inline(__always)
    mutating func skipBlanks() -> Token? {
        while true {
            let byte = source[position]
            // Nearly all tokens begin with a larger byte than blanks and comments do.
            if byte > UInt8(ascii: "/") { return nil }
            if ASCII.isSpace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "-"), source[position + 1] == UInt8(ascii: "-") {
                skipLine()
            } else if byte == UInt8(ascii: "/"), source[position + 1] == UInt8(ascii: "*") {
                let start = position
                guard skipComment() else { return invalid(.unterminatedComment, start) }
            } else {
                return nil
            }
        }
    }

    /// Goes to the end of the line.
    mutating func skipLine() {
        position = source.end(from: position) { !ASCII.isNewline($0) }
    }

    /// Goes past a comment and those inside it, or to the end of the text where it has no end.
    private mutating func skipComment() -> Bool {
        position += 2
        var depth = 1
        while position < source.count {
            let byte = source[position]
            if byte == UInt8(ascii: "*"), source[position + 1] == UInt8(ascii: "/") {
                position += 2
                depth -= 1
                if depth == 0 { return true }
            } else if byte == UInt8(ascii: "/"), source[position + 1] == UInt8(ascii: "*") {
                position += 2
                depth += 1
            } else {
                position += 1
            }
        }
        return false
    }

    /// A literal that begins with a letter: `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'`, `U&"…"`.
    @inline(never)
    private mutating func prefixedLiteral(_ start: Int, _ byte: UInt8) -> Token? {
        let second = source[start + 1]
        if second == UInt8(ascii: "'") {
            switch byte | 0x20 {
            case UInt8(ascii: "e"): return escapeString(start)
            case UInt8(ascii: "b"): return quoted(.bitString, .unterminatedBitString, start, quoteAt: start + 1)
            case UInt8(ascii: "x"): return quoted(.hexString, .unterminatedHexString, start, quoteAt: start + 1)
            case UInt8(ascii: "n"):
                position = start + 1
                return Token(.word, start, position, keyword: .nchar, detail: Token.folded)
            default: break
            }
        } else if second == UInt8(ascii: "&"), byte | 0x20 == UInt8(ascii: "u") {
            if source[start + 2] == UInt8(ascii: "'") { return unicodeString(start) }
            if source[start + 2] == UInt8(ascii: "\"") { return unicodeIdentifier(start) }
        }
        return nil
    }

    /// An identifier or keyword.
    @inline(__always)
    private mutating func word(_ start: Int) -> Token {
        var hash: UInt32 = 0
        var difference: UInt8 = 0
        var offset = start
        while offset < source.count {
            let byte = source[offset]
            guard let letter = ASCII.folded(byte) else { break }
            hash = KeywordTable.hash(hash, adding: letter)
            difference |= letter ^ byte
            offset &+= 1
        }
        position = offset
        let detail = difference == 0 ? 0 : Token.folded
        guard offset - start <= KeywordTable.longest else { return Token(.word, start, offset, detail: detail) }
        let keyword = KeywordTable.keyword(hash: hash, word: source.slice(start, offset))
        return Token(.word, start, offset, keyword: keyword, detail: detail)
    }
}
