public import PostgresWire

/// A large object as `pg_largeobject_metadata` lists it (PostgreSQL 15 docs, chapter 35); its bytes are elsewhere.
public struct LargeObjectDefinition: Hashable, Sendable {
    /// The OID that it is known by.
    public var oid: OID
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may read and write it, nil where nobody said.
    public var privileges: AccessList?

    /// A large object of this OID.
    public init(oid: OID, owner: String? = nil, privileges: AccessList? = nil) {
        self.oid = oid
        self.owner = owner
        self.privileges = privileges
    }
}

extension CatalogSnapshot {
    /// Whether a role may do something with a large object.
    package func allows(_ role: String, _ privilege: Privileges, on object: LargeObjectDefinition) -> Bool {
        if isSuperuser(role) { return true }
        let owner = object.owner ?? model.owner
        guard let list = object.privileges else { return isMember(role, of: owner, withRights: true) }
        return list.items.contains { item in
            item.privileges.contains(privilege)
                && (item.grantee.map { isMember(role, of: $0, withRights: true) } ?? true)
        }
    }

    /// The rows of `pg_largeobject_metadata`.
    func largeObjectRows(_ context: CatalogContext) -> [[PostgresValue]] {
        context.largeObjects().map { object in
            [.oid(object.oid), .oid(roleOID(object.owner)), Self.list(object.privileges)]
        }
    }
}
