import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A query that was bound as part of another: its plan, its columns and what it reads from outside.
struct BoundSubplan {
    var plan: SubqueryPlan
    var relation: BoundRelation
    var arguments: [BoundOuterValue]
}

extension QueryBinder {
    /// Binds a query that may run many times while a query further out runs.
    func bindSubplan(
        _ query: SelectQuery,
        _ scope: Scope,
        at range: SourceRange? = nil
    ) throws(PostgresError) -> BoundSubplan {
        if let place = scope.clause.subqueryRefusal {
            throw failure("0A000", "cannot use subquery in \(place)", at: range ?? query.range)
        }
        keptDepth &+= 1
        defer { keptDepth &-= 1 }
        let outerClause = scope.clause
        defer { scope.clause = outerClause }
        if query.locking.isEmpty, let core = query.plainSelect { return try bindPlainSubplan(core, query, scope) }
        let locksBefore = lockingPlanCount
        let outerFailure = planFailure
        planFailure = nil
        let (relation, free, dependence) = try collectingFree { () throws(PostgresError) in
            try bindQuery(query, Scope(parent: scope), resolvesUnknown: true)
        }
        var plan = makeSubplan(.planned(relation.node), dependence)
        subplanFailures[plan.number] = planFailure
        planFailure = outerFailure
        if derivesCollations { subplanCollations[plan.number] = columnStates(relation) }
        (plan.syntax, plan.level) = (query, scope.level.number)
        if analysis != nil { plan.written = query }
        if lockingPlanCount != locksBefore {
            guard free.isEmpty else {
                throw unsupported("FOR UPDATE in a sub-query that refers to the query around it")
            }
            subplansAhead.append(plan)
        }
        return BoundSubplan(plan: plan, relation: relation, arguments: outerValues(free, scope))
    }

    /// A query that is only a SELECT: its plan is made when the query around it is planned, if it is not joined to that.
    private func bindPlainSubplan(
        _ core: SelectCore,
        _ query: SelectQuery,
        _ scope: Scope
    ) throws(PostgresError) -> BoundSubplan {
        let own = Scope(parent: scope)
        let (bound, free, dependence) = try collectingFree { () throws(PostgresError) in
            try nested { () throws(PostgresError) in try bindParts(core, query, own, resolvesUnknown: true) }
        }
        let (parts, relation) = bound
        if let grouping = parts.grouping { try checkGrouped(parts, grouping, own) }
        let needs = needs(of: parts, own)
        var all = dependence
        all.formUnion(needs.dependence)
        var plan = makeSubplan(.select(parts, own), all)
        if derivesCollations { subplanCollations[plan.number] = columnStates(relation) }
        (plan.syntax, plan.level) = (query, scope.level.number)
        plan.walk = needs.walk
        if analysis != nil { plan.written = query }
        return BoundSubplan(
            plan: plan,
            relation: relation,
            arguments: outerValues(needs.free.merging(free) { first, _ in first }, scope)
        )
    }

    /// A sub-query with a number of its own, whose plan is made from this.
    func makeSubplan(_ query: PendingSubquery, _ dependence: PlanDependence) -> SubqueryPlan {
        let number = subplanCount
        subplanCount &+= 1
        pending[number] = query
        return SubqueryPlan(number: number, dependence: dependence)
    }

    /// Runs a body and gives apart the columns of outer queries that the plans made by it read, and what else they hang
    /// on.
    func collectingFree<Result>(
        _ body: () throws(PostgresError) -> Result
    ) throws(PostgresError) -> (Result, [ColumnID: BoundExpression], PlanDependence) {
        let outer = (freeColumns, dependence)
        (freeColumns, dependence) = ([:], PlanDependence())
        defer { (freeColumns, dependence) = outer }
        let result = try body()
        return (result, freeColumns, dependence)
    }

