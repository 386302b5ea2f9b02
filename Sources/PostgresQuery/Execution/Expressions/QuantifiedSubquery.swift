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
        if let comparer = hashed {
            let keys = try runner.keys(right[0], comparer, inColumns: false, context)
            if keys.isEmpty { return .bool(false) }
            return try keys.isMember(try left[0].evaluate(row, context), context)
        }
        var walk = try walk(row, context)
        var values: [PostgresValue]?
        var isNull = false
        while let rows = try walk.next() {
            // Where there are no rows, nothing is compared with them.
            let known = if let values { values } else { try self.values(row, context) }
            values = known
            for candidate in rows {
                let answer = try rule.compare(
                    known,
                    { (index) throws(PostgresError) in try right[index].evaluate(candidate, context) },
                    context
                )
                if let answer, answer != isAll { return .bool(answer) }
                if answer == nil { isNull = true }
            }
        }
        guard values != nil else { return isSingle ? .null : .bool(isAll) }
        return isNull ? .null : .bool(isAll)
    }

    /// How the only column is compared, where the rows are hashed.
    var hashed: ValueComparer? {
        guard !isAll, !isSingle, runner.isUncorrelated, left.count == 1, case .all(let comparers) = rule,
            comparers[0].isHashableEquality
        else { return nil }
        return comparers[0]
    }

    private func values(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        for expression in left { values.append(try expression.evaluate(row, context)) }
        return values
    }

    /// A walk over the rows that are compared with.
    private func walk(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> SubplanWalk {
        if isSingle, try runner.rows(row, context, limit: 2).count > 1 {
            throw PostgresError("21000", "more than one row returned by a subquery used as an expression")
        }
        return try runner.walk(row, context)
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
