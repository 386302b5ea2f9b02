import PostgresWire

/// Hashes of ranges and of JSON.
extension ValueHash {
    /// A hash of 32 bits, or of both halves of one of 64, with its bits moved up by one.
    private static func turned(_ hash: UInt64, _ seed: UInt64?) -> UInt64 {
        guard seed != nil else { return (hash << 1 | hash >> 31) & 0xFFFF_FFFF }
        return hash << 1 & 0xFFFF_FFFE_FFFF_FFFE | hash >> 31 & 0x1_0000_0001
    }

    static func range(_ range: PostgresRange, _ seed: UInt64?) throws(PostgresError) -> UInt64 {
        var flags: UInt32 = range.isEmpty ? 1 : 0
        if !range.isEmpty {
            if range.lower.isInclusive { flags |= 2 }
            if range.upper.isInclusive { flags |= 4 }
            if range.lower.isInfinite { flags |= 8 }
            if range.upper.isInfinite { flags |= 16 }
        }
        func bound(_ bound: PostgresRange.Bound) throws(PostgresError) -> UInt64 {
            range.isEmpty || bound.isInfinite ? 0 : try hash(bound.value, range.subtype, seed: seed)
        }
        return turned(number(flags, seed) ^ (try bound(range.lower)), seed) ^ (try bound(range.upper))
    }

    static func multirange(_ ranges: PostgresMultirange, _ seed: UInt64?) throws(PostgresError) -> UInt64 {
        var result: UInt64 = 1
        for range in ranges.ranges { result = result << 5 &- result &+ (try self.range(range, seed)) }
        return seed == nil ? result & 0xFFFF_FFFF : result
    }

    static func json(_ document: JSONValue, _ seed: UInt64?) -> UInt64 {
        switch document {
        case .array(let elements) where elements.isEmpty: return seed ?? 0
        case .object(let object) where object.members.isEmpty: return seed ?? 0
        default: break
        }
        var hash: UInt64 = 0
        switch document {
        case .array, .object: break
        // A scalar is an array of its own.
        default: hash ^= container(1 << 30, seed)
        }
        add(document, to: &hash, seed)
        return hash
    }

    private static func container(_ mark: UInt64, _ seed: UInt64?) -> UInt64 { seed == nil ? mark : mark << 32 | mark }

    private static func add(_ value: JSONValue, to hash: inout UInt64, _ seed: UInt64?) {
        switch value {
        case .array(let elements):
            hash ^= container(1 << 30, seed)
            for element in elements { add(element, to: &hash, seed) }
            return
        case .object(let object):
            hash ^= container(1 << 29, seed)
            for member in object.members {
                hash = turned(hash, seed) ^ bytes(member.key.utf8, seed)
                add(member.value, to: &hash, seed)
            }
            return
        default: break
        }
        hash = turned(hash, seed)
        switch value {
        case .null: hash ^= (seed ?? 0) &+ 1
        case .bool(let flag):
            if let seed, seed != 0 { hash ^= number(flag ? 1 : 0, seed) } else { hash ^= flag ? 2 : 4 }
        case .number(let number): hash ^= exact(number, seed)
        case .string(let text): hash ^= bytes(text.utf8, seed)
        case .array, .object: break
        }
    }
}
