/// A PostgreSQL data type, known by its OID.
public struct PostgresType: Hashable, Sendable {
    /// The type's OID in `pg_type`.
    public var oid: OID

    /// The type of this OID.
    @inlinable
    public init(oid: OID) { self.oid = oid }
}
