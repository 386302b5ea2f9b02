extension StatementParser {
    /// `WITH [RECURSIVE] name AS (…), …`.
    @inline(never)
    mutating func withClause() throws(ParseFailure) -> WithClause {
        let start = start
        advance()
        let isName = peek().keyword == .as || peek().kind == .leftParenthesis
        let isRecursive = !isName && take(.recursive)
        var tables: [CommonTable] = []
        repeat { tables.append(try commonTable()) } while take(.comma) && !isAfterLastCommonTable()
        return WithClause(isRecursive: isRecursive, tables: tables, range: range(from: start))
    }

    /// Whether a statement follows the comma just consumed, which so should not be there.
    private mutating func isAfterLastCommonTable() -> Bool {
        guard !isStrict, at(.select) || at(.insert) || at(.update) || at(.delete) || at(.merge),
            peek().keyword != .as, peek().kind != .leftParenthesis
        else { return false }
        note("a comma at the end of a list is left out", at: tokens[index - 1].range)
        return true
    }

    @inline(never)
    private mutating func commonTable() throws(ParseFailure) -> CommonTable {
        let outer = try enter()
        defer { leave(outer) }
        let start = start
        let name = try columnName()
        let columns = at(.leftParenthesis) ? try columnNamesInParentheses() : []
        try expect(.as)
        var isMaterialized: Bool?
        if takeNot() {
            try expect(.materialized)
            isMaterialized = false
        } else if take(.materialized) {
            isMaterialized = true
        }
        try expect(.leftParenthesis)
        let statement = try commonStatement()
        try expect(.rightParenthesis)
        var table = CommonTable(name: name, columns: columns, isMaterialized: isMaterialized, statement: statement)
        if at(.search) { table.search = try searchClause() }
        if at(.cycle) { table.cycle = try cycleClause() }
        table.range = range(from: start)
        return table
    }

    /// The statement of a common table; what is not understood up to its parenthesis is kept as text.
    @inline(never)
    private mutating func commonStatement() throws(ParseFailure) -> Statement {
        let start = start
        do throws(ParseFailure) {
            let statement = try preparableStatement()
            if at(.rightParenthesis) { return statement }
            throw syntaxError()
        } catch {
            skipToEndOfGroup()
            guard at(.rightParenthesis) else { throw ParseFailure() }
            return .opaque(opaque(from: start))
        }
    }

    /// Goes to the parenthesis that ends the current group, or to the end.
    private mutating func skipToEndOfGroup() {
        var depth = 0
        while !isAtEnd {
            if at(.leftParenthesis) { depth += 1 }
            if at(.rightParenthesis) {
                if depth == 0 { return }
                depth -= 1
            }
            advance()
        }
    }

    /// A query, INSERT, UPDATE or DELETE: what may stand in a common table, in PREPARE and in EXPLAIN.
    mutating func preparableStatement() throws(ParseFailure) -> Statement {
        let start = start
        let with = at(.with) ? try withClause() : nil
        switch token.keyword {
        case .insert: return .insert(try insert(with, start))
        case .update: return .update(try update(with, start))
        case .delete: return .delete(try delete(with, start))
        case .merge: return .merge(try merge(with, start))
        default: return .select(try query(with: with, start))
        }
    }

    /// `SEARCH BREADTH|DEPTH FIRST BY columns SET column`.
    @inline(never)
    private mutating func searchClause() throws(ParseFailure) -> SearchClause {
        let start = start
        advance()
        let isBreadthFirst = take(.breadth)
        if !isBreadthFirst { try expect(.depth) }
        try expect(.first)
        try expect(.by)
        let columns = try columnNames()
        try expect(.set)
        return SearchClause(
            isBreadthFirst: isBreadthFirst,
            columns: columns,
            sequenceColumn: try columnName(),
            range: range(from: start)
        )
    }

    /// `CYCLE columns SET column [TO value DEFAULT value] USING column`.
    @inline(never)
    private mutating func cycleClause() throws(ParseFailure) -> CycleClause {
        let start = start
        advance()
        let columns = try columnNames()
        try expect(.set)
        let mark = try columnName()
        var values: [Expression] = []
        if take(.to) {
            values.append(try cycleMark())
            try expect(.default)
            values.append(try cycleMark())
        }
        try expect(.using)
        return CycleClause(
            columns: columns,
            markColumn: mark,
            markValue: values.first,
            defaultValue: values.last,
            pathColumn: try columnName(),
            range: range(from: start)
        )
    }

    /// A constant; with a cast behind it, too, as PostgreSQL writes it in definitions of views and does not read it.
    private mutating func cycleMark() throws(ParseFailure) -> Expression {
        try isStrict ? constant() : expression()
    }
}
