import PostgresWire

/// Functions and operators of arrays.
enum ArrayFunctions {
    static func register(in table: inout ScalarTable) {
        shapes(in: &table)
        sets(in: &table)
        building(in: &table)
        searching(in: &table)
        texts(in: &table)
        filling(in: &table)
    }

    private static func shapes(in table: inout ScalarTable) {
        table.plain("array_ndims") { value in
            let count = value.arrayValue.dimensions.count
            return count == 0 ? .null : .int4(Int32(truncatingIfNeeded: count))
        }
        table.plain("array_dims") { value in
            let dimensions = value.arrayValue.dimensions
            if dimensions.isEmpty { return .null }
            return .text(dimensions.map { "[\($0.lowerBound):\($0.upperBound)]" }.joined())
        }
        table.plain("array_length") { value, number in dimension(value, number).map { .int4($0.count) } ?? .null }
        table.plain("array_lower") { value, number in dimension(value, number).map { .int4($0.lowerBound) } ?? .null }
        table.plain("array_upper") { value, number in dimension(value, number).map { .int4($0.upperBound) } ?? .null }
        table.plain("array_cardinality") { value in .int4(Int32(truncatingIfNeeded: value.arrayValue.elements.count)) }
    }

    private static func dimension(_ value: PostgresValue, _ number: PostgresValue) -> PostgresArray.Dimension? {
        let dimensions = value.arrayValue.dimensions
        return number.int >= 1 && number.int <= dimensions.count ? dimensions[number.int - 1] : nil
    }

    private static func sets(in table: inout ScalarTable) {
        table.plain("arraycontains") { left, right in .bool(contains(left.arrayValue, right.arrayValue)) }
        table.plain("arraycontained") { left, right in .bool(contains(right.arrayValue, left.arrayValue)) }
        table.plain("arrayoverlap") { left, right in
            let left = left.arrayValue
            return .bool(right.arrayValue.elements.contains { !$0.isNull && isElement($0, of: left) })
        }
    }

    private static func contains(_ all: PostgresArray, _ some: PostgresArray) -> Bool {
        some.elements.allSatisfy { !$0.isNull && isElement($0, of: all) }
    }

    private static func isElement(_ value: PostgresValue, of array: PostgresArray) -> Bool {
        let isBlankPadded = array.elementType == .bpchar
        return array.elements.contains { element in
            guard !element.isNull else { return false }
            return isBlankPadded
                ? ValueOrder.compareBlankPadded(element, value) == 0 : ValueOrder.areEqual(element, value)
        }
    }

    /// Whether two elements are not distinct: NULL is like NULL.
    private static func isSame(_ left: PostgresValue, _ right: PostgresValue, _ type: PostgresType) -> Bool {
        type == .bpchar
            ? ValueOrder.compareBlankPadded(left, right) == 0 : ValueOrder.compareNullsLast(left, right) == 0
    }

    private static func building(in table: inout ScalarTable) {
        table["array_append"] = .typed { (values, types, _, _) throws(PostgresError) in
            var array = array(values[0], of: types[1])
            try oneDimension(array)
            let lower = array.dimensions.first?.lowerBound ?? 1
            let count = array.dimensions.first?.count ?? 0
            if lower.addingReportingOverflow(count).overflow { throw PostgresError("22003", "integer out of range") }
            array.elements.append(values[1])
            array.dimensions = [.init(count: Int32(truncatingIfNeeded: array.elements.count), lowerBound: lower)]
            return .array(array)
        }
        table["array_prepend"] = .typed { (values, types, _, _) throws(PostgresError) in
            var array = array(values[1], of: types[0])
            try oneDimension(array)
            // The lower bound stays what it was.
            let lower = array.dimensions.first?.lowerBound ?? 1
            if lower == .min { throw PostgresError("22003", "integer out of range") }
            array.elements.insert(values[0], at: 0)
            array.dimensions = [.init(count: Int32(truncatingIfNeeded: array.elements.count), lowerBound: lower)]
            return .array(array)
        }
        table["array_cat"] = .binary { (left, right, _) throws(PostgresError) in try concatenated(left, right) }
        table["trim_array"] = .binary { (value, count, _) throws(PostgresError) in
            var array = value.arrayValue
            let length = Int(array.dimensions.first?.count ?? 0)
            guard count.int >= 0, count.int <= length else {
                throw PostgresError("2202E", "number of elements to trim must be between 0 and \(length)")
            }
            let kept = length - count.int
            let width = length == 0 ? 0 : array.elements.count / length
            array.elements = Array(array.elements.prefix(kept * width))
            let inner = array.dimensions.dropFirst().map { PostgresArray.Dimension(count: $0.count) }
            array.dimensions = kept == 0 ? [] : [.init(count: Int32(kept))] + inner
            return .array(array)
        }
    }

