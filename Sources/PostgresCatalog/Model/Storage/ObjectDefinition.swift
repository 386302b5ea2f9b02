public import PostgresWire

/// What a catalog keeps by name and by OID.
public protocol ObjectDefinition: Hashable, Sendable {
    /// What names it among its kind.
    associatedtype Name: Comparable & Hashable & Sendable
    /// The name.
    var name: Name { get }
    /// The identifier; where none is given the catalog makes one.
    var oid: OID? { get set }
}
