extension Statement {
    /// The statement with other names for its relations, as a proxy that keeps two sets of tables gives them.
    ///
    /// Common tables keep their names. Where the last part of a name changes in FROM or in a target without an alias, the
    /// old name becomes the alias, so that `orders.id` still means what it did; `public.orders.id` becomes `orders.id`, or
    /// keeps a schema or gets another alias where there are several tables of the name. A new name should have its schema,
    /// since a bare one can meet a common table.
    ///
    /// - Parameter name: The new name for a place where a relation is named; nil where it stays.
    public func renamingRelations(_ name: (TableUse) -> QualifiedName?) -> Statement {
        let resolution = NameResolution(of: self)
        var renaming = RelationRenaming()
        for table in resolution.tables where table.commonTable == nil {
            guard let newName = name(table), !newName.parts.isEmpty, newName != table.qualifiedName else { continue }
            renaming.names[table.qualifiedName.range.start] = newName
        }
        renaming.follow(resolution)
        var tree = self
        renaming.transform(&tree)
        return tree
    }
}

extension NameResolution {
    /// The one source that a meaning names.
    fileprivate func source(at meaning: ColumnMeaning) -> RowSource? {
        switch meaning {
        case .source(let index), .hidden(let index): sources.indices.contains(index) ? sources[index] : nil
        case .all(let indexes): indexes.count == 1 ? indexes.first.map { sources[$0] } : nil
        case .output, .undetermined, .ambiguous, .unknown: nil
        }
    }
}

/// Gives relations other names, by the places of the old ones.
private struct RelationRenaming: SyntaxTransform {
    var names: [Int32: QualifiedName] = [:]
    /// What stands before the last part of columns from now on, by their places.
    private var qualifiers: [Int32: [Identifier]] = [:]
    /// The aliases that are not the old names, by the places of those.
    private var aliases: [Int32: Identifier] = [:]

    /// Finds the columns that cannot stay as they are: a schema stands before their table.
    ///
    /// Without it they could mean another table of the name, so it only goes where there is none.
    mutating func follow(_ resolution: NameResolution) {
        var counts: [String: Int] = [:]
        for source in resolution.sources { counts[source.name ?? "", default: 0] += 1 }
        for table in resolution.tables where counts[table.name] == nil { counts[table.name] = 0 }
        let columns = resolution.columns.filter { $0.reference.qualifier.count > 0 }
        for column in columns where column.reference.qualifier.count > 1 {
            guard let source = resolution.source(at: column.meaning), case .relation(let relation) = source.kind,
                let new = names[relation.range.start]
            else { continue }
            let place = column.reference.range.start
            if counts[relation.name] == 1 {
                qualifiers[place] = [Identifier(relation.name)]
            } else if new.name == relation.name, new.parts.count > 1 {
                qualifiers[place] = new.parts
            } else {
                let taken = aliases[relation.range.start]
                let alias = taken ?? Self.alias(relation.name, &counts)
                aliases[relation.range.start] = alias
                qualifiers[place] = [alias]
            }
        }
        for column in columns where column.reference.qualifier.count == 1 {
            guard let source = resolution.source(at: column.meaning), case .relation(let relation) = source.kind,
                !source.isAlias, let alias = aliases[relation.range.start]
            else { continue }
            qualifiers[column.reference.range.start] = [alias]
        }
    }

    /// A name that nothing has yet.
    private static func alias(_ name: String, _ counts: inout [String: Int]) -> Identifier {
        var number = 1
        while counts["\(name)_\(number)"] != nil { number += 1 }
        counts["\(name)_\(number)"] = 1
        return Identifier("\(name)_\(number)")
    }

    private func newName(_ name: QualifiedName) -> QualifiedName? {
        name.range.start >= 0 ? names[name.range.start] : nil
    }

    /// Keeps the old name as the alias, where no other was found.
    private func keepName(of table: inout TableReference) {
        guard let new = newName(table.name), table.alias == nil else { return }
        if let alias = aliases[table.name.range.start] { return table.alias = TableAlias(name: alias) }
        guard new.name != table.name.name else { return }
        table.alias = TableAlias(name: Identifier(table.name.name))
    }

    mutating func transform(_ item: inout FromItem) {
        if case .table(var table) = item {
            keepName(of: &table)
            item = .table(table)
        }
        item.transformChildren(with: &self)
    }

    mutating func transform(_ statement: inout Statement) {
        switch statement {
        case .insert(var insert):
            keepName(of: &insert.table)
            statement = .insert(insert)
        case .update(var update):
            keepName(of: &update.table)
            statement = .update(update)
        case .delete(var delete):
            keepName(of: &delete.table)
            statement = .delete(delete)
        case .merge(var merge):
            keepName(of: &merge.table)
            statement = .merge(merge)
        default: break
        }
        statement.transformChildren(with: &self)
    }

    mutating func transform(_ name: inout QualifiedName, access: RelationAccess) {
        if let new = newName(name) { name = QualifiedName(new.parts.map { Identifier($0.value, range: name.range) }) }
    }

    mutating func transform(_ expression: inout Expression) {
        if case .column(var column) = expression, let qualifier = qualifiers[column.range.start] {
            column.parts = qualifier + column.parts.suffix(column.isStar ? 0 : 1)
            expression = .column(column)
        }
        expression.transformChildren(with: &self)
    }
}

extension ColumnReference {
    /// What stands before the column's name, or before the star.
    fileprivate var qualifier: ArraySlice<Identifier> { isStar ? parts[...] : parts.dropLast() }
}
