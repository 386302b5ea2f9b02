import PostgresWire

/// How large a value may become that an aggregate collects: what PostgreSQL can hold in one allocation.
///
/// It is looked at with each row rather than at the end, so that no more memory is taken for a value that cannot be made.
enum CollectionLimit {
    static let bytes = 0x3FFF_FFFF
    /// The elements of an array while it is collected; its memory is doubled each time that it is full.
    static let elements = 1 << 26
    /// The bytes of the elements of one `jsonb` array or object.
    static let binaryJSON = 0x0FFF_FFFF

    static func array() -> PostgresError {
        PostgresError(.programLimitExceeded, "array size exceeds the maximum allowed (\(bytes))")
    }

    static func allocation() -> PostgresError {
        PostgresError(.internalError, "invalid memory alloc request size \(bytes + 1)")
    }

    static func binaryJSON(_ parts: String) -> PostgresError {
        PostgresError(
            .programLimitExceeded,
            "total size of jsonb \(parts) exceeds the maximum of \(binaryJSON) bytes"
        )
    }

    /// Refuses to let a text of so many bytes grow.
    static func check(_ size: Int, growingBy count: Int) throws(PostgresError) {
        guard count >= bytes &- size else { return }
        throw PostgresError(
            .programLimitExceeded,
            "out of memory",
            detail: "Cannot enlarge string buffer containing \(size) bytes by \(count) more bytes."
        )
    }

    /// Refuses a text that was written character by character and has become too long.
    static func check(written text: String) throws(PostgresError) {
        if text.utf8.count >= bytes { try check(bytes &- 1, growingBy: 1) }
    }
}

extension PostgresValue {
    /// About how many bytes PostgreSQL takes for an element of an array that is longer than a few.
    var collectedSize: Int {
        switch self {
        case .null, .bool: 0
        case .text(let text), .json(let text): 4 &+ text.utf8.count
        case .bytea(let bytes): 4 &+ bytes.count
        case .jsonb(let json): 4 &+ json.collectedSize
        case .array(let array): 24 &+ array.elements.reduce(0) { $0 &+ $1.collectedSize }
        case .record(let record): 24 &+ record.values.reduce(0) { $0 &+ $1.collectedSize }
        case .numeric(let number): 8 &+ 2 &* number.digits.count
        default: 4
        }
    }
}

extension JSONValue {
    /// About how many bytes PostgreSQL takes for the value as a part of a `jsonb`.
    var collectedSize: Int {
        switch self {
        case .null, .bool: 0
        case .number(let number): 8 &+ 2 &* number.digits.count
        case .string(let text): text.utf8.count
        case .array(let elements): elements.reduce(4) { $0 &+ 4 &+ $1.collectedSize }
        case .object(let object):
            object.members.reduce(4) { $0 &+ 8 &+ $1.key.utf8.count &+ $1.value.collectedSize }
        }
    }
}
