import PostgresWire

/// Makes a `Decodable` value from the fields of a row.
struct RowDecoder: Decoder {
    let fields: [String: PostgresValue]
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// The value that stands for a row of these columns.
    static func value<Row: Decodable>(_ columns: [String], _ row: [PostgresValue]) throws -> Row {
        let fields = Dictionary(zip(columns, row)) { first, _ in first }
        do {
            return try Row(from: RowDecoder(fields: fields))
        } catch let error as DecodingError {
            throw PostgresError(.invalidParameterValue, error.reason)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields<Key>(fields: fields))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw FieldDecoder.refusal("a list") }
    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw FieldDecoder.refusal("a single value")
    }

    private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let fields: [String: PostgresValue]
        let codingPath: [any CodingKey] = []
        var allKeys: [Key] { fields.keys.compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { fields[key.stringValue] != nil }
        func decodeNil(forKey key: Key) -> Bool { fields[key.stringValue]?.isNull ?? true }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            guard let value = fields[key.stringValue] else {
                throw DecodingError.keyNotFound(
                    key,
                    DecodingError.Context(codingPath: [], debugDescription: "no column \"\(key.stringValue)\"")
                )
            }
            return try FieldDecoder.value(value)
        }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> { throw FieldDecoder.refusal(key.stringValue) }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw FieldDecoder.refusal(key.stringValue)
        }
        func superDecoder() throws -> any Decoder { throw FieldDecoder.refusal("super") }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw FieldDecoder.refusal(key.stringValue) }
    }
}

/// Makes a field of a value from a value of PostgreSQL.
struct FieldDecoder: Decoder {
    let value: PostgresValue
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// The field that stands for a value.
    static func value<T: Decodable>(_ value: PostgresValue) throws -> T {
        if let type = T.self as? any PostgresRepresentable.Type, let found = try type.init(postgresValue: value) as? T {
            return found
        }
        if let type = T.self as? any FixedWidthInteger.Type, let found = try number(value, type) as? T { return found }
        return try T(from: FieldDecoder(value: value))
    }

    private static func number<Number: FixedWidthInteger>(_ value: PostgresValue, _ type: Number.Type) throws -> Number
    {
        let text = try value.converted(to: .numeric).text(as: .numeric, formats: TextFormats())
        guard let number = Number(text) else {
            throw PostgresError(.numericValueOutOfRange, "\(text) is out of range for type \(type)")
        }
        return number
    }

    static func refusal(_ what: String) -> PostgresError {
        PostgresError(.featureNotSupported, "\(what) cannot be read from a column")
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw Self.refusal("a value with fields of its own")
    }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Self.refusal("a list of such values") }
    func singleValueContainer() -> any SingleValueDecodingContainer { Single(value: value) }

    private struct Single: SingleValueDecodingContainer {
        let value: PostgresValue
        let codingPath: [any CodingKey] = []

        func decodeNil() -> Bool { value.isNull }
        func decode<T: Decodable>(_ type: T.Type) throws -> T { try FieldDecoder.value(value) }
    }
}

extension DecodingError {
    /// Why a value could not be made.
    fileprivate var reason: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context.debugDescription
        @unknown default: String(describing: self)
        }
    }
}
