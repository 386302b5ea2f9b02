import PostgresWire

/// The assignment to a part of a `jsonb`: `SET j['a'][0] = …`, which makes what is missing on the way.
struct JSONAssignment {
    let path: [String]
    let value: JSONValue

    /// The tree with the value in its place.
    func applied(to tree: JSONValue) throws(PostgresError) -> JSONValue { try assign(tree, 0) }

    private func assign(_ tree: JSONValue, _ level: Int) throws(PostgresError) -> JSONValue {
        guard level < path.count else { return value }
        switch tree {
        case .object(var object):
            let key = path[level]
            if let old = object[key] {
                object[key] = try assign(old, level + 1)
            } else {
                object[key] = try made(level + 1)
            }
            return .object(object)
        case .array(let elements): return .array(try assign(elements, level))
        default:
            throw PostgresError(
                "22023",
                "cannot replace existing key",
                detail: "The path assumes key is a composite object, but it is a scalar value."
            )
        }
    }

    private func assign(_ elements: [JSONValue], _ level: Int) throws(PostgresError) -> [JSONValue] {
        guard let index = JSONPiece.index(path[level]) else {
            throw PostgresError("22P02", "path element at position \(level + 1) is not an integer: \"\(path[level])\"")
        }
        let place = index < 0 ? elements.count + index : index
        guard place >= 0 else {
            throw PostgresError("22023", "path element at position \(level + 1) is out of range: \(index)")
        }
        var elements = elements
        if place < elements.count {
            elements[place] = try assign(elements[place], level + 1)
        } else {
            elements += try Self.nulls(place - elements.count) + [made(level + 1)]
        }
        return elements
    }

    /// What stands at the end of a path of which nothing is there yet: arrays under numbers, objects under words.
    private func made(_ level: Int) throws(PostgresError) -> JSONValue {
        guard level < path.count else { return value }
        let inner = try made(level + 1)
        guard let index = JSONPiece.index(path[level]) else {
            return .object(JSONObject([JSONObject.Member(path[level], inner)]))
        }
        return .array(try Self.nulls(index) + [inner])
    }

    private static func nulls(_ count: Int) throws(PostgresError) -> [JSONValue] {
        guard count < 134_217_727 else {
            throw PostgresError("54000", "total size of jsonb array elements exceeds the maximum of 268435455 bytes")
        }
        return Array(repeating: .null, count: max(count, 0))
    }
}
