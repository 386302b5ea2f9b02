/// `CREATE [UNIQUE] INDEX [CONCURRENTLY] [name] ON table (elements) …`.
public struct CreateIndexStatement: Hashable, Sendable {
    /// `UNIQUE`.
    public var isUnique: Bool
    /// `CONCURRENTLY`.
    public var isConcurrent: Bool
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// Its name.
    public var name: Identifier?
    /// The table.
    public var table: TableReference
    /// USING.
    public var accessMethod: Identifier?
    /// What is indexed.
    public var elements: [IndexElement]
    /// INCLUDE.
    public var include: [IndexElement]
    /// `NULLS DISTINCT` (true) or `NULLS NOT DISTINCT` (false), where it is written.
    public var nullsDistinct: Bool?
    /// WITH.
    public var options: [DefinitionOption]
    /// TABLESPACE.
    public var tablespace: Identifier?
    /// WHERE.
    public var condition: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        isUnique: Bool = false,
        isConcurrent: Bool = false,
        ifNotExists: Bool = false,
        name: Identifier? = nil,
        table: TableReference,
        accessMethod: Identifier? = nil,
        elements: [IndexElement] = [],
        include: [IndexElement] = [],
        nullsDistinct: Bool? = nil,
        options: [DefinitionOption] = [],
        tablespace: Identifier? = nil,
        condition: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.isUnique = isUnique
        self.isConcurrent = isConcurrent
        self.ifNotExists = ifNotExists
        self.name = name
        self.table = table
        self.accessMethod = accessMethod
        self.elements = elements
        self.include = include
        self.nullsDistinct = nullsDistinct
        self.options = options
        self.tablespace = tablespace
        self.condition = condition
        self.range = range
    }
}

/// A column or expression with its collation, operator class and order, of an index or by which ON CONFLICT finds one.
public struct IndexElement: Hashable, Sendable {
    /// The column or expression.
    public var expression: Expression
    /// Whether the expression stands in parentheses; without them it is a column or a call.
    public var isInParentheses: Bool
    /// COLLATE.
    public var collation: QualifiedName?
    /// The operator class.
    public var operatorClass: QualifiedName?
    /// Its parameters.
    public var operatorClassOptions: [DefinitionOption]
    /// `DESC` (true) or `ASC` (false), where it is written.
    public var isDescending: Bool?
    /// `NULLS FIRST` (true) or `NULLS LAST` (false), where it is written.
    public var nullsFirst: Bool?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        expression: Expression,
        isInParentheses: Bool = false,
        collation: QualifiedName? = nil,
        operatorClass: QualifiedName? = nil,
        operatorClassOptions: [DefinitionOption] = [],
        isDescending: Bool? = nil,
        nullsFirst: Bool? = nil,
        range: SourceRange = .none
    ) {
        self.expression = expression
        self.isInParentheses = isInParentheses
        self.collation = collation
        self.operatorClass = operatorClass
        self.operatorClassOptions = operatorClassOptions
        self.isDescending = isDescending
        self.nullsFirst = nullsFirst
        self.range = range
    }
}
