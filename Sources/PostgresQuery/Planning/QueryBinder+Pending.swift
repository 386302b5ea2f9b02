import PostgresSQL
import PostgresWire

/// A sub-query of an expression whose names are bound: its plan, or what the plan is made of when it is needed.
enum PendingSubquery {
    case planned(any PlanNode)
    case select(SelectParts, Scope)
}

extension QueryBinder {
    /// The root of a sub-query's plan, which is made now if it is not there yet.
    func root(of plan: SubqueryPlan) throws(PostgresError) -> any PlanNode {
        switch pending[plan.number] {
        case .planned(let node)?: return node
        case .select(let parts, let scope)?:
            keptDepth &+= 1
            let (outerPulledUp, outerLive) = (pulledUp, liveColumns)
            (pulledUp, liveColumns) = ([:], nil)
            defer {
                keptDepth &-= 1
                pulledUp.merge(outerPulledUp) { _, outer in outer }
                liveColumns = outerLive
            }
            let ((node, _), _, _) = try collectingFree { () throws(PostgresError) in
                try self.plan(parts, scope)
            }
            pending[plan.number] = .planned(node)
            return node
        case nil: throw unsupported("this sub-query")
        }
    }

    /// The columns of outer queries that a SELECT reads, and what else its rows hang on.
    func needs(of parts: SelectParts, _ scope: Scope) -> (free: [ColumnID: BoundExpression], dependence: PlanDependence)
    {
        var needs = SelectNeeds()
        needs.add(parts, scope)
        return (needs.free, needs.dependence)
    }
}

/// Gathers what a SELECT reads from outside.
private struct SelectNeeds {
    var free: [ColumnID: BoundExpression] = [:]
    var dependence = PlanDependence()

    mutating func add(_ parts: SelectParts, _ scope: Scope) {
        var inner = SelectNeeds()
        for condition in parts.conditions { inner.add(condition) }
        for target in parts.targets { inner.add(target.expression) }
        if let having = parts.having { inner.add(having) }
        for key in parts.grouping?.keys ?? [] { inner.add(key) }
        for tree in parts.trees { inner.add(tree) }
        let own = parts.trees.reduce(into: scope.entries) { $0.formUnion($1.entries) }
        free.merge(inner.free.filter { !own.contains($0.key.entry) }) { first, _ in first }
        dependence.formUnion(inner.dependence)
    }

    private mutating func add(_ tree: JoinTree) {
        switch tree {
        case .leaf(let leaf):
            free.merge(leaf.free) { first, _ in first }
            dependence.formUnion(leaf.dependence)
            if case .select(let parts, let scope) = leaf.source { add(parts, scope) }
        case .join(_, let left, let right, let conditions):
            add(left)
            add(right)
            for condition in conditions { add(condition) }
        }
    }

    private mutating func add(_ expression: BoundExpression) {
        switch expression.kind {
        case .column(let id):
            if free[id] == nil { free[id] = expression }
            return
        case .call(let function, _): if function.volatility == "v" { dependence.isVolatile = true }
        case .aggregate(let call): if call.function.volatility == "v" { dependence.isVolatile = true }
        case .subquery(let query): dependence.formUnion(query.plan.dependence)
        default: break
        }
        var inner = self
        expression.forEachChild { inner.add($0) }
        if case .binding(_, let name, _) = expression.kind { inner.free[name] = nil }
        self = inner
    }
}
