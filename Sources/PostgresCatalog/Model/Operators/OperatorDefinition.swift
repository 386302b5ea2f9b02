public import PostgresWire

/// What tells an operator from all others: its characters and the types of its operands.
public struct OperatorSignature: Hashable, Comparable, Sendable {
    /// The characters with their schema.
    public var name: TableName
    /// The type of the left operand; 0 for a prefix operator.
    public var left: OID
    /// The type of the right operand.
    public var right: OID

    /// The operator of these characters for operands of these types.
    public init(_ name: TableName, _ left: OID, _ right: OID) {
        self.name = name
        self.left = left
        self.right = right
    }

    /// Orders by name, then by operands.
    public static func < (left: OperatorSignature, right: OperatorSignature) -> Bool {
        (left.name, left.left, left.right) < (right.name, right.left, right.right)
    }
}

/// An operator of a user.
public struct OperatorDefinition: ObjectDefinition {
    /// The characters with the operands' types.
    public var name: OperatorSignature
    /// The type of the result; nil while only others name the operator as their commutator or negator.
    public var result: PostgresType?
    /// The OID of the function behind it; 0 while only others name the operator.
    public var function: OID
    /// The OID in `pg_operator`.
    public var oid: OID?
    /// The operator with the operands exchanged.
    public var commutator: OID?
    /// The operator with the opposite answer.
    public var negator: OID?
    /// The function that estimates how many rows a condition keeps.
    public var restriction: OID?
    /// The function that estimates how many rows a join keeps.
    public var join: OID?
    /// Whether it can join by hashing.
    public var isHashable = false
    /// Whether it can join by merging.
    public var isMergeable = false
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// An operator computed by a function.
    public init(_ name: OperatorSignature, result: PostgresType?, function: OID) {
        self.name = name
        self.result = result
        self.function = function
    }
}

/// The types that a cast leads from and to.
public struct CastSignature: Hashable, Comparable, Sendable {
    /// The type of the value.
    public var source: OID
    /// The type that it becomes.
    public var target: OID

    /// The cast from one type to another.
    public init(from source: OID, to target: OID) {
        self.source = source
        self.target = target
    }

    /// Orders by source, then by target.
    public static func < (left: CastSignature, right: CastSignature) -> Bool {
        (left.source, left.target) < (right.source, right.target)
    }
}

/// A cast of a user.
public struct CastDefinition: ObjectDefinition {
    /// Where it is taken, by its letter in `pg_cast.castcontext`.
    public enum Context: Character, Hashable, Sendable {
        /// Wherever a value of the other type is wanted.
        case implicit = "i"
        /// Where a value is stored, too.
        case assignment = "a"
        /// Only where it is written.
        case explicit = "e"
    }

    /// How values are converted, by its letter in `pg_cast.castmethod`.
    public enum Method: Character, Hashable, Sendable {
        /// By a function.
        case function = "f"
        /// By the text of the value.
        case inputOutput = "i"
        /// Not at all.
        case binary = "b"
    }

    /// The types.
    public var name: CastSignature
    /// How values are converted.
    public var method: Method
    /// Where it is taken.
    public var context: Context
    /// The function that converts; 0 where none does.
    public var function: OID
    /// The OID in `pg_cast`.
    public var oid: OID?
    /// A remark.
    public var comment: String?

    /// A cast.
    public init(
        _ name: CastSignature,
        method: Method,
        context: Context = .explicit,
        function: OID = .invalid
    ) {
        self.name = name
        self.method = method
        self.context = context
        self.function = function
    }
}
