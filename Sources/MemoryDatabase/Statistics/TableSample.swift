import PostgresCatalog
import PostgresWire

/// Rows of a table from which its statistics are made, as PostgreSQL's ANALYZE takes them.
struct TableSample {
    /// How many rows the table has.
    let rowCount: Int
    /// Some of them: all, or about 30,000 from all parts of the table.
    private let rows: [[PostgresValue]]

    /// 300 times `default_statistics_target`.
    private static let wantedCount = 30_000
    private static let batchSize = 1024

    init(_ storage: TableStorage, _ snapshot: Snapshot) {
        let stride = max(storage.estimatedCount / Self.wantedCount, 1)
        var rows: [[PostgresValue]] = []
        var count = 0
        var place = 0
        var isAtEnd = false
        while !isAtEnd {
            let (found, next) = storage.rows(from: place, limit: Self.batchSize, for: snapshot, isCounted: false)
            for row in found {
                if count % stride == 0 { rows.append(row.values) }
                count += 1
            }
            if case .place(let following) = next { place = following } else { isAtEnd = true }
        }
        self.rows = rows
        rowCount = count
    }

    /// What the sample tells of columns, by their numbers; of some of them where numbers are given.
    func statistics(of columns: [Column], numbers: Set<Int16>?) -> [Int16: ColumnStatistics] {
        guard !rows.isEmpty else { return [:] }
        var found: [Int16: ColumnStatistics] = [:]
        for (index, column) in columns.enumerated() where numbers?.contains(column.number) ?? true {
            found[column.number] = ColumnSample(of: column, at: index, in: rows, rowCount: rowCount).statistics()
        }
        return found
    }
}
