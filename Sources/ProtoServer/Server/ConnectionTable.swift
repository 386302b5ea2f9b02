internal import CLinux
internal import PostgresProto

/// The connections of a server, for its limit and for its end.
final class ConnectionTable: @unchecked Sendable {
    // Safety: all `var`s are used with the condition's lock held.
    private struct Connection {
        var transport: SocketTransport
        var isAdmitted: Bool
        var task: Task<Void, Never>?
    }

    /// How a new connection is received.
    enum Admission: Equatable {
        case admitted(id: UInt64)
        /// It is told that there are too many.
        case refused(id: UInt64)
        /// It is closed without a word.
        case dropped
    }

    /// How many connections may be on their way to being refused.
    private static let refusalLimit = 64

    private let limit: Int
    private let condition = Condition()
    private var connections: [UInt64: Connection] = [:]
    private var admitted = 0
    private var nextID: UInt64 = 1
    private var isClosed = false

    init(limit: Int) { self.limit = limit }

    var count: Int { condition.withLock { connections.count } }

    func add(_ transport: SocketTransport) -> Admission {
        condition.withLock {
            guard !isClosed else { return .dropped }
            let isAdmitted = admitted < limit
            if isAdmitted {
                admitted += 1
            } else if connections.count - admitted >= Self.refusalLimit {
                return .dropped
            }
            let id = nextID
            nextID += 1
            connections[id] = Connection(transport: transport, isAdmitted: isAdmitted)
            return isAdmitted ? .admitted(id: id) : .refused(id: id)
        }
    }

    /// Remembers the task, to be cancelled in the end, unless it is over already.
    func setTask(_ task: Task<Void, Never>, of id: UInt64) {
        condition.withLock { connections[id]?.task = task }
    }

    func remove(_ id: UInt64) {
        // What is removed is let go after the lock is.
        let removed = condition.withLock {
            let removed = connections.removeValue(forKey: id)
            if removed?.isAdmitted == true { admitted -= 1 }
            if isClosed, connections.isEmpty { condition.broadcast() }
            return removed
        }
        _ = removed
    }

    /// Takes no more connections, and asks those that are there to end.
    func close() {
        let transports = condition.withLock {
            isClosed = true
            return connections.values.map(\.transport)
        }
        for transport in transports { transport.interrupt(.shutdown) }
    }

    /// Cuts all connections and cancels their tasks.
    func abort() {
        for connection in condition.withLock({ Array(connections.values) }) {
            connection.task?.cancel()
            connection.transport.abort()
        }
    }

    /// Waits, once closed, until there is no connection; false when there still are some after this time.
    func waitUntilEmpty(nanoseconds: UInt64) -> Bool {
        let (deadline, overflow) = linux_monotonic_nanoseconds().addingReportingOverflow(nanoseconds)
        return condition.withLock {
            while !connections.isEmpty, condition.wait(until: overflow ? .max : deadline) {}
            return connections.isEmpty
        }
    }
}
