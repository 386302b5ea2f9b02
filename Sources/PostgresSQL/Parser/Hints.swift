extension Parser {
    /// Statements whose errors have hints, where what is meant is plain.
    func withHints(_ text: String, _ statements: [ParsedStatement]) -> [ParsedStatement] {
        withTokens(of: text) { source, tokens in
            statements.map { statement in
                var statement = statement
                for index in statement.diagnostics.indices {
                    let diagnostic = statement.diagnostics[index]
                    guard diagnostic.severity == .error, diagnostic.hint == nil else { continue }
                    statement.diagnostics[index].hint = Self.hint(for: diagnostic, source, tokens, statement.range)
                }
                return statement
            }
        }
    }

    private static func hint(
        for diagnostic: Diagnostic,
        _ source: SourceBytes,
        _ tokens: [Token],
        _ range: SourceRange
    ) -> String? {
        let place = diagnostic.range.start
        guard let index = index(ofTokenAt: place, tokens) else { return nil }
        let token = tokens[index]
        switch token.problem {
        case .unterminatedString, .unterminatedIdentifier, .unterminatedDollarString:
            return "The quote that begins here is not closed."
        case .unterminatedComment: return "The comment that begins here is not closed."
        default: break
        }
        if token.kind == .rightParenthesis { return "There is no parenthesis for this one to close." }
        if token.kind == .endOfText || place >= range.end {
            return openParentheses(tokens, range) > 0 ? "A parenthesis is not closed." : nil
        }
        return likelyWord(index, source, tokens, range).map { "Perhaps you mean \($0)." }
    }

    /// The index of the token that begins at an offset.
    private static func index(ofTokenAt offset: Int32, _ tokens: [Token]) -> Int? {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count && tokens[low].start == offset ? low : nil
    }

    private static func openParentheses(_ tokens: [Token], _ range: SourceRange) -> Int {
        guard let first = index(ofTokenAt: range.start, tokens) else { return 0 }
        var depth = 0
        for token in tokens[first...].prefix(while: { $0.end <= range.end }) {
            if token.kind == .leftParenthesis { depth += 1 } else if token.kind == .rightParenthesis { depth -= 1 }
        }
        return depth
    }

    private static let clauseWords = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT",
        "VALUES", "JOIN", "UNION", "RETURNING", "INTO",
    ]

    /// The word that an error's token, or the one before it, is but for a slip of the finger.
    private static func likelyWord(
        _ index: Int,
        _ source: SourceBytes,
        _ tokens: [Token],
        _ range: SourceRange
    ) -> String? {
        for place in [index, index - 1] where place >= 0 && tokens[place].start >= range.start {
            let token = tokens[place]
            guard token.kind == .word, token.keyword == .unknownWord, token.end - token.start < 12 else { continue }
            let word = Array(source.text(token.range).uppercased().utf8)
            if let known = clauseWords.first(where: { isSlip(word, Array($0.utf8)) }) { return known }
        }
        return nil
    }

    /// Whether two words differ by one letter that is missing, too much, another, or that has changed places with the next.
    private static func isSlip(_ word: [UInt8], _ known: [UInt8]) -> Bool {
        guard abs(word.count - known.count) <= 1, word.count > 2, word != known else { return false }
        let same = zip(word, known).prefix { $0 == $1 }.count
        let (left, right) = (word.dropFirst(same), known.dropFirst(same))
        if left.count < right.count { return left.elementsEqual(right.dropFirst()) }
        if left.count > right.count { return left.dropFirst().elementsEqual(right) }
        if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
        return left.count > 1 && left.prefix(2).elementsEqual(right.prefix(2).reversed())
            && left.dropFirst(2).elementsEqual(right.dropFirst(2))
    }
}
