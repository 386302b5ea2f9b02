import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A join by the index of a catalog relation; nil where hashing its rows is as good.
    func indexJoin(
        _ kind: JoinExpression.Kind,
        _ left: Planned,
        _ right: Planned,
        _ conditions: [BoundExpression],
        _ both: Layout,
        _ output: JoinOutput
    ) throws(PostgresError) -> Planned? {
        guard kind == .inner || kind == .left, let searchable = right.searchable,
            case .relation(let relation) = searchable.leaf.source,
            let found = try bestLookup(conditions, searchable.leaf, over: left.layout),
            found.rowCount < searchable.rowCount / 8
        else { return nil }
        var rest = conditions
        if found.isExact { rest.remove(at: found.condition) }
        var planned = Planned(node: left.node, layout: output.layout)
        planned.isRepeatable =
            left.isRepeatable && conditions.allSatisfy(isRepeatable(over: both))
            && searchable.conditions.allSatisfy(isRepeatable(over: right.layout))
        planned.node = IndexJoinPlan(
            left: left.node,
            relation: relation.oid,
            lookups: found.lookups,
            filter: try compile(searchable.conditions, right.layout),
            shape: JoinShape(
                keepsLeft: kind == .left,
                keepsRight: false,
                conditions: try compile(rest, both),
                output: output
            )
        )
        note(planned.node) {
            $0.joinKind = kind
            $0.entry = searchable.leaf.entry
            $0.keyCondition = [conditions[found.condition]]
            $0.filter = searchable.conditions
            $0.joinFilter = rest
        }
        return planned
    }

    /// A test whether a condition over these columns is the same at each pass.
    func isRepeatable(over layout: Layout) -> (BoundExpression) -> Bool {
        { condition in
            condition.columns.allSatisfy { layout.slots[$0] != nil }
                && !condition.contains { expression in
                    switch expression.kind {
                    case .call(let function, _): function.volatility == "v"
                    case .subquery(let query): !query.plan.dependence.isRepeatable
                    default: false
                    }
                }
        }
    }
}
