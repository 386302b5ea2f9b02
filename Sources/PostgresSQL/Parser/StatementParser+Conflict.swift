extension StatementParser {
    /// `ON CONFLICT [target] DO NOTHING|UPDATE SET …`.
    mutating func onConflict() throws(ParseFailure) -> OnConflictClause {
        let start = start
        advance()
        try expect(.conflict)
        var clause = OnConflictClause()
        if take(.leftParenthesis) {
            repeat { clause.target.append(try conflictKey()) } while take(.comma)
            try expect(.rightParenthesis)
            if take(.where) { clause.targetCondition = try expression() }
        } else if take(.on) {
            try expect(.constraint)
            clause.constraint = try columnName()
        }
        try expect(.do)
        if take(.update) {
            try expect(.set)
            clause.assignments = assignments()
            if take(.where) { clause.whereClause = expressionOrText(comma: false) }
        } else {
            try expect(.nothing)
        }
        clause.range = range(from: start)
        return clause
    }

    /// A column, a call or an expression in parentheses, with what an index may say of it.
    private mutating func conflictKey() throws(ParseFailure) -> ConflictKey {
        let start = start
        var key = ConflictKey(expression: try keyExpression())
        if take(.collate) { key.collation = try anyName() }
        if !isAtEnd, token.isColumnName, !isAtNullsOrder {
            key.operatorClass = try anyName()
            if at(.leftParenthesis) { key.options = try storageOptions() }
        }
        if at(.asc) || at(.desc) {
            key.direction = at(.asc) ? .ascending : .descending
            advance()
        }
        key.nullsFirst = try nullsOrder()
        key.range = range(from: start)
        return key
    }

    private mutating func keyExpression() throws(ParseFailure) -> Expression {
        if take(.leftParenthesis) {
            let value = try expression()
            try expect(.rightParenthesis)
            return value
        }
        let next = peek().kind
        let isColumn =
            !isAtEnd && token.isColumnName && next != .leftParenthesis && next != .dot && next != .leftBracket
        guard isColumn else { return try windowlessCall() }
        let name = takeIdentifier()
        return .column(ColumnReference(parts: [name], range: name.range))
    }

    /// `(name = value, …)` of an operator class.
    private mutating func storageOptions() throws(ParseFailure) -> OpaqueText {
        let start = start
        try expect(.leftParenthesis)
        repeat {
            _ = try label()
            if take(.dot) { _ = try label() }
            if take(.equals) { try storageValue() }
        } while take(.comma)
        try expect(.rightParenthesis)
        return opaque(from: start)
    }

    /// A type, a reserved word, an operator, a number or a string.
    private mutating func storageValue() throws(ParseFailure) {
        guard !isAtEnd else { throw syntaxError() }
        if token.isString || isAtNumber {
            advance()
        } else if (at(.plus) || at(.minus)) && peek().isNumber {
            advance()
            advance()
        } else if at(.operator) {
            _ = try operatorInParentheses()
        } else if token.isOperator || at(.none) || token.isReserved {
            advance()
        } else {
            _ = try typeName(allowsColumnType: true)
        }
    }
}