    /// The array of an argument, an empty one for NULL.
    private static func array(_ value: PostgresValue, of element: PostgresType) -> PostgresArray {
        if case .array(let array) = value { return array }
        return PostgresArray([], of: element)
    }

    private static func oneDimension(_ array: PostgresArray) throws(PostgresError) {
        if array.dimensions.count > 1 {
            throw PostgresError("22000", "argument must be empty or one-dimensional array")
        }
    }

    private static func concatenated(
        _ left: PostgresValue,
        _ right: PostgresValue
    ) throws(PostgresError) -> PostgresValue {
        guard case .array(let first) = left else { return right }
        guard case .array(var second) = right else { return left }
        if second.dimensions.isEmpty { return left }
        if first.dimensions.isEmpty { return right }
        let (a, b) = (first.dimensions, second.dimensions)
        var joined: [PostgresArray.Dimension]
        if a.count == b.count {
            joined = a
            joined[0].count &+= b[0].count
            guard a.dropFirst().elementsEqual(b.dropFirst()) else { throw incompatible(.sameCount(a.count)) }
        } else if a.count == b.count + 1 {
            joined = a
            joined[0].count &+= 1
            guard a.dropFirst().elementsEqual(b) else { throw incompatible(.other) }
        } else if a.count + 1 == b.count {
            joined = b
            joined[0].count &+= 1
            guard b.dropFirst().elementsEqual(a) else { throw incompatible(.other) }
        } else {
            throw incompatible(.counts(a.count, b.count))
        }
        second.elements = first.elements + second.elements
        second.dimensions = joined
        return .array(second)
    }

    private enum Difference { case sameCount(Int), other, counts(Int, Int) }

    private static func incompatible(_ difference: Difference) -> PostgresError {
        let detail =
            switch difference {
            case .sameCount: "Arrays with differing element dimensions are not compatible for concatenation."
            case .other: "Arrays with differing dimensions are not compatible for concatenation."
            case .counts(let left, let right):
                "Arrays of \(left) and \(right) dimensions are not compatible for concatenation."
            }
        return PostgresError("2202E", "cannot concatenate incompatible arrays", detail: detail)
    }

    private static func searching(in table: inout ScalarTable) {
        for source in ["array_position", "array_position_start"] {
            table.many(source) { (values) throws(PostgresError) in
                guard case .array(let array) = values[0] else { return .null }
                try searchable(array)
                if array.dimensions.isEmpty { return .null }
                let lower = Int(array.dimensions.first?.lowerBound ?? 1)
                if values.count > 2, values[2].isNull {
                    throw PostgresError("22004", "initial position must not be null")
                }
                let start = values.count > 2 ? max(values[2].int - lower, 0) : 0
                for (index, element) in array.elements.enumerated().dropFirst(start)
                where isSame(element, values[1], array.elementType) {
                    return .int4(Int32(truncatingIfNeeded: index + lower))
                }
                return .null
            }
        }
        table.many("array_positions") { (values) throws(PostgresError) in
            guard case .array(let array) = values[0] else { return .null }
            try searchable(array)
            let lower = Int(array.dimensions.first?.lowerBound ?? 1)
            let found = array.elements.indices.filter { isSame(array.elements[$0], values[1], array.elementType) }
            return .array(PostgresArray(found.map { .int4(Int32(truncatingIfNeeded: $0 + lower)) }, of: .int4))
        }
        table.many("array_remove") { (values) throws(PostgresError) in
            guard case .array(let array) = values[0] else { return .null }
            if array.dimensions.count > 1 {
                throw PostgresError("0A000", "removing elements from multidimensional arrays is not supported")
            }
            let kept = array.elements.filter { !isSame($0, values[1], array.elementType) }
            if kept.count == array.elements.count { return values[0] }
            let lower = array.dimensions.first?.lowerBound ?? 1
            let dimension = PostgresArray.Dimension(count: Int32(truncatingIfNeeded: kept.count), lowerBound: lower)
            return .array(
                PostgresArray(
                    elementType: array.elementType,
                    dimensions: kept.isEmpty ? [] : [dimension],
                    elements: kept
                )
            )
        }
        table.many("array_replace") { (values) throws(PostgresError) in
            guard case .array(var array) = values[0] else { return .null }
            array.elements = array.elements.map { isSame($0, values[1], array.elementType) ? values[2] : $0 }
            return .array(array)
        }
    }

