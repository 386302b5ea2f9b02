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
        switch expression.kind {
        case .constant(let value): return ConstantEvaluator(value)
        case .parameter(let index): return ParameterEvaluator(index)
        case .column(let id):
            if let slot = layout.slots[id] { return SlotEvaluator(slot) }
            if let meaning = pulledUp[id] { return try compile(meaning, layout) }
            freeColumns[id] = expression
            return OuterEvaluator(outerIndex(of: id))
        case .call(let function, let arguments): return try compile(function, try compile(arguments, layout))
        case .and(let operands): return AndEvaluator(try compile(operands, layout))
        case .or(let operands): return OrEvaluator(try compile(operands, layout))
        case .not(let operand): return NotEvaluator(try compile(operand, layout))
        case .isNull(let operand, let isNegated):
            return IsNullEvaluator(try compile(operand, layout), isNegated: isNegated)
        case .isTruth(let operand, let wanted, let isNegated):
            return IsTruthEvaluator(try compile(operand, layout), wanted, isNegated: isNegated)
        case .isDistinct(let left, let right, let function, let isNegated):
            return IsDistinctEvaluator(
                try compile(left, layout),
                try compile(right, layout),
                ValueComparer(function, facts),
                isNegated: isNegated
            )
        case .coalesce(let operands): return CoalesceEvaluator(try compile(operands, layout))
        case .nullIf(let left, let right, let function):
            return NullIfEvaluator(
                try compile(left, layout),
                try compile(right, layout),
                ValueComparer(function, facts)
            )
        case .extremum(let operands, let isGreatest):
            return ExtremumEvaluator(try compile(operands, layout), isGreatest: isGreatest)
        case .choice(let branches, let otherwise):
            var compiled: [(condition: any Evaluator, result: any Evaluator)] = []
            for branch in branches {
                compiled.append((try compile(branch.condition, layout), try compile(branch.result, layout)))
            }
            return ChoiceEvaluator(compiled, otherwise: try compile(otherwise, layout))
        case .quantifiedList, .quantifiedArray, .rowComparison: return try compileComparison(expression, layout)
        case .domain(let operand, let domain):
            return DomainEvaluator(try compile(operand, layout), try DomainChecks.of(domain, environment))
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
    private func compile(
        _ function: BoundFunction,
        _ arguments: [any Evaluator]
    ) throws(PostgresError) -> any Evaluator {
        if function.returnsSet {
            throw unsupported("a set-returning function here")
        }
        if function.volatility == "v" { dependence.isVolatile = true }
        if function.volatility != "i" { dependence.isStable = true }
        let evaluator: any Evaluator
        if arguments.count == 2, let symbol = function.operatorName, let test = ComparisonEvaluator.Test(symbol),
            facts.areComparable(function.arguments[0], function.arguments[1])
        {
            evaluator = ComparisonEvaluator(
                test,
                arguments[0],
                arguments[1],
                isBlankPadded: function.arguments[0] == .bpchar
            )
        } else if let implementation = FunctionFinder.scalar(function) {
            evaluator = CallEvaluator(function, implementation, arguments)
        } else if let swapped = commuted(function, arguments) {
            evaluator = swapped
        } else {
            return MissingFunctionEvaluator(function)
        }
        guard function.volatility == "i", arguments.allSatisfy({ $0 is ConstantEvaluator }) else { return evaluator }
        do throws(PostgresError) {
            return ConstantEvaluator(try evaluator.evaluate([], foldingContext))
        } catch {
            return evaluator
        }
    }

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
            return QuantifiedListEvaluator(
                try compile(left, layout),
                ValueComparer(function, facts),
                try compile(elements, layout),
                isAll: isAll
            )
        case .quantifiedArray(let left, let function, let array, let isAll):
            return QuantifiedArrayEvaluator(
                try compile(left, layout),
                ValueComparer(function, facts),
                try compile(array, layout),
                isAll: isAll
            )
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
        let evaluator: any Evaluator
        var isFoldable = true
        switch expression.kind {
        case .relabel(let operand):
            let inner = try compile(operand, layout)
            let holding = TypeFacts.holding(expression.type)
            let isSame = TypeFacts.holding(operand.type) == holding || holding == .text || holding == .other
            if isSame, holding != .object || operand.type == expression.type { return inner }
            isFoldable = holding != .object
            if holding == .object { dependence.isStable = true }
            evaluator = RelabelEvaluator(inner, from: operand.type, to: expression.type)
        case .inputOutput(let operand):
            isFoldable = false
            dependence.isStable = true
            evaluator = InputOutputEvaluator(try compile(operand, layout), from: operand.type, to: expression.type)
        case .fitted(let operand, let isExplicit):
            evaluator = FittedEvaluator(
                try compile(operand, layout),
                expression.type,
                expression.typeModifier,
                isExplicit: isExplicit
            )
            isFoldable = { if case .constant = operand.kind { true } else { false } }()
        case .arrayCoercion(let operand, let element):
            isFoldable = false
            evaluator = ArrayCoercionEvaluator(
                try compile(operand, layout),
                try compile(element, Layout(entry: 0, count: 1)),
                elementType: facts.element(of: expression.type) ?? .text
            )
        default: throw unsupported("this conversion", at: expression.range)
        }
        guard isFoldable, case .fitted(let operand, _) = expression.kind, case .constant = operand.kind else {
            return evaluator
        }
        do throws(PostgresError) {
            return ConstantEvaluator(try evaluator.evaluate([], foldingContext))
        } catch {
            return evaluator
        }
    }

    private func compileComposite(
        _ expression: BoundExpression,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        switch expression.kind {
        case .array(let elements, let element, let isNested):
            return ArrayEvaluator(try compile(elements, layout), elementType: element, isNested: isNested)
        case .row(let fields, let names):
            return RowEvaluator(try compile(fields, layout), types: fields.map(\.type), names: names)
        case .field(let operand, let index): return FieldEvaluator(try compile(operand, layout), index)
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
            return SubscriptEvaluator(try compile(operand, layout), compiled)
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
                comparers: comparison.functions.map { ValueComparer($0, facts) },
                isAll: comparison.isAll
            )
        }
    }

    /// A context for computing constants while binding.
    var foldingContext: ExecutionContext {
        ExecutionContext(plan: QueryPlan(root: ResultPlan()), parameters: [], environment: environment)
    }
}
