/// Where a zero-terminated string ends and whether it is ASCII, found eight bytes at a time.
struct CStringScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Where the terminator is; nil where there is none.
    private(set) var end: Int?
    /// Whether no byte of the string has its high bit set.
    private(set) var isASCII = true

    init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
        var offset = start
        var seen: UInt64 = 0
        while bytes.count &- offset >= 8 {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if (word &- Self.ones) & ~word & Self.highBits != 0 { break }
            seen |= word
            offset &+= 8
        }
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == 0 {
                end = offset
                break
            }
            seen |= UInt64(byte)
            offset &+= 1
        }
        isASCII = seen & Self.highBits == 0
    }
}
