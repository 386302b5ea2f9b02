/// `[CONSTRAINT name] …` behind a column's type.
public struct ColumnConstraint: Hashable, Sendable {
    /// CONSTRAINT.
    public var name: Identifier?
    /// What it demands.
    public var kind: ColumnConstraintKind
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: Identifier? = nil, kind: ColumnConstraintKind, range: SourceRange = .none) {
        self.name = name
        self.kind = kind
        self.range = range
    }
}

/// What a column's constraint demands.
public indirect enum ColumnConstraintKind: Hashable, Sendable {
    /// `NOT NULL`.
    case notNull
    /// `NULL`.
    case null
    /// `UNIQUE`.
    case unique(KeyOptions)
    /// `PRIMARY KEY`.
    case primaryKey(KeyOptions)
    /// `CHECK (…) [NO INHERIT]`.
    case check(Expression, isInherited: Bool)
    /// `DEFAULT value`.
    case `default`(Expression)
    /// `GENERATED ALWAYS|BY DEFAULT AS IDENTITY (sequence options)`.
    case identity(isAlways: Bool, [DefinitionClause])
    /// `GENERATED ALWAYS AS (…) STORED`.
    case generated(Expression)
    /// `REFERENCES table`.
    case references(ForeignKeyTarget)
    /// `[NOT] DEFERRABLE`, of the constraint before it.
    case deferrable(Bool)
    /// `INITIALLY DEFERRED|IMMEDIATE`, of the constraint before it.
    case initiallyDeferred(Bool)
}

/// What may follow UNIQUE and PRIMARY KEY.
public struct KeyOptions: Hashable, Sendable {
    /// `NULLS DISTINCT` (true) or `NULLS NOT DISTINCT` (false), where it is written.
    public var nullsDistinct: Bool?
    /// INCLUDE.
    public var include: [Identifier]
    /// WITH.
    public var options: [DefinitionOption]
    /// USING INDEX TABLESPACE.
    public var tablespace: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        nullsDistinct: Bool? = nil,
        include: [Identifier] = [],
        options: [DefinitionOption] = [],
        tablespace: Identifier? = nil,
        range: SourceRange = .none
    ) {
        self.nullsDistinct = nullsDistinct
        self.include = include
        self.options = options
        self.tablespace = tablespace
        self.range = range
    }
}

/// `[CONSTRAINT name] …` among the elements of a table or domain.
public struct TableConstraint: Hashable, Sendable {
    /// CONSTRAINT.
    public var name: Identifier?
    /// What it demands.
    public var kind: TableConstraintKind
    /// When and where it is checked.
    public var attributes: ConstraintAttributes
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier? = nil,
        kind: TableConstraintKind,
        attributes: ConstraintAttributes = ConstraintAttributes(),
        range: SourceRange = .none
    ) {
        self.name = name
        self.kind = kind
        self.attributes = attributes
        self.range = range
    }
}

/// What a table's constraint demands.
public indirect enum TableConstraintKind: Hashable, Sendable {
    /// `CHECK (…)`.
    case check(Expression)
    /// `UNIQUE (columns)`.
    case unique([Identifier], KeyOptions)
    /// `UNIQUE USING INDEX name`.
    case uniqueIndex(Identifier)
    /// `PRIMARY KEY (columns)`.
    case primaryKey([Identifier], KeyOptions)
    /// `PRIMARY KEY USING INDEX name`.
    case primaryKeyIndex(Identifier)
    /// `EXCLUDE (…)`.
    case exclude(ExclusionConstraint)
    /// `FOREIGN KEY (columns) REFERENCES table`.
    case foreignKey([Identifier], ForeignKeyTarget)
}

/// `EXCLUDE [USING method] (element WITH operator, …) … [WHERE (…)]`.
public struct ExclusionConstraint: Hashable, Sendable {
    /// USING.
    public var accessMethod: Identifier?
    /// The elements.
    public var elements: [ExclusionElement]
    /// INCLUDE, WITH and the tablespace.
    public var key: KeyOptions
    /// WHERE.
    public var condition: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        accessMethod: Identifier? = nil,
        elements: [ExclusionElement] = [],
        key: KeyOptions = KeyOptions(),
        condition: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.accessMethod = accessMethod
        self.elements = elements
        self.key = key
        self.condition = condition
        self.range = range
    }
}

/// `element WITH operator`.
public struct ExclusionElement: Hashable, Sendable {
    /// What is compared.
    public var element: IndexElement
    /// What must not hold.
    public var `operator`: OperatorName
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(element: IndexElement, `operator`: OperatorName, range: SourceRange = .none) {
        self.element = element
        self.`operator` = `operator`
        self.range = range
    }
}

/// `REFERENCES table [(columns)] [MATCH …] [ON UPDATE …] [ON DELETE …]`.
public struct ForeignKeyTarget: Hashable, Sendable {
    /// The table.
    public var table: QualifiedName
    /// The columns; empty for its primary key.
    public var columns: [Identifier]
    /// MATCH: `FULL` or `SIMPLE`, where it is written.
    public var match: String?
    /// ON UPDATE.
    public var onUpdate: KeyAction?
    /// ON DELETE.
    public var onDelete: KeyAction?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        table: QualifiedName,
        columns: [Identifier] = [],
        match: String? = nil,
        onUpdate: KeyAction? = nil,
        onDelete: KeyAction? = nil,
        range: SourceRange = .none
    ) {
        self.table = table
        self.columns = columns
        self.match = match
        self.onUpdate = onUpdate
        self.onDelete = onDelete
        self.range = range
    }
}

/// What a foreign key does when the row that it names changes.
public enum KeyAction: Hashable, Sendable {
    /// `NO ACTION`.
    case noAction
    /// `RESTRICT`.
    case restrict
    /// `CASCADE`.
    case cascade
    /// `SET NULL [(columns)]`.
    case setNull([Identifier])
    /// `SET DEFAULT [(columns)]`.
    case setDefault([Identifier])
}

/// What may follow a constraint.
public struct ConstraintAttributes: Hashable, Sendable {
    /// `DEFERRABLE` (true) or `NOT DEFERRABLE` (false).
    public var isDeferrable: Bool?
    /// `INITIALLY DEFERRED` (true) or `INITIALLY IMMEDIATE` (false).
    public var isInitiallyDeferred: Bool?
    /// `NOT VALID`.
    public var isNotValid: Bool
    /// `NO INHERIT`.
    public var isNoInherit: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isDeferrable: Bool? = nil,
        isInitiallyDeferred: Bool? = nil,
        isNotValid: Bool = false,
        isNoInherit: Bool = false,
        range: SourceRange = .none
    ) {
        self.isDeferrable = isDeferrable
        self.isInitiallyDeferred = isInitiallyDeferred
        self.isNotValid = isNotValid
        self.isNoInherit = isNoInherit
        self.range = range
    }
}
