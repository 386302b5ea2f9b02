import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What the catalog says of a table that is written to.
extension QueryBinder {
    /// The definition of a user's relation.
    func definition(of relation: CatalogSnapshot.Relation) -> TableDefinition? {
        environment.catalog.model.tables[relation.oid] ?? environment.catalog.model.tables[relation.name]
    }

    /// The tables whose rows a statement means, too, that names its target without ONLY.
    func members(of target: WriteTarget) -> [TableDefinition] {
        guard !entriesWithoutChildren.contains(target.entry) else { return [] }
        let model = environment.catalog.model
        return model.descendants(of: target.relation.name).compactMap { model.tables[$0] }
    }

    /// Whether a column's value always is that of its expression.
    func isGenerated(_ column: Column) -> Bool { column.isGenerated }

    /// Whether an identity column refuses values of the statement; nil for any other column.
    func isIdentityAlways(_ column: Column) -> Bool? { column.identity.map { $0 == .always } }

    /// The text of a column's default; for an identity column the next number of its sequence.
    func defaultText(of column: Column, _ relation: CatalogSnapshot.Relation) -> String? {
        guard column.identity != nil else { return column.defaultExpression ?? domainDefault(of: column.type) }
        let sequences = environment.catalog.model.sequences(ownedBy: relation.name)
        let owned = sequences.first { $0.ownedBy?.column == column.name }
        guard let name = owned?.name else { return column.defaultExpression }
        let text = SQLIdentifier.quote(name.schema) + "." + SQLIdentifier.quote(name.name)
        return "nextval('\(text.replacing("'", with: "''"))'::regclass)"
    }

    /// The default of a domain, or of the one that it is over.
    private func domainDefault(of type: PostgresType) -> String? {
        var type = type
        while type.isUserDefined, let domain = environment.catalog.model.types[type.oid]?.domain {
            if let text = domain.defaultExpression { return text }
            type = domain.baseType
        }
        return nil
    }

    /// The CHECK constraints of a table in the order of their names.
    func checkConstraints(of relation: CatalogSnapshot.Relation) -> [(name: String, text: String)] {
        let constraints = definition(of: relation)?.constraints ?? []
        return constraints.compactMap { constraint in constraint.checkExpression.map { (constraint.name, $0) } }
            .sorted { $0.name < $1.name }
    }

    /// The indexes of a table that a new row can conflict with.
    func uniqueIndexes(of relation: CatalogSnapshot.Relation) -> [UniqueIndex] {
        guard let table = definition(of: relation) else { return [] }
        let positions = Dictionary(
            relation.columns.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return table.indexes.filter { ($0.isUnique || $0.isExclusion) && $0.isValid }.map { index in
            UniqueIndex(
                name: index.name,
                constraint: table.constraints.first { $0.hasIndex && ($0.index ?? $0.name) == index.name }?.name,
                columns: index.elements.map { $0.column.flatMap { positions[$0] } },
                expressions: index.elements.map(\.expression),
                predicate: index.predicate,
                isImmediate: index.isImmediate,
                isExclusion: index.isExclusion
            )
        }
    }

    /// The query behind a view.
    func viewQuery(_ view: CatalogSnapshot.Relation) -> SelectQuery? {
        guard let text = definition(of: view)?.viewDefinition, let statement = Parser().parse(text).first,
            statement.firstError == nil, case .select(let query) = statement.statement
        else { return nil }
        return query
    }

    /// `cascaded` or `local`, where a view was made WITH CHECK OPTION.
    func checkOption(of view: CatalogSnapshot.Relation) -> String? {
        let options = definition(of: view)?.options ?? []
        return options.first { $0.hasPrefix("check_option=") }.map { String($0.dropFirst(13)) }
    }
}
