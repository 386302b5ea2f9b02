/// `VACUUM [options] [tables]`, `ANALYZE [options] [tables]`.
public struct VacuumStatement: Hashable, Sendable {
    /// `ANALYZE`.
    public var isAnalyze: Bool
    /// The options, also those written without parentheses.
    public var options: [UtilityOption]
    /// The tables; empty for all.
    public var tables: [VacuumTable]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isAnalyze: Bool = false,
        options: [UtilityOption] = [],
        tables: [VacuumTable] = [],
        range: SourceRange = .none
    ) {
        self.isAnalyze = isAnalyze
        self.options = options
        self.tables = tables
        self.range = range
    }
}

/// `table [(columns)]`.
public struct VacuumTable: Hashable, Sendable {
    /// The table.
    public var name: QualifiedName
    /// The columns; empty for all.
    public var columns: [Identifier]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: QualifiedName, columns: [Identifier] = [], range: SourceRange = .none) {
        self.name = name
        self.columns = columns
        self.range = range
    }
}

/// `LOCK [TABLE] tables [IN mode MODE] [NOWAIT]`.
public struct LockStatement: Hashable, Sendable {
    /// The tables.
    public var tables: [TableReference]
    /// The mode in upper case; nil for ACCESS EXCLUSIVE.
    public var mode: String?
    /// `NOWAIT`.
    public var isNoWait: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        tables: [TableReference] = [],
        mode: String? = nil,
        isNoWait: Bool = false,
        range: SourceRange = .none
    ) {
        self.tables = tables
        self.mode = mode
        self.isNoWait = isNoWait
        self.range = range
    }
}

/// `TRUNCATE [TABLE] tables [RESTART|CONTINUE IDENTITY] [CASCADE|RESTRICT]`.
public struct TruncateStatement: Hashable, Sendable {
    /// The tables.
    public var tables: [TableReference]
    /// `RESTART IDENTITY` (true) or `CONTINUE IDENTITY` (false), where it is written.
    public var restartsIdentity: Bool?
    /// CASCADE or RESTRICT, where it is written.
    public var behavior: DropBehavior?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        tables: [TableReference] = [],
        restartsIdentity: Bool? = nil,
        behavior: DropBehavior? = nil,
        range: SourceRange = .none
    ) {
        self.tables = tables
        self.restartsIdentity = restartsIdentity
        self.behavior = behavior
        self.range = range
    }
}

/// `COMMENT ON object IS text`, `SECURITY LABEL [FOR provider] ON object IS text`.
public struct CommentStatement: Hashable, Sendable {
    /// `SECURITY LABEL`.
    public var isSecurityLabel: Bool
    /// FOR, of SECURITY LABEL.
    public var provider: String?
    /// The object.
    public var object: ObjectReference
    /// The text; nil for NULL.
    public var text: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isSecurityLabel: Bool = false,
        provider: String? = nil,
        object: ObjectReference,
        text: String? = nil,
        range: SourceRange = .none
    ) {
        self.isSecurityLabel = isSecurityLabel
        self.provider = provider
        self.object = object
        self.text = text
        self.range = range
    }
}

/// `DO code [LANGUAGE language]`.
public struct DoStatement: Hashable, Sendable {
    /// The code (`AS`) and `LANGUAGE` in order.
    public var clauses: [DefinitionClause]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(clauses: [DefinitionClause] = [], range: SourceRange = .none) {
        self.clauses = clauses
        self.range = range
    }
}

/// `CALL procedure(arguments)`.
public struct CallStatement: Hashable, Sendable {
    /// The call.
    public var call: FunctionCall
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(call: FunctionCall, range: SourceRange = .none) {
        self.call = call
        self.range = range
    }
}

/// `LISTEN channel`, `NOTIFY channel [, payload]`, `UNLISTEN channel|*`.
public struct NotificationStatement: Hashable, Sendable {
    /// `LISTEN`, `NOTIFY` or `UNLISTEN`.
    public var kind: String
    /// The channel; nil for `*`.
    public var channel: Identifier?
    /// The payload.
    public var payload: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(kind: String, channel: Identifier? = nil, payload: String? = nil, range: SourceRange = .none) {
        self.kind = kind
        self.channel = channel
        self.payload = payload
        self.range = range
    }
}

/// `REFRESH MATERIALIZED VIEW [CONCURRENTLY] name [WITH [NO] DATA]`.
public struct RefreshStatement: Hashable, Sendable {
    /// `CONCURRENTLY`.
    public var isConcurrent: Bool
    /// The view.
    public var name: QualifiedName
    /// WITH DATA (true) or WITH NO DATA (false), where it is written.
    public var withData: Bool?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(isConcurrent: Bool = false, name: QualifiedName, withData: Bool? = nil, range: SourceRange = .none) {
        self.isConcurrent = isConcurrent
        self.name = name
        self.withData = withData
        self.range = range
    }
}

/// `REINDEX [(options)] INDEX|TABLE|SCHEMA|DATABASE|SYSTEM [CONCURRENTLY] name`.
public struct ReindexStatement: Hashable, Sendable {
    /// The options.
    public var options: [UtilityOption]
    /// What the name names, in upper case.
    public var target: String
    /// `CONCURRENTLY`.
    public var isConcurrent: Bool
    /// The name.
    public var name: QualifiedName
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        options: [UtilityOption] = [],
        target: String,
        isConcurrent: Bool = false,
        name: QualifiedName,
        range: SourceRange = .none
    ) {
        self.options = options
        self.target = target
        self.isConcurrent = isConcurrent
        self.name = name
        self.range = range
    }
}

/// `CLUSTER [VERBOSE] [table [USING index]]`.
public struct ClusterStatement: Hashable, Sendable {
    /// The options, also VERBOSE without parentheses.
    public var options: [UtilityOption]
    /// The table; nil for all.
    public var table: QualifiedName?
    /// USING.
    public var index: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        options: [UtilityOption] = [],
        table: QualifiedName? = nil,
        index: Identifier? = nil,
        range: SourceRange = .none
    ) {
        self.options = options
        self.table = table
        self.index = index
        self.range = range
    }
}

/// `IMPORT FOREIGN SCHEMA name [LIMIT TO|EXCEPT (tables)] FROM SERVER server INTO schema`.
public struct ImportSchemaStatement: Hashable, Sendable {
    /// The schema over there.
    public var remoteSchema: Identifier
    /// `LIMIT TO` or `EXCEPT`.
    public var restriction: String?
    /// The tables of the restriction.
    public var tables: [TableReference]
    /// FROM SERVER.
    public var server: Identifier
    /// INTO.
    public var localSchema: Identifier
    /// OPTIONS.
    public var options: [OptionChange]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        remoteSchema: Identifier,
        restriction: String? = nil,
        tables: [TableReference] = [],
        server: Identifier,
        localSchema: Identifier,
        options: [OptionChange] = [],
        range: SourceRange = .none
    ) {
        self.remoteSchema = remoteSchema
        self.restriction = restriction
        self.tables = tables
        self.server = server
        self.localSchema = localSchema
        self.options = options
        self.range = range
    }
}
