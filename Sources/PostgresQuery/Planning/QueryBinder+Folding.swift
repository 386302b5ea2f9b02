import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Constant parts of expressions are computed when the plan is made, as PostgreSQL does: what is wrong with them ends the
/// query before its first row, even where no row would ever ask for them.
extension QueryBinder {
    /// The evaluator's value, where it hangs on constants alone.
    func folded(
        _ evaluator: any Evaluator,
        _ operands: [any Evaluator],
        isImmutable: Bool = true
    ) -> any Evaluator {
        guard isImmutable, operands.allSatisfy({ $0 is ConstantEvaluator }) else { return evaluator }
        do throws(PostgresError) {
            return ConstantEvaluator(try evaluator.evaluate([], foldingContext))
        } catch {
            planFailure = planFailure ?? error
            return evaluator
        }
    }

    /// `a IS [NOT] NULL`: of a row that is written field by field each field is asked, unless all of them are known; any
    /// other row is asked when the query runs.
    func compileIsNull(
        _ operand: BoundExpression,
        isNegated: Bool,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        // Under another type a value is as much or as little of a NULL.
        if case .relabel(let inner) = operand.kind, !facts.isRow(operand.type) {
            return try compileIsNull(inner, isNegated: isNegated, layout)
        }
        guard case .row(let fields, let names) = operand.kind else {
            let inner = try compile(operand, layout)
            return folded(
                IsNullEvaluator(inner, isNegated: isNegated),
                [inner],
                isImmutable: !facts.isRow(operand.type)
            )
        }
        let compiled = try compile(fields, layout)
        let row = folded(RowEvaluator(compiled, types: fields.map(\.type), names: names), compiled)
        let isKnown = compiled.allSatisfy { $0 is ConstantEvaluator }
        let hasOther = compiled.contains { ($0 as? ConstantEvaluator)?.value.isNull == isNegated }
        return !isKnown && hasOther ? ConstantEvaluator(.bool(false)) : IsNullEvaluator(row, isNegated: isNegated)
    }

    /// `a AND b`, `a OR b`: behind a constant that settles the result nothing is looked at.
    func compileLogical(
        _ operands: [BoundExpression],
        isAnd: Bool,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        var kept: [any Evaluator] = []
        for operand in operands {
            let compiled = try compile(operand, layout)
            guard let constant = compiled as? ConstantEvaluator, case .bool(let value) = constant.value else {
                kept.append(compiled)
                continue
            }
            if value != isAnd { return constant }
        }
        if kept.isEmpty { return ConstantEvaluator(.bool(isAnd)) }
        if kept.count == 1 { return kept[0] }
        return folded(isAnd ? AndEvaluator(kept) : OrEvaluator(kept), kept)
    }

    /// Whether an expression is a value that is known when the query is planned.
    func isFoldable(_ expression: BoundExpression) -> Bool {
        !expression.contains { inner in
            switch inner.kind {
            // What a domain checks is looked at when the query runs.
            case .column, .subquery, .sqlValue, .aggregate, .window, .grouping, .domain: return true
            case .call(let function, _): return !isImmutable(function) || function.returnsSet
            case .inputOutput(let operand): return !isTextImmutable(from: operand.type, to: inner.type)
            default: return false
            }
        }
    }

    /// Functions that PostgreSQL makes of others, over the texts of their arguments.
    private static let overTexts: Set = ["textanycat", "anytextcat", "quote_nullable", "quote_literal"]

    /// Whether a function gives the same for the same arguments: `||` with a text does where its other operand's text does,
    /// and the text of a NULL is known whatever its type.
    func isImmutable(_ function: BoundFunction, _ arguments: [any Evaluator] = []) -> Bool {
        if function.volatility == "s", Self.overTexts.contains(function.name) {
            return function.arguments.indices.allSatisfy { index in
                isTextImmutable(from: function.arguments[index], to: .text)
                    || arguments.indices.contains(index)
                        && (arguments[index] as? ConstantEvaluator)?.value.isNull ?? false
            }
        }
        return function.volatility == "i"
    }

    /// Where a condition is never true, nothing else is looked at.
    func keepOnlyNever(_ parts: inout SelectParts) throws(PostgresError) {
        if let never = try neverHolds(parts.conditions) {
            parts.conditions = [never]
        } else {
            parts.conditions = try reduced(parts.conditions)
        }
        parts.trees = try parts.trees.map { (tree) throws(PostgresError) in try withOnlyNever(tree) }
    }

