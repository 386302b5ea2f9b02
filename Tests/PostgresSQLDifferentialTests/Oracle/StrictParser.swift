@testable import PostgresSQL

/// The strict parser's answers in the oracle's form.
enum StrictParser {
    private static let parser = Parser(ParserOptions(isStrict: true))

    /// What the parser has against a text; nil where it accepts it.
    static func refusal(of text: String) -> Refusal? {
        for statement in parser.parse(text) {
            guard let error = statement.firstError else { continue }
            return Refusal(message: error.message, position: position(of: Int(error.range.start), in: text))
        }
        return nil
    }

    /// The character at an offset, from 1.
    private static func position(of offset: Int, in text: String) -> Int {
        guard offset >= 0 else { return 0 }
        return text.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 } + 1
    }

    /// The tokens of a text, or what the lexer has against it; nil where that is a Unicode literal's escapes, which
    /// PostgreSQL leaves to its parser.
    static func tokens(of text: String) -> Result<[ScannedToken], ScanError>? {
        var copy = text
        let (tokens, problem) = copy.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            let tokens = Lexer.tokens(of: source).filter { $0.kind != .endOfText }
            let problem = tokens.first { $0.kind == .invalid && $0.problem != .strayCharacter }.map {
                Diagnostics.syntaxError(at: $0, in: source)
            }
            return (tokens, problem)
        }
        if tokens.contains(where: { $0.problem.map(isParsers) == true }) { return nil }
        if let problem {
            let place = position(of: Int(problem.range.start), in: text)
            return .failure(ScanError(refusal: Refusal(message: problem.message, position: place)))
        }
        return .success(
            tokens.map { ScannedToken(kind: kind(of: $0, text), start: Int($0.start), end: Int($0.end)) }
        )
    }

    private static func isParsers(_ problem: LexicalProblem) -> Bool {
        switch problem {
        case .badUnicodeIdentifierEscape, .badUnicodeSurrogatePair, .badEscapeCharacter, .escapeWithoutString: true
        default: false
        }
    }

    /// The number of the keyword UESCAPE.
    static let escapeWord = number(of: .uescape)

    /// The number of a keyword: its place in a list of words that begins with ABORT and has a few of them out of order.
    private static func number(of keyword: Keyword) -> Int {
        switch keyword {
        case .atomic: 300
        case .at: 301
        case .preserve: 573
        case .prepare: 574
        case .prepared: 575
        case .sets: 633
        case .setof: 634
        default: 276 + Int(keyword.rawValue)
        }
    }

    /// The number that PostgreSQL's scanner has for a token.
    private static func kind(of token: Token, _ text: String) -> Int {
        switch token.kind {
        case .word, .orderingWord: token.keyword == .unknownWord ? 258 : number(of: token.keyword)
        case .quotedIdentifier: 258
        case .unicodeIdentifier: 259
        case .decimalNumber: 260
        case .integerNumber: isLarge(token, text) ? 260 : 266
        case .string, .escapeString, .dollarString: 261
        case .unicodeString: 262
        case .bitString: 263
        case .hexString: 264
        case .otherOperator: 265
        case .parameter: 267
        case .doubleColon: 268
        case .dotDot: 269
        case .colonEquals: 270
        case .arrow: 271
        case .lessOrEqual: 272
        case .greaterOrEqual: 273
        case .notEqual: 274
        default: text.utf8.dropFirst(Int(token.start)).first.map { Int($0) } ?? 0
        }
    }

    private static func isLarge(_ token: Token, _ text: String) -> Bool {
        let digits = text.utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start))
        return Int32(String(decoding: digits, as: UTF8.self)) == nil
    }
}
