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
            if take(.overriding) {
                insert.overriding = at(.system) ? "SYSTEM" : "USER"
                guard take(.system) || take(.user) else { throw syntaxError() }
                try expect(.value)
            }
            guard isAtQueryStart || at(.values) || at(.leftParenthesis) else { throw syntaxError() }
            insert.source = try query()
        }
        if at(.on) { insert.onConflict = try onConflict() }
        insert.returning = returning()
        insert.range = range(from: start)
        return insert
    }

    /// Whether the parentheses at the current token hold a query.
    var isQueryInParentheses: Bool {
        var distance = 1
        while peek(distance).kind == .leftParenthesis { distance += 1 }
        switch peek(distance).keyword {
        case .select, .with, .table: return true
        case .values: return peek(distance + 1).kind == .leftParenthesis
        default: return false
        }
    }

    private mutating func insertColumns() throws(ParseFailure) -> [Identifier] {
        try expect(.leftParenthesis)
        var columns: [Identifier] = []
        repeat {
            let start = start
            columns.append(try columnName())
            if at(.dot) || at(.leftBracket) {
                _ = try indirection(.default(token.range), start)
                record(
                    Diagnostic(
                        sqlState: "0A000",
                        message: "INSERT into a field or an array element is not supported",
                        range: range(from: start)
                    )
                )
            }
        } while take(.comma)
        try expect(.rightParenthesis)
        return columns
    }

    /// `ON CONFLICT [target] DO NOTHING|UPDATE SET …`.
    private mutating func onConflict() throws(ParseFailure) -> OnConflictClause {
        let start = start
        advance()
        try expect(.conflict)
        var clause = OnConflictClause()
        if at(.leftParenthesis) {
            clause.target = try conflictTarget()
            if take(.where) { clause.targetCondition = try expression() }
        } else if take(.on) {
            try expect(.constraint)
            clause.constraint = try columnName()
        }
        try expect(.do)
        if take(.update) {
            try expect(.set)
            clause.assignments = assignments()
            if take(.where) { clause.whereClause = expressionOrText(comma: false) }
        } else {
            try expect(.nothing)
        }
        clause.range = range(from: start)
        return clause
    }

    /// The columns and expressions of an index; collations and operator classes are passed over.
    private mutating func conflictTarget() throws(ParseFailure) -> [Expression] {
        try expect(.leftParenthesis)
        var target: [Expression] = []
        repeat {
            target.append(try expression())
            if !isAtEnd, token.isColumnName { _ = try qualifiedName() }
        } while take(.comma)
        try expect(.rightParenthesis)
        return target
    }

    /// RETURNING, where it is written.
    private mutating func returning() -> [SelectItem] { take(.returning) ? selectItems() : [] }

    /// `UPDATE … SET …`, with its WITH already read.
    mutating func update(_ with: WithClause?, _ start: Int) throws(ParseFailure) -> UpdateStatement {
        advance()
        let table = try target(excludesSet: true)
        try expect(.set)
        var update = UpdateStatement(with: with, table: table, assignments: assignments())
        if take(.from) { update.from = fromItems() }
        update.whereClause = dataCondition()
        update.returning = returning()
        update.range = range(from: start)
        return update
    }

    /// `DELETE FROM …`, with its WITH already read.
    mutating func delete(_ with: WithClause?, _ start: Int) throws(ParseFailure) -> DeleteStatement {
        advance()
        try expect(.from)
        var delete = DeleteStatement(with: with, table: try target(excludesSet: false))
        if take(.using) { delete.using = fromItems() }
        delete.whereClause = dataCondition()
        delete.returning = returning()
        delete.range = range(from: start)
        return delete
    }

    /// The table that is changed, with its alias.
    private mutating func target(excludesSet: Bool) throws(ParseFailure) -> TableReference {
        let start = start
        var table = try relation()
        if take(.as) || (!isAtEnd && token.isColumnName && !(excludesSet && at(.set))) {
            let name = try columnName()
            table.alias = TableAlias(name: name, range: name.range)
        }
        table.range = range(from: start)
        return table
    }

    /// WHERE of UPDATE and DELETE, where it is written; `CURRENT OF cursor` is kept as text.
    private mutating func dataCondition() -> Expression? {
        guard take(.where) else { return nil }
        guard at(.current, .of) else { return expressionOrText(comma: false) }
        let start = start
        advance()
        advance()
        if !isAtEnd, token.isColumnName { advance() } else { _ = syntaxError() }
        return .opaque(opaque(from: start))
    }

    /// `a = 1, (b, c) = (2, 3)`; what is not understood in one is kept as text.
    private mutating func assignments() -> [Assignment] {
        var list: [Assignment] = []
        repeat {
            let start = start
            do throws(ParseFailure) {
                list.append(try assignment())
            } catch {
                skipToBoundary(comma: true)
                list.append(Assignment(targets: [], value: .opaque(opaque(from: start)), range: range(from: start)))
            }
        } while take(.comma)
        return list
    }

    private mutating func assignment() throws(ParseFailure) -> Assignment {
        let start = start
        var targets: [ColumnReference] = []
        let isRow = take(.leftParenthesis)
        if isRow {
            repeat { targets.append(try assignmentTarget()) } while take(.comma)
            try expect(.rightParenthesis)
        } else {
            targets = [try assignmentTarget()]
        }
        try expect(.equals)
        var value = expressionOrText(comma: true)
        // `(a) = ROW(1)` is `a = 1`.
        if isRow, targets.count == 1, case .row(let row) = value, row.fields.count == 1 { value = row.fields[0] }
        return Assignment(targets: targets, value: value, range: range(from: start))
    }

    private mutating func assignmentTarget() throws(ParseFailure) -> ColumnReference {
        let start = start
        var parts = [try columnName()]
        while take(.dot) { parts.append(try label()) }
        if at(.leftBracket) {
            let place = token.range
            _ = try subscripts()
            throw fail("assignment to an array element is not supported", sqlState: "0A000", at: place)
        }
        return ColumnReference(parts: parts, range: range(from: start))
    }
}
