public import PostgresWire

/// A schema of a user.
public struct SchemaDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_namespace`.
    public var oid: OID?
    /// A remark, shown by `\dn+`.
    public var comment: String?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may do what with it, nil where nobody said.
    public var privileges: AccessList?

    /// A schema of this name.
    public init(_ name: String, comment: String? = nil, owner: String? = nil) {
        self.name = name
        self.comment = comment
        self.owner = owner
    }
}

/// An extension that can be made.
public struct AvailableExtension: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The version that is made where none is named.
    public var version: String
    /// What it is for.
    public var comment: String
    /// Whether its objects can go to another schema.
    public var isRelocatable = true
    /// Whether one who may create in the database can make it without being a superuser.
    public var isTrusted = false
    /// The extensions that it builds on.
    public var requires: [String] = []

    /// An extension of this version.
    public init(_ name: String, version: String, comment: String) {
        self.name = name
        self.version = version
        self.comment = comment
    }
}

/// An extension.
public struct ExtensionDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_extension`.
    public var oid: OID?
    /// The schema of its objects.
    public var schema: String
    /// The version.
    public var version: String
    /// Whether its objects can go to another schema.
    public var isRelocatable = true
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// A remark.
    public var comment: String?

    /// An extension of this version.
    public init(_ name: String, schema: String, version: String) {
        self.name = name
        self.schema = schema
        self.version = version
    }
}
