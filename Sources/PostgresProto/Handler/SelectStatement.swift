public import PostgresCatalog
public import PostgresSQL
public import PostgresWire

/// What a statement wants of a handler's table: handed to `queryTables`.
///
/// A handler may ignore all but `tables` and return every row: the framework applies the rest. One that can do better
/// takes what it understands and says in its result what it has applied.
public struct SelectStatement {
    /// A table of the statement.
    public struct Table: Hashable, Sendable {
        /// The table.
        public var name: TableName
        /// The name that the statement gave it.
        public var alias: String?
        /// Whether only rows of the table itself are wanted (ONLY), without those of tables that inherit from it.
        public var isOnly: Bool

        /// A table of this name.
        public init(name: TableName, alias: String? = nil, isOnly: Bool = false) {
            self.name = name
            self.alias = alias
            self.isOnly = isOnly
        }
    }

    /// `column operator value`: a condition that every row wanted meets.
    public struct Condition: Hashable, Sendable {
        /// The column.
        public var column: String
        /// The operator: `=`, `<>`, `<`, `<=`, `>`, `>=`, `~~` (LIKE), `~~*` (ILIKE), `IN`, `IS NULL`, `IS NOT NULL`.
        public var `operator`: String
        /// The value compared with; for `IN` each of the values; none for `IS NULL`.
        public var values: [PostgresValue]
        /// The value compared with, or NULL where there is none.
        public var value: PostgresValue { values.first ?? .null }

        /// A condition.
        public init(column: String, operator: String, values: [PostgresValue]) {
            self.column = column
            self.operator = `operator`
            self.values = values
        }
    }

    /// A column to sort by.
    public struct Order: Hashable, Sendable {
        /// The column.
        public var column: String
        /// `DESC`.
        public var isDescending: Bool
        /// Whether NULLs come first.
        public var nullsFirst: Bool

        /// A column to sort by.
        public init(column: String, isDescending: Bool, nullsFirst: Bool) {
            self.column = column
            self.isDescending = isDescending
            self.nullsFirst = nullsFirst
        }
    }

    /// `function(column)` over the rows of a group.
    public struct Aggregate: Hashable, Sendable {
        /// The function: `count`, `sum`, `min` and whatever else PostgreSQL has.
        public var function: String
        /// The column; nil for `count(*)`.
        public var column: String?
        /// Whether each value counts once: `count(DISTINCT column)`.
        public var isDistinct: Bool
        /// The conditions that a row must meet to count (FILTER).
        public var conditions: [Condition]

        /// An aggregate of a column.
        public init(function: String, column: String?, isDistinct: Bool = false, conditions: [Condition] = []) {
            self.function = function
            self.column = column
            self.isDistinct = isDistinct
            self.conditions = conditions
        }
    }

    /// GROUP BY with the aggregates of the statement; for DISTINCT the columns alone.
    public struct Grouping: Hashable, Sendable {
        /// The columns that the rows of a group have in common; without any there is one group, even of no rows.
        public var columns: [String]
        /// What is wanted of each group.
        public var aggregates: [Aggregate]

        /// A grouping by these columns.
        public init(columns: [String], aggregates: [Aggregate] = []) {
            self.columns = columns
            self.aggregates = aggregates
        }
    }

    /// The one table whose rows are wanted: a join asks for each of its tables by itself.
    public var tables: [Table]
    /// The names of the columns that the statement uses, in the table's order; `ctid` is the last where it is wanted.
    public var columns: [String]
    /// Whether the rows are wanted with their identity, as one more column `ctid` of type `tid` behind their own.
    ///
    /// They are where they are to be written or locked, or the statement names `ctid`. A handler without identities gives
    /// the table's columns as ever; what it then gets to write is found by its values.
    public var wantsIdentity: Bool
    /// Conditions that every row wanted meets; the statement may have more that are not of this simple form.
    ///
    /// Where the table is joined to few rows by a column that an index begins with, the last one is `IN` with their keys.
    /// Of a statement that wants only its first rows the table may be asked more than once, each time with other keys.
    public var conditions: [Condition]
    /// The order wanted, where it is one of columns of the table alone.
    public var orderBy: [Order]
    /// Whether the statement is likely to stop before it has read all rows in that order, though nobody knows where: they
    /// are best brought along an index rather than sorted.
    public var wantsFirstRows = false
    /// How many rows are enough (those that OFFSET passes over included), where conditions and order say it all.
    public var limit: Int?
    /// The groups that the statement makes of the rows that meet all conditions; nil where it wants the rows themselves.
    ///
    /// A handler that makes them returns a row for each group, the values of `columns` and behind them those of
    /// `aggregates`, and says `applied: [.conditions, .grouping]`.
    public var grouping: Grouping?
    /// The whole statement as it was parsed.
    public var statement: ParsedStatement?
    /// The values of the statement's parameters.
    public var parameters: [PostgresValue]

    /// What is wanted of a table.
    public init(
        tables: [Table],
        columns: [String],
        wantsIdentity: Bool = false,
        conditions: [Condition] = [],
        orderBy: [Order] = [],
        limit: Int? = nil,
        grouping: Grouping? = nil,
        statement: ParsedStatement? = nil,
        parameters: [PostgresValue] = []
    ) {
        self.tables = tables
        self.columns = columns
        self.wantsIdentity = wantsIdentity
        self.conditions = conditions
        self.orderBy = orderBy
        self.limit = limit
        self.grouping = grouping
        self.statement = statement
        self.parameters = parameters
    }
}
