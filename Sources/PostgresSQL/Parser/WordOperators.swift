extension Parser {
    /// The statements of a text with `&&` and `||` read as AND and OR, as other databases have them; nil where that does
    /// not help.
    ///
    /// To PostgreSQL they are operators, which bind more tightly than a comparison: `a = 1 && b = 2` is an error there.
    func readWithWords(_ text: String, _ statements: [ParsedStatement]) -> [ParsedStatement]? {
        // Only grammar can be amended: what is nested too deeply stays so.
        guard statements.contains(where: { $0.firstError?.sqlState == "42601" }) else { return nil }
        let errors = statements.count { $0.firstError != nil }
        return withTokens(of: text) { source, tokens in
            var words = tokens
            var notes: [Diagnostic] = []
            for index in words.indices {
                guard let (sign, keyword) = Self.word(for: words[index], source) else { continue }
                words[index].kind = .word
                words[index].keyword = keyword
                let message = "\(sign) is read as \(KeywordTable.word(of: keyword).uppercased())"
                notes.append(Diagnostic(severity: .note, message: message, range: words[index].range))
            }
            guard !notes.isEmpty else { return nil }
            let read = read(source, words, of: text)
            guard read.count == statements.count, read.count(where: { $0.firstError != nil }) < errors else {
                return nil
            }
            var rest = notes[...]
            return zip(statements, read).map { before, after in
                let place = after.range
                rest = rest.drop { $0.range.start < place.start }
                let own = rest.prefix { $0.range.end <= place.end }
                rest = rest.dropFirst(own.count)
                guard before.firstError?.sqlState == "42601", after.firstError == nil else { return before }
                var after = after
                after.diagnostics += own
                return after
            }
        }
    }

    private static func word(for token: Token, _ source: SourceBytes) -> (String, Keyword)? {
        guard token.kind == .otherOperator, token.end - token.start == 2 else { return nil }
        switch (source[Int(token.start)], source[Int(token.start) + 1]) {
        case (UInt8(ascii: "&"), UInt8(ascii: "&")): return ("&&", .and)
        case (UInt8(ascii: "|"), UInt8(ascii: "|")): return ("||", .or)
        default: return nil
        }
    }
}
