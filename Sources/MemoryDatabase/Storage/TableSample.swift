import PostgresCatalog
import PostgresQuery
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
            let (found, next) = storage.rows(from: place, limit: Self.batchSize, for: snapshot)
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
            found[column.number] = statistics(at: index, column)
        }
        return found
    }

    private func statistics(at index: Int, _ column: Column) -> ColumnStatistics {
        var counts: [PostgresValue: Int] = [:]
        var nulls = 0
        var bytes = 0
        var extremes: (low: PostgresValue, high: PostgresValue)?
        for row in rows where row.indices.contains(index) {
            let value = row[index]
            guard !value.isNull else {
                nulls += 1
                continue
            }
            bytes += value.storedSize(as: column.type)
            counts[value, default: 0] += 1
        }
        for value in counts.keys {
            guard let known = extremes else {
                extremes = (value, value)
                continue
            }
            if ValueOrder.compare(value, known.low) < 0 { extremes?.low = value }
            if ValueOrder.compare(value, known.high) > 0 { extremes?.high = value }
        }
        let filled = rows.count - nulls
        return ColumnStatistics(
            nullFraction: Float(nulls) / Float(rows.count),
            width: filled > 0 ? Int32(clamping: (Double(bytes) / Double(filled)).rounded(.down).exactInteger) : 0,
            distinctCount: distinctCount(counts, filled: filled),
            minimum: extremes?.low,
            maximum: extremes?.high
        )
    }

    /// The number of different values as `pg_statistic.stadistinct` has it, by the estimator of Haas and Stokes.
    private func distinctCount(_ counts: [PostgresValue: Int], filled: Int) -> Float {
        guard !counts.isEmpty else { return 0 }
        let different = Double(counts.count)
        let single = Double(counts.values.count { $0 == 1 })
        // All values are different: so they are in the whole table.
        if single == different { return -1 * (1 - Float(rows.count - filled) / Float(rows.count)) }
        let sample = Double(rows.count)
        let total = Double(rowCount)
        var count = different
        if single > 0 {
            let present = Double(filled)
            let whole = total * present / sample
            count = min(max(present * different / (present - single + single * present / whole), different), whole)
        }
        count = (count + 0.5).rounded(.down)
        return count > 0.1 * total ? -Float(count / total) : Float(count)
    }
}

extension Double {
    fileprivate var exactInteger: Int { Int(exactly: self) ?? 0 }
}

extension PostgresValue {
    /// How many bytes PostgreSQL stores a value in: for one of variable length its bytes and a short or long head.
    fileprivate func storedSize(as type: PostgresType) -> Int {
        let fixed = Int(type.length)
        if fixed > 0 { return fixed }
        let bytes =
            switch self {
            case .text(let text): text.utf8.count
            case .bytea(let bytes): bytes.count
            case .numeric(let number): 2 + 2 * Self.digitCount(of: number.description)
            default: text(as: type, formats: TextFormats()).utf8.count
            }
        return bytes < 126 ? bytes + 1 : bytes + 4
    }

    /// How many digits to the base of 10,000 a number has.
    private static func digitCount(of number: String) -> Int {
        let parts = number.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = (parts.first ?? "").drop { $0 == "0" }
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.last == "0" { fraction.removeLast() }
        return (whole.count + 3) / 4 + (fraction.count + 3) / 4
    }
}
