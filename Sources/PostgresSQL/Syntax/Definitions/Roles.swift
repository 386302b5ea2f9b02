/// `CREATE ROLE|USER|GROUP name options`.
public struct CreateRoleStatement: Hashable, Sendable {
    /// The word that it is made by: a USER may log in unless an option says otherwise.
    public var word: RoleWord
    /// Its name.
    public var name: Identifier
    /// Its options in order.
    public var options: [RoleOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(word: RoleWord = .role, name: Identifier, options: [RoleOption] = [], range: SourceRange = .none) {
        self.word = word
        self.name = name
        self.options = options
        self.range = range
    }
}

/// The words that make a role.
public enum RoleWord: String, Hashable, Sendable {
    /// `ROLE`.
    case role = "ROLE"
    /// `USER`.
    case user = "USER"
    /// `GROUP`.
    case group = "GROUP"
}

/// An option of CREATE ROLE and ALTER ROLE.
///
/// PostgreSQL's grammar lets an option stand twice; only running the statement refuses that.
public struct RoleOption: Hashable, Sendable {
    /// What it says.
    public var kind: RoleOptionKind
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(_ kind: RoleOptionKind, range: SourceRange = .none) {
        self.kind = kind
        self.range = range
    }
}

/// What an option says about a role.
public indirect enum RoleOptionKind: Hashable, Sendable {
    /// `SUPERUSER`, `NOSUPERUSER`.
    case superuser(Bool)
    /// `CREATEDB`, `NOCREATEDB`.
    case createsDatabases(Bool)
    /// `CREATEROLE`, `NOCREATEROLE`.
    case createsRoles(Bool)
    /// `INHERIT`, `NOINHERIT`.
    case inherits(Bool)
    /// `LOGIN`, `NOLOGIN`.
    case logsIn(Bool)
    /// `REPLICATION`, `NOREPLICATION`.
    case replicates(Bool)
    /// `BYPASSRLS`, `NOBYPASSRLS`.
    case bypassesRowSecurity(Bool)
    /// `CONNECTION LIMIT`.
    case connectionLimit(Int64)
    /// `[ENCRYPTED] PASSWORD`; nil for NULL.
    case password(String?)
    /// `VALID UNTIL`.
    case validUntil(String)
    /// `SYSID`, which does nothing.
    case systemNumber(Int64)
    /// `ROLE`, in ALTER `USER`: who becomes its member.
    case members([RoleReference])
    /// `ADMIN`: who becomes its member and may pass that on.
    case administrators([RoleReference])
    /// `IN ROLE`, `IN GROUP`: what it becomes a member of.
    case memberOf([RoleReference])
}

/// `ALTER ROLE|USER role …`, `ALTER GROUP role ADD|DROP USER …`.
public struct AlterRoleStatement: Hashable, Sendable {
    /// The role; nil for ALL.
    public var role: RoleReference?
    /// What is done.
    public var change: RoleChange
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(role: RoleReference?, change: RoleChange, range: SourceRange = .none) {
        self.role = role
        self.change = change
        self.range = range
    }
}

/// What ALTER ROLE does.
public indirect enum RoleChange: Hashable, Sendable {
    /// Options in order; there may be none.
    case options([RoleOption])
    /// `ADD USER`.
    case addMembers([RoleReference])
    /// `DROP USER`.
    case dropMembers([RoleReference])
    /// `[IN DATABASE name] SET|RESET …`.
    case setting(SettingChange, database: Identifier?)
}

/// What ALTER does with a parameter of a role, a database or a routine.
public enum SettingChange: Hashable, Sendable {
    /// `SET …`.
    case set(SetStatement)
    /// `RESET …`.
    case reset(ResetStatement)
}
