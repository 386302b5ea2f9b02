/// Finds what PostgreSQL names in its message when text is not UTF-8.
enum InvalidUTF8 {
    /// The error 22021, unless the bytes are UTF-8.
    static func error(in bytes: UnsafeRawBufferPointer) -> WireError? {
        var offset = 0
        while offset < bytes.count {
            let length = validLength(at: offset, in: bytes)
            if length == 0 { break }
            offset &+= length
        }
        guard offset < bytes.count else { return nil }
        var text = "invalid byte sequence for encoding \"UTF8\":"
        let end = min(offset &+ claimedLength(bytes[offset]), bytes.count)
        for byte in bytes[offset..<end] {
            text += byte < 16 ? " 0x0" : " 0x"
            text += String(byte, radix: 16)
        }
        return WireError(.characterNotInRepertoire, text)
    }

    /// How long a character is by its first byte alone.
    private static func claimedLength(_ first: UInt8) -> Int {
        switch first {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF7: 4
        default: 1
        }
    }

    /// The length of the well-formed character at this offset, or 0 (Unicode standard, table 3-7).
    private static func validLength(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        let first = bytes[offset]
        if first < 0x80 { return 1 }
        let length = claimedLength(first)
        guard length > 1, bytes.count &- offset >= length else { return 0 }
        let second = bytes[offset &+ 1]
        let seconds: ClosedRange<UInt8>
        switch first {
        case 0xC2...0xDF, 0xE1...0xEC, 0xEE...0xEF, 0xF1...0xF3: seconds = 0x80...0xBF
        case 0xE0: seconds = 0xA0...0xBF
        case 0xED: seconds = 0x80...0x9F
        case 0xF0: seconds = 0x90...0xBF
        case 0xF4: seconds = 0x80...0x8F
        default: return 0
        }
        guard seconds.contains(second) else { return 0 }
        for byte in bytes[(offset &+ 2)..<(offset &+ length)] where byte & 0xC0 != 0x80 { return 0 }
        return length
    }
}
