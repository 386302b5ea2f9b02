package import PostgresWire

/// JSON values with a part replaced, as PostgreSQL's assignment to a subscripted jsonb column does it: what is missing on
/// the way is made, arrays are filled up with nulls.
extension JSONValue {
    /// The value with what stands at the end of a path replaced; `position` is that of the path's first key.
    package func replacing(
        _ path: ArraySlice<String>,
        at position: Int,
        by new: JSONValue
    ) throws(PostgresError) -> JSONValue {
        guard let key = path.first else { return new }
        let rest = path.dropFirst()
        switch self {
        case .object(var object):
            if let known = object[key] {
                object[key] = try known.replacing(rest, at: position + 1, by: new)
            } else {
                object[key] = Self.made(rest, new)
            }
            return .object(object)
        case .array(var elements):
            guard let number = Int(key) else {
                throw PostgresError(
                    .invalidTextRepresentation,
                    "path element at position \(position) is not an integer: \"\(key)\""
                )
            }
            let index = number < 0 ? number + elements.count : number
            guard index >= 0 else {
                throw PostgresError(
                    .invalidParameterValue,
                    "path element at position \(position) is out of range: \(key)"
                )
            }
            if elements.indices.contains(index) {
                elements[index] = try elements[index].replacing(rest, at: position + 1, by: new)
            } else {
                try Self.fill(&elements, upTo: index)
                elements.append(Self.made(rest, new))
            }
            return .array(elements)
        case .null, .bool, .number, .string:
            throw PostgresError(
                .invalidParameterValue,
                "cannot replace existing key",
                detail: "The path assumes key is a composite object, but it is a scalar value."
            )
        }
    }

    /// The longest array.
    private static let maximumCount = 0x0FFF_FFFF

    private static func fill(_ elements: inout [JSONValue], upTo index: Int) throws(PostgresError) {
        guard index <= maximumCount else {
            throw PostgresError(
                .programLimitExceeded,
                "number of jsonb array elements exceeds the maximum allowed (\(maximumCount))"
            )
        }
        elements += Array(repeating: .null, count: index - elements.count)
    }

    /// Containers for the keys of a path, with a value at its end.
    private static func made(_ path: ArraySlice<String>, _ value: JSONValue) -> JSONValue {
        var made = value
        for key in path.reversed() {
            if let index = Int(key) {
                let count = min(max(index, 0), maximumCount)
                made = .array(Array(repeating: .null, count: count) + [made])
            } else {
                made = .object(JSONObject([JSONObject.Member(key, made)]))
            }
        }
        return made
    }
}
