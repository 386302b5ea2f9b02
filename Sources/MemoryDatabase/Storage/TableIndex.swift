import PostgresCatalog
import PostgresWire

/// An index of a table: how it makes keys, what it demands of them, and its entries.
///
/// Hash indexes are kept in order like all others: they answer the same questions, and more.
struct TableIndex: Sendable {
    /// Makes the key of a row; nil for a row that a partial index leaves out.
    typealias KeyMaker = @Sendable ([PostgresValue]) throws(PostgresError) -> IndexKey?

    /// What an index demands of its keys.
    enum Uniqueness: Hashable, Sendable {
        /// Nothing.
        case none
        /// No two rows have the same key, at any time.
        case immediate
        /// No two rows have the same key when a statement or the transaction ends.
        case deferrable
    }

    /// What names it in the catalog.
    var id: OID
    /// Its name, for messages.
    var name: String
    /// For each part of its key the column of the table, or nil where it is an expression.
    var columns: [Int?]
    /// What it demands.
    var uniqueness = Uniqueness.none
    /// Whether two NULLs are the same (NULLS NOT DISTINCT).
    var nullsAreEqual = false
    /// Whether some rows are left out (WHERE).
    var isPartial = false
    /// How it leads to the rows that an exclusion constraint refuses, where it does.
    var exclusion: ExclusionOrder?
    /// The columns that the key hangs on; nil where any column may change it.
    var dependsOn: [Int]?
    /// Makes keys.
    var makeKey: KeyMaker
    /// What was counted of it.
    var counters = IndexCounters()
    /// The entries.
    var entries = OrderedIndex()

    /// What makes keys of the values of columns.
    static func keyMaker(
        ofColumns columns: [Int],
        normalized: @escaping @Sendable (PostgresValue, _ part: Int) -> PostgresValue
    ) -> KeyMaker {
        if columns.count == 1 {
            let column = columns[0]
            return { values throws(PostgresError) in
                IndexKey(values.indices.contains(column) ? normalized(values[column], 0) : .null)
            }
        }
        return { values throws(PostgresError) in
            .values(
                columns.enumerated().map { part, column in
                    values.indices.contains(column) ? normalized(values[column], part) : .null
                }
            )
        }
    }

    /// Whether a change of a row may change its key.
    func mayChange(from old: [PostgresValue], to new: [PostgresValue]) -> Bool {
        guard let dependsOn else { return true }
        return dependsOn.contains { column in
            guard old.indices.contains(column), new.indices.contains(column) else { return true }
            return old[column] != new[column]
        }
    }

    /// Whether a key of its may be the key of one row only.
    func demandsUnique(_ key: IndexKey) -> Bool {
        uniqueness != .none && (nullsAreEqual || !key.hasNull)
    }
}
