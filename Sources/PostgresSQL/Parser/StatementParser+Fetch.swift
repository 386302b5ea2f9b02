extension StatementParser {
    /// `FETCH [direction] [FROM|IN] cursor`, `MOVE …`.
    mutating func fetch(_ start: Int) throws(ParseFailure) -> FetchStatement {
        let isMove = at(.move)
        advance()
        let direction = try fetchDirection()
        if !take(.from) { _ = take(.in) }
        let cursor = try columnName()
        return FetchStatement(cursor: cursor, direction: direction, isMove: isMove, range: range(from: start))
    }

    private mutating func fetchDirection() throws(ParseFailure) -> FetchStatement.Direction {
        // A direction's word alone before the end is a cursor's name.
        let isName = index + 1 >= end && token.isColumnName
        if isName { return .forward(1) }
        switch token.keyword {
        case .next: return direction(.forward(1))
        case .prior: return direction(.backward(1))
        case .first: return direction(.absolute(1))
        case .last: return direction(.absolute(-1))
        case .all: return direction(.forward(nil))
        case .absolute:
            advance()
            return .absolute(try signedInteger())
        case .relative:
            advance()
            return .relative(try signedInteger())
        case .forward:
            advance()
            return .forward(try fetchCount())
        case .backward:
            advance()
            return .backward(try fetchCount())
        default:
            guard isAtInteger || at(.plus) || at(.minus) else { return .forward(1) }
            return .forward(try signedInteger())
        }
    }

    private mutating func direction(_ direction: FetchStatement.Direction) -> FetchStatement.Direction {
        advance()
        return direction
    }

    /// The number behind FORWARD or BACKWARD, nil for ALL, 1 where none is written.
    private mutating func fetchCount() throws(ParseFailure) -> Int64? {
        if take(.all) { return nil }
        return isAtInteger || at(.plus) || at(.minus) ? try signedInteger() : 1
    }

    /// `[+|-] digits`.
    mutating func signedInteger() throws(ParseFailure) -> Int64 {
        let isNegative = at(.minus)
        if !take(.minus) { _ = take(.plus) }
        guard isAtInteger, let value = source.integer(Int(token.start), Int(token.end)) else {
            throw syntaxError()
        }
        advance()
        return isNegative ? 0 &- value : value
    }
}
