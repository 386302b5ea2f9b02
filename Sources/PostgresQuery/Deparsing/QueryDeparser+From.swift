import PostgresCatalog
import PostgresSQL
import PostgresWire

/// FROM as `pg_get_viewdef` writes it.
extension ExpressionDeparser {
    private static let standardIndent = 8

    private func source(_ range: SourceRange) -> AnalysisRecords.Source? { records.sources[.init(range)] }

    /// Gives the items of FROM names of their own, and their columns the names under which they are written.
    func nameSources(_ items: [FromItem]) {
        for item in items { nameSource(item) }
    }

    private func nameSource(_ item: FromItem) {
        switch item {
        case .table(let reference): name(source(reference.range)?.item)
        case .subquery(let derived): name(source(derived.range)?.item)
        case .function(let function): name(source(function.range)?.item)
        case .join(let join):
            nameSource(join.left)
            nameSource(join.right)
            if join.alias != nil { name(source(join.range)?.item) }
        case .xmlTable(let table): name(source(table.range)?.item)
        case .opaque: break
        }
    }

    private func name(_ item: NamespaceItem?) {
        guard let item else { return }
        let base = item.name.isEmpty ? "unnamed_subquery" : item.name
        var name = base
        var number = 0
        while !usedNames.insert(name).inserted {
            number += 1
            name = "\(base)_\(number)"
        }
        itemNames[item.entry] = name
        for column in item.columns {
            guard case .column(let id) = column.expression.kind else { continue }
            columnNames[id] = (name, column.name)
        }
        // The identity of a row stands behind the columns of its table.
        if item.relation != nil {
            columnNames[ColumnID(entry: item.entry, column: item.columns.count)] = (name, "ctid")
        }
    }

    func writeFrom(_ items: [FromItem]) {
        for (index, item) in items.enumerated() {
            guard index > 0 else {
                putKeyword(" FROM ", before: -Self.standardIndent, after: Self.standardIndent, plus: 2)
                write(item)
                continue
            }
            put(", ")
            let before = text
            text = ""
            write(item)
            let field = text
            text = before
            if field.hasPrefix("\n") {
                while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
            } else {
                putKeyword("", before: -Self.standardIndent, after: Self.standardIndent, plus: 4)
            }
            put(field)
        }
    }

    private func write(_ item: FromItem) {
        switch item {
        case .table(let reference): write(reference)
        case .subquery(let derived):
            if derived.isLateral { put("LATERAL ") }
            put("(")
            write(derived.query, showsNames: true)
            put(")")
            guard let found = source(derived.range)?.item else { return }
            writeAlias(found, columns: derived.alias?.columns.isEmpty == false ? found.columns.map(\.name) : [])
        case .function(let function): write(function)
        case .join(let join): write(join)
        case .xmlTable(let table): write(table)
        case .opaque: put("???")
        }
    }

    private func write(_ table: XMLTable) {
        guard let found = source(table.range), let bound = found.xmlTable else { return }
        if table.isLateral || bound.readsColumns { put("LATERAL ") }
        writeXMLTable(bound)
        let names = found.item.columns.map(\.name)
        let isRenamed = names != bound.columns.map(\.name)
        guard table.alias != nil || isRenamed || itemNames[found.item.entry] != "xmltable" else { return }
        // PostgreSQL forgets the names that an alias gives to the columns, so that nobody can read what it writes.
        writeAlias(found.item, columns: isRenamed ? names : [])
    }

    private func write(_ reference: TableReference) {
        guard let found = source(reference.range) else { return }
        if reference.isOnly { put("ONLY ") }
        let name: String
        let columns: [String]
        if let relation = found.relation {
            put(catalog.relationText(relation.oid, searchPath: searchPath))
            name = relation.name.name
            columns = relation.columns.map(\.name)
        } else {
            put(SQLIdentifier.quote(reference.name.name))
            name = reference.name.name
            columns = reference.alias?.columns.isEmpty == false ? [] : found.item.columns.map(\.name)
        }
        let shown = found.item.columns.map(\.name)
        let isRenamed = shown != columns
        if reference.alias != nil || itemNames[found.item.entry] != name || isRenamed {
            writeAlias(found.item, columns: isRenamed ? shown : [])
        }
        if let sample = found.sample { write(sample) }
    }

