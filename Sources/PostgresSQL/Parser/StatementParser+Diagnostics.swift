extension StatementParser {
    /// Records that the current token does not belong where it stands.
    mutating func syntaxError() -> ParseFailure { failure("syntax error") }

    /// Records an error that PostgreSQL's grammar raises by itself, at the current token.
    @inline(never)
    mutating func failure(_ message: String) -> ParseFailure {
        record(Diagnostics.error(message, at: unreadable ?? token, in: source))
        return ParseFailure()
    }

    /// The token that the scanner refuses before the grammar sees the current one.
    private var unreadable: Token? {
        if token.kind == .invalid { return token.problem == .strayCharacter ? nil : token }
        guard isReadWithNext else { return nil }
        let next = tokens[min(index + 1, tokens.count - 1)]
        switch next.problem {
        // What is wrong with a Unicode literal shows only when it is used.
        case nil, .strayCharacter, .badUnicodeIdentifierEscape, .badUnicodeSurrogatePair, .badEscapeCharacter,
            .escapeWithoutString:
            return nil
        default: return next
        }
    }

    /// Whether PostgreSQL reads the token behind the current one before it uses this one.
    private var isReadWithNext: Bool {
        switch token.kind {
        case .unicodeIdentifier, .unicodeString: true
        case .word: token.keyword == .not || token.keyword == .nulls || token.keyword == .with
        default: false
        }
    }

    /// Records that a token does not belong where it stands.
    mutating func syntaxError(at token: Token) -> ParseFailure {
        record(Diagnostics.syntaxError(at: token, in: source))
        return ParseFailure()
    }

    /// Records an error that PostgreSQL's grammar raises by itself.
    ///
    /// - Parameter isEager: Whether it is raised before the current token is read.
    mutating func fail(
        _ message: String,
        sqlState: String = "42601",
        hint: String? = nil,
        at range: SourceRange,
        isEager: Bool = false
    ) -> ParseFailure {
        if !isEager, unreadable != nil { return failure(message) }
        record(Diagnostic(sqlState: sqlState, message: message, hint: hint, range: range))
        return ParseFailure()
    }

    /// Records a diagnostic, unless an error stands there or behind it already.
    mutating func record(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error {
            guard diagnostic.range.start > lastError else { return }
            lastError = diagnostic.range.start
        } else if diagnostic.range.start <= lastError {
            return
        }
        diagnostics.append(diagnostic)
    }
}

/// PostgreSQL's words for what its scanner and its grammar refuse.
enum Diagnostics {
    /// What PostgreSQL says about a token that does not belong where it stands.
    static func syntaxError(at token: Token, in source: SourceBytes) -> Diagnostic {
        error("syntax error", at: token, in: source)
    }

    /// A message with its place in PostgreSQL's form; what the scanner has against the token comes first.
    static func error(_ message: String, at token: Token, in source: SourceBytes) -> Diagnostic {
        if let problem = token.problem { return lexicalError(problem, token, source) }
        guard token.kind != .endOfText else {
            return Diagnostic(message: message + " at end of input", range: token.range)
        }
        let text = source.text(token.range)
        return Diagnostic(message: "\(message) at or near \"\(text)\"", range: token.range)
    }

    private static func lexicalError(_ problem: LexicalProblem, _ token: Token, _ source: SourceBytes) -> Diagnostic {
        let range = token.range
        let near = " at or near \"\(source.text(range))\""
        func plain(_ message: String) -> Diagnostic { Diagnostic(message: message + near, range: range) }
        switch problem {
        case .strayCharacter: return plain("syntax error")
        case .unterminatedString: return plain("unterminated quoted string")
        case .unterminatedIdentifier: return plain("unterminated quoted identifier")
        case .unterminatedDollarString: return plain("unterminated dollar-quoted string")
        case .unterminatedBitString: return plain("unterminated bit string literal")
        case .unterminatedHexString: return plain("unterminated hexadecimal string literal")
        case .unterminatedComment: return plain("unterminated /* comment")
        case .emptyIdentifier: return plain("zero-length delimited identifier")
        case .junkBehindNumber: return plain("trailing junk after numeric literal")
        case .junkBehindParameter: return plain("trailing junk after parameter")
        case .longOperator: return plain("operator too long")
        case .badUnicodeEscape:
            return Diagnostic(
                sqlState: "22025",
                message: "invalid Unicode escape",
                hint: "Unicode escapes must be \\uXXXX or \\UXXXXXXXX.",
                range: range
            )
        case .badUnicodeIdentifierEscape:
            return Diagnostic(
                message: "invalid Unicode escape",
                hint: "Unicode escapes must be \\XXXX or \\+XXXXXX.",
                range: range
            )
        case .badUnicodeValue: return Diagnostic(message: "invalid Unicode escape value", range: range)
        case .badEscapedValue: return plain("invalid Unicode escape value")
        case .badSurrogatePair: return plain("invalid Unicode surrogate pair")
        case .badUnicodeSurrogatePair: return Diagnostic(message: "invalid Unicode surrogate pair", range: range)
        case .badByte:
            var decoder = LiteralDecoder(source, Token(.escapeString, Int(token.start), Int(token.end)))
            let bytes = decoder.invalidBytes()
            let message = "invalid byte sequence for encoding \"UTF8\": \(bytes)"
            return Diagnostic(sqlState: "22021", message: message, range: .none)
        case .nullByte:
            return Diagnostic(
                sqlState: "22021",
                message: "invalid byte sequence for encoding \"UTF8\": 0x00",
                range: range
            )
        case .badEscapeCharacter: return plain("invalid Unicode escape character")
        case .escapeWithoutString:
            let message = "UESCAPE must be followed by a simple string literal"
            guard range.start < source.count else {
                return Diagnostic(message: message + " at end of input", range: range)
            }
            return plain(message)
        }
    }
}
