extension StatementParser {
    /// CREATE of a kind that has no tree of its own: its name and its clauses.
    mutating func createOther(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        switch token.keyword {
        case .access:
            advance()
            try expect(.method)
            var statement = CreateObjectStatement(object: object(.accessMethod, try plainName(), place))
            let typeStart = self.start
            try expect(.type)
            let word = try word(of: .index, .table)
            statement.clauses = [clause("TYPE " + word, from: typeStart), try handlerClause(.handler)]
            return finished(statement, start)
        case .cast: return try createCast(start)
        case .collation: return try createCollation(start)
        case .conversion, .default: return try createConversion(start)
        case .event: return try createEventTrigger(start)
        case .operator: return try createOperator(start)
        case .statistics: return try createStatistics(start)
        case .tablespace: return try createTablespace(start)
        case .text:
            let kind = try textSearchKind()
            var statement = CreateObjectStatement(object: object(kind, .name(try anyName()), place))
            let clauseStart = self.start
            statement.clauses = [clause("", .options(try definitionOptions()), from: clauseStart)]
            return finished(statement, start)
        case .assertion:
            advance()
            _ = try anyName()
            try expect(.check)
            _ = try expressionInParentheses()
            _ = try constraintAttributes()
            throw fail("CREATE ASSERTION is not yet implemented", sqlState: "0A000", at: .none)
        default: throw syntaxError()
        }
    }

    /// The statement with its range.
    func finished(_ statement: CreateObjectStatement, _ start: Int) -> CreateObjectStatement {
        var statement = statement
        statement.range = range(from: start)
        return statement
    }

    private mutating func createCollation(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        let ifNotExists = try takeIfNotExists()
        let object = object(.collation, .name(try anyName()), place)
        var statement = CreateObjectStatement(object: object, ifNotExists: ifNotExists)
        let clauseStart = self.start
        if take(.from) {
            statement.clauses = [clause("FROM", .name(try anyName()), from: clauseStart)]
        } else {
            statement.clauses = [clause("", .options(try definitionOptions()), from: clauseStart)]
        }
        return finished(statement, start)
    }

    private mutating func createConversion(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let prefix = take(.default) ? "DEFAULT" : nil
        let place = self.start
        try expect(.conversion)
        let object = object(.conversion, .name(try anyName()), place)
        var statement = CreateObjectStatement(prefix: prefix, object: object)
        for keyword in [Keyword.for, .to] {
            let clauseStart = self.start
            try expect(keyword)
            let word = keyword == .for ? "FOR" : "TO"
            statement.clauses.append(clause(word, .string(try string()), from: clauseStart))
        }
        let clauseStart = self.start
        try expect(.from)
        statement.clauses.append(clause("FROM", .name(try anyName()), from: clauseStart))
        return finished(statement, start)
    }

    private mutating func createCast(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        var statement = CreateObjectStatement(object: object(.cast, try castName(), place))
        let clauseStart = self.start
        if take(.without) {
            try expect(.function)
            statement.clauses.append(clause("WITHOUT FUNCTION", from: clauseStart))
        } else {
            try expectWith()
            if take(.inout) {
                statement.clauses.append(clause("WITH INOUT", from: clauseStart))
            } else {
                try expect(.function)
                let function = try routineReference()
                statement.clauses.append(clause("WITH FUNCTION", .routine(function), from: clauseStart))
            }
        }
        let contextStart = self.start
        if take(.as) {
            let word = try word(of: .implicit, .assignment)
            statement.clauses.append(clause("AS " + word, from: contextStart))
        }
        return finished(statement, start)
    }

    private mutating func createEventTrigger(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        try expect(.trigger)
        var statement = CreateObjectStatement(object: object(.eventTrigger, try plainName(), place))
        var clauseStart = self.start
        try expect(.on)
        statement.clauses.append(clause("ON", .name(QualifiedName([try label()])), from: clauseStart))
        var word = "WHEN"
        if at(.when) {
            repeat {
                clauseStart = self.start
                advance()
                let variable = try columnName()
                try expect(.in)
                let values = try eventValues()
                let name = DefinitionValue.name(QualifiedName([variable]))
                statement.clauses.append(clause(word, name, .word("IN"), values, from: clauseStart))
                word = "AND"
            } while at(.and)
        }
        clauseStart = self.start
        try expect(.execute)
        guard take(.function) || take(.procedure) else { throw syntaxError() }
        let name = try routineName()
        try expect(.leftParenthesis)
        try expect(.rightParenthesis)
        let function = RoutineReference(name: name, arguments: [])
        statement.clauses.append(clause("EXECUTE FUNCTION", .routine(function), from: clauseStart))
        return finished(statement, start)
    }

    private mutating func eventValues() throws(ParseFailure) -> DefinitionValue {
        try expect(.leftParenthesis)
        var values: [DefinitionValue] = []
        repeat { values.append(.string(try string())) } while take(.comma)
        try expect(.rightParenthesis)
        return .list(values)
    }

    private mutating func createStatistics(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        let ifNotExists = try takeIfNotExists()
        let object = object(.statistics, .name(try anyName()), place)
        var statement = CreateObjectStatement(object: object, ifNotExists: ifNotExists)
        let kindStart = self.start
        if at(.leftParenthesis) {
            let kinds = try columnNamesInParentheses().map { DefinitionValue.name(QualifiedName([$0])) }
            statement.clauses.append(clause("", .list(kinds), from: kindStart))
        }
        let onStart = self.start
        try expect(.on)
        var values: [DefinitionValue] = []
        repeat {
            let isGroup = at(.leftParenthesis)
            let value = try indexedValue()
            values.append(isGroup ? .group(value) : .expression(value))
        } while take(.comma)
        statement.clauses.append(clause("ON", .sequence(values), from: onStart))
        let fromStart = self.start
        try expect(.from)
        statement.clauses.append(clause("FROM", .from(fromItems()), from: fromStart))
        return finished(statement, start)
    }

    private mutating func createTablespace(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        var statement = CreateObjectStatement(object: object(.tablespace, try plainName(), place))
        var clauseStart = self.start
        if take(.owner) { statement.clauses = [clause("OWNER", .role(try role()), from: clauseStart)] }
        clauseStart = self.start
        try expect(.location)
        statement.clauses.append(clause("LOCATION", .string(try string()), from: clauseStart))
        clauseStart = self.start
        if takeWith() {
            let options = try definitionOptions(.qualified)
            statement.clauses.append(clause("WITH", .options(options), from: clauseStart))
        }
        return finished(statement, start)
    }
}
