import PostgresProto

/// The numbered transactions that are running, at one moment.
struct RunningTransactions: Sendable {
    /// Their numbers, in order.
    private var numbers: [TransactionID] = []
    /// The last transaction that has ended, by number.
    private var lastEnded: TransactionID = 0

    /// A transaction has got its number, the highest so far.
    mutating func begins(_ transaction: TransactionID) { numbers.append(transaction) }

    /// A transaction has ended.
    mutating func ends(_ transaction: TransactionID) {
        if let index = numbers.firstIndex(of: transaction) { numbers.remove(at: index) }
        lastEnded = max(lastEnded, transaction)
    }

    /// What a transaction sees that took its snapshot at this moment; it does not stand among those that run beside it.
    func snapshot(of own: TransactionID) -> TransactionSnapshot {
        let next = UInt64(lastEnded) + 1
        let first = numbers.first.map { min(UInt64($0), next) } ?? next
        let running = numbers.lazy.filter { $0 != own && $0 <= lastEnded }.map { UInt64($0) }
        return TransactionSnapshot(first: first, next: next, running: Array(running))
    }
}
