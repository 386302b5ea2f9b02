extension StatementParser {
    /// `CREATE OPERATOR …`, `CREATE OPERATOR CLASS …`, `CREATE OPERATOR FAMILY …`.
    mutating func createOperator(_ start: Int) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        if let kind = operatorGroupKind() {
            if kind == .operatorFamily {
                return finished(CreateObjectStatement(object: object(kind, try methodName(), place)), start)
            }
            return try createOperatorClass(start, place)
        }
        let reference = OperatorReference(name: try anyOperator())
        var statement = CreateObjectStatement(object: object(.operator, .operator(reference), place))
        let clauseStart = self.start
        statement.clauses = [clause("", .options(try definitionOptions()), from: clauseStart)]
        return finished(statement, start)
    }

    private mutating func createOperatorClass(_ start: Int, _ place: Int) throws(ParseFailure) -> CreateObjectStatement
    {
        var statement = CreateObjectStatement(object: object(.operatorClass, .name(try anyName()), place))
        var clauseStart = self.start
        if take(.default) { statement.clauses.append(clause("DEFAULT", from: clauseStart)) }
        clauseStart = self.start
        try expect(.for, .type)
        statement.clauses.append(clause("FOR TYPE", .type(try typeName()), from: clauseStart))
        clauseStart = self.start
        try expect(.using)
        statement.clauses.append(clause("USING", .name(QualifiedName([try columnName()])), from: clauseStart))
        clauseStart = self.start
        if take(.family) { statement.clauses.append(clause("FAMILY", .name(try anyName()), from: clauseStart)) }
        clauseStart = self.start
        try expect(.as)
        statement.clauses.append(clause("AS", .clauses(try classItems()), from: clauseStart))
        return finished(statement, start)
    }

    /// The items of an operator class with commas between them.
    private mutating func classItems() throws(ParseFailure) -> [DefinitionClause] {
        var items: [DefinitionClause] = []
        repeat {
            let start = start
            switch token.keyword {
            case .operator: items.append(try operatorItem(start))
            case .function:
                advance()
                var values = [try itemNumber()]
                if at(.leftParenthesis) { values.append(try typesInParentheses()) }
                values.append(.routine(try routineReference()))
                items.append(DefinitionClause(keyword: "FUNCTION", values: values, range: range(from: start)))
            case .storage:
                advance()
                items.append(clause("STORAGE", .type(try typeName()), from: start))
            default: throw syntaxError()
            }
        } while take(.comma)
        return items
    }

    /// `OPERATOR n operator [(types)] [FOR SEARCH|FOR ORDER BY family] [RECHECK]`.
    private mutating func operatorItem(_ start: Int) throws(ParseFailure) -> DefinitionClause {
        advance()
        var values = [try itemNumber()]
        var reference = OperatorReference(name: try anyOperator())
        if at(.leftParenthesis) {
            try operands(of: &reference)
            values.append(.operatorReference(reference))
        } else {
            values.append(.anyOperator(reference.name))
        }
        if take(.for) {
            if take(.search) {
                values.append(.word("FOR SEARCH"))
            } else {
                try expect(.order, .by)
                values.append(.word("FOR ORDER BY"))
                values.append(.name(try anyName()))
            }
        }
        if take(.recheck) { values.append(.word("RECHECK")) }
        return DefinitionClause(keyword: "OPERATOR", values: values, range: range(from: start))
    }

    private mutating func itemNumber() throws(ParseFailure) -> DefinitionValue {
        let place = token.range
        return .number(.literal(Literal(.integer(try integer()), range: place)))
    }

    private mutating func typesInParentheses() throws(ParseFailure) -> DefinitionValue {
        try expect(.leftParenthesis)
        var types: [DefinitionValue] = []
        repeat { types.append(.type(try typeName())) } while take(.comma)
        try expect(.rightParenthesis)
        return .list(types)
    }

    /// `ADD items`, `DROP items` of an operator family.
    mutating func familyChange() throws(ParseFailure) -> DefinitionClause {
        let start = start
        if take(.add) { return clause("ADD", .clauses(try classItems()), from: start) }
        try expect(.drop)
        var items: [DefinitionClause] = []
        repeat {
            let itemStart = self.start
            let word = try word(of: .operator, .function)
            let number = try itemNumber()
            items.append(clause(word, number, try typesInParentheses(), from: itemStart))
        } while take(.comma)
        return clause("DROP", .clauses(items), from: start)
    }

    /// `CREATE [OR REPLACE] AGGREGATE name …`, in either syntax.
    mutating func createAggregate(_ start: Int, replaces: Bool) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        advance()
        var routine = RoutineReference(name: try routineName())
        let isOld =
            at(.leftParenthesis) && peek().isLabel && peek().keyword == .unknownWord
            && peek(2).kind == .equals
        if !isOld { try aggregateArguments(of: &routine) }
        let object = object(.aggregate, .routine(routine), place)
        var statement = CreateObjectStatement(replaces: replaces, object: object)
        let clauseStart = self.start
        let options = try definitionOptions(isOld ? .old : .plain)
        statement.clauses = [clause("", .options(options), from: clauseStart)]
        return finished(statement, start)
    }
}
