public import PostgresWire

/// What tells an operator class or family from all others: its name and its access method.
public struct OperatorGroupName: Hashable, Comparable, Sendable {
    /// The name with its schema.
    public var name: TableName
    /// The access method, such as `btree`.
    public var method: String

    /// A class or family of an access method.
    public init(_ name: TableName, method: String) {
        self.name = name
        self.method = method
    }

    /// Orders by name, then by method.
    public static func < (left: OperatorGroupName, right: OperatorGroupName) -> Bool {
        (left.name, left.method) < (right.name, right.method)
    }
}

/// An operator class of a user: which operators an index over values of a type serves.
///
/// Its operators and functions are kept by its family.
public struct OperatorClassDefinition: ObjectDefinition {
    /// The name with the access method.
    public var name: OperatorGroupName
    /// The OID of the family.
    public var family: OID
    /// The type of the values.
    public var type: PostgresType
    /// Whether an index takes it where none is named.
    public var isDefault = false
    /// The type that the index holds; nil for that of the values.
    public var storage: PostgresType?
    /// The OID in `pg_opclass`.
    public var oid: OID?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A class of a family.
    public init(_ name: OperatorGroupName, family: OID, type: PostgresType) {
        self.name = name
        self.family = family
        self.type = type
    }
}

/// An operator family of a user: operators and functions that mean the same order or containment.
public struct OperatorFamilyDefinition: ObjectDefinition {
    /// An operator (`pg_amop`).
    public struct Operator: Hashable, Sendable {
        /// The number of what it asks.
        public var strategy: Int16
        /// The type of the left operand.
        public var left: OID
        /// The type of the right operand.
        public var right: OID
        /// The operator.
        public var `operator`: OID
        /// The family that orders its results, for an operator that ORDER BY uses.
        public var ordering: OID?
        /// The OID in `pg_amop`.
        public var oid: OID?
        /// The class that brought it; nil where ALTER OPERATOR FAMILY did.
        public var operatorClass: OID?

        /// An operator at a place.
        public init(_ strategy: Int16, left: OID, right: OID, operator: OID) {
            self.strategy = strategy
            self.left = left
            self.right = right
            self.operator = `operator`
        }
    }

    /// A support function (`pg_amproc`).
    public struct Function: Hashable, Sendable {
        /// The number of what it does.
        public var number: Int16
        /// The type of the left value.
        public var left: OID
        /// The type of the right value.
        public var right: OID
        /// The function.
        public var function: OID
        /// The OID in `pg_amproc`.
        public var oid: OID?
        /// The class that brought it; nil where ALTER OPERATOR FAMILY did.
        public var operatorClass: OID?

        /// A function at a place.
        public init(_ number: Int16, left: OID, right: OID, function: OID) {
            self.number = number
            self.left = left
            self.right = right
            self.function = function
        }
    }

    /// The name with the access method.
    public var name: OperatorGroupName
    /// The operators.
    public var operators: [Operator] = []
    /// The support functions.
    public var functions: [Function] = []
    /// The OID in `pg_opfamily`.
    public var oid: OID?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A family without members.
    public init(_ name: OperatorGroupName) { self.name = name }
}
