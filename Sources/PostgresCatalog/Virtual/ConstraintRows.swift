import PostgresWire

/// `pg_constraint` and `pg_index`: the keys of tables.
extension CatalogSnapshot {
    func constraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let layout = RowLayout("pg_constraint")
        switch origin {
        case .builtIn: return BuiltInValues.rows(of: "pg_constraint").rows
        case .table(let table): return table.constraints.compactMap { constraintRow($0, of: table, layout) }
        case .type(let type):
            return (type.domain?.constraints ?? []).map { constraint in
                var row = constraintRow(constraint, layout, schema: type.name.schema)
                row["contypid"] = .oid(type.oid ?? .invalid)
                row["conbin"] = .text(orNull: constraint.checkExpression)
                return row.values
            }
        default: return []
        }
    }

    /// The row of a constraint without what it is about, in the order of the columns of `pg_constraint`.
    private func constraintRow(
        _ constraint: ConstraintDefinition,
        _ layout: RowLayout,
        schema: String
    ) -> RowBuilder {
        layout.row(like: [
            .oid(constraint.oid ?? .invalid),
            .text(constraint.name),
            .oid(namespaceOID(schema)),
            Self.letter(constraint.kind.letter),
            .bool(constraint.isDeferrable),
            .bool(constraint.isInitiallyDeferred),
            .bool(constraint.isValidated),
            .oid(.invalid),  // conrelid
            .oid(.invalid),  // contypid
            .oid(.invalid),  // conindid
            .oid(constraint.parent ?? .invalid),
            .oid(.invalid),  // confrelid
            .text(" "),  // confupdtype
            .text(" "),  // confdeltype
            .text(" "),  // confmatchtype
            .bool(constraint.isLocal),
            .int4(constraint.inheritanceCount),
            .bool(constraint.isNotInherited),
            .null,  // conkey
            .null,  // confkey
            .null,  // conpfeqop
            .null,  // conppeqop
            .null,  // conffeqop
            .null,  // confdelsetcols
            .null,  // conexclop
            .null,  // conbin
        ])
    }

    private func constraintRow(
        _ constraint: ConstraintDefinition,
        of table: TableDefinition,
        _ layout: RowLayout
    ) -> [PostgresValue]? {
        var row = constraintRow(constraint, layout, schema: table.name.schema)
        row["conrelid"] = .oid(table.oid ?? .invalid)
        let index = constraint.index.flatMap(table.index)
        row["conindid"] = .oid(index?.oid ?? .invalid)
        let numbers = constraint.columns.map { table.column($0)?.number ?? 0 }
        row["conkey"] = numbers.isEmpty ? .null : Self.numbers(numbers)
        switch constraint.kind {
        case .primaryKey, .unique:
            row["connoinherit"] = .bool(constraint.parent == nil)
        case .foreignKey(let key):
            guard addTarget(key, of: constraint, in: table, to: &row) else { return nil }
            row["connoinherit"] = .bool(constraint.parent == nil && table.kind != .partitionedTable)
        case .check(let text): row["conbin"] = .text(text)
        case .exclusion(let symbols):
            let elements = index?.elements ?? []
            let operators = zip(symbols, elements).map { symbol, element -> PostgresValue in
                let type = element.column.flatMap { table.column($0)?.type.oid } ?? element.type?.oid ?? .invalid
                return .oid(operatorOID(symbol, type))
            }
            row["conkey"] = Self.numbers(elements.map { $0.column.flatMap { table.column($0)?.number } ?? 0 })
            row["conexclop"] = .array(PostgresArray(operators, of: .oid))
        case .trigger: break
        }
        return row.values
    }

    /// The operator of these characters over two values of a type.
    private func operatorOID(_ symbol: String, _ type: OID) -> OID {
        if symbol == "=" { return equality(type, type) ?? .invalid }
        let found = BuiltInTables.operators.rows(named: symbol)
        let base = type == 1043 ? OID(25) : type
        if let exact = found.first(where: { $0.left == base && $0.right == base }) { return exact.oid }
        let kind = self.type(type)?.kind
        let polymorphic: OID = kind == "r" ? 3831 : 2277
        return found.first { $0.left == polymorphic && $0.right == polymorphic }?.oid ?? .invalid
    }

    static func numbers(_ numbers: [Int16]) -> PostgresValue {
        .array(PostgresArray(numbers.map { .int2($0) }, of: .int2))
    }

    /// The columns that a foreign key points to: those that it names, or the primary key.
    func targetColumns(_ key: ForeignKey, of target: TableDefinition) -> [String] {
        key.columns.isEmpty ? target.primaryKey?.columns ?? [] : key.columns
    }

    /// The unique index behind columns that a foreign key points to.
    func keyIndex(_ columns: [String], of target: TableDefinition) -> IndexDefinition? {
        let wanted = Set(columns)
        let found = target.indexes.filter { index in
            index.isUnique && index.predicate == nil && index.elements.count == columns.count
                && Set(index.elements.compactMap(\.column)) == wanted
        }
        return found.first(where: \.isPrimary) ?? found.first
    }

    private func addTarget(
        _ key: ForeignKey,
        of constraint: ConstraintDefinition,
        in table: TableDefinition,
        to row: inout RowBuilder
    ) -> Bool {
        guard let target = model.tables[key.table] else { return false }
        let names = targetColumns(key, of: target)
        let columns = names.compactMap(target.column)
        let own = constraint.columns.compactMap(table.column)
        guard columns.count == names.count, columns.count == own.count else { return false }
        row["confrelid"] = .oid(target.oid ?? .invalid)
        row["conindid"] = .oid(keyIndex(names, of: target)?.oid ?? .invalid)
        row["confupdtype"] = Self.letter(key.onUpdate.rawValue)
        row["confdeltype"] = Self.letter(key.onDelete.rawValue)
        row["confmatchtype"] = Self.letter(key.match.rawValue)
        row["confkey"] = Self.numbers(columns.map(\.number))
        if !key.columnsSetOnDelete.isEmpty {
            row["confdelsetcols"] = Self.numbers(key.columnsSetOnDelete.compactMap { table.column($0)?.number })
        }
        var between: [PostgresValue] = []
        var targets: [PostgresValue] = []
        var owns: [PostgresValue] = []
        for (left, right) in zip(columns, own) {
            let others = equality(left.type.oid, left.type.oid) ?? .invalid
            between.append(.oid(equality(left.type.oid, right.type.oid) ?? others))
            targets.append(.oid(others))
            owns.append(.oid(equality(right.type.oid, right.type.oid) ?? others))
        }
        row["conpfeqop"] = .array(PostgresArray(between, of: .oid))
        row["conppeqop"] = .array(PostgresArray(targets, of: .oid))
        row["conffeqop"] = .array(PostgresArray(owns, of: .oid))
        return true
    }

    func indexRows(of origin: RowOrigin) -> [[PostgresValue]] {
        if case .builtIn = origin { return BuiltInValues.rows(of: "pg_index").rows }
        guard case .table(let table) = origin else { return [] }
        var rows = table.toast.map { [ToastRows.shared.indexRow($0)] } ?? []
        for index in table.indexes { rows.append(indexRow(index, of: table)) }
        return rows
    }

    /// The row of an index, in the order of the columns of `pg_index`.
    private func indexRow(_ index: IndexDefinition, of table: TableDefinition) -> [PostgresValue] {
        let keys = index.elements
        let numbers =
            keys.map { $0.column.flatMap { table.column($0)?.number } ?? 0 }
            + index.includedColumns.map { table.column($0)?.number ?? 0 }
        let method = accessMethodOID(index.method) ?? 403
        func type(_ element: IndexDefinition.Element) -> OID {
            element.column.flatMap { table.column($0)?.type.oid } ?? element.type?.oid ?? .invalid
        }
        let collations = keys.map { element -> PostgresValue in
            let own =
                element.collation ?? element.column.flatMap { table.column($0)?.collation }
                ?? element.expressionCollation
            return .oid(collationOID(own, of: type(element)))
        }
        let classes = keys.map { element -> PostgresValue in
            let given = element.operatorClass.flatMap {
                operatorClass($0, method: method, type: type(element))?.oid
            }
            return .oid(given ?? defaultOperatorClass(of: type(element), method: method))
        }
        let expressions = keys.compactMap(\.expression)
        return [
            .oid(index.oid ?? .invalid),
            .oid(table.oid ?? .invalid),
            .int2(Int16(clamping: numbers.count)),
            .int2(Int16(clamping: keys.count)),
            .bool(index.isUnique),
            .bool(index.areNullsNotDistinct),
            .bool(index.isPrimary),
            .bool(index.isExclusion),
            .bool(index.isImmediate),
            .bool(index.isClustered),
            .bool(index.isValid),
            .bool(false),  // indcheckxmin
            .bool(true),  // indisready
            .bool(true),  // indislive
            .bool(index.isReplicaIdentity),
            .vector(numbers.map { .int2($0) }, of: .int2),
            .vector(collations, of: .oid),
            .vector(classes, of: .oid),
            .vector(keys.map { .int2(($0.isDescending ? 1 : 0) | ($0.areNullsFirst ? 2 : 0)) }, of: .int2),
            expressions.isEmpty ? .null : .text(expressions.joined(separator: ", ")),
            .text(orNull: index.predicate),
        ]
    }
}
