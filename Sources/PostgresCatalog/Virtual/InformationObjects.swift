import PostgresWire

/// Views of `information_schema` of sequences, domains, triggers and what belongs to them.
extension CatalogSnapshot {
    /// The rows that PostgreSQL itself brings in a view of `information_schema`.
    private func informationBuiltIn(_ name: String) -> [[PostgresValue]] {
        let relation = SystemRelations.shared.relation(TableName(name, schema: "information_schema"))
        return relation.map { BuiltInValues.rows(of: $0).rows } ?? []
    }

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

    func domainRows(of origin: RowOrigin) -> [[PostgresValue]] {
        if case .builtIn = origin { return informationBuiltIn("domains") }
        guard case .type(let type) = origin, let domain = type.domain, let base = self.type(domain.baseType.oid) else {
            return []
        }
        let facts = TypeFacts(base.oid, modifier: domain.typeModifier)
        var row = RowLayout(information: "domains").row()
        for name in ["domain_catalog", "udt_catalog"] { row[name] = .text(model.database) }
        row["domain_schema"] = .text(type.name.schema)
        row["domain_name"] = .text(type.name.name)
        row["data_type"] = .text(dataType(base))
        for (name, value) in [
            ("character_maximum_length", facts.maximumLength), ("character_octet_length", facts.octetLength),
            ("numeric_precision", facts.precision), ("numeric_precision_radix", facts.radix),
            ("numeric_scale", facts.scale), ("datetime_precision", facts.datetimePrecision),
        ] {
            if let value { row[name] = .int4(value) }
        }
        row["domain_default"] = .text(orNull: domain.defaultExpression)
        row["udt_schema"] = .text(orNull: schemaName(base.namespace))
        row["udt_name"] = .text(base.name)
        row["dtd_identifier"] = .text("1")
        return [row.values]
    }

    func domainConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        if case .builtIn = origin { return informationBuiltIn("domain_constraints") }
        guard case .type(let type) = origin else { return [] }
        return (type.domain?.constraints ?? []).map { constraint in
            [
                .text(model.database), .text(type.name.schema), .text(constraint.name), .text(model.database),
                .text(type.name.schema), .text(type.name.name), .yesOrNo(false), .yesOrNo(false),
            ]
        }
    }

    func domainUsageRows(of origin: RowOrigin) -> [[PostgresValue]] {
        if case .builtIn = origin { return informationBuiltIn("domain_udt_usage") }
        guard case .type(let type) = origin, let domain = type.domain, let base = self.type(domain.baseType.oid) else {
            return []
        }
        return [
            [
                .text(model.database), .text(orNull: schemaName(base.namespace)), .text(base.name),
                .text(model.database), .text(type.name.schema), .text(type.name.name),
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
                let function = model.functions(named: trigger.function).first?.oid
                let name = function.map { functionText($0, searchPath: ["pg_catalog", "public"]) } ?? ""
                var row = layout.row()
                for name in ["trigger_catalog", "event_object_catalog"] { row[name] = .text(model.database) }
                for name in ["trigger_schema", "event_object_schema"] { row[name] = .text(table.name.schema) }
                row["trigger_name"] = .text(trigger.name)
                row["event_manipulation"] = .text(word)
                row["event_object_table"] = .text(table.name.name)
                row["action_order"] = .int4(1)
                row["action_condition"] = .text(orNull: trigger.condition)
                row["action_statement"] = .text("EXECUTE FUNCTION \(name)()")
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

    func viewTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let view) = origin, view.kind == .view else { return [] }
        var rows: [[PostgresValue]] = []
        let needed = Set(view.oid.map { model.dependencies(of: $0).map(\.referenced.object) } ?? [])
        for oid in needed.sorted() {
            guard let table = model.tables[oid], table.kind != .materializedView else { continue }
            rows.append([
                .text(model.database), .text(view.name.schema), .text(view.name.name), .text(model.database),
                .text(table.name.schema), .text(table.name.name),
            ])
        }
        return rows
    }

    func viewColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let view) = origin, view.kind == .view else { return [] }
        var rows: [[PostgresValue]] = []
        for dependency in view.oid.map({ model.dependencies(of: $0) }) ?? [] where dependency.referenced.part > 0 {
            guard let table = model.tables[dependency.referenced.object], table.kind != .materializedView,
                let column = table.column(number: Int16(truncatingIfNeeded: dependency.referenced.part))
            else { continue }
            rows.append([
                .text(model.database), .text(view.name.schema), .text(view.name.name), .text(model.database),
                .text(table.name.schema), .text(table.name.name), .text(column.name),
            ])
        }
        return rows
    }
}
