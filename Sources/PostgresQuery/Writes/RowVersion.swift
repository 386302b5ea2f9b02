public import PostgresWire

/// A row of a table as a statement has found it, or as a handler has written it.
public struct RowVersion: Hashable, Sendable {
    /// What tells the row from all others: its `ctid`, or NULL where the handler supplies none.
    ///
    /// The framework hands it back as it came. Without one a handler finds the row by its values, which contain its
    /// primary key.
    public var identity: PostgresValue
    /// A value for each of the table's columns, in their order.
    public var values: [PostgresValue]

    /// A row of these values.
    public init(identity: PostgresValue = .null, values: [PostgresValue]) {
        self.identity = identity
        self.values = values
    }
}

/// A row that is to get other values.
public struct RowUpdate: Hashable, Sendable {
    /// The row as it was found.
    public var old: RowVersion
    /// A value for each of the table's columns, those included that stay as they are.
    public var values: [PostgresValue]
    /// The indexes of the columns that the statement gives a value, ascending; generated columns that follow included.
    public var assignedColumns: [Int]

    /// An update of this row.
    public init(old: RowVersion, values: [PostgresValue], assignedColumns: [Int]) {
        self.old = old
        self.values = values
        self.assignedColumns = assignedColumns
    }
}
