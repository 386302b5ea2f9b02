extension SQLPrinter {
    /// Writes a query without parentheses around it.
    mutating func query(_ query: SelectQuery) {
        if let text = kept?.text(of: query) { return write(text) }
        if let with = query.with { self.with(with) }
        body(query.body)
        orderBy(query.orderBy)
        limits(query)
        for clause in query.locking where !leavesOut(clause) { locking(clause) }
    }

    private mutating func limits(_ query: SelectQuery) {
        if let dialect = translation?.dialect, dialectLimit(query, dialect) { return }
        if let limit = query.limit { self.limit(limit) }
        guard let offset = query.offset else { return }
        write(" OFFSET ")
        expression(offset)
    }

    private mutating func body(_ body: QueryBody) {
        switch body {
        case .select(let core): select(core)
        case .values(let values):
            write("VALUES ")
            list(values.rows) { $0.parenthesized($1) { $0.expression($1) } }
        case .setOperation(let operation):
            self.body(operation.left)
            write(" " + operation.kind.rawValue + (operation.isAll ? " ALL " : " "))
            self.body(operation.right)
        case .query(let query):
            write("(")
            self.query(query)
            write(")")
        case .opaque(let text):
            notUnderstood(text)
            write(text.text)
        }
    }

    private mutating func select(_ core: SelectCore) {
        check(core)
        write("SELECT")
        switch core.distinct {
        case nil: break
        case .all: write(" DISTINCT")
        case .on(let list):
            write(" DISTINCT ON ")
            parenthesized(list) { $0.expression($1) }
        }
        if !core.columns.isEmpty {
            write(" ")
            items(core.columns)
        }
        if let into = core.into {
            write(" INTO ")
            if let persistence = core.intoPersistence { write(persistence.rawValue + " ") }
            write("TABLE ")
            name(into)
        }
        from(" FROM ", core.from)
        clause(" WHERE ", core.whereClause)
        if !core.groupBy.isEmpty {
            write(core.isGroupByDistinct ? " GROUP BY DISTINCT " : " GROUP BY ")
            list(core.groupBy) { $0.grouping($1) }
        }
        clause(" HAVING ", core.having)
        if !core.windows.isEmpty {
            write(" WINDOW ")
            list(core.windows) { printer, window in
                printer.name(window.name)
                printer.write(" AS ")
                printer.window(window.definition)
            }
        }
    }

    /// Writes a word and an expression behind it, where there is one.
    mutating func clause(_ word: String, _ value: Expression?) {
        guard let value else { return }
        write(word)
        expression(value)
    }

    /// Writes the items of a select list or of RETURNING.
    mutating func items(_ items: [SelectItem]) {
        list(items) { printer, item in
            printer.expression(item.expression)
            if let alias = item.alias {
                printer.write(" AS ")
                printer.name(alias)
            }
        }
    }

    private mutating func grouping(_ element: GroupingElement) {
        switch element {
        case .expression(let value): expression(value)
        case .rollup(let elements):
            write("ROLLUP ")
            parenthesized(elements) { $0.grouping($1) }
        case .cube(let elements):
            write("CUBE ")
            parenthesized(elements) { $0.grouping($1) }
        case .sets(let elements):
            write("GROUPING SETS ")
            parenthesized(elements) { $0.grouping($1) }
        case .empty: write("()")
        }
    }

    /// Writes LIMIT or FETCH with the blank before it.
    mutating func limit(_ limit: LimitClause) {
        guard limit.withTies, let count = limit.count else {
            write(" LIMIT ")
            if let count = limit.count { expression(count) } else { write("ALL") }
            return
        }
        write(" FETCH FIRST ")
        primary(count)
        write(" ROWS WITH TIES")
    }

    private mutating func locking(_ clause: LockingClause) {
        write(" FOR " + clause.strength)
        if !clause.tables.isEmpty {
            write(" OF ")
            list(clause.tables) { $0.name($1) }
        }
        if let waiting = clause.waiting { write(" " + waiting) }
    }

    /// Writes WITH and the blank behind it.
    mutating func with(_ with: WithClause) {
        write(with.isRecursive ? "WITH RECURSIVE " : "WITH ")
        list(with.tables) { $0.commonTable($1) }
        write(" ")
    }

    private mutating func commonTable(_ table: CommonTable) {
        check(table)
        name(table.name)
        var columns = table.columns
        if case .select(let query) = table.statement { columns = valuesColumns(query, columns) }
        if !columns.isEmpty { parenthesized(columns) { $0.name($1) } }
        write(" AS ")
        if let isMaterialized = table.isMaterialized { write(isMaterialized ? "MATERIALIZED " : "NOT MATERIALIZED ") }
        write("(")
        _ = statement(table.statement)
        write(")")
        if let search = table.search {
            write(search.isBreadthFirst ? " SEARCH BREADTH FIRST BY " : " SEARCH DEPTH FIRST BY ")
            list(search.columns) { $0.name($1) }
            write(" SET ")
            name(search.sequenceColumn)
        }
        if let cycle = table.cycle { self.cycle(cycle) }
    }

    private mutating func cycle(_ cycle: CycleClause) {
        write(" CYCLE ")
        list(cycle.columns) { $0.name($1) }
        write(" SET ")
        name(cycle.markColumn)
        if let mark = cycle.markValue, let value = cycle.defaultValue {
            write(" TO ")
            constant(mark)
            write(" DEFAULT ")
            constant(value)
        }
        write(" USING ")
        name(cycle.pathColumn)
    }
}