    /// The values that a plan reads from the query of this scope, and through it from those further out.
    func outerValues(_ free: [ColumnID: BoundExpression], _ scope: Scope?) -> [BoundOuterValue] {
        // In an order of their own, so that the same is told each time.
        let inOrder = free.sorted { ($0.key.entry, $0.key.column) < ($1.key.entry, $1.key.column) }
        return inOrder.map { id, column in
            var expression = column
            if let aggregate = outerAggregates[id], aggregate.owner === scope { expression = aggregate.expression }
            return BoundOuterValue(index: outerIndex(of: id), expression: expression)
        }
        .sorted { $0.index < $1.index }
    }

    /// `(SELECT …)`, `EXISTS`, `ARRAY(SELECT …)`, `IN (SELECT …)`, `op ANY|ALL (…)`.
    func bindSubqueryExpression(_ expression: Expression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        switch expression {
        case .exists(let node):
            let bound = try bindSubplan(node.query, scope, at: node.range)
            return BoundExpression(
                kind: .subquery(BoundSubquery(form: .exists, plan: bound.plan, arguments: bound.arguments)),
                type: .bool,
                range: node.range
            )
        case .subquery(let node):
            let bound = try bindSubplan(node.query, scope, at: node.range)
            let column = try onlyColumn(bound, at: node.range)
            return BoundExpression(
                kind: .subquery(BoundSubquery(form: .scalar, plan: bound.plan, arguments: bound.arguments)),
                type: column.type,
                typeModifier: column.typeModifier,
                range: node.range
            )
        case .arraySubquery(let node):
            let bound = try bindSubplan(node.query, scope, at: node.range)
            let column = try onlyColumn(bound, at: node.range)
            let array = facts.element(of: column.type) == nil ? facts.array(of: column.type) : column.type
            guard let array else {
                throw failure(
                    "42704",
                    "could not find array type for data type \(facts.name(column.type))",
                    at: node.range
                )
            }
            let form = BoundSubquery.Form.array(element: column.type)
            return BoundExpression(
                kind: .subquery(BoundSubquery(form: form, plan: bound.plan, arguments: bound.arguments)),
                type: array,
                typeModifier: column.typeModifier,
                range: node.range
            )
        case .inSubquery(let node):
            let found = try bindQuantified(
                node.operand,
                OperatorName("=", range: word(behind: node.operand)),
                node.query,
                isAll: false,
                scope,
                at: node.range
            )
            return node.isNegated ? BoundExpression(kind: .not(found), type: .bool, range: found.range) : found
        case .quantified(let node): return try bind(node, scope)
        default: throw unsupported("this sub-query", at: expression.range)
        }
    }

    private func onlyColumn(_ bound: BoundSubplan, at range: SourceRange) throws(PostgresError) -> OutputColumn {
        guard bound.relation.columns.count == 1, let column = bound.relation.columns.first else {
            throw failure("42601", "subquery must return only one column", at: range)
        }
        return column
    }

    private func bind(_ node: QuantifiedExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        switch node.right {
        case .query(let query):
            return try bindQuantified(node.left, node.operator, query, isAll: node.isAll, scope, at: node.range)
        case .array(let expression):
            return try compareArray(
                try bind(node.left, scope),
                node.operator,
                try bind(expression, scope),
                isAll: node.isAll,
                at: node.range
            )
        }
    }

    private func compareArray(
        _ left: BoundExpression,
        _ name: OperatorName,
        _ array: BoundExpression,
        isAll: Bool,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let element: PostgresType
        if array.type == .unknown {
            element = .unknown
        } else if let inner = facts.element(of: facts.base(of: array.type)) {
            element = inner
        } else {
            throw failure("42809", "op ANY/ALL (array) requires array on right side", at: name.range)
        }
        let row = try findOperator(name, left.type, element)
        let function = try operatorFunction(row, [left.type, element], name)
        guard function.result == .bool else {
            throw failure("42809", "op ANY/ALL (array) requires operator to yield boolean", at: name.range)
        }
        let wanted = function.arguments[1]
        guard element == wanted || facts.array(of: wanted) != nil else {
            throw failure("42704", "could not find array type for data type \(facts.name(wanted))", at: name.range)
        }
        let target = element == wanted ? array.type : facts.array(of: wanted) ?? array.type
        return BoundExpression(
            kind: .quantifiedArray(
                try convert(left, to: function.arguments[0], .implicit),
                function,
                try convert(array, to: target, .implicit),
                isAll: isAll
            ),
            type: .bool,
            range: Self.place(left, range)
        )
    }

