import PostgresWire

/// A call of a scalar function by its implementation.
final class CallEvaluator: Evaluator {
    let function: BoundFunction
    let implementation: ScalarImplementation
    let arguments: [any Evaluator]
    /// The way to compute it over whole columns, where there is one.
    let kernel: VectorKernel?

    init(_ function: BoundFunction, _ implementation: ScalarImplementation, _ arguments: [any Evaluator]) {
        kernel = VectorKernel(function)
        self.function = function
        self.implementation = implementation
        self.arguments = arguments
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        switch implementation {
        case .nullary(let body): return try body(context.environment)
        case .unary(let body):
            guard arguments.count == 1 else { return .null }
            let value = try arguments[0].evaluate(row, context)
            if function.isStrict, case .null = value { return .null }
            return try body(value, context.environment)
        case .binary(let body):
            guard arguments.count == 2 else { return .null }
            // All arguments are computed, even where one of them is NULL.
            let first = try arguments[0].evaluate(row, context)
            let second = try arguments[1].evaluate(row, context)
            if function.isStrict {
                if case .null = first { return .null }
                if case .null = second { return .null }
            }
            return try body(first, second, context.environment)
        case .many(let body):
            guard let values = try values(row, context) else { return .null }
            if function.spreadsLast {
                guard let spread = function.spread(values) else { return .null }
                return try body(spread.values, context.environment)
            }
            return try body(values, context.environment)
        case .typed(let body):
            guard let values = try values(row, context) else { return .null }
            if function.spreadsLast {
                guard let spread = function.spread(values) else { return .null }
                return try body(spread.values, spread.types, function.result, context.environment)
            }
            return try body(values, function.arguments, function.result, context.environment)
        }
    }

    /// The arguments; nil where a strict function gets a NULL.
    private func values(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [PostgresValue]? {
        var values: [PostgresValue] = []
        values.reserveCapacity(arguments.count)
        var hasNull = false
        for argument in arguments {
            let value = try argument.evaluate(row, context)
            if case .null = value { hasNull = true }
            values.append(value)
        }
        return hasNull && function.isStrict ? nil : values
    }
}

extension BoundFunction {
    /// The arguments with the elements of the last one, an array, in its place; nil where it is NULL, which only `format`
    /// takes for an empty one.
    func spread(_ values: [PostgresValue]) -> (values: [PostgresValue], types: [PostgresType])? {
        if values.last == .null, name == "format" { return (Array(values.dropLast()), Array(arguments.dropLast())) }
        guard case .array(let array)? = values.last else { return nil }
        return (
            values.dropLast() + array.elements,
            arguments.dropLast() + array.elements.map { _ in array.elementType }
        )
    }
}

/// `=`, `<` and their kin on types whose order is built in.
final class ComparisonEvaluator: Evaluator {
    /// Which comparison.
    enum Test: Sendable {
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

        init?(_ symbol: String) {
            switch symbol {
            case "=": self = .equal
            case "<>": self = .notEqual
            case "<": self = .less
            case "<=": self = .lessOrEqual
            case ">": self = .greater
            case ">=": self = .greaterOrEqual
            default: return nil
            }
        }

        func holds(_ order: Int) -> Bool {
            switch self {
            case .equal: order == 0
            case .notEqual: order != 0
            case .less: order < 0
            case .lessOrEqual: order <= 0
            case .greater: order > 0
            case .greaterOrEqual: order >= 0
            }
        }
    }

    let test: Test
    let left: any Evaluator
    let right: any Evaluator
    let isBlankPadded: Bool

    init(_ test: Test, _ left: any Evaluator, _ right: any Evaluator, isBlankPadded: Bool) {
        self.test = test
        self.left = left
        self.right = right
        self.isBlankPadded = isBlankPadded
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let first = try left.evaluate(row, context)
        let second = try right.evaluate(row, context)
        if case .null = first { return .null }
        if case .null = second { return .null }
        if isBlankPadded {
            return .bool(
                test.holds(ValueOrder.compare(first.withoutTrailingBlanks, second.withoutTrailingBlanks))
            )
        }
        return .bool(test.holds(ValueOrder.compare(first, second)))
    }
}

/// A comparison of two values by a resolved operator, for constructs that compare many.
struct ValueComparer: Sendable {
    private let test: ComparisonEvaluator.Test?
    let isBlankPadded: Bool
    private let function: BoundFunction
    private let implementation: ScalarImplementation?

    init(_ function: BoundFunction, _ facts: TypeFacts) {
        self.function = function
        let isBuiltIn =
            function.arguments.count == 2 && function.arguments[0] != .record && function.comparesInOrder(facts)
        test = isBuiltIn ? function.operatorName.flatMap { ComparisonEvaluator.Test($0) } : nil
        isBlankPadded = function.arguments.first == .bpchar
        implementation = FunctionFinder.scalar(function)
    }

    /// Whether it is the equality of a type that can be hashed.
    var isHashableEquality: Bool { test == .equal }

    /// The value as a key of a hash table.
    func key(_ value: PostgresValue) -> PostgresValue {
        isBlankPadded ? value.withoutTrailingBlanks.hashable : value.hashable
    }

    /// The operator's answer; nil for NULL.
    func compare(
        _ left: PostgresValue,
        _ right: PostgresValue,
        _ context: ExecutionContext
    ) throws(PostgresError) -> Bool? {
        if function.isStrict {
            if case .null = left { return nil }
            if case .null = right { return nil }
        }
        if let test {
            if isBlankPadded {
                return test.holds(ValueOrder.compare(left.withoutTrailingBlanks, right.withoutTrailingBlanks))
            }
            return test.holds(ValueOrder.compare(left, right))
        }
        let result: PostgresValue
        switch implementation {
        case .binary(let body)?: result = try body(left, right, context.environment)
        case .many(let body)?: result = try body([left, right], context.environment)
        case .typed(let body)?:
            result = try body([left, right], function.arguments, function.result, context.environment)
        default:
            guard function.isRun(in: context.environment) else {
                throw PostgresError("0A000", "function \(function.name) is not supported")
            }
            result = try context.environment.callRoutine(function.call, [left, right]).first?.first ?? .null
        }
        if case .bool(let answer) = result { return answer }
        return nil
    }
}
