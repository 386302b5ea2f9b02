extension StatementParser {
    /// Whether the current token begins a clause of a query or of a data statement, or ends what encloses it.
    ///
    /// - Parameter comma: Whether a comma is such an end too.
    func isAtBoundary(comma: Bool) -> Bool {
        if isAtEnd { return true }
        switch token.kind {
        case .rightParenthesis, .semicolon: return true
        case .comma: return comma
        case .word where token.keyword == .on: return peek().keyword == .conflict
        case .word: return Self.beginsClause(token.keyword)
        default: return false
        }
    }

    /// Whether a keyword begins a clause wherever it stands outside of parentheses.
    static func beginsClause(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .from, .where, .group, .having, .window, .union, .intersect, .except, .order, .limit, .offset, .fetch,
            .for,
            .returning, .into, .with, .create, .grant:
            true
        default: false
        }
    }

    /// Goes to the next boundary, past whatever stands in parentheses and brackets.
    mutating func skipToBoundary(comma: Bool) {
        var depth = 0
        while !isAtEnd {
            if depth == 0, isAtBoundary(comma: comma) { return }
            switch token.kind {
            case .leftParenthesis, .leftBracket: depth += 1
            case .rightParenthesis, .rightBracket: depth = max(0, depth - 1)
            default: break
            }
            advance()
        }
    }

    /// An expression that ends at a boundary; what is not understood up to there is kept as text.
    ///
    /// - Parameter comma: Whether a comma ends it too.
    @inline(never)
    mutating func expressionOrText(comma: Bool) -> Expression {
        let start = start
        do throws(ParseFailure) {
            let value = try expression()
            if isStrict || isAtBoundary(comma: comma) { return value }
            throw syntaxError()
        } catch {
            skipToBoundary(comma: comma)
            return .opaque(opaque(from: start))
        }
    }
}
