extension StatementParser {
    /// What ALTER COLUMN does with a column.
    mutating func columnAction() throws(ParseFailure) -> ColumnAction {
        switch token.keyword {
        case .drop: return try dropColumnAction()
        case .set: return try setColumnAction()
        case .reset:
            advance()
            return .resetOptions(try definitionOptions(.qualified))
        case .add:
            advance()
            try expect(.generated)
            let isAlways = try generatedWhen()
            try expect(.as, .identity)
            return .addIdentity(isAlways: isAlways, try sequenceOptionsInParentheses())
        case .restart: return .alterIdentity(try identityChanges())
        case .type: return try columnType()
        case .options: return .options(try foreignOptionChanges())
        default: throw syntaxError()
        }
    }

    private mutating func dropColumnAction() throws(ParseFailure) -> ColumnAction {
        advance()
        if take(.default) { return .dropDefault }
        if take(.not) {
            try expect(.null)
            return .dropNotNull
        }
        if take(.expression) { return .dropExpression(ifExists: try ifExistsBehind()) }
        try expect(.identity)
        return .dropIdentity(ifExists: try ifExistsBehind())
    }

    private mutating func setColumnAction() throws(ParseFailure) -> ColumnAction {
        switch peek().keyword {
        case .default:
            advance()
            advance()
            return .setDefault(try expression())
        case .not:
            advance()
            advance()
            try expect(.null)
            return .setNotNull
        case .statistics:
            advance()
            advance()
            return .setStatistics(try integerWithSign())
        case .storage:
            advance()
            advance()
            return .setStorage(try columnName())
        case .compression:
            advance()
            return .setCompression(try columnCompression())
        case .data:
            advance()
            advance()
            return try columnType()
        default: break
        }
        if peek().kind == .leftParenthesis {
            advance()
            return .setOptions(try definitionOptions(.qualified))
        }
        return .alterIdentity(try identityChanges())
    }

    /// `TYPE type [COLLATE collation] [USING value]`.
    private mutating func columnType() throws(ParseFailure) -> ColumnAction {
        try expect(.type)
        let type = try typeName()
        let collation = take(.collate) ? try anyName() : nil
        let value = take(.using) ? try expression() : nil
        return .setType(type, collation: collation, using: value)
    }

    /// `RESTART [WITH n]`, `SET option`, `SET GENERATED …`, one or more.
    private mutating func identityChanges() throws(ParseFailure) -> [DefinitionClause] {
        var changes: [DefinitionClause] = []
        while at(.set) || at(.restart) {
            let start = start
            if at(.restart) {
                if let option = try sequenceOption() { changes.append(option) }
                continue
            }
            advance()
            if take(.generated) {
                let word = try generatedWhen() ? "ALWAYS" : "BY DEFAULT"
                changes.append(clause("SET GENERATED " + word, from: start))
                continue
            }
            let place = token.range
            guard let option = try sequenceOption() else { throw syntaxError() }
            let refused = ["AS": "as", "RESTART": "restart", "RESTART WITH": "restart", "OWNED BY": "owned_by"]
            if let name = refused[option.keyword] {
                throw fail("sequence option \"\(name)\" not supported here", at: place)
            }
            changes.append(
                DefinitionClause(keyword: "SET " + option.keyword, values: option.values, range: range(from: start))
            )
        }
        return changes
    }
}
