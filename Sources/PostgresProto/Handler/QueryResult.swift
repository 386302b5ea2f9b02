public import PostgresCatalog
public import PostgresQuery
public import PostgresWire

/// The parts of a statement that a handler has already applied to the rows that it returns.
public struct AppliedClauses: OptionSet, Hashable, Sendable {
    /// One bit for each part.
    public var rawValue: UInt8

    /// The parts of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// All of `SelectStatement.conditions`.
    public static let conditions = AppliedClauses(rawValue: 1)
    /// `SelectStatement.orderBy`.
    public static let order = AppliedClauses(rawValue: 2)
    /// `SelectStatement.grouping`: the rows are the groups, made of the rows that meet all conditions.
    public static let grouping = AppliedClauses(rawValue: 4)
}

/// Rows on their way from a handler, with the columns that they have; or the end of a statement without rows.
///
/// Rows can come as an array, in batches from an asynchronous sequence, or typed and written one value after the other
/// (the fastest way: nothing is kept between the handler and the socket). Whatever the way, the server takes them only
/// as fast as the client reads.
public struct QueryResult {
    /// How the rows come.
    enum Rows {
        case none
        case all([[PostgresValue]])
        case batches(() async throws -> [[PostgresValue]]?)
        case written((inout RowWriter) async throws -> Bool)
        case columns([ColumnVector], count: Int)
    }

    /// The columns of each row, in its order.
    public var columns: [Column]
    /// What is already applied to the rows.
    public var applied: AppliedClauses
    /// What CommandComplete says; nil for the statement's type with the number of rows.
    public var commandTag: String?
    let rows: Rows
    /// Whether the values are of the columns' types for sure, so that nobody has to look.
    private(set) var areTyped = false

    /// All rows at once; each has a value for each column.
    public init(rows: [[PostgresValue]], columns: [Column], applied: AppliedClauses = []) {
        self.rows = .all(rows)
        self.columns = columns
        self.applied = applied
    }

    /// Rows in batches, asked for one after the other while the client reads.
    public init<Batches: AsyncSequence>(batches: Batches, columns: [Column], applied: AppliedClauses = [])
    where Batches.Element == [[PostgresValue]] {
        var iterator = batches.makeAsyncIterator()
        rows = .batches { try await iterator.next(isolation: #isolation) }
        self.columns = columns
        self.applied = applied
    }

    /// Rows in batches, whose values are of the columns' own types.
    package init(
        typedBatches next: @escaping () async throws -> [[PostgresValue]]?,
        columns: [Column],
        applied: AppliedClauses = []
    ) {
        rows = .batches(next)
        self.columns = columns
        self.applied = applied
        areTyped = true
    }

    /// Rows written value by value.
    ///
    /// `write` is called again and again while it returns true. Each time it writes rows until `RowWriter.isFull` or
    /// until there are no more; it returns false when there are no more.
    public init(
        columns: [Column],
        applied: AppliedClauses = [],
        write: @escaping (inout RowWriter) async throws -> Bool
    ) {
        rows = .written(write)
        self.columns = columns
        self.applied = applied
    }

    /// Rows held in columns: for each of `columns` its values.
    ///
    /// They are joined, filtered and grouped as they are, without being copied, so this is the way for a table in memory
    /// over which much is computed. `tableStatistics` should say so too (`areInColumns`).
    public init(
        _ vectors: [ColumnVector],
        rowCount: Int,
        columns: [Column],
        applied: AppliedClauses = []
    ) {
        rows = .columns(vectors, count: rowCount)
        self.columns = columns
        self.applied = applied
    }

    /// The end of a statement without rows.
    ///
    /// The tag is what a client learns the number of rows from: `INSERT 0 3`, `UPDATE 2`.
    public static func command(_ tag: String) -> QueryResult {
        QueryResult(commandTag: tag)
    }

    private init(commandTag: String) {
        rows = .none
        columns = []
        applied = []
        self.commandTag = commandTag
    }

    /// Whether there is a result set, even one without rows.
    var hasRows: Bool {
        if case .none = rows { return false }
        return true
    }
}
