import PostgresCatalog
import PostgresProto
import PostgresWire

/// Who may define: the owner of an object, and who may create in a schema (PostgreSQL 15 docs, section 5.7).
extension DefinitionRun {
    /// Refuses to change an object of another role.
    func checkOwner(_ owner: String?, _ word: String, _ name: String) throws(PostgresError) {
        guard !catalog.owns(session.user, objectOf: owner) else { return }
        throw PostgresError(.insufficientPrivilege, "must be owner of \(word) \(name)")
    }

    /// Refuses to change a relation of another role.
    func checkOwner(ofRelation oid: OID) throws(PostgresError) {
        guard let (owner, word, name) = relationOwner(oid) else { return }
        try checkOwner(owner, word, name)
    }

    /// Refuses to change a table whose triggers run or wait.
    func checkNotInUse(_ oid: OID, _ statement: String) throws(PostgresError) {
        guard let name = model.tables[oid]?.name, let reason = session.use(name) else { return }
        throw PostgresError("55006", "cannot \(statement) \"\(name.name)\" because \(reason)")
    }

    /// Refuses to remove what belongs to another role, in a schema of another role.
    ///
    /// A function goes by the name that is written for it.
    func checkMayDrop(_ address: ObjectAddress, written: String? = nil) throws(PostgresError) {
        let oid = address.object
        var found: (owner: String?, word: String, name: String, schema: String?)?
        switch address.catalog {
        case CatalogOID.relation:
            guard let (owner, word, name) = relationOwner(oid) else { return }
            found = (owner, word, name, model.relationName(oid)?.schema)
        case CatalogOID.type:
            guard let type = model.types[oid] else { return }
            found = (type.owner, "type", type.name.name, type.name.schema)
        case CatalogOID.function:
            guard let function = model.functions[oid] else { return }
            let name = function.qualifiedName
            found = (function.owner, function.kind.word, written ?? name.name, name.schema)
        case CatalogOID.statistics:
            guard let statistics = model.statistics[oid] else { return }
            found = (statistics.owner, "statistics object", statistics.name.name, statistics.name.schema)
        case CatalogOID.collation:
            guard let collation = model.collations[oid] else { return }
            found = (collation.owner, "collation", collation.name.name, collation.name.schema)
        case CatalogOID.operatorClass:
            guard let group = model.operatorClasses[oid] else { return }
            let name = "\(group.name.method).\(group.name.name.name)"
            found = (group.owner, "operator class", name, group.name.name.schema)
        case CatalogOID.operatorFamily:
            guard let group = model.operatorFamilies[oid] else { return }
            let name = "\(group.name.method).\(group.name.name.name)"
            found = (group.owner, "operator family", name, group.name.name.schema)
        case CatalogOID.namespace:
            guard let schema = model.schemas[oid] else { return }
            found = (schema.owner, "schema", schema.name, nil)
        case CatalogOID.foreignDataWrapper:
            guard let wrapper = model.foreignDataWrappers[oid] else { return }
            found = (wrapper.owner, "foreign-data wrapper", wrapper.name, nil)
        case CatalogOID.eventTrigger:
            guard let trigger = model.eventTriggers[oid] else { return }
            found = (trigger.owner, "event trigger", trigger.name, nil)
        case CatalogOID.publication:
            guard let publication = model.publications[oid] else { return }
            found = (publication.owner, "publication", publication.name, nil)
        case CatalogOID.subscription:
            guard let subscription = model.subscriptions[oid] else { return }
            found = (subscription.owner, "subscription", subscription.name, nil)
        case CatalogOID.foreignServer:
            guard let server = model.foreignServers[oid] else { return }
            found = (server.owner, "foreign server", server.name, nil)
        default: return
        }
        guard let found else { return }
        if let schema = found.schema.flatMap({ model.schemas[$0] }), catalog.owns(session.user, objectOf: schema.owner)
        {
            return
        }
        try checkOwner(found.owner, found.word, found.name)
    }

    /// Refuses to make an object in a schema without the privilege for it.
    func checkMayCreate(in schema: String) throws(PostgresError) {
        guard schema != session.temporarySchema, let oid = catalog.schemaOID(schema),
            !catalog.allows(session.user, [(.create, false)], on: oid, kind: "schema")
        else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied for schema \(schema)")
    }

    /// Refuses to give objects to a role that the user is no member of.
    func checkMayGive(to role: String) throws(PostgresError) {
        guard !catalog.isMember(session.user, of: role, withRights: false) else { return }
        throw PostgresError(.insufficientPrivilege, "must be member of role \"\(role)\"")
    }

    /// Refuses what needs a privilege for a relation.
    func check(_ privilege: Privileges, on oid: OID) throws(PostgresError) {
        guard !catalog.allows(session.user, [(privilege, false)], on: oid, kind: "table"),
            let (_, word, name) = relationOwner(oid)
        else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied for \(word) \(name)")
    }

    private func relationOwner(_ oid: OID) -> (owner: String?, word: String, name: String)? {
        if let table = model.tables[oid] {
            let word =
                switch table.kind {
                case .view: "view"
                case .materializedView: "materialized view"
                case .foreignTable: "foreign table"
                default: "table"
                }
            return (table.owner, word, table.name.name)
        }
        if let sequence = model.sequences[oid] { return (sequence.owner, "sequence", sequence.name.name) }
        if let (table, index) = model.index(oid) { return (table.owner, "index", index.name) }
        // The attributes of a composite type are those of a relation.
        if let type = model.type(owning: oid) { return (type.owner, "table", type.name.name) }
        return nil
    }

    /// A type of users that belongs to the user.
    func ownType(_ name: QualifiedName) throws(PostgresError) -> TypeDefinition {
        let type = try userType(name)
        let shown = type.oid.map { catalog.formatType($0, searchPath: effectivePath) } ?? type.name.name
        try checkOwner(type.owner, "type", shown)
        return type
    }

    /// A function, procedure or aggregate that belongs to the user.
    func ownFunction(_ reference: RoutineReference, kind: ObjectKind) throws(PostgresError) -> FunctionDefinition {
        let function = try function(reference, kind: kind)
        try checkOwner(function.owner, "function", Self.shown(reference.name))
        return function
    }

    /// A schema that belongs to the user.
    func ownSchema(_ written: String) throws(PostgresError) -> SchemaDefinition {
        let name = try existingSchema(written)
        let schema = model.schemas[name] ?? SchemaDefinition(name)
        try checkOwner(schema.owner, "schema", name)
        return schema
    }

    /// Refuses to change the database of another role.
    func checkOwnsDatabase() throws(PostgresError) {
        try checkOwner(model.databaseOwner, "database", model.database)
    }
}

extension FunctionDefinition.Kind {
    /// The word for it in messages.
    fileprivate var word: String {
        switch self {
        case .procedure: "procedure"
        case .aggregate: "aggregate"
        default: "function"
        }
    }
}
