import PostgresWire

/// How the expressions in keys are shown.
struct KeyTextStyle {
    /// The schemas in which names are looked for.
    var searchPath: [String]
    /// What shows an expression that is kept as text; nil for the text itself without needless schemas.
    var expression: ((String) -> String)?

    /// The text of an expression.
    func text(_ text: String, in catalog: CatalogSnapshot) -> String {
        expression?(text) ?? catalog.shown(text, searchPath: searchPath)
    }
}

/// Constraints and indexes of users as SQL.
extension CatalogSnapshot {
    func definition(
        of constraint: ConstraintDefinition,
        in table: TableDefinition,
        _ style: KeyTextStyle
    ) -> String {
        let index = constraint.index.flatMap(table.index)
        var text: String
        switch constraint.kind {
        case .primaryKey: text = "PRIMARY KEY (\(Self.list(constraint.columns)))" + included(index)
        case .unique:
            let word = index?.areNullsNotDistinct == true ? "UNIQUE NULLS NOT DISTINCT" : "UNIQUE"
            text = "\(word) (\(Self.list(constraint.columns)))" + included(index)
        case .foreignKey(let key): text = definition(of: key, constraint, style)
        case .check: return checkDefinition(constraint, style)
        case .exclusion(let symbols): text = exclusion(symbols, index, in: table, style)
        case .trigger: text = "TRIGGER"
        }
        if let options = index?.options, !options.isEmpty, constraint.hasIndex {
            text += " WITH (\(Self.options(options)))"
        }
        if constraint.isDeferrable { text += " DEFERRABLE" }
        if constraint.isInitiallyDeferred { text += " INITIALLY DEFERRED" }
        return constraint.isValidated ? text : text + " NOT VALID"
    }

    func checkDefinition(_ constraint: ConstraintDefinition, _ style: KeyTextStyle) -> String {
        var text = "CHECK (\(style.text(constraint.checkExpression ?? "", in: self)))"
        if constraint.isNotInherited { text += " NO INHERIT" }
        return constraint.isValidated ? text : text + " NOT VALID"
    }

    private func included(_ index: IndexDefinition?) -> String {
        guard let columns = index?.includedColumns, !columns.isEmpty else { return "" }
        return " INCLUDE (\(Self.list(columns)))"
    }

    private func definition(
        of key: ForeignKey,
        _ constraint: ConstraintDefinition,
        _ style: KeyTextStyle
    ) -> String {
        let target = model.tables[key.table]
        let columns = target.map { targetColumns(key, of: $0) } ?? key.columns
        let name =
            target?.oid.map { relationText($0, searchPath: style.searchPath) }
            ?? Self.qualified(key.table.name, key.table.schema)
        var text = "FOREIGN KEY (\(Self.list(constraint.columns))) REFERENCES \(name)(\(Self.list(columns)))"
        if key.match == .full { text += " MATCH FULL" }
        if key.onUpdate != .noAction { text += " ON UPDATE \(Self.word(key.onUpdate))" }
        if key.onDelete != .noAction { text += " ON DELETE \(Self.word(key.onDelete))" }
        if !key.columnsSetOnDelete.isEmpty { text += " (\(Self.list(key.columnsSetOnDelete)))" }
        return text
    }

    private static func word(_ action: ForeignKey.Action) -> String {
        switch action {
        case .noAction: "NO ACTION"
        case .restrict: "RESTRICT"
        case .cascade: "CASCADE"
        case .setNull: "SET NULL"
        case .setDefault: "SET DEFAULT"
        }
    }

    private static func list(_ columns: [String]) -> String {
        columns.map(SQLIdentifier.quote).joined(separator: ", ")
    }

    private func exclusion(
        _ symbols: [String],
        _ index: IndexDefinition?,
        in table: TableDefinition,
        _ style: KeyTextStyle
    ) -> String {
        guard let index else { return "EXCLUDE" }
        let parts = zip(index.elements, symbols).map { element, symbol in
            fullKeyText(element, index, in: table, style) + " WITH " + symbol
        }
        var text = "EXCLUDE USING \(index.method) (\(parts.joined(separator: ", ")))" + included(index)
        if let predicate = index.predicate { text += " WHERE (\(style.text(predicate, in: self)))" }
        return text
    }

