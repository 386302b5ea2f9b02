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
        case .exists: return try exists()
        case .array: return try array()
        case .row where peek().kind == .leftParenthesis: return try rowOperand(try explicitRow(), isRestricted)
        case .default where !isRestricted:
            let range = token.range
            advance()
            return .default(range)
        case .unique where !isRestricted: throw try uniquePredicate()
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
    mutating func castCall() throws(ParseFailure) -> Expression {
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
            } while takeListComma()
        }
        try expect(.rightBracket)
        return .array(ArrayExpression(elements: elements, range: range(from: start)))
    }

    @inline(never)
    mutating func explicitRow() throws(ParseFailure) -> RowExpression {
        let start = start
        advance()
        try expect(.leftParenthesis)
        var fields: [Expression] = []
        if !at(.rightParenthesis) {
            repeat { fields.append(try expression()) } while takeListComma()
        }
        try expect(.rightParenthesis)
        return RowExpression(fields: fields, isExplicit: true, range: range(from: start))
    }

    /// A row, or the test of two rows that it begins.
    mutating func rowOperand(_ row: RowExpression, _ isRestricted: Bool) throws(ParseFailure) -> Expression {
        guard at(.overlaps), !isRestricted else { return .row(row) }
        return try overlaps(row, Int(row.range.start))
    }

    /// `UNIQUE [NULLS [NOT] DISTINCT] (SELECT …)`, which the grammar reads and PostgreSQL has not.
    private mutating func uniquePredicate() throws(ParseFailure) -> ParseFailure {
        let place = token.range
        advance()
        if take(.nulls) {
            _ = takeNot()
            try expect(.distinct)
        }
        _ = try queryInParentheses()
        return fail("UNIQUE predicate is not yet implemented", sqlState: "0A000", at: place)
    }

    /// A query in its parentheses, and in no others.
    mutating func queryInParentheses() throws(ParseFailure) -> SelectQuery {
        let outer = try enter()
        defer { leave(outer) }
        try expect(.leftParenthesis)
        let start = start
        var query: SelectQuery
        if at(.leftParenthesis) {
            query = try queryInParentheses()
            if isAtQueryTail { query = try self.query(continuing: query, start) }
        } else {
            query = try self.query()
        }
        try expect(.rightParenthesis)
        return query
    }
}
