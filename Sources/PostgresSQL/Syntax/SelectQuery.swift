/// A query: `[WITH …] body [ORDER BY …] [LIMIT …] [OFFSET …] [FOR …]`.
public struct SelectQuery: Hashable, Sendable {
    /// WITH.
    public var with: WithClause?
    /// The SELECT, VALUES or set operation.
    public var body: QueryBody
    /// ORDER BY.
    public var orderBy: [SortKey]
    /// LIMIT or FETCH FIRST.
    public var limit: LimitClause?
    /// OFFSET.
    public var offset: Expression?
    /// FOR UPDATE, FOR SHARE and their kin.
    public var locking: [LockingClause]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        with: WithClause? = nil,
        body: QueryBody,
        orderBy: [SortKey] = [],
        limit: LimitClause? = nil,
        offset: Expression? = nil,
        locking: [LockingClause] = [],
        range: SourceRange = .none
    ) {
        self.with = with
        self.body = body
        self.orderBy = orderBy
        self.limit = limit
        self.offset = offset
        self.locking = locking
        self.range = range
    }
}

/// What a query takes its rows from.
public indirect enum QueryBody: Hashable, Sendable {
    /// `SELECT …`, also `TABLE name`.
    case select(SelectCore)
    /// `VALUES (…), (…)`.
    case values(ValuesClause)
    /// `a UNION b`.
    case setOperation(SetOperation)
    /// `(SELECT … ORDER BY … LIMIT …)` in parentheses.
    case query(SelectQuery)
    /// Text that was not understood.
    case opaque(OpaqueText)
}

/// `a UNION [ALL] b`, `INTERSECT`, `EXCEPT`.
public struct SetOperation: Hashable, Sendable {
    /// Which of the three.
    public enum Kind: String, Hashable, Sendable {
        /// `UNION`.
        case union = "UNION"
        /// `INTERSECT`.
        case intersect = "INTERSECT"
        /// `EXCEPT`.
        case except = "EXCEPT"
    }

    /// Which of the three.
    public var kind: Kind
    /// `ALL`: duplicates are kept.
    public var isAll: Bool
    /// The left side.
    public var left: QueryBody
    /// The right side.
    public var right: QueryBody
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(kind: Kind, isAll: Bool, left: QueryBody, right: QueryBody, range: SourceRange = .none) {
        self.kind = kind
        self.isAll = isAll
        self.left = left
        self.right = right
        self.range = range
    }
}

/// `VALUES (…), (…)`.
public struct ValuesClause: Hashable, Sendable {
    /// The rows.
    public var rows: [[Expression]]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        rows: [[Expression]],
        range: SourceRange = .none
    ) {
        self.rows = rows
        self.range = range
    }
}

/// `SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW …`.
public struct SelectCore: Hashable, Sendable {
    /// DISTINCT, where it is written.
    public enum Distinct: Hashable, Sendable {
        /// `DISTINCT`.
        case all
        /// `DISTINCT ON (…)`.
        case on([Expression])
    }

    /// DISTINCT, where it is written.
    public var distinct: Distinct?
    /// The select list.
    public var columns: [SelectItem]
    /// SELECT INTO.
    public var into: QualifiedName?
    /// TEMPORARY or UNLOGGED behind INTO.
    public var intoPersistence: TablePersistence?
    /// FROM, each item between commas.
    public var from: [FromItem]
    /// WHERE.
    public var whereClause: Expression?
    /// GROUP BY.
    public var groupBy: [GroupingElement]
    /// `GROUP BY DISTINCT`.
    public var isGroupByDistinct: Bool
    /// HAVING.
    public var having: Expression?
    /// WINDOW.
    public var windows: [NamedWindow]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        distinct: Distinct? = nil,
        columns: [SelectItem],
        into: QualifiedName? = nil,
        intoPersistence: TablePersistence? = nil,
        from: [FromItem] = [],
        whereClause: Expression? = nil,
        groupBy: [GroupingElement] = [],
        isGroupByDistinct: Bool = false,
        having: Expression? = nil,
        windows: [NamedWindow] = [],
        range: SourceRange = .none
    ) {
        self.distinct = distinct
        self.columns = columns
        self.into = into
        self.intoPersistence = intoPersistence
        self.from = from
        self.whereClause = whereClause
        self.groupBy = groupBy
        self.isGroupByDistinct = isGroupByDistinct
        self.having = having
        self.windows = windows
        self.range = range
    }
}

