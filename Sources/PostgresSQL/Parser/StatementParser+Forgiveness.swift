// What is understood here is no SQL of PostgreSQL's. Strict mode has none of it.
extension StatementParser {
    /// Records that something was understood beyond PostgreSQL.
    @inline(never)
    mutating func note(_ message: String, at range: SourceRange) {
        record(Diagnostic(severity: .note, message: message, range: range))
    }

    /// Whether the comma just consumed ends a list and so should not be there: `a, b, FROM`, `(1, 2,)`.
    @inline(__always)
    mutating func isAfterTrailingComma() -> Bool {
        switch token.kind {
        case .word where token.keyword == .unknownWord: false
        case .word, .rightParenthesis, .rightBracket: leavesOutComma()
        default: false
        }
    }

    /// Consumes a comma behind which a list goes on.
    @inline(__always)
    mutating func takeListComma() -> Bool { take(.comma) && !isAfterTrailingComma() }

    @inline(never)
    private mutating func leavesOutComma() -> Bool {
        guard !isStrict, !isAtEnd,
            at(.rightParenthesis) || at(.rightBracket) || token.kind == .word && isAtBoundary(comma: false)
        else { return false }
        note("a comma at the end of a list is left out", at: tokens[index - 1].range)
        return true
    }

    /// The number of `TOP n` at the beginning of a select list.
    mutating func topCount() -> Expression? {
        guard !isStrict, token.kind == .word, token.keyword == .unknownWord, peek().isInteger, isTopFollowed,
            source.identifier(token) == "top"
        else { return nil }
        note("TOP is read as LIMIT", at: token.range)
        advance()
        return .literal(literal())
    }

    /// Whether an item follows the number behind TOP.
    private var isTopFollowed: Bool {
        let next = peek(2)
        // `TOP 5 PERCENT a` asks for something that LIMIT has no words for.
        if next.keyword == .unknownWord, next.isLabel, source.identifier(next) == "percent" { return false }
        return next.kind == .star || next.isLabel && !(next.keyword != .unknownWord && Self.beginsClause(next.keyword))
    }

    /// A keyword that PostgreSQL takes for a label only behind AS, where it can be nothing else.
    mutating func keywordLabel() -> Identifier? {
        guard !isStrict, !isAtEnd, token.kind == .word, token.keyword != .unknownWord, !isAtBoundary(comma: true),
            index + 1 >= end || peek().kind == .comma || peek().kind == .rightParenthesis || peek().keyword == .from
        else { return nil }
        note("PostgreSQL wants AS before this label", at: token.range)
        return takeIdentifier()
    }

    /// A keyword behind AS that PostgreSQL does not take for the name of a table.
    mutating func keywordAlias() -> Identifier? {
        guard !isStrict, !isAtEnd, token.kind == .word, peek().keyword != .by else { return nil }
        note("PostgreSQL wants quotes around this name", at: token.range)
        return takeIdentifier()
    }

    /// `[name]`, where no subscript can stand.
    mutating func bracketedIdentifier() -> Identifier? {
        guard !isStrict, at(.leftBracket) else { return nil }
        var distance = 1
        while distance < 16, index + distance < end, peek(distance).kind != .rightBracket { distance += 1 }
        let last = peek(distance)
        guard last.kind == .rightBracket, distance > 1 else { return nil }
        let place = SourceRange(start, Int(last.end))
        let name = source.text(Int(place.start) + 1, Int(place.end) - 1)
        note("a name in brackets is read as one in double quotes", at: place)
        for _ in 0...distance { advance() }
        return Identifier(name, range: place)
    }
}
