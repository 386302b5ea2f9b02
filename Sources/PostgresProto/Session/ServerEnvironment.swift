public import PostgresWire

/// What all sessions of a server share, and what only a program with a clock, files and a network can tell.
///
/// ProtoServer implements it; a test brings its own.
public protocol ServerEnvironment: AnyObject, Sendable {
    /// The clock, in microseconds since 2000-01-01 UTC.
    var now: Int64 { get }
    /// When the server was started, in microseconds since 2000-01-01 UTC.
    var startTime: Int64 { get }
    /// The bytes of the time zone's TZif file, or nil where there is no zone of this name.
    func timeZoneFile(named name: String) -> [UInt8]?
    /// The names of all time zones that have a file.
    var timeZoneNames: [String] { get }
    /// The sessions of the server.
    func activity() -> [SessionActivity]
    /// Stops the running statement of another session; false where there is no such session.
    func cancel(processID: Int32) -> Bool
    /// Ends another session; false where there is no such session.
    func terminate(processID: Int32) -> Bool
    /// Takes a line for the log.
    func log(_ level: LogLevel, _ message: @autoclosure () -> String)
}

/// How important a line of the log is.
public enum LogLevel: Int, Comparable, Hashable, Sendable, CaseIterable {
    /// Something failed.
    case error
    /// Something looks wrong.
    case warning
    /// Connections come and go.
    case info
    /// Statements.
    case debug
    /// Messages.
    case trace

    /// Orders from `error` to `trace`.
    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }
}

/// What `pg_stat_activity` shows of a session.
public struct SessionActivity: Hashable, Sendable {
    /// The states that a session can be in, as `pg_stat_activity.state` names them.
    public enum State: String, Hashable, Sendable {
        /// Waits for the client.
        case idle
        /// Runs a statement.
        case active
        /// Waits for the client inside a transaction.
        case idleInTransaction = "idle in transaction"
        /// Waits for the client inside a failed transaction.
        case idleInFailedTransaction = "idle in transaction (aborted)"
    }

    /// The process ID that the client was told.
    public var processID: Int32
    /// The user.
    public var user: String
    /// The database.
    public var database: String
    /// The client's `application_name`.
    public var applicationName: String
    /// The client's address, or nil for a Unix socket.
    public var clientAddress: InternetAddress?
    /// The client's port; -1 for a Unix socket.
    public var clientPort: Int32?
    /// When the session began, in microseconds since 2000-01-01 UTC.
    public var backendStart: Int64
    /// When its transaction began.
    public var transactionStart: Int64?
    /// When its newest statement began.
    public var queryStart: Int64?
    /// When it came into its state.
    public var stateChange: Int64?
    /// Its state.
    public var state: State
    /// The text of its newest statement.
    public var query: String
    /// Whether the connection is encrypted.
    public var isSecure: Bool

    /// What is known of a session.
    public init(
        processID: Int32,
        user: String,
        database: String,
        applicationName: String = "",
        clientAddress: InternetAddress? = nil,
        clientPort: Int32? = nil,
        backendStart: Int64,
        transactionStart: Int64? = nil,
        queryStart: Int64? = nil,
        stateChange: Int64? = nil,
        state: State = .idle,
        query: String = "",
        isSecure: Bool = false
    ) {
        self.processID = processID
        self.user = user
        self.database = database
        self.applicationName = applicationName
        self.clientAddress = clientAddress
        self.clientPort = clientPort
        self.backendStart = backendStart
        self.transactionStart = transactionStart
        self.queryStart = queryStart
        self.stateChange = stateChange
        self.state = state
        self.query = query
        self.isSecure = isSecure
    }
}
