/// What stands in parentheses: a query, one expression, or several.
///
/// It is indirect to keep small the frames of the rules that call each other through parentheses.
indirect enum Parenthesized {
    case query(SelectQuery)
    case expression(Expression)
    case row([Expression])
}

extension StatementParser {
    /// What an operator may stand between or before.
    mutating func operand(_ isRestricted: Bool) throws(ParseFailure) -> Expression {
        guard !isAtEnd else { throw syntaxError() }
        switch token.kind {
        case .word where token.keyword != .unknownWord: return try keywordOperand(isRestricted)
        case .word, .quotedIdentifier, .unicodeIdentifier: return try nameOperand()
        case .integerNumber, .decimalNumber, .string, .escapeString, .unicodeString, .dollarString, .bitString,
            .hexString:
            return .literal(literal())
        case .parameter: return try parameter()
        case .leftParenthesis: return try parenthesizedOperand(isRestricted)
        case .plus, .minus: return try prefixed(Precedence.sign, isRestricted)
        case .otherOperator: return try prefixed(Precedence.otherOperator + 1, isRestricted)
        case .leftBracket:
            guard let name = bracketedIdentifier() else { throw syntaxError() }
            return try column(name, Int(name.range.start))
        default: throw syntaxError()
        }
    }

    /// The column that a name in brackets begins.
    @inline(never)
    private mutating func column(_ first: Identifier, _ start: Int) throws(ParseFailure) -> Expression {
        var parts = [first]
        while take(.dot) {
            if take(.star) { return .column(ColumnReference(parts: parts, isStar: true, range: range(from: start))) }
            parts.append(try label())
        }
        return .column(ColumnReference(parts: parts, range: range(from: start)))
    }

    /// An operand that is no operator's: what the grammar calls `c_expr`.
    mutating func primary() throws(ParseFailure) -> Expression {
        let isOperator = at(.plus) || at(.minus) || at(.otherOperator) || at(.operator)
        if isOperator { throw syntaxError() }
        return try operand(true)
    }

    /// A constant of any sort, maybe with its type before it: what the grammar calls `AexprConst`.
    mutating func constant() throws(ParseFailure) -> Expression {
        guard !isAtEnd else { throw syntaxError() }
        switch token.kind {
        case .integerNumber, .decimalNumber, .string, .escapeString, .unicodeString, .dollarString, .bitString,
            .hexString:
            return .literal(literal())
        default: break
        }
        let start = start
        switch token.keyword {
        case .unknownWord: break
        case .true, .false, .null: return try keywordOperand(true)
        default:
            if peek().kind != .dot, let value = try typedConstant(isRequired: true) { return value }
        }
        let name = try functionName()
        if at(.leftParenthesis) {
            guard case .cast(let cast) = try call(name, start) else { throw syntaxError() }
            return .cast(cast)
        }
        guard !isAtEnd, token.isString else { throw syntaxError() }
        return typedLiteral(TypeName(name), start)
    }

    /// A constant without a type before it.
    @inline(never)
    mutating func literal() -> Literal {
        let token = token
        advance()
        let value: Literal.Value
        switch token.kind {
        case .integerNumber:
            if let number = source.integer(Int(token.start), Int(token.end)) {
                value = .integer(number)
            } else {
                value = .decimal(source.text(token.range))
            }
        case .decimalNumber: value = .decimal(source.text(token.range))
        case .bitString: value = .bits(source.stringValue(token))
        case .hexString: value = .hexBits(source.stringValue(token))
        default: value = .string(source.stringValue(token))
        }
        return Literal(value, range: token.range)
    }

    @inline(never)
    private mutating func parameter() throws(ParseFailure) -> Expression {
        let start = start
        let number = source.integer(start + 1, Int(token.end)) ?? Int64(Int32.max)
        let node = Parameter(number: Int(truncatingIfNeeded: min(number, Int64(Int32.max))), range: token.range)
        advance()
        return try indirection(.parameter(node), start)
    }

    @inline(never)
    private mutating func prefixed(_ power: Int, _ isRestricted: Bool) throws(ParseFailure) -> Expression {
        let start = start
        let name = OperatorName(source.operatorSymbol(token), range: token.range)
        advance()
        let operand = try expression(power, isRestricted: isRestricted)
        return .prefix(PrefixExpression(operator: name, operand: operand, range: range(from: start)))
    }

    /// `(a)`, `(a, b)` or `(SELECT …)`, with what selects from it.
    @inline(never)
    private mutating func parenthesizedOperand(_ isRestricted: Bool) throws(ParseFailure) -> Expression {
        let start = start
        switch try parenthesized() {
        case .query(let query):
            let value = SubqueryExpression(query: query, range: range(from: start))
            return try indirection(.subquery(value), start)
        case .expression(let value): return try indirection(value, start)
        case .row(let fields):
            return try rowOperand(RowExpression(fields: fields, range: range(from: start)), isRestricted)
        }
    }

