public import PostgresCatalog
public import PostgresProto
public import PostgresQuery
public import PostgresSQL
public import PostgresWire

/// An in-memory PostgreSQL: `proto-server memory [--init FILE] [--max-prepared-transactions N] [DATABASE ...]`.
///
/// Definitions, rows, transactions and locks are those of PostgreSQL, and all of it is gone when the server stops. With
/// `--init` it begins with what a script makes, such as one that `pg_dump` has written. What it cannot do is refused with
/// 0A000.
public final class MemoryHandler: PostgresRequestHandler {
    /// The databases of the server.
    var server = MemoryServer(databases: ["postgres"])
    var opened: MemoryDatabase?
    /// The temporary tables that something becomes of when a transaction ends.
    var commitActions: [OID: CommitAction] = [:]
    /// The numbers that the session has taken from sequences with CACHE.
    private var takenNumbers: [OID: SequenceNumbers] = [:]
    /// The transaction that has begun.
    var transaction: MemoryTransaction?

    private var scripts: [StartScript] = []

    /// A handler of databases of its own.
    public required init() {}

    /// A handler of these databases.
    init(server: MemoryServer, scripts: [StartScript] = []) {
        self.server = server
        self.scripts = scripts
    }

    /// The database of the session.
    var database: MemoryDatabase {
        if let opened { return opened }
        let found = server.database(session.database) ?? server.first
        opened = found
        return found
    }

    /// `memory`.
    override public class var commandName: String { "memory" }

