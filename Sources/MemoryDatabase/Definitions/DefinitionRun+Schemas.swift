import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Schemas.
extension DefinitionRun {
    mutating func createSchema(_ statement: CreateSchemaStatement) throws(PostgresError) {
        var owner = session.user
        if let reference = statement.owner, let role = try role(reference) { owner = role }
        let name = statement.name?.value ?? owner
        guard catalog.allows(session.user, [(.create, false)], on: catalog.databaseOID, kind: "database") else {
            throw PostgresError(.insufficientPrivilege, "permission denied for database \(model.database)")
        }
        try checkMayGive(to: owner)
        if name.hasPrefix("pg_") {
            throw PostgresError(
                "42939",
                "unacceptable schema name \"\(name)\"",
                detail: "The prefix \"pg_\" is reserved for system schemas."
            )
        }
        if schemaExists(name) {
            guard statement.ifNotExists else { throw PostgresError("42P06", "schema \"\(name)\" already exists") }
            notice("schema \"\(name)\" already exists, skipping", sqlState: "42P06")
            return
        }
        for element in statement.elements {
            guard let other = element.writtenSchema, other != name else { continue }
            throw PostgresError(
                "42P15",
                "CREATE specifies a schema (\(other)) different from the one being created (\(name))"
            )
        }
        if name == "public" { model.isPublicSchemaDropped = false }
        model.put(SchemaDefinition(name, owner: owner == model.owner ? nil : owner))
        guard !statement.elements.isEmpty else { return }
        var inner = DefinitionRun(
            model: model,
            session: DefinitionSession(
                environment: session.environment,
                user: session.user,
                searchPath: [name] + session.searchPath,
                temporarySchema: session.temporarySchema
            ),
            source: source
        )
        // What others need comes first, whatever the order in which it is written.
        for rank in 0...Statement.lastSchemaRank {
            for element in statement.elements where element.schemaRank == rank { try inner.carryOut(element) }
        }
        model = inner.model
        outcome.notices += inner.outcome.notices
        outcome.effects += inner.outcome.effects
    }

    /// Makes the schema of temporary objects where it is not there yet.
    mutating func needTemporarySchema() {
        guard model.schemas[session.temporarySchema] == nil else { return }
        model.put(SchemaDefinition(session.temporarySchema))
        model.put(SchemaDefinition(ToastDefinition.schema(beside: session.temporarySchema)))
    }
}

/// What stands inside CREATE SCHEMA.
extension Statement {
    fileprivate static let lastSchemaRank = 5

    /// Its place in the order in which PostgreSQL makes such objects.
    fileprivate var schemaRank: Int {
        switch self {
        case .definition(.createSequence): 0
        case .definition(.createTable): 1
        case .definition(.createView): 2
        case .definition(.createIndex): 3
        case .definition(.createTrigger): 4
        default: Self.lastSchemaRank
        }
    }

    /// The schema that the object's name has.
    fileprivate var writtenSchema: String? {
        switch self {
        case .definition(.createSequence(let statement)): statement.name.schema
        case .definition(.createTable(let statement)): statement.name.schema
        case .definition(.createView(let statement)): statement.name.schema
        case .definition(.createIndex(let statement)): statement.table.name.schema
        case .definition(.createTrigger(let statement)): statement.table.schema
        default: nil
        }
    }
}
