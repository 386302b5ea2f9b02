import PostgresWire

extension QueryBinder {
    /// The rows of a plan for which conditions hold.
    ///
    /// Where the plan runs again and again with other values of outer references, and an equality with such a value is
    /// among the conditions, the rows are found by a hash table from the second time on.
    func filtered(_ planned: Planned, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        guard !conditions.isEmpty else { return planned }
        estimateValues(of: conditions, planned.layout)
        var planned = planned
        let conditions = Self.cheapestFirst(conditions)
        var fixed: [any Evaluator] = []
        var keys: [OuterKey] = []
        var rest: [any Evaluator] = []
        var all: [any Evaluator] = []
        var mayHash = true
        for condition in conditions {
            let (evaluator, free, inner) = try collectingFree { () throws(PostgresError) in
                try compile(condition, planned.layout)
            }
            freeColumns.merge(free) { first, _ in first }
            dependence.formUnion(inner)
            all.append(evaluator)
            if free.isEmpty, inner.isRepeatable {
                fixed.append(evaluator)
            } else if mayHash, let key = try outerKey(condition, planned.layout) {
                keys.append(key)
            } else {
                rest.append(evaluator)
                // What stands behind a condition that may fail is only tested where that has not failed.
                if !condition.cannotFail { mayHash = false }
            }
        }
        let input = planned.node
        if planned.isRepeatable, keptDepth > 0, !keys.isEmpty {
            planned.node = HashedFilterPlan(input: input, conditions: all, fixed: fixed, keys: keys, rest: rest)
        } else {
            planned.node = FilterPlan(input: input, conditions: all)
        }
        noteRows(planned)
        note(planned.node) { $0.filter = conditions }
        planned.isRepeatable = planned.isRepeatable && fixed.count == all.count
        return planned
    }

    /// The rows of a plan where conditions hold that read no column of it: they are looked at before any row is made.
    func gated(
        _ planned: Planned,
        _ conditions: [BoundExpression],
        isJoined: Bool = true
    ) throws(PostgresError) -> Planned {
        guard !conditions.isEmpty else { return planned }
        var planned = planned
        var kept: [BoundExpression] = []
        var gates: [any Evaluator] = []
        // They are tested as they are written, each of them once.
        for condition in conditions {
            let (evaluator, free, inner) = try collectingFree { () throws(PostgresError) in
                try compile(condition, Layout())
            }
            let constant = (evaluator as? ConstantEvaluator)?.value
            if constant == .bool(true) { continue }
            freeColumns.merge(free) { first, _ in first }
            dependence.formUnion(inner)
            planned.isRepeatable = planned.isRepeatable && free.isEmpty && inner.isRepeatable
            if constant != nil {
                let never = BoundExpression(kind: .constant(.bool(false)), type: .bool)
                // Of one item the conditions before it are tested; a join that never holds has no rows at all.
                (kept, gates) = isJoined ? ([never], [evaluator]) : (kept + [never], gates + [evaluator])
                break
            }
            kept.append(condition)
            gates.append(evaluator)
        }
        guard !gates.isEmpty else { return planned }
        planned.node = GatePlan(input: planned.node, conditions: gates)
        planned.isFullyPushed = false
        planned.searchable = nil
        noteRows(planned)
        note(planned.node) { $0.filter = kept }
        return planned
    }

    /// Conditions in the order in which PostgreSQL tests them: those with fewer calls first, otherwise as they are written.
    static func cheapestFirst(_ conditions: [BoundExpression]) -> [BoundExpression] {
        guard conditions.count > 1 else { return conditions }
        let costs = conditions.enumerated().map { (cost: $1.cost, place: $0) }
        return costs.sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map { conditions[$0.place] }
    }

    /// The two sides of an equality of a value of the row with one that is the same for all rows.
    private func outerKey(_ condition: BoundExpression, _ layout: Layout) throws(PostgresError) -> OuterKey? {
        guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
            operands.count == 2, !condition.isVolatile,
            function.comparesInOrder(facts)
        else { return nil }
        for (inner, outer) in [(operands[0], operands[1]), (operands[1], operands[0])]
        where inner.reads(only: layout) && outer.columns.allSatisfy({ layout.slots[$0] == nil }) {
            return OuterKey(
                inner: try compile(inner, layout),
                outer: try compile(outer, layout),
                isBlankPadded: function.arguments[0] == .bpchar
            )
        }
        return nil
    }
}

extension BoundExpression {
    /// How many functions are called to compute it; what is computed when the query is planned costs nothing.
    fileprivate var cost: Double {
        var cost = 0.0
        switch kind {
        case .constant, .parameter, .column: return 0
        case .call(let function, _):
            if function.volatility == "i", columns.isEmpty, !contains({ $0.isParameter }) { return 0 }
            cost = 1
        case .quantifiedList(_, _, let elements, _): cost = Double(elements.count) / 2
        case .quantifiedArray: cost = 5
        case .isDistinct, .nullIf, .extremum, .inputOutput, .fitted: cost = 1
        case .subquery: cost = 1000
        default: break
        }
        forEachChild { cost += $0.cost }
        return cost
    }

    var isParameter: Bool { if case .parameter = kind { true } else { false } }

    /// Whether computing a condition cannot fail: it compares values that are there already.
    var cannotFail: Bool {
        switch kind {
        case .call(let function, let operands):
            ComparisonEvaluator.Test(function.operatorName ?? "") != nil
                && operands.count == 2 && operands.allSatisfy(\.isPlain)
                && function.comparesInOrder(.builtIn)
        case .and(let operands), .or(let operands): operands.allSatisfy(\.cannotFail)
        case .not(let operand): operand.cannotFail
        case .isNull(let operand, _): operand.isPlain || operand.cannotFail
        default: isPlain
        }
    }
}
