import PostgresCatalog
import PostgresWire

/// Finds out the columns of a `Decodable` type without a value of it: it lets the type decode itself, and notes what it
/// asks for.
final class ColumnProbe: Decoder {
    private(set) var columns: [Column] = []
    /// The key that the type has just asked whether there is a value for: an optional.
    private var optionalKey: String?
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// The columns of a type; nil where it cannot be made from what a probe knows.
    static func columns<Row: Decodable>(of type: Row.Type) -> [Column]? {
        let probe = ColumnProbe()
        guard (try? Row(from: probe)) != nil, !probe.columns.isEmpty else { return nil }
        return probe.columns
    }

    private struct Unknown: Error {}

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields<Key>(probe: self))
    }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Unknown() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Unknown() }

    private func note(_ key: String, _ type: PostgresType, isNullable: Bool) {
        guard !columns.contains(where: { $0.name == key }) else { return }
        columns.append(Column(key, type, isNullable: isNullable))
    }

    /// A value of a type that stands for any, with the type of its column.
    fileprivate static func sample<T: Decodable>(_ type: T.Type) throws -> (T, PostgresType) {
        if let known = T.self as? any PostgresRepresentable.Type,
            let value = try known.init(postgresValue: zero(of: known.postgresType)) as? T
        {
            return (value, known.postgresType)
        }
        if let known = T.self as? any FixedWidthInteger.Type {
            let (value, type) = try number(known)
            if let value = value as? T { return (value, type) }
        }
        if let cases = T.self as? any CaseIterable.Type, let first = Self.first(cases) as? T,
            let first = first as? any Encodable, let type = try FieldEncoder.value(of: first).1, let value = first as? T
        {
            return (value, type)
        }
        let inner = FieldProbe()
        let value = try T(from: inner)
        guard let found = inner.type else { throw Unknown() }
        return (value, found)
    }

    private static func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> (Any, PostgresType) {
        guard let zero = Number.zero as? any Encodable, let type = try FieldEncoder.value(of: zero).1 else {
            throw Unknown()
        }
        return (Number.zero, type)
    }

    private static func first(_ type: any CaseIterable.Type) -> Any? {
        func open<Case: CaseIterable>(_ type: Case.Type) -> Any? { type.allCases.first }
        return open(type)
    }

    private static func zero(of type: PostgresType) -> PostgresValue {
        if type.isArray { return .array(PostgresArray([], of: .text)) }
        return switch type {
        case .bool: .bool(false)
        case .int2, .int4, .int8: .int4(0)
        case .float4, .float8: .float8(0)
        case .bytea: .bytea([])
        default: .text("")
        }
    }

    private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let probe: ColumnProbe
        let codingPath: [any CodingKey] = []
        let allKeys: [Key] = []

        func contains(_ key: Key) -> Bool { true }

        func decodeNil(forKey key: Key) -> Bool {
            probe.optionalKey = key.stringValue
            return false
        }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            let (value, type) = try ColumnProbe.sample(type)
            probe.note(key.stringValue, type, isNullable: probe.optionalKey == key.stringValue)
            return value
        }

        func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            let (_, type) = try ColumnProbe.sample(type)
            probe.note(key.stringValue, type, isNullable: true)
            return nil
        }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> { throw Unknown() }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw Unknown() }
        func superDecoder() throws -> any Decoder { throw Unknown() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw Unknown() }
    }

    /// The probe of a field that decodes itself from a single value.
    private final class FieldProbe: Decoder, SingleValueDecodingContainer {
        private(set) var type: PostgresType?
        let codingPath: [any CodingKey] = []
        let userInfo: [CodingUserInfoKey: Any] = [:]

        func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
            throw Unknown()
        }
        func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Unknown() }
        func singleValueContainer() -> any SingleValueDecodingContainer { self }

        func decodeNil() -> Bool { false }
        func decode<T: Decodable>(_ type: T.Type) throws -> T {
            let (value, found) = try ColumnProbe.sample(type)
            self.type = found
            return value
        }
    }
}
