extension Lexer {
    /// A number: `1`, `1.5`, `.5`, `1.`, `1e10`; `1..2` is `1` and `..`.
    mutating func number(_ start: Int) -> Token {
        var kind = TokenKind.integerNumber
        position = start
        skipDigits()
        if source[position] == UInt8(ascii: "."), source[position + 1] != UInt8(ascii: ".") {
            kind = .decimalNumber
            position += 1
            skipDigits()
        }
        if source[position] | 0x20 == UInt8(ascii: "e") {
            let mark = position
            position += 1
            let isSigned = source[position] == UInt8(ascii: "+") || source[position] == UInt8(ascii: "-")
            if isSigned { position += 1 }
            if ASCII.isDigit(source[position]) {
                kind = .decimalNumber
                skipDigits()
            } else if isSigned {
                return invalid(.junkBehindNumber, start)
            } else {
                position = mark
            }
        }
        var token = Token(kind, start, position)
        if kind == .integerNumber, position - start >= 10, isLarge(start) { token.detail = 1 }
        return withoutJunk(token, .junkBehindNumber)
    }

    /// Whether the digits from an offset up to the position exceed 4 bytes.
    private func isLarge(_ start: Int) -> Bool {
        guard let value = source.integer(start, position) else { return true }
        return value > Int64(Int32.max)
    }

    /// What begins with `$`: a parameter, or a string in dollar quotes.
    mutating func dollar(_ start: Int) -> Token {
        position = start + 1
        if ASCII.isDigit(source[position]) {
            skipDigits()
            return withoutJunk(Token(.parameter, start, position), .junkBehindParameter)
        }
        return dollarString(start)
    }

    private mutating func skipDigits() {
        while ASCII.isDigit(source[position]) { position += 1 }
    }

    /// The token, or an invalid one with the word that clings to it.
    private mutating func withoutJunk(_ token: Token, _ problem: LexicalProblem) -> Token {
        guard ASCII.isIdentifierStart(source[position]) else { return token }
        while ASCII.isIdentifierPart(source[position]) { position += 1 }
        return invalid(problem, Int(token.start))
    }

    /// An operator: the longest run of operator characters, less what PostgreSQL's rules cut off.
    mutating func operatorToken(_ start: Int) -> Token {
        if !ASCII.isOperator(source[start + 1]) {
            position = start + 1
            return Token(operatorKind(start, 1), start, position)
        }
        if start >= operators.end { operators = operatorRun(start) }
        let end = operators.lastPermit >= start ? operators.end : max(start + 1, operators.signs)
        position = end
        if end - start >= 64 { return invalid(.longOperator, start) }
        return Token(operatorKind(start, end - start), start, end)
    }

    /// The operator characters from an offset on, up to a comment.
    private func operatorRun(_ start: Int) -> OperatorRun {
        var run = OperatorRun(end: start, signs: start)
        while ASCII.isOperator(source[run.end]) {
            let byte = source[run.end]
            let next = source[run.end + 1]
            let isComment =
                byte == UInt8(ascii: "/") && next == UInt8(ascii: "*")
                || byte == UInt8(ascii: "-") && next == UInt8(ascii: "-")
            if isComment || byte == UInt8(ascii: "`") && endOfBackticks(run.end) != nil { break }
            if ASCII.allowsTrailingSign(byte) { run.lastPermit = run.end }
            run.end += 1
            if byte != UInt8(ascii: "+"), byte != UInt8(ascii: "-") { run.signs = run.end }
        }
        return run
    }

    private func operatorKind(_ start: Int, _ length: Int) -> TokenKind {
        let first = source[start]
        if length == 1 {
            switch first {
            case UInt8(ascii: "="): return .equals
            case UInt8(ascii: "<"): return .less
            case UInt8(ascii: ">"): return .greater
            case UInt8(ascii: "+"): return .plus
            case UInt8(ascii: "-"): return .minus
            case UInt8(ascii: "*"): return .star
            case UInt8(ascii: "/"): return .slash
            case UInt8(ascii: "%"): return .percent
            case UInt8(ascii: "^"): return .caret
            default: return .otherOperator
            }
        }
        guard length == 2 else { return .otherOperator }
        switch (first, source[start + 1]) {
        case (UInt8(ascii: "="), UInt8(ascii: ">")): return .arrow
        case (UInt8(ascii: ">"), UInt8(ascii: "=")): return .greaterOrEqual
        case (UInt8(ascii: "<"), UInt8(ascii: "=")): return .lessOrEqual
        case (UInt8(ascii: "<"), UInt8(ascii: ">")), (UInt8(ascii: "!"), UInt8(ascii: "=")): return .notEqual
        default: return .otherOperator
        }
    }
}

/// A run of operator characters, which may be several tokens: each of them needs to know where it ends.
struct OperatorRun {
    /// The offset behind it.
    var end = 0
    /// Where the `+` and `-` at its end begin, which go to tokens of their own unless a character before permits them.
    var signs = 0
    /// The offset of the last character that permits them.
    var lastPermit = -1
}
