import PostgresWire

/// A value with a part replaced: `a[1] = …`, `a.field = …`.
final class AssignEvaluator: Evaluator {
    /// A step from a value to a part of it.
    enum Step: Sendable {
        /// `[1][2]`.
        case element([any Evaluator], elementType: PostgresType)
        /// `[1:2]`; a bound that is not written is that of the array.
        case slice([(low: (any Evaluator)?, high: (any Evaluator)?)])
        /// `['key'][1]` in a jsonb value, the first of them a position or a key.
        case json([any Evaluator], isArray: Bool)
        /// `['key']` in a value of a type with functions of its own.
        case defined(any Evaluator, FunctionLibraries.Subscript)
        /// `.field` of a row with fields of these types.
        case field(Int, types: [PostgresType], names: [String])
    }

    private let base: any Evaluator
    private let steps: [Step]
    private let value: any Evaluator

    init(_ base: any Evaluator, _ steps: [Step], _ value: any Evaluator) {
        self.base = base
        self.steps = steps
        self.value = value
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let old = try base.evaluate(row, context)
        return try assign(old, steps[...], try value.evaluate(row, context), row, context)
    }

    private func assign(
        _ old: PostgresValue,
        _ steps: ArraySlice<Step>,
        _ value: PostgresValue,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> PostgresValue {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .field(let index, let types, let names):
            var record = PostgresRecord(
                types: types,
                values: Array(repeating: .null, count: types.count),
                names: names
            )
            if case .record(let known) = old, known.values.count == types.count { record = known }
            guard record.values.indices.contains(index) else { return old }
            record.values[index] = try assign(record.values[index], rest, value, row, context)
            return .record(record)
        case .defined(let key, let found): return try found.replace(old, try key.evaluate(row, context), value)
        case .json(let keys, let isArray):
            var path: [String] = []
            for key in keys {
                guard case .text(let text) = try key.evaluate(row, context) else {
                    throw PostgresError(.nullValueNotAllowed, "jsonb subscript in assignment must not be null")
                }
                path.append(text)
            }
            let known: JSONValue =
                if case .jsonb(let known) = old { known } else { isArray ? .array([]) : .object(JSONObject()) }
            let new: JSONValue = if case .jsonb(let new) = value { new } else { .null }
            return .jsonb(try known.replacing(path[...], at: 1, by: new))
        case .element(let indexes, let elementType):
            var positions: [Int32] = []
            for index in indexes { positions.append(try position(index, row, context)) }
            let array: PostgresArray =
                if case .array(let known) = old { known } else { PostgresArray([], of: elementType) }
            let inner = rest.isEmpty ? .null : array.element(at: positions)
            return .array(try array.replacing(at: positions, by: try assign(inner, rest, value, row, context)))
        case .slice(let bounds):
            // A slice is replaced as a whole: there is nothing below it.
            guard case .array(let source) = value else { return old }
            var known: [(low: Int32?, high: Int32?)] = []
            for bound in bounds {
                known.append(
                    (
                        try bound.low.map { (low) throws(PostgresError) in try position(low, row, context) },
                        try bound.high.map { (high) throws(PostgresError) in try position(high, row, context) }
                    )
                )
            }
            let array: PostgresArray =
                if case .array(let known) = old { known } else { PostgresArray([], of: source.elementType) }
            return .array(try array.replacing(known, by: source))
        }
    }

    private func position(
        _ index: any Evaluator,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> Int32 {
        guard let number = try index.evaluate(row, context).wholeNumber else {
            throw PostgresError(.nullValueNotAllowed, "array subscript in assignment must not be null")
        }
        return Int32(clamping: number)
    }
}
