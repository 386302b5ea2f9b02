public import PostgresWire

/// A constraint of a table or domain.
public struct ConstraintDefinition: Hashable, Sendable {
    /// What it demands.
    public enum Kind: Hashable, Sendable {
        /// Values that are unique and not NULL.
        case primaryKey
        /// Values that are unique.
        case unique
        /// Values that another table has.
        case foreignKey(ForeignKey)
        /// An expression, as SQL text without the word CHECK, that is not false.
        case check(String)
        /// Values of which no two rows stand in this relation: an operator for each element of the index behind it.
        case exclusion([String])
        /// A trigger that can be deferred.
        case trigger

        /// `pg_constraint.contype`.
        public var letter: Character {
            switch self {
            case .primaryKey: "p"
            case .unique: "u"
            case .foreignKey: "f"
            case .check: "c"
            case .exclusion: "x"
            case .trigger: "t"
            }
        }
    }

    /// The name; empty for the one that PostgreSQL would give.
    public var name: String
    /// What it demands.
    public var kind: Kind
    /// The columns that it is about, in its order; those that a check mentions.
    public var columns: [String]
    /// The OID in `pg_constraint`.
    public var oid: OID?
    /// The index behind it, by name; for a foreign key nil.
    public var index: String?
    /// Whether SET CONSTRAINTS can defer it.
    public var isDeferrable = false
    /// Whether it is deferred unless SET CONSTRAINTS says otherwise.
    public var isInitiallyDeferred = false
    /// Whether all rows were checked; false after NOT VALID.
    public var isValidated = true
    /// Whether tables that inherit from this one do without it.
    public var isNotInherited = false
    /// Whether the table itself defines it, not only the tables that it inherits from.
    public var isLocal = true
    /// From how many tables it is inherited.
    public var inheritanceCount: Int32 = 0
    /// The constraint of the partitioned table that it belongs to.
    public var parent: OID?
    /// The OIDs of the triggers that keep a foreign key: for DELETE and UPDATE of the target, INSERT and UPDATE of the table.
    public var triggerOIDs: [OID] = []
    /// A remark.
    public var comment: String?

    /// A constraint of this kind.
    public init(_ name: String = "", _ kind: Kind, columns: [String] = []) {
        self.name = name
        self.kind = kind
        self.columns = columns
    }

    /// What a foreign key points to.
    public var foreignKey: ForeignKey? {
        if case .foreignKey(let key) = kind { key } else { nil }
    }

    /// The expression of a check.
    public var checkExpression: String? {
        if case .check(let text) = kind { text } else { nil }
    }

    /// Whether an index stands behind it.
    public var hasIndex: Bool {
        switch kind {
        case .primaryKey, .unique, .exclusion: true
        case .foreignKey, .check, .trigger: false
        }
    }
}

/// What a foreign key points to, and what happens when that goes.
public struct ForeignKey: Hashable, Sendable {
    /// What happens to rows whose target changes, by its letter in `pg_constraint.confdeltype`.
    public enum Action: Character, Hashable, Sendable {
        /// An error at the end of the statement, or when the constraint is checked.
        case noAction = "a"
        /// An error at once.
        case restrict = "r"
        /// They change or go too.
        case cascade = "c"
        /// The columns become NULL.
        case setNull = "n"
        /// The columns get their defaults.
        case setDefault = "d"
    }

    /// How a key of which parts are NULL is treated, by its letter in `pg_constraint.confmatchtype`.
    public enum Match: Character, Hashable, Sendable {
        /// It points nowhere.
        case simple = "s"
        /// All parts must be NULL.
        case full = "f"
    }

    /// The other table.
    public var table: TableName
    /// Its columns, beside those of the constraint; none for its primary key.
    public var columns: [String]
    /// What happens when the target's columns change.
    public var onUpdate = Action.noAction
    /// What happens when the target goes.
    public var onDelete = Action.noAction
    /// The columns that ON DELETE SET NULL or SET DEFAULT sets; none for all.
    public var columnsSetOnDelete: [String] = []
    /// How a key of which parts are NULL is treated.
    public var match = Match.simple

    /// A foreign key to these columns.
    public init(_ table: TableName, _ columns: [String] = []) {
        self.table = table
        self.columns = columns
    }
}
