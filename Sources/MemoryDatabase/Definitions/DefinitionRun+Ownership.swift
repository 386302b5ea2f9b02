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
            let isDomain = if case .domain = type.kind { true } else { false }
            found = (type.owner, isDomain ? "domain" : "type", type.name.name, type.name.schema)
        case CatalogOID.function:
            guard let function = model.functions[oid] else { return }
            let name = function.qualifiedName
            found = (function.owner, function.kind.word, written ?? name.name, name.schema)
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
        return nil
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
