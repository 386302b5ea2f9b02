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

    /// What the sample tells of the expressions that an index is over, by their numbers in its key.
    func statistics(of index: IndexDefinition, _ makeKey: TableIndex.KeyMaker) -> [Int16: ColumnStatistics] {
        guard !rows.isEmpty, index.elements.contains(where: { $0.column == nil }) else { return [:] }
        let keys = rows.compactMap { (try? makeKey($0))?.values }
        var found: [Int16: ColumnStatistics] = [:]
        for (place, element) in index.elements.enumerated() where element.column == nil {
            let number = Int16(clamping: place + 1)
            var column = Column(element.attributeName ?? "expr", element.type ?? .text)
            if let target = index.statisticsTargets[number] { column.statisticsTarget = target }
            let entryCount = rowCount * keys.count / rows.count
            let sample = ColumnSample(of: column, at: place, in: keys, rowCount: entryCount, computed: true)
            found[number] = sample.statistics()
        }
        return found
    }
}
