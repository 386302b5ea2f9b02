extension StatementParser {
    /// Records that the current token does not belong where it stands.
    mutating func syntaxError() -> ParseFailure { syntaxError(at: token) }

    /// Records that a token does not belong where it stands.
    mutating func syntaxError(at token: Token) -> ParseFailure {
        record(Diagnostics.syntaxError(at: token, in: source))
        return ParseFailure()
    }

    /// Records an error that PostgreSQL's grammar raises by itself.
    mutating func fail(
        _ message: String,
        sqlState: String = "42601",
        hint: String? = nil,
        at range: SourceRange
    ) -> ParseFailure {
        record(Diagnostic(sqlState: sqlState, message: message, hint: hint, range: range))
        return ParseFailure()
    }

    /// Records a diagnostic, unless an error stands there or behind it already.
    mutating func record(_ diagnostic: Diagnostic) {
        let isRepeated = diagnostics.contains { $0.severity == .error && $0.range.start >= diagnostic.range.start }
        if !isRepeated { diagnostics.append(diagnostic) }
    }
}

/// PostgreSQL's words for what its scanner and its grammar refuse.
enum Diagnostics {
    /// What PostgreSQL says about a token that does not belong where it stands.
    static func syntaxError(at token: Token, in source: SourceBytes) -> Diagnostic {
        if let problem = token.problem { return lexicalError(problem, token, source) }
        guard token.kind != .endOfText else {
            return Diagnostic(message: "syntax error at end of input", range: token.range)
        }
        let text = source.text(token.range)
        return Diagnostic(message: "syntax error at or near \"\(text)\"", range: token.range)
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
        case .badSurrogatePair: return plain("invalid Unicode surrogate pair")
        case .badUnicodeSurrogatePair: return Diagnostic(message: "invalid Unicode surrogate pair", range: range)
        case .badByte:
            return Diagnostic(sqlState: "22021", message: "invalid byte sequence for encoding \"UTF8\"", range: range)
        case .badEscapeCharacter: return plain("invalid Unicode escape character")
        case .escapeWithoutString: return plain("UESCAPE must be followed by a simple string literal")
        }
    }
}
