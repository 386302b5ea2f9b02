extension StatementParser {
    /// ALTER of an object whose name has no schema, such as a database, a role or an extension.
    mutating func alterGlobalObject(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        switch token.keyword {
        case .database: return try alterDatabase(start)
        case .event:
            advance()
            try expect(.trigger)
            let object = object(.eventTrigger, try plainName(), place)
            if at(.enable) || at(.disable) {
                let clauseStart = self.start
                var words = takeWord()
                if words == "ENABLE", at(.replica) || at(.always) { words += " " + takeWord() }
                return alteration(start, object, [clause(words, from: clauseStart)])
            }
            return try commonChange(start, object, [.owner, .rename])
        case .extension: return try alterExtension(start)
        case .group, .role, .user: return try alterRole(start)
        case .procedural, .language:
            if take(.procedural), !at(.language) { throw syntaxError() }
            advance()
            return try commonChange(start, object(.language, try plainName(), place), [.owner, .rename])
        case .publication: return try alterPublication(start)
        case .schema:
            advance()
            return try commonChange(start, object(.schema, try plainName(), place), [.owner, .rename])
        case .server: return try alterServer(start)
        case .subscription: return try alterSubscription(start)
        case .system:
            advance()
            let object = ObjectReference(kind: .system, name: .name(QualifiedName([])), range: range(from: place))
            guard at(.set) || at(.reset) else { throw syntaxError() }
            return alteration(start, object, [try systemSetting()])
        case .tablespace:
            advance()
            let object = object(.tablespace, try plainName(), place)
            let clauseStart = self.start
            if at(.set) || at(.reset) {
                let word = takeWord()
                let options = try definitionOptions(.qualified)
                return alteration(start, object, [clause(word, .options(options), from: clauseStart)])
            }
            return try commonChange(start, object, [.owner, .rename])
        default: throw syntaxError()
        }
    }

    /// `SET name = …`, `RESET name` of ALTER SYSTEM.
    private mutating func systemSetting() throws(ParseFailure) -> DefinitionClause {
        let start = start
        if at(.reset) {
            if peek().keyword == .time || peek().keyword == .transaction || peek().keyword == .session {
                // The words that RESET reads together are names here.
                advance()
                let name = take(.all) ? nil : try settingName()
                return clause("", .reset(ResetStatement(name: name, range: range(from: start))), from: start)
            }
            return clause("", .reset(try reset(start)), from: start)
        }
        advance()
        var statement = try setParameter()
        if case .current = statement.value { throw syntaxError() }
        statement.range = range(from: start)
        return clause("", .set(statement), from: start)
    }
}
