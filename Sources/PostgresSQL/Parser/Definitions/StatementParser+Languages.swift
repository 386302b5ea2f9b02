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

    /// The rest of CREATE FOREIGN DATA WRAPPER, with FOREIGN already read.
    mutating func createForeignDataWrapper(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        try expect(.data, .wrapper)
        var statement = CreateObjectStatement(object: object(.foreignDataWrapper, try plainName(), place))
        statement.clauses = try wrapperOptions()
        try appendOptions(to: &statement.clauses)
        return finished(statement, start)
    }

    /// `[NO] HANDLER …`, `[NO] VALIDATOR …`.
    mutating func wrapperOptions() throws(ParseFailure) -> [DefinitionClause] {
        var clauses: [DefinitionClause] = []
        while true {
            let start = start
            switch token.keyword {
            case .handler: clauses.append(try handlerClause(.handler))
            case .validator: clauses.append(try handlerClause(.validator))
            case .no:
                advance()
                let word = try word(of: .handler, .validator)
                clauses.append(clause("NO " + word, from: start))
            default: return clauses
            }
        }
    }

    /// Reads `OPTIONS (…)` as a clause, where it is written.
    mutating func appendOptions(to clauses: inout [DefinitionClause]) throws(ParseFailure) {
        let start = start
        guard at(.options) else { return }
        clauses.append(clause("OPTIONS", .changes(try foreignOptions()), from: start))
    }

    /// `CREATE SERVER …`.
    mutating func createServer(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        let ifNotExists = try takeIfNotExists()
        let object = object(.server, try plainName(), place)
        var statement = CreateObjectStatement(object: object, ifNotExists: ifNotExists)
        let typeStart = self.start
        if take(.type) { statement.clauses.append(clause("TYPE", .string(try string()), from: typeStart)) }
        if at(.version) { statement.clauses.append(try serverVersion()) }
        let wrapperStart = self.start
        try expect(.foreign, .data)
        try expect(.wrapper)
        let wrapper = QualifiedName([try columnName()])
        statement.clauses.append(clause("FOREIGN DATA WRAPPER", .name(wrapper), from: wrapperStart))
        try appendOptions(to: &statement.clauses)
        return finished(statement, start)
    }

    /// `VERSION 'text'|NULL`.
    mutating func serverVersion() throws(ParseFailure) -> DefinitionClause {
        let start = start
        try expect(.version)
        if take(.null) { return clause("VERSION NULL", from: start) }
        return clause("VERSION", .string(try string()), from: start)
    }

    /// The rest of CREATE USER MAPPING, with USER already read.
    mutating func createUserMapping(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        let ifNotExists = take(.if)
        if ifNotExists { try expect(.not, .exists) }
        let object = object(.userMapping, try mappingName(), place)
        var statement = CreateObjectStatement(object: object, ifNotExists: ifNotExists)
        try appendOptions(to: &statement.clauses)
        return finished(statement, start)
    }
}
