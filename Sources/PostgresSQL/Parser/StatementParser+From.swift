/// What stands in parentheses in FROM: a query still without its alias, or a join.
private indirect enum ParenthesizedItem {
    case query(SelectQuery)
    case item(FromItem)
}

extension StatementParser {
    /// The items of FROM or USING; what is not understood in one is kept as text.
    @inline(never)
    mutating func fromItems() -> [FromItem] {
        skipCommas()
        var items = [fromItemOrText()]
        while take(.comma), !isAfterTrailingComma() {
            if at(.comma) {
                skipCommas()
                if isAfterTrailingComma() { break }
            }
            items.append(fromItemOrText())
        }
        return items
    }

    /// Leaves out commas that no item stands before.
    private mutating func skipCommas() {
        while !isStrict, at(.comma) {
            note("there is no table before this comma", at: token.range)
            advance()
        }
    }

    private mutating func fromItemOrText() -> FromItem {
        let start = start
        do throws(ParseFailure) {
            let item = try fromItem()
            if isStrict || isAtBoundary(comma: true) { return item }
            throw syntaxError()
        } catch {
            skipToBoundary(comma: true)
            return .opaque(opaque(from: start))
        }
    }

    /// A table, function or query with the joins that follow it.
    @inline(never)
    mutating func fromItem() throws(ParseFailure) -> FromItem {
        let outer = try enter()
        defer { leave(outer) }
        let start = start
        let first = try fromOperand()
        return try joins(first, start)
    }

    private var isAtJoin: Bool {
        switch token.keyword {
        case .unknownWord: false
        case .join, .cross, .left, .right, .full, .inner, .natural: !isAtEnd
        default: false
        }
    }

    /// The joins behind an item that has been read.
    @inline(never)
    private mutating func joins(_ first: FromItem, _ start: Int) throws(ParseFailure) -> FromItem {
        var left = first
        while isAtJoin {
            if take(.cross) {
                try expect(.join)
                let right = if let missing = missingItem() { missing } else { try fromOperand() }
                left = .join(JoinExpression(kind: .cross, left: left, right: right, range: range(from: start)))
            } else {
                let isNatural = take(.natural)
                let kind = try joinKind()
                let missing = missingItem()
                let right = if let missing { missing } else { isNatural ? try fromOperand() : try fromItem() }
                let condition = isNatural ? .natural : try joinCondition(isMissing: missing != nil)
                left = .join(
                    JoinExpression(
                        kind: kind,
                        left: left,
                        right: right,
                        condition: condition,
                        range: range(from: start)
                    )
                )
            }
            try grow()
        }
        return left
    }

    /// `[INNER|LEFT|RIGHT|FULL] [OUTER] JOIN`.
    private mutating func joinKind() throws(ParseFailure) -> JoinExpression.Kind {
        var kind = JoinExpression.Kind.inner
        if !take(.inner) {
            if take(.left) { kind = .left } else if take(.right) { kind = .right } else if take(.full) { kind = .full }
            if kind != .inner { _ = take(.outer) }
        }
        try expect(.join)
        return kind
    }

    /// An empty text where JOIN has no table behind it.
    @inline(never)
    private mutating func missingItem() -> FromItem? {
        guard !isStrict, index > 0, isAtBoundary(comma: true) || at(.on) || at(.using) || isAtJoin,
            peek().kind != .leftParenthesis || !isAtJoin
        else { return nil }
        let word = tokens[index - 1].range
        note("JOIN has no table", at: word)
        return .opaque(OpaqueText(text: "", range: SourceRange(Int(word.end), Int(word.end))))
    }

    /// `ON condition`, `USING (columns)`.
    ///
    /// - Parameter isMissing: Whether the table before it is missing: then so may be the condition.
    private mutating func joinCondition(isMissing: Bool) throws(ParseFailure) -> JoinExpression.Condition? {
        if take(.on) {
            let isHalfTyped = !isStrict && isAtBoundary(comma: true)
            return .on(isHalfTyped ? expressionOrText(comma: true) : try expression())
        }
        if !isStrict, isAtBoundary(comma: true) {
            if !isMissing { _ = syntaxError() }
            return nil
        }
        try expect(.using)
        let columns = try columnNamesInParentheses()
        return .using(columns, alias: take(.as) ? try columnName() : nil)
    }

    /// An item without joins.
    @inline(never)
    private mutating func fromOperand() throws(ParseFailure) -> FromItem {
        let start = start
        let isLateral = take(.lateral)
        if at(.leftParenthesis) {
            if isLateral { return try derivedTable(try queryInParentheses(), true, start) }
            switch try parenthesizedItem() {
            case .query(let query): return try derivedTable(query, false, start)
            case .item(let item): return try aliased(item)
            }
        }
        if at(.rows, .from) { return try rowsFrom(isLateral, start) }
        if at(.xmltable), peek().kind == .leftParenthesis { return try xmlTable(isLateral, start) }
        if let call = try tableCall() { return try tableFunction([call], isLateral, start) }
        if isLateral {
            _ = try qualifiedName()
            throw syntaxError()
        }
        return try table(start)
    }

