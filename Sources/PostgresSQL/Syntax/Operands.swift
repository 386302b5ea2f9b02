/// `CASE [a] WHEN b THEN c … [ELSE d] END`.
public struct CaseExpression: Hashable, Sendable {
    /// What each WHEN is compared with; without it each WHEN is a condition.
    public var operand: Expression?
    /// The WHEN … THEN pairs.
    public var branches: [CaseBranch]
    /// ELSE.
    public var otherwise: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression? = nil,
        branches: [CaseBranch],
        otherwise: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.branches = branches
        self.otherwise = otherwise
        self.range = range
    }
}

/// `WHEN a THEN b`.
public struct CaseBranch: Hashable, Sendable {
    /// WHEN.
    public var condition: Expression
    /// THEN.
    public var result: Expression
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        condition: Expression,
        result: Expression,
        range: SourceRange = .none
    ) {
        self.condition = condition
        self.result = result
        self.range = range
    }
}

/// `CAST(a AS type)`, `a::type` or `type 'text'`.
public struct CastExpression: Hashable, Sendable {
    /// What is cast.
    public var operand: Expression
    /// The type wanted.
    public var type: TypeName
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        type: TypeName,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.type = type
        self.range = range
    }
}

/// `a COLLATE name`.
public struct CollateExpression: Hashable, Sendable {
    /// The operand.
    public var operand: Expression
    /// The collation.
    public var collation: QualifiedName
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        collation: QualifiedName,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.collation = collation
        self.range = range
    }
}

/// `a AT TIME ZONE b`: the function `timezone(b, a)`.
public struct AtTimeZoneExpression: Hashable, Sendable {
    /// The time.
    public var operand: Expression
    /// The zone.
    public var zone: Expression
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        zone: Expression,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.zone = zone
        self.range = range
    }
}

/// A call of a function, an aggregate or a window function.
///
/// The standard's own syntaxes become calls as PostgreSQL's grammar makes them: `EXTRACT(year FROM a)` is
/// `pg_catalog.extract('year', a)`, `SUBSTRING(a FROM b FOR c)` is `pg_catalog.substring(a, b, c)`, `TRIM(BOTH b FROM a)`
/// is `pg_catalog.btrim(a, b)`, `POSITION(a IN b)` is `pg_catalog.position(b, a)`, `OVERLAY` is `pg_catalog.overlay`.
/// `COALESCE`, `NULLIF`, `GREATEST`, `LEAST`, `GROUPING` and the bare words `CURRENT_DATE`, `CURRENT_USER` … keep their
/// lower-case names with `syntax` saying so.
public struct FunctionCall: Hashable, Sendable {
    /// How the call is written.
    public enum Syntax: Hashable, Sendable {
        /// `name(…)`.
        case ordinary
        /// A construct of the grammar, found by its word and never in `pg_proc`: COALESCE, NULLIF, GREATEST, LEAST,
        /// GROUPING.
        case construct
        /// A word of the standard without parentheses (or with a precision): CURRENT_DATE, CURRENT_TIMESTAMP(3),
        /// SESSION_USER …
        case sqlValue
        /// The standard's syntax for an ordinary function: EXTRACT, SUBSTRING, TRIM …
        case standard
    }

    /// The function's name.
    public var name: QualifiedName
    /// How the call is written.
    public var syntax: Syntax
    /// The arguments; those behind WITHIN GROUP are in `withinGroup`.
    public var arguments: [FunctionArgument]
    /// `count(*)`.
    public var isStar: Bool
    /// `DISTINCT` before the arguments.
    public var isDistinct: Bool
    /// `VARIADIC` before the last argument.
    public var isVariadic: Bool
    /// `ORDER BY` behind the arguments.
    public var orderBy: [SortKey]
    /// `WITHIN GROUP (ORDER BY …)`.
    public var withinGroup: [SortKey]
    /// `FILTER (WHERE …)`.
    public var filter: Expression?
    /// `OVER …`.
    public var over: WindowReference?
    /// Where it stands.
    public var range: SourceRange

