/// How long a relation lives, and whether it is logged.
public enum TablePersistence: String, Hashable, Sendable {
    /// `TEMPORARY`, `TEMP`, also behind LOCAL and GLOBAL.
    case temporary = "TEMPORARY"
    /// `UNLOGGED`.
    case unlogged = "UNLOGGED"
}

/// `CREATE [FOREIGN] TABLE name (…) …`.
public struct CreateTableStatement: Hashable, Sendable {
    /// TEMPORARY or UNLOGGED.
    public var persistence: TablePersistence?
    /// `FOREIGN`.
    public var isForeign: Bool
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// The table's name.
    public var name: QualifiedName
    /// What stands in the parentheses; nil where there are none.
    public var elements: [TableElement]?
    /// INHERITS.
    public var inherits: [QualifiedName]
    /// OF: the type of its rows.
    public var ofType: QualifiedName?
    /// PARTITION OF.
    public var partitionOf: QualifiedName?
    /// FOR VALUES, or DEFAULT.
    public var bound: PartitionBound?
    /// PARTITION BY.
    public var partitioning: PartitionSpecification?
    /// How it is kept.
    public var storage: TableStorage
    /// SERVER, of a foreign table.
    public var server: Identifier?
    /// OPTIONS, of a foreign table.
    public var serverOptions: [OptionChange]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        persistence: TablePersistence? = nil,
        isForeign: Bool = false,
        ifNotExists: Bool = false,
        name: QualifiedName,
        elements: [TableElement]? = nil,
        inherits: [QualifiedName] = [],
        ofType: QualifiedName? = nil,
        partitionOf: QualifiedName? = nil,
        bound: PartitionBound? = nil,
        partitioning: PartitionSpecification? = nil,
        storage: TableStorage = TableStorage(),
        server: Identifier? = nil,
        serverOptions: [OptionChange] = [],
        range: SourceRange = .none
    ) {
        self.persistence = persistence
        self.isForeign = isForeign
        self.ifNotExists = ifNotExists
        self.name = name
        self.elements = elements
        self.inherits = inherits
        self.ofType = ofType
        self.partitionOf = partitionOf
        self.bound = bound
        self.partitioning = partitioning
        self.storage = storage
        self.server = server
        self.serverOptions = serverOptions
        self.range = range
    }
}

/// `[USING method] [WITH (…)] [ON COMMIT …] [TABLESPACE name]`.
public struct TableStorage: Hashable, Sendable {
    /// USING.
    public var accessMethod: Identifier?
    /// WITH.
    public var options: [DefinitionOption]
    /// `WITHOUT OIDS`.
    public var isWithoutOids: Bool
    /// ON COMMIT: `DROP`, `DELETE ROWS` or `PRESERVE ROWS`.
    public var onCommit: String?
    /// TABLESPACE.
    public var tablespace: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        accessMethod: Identifier? = nil,
        options: [DefinitionOption] = [],
        isWithoutOids: Bool = false,
        onCommit: String? = nil,
        tablespace: Identifier? = nil,
        range: SourceRange = .none
    ) {
        self.accessMethod = accessMethod
        self.options = options
        self.isWithoutOids = isWithoutOids
        self.onCommit = onCommit
        self.tablespace = tablespace
        self.range = range
    }
}

/// What stands in the parentheses of CREATE TABLE.
public indirect enum TableElement: Hashable, Sendable {
    /// A column.
    case column(TableColumn)
    /// A constraint.
    case constraint(TableConstraint)
    /// `LIKE table`.
    case like(LikeClause)
    /// Text that was not understood.
    case opaque(OpaqueText)
}

/// `name type constraints`; in a typed table or a partition without the type.
public struct TableColumn: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// Its type.
    public var type: TypeName?
    /// COMPRESSION.
    public var compression: Identifier?
    /// OPTIONS, of a foreign table's column.
    public var options: [OptionChange]
    /// COLLATE.
    public var collation: QualifiedName?
    /// Its constraints in order.
    public var constraints: [ColumnConstraint]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        type: TypeName? = nil,
        compression: Identifier? = nil,
        options: [OptionChange] = [],
        collation: QualifiedName? = nil,
        constraints: [ColumnConstraint] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.type = type
        self.compression = compression
        self.options = options
        self.collation = collation
        self.constraints = constraints
        self.range = range
    }
}

