import PostgresWire

/// Turns an `Encodable` value into the fields of a row: a field for each of its keys.
final class RowEncoder: Encoder {
    /// A field with its value, and its type where the value tells it.
    struct Field {
        var name: String
        var value: PostgresValue
        var type: PostgresType?
    }

    /// The fields in the order in which they were encoded.
    private(set) var fields: [Field] = []
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// The fields of a value.
    ///
    /// - Throws: 0A000 for a value that has no fields, or one that is no single value itself.
    static func fields(of value: some Encodable) throws -> [Field] {
        let encoder = RowEncoder()
        try value.encode(to: encoder)
        return encoder.fields
    }

    fileprivate func add(_ name: String, _ value: PostgresValue, _ type: PostgresType?) {
        fields.append(Field(name: name, value: value, type: type))
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Fields<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { NoValues(what: "a list") }
    func singleValueContainer() -> any SingleValueEncodingContainer { NoValues(what: "a single value") }

    private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: RowEncoder
        let codingPath: [any CodingKey] = []

        mutating func encodeNil(forKey key: Key) { encoder.add(key.stringValue, .null, nil) }

        mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
            let (value, type) = try FieldEncoder.value(of: value)
            encoder.add(key.stringValue, value, type)
        }

        mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
            if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
        }

        mutating func nestedContainer<NestedKey: CodingKey>(
            keyedBy keyType: NestedKey.Type,
            forKey key: Key
        ) -> KeyedEncodingContainer<NestedKey> {
            KeyedEncodingContainer(NoFields<NestedKey>(what: "field \"\(key.stringValue)\""))
        }

        mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            NoValues(what: "field \"\(key.stringValue)\"")
        }

        mutating func superEncoder() -> any Encoder { FieldEncoder() }
        mutating func superEncoder(forKey key: Key) -> any Encoder { FieldEncoder() }
    }
}

/// Turns one field of a value into a value of PostgreSQL.
final class FieldEncoder: Encoder {
    private(set) var result: (value: PostgresValue, type: PostgresType?)?
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// The value of a field, and its type where that is known.
    static func value(of value: some Encodable) throws -> (PostgresValue, PostgresType?) {
        if let value = value as? any PostgresRepresentable {
            return (value.postgresValue, type(of: value).postgresType)
        }
        if let value = value as? any FixedWidthInteger { return try number(value) }
        let encoder = FieldEncoder()
        try value.encode(to: encoder)
        guard let result = encoder.result else {
            throw PostgresError(.featureNotSupported, "a value of type \(type(of: value)) cannot be a column")
        }
        return result
    }

    private static func number(_ value: some FixedWidthInteger) throws -> (PostgresValue, PostgresType?) {
        if let small = Int32(exactly: value), type(of: value).bitWidth <= 16 { return (.int4(small), .int4) }
        if let number = Int64(exactly: value) { return (.int8(number), .int8) }
        return (try PostgresValue(text: String(value), type: .numeric, formats: TextFormats()), .numeric)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(NoFields<Key>(what: "a value with fields of its own"))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { NoValues(what: "a list of such values") }
    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    private struct Single: SingleValueEncodingContainer {
        let encoder: FieldEncoder
        let codingPath: [any CodingKey] = []

        mutating func encodeNil() { encoder.result = (.null, nil) }
        mutating func encode<T: Encodable>(_ value: T) throws { encoder.result = try FieldEncoder.value(of: value) }
    }
}

/// Refuses what cannot be a column.
private struct NoFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let what: String
    let codingPath: [any CodingKey] = []

    private var refusal: PostgresError { PostgresError(.featureNotSupported, "\(what) cannot be a column") }

    mutating func encodeNil(forKey key: Key) throws { throw refusal }
    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws { throw refusal }
    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> { KeyedEncodingContainer(NoFields<NestedKey>(what: what)) }
    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { NoValues(what: what) }
    mutating func superEncoder() -> any Encoder { FieldEncoder() }
    mutating func superEncoder(forKey key: Key) -> any Encoder { FieldEncoder() }
}

/// Refuses what cannot be a column.
private struct NoValues: UnkeyedEncodingContainer, SingleValueEncodingContainer {
    let what: String
    let codingPath: [any CodingKey] = []
    let count = 0

    private var refusal: PostgresError { PostgresError(.featureNotSupported, "\(what) cannot be a column") }

    mutating func encodeNil() throws { throw refusal }
    mutating func encode<T: Encodable>(_ value: T) throws { throw refusal }
    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> { KeyedEncodingContainer(NoFields<NestedKey>(what: what)) }
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { NoValues(what: what) }
    mutating func superEncoder() -> any Encoder { FieldEncoder() }
}
