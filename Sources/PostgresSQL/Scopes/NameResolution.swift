/// What the names in a statement mean, by PostgreSQL's rules of what is visible where.
///
/// A name in FROM is a common table where one of that name is in sight, and else a relation. A column belongs to an item
/// of FROM: of its own query, or of a query around it. Queries in FROM see their neighbours to the left only behind
/// LATERAL, functions always; ON sees the two sides of its join; an alias hides what it stands for.
///
/// What columns a relation has is not known here, unless the caller tells: then an unqualified column among several
/// relations is `undetermined`. See "Table Expressions" and "WITH Queries" in PostgreSQL's documentation.
public struct NameResolution: Sendable {
    /// A column's reference with its meaning.
    public struct Column: Hashable, Sendable {
        /// The reference.
        public var reference: ColumnReference
        /// What it means.
        public var meaning: ColumnMeaning
    }

    /// The sources that columns are taken from; the meanings of columns are indexes of this list.
    public internal(set) var sources: [RowSource] = []
    /// The names of tables, in the order of the text.
    public internal(set) var tables: [TableUse] = []
    /// The columns and stars, in the order of the text.
    public internal(set) var columns: [Column] = []
    /// Where in `columns` the reference at a place stands.
    private var places: [Int32: Int] = [:]

    /// Resolves the names of a statement.
    ///
    /// - Parameter columns: The columns of a relation, where they are known.
    public init(of statement: Statement, columns: (@Sendable (QualifiedName) -> [String]?)? = nil) {
        var resolver = NameResolver(columns)
        resolver.visit(statement)
        self = resolver.resolution
        tables = Self.inOrder(tables) { $0.range.start }
        self.columns = Self.inOrder(self.columns) { $0.reference.range.start }
        for (index, column) in self.columns.enumerated() where column.reference.range.start >= 0 {
            places[column.reference.range.start] = index
        }
    }

    init() {}

    /// What a column of the statement means; nil for one that stands elsewhere.
    public func meaning(of column: ColumnReference) -> ColumnMeaning? {
        guard let index = places[column.range.start], columns.indices.contains(index) else { return nil }
        return columns[index].meaning
    }

    /// The one source that a column of the statement belongs to, where that is certain.
    public func source(of column: ColumnReference) -> RowSource? {
        guard case .source(let index) = meaning(of: column), sources.indices.contains(index) else { return nil }
        return sources[index]
    }

    /// The relations that a statement reads, writes, defines or refers to: each place where one is named, in order.
    ///
    /// Common tables are none.
    public static func relations(in statement: Statement) -> [TableUse] {
        NameResolution(of: statement).tables.filter { $0.commonTable == nil }
    }

    /// Items in the order of their places; one that has none stays behind what was found before it.
    private static func inOrder<Item>(_ items: [Item], _ place: (Item) -> Int32) -> [Item] {
        var last: Int32 = -1
        let places = items.map { item in
            last = place(item) >= 0 ? place(item) : last
            return last
        }
        return items.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { items[$0] }
    }
}

/// What a column's reference means; numbers are indexes of `NameResolution.sources`.
public enum ColumnMeaning: Hashable, Sendable {
    /// A column of this source, or its whole row.
    case source(Int)
    /// All columns of these sources: a star.
    case all([Int])
    /// An output column of the query, by its index in the select list: in ORDER BY, GROUP BY or DISTINCT ON.
    case output(Int)
    /// A column of one of these sources, the first hundred: whose it is depends on columns that are not known.
    case undetermined([Int])
    /// More than one of these sources has such a column or name, which PostgreSQL refuses.
    case ambiguous([Int])
    /// There is such a source, but it cannot be referred to from this part of the query.
    case hidden(Int)
    /// Nothing in sight has this name.
    case unknown
}
