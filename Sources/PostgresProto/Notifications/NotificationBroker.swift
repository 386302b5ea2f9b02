public import PostgresWire
import Synchronization

/// Carries notifications to the sessions that listen for them (PostgreSQL 15 docs, NOTIFY).
///
/// A server has one for all its sessions, `Session.server.notifications`. What LISTEN, NOTIFY and UNLISTEN say reaches it
/// when their transaction commits. A handler whose data change by other ways than statements may `send` at any time and
/// from any thread: clients that wait get the message at once.
///
/// A session that is busy or in a transaction gets its notifications afterwards; until then they are kept, up to
/// `capacity` for each session.
public final class NotificationBroker: Sendable {
    private struct Channel: Hashable {
        var database: String
        var name: String
    }

    /// How many bytes of notifications may wait for one session; then NOTIFY fails until it has taken them.
    public static let capacity = 32 << 20

    /// Those who listen at a channel, in the order in which they came.
    private let listeners = Mutex<[Channel: [NotificationListener]]>([:])
    /// How many of them have more waiting than they should.
    private let fullListeners = Atomic<Int>(0)

    /// A broker to whom no one listens.
    public init() {}

    /// Sends a notification to all sessions of a database that listen at the channel.
    ///
    /// - Parameter processID: Whom the clients are told it is from; 0 for the server itself.
    /// - Throws: 22023 for a channel without a name or a text that is too long, 54000 where a session has not taken what was
    ///   sent to it for too long.
    public func send(
        _ payload: String = "",
        to channel: String,
        in database: String,
        from processID: Int32 = 0
    ) throws(PostgresError) {
        let notification = NotificationResponse(processID: processID, channel: channel, payload: payload)
        try check(notification)
        deliver([notification], in: database, from: nil)
    }

    /// Refuses what PostgreSQL would not send, and anything while a listener has too much waiting.
    func check(_ notification: NotificationResponse) throws(PostgresError) {
        if notification.channel.isEmpty { throw PostgresError("22023", "channel name cannot be empty") }
        guard notification.channel.utf8.count < 64 else { throw PostgresError("22023", "channel name too long") }
        guard notification.payload.utf8.count < 8000 else { throw PostgresError("22023", "payload string too long") }
        guard fullListeners.load(ordering: .relaxed) == 0 else { throw .notificationQueueIsFull }
    }

    /// Hands the notifications of a transaction to those who listen, to all of them in the same order.
    ///
    /// - Parameter sender: The listener of the session itself, which need not be woken.
    func deliver(_ notifications: [NotificationResponse], in database: String, from sender: NotificationListener?) {
        var woken: [ObjectIdentifier: NotificationListener] = [:]
        listeners.withLock { listeners in
            for notification in notifications {
                for listener in listeners[Channel(database: database, name: notification.channel)] ?? [] {
                    if listener.add(notification) { fullListeners.add(1, ordering: .relaxed) }
                    if listener !== sender { woken[ObjectIdentifier(listener)] = listener }
                }
            }
        }
        for listener in woken.values { listener.wake() }
    }

    /// What waits for a listener, which is no longer kept.
    func take(for listener: NotificationListener) -> [NotificationResponse] {
        let (waiting, wasFull) = listener.takeAll()
        if wasFull { fullListeners.subtract(1, ordering: .relaxed) }
        return waiting
    }

    func add(_ listener: NotificationListener, to channel: String, in database: String) {
        listeners.withLock { $0[Channel(database: database, name: channel), default: []].append(listener) }
    }

    func remove(_ listener: NotificationListener, from channel: String, in database: String) {
        listeners.withLock { listeners in
            let key = Channel(database: database, name: channel)
            listeners[key]?.removeAll { $0 === listener }
            if listeners[key]?.isEmpty == true { listeners[key] = nil }
        }
    }

    /// How much of what may wait does wait, from 0 to 1: that of the listener with the most.
    var usage: Double {
        let bytes = listeners.withLock { $0.values.joined().lazy.map(\.waitingBytes).max() ?? 0 }
        return min(Double(bytes) / Double(Self.capacity), 1)
    }
}

extension PostgresError {
    /// Someone who listens does not take what was sent.
    static let notificationQueueIsFull = PostgresError("54000", "too many notifications in the NOTIFY queue")
}
