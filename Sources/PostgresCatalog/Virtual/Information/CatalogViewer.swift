import PostgresWire

/// Who reads the catalog, on which hangs what the views of `information_schema` show.
struct CatalogViewer: Sendable {
    let snapshot: CatalogSnapshot
    /// The role; nil for who sees all.
    let role: String?
    /// The schema with the session's own temporary objects; those of others are not shown in all views.
    let temporarySchema: String?
    /// The role with those whose rights it has.
    private let rights: Set<String>

    /// A role; nil, a superuser, or one that the model does not describe, sees all.
    init(_ snapshot: CatalogSnapshot, role: String?, temporarySchema: String? = nil) {
        self.snapshot = snapshot
        self.temporarySchema = temporarySchema
        self.role = role.flatMap { snapshot.isSuperuser($0) ? nil : $0 }
        rights = self.role.map { snapshot.rolesWithRights(of: $0) } ?? []
    }

    /// The roles of PostgreSQL itself whose rights it has, on which alone hangs what it sees of PostgreSQL's own objects;
    /// nil for who sees all.
    var builtInRights: Set<String>? {
        role == nil ? nil : rights.filter { $0 == snapshot.model.owner || PredefinedRoles.names.contains($0) }
    }

    /// Whether it has the rights of a role (`pg_has_role(…, 'USAGE')`).
    func hasRights(of role: String) -> Bool { self.role == nil || rights.contains(role) }

    /// Whether it may do one of some things with an object, whose kind is the word in the name of PostgreSQL's function.
    func may(_ privileges: [Privileges], with object: OID, _ kind: String) -> Bool {
        role == nil || snapshot.allows(rights, privileges.map { ($0, false) }, on: object, kind: kind)
    }

    /// Whether the list of a column itself lets it do one of some things.
    func may(_ privileges: [Privileges], withColumn number: Int16, of table: OID) -> Bool {
        role == nil || snapshot.allows(rights, privileges.map { ($0, false) }, onColumn: number, of: table)
    }
    /// Whether a schema holds temporary objects of another session.
    func isOtherTemporary(_ schema: String) -> Bool { schema != temporarySchema && schema.hasPrefix("pg_temp_") }

    /// What its rows of a relation are kept under.
    func key(_ relation: OID, isPersonal: Bool) -> KeptRowsKey {
        isPersonal
            ? KeptRowsKey(relation: relation, role: role, temporarySchema: temporarySchema)
            : KeptRowsKey(relation: relation)
    }
}
