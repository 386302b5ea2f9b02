import PostgresWire

/// SQL values as JSON: what `to_json` and `to_jsonb` give.
enum JSONText {
    /// Appends a value as JSON text.
    static func append(
        _ value: PostgresValue,
        _ type: PostgresType,
        _ formats: TextFormats,
        to text: inout String
    ) throws(PostgresError) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int2, .int4, .int8: text += String(value.integer)
        case .float4, .float8, .numeric: appendNumber(value.text(as: type, formats: formats), to: &text)
        case .json(let json): text += json
        case .jsonb(let json): text += json.description
        case .array(let array): try append(array, formats, to: &text)
        case .record(let record): try append(record, formats, to: &text)
        case .defined(let value) where value.content.json != nil: text += value.content.json ?? ""
        default: text += JSONValue.quoted(string(value, type, formats))
        }
    }

    /// Numbers that JSON knows stay, others (`NaN`) become strings.
    private static func appendNumber(_ number: String, to text: inout String) {
        let isNumber = number.utf8.last.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
        if isNumber { text += number } else { text += JSONValue.quoted(number) }
    }

    /// The text of a value that becomes a JSON string: dates and times as ISO 8601 has them.
    static func string(_ value: PostgresValue, _ type: PostgresType, _ formats: TextFormats) -> String {
        var iso = formats
        iso.dateStyle = .iso
        switch value {
        case .date: return value.text(as: type, formats: iso)
        case .timestamp, .timestamptz:
            guard !Timestamps.isInfinite(value.ticks) else { return value.text(as: type, formats: iso) }
            var text = value.text(as: type, formats: iso)
            if let space = text.firstIndex(of: " ") { text.replaceSubrange(space...space, with: "T") }
            guard case .timestamptz = value else { return text }
            // ISO 8601 wants the minutes of the zone, which PostgreSQL's own form leaves out where they are 0.
            let zone = text.utf8.reversed().prefix { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
            return zone.count == 2 ? text + ":00" : text
        default: return value.text(as: type, formats: formats)
        }
    }

    private static func append(
        _ array: PostgresArray,
        _ formats: TextFormats,
        to text: inout String
    ) throws(PostgresError) {
        if array.dimensions.isEmpty { return text += "[]" }
        var elements = array.elements[...]
        try append(&elements, array.dimensions[...], array.elementType, formats, ",", to: &text)
    }

    private static func append(
        _ elements: inout ArraySlice<PostgresValue>,
        _ dimensions: ArraySlice<PostgresArray.Dimension>,
        _ type: PostgresType,
        _ formats: TextFormats,
        _ separator: String,
        to text: inout String
    ) throws(PostgresError) {
        guard let dimension = dimensions.first else {
            if let element = elements.popFirst() { try append(element, type, formats, to: &text) }
            return
        }
        text += "["
        for index in 0..<max(dimension.count, 0) {
            if index > 0 { text += separator }
            try append(&elements, dimensions.dropFirst(), type, formats, ",", to: &text)
        }
        text += "]"
    }

    /// Appends an array with a line for each element of its outer dimension.
    static func appendPretty(
        _ array: PostgresArray,
        _ formats: TextFormats,
        to text: inout String
    ) throws(PostgresError) {
        if array.dimensions.isEmpty { return text += "[]" }
        var elements = array.elements[...]
        try append(&elements, array.dimensions[...], array.elementType, formats, ",\n ", to: &text)
    }

    /// Appends a row as an object.
    static func append(
        _ record: PostgresRecord,
        _ formats: TextFormats,
        separator: String = ",",
        to text: inout String
    ) throws(PostgresError) {
        text += "{"
        for (index, value) in record.values.enumerated() {
            if index > 0 { text += separator }
            text += JSONValue.quoted(record.name(of: index))
            text += ":"
            try append(value, record.type(of: index), formats, to: &text)
        }
        text += "}"
    }

    /// The text of a value as a key of an object.
    static func key(_ value: PostgresValue, _ type: PostgresType, _ formats: TextFormats) throws(PostgresError)
        -> String
    {
        switch value {
        case .array, .record, .json, .jsonb:
            throw PostgresError("22023", "key value must be scalar, not array, composite, or json")
        case .bool(let value): value ? "true" : "false"
        default: string(value, type, formats)
        }
    }

    /// Appends a value as a key of an object.
    static func appendKey(
        _ value: PostgresValue,
        _ type: PostgresType,
        _ formats: TextFormats,
        to text: inout String
    ) throws(PostgresError) {
        text += JSONValue.quoted(try key(value, type, formats))
    }

    /// A value as a JSON tree.
    static func tree(
        _ value: PostgresValue,
        _ type: PostgresType,
        _ formats: TextFormats
    ) throws(PostgresError) -> JSONValue {
        switch value {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .int2, .int4, .int8: return .number(Numeric(value.integer))
        case .numeric(let number) where number.isFinite: return .number(number)
        case .json(let text): return try JSONValue(text: text)
        case .jsonb(let tree): return tree
        case .float4, .float8:
            let text = value.text(as: type, formats: formats)
            guard value.double.isFinite else { return .string(text) }
            return .number(try Numeric(text: text))
        case .array, .record:
            var text = ""
            try append(value, type, formats, to: &text)
            return try JSONValue(text: text)
        case .defined(let value) where value.content.json != nil: return try JSONValue(text: value.content.json ?? "")
        default: return .string(string(value, type, formats))
        }
    }
}

extension PostgresRecord {
    /// The name of a field: its own, or `f1`, `f2` and so on.
    func name(of index: Int) -> String { index < names.count ? names[index] : "f\(index + 1)" }

    /// The type of a field.
    func type(of index: Int) -> PostgresType { index < types.count ? types[index] : .text }
}
