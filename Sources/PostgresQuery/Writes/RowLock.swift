/// How strongly SELECT … FOR … locks a row (PostgreSQL 15 docs, §13.3.2).
public enum RowLockStrength: String, Hashable, Sendable, Comparable, CaseIterable {
    /// FOR KEY SHARE: against deleting the row and changing its key.
    case keyShare = "KEY SHARE"
    /// FOR SHARE: against any change.
    case share = "SHARE"
    /// FOR NO KEY UPDATE: as an update that leaves the key alone.
    case noKeyUpdate = "NO KEY UPDATE"
    /// FOR UPDATE: as an update or a deletion.
    case update = "UPDATE"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether the first is weaker.
    public static func < (left: RowLockStrength, right: RowLockStrength) -> Bool { left.rank < right.rank }
}

/// What to do about a row that another transaction holds.
public enum RowLockWaiting: Hashable, Sendable {
    /// Wait until it is free.
    case wait
    /// NOWAIT: fail with 55P03.
    case fail
    /// SKIP LOCKED: leave the row out.
    case skip
}
