import PostgresWire

/// `array_agg`, `string_agg` and the aggregates that write JSON.
enum CollectingAggregates {
    static func register(in table: inout [String: AggregateImplementation]) {
        table["array_agg(anynonarray)"] = { arguments, _, _ in ArrayState(elementType: arguments.first ?? .text) }
        table["array_agg(anyarray)"] = { _, _, _ in NestedArrayState() }
        table["string_agg(text,text)"] = { _, _, _ in StringState() }
        table["string_agg(bytea,bytea)"] = { _, _, _ in BytesState() }
        table["xmlagg(xml)"] = { _, _, _ in DocumentState() }
        table["json_agg(anyelement)"] = { arguments, _, environment in
            JSONArrayState(type: arguments.first ?? .text, formats: environment.formats)
        }
        table["json_object_agg(any,any)"] = { arguments, _, environment in
            JSONObjectState(types: arguments, formats: environment.formats)
        }
        table["jsonb_agg(anyelement)"] = { arguments, _, environment in
            BinaryJSONArrayState(type: arguments.first ?? .text, formats: environment.formats)
        }
        table["jsonb_object_agg(any,any)"] = { arguments, _, environment in
            BinaryJSONObjectState(types: arguments, formats: environment.formats)
        }
        table["json_object_agg(\"any\",\"any\")"] = table["json_object_agg(any,any)"]
        table["jsonb_object_agg(\"any\",\"any\")"] = table["jsonb_object_agg(any,any)"]
    }
}

/// Collects values, NULLs too, in an array.
private struct ArrayState: AggregateState {
    let elementType: PostgresType
    var elements: [PostgresValue] = []
    var size = 0

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        let element = arguments.first ?? .null
        size &+= element.collectedSize
        guard size <= CollectionLimit.bytes else { throw CollectionLimit.array() }
        guard elements.count < CollectionLimit.elements else { throw CollectionLimit.allocation() }
        elements.append(element)
    }

    func finish() -> PostgresValue {
        elements.isEmpty ? .null : .array(PostgresArray(elements, of: elementType))
    }
}

/// Collects arrays of one shape in an array of one dimension more.
private struct NestedArrayState: AggregateState {
    var result = NestedArray()
    var size = 0

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        size &+= arguments.first?.collectedSize ?? 0
        guard size <= CollectionLimit.bytes else { throw CollectionLimit.allocation() }
        try result.append(arguments.first)
    }

    func finish() -> PostgresValue { result.value ?? .null }
}

/// Joins texts with a delimiter before each but the first.
private struct StringState: AggregateState {
    var result: String?

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard case .text(let text)? = arguments.first else { return }
        guard result != nil else { return result = text }
        if arguments.count > 1, case .text(let delimiter) = arguments[1] { try append(delimiter) }
        try append(text)
    }

    private mutating func append(_ text: String) throws(PostgresError) {
        try CollectionLimit.check(result?.utf8.count ?? 0, growingBy: text.utf8.count)
        result?.append(text)
    }

    func finish() -> PostgresValue { result.map { .text($0) } ?? .null }
}

/// Joins bytes with a delimiter before each but the first.
private struct BytesState: AggregateState {
    var result: [UInt8]?

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard case .bytea(let bytes)? = arguments.first else { return }
        guard result != nil else { return result = bytes }
        if arguments.count > 1, case .bytea(let delimiter) = arguments[1] { try append(delimiter) }
        try append(bytes)
    }

    private mutating func append(_ bytes: [UInt8]) throws(PostgresError) {
        try CollectionLimit.check(result?.count ?? 0, growingBy: bytes.count)
        result?.append(contentsOf: bytes)
    }

    func finish() -> PostgresValue { result.map { .bytea($0) } ?? .null }
}

/// Writes values as a JSON array.
private struct JSONArrayState: AggregateState {
    let type: PostgresType
    let formats: TextFormats
    var text: String?

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        let value = arguments.first ?? .null
        let isFirst = text == nil
        // The text is taken, as it would be copied otherwise.
        var written = text.take() ?? "["
        if !isFirst {
            written += ", "
            switch value {
            case .array, .record: written += "\n "
            default: break
            }
        }
        try JSONText.append(value, type, formats, to: &written)
        try CollectionLimit.check(written: written)
        text = written
    }

    func finish() -> PostgresValue { text.map { .json($0 + "]") } ?? .null }
}

/// Writes pairs as a JSON object.
private struct JSONObjectState: AggregateState {
    let types: [PostgresType]
    let formats: TextFormats
    var text: String?

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard arguments.count == 2, types.count == 2 else { return }
        let isFirst = text == nil
        var written = text.take() ?? "{ "
        if !isFirst { written += ", " }
        if arguments[0].isNull { throw PostgresError("22023", "field name must not be null") }
        try JSONText.appendKey(arguments[0], types[0], formats, to: &written)
        written += " : "
        try JSONText.append(arguments[1], types[1], formats, to: &written)
        try CollectionLimit.check(written: written)
        text = written
    }

    func finish() -> PostgresValue { text.map { .json($0 + " }") } ?? .null }
}

/// Collects values in a `jsonb` array.
private struct BinaryJSONArrayState: AggregateState {
    let type: PostgresType
    let formats: TextFormats
    var elements: [JSONValue] = []
    var size = 0

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        let element = try JSONText.tree(arguments.first ?? .null, type, formats)
        size &+= 4 &+ element.collectedSize
        guard size <= CollectionLimit.binaryJSON else { throw CollectionLimit.binaryJSON("array elements") }
        elements.append(element)
    }

    func finish() -> PostgresValue { elements.isEmpty ? .null : .jsonb(.array(elements)) }
}

/// Collects pairs in a `jsonb` object; of pairs with one key the last stays.
private struct BinaryJSONObjectState: AggregateState {
    let types: [PostgresType]
    let formats: TextFormats
    var members: [JSONObject.Member] = []
    var size = 0

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard arguments.count == 2, types.count == 2 else { return }
        if arguments[0].isNull { throw PostgresError("22023", "field name must not be null") }
        let key = try JSONText.key(arguments[0], types[0], formats)
        let value = try JSONText.tree(arguments[1], types[1], formats)
        size &+= 8 &+ key.utf8.count &+ value.collectedSize
        guard size <= CollectionLimit.binaryJSON else { throw CollectionLimit.binaryJSON("object elements") }
        members.append(JSONObject.Member(key, value))
    }

    func finish() -> PostgresValue { members.isEmpty ? .null : .jsonb(.object(JSONObject(members))) }
}

/// Puts XML behind each other.
private struct DocumentState: AggregateState {
    var result: String?

    mutating func add(_ arguments: [PostgresValue]) {
        guard case .text(let text)? = arguments.first else { return }
        guard let before = result else { return result = text }
        if !text.hasPrefix("<?xml"), !before.hasPrefix("<?xml") {
            result?.append(text)
        } else if case .text(let both) = XMLFunctions.concatenation([.text(before), .text(text)]) {
            result = both
        }
    }

    func finish() -> PostgresValue { result.map { .text($0) } ?? .null }
}
