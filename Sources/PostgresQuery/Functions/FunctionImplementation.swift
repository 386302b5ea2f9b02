public import PostgresCatalog
public import PostgresWire

/// What a function may ask of the session and statement that call it.
public protocol FunctionEnvironment: AnyObject {
    /// The formats and the time zone that values are read and written with.
    var formats: TextFormats { get }
    /// The start of the transaction in microseconds since 2000-01-01 UTC (`now()`).
    var transactionTimestamp: Int64 { get }
    /// The start of the statement in microseconds since 2000-01-01 UTC.
    var statementTimestamp: Int64 { get }
    /// The clock in microseconds since 2000-01-01 UTC.
    var clockTimestamp: Int64 { get }
    /// `current_user`.
    var currentUser: String { get }
    /// `session_user`.
    var sessionUser: String { get }
    /// Whether the current user may do only what the privileges of the catalog and its row security policies allow.
    var enforcesPrivileges: Bool { get }
    /// The schemas of `search_path` that exist, in order; with `pg_catalog` first where it is searched implicitly.
    func searchPath(withImplicit: Bool) -> [String]
    /// The setting of this name, or nil where there is none.
    func setting(_ name: String) -> String?
    /// Changes a setting and returns its new text; throws what SET would.
    func set(_ name: String, to value: String?, isLocal: Bool) throws(PostgresError) -> String
    /// The catalog that the statement sees.
    var catalog: CatalogSnapshot { get }
    /// The text that the client has sent, of which the statement is a part (`current_query()`); nil where there is none.
    var queryText: String? { get }
    /// The server process that `pg_backend_pid()` names.
    var backendPID: Int32 { get }
    /// The address and port of the client and of the server, where the connection is TCP.
    var clientAddress: InternetAddress? { get }
    /// The client's port.
    var clientPort: Int32? { get }
    /// The server's address.
    var serverAddress: InternetAddress? { get }
    /// The server's port.
    var serverPort: Int32? { get }
    /// When the server was started, in microseconds since 2000-01-01 UTC.
    var serverStartTimestamp: Int64 { get }
    /// Where `random()` takes its numbers from: one generator for each session.
    var random: RandomNumbers { get }
    /// Throws 57014 when the statement has been cancelled.
    func checkCancellation() throws(PostgresError)
    /// Waits this long, or throws 57014 when the statement is cancelled before.
    func sleep(microseconds: Int64) throws(PostgresError)
    /// Takes an advisory lock, waiting for it where `waits` says so; false where another session has it.
    func takeAdvisoryLock(_ lock: AdvisoryLock, waits: Bool) throws(PostgresError) -> Bool
    /// Releases an advisory lock of the session once; false where the session does not hold it.
    func releaseAdvisoryLock(_ lock: AdvisoryLock) throws(PostgresError) -> Bool
    /// Releases all advisory locks that the session holds beyond its transactions.
    func releaseAdvisoryLocks() throws(PostgresError)
    /// Does something with a large object (`lo_open` and its kin).
    func useLargeObject(_ request: LargeObjectRequest) throws(PostgresError) -> PostgresValue
    /// Lets other transactions see what the running one sees (`pg_export_snapshot`); gives the snapshot's name.
    func exportSnapshot() throws(PostgresError) -> String
    /// The number of the running transaction, which gets one where it has none and `assigns` says so; nil without one.
    func transactionNumber(assigns: Bool) throws(PostgresError) -> UInt64?
    /// Which transactions the statement sees the work of (`pg_current_snapshot`); nil where these have no numbers.
    func transactionSnapshot() throws(PostgresError) -> TransactionSnapshot?
    /// Runs the body of a SQL function of the catalog, and gives the rows of its last statement.
    ///
    /// It is asked for functions whose body cannot become part of the query that calls them: that write, or call
    /// themselves.
    func callFunction(_ function: OID, _ arguments: [PostgresValue]) throws(PostgresError) -> [[PostgresValue]]
    /// Runs the body of a function of a user, whose types this call has settled, and gives its rows.
    func callRoutine(_ call: RoutineCall, _ arguments: [PostgresValue]) throws(PostgresError) -> [[PostgresValue]]
    /// The rows of a query that is given as text, or only its columns (`query_to_xml`).
    func rows(ofQuery text: String, onlyColumns: Bool) throws(PostgresError) -> TextQueryRows
    /// The next rows of a cursor, or only its columns with nil (`cursor_to_xml`).
    func rows(ofCursor name: String, count: Int64?) throws(PostgresError) -> TextQueryRows
    /// Fires the triggers that there are for what happens, or notes them for the end of the statement; gives the row as they
    /// want it, or nil where it is to be left out.
    func fireTriggers(_ firing: TriggerFiring) throws(PostgresError) -> [PostgresValue]?
    /// What an event trigger may ask about its event; nil outside of one.
    func eventRows(_ kind: EventRows) -> [[PostgresValue]]?
    /// How deep triggers have fired each other (`pg_trigger_depth`).
    var triggerDepth: Int { get }
    /// Notifies a channel when the transaction commits (`pg_notify`).
    func notify(_ channel: String, payload: String) throws(PostgresError)
    /// The channels that the session listens at.
    var listeningChannels: [String] { get }
    /// How full the queue of notifications is, from 0 to 1.
    var notificationQueueUsage: Double { get }
    /// The next value of a sequence (`nextval`), which becomes the session's last value of it.
    func nextValue(of sequence: SequenceDefinition) throws(PostgresError) -> Int64
    /// The last value that the session has got of a sequence, or of any with nil; nil where it has got none.
    func lastValue(of sequence: SequenceDefinition?) -> Int64?
    /// Sets a sequence to a value, which the next one follows (`isCalled`) or which is the next one itself.
    func setValue(of sequence: SequenceDefinition, to value: Int64, isCalled: Bool) throws(PostgresError)
    /// The identity of the row of a table that a cursor stands on (WHERE CURRENT OF).
    func currentRow(ofCursor name: String, table: OID) throws(PostgresError) -> PostgresValue
    /// Takes note that a row has got another identity by being updated: a cursor may stand on it.
    func rowMoved(from identity: PostgresValue, to newIdentity: PostgresValue)
    /// Takes note that one of PostgreSQL's own functions was called that is not computed here: its answer was NULL, or no
    /// rows.
    func functionIsMissing(_ name: String)
    /// What is known about a table's rows; nil where nothing is.
    func statistics(of table: TableName) -> TableStatistics?
    /// How the handler would find the rows of a scan by an index; nil where it reads all, or where nobody knows.
    func scanAccess(_ request: ScanRequest) -> ScanAccess?
    /// Whether EXPLAIN shows what goes along with the request to the handler.
    var explainsRequests: Bool { get }
    /// How much room a table takes; nil where that is not known.
    func size(of table: TableName) -> TableSize?
    /// How much room a database takes; nil where that is not known.
    func databaseSize(_ name: String) -> Int64?
    /// Stops the statement of another session, or ends that session; false where there is none of this number.
    ///
    /// - Throws: 42501 where the current user may not.
    func signal(_ processID: Int32, ends: Bool) throws(PostgresError) -> Bool
    /// Waits until another session has ended; false where it has not in this time.
    func waitForEnd(of processID: Int32, milliseconds: Int64) throws(PostgresError) -> Bool
    /// Lets all that was counted in the database begin anew.
    func resetCounters()
    /// Where rows go that do not fit `work_mem`; nil where a statement with too many of them fails.
    var temporaryStorage: (any TemporaryStorage)? { get }
}

