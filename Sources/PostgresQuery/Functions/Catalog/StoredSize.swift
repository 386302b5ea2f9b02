package import PostgresWire

/// How many bytes PostgreSQL stores of values, as `pg_column_size` and ANALYZE count them.
extension PostgresValue {
    /// The bytes of a value: of one whose type has no fixed length with its head of one byte, or of four for a long one.
    package func storedSize(as type: PostgresType) -> Int {
        switch self {
        case .enumeration, .oid, .object: return 4
        case .text(let text) where type.length > 0: return max(Int(type.length), text.isEmpty ? 0 : 1)
        case .text, .bytea, .numeric, .array, .record, .range, .multirange, .jsonb, .json, .bits, .inet, .tsvector,
            .tsquery, .jsonPath:
            return Self.withHead(payloadSize)
        default:
            let fixed = Int(type.length)
            return fixed > 0 ? fixed : fixedSize ?? Self.withHead(text(as: type, formats: TextFormats()).utf8.count)
        }
    }

    /// The bytes of a value without its head, for types of no fixed length.
    package var payloadSize: Int {
        switch self {
        case .text(let text), .json(let text): text.utf8.count
        case .bytea(let bytes): bytes.count
        case .numeric(let number): 2 + 2 * Self.digitCount(of: number.description)
        case .array(let array): Self.payloadSize(of: array)
        case .record(let record): Self.payloadSize(of: record.values)
        case .range(let range): 4 + Self.boundsSize(range) + 1
        case .multirange(let multirange):
            8 + multirange.ranges.reduce(0) { $0 + Self.aligned(5 + Self.boundsSize($1), to: 4) }
        case .jsonb(let json): Self.containerSize(of: json)
        case .bits(let bits): 4 + (bits.count + 7) / 8
        case .inet(let address): 2 + address.family.bitCount / 8
        case .tsvector(let vector): Self.payloadSize(of: vector)
        default: fixedSize ?? text(as: .text, formats: TextFormats()).utf8.count
        }
    }

    /// The size of a value whose type always has the same; nil for others.
    package var fixedSize: Int? {
        switch self {
        case .bool: 1
        case .int2: 2
        case .int4, .float4, .date, .oid, .object, .enumeration: 4
        case .int8, .float8, .money, .time, .timestamp, .timestamptz: 8
        case .timetz: 12
        case .interval, .uuid: 16
        default: nil
        }
    }

    /// Where a value of some fixed size may begin.
    package var alignment: Int {
        switch self {
        case .bool, .uuid: 1
        case .int2: 2
        case .int8, .float8, .money, .time, .timestamp, .timestamptz, .timetz, .interval: 8
        default: 4
        }
    }

    private static func withHead(_ size: Int) -> Int { size < 126 ? size + 1 : size + 4 }

    package static func aligned(_ length: Int, to unit: Int) -> Int { (length + unit - 1) / unit * unit }

    /// The dimensions, a bit for each element where some are NULL, and the elements with heads of four bytes.
    private static func payloadSize(of array: PostgresArray) -> Int {
        var size = 16 + 8 * array.dimensions.count
        if array.elements.contains(.null) { size = aligned(size + (array.elements.count + 7) / 8, to: 8) }
        for element in array.elements where !element.isNull {
            size = aligned(size, to: element.alignment) + (element.fixedSize ?? 4 + element.payloadSize)
            size = aligned(size, to: element.alignment)
        }
        return size - 4
    }

    /// The head of a row, a bit for each field where some are NULL, and the fields with heads of one byte.
    private static func payloadSize(of fields: [PostgresValue]) -> Int {
        var size = 0
        for field in fields where !field.isNull {
            if let fixed = field.fixedSize {
                size = aligned(size, to: field.alignment) + fixed
            } else {
                let payload = field.payloadSize
                size = payload < 126 ? size + payload + 1 : aligned(size, to: 4) + payload + 4
            }
        }
        return aligned(23 + (fields.contains(.null) ? (fields.count + 7) / 8 : 0), to: 8) + size - 4
    }

    private static func boundsSize(_ range: PostgresRange) -> Int {
        [range.lower.value, range.upper.value].filter { !$0.isNull }
            .reduce(0) { $0 + ($1.fixedSize ?? withHead($1.payloadSize)) }
    }

    /// A container of `jsonb`: its head, an entry of four bytes for each key and value, and what these hold.
    private static func containerSize(of json: JSONValue, from start: Int = 0) -> Int {
        switch json {
        case .array(let elements):
            return elements.reduce(start + 4 + 4 * elements.count) { itemEnd(of: $1, from: $0) } - start
        case .object(let object):
            let keys = object.members.reduce(start + 4 + 8 * object.members.count) { $0 + $1.key.utf8.count }
            return object.members.reduce(keys) { itemEnd(of: $1.value, from: $0) } - start
        default:
            // A single value is kept as an array of one.
            return itemEnd(of: json, from: 8)
        }
    }

    private static func itemEnd(of json: JSONValue, from start: Int) -> Int {
        switch json {
        case .null, .bool: start
        case .string(let text): start + text.utf8.count
        case .number(let number): aligned(start, to: 4) + 6 + 2 * digitCount(of: number.description)
        case .array, .object: aligned(start, to: 4) + containerSize(of: json, from: aligned(start, to: 4))
        }
    }

    private static func payloadSize(of vector: TextSearchVector) -> Int {
        vector.lexemes.reduce(4 + 4 * vector.lexemes.count) { size, lexeme in
            let end = size + lexeme.word.utf8.count
            return lexeme.positions.isEmpty ? end : aligned(end, to: 2) + 2 + 2 * lexeme.positions.count
        }
    }

    /// How many digits to the base of 10,000 a number has.
    private static func digitCount(of number: String) -> Int {
        let parts = number.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = (parts.first ?? "").drop { $0 == "0" }
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.last == "0" { fraction.removeLast() }
        return (whole.count + 3) / 4 + (fraction.count + 3) / 4
    }
}
