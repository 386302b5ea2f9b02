public import PostgresWire

/// A column of a result as RowDescription tells it.
public struct OutputColumn: Hashable, Sendable {
    /// The name: the alias, or the name that PostgreSQL derives from the expression.
    public var name: String
    /// The type.
    public var type: PostgresType
    /// The type modifier, -1 for none.
    public var typeModifier: Int32
    /// The OID of the table that the column is read from, or 0.
    public var tableOID: OID
    /// The number of the column in that table, or 0.
    public var attributeNumber: Int16
    /// The length of the type's values (`typlen`), where the type does not say it by itself.
    public var typeLength: Int16

    /// A column of these properties.
    public init(
        name: String,
        type: PostgresType,
        typeModifier: Int32 = -1,
        tableOID: OID = .invalid,
        attributeNumber: Int16 = 0,
        typeLength: Int16? = nil
    ) {
        self.name = name
        self.type = type
        self.typeModifier = typeModifier
        self.tableOID = tableOID
        self.attributeNumber = attributeNumber
        self.typeLength = typeLength ?? type.length
    }
}
