/// A column that INSERT, UPDATE or MERGE gives a value, or a part of one: `a`, `a.field`, `a[1]`, `a.field[2:3]`.
public struct TargetColumn: Hashable, Sendable {
    /// A step from a column to a part of it.
    public enum Step: Hashable, Sendable {
        /// `.field`.
        case field(Identifier)
        /// `.*`, which the grammar allows at the end and no statement has a use for.
        case star
        /// `[1]` or `[1:2]`.
        case index(SubscriptExpression.Index)
    }

    /// The column.
    public var name: Identifier
    /// The way to the part; empty for the whole column.
    public var path: [Step]
    /// Where it stands.
    public var range: SourceRange

    /// A column and the way to a part of it.
    public init(_ name: Identifier, path: [Step] = [], range: SourceRange = .none) {
        self.name = name
        self.path = path
        self.range = range
    }
}

/// A column or an expression by which ON CONFLICT finds a unique index.
public struct ConflictKey: Hashable, Sendable {
    /// The column, the call, or the expression in parentheses.
    public var expression: Expression
    /// COLLATE.
    public var collation: QualifiedName?
    /// The operator class.
    public var operatorClass: QualifiedName?
    /// The operator class's options in parentheses, as they are written.
    public var options: OpaqueText?
    /// ASC or DESC, where it is written.
    public var direction: SortKey.Direction?
    /// NULLS FIRST or NULLS LAST, where it is written.
    public var nullsFirst: Bool?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        expression: Expression,
        collation: QualifiedName? = nil,
        operatorClass: QualifiedName? = nil,
        options: OpaqueText? = nil,
        direction: SortKey.Direction? = nil,
        nullsFirst: Bool? = nil,
        range: SourceRange = .none
    ) {
        self.expression = expression
        self.collation = collation
        self.operatorClass = operatorClass
        self.options = options
        self.direction = direction
        self.nullsFirst = nullsFirst
        self.range = range
    }
}
