import PostgresWire

/// The rows that the driver has supplied for one scan and that the plan has not taken yet.
struct ScanBuffer {
    /// The rows in the order in which they came.
    var rows: [[PostgresValue]] = []
    /// How many of them have been taken; always 0 where the scan is kept.
    var taken = 0
    /// Whether no more rows come.
    var isComplete = false
    /// What the handler has applied.
    var applied = AppliedParts()

    /// Adds rows, forgetting those taken.
    mutating func supply(_ more: [[PostgresValue]], isLast: Bool) {
        if taken == rows.count {
            rows = more
            taken = 0
        } else {
            rows.append(contentsOf: more)
        }
        if isLast { isComplete = true }
    }

    /// Takes up to `count` rows.
    mutating func take(_ count: Int) -> [[PostgresValue]] {
        if taken == 0, rows.count <= count {
            let all = rows
            rows = []
            return all
        }
        let end = min(rows.count, taken &+ count)
        let part = Array(rows[taken..<end])
        taken = end
        if taken == rows.count {
            rows = []
            taken = 0
        }
        return part
    }
}
