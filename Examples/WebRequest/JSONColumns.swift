import PostgresProto

/// JSON objects as rows.
enum JSONColumns {
    /// The columns that the objects have, in the order in which they show up first.
    static func infer(_ objects: [JSONObject]) -> [Column] {
        var names: [String] = []
        var types: [String: PostgresType] = [:]
        for object in objects {
            for member in object.members {
                if !names.contains(member.key) { names.append(member.key) }
                guard let type = type(of: member.value) else { continue }
                types[member.key] = types[member.key].map { common($0, type) } ?? type
            }
        }
        return names.map { Column($0, types[$0] ?? .text) }
    }

    /// A value for a column of a type; what is of another type goes as text, which the framework reads as the column's.
    static func value(_ json: JSONValue?, as type: PostgresType) -> PostgresValue {
        guard let json, json != .null else { return .null }
        switch (json, type) {
        case (.bool(let value), .bool): return .bool(value)
        case (.number(let value), .int8), (.number(let value), .numeric): return .numeric(value)
        case (_, .jsonb): return .jsonb(json)
        case (.string(let value), _): return .text(value)
        default: return .text(json.description)
        }
    }

    private static func type(of json: JSONValue) -> PostgresType? {
        switch json {
        case .null: nil
        case .bool: .bool
        case .number(let value):
            (try? value.integer(as: Int64.self, named: "bigint")).map(Numeric.init) == value ? .int8 : .numeric
        case .string: .text
        case .array, .object: .jsonb
        }
    }

    /// The type that holds values of both.
    private static func common(_ one: PostgresType, _ other: PostgresType) -> PostgresType {
        if one == other { return one }
        let both: Set = [one, other]
        if both == [.int8, .numeric] { return .numeric }
        return both.contains(.jsonb) ? .jsonb : .text
    }
}
