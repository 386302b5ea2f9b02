import PostgresSQL
public import PostgresWire

/// LISTEN, NOTIFY and UNLISTEN (PostgreSQL 15 docs, §34.9 and NOTIFY).
extension Session {
    /// Notifies a channel when the transaction commits, as NOTIFY does.
    ///
    /// - Throws: 22023 for a channel without a name or a text that is too long, 54000 where too much waits to be taken.
    public func notifyChannel(_ channel: String, payload: String = "") throws(PostgresError) {
        let notification = NotificationResponse(processID: processID, channel: channel, payload: payload)
        try server.notifications.check(notification)
        var pending = pendingNotifications ?? PendingNotifications()
        try pending.add(notification)
        pendingNotifications = pending
    }

    /// The channels that the session listens at, in the order in which it began to.
    public var listeningChannels: [String] { channels }

    /// Runs LISTEN, NOTIFY or UNLISTEN and returns its command tag.
    func run(_ statement: NotificationStatement) throws(PostgresError) -> String {
        switch (statement.kind, statement.channel?.value) {
        case ("NOTIFY", let channel): try notifyChannel(channel ?? "", payload: statement.payload ?? "")
        case ("LISTEN", let channel?): changeChannels(.listen(channel))
        case (_, let channel?): changeChannels(.unlisten(channel))
        case (_, nil): changeChannels(.unlistenAll)
        }
        return statement.kind
    }

    /// Has a change of the channels happen when the transaction commits.
    func changeChannels(_ change: PendingNotifications.Change) {
        // Whoever has never listened has nothing to give up.
        if channels.isEmpty, pendingNotifications == nil, case .unlistenAll = change { return }
        var pending = pendingNotifications ?? PendingNotifications()
        pending.add(change)
        pendingNotifications = pending
    }

    /// The transaction has ended.
    func pendingNotificationsEnd(isCommit: Bool) {
        guard let pending = pendingNotifications.take(), isCommit else { return }
        for change in pending.changes { apply(change) }
        guard !pending.notifications.isEmpty else { return }
        server.notifications.deliver(pending.notifications, in: database, from: listener)
    }

    private func apply(_ change: PendingNotifications.Change) {
        switch change {
        case .listen(let channel):
            guard !channels.contains(channel) else { return }
            let listener = self.listener ?? NotificationListener(wake: wake)
            self.listener = listener
            channels.append(channel)
            server.notifications.add(listener, to: channel, in: database)
        case .unlisten(let channel):
            guard let listener, let index = channels.firstIndex(of: channel) else { return }
            channels.remove(at: index)
            server.notifications.remove(listener, from: channel, in: database)
        case .unlistenAll: stopListening()
        }
    }

    /// Gives up all channels: UNLISTEN, and the session's end.
    func stopListening() {
        guard let listener else { return }
        for channel in channels { server.notifications.remove(listener, from: channel, in: database) }
        channels.removeAll()
    }

    /// What the client is to be told now; nothing while a transaction is under way.
    func takeNotifications() -> [NotificationResponse] {
        guard let listener, !listener.isEmpty, transaction.state == .none, transaction.startTimestamp == nil else {
            return []
        }
        return server.notifications.take(for: listener)
    }
}
