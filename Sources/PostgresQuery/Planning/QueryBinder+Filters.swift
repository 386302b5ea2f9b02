import PostgresWire

extension QueryBinder {
    /// The rows of a plan for which conditions hold.
    ///
    /// Where the plan runs again and again with other values of outer references, and an equality with such a value is
    /// among the conditions, the rows are found by a hash table from the second time on.
    func filtered(_ planned: Planned, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        guard !conditions.isEmpty else { return planned }
        var planned = planned
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
        note(planned.node) {
            $0.filter = conditions
            $0.addSubplans(of: conditions)
        }
        planned.isRepeatable = planned.isRepeatable && fixed.count == all.count
        return planned
    }

    /// The two sides of an equality of a value of the row with one that is the same for all rows.
    private func outerKey(_ condition: BoundExpression, _ layout: Layout) throws(PostgresError) -> OuterKey? {
        guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
            operands.count == 2, !condition.isVolatile,
            ComparisonFamily.areComparable(function.arguments[0], function.arguments[1])
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
    /// Whether computing a condition cannot fail: it compares values that are there already.
    fileprivate var cannotFail: Bool {
        switch kind {
        case .call(let function, let operands):
            ComparisonEvaluator.Test(function.operatorName ?? "") != nil
                && operands.count == 2 && operands.allSatisfy(\.isPlain)
                && ComparisonFamily.areComparable(function.arguments[0], function.arguments[1])
        case .and(let operands), .or(let operands): operands.allSatisfy(\.cannotFail)
        case .not(let operand): operand.cannotFail
        case .isNull(let operand, _): operand.isPlain || operand.cannotFail
        default: isPlain
        }
    }
}
