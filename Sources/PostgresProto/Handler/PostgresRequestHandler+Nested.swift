import PostgresQuery
package import PostgresWire

extension PostgresRequestHandler {
    /// Runs a statement as part of the running one, for what it does and not for its rows.
    package final func runNested(
        _ text: String,
        parameters: [PostgresValue],
        types: [PostgresType]
    ) async throws {
        let statement = try await prepare(try parse(text).first, source: text, name: "", parameterTypes: types)
        guard case .query(let query, let catalog) = statement.plan else {
            throw PostgresError("XX000", "the statement has no plan: \(text)")
        }
        let rows = try await run(
            query,
            catalog: catalog ?? session.emptyCatalog,
            parameters: parameters,
            statement: statement.parsed
        )
        var hasMore = true
        while hasMore {
            var collector = RowWriter(collecting: query.columns.map(\.type), textFormats: TextFormats())
            hasMore = try await rows.write(into: &collector, limit: .max)
            if let error = collector.error { throw error }
        }
    }

    /// The statement as it is with the catalog of now, where that has changed since it was prepared.
    ///
    /// - Throws: 0A000 where its result would have other columns.
    final func upToDate(_ statement: PreparedStatement) async throws -> PreparedStatement {
        guard case .query(_, let catalog?) = statement.plan, let current = currentCatalog,
            current.generation != catalog.generation
        else { return statement }
        let again = try await prepare(
            statement.parsed,
            source: statement.text,
            name: statement.name,
            parameterTypes: statement.parameterTypes
        )
        guard again.columns?.map(\.type) == statement.columns?.map(\.type) else {
            throw PostgresError(.featureNotSupported, "cached plan must not change result type")
        }
        return again
    }
}
