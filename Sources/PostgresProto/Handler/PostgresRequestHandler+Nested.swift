package import PostgresCatalog
package import PostgresQuery
package import PostgresSQL
package import PostgresWire

extension PostgresRequestHandler {
    /// What functions and types are bound with in this session, over a catalog.
    package final func makeEnvironment(_ catalog: CatalogSnapshot) -> any CatalogEnvironment {
        StatementEnvironment(session: session, catalog: catalog)
    }

    /// Calls `body` with the rows of a query, as they are made.
    package final func forEachBatch(
        of statement: Statement,
        source: String,
        parameters: [PostgresValue],
        _ body: ([[PostgresValue]]) async throws -> Void
    ) async throws {
        guard case .select(let select) = statement else {
            throw PostgresError(.featureNotSupported, "this statement cannot give rows to a table")
        }
        let catalog = try await wholeCatalog()
        let query = try bind(select, source: source, parameterTypes: [], catalog: catalog)
        try checkAccess(of: query, catalog)
        let rows = try await run(query, catalog: catalog, parameters: parameters, statement: nil)
        let environment = makeEnvironment(catalog)
        var hasMore = true
        while hasMore {
            try environment.checkCancellation()
            var collector = RowWriter(collecting: query.columns.map(\.type), textFormats: TextFormats())
            hasMore = try await rows.write(into: &collector, limit: 1024)
            if let error = collector.error { throw error }
            try await body(collector.takeRows())
        }
    }

    /// Runs a statement as part of the running one, for what it does and not for its rows.
    package final func runNested(
        _ text: String,
        parameters: [PostgresValue],
        types: [PostgresType]
    ) async throws {
        // What a constraint does is done for the table's owner, whoever has caused it.
        session.internalDepth += 1
        defer { session.internalDepth -= 1 }
        let statement = try await prepare(try parse(text).first, source: text, name: "", parameterTypes: types)
        guard case .query(let query, let catalog) = statement.plan else {
            throw PostgresError("XX000", "the statement has no plan: \(text)")
        }
        _ = try await complete(
            query,
            catalog: catalog ?? session.emptyCatalog,
            parameters: parameters,
            statement: statement.parsed
        )
    }

    /// The statement as it is with the catalog of now, where that has changed since it was prepared.
    ///
    /// - Throws: 0A000 where its result would have other columns.
    final func upToDate(_ statement: PreparedStatement) async throws -> PreparedStatement {
        switch statement.plan {
        case .query(let query, let catalog?):
            guard let current = currentCatalog,
                current.generation != catalog.generation
                    || query.hangsOnUser
                        && !query.isBound(for: StatementEnvironment(session: session, catalog: catalog))
            else { return statement }
        case .rules(let plan):
            guard let current = currentCatalog, current.generation != plan.catalog.generation else { return statement }
        default: return statement
        }
        let again = try await prepare(
            statement.parsed,
            source: statement.text,
            name: statement.name,
            parameterTypes: statement.parameterTypes
        )
        guard again.columns?.map(\.shape) == statement.columns?.map(\.shape) else {
            throw PostgresError(.featureNotSupported, "cached plan must not change result type")
                .reported(at: .revalidation)
        }
        return again
    }
}

extension OutputColumn {
    /// What of a column a client has been told, and goes by.
    private struct Shape: Hashable {
        var name: String
        var type: PostgresType
        var typeModifier: Int32
    }

    fileprivate var shape: some Hashable { Shape(name: name, type: type, typeModifier: typeModifier) }
}
