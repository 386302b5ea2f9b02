/// How a transaction reads and writes (PostgreSQL 15 docs, SET TRANSACTION).
public struct TransactionModes: Hashable, Sendable {
    /// What a transaction sees of others.
    public enum Isolation: String, Hashable, Sendable {
        /// As READ COMMITTED, which PostgreSQL takes it for.
        case readUncommitted = "read uncommitted"
        /// Each statement sees what was committed before it began.
        case readCommitted = "read committed"
        /// All statements see what was committed before the first of them began.
        case repeatableRead = "repeatable read"
        /// As if there were no others.
        case serializable = "serializable"
    }

    /// What it sees of others.
    public var isolation: Isolation
    /// Whether it only reads.
    public var isReadOnly: Bool
    /// Whether a serializable transaction that only reads may wait until it can do so undisturbed.
    public var isDeferrable: Bool

    /// These modes.
    public init(isolation: Isolation = .readCommitted, isReadOnly: Bool = false, isDeferrable: Bool = false) {
        self.isolation = isolation
        self.isReadOnly = isReadOnly
        self.isDeferrable = isDeferrable
    }
}

extension Session {
    /// The modes of the running transaction.
    var transactionModes: TransactionModes {
        if let cachedTransactionModes { return cachedTransactionModes }
        let made = TransactionModes(
            isolation: settings.value("transaction_isolation").flatMap { .init(rawValue: $0) } ?? .readCommitted,
            isReadOnly: settings.value("transaction_read_only") == "on",
            isDeferrable: settings.value("transaction_deferrable") == "on"
        )
        cachedTransactionModes = made
        return made
    }
}
