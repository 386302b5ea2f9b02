import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A call of an aggregate, with OVER or without.
    func bindAggregate(
        _ call: FunctionCall,
        _ candidate: FunctionCandidate,
        _ arguments: [BoundExpression],
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let row = candidate.row
        if call.over == nil, let owner = owner(of: arguments, scope), owner !== scope {
            return try bindOuterAggregate(call, candidate, arguments, owner)
        }
        if arguments.isEmpty, !call.isStar {
            throw failure(
                "42809",
                "\(row.name)(*) must be used to call a parameterless aggregate function",
                at: call.range
            )
        }
        if call.over == nil {
            if scope.clause == .aggregate {
                throw failure("42803", "aggregate function calls cannot be nested", at: call.range)
            }
            guard scope.clause.allowsAggregates else {
                throw failure(
                    "42803",
                    "aggregate functions are not allowed in \(scope.clause.rawValue)",
                    at: call.range
                )
            }
        } else if call.isDistinct {
            throw failure("0A000", "DISTINCT is not implemented for window functions", at: call.range)
        }
        let (function, operands) = try resolve(candidate, arguments, at: call.range)
        if returnsAnySet(operands) {
            throw failure(
                "0A000",
                "aggregate function calls cannot contain set-returning function calls",
                at: call.range
            )
        }
        let directCount = operands.count &- call.withinGroup.count
        var aggregate = BoundAggregate(
            function: function,
            signature: FunctionFinder.signature(row),
            arguments: Array(operands)
        )
        if !call.withinGroup.isEmpty {
            aggregate.directArguments = Array(operands.prefix(directCount))
            aggregate.arguments = Array(operands.suffix(call.withinGroup.count))
        }
        aggregate.isDistinct = call.isDistinct
        try bindAggregateOrder(call, &aggregate, scope)
        let result = BoundExpression(kind: .aggregate(aggregate), type: function.result, range: call.range)
        guard let over = call.over else {
            scope.hasAggregates = true
            return result
        }
        let window = try bindWindow(over, scope, at: call.range)
        scope.hasWindows = true
        return BoundExpression(
            kind: .window(BoundWindow(target: .aggregate(aggregate), window: window)),
            type: function.result,
            range: call.range
        ).written(Self.form(of: over))
    }

    /// The query whose columns the arguments read: the innermost of them; nil where they read none.
    private func owner(of arguments: [BoundExpression], _ scope: Scope) -> Scope? {
        let entries = Set(arguments.flatMap { $0.columns.map(\.entry) })
        guard !entries.isEmpty else { return nil }
        var current: Scope? = scope
        while let level = current {
            if !level.entries.isDisjoint(with: entries) { return level }
            current = level.parent
        }
        return nil
    }

    /// An aggregate of a query further out: here it is a value that the outer query hands in.
    private func bindOuterAggregate(
        _ call: FunctionCall,
        _ candidate: FunctionCandidate,
        _ arguments: [BoundExpression],
        _ owner: Scope
    ) throws(PostgresError) -> BoundExpression {
        let aggregate = try bindAggregate(call, candidate, arguments, owner)
        let id = ColumnID(entry: makeEntry(), column: 0)
        outerAggregates[id] = OuterAggregate(expression: aggregate, owner: owner)
        return BoundExpression(kind: .column(id), type: aggregate.type, range: call.range)
    }

    private func bindAggregateOrder(
        _ call: FunctionCall,
        _ aggregate: inout BoundAggregate,
        _ scope: Scope
    ) throws(PostgresError) {
        let outer = scope.clause
        if call.over == nil { scope.clause = .aggregate }
        defer { scope.clause = outer }
        for (index, key) in call.withinGroup.enumerated() {
            aggregate.orderBy.append(try sortKey(key, aggregate.arguments[index]))
        }
        for key in call.orderBy {
            let expression = try settleUnknown(try bind(key.expression, scope))
            aggregate.orderBy.append(try sortKey(key, expression))
        }
        if aggregate.isDistinct {
            for key in aggregate.orderBy where !aggregate.arguments.contains(key.expression) {
                throw failure(
                    "42P10",
                    "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list",
                    at: key.expression.range
                )
            }
        }
        guard let filter = call.filter else { return }
        aggregate.filter = try coerceToBoolean(try bind(filter, scope), for: "FILTER")
    }

    private func returnsAnySet(_ expressions: [BoundExpression]) -> Bool {
        expressions.contains { $0.contains { self.returnsSet($0) } }
    }

    /// A call of a window function.
    func bindWindowFunction(
        _ call: FunctionCall,
        _ candidate: FunctionCandidate,
        _ arguments: [BoundExpression],
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let name = candidate.row.name
        guard let over = call.over else {
            throw failure("42809", "window function \(name) requires an OVER clause", at: call.range)
        }
        guard scope.clause.allowsWindows else {
            throw failure("42P20", "window functions are not allowed in \(scope.clause.rawValue)", at: call.range)
        }
        if call.isDistinct {
            throw failure("0A000", "DISTINCT is not implemented for window functions", at: call.range)
        }
        if call.filter != nil {
            throw failure(
                "0A000",
                "FILTER is not implemented for non-aggregate window functions",
                at: call.range
            )
        }
        let (function, operands) = try resolve(candidate, arguments, at: call.range)
        let window = try bindWindow(over, scope, at: call.range)
        scope.hasWindows = true
        return BoundExpression(
            kind: .window(BoundWindow(target: .function(function, operands), window: window)),
            type: function.result,
            range: call.range
        ).written(Self.form(of: over))
    }

    private static func form(of reference: WindowReference) -> WrittenForm.Kind {
        if case .name(let name) = reference { return .windowName(name.value) }
        return .plain
    }

    /// The window of OVER.
    func bindWindow(
        _ reference: WindowReference,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundWindowDefinition {
        guard scope.clause.allowsWindows else {
            throw failure("42P20", "window functions are not allowed in \(scope.clause.rawValue)", at: range)
        }
        switch reference {
        case .name(let name): return try bindWindow(try namedWindow(name, scope), scope)
        case .definition(let definition): return try bindWindow(definition, scope)
        }
    }

    private func namedWindow(_ name: Identifier, _ scope: Scope) throws(PostgresError) -> WindowDefinition {
        guard let found = scope.windows.first(where: { $0.name.value == name.value }) else {
            throw failure("42704", "window \"\(name.value)\" does not exist", at: name.range)
        }
        return found.definition
    }

    private func bindWindow(_ definition: WindowDefinition, _ scope: Scope) throws(PostgresError)
        -> BoundWindowDefinition
    {
        var bound = BoundWindowDefinition()
        if let base = definition.base {
            bound = try nested { () throws(PostgresError) in try bindWindow(try namedWindow(base, scope), scope) }
            guard definition.partitionBy.isEmpty else {
                throw failure(
                    "42P20",
                    "cannot override PARTITION BY clause of window \"\(base.value)\"",
                    at: definition.range
                )
            }
            guard definition.orderBy.isEmpty || bound.orderBy.isEmpty else {
                throw failure(
                    "42P20",
                    "cannot override ORDER BY clause of window \"\(base.value)\"",
                    at: definition.range
                )
            }
        }
        let outer = scope.clause
        scope.clause = .window
        defer { scope.clause = outer }
        for expression in definition.partitionBy {
            bound.partitionBy.append(try settleUnknown(try bind(expression, scope)))
        }
        for key in definition.orderBy {
            bound.orderBy.append(try sortKey(key, try settleUnknown(try bind(key.expression, scope))))
        }
        guard let frame = definition.frame else { return bound }
        bound.frame = try bindFrame(frame, bound, scope)
        return bound
    }

    private func bindFrame(
        _ frame: WindowFrame,
        _ window: BoundWindowDefinition,
        _ scope: Scope
    ) throws(PostgresError) -> BoundFrame {
        guard frame.exclusion == .noOthers else { throw unsupported("EXCLUDE in a window frame") }
        guard frame.unit != .groups || !window.orderBy.isEmpty else {
            throw failure("42P20", "GROUPS mode requires an ORDER BY clause", at: .none)
        }
        var bound = BoundFrame()
        bound.unit = frame.unit
        bound.start = try bindFrame(frame.start, frame.unit, scope)
        bound.end = try bindFrame(frame.end, frame.unit, scope)
        return bound
    }

    private func bindFrame(
        _ bound: WindowFrame.Bound,
        _ unit: WindowFrame.Unit,
        _ scope: Scope
    ) throws(PostgresError) -> BoundFrame.Bound {
        func offset(_ expression: Expression) throws(PostgresError) -> BoundExpression {
            guard unit != .range else { throw unsupported("RANGE with an offset in a window frame") }
            return try coerceToInt8(try bind(expression, scope), for: unit.rawValue)
        }
        switch bound {
        case .unboundedPreceding: return .unboundedPreceding
        case .preceding(let expression): return .preceding(try offset(expression))
        case .currentRow: return .currentRow
        case .following(let expression): return .following(try offset(expression))
        case .unboundedFollowing: return .unboundedFollowing
        }
    }

    /// A sort key over a bound expression.
    func sortKey(_ key: SortKey, _ expression: BoundExpression) throws(PostgresError) -> BoundSortKey {
        let isDescending: Bool
        switch key.direction {
        case .ascending: isDescending = false
        case .descending: isDescending = true
        case .using(let name):
            switch name.symbol {
            case "<": isDescending = false
            case ">": isDescending = true
            default:
                throw failure(
                    "42809",
                    "operator \(name.symbol) is not a valid ordering operator",
                    at: name.range,
                    hint: "Ordering operators must be \"<\" or \">\" members of btree operator families."
                )
            }
        }
        guard facts.isSortable(expression.type) else {
            throw failure(
                "42883",
                "could not identify an ordering operator for type \(facts.name(expression.type))",
                at: expression.range,
                hint: "Use an explicit ordering operator or modify the query."
            )
        }
        return BoundSortKey(
            expression: expression,
            isDescending: isDescending,
            nullsFirst: key.nullsFirst ?? isDescending
        )
    }
}

/// An aggregate that stands in a sub-query of the query it belongs to.
struct OuterAggregate {
    var expression: BoundExpression
    /// The scope of the query that computes it.
    var owner: Scope
}
