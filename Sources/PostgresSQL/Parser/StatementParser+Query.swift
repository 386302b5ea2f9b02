extension StatementParser {
    /// Whether the current token begins a query without parentheses.
    var isAtQueryStart: Bool {
        switch token.keyword {
        case .unknownWord: false
        case .select, .with, .table: !isAtEnd
        case .values: peek().kind == .leftParenthesis
        default: false
        }
    }

    /// Whether the current token goes on with a query that stands in parentheses before it.
    var isAtQueryTail: Bool {
        switch token.keyword {
        case .unknownWord: false
        case .union, .intersect, .except, .order, .limit, .offset, .fetch, .for: !isAtEnd
        default: false
        }
    }

    /// `[WITH …] body [ORDER BY …] [LIMIT …] …`.
    mutating func query() throws(ParseFailure) -> SelectQuery {
        let start = start
        let with = at(.with) ? try withClause() : nil
        return try query(with: with, start)
    }

    /// A query whose WITH has been read.
    mutating func query(with: WithClause?, _ start: Int) throws(ParseFailure) -> SelectQuery {
        let outer = try enter()
        defer { leave(outer) }
        let body: QueryBody
        if at(.leftParenthesis) {
            let inner = try queryInParentheses()
            if with == nil, !isAtQueryTail { return inner }
            body = .query(inner)
        } else {
            body = try queryTerm()
        }
        return try finished(with, body, start)
    }

    /// A query whose first part stands in parentheses and has been read.
    mutating func query(continuing inner: SelectQuery, _ start: Int) throws(ParseFailure) -> SelectQuery {
        try finished(nil, .query(inner), start)
    }

    private mutating func finished(
        _ with: WithClause?,
        _ first: QueryBody,
        _ start: Int
    ) throws(ParseFailure) -> SelectQuery {
        guard with != nil || top != nil || token.keyword != .unknownWord && !isAtEnd else {
            // Nothing stands around it.
            if case .query(let inner) = first { return inner }
            return SelectQuery(body: first, range: range(from: start))
        }
        return try surrounded(with, first, start)
    }

    /// A query with WITH, TOP, set operations or what follows them.
    @inline(never)
    private mutating func surrounded(
        _ with: WithClause?,
        _ first: QueryBody,
        _ start: Int
    ) throws(ParseFailure) -> SelectQuery {
        var query = SelectQuery(with: with, body: first)
        let count = top
        if count != nil { top = nil }
        if token.keyword != .unknownWord, !isAtEnd {
            query.body = try setOperations(first, start, 0)
            try tail(of: &query)
            checkTail(query, with)
        } else if with != nil {
            checkTail(query, with)
        }
        if let count, query.limit == nil { query.limit = LimitClause(count: count, range: count.range) }
        if top != nil { top = nil }
        query.range = range(from: start)
        guard query.isBare, case .query(let inner) = query.body else { return query }
        return inner
    }

    /// `a UNION b INTERSECT c …`: INTERSECT binds more tightly.
    @inline(never)
    private mutating func setOperations(
        _ first: QueryBody,
        _ start: Int,
        _ minimum: Int
    ) throws(ParseFailure) -> QueryBody {
        var left = first
        while let (kind, power) = setOperator, power >= minimum {
            advance()
            let isAll = take(.all)
            if !isAll { _ = take(.distinct) }
            let rightStart = self.start
            let term = try queryTerm()
            let right = try setOperations(term, rightStart, power + 1)
            left = .setOperation(
                SetOperation(kind: kind, isAll: isAll, left: left, right: right, range: range(from: start))
            )
            try grow()
        }
        return left
    }

    private var setOperator: (SetOperation.Kind, Int)? {
        switch token.keyword {
        case .union: (.union, 1)
        case .except: (.except, 1)
        case .intersect: (.intersect, 2)
        default: nil
        }
    }

    /// An operand of a set operation.
    @inline(never)
    private mutating func queryTerm() throws(ParseFailure) -> QueryBody {
        switch token.keyword {
        case .select: return try selectCore()
        case .values: return .values(try valuesClause())
        case .table: return try tableCommand()
        default:
            guard at(.leftParenthesis) else { throw syntaxError() }
            return .query(try queryInParentheses())
        }
    }

    /// `VALUES (…), (…)`.
    @inline(never)
    private mutating func valuesClause() throws(ParseFailure) -> ValuesClause {
        let start = start
        advance()
        var rows: [[Expression]] = []
        repeat {
            try expect(.leftParenthesis)
            var row: [Expression] = []
            repeat { row.append(try expression()) } while take(.comma) && !isAfterTrailingComma()
            try expect(.rightParenthesis)
            rows.append(row)
        } while take(.comma)
        return ValuesClause(rows: rows, range: range(from: start))
    }

    /// `TABLE name`, which is `SELECT * FROM name`.
    @inline(never)
    private mutating func tableCommand() throws(ParseFailure) -> QueryBody {
        let start = start
        advance()
        let table = try relation()
        let star = SelectItem(expression: .column(ColumnReference(parts: [], isStar: true)))
        return .select(SelectCore(columns: [star], from: [.table(table)], range: range(from: start)))
    }

    /// ORDER BY, LIMIT, OFFSET, FETCH and FOR.
    @inline(never)
    private mutating func tail(of query: inout SelectQuery) throws(ParseFailure) {
        if at(.order) { query.orderBy = tolerantOrderBy() }
        let isLockedFirst = at(.for)
        if isLockedFirst { query.locking = try lockingClauses() }
        try limits(of: &query)
        if at(.for), !isLockedFirst { query.locking = try lockingClauses() }
    }

    /// LIMIT or FETCH and OFFSET, in either order.
    private mutating func limits(of query: inout SelectQuery) throws(ParseFailure) {
        for _ in 0..<2 {
            if at(.limit), query.limit == nil {
                query.limit = try limitClause()
                if let offset = limitOffset { query.offset = offset }
                limitOffset = nil
            } else if at(.fetch), query.limit == nil {
                query.limit = try fetchClause()
            } else if at(.offset), query.offset == nil {
                advance()
                query.offset = offsetValue()
            }
        }
    }

    /// `FOR UPDATE … FOR SHARE …`, or FOR READ ONLY, which asks for nothing.
    private mutating func lockingClauses() throws(ParseFailure) -> [LockingClause] {
        if at(.for, .read) {
            advance()
            advance()
            try expect(.only)
            return []
        }
        var clauses: [LockingClause] = []
        while at(.for) { clauses.append(try lockingClause()) }
        return clauses
    }

    private mutating func offsetValue() -> Expression {
        let start = start
        do throws(ParseFailure) {
            let value = try offsetCount()
            if isStrict || isAtBoundary(comma: false) { return value }
            throw syntaxError()
        } catch {
            skipToBoundary(comma: false)
            return .opaque(opaque(from: start))
        }
    }

    /// An expression, or a value of one piece with ROW or ROWS behind it.
    private mutating func offsetCount() throws(ParseFailure) -> Expression {
        let start = start
        let isSigned = (at(.plus) || at(.minus)) && peek().isNumber
        if isSigned, peek(2).keyword == .row || peek(2).keyword == .rows {
            let value = try fetchCount()
            advance()
            return value
        }
        switch token.kind {
        case .plus, .minus, .otherOperator: return try expression()
        default: break
        }
        if at(.not) || at(.default) || at(.unique) || at(.operator) { return try expression() }
        var value = try operand(true)
        if take(.row) || take(.rows) { return value }
        if case .row(let row) = value { value = try rowOperand(row, false) }
        return try continued(value, start, 0, false)
    }

    @inline(never)
    private mutating func limitClause() throws(ParseFailure) -> LimitClause {
        let start = start
        let word = token.range
        advance()
        if at(.all) {
            let place = token.range
            advance()
            if at(.comma) { throw try limitWithOffset(word) }
            return LimitClause(count: nil, range: place)
        }
        let count = expressionOrText(comma: true)
        guard at(.comma) else { return LimitClause(count: count, range: range(from: start)) }
        guard !isStrict else { throw try limitWithOffset(word) }
        advance()
        limitOffset = count
        note("LIMIT #,# is read as OFFSET and LIMIT", at: word)
        return LimitClause(count: expressionOrText(comma: false), range: range(from: start))
    }

    /// Reads the second number of `LIMIT a, b` and refuses it.
    private mutating func limitWithOffset(_ word: SourceRange) throws(ParseFailure) -> ParseFailure {
        advance()
        _ = try expression()
        let hint = "Use separate LIMIT and OFFSET clauses."
        return fail("LIMIT #,# syntax is not supported", hint: hint, at: word)
    }

    /// `FETCH FIRST [n] ROWS ONLY|WITH TIES`.
    @inline(never)
    private mutating func fetchClause() throws(ParseFailure) -> LimitClause {
        let start = start
        advance()
        guard take(.first) || take(.next) else { throw syntaxError() }
        var count = Expression.literal(Literal(.integer(1)))
        let hasNoCount = (at(.row) || at(.rows)) && (peek().keyword == .only || peek().keyword == .with)
        if !hasNoCount { count = try fetchCount() }
        guard take(.rows) || take(.row) else { throw syntaxError() }
        if take(.only) { return LimitClause(count: count, range: range(from: start)) }
        try expect(.with)
        try expect(.ties)
        return LimitClause(count: count, withTies: true, range: range(from: start))
    }

    private mutating func fetchCount() throws(ParseFailure) -> Expression {
        guard at(.plus) || at(.minus) else { return try primary() }
        let start = start
        let name = OperatorName(source.operatorSymbol(token), range: token.range)
        advance()
        guard isAtNumber else { throw syntaxError() }
        let value = Expression.literal(literal())
        return .prefix(PrefixExpression(operator: name, operand: value, range: range(from: start)))
    }

    /// `FOR UPDATE [OF …] [NOWAIT|SKIP LOCKED]`.
    @inline(never)
    private mutating func lockingClause() throws(ParseFailure) -> LockingClause {
        let start = start
        advance()
        let strength: String
        if take(.update) {
            strength = "UPDATE"
        } else if take(.share) {
            strength = "SHARE"
        } else if take(.no) {
            try expect(.key)
            try expect(.update)
            strength = "NO KEY UPDATE"
        } else {
            try expect(.key)
            try expect(.share)
            strength = "KEY SHARE"
        }
        let tables = take(.of) ? try qualifiedNames() : []
        var waiting: String?
        if take(.nowait) {
            waiting = "NOWAIT"
        } else if take(.skip) {
            try expect(.locked)
            waiting = "SKIP LOCKED"
        }
        return LockingClause(strength: strength, tables: tables, waiting: waiting, range: range(from: start))
    }
}

extension SelectQuery {
    /// Whether nothing stands before and behind its body.
    fileprivate var isBare: Bool {
        with == nil && orderBy.isEmpty && limit == nil && offset == nil && locking.isEmpty
    }
}
