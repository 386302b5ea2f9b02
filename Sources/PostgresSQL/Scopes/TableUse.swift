/// A place where a statement names a table.
public struct TableUse: Hashable, Sendable {
    /// The name as it is written, with the names before it.
    public var qualifiedName: QualifiedName
    /// The alias, where one is written.
    public var alias: String?
    /// What the statement does with the table.
    public var access: RelationAccess
    /// How many queries it is nested in: 0 for the statement's own FROM.
    public var level: Int
    /// For a common table its name where WITH gives it; nil for a relation.
    public var commonTable: Identifier?
    /// Where it stands, with its alias.
    public var range: SourceRange

    /// A use of a table.
    public init(
        _ qualifiedName: QualifiedName,
        alias: String? = nil,
        access: RelationAccess = .read,
        level: Int = 0,
        commonTable: Identifier? = nil,
        range: SourceRange = .none
    ) {
        self.qualifiedName = qualifiedName
        self.alias = alias
        self.access = access
        self.level = level
        self.commonTable = commonTable
        self.range = range
    }

    /// The name without what stands before it.
    public var name: String { qualifiedName.name }

    /// The schema, where it is written.
    public var schema: String? { qualifiedName.schema }
}
