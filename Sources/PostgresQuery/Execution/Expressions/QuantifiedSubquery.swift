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
        var rows = try runner.rows(row, context, limit: isSingle ? 2 : .max)
        if isSingle, rows.count > 1 {
            throw PostgresError("21000", "more than one row returned by a subquery used as an expression")
        }
        if rows.isEmpty {
            // Where there are no rows, nothing is compared with them; what is run once for all has NULLs for its columns then.
            guard isSingle, runner.isUncorrelated else { return isSingle ? .null : .bool(isAll) }
            rows = [Array(repeating: .null, count: right.count)]
        }
        // What the first columns settle, the others are not computed for.
        var values: [PostgresValue] = []
        func value(_ index: Int) throws(PostgresError) -> PostgresValue {
            while values.count <= index { values.append(try left[values.count].evaluate(row, context)) }
            return values[index]
        }
        if !isAll, !isSingle, runner.isUncorrelated, case .all(let comparers) = rule,
            comparers.allSatisfy(\.isHashableEquality)
        {
            // PostgreSQL looks the whole row up by its hash.
            let last = try value(comparers.count - 1)
            if comparers.count == 1 { return try lookUp(last, rows, comparers[0], context) }
        }
        var isNull = false
        for candidate in rows {
            let answer = try rule.compare(
                left.count,
                value,
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
        _ count: Int,
        _ value: (Int) throws(PostgresError) -> PostgresValue,
        _ other: (Int) throws(PostgresError) -> PostgresValue,
        _ context: ExecutionContext
    ) throws(PostgresError) -> Bool? {
        switch self {
        case .all(let comparers): return try settle(comparers, value, other, context, isAll: true)
        case .any(let comparers): return try settle(comparers, value, other, context, isAll: false)
        case .order(let comparers, let equalities, let allowsEqual):
            for index in 0..<count {
                let (first, second) = (try value(index), try other(index))
                guard let isEqual = try equalities[index].compare(first, second, context) else { return nil }
                if !isEqual { return try comparers[index].compare(first, second, context) }
            }
            return allowsEqual
        }
    }

    private func settle(
        _ comparers: [ValueComparer],
        _ value: (Int) throws(PostgresError) -> PostgresValue,
        _ other: (Int) throws(PostgresError) -> PostgresValue,
        _ context: ExecutionContext,
        isAll: Bool
    ) throws(PostgresError) -> Bool? {
        var isNull = false
        for index in comparers.indices {
            let answer = try comparers[index].compare(try value(index), try other(index), context)
            if let answer, answer != isAll { return answer }
            if answer == nil { isNull = true }
        }
        return isNull ? nil : isAll
    }
}
