/// What the lexer promises of a text.
struct TokenPromises {
    private let text: String
    private let isForgiving: Bool

    init(_ text: String, isForgiving: Bool) {
        self.text = text
        self.isForgiving = isForgiving
    }

    /// Tokens follow each other, hold whole characters, and leave out nothing but blanks and comments.
    ///
    /// An invalid token is only the place of what is wrong, so what stands beside it may be the rest of a literal.
    func check() {
        var text = text
        text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            let tokens = Lexer.tokens(of: source, isForgiving: isForgiving)
            var end = 0
            var isBehindInvalid = false
            for token in tokens {
                promise(Int(token.start) >= end, "a token begins behind the one before it: \(token)")
                promise(
                    Int(token.end) > Int(token.start) || Int(token.start) == source.count,
                    "a token is something: \(token)"
                )
                promise(source.isBoundary(token.range), "a token holds whole characters: \(token)")
                promise(
                    isBehindInvalid || token.kind == .invalid || isBlank(source, end, Int(token.start)),
                    "nothing is left out before \(token)"
                )
                promise(token.kind != .invalid || token.problem != nil, "an invalid token has a problem: \(token)")
                end = Int(token.end)
                isBehindInvalid = token.kind == .invalid
            }
            promise(tokens.last?.kind == .endOfText && end == source.count, "the last token is the end of the text")
        }
    }

    /// Whether blanks and comments are all that stands between two tokens.
    private func isBlank(_ source: SourceBytes, _ start: Int, _ end: Int) -> Bool {
        guard start < end else { return true }
        var gap = source.text(start, end)
        return gap.withUTF8 { buffer in
            Lexer.tokens(of: SourceBytes(buffer), isForgiving: isForgiving).first?.kind == .endOfText
        }
    }
}

extension SourceBytes {
    /// Whether a range lies in the text and cuts no character.
    func isBoundary(_ range: SourceRange) -> Bool {
        let (start, end) = (Int(range.start), Int(range.end))
        return start >= 0 && start <= end && end <= count && self[start] & 0xC0 != 0x80 && self[end] & 0xC0 != 0x80
    }
}
