import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// WHERE CURRENT OF: cursors know the identities of the rows that they stand on.
extension PostgresRequestHandler {
    /// The statement of a cursor with the identities of its rows as further columns, and the tables that they are of; as
    /// it is where its rows do not stand for rows of tables, or the handler has no part in transactions, in which alone a
    /// row is found again.
    final func identified(_ statement: PreparedStatement, source: String) -> (PreparedStatement, CursorTables) {
        guard takesPartInTransactions, case .query(let plain, let catalog?) = statement.plan,
            case .select(let query)? = statement.parsed?.statement
        else { return (statement, CursorTables()) }
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let binder = Binder(
            environment: environment,
            parameterTypes: statement.parameterTypes.map { $0 },
            source: source
        )
        guard let (bound, tables) = binder.bindCursor(query),
            bound.columns.count == plain.columns.count + tables.tables.count
        else { return (statement, CursorTables()) }
        let identified = PreparedStatement(
            name: statement.name,
            text: statement.text,
            parsed: statement.parsed,
            parameterTypes: statement.parameterTypes,
            columns: statement.columns,
            plan: .query(bound, catalog),
            prepareTime: statement.prepareTime
        )
        return (identified, tables)
    }
}

extension Portal {
    /// Takes the columns of its statement, as it is running now; those of identities are not the client's.
    func takeColumns(_ columns: [OutputColumn]) {
        guard let own = statement.columns?.count, columns.count == own + cursorTables.tables.count else {
            // The statement was bound anew, for a catalog that has changed: without identities.
            cursorTables = CursorTables()
            self.columns = columns
            return
        }
        self.columns = Array(columns.prefix(own))
    }
}

extension Session {
    /// The identity of the row of a table that a cursor stands on.
    func currentRow(
        ofCursor name: String,
        table: OID,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> PostgresValue {
        guard let portal = portals[name] else {
            throw PostgresError(.invalidCursorName, "cursor \"\(name)\" does not exist")
        }
        guard portal.transactionNumber != nil else {
            throw PostgresError(.invalidCursorState, "cursor \"\(name)\" is held from a previous transaction")
        }
        let tableName = catalog.relation(table)?.name.name ?? ""
        guard let stream = portal.cursorStream else {
            _ = try portal.cursorTables.place(of: table, tableName, cursor: name)
            throw PostgresError(.invalidCursorState, "cursor \"\(name)\" is not positioned on a row")
        }
        return try stream.currentRow(of: table, tableName, cursor: name)
    }

    /// Takes note that a row has got another identity by being updated.
    func rowMoved(from identity: PostgresValue, to newIdentity: PostgresValue) {
        for portal in portals.values { portal.cursorStream?.rowMoved(from: identity, to: newIdentity) }
    }
}
