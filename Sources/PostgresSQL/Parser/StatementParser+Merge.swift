extension StatementParser {
    /// `MERGE INTO … USING … ON … WHEN …`, with its WITH already read.
    mutating func merge(_ with: WithClause?, _ start: Int) throws(ParseFailure) -> MergeStatement {
        advance()
        try expect(.into)
        let table = try target()
        try expect(.using)
        let source = try fromItem()
        try expect(.on)
        let condition = try expression()
        var clauses: [MergeClause] = []
        repeat { clauses.append(try mergeClause()) } while at(.when)
        return MergeStatement(
            with: with,
            table: table,
            source: source,
            condition: condition,
            clauses: clauses,
            range: range(from: start)
        )
    }

    private mutating func mergeClause() throws(ParseFailure) -> MergeClause {
        let start = start
        try expect(.when)
        let isMatched = !takeNot()
        try expect(.matched)
        let condition = take(.and) ? try expression() : nil
        try expect(.then)
        let action: MergeClause.Action
        if take(.do) {
            try expect(.nothing)
            action = .nothing
        } else if isMatched {
            action = try matchedAction()
        } else {
            try expect(.insert)
            action = .insert(try mergeInsert())
        }
        return MergeClause(isMatched: isMatched, condition: condition, action: action, range: range(from: start))
    }

    private mutating func matchedAction() throws(ParseFailure) -> MergeClause.Action {
        if take(.delete) { return .delete }
        try expect(.update)
        try expect(.set)
        var list: [Assignment] = []
        repeat { list.append(try assignment(isMerge: true)) } while take(.comma)
        return .update(list)
    }

    private mutating func mergeInsert() throws(ParseFailure) -> MergeInsert {
        if take(.default) {
            try expect(.values)
            return MergeInsert(values: nil)
        }
        let columns = at(.leftParenthesis) ? try insertColumns() : []
        let overriding = take(.overriding) ? try self.overriding() : nil
        try expect(.values)
        try expect(.leftParenthesis)
        var values: [Expression] = []
        repeat { values.append(try expression()) } while take(.comma)
        try expect(.rightParenthesis)
        return MergeInsert(columns: columns, overriding: overriding, values: values)
    }
}
