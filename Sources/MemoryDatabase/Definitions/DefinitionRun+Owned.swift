import PostgresCatalog
import PostgresSQL
import PostgresWire

/// DROP OWNED: all that roles own in the database, and what they may do with the rest.
extension DefinitionRun {
    mutating func dropOwned(_ statement: DropStatement) throws(PostgresError) {
        var roles: [String] = []
        for case .role(let reference) in statement.names {
            guard let name = try role(reference) else { continue }
            guard name != model.owner else {
                throw PostgresError(
                    "2BP01",
                    "cannot drop objects owned by role \(name) because they are required by the database system"
                )
            }
            roles.append(name)
        }
        let owned = Set(roles)
        revokeEverything(from: owned)
        try drop(objects(ownedBy: owned), cascades: statement.behavior == .cascade)
    }

    private func objects(ownedBy roles: Set<String>) -> [ObjectAddress] {
        func isOwned(_ owner: String?) -> Bool { owner.map { roles.contains($0) } ?? false }
        var found: [ObjectAddress] = []
        for table in model.tables where isOwned(table.owner) {
            if let oid = table.oid { found.append(Self.relation(oid)) }
        }
        for sequence in model.sequences where isOwned(sequence.owner) && sequence.ownedBy == nil {
            if let oid = sequence.oid { found.append(Self.relation(oid)) }
        }
        for type in model.types where isOwned(type.owner) {
            if let oid = type.oid { found.append(ObjectAddress(catalog: CatalogOID.type, object: oid)) }
        }
        for function in model.functions where isOwned(function.owner) {
            if let oid = function.oid { found.append(ObjectAddress(catalog: CatalogOID.function, object: oid)) }
        }
        for schema in model.schemas where isOwned(schema.owner) {
            if let oid = schema.oid { found.append(ObjectAddress(catalog: CatalogOID.namespace, object: oid)) }
        }
        for known in model.extensions where isOwned(known.owner) {
            if let oid = known.oid { found.append(ObjectAddress(catalog: CatalogOID.extension, object: oid)) }
        }
        return found
    }

    private mutating func revokeEverything(from roles: Set<String>) {
        func rest(_ list: AccessList?) -> AccessList? {
            list.map { AccessList($0.items.filter { item in !(item.grantee.map { roles.contains($0) } ?? false) }) }
        }
        for var table in Array(model.tables) {
            let before = table
            table.privileges = rest(table.privileges)
            for index in table.columns.indices {
                let list = rest(table.columns[index].privileges)
                table.columns[index].privileges = list.flatMap { $0.items.isEmpty ? nil : $0 }
            }
            if table != before { model.put(table) }
        }
        for var sequence in Array(model.sequences) where sequence.privileges != rest(sequence.privileges) {
            sequence.privileges = rest(sequence.privileges)
            model.put(sequence)
        }
        for var schema in Array(model.schemas) where schema.privileges != rest(schema.privileges) {
            schema.privileges = rest(schema.privileges)
            model.put(schema)
        }
        for var function in Array(model.functions) where function.privileges != rest(function.privileges) {
            function.privileges = rest(function.privileges)
            model.put(function)
        }
        for var type in Array(model.types) where type.privileges != rest(type.privileges) {
            type.privileges = rest(type.privileges)
            model.put(type)
        }
        model.databasePrivileges = rest(model.databasePrivileges)
        model.defaultPrivileges.removeAll { roles.contains($0.role) }
        for index in model.defaultPrivileges.indices {
            model.defaultPrivileges[index].privileges =
                rest(model.defaultPrivileges[index].privileges) ?? AccessList()
        }
    }
}
