import PostgresWire

/// `pg_constraint`, `pg_index` and `pg_depend`: the keys of tables and what hangs together.
extension CatalogSnapshot {
    func constraintRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_constraint")
        var rows = BuiltInValues.rows(of: "pg_constraint").rows
        for relation in objects.relations {
            for constraint in relation.constraints {
                var row = layout.row()
                row["oid"] = .oid(constraint.oid)
                row["conname"] = .text(constraint.name)
                row["connamespace"] = .oid(relation.namespace)
                row["contype"] = .text(String(constraint.kind))
                for name in ["condeferrable", "condeferred"] { row[name] = .bool(false) }
                for name in ["convalidated", "conislocal", "connoinherit"] { row[name] = .bool(true) }
                row["conrelid"] = .oid(relation.oid)
                for name in ["contypid", "conparentid", "confrelid"] { row[name] = .oid(.invalid) }
                row["conindid"] = .oid(constraint.index)
                for name in ["confupdtype", "confdeltype", "confmatchtype"] { row[name] = .text(" ") }
                row["coninhcount"] = .int4(0)
                row["conkey"] = .array(PostgresArray(constraint.columns.map { .int2($0) }, of: .int2))
                if let target = constraint.target { addTarget(target, of: constraint, in: relation, to: &row) }
                rows.append(row.values)
            }
        }
        return rows
    }

    func indexRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_index")
        var rows = BuiltInValues.rows(of: "pg_index").rows
        for relation in objects.relations {
            for index in relation.indexes { rows.append(indexRow(index, of: relation, layout)) }
        }
        return rows
    }

    /// Which object needs which: as much as tools read from it.
    func dependencyRows() -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        func add(_ catalog: OID, _ object: OID, _ needed: OID, _ other: OID, _ part: Int16, _ kind: String) {
            rows.append([
                .oid(catalog), .oid(object), .int4(0), .oid(needed), .oid(other), .int4(Int32(part)), .text(kind),
            ])
        }
        for relation in objects.relations {
            add(CatalogOID.type, relation.rowType, CatalogOID.relation, relation.oid, 0, "i")
            add(CatalogOID.type, relation.arrayType, CatalogOID.type, relation.rowType, 0, "i")
            add(CatalogOID.relation, relation.oid, CatalogOID.namespace, relation.namespace, 0, "n")
            for (index, column) in relation.definition.columns.enumerated() where column.defaultExpression != nil {
                let number = Int16(truncatingIfNeeded: index + 1)
                let oid = defaultOID(relation, column: index)
                add(CatalogOID.attributeDefault, oid, CatalogOID.relation, relation.oid, number, "a")
            }
            for constraint in relation.constraints {
                for number in constraint.columns {
                    add(CatalogOID.constraint, constraint.oid, CatalogOID.relation, relation.oid, number, "a")
                }
                if let target = constraint.target {
                    let column = target.column
                    add(CatalogOID.constraint, constraint.oid, CatalogOID.relation, target.relation, column, "n")
                    guard target.index != .invalid else { continue }
                    add(CatalogOID.constraint, constraint.oid, CatalogOID.relation, target.index, 0, "n")
                } else {
                    add(CatalogOID.relation, constraint.index, CatalogOID.constraint, constraint.oid, 0, "i")
                }
            }
        }
        return rows
    }

    private func addTarget(
        _ target: UserObjects.Constraint.Target,
        of constraint: UserObjects.Constraint,
        in relation: UserObjects.Relation,
        to row: inout RowBuilder
    ) {
        row["confrelid"] = .oid(target.relation)
        row["confupdtype"] = .text("a")
        row["confdeltype"] = .text("a")
        row["confmatchtype"] = .text("s")
        row["confkey"] = .array(PostgresArray([.int2(target.column)], of: .int2))
        let type = constraint.columns.first.map { relation.definition.columns[Int($0) - 1].type.oid } ?? .invalid
        let own = Self.equality(type, type)
        let others = Self.equality(target.type, target.type)
        for (name, value) in [
            ("conpfeqop", Self.equality(target.type, type) ?? others), ("conppeqop", others), ("conffeqop", own),
        ] {
            row[name] = value.map { .array(PostgresArray([.oid($0)], of: .oid)) } ?? .null
        }
    }

    /// The operator `=` of two types.
    private static func equality(_ left: OID, _ right: OID) -> OID? {
        let left = left == 1043 ? 25 : left
        let right = right == 1043 ? 25 : right
        return BuiltInTables.operators.rows(named: "=").first { $0.left == left && $0.right == right }?.oid
    }

    private func indexRow(
        _ index: UserObjects.Index,
        of relation: UserObjects.Relation,
        _ layout: RowLayout
    ) -> [PostgresValue] {
        let types = index.columns.map { relation.definition.columns[Int($0) - 1].type.oid }
        let count = Int16(truncatingIfNeeded: index.columns.count)
        var row = layout.row()
        row["indexrelid"] = .oid(index.oid)
        row["indrelid"] = .oid(relation.oid)
        row["indnatts"] = .int2(count)
        row["indnkeyatts"] = .int2(count)
        for name in ["indisunique", "indimmediate", "indisvalid", "indisready", "indislive"] { row[name] = .bool(true) }
        for name in ["indnullsnotdistinct", "indisexclusion", "indisclustered", "indcheckxmin", "indisreplident"] {
            row[name] = .bool(false)
        }
        row["indisprimary"] = .bool(index.isPrimary)
        row["indkey"] = .vector(index.columns.map { .int2($0) }, of: .int2)
        row["indcollation"] = .vector(types.map { .oid(BuiltInTables.types.row($0)?.collation ?? .invalid) }, of: .oid)
        row["indclass"] = .vector(types.map { .oid(OperatorClasses.shared.standard(for: $0, method: 403)) }, of: .oid)
        row["indoption"] = .vector(index.columns.map { _ in .int2(0) }, of: .int2)
        return row.values
    }
}
