import PostgresSQL
import PostgresWire

/// Set-returning functions outside of FROM: their rows are made where the expression that calls them is needed.
extension QueryBinder {
    /// Set-returning functions of the targets become columns behind the rows, the innermost first.
    func planSets(_ input: Planned, _ parts: inout SelectParts) throws(PostgresError) -> Planned {
        for index in parts.targets.indices where parts.targets[index].expression.contains({ self.returnsSet($0) }) {
            parts.targets[index].expression = try withoutNullCalls(parts.targets[index].expression)
        }
        return try planSets(input, of: parts.targets.map(\.expression), &parts)
    }

    /// Those of GROUP BY make their rows before these are grouped.
    func planKeySets(_ input: Planned, _ parts: inout SelectParts) throws(PostgresError) -> Planned {
        guard let keys = parts.grouping?.keys, keys.contains(where: { $0.contains { self.returnsSet($0) } }) else {
            return input
        }
        return try planSets(input, of: keys, &parts)
    }

    /// Those of the keys of windows make their rows before the windows see them.
    func planWindowSets(
        _ input: Planned,
        _ parts: inout SelectParts,
        _ scope: Scope
    ) throws(PostgresError) -> Planned {
        guard scope.hasWindows else { return input }
        var keys: [BoundExpression] = []
        func collect(_ expression: BoundExpression) {
            if case .window(let call) = expression.kind {
                keys += call.window.partitionBy + call.window.orderBy.map(\.expression)
            }
            expression.forEachChild(collect)
        }
        for target in parts.targets { collect(target.expression) }
        guard keys.contains(where: { $0.contains { self.returnsSet($0) } }) else { return input }
        return try planSets(input, of: keys, &parts)
    }

    /// The calls in expressions become columns, there and wherever else the parts have the same ones.
    private func planSets(
        _ input: Planned,
        of expressions: [BoundExpression],
        _ parts: inout SelectParts
    ) throws(PostgresError) -> Planned {
        var planned = input
        var expressions = expressions
        while true {
            var calls: [BoundExpression] = []
            for expression in expressions { collectSets(expression, into: &calls) }
            if calls.isEmpty { return planned }
            let entry = makeEntry()
            var compiled: [SetCall] = []
            var shapes: [(names: [String], types: [PostgresType])?] = []
            for call in calls {
                let shape = isSingle(call) ? nil : self.shape(of: call)
                shapes.append(shape.map { ($0.names, $0.types) })
                compiled.append(
                    try setCall(call, planned.layout, width: shape?.names.count ?? 1, isRow: shape != nil)
                )
            }
            notes?.setMeanings(of: entry, calls)
            planned.node = ProjectSetPlan(
                input: planned.node,
                calls: compiled,
                shapes: shapes,
                others: try beside(calls, expressions, planned.layout)
            )
            planned.layout.append(entry: entry, count: calls.count)
            planned.scan = nil
            func replaced(_ expression: BoundExpression) -> BoundExpression {
                expression.replacing { expression in
                    calls.firstIndex(of: expression).map { column($0, entry: entry, for: expression) }
                }
            }
            expressions = expressions.map(replaced)
            for index in parts.targets.indices {
                parts.targets[index].expression = replaced(parts.targets[index].expression)
            }
            let keys = parts.grouping?.keys ?? []
            parts.grouping?.keys = keys.map(replaced)
            if let having = parts.having { parts.having = replaced(having) }
        }
    }

    /// The expressions that are computed where the calls among them are made, each with the number of calls before it.
    ///
    /// Where a call is part of an expression, all of them are computed behind the calls.
    private func beside(
        _ calls: [BoundExpression],
        _ expressions: [BoundExpression],
        _ layout: Layout
    ) throws(PostgresError) -> [(place: Int, value: any Evaluator)] {
        var found: [(place: Int, value: any Evaluator)] = []
        var place = 0
        for expression in expressions {
            if calls.contains(expression) {
                place &+= 1
            } else if expression.contains({ self.returnsSet($0) }) {
                return []
            } else if !expression.isKnown {
                found.append((place, try compile(expression, layout)))
            }
        }
        return found
    }

