import PostgresWire

/// Set-returning functions of JSON.
enum JSONSetFunctions {
    static func register(in table: inout SetTable) {
        for kind in ["json", "jsonb"] {
            let isBinary = kind == "jsonb"
            table.series("\(kind)_array_elements") { (values, _) throws(PostgresError) in
                ValueSeries(try elements(values[0], kind)) { $0.value(isBinary: isBinary) }
            }
            table.series("\(kind)_array_elements_text") { (values, _) throws(PostgresError) in
                ValueSeries(try elements(values[0], kind, "_text")) { $0.text }
            }
            table.add("\(kind)_object_keys") { (values, _) throws(PostgresError) in
                try members(values[0], "\(kind)_object_keys").map { [.text($0.key)] }
            }
            table.add("\(kind)_each") { (values, _) throws(PostgresError) in
                try members(values[0], "\(kind)_each").map { [.text($0.key), $0.value.value(isBinary: isBinary)] }
            }
            table.add("\(kind)_each_text") { (values, _) throws(PostgresError) in
                try members(values[0], "\(kind)_each_text").map { [.text($0.key), $0.value.text] }
            }
        }
    }

    private static func elements(
        _ value: PostgresValue,
        _ kind: String,
        _ suffix: String = ""
    ) throws(PostgresError) -> [JSONPiece] {
        switch try JSONPiece(value).content() {
        case .array(let elements): return elements
        case .object:
            let what =
                kind == "jsonb"
                ? "cannot extract elements from an object" : "cannot call json_array_elements\(suffix) on a non-array"
            throw PostgresError("22023", what)
        case .scalar:
            let what =
                kind == "jsonb"
                ? "cannot extract elements from a scalar" : "cannot call json_array_elements\(suffix) on a scalar"
            throw PostgresError("22023", what)
        }
    }

    private static func members(
        _ value: PostgresValue,
        _ function: String
    ) throws(PostgresError) -> [(key: String, value: JSONPiece)] {
        switch try JSONPiece(value).content() {
        case .object(let members): return members
        case .array:
            let isKeys = function.hasSuffix("object_keys")
            let what =
                isKeys
                ? "cannot call \(function) on an array"
                : function.hasPrefix("jsonb")
                    ? "cannot call \(function) on a non-object" : "cannot deconstruct an array as an object"
            throw PostgresError("22023", what)
        case .scalar:
            let isKeys = function.hasSuffix("object_keys")
            let what =
                isKeys
                ? "cannot call \(function) on a scalar"
                : function.hasPrefix("jsonb")
                    ? "cannot call \(function) on a non-object" : "cannot deconstruct a scalar"
            throw PostgresError("22023", what)
        }
    }
}
