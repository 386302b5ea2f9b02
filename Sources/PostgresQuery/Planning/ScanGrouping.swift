/// The groups that a query makes of the rows of a relation, for a handler that can make them itself.
///
/// A handler that does gives a row for each group, in any order: the values of the keys, and behind them those of the
/// aggregates. It must apply all conditions of the request before. Values are equal where PostgreSQL's `=` says so, and all
/// NULLs of a key are one group. Without keys there is exactly one group, even of no rows. DISTINCT is a grouping by all
/// columns of the result without aggregates.
public struct ScanGrouping: Hashable, Sendable {
    /// The indexes of the columns in their relation that rows of one group have in common.
    public var keys: [Int]
    /// What is computed of each group.
    public var aggregates: [ScanAggregate]

    /// A grouping by these columns.
    public init(keys: [Int], aggregates: [ScanAggregate] = []) {
        self.keys = keys
        self.aggregates = aggregates
    }
}

/// An aggregate of one column of a group, or of its rows.
public struct ScanAggregate: Hashable, Sendable {
    /// The function: `count`, `sum`, `min` and whatever else PostgreSQL has.
    public var function: String
    /// The index of the column in its relation; nil for `count(*)`.
    public var column: Int?
    /// Whether each value counts once (`count(DISTINCT a)`).
    public var isDistinct: Bool
    /// The conditions that the rows must satisfy that it is computed of (FILTER).
    public var conditions: [ScanCondition]

    /// An aggregate of a column.
    public init(function: String, column: Int?, isDistinct: Bool = false, conditions: [ScanCondition] = []) {
        self.function = function
        self.column = column
        self.isDistinct = isDistinct
        self.conditions = conditions
    }
}
