public import PostgresWire

/// What ANALYZE has found out about the values of a column (`pg_statistic`).
public struct ColumnStatistics: Hashable, Sendable {
    /// Which part of the rows has NULL, from 0 to 1.
    public var nullFraction: Float
    /// How many bytes a value has on average.
    public var width: Int32
    /// How many different values there are; below 0 their part of the rows, where there are more of them with more rows.
    public var distinctCount: Float
    /// The least value.
    public var minimum: PostgresValue?
    /// The greatest value.
    public var maximum: PostgresValue?
    /// The values that are found most often, the most frequent first.
    public var commonValues: [PostgresValue] = []
    /// Which part of the rows has each of them.
    public var commonFrequencies: [Float] = []
    /// The bounds of parts with equally many of the other values.
    public var histogram: [PostgresValue] = []
    /// How much the order of the values is that of the rows, from -1 to 1; nil where they have no order.
    public var correlation: Float?
    /// The elements that the column's arrays or documents have most often, in their order.
    public var commonElements: [PostgresValue] = []
    /// Which part of the rows has each of them; the least and the greatest of these behind, and for arrays that of NULL.
    public var elementFrequencies: [Float] = []
    /// The bounds of parts with equally many arrays by how many different elements they have, and the average.
    public var elementCounts: [Float] = []

    /// Facts about a column.
    public init(
        nullFraction: Float,
        width: Int32,
        distinctCount: Float,
        minimum: PostgresValue? = nil,
        maximum: PostgresValue? = nil
    ) {
        self.nullFraction = nullFraction
        self.width = width
        self.distinctCount = distinctCount
        self.minimum = minimum
        self.maximum = maximum
    }
}
