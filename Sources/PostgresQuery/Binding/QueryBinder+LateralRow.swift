import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `LATERAL (VALUES (…))` of one row: its columns are expressions over the items to its left, which the planner puts in
    /// the place of the columns' names; nil for what has to run as a query.
    func bindLateralRow(
        _ derived: DerivedTable,
        _ inner: Scope,
        _ level: QueryLevel
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem])? {
        let query = derived.query
        guard query.with == nil, query.orderBy.isEmpty, query.limit == nil, query.offset == nil, query.locking.isEmpty,
            case .values(let values) = query.body, values.rows.count == 1
        else { return nil }
        let scope = Scope(parent: inner)
        scope.clause = .values
        let (bound, _, dependence) = try collectingFree { () throws(PostgresError) in
            var targets: [Target] = []
            for (index, expression) in values.rows[0].enumerated() {
                let value = try settleUnknown(try bind(expression, scope))
                targets.append(Target(name: "column\(index &+ 1)", expression: value))
            }
            return targets
        }
        let isPlain = bound.allSatisfy { target in
            !target.expression.isVolatile && target.expression.type != .record
                && !target.expression.contains {
                    if case .subquery = $0.kind { return true }
                    return returnsSet($0)
                }
        }
        guard isPlain else { return nil }
        var free: [ColumnID: BoundExpression] = [:]
        for target in bound { target.expression.collectColumns(into: &free) }
        var parts = SelectParts()
        parts.targets = bound
        parts.visibleCount = bound.count
        let entry = makeEntry()
        let relation = BoundRelation(
            node: ResultPlan(),
            columns: bound.map { outputColumn($0) },
            targets: bound.map(\.expression)
        )
        var item = makeItem(entry, relation)
        try rename(&item, derived.alias)
        if derived.alias == nil { item.isVisible = false } else { level.items.append(item) }
        note(item, at: derived.range)
        var leaf = FromLeaf(entry: entry, width: bound.count, source: .select(parts, scope), free: free)
        leaf.dependence = dependence
        return (.leaf(leaf), [item])
    }
}

extension BoundExpression {
    /// The columns that it reads.
    fileprivate func collectColumns(into found: inout [ColumnID: BoundExpression]) {
        if case .column(let id) = kind { found[id] = self }
        forEachChild { $0.collectColumns(into: &found) }
    }
}
