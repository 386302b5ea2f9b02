import PostgresWire

/// Columns of sub-queries of FROM that only such parts of expressions read as are never computed: nothing is read of them
/// then, so that they are not computed either.
extension QueryBinder {
    /// The columns of sub-queries of FROM that the parts of a SELECT name.
    func columnsOfQueries(_ parts: SelectParts) -> Set<ColumnID> {
        var entries: Set<Int> = []
        for tree in parts.trees { tree.collectSelects(into: &entries) }
        guard !entries.isEmpty else { return [] }
        return parts.expressions.reduce(into: Set()) { found, expression in
            found.formUnion(expression.columns.filter { entries.contains($0.entry) })
        }
    }

    /// - Parameter named: The columns that were named before anything was left out.
    func forgetIdleColumns(_ named: Set<ColumnID>, _ parts: SelectParts) throws(PostgresError) {
        guard !named.isEmpty else { return }
        var idle = named
        for expression in parts.expressions where !idle.isEmpty {
            let whole = columns(of: [expression])
            if whole.isDisjoint(with: idle) { continue }
            idle.subtract(try mayBeKnown(expression) ? columns(of: [withoutIdleParts(expression)]) : whole)
        }
        for tree in parts.trees { idle.subtract(tree.free.keys) }
        usedColumns.subtract(idle)
    }

    /// An expression without what stands behind conditions that are never met, and with the value of what is known.
    func withoutIdleParts(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        guard mayBeKnown(expression) else { return expression }
        var copy = expression
        if let value = try valueKnownAhead(expression) {
            copy.kind = .constant(value)
            return copy
        }
        switch expression.kind {
        case .choice(let branches, let otherwise):
            let live = try liveChoice(expression, branches, otherwise, looksAtAll: true)
            if live != expression { return try withoutIdleParts(live) }
        case .coalesce(let operands): copy.kind = .coalesce(try liveOperands(operands) { !$0.isNull })
        default: break
        }
        return try copy.mapChildren { (child) throws(PostgresError) in try withoutIdleParts(child) }
    }
}

extension SelectParts {
    /// What is computed of the rows of FROM.
    fileprivate var expressions: [BoundExpression] {
        targets.map(\.expression) + (grouping?.keys ?? []) + conditions + (having.map { [$0] } ?? [])
            + trees.flatMap(\.allConditions)
    }
}

extension JoinTree {
    /// The items that are sub-queries which are planned with the query around them.
    fileprivate func collectSelects(into entries: inout Set<Int>) {
        switch self {
        case .leaf(let leaf): if case .select = leaf.source { entries.insert(leaf.entry) }
        case .join(_, let left, let right, _):
            left.collectSelects(into: &entries)
            right.collectSelects(into: &entries)
        }
    }
}
