extension SQLPrinter {
    /// Writes CREATE or ALTER FOREIGN DATA WRAPPER.
    mutating func foreignDataWrapper(_ word: String, _ statement: ForeignDataWrapperStatement) {
        write(word + " FOREIGN DATA WRAPPER ")
        name(statement.name)
        for function in statement.functions {
            switch function {
            case .handler(let name): wrapperFunction("HANDLER", name)
            case .validator(let name): wrapperFunction("VALIDATOR", name)
            }
        }
        foreignOptions(statement.options)
    }

    private mutating func wrapperFunction(_ word: String, _ name: QualifiedName?) {
        guard let name else { return self.word("NO " + word) }
        self.word(word + " ")
        self.name(name)
    }

    /// Writes CREATE SERVER.
    mutating func createServer(_ statement: CreateServerStatement) {
        write("CREATE SERVER ")
        if statement.ifNotExists { write("IF NOT EXISTS ") }
        name(statement.name)
        if let type = statement.type { word("TYPE " + Self.constant(type)) }
        serverVersion(statement.version)
        clause(" FOREIGN DATA WRAPPER ", statement.wrapper)
        foreignOptions(statement.options)
    }

    /// Writes ALTER SERVER.
    mutating func alterServer(_ statement: AlterServerStatement) {
        write("ALTER SERVER ")
        name(statement.name)
        serverVersion(statement.version)
        foreignOptions(statement.options)
    }

    private mutating func serverVersion(_ version: ServerVersion?) {
        switch version {
        case nil: break
        case .text(let text): word("VERSION " + Self.constant(text))
        case .null: word("VERSION NULL")
        }
    }

    /// Writes CREATE or ALTER USER MAPPING.
    mutating func userMapping(_ word: String, _ statement: UserMappingStatement) {
        write(word + " USER MAPPING ")
        if statement.ifNotExists { write("IF NOT EXISTS ") }
        objectName(.mapping(statement.role, server: statement.server))
        foreignOptions(statement.options)
    }

    /// Writes CREATE SUBSCRIPTION.
    mutating func createSubscription(_ statement: CreateSubscriptionStatement) {
        write("CREATE SUBSCRIPTION ")
        name(statement.name)
        word("CONNECTION \(Self.constant(statement.connection)) PUBLICATION ")
        list(statement.publications) { $0.name($1) }
        withOptions(statement.options)
    }

    /// Writes ALTER SUBSCRIPTION.
    mutating func alterSubscription(_ statement: AlterSubscriptionStatement) {
        write("ALTER SUBSCRIPTION ")
        name(statement.name)
        switch statement.change {
        case .connection(let text): word("CONNECTION " + Self.constant(text))
        case .enable: word("ENABLE")
        case .disable: word("DISABLE")
        case .skip(let options):
            word("SKIP ")
            self.options(options)
        case .set(let options):
            word("SET ")
            self.options(options)
        case .refresh: word("REFRESH PUBLICATION")
        case .addPublications(let names): publications("ADD", names)
        case .dropPublications(let names): publications("DROP", names)
        case .setPublications(let names): publications("SET", names)
        }
        withOptions(statement.options)
    }

    private mutating func publications(_ word: String, _ names: [Identifier]) {
        self.word(word + " PUBLICATION ")
        list(names) { $0.name($1) }
    }
}
