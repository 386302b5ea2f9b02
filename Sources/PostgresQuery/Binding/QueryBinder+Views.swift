import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A view in FROM: its query as a sub-query, the columns with the names that the view gives them.
    func bindView(
        _ view: CatalogSnapshot.Relation,
        _ text: String,
        _ reference: TableReference
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        guard !expandedViews.contains(view.oid) else {
            throw PostgresError(
                "42P17",
                "infinite recursion detected in rules for relation \"\(view.name.name)\""
            )
        }
        let query = try Self.query(of: text)
        let need = noteAccess(to: view, .select, entry: nil)
        expandedViews.append(view.oid)
        defer { expandedViews.removeLast() }
        var (tree, items) = try inDefinition(text, schema: view.name.schema) { () throws(PostgresError) in
            let alias = TableAlias(name: Identifier(view.name.name))
            let derived = DerivedTable(query: query, alias: alias)
            return try withRights(of: roleBehind(view)) { () throws(PostgresError) in
                try bindFrom(.subquery(derived), Scope(parent: nil), siblings: [])
            }
        }
        if let need { access?.needs.relations[need].entry = items.first?.entry }
        guard items.count == 1, items[0].columns.count(where: { !$0.isIdentity }) == view.columns.count else {
            throw PostgresError("42P16", "the query of view \"\(view.name.name)\" has other columns than the view")
        }
        for (index, column) in view.columns.enumerated() {
            items[0].columns[index].name = column.name
        }
        items[0].name = view.name.name
        items[0].schema = view.name.schema
        items[0].relation = view
        try rename(&items[0], reference.alias)
        origins[items[0].entry] = .relation(view.oid)
        if case .leaf(var leaf) = tree {
            leaf.free = [:]
            tree = .leaf(leaf)
        }
        return (tree, items)
    }

    /// Whose rights count inside a view: those of its owner, or of who uses it (`security_invoker`).
    func roleBehind(_ view: CatalogSnapshot.Relation) -> String? {
        guard let access else { return nil }
        guard let definition = environment.catalog.model.tables[view.oid] else { return nil }
        let isInvoker = definition.options.contains { option in
            let parts = option.split(separator: "=", maxSplits: 1).map { $0.lowercased() }
            return parts.first == "security_invoker" && ["true", "on", "1", "yes"].contains(parts.last ?? "")
        }
        return isInvoker ? access.role : definition.owner ?? environment.catalog.model.owner
    }

    /// The query that a text of a definition is.
    static func query(of text: String) throws(PostgresError) -> SelectQuery {
        let statement = DefinitionTexts.shared.parse(text).first
        if let error = statement?.firstError {
            throw PostgresError(SQLState(rawValue: error.sqlState), error.message, hint: error.hint)
        }
        guard case .select(let query)? = statement?.statement else {
            throw PostgresError("42601", "the definition is not a query")
        }
        return query
    }

    /// Runs a body whose trees count in the text of a definition, and whose names are those of its schema.
    func inDefinition<Result>(
        _ text: String,
        schema: String?,
        _ body: () throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        let outer = (source, ownSchema, functionParameters, variables)
        let outerConstants = freeConstants
        (source, ownSchema, functionParameters, variables, freeConstants) = (text, schema, nil, nil, nil)
        defer {
            (source, ownSchema, functionParameters, variables) = outer
            freeConstants = outerConstants
        }
        do throws(PostgresError) {
            return try body()
        } catch {
            // A place in the definition says nothing to who sent another text.
            var error = error
            error.position = nil
            throw error
        }
    }
}

/// The texts of definitions that were parsed before, for all connections of the process.
enum DefinitionTexts {
    static let shared = ParseCache()
}
