/// `ALTER TABLE [IF EXISTS] table actions`, and the same for other relations and composite types.
public struct AlterTableStatement: Hashable, Sendable {
    /// What kind of relation it is.
    public var kind: ObjectKind
    /// The relation.
    public var table: TableReference
    /// `IF EXISTS`.
    public var ifExists: Bool
    /// What is done, in order.
    public var actions: [AlterTableAction]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        kind: ObjectKind,
        table: TableReference,
        ifExists: Bool = false,
        actions: [AlterTableAction] = [],
        range: SourceRange = .none
    ) {
        self.kind = kind
        self.table = table
        self.ifExists = ifExists
        self.actions = actions
        self.range = range
    }
}

/// What ALTER TABLE does.
public indirect enum AlterTableAction: Hashable, Sendable {
    /// `ADD COLUMN`.
    case addColumn(TableColumn, ifNotExists: Bool)
    /// `DROP COLUMN`.
    case dropColumn(Identifier, ifExists: Bool, DropBehavior?)
    /// `ALTER COLUMN name …`.
    case alterColumn(Identifier, ColumnAction)
    /// `ALTER COLUMN number SET STATISTICS`, of an index.
    case alterColumnNumber(Int64, ColumnAction)
    /// `ADD CONSTRAINT`.
    case addConstraint(TableConstraint)
    /// `ALTER CONSTRAINT`.
    case alterConstraint(Identifier, ConstraintAttributes)
    /// `VALIDATE CONSTRAINT`.
    case validateConstraint(Identifier)
    /// `DROP CONSTRAINT`.
    case dropConstraint(Identifier, ifExists: Bool, DropBehavior?)
    /// `ADD ATTRIBUTE`, of a composite type.
    case addAttribute(TableColumn, DropBehavior?)
    /// `DROP ATTRIBUTE`.
    case dropAttribute(Identifier, ifExists: Bool, DropBehavior?)
    /// `ALTER ATTRIBUTE name TYPE`.
    case alterAttribute(TableColumn, DropBehavior?)
    /// `ATTACH PARTITION`; without a bound for an index.
    case attachPartition(QualifiedName, PartitionBound?)
    /// `DETACH PARTITION name [CONCURRENTLY|FINALIZE]`.
    case detachPartition(QualifiedName, word: String?)
    /// Anything else: words with what follows them, such as `SET LOGGED`, `ENABLE TRIGGER name`.
    case set(DefinitionClause)
    /// Text that was not understood.
    case opaque(OpaqueText)
}

/// What ALTER COLUMN does.
public indirect enum ColumnAction: Hashable, Sendable {
    /// `SET DEFAULT`.
    case setDefault(Expression)
    /// `DROP DEFAULT`.
    case dropDefault
    /// `SET NOT NULL`.
    case setNotNull
    /// `DROP NOT NULL`.
    case dropNotNull
    /// `DROP EXPRESSION`.
    case dropExpression(ifExists: Bool)
    /// `SET STATISTICS`.
    case setStatistics(Int64)
    /// `SET (…)`.
    case setOptions([DefinitionOption])
    /// `RESET (…)`.
    case resetOptions([DefinitionOption])
    /// `SET STORAGE`.
    case setStorage(Identifier)
    /// `SET COMPRESSION`.
    case setCompression(Identifier)
    /// `ADD GENERATED … AS IDENTITY`.
    case addIdentity(isAlways: Bool, [DefinitionClause])
    /// `SET GENERATED …`, `RESTART`, `SET` with sequence options.
    case alterIdentity([DefinitionClause])
    /// `DROP IDENTITY`.
    case dropIdentity(ifExists: Bool)
    /// `[SET DATA] TYPE`.
    case setType(TypeName, collation: QualifiedName?, using: Expression?)
    /// `OPTIONS (…)`.
    case options([OptionChange])
}

/// `ALTER DOMAIN name action`.
public struct AlterDomainStatement: Hashable, Sendable {
    /// Its name.
    public var name: QualifiedName
    /// What is done.
    public var action: AlterDomainAction
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: QualifiedName, action: AlterDomainAction, range: SourceRange = .none) {
        self.name = name
        self.action = action
        self.range = range
    }
}

/// What ALTER DOMAIN does.
public indirect enum AlterDomainAction: Hashable, Sendable {
    /// `SET DEFAULT`.
    case setDefault(Expression)
    /// `DROP DEFAULT`.
    case dropDefault
    /// `SET NOT NULL`.
    case setNotNull
    /// `DROP NOT NULL`.
    case dropNotNull
    /// `ADD CONSTRAINT`.
    case addConstraint(TableConstraint)
    /// `DROP CONSTRAINT`.
    case dropConstraint(Identifier, ifExists: Bool, DropBehavior?)
    /// `VALIDATE CONSTRAINT`.
    case validateConstraint(Identifier)
}
