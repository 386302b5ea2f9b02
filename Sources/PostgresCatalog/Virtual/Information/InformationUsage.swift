import PostgresWire

/// The views of `information_schema` that show what views, routines and constraints use.
extension CatalogViewer {
    func viewTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        rows(relations(of: origin, ["v"]), relationsUsed) { view, use in
            row("view_table_usage", naming: ["view": view.name, "table": use.table.name])
        }
    }

    func viewColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        rows(relations(of: origin, ["v"]), relationsUsed) { view, use in
            use.column.map {
                row(
                    "view_column_usage",
                    naming: ["view": view.name, "table": use.table.name],
                    ["column_name": .text($0)]
                )
            }
        }
    }

    func viewRoutineRows(of origin: RowOrigin) -> [[PostgresValue]] {
        rows(relations(of: origin, ["v"]), routinesUsed) { view, routine in
            row("view_routine_usage", naming: ["table": view.name, "specific": routine.specificName])
        }
    }

    func routineTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        rows(entries(.routines, of: origin), relationsUsed) { routine, use in
            row(
                "routine_table_usage",
                naming: ["specific": routine.specificName, "routine": routine.name, "table": use.table.name]
            )
        }
    }

    func routineColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        rows(entries(.routines, of: origin), relationsUsed) { routine, use in
            use.column.map {
                row(
                    "routine_column_usage",
                    naming: ["specific": routine.specificName, "routine": routine.name, "table": use.table.name],
                    ["column_name": .text($0)]
                )
            }
        }
    }

    func routineSequenceRows(of origin: RowOrigin) -> [[PostgresValue]] {
        rows(entries(.routines, of: origin), sequencesUsed) { routine, sequence in
            row(
                "routine_sequence_usage",
                naming: ["specific": routine.specificName, "routine": routine.name, "sequence": sequence.name]
            )
        }
    }

    func routineRoutineRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let kinds = ["f", "p"]
        return rows(entries(.routines, of: origin).filter { kinds.contains($0.kind) }, routinesUsed) { routine, used in
            guard kinds.contains(used.kind) else { return nil }
            return row(
                "routine_routine_usage",
                naming: ["specific": routine.specificName, "routine": used.specificName]
            )
        }
    }

    func checkRoutineRows(of origin: RowOrigin) -> [[PostgresValue]] {
        records("pg_constraint", of: origin).filter { $0["contype"] == .text("c") }.flatMap { constraint in
            routinesUsed(by: constraint["oid"].identifier).map { routine in
                row(
                    "check_constraint_routine_usage",
                    naming: ["constraint": constraintName(constraint), "specific": routine.specificName]
                ).values
            }.withoutRepetition
        }
    }

    /// The columns that generated columns are computed from.
    func columnColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin, table.columns.contains(where: \.isGenerated),
            let relation = relations(of: origin).first, owns(relation)
        else { return [] }
        let dependencies = records("pg_depend", of: origin)
        return table.columns.filter(\.isGenerated).flatMap { generated -> [[PostgresValue]] in
            dependencies.compactMap { dependency in
                guard dependency["objid"].identifier == generated.defaultOID,
                    dependency["refobjid"].identifier == relation.oid,
                    case .int4(let part) = dependency["refobjsubid"], part > 0, part != Int32(generated.number),
                    let name = snapshot.columnName(relation.oid, number: Int16(truncatingIfNeeded: part))
                else { return nil }
                return row(
                    "column_column_usage",
                    naming: ["table": table.name],
                    ["column_name": .text(name), "dependent_column": .text(generated.name)]
                ).values
            }
        }.withoutRepetition
    }

    /// The name of a constraint.
    func constraintName(_ constraint: CatalogRecord) -> TableName {
        let schema = snapshot.schemaName(constraint["connamespace"].identifier) ?? ""
        return TableName(constraint["conname"].characters, schema: schema)
    }
}

/// What objects use.
extension CatalogViewer {
    /// The rows of all that objects use, each once.
    private func rows<Used>(
        _ objects: [CatalogEntry],
        _ used: (OID) -> [Used],
        _ row: (CatalogEntry, Used) -> RowBuilder?
    ) -> [[PostgresValue]] {
        objects.flatMap { object in
            used(object.oid).compactMap { row(object, $0)?.values }.withoutRepetition
        }
    }

    /// The tables of owners whose rights the role has, with the columns that are named.
    private func relationsUsed(by oid: OID) -> [(table: CatalogEntry, column: String?)] {
        used(.relations, CatalogOID.relation, by: oid).filter { Self.tableKinds.contains($0.entry.kind) }.map { use in
            (use.entry, use.part == 0 ? nil : snapshot.columnName(use.entry.oid, number: Int16(clamping: use.part)))
        }
    }

    private func sequencesUsed(by oid: OID) -> [CatalogEntry] {
        used(.relations, CatalogOID.relation, by: oid).map(\.entry).filter { $0.kind == "S" }
    }

    private func routinesUsed(by oid: OID) -> [CatalogEntry] {
        used(.routines, CatalogOID.function, by: oid).map(\.entry)
    }

    private func used(_ catalog: ObjectCatalog, _ address: OID, by oid: OID) -> [(entry: CatalogEntry, part: Int32)] {
        needs(of: oid).filter { $0.catalog == address && $0.object != oid }.compactMap { need in
            entry(catalog, need.object).flatMap { owns($0) ? ($0, need.part) : nil }
        }
    }

    /// What an object needs besides what follows from its definition; a view what its query needs.
    private func needs(of oid: OID) -> [ObjectAddress] {
        guard oid < .firstUserObject else { return snapshot.model.dependencies(of: oid).map(\.referenced) }
        let layout = RowLayout("pg_depend")
        let rule = BuiltInValues.rows(of: "pg_rewrite").rows(where: 2, equals: .oid(oid)).first?.first?.identifier
        return BuiltInValues.rows(of: "pg_depend").rows(where: 1, equals: .oid(rule ?? oid)).map { row in
            var part: Int32 = 0
            if case .int4(let value) = layout.value("refobjsubid", of: row) { part = value }
            return ObjectAddress(
                catalog: layout.value("refclassid", of: row).identifier,
                object: layout.value("refobjid", of: row).identifier,
                part: part
            )
        }
    }
}