    /// What stands between the parenthesis at the current token and its partner, which is consumed.
    ///
    /// - Parameter allowsRow: Whether there may be several expressions.
    mutating func parenthesized(allowsRow: Bool = true) throws(ParseFailure) -> Parenthesized {
        let outer = try enter()
        defer { leave(outer) }
        try expect(.leftParenthesis)
        if isAtQueryStart { return try parenthesizedQuery() }
        guard at(.leftParenthesis) else { return try expressions(first: nil, allowsRow) }
        let start = start
        let inner = try parenthesized()
        return try continued(inner, start, allowsRow)
    }

    @inline(never)
    private mutating func parenthesizedQuery() throws(ParseFailure) -> Parenthesized {
        let query = try query()
        try expect(.rightParenthesis)
        return .query(query)
    }

    /// What stands in parentheses, where it begins with parentheses that have been read.
    @inline(never)
    private mutating func continued(
        _ inner: Parenthesized,
        _ start: Int,
        _ allowsRow: Bool
    ) throws(ParseFailure) -> Parenthesized {
        let operand: Expression
        switch inner {
        case .query(let query):
            if take(.rightParenthesis) { return inner }
            if isAtQueryTail {
                let query = try self.query(continuing: query, start)
                try expect(.rightParenthesis)
                return .query(query)
            }
            let value = SubqueryExpression(query: query, range: range(from: start))
            operand = try indirection(.subquery(value), start)
        case .expression(let value):
            if take(.rightParenthesis) { return inner }
            operand = try indirection(value, start)
        case .row(let fields):
            operand = try rowOperand(RowExpression(fields: fields, range: range(from: start)), false)
        }
        return try expressions(first: try continued(operand, start, 0, false), allowsRow)
    }

    /// The expressions up to the closing parenthesis.
    @inline(never)
    private mutating func expressions(first: Expression?, _ allowsRow: Bool) throws(ParseFailure) -> Parenthesized {
        let value: Expression
        if let first { value = first } else { value = try expression() }
        if take(.rightParenthesis) { return .expression(value) }
        guard allowsRow, at(.comma) else {
            try expect(.rightParenthesis)
            return .expression(value)
        }
        var list = [value]
        while take(.comma) {
            if isAfterTrailingComma() { break }
            list.append(try expression())
        }
        try expect(.rightParenthesis)
        return list.count == 1 ? .expression(list[0]) : .row(list)
    }

    /// `.field`, `.*`, `[a]` behind an operand.
    @inline(never)
    mutating func indirection(_ first: Expression, _ start: Int) throws(ParseFailure) -> Expression {
        var operand = first
        var isStarInside = false
        while at(.dot) || at(.leftBracket) {
            if case .field(let selection) = operand, selection.field == nil { isStarInside = true }
            if take(.dot) {
                let field: Identifier? = take(.star) ? nil : try label()
                operand = .field(FieldSelection(operand: operand, field: field, range: range(from: start)))
            } else {
                let indexes = try subscripts()
                operand = .subscript(
                    SubscriptExpression(operand: operand, indexes: indexes, range: range(from: start))
                )
            }
            try grow()
        }
        if isStarInside { throw failure("improper use of \"*\"") }
        return operand
    }

    /// `[a][b:c]`.
    @inline(never)
    mutating func subscripts() throws(ParseFailure) -> [SubscriptExpression.Index] {
        var indexes: [SubscriptExpression.Index] = []
        while take(.leftBracket) {
            var lower: Expression?
            if !at(.colon) { lower = try expression() }
            if take(.colon) {
                let upper = at(.rightBracket) ? nil : try expression()
                indexes.append(.slice(lower, upper))
            } else if let lower {
                indexes.append(.element(lower))
            }
            try expect(.rightBracket)
        }
        return indexes
    }

    /// A column, a call, or a constant with its type before it.
    @inline(never)
    mutating func nameOperand() throws(ParseFailure) -> Expression {
        let start = start
        let first = token
        guard first.isColumnName || first.isTypeOrFunctionName else { throw syntaxError() }
        let name = takeIdentifier()
        // A word that only types and functions may have must be called at once.
        if !first.isColumnName, !at(.leftParenthesis), isAtEnd || !token.isString { throw syntaxError() }
        var parts = namesBehind(name)
        var isStar = false
        while take(.dot) {
            if take(.star) {
                isStar = true
                break
            }
            parts.append(try label())
        }
        if !isStar {
            let mayBeCalled = parts.count > 1 ? first.isColumnName : first.isTypeOrFunctionName
            if at(.leftParenthesis), mayBeCalled { return try call(QualifiedName(parts), start) }
            if !isAtEnd, token.isString, mayBeCalled { return typedLiteral(TypeName(QualifiedName(parts)), start) }
        }
        guard first.isColumnName else { throw syntaxError() }
        let column = ColumnReference(parts: parts, isStar: isStar, range: range(from: start))
        guard at(.leftBracket) || at(.dot) else { return .column(column) }
        let value = try indirection(.column(column), start)
        if at(.leftParenthesis) || !isAtEnd && token.isString { throw syntaxError() }
        if isStar { throw failure("improper use of \"*\"") }
        return value
    }

    /// The string at the current token as a constant of a type.
    mutating func typedLiteral(_ type: TypeName, _ start: Int) -> Expression {
        var type = type
        if type.range.start < 0 { type.range = range(from: start) }
        let value = literal()
        return .cast(CastExpression(operand: .literal(value), type: type, range: range(from: start)))
    }
}
