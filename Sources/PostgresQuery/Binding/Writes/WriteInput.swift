import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The rows that an UPDATE, DELETE or MERGE acts on: the row of the table, its identity, and what the statement reads of
/// other tables.
struct WriteInput {
    var node: any PlanNode
    var layout: Layout
}

extension QueryBinder {
    /// The item of FROM that the target is.
    ///
    /// Row security may hide rows of it.
    func targetLeaf(_ target: WriteTarget, _ security: [BoundExpression] = []) -> JoinTree {
        if let source = target.source {
            return .leaf(FromLeaf(entry: target.entry, width: target.width &+ 1, source: .plan(source)))
        }
        var leaf = FromLeaf(entry: target.entry, width: target.width, source: .relation(target.relation))
        leaf.security = security
        return .leaf(leaf)
    }

    /// Plans the rows that a statement acts on, once all its expressions are bound.
    func planInput(
        _ target: WriteTarget,
        _ trees: [JoinTree],
        _ conditions: [BoundExpression],
        _ scope: Scope
    ) throws(PostgresError) -> WriteInput {
        var parts = SelectParts()
        parts.trees = trees
        parts.conditions = conditions
        var layout = target.layout
        for (index, column) in target.relation.columns.enumerated() {
            usedColumns.insert(ColumnID(entry: target.entry, column: index))
            parts.targets.append(Target(name: column.name, expression: tableColumn(target.entry, index, column)))
        }
        usedColumns.insert(target.identity)
        let identity = BoundExpression(kind: .column(target.identity), type: .tid)
        parts.targets.append(Target(name: "ctid", expression: identity))
        let others = trees.reduce(into: Set<Int>()) { $0.formUnion($1.entries) }.subtracting([target.entry])
        let read = usedColumns.filter { others.contains($0.entry) }.sorted {
            ($0.entry, $0.column) < ($1.entry, $1.column)
        }
        for id in read {
            parts.targets.append(Target(name: "", expression: BoundExpression(kind: .column(id), type: .text)))
            layout.slots[id] = layout.width
            layout.width &+= 1
        }
        parts.visibleCount = parts.targets.count
        let (node, _) = try plan(parts, scope)
        return WriteInput(node: node, layout: layout)
    }

    /// FROM or USING of a statement that writes; the items do not see the target.
    func bindOthers(
        _ items: [FromItem],
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> [JoinTree] {
        scope.items = []
        var trees: [JoinTree] = []
        for item in items {
            let (tree, found) = try bindFrom(item, scope, siblings: scope.items)
            try refuseDuplicates([target.item] + scope.items + found)
            scope.items += found
            trees.append(tree)
        }
        return trees
    }

    /// WHERE of a statement that writes, with the conditions of the views in front of it.
    func bindCondition(
        _ condition: Expression?,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> [BoundExpression] {
        guard let condition else { return target.conditions }
        scope.clause = .where
        let bound = try withCollations(try coerceToBoolean(try bind(condition, scope), for: "WHERE"))
        return target.conditions + Self.conjuncts(bound)
    }
}