    /// Handlers of databases that all connections share.
    override public class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        let arguments = try MemoryArguments(arguments)
        let server = MemoryServer(
            databases: arguments.databases,
            preparedTransactions: arguments.preparedTransactions
        )
        let scripts = arguments.scripts.map { StartScript(path: $0, database: server.first.name) }
        return { MemoryHandler(server: server, scripts: scripts) }
    }

    /// The files that `--init` names, for the first database.
    override public func scriptsAtStart() -> [StartScript] { scripts }

    /// A database that there is not is refused, as PostgreSQL does.
    override public func sessionDidStart() throws {
        session.temporarySchema = temporarySchema
        try enterDatabase()
        let model = database.published.state.model
        session.showLocale(model.locale)
        session.showAtStart("max_prepared_transactions", String(server.prepared.limit))
        session.useInitialSettings(model.roles[session.user]?.settings ?? [], origin: "user")
        session.useInitialSettings(model.databaseSettings, origin: "database")
    }

    /// What the session still holds is given up, and its temporary tables with it.
    override public func sessionWillEnd() async {
        transaction?.rollBack()
        transaction = nil
        guard let opened else { return }
        await dropTemporaryObjects()
        opened.locks.releaseAll(session.processID)
        server.leave(opened)
    }

    /// Roles may do what the catalog lets them.
    override public var enforcesPrivileges: Bool { true }

    /// The catalog as the running transaction sees it.
    override public var currentCatalog: CatalogSnapshot? {
        transaction?.catalog ?? database.published.catalog
    }

    /// The code for statements that define, and for those that lock, refresh and clean up.
    override public func statementHandler(for statement: ParsedStatement) -> StatementHandler? {
        databaseHandler(of: statement) ?? definitionHandler(of: statement) ?? utilityHandler(of: statement)
    }

    // Rows

    /// A statement sees the tables as they were when it began.
    override public var scansSeeOwnWrites: Bool { false }

    /// The rows of a table as the statement sees them, found by an index where there is one for its conditions.
    override public func queryTables(_ select: SelectStatement) async throws -> QueryResult { try await scan(select) }

    /// How many rows there are, and what ANALYZE has found out.
    override public func tableStatistics(_ table: TableName) -> TableStatistics? { statistics(of: table) }

    /// The index by which rows are found.
    override public func scanAccess(_ select: SelectStatement) -> ScanAccess? { access(select) }

    /// What a scan asks for is nothing but its own.
    override public var explainsRequests: Bool { false }

    /// What was counted of a table since the server began.
    override public func tableCounters(of table: TableName) -> TableCounters? { storage(of: table)?.counters }

    /// Counts anew what is done to tables.
    override public func resetTableCounters() {
        for storage in (transaction?.state ?? database.published.state).storages.values { storage.resetCounters() }
    }

    /// The pages of PostgreSQL's that a table would take.
    override public func tableSize(_ table: TableName) -> TableSize? { size(of: table) }

    /// The pages of PostgreSQL's that the tables of a database would take.
    override public func databaseSize(_ name: String) -> Int64? { size(ofDatabase: name) }

    /// Adds rows.
    override public func insertRows(
        _ rows: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) async throws -> [InsertOutcome] {
        try await insert(rows, into: table, conflict: conflict)
    }

    /// Gives rows new values.
    override public func updateRows(_ changes: [RowUpdate], of table: TableName) async throws -> [UpdateOutcome] {
        try await update(changes, of: table)
    }

    /// Deletes rows.
    override public func deleteRows(_ rows: [RowVersion], from table: TableName) async throws -> [DeleteOutcome] {
        try await delete(rows, from: table)
    }

    /// Locks rows.
    override public func lockRows(
        _ rows: [RowVersion],
        of table: TableName,
        strength: RowLockStrength,
        waiting: RowLockWaiting
    ) async throws -> [LockOutcome] {
        try await lock(rows, of: table, strength: strength, waiting: waiting)
    }

    /// Empties tables.
    override public func truncateTables(_ request: TruncateRequest) async throws { try await truncate(request) }

    // Sequences and advisory locks

    /// The next number of a sequence; a rollback does not take it back.
    override public func nextValue(of sequence: SequenceDefinition) throws -> Int64 {
        let storage = try storage(of: sequence)
        // Numbers that the session has taken ahead are given out first, unless DISCARD has let go of them.
        if let oid = sequence.oid, var numbers = takenNumbers[oid], numbers.storage === storage,
            numbers.current != numbers.last, session.lastNumber(of: oid) == numbers.current
        {
            numbers.current &+= sequence.increment
            takenNumbers[oid] = numbers
            return numbers.current
        }
        let numbers = try storage.next(sequence)
        if sequence.cache > 1, let oid = sequence.oid { takenNumbers[oid] = numbers }
        return numbers.current
    }

    /// Puts a sequence at a number.
    override public func setValue(of sequence: SequenceDefinition, to value: Int64, isCalled: Bool) throws {
        try storage(of: sequence).set(SequenceStorage.Value(last: value, isCalled: isCalled))
        if let oid = sequence.oid { takenNumbers[oid] = nil }
    }

    /// Where a sequence stands.
    override public func value(of sequence: SequenceDefinition) -> (last: Int64, isCalled: Bool)? {
        (try? storage(of: sequence).value).map { ($0.last, $0.isCalled) }
    }

    /// How many numbers of a sequence PostgreSQL would have logged ahead.
    override public func loggedCount(of sequence: SequenceDefinition) -> Int64 {
        (try? storage(of: sequence).value.loggedCount) ?? 0
    }

    /// Takes an advisory lock.
    override public func takeAdvisoryLock(_ lock: AdvisoryLock, waits: Bool) throws -> Bool {
        try take(lock, waits: waits)
    }

    /// Releases an advisory lock once.
    override public func releaseAdvisoryLock(_ lock: AdvisoryLock) -> Bool {
        if database.locks.release(lock.tag, lock.mode, session.processID, isOfSession: true) { return true }
        session.notify(
            PostgresNotice("you don't own a lock of type \(lock.mode.name)", severity: .warning, sqlState: "01000")
        )
        return false
    }

    /// Releases all advisory locks of the session.
    override public func releaseAdvisoryLocks() { database.locks.releaseAll(session.processID) }

    /// The locks of all sessions.
    override public func heldLocks() -> [[PostgresValue]] {
        database.locks.rows() + database.locks.readerRows(session.processID, relation: CatalogOID.locks)
    }

    // Members of families, and their triggers

    /// The table that a row is really of.
    override public func member(
        ofRow identity: PostgresValue,
        in table: TableName
    ) -> (table: TableName, row: [PostgresValue])? { storedRow(identity) }

    /// The partition that a row belongs into.
    override public func partition(of table: TableName, for row: [PostgresValue]) throws -> TableName? {
        try leaf(of: table, for: row)
    }

    /// Whether a constraint trigger waits for the end of the transaction, as SET CONSTRAINTS has said.
    override public func isDeferred(_ trigger: TriggerDefinition) -> Bool {
        transaction.map { $0.constraintModes.isDeferred(trigger) } ?? trigger.isInitiallyDeferred
    }

    // Large objects

    /// Does what a function asks of a large object.
    override public func useLargeObject(_ request: LargeObjectRequest) throws -> PostgresValue { try use(request) }

    /// The large objects that the statement sees.
    override public func listLargeObjects() -> [LargeObjectDefinition] { visibleLargeObjects() }

    /// The pages of large objects that the statement sees.
    override public func largeObjectPages() -> [[PostgresValue]] { visiblePages() }

    // Transactions

    /// The framework tells of transactions.
    override public var takesPartInTransactions: Bool { true }

    /// Begins a transaction.
    override public func beginTransaction(_ modes: TransactionModes) throws {
        transaction = MemoryTransaction(
            database,
            session: session.processID,
            isRepeatable: modes.isolation == .repeatableRead || modes.isolation == .serializable,
            isSerializable: modes.isolation == .serializable,
            tally: session.tally
        )
    }

    /// A statement begins: it sees what is committed by now.
    override public func statementWillBegin() throws {
        let transaction = try currentTransaction()
        transaction.rows.patience = patience
        try transaction.statementBegins()
    }

    /// A statement has ended: the constraints that do not wait for the transaction's end are looked at.
    override public func statementDidEnd() async throws {
        guard let transaction else { return }
        try await checkConstraints(of: transaction, includingDeferred: false)
        transaction.statementEnds()
    }

    /// Keys and foreign keys that do not wait for the transaction's end.
    override public func checkImmediateConstraints() async throws {
        guard let transaction else { return }
        try await checkConstraints(of: transaction, includingDeferred: false)
    }

    /// What the statement around sees stays as it was.
    override public func withinRoutine(
        _ body: () async throws -> [[PostgresValue]]
    ) async throws -> [[PostgresValue]] {
        guard let transaction else { return try await body() }
        let view = transaction.view
        defer { transaction.goBack(to: view) }
        return try await body()
    }

    /// A statement has failed: what came since the last savepoint is taken back.
    override public func statementDidFail() {
        transaction?.fails()
        transaction?.statementEnds()
    }

    /// The constraints that were deferred are looked at, and all that was done is seen by others.
    override public func commitTransaction() async throws {
        guard let transaction else { return }
        try await checkConstraints(of: transaction, includingDeferred: true)
        if !commitActions.isEmpty { try await carryOutCommitActions(transaction) }
        try transaction.prepareToCommit()
        transaction.commit()
        self.transaction = nil
    }

    /// All that was done is taken back.
    override public func rollbackTransaction() {
        transaction?.rollBack()
        transaction = nil
    }

    /// PREPARE TRANSACTION.
    override public func prepareTransaction(_ identifier: String) async throws { try await putAside(identifier) }

    /// COMMIT PREPARED and ROLLBACK PREPARED.
    override public func finishPreparedTransaction(_ identifier: String, isCommit: Bool) async throws {
        try finish(identifier, isCommit: isCommit)
    }

    /// The transactions that wait to be finished.
    override public func preparedTransactions() -> [[PostgresValue]] {
        server.prepared.rows(currentCatalog)
    }

    /// Lets others see what the transaction sees.
    override public func exportSnapshot() throws -> String { try export(currentTransaction()) }

    /// Sees what another transaction sees.
    override public func importSnapshot(_ name: String) throws { try take(snapshot: name, currentTransaction()) }

    /// The number under which the transaction writes.
    override public func transactionNumber(assigns: Bool) -> UInt64? {
        guard let rows = transaction?.rows, assigns || rows.hasWritten else { return nil }
        return UInt64(rows.writer().transaction)
    }

    /// The transactions that the running statement sees the work of.
    override public func transactionSnapshot() -> TransactionSnapshot? {
        guard let rows = transaction?.rows else { return nil }
        return rows.currentHold().running.snapshot(of: rows.id)
    }

    /// Remembers where the transaction stands.
    override public func setSavepoint(_ name: String) throws { try currentTransaction().setSavepoint(name) }

    /// Forgets a savepoint.
    override public func releaseSavepoint(_ name: String) throws { try currentTransaction().releaseSavepoint(name) }

    /// Goes back to a savepoint.
    override public func rollbackToSavepoint(_ name: String) throws {
        try currentTransaction().goBack(toSavepoint: name)
    }

    /// DISCARD TEMP.
    override public func discardTemporaryObjects() async throws {
        try await dropTemporaryObjects(in: try currentTransaction(), keepsSchema: true)
    }

    /// The running transaction.
    ///
    /// - Throws: XX000 outside of one: the framework begins one before it calls the handler.
    func currentTransaction() throws(PostgresError) -> MemoryTransaction {
        guard let transaction else { throw PostgresError("XX000", "there is no transaction") }
        return transaction
    }

    /// Whether the statement is part of a transaction with others.
    var isInBlock: Bool { session.isInTransactionBlock }

    /// The errors of keys, as this session's settings write values.
    var keyErrors: KeyErrors { KeyErrors(formats: session.formats) }
}
