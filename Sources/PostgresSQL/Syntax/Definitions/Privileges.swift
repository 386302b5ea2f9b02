/// `GRANT privileges ON objects TO grantees`, and REVOKE.
public struct GrantStatement: Hashable, Sendable {
    /// `REVOKE`.
    public var isRevoke: Bool
    /// The privileges; empty for ALL.
    public var privileges: [Privilege]
    /// The columns of `ALL (columns)`.
    public var allColumns: [Identifier]
    /// What they are for.
    public var target: GrantTarget
    /// Who gets or loses them.
    public var grantees: [RoleReference]
    /// `WITH GRANT OPTION`; in REVOKE `GRANT OPTION FOR`.
    public var withGrantOption: Bool
    /// GRANTED BY.
    public var grantedBy: RoleReference?
    /// CASCADE or RESTRICT, of REVOKE.
    public var behavior: DropBehavior?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isRevoke: Bool = false,
        privileges: [Privilege] = [],
        allColumns: [Identifier] = [],
        target: GrantTarget,
        grantees: [RoleReference] = [],
        withGrantOption: Bool = false,
        grantedBy: RoleReference? = nil,
        behavior: DropBehavior? = nil,
        range: SourceRange = .none
    ) {
        self.isRevoke = isRevoke
        self.privileges = privileges
        self.allColumns = allColumns
        self.target = target
        self.grantees = grantees
        self.withGrantOption = withGrantOption
        self.grantedBy = grantedBy
        self.behavior = behavior
        self.range = range
    }
}

/// `SELECT [(columns)]`; in GRANT of roles a role.
public struct Privilege: Hashable, Sendable {
    /// The word in lower case, or the role; `alter system` is one.
    public var name: Identifier
    /// The columns.
    public var columns: [Identifier]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: Identifier, columns: [Identifier] = [], range: SourceRange = .none) {
        self.name = name
        self.columns = columns
        self.range = range
    }
}

/// What privileges are for.
public indirect enum GrantTarget: Hashable, Sendable {
    /// `[TABLE] a, b`.
    case tables([QualifiedName])
    /// `kind a, b`.
    case objects(ObjectKind, [ObjectName])
    /// `ALL TABLES IN SCHEMA a, b`: the word and the schemas.
    case allInSchema(String, [Identifier])
    /// `TABLES` and its like, in ALTER DEFAULT PRIVILEGES.
    case defaults(String)
}

/// `GRANT roles TO grantees`, and REVOKE.
public struct GrantRoleStatement: Hashable, Sendable {
    /// `REVOKE`.
    public var isRevoke: Bool
    /// The roles, read as privileges are.
    public var roles: [Privilege]
    /// Who becomes a member, or is one no more.
    public var grantees: [RoleReference]
    /// `WITH ADMIN OPTION`; in REVOKE `ADMIN OPTION FOR`.
    public var withAdminOption: Bool
    /// GRANTED BY.
    public var grantedBy: RoleReference?
    /// CASCADE or RESTRICT, of REVOKE.
    public var behavior: DropBehavior?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isRevoke: Bool = false,
        roles: [Privilege] = [],
        grantees: [RoleReference] = [],
        withAdminOption: Bool = false,
        grantedBy: RoleReference? = nil,
        behavior: DropBehavior? = nil,
        range: SourceRange = .none
    ) {
        self.isRevoke = isRevoke
        self.roles = roles
        self.grantees = grantees
        self.withAdminOption = withAdminOption
        self.grantedBy = grantedBy
        self.behavior = behavior
        self.range = range
    }
}

/// `ALTER DEFAULT PRIVILEGES [FOR ROLE …] [IN SCHEMA …] GRANT|REVOKE …`.
public struct AlterDefaultPrivilegesStatement: Hashable, Sendable {
    /// `FOR ROLE`, `IN SCHEMA` in order.
    public var options: [DefinitionClause]
    /// What is granted or revoked.
    public var grant: GrantStatement
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(options: [DefinitionClause] = [], grant: GrantStatement, range: SourceRange = .none) {
        self.options = options
        self.grant = grant
        self.range = range
    }
}
