import PostgresWire

extension PostgresValue {
    /// About how many bytes the value takes beside its place in a row.
    var memorySize: Int {
        switch self {
        case .null, .bool, .int2, .int4, .int8, .float4, .float8, .money, .date, .time, .timetz, .timestamp,
            .timestamptz, .interval, .uuid, .oid, .inet:
            0
        case .text(let text), .json(let text):
            // Short strings stand in the value itself.
            text.utf8.count < 16 ? 0 : 32 &+ text.utf8.count
        case .numeric(let number): number.digits.isEmpty ? 0 : 48 &+ 2 &* number.digits.count
        case .bytea(let bytes): 48 &+ bytes.count
        case .bits(let bits): 48 &+ bits.bytes.count
        case .object(_, let name): 64 &+ name.utf8.count
        case .array(let array): 96 &+ array.dimensions.count &* 8 &+ array.elements.memorySize
        case .record(let record): 96 &+ record.types.count &* 4 &+ record.values.memorySize
        case .enumeration(let value): 48 &+ value.label.utf8.count
        case .range(let range): range.memorySize
        case .multirange(let value): value.ranges.reduce(96) { $0 &+ $1.memorySize }
        case .jsonb(let json): json.memorySize
        case .geometry(.path(let points, isClosed: _)), .geometry(.polygon(let points)): 96 &+ points.count &* 16
        case .geometry: 64
        case .defined(let value): value.content.memorySize
        case .tsvector(let vector): vector.memorySize
        case .tsquery(let query):
            query.items.reduce(48) { $0 &+ MemoryLayout<TextSearchQuery.Item>.stride &+ $1.text.utf8.count }
        case .jsonPath: 512
        }
    }
}

extension PostgresRange {
    fileprivate var memorySize: Int { 128 &+ lower.value.memorySize &+ upper.value.memorySize }
}

extension TextSearchVector {
    fileprivate var memorySize: Int {
        lexemes.reduce(48) {
            $0 &+ MemoryLayout<Lexeme>.stride &+ $1.word.utf8.count
                &+ ($1.positions.isEmpty ? 0 : 32 &+ $1.positions.count &* MemoryLayout<Position>.stride)
        }
    }
}

extension JSONValue {
    fileprivate var memorySize: Int {
        switch self {
        case .null, .bool: 0
        case .number(let number): 48 &+ 2 &* number.digits.count
        case .string(let text): text.utf8.count < 16 ? 0 : 32 &+ text.utf8.count
        case .array(let elements):
            elements.reduce(48) { $0 &+ MemoryLayout<JSONValue>.stride &+ $1.memorySize }
        case .object(let object):
            object.members.reduce(48) {
                $0 &+ MemoryLayout<JSONObject.Member>.stride &+ 32 &+ $1.key.utf8.count &+ $1.value.memorySize
            }
        }
    }
}

extension [PostgresValue] {
    /// About how many bytes a row takes.
    var memorySize: Int {
        // The array's head, its place among the rows, and what the allocation itself costs.
        var size = 56 &+ count &* MemoryLayout<PostgresValue>.stride
        for value in self { size &+= value.memorySize }
        return size
    }
}
