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
        case .planned(let node)?:
            planFailure = planFailure ?? subplanFailures[plan.number]
            return node
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
    func needs(of parts: SelectParts, _ scope: Scope) -> SelectNeeds {
        var needs = SelectNeeds()
        needs.add(parts, scope)
        return needs
    }
}

/// Gathers what a SELECT reads from outside, part by part as PostgreSQL goes through a query.
struct SelectNeeds {
    private(set) var free: [ColumnID: BoundExpression] = [:]
    /// The columns in the order in which they are come upon.
    private(set) var walk: [ColumnID] = []
    private(set) var dependence = PlanDependence()

    fileprivate mutating func add(_ parts: SelectParts, _ scope: Scope) {
        var inner = SelectNeeds()
        for target in parts.targets { inner.add(target.expression) }
        for key in parts.grouping?.keys ?? [] { inner.add(key) }
        for tree in parts.trees { inner.addConditions(of: tree) }
        for condition in parts.conditions { inner.add(condition) }
        if let having = parts.having { inner.add(having) }
        for tree in parts.trees { inner.addItems(of: tree) }
        let own = parts.trees.reduce(into: scope.entries) { $0.formUnion($1.entries) }
        for id in inner.walk where !own.contains(id.entry) { take(id, inner.free[id]) }
        dependence.formUnion(inner.dependence)
    }

    private mutating func take(_ id: ColumnID, _ column: BoundExpression?) {
        guard free[id] == nil, let column else { return }
        free[id] = column
        walk.append(id)
    }

    private mutating func addConditions(of tree: JoinTree) {
        guard case .join(_, let left, let right, let conditions) = tree else { return }
        addConditions(of: left)
        addConditions(of: right)
        for condition in conditions { add(condition) }
    }

    private mutating func addItems(of tree: JoinTree) {
        switch tree {
        case .leaf(let leaf):
            if case .select(let parts, let scope) = leaf.source { add(parts, scope) }
            let rest = leaf.free.sorted { ($0.key.entry, $0.key.column) < ($1.key.entry, $1.key.column) }
            for (id, column) in rest { take(id, column) }
            dependence.formUnion(leaf.dependence)
        case .join(_, let left, let right, _):
            addItems(of: left)
            addItems(of: right)
        }
    }

    private mutating func add(_ expression: BoundExpression) {
        switch expression.kind {
        case .column(let id): return take(id, expression)
        case .call(let function, _): if function.volatility == "v" { dependence.isVolatile = true }
        case .aggregate(let call): if call.function.volatility == "v" { dependence.isVolatile = true }
        case .subquery(let query):
            dependence.formUnion(query.plan.dependence)
            if case .quantified(let comparison) = query.form { for value in comparison.left { add(value) } }
            for index in query.walkedArguments { add(query.arguments[index].expression) }
            return
        default: break
        }
        var inner = self
        expression.forEachChild { inner.add($0) }
        if case .binding(_, let name, _) = expression.kind {
            inner.free[name] = nil
            inner.walk.removeAll { $0 == name }
        }
        self = inner
    }
}
