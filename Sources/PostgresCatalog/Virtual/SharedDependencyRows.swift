import PostgresWire

/// `pg_shdepend`: which objects need which roles, as their owners or as those who were granted something.
extension CatalogSnapshot {
    func sharedDependencyRows(of origin: RowOrigin) -> [[PostgresValue]] {
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
        func addRemaining() {
            for item in model.foreignDataWrappers {
                add(CatalogOID.foreignDataWrapper, item.oid, owner: item.owner, item.privileges)
            }
            for item in model.foreignServers {
                add(CatalogOID.foreignServer, item.oid, owner: item.owner, item.privileges)
            }
            for item in model.textSearchConfigurations {
                note(CatalogOID.textSearchConfiguration, item.oid, item.owner, "o")
            }
            for item in model.textSearchDictionaries {
                note(CatalogOID.textSearchDictionary, item.oid, item.owner, "o")
            }
            for item in model.publications { note(CatalogOID.publication, item.oid, item.owner, "o") }
            for item in model.subscriptions { note(CatalogOID.subscription, item.oid, item.owner, "o") }
            for item in model.eventTriggers { note(CatalogOID.eventTrigger, item.oid, item.owner, "o") }
            add(CatalogOID.database, database, owner: model.databaseOwner, model.databasePrivileges)
        }
        switch origin {
        case .schema(let item): add(CatalogOID.namespace, item.oid, owner: item.owner, item.privileges)
        case .table(let table):
            let parts = table.columns.compactMap { column in column.privileges.map { (Int32(column.number), $0) } }
            add(CatalogOID.relation, table.oid, owner: table.owner, table.privileges, parts: parts)
        case .sequence(let item): add(CatalogOID.relation, item.oid, owner: item.owner, item.privileges)
        case .type(let item): add(CatalogOID.type, item.oid, owner: item.owner, item.privileges)
        case .function(let item): add(CatalogOID.function, item.oid, owner: item.owner, item.privileges)
        case .extension(let item): note(CatalogOID.extension, item.oid, item.owner, "o")
        case .collation(let item): note(CatalogOID.collation, item.oid, item.owner, "o")
        case .statistics(let item): note(CatalogOID.statistics, item.oid, item.owner, "o")
        case .remaining: addRemaining()
        case .builtIn, .remark, .operator, .cast, .operatorClass, .operatorFamily, .dependencies: break
        }
        return rows
    }
}
