import PostgresCatalog
import PostgresProto
import PostgresWire
import Synchronization

/// The transactions of a server that were put aside by PREPARE TRANSACTION, by their identifiers.
///
/// They are kept as long as the server runs; PostgreSQL keeps them longer.
final class PreparedTransactions: Sendable {
    /// A transaction that waits to be finished.
    struct Entry: @unchecked Sendable {
        // Safety: a transaction is touched only by the one who has taken its entry out.
        var transaction: MemoryTransaction
        var identifier: String
        var number: TransactionID
        /// When it was prepared, in microseconds since 2000-01-01 UTC.
        var moment: Int64
        var owner: String
        var database: String
    }

    private struct State: Sendable {
        var entries: [String: Entry] = [:]
        /// The identifiers of transactions that are about to be prepared.
        var reserved: Set<String> = []
        /// The numbers under which they hold their locks are below those of sessions.
        var lastHolder: SessionNumber = 0
    }

    /// How many there may be (`max_prepared_transactions`).
    let limit: Int
    private let state = Mutex(State())

    init(limit: Int) { self.limit = limit }

    /// Reserves an identifier, which `add` or `release` is to follow.
    func reserve(_ identifier: String) throws(PostgresError) {
        guard identifier.utf8.count < 200 else {
            throw PostgresError("22023", "transaction identifier \"\(identifier)\" is too long")
        }
        guard limit > 0 else { throw PostgresRequestHandler.cannotPrepare }
        try state.withLock { state throws(PostgresError) in
            if state.entries[identifier] != nil || state.reserved.contains(identifier) {
                throw PostgresError("42710", "transaction identifier \"\(identifier)\" is already in use")
            }
            guard state.entries.count + state.reserved.count < limit else {
                throw PostgresError(
                    "53200",
                    "maximum number of prepared transactions reached",
                    hint: "Increase max_prepared_transactions (currently \(limit))."
                )
            }
            state.reserved.insert(identifier)
        }
    }

    /// A number to hold locks under.
    func newHolder() -> SessionNumber {
        state.withLock { state in
            state.lastHolder = state.lastHolder == .min ? -1 : state.lastHolder - 1
            return state.lastHolder
        }
    }

    /// A transaction is not prepared after all.
    func release(_ identifier: String) { _ = state.withLock { $0.reserved.remove(identifier) } }

    /// Keeps a transaction.
    func add(_ entry: Entry) {
        state.withLock { state in
            state.reserved.remove(entry.identifier)
            state.entries[entry.identifier] = entry
        }
    }

    /// Takes a transaction out, if `check` does not refuse that.
    func take(_ identifier: String, _ check: (Entry) throws(PostgresError) -> Void) throws(PostgresError) -> Entry {
        try state.withLock { state throws(PostgresError) in
            guard let entry = state.entries[identifier] else {
                throw PostgresError(
                    "42704",
                    "prepared transaction with identifier \"\(identifier)\" does not exist"
                )
            }
            try check(entry)
            state.entries[identifier] = nil
            return entry
        }
    }

    /// The rows of `pg_prepared_xacts`.
    func rows(_ catalog: CatalogSnapshot?) -> [[PostgresValue]] {
        let entries = state.withLock { Array($0.entries.values) }
        return entries.sorted { $0.number < $1.number }.map { entry in
            [
                .text(String(UInt32(truncatingIfNeeded: entry.number))), .text(entry.identifier),
                .timestamptz(entry.moment), .text(entry.owner), .text(entry.database),
            ]
        }
    }
}

extension MemoryHandler {
    /// Puts the transaction aside.
    func putAside(_ identifier: String) async throws {
        let transaction = try currentTransaction()
        try server.prepared.reserve(identifier)
        do {
            try await makeReady(transaction)
        } catch {
            server.prepared.release(identifier)
            throw error
        }
        transaction.rows.putAside(as: server.prepared.newHolder())
        server.prepared.add(
            PreparedTransactions.Entry(
                transaction: transaction,
                identifier: identifier,
                number: transaction.rows.id,
                moment: session.server.now,
                owner: session.currentUser,
                database: database.name
            )
        )
        self.transaction = nil
    }

    /// Makes sure that nothing will stand in the way of the commit.
    private func makeReady(_ transaction: MemoryTransaction) async throws {
        try await checkConstraints(of: transaction, includingDeferred: true)
        if transaction.usesTemporaryObjects {
            throw PostgresError("0A000", "cannot PREPARE a transaction that has operated on temporary objects")
        }
        guard transaction.exportedSnapshots.isEmpty else {
            throw PostgresError("0A000", "cannot PREPARE a transaction that has exported snapshots")
        }
        guard !transaction.rows.holdsLocksTwice else {
            throw PostgresError(
                "0A000",
                "cannot PREPARE while holding both session-level and transaction-level locks on the same object"
            )
        }
        try transaction.prepareToCommit()
    }

    /// Ends a transaction that was put aside.
    func finish(_ identifier: String, isCommit: Bool) throws(PostgresError) {
        let (user, name) = (session.currentUser, database.name)
        let catalog = database.published.catalog
        let entry = try server.prepared.take(identifier) { (entry) throws(PostgresError) in
            guard entry.owner == user || catalog.isSuperuser(user) else {
                throw PostgresError(
                    .insufficientPrivilege,
                    "permission denied to finish prepared transaction",
                    hint: "Must be superuser or the user that prepared the transaction."
                )
            }
            guard entry.database == name else {
                throw PostgresError(
                    "0A000",
                    "prepared transaction belongs to another database",
                    hint: "Connect to the database where the transaction was prepared to finish it."
                )
            }
        }
        if isCommit { entry.transaction.commit() } else { entry.transaction.rollBack() }
    }
}
