extension StatementParser {
    /// `CREATE SUBSCRIPTION …`.
    mutating func createSubscription(_ start: Int) throws(ParseFailure) -> CreateSubscriptionStatement {
        advance()
        let name = try columnName()
        try expect(.connection)
        let connection = try string()
        try expect(.publication)
        let publications = try columnNames()
        let options = try withOptions()
        return CreateSubscriptionStatement(
            name: name,
            connection: connection,
            publications: publications,
            options: options,
            range: range(from: start)
        )
    }

    /// `ALTER SUBSCRIPTION …`.
    mutating func alterSubscription(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try columnName()
        let object = object(.subscription, .name(QualifiedName([name])), place)
        if let change = try optionalCommonChange(start, object, [.owner, .rename]) { return change }
        var statement = AlterSubscriptionStatement(name: name, change: try subscriptionChange())
        switch statement.change {
        case .refresh, .addPublications, .dropPublications, .setPublications: statement.options = try withOptions()
        case .connection, .enable, .disable, .skip, .set: break
        }
        statement.range = range(from: start)
        return .alterSubscription(statement)
    }

    private mutating func subscriptionChange() throws(ParseFailure) -> SubscriptionChange {
        switch token.keyword {
        case .connection:
            advance()
            return .connection(try string())
        case .enable:
            advance()
            return .enable
        case .disable:
            advance()
            return .disable
        case .skip:
            advance()
            return .skip(try definitionOptions())
        case .set where peek().kind == .leftParenthesis:
            advance()
            return .set(try definitionOptions())
        case .refresh:
            advance()
            try expect(.publication)
            return .refresh
        case .add: return .addPublications(try publicationNames())
        case .drop: return .dropPublications(try publicationNames())
        case .set: return .setPublications(try publicationNames())
        default: throw syntaxError()
        }
    }

    /// `ADD|DROP|SET PUBLICATION names`.
    private mutating func publicationNames() throws(ParseFailure) -> [Identifier] {
        advance()
        try expect(.publication)
        return try columnNames()
    }
}
