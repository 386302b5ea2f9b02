import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Queries that functions of a running statement are given as text, and cursors that they are told by name.
extension PostgresRequestHandler {
    /// The rows of a query, or only its columns.
    final func rows(ofQuery text: String, onlyColumns: Bool) throws -> TextQueryRows {
        try waiting { handler in
            let session = handler.session
            try session.entersRoutine()
            defer { session.routineDepth -= 1 }
            return try await handler.runQuery(text, onlyColumns: onlyColumns)
        }
    }

    private final func runQuery(_ text: String, onlyColumns: Bool) async throws -> TextQueryRows {
        let statements = try parse(text)
        for statement in statements {
            guard let error = statement.firstError else { continue }
            var failure = PostgresError(error, in: text)
            (failure.internalPosition, failure.internalQuery, failure.position) = (failure.position, text, nil)
            throw failure
        }
        guard statements.count == 1, let statement = statements.first else { throw Self.noQuery }
        if statement.writes {
            throw PostgresError(
                .featureNotSupported,
                "\(statement.type.rawValue) is not allowed in a non-volatile function"
            )
        }
        guard case .select = statement.statement else { throw Self.noQuery }
        let catalog = try await catalog(forStatement: text)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let binder = Binder(environment: environment, parameterTypes: [], source: "", stackSize: 2 << 20)
        guard let query = try binder.bind(statement.statement) else { throw Self.noQuery }
        try checkAccess(of: query, catalog)
        var result = TextQueryRows(names: query.columns.map(\.name), types: query.columns.map(\.type), rows: [])
        guard !onlyColumns else { return result }
        try await statementWillBegin()
        result.rows = try await withinRoutine {
            try await self.complete(query, catalog: catalog, parameters: [], statement: nil).rows
        }
        try await statementDidEnd()
        return result
    }

    private static var noQuery: PostgresError { PostgresError(.dataException, "invalid query") }

    /// The next rows of a cursor, or only its columns.
    final func rows(ofCursor name: String, count: Int64?) throws -> TextQueryRows {
        guard let portal = session.portals[name] else {
            throw PostgresError("34000", "cursor \"\(name)\" does not exist")
        }
        return try waiting { handler in
            let stream = try await handler.cursorStream(of: portal)
            let rows = count == nil ? [] : try await stream.fetch(.forward(count), isMove: false)
            let columns = portal.columns ?? []
            return TextQueryRows(names: columns.map(\.name), types: columns.map(\.type), rows: rows)
        }
    }
}
