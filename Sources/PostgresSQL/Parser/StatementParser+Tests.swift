extension StatementParser {
    /// `a IS …`, `a ISNULL`, `a NOTNULL`.
    @inline(never)
    mutating func isTest(
        _ left: Expression,
        _ start: Int,
        _ isRestricted: Bool,
        _ isOpen: inout Bool
    ) throws(ParseFailure) -> Expression {
        if take(.isnull) { return test(left, .null, false, start) }
        if take(.notnull) { return test(left, .null, true, start) }
        advance()
        let isNegated = takeNot()
        if isRestricted, !at(.distinct), !at(.document) { throw syntaxError() }
        switch token.keyword {
        case .null: return simpleTest(left, .null, isNegated, start)
        case .true: return simpleTest(left, .true, isNegated, start)
        case .false: return simpleTest(left, .false, isNegated, start)
        case .unknown: return simpleTest(left, .unknown, isNegated, start)
        case .document: return simpleTest(left, .document, isNegated, start)
        case .normalized: return simpleTest(left, .normalized, isNegated, start)
        case .distinct:
            advance()
            try expect(.from)
            let right = try expression(Precedence.isTest + 1, isRestricted: isRestricted)
            isOpen = true
            return .distinct(
                DistinctTest(left: left, right: right, isNegated: isNegated, range: range(from: start))
            )
        case .nfc, .nfd, .nfkc, .nfkd:
            let form = Literal(.string(KeywordTable.word(of: token.keyword).uppercased()), range: token.range)
            advance()
            try expect(.normalized)
            return normalizedTest(left, form, isNegated, start)
        default: throw syntaxError()
        }
    }

    private mutating func simpleTest(
        _ left: Expression,
        _ kind: IsTest.Kind,
        _ isNegated: Bool,
        _ start: Int
    ) -> Expression {
        advance()
        return test(left, kind, isNegated, start)
    }

    private func test(_ left: Expression, _ kind: IsTest.Kind, _ isNegated: Bool, _ start: Int) -> Expression {
        .isTest(IsTest(operand: left, kind: kind, isNegated: isNegated, range: range(from: start)))
    }

    /// `a IS NFC NORMALIZED`: a call, as PostgreSQL's grammar makes it.
    private func normalizedTest(
        _ left: Expression,
        _ form: Literal,
        _ isNegated: Bool,
        _ start: Int
    ) -> Expression {
        let range = range(from: start)
        let call = Expression.function(
            FunctionCall(
                name: .catalog("is_normalized"),
                arguments: [FunctionArgument(value: left), FunctionArgument(value: .literal(form))],
                range: range
            )
        )
        return isNegated ? .not(NotExpression(operand: call, range: range)) : call
    }

    /// `a [NOT] BETWEEN …`, `IN`, `LIKE`, `ILIKE`, `SIMILAR TO`.
    @inline(never)
    mutating func membership(
        _ left: Expression,
        _ start: Int,
        _ isOpen: inout Bool
    ) throws(ParseFailure) -> Expression {
        let first = token.range
        let isNegated = take(.not)
        switch token.keyword {
        case .between: return try between(left, isNegated, start, &isOpen)
        case .in: return try inTest(left, isNegated, start)
        case .like: return try like(left, .like, isNegated, from: first, start, &isOpen)
        case .ilike: return try like(left, .ilike, isNegated, from: first, start, &isOpen)
        case .similar: return try like(left, .similar, isNegated, from: first, start, &isOpen)
        default: throw syntaxError()
        }
    }

    @inline(never)
    private mutating func between(
        _ left: Expression,
        _ isNegated: Bool,
        _ start: Int,
        _ isOpen: inout Bool
    ) throws(ParseFailure) -> Expression {
        advance()
        let isSymmetric = take(.symmetric)
        if !isSymmetric { _ = take(.asymmetric) }
        let low = try expression(isRestricted: true)
        try expect(.and)
        let high = try expression(Precedence.between + 1)
        isOpen = true
        return .between(
            BetweenExpression(
                operand: left,
                low: low,
                high: high,
                isNegated: isNegated,
                isSymmetric: isSymmetric,
                range: range(from: start)
            )
        )
    }

    @inline(never)
    private mutating func inTest(
        _ left: Expression,
        _ isNegated: Bool,
        _ start: Int
    ) throws(ParseFailure) -> Expression {
        advance()
        guard at(.leftParenthesis) else { throw syntaxError() }
        switch try parenthesized() {
        case .query(let query):
            return .inSubquery(
                InSubqueryExpression(operand: left, query: query, isNegated: isNegated, range: range(from: start))
            )
        case .expression(let item):
            return .inList(
                InListExpression(operand: left, items: [item], isNegated: isNegated, range: range(from: start))
            )
        case .row(let items):
            return .inList(
                InListExpression(operand: left, items: items, isNegated: isNegated, range: range(from: start))
            )
        }
    }

    @inline(never)
    private mutating func like(
        _ left: Expression,
        _ kind: LikeExpression.Kind,
        _ isNegated: Bool,
        from first: SourceRange,
        _ start: Int,
        _ isOpen: inout Bool
    ) throws(ParseFailure) -> Expression {
        advance()
        if kind == .similar {
            try expect(.to)
        } else if at(.any) || at(.all) || at(.some) {
            let symbol = (isNegated ? "!~~" : "~~") + (kind == .ilike ? "*" : "")
            return try quantified(left, OperatorName(symbol, range: first), start)
        }
        let pattern = try expression(Precedence.between + 1)
        let escape = take(.escape) ? try expression(Precedence.between + 1) : nil
        isOpen = true
        return .like(
            LikeExpression(
                operand: left,
                kind: kind,
                pattern: pattern,
                escape: escape,
                isNegated: isNegated,
                range: range(from: start)
            )
        )
    }

    /// `(a, b) OVERLAPS (c, d)`: a call, as PostgreSQL's grammar makes it.
    @inline(never)
    mutating func overlaps(_ first: RowExpression, _ start: Int) throws(ParseFailure) -> Expression {
        advance()
        let second = try row()
        for (row, side) in [(first, "left"), (second, "right")] where row.fields.count != 2 {
            throw fail(
                "wrong number of parameters on \(side) side of OVERLAPS expression",
                at: row.range,
                isEager: true
            )
        }
        let arguments = (first.fields + second.fields).map { FunctionArgument(value: $0) }
        return .function(FunctionCall(name: .catalog("overlaps"), arguments: arguments, range: range(from: start)))
    }

    /// `ROW(…)`, or two values or more in parentheses.
    private mutating func row() throws(ParseFailure) -> RowExpression {
        let outer = try enter()
        defer { leave(outer) }
        let start = start
        if at(.row) { return try explicitRow() }
        try expect(.leftParenthesis)
        var fields = [try expression()]
        repeat {
            try expect(.comma)
            fields.append(try expression())
        } while at(.comma)
        try expect(.rightParenthesis)
        return RowExpression(fields: fields, range: range(from: start))
    }
}

extension QualifiedName {
    /// A name in the schema `pg_catalog`.
    static func catalog(_ name: String, range: SourceRange = .none) -> QualifiedName {
        QualifiedName([Identifier("pg_catalog", range: range), Identifier(name, range: range)])
    }
}
