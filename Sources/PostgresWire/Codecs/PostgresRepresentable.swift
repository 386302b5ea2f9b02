/// A Swift type whose values have a PostgreSQL type.
public protocol PostgresRepresentable: Sendable {
    /// The type of the values.
    static var postgresType: PostgresType { get }
    /// The value as PostgreSQL knows it.
    var postgresValue: PostgresValue { get }
    /// The Swift value; throws where it does not stand for one.
    init(postgresValue: PostgresValue) throws(PostgresError)
}

extension PostgresRepresentable {
    /// The error of a value that is not of the Swift type.
    static func mismatch(_ value: PostgresValue) -> PostgresError {
        if value.isNull { return PostgresError("22004", "null value not allowed for type \(postgresType.name)") }
        return PostgresError("42846", "cannot cast type \(value.type.name) to \(postgresType.name)")
    }
}

extension Bool: PostgresRepresentable {
    /// `bool`.
    public static var postgresType: PostgresType { .bool }
    /// A `bool`.
    public var postgresValue: PostgresValue { .bool(self) }
    /// The truth value of a `bool`.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .bool(let value) = try postgresValue.converted(to: .bool) else { throw Self.mismatch(postgresValue) }
        self = value
    }
}

extension Int16: PostgresRepresentable {
    /// `int2`.
    public static var postgresType: PostgresType { .int2 }
    /// An `int2`.
    public var postgresValue: PostgresValue { .int2(self) }
    /// The number of any numeric type, rounded (22003 where it is out of range).
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .int2(let value) = try postgresValue.converted(to: .int2) else { throw Self.mismatch(postgresValue) }
        self = value
    }
}

extension Int32: PostgresRepresentable {
    /// `int4`.
    public static var postgresType: PostgresType { .int4 }
    /// An `int4`.
    public var postgresValue: PostgresValue { .int4(self) }
    /// The number of any numeric type, rounded (22003 where it is out of range).
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .int4(let value) = try postgresValue.converted(to: .int4) else { throw Self.mismatch(postgresValue) }
        self = value
    }
}

extension Int64: PostgresRepresentable {
    /// `int8`.
    public static var postgresType: PostgresType { .int8 }
    /// An `int8`.
    public var postgresValue: PostgresValue { .int8(self) }
    /// The number of any numeric type, rounded (22003 where it is out of range).
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .int8(let value) = try postgresValue.converted(to: .int8) else { throw Self.mismatch(postgresValue) }
        self = value
    }
}

extension Int: PostgresRepresentable {
    /// `int8`.
    public static var postgresType: PostgresType { .int8 }
    /// An `int8`.
    public var postgresValue: PostgresValue { .int8(Int64(self)) }
    /// The number of any numeric type, rounded (22003 where it is out of range).
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard let value = Int(exactly: try Int64(postgresValue: postgresValue)) else { throw .outOfRange("bigint") }
        self = value
    }
}

extension Float: PostgresRepresentable {
    /// `float4`.
    public static var postgresType: PostgresType { .float4 }
    /// A `float4`.
    public var postgresValue: PostgresValue { .float4(self) }
    /// The number of any numeric type.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .float4(let value) = try postgresValue.converted(to: .float4) else {
            throw Self.mismatch(postgresValue)
        }
        self = value
    }
}

extension Double: PostgresRepresentable {
    /// `float8`.
    public static var postgresType: PostgresType { .float8 }
    /// A `float8`.
    public var postgresValue: PostgresValue { .float8(self) }
    /// The number of any numeric type.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .float8(let value) = try postgresValue.converted(to: .float8) else {
            throw Self.mismatch(postgresValue)
        }
        self = value
    }
}

extension String: PostgresRepresentable {
    /// `text`.
    public static var postgresType: PostgresType { .text }
    /// A `text`.
    public var postgresValue: PostgresValue { .text(self) }
    /// The text of any value but NULL.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard case .text(let value) = try postgresValue.converted(to: .text) else { throw Self.mismatch(postgresValue) }
        self = value
    }
}

extension Optional: PostgresRepresentable where Wrapped: PostgresRepresentable {
    /// The type of the value that may be there.
    public static var postgresType: PostgresType { Wrapped.postgresType }
    /// The value, or NULL.
    public var postgresValue: PostgresValue { self?.postgresValue ?? .null }
    /// The value, or nil for NULL.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        self = postgresValue.isNull ? nil : try Wrapped(postgresValue: postgresValue)
    }
}

extension Array: PostgresRepresentable where Element: PostgresRepresentable {
    /// The type of arrays of the elements' type; `bytea` for bytes.
    public static var postgresType: PostgresType {
        Element.self == UInt8.self ? .bytea : Element.postgresType.arrayType ?? .textArray
    }

    /// An array of one dimension; a `bytea` for bytes.
    public var postgresValue: PostgresValue {
        // An empty array of anything is an array of bytes to a cast.
        if Element.self == UInt8.self, let bytes = self as? [UInt8] { return .bytea(bytes) }
        return .array(PostgresArray(map { $0.postgresValue }, of: Element.postgresType))
    }

    /// The elements in row-major order; the bytes of a `bytea`.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        if case .bytea(let bytes) = try postgresValue.converted(to: Self.postgresType), let value = bytes as? [Element]
        {
            self = value
            return
        }
        guard case .array(let array) = postgresValue else { throw Self.mismatch(postgresValue) }
        var elements: [Element] = []
        elements.reserveCapacity(array.elements.count)
        for element in array.elements { elements.append(try Element(postgresValue: element)) }
        self = elements
    }
}

/// A byte by itself has no type of PostgreSQL and is an `int2`; an array of bytes is a `bytea`.
extension UInt8: PostgresRepresentable {
    /// `int2`.
    public static var postgresType: PostgresType { .int2 }
    /// An `int2`.
    public var postgresValue: PostgresValue { .int2(Int16(self)) }
    /// The number, if it is a byte.
    public init(postgresValue: PostgresValue) throws(PostgresError) {
        guard let value = UInt8(exactly: try Int16(postgresValue: postgresValue)) else { throw .outOfRange("smallint") }
        self = value
    }
}
