public import PostgresWire

/// What a statement sees of the database: the relations of users and the relations of the system.
///
/// A snapshot never changes; a change of the catalog makes a new one with another generation.
public final class CatalogSnapshot: Sendable {
    /// A relation found by name.
    public struct Relation: Sendable {
        /// Its OID in `pg_class`.
        public var oid: OID
        /// Its name with its schema.
        public var name: TableName
        /// Its columns in order.
        public var columns: [Column]
        /// Whether it is one of the system's, whose rows `rows(of:)` gives.
        public var isSystem: Bool
    }

    /// The relation of this name: in the schema named, or in the first of the schemas searched that has it.
    public func relation(schema: String?, name: String, searchPath: [String]) -> Relation? { nil }
}
