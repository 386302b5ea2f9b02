/// The changes that ALTER makes to many kinds of objects alike.
struct CommonChanges: OptionSet {
    let rawValue: Int

    /// OWNER TO.
    static let owner = CommonChanges(rawValue: 1)
    /// RENAME TO.
    static let rename = CommonChanges(rawValue: 2)
    /// SET SCHEMA.
    static let schema = CommonChanges(rawValue: 4)
    /// [NO] DEPENDS ON EXTENSION.
    static let depends = CommonChanges(rawValue: 8)
}

extension StatementParser {
    /// `ALTER …`.
    mutating func alter(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        advance()
        let place = self.start
        switch token.keyword {
        case .table, .index, .sequence, .view, .materialized: return try alterRelation(start)
        case .foreign:
            if peek().keyword == .table { return try alterRelation(start) }
            return try alterForeignDataWrapper(start)
        case .type: return try alterType(start)
        case .domain: return try alterDomain(start)
        case .function, .procedure, .routine: return try alterRoutine(start)
        case .aggregate:
            advance()
            let name = ObjectName.routine(try aggregateReference())
            return try commonChange(start, object(.aggregate, name, place), [.owner, .rename, .schema])
        case .collation: return try alterCollation(start)
        case .conversion:
            advance()
            let name = ObjectName.name(try anyName())
            return try commonChange(start, object(.conversion, name, place), [.owner, .rename, .schema])
        case .operator: return try alterOperator(start)
        case .text: return try alterTextSearch(start)
        case .statistics: return try alterStatistics(start)
        case .policy: return try alterPolicy(start)
        case .rule:
            advance()
            return try commonChange(start, object(.rule, try tablePartName(), place), [.rename])
        case .trigger:
            advance()
            return try commonChange(start, object(.trigger, try tablePartName(), place), [.rename, .depends])
        case .large:
            advance()
            try expect(.object)
            let name = ObjectName.number(try numberWithSign())
            return try commonChange(start, object(.largeObject, name, place), [.owner])
        case .default: return .alterDefaultPrivileges(try alterDefaultPrivileges(start))
        default: return try alterGlobalObject(start)
        }
    }

    /// An object of a kind, whose words begin at an offset.
    func object(_ kind: ObjectKind, _ name: ObjectName, _ start: Int) -> ObjectReference {
        ObjectReference(kind: kind, name: name, range: range(from: start))
    }

    /// `name ON table`, where the table is a relation.
    mutating func tablePartName() throws(ParseFailure) -> ObjectName {
        let name = try columnName()
        try expect(.on)
        return .part(name, of: try relationName())
    }

    /// One of the changes that many objects share; nothing else is understood here.
    mutating func commonChange(
        _ start: Int,
        _ object: ObjectReference,
        _ allowed: CommonChanges,
        ifExists: Bool = false
    ) throws(ParseFailure) -> DefinitionStatement {
        if let change = try optionalCommonChange(start, object, allowed, ifExists: ifExists) { return change }
        // The word that begins a change alike is no error by itself: what follows it is.
        if allowed.contains(.schema), at(.set) { advance() }
        if allowed.contains(.depends), at(.no) { advance() }
        throw syntaxError()
    }

    /// One of the changes that many objects share, or nil where something else follows.
    mutating func optionalCommonChange(
        _ start: Int,
        _ object: ObjectReference,
        _ allowed: CommonChanges,
        ifExists: Bool = false
    ) throws(ParseFailure) -> DefinitionStatement? {
        func move(_ destination: ObjectDestination) -> DefinitionStatement {
            let range = range(from: start)
            return .move(
                MoveObjectStatement(object: object, ifExists: ifExists, destination: destination, range: range)
            )
        }
        if allowed.contains(.owner), at(.owner) {
            advance()
            try expect(.to)
            let role = try role()
            return move(.owner(role))
        }
        if allowed.contains(.schema), take(.set, .schema) {
            let schema = try columnName()
            return move(.schema(schema))
        }
        if allowed.contains(.depends), at(.depends) || at(.no, .depends) {
            let isNegated = take(.no)
            advance()
            try expect(.on, .extension)
            let name = try columnName()
            return move(isNegated ? .independentOf(name) : .dependsOn(name))
        }
        guard allowed.contains(.rename), take(.rename) else { return nil }
        try expect(.to)
        let isRole = object.kind == .role
        let name = isRole ? try roleName() : try columnName()
        return .rename(
            RenameStatement(object: object, ifExists: ifExists, newName: name, range: range(from: start))
        )
    }

    /// A change of a kind of its own, made of one clause.
    func alteration(_ start: Int, _ object: ObjectReference, _ clauses: [DefinitionClause]) -> DefinitionStatement {
        .alter(AlterObjectStatement(object: object, clauses: clauses, range: range(from: start)))
    }

