import PostgresWire

/// The views of `information_schema` that show constraints.
extension CatalogViewer {
    func tableConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        constraints(of: origin, "cfpu").filter { mayChange($0.table) }.map { constraint in
            let isDistinct = constraint.kind == "u" ? !constraint.areNullsNotDistinct(in: snapshot) : nil
            return row(
                "table_constraints",
                naming: ["constraint": constraint.name, "table": constraint.table.name],
                [
                    "constraint_type": .text(constraint.typeName), "enforced": .yesOrNo(true),
                    "is_deferrable": .yesOrNo(constraint.record["condeferrable"].isTrue),
                    "initially_deferred": .yesOrNo(constraint.record["condeferred"].isTrue),
                    "nulls_distinct": isDistinct.map { .yesOrNo($0) } ?? .null,
                ]
            ).values
        }
    }

    /// The rows of `table_constraints` for columns which are NOT NULL, which stand behind those of constraints.
    func notNullConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        notNullColumns(of: origin).filter { mayChange($0.relation) }.map { column in
            row(
                "table_constraints",
                naming: ["constraint": notNullName(column), "table": column.relation.name],
                [
                    "constraint_type": .text("CHECK"), "is_deferrable": .yesOrNo(false),
                    "initially_deferred": .yesOrNo(false), "enforced": .yesOrNo(true),
                ]
            ).values
        }
    }

    func keyColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let constraints = constraints(of: origin, "fpu")
        let columns = constraints.isEmpty ? [:] : Dictionary(grouping: columns(of: origin), by: \.relation.oid)
        return constraints.flatMap { constraint in
            constraint.columns.enumerated().compactMap { index, number in
                let column = columns[constraint.table.oid]?.first { $0.number == number }
                guard let column, mayUse(column: column) else { return nil }
                let position = constraint.kind == "f" ? constraint.position(ofTarget: index, in: self) : nil
                return row(
                    "key_column_usage",
                    naming: ["constraint": constraint.name, "table": constraint.table.name],
                    [
                        "column_name": .text(column.name), "ordinal_position": .int4(Int32(clamping: index + 1)),
                        "position_in_unique_constraint": position.map { .int4($0) } ?? .null,
                    ]
                ).values
            }
        }
    }

    func referentialConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        constraints(of: origin, "f").filter { mayChange($0.table) }.flatMap { constraint in
            let index = snapshot.model.index(constraint.record["conindid"].identifier)
            let unique = index.flatMap { table, index in
                table.constraints.first { $0.hasIndex && $0.foreignKey == nil && $0.index == index.name }
                    .map { TableName($0.name, schema: table.name.schema) }
            }
            var row = row(
                "referential_constraints",
                naming: ["constraint": constraint.name],
                [
                    "match_option": .text(constraint.record["confmatchtype"] == .text("f") ? "FULL" : "NONE"),
                    "update_rule": .text(Self.rule(constraint.record["confupdtype"].characters)),
                    "delete_rule": .text(Self.rule(constraint.record["confdeltype"].characters)),
                ]
            )
            // The key of a partition has another row, as it depends on its table as well as on the unique index.
            let others = constraint.record["conparentid"].identifier == .invalid ? [] : [row.values]
            if let unique { row.name("unique_constraint", unique, in: catalogName) }
            return [row.values] + others
        }
    }

    /// The columns that constraints are about; for a foreign key those that it points to.
    func constraintColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        constraints(of: origin, "cfpu").flatMap { (constraint) -> [[PostgresValue]] in
            guard let table = target(of: constraint), owns(table) else { return [] }
            let numbers = constraint.kind == "f" ? constraint.targetColumns : constraint.columns
            return numbers.map { number in
                row(
                    "constraint_column_usage",
                    naming: ["table": table.name, "constraint": constraint.name],
                    ["column_name": .text(orNull: snapshot.columnName(table.oid, number: number))]
                ).values
            }
        }
    }

    func constraintTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        constraints(of: origin, "fpu").compactMap { constraint in
            guard let table = target(of: constraint), owns(table) else { return nil }
            return row("constraint_table_usage", naming: ["table": table.name, "constraint": constraint.name]).values
        }
    }

    func checkConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        records("pg_constraint", of: origin).compactMap { record in
            guard record["contype"] == .text("c") else { return nil }
            let table = entry(.relations, record["conrelid"].identifier)
            guard let owner = (table ?? entry(.types, record["contypid"].identifier))?.owner, hasRights(of: owner)
            else { return nil }
            let definition = snapshot.constraintDefinition(record["oid"].identifier) ?? ""
            return row(
                "check_constraints",
                naming: ["constraint": constraintName(record)],
                ["check_clause": .text(String(definition.dropFirst("CHECK ".count)))]
            ).values
        }
    }

    /// The rows of `check_constraints` for columns which are NOT NULL, which stand behind those of constraints.
    func notNullCheckRows(of origin: RowOrigin) -> [[PostgresValue]] {
        notNullColumns(of: origin).filter { owns($0.relation) }.map { column in
            row(
                "check_constraints",
                naming: ["constraint": notNullName(column)],
                ["check_clause": .text("\(column.name) IS NOT NULL")]
            ).values
        }
    }

    /// What a foreign key does, by its letter.
    private static func rule(_ letter: String) -> String {
        switch letter {
        case "c": "CASCADE"
        case "n": "SET NULL"
        case "d": "SET DEFAULT"
        case "r": "RESTRICT"
        default: "NO ACTION"
        }
    }

    private func notNullColumns(of origin: RowOrigin) -> [ColumnEntry] {
        columns(of: origin, Self.baseKinds).filter { $0.record["attnotnull"].isTrue }
    }

    /// The name of the constraint that PostgreSQL shows for a column which is NOT NULL.
    private func notNullName(_ column: ColumnEntry) -> TableName {
        let schema = column.relation.name.schema
        let namespace = column.relation["namespace"].identifier
        return TableName("\(namespace)_\(column.relation.oid)_\(column.number)_not_null", schema: schema)
    }

    /// The constraints of tables of some kinds, by their letters.
    private func constraints(of origin: RowOrigin, _ kinds: String) -> [TableConstraint] {
        let records = records("pg_constraint", of: origin).filter { record in
            record["contype"].characters.first.map(kinds.contains) ?? false
        }
        guard !records.isEmpty else { return [] }
        let tables = relations(of: origin, Self.baseKinds)
        let byOID = Dictionary(tables.map { ($0.oid, $0) }) { first, _ in first }
        return records.compactMap { record in
            byOID[record["conrelid"].identifier].map { table in
                TableConstraint(record: record, name: constraintName(record), table: table)
            }
        }
    }

    private func target(of constraint: TableConstraint) -> CatalogEntry? {
        constraint.kind == "f" ? entry(.relations, constraint.record["confrelid"].identifier) : constraint.table
    }
}

