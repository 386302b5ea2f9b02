extension StatementParser {
    /// `ON CONFLICT [target] DO NOTHING|UPDATE SET …`.
    mutating func onConflict() throws(ParseFailure) -> OnConflictClause {
        let start = start
        advance()
        try expect(.conflict)
        var clause = OnConflictClause()
        if take(.leftParenthesis) {
            repeat { clause.target.append(try indexElement()) } while take(.comma)
            try expect(.rightParenthesis)
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
}
