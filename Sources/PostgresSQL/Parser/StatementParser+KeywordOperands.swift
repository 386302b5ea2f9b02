extension StatementParser {
    /// An operand that begins with a keyword; one without a meaning of its own here is a name.
    @inline(never)
    mutating func keywordOperand(_ isRestricted: Bool) throws(ParseFailure) -> Expression {
        switch token.keyword {
        case .null: return constant(.null)
        case .true: return constant(.bool(true))
        case .false: return constant(.bool(false))
        case .not where !isRestricted: return try negation()
        case .case: return try caseExpression()
        case .cast: return try castCall()
        case .exists: return try exists()
        case .array: return try array()
        case .row where peek().kind == .leftParenthesis: return try explicitRow()
        case .default where !isRestricted:
            let range = token.range
            advance()
            return .default(range)
        case .operator where peek().kind == .leftParenthesis:
            let start = start
            let name = try operatorInParentheses()
            let operand = try expression(Precedence.otherOperator + 1, isRestricted: isRestricted)
            return .prefix(PrefixExpression(operator: name, operand: operand, range: range(from: start)))
        default:
            if let call = try standardCall() { return call }
            if let value = try typedConstant() { return value }
            return try nameOperand()
        }
    }

    private mutating func constant(_ value: Literal.Value) -> Expression {
        let literal = Literal(value, range: token.range)
        advance()
        return .literal(literal)
    }

    @inline(never)
    private mutating func negation() throws(ParseFailure) -> Expression {
        let start = start
        advance()
        let operand = try expression(Precedence.not)
        return .not(NotExpression(operand: operand, range: range(from: start)))
    }

    @inline(never)
    private mutating func caseExpression() throws(ParseFailure) -> Expression {
        let outerItem = isItem
        isItem = false
        defer { isItem = outerItem }
        let start = start
        advance()
        let operand = at(.when) ? nil : try expression()
        var branches: [CaseBranch] = []
        while at(.when) {
            let start = self.start
            advance()
            let condition = try expression()
            try expect(.then)
            let result = try expression()
            branches.append(CaseBranch(condition: condition, result: result, range: range(from: start)))
        }
        guard !branches.isEmpty else { throw syntaxError() }
        let otherwise = take(.else) ? try expression() : nil
        try expect(.end)
        return .case(
            CaseExpression(operand: operand, branches: branches, otherwise: otherwise, range: range(from: start))
        )
    }

    @inline(never)
    private mutating func castCall() throws(ParseFailure) -> Expression {
        let start = start
        advance()
        try expect(.leftParenthesis)
        let operand = try expression()
        try expect(.as)
        let type = try typeName()
        try expect(.rightParenthesis)
        return .cast(CastExpression(operand: operand, type: type, range: range(from: start)))
    }

    @inline(never)
    private mutating func exists() throws(ParseFailure) -> Expression {
        let start = start
        guard peek().kind == .leftParenthesis else { return try nameOperand() }
        advance()
        let query = try queryInParentheses()
        return .exists(SubqueryExpression(query: query, range: range(from: start)))
    }

    @inline(never)
    private mutating func array() throws(ParseFailure) -> Expression {
        let start = start
        advance()
        if at(.leftBracket) { return try arrayElements(start) }
        guard at(.leftParenthesis) else { throw syntaxError() }
        let query = try queryInParentheses()
        return .arraySubquery(SubqueryExpression(query: query, range: range(from: start)))
    }

    /// `[a, b]`, where each element may be such a list itself.
    @inline(never)
    private mutating func arrayElements(_ start: Int) throws(ParseFailure) -> Expression {
        let outer = try enter()
        defer { leave(outer) }
        try expect(.leftBracket)
        var elements: [Expression] = []
        if !at(.rightBracket) {
            let isNested = at(.leftBracket)
            repeat {
                if isNested {
                    guard at(.leftBracket) else { throw syntaxError() }
                    elements.append(try arrayElements(self.start))
                } else {
                    elements.append(try expression())
                }
            } while take(.comma)
        }
        try expect(.rightBracket)
        return .array(ArrayExpression(elements: elements, range: range(from: start)))
    }

    @inline(never)
    private mutating func explicitRow() throws(ParseFailure) -> Expression {
        let start = start
        advance()
        advance()
        var fields: [Expression] = []
        if !at(.rightParenthesis) {
            repeat { fields.append(try expression()) } while take(.comma)
        }
        try expect(.rightParenthesis)
        return .row(RowExpression(fields: fields, isExplicit: true, range: range(from: start)))
    }

    /// A query in its parentheses, and in no others.
    mutating func queryInParentheses() throws(ParseFailure) -> SelectQuery {
        guard at(.leftParenthesis) else { throw syntaxError() }
        guard isQueryInParentheses else {
            var distance = 1
            while peek(distance).kind == .leftParenthesis { distance += 1 }
            throw syntaxError(at: peek(distance))
        }
        if case .query(let query) = try parenthesized() { return query }
        throw syntaxError()
    }
}
