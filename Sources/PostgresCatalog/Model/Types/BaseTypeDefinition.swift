public import PostgresWire

/// What a base type is made of: the functions that read and write its values, and what is said of it besides.
public struct BaseTypeDefinition: Hashable, Sendable {
    /// The OID of the function that reads a value's text.
    public var input: OID
    /// The OID of the function that writes a value's text.
    public var output: OID
    /// The OID of the function that reads a value's bytes.
    public var receive: OID?
    /// The OID of the function that writes a value's bytes.
    public var send: OID?
    /// The OID of the function that reads a type modifier.
    public var modifierInput: OID?
    /// The OID of the function that writes a type modifier.
    public var modifierOutput: OID?
    /// The OID of the function that analyzes a column.
    public var analyze: OID?
    /// The OID of the function that resolves brackets behind a value.
    public var subscripting: OID?
    /// How many bytes a value takes; -1 for any number, -2 for a text ended by zero.
    public var length: Int16 = -1
    /// Whether values are passed as they are.
    public var isPassedByValue = false
    /// `pg_type.typalign`: c, s, i or d.
    public var alignment: Character = "i"
    /// `pg_type.typstorage`: p, e, m or x.
    public var storage: Character = "p"
    /// `pg_type.typcategory`.
    public var category: Character = "U"
    /// Whether it is preferred among the types of its category.
    public var isPreferred = false
    /// What stands between the elements of its arrays.
    public var delimiter: Character = ","
    /// The type of its elements; nil where it has none.
    public var element: PostgresType?
    /// The default of its columns, as text.
    public var defaultText: String?
    /// Whether its values are compared by a collation.
    public var isCollatable = false

    /// A type whose values these functions read and write.
    public init(input: OID, output: OID) {
        self.input = input
        self.output = output
    }
}
