extension StatementParser {
    /// `SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW …`.
    @inline(never)
    mutating func selectCore() throws(ParseFailure) -> QueryBody {
        let start = start
        advance()
        var distinct: SelectCore.Distinct?
        if at(.distinct) { distinct = try distinctClause() } else { _ = take(.all) }
        let count = topCount()
        let hasItems = !isAtBoundary(comma: false) && !at(.on)
        if !hasItems, distinct != nil { _ = syntaxError() }
        // The parts are put together at the end, where they are moved; a whole node would be copied.
        let columns = hasItems ? selectItems() : []
        let into = at(.into) ? try intoClause() : nil
        let from = take(.from) ? selectedFrom() : []
        let condition = take(.where) ? expressionOrText(comma: false) : nil
        var isGroupByDistinct = false
        let groupBy = at(.group) ? try groupBy(&isGroupByDistinct) : []
        let having = take(.having) ? expressionOrText(comma: false) : nil
        let windows = take(.window) ? try windowClause() : []
        if let count { top = count }
        return .select(
            SelectCore(
                distinct: distinct,
                columns: columns,
                into: into?.name,
                intoPersistence: into?.persistence,
                from: from,
                whereClause: condition,
                groupBy: groupBy,
                isGroupByDistinct: isGroupByDistinct,
                having: having,
                windows: windows,
                range: range(from: start)
            )
        )
    }

    /// The items behind FROM; that there is none is no error that anything is lost for.
    private mutating func selectedFrom() -> [FromItem] {
        guard !isStrict, isAtBoundary(comma: false), index > 0 else { return fromItems() }
        note("FROM has no table", at: tokens[index - 1].range)
        return []
    }

    @inline(never)
    private mutating func distinctClause() throws(ParseFailure) -> SelectCore.Distinct {
        advance()
        guard take(.on) else { return .all }
        try expect(.leftParenthesis)
        var list: [Expression] = []
        repeat { list.append(try expression()) } while take(.comma)
        try expect(.rightParenthesis)
        return .on(list)
    }

    /// The items of a select list or of RETURNING.
    @inline(never)
    mutating func selectItems() -> [SelectItem] {
        var items = [selectItem()]
        while take(.comma), !isAfterTrailingComma() { items.append(selectItem()) }
        return items
    }

    private mutating func selectItem() -> SelectItem {
        let start = start
        do throws(ParseFailure) {
            let item = try selectItem(start)
            if isStrict || isAtBoundary(comma: true) { return item }
            throw syntaxError()
        } catch {
            skipToBoundary(comma: true)
            let text = opaque(from: start)
            return SelectItem(expression: .opaque(text), range: text.range)
        }
    }

    @inline(never)
    private mutating func selectItem(_ start: Int) throws(ParseFailure) -> SelectItem {
        if at(.star) {
            let star = ColumnReference(parts: [], isStar: true, range: token.range)
            advance()
            return SelectItem(expression: .column(star), range: star.range)
        }
        isItem = true
        let value = try expression()
        var alias: Identifier?
        if take(.as) {
            alias = try label()
        } else if !isAtEnd, token.isBareLabel {
            alias = takeIdentifier()
        } else if token.keyword != .unknownWord {
            alias = keywordLabel()
        }
        return SelectItem(expression: value, alias: alias, range: range(from: start))
    }

    /// `INTO [TEMPORARY|UNLOGGED] [TABLE] name`.
    @inline(never)
    private mutating func intoClause() throws(ParseFailure) -> (name: QualifiedName, persistence: TablePersistence?) {
        advance()
        var persistence: TablePersistence?
        let isScoped = (at(.local) || at(.global)) && (peek().keyword == .temp || peek().keyword == .temporary)
        if isScoped { advance() }
        // A word before the name of a table says how long it lives; otherwise it is that name.
        if isScoped || peek().isColumnName || peek().keyword == .table {
            if take(.temp) || take(.temporary) {
                persistence = .temporary
            } else if take(.unlogged) {
                persistence = .unlogged
            }
        }
        _ = take(.table)
        return (try relationName(), persistence)
    }

