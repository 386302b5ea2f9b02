public import PostgresCatalog
public import PostgresQuery
public import PostgresWire

/// What the framework calls to write to a handler's tables; see `PostgresRequestHandler` for what each method does.
///
/// A handler built on something else can adopt it beside `PostgresBuiltinsQuerying`.
public protocol TableWriting: AnyObject {
    /// Whether the rows of a scan may show what the statement that scans has written meanwhile.
    var scansSeeOwnWrites: Bool { get }
    /// Whether what a failed statement has written is undone, as the handler takes part in transactions.
    var takesPartInTransactions: Bool { get }
    /// Inserts rows.
    func insertRows(
        _ rows: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) async throws -> [InsertOutcome]
    /// Gives rows new values.
    func updateRows(_ changes: [RowUpdate], of table: TableName) async throws -> [UpdateOutcome]
    /// Deletes rows.
    func deleteRows(_ rows: [RowVersion], from table: TableName) async throws -> [DeleteOutcome]
    /// Locks rows.
    func lockRows(
        _ rows: [RowVersion],
        of table: TableName,
        strength: RowLockStrength,
        waiting: RowLockWaiting
    ) async throws -> [LockOutcome]
    /// Empties tables.
    func truncateTables(_ request: TruncateRequest) async throws
}

extension TableWriting {
    /// Does what an execution asks for.
    func write(_ request: WriteRequest) async throws -> WriteOutcomes {
        switch request {
        case .insert(let rows, let table, let conflict):
            .inserts(try await insertRows(rows, into: table, conflict: conflict))
        case .update(let changes, let table): .updates(try await updateRows(changes, of: table))
        case .delete(let rows, let table): .deletes(try await deleteRows(rows, from: table))
        case .lock(let rows, let table, let strength, let waiting):
            .locks(try await lockRows(rows, of: table, strength: strength, waiting: waiting))
        }
    }
}
