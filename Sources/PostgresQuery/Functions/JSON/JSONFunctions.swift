import PostgresWire

/// Functions and operators of `json` and `jsonb` that read.
enum JSONFunctions {
    static func register(in table: inout ScalarTable) {
        for kind in ["json", "jsonb"] {
            reading(kind, in: &table)
            measuring(kind, in: &table)
            building(kind, in: &table)
        }
        making(in: &table)
        JSONBFunctions.register(in: &table)
        JSONPathFunctions.register(in: &table)
        JSONRecordFunctions.register(in: &table)
        JSONObjectFunctions.register(in: &table)
    }

    private static func reading(_ kind: String, in table: inout ScalarTable) {
        let isBinary = kind == "jsonb"
        table.binary("\(kind)_object_field") { (json, key) throws(PostgresError) in
            try JSONPiece(checking: json).member(key.string)?.value(isBinary: isBinary) ?? .null
        }
        table.binary("\(kind)_object_field_text") { (json, key) throws(PostgresError) in
            try JSONPiece(checking: json).member(key.string)?.text ?? .null
        }
        table.binary("\(kind)_array_element") { (json, index) throws(PostgresError) in
            try JSONPiece(checking: json).element(index.int, isBinary: isBinary)?.value(isBinary: isBinary) ?? .null
        }
        table.binary("\(kind)_array_element_text") { (json, index) throws(PostgresError) in
            try JSONPiece(checking: json).element(index.int, isBinary: isBinary)?.text ?? .null
        }
        table.binary("\(kind)_extract_path") { (json, path) throws(PostgresError) in
            try JSONPiece(checking: json).follow(path.strings)?.value(isBinary: isBinary) ?? .null
        }
        table.binary("\(kind)_extract_path_text") { (json, path) throws(PostgresError) in
            try JSONPiece(checking: json).follow(path.strings)?.text ?? .null
        }
    }

    private static func measuring(_ kind: String, in table: inout ScalarTable) {
        table.plain("\(kind)_typeof") { json in .text(JSONPiece(json).typeName) }
        table.unary("\(kind)_array_length") { (json) throws(PostgresError) in
            switch try JSONPiece(json).content() {
            case .array(let elements): return .int4(Int32(truncatingIfNeeded: elements.count))
            case .object: throw PostgresError("22023", "cannot get array length of a non-array")
            case .scalar: throw PostgresError("22023", "cannot get array length of a scalar")
            }
        }
    }

    private static func building(_ kind: String, in table: inout ScalarTable) {
        let isBinary = kind == "jsonb"
        table["\(kind)_build_array_noargs"] = .nullary { _ in isBinary ? .jsonb(.array([])) : .json("[]") }
        table["\(kind)_build_object_noargs"] = .nullary { _ in isBinary ? .jsonb(.object(JSONObject())) : .json("{}") }
        table["\(kind)_build_array"] = .typed { (values, types, _, environment) throws(PostgresError) in
            if isBinary {
                var elements: [JSONValue] = []
                for (value, type) in zip(values, types) {
                    elements.append(try JSONText.tree(value, type, environment.formats))
                }
                return .jsonb(.array(elements))
            }
            var text = "["
            for (index, (value, type)) in zip(values, types).enumerated() {
                if index > 0 { text += ", " }
                try JSONText.append(value, type, environment.formats, to: &text)
            }
            return .json(text + "]")
        }
        table["\(kind)_build_object"] = .typed { (values, types, _, environment) throws(PostgresError) in
            guard values.count % 2 == 0 else {
                let hint = "The arguments of \(kind)_build_object() must consist of alternating keys and values."
                throw PostgresError("22023", "argument list must have even number of elements", hint: hint)
            }
            return isBinary
                ? try tree(values, types, environment.formats) : try text(values, types, environment.formats)
        }
    }

    private static func tree(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ formats: TextFormats
    ) throws(PostgresError) -> PostgresValue {
        var members: [JSONObject.Member] = []
        for index in stride(from: 0, to: min(values.count, types.count), by: 2) {
            if values[index].isNull { throw PostgresError("22023", "argument \(index + 1): key must not be null") }
            let key = try JSONText.key(values[index], types[index], formats)
            members.append(JSONObject.Member(key, try JSONText.tree(values[index + 1], types[index + 1], formats)))
        }
        return .jsonb(.object(JSONObject(members)))
    }

    private static func text(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ formats: TextFormats
    ) throws(PostgresError) -> PostgresValue {
        var text = "{"
        for index in stride(from: 0, to: min(values.count, types.count), by: 2) {
            if index > 0 { text += ", " }
            if values[index].isNull {
                let hint = "Object keys should be text."
                throw PostgresError("22023", "argument \(index + 1) cannot be null", hint: hint)
            }
            try JSONText.appendKey(values[index], types[index], formats, to: &text)
            text += " : "
            try JSONText.append(values[index + 1], types[index + 1], formats, to: &text)
        }
        return .json(text + "}")
    }

    private static func making(in table: inout ScalarTable) {
        table["to_json"] = .typed { (values, types, _, environment) throws(PostgresError) in
            var text = ""
            try JSONText.append(values[0], types[0], environment.formats, to: &text)
            return .json(text)
        }
        table["to_jsonb"] = .typed { (values, types, _, environment) throws(PostgresError) in
            .jsonb(try JSONText.tree(values[0], types[0], environment.formats))
        }
        for source in ["row_to_json", "row_to_json_pretty"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                guard case .record(let record) = values[0] else { return .null }
                let separator = values.count > 1 && values[1].boolean ? ",\n " : ","
                var text = ""
                try JSONText.append(record, environment.formats, separator: separator, to: &text)
                return .json(text)
            }
        }
        for source in ["array_to_json", "array_to_json_pretty"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                guard case .array(let array) = values[0] else { return .null }
                var text = ""
                if values.count > 1, values[1].boolean {
                    try JSONText.appendPretty(array, environment.formats, to: &text)
                } else {
                    try JSONText.append(values[0], .text, environment.formats, to: &text)
                }
                return .json(text)
            }
        }
    }
}
