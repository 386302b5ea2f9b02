/// Where a session stands with its transaction (PostgreSQL 15 docs, §55.2.2.1).
package struct TransactionBlock: Sendable {
    /// The states of a block.
    package enum State: Hashable, Sendable {
        /// No transaction block: each statement, or each group up to Sync, is a transaction of its own.
        case none
        /// Between BEGIN and COMMIT.
        case open
        /// Between a failed statement and ROLLBACK.
        case failed
    }

    /// A savepoint: its name, how deep the saved settings were below it, and what waited for the transaction's end.
    package struct Savepoint: Hashable, Sendable {
        /// The name.
        package var name: String
        /// The depth of the settings' saved states that belongs to it.
        package var depth: Int
        /// How much the transaction had said of notifications.
        var notifications = PendingNotifications.Mark()
        /// How many portals the session had had.
        var portals = 0
        /// How many trigger events waited for the end of the transaction.
        var deferredEvents = 0
        /// How many of them were called before that.
        var firedEvents = 0
    }

    /// The state.
    package var state = State.none
    /// The savepoints, oldest first.
    package var savepoints: [Savepoint] = []
    /// When the transaction began, in microseconds since 2000-01-01 UTC; nil before its first statement.
    package var startTimestamp: Int64?
    /// Whether it is only what follows a COMMIT or ROLLBACK in its own statement, and not worth counting.
    package var isEmpty = false
    /// Whether a query has run in it: its isolation level is settled.
    package var hasRunQuery = false
    /// Whether a simple query of several statements runs: until its end they are as in a block.
    package var isImplicitBlock = false
    /// Whether the handler was told that it has begun.
    package var isHandlersToo = false
    /// Counts the transactions of the session: what belongs to an earlier one has ended.
    package var number: UInt64 = 0
}
