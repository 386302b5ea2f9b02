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
