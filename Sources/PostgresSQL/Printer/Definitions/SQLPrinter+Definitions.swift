extension SQLPrinter {
    /// Writes a statement that makes, changes or removes an object.
    mutating func definition(_ statement: DefinitionStatement) {
        switch statement {
        case .createTable(let statement): createTable(statement)
        case .createTableAs(let statement): createTableAs(statement)
        case .createView(let statement): createView(statement)
        case .createIndex(let statement): createIndex(statement)
        case .createSequence(let statement): createSequence(statement)
        case .createSchema(let statement): createSchema(statement)
        case .createType(let statement): createType(statement)
        case .createDomain(let statement): createDomain(statement)
        case .createRoutine(let statement): createRoutine(statement)
        case .createTrigger(let statement): createTrigger(statement)
        case .createRule(let statement): createRule(statement)
        case .createPolicy(let statement): policy("CREATE", statement)
        case .createPublication(let statement), .alterPublication(let statement): publication(statement)
        case .createSubscription(let statement): createSubscription(statement)
        case .createRole(let statement): createRole(statement)
        case .createDatabase(let statement): createDatabase(statement)
        case .createExtension(let statement): createExtension(statement)
        case .createForeignDataWrapper(let statement): foreignDataWrapper("CREATE", statement)
        case .createServer(let statement): createServer(statement)
        case .createUserMapping(let statement): userMapping("CREATE", statement)
        case .create(let statement): createObject(statement)
        case .alterTable(let statement): alterTable(statement)
        case .alterDomain(let statement): alterDomain(statement)
        case .alterPolicy(let statement): policy("ALTER", statement)
        case .alterSubscription(let statement): alterSubscription(statement)
        case .alterRole(let statement): alterRole(statement)
        case .alterDatabase(let statement): alterDatabase(statement)
        case .alterExtension(let statement): alterExtension(statement)
        case .alterForeignDataWrapper(let statement): foreignDataWrapper("ALTER", statement)
        case .alterServer(let statement): alterServer(statement)
        case .alterUserMapping(let statement): userMapping("ALTER", statement)
        case .alterDefaultPrivileges(let statement):
            write("ALTER DEFAULT PRIVILEGES")
            clauses(statement.options)
            write(" ")
            grant(statement.grant)
        case .rename(let statement): rename(statement)
        case .move(let statement): move(statement)
        case .alter(let statement): alterObject(statement)
        case .drop(let statement): drop(statement)
        }
    }

    private mutating func createSchema(_ schema: CreateSchemaStatement) {
        write("CREATE SCHEMA")
        word("IF NOT EXISTS", if: schema.ifNotExists)
        clause(" ", schema.name)
        if let owner = schema.owner {
            write(" AUTHORIZATION ")
            role(owner)
        }
        for element in schema.elements {
            write(" ")
            _ = statement(element)
        }
    }

    private mutating func createObject(_ statement: CreateObjectStatement) {
        write("CREATE")
        word("OR REPLACE", if: statement.replaces)
        if let prefix = statement.prefix { word(prefix) }
        guard statement.ifNotExists else {
            write(" ")
            object(statement.object)
            if case .routine(let routine) = statement.object.name, statement.object.kind == .aggregate,
                routine.arguments == nil
            {
                return oldAggregateOptions(statement.clauses)
            }
            return clauses(statement.clauses)
        }
        word(statement.object.kind.rawValue + " IF NOT EXISTS ")
        objectName(statement.object.name)
        clauses(statement.clauses)
    }

    /// Writes the options of an aggregate in the syntax without arguments, in which no keyword is a name.
    private mutating func oldAggregateOptions(_ clauses: [DefinitionClause]) {
        for clause in clauses {
            for case .options(let options) in clause.values {
                write(" ")
                parenthesized(options) { printer, option in
                    printer.write(Self.quoted(option.name.value, allowsKeywords: false))
                    guard let value = option.value else { return }
                    printer.write(" = ")
                    printer.value(value)
                }
            }
        }
    }

    /// Writes ALTER and what it changes.
    private mutating func alter(_ object: ObjectReference, ifExists: Bool) {
        guard ifExists else {
            write("ALTER ")
            return self.object(object)
        }
        write("ALTER \(object.kind.rawValue) IF EXISTS ")
        objectName(object.name)
    }

    private mutating func alterObject(_ statement: AlterObjectStatement) {
        alter(statement.object, ifExists: statement.ifExists)
        clauses(statement.clauses)
    }

    private mutating func rename(_ statement: RenameStatement) {
        alter(statement.object, ifExists: statement.ifExists)
        switch statement.part {
        case nil: word("RENAME")
        case .column(let name): clause(" RENAME COLUMN ", name)
        case .constraint(let name): clause(" RENAME CONSTRAINT ", name)
        case .attribute(let name): clause(" RENAME ATTRIBUTE ", name)
        }
        write(" TO ")
        name(statement.newName)
        behavior(statement.behavior)
    }

    private mutating func move(_ statement: MoveObjectStatement) {
        alter(statement.object, ifExists: statement.ifExists)
        switch statement.destination {
        case .owner(let role):
            write(" OWNER TO ")
            self.role(role)
        case .schema(let name): clause(" SET SCHEMA ", name)
        case .dependsOn(let name): clause(" DEPENDS ON EXTENSION ", name)
        case .independentOf(let name): clause(" NO DEPENDS ON EXTENSION ", name)
        }
    }

    private mutating func drop(_ drop: DropStatement) {
        write("DROP " + drop.kind.rawValue)
        word("BY", if: drop.kind == .owned)
        word("CONCURRENTLY", if: drop.isConcurrent)
        word("IF EXISTS", if: drop.ifExists)
        write(" ")
        list(drop.names) { $0.objectName($1) }
        word("(FORCE)", if: drop.isForced)
        behavior(drop.behavior)
    }
}
