import PostgresWire

/// What functions read from their arguments.
///
/// The binder has converted each argument to its declared type, so each of these knows the cases that its types have;
/// for all others it gives a neutral value.
extension PostgresValue {
    /// The number in an integer of any width, an object identifier or an amount of money.
    var integer: Int64 {
        switch self {
        case .int4(let value): Int64(value)
        case .int8(let value), .money(let value): value
        case .int2(let value): Int64(value)
        case .oid(let value), .object(let value, name: _): Int64(value.rawValue)
        default: 0
        }
    }

    /// The number as the index or count that a function takes as `int4`.
    var int: Int { Int(truncatingIfNeeded: integer) }

    /// The number in a floating-point or integer value.
    var double: Double {
        switch self {
        case .float8(let value): value
        case .float4(let value): Double(value)
        default: Double(integer)
        }
    }

    /// The number in an exact number or integer.
    var numericValue: Numeric {
        if case .numeric(let value) = self { return value }
        return Numeric(integer)
    }

    /// The truth value.
    var boolean: Bool { self == .bool(true) }

    /// The characters of text, or of JSON as it was written.
    var string: String {
        switch self {
        case .text(let value), .json(let value): value
        case .object(_, let name): name
        default: ""
        }
    }

    /// The bytes.
    var bytes: [UInt8] {
        if case .bytea(let value) = self { return value }
        return []
    }

    /// The object identifier.
    var oidValue: OID {
        switch self {
        case .oid(let value), .object(let value, name: _): value
        default: OID(UInt32(truncatingIfNeeded: integer))
        }
    }

    /// The array.
    var arrayValue: PostgresArray {
        if case .array(let value) = self { return value }
        return PostgresArray([], of: .text)
    }

    /// The strings of an array of text, nil for a NULL.
    var strings: [String?] { arrayValue.elements.map { $0.isNull ? nil : $0.string } }

    /// The span of time.
    var intervalValue: Interval {
        if case .interval(let value) = self { return value }
        return Interval()
    }

    /// The days of a date, or the microseconds of a time or timestamp.
    var ticks: Int64 {
        switch self {
        case .date(let value): Int64(value)
        case .time(let value), .timestamp(let value), .timestamptz(let value), .timetz(let value, zone: _): value
        default: 0
        }
    }

    /// The tree of a `jsonb`.
    var jsonbValue: JSONValue {
        if case .jsonb(let value) = self { return value }
        return .null
    }
}
