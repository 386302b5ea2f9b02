public import PostgresWire

/// A collation of a user.
public struct CollationDefinition: ObjectDefinition {
    /// The name with its schema.
    public var name: TableName
    /// The OID in `pg_collation`.
    public var oid: OID?
    /// `pg_collation.collprovider`: c libc, i ICU, d default.
    public var provider: Character = "c"
    /// Whether texts of other bytes are never equal.
    public var isDeterministic = true
    /// The encoding's number, -1 for any.
    public var encoding: Int32 = -1
    /// `pg_collation.collcollate`.
    public var collate: String?
    /// `pg_collation.collctype`.
    public var characterType: String?
    /// `pg_collation.colliculocale`.
    public var locale: String?
    /// `pg_collation.collversion`.
    public var version: String?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// A collation of this name.
    public init(_ name: TableName) { self.name = name }
}
