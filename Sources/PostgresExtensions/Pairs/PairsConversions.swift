import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The functions of `hstore` that make pairs of other values, and other values of pairs.
enum PairsConversions {
    static func add(to scalars: inout [String: ScalarImplementation]) {
        addMakers(to: &scalars)
        addArrays(to: &scalars)
        addJSON(to: &scalars)
        scalars["hstore_from_record"] = .typed { (values, types, _, environment) throws(PostgresError) in
            try pairs(ofRow: values[0], types[0], environment)
        }
        scalars["hstore_populate_record"] = .typed { (values, types, result, environment) throws(PostgresError) in
            guard !values[1].isNull else { return values[0] }
            return try row(values[0], types[0], values[1].pairs, environment)
        }
    }

    private static func addMakers(to scalars: inout [String: ScalarImplementation]) {
        scalars["hstore_from_text"] = .binary { key, value, _ in
            guard !key.isNull else { return .null }
            return .pairs(Pairs([Pairs.Pair(key: key.byteValue, value: value.isNull ? nil : value.byteValue)]))
        }
        scalars["hstore_from_arrays"] = .binary { (keys, values, _) throws(PostgresError) in
            guard case .array(let keys) = keys else { return .null }
            guard keys.dimensions.count <= 1 else { throw wrongSubscripts }
            var elements = [PostgresValue](repeating: .null, count: keys.elements.count)
            if case .array(let values) = values {
                guard values.dimensions.count <= 1 else { throw wrongSubscripts }
                guard values.dimensions == keys.dimensions else {
                    throw PostgresError("2202E", "arrays must have same bounds")
                }
                elements = values.elements
            }
            return .pairs(Pairs(try zip(keys.elements, elements).map(pair)))
        }
        scalars["hstore_from_array"] = .unary { (array, _) throws(PostgresError) in
            guard case .array(let array) = array else { return .null }
            switch array.dimensions.count {
            case 0: return .pairs(Pairs([]))
            case 1:
                guard array.elements.count % 2 == 0 else {
                    throw PostgresError("2202E", "array must have even number of elements")
                }
            case 2:
                guard array.dimensions[1].count == 2 else {
                    throw PostgresError("2202E", "array must have two columns")
                }
            default: throw wrongSubscripts
            }
            var pairs: [Pairs.Pair] = []
            for place in stride(from: 0, to: array.elements.count - 1, by: 2) {
                pairs.append(try pair(array.elements[place], array.elements[place + 1]))
            }
            return .pairs(Pairs(pairs))
        }
    }

    private static let wrongSubscripts = PostgresError("2202E", "wrong number of array subscripts")

    private static func pair(_ key: PostgresValue, _ value: PostgresValue) throws(PostgresError) -> Pairs.Pair {
        guard !key.isNull else { throw PostgresError("22004", "null value not allowed for hstore key") }
        return Pairs.Pair(key: key.byteValue, value: value.isNull ? nil : value.byteValue)
    }

    private static func addArrays(to scalars: inout [String: ScalarImplementation]) {
        @Sendable func array(_ elements: [PostgresValue]) -> PostgresValue {
            .array(PostgresArray(elements, of: .text))
        }
        scalars["hstore_akeys"] = .unary { value, _ in array(value.pairs.pairs.map { PostgresValue(bytes: $0.key) }) }
        scalars["hstore_avals"] = .unary { value, _ in array(value.pairs.pairs.map { PostgresValue(bytes: $0.value) }) }
        scalars["hstore_to_array"] = .unary { value, _ in
            array(value.pairs.pairs.flatMap { [PostgresValue(bytes: $0.key), PostgresValue(bytes: $0.value)] })
        }
        scalars["hstore_to_matrix"] = .unary { value, _ in
            let pairs = value.pairs.pairs
            guard !pairs.isEmpty else { return array([]) }
            return .array(
                PostgresArray(
                    elementType: .text,
                    dimensions: [
                        .init(count: Int32(truncatingIfNeeded: pairs.count), lowerBound: 1),
                        .init(count: 2, lowerBound: 1),
                    ],
                    elements: pairs.flatMap { [PostgresValue(bytes: $0.key), PostgresValue(bytes: $0.value)] }
                )
            )
        }
    }

    private static func addJSON(to scalars: inout [String: ScalarImplementation]) {
        for (suffix, isLoose) in [("", false), ("_loose", true)] {
            scalars["hstore_to_json" + suffix] = .unary { (value, _) throws(PostgresError) in
                .json(jsonText(value.pairs, isLoose: isLoose))
            }
            scalars["hstore_to_jsonb" + suffix] = .unary { (value, _) throws(PostgresError) in
                .jsonb(try JSONValue(text: jsonText(value.pairs, isLoose: isLoose)))
            }
        }
    }

    static func jsonText(_ pairs: Pairs, isLoose: Bool) -> String {
        func quote(_ bytes: [UInt8]) -> String { JSONValue.string(String(decoding: bytes, as: UTF8.self)).description }
        let members = pairs.pairs.map { pair in
            guard let value = pair.value else { return quote(pair.key) + ": null" }
            let text = String(decoding: value, as: UTF8.self)
            if isLoose {
                if text == "t" { return quote(pair.key) + ": true" }
                if text == "f" { return quote(pair.key) + ": false" }
                if isNumber(value) { return quote(pair.key) + ": " + text }
            }
            return quote(pair.key) + ": " + quote(value)
        }
        return "{" + members.joined(separator: ", ") + "}"
    }

    /// Whether bytes are a number of JSON.
    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
            let last = bytes.last, (0x30...0x39).contains(last),
            case .number? = try? JSONValue(text: String(decoding: bytes, as: UTF8.self))
        else { return false }
        return true
    }

    /// The pairs of the columns of a row with their values.
    private static func pairs(
        ofRow value: PostgresValue,
        _ type: PostgresType,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        guard case .record(let record) = value else {
            guard let fields = environment.catalog.fields(of: type) else { return .null }
            return .pairs(Pairs(fields.map { Pairs.Pair(key: Array($0.name.utf8), value: nil) }))
        }
        let names = environment.catalog.fields(of: type)?.map(\.name) ?? record.names
        var pairs: [Pairs.Pair] = []
        for (place, field) in record.values.enumerated() {
            let name = names.indices.contains(place) ? names[place] : "f\(place + 1)"
            let kind = record.types.indices.contains(place) ? record.types[place] : field.type
            let text = field.isNull ? nil : Array(field.text(as: kind, formats: environment.formats).utf8)
            pairs.append(Pairs.Pair(key: Array(name.utf8), value: text))
        }
        return .pairs(Pairs(pairs))
    }

    /// A row whose columns have the values of their names among the pairs; others stay as they are.
    private static func row(
        _ base: PostgresValue,
        _ type: PostgresType,
        _ pairs: Pairs,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        guard let fields = environment.catalog.fields(of: type) else {
            throw PostgresError("42804", "first argument must be a rowtype")
        }
        var values = [PostgresValue](repeating: .null, count: fields.count)
        if case .record(let record) = base, record.values.count == fields.count { values = record.values }
        let input = TypeInput(environment)
        for (place, field) in fields.enumerated() {
            guard let pair = pairs[Array(field.name.utf8)] else { continue }
            guard let bytes = pair.value else {
                values[place] = .null
                continue
            }
            let text = String(decoding: bytes, as: UTF8.self)
            values[place] = try input.value(of: text, as: field.type, typeModifier: field.typeModifier)
        }
        return .record(PostgresRecord(types: fields.map(\.type), values: values, names: fields.map(\.name)))
    }
}
