/// What stands between CREATE and the kind of object.
private struct CreatePrefix {
    /// OR REPLACE.
    var replaces = false
    /// TEMPORARY or UNLOGGED.
    var persistence: TablePersistence?
    /// Whether the statement stands in CREATE SCHEMA.
    var isSchemaElement = false
    /// Whether nothing stands there.
    var isEmpty: Bool { !replaces && persistence == nil }
}

extension StatementParser {
    /// `CREATE …`.
    ///
    /// - Parameter isSchemaElement: Whether it stands in CREATE SCHEMA, where a table is made of no query.
    mutating func create(_ start: Int, isSchemaElement: Bool = false) throws(ParseFailure) -> DefinitionStatement {
        advance()
        var prefix = try createPrefix()
        prefix.isSchemaElement = isSchemaElement
        if prefix.persistence != nil { return try createStored(start, prefix) }
        if prefix.replaces { return try createReplaceable(start, prefix) }
        switch token.keyword {
        case .table, .sequence, .view, .recursive, .materialized: return try createStored(start, prefix)
        case .foreign:
            advance()
            if take(.table) { return try createTable(start, nil, isForeign: true) }
            return .createForeignDataWrapper(try createForeignDataWrapper(start))
        case .unique:
            advance()
            try expect(.index)
            return .createIndex(try createIndex(start, isUnique: true))
        case .index:
            advance()
            return .createIndex(try createIndex(start, isUnique: false))
        case .schema: return .createSchema(try createSchema(start))
        case .type: return .createType(try createType(start))
        case .domain: return .createDomain(try createDomain(start))
        case .policy: return .createPolicy(try createPolicy(start))
        case .publication: return .createPublication(try createPublication(start))
        case .database: return .createDatabase(try createDatabase(start))
        case .extension: return .createExtension(try createExtension(start))
        case .server: return .createServer(try createServer(start))
        case .subscription: return .createSubscription(try createSubscription(start))
        case .role, .group:
            let isGroup = at(.group)
            advance()
            return .createRole(try createRole(start, isGroup ? .group : .role))
        case .user:
            advance()
            if at(.mapping), peek().keyword == .for || peek().keyword == .if {
                return .createUserMapping(try createUserMapping(start))
            }
            return .createRole(try createRole(start, .user))
        case .function, .procedure, .trigger, .constraint, .rule, .aggregate, .language, .trusted, .procedural,
            .transform:
            return try createReplaceable(start, prefix)
        default: return .create(try createOther(start))
        }
    }

    private mutating func createPrefix() throws(ParseFailure) -> CreatePrefix {
        var prefix = CreatePrefix()
        if take(.or) {
            try expect(.replace)
            prefix.replaces = true
        }
        if take(.local) || take(.global) {
            guard take(.temp) || take(.temporary) else { throw syntaxError() }
            prefix.persistence = .temporary
        } else if take(.temp) || take(.temporary) {
            prefix.persistence = .temporary
        } else if take(.unlogged) {
            prefix.persistence = .unlogged
        }
        return prefix
    }

    /// A relation that may be temporary or unlogged.
    private mutating func createStored(
        _ start: Int,
        _ prefix: CreatePrefix
    ) throws(ParseFailure) -> DefinitionStatement {
        switch token.keyword {
        case .table where !prefix.replaces:
            advance()
            return try createTable(start, prefix.persistence, isSchemaElement: prefix.isSchemaElement)
        case .sequence where !prefix.replaces:
            advance()
            return .createSequence(try createSequence(start, prefix.persistence))
        case .view, .recursive: return .createView(try createView(start, prefix))
        case .materialized where !prefix.replaces && prefix.persistence != .temporary:
            advance()
            try expect(.view)
            return .createTableAs(try createMaterializedView(start, prefix.persistence))
        default: throw syntaxError()
        }
    }

    /// An object that OR REPLACE may make.
    private mutating func createReplaceable(
        _ start: Int,
        _ prefix: CreatePrefix
    ) throws(ParseFailure) -> DefinitionStatement {
        let replaces = prefix.replaces
        switch token.keyword {
        case .view, .recursive: return .createView(try createView(start, prefix))
        case .function, .procedure: return .createRoutine(try createRoutine(start, replaces: replaces))
        case .trigger, .constraint: return .createTrigger(try createTrigger(start, replaces: replaces))
        case .rule: return .createRule(try createRule(start, replaces: replaces))
        case .aggregate: return .create(try createAggregate(start, replaces: replaces))
        case .language, .trusted, .procedural: return .create(try createLanguage(start, replaces: replaces))
        case .transform: return .create(try createTransform(start, replaces: replaces))
        default: throw syntaxError()
        }
    }

