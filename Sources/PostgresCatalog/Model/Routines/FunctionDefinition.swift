public import PostgresWire

/// What tells a function from all others: its name and the types of its input arguments.
public struct FunctionName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name with its schema.
    public var name: TableName
    /// The types of the input arguments.
    public var arguments: [OID]

    /// The function of this name for these arguments.
    public init(_ name: TableName, _ arguments: [OID]) {
        self.name = name
        self.arguments = arguments
    }

    /// `schema.name(oid,oid)`.
    public var description: String {
        "\(name)(\(arguments.map(\.description).joined(separator: ",")))"
    }

    /// Orders by name, then by arguments.
    public static func < (left: FunctionName, right: FunctionName) -> Bool {
        left.name == right.name
            ? left.arguments.lexicographicallyPrecedes(right.arguments) : left.name < right.name
    }
}

/// A function, procedure or aggregate of a user.
public struct FunctionDefinition: ObjectDefinition {
    /// What it is, by its letter in `pg_proc.prokind`.
    public enum Kind: Character, Hashable, Sendable {
        /// A function.
        case function = "f"
        /// A procedure.
        case procedure = "p"
        /// An aggregate.
        case aggregate = "a"
        /// A window function.
        case window = "w"
    }

    /// How an argument goes, by its letter in `pg_proc.proargmodes`.
    public enum Mode: Character, Hashable, Sendable {
        /// In.
        case `in` = "i"
        /// Out.
        case out = "o"
        /// In and out.
        case inOut = "b"
        /// In, any number of them as an array.
        case variadic = "v"
        /// A column of the table that is returned.
        case table = "t"

        /// Whether a caller gives it.
        public var isInput: Bool { self != .out && self != .table }
    }

    /// An argument.
    public struct Argument: Hashable, Sendable {
        /// The name; empty for none.
        public var name: String
        /// The type.
        public var type: PostgresType
        /// How it goes.
        public var mode: Mode
        /// The default as SQL text.
        public var defaultExpression: String?

        /// An argument of this type.
        public init(
            _ name: String = "",
            _ type: PostgresType,
            mode: Mode = .in,
            defaultExpression: String? = nil
        ) {
            self.name = name
            self.type = type
            self.mode = mode
            self.defaultExpression = defaultExpression
        }
    }

    /// What a function does, as far as planners must know, by its letter in `pg_proc.provolatile`.
    public enum Volatility: Character, Hashable, Sendable {
        /// The same result for the same arguments, always.
        case immutable = "i"
        /// The same result for the same arguments within a statement.
        case stable = "s"
        /// Anything.
        case volatile = "v"
    }

    /// The name with its schema.
    public var qualifiedName: TableName
    /// What it is.
    public var kind: Kind
    /// The arguments, those that go out too.
    public var arguments: [Argument]
    /// The type of the result; void for a procedure without output arguments.
    public var result: PostgresType
    /// Whether it returns a set.
    public var returnsSet = false
    /// The language's name in small letters.
    public var language = "sql"
    /// The source (`pg_proc.prosrc`).
    public var source = ""
    /// The body of an SQL function in standard form: `RETURN …` or `BEGIN ATOMIC … END`.
    public var standardBody: String?
    /// The library of a function in C.
    public var library: String?
    /// The OID in `pg_proc`.
    public var oid: OID?
    /// What it does, as far as planners must know.
    public var volatility = Volatility.volatile
    /// Whether NULL in means NULL out.
    public var isStrict = false
    /// Whether it runs with the rights of its owner.
    public var isSecurityDefiner = false
    /// Whether it says nothing of its arguments but by its result.
    public var isLeakProof = false
    /// `pg_proc.proparallel`: u, r or s.
    public var parallel: Character = "u"
    /// The estimated cost; nil for the default of its language.
    public var cost: Float?
    /// The estimated number of rows; nil for the default.
    public var rows: Float?
    /// Settings while it runs: `name=value` each.
    public var settings: [String] = []
    /// The planner support function.
    public var support: TableName?
    /// What an aggregate is made of.
    public var aggregate: AggregateDefinition?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may call it, nil where nobody said.
    public var privileges: AccessList?
    /// A remark.
    public var comment: String?

    /// A function of this name.
    public init(
        _ name: TableName,
        arguments: [Argument] = [],
        result: PostgresType,
        language: String = "sql",
        source: String = "",
        kind: Kind = .function
    ) {
        qualifiedName = name
        self.arguments = arguments
        self.result = result
        self.language = language
        self.source = source
        self.kind = kind
    }

    /// The name with the types of the input arguments.
    public var name: FunctionName { FunctionName(qualifiedName, inputTypes) }

    /// The types of the input arguments.
    public var inputTypes: [OID] { arguments.filter { $0.mode.isInput }.map(\.type.oid) }
}

/// What an aggregate is made of.
public struct AggregateDefinition: Hashable, Sendable {
    /// `pg_aggregate.aggkind`: n normal, o ordered-set, h hypothetical-set.
    public var kind: Character = "n"
    /// The arguments before WITHIN GROUP.
    public var directArguments = 0
    /// The function that takes a row into the state.
    public var transition: TableName
    /// The type of the state.
    public var stateType: PostgresType
    /// The function that makes the result of the state.
    public var final: TableName?
    /// The function that puts two states together.
    public var combine: TableName?
    /// The state before the first row.
    public var initialState: String?
    /// The operator by which a sorted input gives the result.
    public var sortOperator: TableName?

    /// An aggregate over a state.
    public init(transition: TableName, stateType: PostgresType) {
        self.transition = transition
        self.stateType = stateType
    }
}