    private func bindQuantified(
        _ left: Expression,
        _ name: OperatorName,
        _ query: SelectQuery,
        isAll: Bool,
        isSingle: Bool = false,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let bound = try bindSubplan(query, scope, at: range)
        let operand = try bind(left, scope)
        var operands = [operand]
        // A row in the type of a table is still one that was written field by field.
        if case .row(let fields, let names) = operand.kind, names.isEmpty || Self.isRow(left) { operands = fields }
        return try compareSubquery(
            operands,
            name,
            bound,
            isAll: isAll,
            isSingle: isSingle,
            at: Self.place(operand, range)
        )
    }

    /// Whether an expression is `ROW(…)`, as it is or in a type.
    private static func isRow(_ expression: Expression) -> Bool {
        switch expression {
        case .row: true
        case .cast(let cast): isRow(cast.operand)
        default: false
        }
    }

    private func compareSubquery(
        _ operands: [BoundExpression],
        _ name: OperatorName,
        _ bound: BoundSubplan,
        isAll: Bool,
        isSingle: Bool,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        let columns = bound.relation.columns
        guard operands.count >= columns.count else {
            throw failure("42601", "subquery has too many columns", at: name.range)
        }
        guard operands.count == columns.count else {
            throw failure("42601", "subquery has too few columns", at: name.range)
        }
        var comparison = BoundSubqueryComparison(
            left: [],
            functions: [],
            right: [],
            isAll: isAll,
            isSingle: isSingle,
            symbol: name.symbol
        )
        var operators: [OperatorRow] = []
        for (index, (operand, column)) in zip(operands, columns).enumerated() {
            let row = try findOperator(name, operand.type, column.type)
            operators.append(row)
            let function = try operatorFunction(row, [operand.type, column.type], name)
            let value = BoundExpression(kind: .column(ColumnID(entry: 0, column: index)), type: column.type)
            comparison.functions.append(function)
            comparison.left.append(try convert(operand, to: function.arguments[0], .implicit))
            comparison.right.append(try convert(value, to: function.arguments[1], .implicit))
            guard function.result == .bool else {
                throw failure(
                    "42804",
                    "row comparison operator must yield type boolean, not type \(facts.name(function.result))",
                    at: name.range
                )
            }
            guard !operand.contains({ self.returnsSet($0) }) else {
                throw failure("42804", "row comparison operator must not return a set", at: name.range)
            }
        }
        if columns.count > 1 {
            comparison.symbol = try rowComparison(operators, name)
            for function in comparison.functions where comparison.isOrder {
                comparison.equalities.append(
                    try equality(function.arguments[0], function.arguments[1], at: name.range)
                )
            }
        }
        let form = BoundSubquery.Form.quantified(comparison)
        // A comparison of rows stands where the first column of the left one does.
        let start = operands.count > 1 ? operands.first.map { Int($0.range.start) } ?? -1 : -1
        return BoundExpression(
            kind: .subquery(BoundSubquery(form: form, plan: bound.plan, arguments: bound.arguments)),
            type: .bool,
            range: start < 0 ? range : SourceRange(start, Int(range.end))
        )
    }

    /// `(a, b) op (SELECT …)`: the one row of the query compared.
    func bindRowSubquery(
        _ node: BinaryExpression,
        _ query: SubqueryExpression,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        try bindQuantified(node.left, node.operator, query.query, isAll: false, isSingle: true, scope, at: node.range)
    }
}