extension FunctionEnvironment {
    /// There are no other sessions.
    public func signal(_ processID: Int32, ends: Bool) throws(PostgresError) -> Bool { false }
    /// There are no other sessions.
    public func waitForEnd(of processID: Int32, milliseconds: Int64) throws(PostgresError) -> Bool { true }
    /// Nothing is counted.
    public func resetCounters() {}
    /// Nothing is known.
    public func size(of table: TableName) -> TableSize? { nil }
    /// Nothing is known.
    public func databaseSize(_ name: String) -> Int64? { nil }
    /// All is allowed.
    public var enforcesPrivileges: Bool { false }
    /// There are no cursors.
    public func currentRow(ofCursor name: String, table: OID) throws(PostgresError) -> PostgresValue {
        throw PostgresError(.invalidCursorName, "cursor \"\(name)\" does not exist")
    }
    /// There are no cursors.
    public func rowMoved(from identity: PostgresValue, to newIdentity: PostgresValue) {}
    /// Nothing to wait with: only looks whether the statement has been cancelled.
    public func sleep(microseconds: Int64) throws(PostgresError) { try checkCancellation() }
    /// A new generator each time: `setseed` has no effect.
    public var random: RandomNumbers { RandomNumbers() }
    /// There is no one who keeps locks.
    public func takeAdvisoryLock(_ lock: AdvisoryLock, waits: Bool) throws(PostgresError) -> Bool {
        throw PostgresError("0A000", "advisory locks are not supported by this server")
    }
    /// There is no one who keeps locks.
    public func releaseAdvisoryLock(_ lock: AdvisoryLock) throws(PostgresError) -> Bool {
        throw PostgresError("0A000", "advisory locks are not supported by this server")
    }
    /// None was ever taken.
    public func releaseAdvisoryLocks() {}
    /// There is no one who keeps large objects.
    public func useLargeObject(_ request: LargeObjectRequest) throws(PostgresError) -> PostgresValue {
        throw PostgresError("0A000", "large objects are not supported by this server")
    }
    /// There is no one who keeps snapshots.
    public func exportSnapshot() throws(PostgresError) -> String {
        throw PostgresError("0A000", "exporting snapshots is not supported by this server")
    }
    /// Transactions have no numbers.
    public func transactionNumber(assigns: Bool) -> UInt64? { nil }
    /// Transactions have no numbers.
    public func transactionSnapshot() -> TransactionSnapshot? { nil }
    /// There is no client.
    public var queryText: String? { nil }
    /// There are no triggers.
    public func fireTriggers(_ firing: TriggerFiring) throws(PostgresError) -> [PostgresValue]? {
        firing.new ?? firing.old
    }
    /// There are no event triggers.
    public func eventRows(_ kind: EventRows) -> [[PostgresValue]]? { nil }
    /// There are no triggers.
    public var triggerDepth: Int { 0 }
    /// Runs the body by the function alone.
    public func callRoutine(
        _ call: RoutineCall,
        _ arguments: [PostgresValue]
    ) throws(PostgresError) -> [[PostgresValue]] {
        try callFunction(call.function, arguments)
    }

