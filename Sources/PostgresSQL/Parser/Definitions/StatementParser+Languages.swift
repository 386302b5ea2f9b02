extension StatementParser {
    /// `CREATE [OR REPLACE] [TRUSTED] [PROCEDURAL] LANGUAGE name [HANDLER …]`.
    mutating func createLanguage(_ start: Int, replaces: Bool) throws(ParseFailure) -> CreateObjectStatement {
        let prefix = take(.trusted) ? "TRUSTED" : nil
        _ = take(.procedural)
        let place = self.start
        try expect(.language)
        let object = object(.language, try plainName(), place)
        var statement = CreateObjectStatement(replaces: replaces, prefix: prefix, object: object)
        if at(.handler) {
            statement.clauses.append(try handlerClause(.handler))
            if at(.inline) { statement.clauses.append(try handlerClause(.inline)) }
            if at(.validator) || at(.no) { statement.clauses.append(try validatorClause()) }
        }
        return finished(statement, start)
    }

    /// `HANDLER name`, `INLINE name`, `VALIDATOR name`.
    mutating func handlerClause(_ keyword: Keyword) throws(ParseFailure) -> DefinitionClause {
        let start = start
        guard at(keyword) else { throw syntaxError() }
        let word = takeWord()
        return clause(word, .name(try anyName()), from: start)
    }

    private mutating func validatorClause() throws(ParseFailure) -> DefinitionClause {
        if at(.validator) { return try handlerClause(.validator) }
        let start = start
        advance()
        try expect(.validator)
        return clause("NO VALIDATOR", from: start)
    }

    /// `CREATE [OR REPLACE] TRANSFORM FOR type LANGUAGE language (FROM SQL …, TO SQL …)`.
    mutating func createTransform(_ start: Int, replaces: Bool) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        let object = object(.transform, try transformName(), place)
        var statement = CreateObjectStatement(replaces: replaces, object: object)
        let listStart = self.start
        try expect(.leftParenthesis)
        let isFromFirst = at(.from)
        var functions = [try transformFunction()]
        if take(.comma) {
            guard at(isFromFirst ? .to : .from) else { throw syntaxError() }
            functions.append(try transformFunction())
        }
        try expect(.rightParenthesis)
        statement.clauses = [clause("", .list([.clauses(functions)]), from: listStart)]
        return finished(statement, start)
    }

    /// `FROM|TO SQL WITH FUNCTION function`.
    private mutating func transformFunction() throws(ParseFailure) -> DefinitionClause {
        let start = start
        let word = try word(of: .from, .to)
        try expect(.sql, .with)
        try expect(.function)
        return clause(word + " SQL WITH FUNCTION", .routine(try routineReference()), from: start)
    }
}