    /// A call of these parts.
    public init(
        name: QualifiedName,
        syntax: Syntax = .ordinary,
        arguments: [FunctionArgument] = [],
        isStar: Bool = false,
        isDistinct: Bool = false,
        isVariadic: Bool = false,
        orderBy: [SortKey] = [],
        withinGroup: [SortKey] = [],
        filter: Expression? = nil,
        over: WindowReference? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.syntax = syntax
        self.arguments = arguments
        self.isStar = isStar
        self.isDistinct = isDistinct
        self.isVariadic = isVariadic
        self.orderBy = orderBy
        self.withinGroup = withinGroup
        self.filter = filter
        self.over = over
        self.range = range
    }
}

/// An argument of a call, with its name in `name => value`.
public struct FunctionArgument: Hashable, Sendable {
    /// The name in `name => value`.
    public var name: Identifier?
    /// The value.
    public var value: Expression

    /// An argument.
    public init(name: Identifier? = nil, value: Expression) {
        self.name = name
        self.value = value
    }
}

/// What stands behind OVER: the name of a window, or a window.
public enum WindowReference: Hashable, Sendable {
    /// `OVER name`.
    case name(Identifier)
    /// `OVER (…)`.
    case definition(WindowDefinition)
}

/// `[base] [PARTITION BY …] [ORDER BY …] [frame]`.
public struct WindowDefinition: Hashable, Sendable {
    /// The window that this one continues.
    public var base: Identifier?
    /// PARTITION BY.
    public var partitionBy: [Expression]
    /// ORDER BY.
    public var orderBy: [SortKey]
    /// The frame.
    public var frame: WindowFrame?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        base: Identifier? = nil,
        partitionBy: [Expression] = [],
        orderBy: [SortKey] = [],
        frame: WindowFrame? = nil,
        range: SourceRange = .none
    ) {
        self.base = base
        self.partitionBy = partitionBy
        self.orderBy = orderBy
        self.frame = frame
        self.range = range
    }
}

/// `ROWS BETWEEN a AND b EXCLUDE c`.
public struct WindowFrame: Hashable, Sendable {
    /// The unit of the frame.
    public enum Unit: String, Hashable, Sendable {
        /// `ROWS`.
        case rows = "ROWS"
        /// `RANGE`.
        case range = "RANGE"
        /// `GROUPS`.
        case groups = "GROUPS"
    }

    /// An end of the frame.
    public enum Bound: Hashable, Sendable {
        /// `UNBOUNDED PRECEDING`.
        case unboundedPreceding
        /// `a PRECEDING`.
        case preceding(Expression)
        /// `CURRENT ROW`.
        case currentRow
        /// `a FOLLOWING`.
        case following(Expression)
        /// `UNBOUNDED FOLLOWING`.
        case unboundedFollowing
    }

    /// What is left out of the frame.
    public enum Exclusion: String, Hashable, Sendable {
        /// `EXCLUDE NO OTHERS`.
        case noOthers = "NO OTHERS"
        /// `EXCLUDE CURRENT ROW`.
        case currentRow = "CURRENT ROW"
        /// `EXCLUDE GROUP`.
        case group = "GROUP"
        /// `EXCLUDE TIES`.
        case ties = "TIES"
    }

    /// The unit of the frame.
    public var unit: Unit
    /// Where it starts.
    public var start: Bound
    /// Where it ends.
    public var end: Bound
    /// What is left out.
    public var exclusion: Exclusion

    /// A frame.
    public init(unit: Unit, start: Bound, end: Bound = .currentRow, exclusion: Exclusion = .noOthers) {
        self.unit = unit
        self.start = start
        self.end = end
        self.exclusion = exclusion
    }
}

/// `a[1]` or `a[1:2]`.
public struct SubscriptExpression: Hashable, Sendable {
    /// What stands in the brackets.
    public enum Index: Hashable, Sendable {
        /// `[a]`.
        case element(Expression)
        /// `[a:b]`, each side optional.
        case slice(Expression?, Expression?)
    }

    /// The array (or jsonb).
    public var operand: Expression
    /// One pair of brackets each.
    public var indexes: [Index]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(operand: Expression, indexes: [Index], range: SourceRange = .none) {
        self.operand = operand
        self.indexes = indexes
        self.range = range
    }
}

/// `(a).field`, or `(a).*`.
public struct FieldSelection: Hashable, Sendable {
    /// The row.
    public var operand: Expression
    /// The field; nil for `*`.
    public var field: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        operand: Expression,
        field: Identifier?,
        range: SourceRange = .none
    ) {
        self.operand = operand
        self.field = field
        self.range = range
    }
}
