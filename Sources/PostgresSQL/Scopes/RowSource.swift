/// Something that columns are taken from: an item of FROM, the target of a statement, or what stands for one.
public struct RowSource: Hashable, Sendable {
    /// What the rows are those of.
    public enum Kind: Hashable, Sendable {
        /// A table or view: in FROM, or the target of a statement or definition.
        case relation(QualifiedName)
        /// A common table, by its name at the place where WITH gives it.
        case commonTable(Identifier)
        /// A query in FROM.
        case subquery
        /// A function or XMLTABLE in FROM.
        case function
        /// A join with an alias, or the columns that a join has from both its sides by USING or NATURAL.
        case join(of: [Int])
        /// `excluded` of ON CONFLICT, `new` and `old` of triggers and rules: a row of this relation.
        case row(of: QualifiedName)
        /// The parameters of a function.
        case parameters
    }

    /// What the rows are those of.
    public var kind: Kind
    /// The name that its columns can be qualified with: the alias, or else the name of the table or function.
    public var name: String?
    /// Whether the name is an alias, so that a schema cannot stand before it.
    public var isAlias: Bool
    /// The names of the columns that are known.
    public var columns: [String]
    /// Whether these are all.
    public var hasAllColumns: Bool
    /// Whether an outer join fills up its rows with nulls.
    public var isNullable: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A source of these parts.
    public init(
        kind: Kind,
        name: String?,
        isAlias: Bool = false,
        columns: [String] = [],
        hasAllColumns: Bool = false,
        isNullable: Bool = false,
        range: SourceRange = .none
    ) {
        self.kind = kind
        self.name = name
        self.isAlias = isAlias
        self.columns = columns
        self.hasAllColumns = hasAllColumns
        self.isNullable = isNullable
        self.range = range
    }

    /// Takes the alias, whose columns' names come in the place of the first ones.
    mutating func rename(_ alias: TableAlias?) {
        guard let alias else { return }
        name = alias.name.value
        isAlias = true
        replaceColumns(alias.columns.map(\.value))
    }

    /// Gives the first columns other names.
    mutating func replaceColumns(_ names: [String]) {
        if hasAllColumns || columns.count <= names.count {
            columns = names + columns.dropFirst(names.count)
        } else {
            // Which of the known columns are replaced cannot be told.
            columns = names
        }
    }
}
