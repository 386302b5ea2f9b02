import PostgresWire

/// The modifiers of types, as `pg_attribute.atttypmod` has them.
enum TypeModifiers {
    /// The longest that strings of bits may be.
    private static let mostBits: Int32 = 83_886_080

    /// The modifier that the numbers behind a type's name make.
    static func pack(
        _ values: [Int32],
        _ type: PostgresType,
        named name: String,
        failure: (SQLState, String) -> PostgresError
    ) throws(PostgresError) -> Int32 {
        let first = values.first ?? 0
        switch type {
        case .varchar, .bpchar:
            let shown = type == .varchar ? "varchar" : "char"
            guard values.count == 1 else { throw failure("22023", "invalid type modifier") }
            guard first >= 1 else { throw failure("22023", "length for type \(shown) must be at least 1") }
            guard first <= 10_485_760 else {
                throw failure("22023", "length for type \(shown) cannot exceed 10485760")
            }
            return first &+ 4
        case .bit, .varbit:
            guard values.count == 1 else { throw failure("22023", "invalid type modifier") }
            guard first >= 1 else { throw failure("22023", "length for type \(name) must be at least 1") }
            guard first <= mostBits else {
                throw failure("22023", "length for type \(name) cannot exceed \(mostBits)")
            }
            return first
        case .numeric: return try packNumeric(values, failure)
        case .time, .timetz, .timestamp, .timestamptz:
            guard values.count == 1 else { throw failure("22023", "invalid type modifier") }
            guard first >= 0 else {
                let word = name.hasPrefix("timestamp") ? "TIMESTAMP" : "TIME"
                let zone = name.hasSuffix("tz") ? " WITH TIME ZONE" : ""
                throw failure("22023", "\(word)(\(first))\(zone) precision must not be negative")
            }
            return min(first, 6)
        case .interval: return try packInterval(values, failure)
        default: throw failure("42601", "type modifier is not allowed for type \"\(name)\"")
        }
    }

    private static func packNumeric(
        _ values: [Int32],
        _ failure: (SQLState, String) -> PostgresError
    ) throws(PostgresError) -> Int32 {
        guard let precision = values.first, values.count <= 2 else {
            throw failure("22023", "invalid NUMERIC type modifier")
        }
        guard precision >= 1, precision <= 1000 else {
            throw failure("22023", "NUMERIC precision \(precision) must be between 1 and 1000")
        }
        let scale = values.count > 1 ? values[1] : 0
        guard scale >= -1000, scale <= 1000 else {
            throw failure("22023", "NUMERIC scale \(scale) must be between -1000 and 1000")
        }
        return ((precision << 16) | (scale & 0x7FF)) &+ 4
    }

    /// The sets of fields that the grammar knows, as bits: years to seconds, their neighbours together, and all.
    private static let fieldSets: Set<Int32> = [
        1 << 2, 1 << 1, 1 << 3, 1 << 10, 1 << 11, 1 << 12, 1 << 2 | 1 << 1, 1 << 3 | 1 << 10,
        1 << 3 | 1 << 10 | 1 << 11, 1 << 3 | 1 << 10 | 1 << 11 | 1 << 12, 1 << 10 | 1 << 11,
        1 << 10 | 1 << 11 | 1 << 12, 1 << 11 | 1 << 12, 0x7FFF,
    ]

    private static func packInterval(
        _ values: [Int32],
        _ failure: (SQLState, String) -> PostgresError
    ) throws(PostgresError) -> Int32 {
        guard let fields = values.first, values.count <= 2, fieldSets.contains(fields) else {
            throw failure("22023", "invalid INTERVAL type modifier")
        }
        guard values.count > 1 else { return fields == 0x7FFF ? -1 : fields << 16 | 0xFFFF }
        guard values[1] >= 0 else {
            throw failure("22023", "INTERVAL(\(values[1])) precision must not be negative")
        }
        return fields << 16 | min(values[1], 6)
    }
}
