import PostgresWire

/// `ARRAY[a, b]`.
final class ArrayEvaluator: Evaluator {
    private let elements: [any Evaluator]
    private let elementType: PostgresType
    private let isNested: Bool

    init(_ elements: [any Evaluator], elementType: PostgresType, isNested: Bool) {
        self.elements = elements
        self.elementType = elementType
        self.isNested = isNested
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var values: [PostgresValue] = []
        values.reserveCapacity(elements.count)
        for element in elements { values.append(try element.evaluate(row, context)) }
        guard isNested else { return .array(PostgresArray(values, of: elementType)) }
        return try Self.nested(values, elementType)
    }

    /// An array one dimension higher than its elements, which must all have the same dimensions; empty where all of them
    /// are empty or NULL.
    private static func nested(
        _ values: [PostgresValue],
        _ elementType: PostgresType
    ) throws(PostgresError) -> PostgresValue {
        let arrays = values.compactMap { value -> PostgresArray? in
            guard case .array(let array) = value, !array.dimensions.isEmpty else { return nil }
            return array
        }
        guard let first = arrays.first else { return .array(PostgresArray([], of: elementType)) }
        guard arrays.count == values.count, arrays.allSatisfy({ $0.dimensions == first.dimensions }) else {
            throw PostgresError(
                "2202E",
                "multidimensional arrays must have array expressions with matching dimensions"
            )
        }
        var whole = NestedArray()
        for array in arrays { try whole.append(array) }
        return whole.value ?? .null
    }
}

/// An array that is made of arrays of one shape, with a dimension more.
struct NestedArray {
    private static let deepest = 6
    private var result: PostgresArray?
    private var count: Int32 = 0

    /// The array; nil where nothing was appended.
    var value: PostgresValue? {
        guard var result else { return nil }
        result.dimensions.insert(PostgresArray.Dimension(count: count), at: 0)
        return .array(result)
    }

    /// Appends an element.
    ///
    /// - Throws: 22004 for NULL, 2202E for an empty array or one of another shape than those before it, 54000 where it has
    ///   as many dimensions as there may be.
    mutating func append(_ value: PostgresValue?) throws(PostgresError) {
        guard case .array(let array)? = value else { throw PostgresError("22004", "cannot accumulate null arrays") }
        try append(array)
    }

    fileprivate mutating func append(_ array: PostgresArray) throws(PostgresError) {
        if array.dimensions.isEmpty { throw PostgresError("2202E", "cannot accumulate empty arrays") }
        guard array.dimensions.count < Self.deepest else {
            let count = array.dimensions.count &+ 1
            throw PostgresError(
                "54000",
                "number of array dimensions (\(count)) exceeds the maximum allowed (\(Self.deepest))"
            )
        }
        count &+= 1
        if result == nil { return result = array }
        guard result?.dimensions == array.dimensions else {
            throw PostgresError("2202E", "cannot accumulate arrays of different dimensionality")
        }
        result?.elements.append(contentsOf: array.elements)
    }
}

/// `ROW(a, b)`.
final class RowEvaluator: Evaluator {
    private let fields: [any Evaluator]
    private let types: [PostgresType]
    private let names: [String]

    init(_ fields: [any Evaluator], types: [PostgresType], names: [String]) {
        self.fields = fields
        self.types = types
        self.names = names
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var values: [PostgresValue] = []
        values.reserveCapacity(fields.count)
        for field in fields { values.append(try field.evaluate(row, context)) }
        return .record(PostgresRecord(types: types, values: values, names: names))
    }
}

/// `(a).field`.
final class FieldEvaluator: Evaluator {
    private let operand: any Evaluator
    private let index: Int

    init(_ operand: any Evaluator, _ index: Int) {
        self.operand = operand
        self.index = index
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        guard case .record(let record) = try operand.evaluate(row, context),
            record.values.indices.contains(index)
        else { return .null }
        return record.values[index]
    }
}

/// `a[1]`, `a[1:2]`.
final class SubscriptEvaluator: Evaluator {
    /// A pair of brackets.
    enum Index: Sendable {
        case element(any Evaluator)
        case slice((any Evaluator)?, (any Evaluator)?)

        /// What it is computed from.
        var parts: [any Evaluator] {
            switch self {
            case .element(let position): [position]
            case .slice(let low, let high): [low, high].compactMap { $0 }
            }
        }
    }

    private let operand: any Evaluator
    private let indexes: [Index]
    private let isSlice: Bool

