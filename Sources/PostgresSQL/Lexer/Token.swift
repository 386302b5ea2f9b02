/// What a token is.
package enum TokenKind: UInt8, Hashable, Sendable {
    /// The end of the text.
    case endOfText
    /// `;`, `,`, `(`, `)`, `[`, `]`, `.`, `:`.
    case semicolon, comma, leftParenthesis, rightParenthesis, leftBracket, rightBracket, dot, colon
    /// `..`, `::`, `:=`, `=>`.
    case dotDot, doubleColon, colonEquals, arrow
    /// `<`, `>`, `=`, `<=`, `>=`, `<>` (also `!=`).
    case less, greater, equals, lessOrEqual, greaterOrEqual, notEqual
    /// `+`, `-`, `*`, `/`, `%`, `^`.
    case plus, minus, star, slash, percent, caret
    /// Any other operator.
    case otherOperator
    /// A bare word; a keyword has its number in the token.
    case word
    /// NULLS before FIRST or LAST, where it can be no name.
    case orderingWord
    /// `"…"`, `U&"…" [UESCAPE '…']`.
    case quotedIdentifier, unicodeIdentifier
    /// `'…'`, `E'…'`, `U&'…' [UESCAPE '…']`, `$tag$…$tag$`.
    case string, escapeString, unicodeString, dollarString
    /// `B'…'`, `X'…'`.
    case bitString, hexString
    /// Digits, and any other number.
    case integerNumber, decimalNumber
    /// `$1`.
    case parameter
    /// Something that PostgreSQL's scanner refuses; the token says what.
    case invalid
}

/// What PostgreSQL's scanner has against an invalid token.
package enum LexicalProblem: UInt8, Hashable, Sendable {
    /// A byte that begins no token.
    case strayCharacter
    /// A literal or comment without its end.
    case unterminatedString, unterminatedIdentifier, unterminatedDollarString, unterminatedBitString
    /// The same for `X'…'` and `/*`.
    case unterminatedHexString, unterminatedComment
    /// `""`.
    case emptyIdentifier
    /// `1a`, `$1a`.
    case junkBehindNumber, junkBehindParameter
    /// An operator of 64 characters or more.
    case longOperator
    /// `E'\u12'`, `U&'\12'`.
    case badUnicodeEscape, badUnicodeIdentifierEscape
    /// An escape that is no character, in `U&'…'` and in `E'…'`.
    case badUnicodeValue, badEscapedValue
    /// A half of a surrogate pair alone, in `E'…'` and in `U&'…'`.
    case badSurrogatePair, badUnicodeSurrogatePair
    /// Escapes that make no UTF-8.
    case badByte
    /// `UESCAPE 'ab'`, `UESCAPE b`.
    case badEscapeCharacter, escapeWithoutString
    /// A zero inside a literal, which no text of PostgreSQL's can hold.
    case nullByte
}

/// A piece of the text: its kind and its place; the value is computed when it is asked for.
package struct Token: Hashable, Sendable {
    /// What it is.
    package var kind: TokenKind
    /// For an invalid token its problem, for a Unicode literal its escape character.
    ///
    /// For an integer it is 1 where it exceeds four bytes, for a quoted identifier where its quotes are backticks, and
    /// for a word where it is not just letters in lower case, digits and the like, so that its name must be folded.
    package var detail: UInt8
    /// For a word the keyword that it is.
    package var keyword: Keyword
    /// The offset of its first byte.
    package var start: Int32
    /// The offset behind its last byte.
    package var end: Int32

    /// A token.
    @inline(__always)
    init(_ kind: TokenKind, _ start: Int, _ end: Int, keyword: Keyword = .unknownWord, detail: UInt8 = 0) {
        self.kind = kind
        self.detail = detail
        self.keyword = keyword
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
    }

    /// The detail of an identifier in backticks.
    static let backticks: UInt8 = 1
    /// The detail of a word that must be folded.
    static let folded: UInt8 = 1

    /// Where it stands.
    @inline(__always)
    package var range: SourceRange { SourceRange(Int(start), Int(end)) }

    /// What the scanner has against an invalid token.
    package var problem: LexicalProblem? { kind == .invalid ? LexicalProblem(rawValue: detail) : nil }
}
