public import PostgresWire

/// What became of a row that was to be inserted.
public enum InsertOutcome: Hashable, Sendable {
    /// It is there, with these values.
    case inserted(RowVersion)
    /// It was not inserted: this row, which the `ConflictTarget` speaks of, is there already.
    ///
    /// Where the target says `locksExisting`, it is the latest version of the row, and locked until the transaction ends.
    case conflicts(RowVersion)
    /// It cannot be inserted, and the statement fails with this error.
    ///
    /// To throw the error is as good; this form says which row it is about, which COPY tells its client. The rows behind
    /// it need no outcome.
    case failed(PostgresError)
}

/// What became of a row that was to be updated.
public enum UpdateOutcome: Hashable, Sendable {
    /// It is updated; this is its new version.
    case updated(RowVersion)
    /// Another transaction was faster, and this is the row now; nothing was done.
    ///
    /// The framework looks whether the statement still wants the row, and if so comes again with this version
    /// (PostgreSQL 15 docs, §13.2.1).
    case changed(RowVersion)
    /// Another transaction has deleted it.
    case gone
}

/// What became of a row that was to be deleted.
public enum DeleteOutcome: Hashable, Sendable {
    /// It is deleted.
    case deleted
    /// Another transaction was faster, and this is the row now; nothing was done.
    case changed(RowVersion)
    /// Another transaction has deleted it.
    case gone
}

/// What became of a row that was to be locked.
public enum LockOutcome: Hashable, Sendable {
    /// It is locked as it was found.
    case locked
    /// It is locked, but another transaction has changed it: this is the row now.
    case changed(RowVersion)
    /// Another transaction has deleted it.
    case gone
    /// Another transaction holds it, and the statement says SKIP LOCKED.
    case skipped
}