    /// There is no one to run statements.
    public func callFunction(
        _ function: OID,
        _ arguments: [PostgresValue]
    ) throws(PostgresError) -> [[PostgresValue]] {
        throw PostgresError("0A000", "functions that write or call themselves are not supported by this server")
    }
    /// There is no one to run statements.
    public func rows(ofQuery text: String, onlyColumns: Bool) throws(PostgresError) -> TextQueryRows {
        throw PostgresError("0A000", "queries given as text are not supported by this server")
    }
    /// There are no cursors.
    public func rows(ofCursor name: String, count: Int64?) throws(PostgresError) -> TextQueryRows {
        throw PostgresError("34000", "cursor \"\(name)\" does not exist")
    }
    /// There is no one to notify.
    public func notify(_ channel: String, payload: String) throws(PostgresError) {
        throw PostgresError("0A000", "notifications are not supported by this server")
    }
    /// There is no one who would notify.
    public var listeningChannels: [String] { [] }
    /// There is no queue.
    public var notificationQueueUsage: Double { 0 }
    /// There is no one who keeps sequences.
    public func nextValue(of sequence: SequenceDefinition) throws(PostgresError) -> Int64 {
        throw PostgresError("0A000", "sequences are not supported by this server")
    }
    /// None was ever got.
    public func lastValue(of sequence: SequenceDefinition?) -> Int64? { nil }
    /// There is no one who keeps sequences.
    public func setValue(of sequence: SequenceDefinition, to value: Int64, isCalled: Bool) throws(PostgresError) {
        throw PostgresError("0A000", "sequences are not supported by this server")
    }
    /// There is no one to tell.
    public func functionIsMissing(_ name: String) {}
    /// Nothing is known.
    public func statistics(of table: TableName) -> TableStatistics? { nil }
    /// There is no index.
    public func scanAccess(_ request: ScanRequest) -> ScanAccess? { nil }
    /// It shows them.
    public var explainsRequests: Bool { true }
    /// The machine's folder for temporary files.
    public var temporaryStorage: (any TemporaryStorage)? { TemporaryFolder.standard }
}