    /// `[RECURSIVE] VIEW …`.
    private mutating func createView(
        _ start: Int,
        _ prefix: CreatePrefix
    ) throws(ParseFailure) -> CreateViewStatement {
        let isRecursive = take(.recursive)
        try expect(.view)
        let name = try relationName()
        let columns = isRecursive ? try columnNamesInParentheses() : try optionalColumns()
        let options = try withOptions(.qualified)
        try expect(.as)
        let place = self.start
        let query = try selectStatement()
        let queryRange = range(from: place)
        let checkPlace = token.range
        var checkOption: String?
        if takeWith() {
            checkOption = at(.cascaded) || at(.local) ? takeWord() : "CASCADED"
            try expect(.check, .option)
            if isRecursive {
                throw fail(
                    "WITH CHECK OPTION not supported on recursive views",
                    sqlState: "0A000",
                    at: checkPlace
                )
            }
        }
        return CreateViewStatement(
            replaces: prefix.replaces,
            persistence: prefix.persistence,
            isRecursive: isRecursive,
            name: name,
            columns: columns,
            options: options,
            query: query,
            queryRange: queryRange,
            checkOption: checkOption,
            range: range(from: start)
        )
    }

    /// `SCHEMA [IF NOT EXISTS] [name] [AUTHORIZATION role] elements`.
    private mutating func createSchema(_ start: Int) throws(ParseFailure) -> CreateSchemaStatement {
        advance()
        var schema = CreateSchemaStatement(ifNotExists: try takeIfNotExists())
        if !at(.authorization) { schema.name = try columnName() }
        if take(.authorization) { schema.owner = try role() }
        let elementsPlace = token.range
        while at(.create) || at(.grant) {
            let place = self.start
            let kind = token.keyword
            if kind == .grant {
                guard case .grant(let grant) = try grant(place, isSchemaElement: true) else { throw syntaxError() }
                schema.elements.append(.utility(.grant(grant)))
            } else {
                try checkSchemaElement()
                schema.elements.append(.definition(try create(place, isSchemaElement: true)))
            }
        }
        if schema.ifNotExists, !schema.elements.isEmpty {
            let message = "CREATE SCHEMA IF NOT EXISTS cannot include schema elements"
            throw fail(message, sqlState: "0A000", at: elementsPlace)
        }
        schema.range = range(from: start)
        return schema
    }

    /// Refuses what CREATE SCHEMA cannot hold.
    private mutating func checkSchemaElement() throws(ParseFailure) {
        var distance = 1
        if peek(1).keyword == .or, peek(2).keyword == .replace { distance = 3 }
        let hasReplace = distance == 3
        while true {
            switch peek(distance).keyword {
            case .temp, .temporary, .local, .global, .unlogged: distance += 1
            case .view, .recursive, .trigger, .constraint: return
            case .table, .unique, .index,
                .sequence where !hasReplace:
                return
            default: throw syntaxError(at: peek(distance))
            }
        }
    }

    /// `TYPE name [definition]`.
    private mutating func createType(_ start: Int) throws(ParseFailure) -> CreateTypeStatement {
        advance()
        var statement = CreateTypeStatement(name: try anyName(), kind: .shell)
        if at(.leftParenthesis) {
            statement.kind = .base(try definitionOptions())
        } else if take(.as) {
            if take(.enum) {
                statement.kind = .enum(try enumValues())
            } else if take(.range) {
                statement.kind = .range(try definitionOptions())
            } else {
                statement.kind = .composite(try compositeColumns())
                try checkRelationName(statement.name)
            }
        }
        statement.range = range(from: start)
        return statement
    }

    private mutating func enumValues() throws(ParseFailure) -> [String] {
        try expect(.leftParenthesis)
        if take(.rightParenthesis) { return [] }
        var values: [String] = []
        repeat { values.append(try string()) } while take(.comma)
        try expect(.rightParenthesis)
        return values
    }

    private mutating func compositeColumns() throws(ParseFailure) -> [TableColumn] {
        try expect(.leftParenthesis)
        if take(.rightParenthesis) { return [] }
        var columns: [TableColumn] = []
        repeat {
            let start = start
            var column = TableColumn(name: try columnName())
            column.type = try typeName()
            if take(.collate) { column.collation = try anyName() }
            column.range = range(from: start)
            columns.append(column)
        } while take(.comma)
        try expect(.rightParenthesis)
        return columns
    }

    /// `DOMAIN name [AS] type constraints`.
    private mutating func createDomain(_ start: Int) throws(ParseFailure) -> CreateDomainStatement {
        advance()
        let name = try anyName()
        _ = take(.as)
        var domain = CreateDomainStatement(name: name, type: try typeName())
        (domain.collation, domain.constraints) = try columnQualities()
        domain.range = range(from: start)
        return domain
    }
}
