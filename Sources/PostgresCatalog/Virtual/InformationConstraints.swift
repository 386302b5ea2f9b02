import PostgresWire

/// The views of `information_schema` that show constraints.
extension CatalogSnapshot {
    func tableConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        tableConstraints(of: origin).map { constraint in
            constraintRow(
                constraint.name.schema,
                constraint.name.name,
                of: constraint.table,
                type: constraint.typeName,
                areNullsDistinct: constraint.kind == "u" ? !constraint.areNullsNotDistinct(in: self) : nil,
                isDeferrable: constraint.isDeferrable,
                isDeferred: constraint.isDeferred
            )
        }
    }

    /// The rows of `table_constraints` for columns which are NOT NULL, which stand behind those of constraints.
    func notNullConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        notNullChecks(of: origin).map { check in
            constraintRow(check.table.schema, check.name, of: check.table, type: "CHECK", areNullsDistinct: nil)
        }
    }

    func keyColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        tableConstraints(of: origin).filter { $0.kind != "c" }.flatMap { (constraint) -> [[PostgresValue]] in
            constraint.columns.enumerated().map { index, number in
                let position = constraint.kind == "f" ? constraint.position(ofTarget: index, in: self) : nil
                return [
                    .text(model.database), .text(constraint.name.schema), .text(constraint.name.name),
                    .text(model.database), .text(constraint.table.schema), .text(constraint.table.name),
                    .text(orNull: columnName(constraint.relation, number: number)),
                    .int4(Int32(truncatingIfNeeded: index + 1)), position.map { .int4($0) } ?? .null,
                ]
            }
        }
    }

    func referentialConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        tableConstraints(of: origin).filter { $0.kind == "f" }.map { constraint in
            let unique = model.index(constraint.index).flatMap { table, index in
                table.constraints.first { $0.hasIndex && $0.foreignKey == nil && $0.index == index.name }
                    .map { TableName($0.name, schema: table.name.schema) }
            }
            return [
                .text(model.database), .text(constraint.name.schema), .text(constraint.name.name),
                unique == nil ? .null : .text(model.database), .text(orNull: unique?.schema),
                .text(orNull: unique?.name), .text(constraint.match == "f" ? "FULL" : "NONE"),
                .text(Self.rule(constraint.onUpdate)), .text(Self.rule(constraint.onDelete)),
            ]
        }
    }

    func constraintColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        tableConstraints(of: origin).filter { $0.kind != "c" }.flatMap { (constraint) -> [[PostgresValue]] in
            let relation = constraint.kind == "f" ? constraint.target : constraint.relation
            let table = relationName(relation) ?? constraint.table
            return (constraint.kind == "f" ? constraint.targetColumns : constraint.columns).map { number in
                [
                    .text(model.database), .text(table.schema), .text(table.name),
                    .text(orNull: columnName(relation, number: number)), .text(model.database),
                    .text(constraint.name.schema), .text(constraint.name.name),
                ]
            }
        }
    }

    func constraintTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        tableConstraints(of: origin).filter { $0.kind != "c" }.map { constraint in
            let table = constraint.kind == "f" ? relationName(constraint.target) : constraint.table
            return [
                .text(model.database), .text(orNull: table?.schema), .text(orNull: table?.name),
                .text(model.database), .text(constraint.name.schema), .text(constraint.name.name),
            ]
        }
    }

    func checkConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let layout = RowLayout("pg_constraint")
        var rows: [[PostgresValue]] = []
        for row in constraintRows(of: origin) where layout.value("contype", of: row) == .text("c") {
            let definition = constraintDefinition(row[0].identifier) ?? ""
            rows.append([
                .text(model.database), .text(orNull: schemaName(layout.value("connamespace", of: row).identifier)),
                layout.value("conname", of: row), .text(String(definition.dropFirst("CHECK ".count))),
            ])
        }
        return rows
    }

    /// The rows of `check_constraints` for columns which are NOT NULL, which stand behind those of constraints.
    func notNullCheckRows(of origin: RowOrigin) -> [[PostgresValue]] {
        notNullChecks(of: origin).map { check in
            [
                .text(model.database), .text(check.table.schema), .text(check.name),
                .text("\(check.column) IS NOT NULL"),
            ]
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

    private func constraintRow(
        _ schema: String,
        _ name: String,
        of table: TableName,
        type: String,
        areNullsDistinct: Bool?,
        isDeferrable: Bool = false,
        isDeferred: Bool = false
    ) -> [PostgresValue] {
        [
            .text(model.database), .text(schema), .text(name), .text(model.database), .text(table.schema),
            .text(table.name), .text(type), .yesOrNo(isDeferrable), .yesOrNo(isDeferred), .yesOrNo(true),
            areNullsDistinct.map { .yesOrNo($0) } ?? .null,
        ]
    }

    /// The constraints that PostgreSQL shows for columns which are NOT NULL.
    private func notNullChecks(of origin: RowOrigin) -> [(table: TableName, name: String, column: String)] {
        let layout = RowLayout("pg_attribute")
        let entries = entriesByOID(of: origin)
        return attributeRows(of: origin).compactMap { row in
            guard layout.value("attnotnull", of: row).isTrue,
                case .int2(let number) = layout.value("attnum", of: row), number > 0,
                let entry = entries[row[0].identifier], entry.isTable,
                let namespace = schemaOID(entry.name.schema)
            else { return nil }
            return (
                entry.name, "\(namespace)_\(entry.oid)_\(number)_not_null", layout.value("attname", of: row).characters
            )
        }
    }

    /// The constraints of a table in `pg_constraint`.
    private func tableConstraints(of origin: RowOrigin) -> [TableConstraint] {
        let layout = RowLayout("pg_constraint")
        return constraintRows(of: origin).compactMap { row in
            let relation = layout.value("conrelid", of: row).identifier
            guard let table = relationName(relation),
                let schema = schemaName(layout.value("connamespace", of: row).identifier),
                let kind = layout.value("contype", of: row).characters.first
            else { return nil }
            guard ["c", "f", "p", "u"].contains(kind) else { return nil }
            return TableConstraint(
                name: TableName(layout.value("conname", of: row).characters, schema: schema),
                table: table,
                relation: relation,
                kind: kind,
                columns: layout.value("conkey", of: row).smallIntegers,
                index: layout.value("conindid", of: row).identifier,
                target: layout.value("confrelid", of: row).identifier,
                targetColumns: layout.value("confkey", of: row).smallIntegers,
                isDeferrable: layout.value("condeferrable", of: row).isTrue,
                isDeferred: layout.value("condeferred", of: row).isTrue,
                match: layout.value("confmatchtype", of: row).characters,
                onUpdate: layout.value("confupdtype", of: row).characters,
                onDelete: layout.value("confdeltype", of: row).characters
            )
        }
    }
}

/// A constraint of a table as information_schema reads it.
private struct TableConstraint {
    var name: TableName
    var table: TableName
    var relation: OID
    var kind: Character
    var columns: [Int16]
    var index: OID
    var target: OID
    var targetColumns: [Int16]
    var isDeferrable: Bool
    var isDeferred: Bool
    var match: String
    var onUpdate: String
    var onDelete: String

    /// Whether NULLs count as equal to the index behind it.
    func areNullsNotDistinct(in snapshot: CatalogSnapshot) -> Bool {
        snapshot.model.index(index)?.index.areNullsNotDistinct ?? false
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
    func position(ofTarget index: Int, in snapshot: CatalogSnapshot) -> Int32? {
        guard targetColumns.indices.contains(index),
            let row = snapshot.relationRows(of: "pg_index").rows(where: 0, equals: .oid(self.index)).first
        else { return nil }
        let keys = RowLayout("pg_index").value("indkey", of: row).smallIntegers
        return keys.firstIndex(of: targetColumns[index]).map { Int32(truncatingIfNeeded: $0 + 1) }
    }
}
