internal import Glibc
internal import PostgresProto

/// The server as the scripts see it that are run before it starts.
final class StartHost: ServerHost {
    private let sessions = SessionHost()
    private let writeLine: @Sendable (LogLevel, String) -> Void

    init(log writeLine: @escaping @Sendable (LogLevel, String) -> Void) { self.writeLine = writeLine }

    var now: Int64 { SystemClock.now }
    var startTime: Int64 { sessions.startTime }
    var timeZones: any TimeZoneDatabase { sessions.timeZones }
    var timeZoneNames: [String] { sessions.timeZones.names }
    var counters: ActivityCounters { sessions.counters }
    var notifications: NotificationBroker { sessions.notifications }
    func activity() -> [ActivityEntry] { [] }
    func cancel(processID: Int32) -> Bool { false }
    func terminate(processID: Int32) -> Bool { false }
    func pause(microseconds: Int64) { usleep(UInt32(clamping: microseconds)) }
    func log(_ level: LogLevel, _ message: @autoclosure () -> String) { writeLine(level, message()) }
    func sessionStarts(keyLength: Int) -> BackendKeyData {
        BackendKeyData(processID: getpid(), secretKey: [UInt8](repeating: 0, count: keyLength))
    }
    func sessionStarted(processID: Int32, control: ConnectionControl) {}
    func sessionEnded(processID: Int32) {}
    func cancel(_ request: CancelRequest) {}
}
