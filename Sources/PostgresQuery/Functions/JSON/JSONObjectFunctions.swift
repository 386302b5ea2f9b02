import PostgresWire

/// `json_object`, `json_strip_nulls` and the casts of `jsonb` to SQL's types.
enum JSONObjectFunctions {
    static func register(in table: inout ScalarTable) {
        for kind in ["json", "jsonb"] {
            table.unary("\(kind)_object") { (array) throws(PostgresError) in
                object(try pairs(array.arrayValue), kind)
            }
            table.binary("\(kind)_object_two_arg") { (keys, values) throws(PostgresError) in
                object(try pairs(keys.arrayValue, values.arrayValue), kind)
            }
        }
        table.unary("json_strip_nulls") { (json) throws(PostgresError) in
            var text = ""
            try appendStripped(JSONPiece(json), to: &text)
            return .json(text)
        }
        casts(in: &table)
    }

    private static func object(_ pairs: [(key: String, value: PostgresValue)], _ kind: String) -> PostgresValue {
        guard kind == "json" else {
            return .jsonb(
                .object(
                    JSONObject(
                        pairs.map { JSONObject.Member($0.key, $0.value.isNull ? .null : .string($0.value.string)) }
                    )
                )
            )
        }
        let members = pairs.map { pair in
            JSONValue.quoted(pair.key) + " : " + (pair.value.isNull ? "null" : JSONValue.quoted(pair.value.string))
        }
        return .json("{" + members.joined(separator: ", ") + "}")
    }

    private static var wrongSubscripts: PostgresError { PostgresError("2202E", "wrong number of array subscripts") }

    private static func key(_ value: PostgresValue) throws(PostgresError) -> String {
        if value.isNull { throw PostgresError("22004", "null value not allowed for object key") }
        return value.string
    }

    /// The pairs of an array: its elements by turns, or its rows of two.
    private static func pairs(_ array: PostgresArray) throws(PostgresError) -> [(key: String, value: PostgresValue)] {
        switch array.dimensions.count {
        case 0: return []
        case 1:
            if array.elements.count % 2 == 1 {
                throw PostgresError("2202E", "array must have even number of elements")
            }
        case 2:
            if array.dimensions[1].count != 2 { throw PostgresError("2202E", "array must have two columns") }
        default: throw wrongSubscripts
        }
        var pairs: [(key: String, value: PostgresValue)] = []
        for index in stride(from: 0, to: array.elements.count - 1, by: 2) {
            pairs.append((try key(array.elements[index]), array.elements[index + 1]))
        }
        return pairs
    }

    private static func pairs(
        _ keys: PostgresArray,
        _ values: PostgresArray
    ) throws(PostgresError) -> [(key: String, value: PostgresValue)] {
        if keys.dimensions.count > 1 || keys.dimensions.count != values.dimensions.count { throw wrongSubscripts }
        if keys.elements.count != values.elements.count {
            throw PostgresError("2202E", "mismatched array dimensions")
        }
        var pairs: [(key: String, value: PostgresValue)] = []
        for (name, value) in zip(keys.elements, values.elements) { pairs.append((try key(name), value)) }
        return pairs
    }

    private static func appendStripped(_ piece: JSONPiece, to text: inout String) throws(PostgresError) {
        switch try piece.content() {
        case .scalar:
            text += piece.typeName == "string" ? JSONValue.quoted(piece.text.string) : piece.json
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                try appendStripped(element, to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            var isFirst = true
            for member in members where member.value.typeName != "null" {
                if !isFirst { text += "," }
                isFirst = false
                text += JSONValue.quoted(member.key) + ":"
                try appendStripped(member.value, to: &text)
            }
            text += "}"
        }
    }

    private static func casts(in table: inout ScalarTable) {
        table.unary("jsonb_bool") { (json) throws(PostgresError) in
            guard case .bool(let value) = json.jsonbValue else { throw cannotCast(json, "boolean") }
            return .bool(value)
        }
        table.unary("jsonb_numeric") { (json) throws(PostgresError) in .numeric(try number(json, "numeric")) }
        table.unary("jsonb_int2") { (json) throws(PostgresError) in
            .int2(try number(json, "smallint").integer(as: Int16.self, named: "smallint"))
        }
        table.unary("jsonb_int4") { (json) throws(PostgresError) in
            .int4(try number(json, "integer").integer(as: Int32.self, named: "integer"))
        }
        table.unary("jsonb_int8") { (json) throws(PostgresError) in
            .int8(try number(json, "bigint").integer(as: Int64.self, named: "bigint"))
        }
        table.unary("jsonb_float4") { (json) throws(PostgresError) in .float4(try number(json, "real").floatValue()) }
        table.unary("jsonb_float8") { (json) throws(PostgresError) in
            .float8(try number(json, "double precision").doubleValue())
        }
    }

    private static func number(_ json: PostgresValue, _ type: String) throws(PostgresError) -> Numeric {
        guard case .number(let number) = json.jsonbValue else { throw cannotCast(json, type) }
        return number
    }

    private static func cannotCast(_ json: PostgresValue, _ type: String) -> PostgresError {
        let what =
            switch JSONPiece(json).typeName {
            case "null": "null"
            case "string": "string"
            case "number": "numeric"
            case "boolean": "boolean"
            case "array": "array"
            default: "object"
            }
        return PostgresError("22023", "cannot cast jsonb \(what) to type \(type)")
    }
}
