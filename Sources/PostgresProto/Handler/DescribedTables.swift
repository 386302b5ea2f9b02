import PostgresCatalog

/// What a handler has told of its tables so far: all names, and the columns of those that statements have mentioned.
struct DescribedTables {
    /// The generation of the handler's catalog that this is about; nil where it has none.
    let generation: Int?
    /// The schemas of all tables.
    let schemas: Set<String>
    /// The tables by their names in small letters, where these are one word.
    private var words: [String: [TableName]] = [:]
    /// The tables with other names, which are looked for in the text as a whole.
    private var others: [(lowercased: String, table: TableName)] = []
    /// The tables described so far.
    private(set) var columns: [TableName: [Column]] = [:]
    private var catalogs: [[TableName]: CatalogSnapshot] = [:]

    /// The most catalogs that are kept, each for the tables of some statements.
    private static let keptCatalogs = 64

    init(_ tables: [TableName], generation: Int?) {
        self.generation = generation
        schemas = Set(tables.map(\.schema))
        for table in tables {
            let name = table.name.lowercased()
            if !name.isEmpty, name.utf8.allSatisfy(CatalogNeeds.isWordByte) {
                words[name, default: []].append(table)
            } else {
                others.append((name, table))
            }
        }
    }

    /// The tables that a text can mean, each once, in the order of their names; some of them may only look like it.
    func mentioned(in text: String) -> [TableName] {
        let folded = text.lowercased()
        var found = Set<TableName>()
        for word in folded.utf8.split(whereSeparator: { !CatalogNeeds.isWordByte($0) }) {
            if let tables = words[String(Substring(word))] { found.formUnion(tables) }
        }
        // A quotation mark of a name is written twice.
        for (name, table) in others where name.contains("\"") || folded.contains(name) { found.insert(table) }
        return found.sorted()
    }

    /// The catalog with these tables, where it was made before.
    func catalog(of tables: [TableName]) -> CatalogSnapshot? { catalogs[tables] }

    mutating func describe(_ table: TableName, _ columns: [Column]) { self.columns[table] = columns }

    /// Keeps the catalog with these tables.
    mutating func keep(_ catalog: CatalogSnapshot, of tables: [TableName]) {
        if catalogs.count >= Self.keptCatalogs { catalogs.removeAll() }
        catalogs[tables] = catalog
    }
}
