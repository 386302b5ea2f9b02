/// The text of integers, as PostgreSQL reads it.
enum IntegerText {
    /// Reads digits with a sign and blanks around them.
    static func read<Value: FixedWidthInteger & SignedInteger>(
        _ bytes: UnsafeRawBufferPointer,
        as type: Value.Type,
        named name: String
    ) throws(PostgresError) -> Value {
        var input = ByteReader(bytes)
        input.skipBlanks()
        guard let (value, isValid) = digits(&input) else { throw invalid(name, bytes) }
        input.skipBlanks()
        // PostgreSQL gives up at the first digit that is too much, whatever follows.
        guard isValid, let result = Value(exactly: value) else { throw outOfRange(name, bytes) }
        guard input.isAtEnd else { throw invalid(name, bytes) }
        return result
    }

    /// The number at the reader's place; not valid where it has too many digits; nil where there is none.
    private static func digits(_ input: inout ByteReader) -> (value: Int128, isValid: Bool)? {
        let isNegative = input.skip(UInt8(ascii: "-"))
        if !isNegative { _ = input.skip(UInt8(ascii: "+")) }
        guard let first = input.peek, ByteReader.isDigit(first) else { return nil }
        var value: UInt64 = 0
        var isValid = true
        while let byte = input.peek, ByteReader.isDigit(byte) {
            let (product, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = product.addingReportingOverflow(UInt64(byte &- UInt8(ascii: "0")))
            if first || second { isValid = false }
            value = sum
            input.offset &+= 1
        }
        return (isNegative ? 0 - Int128(value) : Int128(value), isValid)
    }

    /// Reads an `oid`: a number below 2^32, or a negative one as C's `strtoul` takes it.
    static func readOID(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> OID {
        let value = try read(bytes, as: Int64.self, named: "oid")
        guard value >= Int64(Int32.min), value <= Int64(UInt32.max) else { throw outOfRange("oid", bytes) }
        return OID(UInt32(truncatingIfNeeded: value))
    }

    /// Reads an `xid` or `cid`: what C's `strtoul` makes of the text, 0 where it is no number.
    static func readTransaction(_ bytes: UnsafeRawBufferPointer) -> OID {
        OID(UInt32(truncatingIfNeeded: readUnsigned(bytes)))
    }

    /// The number of an `xid8`.
    static func transaction64(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { readUnsigned(UnsafeRawBufferPointer($0)) }
    }

    private static func readUnsigned(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var input = ByteReader(bytes)
        input.skipBlanks()
        let isNegative = input.skip(UInt8(ascii: "-"))
        if !isNegative { _ = input.skip(UInt8(ascii: "+")) }
        var radix: UInt64 = 10
        if input.peek == UInt8(ascii: "0") {
            radix = (input.peek(ahead: 1) ?? 0) | 0x20 == UInt8(ascii: "x") ? 16 : 8
            if radix == 16 { input.offset &+= 2 }
        }
        var value: UInt64 = 0
        while let digit = input.peek.flatMap(HexText.digit), digit < radix {
            let (product, overflow) = value.multipliedReportingOverflow(by: radix)
            value = overflow ? .max : product &+ UInt64(digit)
            input.offset &+= 1
        }
        return isNegative ? 0 &- value : value
    }

    private static func invalid(_ name: String, _ bytes: UnsafeRawBufferPointer) -> PostgresError {
        .invalidInput(name, String(decoding: bytes, as: UTF8.self))
            .reported(at: .integerInput(name, isOutOfRange: false))
    }

    private static func outOfRange(_ name: String, _ bytes: UnsafeRawBufferPointer) -> PostgresError {
        .outOfRange(name, String(decoding: bytes, as: UTF8.self))
            .reported(at: .integerInput(name, isOutOfRange: true))
    }
}
