extension NameResolver {
    /// Visits a statement with its targets in sight.
    mutating func visit(_ statement: Statement) {
        switch statement {
        case .insert(let insert): within(insert.with) { $0.inside(insert) }
        case .update(let update): within(update.with) { $0.inside(update) }
        case .delete(let delete): within(delete.with) { $0.inside(delete) }
        case .merge(let merge): within(merge.with) { $0.inside(merge) }
        case .definition(let definition): inside(definition)
        case .utility(.copy(let copy)):
            guard let table = copy.table else { return visitChildren(of: statement) }
            let source = relationSource(table, nil, table.range)
            within([NameSpace.Item(source: add(source))]) { $0.visitChildren(of: statement) }
        default: visitChildren(of: statement)
        }
    }

    /// Records the target of a statement and adds its source.
    private mutating func target(_ table: TableReference) -> NameSpace.Item {
        record(table, .write)
        return NameSpace.Item(source: add(relationSource(table.name, table.alias, table.range)))
    }

    /// Visits RETURNING, whose columns are those of a common table.
    private mutating func returning(_ items: [SelectItem]) {
        for item in items { visit(item.expression) }
        returned = outputColumns(items)
    }

    private mutating func inside(_ insert: InsertStatement) {
        let target = target(insert.table)
        for column in insert.columns { subscripts(of: column) }
        if let source = insert.source { visit(source) }
        if let conflict = insert.onConflict {
            within([target]) { resolver in
                for key in conflict.target { resolver.visit(key.expression) }
                resolver.visitAll([conflict.targetCondition])
            }
            var row = resolution.sources[target.source]
            row.kind = .row(of: insert.table.name)
            row.rename(TableAlias(name: "excluded"))
            within([target, NameSpace.Item(source: add(row))]) { resolver in
                resolver.assign(conflict.assignments ?? [])
                resolver.visitAll([conflict.whereClause])
            }
        }
        within([target]) { $0.returning(insert.returning) }
    }

    private mutating func inside(_ update: UpdateStatement) {
        let target = target(update.table)
        within([]) { resolver in
            resolver.from(update.from, besideTarget: target)
            resolver.assign(update.assignments)
            resolver.visitAll([update.whereClause])
            resolver.returning(update.returning)
        }
    }

    private mutating func inside(_ delete: DeleteStatement) {
        let target = target(delete.table)
        within([]) { resolver in
            resolver.from(delete.using, besideTarget: target)
            resolver.visitAll([delete.whereClause])
            resolver.returning(delete.returning)
        }
    }

    /// Visits FROM of an UPDATE or USING of a DELETE, which cannot refer to the target, and brings both into sight.
    private mutating func from(_ items: [FromItem], besideTarget target: NameSpace.Item) {
        guard let space = spaces.indices.last else { return }
        var hidden = target
        hidden.isLateralAllowed = false
        spaces[space].append([hidden])
        spaces[space].remember(target.source, resolution.sources[target.source])
        from(items)
        spaces[space].replaceAll(with: [target] + spaces[space].items.dropFirst())
    }

    private mutating func inside(_ merge: MergeStatement) {
        let target = target(merge.table)
        within([]) { resolver in
            resolver.from([merge.source])
            guard let space = resolver.spaces.indices.last else { return }
            let source = resolver.spaces[space].items
            resolver.spaces[space].remember(target.source, resolver.resolution.sources[target.source])
            let both = [target] + source
            resolver.spaces[space].replaceAll(with: both)
            resolver.visit(merge.condition)
            for clause in merge.clauses {
                // A row without a partner has nothing of the target.
                resolver.spaces[space].replaceAll(with: clause.isMatched ? both : source)
                resolver.visitAll([clause.condition])
                switch clause.action {
                case .update(let assignments): resolver.assign(assignments)
                case .insert(let insert):
                    for column in insert.columns { resolver.subscripts(of: column) }
                    for value in insert.values ?? [] { resolver.visit(value) }
                case .delete, .nothing: break
                }
            }
        }
    }

    private mutating func assign(_ assignments: [Assignment]) {
        for assignment in assignments {
            for target in assignment.targets { subscripts(of: target) }
            visit(assignment.value)
        }
    }

    private mutating func subscripts(of column: TargetColumn) {
        var node = column
        node.transformChildren(with: &self)
    }

    mutating func visitAll(_ expressions: [Expression?]) {
        for case let expression? in expressions { visit(expression) }
    }
}
