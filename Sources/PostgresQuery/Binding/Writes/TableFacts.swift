import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What the catalog says of a table that is written to.
extension QueryBinder {
    /// Whether a column's value always is that of its expression.
    func isGenerated(_ column: Column) -> Bool { false }

    /// Whether an identity column refuses values of the statement; nil for any other column.
    func isIdentityAlways(_ column: Column) -> Bool? { nil }

    /// The text of a column's default.
    func defaultText(of column: Column, _ relation: CatalogSnapshot.Relation) -> String? { column.defaultExpression }

    /// The CHECK constraints of a table in the order of their names.
    func checkConstraints(of relation: CatalogSnapshot.Relation) -> [(name: String, text: String)] { [] }

    /// The unique indexes of a table.
    func uniqueIndexes(of relation: CatalogSnapshot.Relation) -> [UniqueIndex] {
        let table = relation.name.name
        let columns = relation.columns
        var indexes: [UniqueIndex] = []
        let key = columns.indices.filter { columns[$0].isPrimaryKey }
        if !key.isEmpty {
            let name = "\(table)_pkey"
            indexes.append(UniqueIndex(name: name, constraint: name, columns: key, expressions: key.map { _ in nil }))
        }
        for index in columns.indices where columns[index].isUnique && key != [index] {
            let name = "\(table)_\(columns[index].name)_key"
            indexes.append(UniqueIndex(name: name, constraint: name, columns: [index], expressions: [nil]))
        }
        return indexes
    }

    /// The query behind a view.
    func viewQuery(_ view: CatalogSnapshot.Relation) -> SelectQuery? {
        guard let text = environment.catalog.model.tables.first(where: { $0.name == view.name })?.viewDefinition,
            let statement = Parser().parse(text).first, statement.firstError == nil,
            case .select(let query) = statement.statement
        else { return nil }
        return query
    }

    /// `cascaded` or `local`, where a view was made WITH CHECK OPTION.
    func checkOption(of view: CatalogSnapshot.Relation) -> String? { nil }
}
