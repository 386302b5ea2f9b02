extension StatementParser {
    /// The rest of CREATE FOREIGN DATA WRAPPER, with FOREIGN already read.
    mutating func createForeignDataWrapper(_ start: Int) throws(ParseFailure) -> ForeignDataWrapperStatement {
        try expect(.data, .wrapper)
        var statement = ForeignDataWrapperStatement(name: try columnName())
        statement.functions = try wrapperFunctions()
        statement.options = try foreignOptions()
        statement.range = range(from: start)
        return statement
    }

    /// `ALTER FOREIGN DATA WRAPPER …`.
    mutating func alterForeignDataWrapper(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        guard let kind = try plainKind(isDrop: false) else { throw syntaxError() }
        let name = try columnName()
        let object = object(kind, .name(QualifiedName([name])), place)
        if let change = try optionalCommonChange(start, object, [.owner, .rename]) { return change }
        var statement = ForeignDataWrapperStatement(name: name, functions: try wrapperFunctions())
        if statement.functions.isEmpty || at(.options) { statement.options = try foreignOptionChanges() }
        statement.range = range(from: start)
        return .alterForeignDataWrapper(statement)
    }

    /// `[NO] HANDLER …`, `[NO] VALIDATOR …`.
    private mutating func wrapperFunctions() throws(ParseFailure) -> [WrapperFunction] {
        var functions: [WrapperFunction] = []
        while true {
            if take(.handler) {
                functions.append(.handler(try anyName()))
            } else if take(.validator) {
                functions.append(.validator(try anyName()))
            } else if take(.no) {
                let isHandler = at(.handler)
                guard take(.handler) || take(.validator) else { throw syntaxError() }
                functions.append(isHandler ? .handler(nil) : .validator(nil))
            } else {
                return functions
            }
        }
    }

    /// `CREATE SERVER …`.
    mutating func createServer(_ start: Int) throws(ParseFailure) -> CreateServerStatement {
        advance()
        let ifNotExists = try takeIfNotExists()
        let name = try columnName()
        let type = take(.type) ? try string() : nil
        let version = at(.version) ? try serverVersion() : nil
        try expect(.foreign, .data)
        try expect(.wrapper)
        let wrapper = try columnName()
        let options = try foreignOptions()
        return CreateServerStatement(
            name: name,
            ifNotExists: ifNotExists,
            type: type,
            version: version,
            wrapper: wrapper,
            options: options,
            range: range(from: start)
        )
    }

    /// `ALTER SERVER …`.
    mutating func alterServer(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try columnName()
        let object = object(.server, .name(QualifiedName([name])), place)
        if let change = try optionalCommonChange(start, object, [.owner, .rename]) { return change }
        var statement = AlterServerStatement(name: name)
        if at(.version) { statement.version = try serverVersion() }
        if statement.version == nil || at(.options) { statement.options = try foreignOptionChanges() }
        statement.range = range(from: start)
        return .alterServer(statement)
    }

    /// `VERSION 'text'|NULL`.
    private mutating func serverVersion() throws(ParseFailure) -> ServerVersion {
        try expect(.version)
        return take(.null) ? .null : .text(try string())
    }

    /// The rest of CREATE USER MAPPING, with USER already read.
    mutating func createUserMapping(_ start: Int) throws(ParseFailure) -> UserMappingStatement {
        advance()
        let ifNotExists = take(.if)
        if ifNotExists { try expect(.not, .exists) }
        let (role, server) = try mapping()
        var statement = UserMappingStatement(role: role, server: server, ifNotExists: ifNotExists)
        statement.options = try foreignOptions()
        statement.range = range(from: start)
        return statement
    }

    /// `ALTER USER MAPPING …`.
    mutating func alterUserMapping(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        advance()
        advance()
        let (role, server) = try mapping()
        var statement = UserMappingStatement(role: role, server: server)
        statement.options = try foreignOptionChanges()
        statement.range = range(from: start)
        return .alterUserMapping(statement)
    }
}
