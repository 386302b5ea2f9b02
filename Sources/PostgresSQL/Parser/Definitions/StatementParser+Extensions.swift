extension StatementParser {
    /// `CREATE EXTENSION …`.
    mutating func createExtension(_ start: Int) throws(ParseFailure) -> CreateExtensionStatement {
        advance()
        let ifNotExists = try takeIfNotExists()
        var statement = CreateExtensionStatement(name: try columnName(), ifNotExists: ifNotExists)
        _ = take(.with)
        while let option = try extensionOption() { statement.options.append(option) }
        statement.range = range(from: start)
        return statement
    }

    private mutating func extensionOption() throws(ParseFailure) -> ExtensionOption? {
        switch token.keyword {
        case .schema:
            advance()
            return .schema(try columnName())
        case .version:
            advance()
            return .version(try unreservedTextOrString())
        case .from:
            let word = token.range
            advance()
            _ = try unreservedTextOrString()
            throw fail("CREATE EXTENSION ... FROM is no longer supported", sqlState: "0A000", at: word)
        case .cascade:
            advance()
            return .cascade
        default: return nil
        }
    }

    /// `ALTER EXTENSION …`.
    mutating func alterExtension(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try columnName()
        let object = object(.extension, .name(QualifiedName([name])), place)
        let change: ExtensionChange
        if take(.update) {
            var versions: [String] = []
            while take(.to) { versions.append(try unreservedTextOrString()) }
            change = .update(to: versions)
        } else if at(.add) || at(.drop) {
            let isAdd = at(.add)
            advance()
            let member = try commentedObject(.extension)
            change = isAdd ? .add(member) : .drop(member)
        } else {
            return try commonChange(start, object, [.schema])
        }
        return .alterExtension(AlterExtensionStatement(name: name, change: change, range: range(from: start)))
    }
}
