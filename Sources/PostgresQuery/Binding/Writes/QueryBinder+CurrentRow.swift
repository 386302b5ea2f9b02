import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A query with the identity of each table's row behind its columns; nil where its rows do not stand for rows of
    /// tables (PostgreSQL's `search_plan_tree`).
    ///
    /// Without FOR UPDATE the query may read one table only; with it any number, each once.
    func identified(_ query: SelectQuery) -> (SelectQuery, [OID])? {
        guard query.with == nil, case .select(var core) = query.body, core.distinct == nil, core.groupBy.isEmpty,
            core.having == nil, core.windows.isEmpty
        else { return nil }
        var references: [TableReference] = []
        for item in core.from { collectTables(item, into: &references) }
        guard references.count == 1 || (!query.locking.isEmpty && !references.isEmpty) else { return nil }
        if query.locking.isEmpty, core.from.count != 1 || !core.from.allSatisfy(\.isTable) { return nil }
        var tables: [OID] = []
        for reference in references {
            guard let relation = findRelation(reference.name), !relation.isSystem, relation.kind == "r",
                !tables.contains(relation.oid)
            else { continue }
            tables.append(relation.oid)
            let name = reference.alias?.name ?? Identifier(reference.name.name)
            core.columns.append(
                SelectItem(expression: .column(ColumnReference(parts: [name, Identifier("ctid")])))
            )
        }
        guard !tables.isEmpty else { return nil }
        var identified = query
        identified.body = .select(core)
        return (identified, tables)
    }

    private func collectTables(_ item: FromItem, into tables: inout [TableReference]) {
        switch item {
        case .table(let reference): tables.append(reference)
        case .join(let join):
            collectTables(join.left, into: &tables)
            collectTables(join.right, into: &tables)
        case .subquery, .function, .xmlTable, .opaque: return
        }
    }

    /// The rows of a statement cut to the one that a cursor stands on, for WHERE CURRENT OF.
    func cut(_ input: WriteInput, to cursor: Identifier?, _ target: WriteTarget) throws(PostgresError) -> WriteInput {
        guard let cursor else { return input }
        guard target.relations.count == 1 else {
            throw PostgresError(.featureNotSupported, "WHERE CURRENT OF on a view is not implemented")
        }
        var input = input
        input.node = CurrentRowPlan(
            input: input.node,
            cursor: cursor.value,
            variable: try cursorVariable(cursor.value),
            table: target.relation.oid,
            identitySlot: target.width
        )
        return input
    }
}

extension QueryBinder {
    /// The variable of procedural code that holds the cursor's name, where one of this name can.
    private func cursorVariable(_ name: String) throws(PostgresError) -> (any Evaluator)? {
        guard let found = try variables?.find([name], false), case .value(.refcursor, _) = found.meaning,
            let value = try variable([name], requiresField: false, at: .none)
        else { return nil }
        return try compile(value, Layout(entry: 0, count: 0))
    }
}

extension FromItem {
    fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
