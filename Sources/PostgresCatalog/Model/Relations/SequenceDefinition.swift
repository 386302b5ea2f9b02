public import PostgresWire

/// A sequence.
public struct SequenceDefinition: ObjectDefinition {
    /// The column that a sequence belongs to.
    public struct Owner: Hashable, Sendable {
        /// The table.
        public var table: TableName
        /// Its column.
        public var column: String
        /// Whether the sequence is the inner one of an identity column.
        public var isIdentity: Bool

        /// This column.
        public init(_ table: TableName, _ column: String, isIdentity: Bool = false) {
            self.table = table
            self.column = column
            self.isIdentity = isIdentity
        }
    }

    /// The name with its schema.
    public var name: TableName
    /// The OID in `pg_class`.
    public var oid: OID?
    /// The type of its numbers: int2, int4 or int8.
    public var type: PostgresType
    /// The first number.
    public var start: Int64
    /// From one number to the next.
    public var increment: Int64
    /// The lowest number.
    public var minimum: Int64
    /// The highest number.
    public var maximum: Int64
    /// How many numbers a session takes at once.
    public var cache: Int64 = 1
    /// Whether it begins again at its end.
    public var cycles = false
    /// The column that it goes with.
    public var ownedBy: Owner?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may do what with it, nil where nobody said.
    public var privileges: AccessList?
    /// How long it lasts.
    public var persistence = Persistence.permanent
    /// A remark.
    public var comment: String?

    /// A sequence that counts up from 1.
    public init(_ name: TableName, type: PostgresType = .int8) {
        self.name = name
        self.type = type
        start = 1
        increment = 1
        minimum = 1
        maximum = Self.range(of: type).upperBound
    }

    /// The numbers that a type can hold.
    public static func range(of type: PostgresType) -> ClosedRange<Int64> {
        switch type {
        case .int2: Int64(Int16.min)...Int64(Int16.max)
        case .int4: Int64(Int32.min)...Int64(Int32.max)
        default: Int64.min...Int64.max
        }
    }
}