    /// A call in FROM, or nil where a table's name begins.
    @inline(never)
    private mutating func tableCall() throws(ParseFailure) -> TableFunctionCall? {
        guard !isAtEnd, token.kind != .leftParenthesis else { throw syntaxError() }
        let start = start
        if token.keyword != .unknownWord, let call = try standardCall() {
            return TableFunctionCall(call: call, range: range(from: start))
        }
        var distance = 1
        while peek(distance).kind == .dot { distance += 2 }
        if token.isTypeOrFunctionName, !token.isColumnName, peek().kind != .leftParenthesis {
            throw syntaxError(at: peek())
        }
        guard peek(distance).kind == .leftParenthesis, token.isLabel, !at(.only) else { return nil }
        guard distance > 1 || token.isTypeOrFunctionName || !token.isColumnName else { return nil }
        let name = try functionName()
        guard at(.leftParenthesis) else { throw syntaxError() }
        return TableFunctionCall(call: try application(name, start), range: range(from: start))
    }

    /// What stands between the parenthesis at the current token and its partner, which is consumed.
    @inline(never)
    private mutating func parenthesizedItem() throws(ParseFailure) -> ParenthesizedItem {
        let outer = try enter()
        defer { leave(outer) }
        let outerStart = start
        try expect(.leftParenthesis)
        if isAtQueryStart {
            let query = try query()
            try expect(.rightParenthesis)
            return .query(query)
        }
        let start = start
        let first: FromItem
        if at(.leftParenthesis) {
            switch try parenthesizedItem() {
            case .query(let inner):
                if take(.rightParenthesis) { return .query(inner) }
                if isAtQueryTail {
                    let query = try query(continuing: inner, start)
                    try expect(.rightParenthesis)
                    return .query(query)
                }
                guard isAtJoin || at(.as) || !isAtEnd && token.isColumnName else { throw syntaxError() }
                first = try derivedTable(inner, false, start)
            case .item(let item): first = try aliased(item)
            }
        } else {
            first = try fromOperand()
        }
        var item = try joins(first, start)
        guard case .join(var join) = item else { throw syntaxError() }
        try expect(.rightParenthesis)
        join.range = range(from: outerStart)
        item = .join(join)
        return .item(item)
    }

    /// A join in parentheses with its alias, where it has one.
    private mutating func aliased(_ item: FromItem) throws(ParseFailure) -> FromItem {
        guard case .join(var join) = item, let alias = try alias() else { return item }
        join.alias = alias
        return .join(join)
    }

    @inline(never)
    private mutating func derivedTable(
        _ query: SelectQuery,
        _ isLateral: Bool,
        _ start: Int
    ) throws(ParseFailure) -> FromItem {
        let place = range(from: start)
        let alias = try alias()
        if alias == nil {
            let isValues = if case .values = query.body { true } else { false }
            let (subject, example) = isValues ? ("VALUES", "VALUES") : ("subquery", "SELECT")
            record(
                Diagnostic(
                    message: "\(subject) in FROM must have an alias",
                    hint: "For example, FROM (\(example) ...) [AS] foo.",
                    range: isLateral ? SourceRange(start + 8, Int(place.end)) : place
                )
            )
        }
        return .subquery(DerivedTable(query: query, alias: alias, isLateral: isLateral, range: range(from: start)))
    }

    /// `[AS] name [(columns)]`, where it is written.
    @inline(never)
    mutating func alias() throws(ParseFailure) -> TableAlias? {
        let start = start
        if !take(.as) { guard !isAtEnd, token.isColumnName else { return nil } }
        var alias = TableAlias(name: try aliasName())
        if at(.leftParenthesis) { alias.columns = try columnNamesInParentheses() }
        alias.range = range(from: start)
        return alias
    }

    private mutating func aliasName() throws(ParseFailure) -> Identifier {
        if !isAtEnd, !token.isColumnName, let name = keywordAlias() { return name }
        return try columnName()
    }

    /// `[ONLY] name [*]`.
    mutating func relation() throws(ParseFailure) -> TableReference {
        let start = start
        var isOnly = false
        let name = try tableName(isOnly: &isOnly)
        return TableReference(name: name, isOnly: isOnly, range: range(from: start))
    }

    private mutating func tableName(isOnly: inout Bool) throws(ParseFailure) -> QualifiedName {
        isOnly = take(.only)
        guard isOnly else {
            let name = try qualifiedName()
            _ = take(.star)
            return name
        }
        let isWrapped = take(.leftParenthesis)
        let name = try qualifiedName()
        if isWrapped { try expect(.rightParenthesis) }
        return name
    }

    /// A table with its alias and TABLESAMPLE.
    @inline(never)
    private mutating func table(_ start: Int) throws(ParseFailure) -> FromItem {
        var isOnly = false
        let name = try tableName(isOnly: &isOnly)
        let alias = try alias()
        let sample = at(.tablesample) ? try tableSample() : nil
        return .table(
            TableReference(name: name, alias: alias, isOnly: isOnly, sample: sample, range: range(from: start))
        )
    }

    /// `TABLESAMPLE method (…) [REPEATABLE (…)]`.
    @inline(never)
    private mutating func tableSample() throws(ParseFailure) -> TableSample {
        let start = start
        advance()
        var sample = TableSample(method: try functionName(), arguments: [])
        try expect(.leftParenthesis)
        repeat { sample.arguments.append(try expression()) } while take(.comma)
        try expect(.rightParenthesis)
        if take(.repeatable) {
            try expect(.leftParenthesis)
            sample.seed = try expression()
            try expect(.rightParenthesis)
        }
        sample.range = range(from: start)
        return sample
    }
}
