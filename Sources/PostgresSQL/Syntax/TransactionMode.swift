/// A mode of a transaction, as BEGIN and SET TRANSACTION name it; of several that contradict each other the last counts.
public enum TransactionMode: Hashable, Sendable {
    /// `ISOLATION LEVEL …`.
    case isolation(IsolationLevel)
    /// `READ ONLY`.
    case readOnly
    /// `READ WRITE`.
    case readWrite
    /// `DEFERRABLE`.
    case deferrable
    /// `NOT DEFERRABLE`.
    case notDeferrable

    /// An isolation level; its raw value is the setting's text.
    public enum IsolationLevel: String, Hashable, Sendable {
        /// `SERIALIZABLE`.
        case serializable = "serializable"
        /// `REPEATABLE READ`.
        case repeatableRead = "repeatable read"
        /// `READ COMMITTED`.
        case readCommitted = "read committed"
        /// `READ UNCOMMITTED`.
        case readUncommitted = "read uncommitted"
    }
}
