package import PostgresWire

/// Rows that outlive the statement that made them: those of a cursor that can go back, or that is held.
package final class KeptRows {
    private let store: RowStore
    /// The rows that are not those that came any more, by their places.
    private var changed: [Int: [PostgresValue]] = [:]

    /// No rows; where they may be many, those that do not fit `work_mem` are kept in a temporary file.
    package init(_ environment: any FunctionEnvironment, mayBeMany: Bool) {
        store = RowStore(WorkMemory(environment), spills: mayBeMany)
    }

    /// How many rows there are.
    package var count: Int { store.count }

    /// Adds rows.
    package func append(contentsOf rows: [[PostgresValue]]) throws(PostgresError) { try store.append(contentsOf: rows) }

    /// The row at a place, where there is one.
    package func row(at place: Int) throws(PostgresError) -> [PostgresValue]? {
        if let row = changed[place] { return row }
        guard let (start, rows) = try store.piece(at: place) else { return nil }
        return rows[place &- start]
    }

    /// The rows at these places, as far as there are any.
    package func rows(at places: Range<Int>) throws(PostgresError) -> [[PostgresValue]] {
        var found: [[PostgresValue]] = []
        for place in places.clamped(to: 0..<count) {
            if let row = try row(at: place) { found.append(row) }
        }
        return found
    }

    /// Puts another row in the place of one.
    package func replace(at place: Int, with row: [PostgresValue]) { changed[place] = row }

    /// Forgets the first rows, where all are in memory; false where they are not.
    package func removeFirst(_ count: Int) -> Bool {
        guard store.removeFirst(count) else { return false }
        changed = Dictionary(
            uniqueKeysWithValues: changed.filter { $0.key >= count }.map { ($0.key &- count, $0.value) }
        )
        return true
    }
}
