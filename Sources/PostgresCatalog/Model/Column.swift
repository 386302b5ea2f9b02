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
    /// Whether NULL is allowed.
    public var isNullable: Bool
    /// The default value as SQL text.
    public var defaultExpression: String?
    /// Whether it belongs to the table's primary key.
    public var isPrimaryKey: Bool
    /// Whether its values are unique by themselves.
    public var isUnique: Bool
    /// The column whose values it takes.
    public var references: Reference?
    /// A remark, shown by `\d+`.
    public var comment: String?

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
        self.defaultExpression = defaultExpression
        self.isPrimaryKey = isPrimaryKey
        self.isUnique = isUnique
        self.references = references
        self.comment = comment
    }
}
