import PostgresWire

/// What the running transaction has said about notifications, all of which happens when it commits.
struct PendingNotifications: Sendable {
    /// What becomes of the session's channels.
    enum Change: Hashable, Sendable {
        case listen(String)
        case unlisten(String)
        case unlistenAll
    }

    /// How far both lists had come at a savepoint.
    struct Mark: Hashable, Sendable {
        var changes = 0
        var notifications = 0
    }

    private(set) var changes: [Change] = []
    private(set) var notifications: [NotificationResponse] = []
    private var known: Set<NotificationResponse> = []
    private var bytes = 0

    /// Where a savepoint that is set now would go back to.
    var mark: Mark { Mark(changes: changes.count, notifications: notifications.count) }

    mutating func add(_ change: Change) { changes.append(change) }

    /// Adds a notification; one that the transaction has sent already is sent once.
    ///
    /// - Throws: 54000 where the transaction alone would fill what may wait.
    mutating func add(_ notification: NotificationResponse) throws(PostgresError) {
        guard known.insert(notification).inserted else { return }
        bytes += notification.keptBytes
        guard bytes < NotificationBroker.capacity else { throw .notificationQueueIsFull }
        notifications.append(notification)
    }

    /// Forgets what came after a savepoint.
    mutating func goBack(to mark: Mark) {
        changes.removeSubrange(min(mark.changes, changes.count)...)
        let dropped = notifications[min(mark.notifications, notifications.count)...]
        known.subtract(dropped)
        bytes -= dropped.reduce(0) { $0 + $1.keptBytes }
        notifications.removeLast(dropped.count)
    }
}
