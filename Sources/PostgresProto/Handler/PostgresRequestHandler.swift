public import PostgresCatalog
public import PostgresQuery
public import PostgresSQL
public import PostgresWire

/// What an author subclasses to make data answer to PostgreSQL's clients.
///
/// Three overrides are enough: `listTables`, `describeTable` and `queryTables`. Each exists in a synchronous and an
/// asynchronous form; override the one that fits. One object serves one connection, from one task at a time, so it needs
/// no locks for what is its own. Methods may block: other connections go on.
///
///     final class MyHandler: PostgresRequestHandler {
///         override func listTables() -> [TableName] { ["greetings"] }
///         override func describeTable(_ table: TableName) -> [Column] {
///             [Column("id", .int4), Column("title", .text)]
///         }
///         override func queryTables(_ select: SelectStatement) -> QueryResult {
///             QueryResult(rows: [[1, "hello world"]], columns: describeTable(select.tables[0].name))
///         }
///     }
///
/// What a method throws ends the statement and not the connection: a `PostgresError` as it is, any other error as one of
/// SQLSTATE XX000.
open class PostgresRequestHandler: InformationSchemaQuerying, PostgresBuiltinsQuerying, PreparedStatementHandling,
    TableWriting
{
    @exclusivity(unchecked) private var attached: Session?
    /// What the parser knows of the handler's statement types, once it was asked.
    final var knownParser: ParseCache?
    /// The catalog that was made last, with the generation that it was made for.
    public var cachedCatalog: (generation: Int, catalog: CatalogSnapshot)?

    /// A handler without a connection yet.
    public required init() {}

    /// The session of the connection.
    public final var session: Session {
        if let attached { return attached }
        let made = Session.detached()
        attached = made
        return made
    }

    /// Gives the handler its session; before any other method is called.
    package final func attach(_ session: Session) {
        attached = session
        session.handler = self
    }

    // What an author overrides: the tables.

    /// Tables that serve themselves: arrays of values, sequences of batches, stores.
    ///
    /// They are what the methods below list, describe, read and write where they are not overridden.
    open var servedTables: [Table] { [] }

    /// The tables that clients see.
    open func listTables() throws -> [TableName] { servedTables.map(\.name) }
    /// The tables that clients see.
    open func listTables() async throws -> [TableName] { try synchronously { try $0.listTables() } }

    /// The columns of a table that `listTables` names.
    ///
    /// It is asked about the tables that a statement reads, and about those that a statement about the catalog looks at.
    open func describeTable(_ table: TableName) throws -> [Column] { try ownTable(table)?.columns ?? [] }
    /// The columns of a table that `listTables` names.
    open func describeTable(_ table: TableName) async throws -> [Column] {
        try synchronously { try $0.describeTable(table) }
    }

    /// Everything that clients see in the catalog: tables with their keys and indexes, views, types, functions, roles.
    ///
    /// A handler that overrides this needs neither `listTables` nor `describeTable`. The default is nil: the tables are
    /// all there is. With `catalogGeneration` the catalog is described once for each of its values, else for each
    /// statement; what it says may differ between sessions.
    open func describeCatalog() throws -> CatalogModel? { nil }
    /// Everything that clients see in the catalog: tables with their keys and indexes, views, types, functions, roles.
    open func describeCatalog() async throws -> CatalogModel? { try synchronously { try $0.describeCatalog() } }

    /// The rows of the table that a statement reads; see `SelectStatement` for what may be left to the framework.
    open func queryTables(_ select: SelectStatement) throws -> QueryResult {
        if let name = select.tables.first?.name, let table = ownTable(name) {
            return try table.rows(wantsIdentity: select.wantsIdentity)
        }
        throw PostgresError("0A000", "this server has tables without rows: its handler does not override queryTables")
    }
    /// The rows of the table that a statement reads; see `SelectStatement` for what may be left to the framework.
    open func queryTables(_ select: SelectStatement) async throws -> QueryResult {
        try synchronously { try $0.queryTables(select) }
    }

    /// What is known about a table's rows; nil where nothing is.
    ///
    /// The planner chooses by it in which order tables are joined. It is asked when a statement is planned, so the answer
    /// should be at hand; it need not be exact.
    open func tableStatistics(_ table: TableName) -> TableStatistics? { nil }

    /// The way by an index on which `queryTables` would find the rows that are asked for; nil where it reads all of them.
    ///
    /// EXPLAIN shows it.
    open func scanAccess(_ select: SelectStatement) -> ScanAccess? { nil }

    /// Whether EXPLAIN shows what of a query goes along with the request to the handler: columns, conditions, order,
    /// limit, groups.
    open var explainsRequests: Bool { true }

    /// What was counted of a table, for `pg_stat_user_tables` and its kin; nil where nothing is counted.
    open func tableCounters(of table: TableName) -> TableCounters? { nil }

    /// Lets what was counted of all tables of the session's database begin anew: `pg_stat_reset`.
    open func resetTableCounters() {}

    /// How much room a table takes, for `pg_relation_size` and its kin; nil where that is not known, which shows as 0.
    open func tableSize(_ table: TableName) -> TableSize? { nil }

    /// How much room a database takes, for `pg_database_size`; nil where that is not known, which shows as 0.
    open func databaseSize(_ name: String) -> Int64? { nil }

    /// A number that changes when tables come, go or change; nil where the handler cannot tell.
    ///
    /// With a number, the tables are listed and described once for each of its values instead of for each statement.
    open var catalogGeneration: Int? { nil }

    /// The catalog that statements see now, for a handler that keeps one; nil to have it made of its tables.
    ///
    /// It tells more than `listTables` and `describeTable` can, which are not called then. Statements that were prepared
    /// with a catalog of another generation are prepared anew before they run.
    open var currentCatalog: CatalogSnapshot? { nil }

    /// Whether statements may do only what the privileges of the catalog and its row security policies allow the current
    /// user; false unless overridden, for a catalog that only shows them.
    open var enforcesPrivileges: Bool { false }

    // What an author overrides: writing to the tables.

    /// Whether the rows of a scan may show what the statement that scans has written meanwhile.
    ///
    /// A handler whose statements see the tables as they were at their beginning says false. For any other, a statement
    /// that reads the table that it writes to has read all of it before it writes.
    open var scansSeeOwnWrites: Bool { true }

    /// Inserts rows, each with a value for each column of the table, in the table's order.
    ///
    /// Types, lengths, defaults, NOT NULL and CHECK are seen to. Keys are the handler's: a row that violates one fails with
    /// 23505, unless `conflict` speaks of that key. Outcomes come in the order of the rows.
    open func insertRows(
        _ rows: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) throws -> [InsertOutcome] {
        if let storage = ownTable(table)?.storage {
            return try storage.insert(rows, into: table, conflict: conflict)
        }
        throw Self.cannot("insert into", table, "insertRows")
    }
    /// Inserts rows, each with a value for each column of the table, in the table's order.
    open func insertRows(
        _ rows: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) async throws -> [InsertOutcome] {
        try synchronously { try $0.insertRows(rows, into: table, conflict: conflict) }
    }

    /// Gives rows new values.
    ///
    /// A row's identity is that of the `ctid` column which `queryTables` gave it, where the scan was asked for one.
    open func updateRows(_ changes: [RowUpdate], of table: TableName) throws -> [UpdateOutcome] {
        if let storage = ownTable(table)?.storage { return try storage.update(changes, of: table) }
        throw Self.cannot("update", table, "updateRows")
    }
    /// Gives rows new values.
    open func updateRows(_ changes: [RowUpdate], of table: TableName) async throws -> [UpdateOutcome] {
        try synchronously { try $0.updateRows(changes, of: table) }
    }

    /// Deletes rows.
    open func deleteRows(_ rows: [RowVersion], from table: TableName) throws -> [DeleteOutcome] {
        if let storage = ownTable(table)?.storage { return try storage.delete(rows) }
        throw Self.cannot("delete from", table, "deleteRows")
    }
    /// Deletes rows.
    open func deleteRows(_ rows: [RowVersion], from table: TableName) async throws -> [DeleteOutcome] {
        try synchronously { try $0.deleteRows(rows, from: table) }
    }

    /// Locks rows until the transaction ends: SELECT … FOR UPDATE and its kin.
    ///
    /// A row that another transaction holds is waited for, or with `waiting` as `.fail` the error is 55P03 (`could not
    /// obtain lock on row in relation "…"`). The default has nothing to lock against: all rows are as good as locked.
    open func lockRows(
        _ rows: [RowVersion],
        of table: TableName,
        strength: RowLockStrength,
        waiting: RowLockWaiting
    ) throws -> [LockOutcome] {
        Array(repeating: .locked, count: rows.count)
    }
    /// Locks rows until the transaction ends: SELECT … FOR UPDATE and its kin.
    open func lockRows(
        _ rows: [RowVersion],
        of table: TableName,
        strength: RowLockStrength,
        waiting: RowLockWaiting
    ) async throws -> [LockOutcome] {
        try synchronously { try $0.lockRows(rows, of: table, strength: strength, waiting: waiting) }
    }

    /// Empties tables: TRUNCATE.
    open func truncateTables(_ request: TruncateRequest) throws {
        for table in request.tables where ownTable(table)?.storage == nil {
            throw Self.cannot("truncate", table, "truncateTables")
        }
        for table in request.tables { ownTable(table)?.storage?.truncate() }
    }
    /// Empties tables: TRUNCATE.
    open func truncateTables(_ request: TruncateRequest) async throws {
        try synchronously { try $0.truncateTables(request) }
    }

    private final func ownTable(_ name: TableName) -> Table? { servedTables.first { $0.name == name } }

    private static func cannot(_ action: String, _ table: TableName, _ method: String) -> PostgresError {
        PostgresError(
            .featureNotSupported,
            "cannot \(action) table \"\(table.name)\"",
            detail: "The server's handler does not override \(method)."
        )
    }

    // What an author overrides: sequences.

    /// The next number of a sequence of the catalog: `nextval`, and the defaults of serial and identity columns.
    ///
    /// What `currval` and `lastval` give the session remembers by itself.
    open func nextValue(of sequence: SequenceDefinition) throws -> Int64 {
        throw PostgresError(
            .featureNotSupported,
            "cannot get a value of sequence \"\(sequence.name.name)\"",
            detail: "The server's handler does not override nextValue."
        )
    }

    /// Puts a sequence at a number, which the next one follows or, where it is not called yet, which is the next one.
    open func setValue(of sequence: SequenceDefinition, to value: Int64, isCalled: Bool) throws {
        throw PostgresError(
            .featureNotSupported,
            "cannot set sequence \"\(sequence.name.name)\"",
            detail: "The server's handler does not override setValue."
        )
    }

    /// Where a sequence stands: its last value and whether that was given out; nil where nobody knows.
    open func value(of sequence: SequenceDefinition) -> (last: Int64, isCalled: Bool)? { nil }

    /// How many numbers of a sequence are logged ahead of those that were given out (`log_cnt`).
    open func loggedCount(of sequence: SequenceDefinition) -> Int64 { 0 }

    // What an author overrides: advisory locks.

    /// Takes an advisory lock, waiting for it where `waits` says so; false where another session has it.
    open func takeAdvisoryLock(_ lock: AdvisoryLock, waits: Bool) throws -> Bool {
        throw PostgresError(.featureNotSupported, "advisory locks are not supported by this server")
    }

    /// Releases an advisory lock of the session once; false where the session does not hold it.
    open func releaseAdvisoryLock(_ lock: AdvisoryLock) throws -> Bool {
        throw PostgresError(.featureNotSupported, "advisory locks are not supported by this server")
    }

    /// Releases all advisory locks that the session holds beyond its transactions.
    open func releaseAdvisoryLocks() throws {}

    /// The locks that are held and wanted, as rows of `pg_locks` in the order of its columns.
    open func heldLocks() -> [[PostgresValue]] { [] }

    // What an author overrides: large objects.

    /// Does what a function such as `lo_open`, or a FunctionCall message, asks of a large object, and gives its result.
    open func useLargeObject(_ request: LargeObjectRequest) throws -> PostgresValue {
        throw PostgresError(.featureNotSupported, "large objects are not supported by this server")
    }

    /// The large objects that there are, as `pg_largeobject_metadata` shows them.
    open func listLargeObjects() -> [LargeObjectDefinition] { [] }

    /// The rows of `pg_largeobject` in the order of its columns.
    open func largeObjectPages() -> [[PostgresValue]] { [] }

    // What an author overrides: transactions.

    /// Whether the handler takes part in transactions; the methods that begin and end them are called only then.
    open var takesPartInTransactions: Bool { false }

    /// A transaction begins: the first statement that needs the handler follows.
    ///
    /// Statements outside of BEGIN and COMMIT are transactions too; what needs no handler, as `SELECT 1` or BEGIN itself,
    /// begins none.
    open func beginTransaction(_ modes: TransactionModes) throws {}
    /// A transaction begins: the first statement that needs the handler follows.
    open func beginTransaction(_ modes: TransactionModes) async throws {
        try synchronously { try $0.beginTransaction(modes) }
    }

    /// The transaction ends, and what it did is to last; what is thrown is told to the client, and nothing of it lasts.
    open func commitTransaction() throws {}
    /// The transaction ends, and what it did is to last; what is thrown is told to the client, and nothing of it lasts.
    open func commitTransaction() async throws { try synchronously { try $0.commitTransaction() } }

    /// The transaction ends, and nothing of it lasts: it was rolled back, it has failed, or the client has gone.
    open func rollbackTransaction() {}
    /// The transaction ends, and nothing of it lasts: it was rolled back, it has failed, or the client has gone.
    open func rollbackTransaction() async { synchronously { $0.rollbackTransaction() } }

    /// PREPARE TRANSACTION: the transaction is put aside, to be finished by its identifier, and is the session's no more.
    open func prepareTransaction(_ identifier: String) async throws { throw Self.cannotPrepare }

    /// COMMIT PREPARED and ROLLBACK PREPARED: a transaction that was put aside ends.
    open func finishPreparedTransaction(_ identifier: String, isCommit: Bool) async throws {
        throw PostgresError("42704", "prepared transaction with identifier \"\(identifier)\" does not exist")
    }

    /// The rows of `pg_prepared_xacts` in the order of its columns.
    open func preparedTransactions() -> [[PostgresValue]] { [] }

    /// Lets other transactions see what this one sees, until it ends (`pg_export_snapshot`); gives the snapshot's name.
    open func exportSnapshot() throws -> String {
        throw PostgresError(.featureNotSupported, "exporting snapshots is not supported by this server")
    }

    /// SET TRANSACTION SNAPSHOT: the transaction, which has seen nothing yet, sees what another one has exported.
    open func importSnapshot(_ name: String) throws {
        throw PostgresError("22023", "invalid snapshot identifier: \"\(name)\"")
    }

    /// The number of the running transaction (`pg_current_xact_id`), which gets one where it has none and `assigns` says
    /// so; nil where it has none.
    open func transactionNumber(assigns: Bool) -> UInt64? { nil }

    /// Which transactions the running statement sees the work of (`pg_current_snapshot`); nil where these have no numbers.
    open func transactionSnapshot() -> TransactionSnapshot? { nil }

    /// SAVEPOINT; there may be others of the same name, and the newest of them is meant until it is released.
    open func setSavepoint(_ name: String) throws {}
    /// SAVEPOINT; there may be others of the same name, and the newest of them is meant until it is released.
    open func setSavepoint(_ name: String) async throws { try synchronously { try $0.setSavepoint(name) } }

    /// RELEASE SAVEPOINT: it and all newer ones are forgotten, and what was done since stays.
    open func releaseSavepoint(_ name: String) throws {}
    /// RELEASE SAVEPOINT: it and all newer ones are forgotten, and what was done since stays.
    open func releaseSavepoint(_ name: String) async throws { try synchronously { try $0.releaseSavepoint(name) } }

    /// ROLLBACK TO SAVEPOINT: what was done since is taken back, and the savepoint stays.
    open func rollbackToSavepoint(_ name: String) throws {}
    /// ROLLBACK TO SAVEPOINT: what was done since is taken back, and the savepoint stays.
    open func rollbackToSavepoint(_ name: String) async throws {
        try synchronously { try $0.rollbackToSavepoint(name) }
    }

    /// A statement that needs the handler begins, in a transaction that has begun.
    open func statementWillBegin() throws {}
    /// A statement that needs the handler begins, in a transaction that has begun.
    open func statementWillBegin() async throws { try synchronously { try $0.statementWillBegin() } }

    /// A statement has ended, its rows taken; what is thrown makes it fail.
    open func statementDidEnd() throws {}
    /// A statement has ended, its rows taken; what is thrown makes it fail.
    open func statementDidEnd() async throws { try synchronously { try $0.statementDidEnd() } }

    /// A statement has done its work, and its triggers follow: the constraints that do not wait are looked at.
    open func checkImmediateConstraints() async throws {}

    /// Whether a constraint trigger waits for the end of the transaction.
    open func isDeferred(_ trigger: TriggerDefinition) -> Bool { trigger.isDeferrable && trigger.isInitiallyDeferred }

    /// The table that a row is of which a statement means by another one, and the row as that table has it now: of a table
    /// that inherits from it, or of a partition; nil for a row of the table itself.
    open func member(ofRow identity: PostgresValue, in table: TableName) -> (table: TableName, row: [PostgresValue])? {
        nil
    }

    /// The partition that a row belongs into; nil where there is none.
    open func partition(of table: TableName, for row: [PostgresValue]) throws -> TableName? { nil }

    /// Runs the statements of the body of a SQL function or procedure, as part of a statement that has begun.
    ///
    /// `statementWillBegin` and `statementDidEnd` are called for each of them; what the statement around sees must be the
    /// same afterwards.
    open func withinRoutine(_ body: () async throws -> [[PostgresValue]]) async throws -> [[PostgresValue]] {
        try await body()
    }

    /// A statement of a transaction block has failed, also one that does not need the handler.
    ///
    /// The transaction can only be rolled back, to a savepoint or as a whole; locks on what came since the last savepoint
    /// are best given up at once. Outside of a block `rollbackTransaction` is called instead.
    open func statementDidFail() {}
    /// A statement of a transaction block has failed, also one that does not need the handler.
    open func statementDidFail() async { synchronously { $0.statementDidFail() } }

    /// The session's temporary objects are to go: DISCARD TEMP, and DISCARD ALL.
    open func discardTemporaryObjects() throws {}
    /// The session's temporary objects are to go: DISCARD TEMP, and DISCARD ALL.
    open func discardTemporaryObjects() async throws { try synchronously { try $0.discardTemporaryObjects() } }

    // What an author overrides: the command line.

    /// The name by which a command line asks for the handler; that of the class.
    open class var commandName: String { String(describing: self) }

    /// Makes the handlers of a server that was started with these arguments behind the handler's name.
    ///
    /// The default takes no arguments. What is thrown is told to the user, and the server does not start.
    open class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        if let first = arguments.first {
            throw PostgresError(.invalidParameterValue, "\(commandName) takes no arguments, but was given \"\(first)\"")
        }
        return { self.init() }
    }

    /// Scripts that are run, in this order, before the server takes connections.
    ///
    /// One handler is asked, and each script runs in a session of its own. The server does not start where one fails.
    open func scriptsAtStart() throws -> [StartScript] { [] }

    // What an author overrides: statements of any type.

    /// The statements that the handler answers itself, standard ones and invented ones (`"TRAIN MODEL"`).
    open var statementHandlers: [StatementType: StatementHandler] { [:] }

    /// The code of the handler's own for a statement; nil where the framework answers it.
    ///
    /// The default finds it by the statement's type among `statementHandlers`.
    open func statementHandler(for statement: ParsedStatement) -> StatementHandler? {
        statementHandlers[statement.type]
    }

    /// The types of statements that succeed without doing anything where there is no handler for them.
    open var ignoredStatementTypes: Set<StatementType> { ["ANALYZE", "VACUUM", "CHECKPOINT"] }

    /// For invented statement types the words that begin their clauses: `["TRAIN MODEL": ["USING", "ON"]]`.
    open var statementDelimiters: [StatementType: [String]] { [:] }

    // What an author overrides: the connection.

    /// How clients prove who they are; nil for what the server's options say.
    open var authenticationMethod: AuthenticationMethod? { nil }

    /// Decides about a client, and says as whom its session runs; any error refuses it.
    ///
    /// Called for the methods `password` (the credentials then hold the password) and `trust`. The default lets everyone
    /// in whom the server's options let in, which with `password` is no one.
    open func authenticate(_ credentials: Credentials) throws -> String {
        guard credentials.method == .trust else {
            throw PostgresError.passwordAuthenticationFailed(user: credentials.user)
        }
        return credentials.user
    }
    /// Decides about a client, and says as whom its session runs; any error refuses it.
    open func authenticate(_ credentials: Credentials) async throws -> String {
        try synchronously { try $0.authenticate(credentials) }
    }

    /// The password or verifier of a user, for the methods `md5` and `scramSHA256`; nil for an unknown user.
    open func storedSecret(of user: String) throws -> UserSecret? { nil }
    /// The password or verifier of a user, for the methods `md5` and `scramSHA256`; nil for an unknown user.
    open func storedSecret(of user: String) async throws -> UserSecret? {
        try synchronously { try $0.storedSecret(of: user) }
    }

    /// The session has begun: the client is authenticated, and has not been told yet that the server is ready.
    open func sessionDidStart() throws {}
    /// The session has begun: the client is authenticated, and has not been told yet that the server is ready.
    open func sessionDidStart() async throws { try synchronously { try $0.sessionDidStart() } }

    /// The session is about to end; not called where it never began.
    open func sessionWillEnd() {}
    /// The session is about to end; not called where it never began.
    open func sessionWillEnd() async { synchronously { $0.sessionWillEnd() } }

    /// Type bytes of frontend messages that PostgreSQL does not know and `receiveMessage` answers.
    open var customMessageTags: Set<UInt8> { [] }

    /// Answers a frontend message of a type in `customMessageTags`: the messages that are sent back.
    open func receiveMessage(_ tag: UInt8, body: [UInt8]) throws -> [BackendMessage] { [] }
    /// Answers a frontend message of a type in `customMessageTags`: the messages that are sent back.
    open func receiveMessage(_ tag: UInt8, body: [UInt8]) async throws -> [BackendMessage] {
        try synchronously { try $0.receiveMessage(tag, body: body) }
    }

    /// Calls the synchronous form of a method that has both: in an asynchronous one its own name would mean itself.
    private final func synchronously<Result>(
        _ call: (PostgresRequestHandler) throws -> Result
    ) rethrows -> Result {
        try call(self)
    }

    /// Runs code and turns each error that is no `PostgresError` into one of this SQLSTATE, so that the client reads it.
    public final func wrappingErrors<Result>(
        as sqlState: SQLState = "XX000",
        _ body: () async throws -> Result
    ) async throws(PostgresError) -> Result {
        do {
            return try await body()
        } catch {
            throw PostgresError(wrapping: error, sqlState: sqlState)
        }
    }
}
