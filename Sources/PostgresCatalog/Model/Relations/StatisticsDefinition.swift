public import PostgresWire

/// Extended statistics (`CREATE STATISTICS`).
public struct StatisticsDefinition: ObjectDefinition {
    /// The name with its schema.
    public var name: TableName
    /// The OID in `pg_statistic_ext`.
    public var oid: OID?
    /// The table.
    public var table: TableName
    /// `pg_statistic_ext.stxkind`: d distinct, f dependencies, m most common values, e expressions.
    public var kinds: [Character]
    /// The columns.
    public var columns: [String]
    /// The expressions as SQL text.
    public var expressions: [String] = []
    /// The statistics target, -1 for the default.
    public var statisticsTarget: Int32 = -1
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// Statistics of these columns.
    public init(
        _ name: TableName,
        on table: TableName,
        columns: [String],
        kinds: [Character] = ["d", "f", "m"]
    ) {
        self.name = name
        self.table = table
        self.columns = columns
        self.kinds = kinds
    }
}
