public import PostgresWire

/// An access method (PostgreSQL 15 docs, CREATE ACCESS METHOD).
public struct AccessMethodDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_am`.
    public var oid: OID?
    /// What it is for: `i` indexes, `t` tables.
    public var kind: Character
    /// The OID of the function that makes its support functions known.
    public var handler: OID
    /// A remark.
    public var comment: String?

    /// A method with its handler function.
    public init(_ name: String, kind: Character, handler: OID) {
        self.name = name
        self.kind = kind
        self.handler = handler
    }
}

extension CatalogModel {
    /// Puts an access method in.
    @discardableResult
    public mutating func put(_ method: AccessMethodDefinition) -> OID {
        put(method, nil, \.accessMethods, .accessMethod, "access method \(method.name)")
    }
}
