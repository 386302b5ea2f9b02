import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Functions of users in the language `sql`: the body becomes part of the query that calls it.
extension QueryBinder {
    /// A call of a function of a user; one in another language stays a call, which fails when it is made.
    func bindUserFunction(
        _ function: BoundFunction,
        _ operands: [BoundExpression],
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression? {
        noteCall(function)
        guard analysis == nil, let definition = environment.catalog.model.functions[function.oid],
            definition.language == "sql", definition.kind == .function,
            // What runs with other rights or settings than the query is run by itself.
            !definition.isSecurityDefiner, definition.settings.isEmpty, let body = try SQLFunctionBody(definition)
        else { return nil }
        // One that calls itself stays a call, and its body is run each time.
        guard !expandedFunctions.contains(function.oid) else { return nil }
        return try nested { () throws(PostgresError) in
            expandedFunctions.append(function.oid)
            defer { expandedFunctions.removeLast() }
            let schema = definition.qualifiedName.schema
            return try inDefinition(body.text, schema: schema) { () throws(PostgresError) in
                let call = FunctionExpansion(
                    function: function,
                    operands: operands,
                    names: definition.arguments.filter(\.mode.isInput).map(\.name),
                    entry: makeEntry(),
                    range: range
                )
                functionParameters = call.parameters
                if let expression = try inlined(body, call) { return expression }
                return try subplan(body, call)
            }
        }
    }

    /// The body as an expression over the arguments; nil where it has to run as a query.
    private func inlined(
        _ body: SQLFunctionBody,
        _ call: FunctionExpansion
    ) throws(PostgresError) -> BoundExpression? {
        guard !call.function.returnsSet, call.function.outputNames.count < 2, let core = body.query.onlyExpression,
            environment.catalog.fields(of: call.function.result) == nil, call.function.result != .record,
            call.function.result != .void
        else { return nil }
        let scope = call.scope
        let before = (scans, scansAhead, subplanCount)
        let bound = try bind(core, scope)
        guard !scope.hasAggregates, !scope.hasWindows, scans.count == before.0.count,
            subplanCount == before.2, !bound.contains({ returnsSet($0) }),
            let value = try coerce(bound, to: call.function.result, .assignment), call.canSubstitute(in: value)
        else {
            // It is bound anew as a query: what was planned for it is not needed.
            (scans, scansAhead, subplanCount) = before
            return nil
        }
        var result = call.substituted(in: value)
        if call.function.isStrict { result = call.guarded(result) }
        result.range = call.range
        return result
    }

    /// The body as a query that runs for each call.
    private func subplan(
        _ body: SQLFunctionBody,
        _ call: FunctionExpansion
    ) throws(PostgresError) -> BoundExpression {
        let function = call.function
        keptDepth &+= 1
        defer { keptDepth &-= 1 }
        var (relation, free, dependence) = try collectingFree { () throws(PostgresError) in
            let bound = try bindQuery(body.query, Scope(parent: call.scope), resolvesUnknown: true)
            return try fitted(bound, to: function)
        }
        if function.volatility == "v" { dependence.isVolatile = true }
        if !function.returnsSet {
            let one = ConstantEvaluator(.int8(1))
            relation.node = LimitPlan(
                input: relation.node,
                limit: LimitBounds(count: one, offset: nil, withTies: false),
                tieKeys: []
            )
        }
        var plan = makeSubplan(.planned(relation.node), dependence)
        plan.runsForEachRow = function.volatility == "v"
        let arguments = free.keys.filter { $0.entry == call.entry }.map { id in
            BoundOuterValue(index: outerIndex(of: id), expression: call.operands[id.column])
        }.sorted { $0.index < $1.index }
        if !function.outputNames.isEmpty {
            functionShapes[plan.number] = RecordShape(names: function.outputNames, types: function.outputTypes)
        }
        let result = BoundExpression(
            kind: .subquery(
                BoundSubquery(form: function.returnsSet ? .set : .scalar, plan: plan, arguments: arguments)
            ),
            type: function.result,
            range: call.range
        )
        return function.isStrict && !function.returnsSet ? call.guarded(result) : result
    }

    /// The body's columns as the types that the function returns; one row value for a function that returns a row.
    private func fitted(
        _ relation: BoundRelation,
        to function: BoundFunction
    ) throws(PostgresError) -> BoundRelation {
        func mismatch(_ detail: String) -> PostgresError {
            PostgresError(
                "42P13",
                "return type mismatch in function declared to return \(facts.name(function.result))",
                detail: detail
            )
        }
        if function.result == .void {
            return try converted(relation, [BoundExpression(kind: .constant(.null), type: .void)])
        }
        // Which columns a record has, only the call says.
        if function.result == .record, function.outputNames.isEmpty {
            if function.returnsSet { return relation }
            let values = relation.columns.indices.map { columnExpression(relation, $0) }
            let names = relation.columns.map(\.name)
            return try converted(relation, [BoundExpression(kind: .row(values, names: names), type: .record)])
        }
        let fields = rowFields(of: function)
        guard let fields, relation.columns.count != 1 || relation.columns[0].type != function.result else {
            guard relation.columns.count == 1 else { throw mismatch("Final statement must return exactly one column.") }
            let value = columnExpression(relation, 0)
            guard let converted = try coerce(value, to: function.result, .assignment) else {
                throw mismatch("Actual return type is \(facts.name(relation.columns[0].type)).")
            }
            return try self.converted(relation, [converted])
        }
        guard fields.types.count == relation.columns.count else {
            throw mismatch(
                relation.columns.count < fields.types.count
                    ? "Final statement returns too few columns." : "Final statement returns too many columns."
            )
        }
        var values: [BoundExpression] = []
        for (index, type) in fields.types.enumerated() {
            let value = columnExpression(relation, index)
            guard let converted = try coerce(value, to: type, .assignment) else {
                throw mismatch(
                    "Final statement returns \(facts.name(value.type)) instead of \(facts.name(type)) at column "
                        + "\(index &+ 1)."
                )
            }
            values.append(converted)
        }
        if function.returnsSet { return try converted(relation, values) }
        let row = BoundExpression(kind: .row(values, names: fields.names), type: function.result)
        return try converted(relation, [row])
    }

    /// The fields of the rows that a function returns; nil where it returns single values.
    private func rowFields(of function: BoundFunction) -> RecordShape? {
        if function.outputNames.count > 1 {
            return RecordShape(names: function.outputNames, types: function.outputTypes)
        }
        guard let fields = environment.catalog.fields(of: facts.base(of: function.result)) else { return nil }
        return RecordShape(names: fields.map(\.name), types: fields.map(\.type))
    }

    /// A column of a relation as an expression over its rows.
    func columnExpression(_ relation: BoundRelation, _ index: Int) -> BoundExpression {
        let column = relation.columns[index]
        return BoundExpression(
            kind: .column(ColumnID(entry: 0, column: index)),
            type: column.type,
            typeModifier: column.typeModifier
        )
    }

    /// The relation with these expressions as its columns.
    func converted(
        _ relation: BoundRelation,
        _ expressions: [BoundExpression]
    ) throws(PostgresError) -> BoundRelation {
        var relation = relation
        let evaluators = try compile(expressions, Layout(entry: 0, count: relation.columns.count))
        relation.node = ProjectPlan(input: relation.node, expressions: evaluators)
        relation.passThrough = nil
        relation.columns = expressions.enumerated().map { index, expression in
            let name = relation.columns.indices.contains(index) ? relation.columns[index].name : ""
            return OutputColumn(name: name, type: expression.type, typeModifier: expression.typeModifier)
        }
        relation.targets = expressions
        return relation
    }
}

/// A call of a SQL function whose body takes its place.
struct FunctionExpansion {
    var function: BoundFunction
    var operands: [BoundExpression]
    var names: [String]
    /// The entry whose columns stand for the arguments.
    var entry: Int
    var range: SourceRange

