/// How a row is locked (PostgreSQL 15 docs, §13.3.2), the weakest first.
enum RowLockMode: Int, Comparable, Hashable, Sendable {
    /// FOR KEY SHARE: its key stays as it is.
    case keyShare
    /// FOR SHARE: it stays as it is.
    case share
    /// FOR NO KEY UPDATE: what an UPDATE that leaves the keys alone takes.
    case noKeyUpdate
    /// FOR UPDATE: what a DELETE, or an UPDATE of a key, takes.
    case update

    static func < (left: RowLockMode, right: RowLockMode) -> Bool { left.rawValue < right.rawValue }

    /// Whether two transactions cannot hold both.
    func conflicts(with other: RowLockMode) -> Bool {
        switch self {
        case .keyShare: other == .update
        case .share: other >= .noKeyUpdate
        case .noKeyUpdate: other >= .share
        case .update: true
        }
    }
}

/// A lock that a transaction holds on a row that it has not changed.
struct RowLock: Hashable, Sendable {
    var transaction: TransactionID
    var mode: RowLockMode
}