/// `LIKE table [INCLUDING|EXCLUDING what] …`.
public struct LikeClause: Hashable, Sendable {
    /// The table.
    public var table: QualifiedName
    /// What is taken over and what is not.
    public var options: [LikeOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(table: QualifiedName, options: [LikeOption] = [], range: SourceRange = .none) {
        self.table = table
        self.options = options
        self.range = range
    }
}

/// `INCLUDING what`, `EXCLUDING what`.
public struct LikeOption: Hashable, Sendable {
    /// `INCLUDING`.
    public var isIncluded: Bool
    /// The word in upper case, such as `DEFAULTS` or `ALL`.
    public var what: String
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(isIncluded: Bool = false, what: String, range: SourceRange = .none) {
        self.isIncluded = isIncluded
        self.what = what
        self.range = range
    }
}

/// `CREATE TABLE name AS query`, `CREATE MATERIALIZED VIEW name AS query`.
public struct CreateTableAsStatement: Hashable, Sendable {
    /// `MATERIALIZED VIEW`.
    public var isMaterializedView: Bool
    /// TEMPORARY or UNLOGGED.
    public var persistence: TablePersistence?
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// The table's name.
    public var name: QualifiedName
    /// The columns' names; empty for the query's own.
    public var columns: [Identifier]
    /// How it is kept.
    public var storage: TableStorage
    /// The query, or EXECUTE.
    public var source: Statement
    /// Where the query stands.
    public var sourceRange: SourceRange
    /// WITH DATA (true) or WITH NO DATA (false), where it is written.
    public var withData: Bool?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isMaterializedView: Bool = false,
        persistence: TablePersistence? = nil,
        ifNotExists: Bool = false,
        name: QualifiedName,
        columns: [Identifier] = [],
        storage: TableStorage = TableStorage(),
        source: Statement,
        sourceRange: SourceRange = .none,
        withData: Bool? = nil,
        range: SourceRange = .none
    ) {
        self.isMaterializedView = isMaterializedView
        self.persistence = persistence
        self.ifNotExists = ifNotExists
        self.name = name
        self.columns = columns
        self.storage = storage
        self.source = source
        self.sourceRange = sourceRange
        self.withData = withData
        self.range = range
    }
}

/// `CREATE [OR REPLACE] [TEMP] [RECURSIVE] VIEW name AS query`.
public struct CreateViewStatement: Hashable, Sendable {
    /// `OR REPLACE`.
    public var replaces: Bool
    /// TEMPORARY or UNLOGGED.
    public var persistence: TablePersistence?
    /// `RECURSIVE`.
    public var isRecursive: Bool
    /// The view's name.
    public var name: QualifiedName
    /// The columns' names; empty for the query's own.
    public var columns: [Identifier]
    /// WITH.
    public var options: [DefinitionOption]
    /// The query.
    public var query: SelectQuery
    /// Where the query stands.
    public var queryRange: SourceRange
    /// WITH CHECK OPTION: `LOCAL` or `CASCADED`.
    public var checkOption: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        replaces: Bool = false,
        persistence: TablePersistence? = nil,
        isRecursive: Bool = false,
        name: QualifiedName,
        columns: [Identifier] = [],
        options: [DefinitionOption] = [],
        query: SelectQuery,
        queryRange: SourceRange = .none,
        checkOption: String? = nil,
        range: SourceRange = .none
    ) {
        self.replaces = replaces
        self.persistence = persistence
        self.isRecursive = isRecursive
        self.name = name
        self.columns = columns
        self.options = options
        self.query = query
        self.queryRange = queryRange
        self.checkOption = checkOption
        self.range = range
    }
}

/// `CREATE SEQUENCE name options`.
public struct CreateSequenceStatement: Hashable, Sendable {
    /// TEMPORARY or UNLOGGED.
    public var persistence: TablePersistence?
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// Its name.
    public var name: QualifiedName
    /// Its options in order, such as `INCREMENT`, `NO MAXVALUE` and `OWNED BY`.
    public var options: [DefinitionClause]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        persistence: TablePersistence? = nil,
        ifNotExists: Bool = false,
        name: QualifiedName,
        options: [DefinitionClause] = [],
        range: SourceRange = .none
    ) {
        self.persistence = persistence
        self.ifNotExists = ifNotExists
        self.name = name
        self.options = options
        self.range = range
    }
}
