import PostgresWire

/// The times after which a statement or an idle session is ended; none where the setting is 0.
struct SessionTimeouts: Sendable {
    /// The settings that they are, by folded name.
    static let keys = [
        "statement_timeout", "idle_session_timeout", "idle_in_transaction_session_timeout", "lock_timeout",
        "deadlock_timeout",
    ]

    /// `statement_timeout`.
    var statement: Duration?
    /// `idle_session_timeout`.
    var idle: Duration?
    /// `idle_in_transaction_session_timeout`.
    var idleInTransaction: Duration?
    /// `lock_timeout`.
    var lock: Duration?
    /// `deadlock_timeout`, which cannot be 0.
    var deadlock: Duration?

    init(_ settings: Settings) {
        func duration(_ name: String) -> Duration? {
            guard let text = settings.value(name), let milliseconds = Int64(text), milliseconds > 0 else { return nil }
            return .milliseconds(milliseconds)
        }
        statement = duration("statement_timeout")
        idle = duration("idle_session_timeout")
        idleInTransaction = duration("idle_in_transaction_session_timeout")
        lock = duration("lock_timeout")
        deadlock = duration("deadlock_timeout")
    }
}

extension Session {
    private var timeouts: SessionTimeouts {
        if let cachedTimeouts { return cachedTimeouts }
        let made = settings.timeouts()
        cachedTimeouts = made
        return made
    }

    /// After what time the running statement is stopped.
    var statementTimeout: Duration? { timeouts.statement }

    /// After what time a wait for a lock is given up; nil for never (`lock_timeout`).
    public var lockTimeout: Duration? { timeouts.lock }

    /// After what time of waiting for a lock a deadlock is looked for (`deadlock_timeout`).
    public var deadlockTimeout: Duration { timeouts.deadlock ?? .seconds(1) }

    /// After what time without a message the session is ended, and what the client is told then.
    var idleTimeout: (Duration, PostgresError)? {
        if transaction.state != .none {
            return timeouts.idleInTransaction.map {
                (
                    $0,
                    PostgresError(
                        .idleInTransactionSessionTimeout,
                        "terminating connection due to idle-in-transaction timeout",
                        severity: .fatal
                    )
                )
            }
        }
        return timeouts.idle.map {
            (
                $0,
                PostgresError(
                    .idleSessionTimeout,
                    "terminating connection due to idle-session timeout",
                    severity: .fatal
                )
            )
        }
    }
}