    func definition(
        of index: IndexDefinition,
        in table: TableDefinition,
        _ prettySearchPath: [String]?,
        _ style: KeyTextStyle
    ) -> String {
        let tableText =
            prettySearchPath.flatMap { path in table.oid.map { relationText($0, searchPath: path) } }
            ?? Self.qualified(table.name.name, table.name.schema)
        let keys = index.elements.map { fullKeyText($0, index, in: table, style) }.joined(separator: ", ")
        var text = "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(SQLIdentifier.quote(index.name)) ON "
        if table.kind == .partitionedTable { text += "ONLY " }
        text += "\(tableText) USING \(index.method) (\(keys))" + included(index)
        if index.areNullsNotDistinct { text += " NULLS NOT DISTINCT" }
        if !index.options.isEmpty { text += " WITH (\(Self.options(index.options)))" }
        if let tablespace = index.tablespace { text += " TABLESPACE \(SQLIdentifier.quote(tablespace))" }
        if let predicate = index.predicate { text += " WHERE \(style.text(predicate, in: self))" }
        return text
    }

    /// Storage parameters as SQL writes them: `fillfactor='70'`.
    private static func options(_ options: [String]) -> String {
        options.map { option in
            let name = option.prefix { $0 != "=" }
            return "\(name)='\(option.dropFirst(name.count + 1))'"
        }.joined(separator: ", ")
    }

    /// A column or expression of an index without what stands behind it.
    func keyText(_ element: IndexDefinition.Element, _ style: KeyTextStyle) -> String {
        if let column = element.column { return SQLIdentifier.quote(column) }
        let text = style.text(element.expression ?? "", in: self)
        return Self.isCall(text) ? text : "(\(text))"
    }

    private func fullKeyText(
        _ element: IndexDefinition.Element,
        _ index: IndexDefinition,
        in table: TableDefinition,
        _ style: KeyTextStyle
    ) -> String {
        var text = keyText(element, style)
        let type = element.column.flatMap { table.column($0)?.type.oid } ?? element.type?.oid ?? .invalid
        let usual = element.column.flatMap { table.column($0)?.collation } ?? element.expressionCollation
        if let collation = element.collation, collationOID(collation) != collationOID(usual, of: type) {
            let isBuiltIn = collation.schema == "pg_catalog"
            text +=
                " COLLATE "
                + (isBuiltIn ? SQLIdentifier.quote(collation.name) : Self.qualified(collation.name, collation.schema))
        }
        if let name = element.operatorClass, let method = accessMethodOID(index.method) {
            let given = operatorClass(name, method: method, type: type)?.oid
            if given != defaultOperatorClass(of: type, method: method) || !element.operatorClassOptions.isEmpty {
                let isVisible = name.schema == "pg_catalog" || style.searchPath.contains(name.schema)
                text += " " + Self.qualified(name.name, isVisible ? nil : name.schema)
            }
        }
        if !element.operatorClassOptions.isEmpty { text += " (\(Self.options(element.operatorClassOptions)))" }
        guard index.method == "btree" else { return text }
        if element.isDescending {
            text += element.areNullsFirst ? " DESC" : " DESC NULLS LAST"
        } else if element.areNullsFirst {
            text += " NULLS FIRST"
        }
        return text
    }

    /// Whether a text is one call of a function: a name with parentheses to the end.
    static func isCall(_ text: String) -> Bool {
        guard let open = text.firstIndex(of: "("), open != text.startIndex, text.last == ")" else { return false }
        let name = text[..<open]
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "\"" }) else {
            return false
        }
        var depth = 0
        var isQuoted = false
        for index in text.indices[open...] {
            switch text[index] {
            case "'": isQuoted.toggle()
            case "(" where !isQuoted: depth += 1
            case ")" where !isQuoted:
                depth -= 1
                if depth == 0 { return text.index(after: index) == text.endIndex }
            default: break
            }
        }
        return false
    }
}
