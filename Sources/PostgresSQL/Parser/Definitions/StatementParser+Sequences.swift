extension StatementParser {
    /// `CREATE SEQUENCE …`, with SEQUENCE already read.
    mutating func createSequence(
        _ start: Int,
        _ persistence: TablePersistence?
    ) throws(ParseFailure) -> CreateSequenceStatement {
        let ifNotExists = try takeIfNotExists()
        var sequence = CreateSequenceStatement(
            persistence: persistence,
            ifNotExists: ifNotExists,
            name: try relationName()
        )
        while let option = try sequenceOption() { sequence.options.append(option) }
        sequence.range = range(from: start)
        return sequence
    }

    /// `(options)`, where it is written.
    mutating func sequenceOptionsInParentheses() throws(ParseFailure) -> [DefinitionClause] {
        guard take(.leftParenthesis) else { return [] }
        var options: [DefinitionClause] = []
        while let option = try sequenceOption() { options.append(option) }
        if options.isEmpty { throw syntaxError() }
        try expect(.rightParenthesis)
        return options
    }

    /// An option of a sequence, or nil where none begins.
    mutating func sequenceOption() throws(ParseFailure) -> DefinitionClause? {
        let start = start
        switch token.keyword {
        case .as:
            advance()
            return clause("AS", .type(try simpleTypeName()), from: start)
        case .cache, .maxvalue, .minvalue:
            let word = takeWord()
            return clause(word, .number(try numberWithSign()), from: start)
        case .cycle, .logged, .unlogged: return clauseOfWord()
        case .no:
            advance()
            let word = try word(of: .cycle, .maxvalue, .minvalue)
            return clause("NO " + word, from: start)
        case .increment:
            advance()
            _ = take(.by)
            return clause("INCREMENT BY", .number(try numberWithSign()), from: start)
        case .owned:
            advance()
            try expect(.by)
            return clause("OWNED BY", .name(try anyName()), from: start)
        case .sequence:
            advance()
            try expect(.name)
            return clause("SEQUENCE NAME", .name(try anyName()), from: start)
        case .start:
            advance()
            _ = take(.with)
            return clause("START WITH", .number(try numberWithSign()), from: start)
        case .restart:
            advance()
            let hasWord = take(.with)
            guard hasWord || isAtSignedNumber else { return clause("RESTART", from: start) }
            return clause("RESTART WITH", .number(try numberWithSign()), from: start)
        default: return nil
        }
    }

    /// A type without SETOF and array bounds.
    mutating func simpleTypeName() throws(ParseFailure) -> TypeName {
        guard !isAtEnd, !at(.setof) else { throw syntaxError() }
        let start = start
        var type: TypeName
        if let builtIn = try builtInType(isConstant: false) { type = builtIn } else { type = try genericType(false) }
        type.range = range(from: start)
        return type
    }
}
