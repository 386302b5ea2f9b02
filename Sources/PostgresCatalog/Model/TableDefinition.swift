/// What a relation of a user is, by its letter in `pg_class.relkind`.
public enum RelationKind: Character, Hashable, Sendable {
    /// A table.
    case table = "r"
    /// A view.
    case view = "v"
    /// A materialized view.
    case materializedView = "m"
    /// A foreign table.
    case foreignTable = "f"
    /// A partitioned table.
    case partitionedTable = "p"

    /// Whether the rows are the relation's own, so that it has system columns and can have constraints.
    package var hasStorage: Bool { self == .table || self == .materializedView || self == .partitionedTable }
}

/// A table or view of a user as the catalog describes it.
public struct TableDefinition: Hashable, Sendable {
    /// The name with its schema.
    public var name: TableName
    /// The columns in order.
    public var columns: [Column]
    /// What it is.
    public var kind: RelationKind
    /// A remark, shown by `\d+`.
    public var comment: String?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// The query behind a view.
    public var viewDefinition: String?
    /// About how many rows it has (`pg_class.reltuples`), where that is known.
    public var rowEstimate: Float?

    /// A table of these columns.
    public init(
        _ name: TableName,
        columns: [Column],
        kind: RelationKind = .table,
        comment: String? = nil,
        owner: String? = nil,
        viewDefinition: String? = nil,
        rowEstimate: Float? = nil
    ) {
        self.name = name
        self.columns = columns
        self.kind = kind
        self.comment = comment
        self.owner = owner
        self.viewDefinition = viewDefinition
        self.rowEstimate = rowEstimate
    }
}

/// A schema of a user.
public struct SchemaDefinition: Hashable, Sendable {
    /// The name.
    public var name: String
    /// A remark, shown by `\dn+`.
    public var comment: String?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?

    /// A schema of this name.
    public init(_ name: String, comment: String? = nil, owner: String? = nil) {
        self.name = name
        self.comment = comment
        self.owner = owner
    }
}

/// A role besides the owner of the catalog and PostgreSQL's own.
public struct RoleDefinition: Hashable, Sendable {
    /// The name.
    public var name: String
    /// Whether it is a superuser.
    public var isSuperuser: Bool
    /// Whether it can log in: a user.
    public var canLogIn: Bool
    /// The roles that it is a member of.
    public var memberOf: [String]

    /// A role of this name.
    public init(_ name: String, isSuperuser: Bool = false, canLogIn: Bool = true, memberOf: [String] = []) {
        self.name = name
        self.isSuperuser = isSuperuser
        self.canLogIn = canLogIn
        self.memberOf = memberOf
    }
}