    private func write(_ sample: BoundSample) {
        put(" TABLESAMPLE \(sample.method.rawValue) (")
        write([sample.percentage], showsImplicit: false)
        put(")")
        guard let seed = sample.seed else { return }
        put(" REPEATABLE (")
        write(seed, showsImplicit: false)
        put(")")
    }

    private func writeAlias(_ item: NamespaceItem, columns: [String]) {
        put(" " + SQLIdentifier.quote(itemNames[item.entry] ?? item.name))
        guard !columns.isEmpty else { return }
        put("(" + columns.map(SQLIdentifier.quote).joined(separator: ", ") + ")")
    }

    private func write(_ function: TableFunction) {
        guard let found = source(function.range) else { return }
        let isLateral = function.isLateral || found.calls.contains { !$0.columns.isEmpty }
        if isLateral { put("LATERAL ") }
        if found.calls.count == 1 {
            write(found.calls[0], showsImplicit: true)
        } else {
            put("ROWS FROM(")
            write(found.calls, showsImplicit: true)
            put(")")
        }
        if function.withOrdinality { put(" WITH ORDINALITY") }
        put(" " + SQLIdentifier.quote(itemNames[found.item.entry] ?? found.item.name))
        guard !function.columnDefinitions.isEmpty else {
            return put("(" + found.item.columns.map { SQLIdentifier.quote($0.name) }.joined(separator: ", ") + ")")
        }
        let definitions = found.item.columns.map { column in
            SQLIdentifier.quote(column.name) + " "
                + typeName(column.expression.type, column.expression.typeModifier)
        }
        put("(" + definitions.joined(separator: ", ") + ")")
    }

    private func write(_ join: JoinExpression) {
        let isEnclosed = !style.isPretty || join.alias != nil
        if isEnclosed { put("(") }
        write(join.left)
        let record = source(join.range)
        let word: String =
            switch join.kind {
            case .cross: " CROSS JOIN "
            case .inner: join.condition == nil ? " CROSS JOIN " : " JOIN "
            case .left: " LEFT JOIN "
            case .right: " RIGHT JOIN "
            case .full: " FULL JOIN "
            }
        putKeyword(word, before: -Self.standardIndent, after: Self.standardIndent, plus: 4)
        var needsParentheses = false
        if case .join(let right) = join.right, style.isPretty, right.alias == nil { needsParentheses = true }
        if needsParentheses { put("(") }
        write(join.right)
        if needsParentheses { put(")") }
        switch join.condition {
        case .using(let names, let alias)?:
            put(" USING (" + names.map { SQLIdentifier.quote($0.value) }.joined(separator: ", ") + ")")
            if let alias { put(" AS " + SQLIdentifier.quote(alias.value)) }
        case .natural?:
            let names = record?.item.columns.prefix(record?.item.mergedCount ?? 0).map(\.name) ?? []
            if !names.isEmpty { put(" USING (" + names.map(SQLIdentifier.quote).joined(separator: ", ") + ")") }
        case .on?:
            guard let condition = record?.condition else { break }
            put(" ON ")
            if !style.isPretty { put("(") }
            write(condition, showsImplicit: false)
            if !style.isPretty { put(")") }
        case nil: if join.kind != .inner, join.kind != .cross { put(" ON TRUE") }
        }
        if isEnclosed { put(")") }
        guard let alias = join.alias else { return }
        put(" " + SQLIdentifier.quote(alias.name.value))
        if !alias.columns.isEmpty {
            put("(" + alias.columns.map { SQLIdentifier.quote($0.value) }.joined(separator: ", ") + ")")
        }
    }
}
