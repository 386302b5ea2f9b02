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

    private mutating func alterDatabase(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let object = object(.database, try plainName(), place)
        let clauseStart = self.start
        if take(.refresh) {
            try expect(.collation, .version)
            return alteration(start, object, [clause("REFRESH COLLATION VERSION", from: clauseStart)])
        }
        if at(.set), peek().keyword == .tablespace, peek(2).kind != .equals, peek(2).keyword != .to {
            advance()
            advance()
            let name = QualifiedName([try columnName()])
            return alteration(start, object, [clause("SET TABLESPACE", .name(name), from: clauseStart)])
        }
        if at(.set) || at(.reset) { return alteration(start, object, [try settingClause()]) }
        if at(.owner), peek().keyword == .to || at(.rename) {
            return try commonChange(start, object, [.owner, .rename])
        }
        if at(.rename) { return try commonChange(start, object, [.rename]) }
        _ = take(.with)
        var clauses: [DefinitionClause] = []
        while let option = try databaseOption() { clauses.append(option) }
        return alteration(start, object, clauses)
    }

    /// `name [=] value` of CREATE DATABASE and ALTER DATABASE, or nil where none begins.
    mutating func databaseOption() throws(ParseFailure) -> DefinitionClause? {
        guard !isAtEnd else { return nil }
        let start = start
        let name: Identifier
        switch token.keyword {
        case .connection:
            advance()
            try expect(.limit)
            name = Identifier("connection limit")
        case .encoding, .location, .owner, .tablespace, .template: name = takeIdentifier()
        default:
            guard token.isLabel, token.keyword == .unknownWord else { return nil }
            name = takeIdentifier()
        }
        _ = take(.equals)
        let value: DefinitionValue
        if isAtSignedNumber {
            value = .number(try numberWithSign())
        } else if take(.default) {
            value = .word("DEFAULT")
        } else if at(.true) || at(.false) || at(.on) {
            value = .word(takeWord())
        } else {
            value = try unreservedWordOrString()
        }
        let isPlain = name.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x5F || $0 &- 97 < 26 }
        let keyword = isPlain ? name.value.uppercased() : SQLPrinter.quoted(name.value)
        return clause(keyword, value, from: start)
    }

    private mutating func alterExtension(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let object = object(.extension, try plainName(), place)
        let clauseStart = self.start
        if take(.update) {
            var clauses = [clause("UPDATE", from: clauseStart)]
            while at(.to) {
                let toStart = self.start
                advance()
                clauses.append(clause("TO", try unreservedWordOrString(), from: toStart))
            }
            return alteration(start, object, clauses)
        }
        if at(.add) || at(.drop) {
            let word = takeWord()
            let member = try commentedObject(.extension)
            return alteration(start, object, [clause(word, .object(member), from: clauseStart)])
        }
        return try commonChange(start, object, [.schema])
    }

    private mutating func alterRole(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        if at(.user), peek().keyword == .mapping, peek(2).keyword == .for { return try alterUserMapping(start) }
        let isGroup = at(.group)
        let place = self.start
        advance()
        let nameStart = self.start
        if !isGroup, take(.all) {
            let object = ObjectReference(kind: .role, name: .name(QualifiedName([])), range: range(from: place))
            return alteration(start, object, [clause("ALL", from: nameStart)] + (try roleSetting()))
        }
        let nameToken = index
        let role = try role()
        let object = object(.role, .role(role), place)
        if at(.rename) || isGroup && !at(.add) && !at(.drop) {
            guard case .name = role else { throw refusedRoleName(role, tokens[nameToken].range) }
            return try commonChange(start, object, [.rename])
        }
        let clauseStart = self.start
        if isGroup {
            let word = try word(of: .add, .drop)
            try expect(.user)
            return alteration(start, object, [clause(word + " USER", .roles(try roles()), from: clauseStart)])
        }
        if at(.in) || at(.set) || at(.reset) { return alteration(start, object, try roleSetting()) }
        _ = take(.with)
        var clauses: [DefinitionClause] = []
        while let option = try roleOption(isCreate: false) { clauses.append(option) }
        return alteration(start, object, clauses)
    }

    /// `[IN DATABASE name] SET|RESET …`.
    private mutating func roleSetting() throws(ParseFailure) -> [DefinitionClause] {
        var clauses: [DefinitionClause] = []
        let start = start
        if take(.in) {
            try expect(.database)
            clauses.append(clause("IN DATABASE", .name(QualifiedName([try columnName()])), from: start))
        }
        guard at(.set) || at(.reset) else { throw syntaxError() }
        return clauses + [try settingClause()]
    }

    private mutating func alterUserMapping(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        advance()
        let object = object(.userMapping, try mappingName(), place)
        let clauseStart = self.start
        let changes = try foreignOptionChanges()
        return alteration(start, object, [clause("OPTIONS", .changes(changes), from: clauseStart)])
    }

    /// `ALTER FOREIGN DATA WRAPPER …`.
    mutating func alterForeignDataWrapper(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        guard let kind = try plainKind(isDrop: false) else { throw syntaxError() }
        let object = object(kind, try plainName(), place)
        if let change = try optionalCommonChange(start, object, [.owner, .rename]) { return change }
        var clauses = try wrapperOptions()
        let clauseStart = self.start
        if clauses.isEmpty || at(.options) {
            let changes = try foreignOptionChanges()
            clauses.append(clause("OPTIONS", .changes(changes), from: clauseStart))
        }
        return alteration(start, object, clauses)
    }

    private mutating func alterServer(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let object = object(.server, try plainName(), place)
        if let change = try optionalCommonChange(start, object, [.owner, .rename]) { return change }
        var clauses: [DefinitionClause] = []
        if at(.version) { clauses.append(try serverVersion()) }
        let clauseStart = self.start
        if clauses.isEmpty || at(.options) {
            let changes = try foreignOptionChanges()
            clauses.append(clause("OPTIONS", .changes(changes), from: clauseStart))
        }
        return alteration(start, object, clauses)
    }

    private mutating func alterSubscription(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let object = object(.subscription, try plainName(), place)
        if let change = try optionalCommonChange(start, object, [.owner, .rename]) { return change }
        let clauseStart = self.start
        var clauses: [DefinitionClause] = []
        switch token.keyword {
        case .connection:
            advance()
            clauses = [clause("CONNECTION", .string(try string()), from: clauseStart)]
        case .enable, .disable: clauses = [clauseOfWord()]
        case .skip:
            advance()
            clauses = [clause("SKIP", .options(try definitionOptions()), from: clauseStart)]
        case .set where peek().kind == .leftParenthesis:
            advance()
            clauses = [clause("SET", .options(try definitionOptions()), from: clauseStart)]
        case .refresh:
            advance()
            try expect(.publication)
            clauses = [clause("REFRESH PUBLICATION", from: clauseStart)]
            try appendWith(to: &clauses)
        case .add, .drop, .set:
            let word = takeWord()
            try expect(.publication)
            let names = try columnNames().map { QualifiedName([$0]) }
            clauses = [clause(word + " PUBLICATION", .names(names), from: clauseStart)]
            try appendWith(to: &clauses)
        default: throw syntaxError()
        }
        return alteration(start, object, clauses)
    }

    /// Reads `WITH (…)` as a clause, where it is written.
    mutating func appendWith(to clauses: inout [DefinitionClause]) throws(ParseFailure) {
        let start = start
        guard takeWith() else { return }
        clauses.append(clause("WITH", .options(try definitionOptions()), from: start))
    }
}
