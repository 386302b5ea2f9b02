/// `SEARCH BREADTH|DEPTH FIRST BY columns SET column` of a recursive common table.
public struct SearchClause: Hashable, Sendable {
    /// `BREADTH`; otherwise `DEPTH`.
    public var isBreadthFirst: Bool
    /// BY.
    public var columns: [Identifier]
    /// SET: the column that the order is written to.
    public var sequenceColumn: Identifier
    /// Its place in the text.
    public var range: SourceRange

    /// A clause of these parts.
    public init(
        isBreadthFirst: Bool,
        columns: [Identifier],
        sequenceColumn: Identifier,
        range: SourceRange = .none
    ) {
        self.isBreadthFirst = isBreadthFirst
        self.columns = columns
        self.sequenceColumn = sequenceColumn
        self.range = range
    }
}

/// `CYCLE columns SET column [TO value DEFAULT value] USING column` of a recursive common table.
public struct CycleClause: Hashable, Sendable {
    /// The columns that tell a cycle.
    public var columns: [Identifier]
    /// SET: the column that marks a cycle.
    public var markColumn: Identifier
    /// TO; nil for `true`.
    public var markValue: Expression?
    /// DEFAULT; nil for `false`.
    public var defaultValue: Expression?
    /// USING: the column that holds the path.
    public var pathColumn: Identifier
    /// Its place in the text.
    public var range: SourceRange

    /// A clause of these parts.
    public init(
        columns: [Identifier],
        markColumn: Identifier,
        markValue: Expression? = nil,
        defaultValue: Expression? = nil,
        pathColumn: Identifier,
        range: SourceRange = .none
    ) {
        self.columns = columns
        self.markColumn = markColumn
        self.markValue = markValue
        self.defaultValue = defaultValue
        self.pathColumn = pathColumn
        self.range = range
    }
}
