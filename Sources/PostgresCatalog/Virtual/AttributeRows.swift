import PostgresWire

/// `pg_attribute` and `pg_attrdef`: the columns of the relations.
extension CatalogSnapshot {
    func attributeRows() -> [[PostgresValue]] {
        let maker = AttributeMaker()
        let systemRows = Self.systemColumns.enumerated().reversed().map { index, column in
            maker.row(column, number: Int16(truncatingIfNeeded: -1 - index), relation: .invalid, typeOf: typeRow)
        }
        var rows = BuiltInValues.rows(of: "pg_attribute").rows
        for relation in objects.relations {
            if relation.definition.kind.hasStorage {
                rows += systemRows.map { [.oid(relation.oid)] + $0.dropFirst() }
            }
            for (index, column) in relation.definition.columns.enumerated() {
                let number = Int16(truncatingIfNeeded: index + 1)
                rows.append(maker.row(column, number: number, relation: relation.oid, typeOf: typeRow))
            }
            for index in relation.indexes {
                for (position, number) in index.columns.enumerated() {
                    var column = relation.definition.columns[Int(number) - 1]
                    column.isNullable = true
                    column.defaultExpression = nil
                    let place = Int16(truncatingIfNeeded: position + 1)
                    rows.append(maker.row(column, number: place, relation: index.oid, typeOf: typeRow))
                }
            }
        }
        return rows
    }

    func defaultRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_attrdef")
        var rows: [[PostgresValue]] = []
        for relation in objects.relations {
            for (index, column) in relation.definition.columns.enumerated() {
                guard let expression = column.defaultExpression else { continue }
                rows.append(
                    layout.row(
                        .oid(defaultOID(relation, column: index)),
                        .oid(relation.oid),
                        .int2(Int16(truncatingIfNeeded: index + 1)),
                        .text(expression)
                    )
                )
            }
        }
        return rows
    }

    /// The OID of a column's default.
    func defaultOID(_ relation: UserObjects.Relation, column: Int) -> OID {
        relation.definition.columns[column].defaultOID ?? .invalid
    }

    /// The row of `pg_type` of a type.
    func typeRow(_ oid: OID) -> [PostgresValue]? {
        storedRows(of: "pg_type").rows(where: 0, equals: .oid(oid)).first
    }
}

private struct AttributeMaker {
    let layout = RowLayout("pg_attribute")
    let types = RowLayout("pg_type")

    func row(
        _ column: Column,
        number: Int16,
        relation: OID,
        typeOf: (OID) -> [PostgresValue]?
    ) -> [PostgresValue] {
        let type = typeOf(column.type.oid) ?? []
        let category = types.value("typcategory", of: type)
        let isArray = category == .text("A") && types.value("typlen", of: type) == .int2(-1)
        var row = layout.row()
        row["attrelid"] = .oid(relation)
        row["attname"] = .text(column.name)
        row["atttypid"] = .oid(column.type.oid)
        row["attstattarget"] = .int4(number < 0 ? 0 : -1)
        row["attlen"] = types.value("typlen", of: type)
        row["attnum"] = .int2(number)
        row["attndims"] = .int4(isArray ? 1 : 0)
        row["attcacheoff"] = .int4(-1)
        row["atttypmod"] = .int4(column.typeModifier)
        row["attbyval"] = types.value("typbyval", of: type)
        row["attalign"] = types.value("typalign", of: type)
        row["attstorage"] = types.value("typstorage", of: type)
        row["attcompression"] = .text("")
        row["attnotnull"] = .bool(!column.isNullable)
        row["atthasdef"] = .bool(column.defaultExpression != nil)
        for name in ["atthasmissing", "attisdropped"] { row[name] = .bool(false) }
        for name in ["attidentity", "attgenerated"] { row[name] = .text("") }
        row["attislocal"] = .bool(true)
        row["attinhcount"] = .int4(0)
        row["attcollation"] = types.value("typcollation", of: type)
        return row.values
    }
}
