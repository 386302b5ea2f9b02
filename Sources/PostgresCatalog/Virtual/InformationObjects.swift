import PostgresWire

/// Views of `information_schema` of sequences and triggers.
extension CatalogSnapshot {
    func informationSequenceRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .sequence(let sequence) = origin, sequence.ownedBy?.isIdentity != true else { return [] }
        let bits: Int32 = sequence.type == .int2 ? 16 : sequence.type == .int4 ? 32 : 64
        return [
            [
                .text(model.database), .text(sequence.name.schema), .text(sequence.name.name),
                .text(formatType(sequence.type.oid)), .int4(bits), .int4(2), .int4(0),
                .text(String(sequence.start)), .text(String(sequence.minimum)), .text(String(sequence.maximum)),
                .text(String(sequence.increment)), .yesOrNo(sequence.cycles),
            ]
        ]
    }

    func informationTriggerRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin, !table.triggers.isEmpty else { return [] }
        let layout = RowLayout(information: "triggers")
        var rows: [[PostgresValue]] = []
        for trigger in table.triggers {
            let events: [(TriggerDefinition.Events, String)] = [
                (.insert, "INSERT"), (.delete, "DELETE"), (.update, "UPDATE"),
            ]
            for (event, word) in events where trigger.events.contains(event) {
                let function = model.triggerFunction(trigger.function)
                let name = function.map { functionText($0, searchPath: ["pg_catalog", "public"]) } ?? ""
                var row = layout.row()
                for name in ["trigger_catalog", "event_object_catalog"] { row[name] = .text(model.database) }
                for name in ["trigger_schema", "event_object_schema"] { row[name] = .text(table.name.schema) }
                row["trigger_name"] = .text(trigger.name)
                row["event_manipulation"] = .text(word)
                row["event_object_table"] = .text(table.name.name)
                row["action_order"] = .int4(1)
                row["action_condition"] = .text(orNull: trigger.condition)
                row["action_statement"] = .text("EXECUTE FUNCTION \(name)(\(Self.argumentText(of: trigger)))")
                row["action_orientation"] = .text(trigger.isForEachRow ? "ROW" : "STATEMENT")
                switch trigger.timing {
                case .before: row["action_timing"] = .text("BEFORE")
                case .after: row["action_timing"] = .text("AFTER")
                case .insteadOf: row["action_timing"] = .text("INSTEAD OF")
                }
                row["action_reference_old_table"] = .text(orNull: trigger.oldTable)
                row["action_reference_new_table"] = .text(orNull: trigger.newTable)
                rows.append(row.values)
            }
        }
        return rows
    }
}
