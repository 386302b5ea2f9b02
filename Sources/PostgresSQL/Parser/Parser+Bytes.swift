extension Parser {
    /// The statements of bytes that should be UTF-8.
    ///
    /// Bytes that are not are an error of the statement they stand in, at the place of the first of them; what stands
    /// around them is understood. Ranges count the bytes as they were given.
    public func parse(bytes: [UInt8]) -> [ParsedStatement] {
        if let text = String(validating: bytes, as: UTF8.self) { return parse(text) }
        var repaired = bytes
        var place: SourceRange?
        var offset = 0
        while offset < bytes.count {
            let length = Self.characterLength(bytes, offset)
            if length == 0 {
                repaired[offset] = UInt8(ascii: "?")
                if place == nil { place = SourceRange(offset, offset + 1) }
            }
            offset += max(length, 1)
        }
        var statements = parse(String(decoding: repaired, as: UTF8.self))
        guard let place, !statements.isEmpty else { return statements }
        let owner = statements.firstIndex { $0.range.end > place.start } ?? statements.count - 1
        let hexadecimal = String(bytes[Int(place.start)], radix: 16)
        let error = Diagnostic(
            sqlState: "22021",
            message: "invalid byte sequence for encoding \"UTF8\": 0x\(hexadecimal)",
            range: place
        )
        if options.isStrict {
            let range = statements[owner].range
            statements[owner].statement = .opaque(OpaqueText(text: statements[owner].text, range: range))
            statements[owner].diagnostics = [error]
        } else {
            statements[owner].diagnostics.insert(error, at: 0)
        }
        return statements
    }

    /// How many bytes the character at an offset has, or 0 where there is none.
    private static func characterLength(_ bytes: [UInt8], _ offset: Int) -> Int {
        let length =
            switch bytes[offset] {
            case 0..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 1 else { return length }
        let character = bytes[offset..<min(offset + length, bytes.count)]
        return String(validating: character, as: UTF8.self) == nil ? 0 : length
    }
}
