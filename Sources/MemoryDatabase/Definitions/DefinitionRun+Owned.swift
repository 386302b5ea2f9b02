import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// What hangs on roles (PostgreSQL 15 docs, section 22.4): DROP OWNED, and why a role cannot be dropped.
extension DefinitionRun {
    /// The objects that a role owns, in the order of their OIDs.
    private func objects(ownedBy role: String) -> [ObjectAddress] {
        let isOwner = { (owner: String?) in owner == role }
        var found: [ObjectAddress] = []
        func add(_ catalog: OID, _ object: OID?) {
            if let object { found.append(ObjectAddress(catalog: catalog, object: object)) }
        }
        for table in model.tables where isOwner(table.owner) { add(CatalogOID.relation, table.oid) }
        for sequence in model.sequences where isOwner(sequence.owner) { add(CatalogOID.relation, sequence.oid) }
        for type in model.types where isOwner(type.owner) { add(CatalogOID.type, type.oid) }
        for function in model.functions where isOwner(function.owner) { add(CatalogOID.function, function.oid) }
        for schema in model.schemas where isOwner(schema.owner) { add(CatalogOID.namespace, schema.oid) }
        for item in model.foreignDataWrappers where isOwner(item.owner) { add(CatalogOID.foreignDataWrapper, item.oid) }
        for item in model.foreignServers where isOwner(item.owner) { add(CatalogOID.foreignServer, item.oid) }
        for item in model.textSearchConfigurations where isOwner(item.owner) {
            add(CatalogOID.textSearchConfiguration, item.oid)
        }
        for item in model.textSearchDictionaries where isOwner(item.owner) {
            add(CatalogOID.textSearchDictionary, item.oid)
        }
        for server in model.foreignServers {
            for mapping in server.userMappings where mapping.user == role { add(CatalogOID.userMapping, mapping.oid) }
        }
        for item in model.publications where isOwner(item.owner) { add(CatalogOID.publication, item.oid) }
        for item in model.subscriptions where isOwner(item.owner) { add(CatalogOID.subscription, item.oid) }
        for object in largeObjects where isOwner(object.owner) { add(CatalogOID.largeObject, object.oid) }
        return found.sorted { $0.object < $1.object }
    }

    /// The objects on which a role has privileges.
    private func objects(grantedTo role: String) -> [ObjectAddress] {
        var found: [ObjectAddress] = []
        func add(_ catalog: OID, _ object: OID?, _ list: AccessList?, part: Int = 0) {
            guard let object, list?.mentions(role) == true else { return }
            found.append(ObjectAddress(catalog: catalog, object: object, part: Int32(clamping: part)))
        }
        for table in model.tables where table.owner != role {
            add(CatalogOID.relation, table.oid, table.privileges)
            for column in table.columns {
                add(CatalogOID.relation, table.oid, column.privileges, part: Int(column.number))
            }
        }
        for sequence in model.sequences where sequence.owner != role {
            add(CatalogOID.relation, sequence.oid, sequence.privileges)
        }
        for type in model.types where type.owner != role { add(CatalogOID.type, type.oid, type.privileges) }
        for function in model.functions where function.owner != role {
            add(CatalogOID.function, function.oid, function.privileges)
        }
        for schema in model.schemas where schema.owner != role {
            add(CatalogOID.namespace, schema.oid, schema.privileges)
        }
        for item in model.foreignDataWrappers where item.owner != role {
            add(CatalogOID.foreignDataWrapper, item.oid, item.privileges)
        }
        for item in model.foreignServers where item.owner != role {
            add(CatalogOID.foreignServer, item.oid, item.privileges)
        }
        for object in largeObjects where object.owner != role {
            add(CatalogOID.largeObject, object.oid, object.privileges)
        }
        return found.sorted()
    }

    /// Why a role cannot be dropped, a line for each object.
    func dependents(onRole role: String) -> [String] {
        var lines: [(object: OID, line: String)] = []
        for address in objects(ownedBy: role) { lines.append((address.object, "owner of \(describe(address))")) }
        for address in objects(grantedTo: role) {
            lines.append((address.object, "privileges for \(describe(address))"))
        }
        for table in model.tables {
            for policy in table.policies where policy.roles.contains(role) {
                let line = "target of policy \(policy.name) on table \(table.name.name)"
                lines.append((policy.oid ?? .invalid, line))
            }
        }
        if model.databasePrivileges?.mentions(role) == true {
            lines.append((catalog.databaseOID, "privileges for database \(model.database)"))
        }
        return lines.sorted { $0.object < $1.object }.map(\.line)
    }

    /// DROP OWNED: the objects of roles go, and the privileges that they have on others.
    mutating func dropOwned(_ statement: DropStatement) throws(PostgresError) {
        var targets: [ObjectAddress] = []
        var roles: [String] = []
        for name in statement.names {
            guard case .role(let reference) = name, let role = try role(reference) else { continue }
            guard catalog.isMember(session.user, of: role, withRights: true) else {
                throw PostgresError(.insufficientPrivilege, "permission denied to drop objects")
            }
            roles.append(role)
            targets += objects(ownedBy: role)
        }
        try drop(targets, cascades: statement.behavior == .cascade)
        for role in roles { removePrivileges(of: role) }
    }

    private mutating func removePrivileges(of role: String) {
        for var table in Array(model.tables) {
            let hasColumns = table.columns.contains { $0.privileges?.mentions(role) == true }
            guard
                table.privileges?.mentions(role) == true || hasColumns
                    || table.policies.contains(where: { $0.roles.contains(role) })
            else { continue }
            table.privileges = table.privileges?.without(role)
            for index in table.columns.indices {
                let rest = table.columns[index].privileges?.without(role)
                table.columns[index].privileges = rest?.items.isEmpty == true ? nil : rest
            }
            table.policies.removeAll { $0.roles == [role] }
            for index in table.policies.indices { table.policies[index].roles.removeAll { $0 == role } }
            model.put(table)
        }
        for var sequence in Array(model.sequences) where sequence.privileges?.mentions(role) == true {
            sequence.privileges = sequence.privileges?.without(role)
            model.put(sequence)
        }
        for var type in Array(model.types) where type.privileges?.mentions(role) == true {
            type.privileges = type.privileges?.without(role)
            model.put(type)
        }
        for var function in Array(model.functions) where function.privileges?.mentions(role) == true {
            function.privileges = function.privileges?.without(role)
            model.put(function)
        }
        for var schema in Array(model.schemas) where schema.privileges?.mentions(role) == true {
            schema.privileges = schema.privileges?.without(role)
            model.put(schema)
        }
        for var item in Array(model.foreignDataWrappers) where item.privileges?.mentions(role) == true {
            item.privileges = item.privileges?.without(role)
            model.put(item)
        }
        for var item in Array(model.foreignServers) where item.privileges?.mentions(role) == true {
            item.privileges = item.privileges?.without(role)
            model.put(item)
        }
        for var object in largeObjects where object.privileges?.mentions(role) == true {
            object.privileges = object.privileges?.without(role)
            put(object)
        }
        model.databasePrivileges = model.databasePrivileges?.without(role)
        model.defaultPrivileges.removeAll { $0.role == role }
    }
}

extension AccessList {
    /// Whether a role has privileges by it, or has given some.
    fileprivate func mentions(_ role: String) -> Bool { items.contains { $0.grantee == role || $0.grantor == role } }

    /// The list without what a role has, and what it has given.
    fileprivate func without(_ role: String) -> AccessList {
        AccessList(items.filter { $0.grantee != role && $0.grantor != role })
    }
}
