public import PostgresWire

/// A role besides the owner of the catalog and PostgreSQL's own.
public struct RoleDefinition: ObjectDefinition {
    /// The name.
    public var name: String
    /// The OID in `pg_authid`.
    public var oid: OID?
    /// Whether it is a superuser.
    public var isSuperuser: Bool
    /// Whether it can log in: a user.
    public var canLogIn: Bool
    /// The roles that it is a member of.
    public var memberOf: [String]
    /// Those of `memberOf` that it may make others members of.
    public var administers: Set<String> = []
    /// Whether it has the rights of the roles that it is a member of.
    public var inherits = true
    /// Whether it can make roles.
    public var canCreateRoles = false
    /// Whether it can make databases.
    public var canCreateDatabases = false
    /// Whether it can replicate.
    public var canReplicate = false
    /// Whether row security does not bind it.
    public var bypassesRowSecurity = false
    /// How many connections it can have, -1 for any number.
    public var connectionLimit: Int32 = -1
    /// The password's verifier.
    public var password: String?
    /// Until when the password holds, in microseconds since 2000-01-01 UTC.
    public var validUntil: Int64?
    /// Settings of its sessions: `name=value` each.
    public var settings: [String] = []
    /// A remark.
    public var comment: String?

    /// A role of this name.
    public init(
        _ name: String,
        isSuperuser: Bool = false,
        canLogIn: Bool = true,
        memberOf: [String] = []
    ) {
        self.name = name
        self.isSuperuser = isSuperuser
        self.canLogIn = canLogIn
        self.memberOf = memberOf
    }
}

/// The privileges that objects get when they are made (`ALTER DEFAULT PRIVILEGES`).
public struct DefaultPrivileges: Hashable, Sendable {
    /// The role whose new objects get them.
    public var role: String
    /// The schema where that is so; nil for all.
    public var schema: String?
    /// `pg_default_acl.defaclobjtype`: r tables, S sequences, f functions, T types, n schemas.
    public var objects: Character
    /// The privileges.
    public var privileges: AccessList
    /// The OID in `pg_default_acl`.
    public var oid: OID?

    /// The privileges of new objects of a kind.
    public init(role: String, schema: String?, objects: Character, privileges: AccessList) {
        self.role = role
        self.schema = schema
        self.objects = objects
        self.privileges = privileges
    }
}
