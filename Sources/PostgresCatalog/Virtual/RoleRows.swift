public import PostgresWire

/// `pg_authid` and its views, `pg_auth_members` and `pg_database`.
extension CatalogSnapshot {
    func roleRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_authid")
        var rows = BuiltInValues.rows(of: "pg_authid").rows
        if let owner = rows.firstIndex(where: { $0.first == .oid(UserObjects.owner) }) {
            var row = layout.row(like: rows[owner])
            row["rolname"] = .text(model.owner)
            rows[owner] = row.values
        }
        for role in model.roles where role.oid != UserObjects.owner {
            var row = layout.row()
            row["oid"] = .oid(role.oid ?? .invalid)
            row["rolname"] = .text(role.name)
            row["rolsuper"] = .bool(role.isSuperuser)
            row["rolinherit"] = .bool(role.inherits)
            row["rolcreaterole"] = .bool(role.canCreateRoles)
            row["rolcreatedb"] = .bool(role.canCreateDatabases)
            row["rolcanlogin"] = .bool(role.canLogIn)
            row["rolreplication"] = .bool(role.canReplicate)
            row["rolbypassrls"] = .bool(role.bypassesRowSecurity)
            row["rolconnlimit"] = .int4(role.connectionLimit)
            row["rolpassword"] = .text(orNull: role.password)
            row["rolvaliduntil"] = role.validUntil.map { .timestamptz($0) } ?? .null
            rows.append(row.values)
        }
        return rows
    }

    func membershipRows() -> [[PostgresValue]] {
        var rows = BuiltInValues.rows(of: "pg_auth_members").rows
        for role in model.roles {
            for name in role.memberOf {
                guard let group = roleIdentifier(name) else { continue }
                let isAdministrator = role.administers.contains(name)
                rows.append([.oid(group), .oid(role.oid ?? .invalid), .oid(UserObjects.owner), .bool(isAdministrator)])
            }
        }
        return rows
    }

    func roleViewRows() -> [[PostgresValue]] {
        let source = RowLayout("pg_authid")
        let layout = RowLayout("pg_roles")
        let columns = [
            "oid", "rolname", "rolsuper", "rolinherit", "rolcreaterole", "rolcreatedb", "rolcanlogin", "rolreplication",
            "rolconnlimit", "rolvaliduntil", "rolbypassrls",
        ]
        return storedRows(of: "pg_authid").rows.map { role in
            var row = layout.row()
            for column in columns { row[column] = source.value(column, of: role) }
            row["rolpassword"] = .text("********")
            return row.values
        }
    }

    func userRows(isShadow: Bool) -> [[PostgresValue]] {
        let source = RowLayout("pg_authid")
        let layout = RowLayout("pg_user")
        let columns = [
            ("usename", "rolname"), ("usesysid", "oid"), ("usecreatedb", "rolcreatedb"), ("usesuper", "rolsuper"),
            ("userepl", "rolreplication"), ("usebypassrls", "rolbypassrls"), ("valuntil", "rolvaliduntil"),
        ]
        return storedRows(of: "pg_authid").rows.filter { source.value("rolcanlogin", of: $0).isTrue }.map { role in
            var row = layout.row()
            for (column, from) in columns { row[column] = source.value(from, of: role) }
            row["passwd"] = isShadow ? .null : .text("********")
            return row.values
        }
    }

    func groupRows() -> [[PostgresValue]] {
        let source = RowLayout("pg_authid")
        let members = storedRows(of: "pg_auth_members")
        return storedRows(of: "pg_authid").rows.filter { !source.value("rolcanlogin", of: $0).isTrue }.map { role in
            let oid = source.value("oid", of: role)
            let list = members.rows(where: 0, equals: oid).compactMap { $0.dropFirst().first }
            return [source.value("rolname", of: role), oid, .array(PostgresArray(list, of: .oid))]
        }
    }

    func databaseRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_database")
        return objects.databases.map { database in
            var row = layout.row()
            let traits = model.databaseTraits[database.name] ?? .standard(of: database.name)
            let hasPrivileges = database.name == "template0" || database.name == "template1"
            let locale = PostgresValue.text(traits.locale ?? model.locale)
            row["oid"] = .oid(database.oid)
            row["datname"] = .text(database.name)
            row["datdba"] = .oid(roleOID(traits.owner))
            row["encoding"] = .int4(6)
            row["datlocprovider"] = .text("c")
            row["datistemplate"] = .bool(traits.isTemplate)
            row["datallowconn"] = .bool(traits.allowsConnections)
            row["datconnlimit"] = .int4(traits.connectionLimit)
            row["datfrozenxid"] = .oid(717)
            row["datminmxid"] = .oid(1)
            row["dattablespace"] = .oid(1663)
            row["datcollate"] = locale
            row["datctype"] = locale
            if database.name == model.database {
                row["datdba"] = .oid(roleOID(model.databaseOwner))
                row["datacl"] = Self.list(model.databasePrivileges)
            } else if hasPrivileges {
                let owner = model.owner
                let list = [
                    AccessItem(nil, .connect, grantor: owner),
                    AccessItem(owner, [.create, .temporary, .connect], grantor: owner),
                ]
                row["datacl"] = Self.list(AccessList(list))
            }
            return row.values
        }
    }

    /// The OID of the current database.
    public var databaseOID: OID { objects.databases.first { $0.name == model.database }?.oid ?? .invalid }

    /// The OID of the role of this name.
    func roleIdentifier(_ name: String) -> OID? {
        storedRows(of: "pg_authid").rows(where: 1, equals: .text(name)).first?.first?.identifier
    }
}