    private func column(_ index: Int, entry: Int, for call: BoundExpression) -> BoundExpression {
        let id = ColumnID(entry: entry, column: index)
        if let shape = shape(of: call) { recordShapes[id] = shape }
        return BoundExpression(
            kind: .column(id),
            type: call.type,
            typeModifier: call.typeModifier,
            range: call.range
        )
    }

    /// A strict call of a NULL is NULL, whatever else it is called with: no sets are made for it.
    func withoutNullCalls(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        var copy = expression
        // What stands behind a condition that never holds is not looked at.
        if case .choice(let branches, let otherwise) = expression.kind {
            copy = try liveChoice(expression, branches, otherwise)
        }
        // One operand settles these, whatever the others are: those behind it are not looked at.
        switch copy.kind {
        case .and(let operands):
            copy.kind = try settled(operands, by: false).map { .and($0) } ?? .constant(.bool(false))
        case .or(let operands):
            copy.kind = try settled(operands, by: true).map { .or($0) } ?? .constant(.bool(true))
        default: copy = try copy.mapChildren { (child) throws(PostgresError) in try withoutNullCalls(child) }
        }
        if case .field(let row, let index) = copy.kind, case .row(let fields, _) = row.kind,
            fields.indices.contains(index)
        {
            return fields[index]
        }
        // Nothing equals a NULL.
        if case .nullIf(let left, let right, _) = copy.kind {
            let areNull = (try isKnownNull(left), try isKnownNull(right))
            if areNull.0 || areNull.1 { return left }
        }
        guard case .call(let function, let arguments) = copy.kind, function.isStrict, !function.returnsSet else {
            return copy
        }
        for argument in arguments where try isKnownNull(argument) { copy.kind = .constant(.null) }
        return copy
    }

    /// The operands without calls of NULL; nil where one of them is known to have this value.
    private func settled(_ operands: [BoundExpression], by value: Bool) throws(PostgresError) -> [BoundExpression]? {
        var left: [BoundExpression] = []
        for operand in operands {
            let operand = try withoutNullCalls(operand)
            if mayBeKnown(operand), !operand.contains({ self.returnsSet($0) }),
                try valueKnownAhead(operand) == .bool(value)
            {
                return nil
            }
            left.append(operand)
        }
        return left
    }

    /// Whether a value is NULL whenever it is computed, also by what is strict and not immutable.
    func isKnownNull(_ expression: BoundExpression) throws(PostgresError) -> Bool {
        if isFoldable(expression) { return try (compile(expression, Layout()) as? ConstantEvaluator)?.value == .null }
        switch expression.kind {
        case .inputOutput where facts.isRow(expression.type): return false
        case .inputOutput(let operand), .relabel(let operand), .fitted(let operand, _), .arrayCoercion(let operand, _),
            .collate(let operand, _):
            return try isKnownNull(operand)
        case .call(let function, let arguments) where function.isStrict && !function.returnsSet:
            for argument in arguments where try isKnownNull(argument) { return true }
            return false
        case .choice(let branches, let otherwise):
            for branch in branches where try neverHolds([branch.condition]) == nil {
                guard try isKnownNull(branch.result) else { return false }
            }
            return try isKnownNull(otherwise)
        default: return false
        }
    }

    private func isSingle(_ call: BoundExpression) -> Bool {
        switch call.kind {
        case .call(let function, _): function.outputNames.count == 1
        // The body of a SQL function gives the columns of its rows.
        case .subquery(let query): functionShapes[query.plan.number].map { $0.names.count == 1 } ?? false
        default: true
        }
    }

    /// The innermost set-returning calls.
    private func collectSets(_ expression: BoundExpression, into calls: inout [BoundExpression]) {
        var found: [BoundExpression] = []
        expression.forEachChild { collectSets($0, into: &found) }
        if found.isEmpty, returnsSet(expression) { found = [expression] }
        for call in found where !calls.contains(call) { calls.append(call) }
    }
}

extension BoundExpression {
    /// Whether nothing can be wrong with it when it is computed, or it is computed elsewhere.
    fileprivate var isKnown: Bool {
        switch kind {
        case .constant, .column, .parameter: true
        default:
            contains { inner in
                switch inner.kind {
                case .aggregate, .window, .grouping: true
                default: false
                }
            }
        }
    }
}
