import PostgresWire

/// What the arguments of functions hold, whose types the binder has settled.
extension PostgresValue {
    /// The characters of a text, or of a value of a type made of text.
    var textValue: String {
        switch self {
        case .text(let text): text
        case .defined(let value): value.text
        default: ""
        }
    }

    /// The bytes of a `bytea`, or those of a text.
    var byteValue: [UInt8] {
        switch self {
        case .bytea(let bytes): bytes
        default: Array(textValue.utf8)
        }
    }

    /// An integer.
    var intValue: Int {
        switch self {
        case .int2(let value): Int(value)
        case .int4(let value): Int(value)
        case .int8(let value): Int(value)
        default: 0
        }
    }

    /// A floating-point number.
    var doubleValue: Double {
        switch self {
        case .float4(let value): Double(value)
        case .float8(let value): value
        default: Double(intValue)
        }
    }
}
