/// What was counted of a table since the server began, as `pg_stat_all_tables` and its kin show it.
public struct TableCounters: Hashable, Sendable {
    /// How often it was read from its beginning.
    public var sequentialScans: Int64 = 0
    /// How many rows those reads have given.
    public var rowsRead: Int64 = 0
    /// How many rows were added; rows that a rollback has taken back count too, here and in the next three.
    public var rowsInserted: Int64 = 0
    /// How many rows got new values.
    public var rowsUpdated: Int64 = 0
    /// How many of those kept the keys of all indexes.
    public var rowsUpdatedInPlace: Int64 = 0
    /// How many rows were deleted.
    public var rowsDeleted: Int64 = 0
    /// How many rows there are.
    public var liveRows: Int64 = 0
    /// How many versions of rows nobody needs any more since the last VACUUM.
    public var deadRows: Int64 = 0
    /// How many rows have changed since the last ANALYZE.
    public var rowsChangedSinceAnalyze: Int64 = 0
    /// How many rows were added since the last VACUUM.
    public var rowsInsertedSinceVacuum: Int64 = 0
    /// How often VACUUM has run.
    public var vacuums: Int64 = 0
    /// How often ANALYZE has run.
    public var analyses: Int64 = 0
    /// When VACUUM ran last, in microseconds since 2000-01-01 UTC.
    public var lastVacuum: Int64?
    /// When ANALYZE ran last, in microseconds since 2000-01-01 UTC.
    public var lastAnalyze: Int64?
    /// What was counted of its indexes, by their names.
    public var indexes: [String: IndexCounters] = [:]

    /// A table with which nothing was done yet.
    public init() {}
}

/// What was counted of an index, as `pg_stat_all_indexes` shows it.
public struct IndexCounters: Hashable, Sendable {
    /// How often something was looked for in it.
    public var scans: Int64 = 0
    /// How many entries were found.
    public var entriesRead: Int64 = 0
    /// How many rows were fetched by them.
    public var rowsFetched: Int64 = 0

    /// An index that was not used yet.
    public init() {}
}

/// How much room a table takes, in bytes, as PostgreSQL's size functions tell it.
public struct TableSize: Hashable, Sendable {
    /// The rows.
    public var rows: Int64
    /// The indexes, by their names.
    public var indexes: [String: Int64]

    /// A size.
    public init(rows: Int64, indexes: [String: Int64] = [:]) {
        self.rows = rows
        self.indexes = indexes
    }

    /// All indexes together.
    public var allIndexes: Int64 { indexes.values.reduce(0) { $0 &+ $1 } }
    /// Rows and indexes together.
    public var total: Int64 { rows &+ allIndexes }
}
