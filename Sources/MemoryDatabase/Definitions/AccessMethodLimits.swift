import PostgresSQL
import PostgresWire

/// What an access method of indexes cannot do (PostgreSQL 15 docs, §64.1).
struct AccessMethodLimits {
    private let method: String

    init(_ method: String) { self.method = method }

    /// Refuses an index that the method cannot keep.
    ///
    /// - Throws: 0A000.
    func check(
        isUnique: Bool = false,
        columnCount: Int,
        includesColumns: Bool,
        isExclusion: Bool = false
    ) throws(PostgresError) {
        if isUnique, method != "btree" { throw unsupported("unique indexes") }
        if includesColumns, !["btree", "gist", "spgist"].contains(method) { throw unsupported("included columns") }
        if columnCount > 1, ["hash", "spgist"].contains(method) { throw unsupported("multicolumn indexes") }
        if isExclusion, ["gin", "brin"].contains(method) { throw unsupported("exclusion constraints") }
    }

    /// Refuses an order of an index's keys where the method keeps them in none.
    ///
    /// - Throws: 0A000.
    func check(_ element: IndexElement) throws(PostgresError) {
        guard method != "btree" else { return }
        if element.isDescending != nil { throw unsupported("ASC/DESC options") }
        if element.nullsFirst != nil { throw unsupported("NULLS FIRST/LAST options") }
    }

    private func unsupported(_ what: String) -> PostgresError {
        PostgresError("0A000", "access method \"\(method)\" does not support \(what)")
    }
}
