import PostgresWire

/// The functions of LISTEN and NOTIFY (PostgreSQL 15 docs, NOTIFY and §9.26).
enum NotificationFunctions {
    static func register(in table: inout ScalarTable) {
        table["pg_notify"] = .binary { (channel, payload, environment) throws(PostgresError) in
            try environment.notify(channel.string, payload: payload.string)
            return .text("")
        }
        table["pg_notification_queue_usage"] = .nullary { environment in .float8(environment.notificationQueueUsage) }
    }

    static func registerSets(in table: inout SetTable) {
        table.add("pg_listening_channels") { _, environment in environment.listeningChannels.map { [.text($0)] } }
    }
}
