public import PostgresWire

/// A publication (PostgreSQL 15 docs, section 31.1).
public struct PublicationDefinition: ObjectDefinition {
    /// A table that a publication names.
    public struct Table: Hashable, Sendable {
        /// The table.
        public var name: TableName
        /// The OID in `pg_publication_rel`.
        public var oid: OID?
        /// The columns that are published; none for all.
        public var columns: [String] = []
        /// Which rows are published, as SQL text; nil for all.
        public var condition: String?

        /// A table with all its rows and columns.
        public init(_ name: TableName) { self.name = name }
    }

    /// A schema whose tables a publication publishes.
    public struct Schema: Hashable, Sendable {
        /// The schema.
        public var name: String
        /// The OID in `pg_publication_namespace`.
        public var oid: OID?

        /// A schema.
        public init(_ name: String) { self.name = name }
    }

    /// The name.
    public var name: String
    /// The OID in `pg_publication`.
    public var oid: OID?
    /// Whether it publishes all tables.
    public var coversAllTables = false
    /// The tables that it publishes.
    public var tables: [Table] = []
    /// The schemas whose tables it publishes.
    public var schemas: [Schema] = []
    /// What it publishes: i, u, d and t.
    public var operations: [Character] = ["i", "u", "d", "t"]
    /// Whether changes of partitions are published as those of the table that they belong to.
    public var publishesViaRoot = false
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A publication of this name.
    public init(_ name: String) { self.name = name }
}

/// A subscription (PostgreSQL 15 docs, section 31.2).
public struct SubscriptionDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_subscription`.
    public var oid: OID?
    /// How the publisher is reached.
    public var connection: String
    /// The publications over there.
    public var publications: [String]
    /// Whether it is to run.
    public var isEnabled = false
    /// Whether values are sent in binary.
    public var isBinary = false
    /// Whether transactions are sent while they run.
    public var isStreaming = false
    /// `pg_subscription.subtwophasestate`: d, p or e.
    public var twoPhaseState: Character = "d"
    /// Whether an error ends it.
    public var endsWithError = false
    /// The replication slot over there; nil for none.
    public var slot: String?
    /// `synchronous_commit` of what it does.
    public var synchronousCommit = "off"
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A subscription of publications.
    public init(_ name: String, connection: String, publications: [String]) {
        self.name = name
        self.connection = connection
        self.publications = publications
    }
}

/// An event trigger (PostgreSQL 15 docs, chapter 40).
public struct EventTriggerDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_event_trigger`.
    public var oid: OID?
    /// The event: `ddl_command_start`, `ddl_command_end`, `sql_drop` or `table_rewrite`.
    public var event: String
    /// The function that it calls.
    public var function: TableName
    /// The commands that it is for; none for all.
    public var tags: [String] = []
    /// `pg_event_trigger.evtenabled`: O, D, R or A.
    public var enabled: Character = "O"
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A trigger that calls a function.
    public init(_ name: String, on event: String, function: TableName) {
        self.name = name
        self.event = event
        self.function = function
    }
}
