public import PostgresWire

/// Objects as the SQL that would make them.
extension CatalogSnapshot {
    /// A constraint as SQL (`pg_get_constraintdef`): `FOREIGN KEY (a) REFERENCES t(b)`.
    ///
    /// With `showing` the expressions of checks are shown as it says.
    public func constraintDefinition(
        _ oid: OID,
        searchPath: [String] = ["pg_catalog", "public"],
        showing: ((String) -> String)? = nil
    ) -> String? {
        let style = KeyTextStyle(searchPath: searchPath, expression: showing)
        if let (table, constraint) = model.constraint(oid) {
            return definition(of: constraint, in: table, style)
        }
        if let type = model.type(owning: oid), let domain = type.domain,
            let constraint = domain.constraints.first(where: { $0.oid == oid })
        {
            return checkDefinition(constraint, style)
        }
        guard let row = relationRows(of: "pg_constraint").rows(where: 0, equals: .oid(oid)).first else { return nil }
        let layout = RowLayout("pg_constraint")
        let relation = layout.value("conrelid", of: row).identifier
        let columns = columnList(relation, layout.value("conkey", of: row).smallIntegers)
        switch layout.value("contype", of: row).characters {
        case "p": return "PRIMARY KEY (\(columns))"
        case "u": return "UNIQUE (\(columns))"
        case "c":
            let text = layout.value("conbin", of: row).characters
            guard let showing, text.hasPrefix("CHECK ("), text.hasSuffix(")") else { return text }
            return "CHECK (" + showing(String(text.dropFirst(7).dropLast())) + ")"
        default: return nil
        }
    }

    /// An index as SQL (`pg_get_indexdef`): `CREATE UNIQUE INDEX t_pkey ON public.t USING btree (id)`.
    ///
    /// With a pretty search path the table's schema is left out where its bare name finds it; what else is named is shown
    /// as the other search path finds it.
    public func indexDefinition(
        _ oid: OID,
        prettySearchPath: [String]? = nil,
        searchPath: [String]? = nil,
        showing: ((String) -> String)? = nil
    ) -> String? {
        if let (table, index) = model.index(oid) {
            let style = KeyTextStyle(searchPath: searchPath ?? prettySearchPath ?? ["pg_catalog"], expression: showing)
            return definition(of: index, in: table, prettySearchPath, style)
        }
        guard let row = relationRows(of: "pg_index").rows(where: 0, equals: .oid(oid)).first,
            let name = relationName(oid)
        else { return nil }
        let layout = RowLayout("pg_index")
        let table = layout.value("indrelid", of: row).identifier
        guard let tableName = relationName(table) else { return nil }
        let isUnique = layout.value("indisunique", of: row).isTrue
        let columns = columnList(table, layout.value("indkey", of: row).smallIntegers)
        let shown =
            prettySearchPath.map { relationText(table, searchPath: $0) }
            ?? Self.qualified(tableName.name, tableName.schema)
        return "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(SQLIdentifier.quote(name.name)) ON \(shown)"
            + " USING btree (\(columns))"
    }

    /// One column of an index, counted from 1 (`pg_get_indexdef(index, column, pretty)`).
    public func indexColumnDefinition(
        _ oid: OID,
        column: Int,
        searchPath: [String] = ["pg_catalog"],
        showing: ((String) -> String)? = nil
    ) -> String? {
        if let (_, index) = model.index(oid) {
            guard column >= 1, column <= index.elements.count + index.includedColumns.count else { return "" }
            guard column <= index.elements.count else {
                return SQLIdentifier.quote(index.includedColumns[column - index.elements.count - 1])
            }
            return keyText(index.elements[column - 1], KeyTextStyle(searchPath: searchPath, expression: showing))
        }
        guard let row = relationRows(of: "pg_index").rows(where: 0, equals: .oid(oid)).first else { return nil }
        let layout = RowLayout("pg_index")
        let keys = layout.value("indkey", of: row).smallIntegers
        guard column >= 1, column <= keys.count else { return "" }
        return columnList(layout.value("indrelid", of: row).identifier, [keys[column - 1]])
    }

    /// The query behind a view (`pg_get_viewdef`).
    public func viewDefinition(_ oid: OID) -> String? {
        model.tables[oid]?.viewDefinition ?? SystemViews.definition(oid)
    }

    /// The name of a column of a relation by its number.
    public func columnName(_ relation: OID, number: Int16) -> String? {
        if number < 0 {
            let index = -1 - Int(number)
            return Self.systemColumns.indices.contains(index) ? Self.systemColumns[index].name : nil
        }
        if case .toast? = model.object(relation) {
            let index = Int(number) - 1
            return ToastDefinition.columns.indices.contains(index) ? ToastDefinition.columns[index] : nil
        }
        if let found = objects.relation(relation) {
            return found.definition.column(number: number)?.name
        }
        return SystemColumns.shared.columns(of: relation).first { $0.number == number }?.name
    }

    private func columnList(_ relation: OID, _ numbers: [Int16]) -> String {
        numbers.map { columnName(relation, number: $0).map(SQLIdentifier.quote) ?? "" }.joined(separator: ", ")
    }
}
