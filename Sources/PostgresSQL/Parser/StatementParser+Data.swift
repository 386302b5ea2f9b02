extension StatementParser {
    /// `INSERT INTO …`, with its WITH already read.
    mutating func insert(_ with: WithClause?, _ start: Int) throws(ParseFailure) -> InsertStatement {
        advance()
        try expect(.into)
        let tableStart = self.start
        var table = TableReference(name: try qualifiedName())
        if take(.as) {
            let name = try columnName()
            table.alias = TableAlias(name: name, range: name.range)
        }
        table.range = range(from: tableStart)
        var insert = InsertStatement(with: with, table: table)
        if take(.default) {
            try expect(.values)
        } else {
            if at(.leftParenthesis), !isQueryInParentheses { insert.columns = try insertColumns() }
            if take(.overriding) { insert.overriding = try overriding() }
            insert.source = try sourceOrText()
        }
        if at(.on) { insert.onConflict = try onConflict() }
        insert.returning = returning()
        insert.range = range(from: start)
        return insert
    }

    /// The rows of INSERT; what is not understood is kept as text.
    private mutating func sourceOrText() throws(ParseFailure) -> SelectQuery {
        let start = start
        do throws(ParseFailure) {
            return try query()
        } catch {
            if isStrict { throw error }
            skipToBoundary(comma: false)
            let text = opaque(from: start)
            return SelectQuery(body: .opaque(text), range: text.range)
        }
    }

    /// Whether the parentheses at the current token hold a query.
    var isQueryInParentheses: Bool {
        var distance = 1
        while peek(distance).kind == .leftParenthesis { distance += 1 }
        switch peek(distance).keyword {
        case .select, .with, .table: return true
        case .values: return distance > 1 || peek(distance + 1).kind == .leftParenthesis
        default: return distance > 1
        }
    }

    /// `(a, b.field, c[1])`.
    mutating func insertColumns() throws(ParseFailure) -> [TargetColumn] {
        try expect(.leftParenthesis)
        var columns: [TargetColumn] = []
        repeat { columns.append(try targetColumn()) } while takeListComma()
        try expect(.rightParenthesis)
        return columns
    }

    /// `SYSTEM VALUE` or `USER VALUE` behind OVERRIDING.
    mutating func overriding() throws(ParseFailure) -> String {
        let kind = at(.system) ? "SYSTEM" : "USER"
        guard take(.system) || take(.user) else { throw syntaxError() }
        try expect(.value)
        return kind
    }

    /// RETURNING, where it is written.
    private mutating func returning() -> [SelectItem] { take(.returning) ? selectItems() : [] }

    /// `UPDATE … SET …`, with its WITH already read.
    mutating func update(_ with: WithClause?, _ start: Int) throws(ParseFailure) -> UpdateStatement {
        advance()
        let table = try target()
        guard take(.set) else {
            let failure = syntaxError()
            guard !isStrict, isAtEnd else { throw failure }
            return UpdateStatement(with: with, table: table, assignments: [], range: range(from: start))
        }
        var update = UpdateStatement(with: with, table: table, assignments: assignments())
        if take(.from) { update.from = fromItems() }
        if take(.where) {
            if at(.current, .of) { update.cursor = try currentOf() } else { update.whereClause = condition() }
        }
        update.returning = returning()
        update.range = range(from: start)
        return update
    }

    /// `DELETE FROM …`, with its WITH already read.
    mutating func delete(_ with: WithClause?, _ start: Int) throws(ParseFailure) -> DeleteStatement {
        advance()
        try expect(.from)
        var delete = DeleteStatement(with: with, table: try target())
        if take(.using) { delete.using = fromItems() }
        if take(.where) {
            if at(.current, .of) { delete.cursor = try currentOf() } else { delete.whereClause = condition() }
        }
        delete.returning = returning()
        delete.range = range(from: start)
        return delete
    }

    /// The table that is changed, with its alias; SET is none.
    mutating func target() throws(ParseFailure) -> TableReference {
        let start = start
        var table = try relation()
        if take(.as) || (!isAtEnd && token.isColumnName && !at(.set)) {
            let name = try columnName()
            table.alias = TableAlias(name: name, range: name.range)
        }
        table.range = range(from: start)
        return table
    }

    private mutating func condition() -> Expression { expressionOrText(comma: false) }

    /// `CURRENT OF cursor`.
    private mutating func currentOf() throws(ParseFailure) -> Identifier {
        advance()
        advance()
        return try columnName()
    }

    /// `a = 1, (b, c) = (2, 3)`; what is not understood in one is kept as text.
    mutating func assignments() -> [Assignment] {
        var list: [Assignment] = []
        repeat {
            let start = start
            do throws(ParseFailure) {
                list.append(try assignment())
            } catch {
                skipToBoundary(comma: true)
                list.append(Assignment(targets: [], value: .opaque(opaque(from: start)), range: range(from: start)))
            }
        } while takeListComma()
        return list
    }

    /// An assignment; in MERGE a WHEN ends its value, which is then not kept as text.
    mutating func assignment(isMerge: Bool = false) throws(ParseFailure) -> Assignment {
        let start = start
        var targets: [TargetColumn] = []
        let isRow = take(.leftParenthesis)
        repeat { targets.append(try targetColumn()) } while isRow && take(.comma)
        if isRow { try expect(.rightParenthesis) }
        try expect(.equals)
        let value = isMerge ? try expression() : expressionOrText(comma: true)
        return Assignment(targets: targets, isRow: isRow, value: value, range: range(from: start))
    }

    /// A column, or the way to a part of one.
    private mutating func targetColumn() throws(ParseFailure) -> TargetColumn {
        let start = start
        var target = TargetColumn(try columnName())
        if at(.dot) || at(.leftBracket) {
            let outer = try enter()
            defer { leave(outer) }
            target.path = try targetPath()
        }
        target.range = range(from: start)
        return target
    }

    @inline(never)
    private mutating func targetPath() throws(ParseFailure) -> [TargetColumn.Step] {
        var path: [TargetColumn.Step] = []
        var isStarInside = false
        while at(.dot) || at(.leftBracket) {
            if path.last == .star { isStarInside = true }
            if take(.dot) {
                path.append(take(.star) ? .star : .field(try label()))
            } else {
                path += try subscripts().map { .index($0) }
            }
        }
        if isStarInside { throw failure("improper use of \"*\"") }
        return path
    }
}
