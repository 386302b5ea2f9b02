import PostgresWire

/// `a op ANY|ALL (SELECT …)`, also `IN (SELECT …)` and `(a, b) op (SELECT …)`.
final class QuantifiedSubqueryEvaluator: Evaluator {
    let runner: SubqueryRunner
    let left: [any Evaluator]
    let right: [any Evaluator]
    let rule: RowRule
    let isAll: Bool
    /// Whether the query gives one row at most, without which there is nothing to compare with.
    let isSingle: Bool

    init(
        _ runner: SubqueryRunner,
        left: [any Evaluator],
        right: [any Evaluator],
        rule: RowRule,
        isAll: Bool,
        isSingle: Bool
    ) {
        self.runner = runner
        self.left = left
        self.right = right
        self.rule = rule
        self.isAll = isAll
        self.isSingle = isSingle
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        // Where there are no rows, nothing is compared with them.
        let rows = try runner.rows(row, context, limit: isSingle ? 2 : .max)
        if isSingle, rows.count > 1 {
            throw PostgresError("21000", "more than one row returned by a subquery used as an expression")
        }
        if rows.isEmpty { return isSingle ? .null : .bool(isAll) }
        var values: [PostgresValue] = []
        for expression in left { values.append(try expression.evaluate(row, context)) }
        if !isAll, !isSingle, runner.isUncorrelated, values.count == 1, case .all(let comparers) = rule,
            comparers[0].isHashableEquality
        {
            return try lookUp(values[0], rows, comparers[0], context)
        }
        var isNull = false
        for candidate in rows {
            let answer = try rule.compare(
                values,
                { (index) throws(PostgresError) in try right[index].evaluate(candidate, context) },
                context
            )
            if let answer, answer != isAll { return .bool(answer) }
            if answer == nil { isNull = true }
        }
        return isNull ? .null : .bool(isAll)
    }

    private func lookUp(
        _ value: PostgresValue,
        _ rows: [[PostgresValue]],
        _ comparer: ValueComparer,
        _ context: ExecutionContext
    ) throws(PostgresError) -> PostgresValue {
        let state = runner.state(context)
        if state.keys == nil {
            var keys: Set<PostgresValue> = []
            for candidate in rows {
                let other = try right[0].evaluate(candidate, context)
                if case .null = other { state.hasNull = true } else { keys.insert(comparer.key(other)) }
            }
            state.keys = keys
        }
        if case .null = value { return .null }
        if state.keys?.contains(comparer.key(value)) == true { return .bool(true) }
        return state.hasNull ? .null : .bool(false)
    }
}

/// How two rows are compared column by column.
enum RowRule: Sendable {
    /// All columns compare true (`=`, and any operator of one column).
    case all([ValueComparer])
    /// One of them does (`<>`).
    case any([ValueComparer])
    /// By the first columns that are not equal (`<` and its like).
    case order([ValueComparer], equalities: [ValueComparer], allowsEqual: Bool)

    /// What a comparison gives; nil where that hangs on a NULL.
    func compare(
        _ values: [PostgresValue],
        _ other: (Int) throws(PostgresError) -> PostgresValue,
        _ context: ExecutionContext
    ) throws(PostgresError) -> Bool? {
        switch self {
        case .all(let comparers): return try settle(comparers, values, other, context, isAll: true)
        case .any(let comparers): return try settle(comparers, values, other, context, isAll: false)
        case .order(let comparers, let equalities, let allowsEqual):
            for index in values.indices {
                let second = try other(index)
                guard let isEqual = try equalities[index].compare(values[index], second, context) else { return nil }
                if !isEqual { return try comparers[index].compare(values[index], second, context) }
            }
            return allowsEqual
        }
    }

    private func settle(
        _ comparers: [ValueComparer],
        _ values: [PostgresValue],
        _ other: (Int) throws(PostgresError) -> PostgresValue,
        _ context: ExecutionContext,
        isAll: Bool
    ) throws(PostgresError) -> Bool? {
        var isNull = false
        for index in values.indices {
            let answer = try comparers[index].compare(values[index], try other(index), context)
            if let answer, answer != isAll { return answer }
            if answer == nil { isNull = true }
        }
        return isNull ? nil : isAll
    }
}
