public import PostgresWire

/// A trigger of a table or view.
public struct TriggerDefinition: Hashable, Sendable {
    /// When it fires.
    public enum Timing: Hashable, Sendable {
        /// Before the row or statement is carried out.
        case before
        /// After it was.
        case after
        /// In its place, on a view.
        case insteadOf
    }

    /// What makes it fire, in the bits of `pg_trigger.tgtype`.
    public struct Events: OptionSet, Hashable, Sendable {
        /// The bits.
        public var rawValue: Int16
        /// These bits.
        public init(rawValue: Int16) { self.rawValue = rawValue }
        /// INSERT.
        public static let insert = Events(rawValue: 4)
        /// DELETE.
        public static let delete = Events(rawValue: 8)
        /// UPDATE.
        public static let update = Events(rawValue: 16)
        /// TRUNCATE.
        public static let truncate = Events(rawValue: 32)
    }

    /// The name.
    public var name: String
    /// The OID in `pg_trigger`.
    public var oid: OID?
    /// When it fires.
    public var timing: Timing
    /// What makes it fire.
    public var events: Events
    /// The columns whose update makes it fire; none for all.
    public var columns: [String] = []
    /// Whether it fires for each row.
    public var isForEachRow: Bool
    /// The function that it calls.
    public var function: TableName
    /// The texts that the function gets.
    public var arguments: [String] = []
    /// The condition (WHEN) as SQL text.
    public var condition: String?
    /// Whether it is a constraint trigger.
    public var isConstraint = false
    /// Whether SET CONSTRAINTS can defer it.
    public var isDeferrable = false
    /// Whether it is deferred unless SET CONSTRAINTS says otherwise.
    public var isInitiallyDeferred = false
    /// The table that a constraint trigger names with FROM.
    public var constraintTable: TableName?
    /// The name under which the function sees the old rows.
    public var oldTable: String?
    /// The name under which the function sees the new rows.
    public var newTable: String?
    /// `pg_trigger.tgenabled`: O, D, R or A.
    public var enabled: Character = "O"
    /// The trigger of the partitioned table that it belongs to.
    public var parent: OID?
    /// A remark.
    public var comment: String?

    /// A trigger that calls this function.
    public init(
        _ name: String,
        _ timing: Timing,
        _ events: Events,
        isForEachRow: Bool,
        function: TableName
    ) {
        self.name = name
        self.timing = timing
        self.events = events
        self.isForEachRow = isForEachRow
        self.function = function
    }

    /// `pg_trigger.tgtype`.
    public var typeBits: Int16 {
        var bits = events.rawValue
        if isForEachRow { bits |= 1 }
        switch timing {
        case .before: bits |= 2
        case .after: break
        case .insteadOf: bits |= 64
        }
        return bits
    }
}

/// A rule of a table or view.
public struct RuleDefinition: Hashable, Sendable {
    /// The statement that a rule is about, by its number in `pg_rewrite.ev_type`.
    public enum Event: Character, Hashable, Sendable {
        /// SELECT.
        case select = "1"
        /// UPDATE.
        case update = "2"
        /// INSERT.
        case insert = "3"
        /// DELETE.
        case delete = "4"
    }

    /// The name.
    public var name: String
    /// The OID in `pg_rewrite`.
    public var oid: OID?
    /// The statement that it is about.
    public var event: Event
    /// Whether its actions take the statement's place.
    public var isInstead: Bool
    /// The whole rule as SQL (`pg_get_ruledef`).
    public var definition: String
    /// `pg_rewrite.ev_enabled`: O, D, R or A.
    public var enabled: Character = "O"
    /// A remark.
    public var comment: String?

    /// A rule of this text.
    public init(_ name: String, on event: Event, isInstead: Bool, definition: String) {
        self.name = name
        self.event = event
        self.isInstead = isInstead
        self.definition = definition
    }
}

/// A row security policy of a table.
public struct PolicyDefinition: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The OID in `pg_policy`.
    public var oid: OID?
    /// `pg_policy.polcmd`: r, a, w, d or * for all.
    public var command: Character = "*"
    /// Whether it adds to what is allowed; false where it takes away.
    public var isPermissive = true
    /// The roles that it is for; none for all.
    public var roles: [String] = []
    /// Which rows are seen (USING), as SQL text.
    public var condition: String?
    /// Which rows may be written (WITH CHECK), as SQL text.
    public var check: String?
    /// A remark.
    public var comment: String?

    /// A policy of this name.
    public init(_ name: String) { self.name = name }
}