/// A constraint of a table.
private struct TableConstraint {
    var record: CatalogRecord
    var name: TableName
    var table: CatalogEntry

    /// What it is, by its letter.
    var kind: String { record["contype"].characters }
    var columns: [Int16] { record["conkey"].smallIntegers }
    var targetColumns: [Int16] { record["confkey"].smallIntegers }

    /// Whether NULLs count as equal to the index behind it.
    func areNullsNotDistinct(in snapshot: CatalogSnapshot) -> Bool {
        snapshot.model.index(record["conindid"].identifier)?.index.areNullsNotDistinct ?? false
    }

    /// `constraint_type`.
    var typeName: String {
        switch kind {
        case "p": "PRIMARY KEY"
        case "u": "UNIQUE"
        case "f": "FOREIGN KEY"
        default: "CHECK"
        }
    }

    /// The place that a target column has in the unique index behind a foreign key, from 1.
    func position(ofTarget index: Int, in viewer: CatalogViewer) -> Int32? {
        guard targetColumns.indices.contains(index),
            let found = viewer.records("pg_index", where: "indexrelid", equals: record["conindid"]).first
        else { return nil }
        let place = found["indkey"].smallIntegers.firstIndex(of: targetColumns[index])
        return place.map { Int32(truncatingIfNeeded: $0 + 1) }
    }
}
