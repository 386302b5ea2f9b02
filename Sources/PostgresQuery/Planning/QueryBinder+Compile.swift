import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The expressions ready to be computed over rows of a layout.
    func compile(_ expressions: [BoundExpression], _ layout: Layout) throws(PostgresError) -> [any Evaluator] {
        var compiled: [any Evaluator] = []
        compiled.reserveCapacity(expressions.count)
        for expression in expressions { compiled.append(try compile(expression, layout)) }
        return compiled
    }

    /// The expression ready to be computed over rows of a layout; columns that the layout does not have are read from
    /// the queries further out.
    func compile(_ expression: BoundExpression, _ layout: Layout) throws(PostgresError) -> any Evaluator {
        try checkStack()
        switch expression.kind {
        case .constant(let value): return ConstantEvaluator(value)
        case .parameter(let index): return ParameterEvaluator(index)
        case .column(let id):
            if let slot = layout.slots[id] { return SlotEvaluator(slot) }
            if let meaning = pulledUp[id] { return try compile(meaning, layout) }
            if let known = freeColumns[id], known.range.start <= expression.range.start {
                return OuterEvaluator(outerIndex(of: id))
            }
            freeColumns[id] = expression
            return OuterEvaluator(outerIndex(of: id))
        case .call(let function, let arguments): return try compile(function, try compile(arguments, layout))
        case .chain(let first, let links): return try compile(first, links, layout)
        case .and(let operands): return try compileLogical(operands, isAnd: true, layout)
        case .or(let operands): return try compileLogical(operands, isAnd: false, layout)
        case .not(let operand):
            let inner = try compile(operand, layout)
            return folded(NotEvaluator(inner), [inner])
        case .isNull(let operand, let isNegated):
            return try compileIsNull(operand, isNegated: isNegated, layout)
        case .isTruth(let operand, let wanted, let isNegated):
            let inner = try compile(operand, layout)
            return folded(IsTruthEvaluator(inner, wanted, isNegated: isNegated), [inner])
        case .isDistinct(let left, let right, let function, let isNegated):
            let pair = try compile([left, right], layout)
            let evaluator = IsDistinctEvaluator(pair[0], pair[1], ValueComparer(function, facts), isNegated: isNegated)
            return folded(evaluator, pair, isImmutable: function.volatility == "i")
        case .coalesce(let operands): return try compileCoalesce(operands, layout)
        case .nullIf(let left, let right, let function):
            let pair = try compile([left, right], layout)
            // Two values of which one is NULL are never equal.
            if pair.contains(where: { ($0 as? ConstantEvaluator)?.value == .null }) { return pair[0] }
            let evaluator = NullIfEvaluator(pair[0], pair[1], ValueComparer(function, facts))
            return folded(evaluator, pair, isImmutable: function.volatility == "i")
        case .extremum(let operands, let isGreatest):
            let compiled = try compile(operands, layout)
            if !facts.isSortable(expression.type) {
                let name = facts.name(facts.base(of: expression.type))
                planFailure =
                    planFailure
                    ?? PostgresError("42883", "could not identify a comparison function for type \(name)")
            }
            return folded(ExtremumEvaluator(compiled, isGreatest: isGreatest), compiled)
        case .choice(let branches, let otherwise):
            return try compileChoice(branches, otherwise, layout)
        case .binding(let value, let name, let body):
            var inner = layout
            inner.slots[name] = layout.width
            inner.width &+= 1
            return BindingEvaluator(try compile(value, layout), slot: layout.width, in: try compile(body, inner))
        case .quantifiedList, .quantifiedArray, .rowComparison: return try compileComparison(expression, layout)
        case .domain(let operand, let domain):
            return DomainEvaluator(try compile(operand, layout), try DomainChecks.of(domain, environment))
        case .collate(let operand, _): return try compile(operand, layout)
        case .relabel, .inputOutput, .fitted, .arrayCoercion: return try compileConversion(expression, layout)
        case .array, .row, .subscript, .field: return try compileComposite(expression, layout)
        case .subquery(let query):
            dependence.isStable = true
            return try compile(query, layout)
        case .sqlValue(let name, let precision):
            dependence.isStable = true
            return SQLValueEvaluator(name, precision: precision)
        case .aggregate(let call): throw unsupported("aggregate \(call.function.name) here", at: expression.range)
        case .window: throw unsupported("a window function here", at: expression.range)
        case .grouping: throw unsupported("GROUPING here", at: expression.range)
        }
    }

    /// A call: by a built-in comparison, by its implementation, or by its value where all arguments are constants.
    func compile(
        _ function: BoundFunction,
        _ arguments: [any Evaluator]
    ) throws(PostgresError) -> any Evaluator {
        if function.returnsSet {
            throw unsupported("a set-returning function here")
        }
        if function.volatility == "v" { dependence.isVolatile = true }
        if function.volatility != "i" { dependence.isStable = true }
        let isNull = arguments.contains { ($0 as? ConstantEvaluator)?.value.isNull ?? false }
        if isNull, function.isStrict, function.result != .record { return ConstantEvaluator(.null) }
        let evaluator: any Evaluator
        if arguments.count == 2, function.arguments[0] != .record, let symbol = function.operatorName,
            let test = ComparisonEvaluator.Test(symbol),
            function.comparesInOrder(facts)
        {
            evaluator = ComparisonEvaluator(
                test,
                arguments[0],
                arguments[1],
                isBlankPadded: function.arguments[0] == .bpchar
            )
        } else if Self.reversed.contains(function.name), let swapped = commuted(function, arguments) {
            evaluator = swapped
        } else if let implementation = FunctionFinder.scalar(function) {
            let needed = function.name == "overlaps" ? Self.withoutIdleLengths(function, arguments) : arguments
            evaluator = CallEvaluator(function, implementation, needed)
        } else if let swapped = commuted(function, arguments) {
            evaluator = swapped
        } else {
            guard function.isRun(in: environment) else { return MissingFunctionEvaluator(function) }
            // Its body may do anything, so it runs where a statement has begun.
            dependence.isStable = true
            return RoutineEvaluator(
                function,
                arguments,
                fields: environment.catalog.fields(of: facts.base(of: function.result))
            )
        }
        return folded(evaluator, arguments, isImmutable: isImmutable(function, arguments))
    }

    /// The arguments of OVERLAPS: the length of a period is added to its start, so that nothing is computed of it where the
    /// start is known to be NULL.
    private static func withoutIdleLengths(
        _ function: BoundFunction,
        _ arguments: [any Evaluator]
    ) -> [any Evaluator] {
        var needed = arguments
        for length in [1, 3]
        where needed.indices.contains(length) && function.arguments[length] == .interval
            && (needed[length - 1] as? ConstantEvaluator)?.value == .null
        {
            needed[length] = ConstantEvaluator(.null)
        }
        return needed
    }

    /// The functions that PostgreSQL makes of their operators' commutators: it computes the second operand first.
    private static let reversed: Set = [
        "numeric_pl_pg_lsn", "timedate_pl", "timetzdate_pl", "interval_pl_time", "interval_pl_date",
        "interval_pl_timetz", "interval_pl_timestamp", "interval_pl_timestamptz", "integer_pl_date", "int8pl_inet",
    ]

    /// The call of an operator's commutator, for operators that have an implementation only that way round.
    private func commuted(_ function: BoundFunction, _ arguments: [any Evaluator]) -> (any Evaluator)? {
        guard arguments.count == 2, let symbol = function.operatorName,
            let row = BuiltInCatalog.shared.operators(named: symbol).first(where: { $0.function == function.oid }),
            let other = BuiltInCatalog.shared.operator(row.commutator),
            let target = BuiltInCatalog.shared.function(other.function),
            let implementation = FunctionLibrary.scalar(target.source)
        else { return nil }
        var swapped = function
        swapped.oid = target.oid
        swapped.name = target.name
        swapped.source = target.source
        swapped.arguments.reverse()
        return CallEvaluator(swapped, implementation, arguments.reversed())
    }

    private func compileComparison(
        _ expression: BoundExpression,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        switch expression.kind {
        case .quantifiedList(let left, let function, let elements, let isAll):
            let operand = try compile(left, layout)
            // Those that read no columns are one array to PostgreSQL, which is computed as a whole and before the others.
            let fixed = elements.filter { $0.columns.isEmpty }
            let isArray = fixed.count > 1
            let ordered = isArray ? fixed + elements.filter { !$0.columns.isEmpty } : elements
            let compiled = try compile(ordered, layout)
            let evaluator = QuantifiedListEvaluator(
                operand,
                ValueComparer(function, facts),
                compiled,
                ahead: isArray ? fixed.count : 0,
                isAll: isAll
            )
            return folded(evaluator, [operand] + compiled, isImmutable: function.volatility == "i")
        case .quantifiedArray(let left, let function, let array, let isAll):
            let pair = try compile([left, array], layout)
            let evaluator = QuantifiedArrayEvaluator(pair[0], ValueComparer(function, facts), pair[1], isAll: isAll)
            return folded(evaluator, pair, isImmutable: function.volatility == "i")
        case .rowComparison(let comparison):
            return RowComparisonEvaluator(
                comparison,
                try compile(comparison.left, layout),
                try compile(comparison.right, layout),
                facts
            )
        default: throw unsupported("this expression", at: expression.range)
        }
    }

    private func compileConversion(
        _ expression: BoundExpression,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        switch expression.kind {
        case .relabel(let operand):
            let inner = try compile(operand, layout)
            let holding = TypeFacts.holding(expression.type)
            let isSame = TypeFacts.holding(operand.type) == holding || holding == .text || holding == .other
            if isSame, holding != .object || operand.type == expression.type { return inner }
            if holding == .object { dependence.isStable = true }
            let evaluator = RelabelEvaluator(inner, from: operand.type, to: expression.type)
            return folded(evaluator, [inner], isImmutable: holding != .object)
        case .inputOutput(let operand):
            let isImmutable = isTextImmutable(from: operand.type, to: expression.type)
            if !isImmutable { dependence.isStable = true }
            let inner = try compile(operand, layout)
            // A row is read from its text when the query runs, from NULL too.
            if let constant = inner as? ConstantEvaluator, constant.value.isNull, !facts.isRow(expression.type) {
                return constant
            }
            let evaluator = InputOutputEvaluator(inner, from: operand.type, to: expression.type)
            return folded(evaluator, [inner], isImmutable: isImmutable)
        case .fitted(let operand, let isExplicit):
            let inner = try compile(operand, layout)
            let evaluator = FittedEvaluator(inner, expression.type, expression.typeModifier, isExplicit: isExplicit)
            return folded(evaluator, [inner])
        case .arrayCoercion(let operand, let element):
            let inner = try compile(operand, layout)
            if let constant = inner as? ConstantEvaluator, constant.value.isNull { return constant }
            let isStable = dependence.isStable
            dependence.isStable = false
            let converted = try compile(element, Layout(entry: 0, count: 1))
            let isImmutable = !dependence.isStable && !dependence.isVolatile
            dependence.isStable = dependence.isStable || isStable
            let evaluator = ArrayCoercionEvaluator(
                inner,
                converted,
                elementType: facts.element(of: expression.type) ?? .text
            )
            return folded(evaluator, [inner], isImmutable: isImmutable)
        default: throw unsupported("this conversion", at: expression.range)
        }
    }

    private func compileComposite(
        _ expression: BoundExpression,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        switch expression.kind {
        case .array(let elements, let element, let isNested):
            let compiled = try compile(elements, layout)
            return folded(ArrayEvaluator(compiled, elementType: element, isNested: isNested), compiled)
        case .row(let fields, let names):
            let compiled = try compile(fields, layout)
            return folded(RowEvaluator(compiled, types: fields.map(\.type), names: names), compiled)
        case .field(let operand, let index):
            if case .row(let fields, _) = operand.kind, fields.indices.contains(index) {
                // What is wrong with the other fields is told, if they are constants.
                return try compile(fields, layout)[index]
            }
            let row = try compile(operand, layout)
            return folded(FieldEvaluator(row, index), [row])
        case .subscript(let operand, let indexes):
            var compiled: [SubscriptEvaluator.Index] = []
            for index in indexes {
                switch index {
                case .element(let position): compiled.append(.element(try compile(position, layout)))
                case .slice(let low, let high):
                    let first: (any Evaluator)? = if let low { try compile(low, layout) } else { nil }
                    let last: (any Evaluator)? = if let high { try compile(high, layout) } else { nil }
                    compiled.append(.slice(first, last))
                }
            }
            let container = try compile(operand, layout)
            let parts = compiled.flatMap(\.parts)
            return folded(SubscriptEvaluator(container, compiled), [container] + parts)
        default: throw unsupported("this expression", at: expression.range)
        }
    }

    /// What runs a sub-query over rows of a layout.
    func runner(of query: BoundSubquery, _ layout: Layout) throws(PostgresError) -> SubqueryRunner {
        var arguments: [(index: Int, value: any Evaluator)] = []
        for argument in query.arguments {
            arguments.append((argument.index, try compile(argument.expression, layout)))
        }
        dependence.formUnion(query.plan.dependence)
        return SubqueryRunner(query.plan, root: try root(of: query.plan), arguments)
    }

    private func compile(_ query: BoundSubquery, _ layout: Layout) throws(PostgresError) -> any Evaluator {
        if case .exists = query.form { dropTargets(ofExistence: query.plan) }
        let runner = try runner(of: query, layout)
        switch query.form {
        case .scalar: return ScalarSubqueryEvaluator(runner)
        case .exists: return ExistsEvaluator(runner)
        case .set: throw unsupported("a set-returning function here")
        case .array(let element):
            let inner = facts.element(of: element)
            return ArraySubqueryEvaluator(runner, elementType: inner ?? element, isNested: inner != nil)
        case .quantified(let comparison):
            return QuantifiedSubqueryEvaluator(
                runner,
                left: try compile(comparison.left, layout),
                right: try compile(comparison.right, Layout(entry: 0, count: comparison.right.count)),
                rule: rule(of: comparison),
                isAll: comparison.isAll,
                isSingle: comparison.isSingle
            )
        }
    }

    private func rule(of comparison: BoundSubqueryComparison) -> RowRule {
        let comparers = comparison.functions.map { ValueComparer($0, facts) }
        if comparers.count > 1, comparison.symbol == "<>" { return .any(comparers) }
        guard !comparison.equalities.isEmpty else { return .all(comparers) }
        return .order(
            comparers,
            equalities: comparison.equalities.map { ValueComparer($0, facts) },
            allowsEqual: comparison.symbol.hasSuffix("=")
        )
    }

    /// A context for computing constants while binding.
    var foldingContext: ExecutionContext { foldingContext([]) }

    /// A context for computing what is the same for all rows, with these parameters.
    func foldingContext(_ parameters: [PostgresValue]) -> ExecutionContext {
        ExecutionContext(plan: QueryPlan(root: ResultPlan()), parameters: parameters, environment: environment)
    }
}
