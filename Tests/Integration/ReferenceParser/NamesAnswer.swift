import PostgresSQL

/// What the names of a statement mean, for a comparison with what PostgreSQL reads.
///
/// Each line is a kind, a tab and a name: `relation` for a relation that is named, `column` for a column of a relation
/// that a reference comes down to, and `unclear` for a reference whose meaning is not certain.
struct NamesAnswer {
    private let resolution: NameResolution
    private let known: [String: [String]]
    private var lines: Set<String> = []

    /// The answer for a statement.
    ///
    /// - Parameter known: The columns of the relations, by their names with the schema.
    init(to statement: Statement, known: [String: [String]]) {
        self.known = known
        resolution = NameResolution(of: statement) { known[Self.fullName($0)] }
        for table in NameResolution.relations(in: statement) {
            lines.insert("relation\t\(Self.fullName(table.qualifiedName))")
        }
        for source in resolution.sources { addMerged(source) }
        for column in resolution.columns { add(column) }
    }

    /// The lines, sorted.
    var text: String { lines.sorted().joined(separator: "\n") }

    private static func fullName(_ name: QualifiedName) -> String { "\(name.schema ?? "one").\(name.name)" }

    private mutating func add(_ column: NameResolution.Column) {
        let name = column.reference.parts.last?.value ?? "*"
        switch column.meaning {
        case .source(let index): add(column.reference.isStar ? nil : name, of: index)
        case .all(let indexes): for index in indexes { add(nil, of: index) }
        case .output: break
        case .undetermined, .ambiguous, .hidden, .unknown: lines.insert("unclear\t\(name)\t\(column.meaning)")
        }
    }

    /// Adds a column of a source, or all of them.
    private mutating func add(_ name: String?, of index: Int) {
        guard resolution.sources.indices.contains(index) else { return }
        let source = resolution.sources[index]
        switch source.kind {
        case .relation(let relation), .row(let relation):
            let relation = Self.fullName(relation)
            for (own, column) in zip(source.columns, known[relation] ?? []) where name == nil || own == name {
                lines.insert("column\t\(relation).\(column)")
            }
        case .join(let sides): for side in sides { add(name, of: side) }
        case .commonTable, .subquery, .function, .parameters: break
        }
    }

    /// Adds the columns that a join has once for both its sides, which PostgreSQL reads wherever it stands.
    private mutating func addMerged(_ source: RowSource) {
        guard case .join(let sides) = source.kind, source.isMerging else { return }
        for column in source.columns { for side in sides { add(column, of: side) } }
    }
}

extension RowSource {
    /// Whether it stands for the columns that USING or NATURAL merges, and not for a join with an alias.
    fileprivate var isMerging: Bool { name == nil }
}
