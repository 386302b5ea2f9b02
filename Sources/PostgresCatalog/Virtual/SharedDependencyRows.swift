import PostgresWire

/// `pg_shdepend`: which objects need which roles, as their owners or as those who were granted something.
extension CatalogSnapshot {
    func sharedDependencyRows() -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        let database = databaseOID
        /// Roles that PostgreSQL brings are never in the way of anything.
        func note(_ catalog: OID, _ object: OID?, _ role: String?, _ kind: String, part: Int32 = 0) {
            let found = roleOID(role)
            guard let object, found >= .firstUserObject else { return }
            let place = catalog == CatalogOID.database ? OID.invalid : database
            rows.append([
                .oid(place), .oid(catalog), .oid(object), .int4(part), .oid(CatalogOID.role), .oid(found), .text(kind),
            ])
        }
        func add(_ catalog: OID, _ object: OID?, owner: String?, _ list: AccessList?, parts: [(Int32, AccessList)] = [])
        {
            note(catalog, object, owner, "o")
            for (part, list) in [(0, list ?? AccessList())] + parts {
                let roles = Set(list.items.flatMap { [$0.grantee, $0.grantor] }.compactMap { $0 })
                for role in roles.sorted() where role != owner ?? model.owner {
                    note(catalog, object, role, "a", part: part)
                }
            }
        }
        for schema in model.schemas {
            add(CatalogOID.namespace, schema.oid, owner: schema.owner, schema.privileges)
        }
        for table in model.tables {
            let parts = table.columns.compactMap { column in column.privileges.map { (Int32(column.number), $0) } }
            add(CatalogOID.relation, table.oid, owner: table.owner, table.privileges, parts: parts)
        }
        for sequence in model.sequences {
            add(CatalogOID.relation, sequence.oid, owner: sequence.owner, sequence.privileges)
        }
        for type in model.types { add(CatalogOID.type, type.oid, owner: type.owner, type.privileges) }
        for function in model.functions {
            add(CatalogOID.function, function.oid, owner: function.owner, function.privileges)
        }
        for item in model.extensions { note(CatalogOID.extension, item.oid, item.owner, "o") }
        for item in model.collations { note(CatalogOID.collation, item.oid, item.owner, "o") }
        for item in model.statistics { note(CatalogOID.statistics, item.oid, item.owner, "o") }
        for item in model.foreignDataWrappers {
            add(CatalogOID.foreignDataWrapper, item.oid, owner: item.owner, item.privileges)
        }
        for item in model.foreignServers {
            add(CatalogOID.foreignServer, item.oid, owner: item.owner, item.privileges)
        }
        for item in model.textSearchConfigurations {
            note(CatalogOID.textSearchConfiguration, item.oid, item.owner, "o")
        }
        for item in model.textSearchDictionaries { note(CatalogOID.textSearchDictionary, item.oid, item.owner, "o") }
        for item in model.publications { note(CatalogOID.publication, item.oid, item.owner, "o") }
        for item in model.subscriptions { note(CatalogOID.subscription, item.oid, item.owner, "o") }
        for item in model.eventTriggers { note(CatalogOID.eventTrigger, item.oid, item.owner, "o") }
        add(CatalogOID.database, database, owner: model.databaseOwner, model.databasePrivileges)
        return rows
    }
}
