/// Words that must follow each other, in any case.
struct Phrase: Hashable, Sendable {
    /// The words in upper case with single spaces.
    let text: String
    /// Each word in upper case.
    let words: [[UInt8]]

    init(_ text: String) {
        let parts = text.uppercased().split { $0 == " " || $0 == "\t" || $0 == "\n" }
        self.text = parts.joined(separator: " ")
        words = parts.map { Array($0.utf8) }
    }

    /// Whether the tokens from an index on are these words.
    func matches(_ index: Int, _ piece: StatementPiece, _ source: SourceBytes, _ tokens: [Token]) -> Bool {
        guard !words.isEmpty, index + words.count <= piece.end else { return false }
        for (offset, word) in words.enumerated() {
            let token = tokens[index + offset]
            guard token.kind == .word, Int(token.end) - Int(token.start) == word.count else { return false }
            let bytes = source.slice(Int(token.start), Int(token.end))
            for position in 0..<word.count
            where ASCII.lowercased(bytes[position]) != ASCII.lowercased(word[position]) {
                return false
            }
        }
        return true
    }
}

/// A statement type of a handler's own, ready to be looked for.
struct CustomType: Sendable {
    let type: StatementType
    let words: Phrase
    let delimiters: [Phrase]

    /// The types of some options, longer ones before those that they begin with.
    static func all(of options: ParserOptions) -> [CustomType] {
        let types = options.customTypes.map { type, delimiters in
            let words = Phrase(type.rawValue)
            let phrases = delimiters.map { Phrase($0) }.filter { $0.text != words.text }
            return CustomType(
                type: StatementType(rawValue: words.text),
                words: words,
                delimiters: phrases.sorted { ($0.words.count, $1.text) > ($1.words.count, $0.text) }
            )
        }
        return types.sorted { ($0.words.words.count, $1.type.rawValue) > ($1.words.words.count, $0.type.rawValue) }
    }

    /// Whether a statement begins with the type's words.
    func matches(_ piece: StatementPiece, _ source: SourceBytes, _ tokens: [Token]) -> Bool {
        words.matches(piece.first, piece, source, tokens)
    }
}
