import PostgresWire

/// `a op ANY|ALL (b, c)`, also `IN` and `NOT IN` of a list.
final class QuantifiedListEvaluator: Evaluator {
    let left: any Evaluator
    let comparer: ValueComparer
    private let elements: [any Evaluator]
    /// How many elements are computed before the first of them is compared; 0 where none can fail.
    private let ahead: Int
    private let isAll: Bool
    /// The keys of the elements, where all are constants and the comparison is a hashable equality.
    let keys: Set<PostgresValue>?
    let hasNull: Bool

    init(
        _ left: any Evaluator,
        _ comparer: ValueComparer,
        _ elements: [any Evaluator],
        ahead: Int = 0,
        isAll: Bool
    ) {
        self.left = left
        self.comparer = comparer
        self.elements = elements
        self.isAll = isAll
        let mayFail = elements.prefix(ahead).contains { !($0 is ConstantEvaluator || $0 is ParameterEvaluator) }
        self.ahead = mayFail ? ahead : 0
        let constants = elements.compactMap { ($0 as? ConstantEvaluator)?.value }
        let isConstant = constants.count == elements.count && comparer.isHashableEquality && !isAll
        keys = isConstant ? Set(constants.filter { $0 != .null }.map(comparer.key)) : nil
        hasNull = constants.contains(.null)
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try left.evaluate(row, context)
        if let keys {
            if case .null = value { return .null }
            if keys.contains(comparer.key(value)) { return .bool(true) }
            return hasNull ? .null : .bool(false)
        }
        var isNull = false
        var known: [PostgresValue] = []
        for element in elements.prefix(ahead) { known.append(try element.evaluate(row, context)) }
        for (index, element) in elements.enumerated() {
            let other = index < ahead ? known[index] : try element.evaluate(row, context)
            let answer = try comparer.compare(value, other, context)
            if let answer, answer != isAll { return .bool(answer) }
            if answer == nil { isNull = true }
        }
        return isNull ? .null : .bool(isAll)
    }
}

/// `a op ANY|ALL (array)`.
final class QuantifiedArrayEvaluator: Evaluator {
    private let left: any Evaluator
    private let comparer: ValueComparer
    private let array: any Evaluator
    private let isAll: Bool

    init(_ left: any Evaluator, _ comparer: ValueComparer, _ array: any Evaluator, isAll: Bool) {
        self.left = left
        self.comparer = comparer
        self.array = array
        self.isAll = isAll
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try left.evaluate(row, context)
        guard case .array(let array) = try array.evaluate(row, context) else { return .null }
        if array.elements.isEmpty { return .bool(isAll) }
        var isNull = false
        for element in array.elements {
            let answer = try comparer.compare(value, element, context)
            if let answer, answer != isAll { return .bool(answer) }
            if answer == nil { isNull = true }
        }
        return isNull ? .null : .bool(isAll)
    }
}

/// `(a, b) < (c, d)` and its kin: the first columns that differ decide.
final class RowComparisonEvaluator: Evaluator {
    private let left: [any Evaluator]
    private let right: [any Evaluator]
    private let comparers: [ValueComparer]
    private let equalities: [ValueComparer]
    private let allowsEqual: Bool

    init(
        _ comparison: BoundRowComparison,
        _ left: [any Evaluator],
        _ right: [any Evaluator],
        _ facts: TypeFacts
    ) {
        self.left = left
        self.right = right
        comparers = comparison.functions.map { ValueComparer($0, facts) }
        equalities = comparison.equalities.map { ValueComparer($0, facts) }
        allowsEqual = comparison.symbol.hasSuffix("=")
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        for index in left.indices {
            let first = try left[index].evaluate(row, context)
            let second = try right[index].evaluate(row, context)
            guard let isEqual = try equalities[index].compare(first, second, context) else { return .null }
            if isEqual { continue }
            return try comparers[index].compare(first, second, context).map { .bool($0) } ?? .null
        }
        return .bool(allowsEqual)
    }
}
