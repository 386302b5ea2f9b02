public import PostgresWire

/// What a handler knows about a table's rows, from which the planner chooses how to join it; it need not be exact.
public struct TableStatistics: Sendable {
    /// What is known about the values of a column.
    public struct Column: Sendable {
        /// How many different values there are; nil where nobody knows.
        public var distinctCount: Double?
        /// The least value.
        public var minimum: PostgresValue?
        /// The greatest value.
        public var maximum: PostgresValue?
        /// Which part of the rows has NULL, from 0 to 1.
        public var nullFraction: Double
        /// How many bytes a value has on average; nil where nobody knows.
        public var width: Int?

        /// Facts about a column.
        public init(
            distinctCount: Double? = nil,
            minimum: PostgresValue? = nil,
            maximum: PostgresValue? = nil,
            nullFraction: Double = 0,
            width: Int? = nil
        ) {
            self.distinctCount = distinctCount
            self.minimum = minimum
            self.maximum = maximum
            self.nullFraction = nullFraction
            self.width = width
        }
    }

    /// How many rows there are, more or less.
    public var rowCount: Double
    /// The columns that something is known about, by their names.
    public var columns: [String: Column]
    /// The columns that the rows are kept sorted by, if they are: ascending, NULLs last, texts by their bytes.
    ///
    /// Where two tables are joined by such columns, the handler is asked for that order and the rows are merged as they
    /// come; where it does not say that it has applied the order, they are sorted first.
    public var sortedBy: [String]
    /// Whether the rows are held in columns, so that they come faster in columns than one by one.
    public var areInColumns: Bool
    /// Whether someone has ever counted the rows; a table that is new may be filled only after its plans are made.
    public var isCounted = true

    /// Facts about a table.
    public init(
        rowCount: Double,
        columns: [String: Column] = [:],
        sortedBy: [String] = [],
        areInColumns: Bool = false
    ) {
        self.rowCount = rowCount
        self.columns = columns
        self.sortedBy = sortedBy
        self.areInColumns = areInColumns
    }

    /// What is taken of a table that nobody knows anything about.
    static let unknown = TableStatistics(rowCount: 1000)
    /// How many pages a table is taken to have whose rows were never counted (`estimate_rel_size`).
    static let leastPages = 10.0
}
