import PostgresWire

/// Functions that change parts of bytes and of bit strings, and digests of bytes.
enum ByteaChanges {
    static func register(in table: inout ScalarTable) {
        table.many("byteaoverlay") { (values) throws(PostgresError) in try overlay(values, length: values[3].int) }
        table.many("byteaoverlay_no_len") { (values) throws(PostgresError) in
            try overlay(values, length: values[1].bytes.count)
        }
        table.many("byteaSetByte") { (values) throws(PostgresError) in
            var bytes = values[0].bytes
            guard bytes.indices.contains(values[1].int) else { throw outside(values[1], bytes.count) }
            bytes[values[1].int] = UInt8(truncatingIfNeeded: values[2].integer)
            return .bytea(bytes)
        }
        table.many("byteaSetBit") { (values) throws(PostgresError) in
            var bytes = values[0].bytes
            let index = values[1].int
            guard index >= 0, bytes.indices.contains(index / 8) else { throw outside(values[1], bytes.count * 8) }
            let bit = UInt8(1) << UInt8(index % 8)
            bytes[index / 8] = try isSet(values[2]) ? bytes[index / 8] | bit : bytes[index / 8] & ~bit
            return .bytea(bytes)
        }
        table.plain("sha224_bytea") { value in .bytea(SHA2.sha224(value.bytes)) }
        table.plain("sha256_bytea") { value in .bytea(SHA2.sha256(value.bytes)) }
        table.plain("sha384_bytea") { value in .bytea(SHA2.sha384(value.bytes)) }
        table.plain("sha512_bytea") { value in .bytea(SHA2.sha512(value.bytes)) }
    }

    private static func outside(_ index: PostgresValue, _ count: Int) -> PostgresError {
        PostgresError("2202E", "index \(index.integer) out of valid range, 0..\(count - 1)")
    }

    /// Whether a new bit is 1; 22023 where it is neither 0 nor 1.
    static func isSet(_ bit: PostgresValue) throws(PostgresError) -> Bool {
        guard bit.integer == 0 || bit.integer == 1 else { throw PostgresError("22023", "new bit must be 0 or 1") }
        return bit.integer == 1
    }

    /// The end of the part that an overlay replaces; an error where the part is not one.
    static func overlayEnd(start: Int, length: Int) throws(PostgresError) -> Int {
        if start <= 0 { throw PostgresError("22011", "negative substring length not allowed") }
        guard let end = Int32(exactly: start + length) else { throw .outOfRange("integer") }
        return Int(end)
    }

    private static func overlay(_ values: [PostgresValue], length: Int) throws(PostgresError) -> PostgresValue {
        let (bytes, start) = (values[0].bytes, values[2].int)
        let end = try overlayEnd(start: start, length: length)
        let rest = bytes.dropFirst(max(end - 1, 0))
        return .bytea(Array(bytes.prefix(start - 1)) + values[1].bytes + Array(rest))
    }
}
