import PostgresWire

/// The views of `information_schema` that show tables and views.
extension CatalogViewer {
    func tableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        relations(of: origin).filter { mayUse($0) }.map { table in
            var row = row("tables", naming: ["table": table.name])
            row["table_type"] = .text(Self.tableType(table))
            row["is_insertable_into"] = .yesOrNo(snapshot.writingCommands(table.oid).contains(.insert))
            let type = entry(.types, table["oftype"].identifier)
            row["is_typed"] = .yesOrNo(type != nil)
            if let type { row.name("user_defined_type", type.name, in: catalogName) }
            return row.values
        }
    }

    func viewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        relations(of: origin, ["v"]).filter { mayUse($0) }.map { view in
            let options = view["options"].texts
            let isChecked = options.first { $0.hasPrefix("check_option=") }?.dropFirst("check_option=".count)
            let commands = snapshot.writingCommands(view.oid)
            let triggers = snapshot.model.tables[view.oid]?.triggers.filter { $0.timing == .insteadOf } ?? []
            let events = triggers.reduce(into: TriggerDefinition.Events()) { $0.formUnion($1.events) }
            return row(
                "views",
                naming: ["table": view.name],
                [
                    "view_definition": .text(orNull: owns(view) ? snapshot.shownDefinition(view.oid) : nil),
                    "check_option": .text(isChecked?.uppercased() ?? "NONE"),
                    "is_updatable": .yesOrNo(commands.isSuperset(of: [.update, .delete])),
                    "is_insertable_into": .yesOrNo(commands.contains(.insert)),
                    "is_trigger_updatable": .yesOrNo(events.contains(.update)),
                    "is_trigger_deletable": .yesOrNo(events.contains(.delete)),
                    "is_trigger_insertable_into": .yesOrNo(events.contains(.insert)),
                ]
            ).values
        }
    }

    private static func tableType(_ table: CatalogEntry) -> String {
        if table.name.schema.hasPrefix("pg_temp_") { return "LOCAL TEMPORARY" }
        switch table.kind {
        case "v": return "VIEW"
        case "f": return "FOREIGN"
        default: return "BASE TABLE"
        }
    }
}

extension CatalogSnapshot {
    /// The system's views that are simple enough for PostgreSQL to let rows be written through.
    static let updatableViews: Set<String> = ["pg_group", "pg_stat_database_conflicts"]
}
