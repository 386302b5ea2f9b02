import PostgresSQL
import PostgresWire

/// Sub-queries of FROM become part of the query around them where that changes nothing but the order of the work: their
/// items are then joined in any order, and their columns computed only for the rows that are left.
extension QueryBinder {
    /// Moves the items and conditions of such sub-queries up; gives the entries that came so.
    func pullUp(_ parts: inout SelectParts) -> Set<Int> {
        guard parts.trees.contains(where: \.hasSelect) else { return [] }
        let before = parts.trees.reduce(into: Set()) { $0.formUnion($1.entries) }
        let uses = ColumnUses(parts)
        var hoisted: [BoundExpression] = []
        var trees: [JoinTree] = []
        for tree in parts.trees {
            if !trees.isEmpty, let found = takeRow(tree, uses) {
                hoisted += found
            } else {
                trees.append(pullUp(tree, uses, &hoisted))
            }
        }
        parts.trees = trees
        parts.conditions = hoisted + parts.conditions.map(pulledUp)
        return parts.trees.reduce(into: Set()) { $0.formUnion($1.entries) }.subtracting(before)
    }

    /// An expression over the items that came up instead of the columns of their sub-queries.
    func pulledUp(_ expression: BoundExpression) -> BoundExpression {
        guard !pulledUp.isEmpty else { return expression }
        return expression.replacing { inner in
            guard case .column(let id) = inner.kind, let meaning = self.pulledUp[id] else { return nil }
            return self.pulledUp(meaning)
        }
    }

    /// A tree none of whose sides is filled with NULLs where it may come up.
    private func pullUp(_ tree: JoinTree, _ uses: ColumnUses, _ hoisted: inout [BoundExpression]) -> JoinTree {
        switch tree {
        case .leaf(let leaf):
            guard case .select(var inner, let scope) = leaf.source, mayComeUp(inner, scope, leaf, uses) else {
                return tree
            }
            _ = pullUp(&inner)
            hoisted += inner.conditions
            for (column, target) in inner.targets.enumerated() {
                pulledUp[ColumnID(entry: leaf.entry, column: column)] = target.expression
            }
            pulledUp[.presence(of: leaf.entry)] = BoundExpression(kind: .constant(.bool(true)), type: .bool)
            return inner.trees.dropFirst().reduce(inner.trees[0]) { .join(.cross, $0, $1, []) }
        case .join(let kind, let left, let right, let conditions) where kind == .inner || kind == .cross:
            if let found = takeRow(left, uses) {
                hoisted += found
                let second = pullUp(right, uses, &hoisted)
                hoisted += conditions.map(pulledUp)
                return second
            }
            // The conditions may read what comes up on the left.
            let first = pullUp(left, uses, &hoisted)
            if let found = takeRow(right, uses) {
                hoisted += found + conditions.map(pulledUp)
                return first
            }
            let second = pullUp(right, uses, &hoisted)
            return .join(kind, first, second, conditions.map(pulledUp))
        case .join(let kind, let left, let right, let conditions):
            let first = kind == .left ? pullUp(left, uses, &hoisted) : left
            let second = kind == .right ? pullUp(right, uses, &hoisted) : right
            return .join(kind, first, second, conditions.map(pulledUp))
        }
    }

    /// Lets the expressions of a sub-query without FROM stand for its columns, so that nothing is left to be joined; gives
    /// its conditions, and nil for any other item.
    private func takeRow(_ tree: JoinTree, _ uses: ColumnUses) -> [BoundExpression]? {
        guard case .leaf(let leaf) = tree, case .select(let parts, let scope) = leaf.source, parts.trees.isEmpty,
            isPlain(parts, scope, leaf, uses)
        else { return nil }
        freeColumns.merge(leaf.free) { first, _ in first }
        dependence.formUnion(leaf.dependence)
        for (column, target) in parts.targets.enumerated() {
            pulledUp[ColumnID(entry: leaf.entry, column: column)] = pulledUp(target.expression)
        }
        pulledUp[.presence(of: leaf.entry)] = BoundExpression(kind: .constant(.bool(true)), type: .bool)
        return parts.conditions.map(pulledUp)
    }

    private func mayComeUp(_ parts: SelectParts, _ scope: Scope, _ leaf: FromLeaf, _ uses: ColumnUses) -> Bool {
        !parts.trees.isEmpty && leaf.free.isEmpty && isPlain(parts, scope, leaf, uses)
    }

    /// Whether a sub-query does nothing but compute its columns row by row.
    private func isPlain(_ parts: SelectParts, _ scope: Scope, _ leaf: FromLeaf, _ uses: ColumnUses) -> Bool {
        guard parts.grouping == nil, !scope.hasWindows, !parts.isDistinct,
            parts.distinctOn.isEmpty, parts.sort.isEmpty, parts.limit == nil,
            parts.targets.count == parts.visibleCount, !uses.lateralEntries.contains(leaf.entry)
        else { return false }
        for (column, target) in parts.targets.enumerated() {
            let expression = target.expression
            if expression.isVolatile || expression.type == .record || expression.contains({ returnsSet($0) }) {
                return false
            }
            // A sub-query in the select list is run once for a row, not once for each place that names its column.
            let isQuery = expression.contains { if case .subquery = $0.kind { true } else { false } }
            let id = ColumnID(entry: leaf.entry, column: column)
            if isQuery, uses.conditions[id] != nil || uses.outputs[id] ?? 0 > 1 { return false }
        }
        return true
    }
}

/// How often the parts of a query name the columns of its FROM.
private struct ColumnUses {
    /// In WHERE and join conditions.
    private(set) var conditions: [ColumnID: Int] = [:]
    /// In what is computed from the joined rows.
    private(set) var outputs: [ColumnID: Int] = [:]
    /// The items that LATERAL items name.
    private(set) var lateralEntries: Set<Int> = []

    init(_ parts: SelectParts) {
        for condition in parts.conditions { Self.count(condition, in: &conditions) }
        for tree in parts.trees {
            for condition in tree.allConditions { Self.count(condition, in: &conditions) }
            lateralEntries.formUnion(tree.free.keys.map(\.entry))
        }
        for target in parts.targets { Self.count(target.expression, in: &outputs) }
        for key in parts.grouping?.keys ?? [] { Self.count(key, in: &outputs) }
        if let having = parts.having { Self.count(having, in: &outputs) }
    }

    private static func count(_ expression: BoundExpression, in uses: inout [ColumnID: Int]) {
        if case .column(let id) = expression.kind { uses[id, default: 0] += 1 }
        var inner: [ColumnID: Int] = [:]
        expression.forEachChild { count($0, in: &inner) }
        uses.merge(inner, uniquingKeysWith: +)
    }
}

extension JoinTree {
    /// Whether a sub-query that is not planned yet is among the items.
    fileprivate var hasSelect: Bool {
        switch self {
        case .leaf(let leaf): if case .select = leaf.source { true } else { false }
        case .join(_, let left, let right, _): left.hasSelect || right.hasSelect
        }
    }

    /// The conditions of all joins.
    var allConditions: [BoundExpression] {
        switch self {
        case .leaf: []
        case .join(_, let left, let right, let conditions): left.allConditions + right.allConditions + conditions
        }
    }
}
