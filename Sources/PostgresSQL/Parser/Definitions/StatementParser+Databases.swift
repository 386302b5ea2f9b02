extension StatementParser {
    /// `CREATE DATABASE …`.
    mutating func createDatabase(_ start: Int) throws(ParseFailure) -> CreateDatabaseStatement {
        advance()
        let name = try columnName()
        _ = take(.with)
        let options = try databaseOptions()
        return CreateDatabaseStatement(name: name, options: options, range: range(from: start))
    }

    /// `ALTER DATABASE …`.
    mutating func alterDatabase(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try columnName()
        if at(.owner, .to) || at(.rename) {
            let object = object(.database, .name(QualifiedName([name])), place)
            return try commonChange(start, object, [.owner, .rename])
        }
        let change = try databaseChange()
        return .alterDatabase(AlterDatabaseStatement(name: name, change: change, range: range(from: start)))
    }

    private mutating func databaseChange() throws(ParseFailure) -> DatabaseChange {
        if take(.refresh) {
            try expect(.collation, .version)
            return .refreshCollationVersion
        }
        if at(.set), peek().keyword == .tablespace, peek(2).kind != .equals, peek(2).keyword != .to {
            advance()
            advance()
            return .tablespace(try columnName())
        }
        if at(.set) || at(.reset) { return .setting(try settingChange()) }
        _ = take(.with)
        return .options(try databaseOptions())
    }

    private mutating func databaseOptions() throws(ParseFailure) -> [DatabaseOption] {
        var options: [DatabaseOption] = []
        while let option = try databaseOption() { options.append(option) }
        return options
    }

    /// `parameter [=] value`, or nil where none begins.
    private mutating func databaseOption() throws(ParseFailure) -> DatabaseOption? {
        guard !isAtEnd else { return nil }
        let start = start
        let parameter: DatabaseParameter
        switch token.keyword {
        case .connection:
            advance()
            try expect(.limit)
            parameter = .connectionLimit
        case .encoding, .location, .owner, .tablespace, .template: parameter = DatabaseParameter(takeIdentifier())
        default:
            guard token.isLabel, token.keyword == .unknownWord else { return nil }
            parameter = DatabaseParameter(takeIdentifier())
        }
        _ = take(.equals)
        let value = try databaseOptionValue()
        return DatabaseOption(parameter, value, range: range(from: start))
    }

    private mutating func databaseOptionValue() throws(ParseFailure) -> DatabaseOptionValue {
        if isAtSignedNumber { return .number(try numberWithSign()) }
        if take(.default) { return .default }
        if at(.true) || at(.false) || at(.on) { return .text(takeWord().lowercased()) }
        return .text(try unreservedTextOrString())
    }
}