/// An item of a select list or of RETURNING.
public struct SelectItem: Hashable, Sendable {
    /// The value; a star is a column reference with `isStar`.
    public var expression: Expression
    /// `AS alias`.
    public var alias: Identifier?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        expression: Expression,
        alias: Identifier? = nil,
        range: SourceRange = .none
    ) {
        self.expression = expression
        self.alias = alias
        self.range = range
    }
}

/// `WINDOW name AS (…)`.
public struct NamedWindow: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The window.
    public var definition: WindowDefinition
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        definition: WindowDefinition,
        range: SourceRange = .none
    ) {
        self.name = name
        self.definition = definition
        self.range = range
    }
}

/// An element of GROUP BY.
public indirect enum GroupingElement: Hashable, Sendable {
    /// A value, also `()` as an empty row.
    case expression(Expression)
    /// `ROLLUP (…)`.
    case rollup([GroupingElement])
    /// `CUBE (…)`.
    case cube([GroupingElement])
    /// `GROUPING SETS (…)`.
    case sets([GroupingElement])
    /// `()`.
    case empty
}

/// `a [ASC|DESC|USING op] [NULLS FIRST|LAST]`.
public struct SortKey: Hashable, Sendable {
    /// The direction.
    public enum Direction: Hashable, Sendable {
        /// `ASC`, also where nothing is written.
        case ascending
        /// `DESC`.
        case descending
        /// `USING operator`.
        case using(OperatorName)
    }

    /// What is sorted by.
    public var expression: Expression
    /// The direction.
    public var direction: Direction
    /// `NULLS FIRST` (true) or `NULLS LAST` (false), where it is written.
    public var nullsFirst: Bool?

    /// A sort key.
    public init(expression: Expression, direction: Direction = .ascending, nullsFirst: Bool? = nil) {
        self.expression = expression
        self.direction = direction
        self.nullsFirst = nullsFirst
    }
}

/// `LIMIT n`, `LIMIT ALL` or `FETCH FIRST n ROWS ONLY|WITH TIES`.
public struct LimitClause: Hashable, Sendable {
    /// How many rows; nil for `ALL`.
    public var count: Expression?
    /// `WITH TIES`.
    public var withTies: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        count: Expression?,
        withTies: Bool = false,
        range: SourceRange = .none
    ) {
        self.count = count
        self.withTies = withTies
        self.range = range
    }
}

/// `FOR UPDATE [OF …] [NOWAIT|SKIP LOCKED]`, kept as words.
public struct LockingClause: Hashable, Sendable {
    /// `UPDATE`, `NO KEY UPDATE`, `SHARE` or `KEY SHARE`.
    public var strength: String
    /// OF.
    public var tables: [QualifiedName]
    /// `NOWAIT` or `SKIP LOCKED`.
    public var waiting: String?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        strength: String,
        tables: [QualifiedName] = [],
        waiting: String? = nil,
        range: SourceRange = .none
    ) {
        self.strength = strength
        self.tables = tables
        self.waiting = waiting
        self.range = range
    }
}

/// `WITH [RECURSIVE] …`.
public struct WithClause: Hashable, Sendable {
    /// `RECURSIVE`.
    public var isRecursive: Bool
    /// The queries.
    public var tables: [CommonTable]
    /// Where it stands.
    public var range: SourceRange

    /// A clause of these queries.
    public init(isRecursive: Bool = false, tables: [CommonTable], range: SourceRange = .none) {
        self.isRecursive = isRecursive
        self.tables = tables
        self.range = range
    }
}

/// `name [(columns)] AS [[NOT] MATERIALIZED] (statement)`.
public struct CommonTable: Hashable, Sendable {
    /// The name.
    public var name: Identifier
    /// The columns' names.
    public var columns: [Identifier]
    /// `MATERIALIZED` or `NOT MATERIALIZED`, where it is written.
    public var isMaterialized: Bool?
    /// The statement: a query, or an INSERT, UPDATE or DELETE with RETURNING.
    public var statement: Statement
    /// SEARCH.
    public var search: SearchClause?
    /// CYCLE.
    public var cycle: CycleClause?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        columns: [Identifier] = [],
        isMaterialized: Bool? = nil,
        statement: Statement,
        search: SearchClause? = nil,
        cycle: CycleClause? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.columns = columns
        self.isMaterialized = isMaterialized
        self.statement = statement
        self.search = search
        self.cycle = cycle
        self.range = range
    }
}