    private func withOnlyNever(_ tree: JoinTree) throws(PostgresError) -> JoinTree {
        guard case .join(let kind, let left, let right, let conditions) = tree else { return tree }
        let first = try withOnlyNever(left)
        let second = try withOnlyNever(right)
        if let never = try neverHolds(conditions) { return .join(kind, first, second, [never]) }
        return .join(kind, first, second, try reduced(conditions))
    }

    /// Rows need no order by what is the same for all of them, so a LIMIT need not read them all.
    ///
    /// Columns of outer queries are the same, for grouping sets too, although they are NULL in some of those.
    func dropConstantKeys(_ parts: inout SelectParts) {
        guard parts.distinctOn.isEmpty else { return }
        let entries = parts.trees.reduce(into: Set<Int>()) { $0.formUnion($1.entries) }
        parts.sort.removeAll { item in
            let key = parts.targets[item.target].expression
            return !key.isVolatile
                && !key.contains { inner in
                    switch inner.kind {
                    case .column(let id): entries.contains(id.entry) || pulledUp[id] != nil
                    case .aggregate, .window, .grouping: true
                    case .subquery(let query): !query.arguments.isEmpty || query.plan.dependence.isVolatile
                    default: returnsSet(inner)
                    }
                }
        }
    }

    /// COALESCE: behind a constant nothing is looked at.
    func compileCoalesce(_ operands: [BoundExpression], _ layout: Layout) throws(PostgresError) -> any Evaluator {
        var kept: [any Evaluator] = []
        for operand in operands {
            let compiled = try compile(operand, layout)
            if let constant = compiled as? ConstantEvaluator {
                if constant.value.isNull { continue }
                kept.append(constant)
                break
            }
            kept.append(compiled)
        }
        if kept.isEmpty { return ConstantEvaluator(.null) }
        return kept.count == 1 ? kept[0] : CoalesceEvaluator(kept)
    }

    /// CASE: what stands behind a condition that is never met is not looked at.
    func compileChoice(
        _ branches: [BoundBranch],
        _ otherwise: BoundExpression,
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        var kept: [(condition: any Evaluator, result: any Evaluator)] = []
        var last: (any Evaluator)?
        for branch in branches {
            let condition = try compile(branch.condition, layout)
            if let constant = condition as? ConstantEvaluator {
                guard case .bool(true) = constant.value else {
                    noteFree(branch.result, layout)
                    continue
                }
                last = try compile(branch.result, layout)
                break
            }
            kept.append((condition, try compile(branch.result, layout)))
        }
        let result: any Evaluator = if let last { last } else { try compile(otherwise, layout) }
        return kept.isEmpty ? result : ChoiceEvaluator(kept, otherwise: result)
    }

    /// Takes note of the columns of outer queries in what is not computed: they must be there all the same.
    private func noteFree(_ expression: BoundExpression, _ layout: Layout) {
        guard case .column(let id) = expression.kind else { return expression.forEachChild { noteFree($0, layout) } }
        guard layout.slots[id] == nil, pulledUp[id] == nil else { return }
        if let known = freeColumns[id], known.range.start <= expression.range.start { return }
        freeColumns[id] = expression
    }

    /// Whether a value read from another's text hangs on nothing but that value.
    func isTextImmutable(from source: PostgresType, to target: PostgresType) -> Bool {
        !Self.stableOutputs.contains(source.oid.rawValue) && !Self.stableInputs.contains(target.oid.rawValue)
            && facts.element(of: source) == nil && facts.element(of: target) == nil
            && source != .record && target != .record && target.oid < .firstUserObject
            && source.oid < .firstUserObject
    }

    /// Types whose text hangs on settings or the catalog (`typinput` is not immutable).
    private static let stableInputs: Set<UInt32> = [
        24, 142, 790, 1033, 1082, 1083, 1114, 1184, 1186, 1266, 2202, 2203, 2204, 2205, 2206, 3734, 3769, 3904, 3906,
        3908, 3910, 3912, 3926, 4089, 4096, 4191, 4451, 4532, 4533, 4534, 4535, 4536,
    ]

    /// Types whose `typoutput` is not immutable.
    private static let stableOutputs: Set<UInt32> = [
        24, 790, 1033, 1082, 1114, 1184, 1186, 2202, 2203, 2204, 2205, 2206, 3734, 3769, 3904, 3906, 3908,
        3910, 3912, 3926, 4089, 4096, 4191, 4451, 4532, 4533, 4534, 4535, 4536,
    ]
}

extension BoundExpression {
    var isSubquery: Bool { if case .subquery = kind { true } else { false } }

    /// Whether its value is known only when the query runs.
    var isOpen: Bool {
        switch kind {
        case .parameter, .sqlValue, .aggregate, .window: true
        default: false
        }
    }
}
