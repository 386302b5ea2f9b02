public import PostgresWire

/// A column of a table: its name and type, and what else is known of it.
public struct Column: Hashable, Sendable {
    /// A column of another table whose values this one takes.
    public struct Reference: Hashable, Sendable {
        /// The other table.
        public var table: TableName
        /// Its column.
        public var column: String

        /// A reference to this column.
        public init(_ table: TableName, _ column: String) {
            self.table = table
            self.column = column
        }
    }

    /// The name.
    public var name: String
    /// The type.
    public var type: PostgresType
    /// The type modifier as `pg_attribute.atttypmod` has it: -1 for none, else for example a length plus 4.
    public var typeModifier: Int32
    /// The number in `pg_attribute.attnum`; 0 until a catalog has given one, which stays when other columns go.
    public var number: Int16 = 0
    /// Whether NULL is allowed.
    public var isNullable: Bool
    /// Whether it belongs to the table's primary key.
    public var isPrimaryKey: Bool
    /// Whether its values are unique by themselves.
    public var isUnique: Bool
    /// What few columns have, kept apart so that the others stay small.
    var details: SharedDefinition<ColumnDetails>?

    /// A column of this name and type.
    public init(
        _ name: String,
        _ type: PostgresType,
        typeModifier: Int32 = -1,
        isNullable: Bool = true,
        defaultExpression: String? = nil,
        isPrimaryKey: Bool = false,
        isUnique: Bool = false,
        references: Reference? = nil,
        comment: String? = nil
    ) {
        self.name = name
        self.type = type
        self.typeModifier = typeModifier
        self.isNullable = isNullable && !isPrimaryKey
        self.isPrimaryKey = isPrimaryKey
        self.isUnique = isUnique
        if defaultExpression == nil, references == nil, comment == nil { return }
        details = SharedDefinition(
            ColumnDetails(defaultExpression: defaultExpression, references: references, comment: comment)
        )
    }
}
