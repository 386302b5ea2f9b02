import PostgresWire

/// `pg_attribute` and `pg_attrdef`: the columns of the relations.
extension CatalogSnapshot {
    /// The rows of `pg_attribute` of an object; with `wanted` only those of the relation of this OID.
    func attributeRows(of origin: RowOrigin, wanted: OID? = nil) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        switch origin {
        case .builtIn: return BuiltInValues.rows(of: "pg_attribute").rows
        case .table(let table):
            if wanted == nil || wanted == table.oid { addColumns(of: table, to: &rows) }
            if let toast = table.toast, wanted == nil || wanted == toast.oid || wanted == toast.indexOID {
                rows += ToastRows.shared.attributeRows(toast)
            }
            for index in table.indexes where wanted == nil || wanted == index.oid {
                addColumns(of: index, of: table, to: &rows)
            }
        case .sequence(let sequence):
            guard let oid = sequence.oid else { return [] }
            addSystemColumns(of: oid, to: &rows)
            for (index, column) in Self.sequenceColumns.enumerated() {
                rows.append(row(of: column, number: Int16(index + 1), relation: oid))
            }
        case .type(let type):
            guard case .composite(let columns) = type.kind, let oid = type.relationOID else { return [] }
            for column in columns { rows.append(row(of: column, number: column.number, relation: oid)) }
            for column in type.droppedColumns { rows.append(row(ofDropped: column, relation: oid)) }
        default: break
        }
        return rows
    }

    /// The columns that a sequence has as a relation.
    static let sequenceColumns: [Column] = [
        Column("last_value", .int8, isNullable: false), Column("log_cnt", .int8, isNullable: false),
        Column("is_called", .bool, isNullable: false),
    ]

    private func addSystemColumns(of relation: OID, to rows: inout [[PostgresValue]]) {
        for (index, column) in Self.systemColumns.enumerated().reversed() {
            rows.append(row(of: column, number: Int16(truncatingIfNeeded: -1 - index), relation: relation))
        }
    }

    private func addColumns(of table: TableDefinition, to rows: inout [[PostgresValue]]) {
        guard let oid = table.oid else { return }
        rows.reserveCapacity(table.columns.count + 16)
        if table.kind.hasStorage || table.kind == .foreignTable { addSystemColumns(of: oid, to: &rows) }
        for column in table.columns { rows.append(row(of: column, number: column.number, relation: oid)) }
        for column in table.droppedColumns { rows.append(row(ofDropped: column, relation: oid)) }
    }

    private func addColumns(
        of index: IndexDefinition,
        of table: TableDefinition,
        to rows: inout [[PostgresValue]]
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
            var made = row(of: column, number: number, relation: oid)
            made[AttributePlace.collation] = .oid(collation)
            rows.append(made)
        }
    }

    /// The type that an index holds for values of a type: mostly that itself.
    private func storedType(
        of type: PostgresType,
        _ element: IndexDefinition.Element,
        _ index: IndexDefinition
    ) -> PostgresType {
        guard let method = accessMethodOID(index.method) else { return type }
        let given = element.operatorClass.flatMap {
            operatorClass($0, method: method, type: type.oid)?.oid
        }
        let key = operatorClass(given ?? defaultOperatorClass(of: type.oid, method: method))?.keyType
        guard let key, key != .invalid else { return type }
        if key == 2283 { return self.type(type.oid).map { PostgresType(oid: $0.element) } ?? type }
        return PostgresType(oid: key)
    }

    /// The row of a column, in the order of the columns of `pg_attribute`.
    private func row(of column: Column, number: Int16, relation: OID) -> [PostgresValue] {
        let type = storageFacts(of: column.type.oid)
        let details = column.details?.value ?? .none
        return [
            .oid(relation),
            .text(column.name),
            .oid(column.type.oid),
            .int4(number < 0 ? 0 : details.statisticsTarget),
            type.length,
            .int2(number),
            .int4(details.dimensions > 0 ? details.dimensions : type.isArray ? 1 : 0),
            .int4(-1),  // attcacheoff
            .int4(column.typeModifier),
            type.isByValue,
            type.alignment,
            details.storage.map(Self.letter) ?? type.storage,
            .text(details.compression.map { String($0) } ?? ""),
            .bool(!column.isNullable),
            .bool(details.defaultExpression != nil),
            .bool(false),  // atthasmissing
            .text(details.identity.map { String($0.rawValue) } ?? ""),
            .text(details.isGenerated ? "s" : ""),
            .bool(false),  // attisdropped
            .bool(details.isLocal),
            .int4(details.inheritanceCount),
            details.collation.flatMap(collationOID).map { .oid($0) } ?? type.collation,
            Self.list(details.privileges),
            Self.texts(details.options),
            Self.texts(details.foreignOptions),
            .null,  // attmissingval
        ]
    }

    /// A column that was dropped, of which only the place is left.
    private func row(ofDropped column: Column, relation: OID) -> [PostgresValue] {
        var row = row(of: column, number: column.number, relation: relation)
        row[AttributePlace.name] = .text("........pg.dropped.\(column.number)........")
        row[AttributePlace.type] = .oid(.invalid)
        row[AttributePlace.statisticsTarget] = .int4(0)
        row[AttributePlace.isNotNull] = .bool(false)
        row[AttributePlace.hasDefault] = .bool(false)
        row[AttributePlace.isDropped] = .bool(true)
        return row
    }

    private func storageFacts(of type: OID) -> StorageFacts {
        if let known = StorageFacts.builtIn[type] { return known }
        return StorageFacts(typeRow(type) ?? [])
    }

    /// The rows of `pg_attrdef`.
    func defaultRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        return table.columns.compactMap { column in
            guard let expression = column.defaultExpression, let oid = column.defaultOID else { return nil }
            return [.oid(oid), .oid(table.oid ?? .invalid), .int2(column.number), .text(expression)]
        }
    }

    /// The row of `pg_type` of a type.
    func typeRow(_ oid: OID) -> [PostgresValue]? {
        relationRows(of: "pg_type").rows(where: 0, equals: .oid(oid)).first
    }
}

/// Where columns of `pg_attribute` stand.
private enum AttributePlace {
    static let name = 1
    static let type = 2
    static let statisticsTarget = 3
    static let isNotNull = 13
    static let hasDefault = 14
    static let isDropped = 18
    static let collation = 21
}

/// What a column has from its type.
private struct StorageFacts {
    let length: PostgresValue
    let isByValue: PostgresValue
    let alignment: PostgresValue
    let storage: PostgresValue
    let collation: PostgresValue
    /// Whether it is a type of arrays, not of vectors.
    let isArray: Bool

    /// What a row of `pg_type` says.
    init(_ row: [PostgresValue]) {
        let layout = RowLayout("pg_type")
        length = layout.value("typlen", of: row)
        isByValue = layout.value("typbyval", of: row)
        alignment = layout.value("typalign", of: row)
        storage = layout.value("typstorage", of: row)
        collation = layout.value("typcollation", of: row)
        isArray = layout.value("typcategory", of: row) == .text("A") && length == .int2(-1)
    }

    static let builtIn: [OID: StorageFacts] = {
        let rows = BuiltInValues.rows(of: "pg_type").rows
        return Dictionary(rows.map { ($0.first?.identifier ?? .invalid, StorageFacts($0)) }) { first, _ in first }
    }()
}
