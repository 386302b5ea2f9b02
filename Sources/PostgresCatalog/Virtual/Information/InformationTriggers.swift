import PostgresWire

/// The views of `information_schema` that show triggers.
extension CatalogViewer {
    func triggerRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard let (table, definition) = triggered(origin), mayChange(table) else { return [] }
        let events: [(TriggerDefinition.Events, String)] = [
            (.insert, "INSERT"), (.delete, "DELETE"), (.update, "UPDATE"),
        ]
        return definition.triggers.flatMap { trigger in
            let function = snapshot.model.triggerFunction(trigger.function)
            let name = function.map { snapshot.functionText($0, searchPath: ["pg_catalog", "public"]) } ?? ""
            let arguments = CatalogSnapshot.argumentText(of: trigger)
            return events.filter { trigger.events.contains($0.0) }.map { event, word in
                row(
                    "triggers",
                    naming: ["trigger": TableName(trigger.name, schema: table.name.schema)],
                    [
                        "event_manipulation": .text(word), "event_object_catalog": catalogName,
                        "event_object_schema": .text(table.name.schema), "event_object_table": .text(table.name.name),
                        "action_order": .int4(Self.order(of: trigger, for: event, in: definition)),
                        "action_condition": .text(orNull: owns(table) ? trigger.condition : nil),
                        "action_statement": .text("EXECUTE FUNCTION \(name)(\(arguments))"),
                        "action_orientation": .text(trigger.isForEachRow ? "ROW" : "STATEMENT"),
                        "action_timing": .text(Self.timing(trigger)),
                        "action_reference_old_table": .text(orNull: trigger.oldTable),
                        "action_reference_new_table": .text(orNull: trigger.newTable),
                    ]
                ).values
            }
        }
    }

    func triggeredColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard let (table, definition) = triggered(origin) else { return [] }
        let columns = Dictionary(columns(of: origin).map { ($0.name, $0) }) { first, _ in first }
        return definition.triggers.flatMap { trigger in
            trigger.columns.compactMap { name in
                guard let column = columns[name], mayUse(column: column, [.insert, .update, .references]) else {
                    return nil
                }
                return row(
                    "triggered_update_columns",
                    naming: ["trigger": TableName(trigger.name, schema: table.name.schema)],
                    [
                        "event_object_catalog": catalogName, "event_object_schema": .text(table.name.schema),
                        "event_object_table": .text(table.name.name), "event_object_column": .text(name),
                    ]
                ).values
            }
        }
    }

    private func triggered(_ origin: RowOrigin) -> (table: CatalogEntry, definition: TableDefinition)? {
        guard case .table(let definition) = origin, !definition.triggers.isEmpty else { return nil }
        return relations(of: origin).first.map { ($0, definition) }
    }

    /// The place of a trigger among those that fire at the same time, which do so in the order of their names.
    private static func order(
        of trigger: TriggerDefinition,
        for event: TriggerDefinition.Events,
        in table: TableDefinition
    ) -> Int32 {
        let before = table.triggers.count { other in
            other.events.contains(event) && other.isForEachRow == trigger.isForEachRow && other.timing == trigger.timing
                && other.name.utf8.lexicographicallyPrecedes(trigger.name.utf8)
        }
        return Int32(clamping: before + 1)
    }

    private static func timing(_ trigger: TriggerDefinition) -> String {
        switch trigger.timing {
        case .before: "BEFORE"
        case .after: "AFTER"
        case .insteadOf: "INSTEAD OF"
        }
    }
}
