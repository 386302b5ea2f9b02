import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// XMLTABLE in FROM.
    func bindXMLTable(
        _ table: XMLTable,
        _ scope: Scope,
        _ siblings: [NamespaceItem]
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let inner = innerScope(scope, siblings: siblings)
        inner.clause = .from
        let ((bound, node), free, dependence) = try collectingFree { () throws(PostgresError) in
            let bound = try boundTable(table, inner)
            return (bound, try plan(bound))
        }
        let columns = bound.columns.map {
            OutputColumn(name: $0.name, type: $0.type, typeModifier: $0.typeModifier)
        }
        let entry = makeEntry()
        var item = makeItem(entry, BoundRelation(node: node, columns: columns, targets: []))
        item.name = "xmltable"
        try rename(&item, table.alias)
        item.isFunction = true
        let shown = item.columns.map {
            Column($0.name, $0.expression.type, typeModifier: $0.expression.typeModifier)
        }
        noteItem(entry, PlanNotes.Item(name: "xmltable", alias: item.name, columns: shown), in: scope)
        note(node) {
            $0.entry = entry
            $0.xmlTable = bound
        }
        note(item, at: table.range, xmlTable: bound)
        scope.level.items.append(item)
        var leaf = FromLeaf(entry: entry, width: columns.count, source: .plan(node), free: free)
        leaf.dependence = dependence
        if free.isEmpty { leaf.rows = 100 }
        return (.leaf(leaf), [item])
    }

    private func boundTable(_ table: XMLTable, _ scope: Scope) throws(PostgresError) -> BoundXMLTable {
        func single(_ expression: Expression, _ type: PostgresType) throws(PostgresError) -> BoundExpression {
            try coerceToSingle(try bind(expression, scope), type, for: "XMLTABLE")
        }
        var bound = BoundXMLTable(path: try single(table.path, .text), document: try single(table.document, .xml))
        for column in table.columns { bound.columns.append(try self.column(column, bound.columns, scope)) }
        for namespace in table.namespaces {
            let uri = try single(namespace.uri, .text)
            let name = namespace.name?.value
            if bound.namespaces.contains(where: { $0.name == name }) {
                throw failure(
                    .syntaxError,
                    name.map { "namespace name \"\($0)\" is not unique" } ?? "only one default namespace is allowed",
                    at: name == nil ? namespace.uri.range : uri.range
                )
            }
            bound.namespaces.append(.init(uri: uri, name: name))
        }
        return bound
    }

    private func column(
        _ column: XMLTableColumn,
        _ others: [BoundXMLTable.Column],
        _ scope: Scope
    ) throws(PostgresError) -> BoundXMLTable.Column {
        guard let written = column.type else {
            if others.contains(where: \.isOrdinality) {
                throw failure(.syntaxError, "only one FOR ORDINALITY column is allowed", at: column.range)
            }
            try checkName(of: column, others)
            return .init(name: column.name.value, type: .int4, typeModifier: -1, isOrdinality: true)
        }
        let (type, modifier) = try self.type(written)
        if written.isSet {
            throw failure(
                "42P16",
                "column \"\(column.name.value)\" cannot be declared SETOF",
                at: column.range
            )
        }
        var bound = BoundXMLTable.Column(name: column.name.value, type: type, typeModifier: modifier)
        bound.path = try column.path.map { (path) throws(PostgresError) in
            try coerceToSingle(try bind(path, scope), .text, for: "XMLTABLE")
        }
        bound.defaultValue = try column.defaultValue.map { (value) throws(PostgresError) in
            let value = try coerceToSingle(try bind(value, scope), type, for: "XMLTABLE")
            return fit(value, to: type, typeModifier: modifier, .assignment, hidesInput: false)
        }
        bound.isNotNull = column.isNotNull ?? false
        try checkName(of: column, others)
        return bound
    }

    private func checkName(of column: XMLTableColumn, _ others: [BoundXMLTable.Column]) throws(PostgresError) {
        guard others.contains(where: { $0.name == column.name.value }) else { return }
        throw failure(.syntaxError, "column name \"\(column.name.value)\" is not unique", at: column.range)
    }

    private func plan(_ table: BoundXMLTable) throws(PostgresError) -> XMLTablePlan {
        let layout = Layout()
        var columns: [XMLTablePlan.Column] = []
        for column in table.columns {
            var planned = XMLTablePlan.Column(
                name: column.name,
                type: column.type,
                typeModifier: column.typeModifier,
                isOrdinality: column.isOrdinality,
                isNotNull: column.isNotNull,
                isNumber: facts.category(column.type) == "N",
                isXML: facts.base(of: column.type) == .xml && !facts.isDomain(column.type)
            )
            if let path = column.path { planned.path = try compile(path, layout) }
            if let value = column.defaultValue { planned.defaultValue = try compile(value, layout) }
            columns.append(planned)
        }
        var namespaces: [XMLTablePlan.Namespace] = []
        for namespace in table.namespaces {
            namespaces.append(.init(uri: try compile(namespace.uri, layout), name: namespace.name))
        }
        return XMLTablePlan(
            path: try compile(table.path, layout),
            document: try compile(table.document, layout),
            namespaces: namespaces,
            columns: columns
        )
    }
}
