import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The search for rows that have certain values in certain columns, by an index where there is one.
struct KeySearch {
    private let values: [PostgresValue]
    private let columns: [Int]
    private let index: OID?
    private let range: IndexRange
    private let isPadded: [Bool]

    init(_ values: [PostgresValue], _ columns: [Int], in table: TableAccess) {
        self.values = values
        self.columns = columns
        isPadded = columns.map {
            table.definition.columns.indices.contains($0) && table.definition.columns[$0].type == .bpchar
        }
        // The index with the longest beginning of columns that are all given.
        var best: (id: OID, key: [PostgresValue])?
        for index in table.indexes where !index.isPartial {
            var key: [PostgresValue] = []
            for place in index.columns {
                guard let place, let position = columns.firstIndex(of: place) else { break }
                key.append(isPadded[position] ? values[position].withoutPadding : values[position])
            }
            if key.count > best?.key.count ?? 0 { best = (index.id, key) }
        }
        index = best?.id
        range = best.map { .equal(to: IndexKey($0.key)) } ?? .all
    }

    /// The rows that a snapshot sees.
    func rows(of storage: TableStorage, for snapshot: Snapshot) -> [FoundRow] {
        let found: [FoundRow]
        if let index {
            found = storage.rows(in: range, of: index, for: snapshot).rows
        } else {
            found = storage.rows(from: 0, limit: .max, for: snapshot).rows
        }
        return found.filter { row in
            for position in columns.indices {
                var value = row.values.value(at: columns[position])
                var wanted = values.value(at: position)
                if value.isNull || wanted.isNull { return false }
                if isPadded[position] { (value, wanted) = (value.withoutPadding, wanted.withoutPadding) }
                if !ValueOrder.areEqual(value, wanted) { return false }
            }
            return true
        }
    }
}