    private mutating func alterCollation(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let object = object(.collation, .name(try anyName()), place)
        let clauseStart = self.start
        if take(.refresh) {
            try expect(.version)
            return alteration(start, object, [clause("REFRESH VERSION", from: clauseStart)])
        }
        return try commonChange(start, object, [.owner, .rename, .schema])
    }

    private mutating func alterStatistics(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let ifExists = takeIfExists()
        let object = object(.statistics, .name(try anyName()), place)
        let clauseStart = self.start
        if at(.set), ifExists || peek().keyword != .schema {
            advance()
            try expect(.statistics)
            let number = try numberWithSign(isWhole: true)
            return .alter(
                AlterObjectStatement(
                    object: object,
                    ifExists: ifExists,
                    clauses: [clause("SET STATISTICS", .number(number), from: clauseStart)],
                    range: range(from: start)
                )
            )
        }
        if ifExists { throw syntaxError() }
        return try commonChange(start, object, [.owner, .rename, .schema])
    }

    private mutating func alterOperator(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        if let kind = operatorGroupKind() {
            let object = object(kind, try methodName(), place)
            if kind == .operatorFamily, at(.add) || at(.drop) {
                return alteration(start, object, [try familyChange()])
            }
            return try commonChange(start, object, [.owner, .rename, .schema])
        }
        let object = object(.operator, .operator(try operatorReference()), place)
        let clauseStart = self.start
        if at(.set), peek().kind == .leftParenthesis {
            advance()
            let options = try definitionOptions(.valued)
            return alteration(start, object, [clause("SET", .options(options), from: clauseStart)])
        }
        return try commonChange(start, object, [.owner, .schema])
    }

    private mutating func alterRoutine(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        guard let kind = routineKind() else { throw syntaxError() }
        let object = object(kind, .routine(try routineReference()), place)
        // A string behind SET SCHEMA is a setting for the routine's calls.
        let isSetting = at(.set, .schema) && peek(2).isString
        let changes: CommonChanges = isSetting ? [] : [.owner, .rename, .schema, .depends]
        if let change = try optionalCommonChange(start, object, changes) { return change }
        if at(.no) {
            advance()
            throw syntaxError()
        }
        var clauses: [DefinitionClause] = []
        while let option = try commonRoutineOption() { clauses.append(option) }
        if clauses.isEmpty { throw syntaxError() }
        let restrictStart = self.start
        if take(.restrict) { clauses.append(clause("RESTRICT", from: restrictStart)) }
        return alteration(start, object, clauses)
    }

    private mutating func alterTextSearch(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        let kind = try textSearchKind()
        let object = object(kind, .name(try anyName()), place)
        switch kind {
        case .textSearchDictionary where at(.leftParenthesis):
            let clauseStart = self.start
            let options = try definitionOptions()
            return alteration(start, object, [clause("", .options(options), from: clauseStart)])
        case .textSearchConfiguration where at(.add) || at(.alter) || at(.drop):
            return alteration(start, object, try mappingChange())
        case .textSearchDictionary, .textSearchConfiguration:
            return try commonChange(start, object, [.owner, .rename, .schema])
        default: return try commonChange(start, object, [.rename, .schema])
        }
    }

    /// `ADD|ALTER|DROP MAPPING …` of a text search configuration.
    private mutating func mappingChange() throws(ParseFailure) -> [DefinitionClause] {
        let start = start
        let word = takeWord()
        try expect(.mapping)
        var words = word + " MAPPING"
        if word == "ALTER", take(.replace) { return try [replacement(words + " REPLACE", start)] }
        if word == "DROP", take(.if) {
            try expect(.exists)
            words += " IF EXISTS"
        }
        try expect(.for)
        let tokens = try columnNames().map { QualifiedName([$0]) }
        let mapping = clause(words + " FOR", .names(tokens), from: start)
        if word == "DROP" { return [mapping] }
        let nextStart = self.start
        if word == "ALTER", take(.replace) { return [mapping, try replacement("REPLACE", nextStart)] }
        try expect(.with)
        var dictionaries = [try anyName()]
        while take(.comma) { dictionaries.append(try anyName()) }
        return [mapping, clause("WITH", .names(dictionaries), from: nextStart)]
    }

    /// `dictionary WITH dictionary` behind REPLACE.
    private mutating func replacement(_ words: String, _ start: Int) throws(ParseFailure) -> DefinitionClause {
        let old = try anyName()
        try expect(.with)
        let new = try anyName()
        return clause(words, .name(old), .word("WITH"), .name(new), from: start)
    }
}
