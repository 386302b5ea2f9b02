import Testing

/// Compares the lexer with PostgreSQL's own scanner.
@Suite struct ScannerDifferentialTests {
    /// Pieces that meet each other without a blank between them.
    private static let pieces = [
        "a", "B", "_x", "é", "a1$", "select", "e", "E", "b", "x", "n", "u&", "U&", "1", "23", "1.", ".5", "1.5", "1e5",
        "1e+",
        "1e", "99999999999", "2147483647", "0002147483648", "$", "$1", "$1a", "$$", "$x$", "$tag$", "'", "''", "'x'",
        "'a''b'",
        "e'\\n'", "E'\\'", "E'\\u0041'", "E'\\ud800'", "E'\\xff'", "E'\\0'", "B'01'", "x'1f'", "N'a'", "U&'\\0041'",
        "U&'\\d83d\\de00'", "U&\"\\0041\"", "U&'!0041' uescape '!'", "uescape", "\"", "\"a\"",
        "\"a\"\"b\"", "\"\"",
        "+", "-", "*", "/", "%", "^", "<", ">", "=", "<=", "=>", "<>", "!=", "!", "@", "#", "~", "&", "|", "`", "?",
        "||",
        "->", "->>", "@-", "--", "/*", "*/", "/* a */", "-- a\n", "::", ":", ":=", "..", ".", ",", ";", "(", ")", "[",
        "]",
        "{", "\\", " ", "\n", "\t", "\r", "\u{0B}", "\u{0C}", "\u{A0}", "\u{FEFF}", "nulls first", "not like",
        "with time",
    ]

    private static func texts() -> [String] {
        var random = FixedGenerator(seed: 3)
        return (0..<8_000).map { _ in
            (0..<Int.random(in: 1...7, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
    }

    @Test("random texts are cut into tokens, or refused, as PostgreSQL's scanner does it")
    func random() { compare("random texts", Self.texts()) }

    @Test("generated statements are cut into tokens as PostgreSQL's scanner cuts them")
    func statements() {
        let rules = ["query", "expression", "insert", "update", "delete", "merge", "session"]
        let texts = rules.flatMap { GeneratedStatements.texts($0, 300) + GeneratedStatements.mutations($0, 300, of: 1) }
        compare("statements", texts + CorpusTexts.all)
    }

    private func compare(_ name: String, _ texts: [String]) {
        var log = DifferenceLog("tokens-" + name.replacing(" ", with: "-"))
        var same = 0
        var total = 0
        for text in texts {
            let expected = Self.described(PgQuery.tokens(of: text).map(Self.joiningEscapes))
            guard let tokens = StrictParser.tokens(of: text) else { continue }
            let actual = Self.described(tokens)
            total += 1
            if expected == actual { same += 1 } else { log.add(text, expected, actual) }
        }
        log.write()
        print("tokens of \(name): \(total) texts, cut alike", Agreement.percent(same, total))
        #expect(same == total, "\(log.excerpt)")
    }

    private static func described(_ result: Result<[ScannedToken], ScanError>) -> String {
        switch result {
        case .success(let tokens): tokens.map(\.withoutUnknownEnd.description).joined(separator: " ")
        case .failure(let error): error.refusal.description
        }
    }

    /// The lexer's token of `U&'…' UESCAPE '…'` is one where PostgreSQL's scanner has three that its parser puts together.
    private static func joiningEscapes(_ tokens: [ScannedToken]) -> [ScannedToken] {
        var joined: [ScannedToken] = []
        for token in tokens {
            let isEscape =
                token.kind == 261 && joined.last?.isEscapeWord == true && joined.dropLast().last?.isUnicode == true
            if isEscape {
                joined.removeLast()
                joined[joined.count - 1].end = token.end
            } else {
                joined.append(token)
            }
        }
        return joined
    }
}

extension ScannedToken {
    fileprivate var isUnicode: Bool { kind == 259 || kind == 262 }
    fileprivate var isEscapeWord: Bool { kind == StrictParser.escapeWord }

    /// The token without its end, where it is a `U&"…"` or `U&'…'`: libpg_query gives a wrong one.
    fileprivate var withoutUnknownEnd: ScannedToken {
        isUnicode ? ScannedToken(kind: kind, start: start, end: start) : self
    }
}
