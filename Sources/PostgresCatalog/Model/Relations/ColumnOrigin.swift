public import PostgresWire

/// The column of a table or view that a column of another view shows unchanged.
public struct ColumnOrigin: Hashable, Sendable {
    /// The relation; 0 where an expression makes the values.
    public var relation: OID
    /// The number of its column, or 0.
    public var number: Int16

    /// The column of this number.
    public init(_ relation: OID, _ number: Int16) {
        self.relation = relation
        self.number = number
    }
}
