import PostgresWire

/// Which transactions are seen, by their numbers (`pg_snapshot`); its text is `xmin:xmax:xip,xip…`.
public struct TransactionSnapshot: Hashable, Sendable, CustomStringConvertible {
    /// The first transaction that was running; all before it had ended.
    public var first: UInt64
    /// The one behind the last that had ended; neither it nor any behind it is seen.
    public var next: UInt64
    /// Those between them that were running, in order.
    public var running: [UInt64]

    /// The snapshot with these transactions.
    public init(first: UInt64, next: UInt64, running: [UInt64]) {
        self.first = first
        self.next = next
        self.running = running
    }

    /// The snapshot of a value of the type `pg_snapshot`.
    init(_ value: PostgresValue) {
        self.init(first: 0, next: 0, running: [])
        let parts = value.string.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return }
        first = UInt64(parts[0]) ?? 0
        next = UInt64(parts[1]) ?? 0
        running = parts[2].split(separator: ",").compactMap { UInt64($0) }
    }

    /// Its text, as `pg_snapshot` shows it.
    public var description: String { "\(first):\(next):" + running.map(String.init).joined(separator: ",") }

    /// Whether what a transaction has done is seen.
    func shows(_ transaction: UInt64) -> Bool {
        transaction < first || (transaction < next && !running.contains(transaction))
    }
}
