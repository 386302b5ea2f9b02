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
        // What the first columns settle, the others are not computed for.
        var values: [PostgresValue] = []
        func value(_ index: Int) throws(PostgresError) -> PostgresValue {
            while values.count <= index { values.append(try left[values.count].evaluate(row, context)) }
            return values[index]
        }
        func compare(_ candidate: [PostgresValue]) throws(PostgresError) -> Bool? {
            try rule.compare(
                left.count,
                value,
                { (index) throws(PostgresError) in try right[index].evaluate(candidate, context) },
                context
            )
        }
        var hasRows = false
        var isNull = false
        while let rows = try walk.next() {
            for candidate in rows {
                // PostgreSQL looks a whole row up by its hash.
                if !hasRows, isLookedUp, !left.isEmpty { _ = try value(left.count - 1) }
                hasRows = true
                let answer = try compare(candidate)
                if let answer, answer != isAll { return .bool(answer) }
                if answer == nil { isNull = true }
            }
        }
        if hasRows { return isNull ? .null : .bool(isAll) }
        // Where there are no rows, nothing is compared with them; what is run once for all has NULLs for its columns then.
        guard isSingle else { return .bool(isAll) }
        guard runner.isUncorrelated else { return .null }
        return try compare(Array(repeating: .null, count: right.count)).map { .bool($0) } ?? .null
    }

    /// Whether rows are looked up by a hash of all their columns.
    private var isLookedUp: Bool {
        guard !isAll, !isSingle, runner.isUncorrelated, case .all(let comparers) = rule else { return false }
        return comparers.allSatisfy(\.isHashableEquality)
    }

    /// How the only column is compared, where the rows are hashed.
    var hashed: ValueComparer? {
        guard isLookedUp, left.count == 1, case .all(let comparers) = rule else { return nil }
        return comparers.first
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
