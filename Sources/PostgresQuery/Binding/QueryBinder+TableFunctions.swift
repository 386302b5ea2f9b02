import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `function(…)` in FROM, or ROWS FROM.
    func bindFunction(
        _ function: TableFunction,
        _ scope: Scope,
        _ siblings: [NamespaceItem]
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let inner = innerScope(scope, siblings: siblings)
        inner.clause = .from
        var columns: [Target] = []
        var shapes: [RecordShape?] = []
        var collations: [OID?] = []
        var names: [String] = []
        var bounds: [BoundExpression] = []
        let (calls, free, dependence) = try collectingFree { () throws(PostgresError) -> [SetCall] in
            var calls: [SetCall] = []
            for call in Self.separated(function.calls) {
                let (bound, own) = try withOwnCollation(try bindOutermost(call.call, inner))
                try refuseInnerSets(bound)
                names.append(ColumnNaming.name(of: call.call))
                let definitions = call.columnDefinitions.isEmpty ? function.columnDefinitions : call.columnDefinitions
                let outputs = try outputs(of: bound, definitions, name: names[names.count - 1])
                columns.append(contentsOf: outputs)
                collations.append(contentsOf: outputs.map { _ in outputs.count == 1 ? own : nil })
                shapes.append(contentsOf: outputs.map { shape(of: $0.expression) })
                let call = defining(bound, definitions, outputs)
                bounds.append(call)
                calls.append(try setCall(call, width: outputs.count, isRow: isRow(bound, definitions)))
            }
            return calls
        }
        let isScalar = columns.count == 1 && calls.count == 1 && !calls[0].isRow
        // A named result parameter keeps its name; any other column is named by the alias.
        if isScalar, shape(of: bounds[0]) == nil, !bounds[0].hasNamedOutput, let alias = function.alias {
            columns[0].name = alias.name.value
        }
        if function.withOrdinality {
            columns.append(
                Target(name: "ordinality", expression: BoundExpression(kind: .constant(.null), type: .int8))
            )
        }
        let node = FunctionScanPlan(calls: calls, withOrdinality: function.withOrdinality)
        let outputColumns = columns.map {
            OutputColumn(name: $0.name, type: $0.expression.type, typeModifier: $0.expression.typeModifier)
        }
        let entry = makeEntry()
        var item = makeItem(
            entry,
            BoundRelation(node: node, columns: outputColumns, targets: [], shapes: shapes, collations: collations)
        )
        item.name = names.first ?? ""
        let name = item.name
        try rename(&item, function.alias)
        item.isFunction = true
        let shown = item.columns.map {
            Column($0.name, $0.expression.type, typeModifier: $0.expression.typeModifier)
        }
        noteItem(
            entry,
            PlanNotes.Item(name: name, schema: "pg_catalog", alias: item.name, columns: shown),
            in: scope
        )
        note(node) {
            $0.entry = entry
            $0.calls = bounds
        }
        if bounds.count == 1, !function.withOrdinality, facts.isRow(bounds[0].type), bounds[0].type != .record {
            item.rowType = bounds[0].type.oid
        }
        item.isScalarFunction = isScalar && !function.withOrdinality
        note(item, at: function.range, calls: bounds)
        scope.level.items.append(item)
        var leaf = FromLeaf(entry: entry, width: columns.count, source: .plan(node), free: free)
        leaf.dependence = dependence
        if free.isEmpty { leaf.rows = rowCount(of: bounds) }
        return (.leaf(leaf), [item])
    }

    /// `unnest(a, b)` stands for `ROWS FROM (unnest(a), unnest(b))`.
    private static func separated(_ calls: [TableFunctionCall]) -> [TableFunctionCall] {
        calls.flatMap { item -> [TableFunctionCall] in
            guard case .function(let call) = item.call, call.name.name == "unnest", call.arguments.count > 1 else {
                return [item]
            }
            return call.arguments.map { argument in
                var single = call
                single.arguments = [argument]
                single.name = QualifiedName([Identifier("pg_catalog"), Identifier("unnest")])
                return TableFunctionCall(call: .function(single), range: item.range)
            }
        }
    }

    /// A set in the arguments of a function would be one more item of FROM.
    private func refuseInnerSets(_ bound: BoundExpression) throws(PostgresError) {
        guard case .call(_, let arguments) = bound.kind else { return }
        let inner = arguments.lazy.compactMap { $0.first { self.returnsSet($0) } }.first
        guard let inner else { return }
        throw failure("0A000", "set-returning functions must appear at top level of FROM", at: inner.range)
    }

    private func bindOutermost(_ expression: Expression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        try settleUnknown(try bind(expression, scope))
    }

    /// A call of a function that makes rows of the columns asked for: they are its last argument.
    private func defining(
        _ bound: BoundExpression,
        _ definitions: [ColumnDefinition],
        _ outputs: [Target]
    ) -> BoundExpression {
        guard !definitions.isEmpty, case .call(let function, let arguments) = bound.kind,
            function.name.hasPrefix("json")
        else { return bound }
        let fields = outputs.map {
            RecordTemplate.Field(name: $0.name, type: $0.expression.type, typeModifier: $0.expression.typeModifier)
        }
        let definition = BoundExpression(kind: .constant(RecordTemplate.definition(fields)), type: .record)
        var copy = bound
        copy.kind = .call(function, arguments + [definition])
        return copy
    }

    private func isRow(_ bound: BoundExpression, _ definitions: [ColumnDefinition]) -> Bool {
        if !definitions.isEmpty { return true }
        if case .call(let function, _) = bound.kind, function.outputNames.count == 1 { return false }
        return shape(of: bound) != nil
    }

    /// The columns that a call gives.
    private func outputs(
        of bound: BoundExpression,
        _ definitions: [ColumnDefinition],
        name: String
    ) throws(PostgresError) -> [Target] {
        if !definitions.isEmpty {
            var targets: [Target] = []
            for definition in definitions {
                let (type, modifier) = try self.type(definition.type)
                targets.append(
                    Target(
                        name: definition.name.value,
                        expression: BoundExpression(kind: .constant(.null), type: type, typeModifier: modifier)
                    )
                )
            }
            return targets
        }
        if let shape = shape(of: bound) {
            return zip(shape.names, shape.types).map {
                Target(name: $0, expression: BoundExpression(kind: .constant(.null), type: $1))
            }
        }
        if bound.type == .record {
            throw failure(
                "42601",
                "a column definition list is required for functions returning \"record\"",
                at: bound.range
            )
        }
        return [
            Target(
                name: name,
                expression: BoundExpression(kind: .constant(.null), type: bound.type, typeModifier: bound.typeModifier)
            )
        ]
    }

    /// The call ready to run, its arguments read from the queries around.
    func setCall(_ bound: BoundExpression, width: Int, isRow: Bool) throws(PostgresError) -> SetCall {
        try setCall(bound, Layout(), width: width, isRow: isRow)
    }

    func setCall(
        _ bound: BoundExpression,
        _ layout: Layout,
        width: Int,
        isRow: Bool
    ) throws(PostgresError) -> SetCall {
        if case .subquery(let query) = bound.kind, query.form == .set {
            return SetCall(source: .query(try runner(of: query, layout)), width: width, isRow: isRow)
        }
        guard case .call(let function, let arguments) = bound.kind, function.returnsSet else {
            return SetCall(source: .scalar(try compile(bound, layout)), width: width, isRow: isRow)
        }
        if function.volatility == "v" { dependence.isVolatile = true }
        if function.volatility != "i" { dependence.isStable = true }
        let compiled = try compile(arguments, layout)
        let implementation = FunctionFinder.set(function)
        return SetCall(source: .set(function, implementation, compiled), width: width, isRow: isRow)
    }
}

extension BoundExpression {
    /// Whether it calls a function with one output argument that has a name: its column keeps that name.
    fileprivate var hasNamedOutput: Bool {
        guard case .call(let function, _) = kind, function.outputNames.count == 1 else { return false }
        return function.outputNames[0] != "column1"
    }
}
