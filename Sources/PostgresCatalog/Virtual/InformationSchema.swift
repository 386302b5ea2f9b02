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

    /// The rows of a view that hangs on the session's role; nil for the others.
    func informationRows(_ name: String, context: CatalogContext) -> [[PostgresValue]]? {
        switch name {
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
            guard let type = Self.tableType(entry.kind), !entry.name.schema.hasPrefix("pg_toast") else { return nil }
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
