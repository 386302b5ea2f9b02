internal import PostgresCatalog
internal import PostgresProto

/// The sessions of a server: who they are, and how each is cancelled or ended.
///
/// It belongs to one server and outlives its connections; each connection gets a `ConnectionHost` that adds its log.
final class SessionHost: Sendable {
    private struct Entry {
        var token: CancelRegistry.Token
        var control: ConnectionControl?
    }

    private let entries = Guarded<[Int32: Entry]>([:])
    let startTime = SystemClock.now
    let timeZones = TimeZoneFiles()
    let notifications = NotificationBroker()
    let counters = ActivityCounters()

    func register(keyLength: Int, in cancelRegistry: CancelRegistry) -> BackendKeyData {
        let token = cancelRegistry.register(keyLength: keyLength) { [weak self] processID in
            _ = self?.cancel(processID: processID)
        }
        entries.withLock { $0[token.processID] = Entry(token: token) }
        return BackendKeyData(processID: token.processID, secretKey: token.secretKey)
    }

    func set(_ control: ConnectionControl, of processID: Int32) {
        entries.withLock { $0[processID]?.control = control }
    }

    func remove(_ processID: Int32, from cancelRegistry: CancelRegistry) {
        let entry = entries.withLock { $0.removeValue(forKey: processID) }
        if let entry { cancelRegistry.remove(entry.token) }
    }

    var activity: [ActivityEntry] {
        entries.withLock { $0.values.compactMap(\.control) }.map(\.activity).sorted { $0.pid < $1.pid }
    }

    func cancel(processID: Int32) -> Bool {
        guard let control = control(of: processID) else { return false }
        control.cancel(.userRequest)
        return true
    }

    func terminate(processID: Int32) -> Bool {
        guard let control = control(of: processID) else { return false }
        control.terminate()
        return true
    }

    private func control(of processID: Int32) -> ConnectionControl? { entries.withLock { $0[processID]?.control } }
}
