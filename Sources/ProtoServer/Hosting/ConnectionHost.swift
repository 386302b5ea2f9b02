internal import Glibc
internal import PostgresProto

/// The server as one connection's driver sees it.
final class ConnectionHost: ServerHost {
    private let sessions: SessionHost
    private let context: ConnectionContext

    init(_ sessions: SessionHost, _ context: ConnectionContext) {
        self.sessions = sessions
        self.context = context
    }

    var now: Int64 { SystemClock.now }
    var startTime: Int64 { sessions.startTime }
    var timeZones: any TimeZoneDatabase { sessions.timeZones }
    var timeZoneNames: [String] { sessions.timeZones.names }
    var counters: ActivityCounters { sessions.counters }
    var notifications: NotificationBroker { sessions.notifications }
    func activity() -> [ActivityEntry] { sessions.activity }
    func cancel(processID: Int32) -> Bool { sessions.cancel(processID: processID) }
    func terminate(processID: Int32) -> Bool { sessions.terminate(processID: processID) }

    var temporaryStorage: (any TemporaryStorage)? { context.options.temporaryDirectory.map { TemporaryFolder($0) } }

    func pause(microseconds: Int64) { usleep(UInt32(clamping: microseconds)) }

    func log(_ level: LogLevel, _ message: @autoclosure () -> String) {
        context.log.log(level, "session", message())
    }

    func sessionStarts(keyLength: Int) -> BackendKeyData {
        sessions.register(keyLength: keyLength, in: context.cancelRegistry)
    }
    func sessionStarted(processID: Int32, control: ConnectionControl) { sessions.set(control, of: processID) }
    func sessionEnded(processID: Int32) {
        sessions.remove(processID, from: context.cancelRegistry)
    }
    func cancel(_ request: CancelRequest) {
        context.cancelRegistry.cancel(processID: request.processID, secretKey: request.secretKey)
    }
}
