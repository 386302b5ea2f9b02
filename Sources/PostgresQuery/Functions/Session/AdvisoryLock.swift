/// A lock whose meaning is its users' own (PostgreSQL 15 docs, §9.27.10).
public struct AdvisoryLock: Hashable, Sendable {
    /// What is locked.
    public enum Key: Hashable, Sendable {
        /// One number of 64 bits.
        case single(Int64)
        /// Two numbers of 32 bits, which are never the same as one of 64.
        case pair(Int32, Int32)
    }

    /// What is locked.
    public var key: Key
    /// Whether others may share it.
    public var isShared: Bool
    /// Whether it ends with the transaction, rather than with the session or when it is released.
    public var endsWithTransaction: Bool

    /// A lock.
    public init(_ key: Key, isShared: Bool = false, endsWithTransaction: Bool = false) {
        self.key = key
        self.isShared = isShared
        self.endsWithTransaction = endsWithTransaction
    }
}
