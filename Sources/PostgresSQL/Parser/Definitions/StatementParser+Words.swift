extension StatementParser {
    /// Consumes two keywords that follow each other, if they are the current tokens.
    mutating func take(_ first: Keyword, _ second: Keyword) -> Bool {
        guard at(first, second) else { return false }
        advance()
        advance()
        return true
    }

    /// Consumes WITH, if it is the current token; before TIME and ORDINALITY it is another word to PostgreSQL.
    mutating func takeWith() -> Bool {
        guard at(.with), peek().keyword != .time, peek().keyword != .ordinality else { return false }
        advance()
        return true
    }

    /// Consumes WITH, or fails.
    mutating func expectWith() throws(ParseFailure) {
        guard takeWith() else { throw syntaxError() }
    }

    /// Consumes two keywords that must follow each other, or fails.
    mutating func expect(_ first: Keyword, _ second: Keyword) throws(ParseFailure) {
        try expect(first)
        try expect(second)
    }

    /// `IF EXISTS`, where it is written.
    mutating func takeIfExists() -> Bool { take(.if, .exists) }

    /// `IF EXISTS` where no name can stand.
    mutating func ifExistsBehind() throws(ParseFailure) -> Bool {
        guard take(.if) else { return false }
        try expect(.exists)
        return true
    }

    /// `IF NOT EXISTS`, where it is written.
    mutating func takeIfNotExists() throws(ParseFailure) -> Bool {
        guard take(.if, .not) else { return false }
        try expect(.exists)
        return true
    }

    /// `CASCADE` or `RESTRICT`, where it is written.
    mutating func dropBehavior() -> DropBehavior? {
        if take(.cascade) { return .cascade }
        return take(.restrict) ? .restrict : nil
    }

    /// The current keyword in upper case, which is consumed.
    mutating func takeWord() -> String {
        let word = KeywordTable.word(of: token.keyword).uppercased()
        advance()
        return word
    }

    /// One of some keywords in upper case, or fails.
    mutating func word(of keywords: Keyword...) throws(ParseFailure) -> String {
        for keyword in keywords where at(keyword) { return takeWord() }
        throw syntaxError()
    }

    /// Whether the current token is a word that is not reserved.
    var isAtUnreservedWord: Bool { !isAtEnd && (token.isColumnName || token.isTypeOrFunctionName) }

    /// A whole number that fits 4 bytes.
    mutating func integer() throws(ParseFailure) -> Int64 {
        guard isAtInteger, let value = source.integer(Int(token.start), Int(token.end)) else { throw syntaxError() }
        advance()
        return value
    }

    /// A whole number that fits 4 bytes, with its sign.
    mutating func integerWithSign() throws(ParseFailure) -> Int64 {
        let isNegative = at(.minus)
        if !take(.minus) { _ = take(.plus) }
        let value = try integer()
        return isNegative ? 0 &- value : value
    }

    /// Whether a number begins at the current token, with its sign or without one.
    var isAtSignedNumber: Bool { at(.integerNumber) || at(.decimalNumber) || at(.plus) || at(.minus) }

    /// A number with its sign.
    ///
    /// - Parameter isWhole: Whether only a whole number that fits 4 bytes may stand there.
    mutating func numberWithSign(isWhole: Bool = false) throws(ParseFailure) -> Expression {
        let start = start
        var sign: OperatorName?
        if at(.plus) || at(.minus) {
            sign = OperatorName(source.operatorSymbol(token), range: token.range)
            advance()
        }
        guard isWhole ? isAtInteger : at(.integerNumber) || at(.decimalNumber) else { throw syntaxError() }
        let number = Expression.literal(literal())
        guard let sign else { return number }
        return .prefix(PrefixExpression(operator: sign, operand: number, range: range(from: start)))
    }

    /// The text of a word that is not reserved or of a string, where both mean the same.
    mutating func unreservedTextOrString() throws(ParseFailure) -> String {
        if !isAtEnd, token.isString { return try string() }
        guard isAtUnreservedWord else { throw syntaxError() }
        return takeIdentifier().value
    }

    /// A word that is not reserved as it folds, or a string.
    mutating func unreservedWordOrString() throws(ParseFailure) -> DefinitionValue {
        if !isAtEnd, token.isString { return .string(try string()) }
        guard isAtUnreservedWord else { throw syntaxError() }
        return .name(QualifiedName([takeIdentifier()]))
    }

    /// An expression in parentheses.
    mutating func expressionInParentheses() throws(ParseFailure) -> Expression {
        try expect(.leftParenthesis)
        let value = try expression()
        try expect(.rightParenthesis)
        return value
    }

    /// Expressions in parentheses with commas between them.
    mutating func expressionsInParentheses() throws(ParseFailure) -> [Expression] {
        try expect(.leftParenthesis)
        var values: [Expression] = []
        repeat { values.append(try expression()) } while take(.comma)
        try expect(.rightParenthesis)
        return values
    }

    /// `(column, …)`, where it is written.
    mutating func optionalColumns() throws(ParseFailure) -> [Identifier] {
        at(.leftParenthesis) ? try columnNamesInParentheses() : []
    }

    /// A clause of the words and values given, which begins at an offset.
    func clause(_ keyword: String, _ values: DefinitionValue..., from start: Int) -> DefinitionClause {
        DefinitionClause(keyword: keyword, values: values, range: range(from: start))
    }

    /// The current keyword as a clause of its own.
    mutating func clauseOfWord() -> DefinitionClause {
        let start = start
        let word = takeWord()
        return clause(word, from: start)
    }
}
