/// Reads the words of `tsvector` and `tsquery`: plain or in quotes, with places or weights behind a colon.
struct TextSearchWords {
    private let bytes: UnsafeRawBufferPointer
    /// Whether the operators of `tsquery` end a word.
    private let isQuery: Bool
    private let failure: PostgresError
    /// Where the next word is read.
    var offset = 0

    init(_ bytes: UnsafeRawBufferPointer, isQuery: Bool, _ failure: PostgresError) {
        self.bytes = bytes
        self.isQuery = isQuery
        self.failure = failure
    }

    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func skipBlanks() {
        while let byte = peek, ByteReader.isBlank(byte) { offset &+= 1 }
    }

    private func endsWord(_ byte: UInt8) -> Bool {
        if ByteReader.isBlank(byte) || byte == UInt8(ascii: ":") { return true }
        return isQuery && "!|&()<".utf8.contains(byte)
    }

    /// The next word; nil at the end.
    mutating func next() throws(PostgresError) -> String? {
        skipBlanks()
        guard let first = peek else { return nil }
        if first == UInt8(ascii: "'") {
            offset &+= 1
            return try quoted()
        }
        if isQuery, endsWord(first) { throw failure }
        var word: [UInt8] = []
        // A colon at the beginning is a character like any other.
        while let byte = peek, word.isEmpty || !endsWord(byte) {
            offset &+= 1
            if byte == UInt8(ascii: "\\") {
                word.append(try escaped())
            } else {
                word.append(byte)
            }
        }
        return String(decoding: word, as: UTF8.self)
    }

    private mutating func quoted() throws(PostgresError) -> String {
        var word: [UInt8] = []
        while let byte = peek {
            offset &+= 1
            switch byte {
            case UInt8(ascii: "'"):
                guard peek == byte else {
                    if word.isEmpty { throw failure }
                    return String(decoding: word, as: UTF8.self)
                }
                offset &+= 1
                word.append(byte)
            case UInt8(ascii: "\\"):
                word.append(try escaped())
            default: word.append(byte)
            }
        }
        throw failure
    }

    /// The character behind a backslash.
    private mutating func escaped() throws(PostgresError) -> UInt8 {
        guard let byte = peek else {
            let text = String(decoding: bytes, as: UTF8.self)
            throw PostgresError("42601", "there is no escaped character: \"\(text)\"")
        }
        offset &+= 1
        return byte
    }

    /// The letters behind a place; a D may be followed by the letter that counts.
    private mutating func weight() throws(PostgresError) -> TextSearchVector.Weight {
        var weight = TextSearchVector.Weight.d
        while let byte = peek {
            let given = byte == UInt8(ascii: "*") ? .a : TextSearchVector.Weight(letter: byte)
            guard given != nil || ByteReader.isDigit(byte) else { break }
            if let given {
                guard weight == .d else { throw failure }
                weight = given
            }
            offset &+= 1
        }
        return weight
    }

    /// The places behind a word of a `tsvector`: `:1A,2`.
    mutating func positions() throws(PostgresError) -> [TextSearchVector.Position] {
        var positions: [TextSearchVector.Position] = []
        guard peek == UInt8(ascii: ":") else { return [] }
        repeat {
            offset &+= 1
            var number = 0
            let start = offset
            while let byte = peek, ByteReader.isDigit(byte) {
                number = min(number &* 10 &+ Int(byte &- UInt8(ascii: "0")), 1_000_000)
                offset &+= 1
            }
            guard offset > start else { throw failure }
            guard number > 0 else {
                let text = String(decoding: bytes, as: UTF8.self)
                throw PostgresError("42601", "wrong position info in tsvector: \"\(text)\"")
            }
            positions.append(TextSearchVector.Position(number, try weight()))
        } while peek == UInt8(ascii: ",")
        if let byte = peek, !ByteReader.isBlank(byte) { throw failure }
        return positions
    }
}