/// How a function of `pg_proc` is computed; found by the function's `prosrc`.
///
/// The caller has already answered NULL for a strict function with a NULL argument, and has converted the arguments to
/// the declared types (for polymorphic types: to the types that they stand for).
public enum ScalarImplementation: Sendable {
    /// Without arguments.
    case nullary(@Sendable (any FunctionEnvironment) throws(PostgresError) -> PostgresValue)
    /// Of one argument.
    case unary(@Sendable (PostgresValue, any FunctionEnvironment) throws(PostgresError) -> PostgresValue)
    /// Of two arguments.
    case binary(
        @Sendable (PostgresValue, PostgresValue, any FunctionEnvironment) throws(PostgresError) -> PostgresValue
    )
    /// Of any number of arguments.
    case many(@Sendable ([PostgresValue], any FunctionEnvironment) throws(PostgresError) -> PostgresValue)
    /// Of any number of arguments, their types and the result's type: polymorphic functions.
    case typed(
        @Sendable (
            [PostgresValue], _ arguments: [PostgresType], _ result: PostgresType, any FunctionEnvironment
        ) throws(PostgresError) -> PostgresValue
    )
}

/// The rows of a query that a function was given as text.
public struct TextQueryRows: Sendable {
    /// The names of the columns.
    public var names: [String]
    /// Their types.
    public var types: [PostgresType]
    /// The rows.
    public var rows: [[PostgresValue]]

    /// Rows of these columns.
    public init(names: [String], types: [PostgresType], rows: [[PostgresValue]]) {
        self.names = names
        self.types = types
        self.rows = rows
    }
}

/// The running state of one aggregate over one group.
///
/// An ordered-set aggregate (`percentile_cont(0.5) WITHIN GROUP (ORDER BY x)`) takes, for each row, its direct
/// arguments and after them the sort values; the caller adds the rows in the order that WITHIN GROUP asks for.
/// FILTER, DISTINCT and an ORDER BY within the parentheses are the caller's work. A state sees NULL arguments.
public protocol AggregateState {
    /// Takes the arguments of one more row.
    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError)
    /// The result; a state can be asked more than once (a window's frame grows).
    func finish() throws(PostgresError) -> PostgresValue
}

/// Makes the state of an aggregate: found by the aggregate's signature, `sum(int4)`, `array_agg(anynonarray)`.
public typealias AggregateImplementation =
    @Sendable (_ arguments: [PostgresType], _ result: PostgresType, any FunctionEnvironment) -> any AggregateState

/// How a set-returning function is computed: found by the function's `prosrc`.
///
/// Each row has one value for each output column.
public typealias SetImplementation =
    @Sendable (
        [PostgresValue], _ arguments: [PostgresType], _ result: PostgresType, any FunctionEnvironment
    ) throws(PostgresError) -> [[PostgresValue]]
