extension TextSearchVector: CustomStringConvertible {
    /// How long a word may be in bytes.
    private static let maximumWord = 2046

    /// Reads words with their places (42601 where the text is malformed).
    public init(text: String) throws(PostgresError) {
        self = try text.withBytes { (bytes) throws(PostgresError) in
            let failure = PostgresError("42601", "syntax error in tsvector: \"\(text)\"")
            var words = TextSearchWords(bytes, isQuery: false, failure)
            var lexemes: [Lexeme] = []
            while let word = try words.next() {
                guard word.utf8.count <= TextSearchVector.maximumWord else {
                    throw PostgresError(
                        "54000",
                        "word is too long (\(word.utf8.count) bytes, max \(TextSearchVector.maximumWord) bytes)"
                    )
                }
                lexemes.append(Lexeme(word, try words.positions()))
            }
            return TextSearchVector(lexemes)
        }
    }

    /// The words with their places: `'cat':3A 'fat':2`.
    public var description: String {
        var buffer = OutputBuffer()
        write(into: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    func write(into buffer: inout OutputBuffer) {
        for (index, lexeme) in lexemes.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: " ")) }
            TextSearchVector.writeQuoted(lexeme.word, into: &buffer)
            for (place, position) in lexeme.positions.enumerated() {
                buffer.append(UInt8(ascii: place == 0 ? ":" : ","))
                buffer.append(decimal: Int64(position.place))
                if position.weight != .d { buffer.append(position.weight.letter) }
            }
        }
    }

    /// Writes a word in quotes.
    static func writeQuoted(_ word: String, into buffer: inout OutputBuffer) {
        buffer.append(UInt8(ascii: "'"))
        for byte in word.utf8 {
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") { buffer.append(byte) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "'"))
    }
}