    @inline(never)
    private mutating func groupBy(_ isDistinct: inout Bool) throws(ParseFailure) -> [GroupingElement] {
        advance()
        try expect(.by)
        if take(.distinct) { isDistinct = true } else { _ = take(.all) }
        var elements = [tolerantGroupingElement()]
        while take(.comma), !isAfterTrailingComma() { elements.append(tolerantGroupingElement()) }
        return elements
    }

    private mutating func tolerantGroupingElement() -> GroupingElement {
        let start = start
        do throws(ParseFailure) {
            let element = try groupingElement()
            if isStrict || isAtBoundary(comma: true) { return element }
            throw syntaxError()
        } catch {
            skipToBoundary(comma: true)
            return .expression(.opaque(opaque(from: start)))
        }
    }

    private mutating func groupingElement() throws(ParseFailure) -> GroupingElement {
        let outer = try enter()
        defer { leave(outer) }
        if at(.leftParenthesis), peek().kind == .rightParenthesis {
            advance()
            advance()
            return .empty
        }
        if peek().kind == .leftParenthesis, at(.rollup) || at(.cube) {
            let isRollup = at(.rollup)
            advance()
            let elements = try groupingElements()
            return isRollup ? .rollup(elements) : .cube(elements)
        }
        if at(.grouping, .sets) {
            advance()
            advance()
            return .sets(try groupingElements())
        }
        return .expression(try expression())
    }

    private mutating func groupingElements() throws(ParseFailure) -> [GroupingElement] {
        try expect(.leftParenthesis)
        var elements: [GroupingElement] = []
        repeat { elements.append(try groupingElement()) } while take(.comma)
        try expect(.rightParenthesis)
        return elements
    }

    @inline(never)
    private mutating func windowClause() throws(ParseFailure) -> [NamedWindow] {
        var windows: [NamedWindow] = []
        repeat {
            let start = start
            let name = try columnName()
            try expect(.as)
            let definition = try windowDefinition()
            windows.append(NamedWindow(name: name, definition: definition, range: range(from: start)))
        } while take(.comma)
        return windows
    }

    /// `ORDER BY …` with the errors of its keys kept where they are.
    @inline(never)
    mutating func tolerantOrderBy() -> [SortKey] {
        advance()
        guard take(.by) else {
            let start = start
            _ = syntaxError()
            skipToBoundary(comma: false)
            return [SortKey(expression: .opaque(opaque(from: start)))]
        }
        var keys: [SortKey] = []
        repeat {
            let start = start
            do throws(ParseFailure) {
                let key = try sortKey()
                guard isStrict || isAtBoundary(comma: true) else { throw syntaxError() }
                keys.append(key)
            } catch {
                skipToBoundary(comma: true)
                keys.append(SortKey(expression: .opaque(opaque(from: start))))
            }
        } while takeListComma()
        return keys
    }

    /// `ORDER BY …`.
    mutating func orderBy() throws(ParseFailure) -> [SortKey] {
        try expect(.order)
        try expect(.by)
        var keys: [SortKey] = []
        repeat { keys.append(try sortKey()) } while take(.comma)
        return keys
    }

    @inline(never)
    private mutating func sortKey() throws(ParseFailure) -> SortKey {
        var key = SortKey(expression: try expression())
        if take(.using) {
            if at(.operator) {
                key.direction = .using(try operatorInParentheses())
            } else {
                guard !isAtEnd, token.isOperator else { throw syntaxError() }
                key.direction = .using(OperatorName(source.operatorSymbol(token), range: token.range))
                advance()
            }
        } else if take(.desc) {
            key.direction = .descending
        } else {
            _ = take(.asc)
        }
        key.nullsFirst = try nullsOrder()
        return key
    }

    /// Whether NULLS FIRST or NULLS LAST stands here.
    var isAtNullsOrder: Bool { at(.nulls, .first) || at(.nulls, .last) }

    /// NULLS FIRST or NULLS LAST, where it is written.
    mutating func nullsOrder() throws(ParseFailure) -> Bool? {
        guard isAtNullsOrder else { return nil }
        advance()
        let isFirst = at(.first)
        advance()
        return isFirst
    }
}
