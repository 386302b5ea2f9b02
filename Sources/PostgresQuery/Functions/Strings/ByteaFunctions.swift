import PostgresWire

/// Functions of bytes, encodings of bytes as text, and digests.
enum ByteaFunctions {
    static func register(in table: inout ScalarTable) {
        table.plain("byteaoctetlen") { value in .int4(Int32(truncatingIfNeeded: value.bytes.count)) }
        table.plain("byteacat") { left, right in .bytea(left.bytes + right.bytes) }
        table.plain("byteapos") { bytes, part in
            if part.bytes.isEmpty { return .int4(1) }
            return .int4(Int32(truncatingIfNeeded: PartSearch(part.bytes).offset(in: bytes.bytes).map { $0 + 1 } ?? 0))
        }
        table.plain("bytea_substr_no_len") { bytes, start in part(bytes, start.int - 1, .max) }
        table.many("bytea_substr") { (values) throws(PostgresError) in
            if values[2].integer < 0 { throw PostgresError("22011", "negative substring length not allowed") }
            return part(values[0], values[1].int - 1, values[1].int - 1 + values[2].int)
        }
        table.plain("bytea_bit_count") { value in
            .int8(value.bytes.reduce(0) { $0 &+ Int64($1.nonzeroBitCount) })
        }
        table.binary("byteaGetByte") { (bytes, index) throws(PostgresError) in
            guard bytes.bytes.indices.contains(index.int) else { throw outside(index, bytes.bytes.count) }
            return .int4(Int32(bytes.bytes[index.int]))
        }
        table.binary("byteaGetBit") { (bytes, index) throws(PostgresError) in
            guard index.int >= 0, bytes.bytes.indices.contains(index.int / 8) else {
                throw outside(index, bytes.bytes.count * 8)
            }
            return .int4(bytes.bytes[index.int / 8] >> UInt8(index.int % 8) & 1 == 0 ? 0 : 1)
        }
        ByteaChanges.register(in: &table)
        HashFunctions.register(in: &table)
        SendFunctions.register(in: &table)
        encodings(in: &table)
        digests(in: &table)
    }

    private static func outside(_ index: PostgresValue, _ count: Int) -> PostgresError {
        PostgresError("2202E", "index \(index.integer) out of valid range, 0..\(count - 1)")
    }

    private static func part(_ bytes: PostgresValue, _ start: Int, _ end: Int) -> PostgresValue {
        let first = max(start, 0)
        guard end > first else { return .bytea([]) }
        return .bytea(Array(bytes.bytes.dropFirst(first).prefix(end == .max ? .max : end - first)))
    }

    private static func encodings(in table: inout ScalarTable) {
        table.binary("binary_encode") { (bytes, format) throws(PostgresError) in
            switch format.string.lowercased() {
            case "hex": return .text(Base64.hexadecimal(bytes.bytes))
            case "base64": return .text(Base64.encode(bytes.bytes))
            case "escape": return .text(Base64.escape(bytes.bytes))
            default: throw PostgresError("22023", "unrecognized encoding: \"\(format.string)\"")
            }
        }
        table.binary("binary_decode") { (text, format) throws(PostgresError) in
            switch format.string.lowercased() {
            case "hex": return .bytea(try Base64.bytes(hexadecimal: text.string))
            case "base64": return .bytea(try Base64.decode(text.string))
            case "escape": return try PostgresValue(text: text.string, type: .bytea, formats: TextFormats())
            default: throw PostgresError("22023", "unrecognized encoding: \"\(format.string)\"")
            }
        }
        ConversionFunctions.register(in: &table)
    }

    private static func digests(in table: inout ScalarTable) {
        table.plain("md5_text") { value in .text(Base64.hexadecimal(MD5.digest(Array(value.string.utf8)))) }
        table.plain("md5_bytea") { value in .text(Base64.hexadecimal(MD5.digest(value.bytes))) }
    }
}
