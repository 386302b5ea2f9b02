/// `[WITH …] MERGE INTO … USING … ON … WHEN …`.
public struct MergeStatement: Hashable, Sendable {
    /// WITH.
    public var with: WithClause?
    /// The table that is changed.
    public var table: TableReference
    /// USING.
    public var source: FromItem
    /// ON.
    public var condition: Expression
    /// The WHEN clauses in order.
    public var clauses: [MergeClause]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        with: WithClause? = nil,
        table: TableReference,
        source: FromItem,
        condition: Expression,
        clauses: [MergeClause],
        range: SourceRange = .none
    ) {
        self.with = with
        self.table = table
        self.source = source
        self.condition = condition
        self.clauses = clauses
        self.range = range
    }
}

/// `WHEN [NOT] MATCHED [AND condition] THEN action`.
public struct MergeClause: Hashable, Sendable {
    /// What is done with a row.
    public enum Action: Hashable, Sendable {
        /// `UPDATE SET …`.
        case update([Assignment])
        /// `DELETE`.
        case delete
        /// `INSERT …`.
        case insert(MergeInsert)
        /// `DO NOTHING`.
        case nothing
    }

    /// Whether it is for rows of the source that have a partner.
    public var isMatched: Bool
    /// AND.
    public var condition: Expression?
    /// What is done.
    public var action: Action
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(isMatched: Bool, condition: Expression? = nil, action: Action, range: SourceRange = .none) {
        self.isMatched = isMatched
        self.condition = condition
        self.action = action
        self.range = range
    }
}

/// `INSERT [(columns)] [OVERRIDING …] VALUES (…)` in MERGE.
public struct MergeInsert: Hashable, Sendable {
    /// The columns; empty where none are written.
    public var columns: [TargetColumn]
    /// OVERRIDING: `SYSTEM` or `USER`.
    public var overriding: String?
    /// The values; nil for DEFAULT VALUES.
    public var values: [Expression]?

    /// A node of these parts.
    public init(columns: [TargetColumn] = [], overriding: String? = nil, values: [Expression]?) {
        self.columns = columns
        self.overriding = overriding
        self.values = values
    }
}
