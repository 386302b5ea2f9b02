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
        return withoutJunk(Token(kind, start, position), .junkBehindNumber)
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
        var end = start
        while ASCII.isOperator(source[end]) {
            let isComment =
                source[end] == UInt8(ascii: "/") && source[end + 1] == UInt8(ascii: "*")
                || source[end] == UInt8(ascii: "-") && source[end + 1] == UInt8(ascii: "-")
            if isComment { break }
            end += 1
        }
        end = withoutTrailingSigns(start, end)
        position = end
        if end - start >= 64 { return invalid(.longOperator, start) }
        return Token(operatorKind(start, end - start), start, end)
    }

    /// The end of an operator without the `+` and `-` that the next token gets.
    private func withoutTrailingSigns(_ start: Int, _ runEnd: Int) -> Int {
        var end = runEnd
        while end - start > 1, source[end - 1] == UInt8(ascii: "+") || source[end - 1] == UInt8(ascii: "-") {
            for offset in start..<(end - 1) where ASCII.allowsTrailingSign(source[offset]) { return end }
            end -= 1
        }
        return end
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
