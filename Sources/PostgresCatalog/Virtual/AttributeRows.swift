import PostgresWire

/// `pg_attribute` and `pg_attrdef`: the columns of the relations.
extension CatalogSnapshot {
    func attributeRows() -> [[PostgresValue]] {
        let maker = AttributeMaker()
        let systemRows = Self.systemColumns.enumerated().reversed().map { index, column in
            maker.row(column, number: Int16(truncatingIfNeeded: -1 - index), relation: .invalid, in: self)
        }
        var rows = BuiltInValues.rows(of: "pg_attribute").rows
        let toasts = ToastRows()
        func addSystem(_ relation: OID) { rows += systemRows.map { [.oid(relation)] + $0.dropFirst() } }
        for table in model.tables {
            guard let oid = table.oid else { continue }
            if table.kind.hasStorage || table.kind == .foreignTable { addSystem(oid) }
            for column in table.columns {
                rows.append(maker.row(column, number: column.number, relation: oid, in: self))
            }
            for column in table.droppedColumns { rows.append(maker.dropped(column, relation: oid, in: self)) }
            if let toast = table.toast { rows += toasts.attributeRows(toast) }
            for index in table.indexes { addColumns(of: index, of: table, maker, &rows) }
        }
        for sequence in model.sequences {
            guard let oid = sequence.oid else { continue }
            addSystem(oid)
            for (index, column) in Self.sequenceColumns.enumerated() {
                rows.append(maker.row(column, number: Int16(index + 1), relation: oid, in: self))
            }
        }
        for type in model.types {
            guard case .composite(let columns) = type.kind, let oid = type.relationOID else { continue }
            for column in columns {
                rows.append(maker.row(column, number: column.number, relation: oid, in: self))
            }
            for column in type.droppedColumns { rows.append(maker.dropped(column, relation: oid, in: self)) }
        }
        return rows
    }

    /// The columns that a sequence has as a relation.
    static let sequenceColumns: [Column] = [
        Column("last_value", .int8, isNullable: false), Column("log_cnt", .int8, isNullable: false),
        Column("is_called", .bool, isNullable: false),
    ]

    private func addColumns(
        of index: IndexDefinition,
        of table: TableDefinition,
        _ maker: AttributeMaker,
        _ rows: inout [[PostgresValue]]
    ) {
        guard let oid = index.oid else { return }
        let included = index.includedColumns.map { IndexDefinition.Element(column: $0) }
        for (position, element) in (index.elements + included).enumerated() {
            let known = element.column.flatMap(table.column)
            var column = Column(
                known?.name ?? element.attributeName ?? "expr",
                known?.type ?? element.type ?? .text,
                typeModifier: known?.typeModifier ?? element.typeModifier
            )
            column.dimensions = known?.dimensions ?? 0
            column.collation = element.collation ?? known?.collation ?? element.expressionCollation
            let collation = collationOID(column.collation, of: column.type.oid)
            column.type = storedType(of: column.type, element, index)
            let number = Int16(clamping: position + 1)
            if let target = index.statisticsTargets[number] { column.statisticsTarget = target }
            var row = maker.layout.row(like: maker.row(column, number: number, relation: oid, in: self))
            row["attcollation"] = .oid(collation)
            rows.append(row.values)
        }
    }

    /// The type that an index holds for values of a type: mostly that itself.
    private func storedType(
        of type: PostgresType,
        _ element: IndexDefinition.Element,
        _ index: IndexDefinition
    ) -> PostgresType {
        guard let method = AccessMethods.oid(index.method) else { return type }
        let given = element.operatorClass.flatMap {
            OperatorClasses.shared.named($0.name, method: method, type: type.oid)?.oid
        }
        let key = OperatorClasses.shared.row(given ?? defaultOperatorClass(of: type.oid, method: method))?.keyType
        guard let key, key != .invalid else { return type }
        if key == 2283 { return self.type(type.oid).map { PostgresType(oid: $0.element) } ?? type }
        return PostgresType(oid: key)
    }

    func defaultRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_attrdef")
        var rows: [[PostgresValue]] = []
        for table in model.tables {
            for column in table.columns {
                guard let expression = column.defaultExpression, let oid = column.defaultOID else { continue }
                rows.append(
                    layout.row(.oid(oid), .oid(table.oid ?? .invalid), .int2(column.number), .text(expression))
                )
            }
        }
        return rows
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
        in snapshot: CatalogSnapshot
    ) -> [PostgresValue] {
        let type = snapshot.typeRow(column.type.oid) ?? []
        let category = types.value("typcategory", of: type)
        let isArray = category == .text("A") && types.value("typlen", of: type) == .int2(-1)
        var row = layout.row()
        row["attrelid"] = .oid(relation)
        row["attname"] = .text(column.name)
        row["atttypid"] = .oid(column.type.oid)
        row["attstattarget"] = .int4(number < 0 ? 0 : column.statisticsTarget)
        row["attlen"] = types.value("typlen", of: type)
        row["attnum"] = .int2(number)
        row["attndims"] = .int4(column.dimensions > 0 ? column.dimensions : isArray ? 1 : 0)
        row["attcacheoff"] = .int4(-1)
        row["atttypmod"] = .int4(column.typeModifier)
        row["attbyval"] = types.value("typbyval", of: type)
        row["attalign"] = types.value("typalign", of: type)
        row["attstorage"] = column.storage.map(CatalogSnapshot.letter) ?? types.value("typstorage", of: type)
        row["attcompression"] = .text(column.compression.map { String($0) } ?? "")
        row["attnotnull"] = .bool(!column.isNullable)
        row["atthasdef"] = .bool(column.defaultExpression != nil)
        for name in ["atthasmissing", "attisdropped"] { row[name] = .bool(false) }
        row["attidentity"] = .text(column.identity.map { String($0.rawValue) } ?? "")
        row["attgenerated"] = .text(column.isGenerated ? "s" : "")
        row["attislocal"] = .bool(column.isLocal)
        row["attinhcount"] = .int4(column.inheritanceCount)
        row["attcollation"] =
            column.collation.flatMap(snapshot.collationOID).map { .oid($0) } ?? types.value("typcollation", of: type)
        row["attacl"] = CatalogSnapshot.list(column.privileges)
        row["attoptions"] = CatalogSnapshot.texts(column.options)
        row["attfdwoptions"] = CatalogSnapshot.texts(column.foreignOptions)
        return row.values
    }

    /// A column that was dropped, of which only the place is left.
    func dropped(_ column: Column, relation: OID, in snapshot: CatalogSnapshot) -> [PostgresValue] {
        let values = self.row(column, number: column.number, relation: relation, in: snapshot)
        var row = layout.row(like: values)
        row["attname"] = .text("........pg.dropped.\(column.number)........")
        row["atttypid"] = .oid(.invalid)
        row["attstattarget"] = .int4(0)
        row["attisdropped"] = .bool(true)
        row["attnotnull"] = .bool(false)
        row["atthasdef"] = .bool(false)
        return row.values
    }
}
