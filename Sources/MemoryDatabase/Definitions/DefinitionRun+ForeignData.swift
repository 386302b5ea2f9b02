import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Foreign-data wrappers, servers, user mappings and foreign tables: recorded as PostgreSQL records them.
///
/// No wrapper has a handler here, so that the rows of foreign tables cannot be read.
extension DefinitionRun {
    // Wrappers

    mutating func createWrapper(_ statement: ForeignDataWrapperStatement) throws(PostgresError) {
        let name = statement.name.value
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError(
                .insufficientPrivilege,
                "permission denied to create foreign-data wrapper \"\(name)\"",
                hint: "Must be superuser to create a foreign-data wrapper."
            )
        }
        guard model.foreignDataWrappers.oid(of: name) == nil else {
            throw PostgresError("42710", "foreign-data wrapper \"\(name)\" already exists")
        }
        var wrapper = ForeignDataWrapperDefinition(name)
        wrapper.owner = newOwner
        try apply(statement.functions, to: &wrapper)
        wrapper.options = try changed([], statement.options, by: wrapper.validator, of: .wrapper)
        model.put(wrapper)
    }

    mutating func alterWrapper(_ statement: ForeignDataWrapperStatement) throws(PostgresError) {
        let name = statement.name.value
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError(
                .insufficientPrivilege,
                "permission denied to alter foreign-data wrapper \"\(name)\"",
                hint: "Must be superuser to alter a foreign-data wrapper."
            )
        }
        var wrapper = try wrapper(name)
        let before = wrapper
        try apply(statement.functions, to: &wrapper)
        if wrapper.handler != before.handler {
            warn("changing the foreign-data wrapper handler can change behavior of existing foreign tables")
        }
        if wrapper.validator != before.validator, wrapper.validator != nil {
            warn(
                "changing the foreign-data wrapper validator can cause the options for dependent objects to become invalid"
            )
        }
        wrapper.options = try changed(wrapper.options, statement.options, by: wrapper.validator, of: .wrapper)
        model.put(wrapper)
    }

    func wrapper(_ name: String) throws(PostgresError) -> ForeignDataWrapperDefinition {
        guard let found = model.foreignDataWrappers.oid(of: name).flatMap({ model.foreignDataWrappers[$0] }) else {
            throw PostgresError("42704", "foreign-data wrapper \"\(name)\" does not exist")
        }
        return found
    }

    private func apply(
        _ functions: [WrapperFunction],
        to wrapper: inout ForeignDataWrapperDefinition
    ) throws(PostgresError) {
        var kinds: Set<String> = []
        for function in functions {
            let kind = if case .handler = function { "handler" } else { "validator" }
            guard kinds.insert(kind).inserted else {
                throw PostgresError("42601", "conflicting or redundant options", position: nil)
            }
            switch function {
            case .handler(let name):
                wrapper.handler = try name.map { (name) throws(PostgresError) in try handler(name) }
            case .validator(let name):
                wrapper.validator = try name.map { (name) throws(PostgresError) in try validator(name) }
            }
        }
    }

    /// The handler function, which must return `fdw_handler`; there are none of PostgreSQL's own.
    private func handler(_ name: QualifiedName) throws(PostgresError) -> TableName {
        guard let found = try functions(named: name).first(where: { $0.inputTypes.isEmpty }) else {
            throw PostgresError("42883", "function \(Self.shown(name))() does not exist")
        }
        guard found.result.oid == 3115 else {
            throw PostgresError("42809", "function \(name.name) must return type fdw_handler")
        }
        return found.qualifiedName
    }

    private func validator(_ name: QualifiedName) throws(PostgresError) -> TableName {
        if name.name == Self.ownValidator, name.schema ?? "pg_catalog" == "pg_catalog" {
            return TableName(name.name, schema: "pg_catalog")
        }
        let candidates = try functions(named: name)
        guard let found = candidates.first(where: { $0.inputTypes == [1009, 26] }) else {
            throw PostgresError("42883", "function \(Self.shown(name))(text[], oid) does not exist")
        }
        return found.qualifiedName
    }

    // Servers

    mutating func createServer(_ statement: CreateServerStatement) throws(PostgresError) {
        let name = statement.name.value
        if model.foreignServers.oid(of: name) != nil {
            let message = "server \"\(name)\" already exists"
            guard statement.ifNotExists else { throw PostgresError("42710", message) }
            return notice(message + ", skipping", sqlState: "42710")
        }
        let wrapper = try wrapper(statement.wrapper.value)
        try checkUsage(of: wrapper)
        var server = ForeignServerDefinition(name, wrapper: wrapper.name)
        server.owner = newOwner
        server.type = statement.type
        if case .text(let version)? = statement.version { server.version = version }
        server.options = try changed([], statement.options, by: wrapper.validator, of: .server)
        model.put(server)
    }

    mutating func alterServer(_ statement: AlterServerStatement) throws(PostgresError) {
        var server = try server(statement.name.value)
        try checkOwner(server.owner, "foreign server", server.name)
        switch statement.version {
        case .text(let version): server.version = version
        case .null: server.version = nil
        case nil: break
        }
        let validator = try wrapper(server.wrapper).validator
        server.options = try changed(server.options, statement.options, by: validator, of: .server)
        model.put(server)
    }

    func server(_ name: String) throws(PostgresError) -> ForeignServerDefinition {
        guard let found = model.foreignServers.oid(of: name).flatMap({ model.foreignServers[$0] }) else {
            throw PostgresError("42704", "server \"\(name)\" does not exist")
        }
        return found
    }

    private func checkUsage(of wrapper: ForeignDataWrapperDefinition) throws(PostgresError) {
        guard let oid = wrapper.oid,
            !catalog.allows(session.user, [(.usage, false)], on: oid, kind: "foreign_data_wrapper")
        else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied for foreign-data wrapper \(wrapper.name)")
    }

    private func checkUsage(of server: ForeignServerDefinition) throws(PostgresError) {
        guard let oid = server.oid, !catalog.allows(session.user, [(.usage, false)], on: oid, kind: "server") else {
            return
        }
        throw PostgresError(.insufficientPrivilege, "permission denied for foreign server \(server.name)")
    }

    // User mappings

    mutating func createMapping(_ statement: UserMappingStatement) throws(PostgresError) {
        let role = try role(statement.role)
        var server = try server(statement.server.value)
        try checkMayMap(role, on: server)
        if server.userMappings.contains(where: { $0.user == role }) {
            let message = "user mapping for \"\(role ?? "public")\" already exists for server \"\(server.name)\""
            guard statement.ifNotExists else { throw PostgresError("42710", message) }
            return notice(message + ", skipping", sqlState: "42710")
        }
        let validator = try wrapper(server.wrapper).validator
        let options = try changed([], statement.options, by: validator, of: .mapping)
        server.userMappings.append(ForeignServerDefinition.UserMapping(role, options: options))
        model.put(server)
    }

    mutating func alterMapping(_ statement: UserMappingStatement) throws(PostgresError) {
        let role = try role(statement.role)
        var server = try server(statement.server.value)
        guard let index = server.userMappings.firstIndex(where: { $0.user == role }) else {
            throw Self.missingMapping(role, server.name)
        }
        try checkMayMap(role, on: server)
        let validator = try wrapper(server.wrapper).validator
        let known = server.userMappings[index].options
        server.userMappings[index].options = try changed(known, statement.options, by: validator, of: .mapping)
        model.put(server)
    }

    /// The user mapping that DROP names; nil after a notice that there is none.
    mutating func mappingTarget(
        _ reference: RoleReference,
        _ name: String,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        var role: String?
        do throws(PostgresError) {
            role = try self.role(reference)
        } catch {
            guard statement.ifExists else { throw error }
            notice("\(error.message), skipping")
            return nil
        }
        guard let server = model.foreignServers.oid(of: name).flatMap({ model.foreignServers[$0] }) else {
            guard statement.ifExists else { throw PostgresError("42704", "server \"\(name)\" does not exist") }
            notice("server \"\(name)\" does not exist, skipping")
            return nil
        }
        guard let oid = server.userMappings.first(where: { $0.user == role })?.oid else {
            let error = Self.missingMapping(role, name)
            guard statement.ifExists else { throw error }
            notice("\(error.message), skipping")
            return nil
        }
        try checkMayMap(role, on: server)
        return ObjectAddress(catalog: CatalogOID.userMapping, object: oid)
    }

    private static func missingMapping(_ role: String?, _ server: String) -> PostgresError {
        PostgresError("42704", "user mapping for \"\(role ?? "public")\" does not exist for server \"\(server)\"")
    }

    /// The owner of a server maps everyone, others themselves.
    private func checkMayMap(_ role: String?, on server: ForeignServerDefinition) throws(PostgresError) {
        if catalog.owns(session.user, objectOf: server.owner) { return }
        guard role == session.user else {
            throw PostgresError(.insufficientPrivilege, "must be owner of foreign server \(server.name)")
        }
        try checkUsage(of: server)
    }

    mutating func removeMapping(_ oid: OID) {
        for var server in Array(model.foreignServers) where server.userMappings.contains(where: { $0.oid == oid }) {
            server.userMappings.removeAll { $0.oid == oid }
            model.put(server)
        }
    }

    /// A user mapping as messages name it.
    func describe(mapping oid: OID) -> String {
        for server in model.foreignServers {
            guard let mapping = server.userMappings.first(where: { $0.oid == oid }) else { continue }
            return "user mapping for \(mapping.user ?? "public") on server \(server.name)"
        }
        return "user mapping \(oid)"
    }

    // Foreign tables

    /// What makes a table a foreign one.
    func makeForeign(_ table: inout TableDefinition, _ statement: CreateTableStatement) throws(PostgresError) {
        guard let name = statement.server?.value else { return }
        let server = try server(name)
        try checkUsage(of: server)
        table.kind = .foreignTable
        table.server = server.name
        let validator = try wrapper(server.wrapper).validator
        table.foreignOptions = try changed([], statement.serverOptions, by: validator, of: .table)
    }

    /// ALTER FOREIGN TABLE … OPTIONS.
    func changeOptions(of table: inout TableDefinition, _ changes: [OptionChange]) throws(PostgresError) {
        guard table.kind == .foreignTable, let name = table.server else {
            throw PostgresError("42809", "\"\(table.name.name)\" is not a foreign table")
        }
        let validator = try wrapper(try server(name).wrapper).validator
        table.foreignOptions = try changed(table.foreignOptions, changes, by: validator, of: .table)
    }

    /// IMPORT FOREIGN SCHEMA, which no wrapper here can do.
    func importSchema(_ statement: ImportSchemaStatement) throws(PostgresError) {
        let server = try server(statement.server.value)
        try checkUsage(of: server)
        _ = try existingSchema(statement.localSchema.value)
        throw PostgresError("55000", "foreign-data wrapper \"\(server.wrapper)\" has no handler")
    }
}

extension ForeignDataWrapperDefinition: OwnedObject {}
extension ForeignServerDefinition: OwnedObject {}
