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
