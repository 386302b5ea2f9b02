import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Outer joins that change nothing are not made: nothing is read of the item that they fill with NULLs, and no row finds more
/// than one row of it.
extension QueryBinder {
    func dropIdleJoins(_ parts: inout SelectParts) throws(PostgresError) {
        guard parts.trees.contains(where: \.hasOuterJoin) else { return }
        let outputs = parts.targets.map(\.expression) + (parts.grouping?.keys ?? [])
        var read = columns(of: outputs + (parts.having.map { [$0] } ?? []) + parts.conditions)
        for tree in parts.trees { read.formUnion(tree.free.keys) }
        parts.trees = try parts.trees.map { (tree) throws(PostgresError) in try withoutIdleJoins(tree, read) }
    }

    /// - Parameter read: The columns that are read outside of the tree.
    private func withoutIdleJoins(_ tree: JoinTree, _ read: Set<ColumnID>) throws(PostgresError) -> JoinTree {
        guard case .join(let kind, let left, let right, let conditions) = tree else { return tree }
        let sides: (kept: JoinTree, filled: JoinTree)? =
            switch kind {
            case .left: (left, right)
            case .right: (right, left)
            default: nil
            }
        if let sides, case .leaf(let leaf) = sides.filled, !read.contains(where: { $0.entry == leaf.entry }),
            !conditions.contains(where: \.isVolatile), !leaf.dependence.isVolatile,
            hasOneRow(leaf, byEach: equated(leaf.entry, conditions))
        {
            // Constants are computed all the same.
            for condition in conditions { _ = try valueKnownAhead(condition) }
            return try withoutIdleJoins(sides.kept, read)
        }
        let inner = read.union(columns(of: conditions))
        return .join(kind, try withoutIdleJoins(left, inner), try withoutIdleJoins(right, inner), conditions)
    }

    /// The columns of an item that conditions make equal to something else.
    private func equated(_ entry: Int, _ conditions: [BoundExpression]) -> Set<Int> {
        var found: Set<Int> = []
        for condition in conditions {
            guard case .call(let function, let operands) = condition.kind, operands.count == 2,
                function.operatorName == "=", function.comparesInOrder(facts)
            else { continue }
            for (operand, other) in [(operands[0], operands[1]), (operands[1], operands[0])] {
                guard case .column(let id) = operand.kind, id.entry == entry,
                    !other.columns.contains(where: { $0.entry == entry })
                else { continue }
                found.insert(id.column)
            }
        }
        return found
    }

    /// Whether an item has no two rows with the same values in these columns.
    private func hasOneRow(_ leaf: FromLeaf, byEach columns: Set<Int>) -> Bool {
        switch leaf.source {
        case .plan: return false
        case .relation(let relation): return isKey(columns, of: relation, leaf.entry)
        case .select(let parts, let scope): return hasOneRow(parts, scope, byEach: columns)
        }
    }

    private func hasOneRow(_ parts: SelectParts, _ scope: Scope, byEach columns: Set<Int>) -> Bool {
        let targets = parts.targets[..<parts.visibleCount].map(\.expression)
        if parts.isDistinct, columns.isSuperset(of: targets.indices) { return true }
        if !parts.distinctOn.isEmpty, columns.isSuperset(of: parts.distinctOn) { return true }
        guard !parts.targets.contains(where: { $0.expression.contains { self.returnsSet($0) } }) else { return false }
        if let grouping = parts.grouping {
            let settled = columns.compactMap { targets.indices.contains($0) ? targets[$0] : nil }
            return grouping.sets.count == 1 && grouping.keys.allSatisfy(settled.contains)
        }
        guard parts.trees.count == 1, case .leaf(let leaf) = parts.trees[0] else { return false }
        let inner = columns.compactMap { column -> Int? in
            guard targets.indices.contains(column), case .column(let id) = targets[column].kind, id.entry == leaf.entry
            else { return nil }
            return id.column
        }
        return hasOneRow(leaf, byEach: Set(inner))
    }

    private func isKey(_ columns: Set<Int>, of relation: CatalogSnapshot.Relation, _ entry: Int) -> Bool {
        guard !columns.isEmpty, !relation.isSystem, let table = environment.catalog.model.tables[relation.oid] else {
            return false
        }
        let names = Set(columns.compactMap { relation.columns.indices.contains($0) ? relation.columns[$0].name : nil })
        let isFound = table.indexes.contains { index in
            index.isUnique && index.isImmediate && index.isValid && index.predicate == nil
                && index.elements.allSatisfy { $0.column.map(names.contains) ?? false }
        }
        guard isFound else { return false }
        // Tables that inherit have keys of their own.
        return relation.kind == "p" || entriesWithoutChildren.contains(entry)
            || environment.catalog.model.children(of: relation.name).isEmpty
    }
}

extension JoinTree {
    fileprivate var hasOuterJoin: Bool {
        switch self {
        case .leaf: false
        case .join(.left, _, _, _), .join(.right, _, _, _): true
        case .join(_, let left, let right, _): left.hasOuterJoin || right.hasOuterJoin
        }
    }
}
