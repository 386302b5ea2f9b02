import PostgresWire

/// The views of `information_schema`, as a superuser sees them.
extension CatalogSnapshot {
    /// The rows of a view that only changes with the snapshot; nil where PostgreSQL's own rows are all there is.
    func informationRows(_ name: String) -> [[PostgresValue]]? {
        switch name {
        case "information_schema_catalog_name": [[.text(model.database)]]
        case "character_sets": characterSetRows()
        case "collations": collationRows(isApplicability: false)
        case "collation_character_set_applicability": collationRows(isApplicability: true)
        default: nil
        }
    }

    /// The rows of a view that shows the session's roles or is too large to be kept; nil for the others.
    func informationRows(_ name: String, context: CatalogContext) -> [[PostgresValue]]? {
        switch name {
        case "enabled_roles": enabledRoles(context.currentUser).map { [.text($0.name)] }
        case "applicable_roles": applicableRoleRows(context.currentUser, onlyGrantable: false)
        case "administrable_role_authorizations": applicableRoleRows(context.currentUser, onlyGrantable: true)
        case "routines": routineRows()
        case "schemata": schemataRows(context.currentUser)
        default: nil
        }
    }

    /// The schemas that a role owns or may use.
    private func schemataRows(_ role: String) -> [[PostgresValue]] {
        storedRows(of: "pg_namespace").rows.compactMap { row in
            let isShown =
                isMember(role, of: userName(row[2].identifier), withRights: true)
                || allows(role, [(.create, false), (.usage, false)], on: row[0].identifier, kind: "schema")
            guard isShown else { return nil }
            return [
                .text(model.database), row[1], .text(userName(row[2].identifier)), .null, .null, .null, .null,
            ]
        }
    }

    func informationTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let layout = RowLayout(information: "tables")
        return relationEntries(of: origin).compactMap { entry in
            guard let type = Self.tableType(entry.kind), entry.name.schema != "pg_toast" else { return nil }
            var row = layout.row()
            row["table_catalog"] = .text(model.database)
            row["table_schema"] = .text(entry.name.schema)
            row["table_name"] = .text(entry.name.name)
            row["table_type"] = .text(type)
            row["is_insertable_into"] = .yesOrNo(writingCommands(entry.oid).contains(.insert))
            row["is_typed"] = .yesOrNo(false)
            return row.values
        }
    }

    func informationViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        relationEntries(of: origin).filter { $0.kind == "v" }.map { entry in
            let commands = writingCommands(entry.oid)
            return [
                .text(model.database), .text(entry.name.schema), .text(entry.name.name),
                .text(orNull: shownDefinition(entry.oid)), .text(checkOption(entry.oid)),
                .yesOrNo(commands.isSuperset(of: [.update, .delete])), .yesOrNo(commands.contains(.insert)),
                .yesOrNo(false), .yesOrNo(false), .yesOrNo(false),
            ]
        }
    }

    /// `check_option` of a view.
    private func checkOption(_ oid: OID) -> String {
        let option = model.tables[oid]?.options.first { $0.hasPrefix("check_option=") }
        return option.map { $0.dropFirst("check_option=".count).uppercased() } ?? "NONE"
    }

    private func characterSetRows() -> [[PostgresValue]] {
        let collation = storedRows(of: "pg_collation").rows.first { $0.contains(.text(model.locale)) }
        return [
            [
                .null, .null, .text("UTF8"), .text("UCS"), .text("UTF8"), .text(model.database),
                collation == nil ? .null : .text("pg_catalog"), collation?.dropFirst().first ?? .null,
            ]
        ]
    }

    private func collationRows(isApplicability: Bool) -> [[PostgresValue]] {
        let layout = RowLayout("pg_collation")
        return storedRows(of: "pg_collation").rows.map { row in
            let head: [PostgresValue] = [
                .text(model.database), .text("pg_catalog"), layout.value("collname", of: row),
            ]
            return head + (isApplicability ? [.null, .null, .text("UTF8")] : [.text("NO PAD")])
        }
    }

    private func enabledRoles(_ user: String) -> [(oid: OID, name: String)] {
        let layout = RowLayout("pg_authid")
        let rows = storedRows(of: "pg_authid").rows
        let own = rows.first { layout.value("rolname", of: $0) == .text(user) }
        let isSuperuser = own.map { layout.value("rolsuper", of: $0).isTrue } ?? false
        var enabled: Set<OID> = own.map { [layout.value("oid", of: $0).identifier] } ?? []
        var isGrowing = true
        while isGrowing {
            let groups = storedRows(of: "pg_auth_members").rows.filter { enabled.contains($0[1].identifier) }
            isGrowing = groups.contains { enabled.insert($0[0].identifier).inserted }
        }
        return rows.compactMap { row in
            let oid = layout.value("oid", of: row).identifier
            guard isSuperuser || enabled.contains(oid) else { return nil }
            return (oid, layout.value("rolname", of: row).characters)
        }
    }

    private func applicableRoleRows(_ user: String, onlyGrantable: Bool) -> [[PostgresValue]] {
        let enabled = Dictionary(enabledRoles(user).map { ($0.oid, $0.name) }) { first, _ in first }
        let databaseOwner: [PostgresValue] = [.oid(6171), .oid(UserObjects.owner), .oid(.invalid), .bool(false)]
        return ([databaseOwner] + storedRows(of: "pg_auth_members").rows).compactMap { row in
            guard let member = enabled[row[1].identifier], !onlyGrantable || row[3].isTrue else { return nil }
            return [.text(member), .text(userName(row[0].identifier)), .yesOrNo(row[3].isTrue)]
        }
    }

    /// `table_type` of a `relkind`, nil for what the standard knows nothing of.
    static func tableType(_ kind: Character) -> String? {
        switch kind {
        case "r", "p": "BASE TABLE"
        case "v": "VIEW"
        case "f": "FOREIGN"
        default: nil
        }
    }

    /// The system's views that are simple enough for PostgreSQL to let rows be written through.
    static let updatableViews: Set<String> = ["pg_group", "pg_stat_database_conflicts"]
}
