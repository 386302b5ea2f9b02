public import PostgresWire

/// What catalog relations show and only the server knows: settings, sessions, prepared statements and the like.
///
/// Each part is asked for when a relation that shows it is read.
public struct CatalogContext {
    /// The role that the session runs as.
    public var currentUser: String
    /// Whether the role sees the settings, too, that are not for all.
    public var readsAllSettings = true
    /// The settings whose value is not the default that PostgreSQL comes with.
    public var settings: () -> [SettingEntry] = { [] }
    /// The sessions and background processes, for `pg_stat_activity`.
    public var activity: () -> [ActivityEntry] = { [] }
    /// The session's prepared statements.
    public var preparedStatements: () -> [PreparedStatementEntry] = { [] }
    /// The session's cursors.
    public var cursors: () -> [CursorEntry] = { [] }
    /// The rows of `pg_locks` in the order of its columns.
    public var locks: () -> [[PostgresValue]] = { [] }
    /// The rows of `pg_prepared_xacts` in the order of its columns.
    public var preparedTransactions: () -> [[PostgresValue]] = { [] }
    /// The large objects in the order of their OIDs.
    public var largeObjects: () -> [LargeObjectDefinition] = { [] }
    /// The rows of `pg_largeobject`: object, number of the page, bytes.
    public var largeObjectPages: () -> [[PostgresValue]] = { [] }
    /// Where a sequence stands: its last value, and whether that was given out; nil where nobody knows.
    public var sequenceValue: (SequenceDefinition) -> (last: Int64, isCalled: Bool)? = { _ in nil }
    /// How many numbers of a sequence are logged ahead (`log_cnt`).
    public var loggedCount: (SequenceDefinition) -> Int64 = { _ in 0 }
    /// What was counted of a table; nil where nothing is counted.
    public var tableCounters: (TableName) -> TableCounters? = { _ in nil }
    /// What was counted in a database.
    public var databaseCounters: (String) -> DatabaseCounters = { _ in DatabaseCounters() }
    /// The rows of `pg_timezone_names`: name, abbreviation, offset, whether it is daylight saving time.
    public var timeZoneNames: () -> [[PostgresValue]] = { [] }
    /// The rows of `pg_timezone_abbrevs`: abbreviation, offset, whether it is daylight saving time.
    public var timeZoneAbbreviations: () -> [[PostgresValue]] = { [] }
    /// The search path with the schemas searched implicitly.
    public var searchPath: [String]

    /// A context that knows nothing but the role and the search path.
    public init(currentUser: String = "postgres", searchPath: [String] = ["pg_catalog", "public"]) {
        self.currentUser = currentUser
        self.searchPath = searchPath
    }
}

/// A setting as `pg_settings` shows it.
public struct SettingEntry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value in force, in the setting's unit.
    public var value: String
    /// The value that RESET brings back.
    public var resetValue: String
    /// Where the value comes from, such as `default`, `configuration file`, `client` or `session`.
    public var source: String

    /// A setting of this value.
    public init(
        _ name: String,
        value: String,
        resetValue: String? = nil,
        source: String = "session"
    ) {
        self.name = name
        self.value = value
        self.resetValue = resetValue ?? value
        self.source = source
    }
}

/// A session or process as `pg_stat_activity` shows it; times are microseconds since 2000-01-01 UTC.
public struct ActivityEntry: Hashable, Sendable {
    /// The database it is connected to.
    public var database: String?
    /// The role.
    public var user: String?
    /// Its number.
    public var pid: Int32
    /// `application_name`.
    public var applicationName = ""
    /// The client's address as an `inet` value, NULL on a Unix socket.
    public var clientAddress: PostgresValue = .null
    /// The client's port, -1 on a Unix socket.
    public var clientPort: Int32?
    /// When it connected.
    public var backendStart: Int64?
    /// When its transaction began.
    public var transactionStart: Int64?
    /// The number of its transaction, once that has one.
    public var transactionNumber: UInt64?
    /// When its statement began.
    public var queryStart: Int64?
    /// When its state changed last.
    public var stateChange: Int64?
    /// The kind of thing it waits for.
    public var waitEventType: String?
    /// What it waits for.
    public var waitEvent: String?
    /// What it does, such as `active`, `idle` or `idle in transaction`.
    public var state: String?
    /// The statement that runs or ran last.
    public var query = ""
    /// `client backend` for a session.
    public var backendType = "client backend"
    /// What TLS has agreed on; nil where the connection is not encrypted.
    public var encryption: Encryption?

    /// How a connection is encrypted.
    public struct Encryption: Hashable, Sendable {
        /// The protocol's version, such as `TLSv1.3`.
        public var version: String
        /// The cipher suite.
        public var cipher: String
        /// The bits of the cipher's secret key.
        public var bits: Int32
        /// The distinguished name of the client's certificate.
        public var clientName: String?

        /// An encryption.
        public init(version: String, cipher: String, bits: Int32, clientName: String? = nil) {
            self.version = version
            self.cipher = cipher
            self.bits = bits
            self.clientName = clientName
        }
    }

    /// A session of this number.
    public init(pid: Int32, database: String? = nil, user: String? = nil) {
        self.pid = pid
        self.database = database
        self.user = user
    }
}

/// A prepared statement as `pg_prepared_statements` shows it.
public struct PreparedStatementEntry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The text that prepared it.
    public var statement: String
    /// When it was prepared, in microseconds since 2000-01-01 UTC.
    public var prepareTime: Int64
    /// The types of the parameters.
    public var parameterTypes: [PostgresType]
    /// Whether PREPARE made it, not the protocol.
    public var isFromSQL: Bool

    /// A prepared statement.
    public init(
        name: String,
        statement: String,
        prepareTime: Int64,
        parameterTypes: [PostgresType],
        isFromSQL: Bool
    ) {
        self.name = name
        self.statement = statement
        self.prepareTime = prepareTime
        self.parameterTypes = parameterTypes
        self.isFromSQL = isFromSQL
    }
}

/// A cursor as `pg_cursors` shows it.
public struct CursorEntry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The text that declared it.
    public var statement: String
    /// Whether it outlives its transaction.
    public var isHoldable: Bool
    /// Whether it gives binary values.
    public var isBinary: Bool
    /// Whether it can go back.
    public var isScrollable: Bool
    /// When it was declared, in microseconds since 2000-01-01 UTC.
    public var creationTime: Int64

    /// A cursor.
    public init(
        name: String,
        statement: String,
        isHoldable: Bool,
        isBinary: Bool,
        isScrollable: Bool,
        creationTime: Int64
    ) {
        self.name = name
        self.statement = statement
        self.isHoldable = isHoldable
        self.isBinary = isBinary
        self.isScrollable = isScrollable
        self.creationTime = creationTime
    }
}
