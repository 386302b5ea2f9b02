/// An item of FROM.
public indirect enum FromItem: Hashable, Sendable {
    /// A table, view or common table.
    case table(TableReference)
    /// `(SELECT …) alias`.
    case subquery(DerivedTable)
    /// `function(…) alias`, `ROWS FROM (…)`.
    case function(TableFunction)
    /// `XMLTABLE(…) alias`.
    case xmlTable(XMLTable)
    /// `a JOIN b ON …`.
    case join(JoinExpression)
    /// Text that was not understood.
    case opaque(OpaqueText)
}

/// `AS alias (column, …)`.
public struct TableAlias: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The columns' names.
    public var columns: [Identifier]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        columns: [Identifier] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.columns = columns
        self.range = range
    }
}

/// `[ONLY] schema.table [*] [AS alias] [TABLESAMPLE …]`.
public struct TableReference: Hashable, Sendable {
    /// The table's name.
    public var name: QualifiedName
    /// The alias.
    public var alias: TableAlias?
    /// `ONLY`.
    public var isOnly: Bool
    /// TABLESAMPLE.
    public var sample: TableSample?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: QualifiedName,
        alias: TableAlias? = nil,
        isOnly: Bool = false,
        sample: TableSample? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.alias = alias
        self.isOnly = isOnly
        self.sample = sample
        self.range = range
    }
}

/// `TABLESAMPLE method (…) [REPEATABLE (…)]`.
public struct TableSample: Hashable, Sendable {
    /// The method.
    public var method: QualifiedName
    /// Its arguments.
    public var arguments: [Expression]
    /// REPEATABLE.
    public var seed: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        method: QualifiedName,
        arguments: [Expression],
        seed: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.method = method
        self.arguments = arguments
        self.seed = seed
        self.range = range
    }
}

/// `[LATERAL] (SELECT …) alias`.
public struct DerivedTable: Hashable, Sendable {
    /// The query.
    public var query: SelectQuery
    /// The alias.
    public var alias: TableAlias?
    /// `LATERAL`.
    public var isLateral: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        query: SelectQuery,
        alias: TableAlias? = nil,
        isLateral: Bool = false,
        range: SourceRange = .none
    ) {
        self.query = query
        self.alias = alias
        self.isLateral = isLateral
        self.range = range
    }
}

/// `[LATERAL] function(…) [WITH ORDINALITY] [AS alias (…)]`, or `ROWS FROM (…)`.
public struct TableFunction: Hashable, Sendable {
    /// The calls: one, or those of ROWS FROM.
    public var calls: [TableFunctionCall]
    /// `ROWS FROM`.
    public var isRowsFrom: Bool
    /// `WITH ORDINALITY`.
    public var withOrdinality: Bool
    /// The alias.
    public var alias: TableAlias?
    /// `AS (name type, …)`.
    public var columnDefinitions: [ColumnDefinition]
    /// `LATERAL`.
    public var isLateral: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        calls: [TableFunctionCall],
        isRowsFrom: Bool = false,
        withOrdinality: Bool = false,
        alias: TableAlias? = nil,
        columnDefinitions: [ColumnDefinition] = [],
        isLateral: Bool = false,
        range: SourceRange = .none
    ) {
        self.calls = calls
        self.isRowsFrom = isRowsFrom
        self.withOrdinality = withOrdinality
        self.alias = alias
        self.columnDefinitions = columnDefinitions
        self.isLateral = isLateral
        self.range = range
    }
}

/// A call in FROM, with its column definitions.
public struct TableFunctionCall: Hashable, Sendable {
    /// The call (a function call, or an SQL value such as CURRENT_DATE).
    public var call: Expression
    /// `AS (name type, …)` inside ROWS FROM.
    public var columnDefinitions: [ColumnDefinition]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        call: Expression,
        columnDefinitions: [ColumnDefinition] = [],
        range: SourceRange = .none
    ) {
        self.call = call
        self.columnDefinitions = columnDefinitions
        self.range = range
    }
}

/// `name type` of a column definition list.
public struct ColumnDefinition: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The type.
    public var type: TypeName
    /// COLLATE.
    public var collation: QualifiedName?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        type: TypeName,
        collation: QualifiedName? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.type = type
        self.collation = collation
        self.range = range
    }
}

/// `a JOIN b ON …`.
public struct JoinExpression: Hashable, Sendable {
    /// Which rows without a partner stay.
    public enum Kind: String, Hashable, Sendable {
        /// `[INNER] JOIN`.
        case inner = "INNER"
        /// `LEFT [OUTER] JOIN`.
        case left = "LEFT"
        /// `RIGHT [OUTER] JOIN`.
        case right = "RIGHT"
        /// `FULL [OUTER] JOIN`.
        case full = "FULL"
        /// `CROSS JOIN`.
        case cross = "CROSS"
    }

    /// How partners are found.
    public enum Condition: Hashable, Sendable {
        /// `ON condition`.
        case on(Expression)
        /// `USING (columns) [AS alias]`.
        case using([Identifier], alias: Identifier?)
        /// `NATURAL`.
        case natural
    }

    /// Which rows without a partner stay.
    public var kind: Kind
    /// The left side.
    public var left: FromItem
    /// The right side.
    public var right: FromItem
    /// How partners are found; nil for CROSS.
    public var condition: Condition?
    /// The alias of a join in parentheses.
    public var alias: TableAlias?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        kind: Kind,
        left: FromItem,
        right: FromItem,
        condition: Condition? = nil,
        alias: TableAlias? = nil,
        range: SourceRange = .none
    ) {
        self.kind = kind
        self.left = left
        self.right = right
        self.condition = condition
        self.alias = alias
        self.range = range
    }
}