    /// What `$1`, `$2` … mean in the body.
    var parameters: [BoundExpression] {
        operands.enumerated().map { index, operand in
            BoundExpression(kind: .column(ColumnID(entry: entry, column: index)), type: operand.type)
        }
    }

    /// The names that the body sees around it: those of the arguments.
    var scope: Scope {
        let columns = zip(names, parameters).compactMap { name, parameter in
            name.isEmpty ? nil : NamespaceColumn(name: name, expression: parameter)
        }
        let scope = Scope(parent: nil)
        scope.items = [NamespaceItem(name: function.name, schema: nil, columns: columns, entry: entry)]
        return scope
    }

    /// Whether the operands can take the places of the arguments: each is computed as often as before.
    func canSubstitute(in body: BoundExpression) -> Bool {
        operands.enumerated().allSatisfy { index, operand in
            let count = body.uses(of: ColumnID(entry: entry, column: index))
            if operand.isPlain { return true }
            let isQuery = operand.contains { if case .subquery = $0.kind { true } else { false } }
            if operand.isVolatile || isQuery { return count == 1 && function.volatility == "v" }
            return count <= 1
        }
    }

    /// The body over the operands instead of the arguments.
    func substituted(in body: BoundExpression) -> BoundExpression {
        body.replacing { inner in
            guard case .column(let id) = inner.kind, id.entry == entry, operands.indices.contains(id.column) else {
                return nil
            }
            return operands[id.column]
        }
    }

    /// NULL where an argument is NULL, else the result.
    func guarded(_ result: BoundExpression) -> BoundExpression {
        let tests = operands.compactMap { operand -> BoundExpression? in
            if case .constant(let value) = operand.kind, !value.isNull { return nil }
            return BoundExpression(kind: .isNull(operand, isNegated: false), type: .bool)
        }
        guard !tests.isEmpty else { return result }
        let condition = tests.count == 1 ? tests[0] : BoundExpression(kind: .or(tests), type: .bool)
        let null = BoundExpression(kind: .constant(.null), type: result.type)
        return BoundExpression(
            kind: .choice([BoundBranch(condition: condition, result: null)], otherwise: result),
            type: result.type,
            typeModifier: result.typeModifier,
            range: range
        )
    }
}

extension BoundExpression {
    /// How often a column is named.
    fileprivate func uses(of id: ColumnID) -> Int {
        if case .column(let own) = kind { return own == id ? 1 : 0 }
        var count = 0
        forEachChild { count += $0.uses(of: id) }
        return count
    }
}

extension SelectQuery {
    /// The one expression that the query computes, where it reads nothing and does nothing else.
    fileprivate var onlyExpression: Expression? {
        guard let core = plainSelect, orderBy.isEmpty, limit == nil, offset == nil, core.from.isEmpty,
            core.whereClause == nil, core.groupBy.isEmpty, core.having == nil, core.distinct == nil, core.into == nil,
            core.windows.isEmpty, core.columns.count == 1
        else { return nil }
        switch core.columns[0].expression {
        case .column(let reference) where reference.isStar: return nil
        case .field(let node) where node.field == nil: return nil
        case let expression: return expression
        }
    }
}
