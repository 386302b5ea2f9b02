import PostgresWire

/// `a AND b AND c`.
final class AndEvaluator: Evaluator {
    let operands: [any Evaluator]

    init(_ operands: [any Evaluator]) { self.operands = operands }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var isNull = false
        for operand in operands {
            switch try operand.evaluate(row, context) {
            case .bool(false): return .bool(false)
            case .null: isNull = true
            default: break
            }
        }
        return isNull ? .null : .bool(true)
    }
}

/// `a OR b OR c`.
final class OrEvaluator: Evaluator {
    let operands: [any Evaluator]

    init(_ operands: [any Evaluator]) { self.operands = operands }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var isNull = false
        for operand in operands {
            switch try operand.evaluate(row, context) {
            case .bool(true): return .bool(true)
            case .null: isNull = true
            default: break
            }
        }
        return isNull ? .null : .bool(false)
    }
}

/// `NOT a`.
final class NotEvaluator: Evaluator {
    let operand: any Evaluator

    init(_ operand: any Evaluator) { self.operand = operand }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        if case .bool(let value) = try operand.evaluate(row, context) { return .bool(!value) }
        return .null
    }
}

/// `a IS [NOT] NULL`; of a row: whether all its fields are (not) NULL.
final class IsNullEvaluator: Evaluator {
    let operand: any Evaluator
    let isNegated: Bool

    init(_ operand: any Evaluator, isNegated: Bool) {
        self.operand = operand
        self.isNegated = isNegated
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        switch try operand.evaluate(row, context) {
        case .null: .bool(!isNegated)
        case .record(let record): .bool(record.values.allSatisfy { ($0 == .null) != isNegated })
        default: .bool(isNegated)
        }
    }
}

/// `a IS [NOT] TRUE`, `FALSE`, `UNKNOWN`.
final class IsTruthEvaluator: Evaluator {
    let operand: any Evaluator
    let wanted: PostgresValue
    let isNegated: Bool

    init(_ operand: any Evaluator, _ wanted: Bool?, isNegated: Bool) {
        self.operand = operand
        self.wanted = wanted.map { .bool($0) } ?? .null
        self.isNegated = isNegated
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        .bool((try operand.evaluate(row, context) == wanted) != isNegated)
    }
}

/// `a IS [NOT] DISTINCT FROM b`.
final class IsDistinctEvaluator: Evaluator {
    let left: any Evaluator
    let right: any Evaluator
    let comparer: ValueComparer
    let isNegated: Bool

    init(_ left: any Evaluator, _ right: any Evaluator, _ comparer: ValueComparer, isNegated: Bool) {
        self.left = left
        self.right = right
        self.comparer = comparer
        self.isNegated = isNegated
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let first = try left.evaluate(row, context)
        let second = try right.evaluate(row, context)
        let isDistinct: Bool
        switch (first, second) {
        case (.null, .null): isDistinct = false
        case (.null, _), (_, .null): isDistinct = true
        default: isDistinct = try comparer.compare(first, second, context) == false
        }
        return .bool(isDistinct != isNegated)
    }
}

/// `CASE`.
final class ChoiceEvaluator: Evaluator {
    let branches: [(condition: any Evaluator, result: any Evaluator)]
    let otherwise: any Evaluator

    init(_ branches: [(condition: any Evaluator, result: any Evaluator)], otherwise: any Evaluator) {
        self.branches = branches
        self.otherwise = otherwise
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        for branch in branches {
            if case .bool(true) = try branch.condition.evaluate(row, context) {
                return try branch.result.evaluate(row, context)
            }
        }
        return try otherwise.evaluate(row, context)
    }
}

/// An expression that reads a value which is computed once for it.
final class BindingEvaluator: Evaluator {
    let value: any Evaluator
    /// Where the expression finds the value: behind all columns of the row.
    let slot: Int
    let body: any Evaluator

    init(_ value: any Evaluator, slot: Int, in body: any Evaluator) {
        self.value = value
        self.slot = slot
        self.body = body
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var extended = Array(row.prefix(slot))
        while extended.count < slot { extended.append(.null) }
        extended.append(try value.evaluate(row, context))
        return try body.evaluate(extended, context)
    }
}

/// `COALESCE`.
final class CoalesceEvaluator: Evaluator {
    let operands: [any Evaluator]

    init(_ operands: [any Evaluator]) { self.operands = operands }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        for operand in operands {
            let value = try operand.evaluate(row, context)
            if case .null = value { continue }
            return value
        }
        return .null
    }
}

/// `NULLIF`.
final class NullIfEvaluator: Evaluator {
    let left: any Evaluator
    let right: any Evaluator
    let comparer: ValueComparer

    init(_ left: any Evaluator, _ right: any Evaluator, _ comparer: ValueComparer) {
        self.left = left
        self.right = right
        self.comparer = comparer
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let first = try left.evaluate(row, context)
        let second = try right.evaluate(row, context)
        return try comparer.compare(first, second, context) == true ? .null : first
    }
}

/// `GREATEST` and `LEAST`.
final class ExtremumEvaluator: Evaluator {
    let operands: [any Evaluator]
    let isGreatest: Bool

    init(_ operands: [any Evaluator], isGreatest: Bool) {
        self.operands = operands
        self.isGreatest = isGreatest
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var best = PostgresValue.null
        for operand in operands {
            let value = try operand.evaluate(row, context)
            if case .null = value { continue }
            if case .null = best {
                best = value
                continue
            }
            let order = ValueOrder.compare(value, best)
            if isGreatest ? order > 0 : order < 0 { best = value }
        }
        return best
    }
}
