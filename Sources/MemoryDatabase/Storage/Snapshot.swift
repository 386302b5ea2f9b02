/// What a statement sees: all that was committed when it was taken, and what its own transaction did in earlier commands.
struct Snapshot: Hashable, Sendable {
    /// The last commit that it sees.
    var commit: CommitNumber
    /// The transaction that reads; 0 where it has written nothing.
    var transaction: TransactionID
    /// The number of the running command: what it does itself it does not see.
    var command: UInt32

    /// Whether it sees what happened at this stamp, in this command where it was its own transaction's.
    func sees(_ stamp: Stamp, command other: UInt32) -> Bool {
        if let number = stamp.commit { return number <= commit }
        guard let writer = stamp.transaction else { return false }
        return writer == transaction && other < command
    }
}
