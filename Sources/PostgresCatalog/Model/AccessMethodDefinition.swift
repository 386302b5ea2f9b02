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

extension CatalogSnapshot {
    /// The OID of an access method of indexes.
    package func accessMethodOID(_ name: String) -> OID? {
        if let found = AccessMethods.oid(name) { return found }
        return model.accessMethods.oid(of: name).flatMap { model.accessMethods[$0]?.kind == "i" ? $0 : nil }
    }

    /// The name of an access method of indexes.
    package func accessMethodName(_ oid: OID) -> String? {
        AccessMethods.name(oid) ?? model.accessMethods[oid]?.name
    }

    /// The method of PostgreSQL's own that has the same handler as a user's; itself for one of PostgreSQL's own.
    package func builtInAccessMethod(like oid: OID) -> OID? {
        guard let own = model.accessMethods[oid] else { return oid }
        return AccessMethods.oid(ofHandler: own.handler)
    }

    func accessMethodRows() -> [[PostgresValue]] {
        BuiltInValues.rows(of: "pg_am").rows
            + model.accessMethods.map { method in
                [
                    .oid(method.oid ?? .invalid), .text(method.name), procedure(of: method.handler),
                    Self.letter(method.kind),
                ]
            }
    }
}
