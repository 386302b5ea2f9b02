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
    package var hasStorage: Bool {
        self == .table || self == .materializedView || self == .partitionedTable
    }
    /// Whether rows may be written to it.
    package var isTable: Bool { self == .table || self == .partitionedTable || self == .foreignTable }
}

/// How long what is in a relation lasts, by its letter in `pg_class.relpersistence`.
public enum Persistence: Character, Hashable, Sendable {
    /// As long as nobody deletes it.
    case permanent = "p"
    /// Until the server crashes.
    case unlogged = "u"
    /// Until the session ends.
    case temporary = "t"
}
