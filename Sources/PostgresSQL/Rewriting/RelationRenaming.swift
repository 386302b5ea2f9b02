extension Statement {
    /// The statement with other names for its relations, as a proxy that keeps two sets of tables gives them.
    ///
    /// Common tables keep their names. Where the last part of a name changes in FROM or in a target without an alias, the
    /// old name becomes the alias, so that `orders.id` still means what it did; `public.orders.id` becomes `orders.id`. A
    /// new name should have its schema, since a bare one can meet a common table.
    ///
    /// - Parameter name: The new name for a place where a relation is named; nil where it stays.
    public func renamingRelations(_ name: (TableUse) -> QualifiedName?) -> Statement {
        let resolution = NameResolution(of: self)
        var renaming = RelationRenaming()
        for table in resolution.tables where table.commonTable == nil {
            guard let newName = name(table), !newName.parts.isEmpty, newName != table.qualifiedName else { continue }
            renaming.names[table.qualifiedName.range.start] = newName
        }
        for column in resolution.columns where column.reference.parts.count > (column.reference.isStar ? 1 : 2) {
            guard let source = resolution.source(at: column.meaning), case .relation(let relation) = source.kind,
                renaming.names[relation.range.start] != nil
            else { continue }
            renaming.columns.insert(column.reference.range.start)
        }
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
    /// The places of columns before whose table a schema stands.
    var columns: Set<Int32> = []

    private func newName(_ name: QualifiedName) -> QualifiedName? {
        name.range.start >= 0 ? names[name.range.start] : nil
    }

    /// Keeps the old name as the alias.
    private func keepName(of table: inout TableReference) {
        guard let new = newName(table.name), new.name != table.name.name, table.alias == nil else { return }
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
        if case .column(var column) = expression, columns.contains(column.range.start) {
            column.parts = column.parts.suffix(column.isStar ? 1 : 2)
            expression = .column(column)
        }
        expression.transformChildren(with: &self)
    }
}