    private static func searchable(_ array: PostgresArray) throws(PostgresError) {
        if array.dimensions.count > 1 {
            throw PostgresError("0A000", "searching for elements in multidimensional arrays is not supported")
        }
    }

    private static func texts(in table: inout ScalarTable) {
        for source in ["array_to_text", "array_to_text_null"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                guard case .array(let array) = values[0], case .text(let separator) = values[1] else { return .null }
                let shown: String? = values.count > 2 && !values[2].isNull ? values[2].string : nil
                var texts: [String] = []
                for element in array.elements {
                    let text =
                        element.isNull
                        ? shown : try element.textWithinLimit(as: array.elementType, formats: environment.formats)
                    if let text { texts.append(text) }
                }
                return .text(texts.joined(separator: separator))
            }
        }
        for source in ["text_to_array", "text_to_array_null"] {
            table.many(source) { (values) throws(PostgresError) in
                guard let pieces = StringPieces(values) else { return .null }
                return .array(PostgresArray(Array(pieces), of: .text))
            }
        }
    }

    private static func filling(in table: inout ScalarTable) {
        for source in ["array_fill", "array_fill_with_lower_bounds"] {
            table[source] = .typed { (values, types, _, _) throws(PostgresError) in
                if values.dropFirst().contains(where: \.isNull) {
                    throw PostgresError("22004", "dimension array or low bound array cannot be null")
                }
                for shape in values.dropFirst() where shape.arrayValue.dimensions.count > 1 {
                    throw PostgresError(
                        "2202E",
                        "wrong number of array subscripts",
                        detail: "Dimension array must be one dimensional."
                    )
                }
                let counts = values[1].arrayValue.elements
                let bounds = values.count > 2 ? values[2].arrayValue.elements : counts.map { _ in .int4(1) }
                guard bounds.count == counts.count else {
                    throw PostgresError(
                        "2202E",
                        "wrong number of array subscripts",
                        detail: "Low bound array has different size than dimensions array."
                    )
                }
                if (counts + bounds).contains(where: \.isNull) {
                    throw PostgresError("22004", "dimension values cannot be null")
                }
                return .array(try filled(values[0], types.first ?? .text, counts, bounds))
            }
        }
    }

    private static func filled(
        _ value: PostgresValue,
        _ type: PostgresType,
        _ counts: [PostgresValue],
        _ bounds: [PostgresValue]
    ) throws(PostgresError) -> PostgresArray {
        if counts.count > 6 {
            throw PostgresError("54000", "number of array dimensions (\(counts.count)) exceeds the maximum allowed (6)")
        }
        var size: Int64 = 1
        for count in counts {
            let (product, overflow) = size.multipliedReportingOverflow(by: count.integer)
            guard !overflow, count.integer >= 0, product <= 134_217_727 else {
                throw PostgresError("54000", "array size exceeds the maximum allowed (134217727)")
            }
            size = product
        }
        if counts.isEmpty || size == 0 { return PostgresArray([], of: type) }
        for (count, bound) in zip(counts, bounds) where bound.integer + count.integer > Int64(Int32.max) {
            throw PostgresError("54000", "array lower bound is too large: \(bound.integer)")
        }
        let dimensions = zip(counts, bounds).map { count, bound in
            PostgresArray.Dimension(
                count: Int32(truncatingIfNeeded: count.integer),
                lowerBound: Int32(truncatingIfNeeded: bound.integer)
            )
        }
        let elements = Array(repeating: value, count: Int(size))
        return PostgresArray(elementType: type, dimensions: dimensions, elements: elements)
    }
}

extension PostgresArray.Dimension {
    /// The subscript of the last element.
    var upperBound: Int32 { lowerBound &+ count &- 1 }
}