    init(_ operand: any Evaluator, _ indexes: [Index]) {
        self.operand = operand
        self.indexes = indexes
        isSlice = indexes.contains { if case .slice = $0 { true } else { false } }
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try operand.evaluate(row, context)
        if !isSlice {
            if case .geometry(let geometry) = value { return try coordinate(of: geometry, row, context) }
            if case .text(let name) = value { return try letter(of: name, row, context) }
        }
        if value.isNull { return .null }
        guard let bounds = try bounds(row, context) else { return .null }
        guard case .array(let array) = value else {
            throw PostgresError(.featureNotSupported, "slices of fixed-length arrays not implemented")
        }
        return isSlice ? .array(slice(array, bounds)) : element(array, bounds.map { $0.high ?? 0 })
    }

    /// The positions between the brackets; nil where one of them is NULL.
    private func bounds(
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> [(low: Int64?, high: Int64?)]? {
        var bounds: [(low: Int64?, high: Int64?)] = []
        for index in indexes {
            switch index {
            case .element(let expression):
                guard let position = try position(expression, row, context) else { return nil }
                bounds.append((isSlice ? 1 : position, position))
            case .slice(let low, let high):
                var pair: (low: Int64?, high: Int64?) = (nil, nil)
                if let low {
                    guard let position = try position(low, row, context) else { return nil }
                    pair.low = position
                }
                if let high {
                    guard let position = try position(high, row, context) else { return nil }
                    pair.high = position
                }
                bounds.append(pair)
            }
        }
        return bounds
    }

    /// A number of a point or line, a point of a box or segment; NULL where there is none of this index.
    private func coordinate(
        of geometry: PostgresGeometry,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> PostgresValue {
        guard indexes.count == 1, case .element(let index) = indexes[0],
            let place = try position(index, row, context)
        else { return .null }
        let parts: [PostgresValue] =
            switch geometry {
            case .point(let point): [.float8(point.x), .float8(point.y)]
            case .line(let a, let b, let c): [.float8(a), .float8(b), .float8(c)]
            case .segment(let first, let second), .box(high: let first, low: let second):
                [PostgresValue(first), PostgresValue(second)]
            case .path, .polygon, .circle: []
            }
        return place >= 0 && place < Int64(parts.count) ? parts[Int(place)] : .null
    }

    /// A byte of a name, which is 64 of them, the last ones empty.
    private func letter(
        of name: String,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> PostgresValue {
        guard indexes.count == 1, case .element(let index) = indexes[0],
            let place = try position(index, row, context), place >= 0, place < 64
        else { return .null }
        guard let byte = name.utf8.dropFirst(Int(place)).first else { return .text("") }
        return byte < 128
            ? .text(String(Unicode.Scalar(byte))) : .text("\\\(byte >> 6)\(byte >> 3 & 7)\(byte & 7)")
    }

    private func position(
        _ expression: any Evaluator,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> Int64? {
        try expression.evaluate(row, context).wholeNumber
    }

    private func element(_ array: PostgresArray, _ positions: [Int64]) -> PostgresValue {
        guard positions.count == array.dimensions.count else { return .null }
        var offset: Int64 = 0
        for (position, dimension) in zip(positions, array.dimensions) {
            let index = position &- Int64(dimension.lowerBound)
            guard index >= 0, index < Int64(dimension.count) else { return .null }
            offset = offset &* Int64(dimension.count) &+ index
        }
        let index = Int(offset)
        return array.elements.indices.contains(index) ? array.elements[index] : .null
    }

    private func slice(_ array: PostgresArray, _ bounds: [(low: Int64?, high: Int64?)]) -> PostgresArray {
        let empty = PostgresArray([], of: array.elementType)
        guard bounds.count <= array.dimensions.count else { return empty }
        var ranges: [Range<Int>] = []
        for (index, dimension) in array.dimensions.enumerated() {
            let first = Int64(dimension.lowerBound)
            let last = first &+ Int64(dimension.count) &- 1
            let bound: (low: Int64?, high: Int64?) = index < bounds.count ? bounds[index] : (nil, nil)
            let low = max(bound.low ?? first, first)
            let high = min(bound.high ?? last, last)
            guard low <= high else { return empty }
            ranges.append(Int(low &- first)..<Int(high &- first &+ 1))
        }
        var elements: [PostgresValue] = []
        for (offset, element) in array.elements.enumerated() {
            var rest = offset
            var isInside = true
            for (dimension, range) in zip(array.dimensions, ranges).reversed() {
                let count = max(Int(dimension.count), 1)
                if !range.contains(rest % count) { isInside = false }
                rest /= count
            }
            if isInside { elements.append(element) }
        }
        let dimensions = ranges.map { PostgresArray.Dimension(count: Int32(truncatingIfNeeded: $0.count)) }
        return PostgresArray(elementType: array.elementType, dimensions: dimensions, elements: elements)
    }
}
