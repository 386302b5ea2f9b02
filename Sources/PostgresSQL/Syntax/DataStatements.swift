/// `[WITH …] INSERT INTO …`.
public struct InsertStatement: Hashable, Sendable {
    /// WITH.
    public var with: WithClause?
    /// The table.
    public var table: TableReference
    /// The columns; empty where none are written.
    public var columns: [TargetColumn]
    /// OVERRIDING: `SYSTEM` or `USER`.
    public var overriding: String?
    /// VALUES or a query; nil for DEFAULT VALUES.
    public var source: SelectQuery?
    /// ON CONFLICT.
    public var onConflict: OnConflictClause?
    /// RETURNING.
    public var returning: [SelectItem]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        with: WithClause? = nil,
        table: TableReference,
        columns: [TargetColumn] = [],
        overriding: String? = nil,
        source: SelectQuery? = nil,
        onConflict: OnConflictClause? = nil,
        returning: [SelectItem] = [],
        range: SourceRange = .none
    ) {
        self.with = with
        self.table = table
        self.columns = columns
        self.overriding = overriding
        self.source = source
        self.onConflict = onConflict
        self.returning = returning
        self.range = range
    }
}

/// `ON CONFLICT [target] DO NOTHING|UPDATE SET …`.
public struct OnConflictClause: Hashable, Sendable {
    /// The columns or expressions of the index.
    public var target: [IndexElement]
    /// WHERE of the target.
    public var targetCondition: Expression?
    /// ON CONSTRAINT.
    public var constraint: Identifier?
    /// SET; nil for DO NOTHING.
    public var assignments: [Assignment]?
    /// WHERE of DO UPDATE.
    public var whereClause: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        target: [IndexElement] = [],
        targetCondition: Expression? = nil,
        constraint: Identifier? = nil,
        assignments: [Assignment]? = nil,
        whereClause: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.target = target
        self.targetCondition = targetCondition
        self.constraint = constraint
        self.assignments = assignments
        self.whereClause = whereClause
        self.range = range
    }
}

/// `column = value`, or `(a, b) = (1, 2)` as a row.
public struct Assignment: Hashable, Sendable {
    /// The columns; none where the assignment was not understood.
    public var targets: [TargetColumn]
    /// Whether the columns stand in parentheses: then the value is a row, even for one column.
    public var isRow: Bool
    /// The value; a row or subquery for several columns.
    public var value: Expression
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        targets: [TargetColumn],
        isRow: Bool = false,
        value: Expression,
        range: SourceRange = .none
    ) {
        self.targets = targets
        self.isRow = isRow
        self.value = value
        self.range = range
    }
}

/// `[WITH …] UPDATE … SET …`.
public struct UpdateStatement: Hashable, Sendable {
    /// WITH.
    public var with: WithClause?
    /// The table.
    public var table: TableReference
    /// SET.
    public var assignments: [Assignment]
    /// FROM.
    public var from: [FromItem]
    /// WHERE.
    public var whereClause: Expression?
    /// `WHERE CURRENT OF`: the cursor on whose row it acts.
    public var cursor: Identifier?
    /// RETURNING.
    public var returning: [SelectItem]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        with: WithClause? = nil,
        table: TableReference,
        assignments: [Assignment],
        from: [FromItem] = [],
        whereClause: Expression? = nil,
        cursor: Identifier? = nil,
        returning: [SelectItem] = [],
        range: SourceRange = .none
    ) {
        self.with = with
        self.table = table
        self.assignments = assignments
        self.from = from
        self.whereClause = whereClause
        self.cursor = cursor
        self.returning = returning
        self.range = range
    }
}

/// `[WITH …] DELETE FROM …`.
public struct DeleteStatement: Hashable, Sendable {
    /// WITH.
    public var with: WithClause?
    /// The table.
    public var table: TableReference
    /// USING.
    public var using: [FromItem]
    /// WHERE.
    public var whereClause: Expression?
    /// `WHERE CURRENT OF`: the cursor on whose row it acts.
    public var cursor: Identifier?
    /// RETURNING.
    public var returning: [SelectItem]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        with: WithClause? = nil,
        table: TableReference,
        using: [FromItem] = [],
        whereClause: Expression? = nil,
        cursor: Identifier? = nil,
        returning: [SelectItem] = [],
        range: SourceRange = .none
    ) {
        self.with = with
        self.table = table
        self.using = using
        self.whereClause = whereClause
        self.cursor = cursor
        self.returning = returning
        self.range = range
    }
}
