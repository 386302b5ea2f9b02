public import PostgresCatalog
public import PostgresQuery
public import PostgresWire

/// What all sessions of a server share, and what only a program with a clock, files and a network can tell.
///
/// ProtoServer implements it; a test brings its own.
public protocol ServerEnvironment: AnyObject, Sendable {
    /// The clock, in microseconds since 2000-01-01 UTC.
    var now: Int64 { get }
    /// When the server was started, in microseconds since 2000-01-01 UTC.
    var startTime: Int64 { get }
    /// The time zones that there are.
    var timeZones: any TimeZoneDatabase { get }
    /// The names of all time zones.
    var timeZoneNames: [String] { get }
    /// The sessions of the server.
    func activity() -> [ActivityEntry]
    /// Where its sessions count what they do.
    var counters: ActivityCounters { get }
    /// What carries LISTEN and NOTIFY between them.
    var notifications: NotificationBroker { get }
    /// Stops the running statement of another session; false where there is no such session.
    func cancel(processID: Int32) -> Bool
    /// Ends another session; false where there is no such session.
    func terminate(processID: Int32) -> Bool
    /// Blocks the thread this long, a fraction of a second.
    func pause(microseconds: Int64)
    /// Where rows go that do not fit a session's `work_mem`; nil where a statement with too many of them fails.
    var temporaryStorage: (any TemporaryStorage)? { get }
    /// Takes a line for the log.
    func log(_ level: LogLevel, _ message: @autoclosure () -> String)
}

extension ServerEnvironment {
    /// Nothing is kept of what is counted here.
    public var counters: ActivityCounters { ActivityCounters() }
    /// Without a clock there is nothing to wait for.
    public func pause(microseconds: Int64) {}
    /// The machine's folder for temporary files.
    public var temporaryStorage: (any TemporaryStorage)? { TemporaryFolder.standard }
}
