import PostgresCatalog
import PostgresWire

extension Session {
    /// A session without a connection, for a handler that is used by itself (in a test, say).
    static func detached(database: String = "postgres", processID: Int32 = 0) -> Session {
        Session(
            user: "postgres",
            database: database,
            processID: processID,
            client: ClientInfo(),
            server: DetachedEnvironment(),
            settings: detachedSettings
        )
    }

    private static let detachedSettings = Settings(definitions: .postgres(serverVersion: "15.20"))
}

/// The environment of a session without a server: no clock, no zones, no one else.
private final class DetachedEnvironment: ServerEnvironment {
    private struct NoZones: TimeZoneDatabase {
        func rules(named name: String) -> (any TimeZoneRules)? { nil }
    }

    let now: Int64 = 0
    let startTime: Int64 = 0
    let timeZones: any TimeZoneDatabase = NoZones()
    let timeZoneNames: [String] = []

    let notifications = NotificationBroker()

    func activity() -> [ActivityEntry] { [] }
    func cancel(processID: Int32) -> Bool { false }
    func terminate(processID: Int32) -> Bool { false }
    func log(_ level: LogLevel, _ message: @autoclosure () -> String) {}
}
