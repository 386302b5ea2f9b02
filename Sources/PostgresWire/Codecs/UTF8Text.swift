/// Text that came from outside.
enum UTF8Text {
    /// The string of these bytes (22021 where they are not UTF-8 or hold a zero byte).
    static func decode(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let place = firstInvalid(in: bytes)
            throw bytes[..<place].contains(0) ? invalid([0]) : invalid(bytes[place...])
        }
        guard !bytes.contains(0) else { throw invalid([0]) }
        return text
    }

    /// Where the first character that is not UTF-8 starts.
    private static func firstInvalid(in bytes: UnsafeRawBufferPointer) -> Int {
        var offset = 0
        while offset < bytes.count {
            let length = min(characterLength(bytes[offset]), bytes.count &- offset)
            if String(validating: bytes[offset..<offset &+ length], as: UTF8.self) == nil { return offset }
            offset &+= length
        }
        return max(bytes.count &- 1, 0)
    }

    private static func characterLength(_ first: UInt8) -> Int {
        first & 0x80 == 0 ? 1 : first & 0xE0 == 0xC0 ? 2 : first & 0xF0 == 0xE0 ? 3 : first & 0xF8 == 0xF0 ? 4 : 1
    }

    private static func invalid(_ bytes: some Collection<UInt8>) -> PostgresError {
        let length = characterLength(bytes.first ?? 0)
        let shown = bytes.prefix(length).map { byte in
            "0x" + String(decoding: [HexText.character(byte >> 4), HexText.character(byte & 15)], as: UTF8.self)
        }
        return PostgresError("22021", "invalid byte sequence for encoding \"UTF8\": \(shown.joined(separator: " "))")
    }
}
