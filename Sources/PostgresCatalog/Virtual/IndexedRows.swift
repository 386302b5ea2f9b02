package import PostgresWire
import Synchronization

/// The rows of a relation with an index for each column that rows were looked for by.
package final class IndexedRows: Sendable {
    /// The rows.
    package let rows: [[PostgresValue]]
    private let indexes = Mutex<[Int: [PostgresValue: [Int]]]>([:])

    /// These rows, without an index yet.
    package init(_ rows: [[PostgresValue]]) { self.rows = rows }

    /// The rows that have this value in this column; the first search by a column indexes it.
    package func rows(where column: Int, equals value: PostgresValue) -> [[PostgresValue]] {
        guard value != .null else { return [] }
        let value = value.key
        let positions = indexes.withLock { indexes in
            if let index = indexes[column] { return index[value] ?? [] }
            var index: [PostgresValue: [Int]] = [:]
            index.reserveCapacity(rows.count)
            for (position, row) in rows.enumerated() where row.indices.contains(column) {
                index[row[column].key, default: []].append(position)
            }
            indexes[column] = index
            return index[value] ?? []
        }
        return positions.map { rows[$0] }
    }
}

extension PostgresValue {
    /// The value by which a row is looked for: an object's identifier without the name it is shown under.
    package var key: PostgresValue {
        if case .object(let oid, name: _) = self { .oid(oid) } else { self }
    }
}
