/// A statement that neither queries nor defines, such as COPY, VACUUM, GRANT and COMMENT.
public indirect enum UtilityStatement: Hashable, Sendable {
    /// COPY.
    case copy(CopyStatement)
    /// VACUUM, ANALYZE.
    case vacuum(VacuumStatement)
    /// LOCK.
    case lock(LockStatement)
    /// TRUNCATE.
    case truncate(TruncateStatement)
    /// COMMENT ON, SECURITY LABEL.
    case comment(CommentStatement)
    /// DO.
    case `do`(DoStatement)
    /// CALL.
    case call(CallStatement)
    /// LISTEN, NOTIFY, UNLISTEN.
    case notification(NotificationStatement)
    /// GRANT and REVOKE of privileges.
    case grant(GrantStatement)
    /// GRANT and REVOKE of roles.
    case grantRole(GrantRoleStatement)
    /// REFRESH MATERIALIZED VIEW.
    case refresh(RefreshStatement)
    /// REINDEX.
    case reindex(ReindexStatement)
    /// CLUSTER.
    case cluster(ClusterStatement)
    /// CHECKPOINT.
    case checkpoint
    /// `LOAD 'file'`.
    case load(String)
    /// `REASSIGN OWNED BY roles TO role`.
    case reassignOwned([RoleReference], RoleReference)
    /// IMPORT FOREIGN SCHEMA.
    case importSchema(ImportSchemaStatement)
}

/// `COPY table|(query) FROM|TO file options`.
public struct CopyStatement: Hashable, Sendable {
    /// The table; nil for a query.
    public var table: QualifiedName?
    /// The columns; empty for all.
    public var columns: [Identifier]
    /// The query or data statement.
    public var query: Statement?
    /// Where the query stands.
    public var queryRange: SourceRange
    /// `FROM`.
    public var isFrom: Bool
    /// `PROGRAM`.
    public var isProgram: Bool
    /// The file or program; nil for STDIN and STDOUT.
    public var file: String?
    /// The options of either spelling, those of the old one under the names of the new.
    public var options: [CopyOption]
    /// WHERE.
    public var condition: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        table: QualifiedName? = nil,
        columns: [Identifier] = [],
        query: Statement? = nil,
        queryRange: SourceRange = .none,
        isFrom: Bool = false,
        isProgram: Bool = false,
        file: String? = nil,
        options: [CopyOption] = [],
        condition: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.table = table
        self.columns = columns
        self.query = query
        self.queryRange = queryRange
        self.isFrom = isFrom
        self.isProgram = isProgram
        self.file = file
        self.options = options
        self.condition = condition
        self.range = range
    }
}

/// An option of COPY: `FORMAT csv`, `FORCE_QUOTE (a, b)`.
public struct CopyOption: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// Its value.
    public var value: CopyOptionValue?
    /// Whether it is written without parentheses, in the syntax of old releases.
    public var hasOldSyntax: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        value: CopyOptionValue? = nil,
        hasOldSyntax: Bool = false,
        range: SourceRange = .none
    ) {
        self.name = name
        self.value = value
        self.hasOldSyntax = hasOldSyntax
        self.range = range
    }
}

/// The value of an option of COPY.
public enum CopyOptionValue: Hashable, Sendable {
    /// A word.
    case word(String)
    /// A string.
    case string(String)
    /// A number with its sign.
    case number(Expression)
    /// `*`.
    case star
    /// Words in parentheses.
    case list([String])
}

/// `name [value]` among the options in parentheses of VACUUM, ANALYZE, REINDEX, CLUSTER.
public struct UtilityOption: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// Its value.
    public var value: CopyOptionValue?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: Identifier, value: CopyOptionValue? = nil, range: SourceRange = .none) {
        self.name = name
        self.value = value
        self.range = range
    }
}
