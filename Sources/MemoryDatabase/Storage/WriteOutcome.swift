import PostgresWire

/// Who writes: the transaction, its running command, and what the command sees.
struct Writer: Sendable {
    var snapshot: Snapshot
    /// Whether it keeps to its snapshot (REPEATABLE READ): a row that others have changed since is an error to it.
    var isRepeatable = false
    var transaction: TransactionID { snapshot.transaction }
    var command: UInt32 { snapshot.command }
}

/// Another row with the key that a row was to get.
struct DuplicateKey: Sendable {
    /// The index, by its place among the table's.
    var index: OID
    /// The place of the row that has the key.
    var place: Int
    /// The key.
    var key: IndexKey
}

/// What has become of a row that was to be added.
enum InsertAttempt: Sendable {
    /// It is at this place; its keys in these deferrable indexes are to be looked at later.
    case inserted(Int, toCheck: [DuplicateKey])
    /// Another row has its key.
    case duplicate(DuplicateKey)
    /// A row with its key comes or goes with this transaction.
    case blocked(by: TransactionID)
}

/// What has become of a row that was to be changed, deleted or locked.
enum ChangeAttempt: Sendable {
    /// It is done; the row's keys in these deferrable indexes are to be looked at later.
    case done(toCheck: [DuplicateKey])
    /// The row has other values now than those that were read; these.
    case changed([PostgresValue])
    /// The row was deleted by another transaction.
    case gone
    /// The running command itself has changed or deleted the row.
    case changedByCommand
    /// What the running command has set off has changed or deleted the row.
    case changedWithin
    /// Another row has the key that it was to get.
    case duplicate(DuplicateKey)
    /// These transactions have changed or locked the row.
    case blocked(by: [TransactionID])
}

/// What a row's newest state means for one who wants to change it.
enum RowClaim: Sendable {
    case free
    case changed([PostgresValue])
    case gone
    case changedByCommand
    case changedWithin
    case blocked(by: [TransactionID])
}
